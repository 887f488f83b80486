import PithModel
import PithPage
import PithRules

/// Reads the language that a page declares, or detects it from the article's text.
enum LanguageReader {
  /// Bytes of kept text that detection reads.
  private static let maxDetectedBytes = 8_000
  /// Bytes of kept text that are held against the declared language.
  private static let maxComparedBytes = 1_200
  /// Small words needed before a declared language is doubted.
  private static let minimumComparedWords = 20

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
    LanguageDetector.language(of: text(of: cleaned, maxBytes: maxDetectedBytes).span)
      .map { MetadataValue($0, from: .text) }
  }

  /// The language that the kept text is surely written in instead of the declared one; nil when the
  /// two agree or the text does not tell.
  static func contradiction(of declared: String, in cleaned: CleanedPage) -> String? {
    let text = text(of: cleaned, maxBytes: maxComparedBytes)
    guard
      let detected = LanguageDetector.language(of: text.span, minimumWords: minimumComparedWords),
      !areRelated(declared, detected)
    else { return nil }
    return detected
  }

  /// Whether two tags name the same language, or such as a few words do not tell apart.
  private static func areRelated(_ one: String, _ other: String) -> Bool {
    let (first, second) = (primary(one), primary(other))
    return first == second
      || relatives.contains { $0.contains(first) && $0.contains(second) }
  }

  private static func primary(_ tag: String) -> String {
    String(tag.prefix { $0 != "-" })
  }

  private static let relatives: [Set<String>] = [
    ["no", "nb", "nn", "da", "sv"], ["hr", "sr", "bs", "sl", "mk", "sh"], ["id", "ms"],
    ["zh", "yue", "ja"], ["cs", "sk"], ["pt", "gl"], ["es", "ca", "gl"], ["tl", "fil"],
    ["bg", "mk"],
    ["nl", "af"], ["hi", "mr", "ne"], ["tr", "az"], ["fa", "prs", "ur", "ckb"], ["he", "yi", "iw"],
    ["am", "ti"], ["bn", "as"], ["ru", "be", "uk"],
  ]

  private static func text(of cleaned: CleanedPage, maxBytes: Int) -> [UInt8] {
    let page = cleaned.view.page
    var bytes: [UInt8] = []
    for (index, block) in page.blocks.enumerated() where cleaned.decisions.isKept(index) {
      let room = maxBytes - bytes.count
      guard room > 0 else { break }
      bytes.append(contentsOf: page.blockText[Int(block.start)..<Int(block.end)].prefix(room))
      bytes.append(0x20)
    }
    return bytes
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
