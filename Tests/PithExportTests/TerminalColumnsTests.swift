import Testing

@testable import PithExport

struct TerminalColumnsTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("naïve", 5), ("nai\u{308}ve", 5), ("東京", 4), ("ﾄｳｷｮｳ", 5), ("Ａ", 2),
    ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("🙂", 2), ("☺", 1), ("☺\u{FE0F}", 2),
    ("👩\u{200D}👩\u{200D}👧", 2), ("👍🏽", 2), ("🇺🇦", 2), ("क्षि", 3), ("שָׁלוֹם", 4), ("\u{200B}", 0),
    ("𠀀", 2), ("。", 2), ("…", 1),
  ])
  func `characters take the columns that terminals give them`(text: String, columns: Int) {
    #expect(TerminalColumns.count(of: text) == columns)
  }

  @Test(arguments: [
    ("東京の橋", 8, "東京の橋"), ("東京の橋", 7, "東京の…"), ("東京の橋", 6, "東京…"), ("plain", 5, "plain"),
    ("plain", 4, "pla…"), ("plain", 1, "…"), ("plain", 0, ""), ("", 0, ""),
  ])
  func `what is too long ends in an ellipsis within its columns`(
    text: String, columns: Int, expected: String
  ) {
    #expect(TerminalColumns.prefix(of: text, columns: columns) == expected)
  }
}
