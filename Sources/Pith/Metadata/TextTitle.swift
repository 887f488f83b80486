import PithPage
import PithRules

/// Finds the line of a plain text that is its title.
///
/// Several weak signs vote: a title stands before the prose, is written like one, comes twice, has
/// a byline or date beside it, and shares its words with the text.
enum TextTitle {
  /// Blocks before the prose among which the title is looked for.
  private static let reach = 40
  /// Blocks at the start of a text that are looked at however far the prose is.
  private static let firstBlocks = 3
  private static let maxWords: Int32 = 40
  private static let maxBytes: Int32 = 300
  /// A longer line beside the title is prose, no byline or date.
  private static let maxBylineWords: Int32 = 25
  /// Votes needed.
  private static let minimumScore: Float = 2
  /// Bytes of prose whose words are compared with the title's.
  private static let comparedBytes = 3_000

  /// The block that is the title; nil when no line is sure.
  static func find(in cleaned: CleanedPage) -> Int? {
    let view = cleaned.view
    let prose = view.blocks.indices.first {
      cleaned.decisions.isKept($0) && view.blocks[$0].isLongParagraph
    }
    guard let prose = prose ?? view.prose?.lowerBound, prose > 0 else { return nil }
    let start = max(0, prose - reach)
    let candidates = Array(0..<min(firstBlocks, start)) + Array(start..<prose)
    // Most texts have no line to compare them with.
    lazy var words = Self.words(of: cleaned, from: prose)
    var best: Int?
    var bestScore = minimumScore
    for index in candidates where isCandidate(index, view) {
      let score = score(index, candidates, words, cleaned) - 0.03 * Float(prose - index)
      if score > bestScore {
        best = index
        bestScore = score
      }
    }
    return best
  }

  private static func isCandidate(_ index: Int, _ view: PageView) -> Bool {
    let block = view.blocks[index]
    return block.words >= 2 && block.words <= maxWords && block.end - block.start <= maxBytes
      && block.digits * 3 < block.characters && view.hits[index].entire.isEmpty
      && !block.flags.contains(.listItem) && !block.isLongParagraph
      && view.hits[index].begins.isDisjoint(with: [.bylineLead, .dateLead, .readTime])
  }

  private static func score(
    _ index: Int, _ candidates: [Int], _ words: Set<String>, _ cleaned: CleanedPage
  ) -> Float {
    let view = cleaned.view
    let block = view.blocks[index]
    let text = view.text(index)
    var score: Float = 0
    if block.flags.contains(.afterBlankLine) { score += 0.5 }
    if index == 0 { score += 1 }
    if cleaned.decisions.isKept(index) { score += 1 }
    if (4...25).contains(block.words) { score += 0.5 }
    if block.words < 4 { score -= 0.5 }
    if block.endsSentence, text.hasSuffix(".") || text.hasSuffix("。") { score -= 1.5 }
    if block.words >= 3, isRepeated(index, candidates, view) { score += 1.5 }
    if hasDateOrByline(near: index, view) { score += 1 }
    let own = Set(LineTokens.split(text).filter { $0.kind == .word }.map(\.text))
      .filter { $0.utf8.count >= 4 }
    if !own.isEmpty {
      score += 2 * Float(own.intersection(words).count) / Float(own.count)
    }
    return score
  }

  /// Whether another line near by is the same, or begins with it as a document's title does.
  private static func isRepeated(_ index: Int, _ candidates: [Int], _ view: PageView) -> Bool {
    let bytes = view.bytes(index)
    return candidates.contains { $0 != index && view.bytes($0).starts(with: bytes) }
  }

  /// Whether a neighbouring line holds a date, a byline or a reading time.
  private static func hasDateOrByline(near index: Int, _ view: PageView) -> Bool {
    let range = max(0, index - 1)...min(view.blocks.count - 1, index + 3)
    return range.contains { other in
      guard other != index, view.blocks[other].words <= maxBylineWords else { return false }
      if view.hits[other].any.intersects([.bylineLead, .dateLead, .readTime]) { return true }
      return view.blocks[other].digits > 0 && DateReader.isOnlyDate(view.text(other))
    }
  }

  /// The words of the kept text's beginning.
  private static func words(of cleaned: CleanedPage, from prose: Int) -> Set<String> {
    var bytes: [UInt8] = []
    for index in prose..<cleaned.view.blocks.count
    where cleaned.decisions.isKept(index) && bytes.count < comparedBytes {
      bytes.append(contentsOf: cleaned.view.bytes(index).prefix(comparedBytes))
      bytes.append(0x20)
    }
    return Set(
      LineTokens.split(String(decoding: bytes, as: UTF8.self)).filter { $0.kind == .word }
        .map(\.text))
  }
}
