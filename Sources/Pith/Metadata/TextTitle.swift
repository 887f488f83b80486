import PithPage
import PithRules

/// Finds the line of a plain text that is its title.
///
/// Many weak signs speak for and against each line; ``TextTitleSigns`` weighs them. The line for which
/// most speaks is the title, unless too little does.
struct TextTitle {
  /// Blocks from the start among which the title is looked for.
  private static let reach = 2_000
  /// Blocks within which prose has to go on, and the long paragraphs it takes.
  private static let proseWindow = 10
  private static let proseParagraphs = 3
  private static let maxWords: Int32 = 45
  private static let maxBytes: Int32 = 400
  /// A line of fewer words that begins like a byline, a date or a read time is nothing else.
  private static let minWordsAfterLead: Int32 = 6
  /// Lines at the start and after the title that may repeat it, or hold the site's name.
  private static let firstBlocks = 3
  private static let reachOfWitnesses = 4
  /// Lines between a headline and the prose; what stands farther off is no headline of it.
  private static let maxHeadLines = 24
  /// What has to speak for a title.
  private static let threshold: Float = 3.5

  private let cleaned: CleanedPage
  private let prose: Int

  private var view: PageView { cleaned.view }

  /// The title and the beginning of the article.
  static func find(in cleaned: CleanedPage) -> TextPlace {
    guard let prose = Self.prose(of: cleaned) else { return TextPlace() }
    let title = TextTitle(cleaned: cleaned, prose: prose)
    let best = title.best
    return TextPlace(title: best, headline: best.flatMap(title.headline(for:)), prose: prose)
  }

  private var best: Int? {
    let signs = TextTitleSigns(cleaned, prose: prose)
    var best: Int?
    var bestScore = Self.threshold
    for index in 0..<min(Self.reach, view.blocks.count) where isCandidate(index) {
      guard let score = signs.score(index, above: bestScore) else { continue }
      best = index
      bestScore = score
    }
    return best
  }

  /// The last line before the prose that repeats a title, or begins with it or is its beginning.
  private func headline(for title: Int) -> Int? {
    guard title <= prose else { return title }
    let bytes = view.bytes(title)
    let repeated = (title...prose).dropFirst().last { index in
      guard view.blocks[index].words >= TextTitleSigns.minRepeatedWords, isCandidate(index)
      else { return false }
      return bytes.starts(with: view.bytes(index)) || view.bytes(index).starts(with: bytes)
    }
    if let repeated { return repeated }
    return prose - title <= Self.maxHeadLines || isDated(behind: title) ? title : nil
  }

  /// Whether a line right behind a title holds a date and little else.
  ///
  /// A table of contents may part both from the prose. Behind the first lines of a text the date may be
  /// today's.
  private func isDated(behind title: Int) -> Bool {
    guard title >= Self.firstBlocks else { return false }
    let behind = (title + 1)..<min(view.blocks.count, title + 1 + Self.reachOfWitnesses)
    return behind.contains { TextDate.isDateLine($0, in: view) }
  }

  /// Lines that may repeat the title, or hold the site's name that stands in it.
  static func witnesses(of title: Int, in cleaned: CleanedPage) -> [String] {
    let view = cleaned.view
    let first = 0..<min(firstBlocks, title)
    let near =
      max(
        first.upperBound, title - firstBlocks)..<min(
        view.blocks.count, title + reachOfWitnesses)
    return (Array(first) + near).filter { $0 != title && view.blocks[$0].words <= maxWords }
      .map { view.text($0) }
  }

  /// Where the prose begins: the first long paragraph with others soon after it, or else the first.
  private static func prose(of cleaned: CleanedPage) -> Int? {
    let blocks = cleaned.view.blocks
    var paragraphs = Array(cleaned.keptParagraphs)
    if paragraphs.isEmpty { paragraphs = blocks.indices.filter { blocks[$0].isLongParagraph } }
    for (number, index) in paragraphs.enumerated() {
      let last = number + proseParagraphs - 1
      if last < paragraphs.count, paragraphs[last] < index + proseWindow { return index }
    }
    return paragraphs.first
  }

  private func isCandidate(_ index: Int) -> Bool {
    let block = view.blocks[index]
    return block.words >= 2 && block.words <= Self.maxWords
      && block.end - block.start <= Self.maxBytes && block.digits * 3 < block.characters
      && (block.words >= Self.minWordsAfterLead
        || view.hits[index].any.isDisjoint(with: [.bylineLead, .dateLead, .readTime]))
  }
}
