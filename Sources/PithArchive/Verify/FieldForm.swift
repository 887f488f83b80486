/// Whether the values of fields have the form that the grammar of WARC 1.1 gives them.
extension FieldRule.Form {
  /// What is wrong with a value; nil when nothing is.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - isVersion10: Whether the record is of WARC 1.0, which wrote URIs in angle brackets and dates
  ///     to the second.
  func defect(of value: String, isVersion10: Bool) -> (rule: WARCRule, reason: String)? {
    switch self {
    case .any: return nil
    case .bracketedURI:
      guard value.hasPrefix("<"), value.hasSuffix(">"),
        Self.isURI(String(value.dropFirst().dropLast()))
      else { return (.recordID, "is no URI in angle brackets") }
    case .uri:
      let isBracketed = value.hasPrefix("<") && value.hasSuffix(">")
      guard Self.isURI(isBracketed && isVersion10 ? String(value.dropFirst().dropLast()) : value)
      else { return (.uri, "is no absolute URI") }
    case .date:
      guard let date = WARCDate(value) else { return (.date, "is no date in UTC") }
      if isVersion10 && !date.isToTheSecond {
        return (.date, "is not to the second, as WARC 1.0 asks")
      }
    case .digest:
      guard Self.isDigest(value) else { return (.value, "is no labelled digest") }
    case .mediaType:
      guard Self.isMediaType(value) else { return (.value, "is no media type") }
    case .number:
      guard WARCHead.number(value) != nil else { return (.value, "is no number") }
    case .ipAddress:
      guard Self.isIPAddress(value) else { return (.value, "is no IP address") }
    case .token:
      guard !value.isEmpty, value.utf8.allSatisfy(\.isTokenCharacter) else {
        return (.value, "is no single word")
      }
    }
    return nil
  }

  /// RFC 3986: a scheme, a colon, and printable ASCII without the characters that URIs lack.
  private static func isURI(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 1 < bytes.count,
      let first = bytes.first, first.isASCIILetter,
      bytes[..<colon].allSatisfy({ $0.isASCIILetter || "0123456789+-.".utf8.contains($0) })
    else { return false }
    return bytes[colon...].allSatisfy { (0x21...0x7E).contains($0) && !"<>\"".utf8.contains($0) }
  }

  /// A known digest has its length; of others only the label is known. Base 64 has `/` and `@`
  /// besides the characters of words.
  private static func isDigest(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return false }
    let label = text[..<colon]
    let value = text[text.index(after: colon)...]
    guard label.utf8.allSatisfy(\.isTokenCharacter), !value.isEmpty,
      value.utf8.allSatisfy({ $0.isTokenCharacter || "/@=".utf8.contains($0) })
    else { return false }
    return DigestAlgorithm(label: label) == nil || WARCDigest(text) != nil
  }

  private static func isMediaType(_ text: String) -> Bool {
    guard let type = MediaType(text) else { return false }
    let sides = type.name.split(separator: "/", omittingEmptySubsequences: false)
    return sides.count == 2
      && sides.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isTokenCharacter) }
  }

  private static func isIPAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 4 {
      let isDotted = parts.allSatisfy { part in
        part.utf8.count <= 3 && WARCHead.number(String(part)).map { $0 <= 255 } == true
      }
      if isDotted { return true }
    }
    guard text.contains(":") else { return false }
    return text.utf8.allSatisfy {
      $0.hexDigitValue != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
    }
  }
}

extension UInt8 {
  /// Whether the byte is a letter of ASCII.
  var isASCIILetter: Bool { (0x61...0x7A).contains(lowercasedASCII) }
}
