import PithModel
import Testing

@testable import PithPage

/// Lines of text that was wrapped at a fixed width.
struct HardWrapTests {
  private static let wrapped = """
       [1]Home

         * [2]News
         * [3]Sport

       After four years the mail boat is back on the lake. It brings letters,
       medicine and bread to seven islands, on which one hundred and ninety
       people live all the year round.

       Eight
       oars

       The engine was built from two old ones by pupils of the river school.
       The work took them a year and a half, and the trials were held in the
       last week of February, as soon as the ice had gone from the south
       shore.

         1. https://www.example.org/an/address/that/is/longer/than/any/line/of/the/page/and/never/wrapped
    """

  private func texts(_ text: String) -> [String] {
    let page = PageReader.read(Array(text.utf8), input: .text, charset: "utf-8")
    return page.blocks.map { page.text(of: $0) }
  }

  @Test func `joins the lines of a paragraph with spaces`() {
    let texts = texts(Self.wrapped)
    #expect(
      texts.contains(
        "After four years the mail boat is back on the lake. It brings letters, medicine and "
          + "bread to seven islands, on which one hundred and ninety people live all the year "
          + "round."))
    #expect(texts.contains { $0.hasSuffix("from the south shore.") })
  }

  @Test func `leaves short lines, items and headings apart`() {
    let texts = texts(Self.wrapped)
    for line in ["[1]Home", "* [2]News", "* [3]Sport", "Eight", "oars"] {
      #expect(texts.contains(line))
    }
  }

  @Test func `takes no list of short lines for wrapped text`() {
    let lines = (1...40).map { "A line of a list that is about as long as any other, \($0)" }
    #expect(
      texts(
        lines.joined(separator: "\n")
          + "\nand one that is a good deal longer than all of the others in this list are, by far"
      ).count == 41)
  }

  @Test func `joins lines of Japanese without spaces`() {
    let line = String(repeating: "町は校舎の取り壊しを二年延期した", count: 4)
    let text = Array(repeating: line, count: 8).joined(separator: "\n") + "\n終わり。"
    #expect(texts(text) == [String(repeating: line, count: 8) + "終わり。"])
  }
}
