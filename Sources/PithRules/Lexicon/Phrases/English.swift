extension LanguagePhrases {
  /// The phrases of English.
  static let english = LanguagePhrases(
    "en", englishReading + englishForms + englishCommunity + englishNotices + englishSite)
}
