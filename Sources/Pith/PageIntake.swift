import PithModel
import PithPage

/// Decides whether bytes can be cleaned at all, and reads them as a page.
enum PageIntake {
  /// A page, or the article that says why there is none.
  enum Outcome {
    case page(Page)
    case refused(Article)
  }

  /// Positions in a page are 32-bit numbers; decoding can triple its bytes.
  private static let largestPage = 512 << 20

  /// Reads bytes as a page.
  static func read(
    _ bytes: [UInt8], isNamedHTML: Bool, _ options: Cleaner.Options, deadline: Deadline = .never
  ) -> Outcome {
    if let refusal = refusal(ofByteCount: bytes.count, options) { return .refused(refusal) }
    if bytes.isEmpty {
      return refuse(.empty, bytes, "the input has no bytes")
    }
    if BinaryContent.isBinary(bytes: bytes) {
      return refuse(.undecodable, bytes, "the input is binary data, not a page or text")
    }
    let page = PageReader.read(
      bytes, input: options.input, isNamedHTML: isNamedHTML, charset: options.charset,
      deadline: deadline)
    return deadline.isPast ? .refused(givenUp(bytes, options)) : .page(page)
  }

  /// The article of a page that has too many bytes to be read at all; nil when it has not.
  static func refusal(ofByteCount count: Int, _ options: Cleaner.Options) -> Article? {
    let limit = min(options.maxBytes, largestPage)
    guard count > limit else { return nil }
    var article = Article(status: .tooLarge)
    article.warnings = ["the input has \(count) bytes, more than the limit of \(limit)"]
    return article
  }

  /// The article of a page on which work was given up.
  static func givenUp(_ bytes: [UInt8], _ options: Cleaner.Options) -> Article {
    var article = Article(status: .timeout)
    article.sha256 = ContentDigest.sha256Hex(bytes)
    article.warnings = ["it took longer than the limit of \(options.timeoutSeconds ?? 0) s"]
    return article
  }

  private static func refuse(_ status: PageStatus, _ bytes: [UInt8], _ warning: String) -> Outcome {
    var article = Article(status: status)
    article.sha256 = ContentDigest.sha256Hex(bytes)
    article.warnings = [warning]
    return .refused(article)
  }
}
