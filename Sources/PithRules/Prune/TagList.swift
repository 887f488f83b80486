package import PithModel
import PithPage

/// The tags, topics or categories that a page is filed under.
package struct TagList: PageRule {
  package static let id = "tag-list"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "The tags, topics or categories that a page is filed under.",
    removes: #"<div class="post-tags"><a>Trains</a> <a>Night</a></div>"#,
    keeps: #"<p class="tag">Price tags in the shop fell by a third.</p>"#,
    why: """
      Tags file the page and are read as metadata. Elements of such a name count only when \
      nearly all of their words are links; in plain text a heading of tags begins the line.
      """,
    signals: ["names", "linkShare", "phrases", "words"])

  /// The least share of words in links of a list of tags.
  private static let linkShare: Float = 0.8
  /// The most words of a list of tags.
  private static let maximumWords: Int32 = 80
  /// The most lists of tags that one text has.
  private static let maximumLists = 4
  /// The most words of each tag.
  private static let maximumTagWords: Int32 = 5
  /// The most words of a line that begins with a heading of tags.
  private static let maximumLineWords: Int32 = 30

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    let named = view.regions { node in
      let sum = view.sums[node]
      return view.names.own[node].contains(.tag)
        && view.names.own[node].isDisjoint(with: [.content, .article, .list, .post, .title])
        && sum.paragraphs == 0 && sum.headings == 0 && sum.words <= Self.maximumWords
        && sum.linkShare >= Self.linkShare
    }
    // A page that tags many things lists them, and the tags tell its items apart.
    let isFewLists = named.count <= Self.maximumLists
    return (isFewLists ? named : []).map { Removal($0.blocks, .names([.tag])) } + lines(view)
      + headed(view)
  }

  /// Lines such as `Tags: trains, night`.
  private func lines(_ view: PageView) -> [Removal] {
    guard view.phrases.contains(.tagsHeading) else { return [] }
    return view.runs { index in
      let block = view.blocks[index]
      return view.hits[index].begins.contains(.tagsHeading) && !block.endsSentence
        && block.words <= Self.maximumLineWords && view.hasLeadColon(index)
    }.map { Removal($0, .phrases([.tagsHeading])) }
  }

  /// A heading of tags, and the links behind it.
  private func headed(_ view: PageView) -> [Removal] {
    view.runs(of: [.tagsHeading], where: { !view.tellsOfControl($0) }).compactMap { run in
      var end = run.upperBound
      while end < view.blocks.count, isTag(end, view) { end += 1 }
      let isText = view.page.input == .text
      guard end > run.upperBound || isText && !view.isAmongProse(run.lowerBound) else { return nil }
      return Removal(run.lowerBound..<end, .phrases([.tagsHeading]), .beside(run.lowerBound))
    }
  }

  private func isTag(_ index: Int, _ view: PageView) -> Bool {
    let block = view.blocks[index]
    return block.words <= Self.maximumTagWords && block.linkShare >= Self.linkShare
      && !block.flags.contains(.heading)
  }
}
