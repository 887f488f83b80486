import PithPage

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

  /// More words than the post has when it is read: the names of tags count as words, too, and so does
  /// each character of most scripts beyond Latin, Greek and Cyrillic.
  var mostWords: Int { Self.mostWords(of: heading) + Self.mostWords(of: text) }

  private static func mostWords(of text: String) -> Int {
    var words = 0
    var isInWord = false
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xD4:
        if !isInWord { words += 1 }
        isInWord = true
      case 0x80...0xBF: continue
      case 0xD5...:
        words += 1
        isInWord = false
      default: isInWord = false
      }
    }
    return words
  }
}

/// Writes posts as a page of HTML, so that they are read and cleaned as any page is.
enum DataPage {
  /// Tags that tell HTML from text in which a `<` merely stands.
  private static let tags: [StaticString] = [
    "<p", "<br", "<div", "<li", "</", "<h2", "<h3", "<span", "<img",
  ]

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
    let hasSign = text.utf8.contains(UInt8(ascii: "<"))
    if hasSign, holdsTag(text) { return text }
    if !hasSign, text.utf8.contains(UInt8(ascii: "&")),
      text.contains("&lt;p") || text.contains("&lt;/")
    {
      return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    }
    return text.split(whereSeparator: \.isNewline).map { "<p>\(opened($0))</p>" }.joined()
  }

  /// Whether one of the tags that tell HTML stands in a text.
  private static func holdsTag(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices where bytes[index] == UInt8(ascii: "<") {
      if tags.contains(where: { bytes.hasLowercasedPrefix($0, at: index) }) { return true }
    }
    return false
  }

  /// Plain text in which references count and `<` is a sign.
  private static func opened(_ line: Substring) -> String {
    let text = String(line)
    return text.utf8.contains(UInt8(ascii: "<")) ? text.replacing("<", with: "&lt;") : text
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
