extension LanguagePhrases {
  /// The phrases of Indonesian and Malay.
  static let indonesian = LanguagePhrases("id", indonesianReading + indonesianNotices)
}
