import PithModel
import Testing

struct ArticleTextTests {
  @Test func `blocks are parted by a blank line`() {
    let blocks = [
      ArticleBlock(role: .heading(level: 1), text: "Ferries"),
      ArticleBlock(role: .paragraph, text: "They run again."),
    ]
    #expect(ArticleText.text(of: blocks) == "Ferries\n\nThey run again.")
  }

  @Test func `items of a list and rows of a table stay together`() {
    let blocks = [
      ArticleBlock(role: .listItem(depth: 1, ordinal: nil), text: "flour"),
      ArticleBlock(role: .listItem(depth: 2, ordinal: nil), text: "of rye"),
      ArticleBlock(role: .tableRow(isHeader: true), text: "a\tb"),
      ArticleBlock(role: .tableRow(isHeader: false), text: "1\t2"),
      ArticleBlock(role: .paragraph, text: "End."),
    ]
    #expect(ArticleText.text(of: blocks) == "flour\nof rye\n\na\tb\n1\t2\n\nEnd.")
  }

  @Test func `an article without blocks has no text`() {
    #expect(Article(status: .empty).text.isEmpty)
  }

  @Test(arguments: PageStatus.allCases)
  func `a status is written as its stable name`(_ status: PageStatus) {
    let names = ["ok", "empty", "blocked", "undecodable", "too_large", "timeout", "failed"]
    #expect(names.contains(status.rawValue))
  }
}
