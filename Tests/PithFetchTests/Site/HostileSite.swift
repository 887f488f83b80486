import PithTestSite

/// A web of many hosts on which everything goes wrong that can, each time in the same way.
///
/// The first part of a path says what happens: `/ok/7` is a page, `/loop/7` is a redirect in a
/// circle. What a robots.txt says is known by the host's name.
enum HostileSite {
  /// What becomes of a URL.
  struct Expectation: Sendable, Hashable {
    var state: String
    var problems: Set<String>

    static let done = Expectation(state: "done", problems: [])
    static func failed(_ problems: String...) -> Expectation {
      Expectation(state: "failed", problems: Set(problems))
    }
    static let excluded = Expectation(state: "excluded", problems: ["robots"])
  }

  /// A kind of path, how many of 100 it makes, and what becomes of it.
  static let kinds: [(kind: String, share: Int, expectation: Expectation)] = [
    ("ok", 40, .done), ("gzip", 8, .done), ("brotli", 4, .done), ("chunked", 5, .done),
    ("slow", 2, .done), ("flaky", 3, .done), ("long", 2, .done), ("interim", 2, .done),
    ("redirect", 6, .done), ("relative", 3, .done), ("limited", 1, .done),
    ("missing", 4, .failed("http_status")), ("broken", 2, .failed("http_status")),
    ("loop", 3, .failed("redirect_loop")), ("hop", 2, .failed("too_many_redirects")),
    ("astray", 2, .failed("bad_redirect")), ("nowhere", 1, .failed("bad_redirect")),
    ("short", 2, .failed("incomplete")), ("cut", 2, .failed("incomplete")),
    ("drop", 2, .failed("incomplete")), ("endless", 1, .failed("too_large")),
    ("bomb", 1, .failed("too_large")), ("nonsense", 1, .failed("malformed")),
    ("stall", 1, .failed("timeout")),
  ]

  /// Hosts whose robots.txt decides about all of them, and what becomes of their pages.
  static let robotsHosts: [(host: String, expectation: Expectation)] = [
    ("closed.example", .excluded), ("closed-long.example", .excluded),
    ("sick.example", .failed("robots_unreachable")), ("dead.example", .failed("incomplete")),
    ("unlisted.example", .done), ("forbidden.example", .done), ("elsewhere.example", .done),
    ("circle.example", .done), ("huge.example", .done), ("flaky-robots.example", .done),
  ]

  /// All URLs with what becomes of them: `count` pages over a number of hosts, and the pages of the
  /// hosts with robots.txt of their own.
  static func urls(count: Int, hosts: Int) -> [(url: String, expectation: Expectation)] {
    let wheel = kinds.flatMap { kind in Array(repeating: kind, count: kind.share) }
    let pages = (0..<count).map { number in
      // Each host gets a bit of everything, and what goes wrong does not come at once.
      let kind = wheel[number * 37 % wheel.count]
      return ("http://h\(number % hosts).example/\(kind.kind)/\(number)", kind.expectation)
    }
    return pages
      + robotsHosts.flatMap { host in
        (0..<3).map { ("http://\(host.host)/ok/\($0)", host.expectation) }
      }
  }

  /// Answers a request.
  @Sendable static func answer(_ request: SiteRequest) -> [SiteStep] {
    let parts = request.target.split(separator: "/").map(String.init)
    if request.target == "/robots.txt" { return robots(request) }
    let name = "\(request.host)\(request.target)"
    let number = parts.count > 1 ? parts[1] : "0"
    switch parts.first {
    case "ok": return page(name, request)
    case "gzip":
      return .response(
        ["Content-Type: text/html", "Content-Encoding: gzip"],
        body: SiteBodies.gzip(text: SiteBodies.page(name)))
    case "brotli":
      return .response(
        ["Content-Type: text/html", "Content-Encoding: br"], body: SiteBodies.brotli)
    case "chunked", "cut": return chunked(name, isCut: parts.first == "cut")
    case "slow":
      let response = bytes(of: .html(SiteBodies.page(name)))
      return [.send(Array(response[..<300])), .pause(milliseconds: 120)]
        + [.send(Array(response[300...]))]
    case "flaky":
      guard request.earlierCount == 0 else { return .html(SiteBodies.page(name)) }
      return number.last == "1" ? [.reset] : .html("Not now.", status: 503)
    case "long": return [.send(raw("Content-Length: 1000", page(long: name))), .close]
    case "interim":
      return [.send([UInt8]("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n".utf8))]
        + .html(SiteBodies.page(name))
    default: return failure(parts.first ?? "", number, request)
    }
  }

  private static func failure(
    _ kind: String, _ number: String, _ request: SiteRequest
  ) -> [SiteStep] {
    switch kind {
    case "redirect": .response(301, ["Location: http://target.example/ok/\(number)"])
    case "relative": .response(302, ["Location: ../ok/\(number)x#part"])
    case "limited":
      request.earlierCount == 0
        ? .response(429, ["Retry-After: 1"]) : .html(SiteBodies.page(number))
    case "broken": .html("It is broken.", status: 500)
    case "loop": .response(302, ["Location: /loop/\(number == "0" ? "1" : "0")"])
    case "hop": .response(307, ["Location: /hop/\((Int(number) ?? 0) + 1)"])
    case "astray": .response(301, ["Location: ftp://files.example/\(number)"])
    case "nowhere": .response(302, [])
    case "short": [.send(raw("Content-Length: 5000", SiteBodies.page(number))), .close]
    case "drop": [.close]
    case "endless":
      [
        .send(raw("Content-Type: text/html", "<p>")),
        .sendForever([UInt8](repeating: 97, count: 4096)),
      ]
    case "bomb":
      .response(
        ["Content-Type: text/html", "Content-Encoding: gzip"], body: SiteBodies.bomb)
    case "nonsense": [.send([UInt8]("This is not HTTP at all.\r\n\r\n".utf8)), .close]
    case "stall":
      [.send(raw("Content-Length: 5000", "<p>Wait")), .pause(milliseconds: 20_000), .close]
    default: .html("Not found.", status: 404)
    }
  }

  private static func page(_ name: String, _ request: SiteRequest) -> [SiteStep] {
    let tag = "\"\(name.utf8.count)-\(name)\""
    if request["If-None-Match"] == tag { return .response(304, ["ETag: \(tag)"]) }
    return .response(
      ["Content-Type: text/html; charset=utf-8", "ETag: \(tag)"],
      body: [UInt8](SiteBodies.page(name).utf8))
  }

  private static func page(long name: String) -> String {
    SiteBodies.page(name) + String(repeating: "<p>Too much.</p>", count: 20)
  }

  private static func chunked(_ name: String, isCut: Bool) -> [SiteStep] {
    let body = [UInt8](SiteBodies.page(name).utf8)
    var message = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    for start in stride(from: 0, to: body.count, by: 200) {
      let chunk = body[start..<min(start + 200, body.count)]
      message += "\(String(chunk.count, radix: 16))\r\n"
      message += String(decoding: chunk, as: UTF8.self) + "\r\n"
    }
    return isCut
      ? [.send([UInt8](message.utf8)), .close] : [.send([UInt8]((message + "0\r\n\r\n").utf8))]
  }

  private static func robots(_ request: SiteRequest) -> [SiteStep] {
    switch request.host {
    case "closed.example": .text("User-agent: Pith\nDisallow: /\nUser-agent: *\nAllow: /\n")
    case "closed-long.example": .text("User-agent: *\nDisallow: /*/\nAllow: /o\n")
    case "sick.example": .text("Come back later.", status: 503)
    case "dead.example": [.close]
    case "unlisted.example": .text("Nothing here.", status: 404)
    case "forbidden.example": .text("User-agent: *\nDisallow: /\n", status: 403)
    case "elsewhere.example": .response(301, ["Location: http://unlisted.example/robots.txt"])
    case "circle.example": .response(301, ["Location: /robots.txt"])
    case "huge.example":
      .text("User-agent: *\nAllow: /\n" + String(repeating: "# filler\n", count: 80_000))
    case "flaky-robots.example":
      request.earlierCount == 0 ? [.reset] : .text("User-agent: *\nAllow: /\n")
    default: .text("User-agent: *\nDisallow: /private\n")
    }
  }

  private static func raw(_ header: String, _ body: String) -> [UInt8] {
    [UInt8]("HTTP/1.1 200 OK\r\n\(header)\r\n\r\n\(body)".utf8)
  }

  private static func bytes(of steps: [SiteStep]) -> [UInt8] {
    steps.flatMap { step in
      if case .send(let bytes) = step { return bytes }
      return []
    }
  }
}

extension [SiteStep] {
  /// A whole response with status 200.
  static func response(_ headers: [String], body: [UInt8]) -> [SiteStep] {
    response(200, headers, body: body)
  }
}
