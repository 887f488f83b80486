import PithPage
import PithRules

/// The headings of a page among which its headline is.
struct TitleHeadings {
  /// Headings of the first rank that are looked at.
  private static let maxHeadings = 8
  /// Headings of lower rank that are looked at.
  private static let maxLowerHeadings = 16
  /// A heading of more words is a paragraph set in large type.
  private static let maxWords: Int32 = 60
  private static let maxBytes: Int32 = 1_000
  /// Blocks of prose before a heading of lower rank that may still be the headline, after a
  /// standfirst.
  private static let reachIntoProse = 3
  /// Blocks among which headings of lower rank are looked for on a page without prose.
  private static let reachWithoutProse = 20
  /// Places in which no headline stands.
  private static let elsewhere: Block.Flags = [.head, .template, .svg, .footer, .dialog]

  /// A heading and the block that it is.
  struct Heading {
    var title: TitleText
    var block: Int
  }

  /// The `h1` headings in reading order, none twice.
  private(set) var first: [Heading] = []
  /// The only `h1` of the page when it is the entry of a breadcrumb trail or of another list.
  private(set) var trailEntry: String?

  private let view: PageView

  init(_ view: PageView) {
    self.view = view
    var entries: [String] = []
    for index in view.blocks.indices
    where view.blocks[index].tag == .h1 && first.count < Self.maxHeadings {
      let block = view.blocks[index]
      guard Self.isHeadline(block) else { continue }
      // What is headed so behind the text is another text.
      if let prose = view.prose, index > prose.upperBound { continue }
      let text = Self.text(index, view)
      if block.flags.contains(.listItem) || view.names.all[Int(block.node)].contains(.breadcrumb) {
        entries.append(text)
      } else if !first.contains(where: { $0.title.text == text }) {
        first.append(Heading(title: TitleText(text), block: index))
      }
    }
    if first.isEmpty, entries.count == 1 { trailEntry = entries[0] }
  }

  /// The headings of lower rank up to the start of the prose.
  func lower() -> [Heading] {
    let end = view.prose.map { $0.lowerBound + Self.reachIntoProse } ?? Self.reachWithoutProse
    var found: [Heading] = []
    for index in view.blocks.indices.prefix(end + 1).reversed()
    where found.count < Self.maxLowerHeadings {
      let block = view.blocks[index]
      guard block.flags.contains(.heading), block.tag != .h1, Self.isHeadline(block),
        !block.flags.contains(.nav), block.linkWords * 2 <= block.words,
        !view.names.all[Int(block.node)].contains(.breadcrumb)
      else { continue }
      found.append(Heading(title: TitleText(Self.text(index, view)), block: index))
    }
    return found.reversed()
  }

  private static func isHeadline(_ block: Block) -> Bool {
    block.words > 0 && block.words <= maxWords && block.end - block.start <= maxBytes
      && block.flags.isDisjoint(with: elsewhere)
  }

  private static func text(_ index: Int, _ view: PageView) -> String {
    HeadingText.withoutMarks(view.text(index).singleLine())
  }
}
