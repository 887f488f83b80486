import PithModel
import PithPage
import PithRules

/// Finds the name of the site in a plain text: behind the title in its first line, as browsers show
/// it, or in the copyright line.
enum TextSite {
  /// A longer tail or owner is a sentence.
  private static let maxWords = 5
  private static let maxBytes = 60
  /// Signs that part a document's title from the site's name.
  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", "｜"]
  /// Words at which the owner in a copyright line ends, in lower case.
  private static let ends = [
    "all rights", "alle rechte", "tous droits", "todos los", "todos os", "tutti i", "все права",
    "усі права", "wszelkie prawa", "alla rättigheter", "tüm hakları", "inc.", "ltd", "llc", "gmbh",
  ]

  /// The site's name; nil when the text does not tell it.
  static func find(in cleaned: CleanedPage, title: String?) -> String? {
    behind(title, in: cleaned) ?? owner(in: cleaned)
  }

  /// What follows the title in the first line.
  private static func behind(_ title: String?, in cleaned: CleanedPage) -> String? {
    guard let title, let first = cleaned.view.blocks.indices.first else { return nil }
    let line = cleaned.view.text(first).singleLine()
    guard line.hasPrefix(title) else { return nil }
    let tail = line.dropFirst(title.count)
    guard separators.contains(where: { tail.hasPrefix($0) }) else { return nil }
    let pieces = separators.reduce([tail]) { pieces, separator in
      pieces.flatMap { $0.split(separator: separator) }
    }
    return pieces.last.flatMap { plausible($0) }
  }

  /// The owner in the last copyright line, when another line names it too.
  ///
  /// Else it may well be the company behind the site.
  private static func owner(in cleaned: CleanedPage) -> String? {
    let view = cleaned.view
    for index in view.blocks.indices.reversed()
    where view.hits[index].any.contains(.copyrightNotice) {
      let line = view.text(index).singleLine()
      guard let sign = line.firstIndex(of: "©") else { continue }
      let rest = line[line.index(after: sign)...].drop { !$0.isLetter && $0 != "." }
      let lowered = rest.lowercased()
      let limit = ends.compactMap { lowered.firstRange(of: $0)?.lowerBound }.min()
      let length = limit.map { lowered.distance(from: lowered.startIndex, to: $0) } ?? rest.count
      let name = rest.prefix(length).prefix { !".,;|©(/".contains($0) }
      guard let found = plausible(name), line.contains(where: \.isNumber) else { continue }
      let bytes = Array(found.utf8)[...]
      let text = view.page.blockText[...]
      let block = view.blocks[index]
      if text[..<Int(block.start)].holds(bytes) || text[Int(block.end)...].holds(bytes) {
        return found
      }
    }
    return nil
  }

  /// The text on one line when it can be a name.
  private static func plausible(_ text: some StringProtocol) -> String? {
    let name = String(text).singleLine().trimmingSeparators()
    guard name.utf8.count <= maxBytes, !name.lowercased().hasPrefix("copyright"), name.count >= 2,
      name.split(separator: " ").count <= maxWords,
      let first = name.first,
      first.isUppercase || !first.isCased && first.isLetter
        || name.contains(".")
    else { return nil }
    return name
  }
}

extension String {
  /// The text without white space, dashes and bars at its ends.
  fileprivate func trimmingSeparators() -> String {
    let isOuter: (Character) -> Bool = { $0.isWhitespace || "-–—|·•:".contains($0) }
    var text = self[...].drop(while: isOuter)
    while let last = text.last, isOuter(last) { text.removeLast() }
    return String(text)
  }
}
