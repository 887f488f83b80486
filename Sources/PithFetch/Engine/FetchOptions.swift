package import PithFiles

/// How a list of URLs is fetched.
package struct FetchOptions: Sendable {
  /// The folder of the archive, its articles and its ledger.
  package var folder: FilePath
  /// How requests are made.
  package var transfer: TransferOptions
  /// How hosts are treated.
  package var manners = Manners()
  /// How many requests are under way at once.
  package var concurrency = 32
  /// How often a request is made again that failed in a way that may pass.
  package var retries = 3
  /// How long the first retry waits, in seconds; each further one waits twice as long.
  package var retryDelaySeconds = 1.0
  /// How many redirects are followed from one URL.
  package var maxRedirects = 20
  /// How the archive is written; nil writes none.
  package var archive: ArchiveOptions? = ArchiveOptions()
  /// What makes articles of pages; nil makes none.
  package var articleMaker: (any ArticleMaker)?
  /// Whether tracking parameters are taken off the URLs that lists name.
  package var stripsTracking = false

  /// Creates the default options.
  package init(folder: FilePath, transfer: TransferOptions) {
    self.folder = folder
    self.transfer = transfer
  }

  /// The longest wait, for whatever reason, that is ever begun, in seconds.
  var longestWaitSeconds: Double {
    max(
      manners.delaySeconds, manners.maxDelaySeconds, HostBreaker.maximumPauseSeconds,
      2 * Backoff.maximumSeconds)
  }
}

/// How hosts are treated.
package struct Manners: Sendable, Hashable {
  /// How many requests one host has to answer at once.
  package var requestsPerHost = 1
  /// How long a host is left alone between two requests, in seconds.
  package var delaySeconds = 1.0
  /// The longest pause that a host may ask for, by Crawl-delay or Retry-After, in seconds.
  package var maxDelaySeconds = 300.0
  /// Whether robots.txt is left unread.
  package var ignoresRobots = false

  /// Creates the default manners.
  package init() {}
}

/// How the archive is written.
package struct ArchiveOptions: Sendable, Hashable {
  /// No file has more bytes, unless a single response has.
  package var maxFileBytes = 1_000_000_000
  /// Whether the text of articles goes into the archive too.
  package var holdsText = false
  /// What every file says of who wrote it and how: names and values.
  package var information: [String: String] = [:]

  /// Creates the default options.
  package init() {}
}

/// A page that was fetched, ready to be cleaned.
package struct FetchedPage: Sendable {
  /// The page without transfer and content codings.
  package var body: [UInt8]
  /// Where it came from.
  package var url: String
  /// The charset of the `Content-Type` header.
  package var charset: String?
  /// Whether the `Content-Type` header calls it HTML.
  package var isNamedHTML: Bool
  /// When it was fetched, in ISO 8601.
  package var retrievedAt: String
  /// The name of its record in the archive; nil when none is written.
  package var recordID: String?
}

/// An article that was made of a page.
package struct MadeArticle: Sendable {
  /// What became of the page, in one word.
  package var status: String
  /// The article as its file holds it; empty when there is none.
  package var file: [UInt8]
  /// The article's text alone, in UTF-8; empty when there is none or nobody wants it.
  package var text: [UInt8]

  /// Joins what was made.
  package init(status: String, file: [UInt8], text: [UInt8]) {
    self.status = status
    self.file = file
    self.text = text
  }
}

/// Makes articles of pages; it is asked from many threads at once.
package protocol ArticleMaker: Sendable {
  /// What the names of articles' files end with, such as `.txt`.
  var fileEnding: String { get }
  /// What decides how articles look, in one line: of equal settings come equal articles.
  var settings: String { get }

  /// Makes an article of a page.
  func article(of page: FetchedPage) -> MadeArticle
}
