import PithTestSupport
import Testing

/// The report of `pith check` in a real browser.
@Suite(.enabled(if: Chromium.isExpected, "no /usr/bin/chromium; Scripts/test installs it"))
struct ComparisonReportTests {
  private let folder: TemporaryFolder
  private let browser: Chromium

  /// Three pages: one as expected, one that changed in a word and got a hostile paragraph, and one
  /// without a snapshot; and a snapshot without a page.
  init() throws {
    folder = try TemporaryFolder()
    for name in ["Alder", "Birch"] {
      try folder.write(Self.page(name), to: "site/\(name).html")
    }
    _ = try BuiltBinary.run(["check", "--accept", "site"], in: folder)
    let hostile = HostilePage.html.split(separator: "<p>", maxSplits: 1)[1]
      .split(separator: "</p>", maxSplits: 1)[0]
    let page = Self.page("Birch")
      .replacing("carried", with: "borne")
      .replacing("</article>", with: "<p>\(hostile)</p></article>")
    try folder.write(page, to: "site/Birch.html")
    try folder.write(SamplePage.html("Cedar"), to: "site/<img src=x>.html")
    try folder.write("x", to: "site/gone.expected.md")
    browser = try Chromium()
    let run = try BuiltBinary.run(
      ["check", "site", "--report", "report.html"], in: folder, environment: ["CI": "1"])
    #expect(run.errors == "same 1 · different 1 · missing 1 · stray 1\n")
    #expect(run.exitCode == 1)
    try browser.show(width: 1280, height: 900, theme: .light)
    try browser.open(folder.path + "/report.html")
  }

  /// A page of paragraphs alone, all of which stay.
  private static func page(_ name: String) -> String {
    SamplePage.html(name).replacing("<h1>The bridge of \(name)</h1>", with: "")
  }

  private func text(of selector: String) throws -> String {
    try browser.text(
      of: "[...document.querySelectorAll('\(selector)')].map((one) => one.textContent).join('|')")
  }

  @Test func `the lines of a page stand side by side when it is opened`() throws {
    // The first page with a difference is open, and nothing is made of the others.
    #expect(try text(of: "details[open] b") == "<img src=x>.html")
    #expect(try browser.text(of: "document.querySelectorAll('.hunk').length") == "1")
    try browser.click("[data-rule=article-differs] summary")
    #expect(try browser.becomesTrue("document.querySelector('[data-rule=article-differs] .hunk')"))
    #expect(try text(of: "[data-rule=article-differs] del").contains("carried"))
    #expect(try text(of: "[data-rule=article-differs] ins").contains("borne"))
    let rows = "[...document.querySelectorAll('[data-rule=article-differs] tbody tr')]"
    #expect(
      try browser.text(
        of: """
          \(rows).find((row) => row.querySelector('del')).cells[3].textContent.includes('borne')
          """) == "true")
    // Lines that both have stand beside themselves, under their numbers in both texts.
    #expect(
      try browser.text(
        of: """
          \(rows).filter((row) => row.querySelector('.same'))
            .every((row) => row.cells[1].textContent === row.cells[3].textContent)
          """) == "true")
    #expect(browser.complaints == [])
  }

  @Test func `findings are filtered by what is wrong`() throws {
    let shown = {
      try browser.text(
        of: """
          [...document.querySelectorAll('#findings > li')].filter((one) => one.checkVisibility())
            .map((one) => one.dataset.rule).join(' ')
          """)
    }
    #expect(try shown() == "snapshot-missing article-differs snapshot-unreferenced")
    try browser.click(".filters [value=article-differs]")
    #expect(try shown() == "article-differs")
    #expect(try text(of: "#count") == "1 of 3 findings")
    #expect(try text(of: "[aria-pressed=true]") == "article-differs 1")
    try browser.click(".filters [value=article-differs]")
    #expect(try text(of: "#count") == "3 findings")
  }

  @Test func `nothing of a page acts in it, and everybody can read it`() throws {
    _ = try browser.text(
      of: "document.querySelectorAll('details').forEach((details) => { details.open = true })")
    #expect(try browser.becomesTrue("!document.querySelector('details script')"))
    #expect(try text(of: "td.new").contains("alert('script')"))
    #expect(try browser.text(of: "document.scripts.length") == "1")
    #expect(
      try browser.text(of: "document.querySelectorAll('img, iframe, svg, a, [onclick]').length")
        == "0")
    for theme in Chromium.Theme.allCases {
      for width in [1280, 320] {
        try browser.show(width: width, height: 900, theme: theme)
        #expect(try ReportLegibility.faintElements(in: browser) == "")
        #expect(try ReportLegibility.fitsWidth(in: browser))
      }
    }
    #expect(try ReportLegibility.namelessControls(in: browser) == "")
    #expect(browser.complaints == [])
    #expect(browser.requests.count == 1)
  }
}
