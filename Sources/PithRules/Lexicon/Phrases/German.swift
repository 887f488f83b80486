extension LanguagePhrases {
  /// The phrases of German.
  static let german = LanguagePhrases("de", germanReading + germanNotices)
}
