extension LanguagePhrases {
  /// The phrases of Hungarian.
  static let hungarian = LanguagePhrases("hu", hungarianReading + hungarianNotices)
}
