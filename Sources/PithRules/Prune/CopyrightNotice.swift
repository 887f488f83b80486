package import PithModel
import PithPage

/// A notice of copyright, or the conditions of reuse.
package struct CopyrightNotice: PageRule {
  package static let id = "copyright-notice"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "A notice of copyright, or the conditions of reuse.",
    removes: "© 2024 The Example. All rights reserved.",
    keeps: "The court ruled that copyright ends after 70 years.",
    why: """
      Notices open with the mark or the word and a year, or end with the reservation of rights;
      sentences about copyright do neither. Without mark and year, what has prose behind it in the
      same element, or stands under one of several headings, is a section of the text.
      """,
    signals: ["phrases", "place"])

  /// The digits of a year.
  private static let yearDigits: Int32 = 4

  private static let family = PhraseFamily(
    whole: .init(.copyrightNotice), edge: .init(.copyrightNotice), sureWords: 2,
    longestEdgeWords: 70)

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    let removals = Self.family.findings(in: view)
    guard !removals.isEmpty, view.page.input == .html else { return removals }
    let sections = TextSections(view)
    return removals.flatMap { removal in
      removal.blocks.filter { isMarked($0, in: view) || !sections.hold($0, in: view) }.map {
        var single = removal
        single.blocks = $0..<$0 + 1
        return single
      }
    }
  }

  /// Whether a notice has the mark of copyright or a year, or stands in a footer.
  private func isMarked(_ index: Int, in view: PageView) -> Bool {
    let block = view.blocks[index]
    return block.digits >= Self.yearDigits || block.flags.contains(.footer)
      || view.bytes(index).span.containsMarkOfCopyright
  }
}

extension Span<UInt8> {
  /// Whether `©`, U+00A9, stands in the text.
  fileprivate var containsMarkOfCopyright: Bool {
    var index = 0
    while let found = ByteSearch.firstIndex(of: 0xC2, in: self, from: index) {
      if found + 1 < count, self[found + 1] == 0xA9 { return true }
      index = found + 1
    }
    return false
  }
}
