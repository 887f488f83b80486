extension LanguagePhrases {
  /// The phrases of Norwegian.
  static let norwegian = LanguagePhrases("no", norwegianReading + norwegianNotices)
}
