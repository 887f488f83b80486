import PithTestSite
import PithTestSupport
import Testing

/// `pith robots`.
struct RobotsVerbTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a file decides line by line`() throws {
    try folder.write("User-agent: FooBot\nDisallow: /private/ # all\nAllow: /private/x\n", to: "r")
    let run = try BuiltBinary.run(
      [
        "robots", "r", "--agent", "FooBot/1.0", "https://example.com/private/a", "/private/x",
        "http://example.com/",
      ], in: folder)
    #expect(
      run.text == """
        disallowed\thttps://example.com/private/a\t2: Disallow: /private/
        allowed\t/private/x\t3: Allow: /private/x
        allowed\thttp://example.com/\tno rule matches

        """)
    #expect(run.exitCode == 1)
    let other = try BuiltBinary.run(
      ["robots", "-", "--agent", "BarBot", "/private/a"], in: folder, input: Array("x".utf8))
    #expect(other.exitCode == 0)
  }

  @Test func `a site's answer decides`() throws {
    let site = try ScriptedSite { request in
      switch request.host.prefix(1) {
      case "m": .text("no", status: 404)
      case "s": .text("no", status: 503)
      case "r":
        request.target == "/robots.txt"
          ? .response(302, ["Location: /real"]) : .text("user-agent: *\ndisallow: /")
      default: .text("user-agent: *\ndisallow: /x")
      }
    }
    func ask(_ host: String, _ path: String) throws -> BuiltBinary.Run {
      try BuiltBinary.run(
        [
          "robots", "http://\(host)/", "--connect-to", "::127.0.0.1:\(site.port)",
          "--allow-private", path,
        ], in: folder)
    }
    #expect(try ask("a.example", "/x").text == "disallowed\t/x\t2: disallow: /x\n")
    #expect(try ask("m.example", "/x").text == "allowed\t/x\tthere is no robots.txt: status 404\n")
    #expect(
      try ask("s.example", "/x").text
        == "disallowed\t/x\tthe robots.txt cannot be read: status 503\n")
    #expect(try ask("r.example", "/x").text == "disallowed\t/x\t2: disallow: /\n")
  }

  @Test func `what a file says cannot reach the terminal`() throws {
    try folder.write("User-agent: *\nDisallow: /\u{1B}]0;x\u{7}\n", to: "r")
    let run = try BuiltBinary.run(["robots", "r", "/%1B]0;x%07"], in: folder)
    #expect(!run.output.contains(0x1B) && !run.output.contains(0x07))
  }
}
