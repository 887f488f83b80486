import FoundationEssentials

/// A folder of pages with their expectations, searched to any depth.
///
/// A page is either `NAME.html` or `NAME.txt` with `NAME.expected.txt` beside it, or
/// `NAME/page.html` or `NAME/page.txt` with `expected.txt` and, if wanted, `removals.txt` and
/// `source.json` beside it.
package struct SnapshotFolder: Sendable {
  /// The pages in the order of their names.
  package private(set) var cases: [SnapshotCase] = []
  /// Expectations that belong to no page.
  package private(set) var unreferenced: [String] = []
  /// Pages that share an expectation with another page.
  package private(set) var ambiguous: [String] = []

  /// Searches a folder.
  package init(_ path: String) throws(SnapshotError) {
    var folders = [""]
    while let folder = folders.popLast() {
      let entries = try Self.entries(of: Self.join(path, folder))
      let files = entries.filter { !$0.isFolder }.map(\.name)
      folders += entries.filter(\.isFolder).map { Self.join(folder, $0.name) }
      addCases(of: files, root: path, folder: folder)
    }
    cases.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    unreferenced.sort()
    ambiguous.sort()
  }

  private mutating func addCases(of files: [String], root: String, folder: String) {
    var claimed: Set<String> = []
    for file in files.sorted() {
      guard let stem = Self.pageStem(file) else { continue }
      let isPageFolder = stem == "page"
      let expected = isPageFolder ? "expected.txt" : stem + ".expected.txt"
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
  }

  /// The name of a page without its ending; nil when the file is no page.
  private static func pageStem(_ file: String) -> String? {
    guard !isExpectation(file) else { return nil }
    for ending in [".html", ".txt"] where file.hasSuffix(ending) && file.count > ending.count {
      return String(file.dropLast(ending.count))
    }
    return nil
  }

  private static func isExpectation(_ file: String) -> Bool {
    file == "expected.txt" || file == "removals.txt" || file.hasSuffix(".expected.txt")
  }

  private static func entries(
    of path: String
  ) throws(SnapshotError) -> [(name: String, isFolder: Bool)] {
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: path)
      return try names.filter { !$0.hasPrefix(".") }.map { name in
        // The attributes are those of a link itself, so that no link can lead in a circle.
        let attributes = try FileManager.default.attributesOfItem(atPath: join(path, name))
        return (name, attributes[.type] as? FileAttributeType == .typeDirectory)
      }
    } catch {
      throw SnapshotError(.unreadable, path: path)
    }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    if name.isEmpty { return folder }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
