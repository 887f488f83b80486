import PithArchive

/// A request with its response, as they came over the wire.
struct Exchange: Sendable {
  /// What it was made for.
  let task: FetchTask
  /// When the request began.
  let date: WARCDate
  /// What came of it.
  let result: TransferResult
  /// The response's head.
  let head: HTTPHead
  /// What the response means.
  let verdict: Verdict
  /// Whether nothing more will be asked for the task after this, whatever the verdict.
  let isLastTry: Bool

  /// The request in the form that archives keep: a proxy's credentials are no part of it.
  var request: [UInt8] {
    Self.lines(of: result.requestHead).filter { line in
      !line.prefix(20).map { $0 | 0x20 }.starts(with: "proxy-authorization:".utf8)
    }.flatMap { Array($0) }
  }

  /// The response in the form that archives keep.
  ///
  /// What came by HTTP/2 has no status line of its own and gets the one it would have in HTTP/1.1.
  var message: [UInt8] {
    var message = result.head
    message.reserveCapacity(result.head.count + result.body.count)
    if result.isHTTP2, let space = message.firstIndex(of: 0x20) {
      message.replaceSubrange(..<space, with: "HTTP/1.1".utf8)
    }
    message += result.body
    return message
  }

  /// Why the end of the response is missing; nil when nothing is.
  var truncation: WARCTruncation? {
    if result.stop == .bodyTooLarge { return .length }
    guard result.code != .ok else { return nil }
    return switch result.code.failure {
    case .timeout: .time
    case .incomplete: .disconnect
    default: .unspecified
    }
  }

  /// Whether the response is worth a place in the archive: whole ones are, others when there will be
  /// no better one.
  var isArchived: Bool {
    if case .addressRefused = result.stop { return false }
    return result.stop != .headTooLarge && (truncation == nil || isLastTry)
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }
}

/// What was made of an exchange: what the ledger is to know, and where the task goes from here.
struct ProcessedExchange: Sendable {
  /// The exchange without its bytes.
  let task: FetchTask
  /// What the response means, now that its body was decoded.
  var verdict: Verdict
  /// What the ledger is to know, if the task ends here.
  var outcome: TaskOutcome
  /// What a list names.
  var links: LinkDocument?
  /// The decoded body of a robots.txt.
  var robots: [UInt8] = []
  /// How many bytes of memory the body took until now.
  let bodyBytes: Int
}
