import Pith
import PithModel

/// The cleaners of pages that stand in JSON records.
struct RecordPageCleaners: Sendable {
  private let text: Cleaner
  private let html: Cleaner

  /// Creates cleaners with some options.
  init(_ options: Cleaner.Options) {
    var options = options
    // The text of a JSON record has been decoded; what a page's own <meta> says no longer holds.
    options.charset = "utf-8"
    options.input = .text
    text = Cleaner(options: options)
    options.input = .html
    html = Cleaner(options: options)
  }

  /// The cleaner of a page, by what it is and by the URL that its record gives.
  func cleaner(of page: RecordFields.Page, url: String?) -> Cleaner {
    // A text has no links that an address could be the base of.
    guard page.isHTML else { return text.forSite(ofURL: url) }
    guard let url else { return html }
    return html.forPage(url: url, charset: html.options.charset)
  }
}
