import PithModel
import PithPage
import PithRules

/// Accounts for every block of a page: what was decided, by what, on which evidence.
enum BlockAccount {
  /// The largest number of pieces of evidence shown for a scored block.
  private static let shownEvidence = 8

  /// All blocks of a cleaned page in reading order, then those of its data.
  static func blocks(of cleaned: CleanedPage) -> [Explanation.Block] {
    let own = ownBlocks(of: cleaned)
    guard cleaned.content != nil else { return own }
    return own
      + ownBlocks(of: cleaned.contentPage).map { block in
        var block = block
        block.path = "\(cleaned.strategy.rawValue): \(block.path)"
        return block
      }
  }

  private static func ownBlocks(of cleaned: CleanedPage) -> [Explanation.Block] {
    let paths = ElementPaths(cleaned.view.page)
    var blocks: [Explanation.Block] = []
    blocks.reserveCapacity(cleaned.view.blocks.count)
    EvidenceRows.forEach(of: cleaned.view) { index, row in
      blocks.append(block(index, cleaned, row.array[...], paths))
    }
    return blocks
  }

  private static func block(
    _ index: Int, _ cleaned: CleanedPage, _ row: ArraySlice<Float>, _ paths: ElementPaths
  ) -> Explanation.Block {
    let view = cleaned.view
    let block = view.blocks[index]
    let path =
      view.page.input == .text ? "line \(block.line)" : paths.path(of: block.node)
    var rule: String?
    var score: Double?
    var evidence: [Explanation.Evidence]
    switch cleaned.decisions.verdicts[index] {
    case .removed(let number):
      let carriedOut = cleaned.decisions.removals[number]
      rule = carriedOut.rule
      evidence = carriedOut.removal.evidence.map { $0.shown(in: view) }
    default:
      score = cleaned.decisions.scores[index].map { Double($0) }
      evidence = scoredEvidence(row)
    }
    return Explanation.Block(
      text: view.text(index), path: path, isKept: cleaned.decisions.isKept(index), rule: rule,
      score: score, evidence: evidence)
  }

  /// The evidence of a row that says most of a block.
  private static func scoredEvidence(_ row: ArraySlice<Float>) -> [Explanation.Evidence] {
    EvidenceLayout.telling(row).prefix(shownEvidence).map {
      Explanation.Evidence(name: $0.name, value: Decimals.twoDigits($0.value))
    }
  }
}

extension RemovalEvidence {
  /// The evidence as a name and a value for people.
  fileprivate func shown(in view: PageView) -> Explanation.Evidence {
    switch self {
    case .phrases(let concepts):
      Explanation.Evidence(
        name: "phrase", value: concepts.concepts.map { "\($0)" }.joined(separator: " "))
    case .names(let concepts):
      Explanation.Evidence(
        name: "name", value: concepts.concepts.map { "\($0)" }.joined(separator: " "))
    case .place(let bits):
      Explanation.Evidence(
        name: "place", value: EvidenceLayout.placeNames(in: bits).joined(separator: " "))
    case .number(let name, let value):
      Explanation.Evidence(name: name.rawValue, value: Decimals.twoDigits(value))
    case .siteRule(let number):
      Explanation.Evidence(name: "line", value: view.site?.origin(of: number) ?? "")
    case .beside(let index):
      Explanation.Evidence(name: "beside", value: String(view.text(index).prefix(60)))
    }
  }
}

/// Numbers as text, the same on every machine.
enum Decimals {
  /// A number with up to two digits behind the point.
  static func twoDigits(_ value: Float) -> String {
    let hundredths = Int((value * 100).rounded())
    guard hundredths % 100 != 0 else { return "\(hundredths / 100)" }
    let sign = hundredths < 0 ? "-" : ""
    let fraction = abs(hundredths % 100)
    let digits =
      fraction % 10 == 0 ? "\(fraction / 10)" : (fraction < 10 ? "0" : "") + "\(fraction)"
    return "\(sign)\(abs(hundredths) / 100).\(digits)"
  }
}
