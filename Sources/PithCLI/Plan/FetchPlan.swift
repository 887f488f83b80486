import ArgumentParser
import PithFetch
import PithFiles

/// What `pith fetch` is to do, found possible.
struct FetchPlan: Sendable {
  /// Where URLs come from: each is a URL, a file, or `-`.
  let inputs: [String]
  /// The sitemaps and feeds whose pages are wanted.
  let lists: [WebURL]
  /// Whether what has failed is tried again.
  let retriesFailed: Bool
  /// How all is fetched.
  let options: FetchOptions
  /// How progress is shown.
  let progress: ProgressForm

  /// Checks parsed flags and joins them to a plan.
  init(_ flags: Fetch) throws {
    inputs = flags.inputs
    if inputs.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input (-) can be read only once.")
    }
    if inputs.contains("") || flags.output.isEmpty {
      throw ValidationError("A path or URL cannot be empty.")
    }
    lists =
      try flags.feeds.map { try Self.url($0, of: "--feed") }
      + flags.sitemaps.map { try Self.sitemap($0) }
    retriesFailed = flags.retryFailed
    progress = flags.progress ?? (StandardError.isTerminal ? .bar : .none)
    var options = FetchOptions(
      folder: FilePath(flags.output), transfer: try Self.transfer(flags))
    try Self.check(flags)
    options.manners.requestsPerHost = flags.manners.perHost
    options.manners.delaySeconds = flags.manners.delay
    options.manners.maxDelaySeconds = flags.manners.maxDelay
    options.manners.ignoresRobots = flags.manners.ignoreRobots
    options.concurrency = flags.manners.concurrency
    options.retries = flags.limits.retries
    options.retryDelaySeconds = flags.limits.retryDelay
    options.maxRedirects = flags.limits.maxRedirects
    options.stripsTracking = flags.stripTracking
    options.archive = flags.results.noWarc ? nil : Self.archive(flags, options.transfer)
    options.articleMaker =
      flags.results.noClean
      ? nil
      : PageArticleMaker(
        format: flags.results.format, favor: flags.results.favor,
        siteRules: try SiteRulesFile.read(flags.results.siteRules),
        makesText: flags.results.warcText)
    self.options = options
  }

  private static func check(_ flags: Fetch) throws {
    let (manners, limits) = (flags.manners, flags.limits)
    try require((1...1000).contains(manners.concurrency), "--concurrency", "from 1 to 1000")
    try require((1...100).contains(manners.perHost), "--per-host", "from 1 to 100")
    try require((0...86_400).contains(manners.delay), "--delay", "from 0 to 86400")
    try require((0...86_400).contains(manners.maxDelay), "--max-delay", "from 0 to 86400")
    try require((0...20).contains(limits.retries), "--retries", "from 0 to 20")
    try require((0...3600).contains(limits.retryDelay), "--retry-delay", "from 0 to 3600")
    try require((0...100).contains(limits.maxRedirects), "--max-redirects", "from 0 to 100")
    try require((0.001...3600).contains(limits.connectTimeout), "--connect-timeout", "up to 3600")
    try require((1...3600).contains(limits.stallTimeout), "--stall-timeout", "from 1 to 3600")
    try require((0.001...86_400).contains(limits.timeout), "--timeout", "up to 86400")
    if flags.results.noWarc && flags.results.warcText {
      throw ValidationError("--warc-text needs the archive that --no-warc leaves out.")
    }
    if flags.results.noClean && flags.results.warcText {
      throw ValidationError("--warc-text needs the articles that --no-clean leaves out.")
    }
  }

  private static func require(_ isValid: Bool, _ option: String, _ range: String) throws {
    guard isValid else { throw ValidationError("\(option) takes a number \(range).") }
  }

  private static func transfer(_ flags: Fetch) throws -> TransferOptions {
    var transfer = TransferOptions(
      userAgent: try UserAgent.value(
        flags.manners.userAgent, contact: flags.manners.contact))
    try flags.network.apply(to: &transfer)
    transfer.limits.connectMilliseconds = Int(flags.limits.connectTimeout * 1000)
    transfer.limits.totalMilliseconds = Int(flags.limits.timeout * 1000)
    transfer.limits.stallSeconds = flags.limits.stallTimeout
    transfer.limits.bodyBytes = flags.limits.maxBytes.bytes
    return transfer
  }

  private static func archive(_ flags: Fetch, _ transfer: TransferOptions) -> ArchiveOptions {
    var archive = ArchiveOptions()
    archive.maxFileBytes = flags.results.warcSize.bytes
    archive.holdsText = flags.results.warcText
    archive.information = [
      "software": "pith/\(PithTool.configuration.version)",
      "robots": flags.manners.ignoreRobots ? "ignore" : "obey",
      "http-header-user-agent": transfer.userAgent,
    ]
    if let contact = flags.manners.contact { archive.information["operator"] = contact }
    return archive
  }

  private static func url(_ text: String, of option: String) throws -> WebURL {
    do throws(URLProblem) {
      return try WebURL(text)
    } catch {
      throw ValidationError("\(option) takes a URL: \(error).")
    }
  }

  /// A sitemap's URL; a site's own stands for its robots.txt, which names its sitemaps.
  private static func sitemap(_ text: String) throws -> WebURL {
    let url = try url(text, of: "--sitemap")
    return url.target == "/" ? url.replacing(target: "/robots.txt") : url
  }
}

extension NetworkOptions {
  /// Takes the options over.
  func apply(to transfer: inout TransferOptions) throws {
    transfer.proxy = proxy ?? ""
    transfer.usesHTTP2 = usesHTTP2
    transfer.keepsCookies = cookies
    transfer.addressPolicy = allowPrivate ? .any : .publicOnly
    transfer.detours = connectTo
    transfer.certificateFile = caFile
    guard connectTo.allSatisfy({ $0.count(where: { $0 == ":" }) >= 3 }) else {
      throw ValidationError("--connect-to takes HOST:PORT:TO-HOST:TO-PORT.")
    }
  }
}
