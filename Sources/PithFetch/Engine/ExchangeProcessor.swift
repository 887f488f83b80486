import PithArchive
import PithFiles

/// Makes of a response what is kept of it: records, an article, a list of links.
///
/// It runs on many threads at once; what is shared is the archive, which takes one after the other.
struct ExchangeProcessor: Sendable {
  private let options: FetchOptions
  private let recorder: Recorder?
  private let articles: ArticleFolder?

  /// Creates a processor that writes to an archive and to a folder of articles, if there are any.
  init(_ options: FetchOptions, recorder: Recorder?, articles: ArticleFolder?) {
    self.options = options
    self.recorder = recorder
    self.articles = articles
  }

  /// Archives a response and makes of it what its task wants.
  func process(_ exchange: Exchange) throws(FetchError) -> ProcessedExchange {
    var processed = ProcessedExchange(
      task: exchange.task, verdict: exchange.verdict, outcome: TaskOutcome(.done),
      bodyBytes: exchange.result.body.count)
    let message = exchange.message
    let response = WARCRecord.response(
      message, targetURI: exchange.task.hop.description, date: exchange.date,
      ipAddress: exchange.result.address, protocols: exchange.result.isHTTP2 ? ["h2"] : [],
      truncation: exchange.truncation)
    describe(response, exchange, in: &processed.outcome)
    let article = try use(message, of: exchange, record: response, in: &processed)
    if let recorder, exchange.isArchived {
      processed.outcome.record = try recorder.store(
        response, exchange, text: article?.text ?? [])
    }
    return processed
  }

  /// Takes from the head what the ledger is to know.
  private func describe(
    _ response: WARCRecord, _ exchange: Exchange, in outcome: inout TaskOutcome
  ) {
    outcome.status = exchange.head.statusCode
    outcome.finalURL = exchange.task.hop.description
    outcome.etag = exchange.head.fields["ETag"]
    outcome.lastModified = exchange.head.fields["Last-Modified"]
    outcome.digest = response.payloadDigest?.description
    outcome.retrievedAt = exchange.date.description
  }

  /// Decodes the body of what was asked for and makes an article of it, or hands it on.
  private func use(
    _ message: [UInt8], of exchange: Exchange, record: WARCRecord,
    in processed: inout ProcessedExchange
  ) throws(FetchError) -> MadeArticle? {
    let isRobots = exchange.task.kind == .robots
    guard exchange.verdict == .success || (isRobots && exchange.result.stop == .bodyTooLarge) else {
      return nil
    }
    let limit = isRobots ? RobotsFile.maximumBytes + 1 : options.transfer.limits.bodyBytes
    guard let payload = HTTPPayload(response: message, limitBytes: limit) else { return nil }
    if !payload.problems.isEmpty {
      processed.outcome.detail = payload.problems.joined(separator: "; ")
      // What lacks a part is to be asked for as a whole the next time.
      (processed.outcome.etag, processed.outcome.lastModified) = (nil, nil)
    }
    if payload.isTooLarge && !isRobots {
      processed.verdict = .failure(.tooLarge, "decoded its body has too many bytes")
      return nil
    }
    switch exchange.task.kind {
    case .robots:
      processed.robots = payload.body
      return nil
    case .list:
      processed.links = links(in: payload.body, of: exchange.task)
      return nil
    case .page: break
    }
    guard let maker = options.articleMaker, let articles else { return nil }
    let page = FetchedPage(
      body: payload.body, url: exchange.task.hop.description, charset: exchange.head.charset,
      isNamedHTML: exchange.head.mediaType?.contains("html") ?? false,
      retrievedAt: exchange.date.description, recordID: recorder == nil ? nil : record.id.uri)
    let article = maker.article(of: page)
    processed.outcome.articleStatus = article.status
    processed.outcome.articleSettings = maker.settings
    if !article.file.isEmpty {
      let path = ArticleName.path(for: exchange.task.url, ending: maker.fileEnding)
      try articles.write(article.file, to: path)
      processed.outcome.article = "\(ArticleFolder.name)/\(path)"
    }
    return article
  }
}

extension ExchangeProcessor {
  /// What a list names; sitemaps are often stored as gzip files, with no content coding to tell.
  private func links(in body: [UInt8], of task: FetchTask) -> LinkDocument {
    guard body.starts(with: [0x1F, 0x8B]) else { return LinkDocument(body, from: task.hop) }
    let decoded = ContentDecoder.decode(
      body, codings: [.gzip], limitBytes: options.transfer.limits.bodyBytes)
    var document = LinkDocument(decoded.bytes, from: task.hop)
    if decoded.problem != nil { document.isWellFormed = false }
    return document
  }
}
