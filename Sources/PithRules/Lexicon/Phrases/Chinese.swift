extension LanguagePhrases {
  /// The phrases of Chinese, in simplified and traditional characters.
  static let chinese = LanguagePhrases("zh", chineseReading + chineseNotices)
}
