import PithTestSite
import PithTestSupport
import Testing

/// Sitemaps and feeds of `pith fetch` with which something is wrong.
struct ListRunTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Fetches from a site that serves pages, and one text as its sitemap.
  private func fetch(
    sitemap: [SiteStep], robots: [SiteStep] = .response(404, []), _ arguments: String...
  ) throws -> BuiltBinary.Run {
    let site = try ScriptedSite { request in
      switch request.target {
      case "/robots.txt": robots
      case "/sitemap.xml": sitemap
      default: .html(SiteBodies.page(request.target))
      }
    }
    return try BuiltBinary.run(
      [
        "fetch", "-o", "out", "--connect-to", "::127.0.0.1:\(site.port)", "--allow-private",
        "--delay", "0.01", "--retries", "0",
      ] + arguments, in: folder)
  }

  private let page = "http://a.example/1"
  private let sitemap = "http://a.example/sitemap.xml"

  @Test func `a list that cannot be fetched is told, and counts as a page does`() throws {
    let run = try fetch(sitemap: .response(410, []), page, "--sitemap", sitemap)
    #expect(
      run.errors == """
        pith: \(sitemap): this list was not read: status 410
        done 1 · lists failed 1

        """)
    #expect(run.exitCode == 1)
  }

  @Test(arguments: [
    "<html><head><link rel=\"next\" href=\"/2\"/></head></html>", "{\"a\": 1}", "nothing", "",
  ])
  func `what is neither a sitemap nor a feed has failed`(_ text: String) throws {
    let run = try fetch(sitemap: .text(text), page, "--feed", sitemap)
    #expect(
      run.errors == """
        pith: \(sitemap): this list was not read: it is neither a sitemap nor a feed
        done 1 · lists failed 1

        """)
    #expect(run.exitCode == 1)
    let again = try fetch(sitemap: .text("<urlset/>"), "--retry-failed")
    #expect(again.exitCode == 0, "\(again.errors)")
  }

  @Test func `a list that may not be fetched is told`() throws {
    let run = try fetch(
      sitemap: .text("<urlset/>"), robots: .text("User-agent: *\nDisallow: /sitemap.xml\n"),
      "--sitemap", sitemap)
    #expect(run.errors.hasSuffix("done 0 · lists excluded 1\n"), "\(run.errors)")
    #expect(run.exitCode == 1)
  }

  @Test func `a list without its end brings what it has, and is told`() throws {
    let entries = "<urlset><url><loc>\(page)</loc></url><url><loc>ftp://a.example/</loc></url><url>"
    let run = try fetch(sitemap: .text(entries), "--sitemap", sitemap)
    #expect(
      run.errors == """
        pith: \(sitemap): it is cut off or malformed, 1 addresses were read; 1 of its entries name \
        nothing that can be fetched
        done 1

        """)
    #expect(run.exitCode == 1)
  }

  @Test func `a gzip file without its end is told`() throws {
    let file = SiteBodies.gzip(text: "<urlset><url><loc>\(page)</loc></url></urlset>")
    let run = try fetch(
      sitemap: .response([], body: Array(file.dropLast(4))), "--sitemap", sitemap)
    #expect(run.errors.hasPrefix("pith: \(sitemap): it is cut off"), "\(run.errors)")
    #expect(run.errors.hasSuffix("done 1\n"), "\(run.errors)")
    #expect(run.exitCode == 1)
  }

  @Test func `a site without robots.txt may have a sitemap all the same`() throws {
    let list = "<urlset><url><loc>\(page)</loc></url></urlset>"
    let run = try fetch(sitemap: .text(list), "--sitemap", "http://a.example/")
    #expect(run.errors == "done 1\n")
    #expect(run.exitCode == 0)
  }
}
