/// The text of a footnote without the link that leads back into the text.
enum NoteText {
  private static let arrows: Set<Character> = ["↩", "↩︎", "↑", "^", "⤴", "⏎", "↵", "⮐", "⬑"]

  /// A note's text without the arrows at its end; all of it when nothing else is there.
  static func withoutBacklink(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.last, last.isWhitespace || arrows.contains(last) { rest.removeLast() }
    return rest.isEmpty || rest.count == text.count ? text : String(rest)
  }
}
