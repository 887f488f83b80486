extension LanguagePhrases {
  /// The phrases of Dutch.
  static let dutch = LanguagePhrases("nl", dutchReading + dutchNotices)
}
