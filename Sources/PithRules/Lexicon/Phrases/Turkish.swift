extension LanguagePhrases {
  /// The phrases of Turkish.
  static let turkish = LanguagePhrases("tr", turkishReading + turkishNotices)
}
