import Pith
import PithModel

/// Makes small pages whose metadata tests read.
enum MetadataPage {
  /// Two paragraphs that are long enough to be an article's text.
  static let prose = """
    <p>The town council voted on Tuesday evening to reopen the old harbour line, which had been \
    closed for eleven years, after residents collected more than four thousand signatures in \
    favour of it. Trains will run every half hour from the spring, the council said.</p>
    <p>Engineers inspected the bridges in the autumn and found them in better order than had been \
    feared. The work will cost nine million, of which the region pays two thirds; the rest comes \
    from the town and from a foundation that looks after historic railways.</p>
    """

  /// The same text as lines.
  static let plainProse = prose.replacing("<p>", with: "").replacing("</p>", with: "\n")

  /// The metadata of an HTML page.
  static func html(
    head: String = "", top: String = "<h1>The harbour line returns</h1>", end: String = "",
    language: String = "en", url: String? = nil, retrieved: String? = nil
  ) -> Metadata {
    let page = """
      <!DOCTYPE html><html lang="\(language)"><head><meta charset="utf-8">\(head)</head>\
      <body><main><article>\(top)\(prose)\(end)</article></main></body></html>
      """
    return read(page, url: url, retrieved: retrieved)
  }

  /// The metadata of any page.
  static func read(
    _ page: String, url: String? = nil, retrieved: String? = nil, input: InputKind? = .html
  ) -> Metadata {
    clean(page, url: url, retrieved: retrieved, input: input).metadata
  }

  /// The article of any page.
  static func clean(
    _ page: String, url: String? = nil, retrieved: String? = nil, input: InputKind? = .html
  ) -> Article {
    var options = Cleaner.Options()
    options.input = input
    options.url = url
    options.retrieved = retrieved
    return Cleaner(options: options).clean(Array(page.utf8))
  }
}
