/// Decodes the encodings that write every character as one byte.
///
/// The upper half of a code page is read from the C library once per page, byte by byte, which
/// costs microseconds; then the page is decoded by table.
struct SingleByteDecoder {
  /// The code point of each byte from 0x80 on; nil where the encoding defines none.
  let upperHalf: [UInt32?]

  /// The C library's names, where they are not the standard's.
  private static let libraryNames: [TextEncoding: String] = [
    .iso8859x8i: "ISO-8859-8", .windows874: "WINDOWS-874", .windows1250: "CP1250",
    .windows1251: "CP1251", .windows1253: "CP1253", .windows1254: "CP1254",
    .windows1255: "CP1255", .windows1256: "CP1256", .windows1257: "CP1257",
    .windows1258: "CP1258", .macintosh: "MACINTOSH", .macCyrillic: "MAC-UK",
  ]

  /// Where the standard's tables differ from the C library's.
  private static let corrections: [TextEncoding: [(byte: UInt8, codePoint: UInt32)]] = [
    .koi8U: [(0xAE, 0x045E), (0xBE, 0x040E)],
    .macintosh: [(0xC6, 0x2206), (0xF0, 0xF8FF)],
    .macCyrillic: [(0xFF, 0x20AC)],
    .windows1255: [(0xCA, 0x05BA)],
  ]

  /// The bytes 0x80 to 0x9F of windows-1252, which is the last resort of decoding and must not
  /// depend on what is installed.
  private static let windows1252Controls: [UInt32] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// The decoder of windows-1252.
  static let windows1252 = SingleByteDecoder(
    upperHalf: windows1252Controls + (0xA0...0xFF).map { UInt32($0) })

  /// Creates a decoder from a table.
  private init(upperHalf: [UInt32?]) { self.upperHalf = upperHalf }

  /// Creates the decoder of an encoding; nil if the C library does not know it.
  init?(_ encoding: TextEncoding) {
    switch encoding {
    case .windows1252:
      self = Self.windows1252
      return
    case .userDefined:
      upperHalf = (0..<128).map { 0xF780 + $0 }
      return
    default: break
    }
    let name = Self.libraryNames[encoding] ?? encoding.rawValue
    guard var descriptor = IconvDescriptor(charset: name) else { return nil }
    var table: [UInt32?] = []
    table.reserveCapacity(128)
    for byte in UInt8(0x80)...0xFF {
      // Where a code page leaves a byte of the C1 range undefined, the standard maps it to the
      // control character of the same number.
      let undefined: UInt32? = byte < 0xA0 ? UInt32(byte) : nil
      table.append(Self.codePoint(of: byte, by: &descriptor) ?? undefined)
    }
    for correction in Self.corrections[encoding] ?? [] {
      table[Int(correction.byte) - 0x80] = correction.codePoint
    }
    upperHalf = table
  }

  private static func codePoint(of byte: UInt8, by descriptor: inout IconvDescriptor) -> UInt32? {
    var text: [UInt8] = []
    let input = [byte]
    var index = 0
    let stop = descriptor.convert(input.span, from: &index, appendingTo: &text)
    // Code pages with combining marks hold a letter back until they see the next byte.
    descriptor.flush(appendingTo: &text)
    guard stop == .finished else { return nil }
    return String(decoding: text, as: UTF8.self).unicodeScalars.first?.value
  }

  /// Decodes the bytes; what the encoding does not define becomes U+FFFD.
  func decode(_ bytes: ArraySlice<UInt8>) -> UTF8Output {
    let sequences = upperHalf.map(PackedSequence.init)
    let span = bytes.span
    var output = UTF8Output(inputCount: span.count)
    var index = 0
    while index < span.count {
      let end = ASCIIRun.end(in: span, from: index)
      if end > index {
        let start = bytes.startIndex
        output.bytes.append(contentsOf: bytes[(start + index)..<(start + end)])
        index = end
      }
      while index < span.count, span[index] >= 0x80 {
        let sequence = sequences[Int(span[index]) - 0x80]
        if sequence.length == 0 { output.appendReplacement() }
        if sequence.length > 0 { output.bytes.append(sequence.first) }
        if sequence.length > 1 { output.bytes.append(sequence.second) }
        if sequence.length > 2 { output.bytes.append(sequence.third) }
        index += 1
      }
    }
    return output
  }

  /// The UTF-8 of one character of the basic plane; empty for none.
  private struct PackedSequence {
    var length: UInt8 = 0
    var first: UInt8 = 0
    var second: UInt8 = 0
    var third: UInt8 = 0

    init(_ codePoint: UInt32?) {
      guard let scalar = codePoint.flatMap(Unicode.Scalar.init) else { return }
      let bytes = Array(scalar.utf8)
      length = UInt8(bytes.count)
      first = bytes[0]
      if bytes.count > 1 { second = bytes[1] }
      if bytes.count > 2 { third = bytes[2] }
    }
  }
}
