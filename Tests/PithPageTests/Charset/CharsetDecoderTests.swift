import Testing

@testable import PithPage

/// The order of the evidence, wrong labels and damaged text.
struct CharsetDecoderTests {
  private func decode(
    _ bytes: [UInt8], _ label: String? = nil, prescanMeta: Bool = true
  ) -> DecodedText {
    CharsetDecoder.decode(bytes, transportLabel: label, prescanMeta: prescanMeta)
  }

  private func isSameMemory(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    first.span.isIdentical(to: second.span)
  }

  private func survey(_ bytes: [UInt8]) -> UTF8Survey { UTF8Survey(bytes.span) }

  private let cyrillic: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]

  @Test func `returns nothing for nothing`() {
    for label in [nil, "utf-8", "gbk", "utf-16", "iso-2022-jp", "", "nonsense"] {
      let decoded = decode([], label)
      #expect(decoded.bytes.isEmpty)
      #expect(decoded.replacedCount == 0)
    }
  }

  @Test(arguments: ["Plain text.", "Текст 中文 😀"])
  func `returns valid UTF-8 uncopied`(_ text: String) {
    let bytes = Array(text.utf8)
    let decoded = decode(bytes, "utf-8")
    #expect(decoded.bytes == bytes)
    #expect(isSameMemory(bytes, decoded.bytes))
    #expect(decoded.evidence == .transport)
  }

  @Test func `returns ASCII uncopied under a legacy label`() {
    let bytes = Array("<p>plain".utf8)
    let decoded = decode(bytes, "windows-1251")
    #expect(isSameMemory(bytes, decoded.bytes))
    #expect(decoded.encoding == "windows-1251")
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "UTF-8"),
      ([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "UTF-8"),
      ([0xFF, 0xFE, 0xE9, 0x00], "UTF-16LE"),
      ([0xFE, 0xFF, 0x00, 0xE9], "UTF-16BE"),
      ([0xFF, 0xFE, 0x00, 0x00, 0xE9, 0x00, 0x00, 0x00], "UTF-32LE"),
      ([0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0xE9], "UTF-32BE"),
    ] as [([UInt8], String)])
  func `believes a byte order mark over a label`(_ bytes: [UInt8], _ encoding: String) {
    let decoded = decode(bytes, "windows-1251")
    #expect(decoded.text == "é")
    #expect(decoded.encoding == encoding)
    #expect(decoded.evidence == .byteOrderMark)
  }

  @Test func `drops a byte order mark that the text contradicts`() {
    let decoded = decode([0xEF, 0xBB, 0xBF] + cyrillic, "windows-1251")
    #expect(decoded.text == "Привет")
    #expect(decoded.encoding == "windows-1251")
  }

  @Test func `survives a megabyte of byte order marks`() {
    let marks = [UInt8](repeating: 0, count: 330_000).flatMap { _ in [0xEF, 0xBB, 0xBF] as [UInt8] }
    #expect(decode(marks).bytes.isEmpty)
    #expect(decode(marks + [UInt8](repeating: 0xFF, count: 400_000)).bytes.count > 400_000)
  }

  @Test func `decodes surrogate pairs and replaces lone surrogates`() {
    let bytes: [UInt8] = [0x3D, 0xD8, 0x00, 0xDE, 0x3D, 0xD8, 0x61, 0x00, 0x00, 0xDE, 0x62]
    let decoded = decode([0xFF, 0xFE] + bytes)
    #expect(decoded.text == "😀\u{FFFD}a\u{FFFD}\u{FFFD}")
    #expect(decoded.replacedCount == 3)
  }

  @Test func `replaces what is no code point in UTF-32`() {
    let bytes: [UInt8] = [
      0x00, 0x00, 0xD8, 0x00, 0x00, 0x11, 0x00, 0x00, 0x00, 0x01, 0xF6, 0x00, 0x00,
    ]
    let decoded = decode([0x00, 0x00, 0xFE, 0xFF] + bytes)
    #expect(decoded.text == "\u{FFFD}\u{FFFD}😀\u{FFFD}")
  }

  @Test(arguments: [true, false])
  func `knows UTF-16 by its NULs`(_ isBigEndian: Bool) {
    let bytes = "<p>Test é 中".utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    let decoded = decode(bytes, "utf-8")
    #expect(decoded.text == "<p>Test é 中")
    #expect(decoded.evidence == .detector)
  }

  @Test func `keeps a page with stray NULs`() {
    let decoded = decode(Array("<p>a\0b c\0d and more text that has none</p>".utf8))
    #expect(decoded.encoding == "UTF-8")
  }

  @Test func `believes the transport over the page`() {
    let bytes = Array("<meta charset=koi8-r>".utf8) + cyrillic
    #expect(decode(bytes, "windows-1251").text.hasSuffix("Привет"))
    #expect(decode(bytes, "\"Windows-1251\" ").evidence == .transport)
    #expect(decode(bytes).encoding == "KOI8-R")
    #expect(decode(bytes, "nonsense").encoding == "KOI8-R")
  }

  @Test func `reads no declaration in plain text`() {
    let bytes = Array("<meta charset=koi8-r> é".utf8)
    let decoded = decode(bytes, prescanMeta: false)
    #expect(decoded.evidence == .utf8Validity)
  }

  @Test(arguments: [
    "windows-1252", "gbk", "shift_jis", "iso-2022-jp", "utf-16le", "x-user-defined",
  ])
  func `believes valid UTF-8 over a legacy label`(_ label: String) {
    let bytes = Array("Crème brûlée".utf8)
    let decoded = decode(bytes, label)
    #expect(decoded.bytes == bytes)
    #expect(decoded.encoding == "UTF-8")
    #expect(decoded.evidence == .utf8Validity)
  }

  @Test func `keeps damaged UTF-8 under a legacy label`() {
    let text = Array("Привет, мир".utf8)
    let decoded = decode(text + [0xFF] + text, "windows-1252")
    #expect(decoded.text == "Привет, мир\u{FFFD}Привет, мир")
  }

  @Test func `keeps a legacy page with an accidental sequence`() {
    // 0xC3 0xA9 reads as UTF-8, the Cyrillic around it does not.
    let decoded = decode(cyrillic + [0x20, 0xC3, 0xA9, 0x20] + cyrillic, "windows-1251")
    #expect(decoded.text == "Привет Г© Привет")
  }

  @Test func `stays with UTF-8 when only some of it is bad`() {
    let decoded = decode(Array("é é ".utf8) + [0xE9, 0x20] + Array("é".utf8), "utf-8")
    #expect(decoded.text == "é é \u{FFFD} é")
    #expect(decoded.encoding == "UTF-8")
    #expect(decoded.replacedCount == 1)
  }

  @Test func `leaves UTF-8 when most of it is bad`() {
    let bytes = Array("<meta charset=windows-1251>".utf8) + cyrillic
    let decoded = decode(bytes, "utf-8")
    #expect(decoded.text.hasSuffix("Привет"))
    #expect(decoded.evidence == .meta)
  }

  @Test func `leaves an East Asian label that the bytes contradict`() {
    let bytes = Array("Caf".utf8) + [0xE9, 0x20] + Array("cr".utf8) + [0xE8] + Array("me".utf8)
    let decoded = decode(bytes, "euc-kr")
    #expect(decoded.text == "Café crème")
  }

  @Test func `detects a legacy encoding that nobody declared`() {
    let sentence: [UInt8] = [
      0xDD, 0xF2, 0xEE, 0x20, 0xEF, 0xF0, 0xEE, 0xF1, 0xF2, 0xEE, 0xE9, 0x20, 0xF2, 0xE5, 0xEA,
      0xF1, 0xF2, 0x20, 0xED, 0xE0, 0x20, 0xF0, 0xF3, 0xF1, 0xF1, 0xEA, 0xEE, 0xEC, 0x20, 0xFF,
      0xE7, 0xFB, 0xEA, 0xE5, 0x2E, 0x20,
    ]
    let decoded = decode(Array("<p>".utf8) + sentence + sentence + Array("</p>".utf8))
    #expect(decoded.text.contains("Это простой текст на русском языке."))
    #expect(decoded.evidence == .detector)
  }

  @Test func `falls back to windows-1252 for a few accents`() {
    let decoded = decode(Array("it".utf8) + [0x92] + Array("s caf".utf8) + [0xE9])
    #expect(decoded.text == "it’s café")
    #expect(decoded.encoding == "windows-1252")
    #expect(decoded.evidence == .fallback)
  }

  @Test(arguments: ["iso-2022-kr", "hz-gb-2312", "replacement"])
  func `ignores the labels of dangerous encodings`(_ label: String) {
    let decoded = decode(Array("<p>text</p>".utf8), label)
    #expect(decoded.text == "<p>text</p>")
    #expect(decoded.encoding == "UTF-8")
  }

  @Test(
    arguments: [
      ([0xE4, 0xBD, 0xA0, 0xE5, 0xA5], "你\u{FFFD}", 1),
      ([0xC3, 0xA9, 0xF0, 0x9F, 0x98], "é\u{FFFD}", 1),
      ([0xC3], "\u{FFFD}", 1),
      ([0xC3, 0xA9, 0xC0, 0x61], "é\u{FFFD}a", 1),
      ([0xC3, 0xA9, 0xC3, 0xA9, 0xED, 0xA0, 0x61], "éé\u{FFFD}\u{FFFD}a", 2),
      ([0xC3, 0xA9, 0xF0, 0x9F, 0x61, 0xC3, 0xA9], "é\u{FFFD}aé", 1),
      ([0xC3, 0xA9, 0xE0, 0x80, 0xC3, 0xA9], "é\u{FFFD}\u{FFFD}é", 2),
      ([0xC3, 0xA9, 0xF4, 0x90, 0xC3, 0xA9], "é\u{FFFD}\u{FFFD}é", 2),
    ] as [([UInt8], String, Int)])
  func `replaces maximal subparts`(_ bytes: [UInt8], _ text: String, _ replacedCount: Int) {
    let decoded = decode(bytes, "utf-8")
    #expect(decoded.text == text)
    #expect(decoded.replacedCount == replacedCount)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test func `agrees with the standard library on UTF-8 at every offset`() {
    // The wide ASCII steps must not hide a bad byte, wherever it stands.
    for count in 0..<40 {
      for bad in 0..<count {
        var bytes = [UInt8](repeating: 0x61, count: count)
        bytes[bad] = 0xFF
        #expect(!survey(bytes).isValid)
        #expect(
          UTF8Repair.repaired(bytes[...]).bytes
            == Array(String(decoding: bytes, as: UTF8.self).utf8))
      }
      #expect(survey([UInt8](repeating: 0x61, count: count)).isASCII)
    }
  }

  @Test func `decodes on many threads at once`() async {
    let page = Array("<meta charset=gbk>".utf8) + [0xC4, 0xE3, 0xBA, 0xC3]
    await withTaskGroup(of: String.self) { group in
      for _ in 0..<64 {
        group.addTask {
          CharsetDecoder.decode(page, transportLabel: nil, prescanMeta: true).text
        }
      }
      for await text in group { #expect(text.hasSuffix("你好")) }
    }
  }
}
