package import PithModel
import PithPage

/// A note about the author, with name and role.
package struct AuthorBiography: PageRule {
  package static let id = "author-biography"
  package static let stage = RuleStage.trim
  package static let documentation = RuleDocumentation(
    summary: "A note about the author, with name and role.",
    removes: "Ana Example / News Editor / Ana Example works as an editor at The Example.",
    keeps: "Ana Example, the mayor, was born in 1970.",
    why: """
      A line that is a name, perhaps a role, and a paragraph that begins with that name form a unit
      that stands before or behind the prose. Elements named for a biography say so themselves.
      """,
    signals: ["names", "phrases", "neighbours"])

  /// The longest line that is a name, in words.
  private static let maximumNameWords: Int32 = 5
  /// The blocks between the name and the paragraph that begins with it.
  private static let reach = 3
  /// Long paragraphs that may follow at most: the note closes the page.
  private static let maximumParagraphsAfter = 2
  /// Long paragraphs that stand before at least: a page about persons has notes only.
  private static let minimumParagraphsBefore = 3

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    var removals = named(in: view)
    let paragraphs = view.blocks.indices.filter { view.blocks[$0].isLongParagraph }
    guard paragraphs.count > Self.minimumParagraphsBefore else { return removals }
    let first = paragraphs[
      max(Self.minimumParagraphsBefore, paragraphs.count - 1 - Self.maximumParagraphsAfter) - 1]
    for index in view.blocks.indices where index > first {
      guard let end = note(at: index, in: view) else { continue }
      var start = index
      while start > first + 1, isMark(start - 1, in: view) { start -= 1 }
      var stop = end
      while stop + 1 < view.blocks.count, isTail(stop + 1, in: view) { stop += 1 }
      guard isAboutAuthor(start..<stop + 1, in: view) else { continue }
      removals.append(Removal(start..<stop + 1, .phrases(.init(.authorBioLead)), .beside(index)))
    }
    return removals
  }

  /// Whether a role, a phrase of such notes or the element's name says that the person writes.
  private func isAboutAuthor(_ note: Range<Int>, in view: PageView) -> Bool {
    note.contains { index in
      let hits = view.hits[index]
      return hits.any.contains(.authorBioLead) || hits.entire.contains(.bylineRole)
        || view.names.all[Int(view.blocks[index].node)].intersects([.biography, .author])
    }
  }

  /// Elements of an article that are named for a biography and hold little of its prose.
  private func named(in view: PageView) -> [Removal] {
    guard view.isTypedArticle else { return [] }
    return view.blocks.indices.compactMap { index in
      let node = view.blocks[index].node
      guard view.names.near[Int(node)].contains(.biography),
        !view.containers.membership[Int(node)].contains(.half),
        !view.isProtectedFromPhrases(index)
      else { return nil }
      return Removal(index, .names(.init(.biography)))
    }
  }

  /// The paragraph of a note whose name stands at an index.
  private func note(at index: Int, in view: PageView) -> Int? {
    let name = view.blocks[index]
    guard (2...Self.maximumNameWords).contains(name.words), !name.endsSentence, name.commas == 0,
      name.digits == 0, name.capitalizedWords >= name.words || name.capitalizedWords == 0
    else { return nil }
    let text = view.bytes(index)
    for next in index + 1..<min(view.blocks.count, index + 1 + Self.reach) {
      let block = view.blocks[next]
      let bytes = view.bytes(next)
      if block.endsSentence, block.words > name.words * 2, bytes.count > text.count,
        bytes.starts(with: text)
      {
        return next
      }
      guard !block.endsSentence else { return nil }
    }
    return nil
  }

  /// Whether a line before the name belongs to the note: "Avatar", "About the author".
  private func isMark(_ index: Int, in view: PageView) -> Bool {
    view.hits[index].entire.intersects([.authorBioLead, .bylineLead, .bylineRole])
  }

  /// Whether a line behind the note belongs to it: "Read more", "All posts by …".
  private func isTail(_ index: Int, in view: PageView) -> Bool {
    view.hits[index].entire.intersects([.authorBioLead, .callToAction, .follow, .bylineRole])
  }
}
