import PithArchive

/// What a response, or its absence, means for the task that asked for it.
enum Verdict: Sendable, Hashable {
  /// It is what was asked for.
  case success
  /// Nothing has changed since an earlier run.
  case notModified
  /// It leads on.
  case redirect(WebURL)
  /// It failed, but may not fail again; the seconds that the server asks to be left alone.
  case retry(FetchProblem, String, afterSeconds: Double?)
  /// It failed for good.
  case failure(FetchProblem, String)

  /// The statuses after which another try may help.
  private static let passingStatuses: Set<Int> = [408, 429, 500, 502, 503, 504, 522, 524]
  private static let redirectStatuses: Set<Int> = [301, 302, 303, 307, 308]

  /// Judges a transfer of which no response came.
  init(withoutResponse result: TransferResult) {
    if let problem = Self.stopped(result) {
      self = problem
      return
    }
    // libcurl says "No error" when all went well but for the head that came.
    guard result.code != .ok else {
      self = .failure(.malformed, "its answer does not begin with a head of HTTP")
      return
    }
    let text = result.code.description
    switch result.code.failure {
    case .unknownHost: self = .retry(.unknownHost, text, afterSeconds: nil)
    case .connection: self = .retry(.connection, text, afterSeconds: nil)
    case .timeout: self = .retry(.timeout, text, afterSeconds: nil)
    case .incomplete: self = .retry(.incomplete, text, afterSeconds: nil)
    case .tls: self = .failure(.tls, text)
    case .malformed: self = .failure(.malformed, text)
    case .other: self = .failure(.other, text)
    }
  }

  /// Judges a response.
  ///
  /// - Parameters:
  ///   - head: The response's head.
  ///   - result: The transfer that brought it.
  ///   - url: What was asked for.
  ///   - now: The time in seconds since 1970, for a `Retry-After` that is a date.
  init(_ head: HTTPHead, _ result: TransferResult, from url: WebURL, now: Double) {
    if result.isHeadComplete, Self.redirectStatuses.contains(head.statusCode),
      head.fields["Location"] != nil
    {
      // It leads on, whatever becomes of the body.
      self = Self.redirect(head, from: url)
    } else if let problem = Self.stopped(result) {
      self = problem
    } else if result.code != .ok {
      self = Verdict(withoutResponse: result)
    } else if Self.redirectStatuses.contains(head.statusCode) {
      self = Self.redirect(head, from: url)
    } else if head.statusCode == 304 {
      self = .notModified
    } else if (200...299).contains(head.statusCode) {
      self = .success
    } else {
      let text = "status \(head.statusCode)"
      self =
        Self.passingStatuses.contains(head.statusCode)
        ? .retry(.status, text, afterSeconds: Self.retryAfterSeconds(head, now: now))
        : .failure(.status, text)
    }
  }

  private static func stopped(_ result: TransferResult) -> Verdict? {
    switch result.stop {
    case .headTooLarge: .failure(.tooLarge, "its head has too many bytes")
    case .bodyTooLarge: .failure(.tooLarge, "its body has too many bytes")
    case .addressRefused(let reason):
      .failure(.blockedAddress, "its address may not be connected to: \(reason)")
    case nil: nil
    }
  }

  private static func redirect(_ head: HTTPHead, from url: WebURL) -> Verdict {
    guard let location = head.fields["Location"], !location.isEmpty else {
      return .failure(.badRedirect, "it redirects without saying where")
    }
    do throws(URLProblem) {
      return .redirect(try WebURL(location, relativeTo: url))
    } catch {
      return .failure(.badRedirect, "where it redirects cannot be followed: \(error)")
    }
  }

  /// How long the server asks to be left alone; nil when it does not.
  static func retryAfterSeconds(_ head: HTTPHead, now: Double) -> Double? {
    guard let value = head.fields["Retry-After"] else { return nil }
    if let seconds = Double(value), seconds.isFinite { return max(0, seconds) }
    return CurlDate.seconds(value).map { max(0, $0 - now) }
  }
}
