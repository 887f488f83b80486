import PithModel
import PithPage
import PithRules

/// Makes the article of a page whose blocks are decided.
enum ArticleBuilder {
  /// The share of removed words from which a user is warned.
  ///
  /// A page of HTML is saved with its menus, so that most words may well go; whoever saved a text
  /// mostly meant to save an article.
  private static let warningRatio = (text: 0.75, html: 0.9)
  /// A page of fewer words is too short for its share to say anything.
  private static let warningWords = 200
  /// The share of the words that would have been kept from which a user is warned that they went as
  /// templates of the site.
  private static let templateRatio = 0.8

  /// The words of a page.
  private struct WordCounts {
    /// Those of the blocks that were kept.
    var kept = 0
    /// Those that stand in the page for its readers.
    var page = 0

    /// The share of the page's words that was removed.
    var removedRatio: Double { page == 0 ? 0 : 1 - Double(kept) / Double(page) }
  }

  /// The article of a cleaned page.
  static func article(of cleaned: CleanedPage, bytes: [UInt8], options: Cleaner.Options) -> Article
  {
    let page = cleaned.view.page
    var article = Article(status: .ok)
    article.blocks = TextAssembly.blocks(
      of: cleaned.contentPage, options: linkOptions(of: cleaned, options))
    article.kind = cleaned.contentPage.decisions.kind
    article.metadata = MetadataReader.read(cleaned, options: options)
    article.strategy = cleaned.strategy.rawValue
    article.sha256 = ContentDigest.sha256Hex(bytes)
    let words = wordCounts(cleaned)
    article.wordCount = words.kept
    article.removedRatio = words.removedRatio
    article.confidence = Double(cleaned.contentPage.decisions.confidence)
    article.status = BlockedPage.isBlocked(cleaned) ? .blocked : words.kept == 0 ? .empty : .ok
    article.warnings = warnings(page, words) + templateWarnings(cleaned, keptWords: words.kept)
    if let warning = languageWarning(article.metadata.language, cleaned) {
      article.warnings.append(warning)
    }
    return article
  }

  /// What to say when the page declares a language that its text is not in.
  private static func languageWarning(
    _ language: MetadataValue<String>?, _ cleaned: CleanedPage
  ) -> String? {
    guard let language, language.source != .text,
      let detected = LanguageReader.contradiction(of: language.value, in: cleaned)
    else { return nil }
    return "the page declares its language as \(language.value), but its text reads as \(detected)"
  }

  /// The options with the address that links in the page's data are relative to.
  private static func linkOptions(
    of cleaned: CleanedPage, _ options: Cleaner.Options
  ) -> Cleaner.Options {
    guard cleaned.content != nil, options.links || options.images else { return options }
    var options = options
    options.url = PageContext(cleaned, options: options).address
    return options
  }

  private static func wordCounts(_ cleaned: CleanedPage) -> WordCounts {
    var counts = WordCounts()
    if let content = cleaned.content {
      for (index, block) in content.view.blocks.enumerated() {
        counts.page += Int(block.words)
        if content.decisions.isKept(index) { counts.kept += Int(block.words) }
      }
    }
    for (index, block) in cleaned.view.blocks.enumerated() {
      let words = Int(block.words)
      let isKept = cleaned.decisions.isKept(index)
      if isKept { counts.kept += words }
      // What no reader of the page sees, and what stands in its head, is not lost with the rest.
      if isKept || block.flags.isDisjoint(with: [.unseen, .head]) { counts.page += words }
    }
    return counts
  }

  /// What to say when the site's rules took nearly all that would have been kept.
  private static func templateWarnings(_ cleaned: CleanedPage, keptWords: Int) -> [String] {
    let removed = cleaned.templateWords
    let words = keptWords + removed
    guard removed > 0, Double(removed) >= templateRatio * Double(words) else { return [] }
    return ["site rules removed \(removed) of the \(words) words that would have been kept"]
  }

  private static func warnings(_ page: Page, _ words: WordCounts) -> [String] {
    var warnings: [String] = []
    if page.replacedCount > 0 {
      warnings.append(
        "\(page.replacedCount) undecodable byte sequences (read as \(page.encoding)) were replaced")
    }
    let limit = page.input == .text ? warningRatio.text : warningRatio.html
    if words.removedRatio >= limit, words.page >= warningWords {
      let percent = Int((words.removedRatio * 100).rounded(.down))
      warnings.append(
        "\(percent) % of the page's words were removed: \(words.page - words.kept) of \(words.page)"
      )
    }
    return warnings
  }
}
