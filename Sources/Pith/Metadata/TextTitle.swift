import PithPage
import PithRules

/// Finds the line of a plain text that is its title.
///
/// Many weak signs speak for and against each line before the prose; their weights were fitted to
/// texts whose titles are known, and rounded. The line for which most speaks is the title, unless
/// too little does.
struct TextTitle {
  /// Blocks before the prose among which the title is looked for.
  private static let reach = 45
  /// Blocks at the start of a text that are looked at however far the prose is.
  private static let firstBlocks = 3
  /// Blocks that are looked at from the start of the prose on.
  private static let reachIntoProse = 2
  /// Blocks within which prose has to go on, and the long paragraphs it takes.
  private static let proseWindow = 10
  private static let proseParagraphs = 3
  private static let maxWords: Int32 = 45
  private static let maxBytes: Int32 = 400
  /// Bytes of prose whose words are compared with the title's.
  private static let comparedBytes = 4_000
  /// Lines after the title among which dates and bylines are looked for.
  private static let reachOfByline = 4
  /// A line of more words that holds a year is prose.
  private static let maxDatedWords: Int32 = 20
  /// A line of fewer words beside another is an entry of a menu.
  private static let menuWords: Int32 = 4
  /// A line of fewer words says little when it repeats part of the first one.
  private static let minRepeatedWords: Int32 = 3
  /// A shorter line with a comma is a list of tags, or a place and a date.
  private static let longWords: Int32 = 12
  /// Lines between a headline and the prose; what stands farther off is no headline of it.
  private static let maxHeadLines = 24
  /// The share of words in the prose that a line without words to compare is given.
  private static let unknownShare: Float = 0.3
  /// Lines before the prose, beyond which a line is just far from it.
  private static let farAway: Float = 15
  private static let sentenceEnds = [".", "。"].map { Array($0.utf8) }
  private static let openEnds = [":", "：", ",", ";"].map { Array($0.utf8) }
  private static let quotesAndColon = [": ", "“", "„", "«"].map { Array($0.utf8) }
  /// What has to speak for a title.
  private static let threshold: Float = 4.8

  /// What each sign adds, in a model of the odds that a line is the title.
  private enum Weight {
    static let sharedWords: Float = 3.6
    static let sentenceEnd: Float = -2.8
    static let openEnd: Float = -0.7
    static let comma: Float = -0.7
    static let quoteOrColon: Float = 1.2
    static let firstLine: Float = 0.35
    static let repeated: Float = 2.8
    static let blankLineBefore: Float = 3.2
    static let listItem: Float = -1.9
    static let removed: Float = -0.8
    static let caption: Float = -1
    static let inProse: Float = -2
    static let distance: Float = -0.078
    static let behindKept: Float = -2.4
    static let standfirst: Float = -0.8
    static let dateBehind: Float = 1.1
    static let bylineBehind: Float = 1.1
    static let bylineLater: Float = 0.5
    static let shortNeighbour: Float = 0.2

    static func ofLength(_ words: Int32) -> Float {
      switch words {
      case ..<3: -1.1
      case 3: 0
      case 4..<15: 1.6
      case 15...25: 1.1
      default: -0.7
      }
    }
  }

  private let cleaned: CleanedPage
  private let prose: Int
  private let words: ComparedWords

  private var view: PageView { cleaned.view }

  /// The title and the beginning of the article.
  static func find(in cleaned: CleanedPage) -> TextPlace {
    guard let title = TextTitle(cleaned) else { return TextPlace() }
    let best = title.best
    return TextPlace(
      title: best, headline: best.flatMap(title.headline(for:)), prose: title.prose)
  }

  private var best: Int? {
    var best: Int?
    var bestScore = Self.threshold
    for index in candidates where isCandidate(index) {
      let score = score(index)
      if score > bestScore {
        best = index
        bestScore = score
      }
    }
    return best
  }

  /// The last line before the prose that repeats a title, or begins with it or is its beginning.
  private func headline(for title: Int) -> Int? {
    let bytes = view.bytes(title)
    let repeated = candidates.last { index in
      guard index > title, index <= prose, view.blocks[index].words >= Self.minRepeatedWords else {
        return false
      }
      return bytes.starts(with: view.bytes(index)) || view.bytes(index).starts(with: bytes)
    }
    return repeated ?? (prose - title <= Self.maxHeadLines ? title : nil)
  }

  /// Lines that may repeat the title, or hold the site's name that stands in it.
  static func witnesses(of title: Int, in cleaned: CleanedPage) -> [String] {
    let view = cleaned.view
    let range = max(0, title - firstBlocks)..<min(view.blocks.count, title + reachOfByline)
    return range.filter { $0 != title && view.blocks[$0].words <= maxWords }.map { view.text($0) }
  }

  private init?(_ cleaned: CleanedPage) {
    guard let prose = Self.prose(of: cleaned) else { return nil }
    self.cleaned = cleaned
    self.prose = prose
    var words = ComparedWords()
    var left = Self.comparedBytes
    for index in prose..<cleaned.view.blocks.count where left > 0 && cleaned.decisions.isKept(index)
    {
      let bytes = cleaned.view.bytes(index).prefix(left)
      words.insert(bytes)
      left -= bytes.count
    }
    self.words = words
  }

  /// Where the prose begins: the first long paragraph with others soon after it, or else the first.
  private static func prose(of cleaned: CleanedPage) -> Int? {
    let blocks = cleaned.view.blocks
    var paragraphs = blocks.indices.filter {
      blocks[$0].isLongParagraph && cleaned.decisions.isKept($0)
    }
    if paragraphs.isEmpty { paragraphs = blocks.indices.filter { blocks[$0].isLongParagraph } }
    for (number, index) in paragraphs.enumerated() {
      let last = number + proseParagraphs - 1
      if last < paragraphs.count, paragraphs[last] < index + proseWindow { return index }
    }
    return paragraphs.first
  }

  private var candidates: [Int] {
    let start = max(Self.firstBlocks, prose - Self.reach)
    let end = min(prose + Self.reachIntoProse, view.blocks.count)
    return Array(0..<min(Self.firstBlocks, prose)) + (start < end ? Array(start..<end) : [])
  }

  private func isCandidate(_ index: Int) -> Bool {
    let block = view.blocks[index]
    return block.words >= 2 && block.words <= Self.maxWords
      && block.end - block.start <= Self.maxBytes && block.digits * 3 < block.characters
      && view.hits[index].entire.isEmpty
      && view.hits[index].begins.isDisjoint(with: [.bylineLead, .dateLead, .readTime])
  }

  /// What speaks for a line being the title, less what speaks against it.
  private func score(_ index: Int) -> Float {
    let block = view.blocks[index]
    let bytes = view.bytes(index)
    var score = Weight.sharedWords * (words.share(of: bytes) ?? Self.unknownShare)
    score += Weight.ofLength(block.words)
    if ends(bytes, with: Self.sentenceEnds) { score += Weight.sentenceEnd }
    if ends(bytes, with: Self.openEnds) { score += Weight.openEnd }
    if bytes.contains(UInt8(ascii: ",")), block.words < Self.longWords { score += Weight.comma }
    if hasQuoteOrColon(bytes) { score += Weight.quoteOrColon }
    if index == 0 { score += Weight.firstLine }
    if index > 0, block.words >= Self.minRepeatedWords, isInFirstLine(bytes) {
      score += Weight.repeated
    }
    if block.flags.contains(.afterBlankLine) { score += Weight.blankLineBefore }
    if block.flags.contains(.listItem) { score += Weight.listItem }
    if let rule = cleaned.decisions.rule(of: index), rule != "repeated-text" {
      score += Weight.removed
    }
    if view.hits[index].any.intersects([.photoCredit, .captionLead]) {
      score += Weight.caption
    }
    return score + scoreOfPlace(index)
  }

  /// What the lines around a line say of it.
  private func scoreOfPlace(_ index: Int) -> Float {
    let distance = Float(prose - index)
    var score: Float = index >= prose ? Weight.inProse : 0
    // Far from the prose, some lines more make no difference.
    score += Weight.distance * min(max(0, distance), Self.farAway)
    if index > 0, cleaned.decisions.isKept(index - 1) { score += Weight.behindKept }
    if index > 0, isStandfirst(index) { score += Weight.standfirst }
    let next = index + 1..<max(index + 1, min(view.blocks.count, index + 1 + Self.reachOfByline))
    if next.contains(where: isDated) { score += Weight.dateBehind }
    if let byline = next.first(where: isByline) {
      score += byline <= index + 2 ? Weight.bylineBehind : Weight.bylineLater
    }
    let neighbours = [index - 2, index - 1, index + 1, index + 2]
    let short = neighbours.count {
      view.blocks.indices.contains($0) && view.blocks[$0].words < Self.menuWords
    }
    return score + Weight.shortNeighbour * Float(short)
  }

  /// Whether the line before could be the title of what a line says.
  private func isStandfirst(_ index: Int) -> Bool {
    let before = view.blocks[index - 1]
    guard (4...25).contains(before.words), before.flags.contains(.afterBlankLine),
      cleaned.decisions.rule(of: index - 1) == nil
    else { return false }
    let bytes = view.bytes(index - 1)
    guard !ends(bytes, with: Self.sentenceEnds) else { return false }
    var words = ComparedWords()
    words.insert(view.bytes(index))
    return words.share(of: bytes) ?? 0 > 0
  }

  private func isByline(_ index: Int) -> Bool {
    guard let rule = cleaned.decisions.rule(of: index) else { return false }
    return rule == "byline" || rule == "dateline" || rule == "read-time-mark"
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

  /// Whether the text's first line holds a line, as a document's title holds the headline.
  private func isInFirstLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    let first = view.bytes(0)
    guard first.count >= bytes.count else { return false }
    return first.holds(bytes)
  }

  private func ends(_ bytes: ArraySlice<UInt8>, with marks: [[UInt8]]) -> Bool {
    marks.contains { bytes.suffix($0.count).elementsEqual($0) }
  }

  private func hasQuoteOrColon(_ bytes: ArraySlice<UInt8>) -> Bool {
    Self.quotesAndColon.contains { bytes.holds($0[...]) }
  }
}
