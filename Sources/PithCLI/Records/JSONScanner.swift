/// Walks over JSON text and checks it against RFC 8259, without building values.
///
/// It knows nothing of UTF-8: bytes from 0x80 on may stand in strings, and nowhere else. The depth
/// is bounded by the text alone, since nothing here calls itself.
struct JSONScanner {
  /// Where the text stops being JSON.
  struct Failure: Error, Hashable {
    /// The index of the first byte that cannot stand there.
    let offset: Int
  }

  private let bytes: [UInt8]
  /// The index of the next byte to be read.
  private(set) var position: Int

  /// Begins at an index of a text.
  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The failure of a text that cannot go on where the scanner stands.
  var failure: Failure { Failure(offset: position) }

  /// The next byte that is no white space, which is not used up; nil at the end.
  mutating func peek() -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case let byte: return byte
      }
    }
    return nil
  }

  /// Uses up a byte, after white space, or fails.
  mutating func expect(_ byte: Unicode.Scalar) throws(Failure) {
    guard peek() == UInt8(ascii: byte) else { throw failure }
    position += 1
  }

  /// Uses up one value of any kind; returns where it stands.
  mutating func skipValue() throws(Failure) -> Range<Int> {
    // What closes the lists and objects that the position is in, the innermost last.
    var open: [UInt8] = []
    _ = peek()
    let start = position
    while true {
      switch peek() {
      case UInt8(ascii: "["):
        position += 1
        open.append(UInt8(ascii: "]"))
        if peek() != UInt8(ascii: "]") { continue }
      case UInt8(ascii: "{"):
        position += 1
        open.append(UInt8(ascii: "}"))
        if peek() != UInt8(ascii: "}") {
          try skipName()
          continue
        }
      default: try skipScalar()
      }
      try skipClosings(&open)
      if open.isEmpty { return start..<position }
    }
  }

  /// Uses up a string with its quotes, after white space; returns where it stands.
  mutating func skipString() throws(Failure) -> Range<Int> {
    try expect("\"")
    let start = position - 1
    while true {
      position = Self.plainEnd(in: bytes, from: position)
      guard position < bytes.count else { throw failure }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return start..<position
      case UInt8(ascii: "\\"):
        position += 1
        try skipEscape()
      default: throw failure
      }
    }
  }

  /// The first index from `start` on whose byte cannot simply stand in a string.
  private static func plainEnd(in bytes: [UInt8], from start: Int) -> Int {
    let bytes = bytes.span
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      position += 1
    }
    return position
  }

  /// Uses up a value that can hold no others.
  private mutating func skipScalar() throws(Failure) {
    switch peek() {
    case UInt8(ascii: "\""): _ = try skipString()
    case UInt8(ascii: "t"): try skip("true")
    case UInt8(ascii: "f"): try skip("false")
    case UInt8(ascii: "n"): try skip("null")
    default: try skipNumber()
    }
  }

  /// Uses up what follows a value: the ends of what it stands in, up to where another one begins.
  private mutating func skipClosings(_ open: inout [UInt8]) throws(Failure) {
    while let closing = open.last {
      guard peek() == closing else {
        try expect(",")
        if closing == UInt8(ascii: "}") { try skipName() }
        return
      }
      position += 1
      open.removeLast()
    }
  }

  private mutating func skipName() throws(Failure) {
    _ = try skipString()
    try expect(":")
  }

  private mutating func skipEscape() throws(Failure) {
    guard position < bytes.count else { throw failure }
    switch bytes[position] {
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        guard position < bytes.count, JSONString.hexDigit(bytes[position]) != nil else {
          throw failure
        }
        position += 1
      }
    case let byte where JSONString.escaped(byte) != nil: position += 1
    default: throw failure
    }
  }

  private mutating func skip(_ word: String) throws(Failure) {
    guard bytes[position...].starts(with: word.utf8) else { throw failure }
    position += word.utf8.count
  }

  private mutating func skipNumber() throws(Failure) {
    skipByte(UInt8(ascii: "-"))
    if !skipByte(UInt8(ascii: "0")) { try skipDigits() }
    if skipByte(UInt8(ascii: ".")) { try skipDigits() }
    if skipByte(UInt8(ascii: "e")) || skipByte(UInt8(ascii: "E")) {
      if !skipByte(UInt8(ascii: "+")) { skipByte(UInt8(ascii: "-")) }
      try skipDigits()
    }
  }

  @discardableResult
  private mutating func skipByte(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipDigits() throws(Failure) {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard position > start else { throw failure }
  }
}
