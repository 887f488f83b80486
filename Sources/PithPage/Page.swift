package import PithModel

/// A page that was read: its elements, its blocks of text and what is known of its bytes.
package struct Page: Sendable {
  /// The page as valid UTF-8; attribute values and data islands are ranges of it.
  package var source: [UInt8]
  /// Whether the page was read as HTML or as plain text.
  package var input: InputKind
  /// The elements; of plain text a `div` for each run of lines and a `p` for each line.
  package var tree: NodeTree
  /// The blocks of text in reading order.
  package var blocks: [Block] = []
  /// The text of all blocks, white space collapsed.
  package var blockText: [UInt8] = []
  /// The encoding that the bytes were decoded from, by its WHATWG name.
  package var encoding = "UTF-8"
  /// Byte sequences that could not be decoded and became U+FFFD.
  package var replacedCount = 0
  /// When work on the page is given up.
  package var deadline = Deadline.never

  /// The text of a block.
  package func text(of block: Block) -> String {
    String(decoding: blockText[Int(block.start)..<Int(block.end)], as: UTF8.self)
  }

  /// An attribute of an element, references decoded and white space trimmed; nil when absent.
  package func attribute(_ name: AttributeName, of node: Int) -> String? {
    guard let attribute = rawAttribute(name, of: node) else { return nil }
    return string(of: attribute)
  }

  /// An attribute of an element as ranges of ``source``; nil when absent.
  @inline(__always)
  package func rawAttribute(_ name: AttributeName, of node: Int) -> Attribute? {
    let element = tree.nodes[node]
    guard !element.isText else { return nil }
    for index in Int(element.start)..<Int(element.end)
    where tree.attributes[index].name == name {
      return tree.attributes[index]
    }
    return nil
  }

  /// An attribute's value, references decoded and white space trimmed.
  package func string(of attribute: Attribute) -> String {
    var start = Int(attribute.start)
    var end = Int(attribute.end)
    while start < end, source[start].isHTMLSpace { start += 1 }
    while end > start, source[end - 1].isHTMLSpace { end -= 1 }
    guard attribute.hasReference else {
      return String(decoding: source[start..<end], as: UTF8.self)
    }
    var bytes: [UInt8] = []
    CharacterReference.appendDecoded(
      source.span.extracting(start..<end), to: &bytes, inAttribute: true)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text below an element, white space collapsed.
  package func text(below node: Int) -> String {
    var bytes: [UInt8] = []
    var current = tree.nodes[node].firstChild
    while current >= 0 {
      let element = tree.nodes[Int(current)]
      if element.isText {
        bytes.append(contentsOf: tree.text[Int(element.start)..<Int(element.end)])
      } else if element.tag.traits.contains(.block) || element.tag == .br {
        bytes.append(0x20)
      }
      current = tree.next(after: current, below: node)
    }
    return String(decoding: bytes.collapsingSpaces, as: UTF8.self)
  }

  /// Longer names of the page's own are cut; they come to be shown, not compared.
  private static let maxNameBytes = 40

  /// The name of an element, the page's own names included.
  package func name(of element: Node) -> String {
    guard element.tag == .custom else { return element.tag.name }
    let index = Int(element.name) - 256
    guard tree.customNames.indices.contains(index) else { return "element" }
    return String(
      decoding: source[tree.customNames[index]].prefix(Self.maxNameBytes), as: UTF8.self
    )
    .lowercased()
  }
}

extension [UInt8] {
  /// The bytes with runs of white space made single spaces, none at the ends.
  package var collapsingSpaces: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(count)
    for byte in self {
      if !byte.isHTMLSpace {
        out.append(byte)
      } else if let last = out.last, last != 0x20 {
        out.append(0x20)
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return out
  }
}
