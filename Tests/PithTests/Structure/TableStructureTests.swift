import PithModel
import Testing

@testable import Pith

struct TableStructureTests {
  @Test func `spans, empty cells and pipes keep the columns in line`() {
    let page = StructurePage(
      """
      <table><thead><tr><th></th><th colspan=2>Beats | second</th><th>Notes</th></tr></thead>
      <tr><th rowspan=2>Fifth</th><td>C–G</td><td>0,9</td><td>Narrow.<br>Listen.</td></tr>
      <tr><td>G–D</td><td>1,3</td><td></td></tr></table>
      """)
    #expect(
      page.markdown == """
        | | Beats \\| second | | Notes |
        | --- | --- | --- | --- |
        | Fifth | C–G | 0,9 | Narrow. Listen. |
        | | G–D | 1,3 | |

        """)
    #expect(
      page.text == "Beats | second\tNotes\nFifth\tC–G\t0,9\tNarrow. Listen.\nG–D\t1,3\n")
  }

  @Test func `a table with headers is data, however long a cell is`() {
    let long = String(repeating: "word ", count: 60)
    let page = StructurePage(
      "<table><tr><th>Key<th>Meaning<tr><td>delay<td><p>\(long)<ul><li>a<li>b</ul></table>")
    #expect(page.markdown.contains("| delay | \(long)a b |\n"))
  }

  @Test func `tables that follow each other are two`() {
    let table = "<table><tr><td>a<td>b</table>"
    #expect(
      StructurePage(table + table).markdown
        == "| | |\n| --- | --- |\n| a | b |\n\n| | |\n| --- | --- |\n| a | b |\n")
  }

  @Test(arguments: [
    "<table role=presentation><tr><td>One.<td>Two.</table>",
    "<table><tr><td><h2>One.</h2><p>x</p><td>Two.</table>",
    "<table><tr><td><p>One.<p>More.<td>Two.</table>",
    "<table><tr><td>One.<table><tr><td>In.</table><td>Two.<p>Three.</table>",
  ])
  func `a table for layout is none`(_ html: String) {
    #expect(!StructurePage(html).markdown.contains("|"))
  }

  @Test(arguments: [
    "<td colspan=1000000000 rowspan=1000000000>",
    "<td colspan=9007199254740991>", "<td rowspan=-5 colspan=0>",
  ])
  func `spans without measure cost nothing`(_ cell: String) {
    let row = "<tr>\(cell)a\(cell)b<td>c</tr>"
    let page = StructurePage("<table>\(String(repeating: row, count: 60))</table>")
    #expect(page.markdown.utf8.count < 5_000)
    #expect(page.article.blocks.count == 60)
  }

  @Test func `a table of a thousand columns is not lined up`() {
    let wide = "<tr>" + String(repeating: "<td>x", count: 1_000)
    let low = String(repeating: "<tr><td colspan=999><td>y<td>z", count: 10)
    let page = StructurePage("<table>\(wide)\(low)</table>")
    #expect(page.article.blocks.last?.text == "y\tz")
    #expect(page.article.blocks.last?.cells.map(\.column) == [0, 0])
  }

  @Test func `cells that reach down are minded up to a bound`() {
    let row = "<tr>" + String(repeating: "<td rowspan=60000>x", count: 60)
    let page = StructurePage("<table>\(String(repeating: row, count: 30))</table>")
    #expect(page.article.blocks.count == 30)
  }
}
