/// Decodes EUC-JP and ISO-2022-JP by way of Shift_JIS.
///
/// The standard decodes all three from one table (JIS X 0208 as on Windows, with the characters of
/// NEC and IBM); the C library's own tables for EUC-JP and ISO-2022-JP lack some of these, and
/// only its code page 932 has them. A pair of JIS bytes is a pair of Shift_JIS bytes by
/// arithmetic, and a byte that Shift_JIS does not define stands for every error.
struct JapaneseDecoder: ~Copyable {
  private static let errorByte: UInt8 = 0xFF

  private var shiftJIS: MultiByteDecoder
  private var pending: [UInt8] = []
  /// Converts JIS X 0212, which Shift_JIS cannot write.
  private var supplement: IconvDescriptor?

  private init?(inputCount: Int) {
    guard let decoder = MultiByteDecoder(.shiftJIS, inputCount: inputCount) else { return nil }
    shiftJIS = decoder
    supplement = nil
    pending.reserveCapacity(inputCount)
  }

  /// Decodes the bytes; nil if the encoding is neither of the two.
  static func decode(_ bytes: Span<UInt8>, as encoding: TextEncoding) -> UTF8Output? {
    guard var decoder = JapaneseDecoder(inputCount: bytes.count) else { return nil }
    switch encoding {
    case .eucJP: decoder.readEUC(bytes)
    case .iso2022JP: decoder.readISO2022(bytes)
    default: return nil
    }
    decoder.flush()
    return decoder.shiftJIS.output
  }

  private mutating func flush() {
    var run: [UInt8] = []
    swap(&run, &pending)
    shiftJIS.decode(run.span)
    run.removeAll(keepingCapacity: true)
    swap(&run, &pending)
  }

  /// Adds the character at a row and a cell of JIS X 0208, each counted from 0x21.
  private mutating func appendPair(_ row: UInt8, _ cell: UInt8) {
    let rowIndex = row - 0x21
    let cellIndex = cell - 0x21
    let lead = rowIndex / 2 + (rowIndex < 62 ? 0x81 : 0xC1)
    let trailIndex = rowIndex & 1 == 0 ? cellIndex : cellIndex + 94
    pending.append(lead)
    pending.append(trailIndex + (trailIndex < 63 ? 0x40 : 0x41))
  }

  private mutating func readEUC(_ bytes: Span<UInt8>) {
    supplement = IconvDescriptor(charset: "EUC-JP-MS")
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      let trail = index + 1 < bytes.count ? bytes[index + 1] : 0
      let graphic: ClosedRange<UInt8> = 0xA1...0xFE
      if lead < 0x80 {
        pending.append(lead)
        index += 1
      } else if lead == 0x8E, (0xA1...0xDF).contains(trail) {
        pending.append(trail)
        index += 2
      } else if lead == 0x8F, graphic.contains(trail), index + 2 < bytes.count,
        graphic.contains(bytes[index + 2])
      {
        let character = [lead, trail, bytes[index + 2]]
        appendSupplement(character)
        index += 3
      } else if graphic.contains(lead), graphic.contains(trail) {
        appendPair(lead - 0x80, trail - 0x80)
        index += 2
      } else {
        // The standard takes a trail byte that fits nothing along, but never an ASCII one.
        let isLead = lead == 0x8E || lead == 0x8F || graphic.contains(lead)
        pending.append(Self.errorByte)
        index += isLead && trail >= 0x80 ? 2 : 1
      }
    }
  }

  /// Adds a character of JIS X 0212, or an error if the C library does not know it.
  private mutating func appendSupplement(_ character: [UInt8]) {
    var index = 0
    var text: [UInt8] = []
    let stop = supplement?.convert(character.span, from: &index, appendingTo: &text)
    guard stop == .finished else {
      pending.append(Self.errorByte)
      return
    }
    flush()
    shiftJIS.output.bytes.append(contentsOf: text)
  }

  /// The character set that an escape sequence of ISO-2022-JP switched to.
  private enum Mode {
    case ascii, roman, katakana, pairs
  }

  private static let escapes: [(bytes: [UInt8], mode: Mode)] = [
    (Array("\u{1B}(B".utf8), .ascii), (Array("\u{1B}(J".utf8), .roman),
    (Array("\u{1B}(I".utf8), .katakana), (Array("\u{1B}$@".utf8), .pairs),
    (Array("\u{1B}$B".utf8), .pairs),
  ]

  private mutating func readISO2022(_ bytes: Span<UInt8>) {
    var mode = Mode.ascii
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x1B {
        if let escape = Self.escapes.first(where: { Self.matches($0.bytes, bytes, at: index) }) {
          mode = escape.mode
          index += escape.bytes.count
        } else {
          pending.append(Self.errorByte)
          index += 1
        }
        continue
      }
      index += 1
      // A page cut together from parts can lose the escape back to ASCII; every encoder writes it
      // before the end of a line, so the line end restores it.
      if byte == 0x0A || byte == 0x0D { mode = .ascii }
      switch mode {
      case .ascii, .roman:
        appendSingle(byte, mode: mode)
      case .katakana:
        pending.append((0x21...0x5F).contains(byte) ? byte + 0x80 : Self.errorByte)
      case .pairs:
        guard (0x21...0x7E).contains(byte), index < bytes.count,
          (0x21...0x7E).contains(bytes[index])
        else {
          pending.append(Self.errorByte)
          continue
        }
        appendPair(byte, bytes[index])
        index += 1
      }
    }
  }

  private mutating func appendSingle(_ byte: UInt8, mode: Mode) {
    if byte >= 0x80 || byte == 0x0E || byte == 0x0F {
      pending.append(Self.errorByte)
    } else if mode == .roman, byte == 0x5C || byte == 0x7E {
      flush()
      shiftJIS.output.append(codePoint: byte == 0x5C ? 0xA5 : 0x203E)
    } else {
      pending.append(byte)
    }
  }

  private static func matches(_ escape: [UInt8], _ bytes: Span<UInt8>, at start: Int) -> Bool {
    guard bytes.count - start >= escape.count else { return false }
    return escape.indices.allSatisfy { bytes[start + $0] == escape[$0] }
  }

  /// Whether the bytes hold an escape sequence that switches to Japanese pairs.
  static func hasPairEscape(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while let escape = ByteSearch.firstIndex(of: 0x1B, in: bytes, from: index) {
      if matches(escapes[3].bytes, bytes, at: escape)
        || matches(escapes[4].bytes, bytes, at: escape)
      {
        return true
      }
      index = escape + 1
    }
    return false
  }
}
