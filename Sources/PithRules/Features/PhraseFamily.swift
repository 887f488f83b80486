import PithPage

/// Phrases that do the same work, and how sure a block of them is to be noise.
///
/// A phrase of several words, or one that a control or link consists of, is sure where it is the
/// whole block. A single word ("Subscribe", "Close") may be a heading or an item of content; it
/// is noise only beside a sure block of its family.
struct PhraseFamily {
  /// The concepts that make up a whole block.
  var whole: PhraseConcepts
  /// The concepts that begin or end a block with more text; they are surer than those of `whole`.
  var edge: PhraseConcepts = []
  /// The concepts of which a phrase within the block makes it sure: those that address the reader.
  var inside: PhraseConcepts = []
  /// Phrases of which one must open a block and the other stand further on to make it sure, with
  /// a name between them.
  var opening: (lead: PhraseConcept, name: PhraseConcept)?
  /// The longest block that a phrase within makes sure, in words.
  var longestInsideWords: Int32 = 24
  /// The words from which a whole phrase is sure by itself.
  var sureWords: Int32 = 3
  /// The longest block that an edge makes sure, in words.
  var longestEdgeWords: Int32 = 30
  /// Whether neighbours that show two of the concepts make each other sure.
  var trustsMixture = false
  /// Whether a control or link that consists of a phrase of one or two words is sure.
  var trustsControls = true
  /// Whether the phrases name controls, so that an instruction or a section may be about one.
  var namesControls = false

  /// Whether the block is one of the family's phrases.
  func isWeak(_ index: Int, in view: PageView) -> Bool {
    view.hits[index].entire.intersects(whole) && !view.isProtectedFromPhrases(index)
      && !(namesControls && view.tellsOfControl(index))
  }

  /// Whether the block is noise by itself.
  func isSure(_ index: Int, in view: PageView) -> Bool {
    let hits = view.hits[index]
    let block = view.blocks[index]
    let isInside =
      (hits.inside.intersects(inside) || opens(hits)) && block.words <= longestInsideWords
    guard hits.entire.intersects(whole) || hits.edge.intersects(edge) || isInside,
      !view.isProtectedFromPhrases(index)
    else { return false }
    if hits.entire.intersects(whole) {
      if namesControls, view.tellsOfControl(index) { return false }
      return block.words >= sureWords || trustsControls && view.isControlOrLink(index)
    }
    return (isInside || block.words <= longestEdgeWords) && !view.opensWithQuotationMark(index)
  }

  /// All concepts that can make a block noise.
  private var concepts: PhraseConcepts {
    let all = whole.union(edge).union(inside)
    guard let opening else { return all }
    return all.union([opening.lead, opening.name])
  }

  private func opens(_ hits: PhraseHits) -> Bool {
    guard let opening else { return false }
    return hits.begins.contains(opening.lead)
      && (hits.inside.contains(opening.name) || hits.ends.contains(opening.name))
  }

  /// The sure blocks, and the weak blocks beside them.
  func findings(in view: PageView) -> [Removal] {
    guard view.phrases.intersects(concepts) else { return [] }
    var removals: [Removal] = []
    var index = 0
    let count = view.blocks.count
    while index < count {
      guard isWeak(index, in: view) || isSure(index, in: view) else {
        index += 1
        continue
      }
      let start = index
      var sure: Int?
      var seen: PhraseConcepts = []
      while index < count, isWeak(index, in: view) || isSure(index, in: view) {
        if sure == nil, isSure(index, in: view) { sure = index }
        seen.formUnion(view.hits[index].entire.intersection(whole))
        index += 1
      }
      if sure == nil, trustsMixture, seen.count > 1, index - start > 1 { sure = start }
      guard let sure else { continue }
      let found = view.hits[sure].any.intersection(concepts)
      removals.append(Removal(start..<index, .phrases(found), .beside(sure)))
    }
    return removals
  }
}

extension PageView {
  /// Whether a block is content whatever its words are: code, a cell of data, the headline.
  func isProtectedFromPhrases(_ index: Int) -> Bool {
    let flags = blocks[index].flags
    return flags.contains(.preformatted) || flags.contains(.code) || flags.contains(.tableCell)
      || flags.contains(.head) || index == titleBlock
  }

  /// Whether a block opens with a quotation mark: then somebody says what follows.
  func opensWithQuotationMark(_ index: Int) -> Bool {
    let text = bytes(index)
    guard let first = text.first else { return false }
    if first == UInt8(ascii: "\"") { return true }
    return Self.quotationMarks.contains { text.starts(with: $0) }
  }

  /// The marks of all scripts that open a quotation, as UTF-8.
  private static let quotationMarks: [[UInt8]] = ["“", "„", "«", "‹", "‘", "‚", "「", "『"].map {
    Array($0.utf8)
  }

  /// Whether a block is a control, or one link and nothing else that is no heading.
  func isControlOrLink(_ index: Int) -> Bool {
    let block = blocks[index]
    if block.flags.contains(.control) { return true }
    return block.links == 1 && block.linkWords == block.words && !block.flags.contains(.heading)
  }
}
