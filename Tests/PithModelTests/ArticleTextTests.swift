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
    let item = BlockContainer(.item(ordinal: nil), id: 1)
    let innerItem = BlockContainer(.item(ordinal: nil), id: 2)
    let blocks = [
      ArticleBlock(role: .paragraph, in: [item], text: "flour"),
      ArticleBlock(role: .paragraph, in: [item, innerItem], text: "of rye"),
      ArticleBlock(role: .tableRow(isHeader: true), text: "a\tb"),
      ArticleBlock(role: .tableRow(isHeader: false), text: "1\t2"),
      ArticleBlock(role: .paragraph, text: "End."),
    ]
    #expect(ArticleText.text(of: blocks) == "flour\nof rye\n\na\tb\n1\t2\n\nEnd.")
  }

  @Test func `a term and what is said of it stay together, a further paragraph does not`() {
    let definition = BlockContainer(.definition, id: 1)
    let blocks = [
      ArticleBlock(role: .term, text: "Comma"),
      ArticleBlock(role: .paragraph, in: [definition], text: "What is left."),
      ArticleBlock(role: .paragraph, in: [definition], text: "It is small."),
      ArticleBlock(role: .term, text: "Wolf"),
    ]
    #expect(ArticleText.text(of: blocks) == "Comma\nWhat is left.\n\nIt is small.\n\nWolf")
  }

  @Test func `a table row is one line, and two tables are two`() {
    var rows = ["a\nb\tc", "d\te"].map { ArticleBlock(role: .tableRow(isHeader: false), text: $0) }
    rows[1].table = 7
    #expect(ArticleText.text(of: rows) == "a b\tc\n\nd\te")
  }

  @Test func `a picture leaves no trace in the text`() {
    let image = ImageReference(url: "https://example.com/a.png", alternative: "A quay")
    let blocks = [
      ArticleBlock(role: .paragraph, text: "One."),
      ArticleBlock(role: .image(image), text: ""),
      ArticleBlock(role: .paragraph, text: "Two."),
    ]
    #expect(ArticleText.text(of: blocks) == "One.\n\nTwo.")
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
