import PithTestSite
import PithTestSupport
import Testing

/// `pith fetch` through a proxy, over TLS and by HTTP/2.
struct ProtocolTests {
  private let folder: TemporaryFolder
  private var archive: FetchedArchive { FetchedArchive(path: folder.path + "/out") }

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a proxy is asked for everything, and by the whole URL`() throws {
    let proxy = try ScriptedSite { request in
      request.target.hasSuffix("/robots.txt")
        ? .text("User-agent: *\nDisallow: /private\n") : .html(SiteBodies.page(request.target))
    }
    let run = try BuiltBinary.run(
      [
        "fetch", "-o", "out", "--proxy", "http://127.0.0.1:\(proxy.port)", "--allow-private",
        "--delay", "0.01", "http://a.example/1", "http://a.example/private", "http://b.example/2?x",
      ], in: folder)
    #expect(run.errors.hasSuffix("done 2 · excluded 1\n"), "\(run.errors)")
    #expect(
      Set(proxy.requests.map(\.target)) == [
        "http://a.example/robots.txt", "http://b.example/robots.txt", "http://a.example/1",
        "http://b.example/2?x",
      ])
    try archive.expectAgreement()
  }

  @Test func `a proxy that is not there is what went wrong`() throws {
    let run = try BuiltBinary.run(
      [
        "fetch", "-o", "out", "--proxy", "http://127.0.0.1:1", "--allow-private", "--delay", "0.01",
        "--retry-delay", "0.01", "http://a.example/1",
      ], in: folder)
    #expect(run.exitCode == 1, "\(run.errors)")
    #expect(try archive.pages()["http://a.example/1"]?.state == "failed")
  }

  /// Serves a page by HTTP/1.1 and HTTP/2 over TLS, with a certificate that only its own file vouches
  /// for, and fetches it with some options.
  private func fetchSecurely(
    _ options: String,
    server: String = "nghttpd -a 127.0.0.1 -d site $port key.pem cert.pem"
  ) throws -> BuiltBinary.Run {
    try folder.write("<p>" + SiteBodies.page("/1"), to: "site/1.html")
    return try BuiltBinary.shell(
      """
      openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -keyout key.pem \\
        -out cert.pem -subj /CN=a.example -addext subjectAltName=DNS:a.example 2>/dev/null || exit 90
      port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0))
      print(s.getsockname()[1])')
      \(server) >/dev/null 2>&1 &
      server=$!
      trap 'kill $server' EXIT
      for _ in $(seq 200); do
        openssl s_client -connect 127.0.0.1:$port </dev/null >/dev/null 2>&1 && break
        sleep 0.05
      done
      "$PITH" fetch -o out --connect-to ::127.0.0.1:$port --allow-private --delay 0.01 \\
        --retries 0 \(options) https://a.example/1.html
      """, in: folder)
  }

  private func archivedProtocols() throws -> String {
    try BuiltBinary.shell(
      "zcat out/archive/*.warc.gz | tr -d '\\r' | grep -a -E '^(WARC-Protocol: h|HTTP/)'",
      in: folder
    ).text
  }

  @Test func `HTTP 2 is archived with the status line of HTTP 1 and says so`() throws {
    let run = try fetchSecurely("--http2 --ca-file cert.pem")
    #expect(run.exitCode == 0, "\(run.errors)")
    let lines = try archivedProtocols().split(separator: "\n")
    #expect(lines.contains("WARC-Protocol: h2"), "\(lines)")
    #expect(lines.contains("HTTP/1.1 200 "), "\(lines)")
    #expect(!lines.contains { $0.hasPrefix("HTTP/2") }, "\(lines)")
    try archive.expectAgreement()
  }

  @Test func `trailers of HTTP 2 are no head`() throws {
    try folder.write(TrailingServer.script, to: "server.py")
    let run = try fetchSecurely("--http2 --ca-file cert.pem", server: "python3 server.py $port")
    #expect(run.errors == "done 1\n")
    let lines = try archivedProtocols().split(separator: "\n")
    #expect(lines.contains("HTTP/1.1 200 "), "\(lines)")
    #expect(try archive.pages()["https://a.example/1.html"]?.article != nil)
    try archive.expectAgreement()
  }

  @Test func `HTTP 2 is spoken on request only`() throws {
    // The server offers nothing else, so that nothing comes of it.
    let run = try fetchSecurely("--ca-file cert.pem")
    #expect(run.exitCode == 1, "\(run.errors)")
    #expect(!(try archivedProtocols().contains("h2")))
  }

  @Test func `a certificate that nobody vouches for ends the transfer`() throws {
    let run = try fetchSecurely("--http2")
    #expect(run.exitCode == 1, "\(run.errors)")
    let page = try archive.pages()["https://a.example/1.html"]
    #expect(page?.problem?.contains("tls") == true, "\(String(describing: page))")
    #expect(try archive.ledgerCaptures().isEmpty)
  }
}
