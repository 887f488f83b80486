import PithPage

/// What the address that a page gives for itself says of its kind: its parts, and words in it such as
/// `forum`, `category` and `docs`.
struct AddressShape: Sendable {
  /// Words in addresses that say the same of a page.
  enum Word: Int, CaseIterable {
    case forum, thread, product, collection, documentation, article, service, tag

    /// The words of a group, in lower case.
    fileprivate var words: [StaticString] {
      switch self {
      case .forum: ["forum", "forums", "community", "board", "boards"]
      case .thread:
        [
          "thread", "threads", "topic", "topics", "viewtopic", "showthread", "t", "discussion",
          "discussions", "question", "questions",
        ]
      case .product: ["product", "products", "p", "dp", "item", "items"]
      case .collection:
        ["category", "categories", "collection", "collections", "shop", "store", "catalog"]
      case .documentation:
        [
          "doc", "docs", "documentation", "reference", "api", "manual", "manuals", "guide",
          "guides", "wiki",
        ]
      case .article:
        ["blog", "blogs", "news", "article", "articles", "story", "stories", "post", "posts"]
      case .service: ["service", "services", "solution", "solutions"]
      case .tag: ["tag", "tags", "archive", "archives", "c"]
      }
    }
  }

  /// Longer addresses say no more.
  private static let maximumBytes = 2_048
  /// The bytes in which a scheme ends.
  private static let schemeBytes = 12

  /// Whether the page gives its address.
  private(set) var isKnown = false
  /// The parts of its path.
  private(set) var segments = 0
  /// The characters of the last part.
  private(set) var lastLength = 0
  /// The hyphens and underscores of the last part.
  private(set) var lastHyphens = 0
  /// Whether a part of the path is a year.
  private(set) var hasYear = false
  /// Whether a word of each group stands in it, by the group's number.
  private(set) var hasWord = [Bool](repeating: false, count: Word.allCases.count)

  init() {}

  /// Reads an address: absolute, or a path.
  init(_ address: Span<UInt8>) {
    let address = address.extracting(Self.rangeWithoutQuery(of: address))
    guard address.count > 0 else { return }
    isKnown = true
    let start = Self.endOfScheme(address)
    readWords(address.extracting(start..<address.count))
    var path = start
    if start > 0 { while path < address.count, address[path] != UInt8(ascii: "/") { path += 1 } }
    readPath(address.extracting(path..<address.count))
  }

  /// An address without the spaces around it, its query and its fragment.
  private static func rangeWithoutQuery(of address: Span<UInt8>) -> Range<Int> {
    var start = 0
    while start < address.count, address[start] <= 0x20 { start += 1 }
    var end = start
    let limit = min(address.count, start + maximumBytes)
    while end < limit, address[end] > 0x20, address[end] != UInt8(ascii: "?"),
      address[end] != UInt8(ascii: "#")
    { end += 1 }
    return start..<end
  }

  /// Where the host begins: behind `://` or a leading `//`, or 0 in a path.
  private static func endOfScheme(_ address: Span<UInt8>) -> Int {
    if address.hasPrefix("//", at: 0) { return 2 }
    for index in 0..<min(address.count, schemeBytes) where address.hasPrefix("://", at: index) {
      return index + 3
    }
    return 0
  }

  private mutating func readPath(_ path: Span<UInt8>) {
    var start = 0
    for index in 0...path.count where index == path.count || path[index] == UInt8(ascii: "/") {
      if index > start { readSegment(path.extracting(start..<index)) }
      start = index + 1
    }
  }

  private mutating func readSegment(_ segment: Span<UInt8>) {
    segments += 1
    if segment.count == 1 { readWord(segment) }
    lastLength = segment.count
    lastHyphens = 0
    for index in segment.indices
    where segment[index] == UInt8(ascii: "-") || segment[index] == UInt8(ascii: "_") {
      lastHyphens += 1
    }
    if isYear(segment) { hasYear = true }
  }

  private func isYear(_ segment: Span<UInt8>) -> Bool {
    segment.count == 4 && (segment.hasPrefix("19", at: 0) || segment.hasPrefix("20", at: 0))
      && segment[2].isASCIIDigit && segment[3].isASCIIDigit
  }

  private mutating func readWords(_ text: Span<UInt8>) {
    var start = 0
    for index in 0...text.count where index == text.count || !text[index].isASCIILetter {
      // One letter is a word only where it is a whole part of the path: not the t of `can-t`.
      if index > start + 1 { readWord(text.extracting(start..<index)) }
      start = index + 1
    }
  }

  private mutating func readWord(_ word: Span<UInt8>) {
    for group in Word.allCases where !hasWord[group.rawValue] {
      hasWord[group.rawValue] = group.words.contains { word.equalsLowercased($0) }
    }
  }
}
