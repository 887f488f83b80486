import PithModel
import PithPage
import PithRules

/// Reads the language that a page declares, or detects it from the article's text.
enum LanguageReader {
  /// Bytes of kept text that detection reads.
  private static let maxDetectedBytes = 8_000

  /// The language as a BCP 47 tag; nil when nothing declares it and the text does not tell.
  static func language(
    of cleaned: CleanedPage, facts: PageFacts, data: StructuredData?
  ) -> MetadataValue<String>? {
    let declared: [(String?, MetadataSource)] = [
      (facts.htmlLanguage, .meta), (data?.language, .jsonLD),
      (facts.first(.openGraphLocale), .openGraph), (facts.first(.language), .meta),
    ]
    for (text, source) in declared {
      if let tag = text.flatMap(LanguageTag.normalized) { return MetadataValue(tag, from: source) }
    }
    return detected(cleaned)
  }

  /// The language that the kept text is written in.
  static func detected(_ cleaned: CleanedPage) -> MetadataValue<String>? {
    let page = cleaned.view.page
    var bytes: [UInt8] = []
    for (index, block) in page.blocks.enumerated() where cleaned.decisions.isKept(index) {
      let room = maxDetectedBytes - bytes.count
      guard room > 0 else { break }
      bytes.append(contentsOf: page.blockText[Int(block.start)..<Int(block.end)].prefix(room))
      bytes.append(0x20)
    }
    return LanguageDetector.language(of: bytes.span).map { MetadataValue($0, from: .text) }
  }
}

/// Language tags as pages write them, and as BCP 47 wants them.
enum LanguageTag {
  /// Names that stand where a tag should.
  private static let names: [String: String] = [
    "english": "en", "deutsch": "de", "german": "de", "french": "fr", "français": "fr",
    "spanish": "es", "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt",
    "português": "pt", "russian": "ru", "русский": "ru", "dutch": "nl", "nederlands": "nl",
    "polish": "pl", "polski": "pl", "turkish": "tr", "türkçe": "tr", "japanese": "ja",
    "chinese": "zh", "korean": "ko", "arabic": "ar", "ukrainian": "uk", "українська": "uk",
  ]
  /// Languages whose three-letter codes pages use; BCP 47 wants the two-letter ones.
  private static let shortCodes: [String: String] = [
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it",
    "por": "pt", "rus": "ru", "nld": "nl", "dut": "nl", "pol": "pl", "tur": "tr", "jpn": "ja",
    "zho": "zh", "chi": "zh", "kor": "ko", "ara": "ar", "ukr": "uk", "swe": "sv", "dan": "da",
    "nor": "no", "fin": "fi", "ces": "cs", "cze": "cs", "ell": "el", "gre": "el", "heb": "he",
    "hin": "hi", "hun": "hu", "ron": "ro", "rum": "ro", "vie": "vi", "tha": "th", "ind": "id",
    "fas": "fa", "per": "fa", "iw": "he", "in": "id", "ua": "uk", "jp": "ja", "cn": "zh",
    "kr": "ko", "gr": "el", "cz": "cs", "dk": "da",
  ]

  /// The tag in its usual letter case with hyphens; nil when the text is no tag.
  static func normalized(_ text: String) -> String? {
    let first = text.singleLine().prefix { $0 != "," && $0 != ";" && $0 != " " }
    let lowered = first.lowercased()
    if let code = names[lowered] { return code }
    let parts = lowered.prefix { $0 != "." && $0 != "@" }
      .split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
    guard let language = parts.first, isLetters(language, 2...3), parts.count <= 4 else {
      return nil
    }
    guard !["und", "mul", "zxx", "xx"].contains(language) else { return nil }
    var out = [shortCodes[language] ?? language]
    for part in parts.dropFirst() {
      if isLetters(part, 4...4) {
        out.append(part.prefix(1).uppercased() + part.dropFirst())
      } else if isLetters(part, 2...2) {
        out.append(part.uppercased())
      } else if part.count == 3, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        out.append(part)
      }
    }
    return out.joined(separator: "-")
  }

  private static func isLetters(_ text: String, _ count: ClosedRange<Int>) -> Bool {
    count.contains(text.utf8.count) && text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }
}
