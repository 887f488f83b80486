import PithModel

/// A way on which bytes that anybody may have written come into Pith.
package enum FuzzTarget: String, CaseIterable, Sendable {
  case html, text, charset, dates, robots, warc, links, records
  case jsonLD = "json-ld"
  case httpHead = "http-head"

  /// Takes one input all the way.
  ///
  /// - Parameter bytes: The input.
  /// - Throws: The promise that it broke. What is worse than that ends the process.
  package func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    switch self {
    case .html: try PagePromises.hold(for: bytes, as: .html)
    case .text: try PagePromises.hold(for: bytes, as: .text)
    case .charset: try CharsetPromises.hold(for: bytes)
    case .dates: try DatePromises.hold(for: bytes)
    case .robots: try RobotsPromises.hold(for: bytes)
    case .warc: try ArchivePromises.hold(for: bytes)
    case .links: try LinkPromises.hold(for: bytes)
    case .records: try RecordPromises.hold(for: bytes)
    case .jsonLD: try PagePromises.hold(for: Self.page(withData: bytes), as: .html)
    case .httpHead: try HTTPPromises.hold(for: bytes)
    }
  }

  /// A page whose metadata stand in JSON-LD.
  private static func page(withData data: [UInt8]) -> [UInt8] {
    let start = """
      <!doctype html><html lang=en><head><title>The night ferry is back</title>\
      <script type="application/ld+json">
      """
    let end = """
      </script></head><body><article><h1>The night ferry is back</h1><p>The night ferry left the \
      northern quay on Monday, for the first time in thirty years, with two hundred people and a \
      dog on board, and came back on Tuesday, an hour late.</p></article></body></html>
      """
    return Array(start.utf8) + data + Array(end.utf8)
  }
}
