import PithRules

/// What holds for every line that dates and names are looked for in.
enum DatePromises {
  private static let languages: [String?] = [
    nil, "en", "en-US", "de", "fr", "ru", "tr", "zh", "ja", "ko", "ar", "fa", "th", "he", "pl",
  ]

  /// Reads dates and names in all ways, in a language that the first byte chooses.
  static func hold(for bytes: [UInt8]) throws(BrokenPromise) {
    let language = languages[Int(bytes.first ?? 0) % languages.count]
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    for found in DateReader.visibleDates(in: text, language: language) {
      try require(
        found.range.lowerBound >= 0 && found.range.upperBound <= text.utf8.count
          && !found.range.isEmpty, "a date stands outside of its line")
      if let date = found.date { try holdDate(date) }
    }
    if DateReader.isOnlyDate(text, language: language) {
      try require(DateReader.mayHoldDate(text), "a line without digits is all date")
    }
    if let date = DateReader.machineDate(text, language: language) { try holdDate(date) }
    if let date = DateReader.date(inURL: text) { try holdDate(date) }
    _ = BylineReader.read(text, language: language)
    for name in AuthorNames.names(fromByline: text, language: language)
      + AuthorNames.names(fromMeta: text, lastNameFirst: bytes.count % 2 == 0)
    {
      try require(!name.isEmpty, "an author has an empty name")
    }
  }

  /// A date's own form reads back as the date.
  private static func holdDate(_ date: PageDate) throws(BrokenPromise) {
    let again = DateReader.machineDate(date.iso8601, language: nil)
    try require(again == date, "\(date.iso8601) reads back as \(again?.iso8601 ?? "no date")")
    try require(date.nextDay > date, "the day after \(date.iso8601) is not later")
  }
}
