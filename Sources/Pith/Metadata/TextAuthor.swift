import PithModel
import PithPage
import PithRules

/// Finds authors of a plain text whom no label such as "By" names.
///
/// A name at the head of an article is vouched for by what stands with it: a date or "5 hours ago"
/// in its line or near by, or that the page names the person again as a writer. Elsewhere a label is
/// enough, when the page has one such name only.
struct TextAuthor {
  /// Lines before and after the headline that are read.
  private static let reachBefore = 4
  private static let reachAfter = 14
  /// Lines before the prose that are read when the headline is unknown.
  private static let reachBeforeProse = 14
  /// Lines between a name and the date that vouches for it.
  private static let neighbourhood = 3
  private static let maxWords: Int32 = 16
  private static let maxBytes: Int32 = 200
  /// What stands between the parts of a line.
  private static let separators = "|•·●"
  /// Labelled names beyond which they are those of other articles.
  private static let maxLabelled = 8

  private let cleaned: CleanedPage
  private let headline: Int?
  private let language: String?
  private let common: CommonWords

  private var view: PageView { cleaned.view }

  /// Prepares the search around a headline, or before the prose when it is not known.
  init(_ cleaned: CleanedPage, headline: Int?, language: String?) {
    self.cleaned = cleaned
    self.headline = headline
    self.language = language
    common = CommonWords(cleaned.view.page.blockText.prefix(HeadlineLines.maxComparedBytes))
  }

  /// The authors; nil when none is sure.
  func find() -> [String]? { atHead() ?? elsewhere() }

  // MARK: Head

  private func atHead() -> [String]? {
    guard let range = head else { return nil }
    // A byline stands under its headline more often than above it.
    let behind = range.filter { $0 > headline ?? -1 }
    let before = range.filter { $0 < headline ?? -1 }
    for index in behind + before.reversed() {
      if let names = names(at: index) { return names }
    }
    return nil
  }

  private var head: Range<Int>? {
    let count = view.blocks.count
    if let headline {
      var end = headline + 1
      var paragraphs = 0
      while end < count, end <= headline + Self.reachAfter, paragraphs < 2 {
        if cleaned.decisions.isKept(end), view.blocks[end].isLongParagraph { paragraphs += 1 }
        end += 1
      }
      return max(0, headline - Self.reachBefore)..<end
    }
    return cleaned.keptParagraphs.first.map {
      max(0, $0 - Self.reachBeforeProse)..<min(count, $0 + 2)
    }
  }

  /// The names that a line of the head consists of or begins with.
  private func names(at index: Int) -> [String]? {
    let block = view.blocks[index]
    guard index != headline, block.words >= 2, block.words <= Self.maxWords,
      block.end - block.start <= Self.maxBytes, mayName(index)
    else { return nil }
    let line = TextMarks.plain(view.text(index))
    let (name, rest) = Self.split(line)
    let names = Self.mayBeNames(name) ? names(in: name) : []
    guard !names.isEmpty else { return namesBehindDate(line) }
    if isTime(rest) { return names }
    // Headings stand near dates too, and sentences begin with them.
    guard !names.contains(where: common.occur) else { return nil }
    let isVouched =
      isNamedAgain(names[0], except: index)
      || (rest.isEmpty || isRole(rest)) && hasDate(near: index)
    return isVouched ? names : nil
  }

  /// The names between the separators of a line in which a date stands too, as in
  /// `May 5, 2024 · 30 min · 6279 words · Jane Doe`.
  private func namesBehindDate(_ line: String) -> [String]? {
    let parts = line.split(whereSeparator: Self.separators.contains).map { String($0).singleLine() }
    guard parts.count > 1, parts.contains(where: isTime) else { return nil }
    let found = parts.filter { Self.mayBeNames($0) && !isTime($0) }.map(names(in:))
      .filter { !$0.isEmpty }
    // A place or a section beside it could be the name as well.
    guard found.count == 1, !found[0].contains(where: common.occur) else { return nil }
    return found[0]
  }

  private func mayName(_ index: Int) -> Bool {
    switch cleaned.decisions.rule(of: index) {
    case nil, RepeatedText.id, RelatedLinkList.id, Byline.id: view.hits[index].entire.isEmpty
    default: false
    }
  }

  /// A line's part before the first separator or digit, and what follows.
  private static func split(_ line: String) -> (name: String, rest: String) {
    var start = line.startIndex
    while start < line.endIndex, "*•·-–+".contains(line[start]) || line[start].isWhitespace {
      start = line.index(after: start)
    }
    let text = line[start...]
    let end = text.indices.first { index in
      let character = text[index]
      if separators.contains(character) || character == "/" || character.isNumber { return true }
      guard "-–—".contains(character), index > text.startIndex else { return false }
      return text[text.index(before: index)].isWhitespace
    }
    guard let end else { return (String(text), "") }
    return (String(text[..<end]).singleLine(), String(text[end...]).singleLine())
  }

  /// Whether a text begins like a name: with two words that have capitals or are of a script
  /// without; reading it is dear.
  private static func mayBeNames(_ text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 2)
    return words.count >= 2
      && words.prefix(2).allSatisfy { $0.first.map { $0.isUppercase || !$0.isASCII } ?? false }
  }

  /// The names in a text that holds nothing but names, their titles and roles.
  private func names(in text: String) -> [String] {
    guard let byline = BylineReader.read("By " + text, language: language), byline.isPure,
      byline.published == nil
    else { return [] }
    let names = byline.authors
    let arePeople = names.allSatisfy {
      AuthorNames.isPlausibleName($0) && $0.contains(" ") && !common.make($0)
    }
    return arePeople ? names : []
  }

  /// Whether the rest of a line is when it was written.
  private func isTime(_ text: String) -> Bool {
    !text.isEmpty
      && (DateReader.visibleDate(in: text, language: language) != nil
        || DateReader.isOnlyDate(text, language: language))
  }

  private func isRole(_ text: String) -> Bool {
    BylineReader.read("By Jane Doe, " + text, language: language)?.isPure ?? false
  }

  /// Whether a line near by tells a date, a time ago or a read time and little else.
  private func hasDate(near index: Int) -> Bool {
    let first = max(0, index - Self.neighbourhood)
    let last = min(view.blocks.count - 1, index + Self.neighbourhood)
    return (first...last).contains { other in
      guard other != index, view.blocks[other].digits > 0, view.blocks[other].words <= 14 else {
        return false
      }
      return BylineReader.read(view.text(other).singleLine(), language: language)?.isPure ?? false
    }
  }

  /// Whether the page writes about the person, or names them as the writer, in another line.
  private func isNamedAgain(_ name: String, except index: Int) -> Bool {
    let bytes = Array(name.utf8)
    return view.blocks.indices.contains { other in
      guard other != index else { return false }
      let block = view.blocks[other]
      let text = view.bytes(other)
      guard text.count > bytes.count else { return false }
      if view.isNote(other, about: bytes) { return true }
      return block.words <= Self.maxWords
        && view.hits[other].begins.intersects([.bylineLead, .authorBioLead])
        && text.suffix(bytes.count).elementsEqual(bytes)
    }
  }

  // MARK: Elsewhere

  /// The one name that lines such as "Written by Jane Doe" or "About the author" tell, wherever
  /// they stand.
  private func elsewhere() -> [String]? {
    var found: [[String]] = []
    for index in view.blocks.indices where found.count <= Self.maxLabelled {
      let hits = view.hits[index]
      guard hits.any.intersects([.bylineLead, .authorBioLead]),
        view.blocks[index].words <= Self.maxWords
      else { continue }
      let names: [String]
      if hits.entire.intersects([.bylineLead, .authorBioLead]) {
        guard index + 1 < view.blocks.count, view.blocks[index + 1].words <= 8 else { continue }
        names = self.names(in: view.text(index + 1).singleLine())
      } else {
        // What follows a separator is the article's section, or how long it takes to read.
        let line = view.text(index).prefix { !Self.separators.contains($0) }
        let byline = BylineReader.read(String(line).singleLine(), language: language)
        guard let byline, byline.hasLabel, byline.isPure else { continue }
        names = byline.authors.filter { AuthorNames.isPlausibleName($0) && $0.contains(" ") }
      }
      if !names.isEmpty, !names.contains(where: common.occur), !found.contains(names) {
        found.append(names)
      }
    }
    return found.count == 1 ? found[0] : nil
  }
}
