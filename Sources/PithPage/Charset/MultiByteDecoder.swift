/// Decodes the East Asian encodings that write a character as one to four bytes.
///
/// The C library converts; this type decides what an error costs. As the standard says, an error
/// is one U+FFFD, takes the bytes it is made of, and never an ASCII byte behind them: a broken
/// character must not eat the `<` of a tag.
struct MultiByteDecoder: ~Copyable {
  private var descriptor: IconvDescriptor
  private let isKorean: Bool
  private let leadBytes: ClosedRange<UInt8>
  private let notLeadBytes: ClosedRange<UInt8>?
  /// What the standard reads in the byte that the C library rejects, such as the euro sign of the
  /// Windows code page for Chinese.
  private let codePointOf0x80: UInt32?

  /// The output so far.
  var output: UTF8Output

  /// Creates the decoder of an encoding; nil if it is none of this kind, or the C library does not
  /// know it.
  ///
  /// - Parameters:
  ///   - encoding: One of GBK, gb18030, Big5, EUC-KR and Shift_JIS.
  ///   - inputCount: How many bytes are going to come.
  init?(_ encoding: TextEncoding, inputCount: Int) {
    guard let name = Self.libraryName(of: encoding),
      let opened = IconvDescriptor(charset: name)
    else { return nil }
    descriptor = opened
    isKorean = encoding == .eucKR
    leadBytes = encoding == .shiftJIS ? 0x81...0xFC : 0x81...0xFE
    notLeadBytes = encoding == .shiftJIS ? 0xA0...0xDF : nil
    switch encoding {
    case .gbk, .gb18030: codePointOf0x80 = 0x20AC
    case .shiftJIS: codePointOf0x80 = 0x80
    default: codePointOf0x80 = nil
    }
    output = UTF8Output(inputCount: inputCount)
  }

  private static func libraryName(of encoding: TextEncoding) -> String? {
    switch encoding {
    // The standard decodes both alike.
    case .gbk, .gb18030: "GB18030"
    case .big5: "BIG5-HKSCS"
    case .eucKR: "UHC"
    case .shiftJIS: "CP932"
    default: nil
    }
  }

  /// Decodes the bytes onto the output.
  ///
  /// They may not end inside a character that goes on in the next call.
  mutating func decode(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      let start = index
      switch descriptor.convert(bytes, from: &index, appendingTo: &output.bytes) {
      case .finished:
        index = bytes.count
      case .incomplete:
        descriptor.flush(appendingTo: &output.bytes)
        output.appendReplacement()
        return
      case .illegal:
        descriptor.flush(appendingTo: &output.bytes)
        if hasPassedIllegalPair(in: bytes, from: start, to: index) {
          output.appendReplacement()
        } else {
          index = skipIllegal(in: bytes, from: index)
        }
      }
    }
    descriptor.flush(appendingTo: &output.bytes)
  }

  /// Whether a conversion stopped behind the illegal bytes, not in front of them.
  ///
  /// The C library's Korean conversion (glibc 2.36) moves over the pair A2 E8, which it does not
  /// define, before it rejects it. No ASCII byte starts anything illegal, so in front of one, or at
  /// the end, the culprit is passed too, whichever conversion it was.
  private func hasPassedIllegalPair(in bytes: Span<UInt8>, from start: Int, to index: Int) -> Bool {
    guard index < bytes.count, bytes[index] >= 0x80 else { return true }
    return isKorean && index - start >= 2 && bytes[index - 2] == 0xA2 && bytes[index - 1] == 0xE8
  }

  /// Writes what stands for the illegal bytes and returns the index behind them.
  ///
  /// A run of bytes that start no character is done here at once, so that a page full of them
  /// does not pay for one call into the C library per byte.
  private mutating func skipIllegal(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    repeat {
      let byte = bytes[index]
      let isLead = leadBytes.contains(byte) && !(notLeadBytes?.contains(byte) ?? false)
      if isLead {
        output.appendReplacement()
        let hasTrail = index + 1 < bytes.count && bytes[index + 1] >= 0x80
        return index + (hasTrail ? 2 : 1)
      }
      if byte == 0x80, let codePointOf0x80 {
        output.append(codePoint: codePointOf0x80)
      } else {
        output.appendReplacement()
      }
      index += 1
    } while index < bytes.count && (bytes[index] == 0x80 || bytes[index] == 0xFF)
    return index
  }
}
