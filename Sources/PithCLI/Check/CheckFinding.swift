import PithSnapshot

/// One thing that a check has to complain about.
struct CheckFinding: Sendable {
  /// What is wrong; the raw values appear in reports and are stable.
  enum Rule: String, Sendable, CaseIterable {
    case articleDiffers = "article-differs"
    case removalsDiffer = "removals-differ"
    case snapshotMissing = "snapshot-missing"
    case snapshotUnreferenced = "snapshot-unreferenced"
    case snapshotShared = "snapshot-shared"
    case pageUnreadable = "page-unreadable"
    case folderEmpty = "folder-empty"

    /// What it means, in one sentence.
    var summary: String {
      switch self {
      case .articleDiffers: "The page becomes another article than expected."
      case .removalsDiffer: "Other blocks are removed from the page than expected."
      case .snapshotMissing: "Nobody has said what the page should become."
      case .snapshotUnreferenced: "A snapshot belongs to no page."
      case .snapshotShared: "Two pages share one snapshot."
      case .pageUnreadable: "The page cannot be checked."
      case .folderEmpty: "There is no page in the folder."
      }
    }
  }

  /// What is wrong.
  let rule: Rule
  /// The page, or the file that is no page's, by its path below its folder.
  let name: String
  /// The path of the file that it shows in.
  let path: String
  /// The lines of that file that it shows in, from 1.
  let lines: ClosedRange<Int>
  /// What is wrong, in one line without its full stop.
  let message: String
  /// The path that the lines of `difference` are expected in; nil without a difference.
  let expectedPath: String?
  /// The difference; nil when there is nothing to compare.
  let difference: Comparison.Difference?

  /// All that is to be said about a page.
  static func all(about result: PageCheck) -> [CheckFinding] {
    if let problem = result.problem {
      return [
        CheckFinding(
          rule: .pageUnreadable, name: result.page.name, path: problem.path, lines: 1...1,
          message: "it " + problem.reason, expectedPath: nil, difference: nil)
      ]
    }
    return result.failures.compactMap { CheckFinding($0, of: result) }
  }

  private init?(_ comparison: Comparison, of result: PageCheck) {
    guard let difference = comparison.difference else { return nil }
    name = result.page.name
    self.difference = difference
    expectedPath = comparison.path
    if comparison.isMissing {
      rule = .snapshotMissing
      path = result.page.pagePath
      lines = 1...1
      message = "it has no snapshot; read what it becomes, then accept it with --accept"
      return
    }
    rule = comparison.subject == .article ? .articleDiffers : .removalsDiffer
    path = comparison.path
    lines = difference.diff.hunks.first?.changedLines ?? 1...1
    let counts = difference.diff.differingLineCount
    let subject = comparison.subject == .article ? "article" : "list of removals"
    let f1 = result.f1.map { " · F1 \(Self.decimal($0))" } ?? ""
    message = "the \(subject) differs: lines gone \(counts.old), new \(counts.new)\(f1)"
  }

  private init(
    rule: Rule, name: String, path: String, lines: ClosedRange<Int>, message: String,
    expectedPath: String?, difference: Comparison.Difference?
  ) {
    self.rule = rule
    self.name = name
    self.path = path
    self.lines = lines
    self.message = message
    self.expectedPath = expectedPath
    self.difference = difference
  }

  /// All that is to be said about a folder besides its pages.
  static func strays(in folder: SnapshotFolder) -> [CheckFinding] {
    let finding = { (rule: Rule, name: String, message: String) in
      CheckFinding(
        rule: rule, name: name, path: name.isEmpty ? folder.path : folder.path(of: name),
        lines: 1...1, message: message, expectedPath: nil, difference: nil)
    }
    let empty =
      folder.cases.isEmpty
      ? [finding(.folderEmpty, "", "no pages in it; their names end in \(endings)")] : []
    return empty
      + folder.unreferenced.map {
        finding(.snapshotUnreferenced, $0, "it belongs to no page; remove it, or restore the page")
      }
      + folder.ambiguous.map {
        finding(.snapshotShared, $0, "it shares its snapshot with another page; rename one")
      }
  }

  private static var endings: String { SnapshotFolder.pageEndings.joined(separator: " ") }

  /// An F1 with four decimals, rounded down so that no miss looks like a hit.
  static func decimal(_ f1: Double) -> String {
    let tenThousandths = Int((f1 * 10_000).rounded(.down))
    let decimals = String(10_000 + tenThousandths % 10_000).dropFirst()
    return "\(tenThousandths / 10_000).\(decimals)"
  }
}
