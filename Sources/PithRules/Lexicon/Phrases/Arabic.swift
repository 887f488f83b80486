extension LanguagePhrases {
  /// The phrases of Arabic.
  static let arabic = LanguagePhrases("ar", arabicReading + arabicNotices)
}
