import PithModel
import Testing

@testable import Pith

struct FormulaTests {
  private static let math =
    "<math><semantics><mrow><mi>r</mi><mo>=</mo><mn>2</mn></mrow>"
    + "<annotation encoding='application/x-tex'>r=2</annotation></semantics></math>"

  @Test(arguments: [
    math,
    "<span class=katex><span class=katex-mathml>\(math)</span>"
      + "<span class=katex-html aria-hidden=true><span>r</span><span>=2</span></span></span>",
    "<span><span style='display:none'>\(math)</span><img src=r.svg alt='r=2'></span>",
    "<script type='math/tex'>r=2</script>",
    "<span class=MathJax_Preview>r=2</span><span class=MathJax><span>r</span>=2</span>"
      + "<script type='math/tex'>r=2</script>",
    "<mjx-container><mjx-math aria-hidden=true></mjx-math><mjx-assistive-mml>\(math)"
      + "</mjx-assistive-mml></mjx-container>",
  ])
  func `a formula is read once, in TeX`(_ html: String) {
    #expect(StructurePage("<p>So \(html) holds.").markdown == "So $r=2$ holds.\n")
    #expect(StructurePage("<p>So \(html) holds.").text == "So r=2 holds.\n")
  }

  @Test func `nothing parts a formula from the mark behind it`() {
    #expect(StructurePage("<p>So \(Self.math).").text == "So r=2.\n")
  }

  @Test func `pictures of formulas are not shown beside their TeX`() {
    let html = "<p>So <span><span style='display:none'>\(Self.math)</span><img src=r.svg></span>."
    #expect(!StructurePage(html, images: true).markdown.contains("!["))
  }

  @Test func `a formula without TeX is read by its marks`() {
    #expect(
      StructurePage(
        "<p>So <math><semantics><mi>x</mi><mo>+</mo><mi>y</mi><annotation-xml>cn x"
          + "</annotation-xml></semantics></math>."
      ).markdown == "So x+y.\n")
  }

  @Test func `a formula on a line of its own is displayed`() {
    #expect(StructurePage("<p>So:</p><div>\(Self.math)</div>").markdown == "So:\n\n$$r=2$$\n")
  }

  @Test func `all that was written of a formula is accounted for`() {
    let explanation = Cleaner().explain(Array("<!doctype html><p>So \(Self.math) holds.".utf8))
    #expect(explanation.blocks.map(\.text) == ["So r=2 holds.", "r=2"])
  }

  @Test func `formulas without number or depth are read in bounds`() {
    let deep = String(repeating: "<math><mtext><span>", count: 20_000)
    #expect(StructurePage("<p>One. \(deep)x").text.hasPrefix("One."))
    let scripts = String(
      repeating: "<span class=MathJax><span>a</span></span><script type='math/tex'>a</script>",
      count: 2_000)
    #expect(StructurePage("<p>\(scripts)").text.utf8.count < 8_000)
  }
}
