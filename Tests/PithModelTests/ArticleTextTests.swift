import PithModel
import Testing

/// How blocks become one text.
struct ArticleTextTests {
  private func text(_ roles: ArticleBlock.Role...) -> String {
    ArticleText.text(of: roles.map { ArticleBlock(role: $0, text: "x") })
  }

  @Test func `no blocks make no text`() {
    #expect(ArticleText.text(of: []) == "")
    #expect(Article(status: .ok).text == "")
  }

  @Test func `a blank line parts blocks`() {
    #expect(text(.heading(level: 1), .paragraph, .quote) == "x\n\nx\n\nx")
    #expect(text(.paragraph, .listItem(depth: 1, ordinal: nil)) == "x\n\nx")
    #expect(text(.listItem(depth: 1, ordinal: nil), .tableRow(isHeader: true)) == "x\n\nx")
  }

  @Test func `the items of a list and the rows of a table stand line by line`() {
    #expect(text(.listItem(depth: 1, ordinal: 1), .listItem(depth: 2, ordinal: nil)) == "x\nx")
    #expect(text(.tableRow(isHeader: true), .tableRow(isHeader: false)) == "x\nx")
  }
}
