extension LanguagePhrases {
  /// The phrases of Swedish.
  static let swedish = LanguagePhrases("sv", swedishReading + swedishNotices)
}
