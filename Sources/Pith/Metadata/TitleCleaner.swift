import PithRules

/// Finds the article's title among what a page offers, without the site's name around it.
enum TitleCleaner {
  /// Which candidate a title came from.
  enum Origin: Sendable, Hashable {
    case heading, openGraph, jsonLD, documentTitle
  }

  /// Signs that part a title from site and section.
  ///
  /// A dash or slash parts only between spaces.
  private static let separators: Set<String> = [
    "|", "-", "–", "—", "::", "»", "›", "«", "·", "•", "/", "//", ">", "<", "~", ":", "－", "｜", "⋆",
    "★",
  ]
  /// A heading of fewer words than this says too little to displace a longer title.
  private static let minHeadingWords = 2
  /// A tail of more words is hardly a site or section.
  private static let maxTailWords = 5
  /// Longer titles are text that went astray.
  private static let maxTitleBytes = 1_000
  /// A title of more pieces is a list, and stays as it is.
  private static let maxPieces = 24
  /// Runs of pieces are compared with other titles up to this many; their number is its square.
  private static let maxComparedPieces = 12
  /// Longer headings are text that is marked up as one.
  private static let maxHeadingBytes = 400
  /// A title that stands inside another names the same article from this length on.
  private static let minHeldCharacters = 12
  /// Titles of fewer words share most of them by accident.
  private static let minSharedWords = 3
  /// The share of the words of one title that must stand in another for them to be the same.
  private static let sameTitleShare = 0.6

  /// Removes the site's name and section from both ends of a title.
  ///
  /// - Parameters:
  ///   - title: The title as the page gives it.
  ///   - siteNames: Names of the site, such as `og:site_name` and the words of its domain.
  ///   - witnesses: Other titles of the page; where one of them is the title without its tail, the
  ///     tail is not part of the title.
  /// - Returns: The title on one line.
  static func clean(_ title: String, siteNames: [String] = [], witnesses: [String] = []) -> String {
    let line = title.singleLine()
    let pieces = self.pieces(of: line)
    guard pieces.count > 1, pieces.count <= maxPieces else { return line }
    let sites = siteNames.map(key).filter { !$0.isEmpty }
    var range = pieces.indices
    // A witness decides at once: the run of pieces that it repeats is the title.
    for witness in witnesses.map(key) where !witness.isEmpty {
      if let found = repeated(witness, in: pieces, of: line) { return found }
    }
    while range.count > 1 {
      if isSite(pieces[range.upperBound - 1], sites) {
        range = range.lowerBound..<(range.upperBound - 1)
      } else if isSite(pieces[range.lowerBound], sites) {
        range = (range.lowerBound + 1)..<range.upperBound
      } else {
        break
      }
    }
    // After the site's name goes, a section before it may be left: "Title | Sport | Example".
    if range.count < pieces.count, range.count > 1, let last = range.last,
      pieces[last].separator == pieces[pieces.count - 1].separator,
      wordCount(pieces[last].text) <= 2, pieces[last].separator != "-"
    {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    if range.count == pieces.count { return withoutUnknownTail(pieces, line: line) }
    return text(pieces, range, line)
  }

  /// The best title of a page and where it was found.
  ///
  /// Two that agree are believed. The visible headline is preferred when it is one of them, since
  /// the others are often shortened or written for search engines.
  static func best(
    documentTitle: String?, openGraphTitle: String?, jsonLDHeadline: String?,
    headings: [String], siteName: String?
  ) -> (title: String, origin: Origin)? {
    let sites = [siteName].compactMap { $0 }
    let headings = headings.map { $0.singleLine() }.filter {
      !$0.isEmpty && $0.utf8.count <= maxHeadingBytes
    }
    let declared: [(String, Origin)] = [
      (openGraphTitle, Origin.openGraph), (jsonLDHeadline, .jsonLD),
      (documentTitle, .documentTitle),
    ].compactMap { title, origin in
      guard let title = title?.singleLine(), !title.isEmpty, title.utf8.count <= maxTitleBytes
      else { return nil }
      return (title, origin)
    }
    let cleaned = declared.map { title, origin in
      (title: clean(title, siteNames: sites, witnesses: headings), origin: origin)
    }.filter { !isSiteName($0.title, sites) }
    for heading in headings where wordCount(heading) >= minHeadingWords || isCaseless(heading) {
      guard !isSiteName(heading, sites) else { continue }
      if let match = cleaned.first(where: { agree(heading, $0.title) }) {
        // A heading with more words after the title holds a kicker or counter.
        let isLonger = key(heading).count > key(match.title).count * 2
        return isLonger ? match : (clean(heading, siteNames: sites), .heading)
      }
    }
    if let first = cleaned.first { return preferred(cleaned) ?? first }
    let fallback = headings.first { !isSiteName($0, sites) } ?? headings.first
    return fallback.map { ($0, .heading) } ?? declared.first.map { ($0.0, $0.1) }
  }

  /// The first of the declared titles that another one supports.
  private static func preferred(
    _ titles: [(title: String, origin: Origin)]
  ) -> (title: String, origin: Origin)? {
    for (index, one) in titles.enumerated() {
      for other in titles[(index + 1)...] where agree(one.title, other.title) {
        // Of two that agree, the shorter one lacks the tail that no name was known for.
        return key(other.title).count < key(one.title).count
          && key(one.title).hasPrefix(key(other.title)) ? other : one
      }
    }
    return nil
  }

  // MARK: Pieces

  private struct Piece {
    var text: String
    /// The sign before the piece; empty for the first.
    var separator: String
    var range: Range<Int>
  }

  private static func pieces(of line: String) -> [Piece] {
    let words = line.split(separator: " ")
    var pieces: [Piece] = []
    var current: [Substring] = []
    var separator = ""
    var offset = 0
    var start = 0
    func close(_ end: Int) {
      let text = current.joined(separator: " ")
      if !text.isEmpty {
        pieces.append(Piece(text: text, separator: separator, range: start..<end))
      }
    }
    for word in words {
      let end = offset + word.utf8.count
      if separators.contains(String(word)) {
        close(Swift.max(start, offset - 1))
        current = []
        separator = String(word)
        start = end + 1
      } else if word.utf8.count > 1, word.hasSuffix("|") || word.hasSuffix("｜") {
        current.append(word.dropLast())
        close(end - (word.hasSuffix("|") ? 1 : 3))
        current = []
        separator = "|"
        start = end + 1
      } else {
        current.append(word)
      }
      offset = end + 1
    }
    close(line.utf8.count)
    return pieces
  }

  private static func text(_ pieces: [Piece], _ range: Range<Int>, _ line: String) -> String {
    guard let first = pieces[range].first, let last = pieces[range].last,
      first.range.lowerBound < last.range.upperBound
    else { return line }
    let bytes = line.utf8.dropFirst(first.range.lowerBound)
      .prefix(last.range.upperBound - first.range.lowerBound)
    return String(decoding: bytes, as: UTF8.self).singleLine()
  }

  /// The run of pieces that reads like the witness.
  private static func repeated(_ witness: String, in pieces: [Piece], of line: String) -> String? {
    guard pieces.count <= maxComparedPieces else { return nil }
    for length in (1..<pieces.count).reversed() {
      for start in 0...(pieces.count - length) {
        let found = text(pieces, start..<(start + length), line)
        if key(found) == witness { return found }
      }
    }
    return nil
  }

  private static func isSite(_ piece: Piece, _ sites: [String]) -> Bool {
    let name = key(piece.text)
    return sites.contains { site in
      site == name
        || (name.count >= 4 && wordCount(piece.text) <= maxTailWords
          && (site.hasPrefix(name) || name.hasPrefix(site)))
    }
  }

  /// Drops a short tail after a bar, which titles themselves do not use; a dash may be the title's.
  private static func withoutUnknownTail(_ pieces: [Piece], line: String) -> String {
    var end = pieces.count
    while end > 1, ["|", "｜", "::", "»", "«", "›", "•", "⋆"].contains(pieces[end - 1].separator),
      wordCount(pieces[end - 1].text) <= maxTailWords,
      wordCount(text(pieces, 0..<(end - 1), line)) >= 3 || isCaseless(pieces[0].text)
    {
      end -= 1
    }
    return text(pieces, 0..<end, line)
  }

  // MARK: Comparing

  /// The letters and digits of a title in lower case, so that only its words count.
  static func key(_ title: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in LineTokens.fold(title).unicodeScalars
    where scalar.isLetterLike || scalar.decimalDigit != nil {
      out.append(scalar)
    }
    return String(out)
  }

  private static func isSiteName(_ title: String, _ sites: [String]) -> Bool {
    let name = key(title)
    return name.isEmpty || sites.contains { key($0) == name }
  }

  private static func wordCount(_ text: String) -> Int {
    text.split(separator: " ").count
  }

  private static func isCaseless(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.isHanOrKana || (0xE01...0xE5B).contains($0.value) }
  }

  /// Whether two titles name the same article: one holds the other, or they share most words.
  private static func agree(_ one: String, _ other: String) -> Bool {
    let (first, second) = (key(one), key(other))
    guard !first.isEmpty, !second.isEmpty else { return false }
    if first == second { return true }
    let shorter = Swift.min(first.count, second.count)
    if shorter >= minHeldCharacters, first.contains(second) || second.contains(first) {
      return true
    }
    let firstWords = Set(LineTokens.split(one).filter { $0.kind != .sign }.map(wordKey))
    let secondWords = Set(LineTokens.split(other).filter { $0.kind != .sign }.map(wordKey))
    let common = firstWords.intersection(secondWords).count
    let larger = Swift.max(firstWords.count, secondWords.count)
    return larger >= minSharedWords && Double(common) >= sameTitleShare * Double(larger)
  }

  private static func wordKey(_ token: LineToken) -> String {
    token.kind == .number ? String(token.value) : token.text
  }
}
