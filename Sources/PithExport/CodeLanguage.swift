/// The name of a programming language, as it may stand behind a code fence or in a class name.
enum CodeLanguage {
  /// The longest name that is kept; a page's longer ones are no language.
  private static let maxCharacters = 30

  /// A page's name for a language when it is safe to write as it is, else nil.
  static func name(from language: String?) -> String? {
    guard let language, (1...maxCharacters).contains(language.utf8.count) else { return nil }
    return language.utf8.allSatisfy(isAllowed) ? language : nil
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "#"):
      true
    default: false
    }
  }
}
