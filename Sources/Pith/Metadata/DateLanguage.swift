/// The language tag that dates are read by: the page's, with a country where that settles the order of
/// day and month.
///
/// `03/04/2024` is the fourth of March in the United States and the third of April in nearly all other
/// countries where English is written. A page in plain `en` may still tell where it comes from: by the
/// locale of Open Graph, or by the country in its host's name. (`en_US` tells nothing, since content
/// systems write it unasked.)
enum DateLanguage {
  /// Top-level domains of countries that write English, and the day before the month.
  private static let countries: Set<String> = [
    "uk", "au", "nz", "ie", "in", "za", "sg", "my", "hk", "ke", "ng", "gh", "mt", "pk", "bd", "lk",
  ]

  /// The tag by which the dates of a page are read.
  ///
  /// - Parameters:
  ///   - language: The page's language tag, such as `en` or `en-GB`.
  ///   - locale: What Open Graph calls its locale, such as `en_GB`.
  ///   - address: The page's address.
  /// - Returns: The language tag, with a country where only that was missing.
  static func tag(language: String?, locale: String?, address: String?) -> String? {
    guard language == "en" else { return language }
    if let locale = locale.flatMap(LanguageTag.normalized), locale.hasPrefix("en-"),
      locale != "en-US"
    {
      return locale
    }
    let country = address.map(PageURL.host)?.split(separator: ".").last.map(String.init) ?? ""
    return countries.contains(country) ? "en-" + country.uppercased() : language
  }
}
