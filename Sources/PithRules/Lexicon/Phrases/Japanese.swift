extension LanguagePhrases {
  /// The phrases of Japanese.
  static let japanese = LanguagePhrases("ja", japaneseReading + japaneseNotices)
}
