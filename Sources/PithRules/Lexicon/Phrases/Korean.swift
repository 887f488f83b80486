extension LanguagePhrases {
  /// The phrases of Korean.
  static let korean = LanguagePhrases("ko", koreanReading + koreanNotices)
}
