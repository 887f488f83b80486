import PithExport
import PithModel
import PithPage
import PithRules

@testable import Pith

/// A piece of a page of which every seen block is kept, so that only its structure is tested.
struct StructurePage {
  private static let address = "https://example.com/music/tuning.html"

  let article: Article

  /// Reads a page whose body is a piece of HTML.
  init(
    _ body: String, links: Bool = false, images: Bool = false, marksText: Bool = true,
    url: String? = Self.address
  ) {
    var options = Cleaner.Options()
    options.url = url
    options.links = links
    options.images = images
    options.marksText = marksText
    let page = PageReader.readHTML(Array("<!doctype html><body>\(body)".utf8))
    var cleaned = StrategyLadder(options: options).clean(page)
    cleaned.decisions.keep(
      page.blocks.indices.filter { page.blocks[$0].flags.isDisjoint(with: .unseen) })
    article = ArticleBuilder.article(of: cleaned, bytes: [], options: options)
  }

  /// The article's text in Markdown, without a header.
  var markdown: String { written(as: .markdown) }

  /// The article's text in the plain form, without headers.
  var text: String { written(as: .text) }

  private func written(as format: OutputFormat) -> String {
    var output: [UInt8] = []
    var context = ExportContext(source: "page.html")
    context.headerStyle = .none
    format.write(article, context: context, to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
