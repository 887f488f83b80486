/// Turns the bytes of a page into UTF-8.
///
/// The evidence, in order: byte order mark, transport label, `<meta>` or XML declaration, valid
/// UTF-8, statistics, and windows-1252 when nothing else is known. The order is that of the HTML
/// Standard (section 13.2.3.2), with one addition: the bytes may contradict a declaration, which
/// then does not count, since a wrong label must not destroy a page.
package struct CharsetDecoder {
  private let bytes: [UInt8]
  private let survey: UTF8Survey

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    survey = UTF8Survey(bytes.span)
  }

  /// Decodes a page; valid UTF-8 without a byte order mark is returned as it came, uncopied.
  ///
  /// - Parameters:
  ///   - bytes: The page as it was received.
  ///   - transportLabel: The charset label that came with it, as in the HTTP header.
  ///   - prescanMeta: Whether the bytes are markup that may declare its encoding itself.
  /// - Returns: The text. Decoding never fails; `replacedCount` tells the damage.
  package static func decode(
    _ bytes: [UInt8], transportLabel: String?, prescanMeta: Bool
  ) -> DecodedText {
    var content = bytes
    if let mark = ByteOrderMark(bytes) {
      guard mark.encoding == .utf8 else { return decodeWide(bytes, mark) }
      content = Array(bytes[mark.length...])
      let decoder = CharsetDecoder(content)
      // A template saved as UTF-8 can put its mark before the legacy text of a database.
      if !decoder.survey.contradictsUTF8Label {
        return decoder.decodeUTF8(evidence: .byteOrderMark)
      }
    }
    if let encoding = WideText.guess(content.span) {
      let output = WideText.decodeUTF16(content.span, isBigEndian: encoding == .utf16BE)
      return DecodedText(output, encoding, .detector)
    }
    let decoder = CharsetDecoder(content)
    // Headers are seen with the quotes of other parameters still around the label.
    if let label = transportLabel?.utf8.filter({ $0 != 0x22 && $0 != 0x27 }),
      let encoding = TextEncoding(label: label),
      let text = decoder.decode(declared: encoding, evidence: .transport)
    {
      return text
    }
    if prescanMeta, let encoding = decoder.encodingDeclaredInPage(),
      let text = decoder.decode(declared: encoding, evidence: .meta)
    {
      return text
    }
    return decoder.decodeUndeclared()
  }

  private static func decodeWide(_ bytes: [UInt8], _ mark: ByteOrderMark) -> DecodedText {
    let content = bytes[mark.length...]
    let isBigEndian = mark.encoding == .utf16BE || mark.encoding == .utf32BE
    let isUTF16 = mark.encoding == .utf16LE || mark.encoding == .utf16BE
    let output =
      isUTF16
      ? WideText.decodeUTF16(content.span, isBigEndian: isBigEndian)
      : WideText.decodeUTF32(content.span, isBigEndian: isBigEndian)
    return DecodedText(output, mark.encoding, .byteOrderMark)
  }

  /// Reads the page's own declaration, further down if the bytes are not UTF-8.
  private func encodingDeclaredInPage() -> TextEncoding? {
    let window = MetaPrescan.windowBytes
    if let encoding = MetaPrescan.encoding(declaredIn: bytes, limit: window) {
      return encoding
    }
    guard !survey.isValid, bytes.count > window else { return nil }
    return MetaPrescan.encoding(declaredIn: bytes, limit: MetaPrescan.wideWindowBytes)
  }

  /// Decodes by a declaration; nil if the bytes contradict it.
  private func decode(declared encoding: TextEncoding, evidence: EncodingEvidence) -> DecodedText? {
    switch encoding {
    case .utf8:
      return survey.contradictsUTF8Label ? nil : decodeUTF8(evidence: evidence)
    case .replacement:
      return nil
    case .utf16LE, .utf16BE, .utf32LE, .utf32BE:
      // UTF-16 that has no NULs and is valid UTF-8 is UTF-8 with a wrong label.
      let hasNUL = ByteSearch.firstIndex(of: 0, in: bytes.span, from: 0) != nil
      if survey.isValid, !hasNUL { return decodeUTF8(evidence: .utf8Validity) }
    default:
      if survey.isASCII, encoding.isASCIISuperset {
        return DecodedText(
          bytes: bytes, encoding: encoding.rawValue, evidence: evidence, replacedCount: 0)
      }
      if survey.outweighsOtherLabel { return decodeUTF8(evidence: .utf8Validity) }
    }
    guard let output = decodeLegacy(encoding), !output.isMostlyDamage else { return nil }
    return DecodedText(output, encoding, evidence)
  }

  private func decodeUndeclared() -> DecodedText {
    if survey.isASCII, JapaneseDecoder.hasPairEscape(bytes.span),
      let output = decodeLegacy(.iso2022JP), !output.isMostlyDamage
    {
      return DecodedText(output, .iso2022JP, .detector)
    }
    if survey.isValid || survey.outweighsOtherLabel { return decodeUTF8(evidence: .utf8Validity) }
    if let encoding = CharsetDetector.guess(bytes[...]), let output = decodeLegacy(encoding),
      !output.isMostlyDamage
    {
      return DecodedText(output, encoding, .detector)
    }
    return DecodedText(SingleByteDecoder.windows1252.decode(bytes[...]), .windows1252, .fallback)
  }

  private func decodeUTF8(evidence: EncodingEvidence) -> DecodedText {
    let name = TextEncoding.utf8.rawValue
    guard !survey.isValid else {
      return DecodedText(bytes: bytes, encoding: name, evidence: evidence, replacedCount: 0)
    }
    let repaired = UTF8Repair.repaired(bytes[...])
    return DecodedText(
      bytes: repaired.bytes, encoding: name, evidence: evidence,
      replacedCount: repaired.replacedCount)
  }

  /// Decodes by an encoding that is not UTF-8; nil if the C library does not know it.
  private func decodeLegacy(_ encoding: TextEncoding) -> UTF8Output? {
    switch encoding {
    case .utf8, .replacement: return nil
    case .utf16LE, .utf16BE:
      return WideText.decodeUTF16(bytes.span, isBigEndian: encoding == .utf16BE)
    case .utf32LE, .utf32BE:
      return WideText.decodeUTF32(bytes.span, isBigEndian: encoding == .utf32BE)
    case .eucJP, .iso2022JP:
      return JapaneseDecoder.decode(bytes.span, as: encoding)
    case .gbk, .gb18030, .big5, .eucKR, .shiftJIS:
      guard var decoder = MultiByteDecoder(encoding, inputCount: bytes.count) else { return nil }
      decoder.decode(bytes.span)
      return decoder.output
    default:
      return SingleByteDecoder(encoding)?.decode(bytes[...])
    }
  }
}

extension DecodedText {
  /// Creates a decoded text from a decoder's output.
  fileprivate init(
    _ output: consuming UTF8Output, _ encoding: TextEncoding, _ evidence: EncodingEvidence
  ) {
    let replacedCount = output.replacedCount
    self.init(
      bytes: output.bytes, encoding: encoding.rawValue, evidence: evidence,
      replacedCount: replacedCount)
  }
}
