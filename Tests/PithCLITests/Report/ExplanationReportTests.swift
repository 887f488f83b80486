import PithTestSupport
import Testing

/// The report of `pith explain` in a real browser.
@Suite(.enabled(if: Chromium.isExpected, "no /usr/bin/chromium; Scripts/test installs it"))
struct ExplanationReportTests {
  private let folder: TemporaryFolder
  private let browser: Chromium

  init() throws {
    folder = try TemporaryFolder()
    browser = try Chromium()
  }

  /// Writes the report of a page and opens it.
  private func open(_ page: String) throws {
    let run = try BuiltBinary.run(["explain", page, "-o", "report.html"], in: folder)
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
    try browser.open(folder.path + "/report.html")
  }

  private func open(fixture: String) throws {
    try open("\(ProjectPaths.root)/Fixtures/Pages/\(fixture)")
  }

  /// The verdicts of the blocks in sight, each once.
  private func shownVerdicts() throws -> String {
    try browser.text(
      of: """
        [...new Set([...document.querySelectorAll('#blocks li')]
          .filter((row) => row.checkVisibility())
          .map((row) => row.querySelector('button').textContent.split(' ')[0]))].join(' ')
        """)
  }

  private func pressed() throws -> String {
    try browser.text(
      of: """
        [...document.querySelectorAll('[aria-pressed=true]')].map((one) => one.value).join(' ')
        """)
  }

  private func expectNothingElseHappened() {
    #expect(browser.complaints == [])
    #expect(browser.requests.count == 1)
    #expect(browser.requests.first?.hasSuffix("/report.html") == true)
  }

  @Test func `the mouse filters blocks and shows their evidence`() throws {
    try browser.show(width: 1440, height: 900, theme: .light)
    try open(fixture: "news-live-feed/page.html")
    #expect(try pressed() == "all")
    #expect(try browser.text(of: "document.querySelectorAll('.evidence').length") == "0")

    try browser.click(".rules button:nth-child(2)")
    #expect(try shownVerdicts() == "navigation-menu")
    #expect(try pressed() == "1")
    #expect(
      try browser.text(of: "document.getElementById('count').textContent") == "11 of 73 blocks")
    try browser.click(".rules button:nth-child(3)")
    #expect(try shownVerdicts() == "navigation-menu comment-section")
    try browser.click(".filters [value=kept]")
    #expect(try shownVerdicts() == "scorer")
    try browser.click(".filters [value=kept]")
    #expect(try pressed() == "all")

    // The text of a row opens it as its button does; a second click closes it.
    try browser.click("#b3 p")
    #expect(try browser.text(of: "document.querySelector('#b3 button').ariaExpanded") == "true")
    let evidence = try browser.text(of: "document.querySelector('#e3').innerText")
    #expect(evidence.contains("A notice of cookies and consent"))
    #expect(evidence.contains("html/body/div[1]/p"))
    #expect(evidence.contains("consent overlay"))
    try browser.click("#b3 button")
    #expect(try browser.text(of: "document.querySelector('#b3 button').ariaExpanded") == "false")
    #expect(try browser.text(of: "document.getElementById('e3')") == "null")
    expectNothingElseHappened()
  }

  @Test func `the keyboard moves through blocks, and article and page lead to each other`() throws {
    try browser.show(width: 1280, height: 800, theme: .dark)
    try open(fixture: "news-live-feed/page.html")
    _ = try browser.text(of: "document.querySelector('#b19 button').focus()")
    try browser.press("ArrowDown", code: 40)
    try browser.press("Enter", code: 13)
    #expect(try browser.text(of: "document.activeElement.ariaExpanded") == "true")
    #expect(
      try browser.text(of: "document.activeElement.ariaLabel").hasPrefix("20, kept by scorer 0."))
    let evidence = try browser.text(of: "document.querySelector('#e20').innerText")
    #expect(evidence.contains("logWords"))

    // From the block to the article, and back to a block that a filter hides.
    _ = try browser.text(of: "document.querySelector('#e20 a').focus()")
    try browser.press("Enter", code: 13)
    #expect(try browser.becomesTrue("document.querySelector(':target')?.id === 'a1'"))
    try browser.click(".filters [value=removed]")
    #expect(try browser.text(of: "document.querySelector('#b27').checkVisibility()") == "false")
    _ = try browser.text(of: "document.querySelector('#a2').focus()")
    try browser.press("Enter", code: 13)
    #expect(try browser.becomesTrue("document.activeElement.value === '27'"))
    #expect(try browser.text(of: "document.querySelector('#b27').checkVisibility()") == "true")
    expectNothingElseHappened()
  }

  @Test func `nothing of a hostile page acts in its report`() throws {
    try folder.write(HostilePage.html, to: "hostile.html")
    try open("hostile.html")
    _ = try browser.text(
      of: "document.querySelectorAll('#blocks button').forEach((button) => button.click())")
    let rows = try browser.text(of: "document.querySelectorAll('#blocks li').length")
    #expect(try browser.text(of: "document.querySelectorAll('.evidence').length") == rows)
    // The report's own data and script are all that there is.
    #expect(try browser.text(of: "document.scripts.length") == "2")
    #expect(
      try browser.text(
        of: """
          document.querySelectorAll(
            'img, iframe, object, embed, form, input, base, link, style ~ style, svg ~ svg, '
              + 'meta[http-equiv=refresh], a:not([href^="#"]), [autofocus]').length
          """) == "0")
    #expect(
      try browser.text(
        of: """
          [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes])
            .filter((attribute) => attribute.name.startsWith('on')).length
          """) == "0")
    // What the page says is there to be read, and what would act on it is there as its escape.
    let text = try browser.text(of: "document.querySelector('main').textContent")
    #expect(text.contains("<script>alert('script')</script>"))
    #expect(text.contains("turns \\u202earound\\u2066 and \\u200fback, rings \\u0007"))
    #expect(
      !text.unicodeScalars.contains {
        "\u{202E}\u{2066}\u{200F}\u{7}\u{9B}\u{1B}".unicodeScalars.contains($0)
      })
    expectNothingElseHappened()
  }

  @Test(arguments: Chromium.Theme.allCases)
  func `everybody can read it, on any screen`(theme: Chromium.Theme) throws {
    for page in ["news-live-feed/page.html", "documentation-code-tables/page.html"] {
      try browser.show(width: 1440, height: 900, theme: theme)
      try open(fixture: page)
      _ = try browser.text(
        of: "document.querySelectorAll('#blocks button').forEach((button) => button.click())")
      _ = try browser.text(of: "location.hash = '#b5'")
      for width in [1440, 1100, 700, 320] {
        try browser.show(width: width, height: 900, theme: theme)
        #expect(try ReportLegibility.faintElements(in: browser) == "", "\(page) at \(width)")
        #expect(try ReportLegibility.fitsWidth(in: browser), "\(page) at \(width)")
      }
      #expect(try ReportLegibility.namelessControls(in: browser) == "")
      #expect(browser.complaints == [])
    }
  }
}
