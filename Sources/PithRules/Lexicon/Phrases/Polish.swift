extension LanguagePhrases {
  /// The phrases of Polish.
  static let polish = LanguagePhrases("pl", polishReading + polishNotices)
}
