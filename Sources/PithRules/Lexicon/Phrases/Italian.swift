extension LanguagePhrases {
  /// The phrases of Italian.
  static let italian = LanguagePhrases("it", italianReading + italianNotices)
}
