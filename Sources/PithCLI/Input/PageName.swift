/// How files are named that a walk through folders takes for pages.
///
/// Any file is read when the user names it; only a walk has to choose.
enum PageName {
  /// The endings of pages, without the dot, in lower case.
  private static let endings = htmlEndings + ["txt"]
  /// The endings that call a file HTML.
  private static let htmlEndings = ["html", "htm", "xhtml", "xht"]

  /// The endings as a user reads them.
  static var endingList: String {
    (endings.map { "." + $0 } + archiveEndings).joined(separator: " ")
  }

  /// The endings of archives of pages.
  private static let archiveEndings = [".warc", ".warc.gz"]

  /// Whether a file's name has the ending of an archive.
  static func isArchive(_ name: [UInt8]) -> Bool { archiveEnding(of: name) != nil }

  /// An archive's name without its ending.
  static func withoutArchiveEnding(_ name: [UInt8]) -> [UInt8] {
    Array(name.dropLast(archiveEnding(of: name)?.utf8.count ?? 0))
  }

  private static func archiveEnding(of name: [UInt8]) -> String? {
    archiveEndings.first { ending in
      let tail = name.suffix(ending.utf8.count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      return name.count > tail.count && tail.elementsEqual(ending.utf8)
    }
  }

  /// Whether a file's name has the ending of a page.
  static func isPage(_ name: [UInt8]) -> Bool { hasEnding(name, of: endings) }

  /// Whether a file's name calls it HTML.
  static func isHTML(_ name: [UInt8]) -> Bool { hasEnding(name, of: htmlEndings) }

  private static func hasEnding(_ name: [UInt8], of endings: [String]) -> Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return false }
    let ending = name[(dot + 1)...].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return endings.contains { $0.utf8.elementsEqual(ending) }
  }

  /// The name without the ending of a page; other endings belong to the name.
  static func withoutEnding(_ name: [UInt8]) -> [UInt8] {
    guard isPage(name), let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return name }
    return Array(name[..<dot])
  }
}
