import PithPage

/// The text of a heading without the controls that some sites hang onto it.
///
/// Documentation puts a link to the heading behind it, `¶` or `§`, and wikis a link to its editor,
/// `[edit]`. Both stand for the reader of the page and say nothing of the section.
enum HeadingText {
  /// The signs of links to a heading.
  private static let permalinks: Set<Character> = ["¶", "§", "🔗"]

  /// A heading's text without the marks at its end; all of it when nothing else is there.
  static func withoutMarks(_ text: String) -> String {
    // Most headings end in a letter of ASCII.
    if text.utf8.last?.isASCIIAlphanumeric ?? false { return text }
    var rest = text[...]
    while let last = rest.last {
      if last.isWhitespace || permalinks.contains(last) {
        rest.removeLast()
      } else if last == "]", let bracket = rest.lastIndex(of: "["), isAttached(bracket, in: rest) {
        rest = rest[..<bracket]
      } else {
        break
      }
    }
    return rest.isEmpty || rest.count == text.count ? text : String(rest)
  }

  /// Whether a bracket follows a word without a space: brackets of the heading's own have one.
  private static func isAttached(_ bracket: Substring.Index, in text: Substring) -> Bool {
    guard bracket > text.startIndex else { return false }
    return !text[text.index(before: bracket)].isWhitespace
  }
}
