/// One text that a page holds as data: an article, a question, an answer, a comment.
struct DataPost: Sendable, Equatable {
  /// What stands above the text; empty for none.
  var heading = ""
  /// The text, as the page has it: plain, or HTML.
  var text: String

  /// The words of the text, roughly: runs that white space parts.
  var roughWordCount: Int {
    text.utf8.split(whereSeparator: { $0 <= 0x20 }).count
  }
}

/// Writes posts as a page of HTML, so that they are read and cleaned as any page is.
enum DataPage {
  /// Tags that tell HTML from text in which a `<` merely stands.
  private static let tags = ["<p", "<br", "<div", "<li", "</", "<h2", "<h3", "<span", "<img"]

  /// The bytes of a page that holds nothing but the posts.
  static func bytes(of posts: [DataPost]) -> [UInt8] {
    var html = "<!doctype html><body><main>"
    for post in posts {
      if !post.heading.isEmpty { html += "<h2>\(escaped(post.heading))</h2>" }
      // An element that the text leaves open ends with its section.
      html += "<section>\(markup(of: post.text))</section>"
    }
    return Array(html.utf8)
  }

  /// The text as HTML.
  ///
  /// Some sites write the HTML of a text with its marks escaped once more.
  private static func markup(of text: String) -> String {
    var text = text
    if !text.contains("<"), text.contains("&lt;p") || text.contains("&lt;/") {
      text = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    }
    let start = text.lowercased()
    if tags.contains(where: start.contains) { return text }
    return text.split(whereSeparator: \.isNewline).map { "<p>\(opened($0))</p>" }.joined()
  }

  /// Plain text in which references count and `<` is a sign.
  private static func opened(_ line: Substring) -> String {
    String(line).replacing("<", with: "&lt;")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
