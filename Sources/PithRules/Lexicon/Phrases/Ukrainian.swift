extension LanguagePhrases {
  /// The phrases of Ukrainian.
  static let ukrainian = LanguagePhrases("uk", ukrainianReading + ukrainianNotices)
}
