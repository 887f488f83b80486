import PithModel
import PithPage

/// The texts that the pages of one site repeat, as a file of site rules lists them.
package struct SiteTemplates: Sendable, Hashable {
  /// Where a text must stand to be a template.
  package enum Place: Sendable, Hashable {
    /// A line of plain text.
    case line
    /// A block of HTML, wherever it stands.
    case anywhere
    /// A block of HTML in a place of ``ElementPlace``.
    case element(String)
  }

  private struct Rule: Sendable, Hashable {
    var place: Place
    var file: String
    var line: Int
  }

  private var rules: [Rule] = []
  /// The numbers of the rules of each text.
  private var numbers: [[UInt8]: [Int32]] = [:]

  /// Creates a list of no texts.
  package init() {}

  /// Adds a text.
  ///
  /// - Parameters:
  ///   - text: The text, as ``text(of:in:)`` gives it.
  ///   - place: Where it must stand.
  ///   - file: The file that lists it.
  ///   - line: The number of its line, from 1.
  package mutating func add(_ text: [UInt8], at place: Place, file: String, line: Int) {
    numbers[text, default: []].append(Int32(truncatingIfNeeded: rules.count))
    rules.append(Rule(place: place, file: file, line: line))
  }

  /// Adds all texts of another list.
  package mutating func add(_ other: SiteTemplates) {
    for (text, ownNumbers) in other.numbers {
      for number in ownNumbers {
        let rule = other.rules[Int(number)]
        add(text, at: rule.place, file: rule.file, line: rule.line)
      }
    }
  }

  /// The file and line of a rule: `news.rules:12`.
  package func origin(of number: Int32) -> String {
    let rule = rules[Int(number)]
    return "\(rule.file):\(rule.line)"
  }

  /// The first rule in the file that names a block of a page; nil when none does.
  func rule(for index: Int, in view: PageView) -> Int32? {
    guard let candidates = numbers[Self.text(of: index, in: view)] else { return nil }
    var place: String?
    return candidates.first { number in
      switch rules[Int(number)].place {
      case .line: return view.page.input == .text
      case .anywhere: return view.page.input == .html
      case .element(let wanted):
        guard view.page.input == .html else { return false }
        let own = place ?? ElementPlace.path(of: view.blocks[index].node, in: view.page)
        place = own
        return own == wanted
      }
    }
  }

  /// The text by which a block is compared: white space folded, and else as it stands.
  ///
  /// Numbers are not made alike: "a population of 230" and "of 1,250" are what two pages are about.
  package static func text(of index: Int, in view: PageView) -> [UInt8] {
    Array(view.bytes(index)).collapsingSpaces
  }
}
