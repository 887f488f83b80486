extension LanguagePhrases {
  /// The phrases of Russian.
  static let russian = LanguagePhrases("ru", russianReading + russianNotices)
}
