import PithPage
import Testing

/// Generated tag soup: no text may be lost, doubled or moved on the way from the tree to blocks.
struct TagSoupTests {
  /// A small generator of numbers that are the same on every run (SplitMix64).
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(sides))
    }
  }

  private static let names = """
    a abbr address applet area article aside b base blockquote body br button caption center code \
    col colgroup dd details dialog div dl dt em fieldset figure font footer form frame frameset h1 \
    h2 h6 head header hr html i iframe image img input li link listing main marquee menu meta nav \
    nobr noembed noframes noscript object ol optgroup option p param plaintext pre rb rp rt rtc \
    ruby s script section select small span style summary svg math mi mo mtext annotation-xml desc \
    foreignObject title table tbody td template textarea tfoot th thead tr tt u ul wbr x-y xmp g
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  private static let attributes = [
    "", "", "", "", " class=x", " href=y", " type=hidden", " color=red", "/",
    " encoding=text/html", " shadowrootmode=open",
  ]
  private static let pieces = [
    "one", "two ", " three", "four&amp;", "&lt;five", "six\n", " ", "\r\n", "\0", "&#0;", "<", "&",
    "<!-- seven -->", "<![CDATA[eight]]>", "<!nine>", "</>", "élève", "<!doctype html>", "a b c",
  ]

  private static func soup(_ dice: inout Dice) -> String {
    var page = ""
    for _ in 0..<(1 + dice.roll(60)) {
      let name = names[dice.roll(names.count)]
      switch dice.roll(10) {
      case 0...3: page += "<\(name)\(attributes[dice.roll(attributes.count)])>"
      case 4...6: page += "</\(name)>"
      default: page += pieces[dice.roll(pieces.count)]
      }
    }
    return page
  }

  /// The text of the tree in the order of the page, found by its links from node to node.
  private static func treeText(_ tree: NodeTree) -> [UInt8] {
    var text: [UInt8] = []
    var pending = [tree.nodes[0].firstChild]
    while let index = pending.popLast() {
      guard index >= 0 else { continue }
      let node = tree.nodes[Int(index)]
      if node.tag == .text { text += tree.text[Int(node.start)..<Int(node.end)] }
      pending.append(node.next)
      if node.tag != .text { pending.append(node.firstChild) }
    }
    return text.filter { !$0.isHTMLSpace }
  }

  @Test(arguments: 0..<40)
  func `blocks hold the text of the tree, in its order`(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    for _ in 0..<100 {
      let markup = Self.soup(&dice)
      let page = PageReader.readHTML(Array(markup.utf8))
      let expected = Self.treeText(page.tree)
      var found: [UInt8] = []
      var end: Int32 = 0
      for block in page.blocks {
        #expect(block.start == end, "Blocks lie side by side: \(markup)")
        end = block.end
        found += page.blockText[Int(block.start)..<Int(block.end)].filter { !$0.isHTMLSpace }
      }
      if Self.hasPicture(page) {
        #expect(found.sorted() == expected.sorted(), "\(markup)")
      } else {
        #expect(found == expected, "\(markup)")
      }
    }
  }

  /// Whether the page has a picture's text, which goes behind a line amid which it stands.
  private static func hasPicture(_ page: Page) -> Bool {
    page.blocks.contains { $0.flags.contains(.svg) }
  }

  @Test(arguments: 0..<10)
  func `links between nodes agree with each other`(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &+ 1000)
    for _ in 0..<100 {
      let markup = Self.soup(&dice)
      let nodes = PageReader.readHTML(Array(markup.utf8)).tree.nodes
      for (index, node) in nodes.enumerated() {
        if node.parent >= 0 { #expect(Int(node.parent) < index) }
        if node.next >= 0 {
          #expect(nodes[Int(node.next)].previous == Int32(index))
          #expect(nodes[Int(node.next)].parent == node.parent)
        }
        if node.tag != .text, node.lastChild >= 0 {
          #expect(nodes[Int(node.lastChild)].next == -1)
          #expect(nodes[Int(node.lastChild)].parent == Int32(index))
        }
      }
    }
  }
}
