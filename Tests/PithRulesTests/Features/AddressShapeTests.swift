import Testing

@testable import PithRules

struct AddressShapeTests {
  private func words(_ address: String) -> [AddressShape.Word] {
    let shape = AddressShape(address.utf8.span)
    return AddressShape.Word.allCases.filter { shape.hasWord[$0.rawValue] }
  }

  @Test func `counts the parts of a path`() {
    let shape = AddressShape("https://example.com/news/2024/the-last-ferry_left".utf8.span)
    #expect(shape.isKnown)
    #expect(shape.segments == 3)
    #expect(shape.lastLength == "the-last-ferry_left".utf8.count)
    #expect(shape.lastHyphens == 3)
    #expect(shape.hasYear)
  }

  @Test(arguments: [
    "https://example.com", "https://example.com/", "//example.com", "/", " / ",
    "https://example.com/?p=123", "https://example.com/#top", "/?next=/a/forum",
  ])
  func `a root has no parts`(address: String) {
    let shape = AddressShape(address.utf8.span)
    #expect(shape.isKnown)
    #expect(shape.segments == 0)
    #expect(words(address).isEmpty)
  }

  @Test func `an absent address is not known`() {
    #expect(!AddressShape("".utf8.span).isKnown)
  }

  @Test(arguments: [
    ("https://forum.example.com/t/the-pier/12", [AddressShape.Word.forum, .thread]),
    ("https://example.com/Products/lamp", [.product]),
    ("https://docs.example.org/api/", [.documentation]),
    ("/category/boats", [.collection]),
    ("https://example.com/why-you-can-t-win", []),
    ("https://example.com/newsroom/2019", []),
  ])
  func `knows words whole`(address: String, expected: [AddressShape.Word]) {
    #expect(words(address) == expected)
  }

  @Test func `years are of two centuries`() {
    #expect(AddressShape("/1999/a".utf8.span).hasYear)
    #expect(!AddressShape("/2a24/1066/20245".utf8.span).hasYear)
  }

  @Test func `reads only the beginning of a long address`() {
    let shape = AddressShape((String(repeating: "/a", count: 5_000) + "/forum").utf8.span)
    #expect(shape.segments == 1_024)
    #expect(!shape.hasWord[AddressShape.Word.forum.rawValue])
  }
}
