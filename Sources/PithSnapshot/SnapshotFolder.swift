import FoundationEssentials
import PithFiles

/// A folder of pages with their expectations, searched to any depth.
///
/// A page is either a file such as `NAME.html` with `NAME.expected.md` beside it, or one such as
/// `NAME/page.html` with `expected.md` and, if wanted, `removals.txt` and `source.json` beside it.
package struct SnapshotFolder: Sendable {
  /// The endings of pages.
  ///
  /// An archive of several pages counts as one; their articles stand together.
  package static let pageEndings = [".html", ".htm", ".xhtml", ".xht", ".txt", ".warc", ".warc.gz"]
  /// What stands at the end of the name of an output that waits for a decision.
  static let newEnding = ".new"
  private static let expectedEnding = ".expected.md"

  /// The path of the folder.
  package let path: String
  /// The pages in the order of their names.
  package private(set) var cases: [SnapshotCase] = []
  /// Expectations that belong to no page.
  package private(set) var unreferenced: [String] = []
  /// Outputs that wait for a decision beside the expectation of no page.
  package private(set) var staleNew: [String] = []
  /// Pages that share an expectation with another page.
  package private(set) var ambiguous: [String] = []

  /// Searches a folder.
  package init(_ path: String) throws(SnapshotError) {
    self.path = path
    var folders = [""]
    while let folder = folders.popLast() {
      let entries = try Self.entries(of: Self.join(path, folder))
      let files = entries.filter { !$0.isFolder }.map(\.name)
      folders += entries.filter(\.isFolder).map { Self.join(folder, $0.name) }
      addCases(of: files, folder: folder)
    }
    cases.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    unreferenced.sort()
    staleNew.sort()
    ambiguous.sort()
  }

  private mutating func addCases(of files: [String], folder: String) {
    let root = path
    var claimed: Set<String> = []
    for file in files.sorted() {
      guard let stem = Self.pageStem(file) else { continue }
      let isPageFolder = stem == "page"
      let expected = isPageFolder ? "expected.md" : stem + Self.expectedEnding
      if !claimed.insert(expected).inserted { ambiguous.append(Self.join(folder, file)) }
      let path = { (name: String) in Self.join(root, Self.join(folder, name)) }
      let beside = { (name: String) in
        isPageFolder && files.contains(name) ? path(name) : nil
      }
      cases.append(
        SnapshotCase(
          name: Self.join(folder, file), pagePath: path(file), expectedPath: path(expected),
          removalsPath: beside("removals.txt"), sourcePath: beside("source.json")))
      if isPageFolder { claimed.insert("removals.txt") }
    }
    unreferenced += files.filter { Self.isExpectation($0) && !claimed.contains($0) }
      .map { Self.join(folder, $0) }
    staleNew += files.filter { file in
      guard file.hasSuffix(Self.newEnding) else { return false }
      let name = String(file.dropLast(Self.newEnding.count))
      return Self.isExpectation(name) && !claimed.contains(name)
    }.map { Self.join(folder, $0) }
  }

  /// Removes an output that waits beside the expectation of no page.
  package func removeStaleNew(_ name: String) {
    try? FileManager.default.removeItem(atPath: path(of: name))
  }

  /// The path of a file whose name below the folder is known.
  package func path(of name: String) -> String { Self.join(path, name) }

  /// Whether a file of that name, anywhere in such a folder, is read or stands for a page.
  package static func reads(_ file: String) -> Bool {
    guard !file.hasPrefix(".") else { return false }
    let name = file.hasSuffix(newEnding) ? String(file.dropLast(newEnding.count)) : file
    return pageStem(file) != nil || isExpectation(name) || file == "source.json"
  }

  /// The name of a page without its ending; nil when the file is no page.
  static func pageStem(_ file: String) -> String? {
    guard !isExpectation(file) else { return nil }
    let ending = pageEndings.first {
      file.utf8.count > $0.utf8.count && file.utf8.hasEnding($0)
    }
    return ending.map { String(file.dropLast($0.utf8.count)) }
  }

  private static func isExpectation(_ file: String) -> Bool {
    file == "expected.md" || file == "removals.txt" || file.hasSuffix(expectedEnding)
  }

  private static func entries(
    of path: String
  ) throws(SnapshotError) -> [(name: String, isFolder: Bool)] {
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: path)
      return try names.filter { !$0.hasPrefix(".") }.compactMap { name in
        let file = FilePath(join(path, name))
        // The kind is that of a link itself, so that no link can lead in a circle.
        switch try FileStatus(at: file).kind {
        case .folder: return (name, true)
        case .file: return (name, false)
        case .symbolicLink:
          // One that leads nowhere is told when its page is read; folders, pipes and devices are none.
          let target = try? FileStatus(of: file).kind
          return target == .file || target == nil ? (name, false) : nil
        case .other: return nil
        }
      }
    } catch {
      let cause =
        FileManager.default.fileExists(atPath: path)
        ? "it is no folder, or not for you to read" : "no such folder; check the path"
      throw SnapshotError(.unreadable, path: path, cause: cause)
    }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    if name.isEmpty { return folder }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
