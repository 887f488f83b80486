/// An input that is made to be slow, in any size.
struct WorstCase: Sendable {
  /// What the input is taken through.
  enum Way: String, Sendable {
    case html, text, explain, records, robots, warc, links, http, charset
  }

  /// What is bad about it, in a few words.
  let name: String
  /// What it is taken through.
  let way: Way
  /// Makes an input of about so many bytes.
  let make: @Sendable (Int) -> [UInt8]

  /// A case whose input is one pattern over and over.
  ///
  /// - Parameters:
  ///   - way: What the input is taken through.
  ///   - name: What is bad about it.
  ///   - start: What stands before the pattern once.
  ///   - pattern: What is repeated; each `#` becomes a number that rises.
  ///   - end: What stands behind it once.
  init(
    _ way: Way, _ name: String, start: String = "", repeating pattern: String, end: String = ""
  ) {
    self.init(way, name) { size in
      let pieces = pattern.utf8.split(
        separator: UInt8(ascii: "#"), omittingEmptySubsequences: false
      )
      .map { Array($0) }
      var bytes = Array(start.utf8)
      bytes.reserveCapacity(size + 1024)
      var number = 0
      while bytes.count < size {
        for (index, piece) in pieces.enumerated() {
          if index > 0 { bytes += String(number).utf8 }
          bytes += piece
        }
        number += 1
      }
      return bytes + Array(end.utf8)
    }
  }

  /// A case with an input of its own making.
  init(_ way: Way, _ name: String, make: @escaping @Sendable (Int) -> [UInt8]) {
    self.name = name
    self.way = way
    self.make = make
  }
}

extension WorstCase {
  /// What an article consists of, so that a page is more than its bad part.
  static let paragraph = """
    <p>The night ferry left the northern quay on Monday, for the first time in thirty years, with \
    two hundred people and a dog on board, and came back on Tuesday, an hour late.</p>
    """

  /// A page of HTML with something repeated in its body.
  static func page(_ name: String, _ pattern: String, way: Way = .html) -> WorstCase {
    WorstCase(
      way, name,
      start:
        "<!doctype html><html lang=en><head><title>The night ferry</title></head><body>\(paragraph)",
      repeating: pattern, end: paragraph)
  }

  /// A page of HTML that calls itself an article, which some rules ask for.
  static func article(_ name: String, _ pattern: String, start: String = "") -> WorstCase {
    WorstCase(
      .html, name, start: "<meta property=og:type content=article>\(paragraph)\(start)",
      repeating: pattern)
  }

  /// A page of HTML with something repeated in its head.
  static func head(_ name: String, start: String = "", _ pattern: String, end: String = "")
    -> WorstCase
  {
    WorstCase(
      .html, name,
      start: "<!doctype html><html lang=en><head><title>The night ferry</title>\(start)",
      repeating: pattern, end: "\(end)</head><body>\(paragraph)")
  }

  /// Bytes without any order, the same each time.
  static func noise(_ size: Int, _ alphabet: [UInt8]) -> [UInt8] {
    var state: UInt64 = 20_260_314
    return (0..<size).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return alphabet[Int(state >> 33) % alphabet.count]
    }
  }
}
