/// Tells files that are no text at all, such as images and archives.
package enum BinaryContent {
  private static let probedBytes = 4096
  /// Text has next to no control characters; compressed data has a tenth.
  private static let maxControlPercent = 5
  /// Pages are seen with padding and stray NULs, so NULs count apart and weigh less.
  private static let maxNULPercent = 30

  /// Returns whether the bytes are no page and no text in any encoding.
  package static func isBinary(bytes: [UInt8]) -> Bool {
    guard !bytes.isEmpty else { return false }
    if signatures.contains(where: { $0.matches(bytes.span) }) { return true }
    if ByteOrderMark(bytes) != nil || WideText.guess(bytes.span) != nil { return false }
    let probe = bytes.prefix(probedBytes)
    var controlCount = 0
    var nulCount = 0
    for byte in probe {
      if byte == 0 {
        nulCount += 1
      } else if byte < 0x20, !isTextControl(byte) {
        controlCount += 1
      }
    }
    return controlCount * 100 > probe.count * maxControlPercent
      || nulCount * 100 > probe.count * maxNULPercent
  }

  /// Whether a control character is at home in text: TAB to CR, and ESC of ISO-2022-JP and of
  /// captured terminals.
  private static func isTextControl(_ byte: UInt8) -> Bool {
    (0x09...0x0D).contains(byte) || byte == 0x1B
  }

  /// Bytes that a kind of file has at a fixed place; nil stands for any byte.
  private struct Signature {
    var offset = 0
    var bytes: [UInt8?]

    func matches(_ input: Span<UInt8>) -> Bool {
      guard input.count >= offset + bytes.count else { return false }
      for (index, byte) in bytes.enumerated() {
        if let byte, input[offset + index] != byte { return false }
      }
      return true
    }
  }

  /// Only signatures that no text starts with: those of plain letters need a control byte too.
  private static let signatures: [Signature] = [
    Signature(bytes: ascii("%PDF-")),
    Signature(bytes: [0x89] + ascii("PNG")),
    Signature(bytes: [0xFF, 0xD8, 0xFF]),
    Signature(bytes: ascii("GIF87a")),
    Signature(bytes: ascii("GIF89a")),
    Signature(bytes: ascii("PK") + [0x03, 0x04]),
    Signature(bytes: ascii("PK") + [0x05, 0x06]),
    Signature(bytes: [0x1F, 0x8B, 0x08]),
    Signature(bytes: [0x7F] + ascii("ELF")),
    Signature(bytes: [0x28, 0xB5, 0x2F, 0xFD]),
    Signature(bytes: [0xFD] + ascii("7zXZ") + [0]),
    Signature(bytes: ascii("7z") + [0xBC, 0xAF, 0x27, 0x1C]),
    Signature(bytes: ascii("Rar!") + [0x1A, 0x07]),
    Signature(bytes: ascii("BZh") + [nil] + ascii("1AY&SY")),
    Signature(offset: 4, bytes: ascii("ftyp")),
    Signature(bytes: ascii("RIFF") + [nil, nil, nil, nil] + ascii("WEBP")),
    Signature(bytes: ascii("RIFF") + [nil, nil, nil, nil] + ascii("WAVE")),
    Signature(bytes: ascii("RIFF") + [nil, nil, nil, nil] + ascii("AVI ")),
    Signature(bytes: ascii("OggS") + [0]),
    Signature(bytes: ascii("fLaC") + [0]),
    Signature(bytes: ascii("ID3") + [0x02]),
    Signature(bytes: ascii("ID3") + [0x03]),
    Signature(bytes: ascii("ID3") + [0x04]),
    Signature(bytes: ascii("wOFF") + [nil, nil, nil, nil, 0]),
    Signature(bytes: ascii("wOF2") + [nil, nil, nil, nil, 0]),
    Signature(bytes: [0x00, 0x01, 0x00, 0x00, 0x00]),
    Signature(bytes: ascii("OTTO") + [0]),
    Signature(bytes: ascii("ttcf") + [0]),
    Signature(bytes: [0x00, 0x00, 0x01, 0x00, nil, 0x00]),
    Signature(bytes: ascii("II*") + [0]),
    Signature(bytes: ascii("MM") + [0] + ascii("*")),
    Signature(bytes: [0x1A, 0x45, 0xDF, 0xA3]),
    Signature(bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]),
    Signature(bytes: [0x00] + ascii("asm")),
    Signature(bytes: [0xCA, 0xFE, 0xBA, 0xBE]),
    Signature(bytes: [0xCF, 0xFA, 0xED, 0xFE]),
    Signature(bytes: ascii("SQLite format 3") + [0]),
  ]

  private static func ascii(_ text: String) -> [UInt8?] { text.utf8.map { $0 } }
}
