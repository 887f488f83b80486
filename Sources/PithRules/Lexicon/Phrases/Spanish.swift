extension LanguagePhrases {
  /// The phrases of Spanish.
  static let spanish = LanguagePhrases("es", spanishReading + spanishNotices)
}
