package import PithModel
import PithPage

/// The list of a text's own headings, before the text.
package struct TableOfContents: PageRule {
  package static let id = "table-of-contents"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "The list of a text's own headings, before the text.",
    removes: "Contents / The harbour / The town (and both follow as headings)",
    keeps: "Contents / 200 g flour / 3 eggs",
    why: """
      A line says that a table of contents follows, and what follows stands further down again, number
      or bullet aside: what the table says, the headings say. A list of things that do not come again is
      content.
      """,
    signals: ["phrases", "repetition"])

  /// The longest entry in words.
  private static let maximumEntryWords: Int32 = 24
  /// The longest table.
  private static let maximumEntries = 300
  /// The least entries that come again.
  private static let minimumRepeated = 2
  /// The most lines in a row that do not come again.
  private static let maximumUnrepeated = 2

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    guard view.phrases.contains(.tableOfContents) else { return [] }
    let headings = view.blocks.indices.filter {
      view.hits[$0].entire.contains(.tableOfContents) && !view.isProtectedFromPhrases($0)
    }
    guard !headings.isEmpty else { return [] }
    let lastPlaces = lastPlaces(in: view)
    var removals: [Removal] = []
    for heading in headings {
      let end = endOfTable(heading, view, lastPlaces)
      guard end > heading + 1, heading >= removals.last?.blocks.upperBound ?? 0 else { continue }
      removals.append(
        Removal(heading..<end, .phrases(.init(.tableOfContents)), .beside(heading)))
    }
    return removals
  }

  /// Where the entries behind a heading end: behind the last that comes again, when half of them do.
  private func endOfTable(
    _ heading: Int, _ view: PageView, _ lastPlaces: [UInt64: Int]
  ) -> Int {
    var end = heading + 1
    var repeated = 0
    var index = heading + 1
    let limit = min(view.blocks.count, heading + 1 + Self.maximumEntries)
    while index < limit, view.blocks[index].words <= Self.maximumEntryWords {
      let name = Self.name(view.bytes(index))
      if let name, let last = lastPlaces[name], last > index {
        // An entry never stands behind what it leads to.
        repeated += 1
        end = index + 1
      }
      index += 1
      if index - end > Self.maximumUnrepeated, repeated > 0 { break }
    }
    return repeated >= Self.minimumRepeated && repeated * 2 >= end - heading - 1
      ? end : heading + 1
  }

  /// The last short block of each name.
  private func lastPlaces(in view: PageView) -> [UInt64: Int] {
    var places: [UInt64: Int] = [:]
    for index in view.blocks.indices where view.blocks[index].words <= Self.maximumEntryWords {
      if let name = Self.name(view.bytes(index)) { places[name] = index }
    }
    return places
  }

  /// A hash of the letters of a line, without the number or bullet before them; nil of none.
  private static func name(_ bytes: ArraySlice<UInt8>) -> UInt64? {
    var hash = FNV1a()
    var letters = 0
    for byte in bytes where isLetter(byte) {
      hash.add(UInt64(byte < 0x80 ? byte | 0x20 : byte))
      letters += 1
    }
    return letters > 0 ? hash.value : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }
}
