/// Frees a byline of what stands in it for machines.
enum BylineText {
  /// Small letters before a capital from which on it begins another word.
  private static let maxSmallPrefix = 6

  /// The line with e-mail addresses, links and handles replaced by a separator, and with a space
  /// before label words that lost theirs: "Jane DoePublished".
  static func withoutAddresses(_ text: String) -> String {
    let text = text.singleLine()
    guard mayHoldAddress(text) else { return text }
    var out: [String] = []
    for chunk in text.split(separator: " ") {
      let bytes = Array(chunk.utf8)
      let atSign = bytes.firstIndex(of: UInt8(ascii: "@"))
      let isHandle = atSign.map { $0 + 1 < bytes.count && !(0x30...0x39).contains(bytes[$0 + 1]) }
      if isHandle == true || (bytes.contains(UInt8(ascii: ":")) && chunk.contains("://"))
        || (bytes.contains(UInt8(ascii: ".")) && isDomain(chunk))
      {
        out.append("|")
        continue
      }
      var word = chunk
      // "ByJane Doe" lost its space; "Byron" has none to lose.
      if out.isEmpty, word.hasPrefix("By"), word.dropFirst(2).first?.isUppercase ?? false {
        out.append("By")
        word = word.dropFirst(2)
      }
      let hasHump = zip(bytes, bytes.dropFirst()).contains {
        ($0 >= UInt8(ascii: "a")) && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($1)
      }
      for label in hasHump ? ["Published", "Updated", "Posted", "Modified"] : [] {
        guard let found = word.firstRange(of: label), found.lowerBound > word.startIndex,
          word[..<found.lowerBound].last?.isLowercase ?? false
        else { continue }
        out.append(String(word[..<found.lowerBound]))
        out.append("|")
        word = word[found.lowerBound...]
      }
      out.append(String(word))
    }
    return out.joined(separator: " ")
  }

  /// Whether two words stand in one, as in `SubscribeSign in`.
  ///
  /// What precedes the second capital of "MacDonald" or "VanderMeer" is shorter; one word alone may be a
  /// user's name.
  static func hasGluedWords(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.contains(0x20) else { return false }
    var small = 0
    for byte in bytes {
      if (0x41...0x5A).contains(byte), small >= maxSmallPrefix { return true }
      small = (0x61...0x7A).contains(byte) ? small + 1 : 0
    }
    return false
  }

  /// Whether a line has a sign of an address or a word that lost the space before it; most have
  /// none, and are not worth cutting.
  private static func mayHoldAddress(_ text: String) -> Bool {
    var last: UInt8 = 0
    var beforeLast: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: "/") where last == UInt8(ascii: "/"): return true
      case UInt8(ascii: ".") where last == UInt8(ascii: "w"): return true
      case 0x41...0x5A where last >= 0x61 || last == UInt8(ascii: "."): return true
      case 0x61...0x7A where last == UInt8(ascii: "."): return true
      case 0x80... where beforeLast == UInt8(ascii: "B") && last == UInt8(ascii: "y"): return true
      default: break
      }
      (beforeLast, last) = (last, byte)
    }
    return false
  }

  /// Whether the chunk is the name of a host.
  private static func isDomain(_ chunk: Substring) -> Bool {
    guard let dot = chunk.lastIndex(of: "."), chunk.startIndex < dot else { return false }
    let ending = chunk[chunk.index(after: dot)...].lowercased()
    return chunk.hasPrefix("www.") || ["com", "net", "org", "info"].contains(ending)
  }
}
