import PithPage
import PithRules

/// What speaks for and against a line of plain text being its title.
///
/// The weights are those of a conditional logit over the lines of texts whose titles are known, rounded:
/// the odds between two lines of one text are e to the difference of their scores. Signs that are rare in
/// those texts got theirs by hand: ``Weight/sentenceEnd``, ``Weight/numbers`` and ``Weight/standfirst``.
struct TextTitleSigns {
  /// What each sign adds.
  private enum Weight {
    /// The share of its words that stand in the beginning of the prose.
    static let sharedWords: Float = 1.6
    /// How often its words come back in the text.
    static let topic: Float = 5.5
    static let mostOfWords = sharedWords + topic
    /// A line without words to compare, for both.
    static let noWords: Float = 1.35
    static let sentenceEnd: Float = -4.5
    static let openEnd: Float = -1.4
    static let comma: Float = -0.8
    /// Half of its words are numbers, as in a rating or a score.
    static let numbers: Float = -2.5
    static let quoteOrColon: Float = 1.6
    static let firstLine: Float = 1
    /// The first line begins with it, and a separator follows, as before a site's name.
    static let beginsFirstLine: Float = 1.4
    static let standsInFirstLine: Float = 2.4
    /// A trail of links right before ends with it.
    static let endsTrail: Float = 2.4
    static let mostOfRepetition = beginsFirstLine + standsInFirstLine + endsTrail
    static let blankLineBefore: Float = 3.7
    static let listItem: Float = -2.1
    static let removed: Float = -1.5
    static let repeatedText: Float = 0.9
    static let phrase: Float = -1.6
    static let caption: Float = -1.8
    static let kept: Float = -1.2
    static let keptBefore: Float = -0.75
    /// The mean estimate of the lines before, and that of the one right before.
    static let contentBefore: Float = -1.8
    static let contentRightBefore: Float = -1.7
    /// Long paragraphs before it that are kept; none is 0, endless many 1.
    static let proseBefore: Float = -3.4
    /// Lines until a long paragraph that is kept; none is 0, endless many 1.
    static let distance: Float = -3.4
    /// Lines since the beginning of the prose, as above.
    static let behindProse: Float = -1.5
    /// The line before could be the title of what this one says.
    static let standfirst: Float = -2
    static let dateBehind: Float = 1.4
    static let bylineBehind: Float = 1
    static let bylineLater: Float = 0.8
    /// All lines beside it are short, as those around a headline are.
    static let shortNeighbours: Float = 1.15

    static func ofLength(_ words: Int32) -> Float {
      switch words {
      case ...2: -1.55
      case 3: 0
      case 4..<15: 2.1
      case 15...25: 1.5
      default: -0.9
      }
    }
  }

  /// Bytes of prose whose words are compared with the title's.
  private static let comparedBytes = 4_000
  /// Lines after the title among which dates and bylines are looked for.
  private static let reachOfByline = 4
  /// Lines before a line whose estimates count.
  private static let reachOfContent = 6
  /// A line of more words that holds a year is prose.
  private static let maxDatedWords: Int32 = 20
  /// A line of fewer words beside another is an entry of a menu, or a byline.
  private static let shortWords: Int32 = 4
  /// Lines between a trail of links and the title that it ends with.
  private static let reachOfTrail = 3
  /// A line of fewer words says little when it repeats part of the first one.
  static let minRepeatedWords: Int32 = 3
  /// A shorter line with a comma is a list of tags, or a place and a date.
  private static let longWords: Int32 = 12
  /// Lines beyond which a long paragraph is just far away, and half of endless.
  private static let farAway: Int32 = 60
  private static let halfDistance: Float = 6
  /// Long paragraphs that are half of endless many.
  private static let halfProse: Float = 3
  private static let sentenceEnds = [".", "。"].map { Array($0.utf8) }
  private static let openEnds = [":", "：", ",", ";"].map { Array($0.utf8) }
  private static let quotesAndColon = [": ", "“", "„", "«"].map { Array($0.utf8)[...] }
  /// What stands between a title and a site's name.
  private static let separators = ["|", "–", "—", "•", "·", "»", ":", "- ", "("].map {
    Array($0.utf8)
  }

  private let view: PageView
  private let decisions: Decisions
  private let prose: Int
  private let words: ComparedWords
  private let topic: TopicWords
  /// For each line the kept long paragraphs before it.
  private let proseBefore: [Int32]
  /// For each line the next kept long paragraph.
  private let nextProse: [Int32]

  /// Prepares the look at a text whose prose begins at a block.
  init(_ cleaned: CleanedPage, prose: Int) {
    let view = cleaned.view
    let decisions = cleaned.decisions
    var words = ComparedWords()
    var left = Self.comparedBytes
    for index in prose..<view.blocks.count where left > 0 && decisions.isKept(index) {
      let bytes = view.bytes(index).prefix(left)
      words.insert(bytes)
      left -= bytes.count
    }
    var topic = TopicWords()
    var proseBefore: [Int32] = []
    proseBefore.reserveCapacity(view.blocks.count)
    var nextProse = [Int32](repeating: .max, count: view.blocks.count)
    var last = 0
    var count: Int32 = 0
    for (index, block) in view.blocks.enumerated() {
      proseBefore.append(count)
      guard decisions.isKept(index) else { continue }
      if !topic.isFull { topic.insert(view.bytes(index)) }
      guard block.isLongParagraph else { continue }
      count += 1
      for before in last..<index { nextProse[before] = Int32(index) }
      last = index
    }
    self.view = view
    self.decisions = decisions
    self.prose = prose
    self.words = words
    self.topic = topic
    self.proseBefore = proseBefore
    self.nextProse = nextProse
  }

  /// What speaks for a line being the title, less what speaks against it.
  ///
  /// Nil when that is not more than `least`: most lines are out of the running before their words are
  /// looked at.
  func score(_ index: Int, above least: Float) -> Float? {
    let bytes = view.bytes(index)
    var score = scoreOfShape(index, bytes) + scoreOfPlace(index) + scoreOfNeighbours(index)
    guard score + Weight.mostOfRepetition + Weight.mostOfWords > least else { return nil }
    score += scoreOfRepetition(index, bytes)
    guard score + Weight.mostOfWords > least else { return nil }
    score += scoreOfWords(bytes)
    return score > least ? score : nil
  }

  /// What a line says by itself.
  private func scoreOfShape(_ index: Int, _ bytes: ArraySlice<UInt8>) -> Float {
    let block = view.blocks[index]
    let hits = view.hits[index]
    var score = Weight.ofLength(block.words)
    if ends(bytes, with: Self.sentenceEnds) { score += Weight.sentenceEnd }
    if ends(bytes, with: Self.openEnds) { score += Weight.openEnd }
    if bytes.contains(UInt8(ascii: ",")), block.words < Self.longWords { score += Weight.comma }
    if isNumbers(bytes) { score += Weight.numbers }
    if Self.quotesAndColon.contains(where: { bytes.holds($0) }) { score += Weight.quoteOrColon }
    if index == 0 || block.flags.contains(.afterBlankLine) { score += Weight.blankLineBefore }
    if block.flags.contains(.listItem) { score += Weight.listItem }
    if let rule = decisions.rule(of: index) {
      score += rule == RepeatedText.id ? Weight.repeatedText : Weight.removed
    }
    if !hits.any.union(hits.tiled).isEmpty { score += Weight.phrase }
    if hits.any.intersects([.photoCredit, .captionLead]) { score += Weight.caption }
    return score
  }

  private func scoreOfWords(_ bytes: ArraySlice<UInt8>) -> Float {
    guard let shared = words.share(of: bytes), let topic = topic.share(of: bytes) else {
      return Weight.noWords
    }
    return Weight.sharedWords * shared + Weight.topic * topic
  }

  /// What the first line and a trail of links say, which repeat a title.
  private func scoreOfRepetition(_ index: Int, _ bytes: ArraySlice<UInt8>) -> Float {
    guard index > 0 else { return Weight.firstLine }
    let words = view.blocks[index].words
    let first = view.bytes(0)
    var score: Float = 0
    if words >= 2, first.starts(with: bytes) {
      let rest = first.dropFirst(bytes.count).drop { $0 == 0x20 }
      if rest.isEmpty || Self.separators.contains(where: { rest.starts(with: $0) }) {
        score += Weight.beginsFirstLine
      }
    }
    if words >= Self.minRepeatedWords, first.holds(bytes) { score += Weight.standsInFirstLine }
    if words >= 2, isTrailEnd(index, bytes) { score += Weight.endsTrail }
    return score
  }

  private func isTrailEnd(_ index: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    for other in max(0, index - Self.reachOfTrail)..<index {
      let trail = view.bytes(other)
      if trail.count > bytes.count, trail.suffix(bytes.count) == bytes { return true }
    }
    return false
  }

  /// What the distance to the prose says.
  private func scoreOfPlace(_ index: Int) -> Float {
    let distance = min(Self.farAway, nextProse[index] - Int32(index))
    return Weight.distance * Self.share(distance, Self.halfDistance)
      + Weight.behindProse * Self.share(Int32(max(0, index - prose)), Self.halfDistance)
      + Weight.proseBefore * Self.share(proseBefore[index], Self.halfProse)
  }

  /// A number as a share of endlessly many.
  private static func share(_ value: Int32, _ half: Float) -> Float {
    Float(value) / (Float(value) + half)
  }

  /// What the lines around a line say of it.
  private func scoreOfNeighbours(_ index: Int) -> Float {
    var score: Float = decisions.isKept(index) ? Weight.kept : 0
    if index > 0 {
      if decisions.isKept(index - 1) { score += Weight.keptBefore }
      if isStandfirst(index) { score += Weight.standfirst }
      let before = max(0, index - Self.reachOfContent)..<index
      var sum: Float = 0
      for other in before { sum += decisions.scores[other] ?? 0 }
      score += Weight.contentBefore * sum / Float(before.count)
      score += Weight.contentRightBefore * (decisions.scores[index - 1] ?? 0)
    }
    return score + scoreOfNext(index) + Weight.shortNeighbours * shareOfShort(around: index)
  }

  /// What dates and bylines in the next lines say.
  private func scoreOfNext(_ index: Int) -> Float {
    var dated: Float = 0
    var byline: Float = 0
    for other in index + 1..<max(index + 1, min(view.blocks.count, index + 1 + Self.reachOfByline))
    {
      if dated == 0, isDated(other) { dated = Weight.dateBehind }
      if byline == 0, isByline(other) {
        byline = other <= index + 2 ? Weight.bylineBehind : Weight.bylineLater
      }
    }
    return dated + byline
  }

  /// The share of short lines among the two before and the two behind.
  private func shareOfShort(around index: Int) -> Float {
    var short: Float = 0
    for other in max(0, index - 2)..<min(view.blocks.count, index + 3)
    where other != index && view.blocks[other].words < Self.shortWords {
      short += 1
    }
    return short / 4
  }

  /// Whether the line before could be the title of what a line says.
  private func isStandfirst(_ index: Int) -> Bool {
    let before = view.blocks[index - 1]
    guard (4...25).contains(before.words), decisions.rule(of: index - 1) == nil,
      index == 1 || before.flags.contains(.afterBlankLine)
    else { return false }
    let bytes = view.bytes(index - 1)
    guard !ends(bytes, with: Self.sentenceEnds) else { return false }
    var words = ComparedWords()
    words.insert(view.bytes(index))
    return words.share(of: bytes) ?? 0 > 0
  }

  private func isByline(_ index: Int) -> Bool {
    guard let rule = decisions.rule(of: index) else { return false }
    return [Byline.id, Dateline.id, ReadTimeMark.id].contains(rule)
  }

  /// Whether a line is short and holds the number of a year.
  private func isDated(_ index: Int) -> Bool {
    let block = view.blocks[index]
    guard block.digits >= 4, block.words <= Self.maxDatedWords else { return false }
    var value = 0
    var count = 0
    for byte in view.bytes(index) {
      if (0x30...0x39).contains(byte) {
        if count < 5 { value = value * 10 + Int(byte - 0x30) }
        count += 1
      } else {
        if count == 4, (1980...2039).contains(value) { return true }
        (value, count) = (0, 0)
      }
    }
    return count == 4 && (1980...2039).contains(value)
  }

  /// Whether half or more of a line's words begin with a digit.
  private func isNumbers(_ bytes: ArraySlice<UInt8>) -> Bool {
    var words = 0
    var numbers = 0
    var before: UInt8 = 0x20
    for byte in bytes {
      if before == 0x20, byte != 0x20 {
        words += 1
        if (0x30...0x39).contains(byte) { numbers += 1 }
      }
      before = byte
    }
    return numbers * 2 >= words
  }

  private func ends(_ bytes: ArraySlice<UInt8>, with marks: [[UInt8]]) -> Bool {
    marks.contains { bytes.suffix($0.count).elementsEqual($0) }
  }
}
