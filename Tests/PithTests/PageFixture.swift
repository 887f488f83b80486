import Foundation
import Pith
import PithSnapshot
import PithTestSupport
import Testing

/// A whole page below `Fixtures/Pages`.
struct PageFixture: Sendable, CustomStringConvertible {
  /// The page and its expectations.
  let page: SnapshotCase

  /// All page fixtures in the order of their names.
  static var all: [PageFixture] {
    let folder = try? SnapshotFolder(ProjectPaths.pageFixtures)
    return folder?.cases.map { PageFixture(page: $0) } ?? []
  }

  /// The page's path below the fixtures.
  var description: String { page.name }
  /// The environment that says whether expectations may be left beside the old ones.
  var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// The page's bytes.
  func bytes() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: page.pagePath)))
  }

  /// Where the page would stand.
  func source() throws -> PageSource? {
    guard let path = page.sourcePath else { return nil }
    return try PageSource(json: Data(contentsOf: URL(filePath: path)), path: path)
  }

  /// A cleaner with the page's URL and charset.
  func cleaner() throws -> Cleaner {
    var options = Cleaner.Options()
    options.url = try source()?.url
    options.charset = try source()?.charset
    return Cleaner(options: options)
  }

  /// All text of the page, found the plain way: outside of tags, comments, scripts and styles.
  ///
  /// The fixtures are well formed and use the references of ``references`` only.
  func visibleText() throws -> String {
    let text = try decodedText()
    guard page.pagePath.hasSuffix(".html") else { return text }
    var visible = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      visible += rest[..<start]
      rest = rest[start...]
      let end = Self.closings.first { rest.lowercased().hasPrefix($0.opening) }?.closing ?? ">"
      guard let close = rest.range(of: end, options: .caseInsensitive) else { break }
      rest = rest[close.upperBound...]
    }
    visible += rest
    return Self.references.reduce(visible) { $0.replacing($1.reference, with: $1.text) }
  }

  /// A text without its white space, which blocks do not keep as it was.
  static func withoutSpace(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace })
  }

  /// A text without white space and without the marks that headings leave behind.
  static func withoutMarks(_ text: String) -> String {
    withoutSpace(text).replacing("[edit]", with: "").replacing("¶", with: "")
  }

  private static let closings = [
    (opening: "<!--", closing: "-->"), (opening: "<script", closing: "</script>"),
    (opening: "<style", closing: "</style>"),
  ]

  /// Ampersands come last: what they stand before may look like a reference.
  private static let references = [
    (reference: "&gt;", text: ">"), (reference: "&lt;", text: "<"),
    (reference: "&amp;", text: "&"),
  ]

  private func decodedText() throws -> String {
    let encoding: String.Encoding =
      switch try source()?.charset {
      case "windows-1252": .windowsCP1252
      case "shift_jis": .shiftJIS
      default: .utf8
      }
    return String(data: Data(try bytes()), encoding: encoding) ?? ""
  }
}
