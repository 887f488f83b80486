import PithModel
import PithPage
import PithRules

/// Finds the dates that an HTML page shows its readers.
struct VisibleDates {
  private static let maxTimeElements = 12
  private static let maxDateElements = 12
  private static let maxBytes = 120
  /// Blocks before the headline in which the date of its article may stand.
  private static let reachBefore = 4
  /// A line of more words that a date leads is a sentence.
  private static let maxLabelledWords: Int32 = 14

  private let context: PageContext
  private var language: String? { context.dateLanguage }
  private var view: PageView { context.view }

  init(_ context: PageContext) {
    self.context = context
  }

  /// What the page shows: when it was published, when it was changed, and a date without a year.
  func read(
    _ lines: inout HeadlineLines
  ) -> (published: DateFinding?, modified: DateFinding?, text: String?) {
    let seen = lines.dates()
    let times = timeElements()
    let published =
      times.near.first ?? context.believed(seen.published).map {
        DateFinding(date: $0, source: .dateline)
      }
      ?? dateElement() ?? times.far.first ?? labelledDate() ?? loneSideDate()
    let modified =
      context.believed(seen.modified).map { DateFinding(date: $0, source: .dateline) }
      ?? times.modified.first
    return (published, modified, seen.text)
  }

  /// When the page says after its headline that it was published; what stands before may belong to
  /// other texts.
  func afterHeadline(_ lines: inout HeadlineLines) -> DateFinding? {
    guard let headline = context.headline else { return nil }
    let node = Int(view.blocks[headline].node)
    return timeElements(from: node).near.first
      ?? context.believed(lines.published(after: headline)).map {
        DateFinding(date: $0, source: .dateline)
      }
  }

  /// The `time` element beside the headline that names the same moment as a declared date, with the
  /// offset of the place where it was written.
  func local(_ declared: DateFinding) -> DateFinding? {
    timeElements().near.first { $0.date.isSameMoment(as: declared.date) }
  }

  // MARK: Elements

  private typealias Times = (near: [DateFinding], far: [DateFinding], modified: [DateFinding])

  /// The dates of `time` elements that stand where an article's date stands: those from right before
  /// the headline on, those before it, and those that say when it was changed.
  private func timeElements(from first: Int? = nil) -> Times {
    var times: Times = ([], [], [])
    let start =
      first ?? context.headline.map { Int(view.blocks[max(0, $0 - Self.reachBefore)].node) } ?? 0
    for node in context.facts.times.prefix(Self.maxTimeElements) {
      guard
        !context.isOfOthers(
          node, except: context.cleaned.decisions.kind == .forum ? .postings : []),
        let date = context.believed(date(ofTime: node))
      else { continue }
      let finding = DateFinding(date: date, source: .timeElement)
      if isCalledModified(node) {
        times.modified.append(finding)
      } else if node >= start, !isInSentence(node) {
        times.near.append(finding)
      } else {
        times.far.append(finding)
      }
    }
    return times
  }

  /// Whether a node stands in a line that is prose; dates in sentences tell when something happened.
  private func isInSentence(_ node: Int) -> Bool {
    // The last block that begins before the node or with it; blocks stand in the order of their nodes.
    var low = 0
    var high = view.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if Int(view.blocks[middle].node) <= node { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return false }
    let block = view.blocks[low - 1]
    return block.words > Self.maxLabelledWords && block.endsSentence
  }

  private func date(ofTime node: Int) -> PageDate? {
    let text =
      context.page.attribute(.datetime, of: node)
      ?? context.page.shortText(below: node, maxBytes: Self.maxBytes)
    guard let text else { return nil }
    return DateReader.machineDate(text, language: language)
      ?? DateReader.visibleDate(in: text, language: language)?.date
  }

  /// Whether a class or property says that the element tells of the last change.
  private func isCalledModified(_ node: Int) -> Bool {
    [AttributeName.class, .itemprop].contains { name in
      guard let words = context.page.attribute(name, of: node)?.lowercased() else { return false }
      return ["updated", "modified"].contains { words.contains($0) } && !words.contains("published")
    }
  }

  /// A date in an element whose class or id calls it one.
  private func dateElement() -> DateFinding? {
    for node in context.facts.dateElements.prefix(Self.maxDateElements)
    where !context.isOfOthers(node) {
      if let date = context.believed(date(in: node)) {
        return DateFinding(date: date, source: .dateline)
      }
    }
    return nil
  }

  /// The only date that stands in an element which is called one, wherever that is.
  private func loneSideDate() -> DateFinding? {
    let dates = Set(context.facts.dateElements.compactMap { context.believed(date(in: $0)) })
    guard dates.count == 1, let date = dates.first else { return nil }
    return DateFinding(date: date, source: .dateline)
  }

  private func date(in node: Int) -> PageDate? {
    guard let text = context.page.shortText(below: node, maxBytes: Self.maxBytes),
      DateReader.mayHoldDate(text)
    else { return nil }
    let found = DateReader.visibleDates(in: text, language: language)
    return
      (found.first { $0.date != nil && ![.modified, .other].contains($0.label) }
      ?? found.first { $0.date != nil && $0.label != .other })?
      .date
  }

  // MARK: Lines

  /// The first date on the page after a word such as "Published", in its own line or the next; it may
  /// stand in a column beside the text.
  private func labelledDate() -> DateFinding? {
    for index in view.blocks.indices
    where view.hits[index].any.contains(.dateLead)
      && view.blocks[index].words <= Self.maxLabelledWords && !view.blocks[index].endsSentence
    {
      guard view.blocks[index].flags.isDisjoint(with: [.unseen, .footer, .nav]),
        !context.isOfOthers(Int(view.blocks[index].node), except: [.sidebar])
      else { continue }
      var text = view.text(index)
      if view.blocks[index].digits == 0, index + 1 < view.blocks.count {
        text += " " + view.text(index + 1)
      }
      guard let found = DateReader.visibleDate(in: text.singleLine(), language: language),
        ![.modified, .other].contains(found.label), let date = context.believed(found.date)
      else { continue }
      return DateFinding(date: date, source: .dateline)
    }
    return nil
  }
}
