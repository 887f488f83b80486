/// How a digest is made.
package enum DigestAlgorithm: String, Sendable, Hashable, CaseIterable {
  case md5, sha1, sha256, sha512

  /// The length of a digest in bytes.
  var byteCount: Int {
    switch self {
    case .md5: 16
    case .sha1: 20
    case .sha256: 32
    case .sha512: 64
    }
  }

  /// The algorithm by the names that archives use: `sha1`, `SHA-256`.
  init?(label: some StringProtocol) {
    self.init(rawValue: label.lowercased().filter { $0 != "-" })
  }
}

/// A labelled digest, such as `sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ`.
package struct WARCDigest: Sendable, Hashable {
  /// How it was made.
  package let algorithm: DigestAlgorithm
  /// The digest itself.
  package let bytes: [UInt8]

  /// The digest of some bytes.
  package init(_ algorithm: DigestAlgorithm, of content: [UInt8]) {
    self.init(algorithm, of: content.span)
  }

  /// The digest of some bytes.
  package init(_ algorithm: DigestAlgorithm, of content: Span<UInt8>) {
    var digest = MessageDigest(algorithm)
    digest.update(content)
    self.init(algorithm: algorithm, bytes: digest.finish())
  }

  /// Joins a finished digest with its label.
  init(algorithm: DigestAlgorithm, bytes: [UInt8]) {
    self.algorithm = algorithm
    self.bytes = bytes
  }

  /// Reads a header's value: a known label and a digest in base 32 or base 16; else nil.
  package init?(_ text: some StringProtocol) {
    guard let colon = text.firstIndex(of: ":"),
      let algorithm = DigestAlgorithm(label: text[..<colon])
    else { return nil }
    let value = Array(text[text.index(after: colon)...].utf8)
    let bytes =
      value.count == algorithm.byteCount * 2 ? Base16.decode(value) : Base32.decode(value)
    guard let bytes, bytes.count == algorithm.byteCount else { return nil }
    self.init(algorithm: algorithm, bytes: bytes)
  }

  /// The form in which archives keep it: label and base 32.
  package var description: String { "\(algorithm.rawValue):\(base32)" }

  /// The digest alone in base 32, as CDXJ lines of WARC users have it.
  package var base32: String { Base32.encode(bytes) }
}

/// RFC 4648 base 32 in upper case.
enum Base32 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  /// Encodes bytes, with padding.
  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var bits = 0
    var value: UInt32 = 0
    for byte in bytes {
      value = value << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(digits[Int(value >> UInt32(bits) & 31)])
      }
    }
    if bits > 0 { text.append(digits[Int(value << UInt32(5 - bits) & 31)]) }
    while text.count % 8 != 0 { text.append(UInt8(ascii: "=")) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Decodes digits of either case, padded or not; nil when there is another character.
  static func decode(_ text: [UInt8]) -> [UInt8]? {
    // A last digit of which no bit is used is none.
    let unpadded = text.reversed().drop { $0 == UInt8(ascii: "=") }.reversed()
    var bytes: [UInt8] = []
    var bits = 0
    var value: UInt32 = 0
    for character in unpadded {
      let digit: UInt8
      switch character {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit = character - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): digit = character - UInt8(ascii: "a")
      case UInt8(ascii: "2")...UInt8(ascii: "7"): digit = character - UInt8(ascii: "2") + 26
      default: return nil
      }
      value = (value << 5 | UInt32(digit)) & 0xFFFF
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(bits)))
      }
    }
    return bits < 5 ? bytes : nil
  }
}

/// Hexadecimal digits.
enum Base16 {
  /// Encodes bytes in lower case.
  static func encode(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Decodes digits of either case; nil when there is another character or half a byte.
  static func decode(_ text: [UInt8]) -> [UInt8]? {
    guard text.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: text.count, by: 2) {
      guard let high = text[index].hexDigitValue, let low = text[index + 1].hexDigitValue else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return bytes
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit of either case.
  var hexDigitValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
