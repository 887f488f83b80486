extension LanguagePhrases {
  /// The phrases of Romanian.
  static let romanian = LanguagePhrases("ro", romanianReading + romanianNotices)
}
