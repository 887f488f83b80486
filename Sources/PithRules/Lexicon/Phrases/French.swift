extension LanguagePhrases {
  /// The phrases of French.
  static let french = LanguagePhrases("fr", frenchReading + frenchNotices)
}
