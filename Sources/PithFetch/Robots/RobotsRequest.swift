import PithArchive

/// Asks a server for one robots.txt, outside of any run.
package enum RobotsRequest {
  /// The standard asks for at least five.
  private static let maximumRedirects = 5

  /// What a server says of its robots.txt.
  package enum Answer: Sendable, Hashable {
    /// There is one.
    case file(RobotsFile)
    /// There is none; why, in words.
    case missing(String)
    /// Nobody knows, so that nothing may be fetched; why, in words.
    case unreachable(String)
  }

  /// Reads the robots.txt at a URL, following redirects.
  ///
  /// - Parameters:
  ///   - url: Where it stands.
  ///   - options: How the request is made.
  /// - Returns: What the server says.
  /// - Throws: ``FetchError`` when the network library cannot be set up.
  package static func read(
    _ url: WebURL, _ options: TransferOptions
  ) throws(FetchError) -> Answer {
    var options = options
    options.limits.bodyBytes = 2 * RobotsFile.maximumBytes
    guard let multi = CurlMulti(options, bodyBudgetBytes: .max) else {
      throw FetchError(.network, "libcurl cannot be set up; is it installed (Debian: libcurl4)?")
    }
    var url = url
    for _ in 0...maximumRedirects {
      let (result, head) = try response(to: url, multi)
      guard let head else { return .unreachable(Self.reason(result)) }
      let verdict = Verdict(head, result, from: url, now: WallTime.seconds)
      if case .redirect(let target) = verdict {
        url = target
        continue
      }
      let body =
        HTTPPayload(
          response: result.head + result.body, limitBytes: RobotsFile.maximumBytes + 1)?.body ?? []
      return answer(verdict, status: head.statusCode, body: body)
    }
    return .missing("more than \(maximumRedirects) redirects")
  }

  private static func answer(_ verdict: Verdict, status: Int, body: [UInt8]) -> Answer {
    let entry =
      switch verdict {
      case .failure(let problem, let detail), .retry(let problem, let detail, _):
        RobotsEntry.verdict(problem, status: status, detail: detail, body: body)
      case .success, .notModified, .redirect:
        RobotsEntry.verdict(nil, status: status, detail: "", body: body)
      }
    return switch entry {
    case .file(let bytes): .file(RobotsFile(bytes))
    case .missing: .missing("status \(status)")
    case .unreachable(_, let detail): .unreachable(detail)
    }
  }

  private static func reason(_ result: TransferResult) -> String {
    switch Verdict(withoutResponse: result) {
    case .failure(_, let detail), .retry(_, let detail, _): detail
    case .success, .notModified, .redirect: "it does not answer"
    }
  }

  private static func response(
    to url: WebURL, _ multi: CurlMulti
  ) throws(FetchError) -> (TransferResult, HTTPHead?) {
    guard multi.start(TransferRequest(url: url), number: 1) else {
      throw FetchError(.network, "there is no memory for a request")
    }
    while true {
      if let finished = multi.perform().first {
        return (finished.result, HTTPHead(response: finished.result.head))
      }
      multi.wait(milliseconds: 1000)
    }
  }
}
