import PithPage

/// Tells the language of a text by its script and, where languages share one, by small words.
///
/// It says nothing rather than guess: a few words in a script of many languages are not enough.
enum LanguageDetector {
  /// Letters needed before a script is believed.
  private static let minimumLetters = 12
  /// Known small words needed before a language of a shared script is believed.
  private static let minimumWords = 4
  /// The share of a text's words that a language's small words must make up.
  private static let minimumShare = 0.06

  /// A script, as far as it narrows down the language.
  enum Script: Int, CaseIterable {
    case latin, cyrillic, arabic, devanagari, han, kana, hangul, thai, greek, hebrew, armenian
    case georgian, bengali, tamil, telugu, gujarati, gurmukhi, kannada, malayalam, sinhala, khmer
    case lao, myanmar, ethiopic

    /// The language of a script that serves one, as far as the world's news goes.
    var onlyLanguage: String? {
      switch self {
      case .latin, .cyrillic, .arabic, .devanagari, .han: nil
      case .kana: "ja"
      case .hangul: "ko"
      case .thai: "th"
      case .greek: "el"
      case .hebrew: "he"
      case .armenian: "hy"
      case .georgian: "ka"
      case .bengali: "bn"
      case .tamil: "ta"
      case .telugu: "te"
      case .gujarati: "gu"
      case .gurmukhi: "pa"
      case .kannada: "kn"
      case .malayalam: "ml"
      case .sinhala: "si"
      case .khmer: "km"
      case .lao: "lo"
      case .myanmar: "my"
      case .ethiopic: "am"
      }
    }
  }

  /// The language of a text in UTF-8 as a BCP 47 tag; nil when the text does not tell.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - minimumWords: Known small words needed before a language of a shared script is believed.
  /// - Returns: The tag.
  static func language(of text: Span<UInt8>, minimumWords: Int = minimumWords) -> String? {
    var count = TextTally()
    count.read(text)
    guard let script = count.leadingScript, count.letters[script.rawValue] >= minimumLetters
    else { return nil }
    if let only = script.onlyLanguage { return only }
    // Japanese text has more kanji than kana on many pages, but never no kana.
    if script == .han {
      if count.letters[Script.kana.rawValue] * 20 > count.letters[script.rawValue] { return "ja" }
      return count.traditionalHan > count.simplifiedHan ? "zh-Hant" : "zh"
    }
    return leadingLanguage(count, minimumWords: minimumWords)
  }

  private static func leadingLanguage(_ count: TextTally, minimumWords: Int) -> String? {
    var best: Int?
    var bestWeight = 0
    for index in count.weights.indices
    where count.weights[index] > bestWeight && !count.isForeign(to: LanguageWords.lists[index].tag)
    {
      best = index
      bestWeight = count.weights[index]
    }
    guard let best, count.hits[best] >= minimumWords,
      Double(count.hits[best]) >= minimumShare * Double(count.words)
    else { return nil }
    return LanguageWords.lists[best].tag
  }

  /// The script of a letter; nil for signs, digits and scripts that are not told apart.
  static func script(of scalar: Unicode.Scalar) -> Script? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x531...0x58F: .armenian
    case 0x591...0x5F4: .hebrew
    case 0x620...0x64A, 0x66E...0x6D3, 0x6D5...0x6EF, 0x6FA...0x6FF: .arabic
    case 0x900...0x963, 0x966...0x97F: .devanagari
    case 0x980...0x9FF: .bengali
    case 0xA00...0xA7F: .gurmukhi
    case 0xA80...0xAFF: .gujarati
    case 0xB80...0xBFF: .tamil
    case 0xC00...0xC7F: .telugu
    case 0xC80...0xCFF: .kannada
    case 0xD00...0xD7F: .malayalam
    case 0xD80...0xDFF: .sinhala
    case 0xE01...0xE4E: .thai
    case 0xE81...0xEDF: .lao
    case 0x1000...0x109F: .myanmar
    case 0x10A0...0x10FF, 0x1C90...0x1CBF: .georgian
    case 0x1200...0x139F: .ethiopic
    case 0x1780...0x17FF: .khmer
    case 0x3041...0x30FF: .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3134F: .han
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: .hangul
    default: nil
    }
  }
}

/// What detection counts in a text.
struct TextTally {
  private let index = Self.index
  /// How often each small word was met.
  private var counts = [Int](repeating: 0, count: Self.index.languages.count)
  /// Letters by script.
  private(set) var letters = Array(repeating: 0, count: LanguageDetector.Script.allCases.count)
  /// Small words by language, and their weight: a word that many languages share says less.
  private(set) var hits = Array(repeating: 0, count: LanguageWords.lists.count)
  private(set) var weights = Array(repeating: 0, count: LanguageWords.lists.count)
  /// What a word weighs that one language has alone; most numbers of languages divide it.
  private static let wholeWord = 720_720
  private(set) var words = 0
  /// Cyrillic letters, by their place behind `а`.
  private var cyrillic = Array(repeating: 0, count: Self.cyrillicLetters.count)
  private static let cyrillicLetters: ClosedRange<UInt32> = 0x430...0x491
  /// A language that has this share of letters which are not its own is another; names are few.
  private static let foreignShare = 0.005
  private static let minForeignLetters = 2
  /// Characters that only one of the two ways of writing Chinese has.
  private(set) var traditionalHan = 0
  private(set) var simplifiedHan = 0

  private var hash: UInt64 = 0
  private var length = 0
  private var asciiLetters = 0

  private static let traditional = Set(
    "這個國們來時說為會對發經過還現與關開門間問學實點無當應從將體電車東長見貝頁風飛馬魚鳥黃齊".unicodeScalars)
  private static let simplified = Set("这个国们来时说为会对发经过还现与关开门间问学实点无当应从将体电车东长见贝页风飞马鱼鸟黄齐".unicodeScalars)

  /// The small words of all languages.
  private static let index = SmallWordIndex(
    LanguageWords.lists.map { list in
      list.words.split(separator: " ").map { word in
        word.unicodeScalars.reduce(0) { Self.mixed($0, $1.value) }
      }
    })

  /// The script with most letters; kana count as they stand, for kanji stand between them.
  var leadingScript: LanguageDetector.Script? {
    guard let most = letters.max(), most > 0 else { return nil }
    return letters.firstIndex(of: most).flatMap { LanguageDetector.Script(rawValue: $0) }
  }

  /// Counts a text in UTF-8; what is cut off or damaged parts words.
  mutating func read(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        index = readASCII(text, from: index)
      } else if let (scalar, length) = Self.scalar(in: text, at: index) {
        read(scalar)
        index += length
      } else {
        endWord()
        index += 1
      }
    }
    endWord()
    letters[LanguageDetector.Script.latin.rawValue] += asciiLetters
    asciiLetters = 0
    weighWords()
  }

  /// Whether the text has letters that a language is written without, and more of them than names
  /// bring along.
  func isForeign(to language: String) -> Bool {
    guard let foreign = LanguageWords.foreignLetters[language] else { return false }
    let count = foreign.unicodeScalars.reduce(0) {
      $0 + cyrillic[Int($1.value - Self.cyrillicLetters.lowerBound)]
    }
    let all = letters[LanguageDetector.Script.cyrillic.rawValue]
    return count >= Self.minForeignLetters && Double(count) > Self.foreignShare * Double(all)
  }

  /// Shares each small word out among the languages that have it.
  private mutating func weighWords() {
    for (count, languages) in zip(counts, index.languages) where count > 0 {
      for language in languages {
        hits[language] += count
        weights[language] += count * Self.wholeWord / languages.count
      }
    }
  }

  /// The scalar beyond ASCII at an index and its length in bytes; nil when it is cut off.
  private static func scalar(
    in text: Span<UInt8>, at index: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let lead = text[index]
    guard lead >= 0xC2, lead < 0xF5 else { return nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= text.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = text[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// Counts a run of ASCII letters, or what stands there instead of one; answers where it ends.
  private mutating func readASCII(_ text: Span<UInt8>, from start: Int) -> Int {
    var hash = self.hash
    var index = start
    while index < text.count {
      let letter = text[index] | 0x20
      guard letter &- 0x61 < 26 else { break }
      hash = Self.mixed(hash, UInt32(letter))
      index &+= 1
    }
    self.hash = hash
    asciiLetters += index - start
    length += index - start
    // What comes next may be a letter of another alphabet in the same word.
    guard index < text.count, text[index] < 0x80 else { return index }
    endWord()
    return index + 1
  }

  /// Counts one scalar.
  private mutating func read(_ scalar: Unicode.Scalar) {
    guard let script = LanguageDetector.script(of: scalar) else {
      // Marks belong to the word they stand in.
      if !(0x300...0x36F).contains(scalar.value), scalar.value != 0x200C { endWord() }
      return
    }
    letters[script.rawValue] += 1
    if script == .han {
      if Self.traditional.contains(scalar) {
        traditionalHan += 1
      } else if Self.simplified.contains(scalar) {
        simplifiedHan += 1
      }
      return
    }
    let lowercased = Self.lowercased(scalar.value)
    if Self.cyrillicLetters.contains(lowercased) {
      cyrillic[Int(lowercased - Self.cyrillicLetters.lowerBound)] += 1
    }
    hash = Self.mixed(hash, lowercased)
    length += 1
  }

  /// Looks up the word that ends here.
  private mutating func endWord() {
    guard length > 0 else { return }
    words += 1
    if let number = index.number(of: hash) { counts[number] += 1 }
    hash = 0
    length = 0
  }

  /// FNV-1a over scalars.
  private static func mixed(_ hash: UInt64, _ value: UInt32) -> UInt64 {
    ((hash ^ 0xCBF2_9CE4_8422_2325) ^ UInt64(value)) &* 0x0000_0100_0000_01B3
  }

  /// The lower-case letter, in the alphabets whose small words are listed.
  private static func lowercased(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: value + 0x20
    case 0x400...0x40F: value + 0x50
    case 0x130: 0x69
    case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1EFF, 0x218...0x21B, 0x48A...0x4BF,
      0x4D0...0x4FF:
      value | 1
    case 0x139...0x148, 0x179...0x17E: value % 2 == 1 ? value + 1 : value
    default: value
    }
  }
}
