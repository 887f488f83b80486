import PithExport
import PithSnapshot

/// Checks folders of pages and gathers what there is to report.
struct CheckRun {
  /// How outputs are compared.
  let check: SnapshotCheck
  /// How pages become outputs.
  let rendering: SnapshotRendering

  /// What differs, page by page.
  private(set) var report = ""
  private var sameCount = 0
  private var differentCount = 0
  private var strayCount = 0

  /// Creates a run that has checked nothing.
  init(check: SnapshotCheck, rendering: SnapshotRendering) {
    self.check = check
    self.rendering = rendering
  }

  /// Whether everything is as expected, or was accepted.
  var isClean: Bool { strayCount == 0 && (differentCount == 0 || check.mode == .accept) }

  /// The figures in one line.
  var summary: String {
    let verb = check.mode == .accept ? "accepted" : "different"
    let strays = strayCount == 0 ? "" : " · stray \(strayCount)"
    return "same \(sameCount) · \(verb) \(differentCount)\(strays)"
  }

  /// Checks all pages below a folder.
  mutating func check(_ path: String) throws(SnapshotError) {
    let folder = try SnapshotFolder(path)
    if folder.cases.isEmpty { addStray("\(path): no pages in it") }
    for name in folder.unreferenced { addStray("\(path): \(name) belongs to no page") }
    for name in folder.ambiguous {
      addStray("\(path): \(name) shares its expectation with another page")
    }
    for snapshot in folder.cases {
      let rendering = rendering
      let differences = try check.differences(in: snapshot) { bytes, source in
        rendering.render(snapshot, bytes: bytes, source: source)
      }
      if differences.isEmpty { sameCount += 1 } else { differentCount += 1 }
      for difference in differences where check.mode != .accept { add(difference) }
    }
  }

  private mutating func add(_ difference: SnapshotCheck.Difference) {
    report += "--- \(TerminalText.visible(difference.path))"
    report += difference.isMissing ? " (missing)\n" : "\n"
    report += "+++ what the page becomes\n"
    for line in difference.diff.unicodeScalars.split(separator: "\n") {
      report += TerminalText.visible(String(line)) + "\n"
    }
  }

  private mutating func addStray(_ message: String) {
    strayCount += 1
    report += TerminalText.visible(message) + "\n"
  }
}
