import PithPage
import Testing

/// One line of a table of cases: markup, the sign `⇒`, and the text of the blocks it makes.
///
/// Blocks are parted by `|`. In both, `\0`, `\n`, `\r`, `\t` and `\f` stand for control
/// characters and `\s` for a space at an end.
struct MarkupCase: Sendable, CustomTestStringConvertible {
  var markup: String
  var blocks: [String]

  var testDescription: String { markup.count > 80 ? "\(markup.prefix(80))…" : markup }

  /// Reads a table with one case a line.
  static func table(_ lines: String) -> [MarkupCase] {
    lines.split(separator: "\n").compactMap { line in
      let sides = line.split(separator: "⇒", omittingEmptySubsequences: false)
      guard sides.count == 2 else {
        Issue.record("No case: \(line)")
        return nil
      }
      let blocks = sides[1].split(separator: "|").map { unescaped(trimmed($0)) }
      return MarkupCase(markup: unescaped(trimmed(sides[0])), blocks: blocks.filter { $0 != "" })
    }
  }

  /// Compares the blocks that the markup makes with those expected.
  func check() {
    let page = PageReader.readHTML(Array(markup.utf8))
    #expect(page.blocks.map { page.text(of: $0) } == blocks, "\(markup)")
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }

  private static func unescaped(_ text: Substring) -> String {
    var out = ""
    var isEscape = false
    for character in text {
      if isEscape {
        isEscape = false
        switch character {
        case "0": out += "\0"
        case "n": out += "\n"
        case "r": out += "\r"
        case "t": out += "\t"
        case "f": out += "\u{0C}"
        case "s": out += " "
        default: out += "\\\(character)"
        }
      } else if character == "\\" {
        isEscape = true
      } else {
        out.append(character)
      }
    }
    return out
  }
}
