import PithModel
import PithPage
import Testing

@testable import PithRules

struct LinkedLinesTests {
  /// Prose in an element of its own.
  private let article: String = {
    let sentence = """
      The ferry left the old pier at six in the morning, as it had for forty years, and nobody waved.
      """
    return "<div>" + String(repeating: "<p>\(sentence)</p>", count: 4) + "</div>"
  }()

  /// The texts of the blocks that lose likelihood, and what each loses.
  private func losses(
    _ body: String, lead: Float = 1
  ) -> [(text: String, loss: Float)] {
    let html = "<!doctype html><title>t</title><body>\(body)"
    let view = PageView(PageReader.read(Array(html.utf8), input: .html, charset: "utf-8"))
    var lines = LinkedLines(blockCount: view.blocks.count)
    EvidenceRows.forEach(of: view) { lines.add($0, $1) }
    var logOdds = [Float](repeating: 0, count: view.blocks.count)
    lines.doubt(&logOdds, articleLead: lead, in: view)
    return logOdds.indices.filter { logOdds[$0] < 0 }.map { (view.text($0), -logOdds[$0]) }
  }

  /// The texts of the blocks that lose likelihood.
  private func doubted(_ body: String) -> [String] { losses(body).map(\.text) }

  @Test func `doubts lines that are one link`() {
    let lines = doubted(
      """
      <p>The ferry left at six, says <a href="/log">the log of the pier</a>.</p>
      <p><a href="/pier">A pier opens on the lake</a></p>
      <p><a href="/more">Read on</a></p>
      """)
    #expect(lines == ["A pier opens on the lake"])
  }

  @Test func `doubts what stands under a heading that is a link, up to the next heading`() {
    let lines = doubted(
      """
      <h2>The last boat</h2><p>Nobody waved.</p>
      <h3><a href="/pier">A pier opens</a></h3><p>It took ten years.</p><p>Ada Cole</p>
      <h2>The first boat</h2><p>All waved.</p>
      """)
    #expect(lines == ["A pier opens", "It took ten years.", "Ada Cole"])
  }

  @Test func `leaves headings that lead to themselves, and the headline`() {
    let lines = doubted(
      """
      <h1><a href="/cranes">Cranes of the coast</a></h1><p>They all had names.</p>
      <h2 id="iron"><a href="#iron">The iron years</a></h2><p>Nobody waved.</p>
      """)
    #expect(lines.isEmpty)
  }

  @Test func `leaves what follows a teaser without a heading of its own`() {
    let paragraphs = (1...6).map { "<p>Paragraph \($0).</p>" }.joined()
    let lines = doubted("<h3><a href='/pier'>A pier opens</a></h3>\(paragraphs)")
    #expect(lines == ["A pier opens"] + (1...4).map { "Paragraph \($0)." })
  }

  @Test func `doubts cards beside the prose most`() {
    let cards = (1...3).map {
      "<div class='c'><h3><a href='/\($0)'>Pier number \($0) opens</a></h3><p>It took years.</p></div>"
    }
    let beside = losses(article + "<section>\(cards.joined())</section>")
    let lone = losses(article + cards[0])
    #expect(beside.count == 6 && lone.count == 2)
    #expect(beside.allSatisfy { $0.loss > lone[0].loss })
  }

  @Test func `doubts the section before the heading of the first card`() {
    let cards = (1...3).map {
      "<div class='c'><b>Sea</b><h3><a href='/\($0)'>Pier number \($0) opens</a></h3></div>"
    }
    let lines = doubted(article + "<section>\(cards.joined())</section>")
    #expect(lines.count == 6 && lines.first == "Sea")
  }

  @Test func `doubts the more the surer the page is an article`() {
    let line = "<p><a href='/pier'>A pier opens on the lake</a></p>"
    let full = losses(line)[0].loss
    #expect(losses(line, lead: 0.9)[0].loss == full)
    #expect(abs(losses(line, lead: 0.7)[0].loss - full / 2) < 1e-5)
    #expect(losses(line, lead: 0.5).isEmpty)
  }

  @Test func `leaves headings that lead to another site`() {
    let canonical = "<link rel=canonical href='https://example.com/kettles'>"
    let pick = { (host: String) in
      "\(canonical)<h3><a href='https://\(host)/1'>Kettle number one</a></h3><p>It boils fast.</p>"
    }
    #expect(doubted(pick("shop.example")).isEmpty)
    #expect(doubted(pick("example.com")) == ["Kettle number one", "It boils fast."])
  }
}
