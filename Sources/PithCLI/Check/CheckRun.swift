import PithSnapshot

/// A folder of pages and what checking them came to.
struct CheckedFolder: Sendable {
  /// The folder.
  let folder: SnapshotFolder
  /// What checking its pages came to, in the order of their names.
  var pages: [PageCheck]

  /// All that there is to complain about.
  var findings: [CheckFinding] {
    pages.flatMap(CheckFinding.all) + CheckFinding.strays(in: folder)
  }
}

/// Checks all pages of folders on several threads.
struct CheckRun: Sendable {
  /// How outputs are compared.
  let check: SnapshotCheck
  /// How pages become outputs.
  let rendering: SnapshotRendering
  /// How many pages are cleaned at once.
  let jobs: Int

  /// Checks all pages of a folder.
  func check(_ folder: SnapshotFolder) async -> CheckedFolder {
    var results: [Int: PageCheck] = [:]
    await withTaskGroup(of: (Int, PageCheck).self) { group in
      var next = 0
      while next < folder.cases.count || results.count < next {
        if next < folder.cases.count && next - results.count < jobs {
          let (index, page) = (next, folder.cases[next])
          group.addTask { (index, check(page)) }
          next += 1
        } else if let (index, result) = await group.next() {
          results[index] = result
        }
      }
    }
    return CheckedFolder(
      folder: folder, pages: folder.cases.indices.compactMap { results[$0] })
  }

  private func check(_ page: SnapshotCase) -> PageCheck {
    check.check(page) { page, source throws(SnapshotError) in
      try rendering.render(page, source: source)
    }
  }
}
