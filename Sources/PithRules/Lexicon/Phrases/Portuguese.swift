extension LanguagePhrases {
  /// The phrases of Portuguese.
  static let portuguese = LanguagePhrases("pt", portugueseReading + portugueseNotices)
}
