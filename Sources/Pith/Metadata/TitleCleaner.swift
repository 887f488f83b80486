import PithPage
import PithRules

/// Takes the names of site and section off a title.
enum TitleCleaner {
  /// Signs that part a title from site and section.
  ///
  /// A dash or slash parts only between spaces.
  private static let separators: Set<String> = [
    "|", "-", "–", "—", "::", "»", "›", "«", "·", "•", "/", "//", ">", "<", "~", ":", "－", "｜", "⋆",
    "★",
  ]
  /// The words with which names of sites end.
  private static let siteWords: Set<String> = [
    "forum", "forums", "community", "blog", "wiki", "magazine", "foro", "foros", "foren",
    "comunidad",
    "communauté", "форум", "форумы",
  ]
  /// The ends of addresses that sites are called by.
  private static let siteEndings = [".com", ".org", ".net", ".co.uk", ".de", ".fr", ".it", ".ru"]
  /// A tail of more words is hardly a site or section.
  private static let maxTailWords = 5
  /// A title of more pieces is a list, and stays as it is.
  private static let maxPieces = 24
  /// Runs of pieces are compared with other titles up to this many; their number is its square.
  private static let maxComparedPieces = 12

  /// Removes the site's name and section from both ends of a title.
  ///
  /// - Parameters:
  ///   - title: The title as the page gives it.
  ///   - siteNames: Names of the site, such as `og:site_name` and the words of its domain.
  ///   - witnesses: Other titles of the page; where one of them is the title without its tail, the
  ///     tail is not part of the title.
  ///   - isHome: Whether the title is that of the site's first page, where the site's name before the
  ///     rest is part of it.
  /// - Returns: The title on one line.
  static func clean(
    _ title: String, siteNames: [String] = [], witnesses: [String] = [], isHome: Bool = false
  ) -> String {
    clean(
      title, siteKeys: siteNames.map(key).filter { !$0.isEmpty }, witnessKeys: witnesses.map(key),
      isHome: isHome)
  }

  /// Removes the site's name and section as ``clean(_:siteNames:witnesses:isHome:)`` does; names and
  /// witnesses are given by their ``key(_:)``, and no name is empty.
  static func clean(
    _ title: String, siteKeys sites: [String], witnessKeys: [String], isHome: Bool = false
  ) -> String {
    let line = title.singleLine()
    let pieces = self.pieces(of: line)
    guard pieces.count > 1, pieces.count <= maxPieces else { return line }
    var range = pieces.indices
    // A witness decides at once: the longest run of pieces that one repeats is the title.
    if let found = repeated(Set(witnessKeys), in: pieces, of: line) { return found }
    while range.count > 1 {
      if isSite(pieces[range.upperBound - 1], sites) {
        range = range.lowerBound..<(range.upperBound - 1)
      } else if !isHome, sites.contains(key(pieces[range.lowerBound].text)) {
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
    if range.count == pieces.count {
      return isHome ? line : withoutUnknownTail(pieces, line: line)
    }
    return text(pieces, range, line)
  }

  /// The first and the last part of a title that signs part; nil when it has one part or many.
  static func ends(of title: String) -> (head: String, tail: String)? {
    let pieces = self.pieces(of: title.singleLine())
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1,
      pieces.count <= maxPieces, wordCount(last.text) <= maxTailWords
    else { return nil }
    return (first.text, last.text)
  }

  // MARK: Pieces

  private struct Piece {
    var text: String
    /// The sign before the piece; empty for the first.
    var separator: String
    var range: Range<Int>
  }

  private static func pieces(of line: String) -> [Piece] {
    guard mayHavePieces(line) else {
      return [Piece(text: line, separator: "", range: 0..<line.utf8.count)]
    }
    let words = line.utf8.split(separator: 0x20).map { Substring($0) }
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

  /// Whether a sign of ASCII ends a word, or a title has other signs than those; most have no pieces,
  /// and are not worth cutting.
  private static func mayHavePieces(_ line: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in line.utf8 {
      if byte >= 0x80 { return true }
      if byte == 0x20, partingSigns.contains(last) { return true }
      last = byte
    }
    return partingSigns.contains(last)
  }

  private static let partingSigns = Array("|-/:><~".utf8)

  private static func text(_ pieces: [Piece], _ range: Range<Int>, _ line: String) -> String {
    guard let first = pieces[range].first, let last = pieces[range].last,
      first.range.lowerBound < last.range.upperBound
    else { return line }
    let bytes = line.utf8.dropFirst(first.range.lowerBound)
      .prefix(last.range.upperBound - first.range.lowerBound)
    return String(decoding: bytes, as: UTF8.self).singleLine()
  }

  /// The longest run of pieces, and among those the first, that reads like a witness.
  private static func repeated(
    _ witnesses: Set<String>, in pieces: [Piece], of line: String
  ) -> String? {
    guard pieces.count <= maxComparedPieces, !witnesses.isEmpty else { return nil }
    for length in (1..<pieces.count).reversed() {
      for start in 0...(pieces.count - length) {
        let found = text(pieces, start..<(start + length), line)
        let key = key(found)
        if !key.isEmpty, witnesses.contains(key) { return found }
      }
    }
    return nil
  }

  private static func isSite(_ piece: Piece, _ sites: [String]) -> Bool {
    let name = key(piece.text)
    if isNamedSite(piece.text) { return true }
    return sites.contains { site in
      site == name
        || (name.count >= 4 && wordCount(piece.text) <= maxTailWords
          && (site.hasPrefix(name) || name.hasPrefix(site)))
    }
  }

  /// Whether a text says that it is the name of a site: an address, or "Example Forum".
  private static func isNamedSite(_ text: String) -> Bool {
    guard wordCount(text) <= maxTailWords else { return false }
    let words = text.lowercased().split(separator: " ")
    guard let last = words.last else { return false }
    if words.count == 1 { return siteEndings.contains { last.hasSuffix($0) } }
    return siteWords.contains(String(last))
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
    if title.utf8.allSatisfy({ $0 < 0x80 }) {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(title.utf8.count)
      for byte in title.utf8 where byte.isASCIIAlphanumeric {
        bytes.append(byte.asciiLowercased)
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    var out = String.UnicodeScalarView()
    for scalar in LineTokens.fold(title).unicodeScalars
    where scalar.isLetterLike || scalar.decimalDigit != nil {
      out.append(scalar)
    }
    return String(out)
  }

  private static func wordCount(_ text: String) -> Int {
    text.utf8.split(separator: 0x20).count
  }

  private static func isCaseless(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.isHanOrKana || (0xE01...0xE5B).contains($0.value) }
  }
}
