import Pith
import PithFiles
import PithModel
import PithSnapshot

/// Asks another version and this one about the same pages.
struct ImpactRun: Sendable {
  /// What there is to tell about a file of pages.
  enum Outcome: Sendable {
    /// What changes on its pages, in their order.
    case compared([PageImpact])
    /// Why they could not be compared.
    case failed(path: String, reason: String)
  }

  /// The version to compare with.
  let old: OldVersion
  /// How this version cleans.
  let cleaner: Cleaner
  /// The options that make the other version clean the same way.
  let options: [String]
  /// How many pages are worked on at once.
  let jobs: Int

  /// Compares all pages of a folder; the outcomes are in the order of their names.
  func compare(_ folder: SnapshotFolder) async throws -> [Outcome] {
    var outcomes: [Int: Outcome] = [:]
    try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
      var next = 0
      while next < folder.cases.count || outcomes.count < next {
        if next < folder.cases.count && next - outcomes.count < jobs {
          let (index, page) = (next, folder.cases[next])
          group.addTask { (index, try outcome(of: page)) }
          next += 1
        } else if let (index, outcome) = try await group.next() {
          outcomes[index] = outcome
        }
      }
    }
    return folder.cases.indices.compactMap { outcomes[$0] }
  }

  /// Compares a page, or those of an archive; throws when there is no use in going on.
  private func outcome(of page: SnapshotCase) throws -> Outcome {
    let path = FilePath(page.pagePath)
    let input = PageInput(origin: .file(path), relativePath: path.fileName)
    do {
      if PageName.isArchive(Array(path.name)) { return try .compared(archive(input, page)) }
      switch input.read(limit: cleaner.options.maxBytes) {
      case .unreadable(let reason), .tooLarge(let reason):
        return .failed(path: page.pagePath, reason: reason)
      case .bytes(let bytes):
        // No version can be told on its command line which charset a server declared.
        let url = try page.source()?.url
        let account = try old.account(
          of: page.pagePath, options: options + (url.map { ["--url", $0] } ?? []), input: [])
        let cleaner = url.map { self.cleaner.forPage(url: $0, charset: nil) } ?? self.cleaner
        let explanation = cleaner.explain(bytes, isNamedHTML: input.isNamedHTML)
        return try .compared([
          PageImpact(name: page.name, from: account, to: PageAccount(explanation))
        ])
      }
    } catch let failure as OldVersion.Failure where !failure.isFinal {
      return .failed(path: page.pagePath, reason: failure.description)
    } catch let error as SnapshotError {
      return .failed(path: error.path, reason: "it " + error.reason)
    } catch let error as SystemError {
      return .failed(path: page.pagePath, reason: error.description)
    }
  }

  /// The pages of an archive go to the other version one by one through its standard input.
  private func archive(_ input: PageInput, _ page: SnapshotCase) throws -> [PageImpact] {
    var impacts: [PageImpact] = []
    let walk = try ArchiveWalk(
      input.open(), start: [], of: input, limit: cleaner.options.maxBytes)
    while let item = try walk.next() {
      guard case .archived(let archived) = item,
        let content = archived.content(limit: cleaner.options.maxBytes), !content.isTooLarge
      else { continue }
      let account = try old.account(
        of: "-", options: options + ["--url", archived.url], input: content.bytes)
      let explanation = cleaner.forPage(url: archived.url, charset: nil)
        .explain(content.bytes, isNamedHTML: false)
      impacts.append(
        PageImpact(
          name: "\(page.name) \(archived.url)", from: account, to: try PageAccount(explanation)))
    }
    return impacts
  }
}
