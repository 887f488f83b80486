/// The lines of backticks around code in Markdown.
package enum MarkdownFence {
  private static let minLength = 3

  /// A fence that no line of the text can end: longer than any run of backticks in it (CommonMark
  /// 0.31, section 4.5).
  package static func around(_ text: String) -> String {
    String(repeating: "`", count: max(minLength, longestRun(in: text.utf8) + 1))
  }

  /// The length of the longest run of backticks.
  static func longestRun(in bytes: some Sequence<UInt8>) -> Int {
    var longest = 0
    var current = 0
    for byte in bytes {
      current = byte == UInt8(ascii: "`") ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
