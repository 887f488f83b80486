import PithFiles

/// How files are named that a walk through folders takes for inputs.
///
/// Any file is read when the user names it; only a walk has to choose.
enum PageName: Sendable {
  /// Files that are pages, or hold several.
  case pages
  /// Files of JSON Lines.
  case records

  /// The endings that call a file HTML, without the dot, in lower case.
  private static let htmlEndings = ["html", "htm", "xhtml", "xht"]
  private static let recordEndings = ["jsonl", "ndjson"]

  /// The endings of archives of pages, with the dot.
  private static let archiveEndings = [".warc", ".warc.gz"]

  /// The endings of such files, without the dot, in lower case.
  private var endings: [String] {
    switch self {
    case .pages: Self.htmlEndings + ["txt"]
    case .records: Self.recordEndings
    }
  }

  /// The endings as a user reads them.
  var endingList: String {
    (endings.map { "." + $0 } + (self == .pages ? Self.archiveEndings : [])).joined(separator: " ")
  }

  /// Whether a file's name has the ending of such a file.
  func matches(_ name: [UInt8]) -> Bool {
    Self.hasEnding(name, of: endings) || (self == .pages && Self.archiveEnding(of: name) != nil)
  }

  /// Whether a file's name calls it one page, so that it need not be looked into.
  static func isPage(_ name: [UInt8]) -> Bool { hasEnding(name, of: Self.pages.endings) }

  /// Whether a file's name calls it an archive of pages.
  static func isArchive(_ name: [UInt8]) -> Bool { archiveEnding(of: name) != nil }

  /// An archive's name without its ending.
  static func withoutArchiveEnding(_ name: [UInt8]) -> [UInt8] {
    Array(name.dropLast(archiveEnding(of: name)?.utf8.count ?? 0))
  }

  private static func archiveEnding(of name: [UInt8]) -> String? {
    archiveEndings.first { name.count > $0.utf8.count && name.hasEnding($0) }
  }

  /// Whether a file's name calls it HTML.
  static func isHTML(_ name: [UInt8]) -> Bool { hasEnding(name, of: htmlEndings) }

  private static func hasEnding(_ name: [UInt8], of endings: [String]) -> Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return false }
    let ending = name[(dot + 1)...].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return endings.contains { $0.utf8.elementsEqual(ending) }
  }

  /// The name without the ending of an input; other endings belong to the name.
  static func withoutEnding(_ name: [UInt8]) -> [UInt8] {
    guard isPage(name) || Self.records.matches(name),
      let dot = name.lastIndex(of: UInt8(ascii: "."))
    else { return name }
    return Array(name[..<dot])
  }
}
