/// Something to be fetched, as the ledger holds it.
struct FetchTask: Sendable, Hashable {
  /// What it is fetched for; lower ones come first.
  enum Kind: Int, Sendable, Hashable {
    case robots, list, page
  }

  /// Its number in the ledger.
  let id: Int64
  /// What it is fetched for.
  let kind: Kind
  /// What was asked for.
  let url: WebURL
  /// Where redirects have led so far; at first, what was asked for.
  var hop: WebURL
  /// The URLs that led to ``hop``, the first one first.
  var trail: [String]
  /// How many lists led to it.
  let depth: Int
  /// How many requests for ``hop`` have failed.
  var attempts: Int
  /// What an earlier run got, when it stands at the same URL.
  var earlier: EarlierCapture?
}

/// A capture of an earlier run, for asking whether anything has changed.
struct EarlierCapture: Sendable, Hashable {
  /// The value of the `ETag` header.
  var etag: String?
  /// The value of the `Last-Modified` header.
  var lastModified: String?
  /// The name of the WARC record; nil when none was written.
  var recordID: String?
  /// When it was captured.
  var retrievedAt: String
  /// The digest of its payload.
  var digest: String?
  /// The article that was made of it.
  var article = EarlierArticle()
}

/// What an earlier run made of a capture.
struct EarlierArticle: Sendable, Hashable {
  /// Its path below the archive's folder; nil when the page had none.
  var path: String?
  /// What became of cleaning the page; nil when nobody has.
  var status: String?
  /// The settings that it was made with, as ``ArticleMaker/settings`` tells them.
  var settings: String?
}

/// What became of a task.
package enum TaskState: String, Sendable, Hashable, CaseIterable {
  /// It waits for its turn, or for another try.
  case queued
  /// It is taken out of the queue by the process that runs.
  case active
  /// It was fetched.
  case done
  /// It could not be fetched.
  case failed
  /// It may not be fetched.
  case excluded
}

/// Why something was not fetched, in one word for tables.
package enum FetchProblem: String, Sendable, Hashable, CaseIterable {
  /// The host's name has no address.
  case unknownHost = "unknown_host"
  /// No connection came about.
  case connection
  /// The server cannot prove who it is.
  case tls
  /// It took longer than it may.
  case timeout
  /// The connection ended before the response did.
  case incomplete
  /// What came is not HTTP.
  case malformed
  /// What came is neither a sitemap nor a feed.
  case noList = "no_list"
  /// Head or body have more bytes than allowed, decoded or not.
  case tooLarge = "too_large"
  /// The body cannot be decoded.
  case undecodable
  /// The server's status is no success.
  case status = "http_status"
  /// Redirects lead in a circle.
  case redirectLoop = "redirect_loop"
  /// Redirects lead on and on.
  case tooManyRedirects = "too_many_redirects"
  /// A redirect leads nowhere that may be fetched.
  case badRedirect = "bad_redirect"
  /// The address may not be connected to.
  case blockedAddress = "blocked_address"
  /// The site's robots.txt excludes it.
  case robots
  /// The site's robots.txt cannot be read, so that nobody knows whether it may be fetched.
  case robotsUnreachable = "robots_unreachable"
  /// The host did not answer for so long that nothing more was asked of it.
  case hostDown = "host_down"
  /// Something else.
  case other
}
