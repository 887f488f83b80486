import Foundation
import PithTestSite

/// The project's page fixtures as a small site with a robots.txt, a sitemap and a feed.
struct DemoSite: Sendable {
  private let pages: [String: [UInt8]]

  /// Reads the pages below a folder: `NAME/page.html` each.
  init(_ folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    pages = names.reduce(into: [:]) { pages, name in
      if let page = FileManager.default.contents(atPath: "\(folder)/\(name)/page.html") {
        pages["/\(name).html"] = Array(page)
      }
    }
  }

  /// Whether there is nothing to serve.
  var isEmpty: Bool { pages.isEmpty }

  /// Answers a request.
  func answer(_ request: SiteRequest) -> [SiteStep] {
    let origin = "http://\(request.host)"
    switch request.target {
    case "/robots.txt":
      let text = """
        User-agent: *
        Disallow: /private/
        Crawl-delay: 0.2
        Sitemap: \(origin)/sitemap.xml

        """
      return .text(text)
    case "/sitemap.xml": return xml(sitemap(origin))
    case "/feed.xml": return xml(feed(origin))
    case "/moved": return .response(301, ["Location: /\(firstName).html"])
    default: return page(request)
    }
  }

  private func page(_ request: SiteRequest) -> [SiteStep] {
    guard let page = pages[request.target] else { return .html("<p>Not found.</p>", status: 404) }
    let tag = "\"\(page.count)-\(page.reduce(0 as UInt32) { $0 &* 31 &+ UInt32($1) })\""
    if request["If-None-Match"] == tag { return .response(304, ["ETag: \(tag)"]) }
    return .response(200, ["Content-Type: text/html", "ETag: \(tag)"], body: page)
  }

  private var names: [String] { pages.keys.sorted() }

  private var firstName: String { names.first.map { String($0.dropFirst().dropLast(5)) } ?? "" }

  private func sitemap(_ origin: String) -> String {
    let urls = names + ["/private/letter.html", "/moved", "/gone.html"]
    return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
      + urls.map { "<url><loc>\(origin)\($0)</loc></url>\n" }.joined() + "</urlset>"
  }

  private func feed(_ origin: String) -> String {
    "<rss version=\"2.0\"><channel><title>Demonstration</title>"
      + names.prefix(5).map { "<item><link>\(origin)\($0)</link></item>\n" }.joined()
      + "</channel></rss>"
  }

  private func xml(_ text: String) -> [SiteStep] {
    .text(text, type: "application/xml")
  }
}
