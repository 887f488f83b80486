/// A byte order mark at the start of a page.
struct ByteOrderMark {
  /// The encoding that the mark tells.
  var encoding: TextEncoding
  /// How many bytes the mark takes.
  var length: Int

  // UTF-32LE stands before UTF-16LE, whose mark it starts with; a page in UTF-16LE does not
  // start with a NUL character.
  private static let marks: [(bytes: [UInt8], encoding: TextEncoding)] = [
    ([0xEF, 0xBB, 0xBF], .utf8),
    ([0xFF, 0xFE, 0x00, 0x00], .utf32LE),
    ([0x00, 0x00, 0xFE, 0xFF], .utf32BE),
    ([0xFF, 0xFE], .utf16LE),
    ([0xFE, 0xFF], .utf16BE),
  ]

  /// Finds the mark that the bytes start with, if any.
  init?(_ bytes: [UInt8]) {
    guard let first = bytes.first, first == 0 || first >= 0xEF else { return nil }
    guard let mark = Self.marks.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    encoding = mark.encoding
    length = mark.bytes.count
    // Templates that include files saved with a mark start with several.
    while encoding == .utf8, bytes[length...].starts(with: mark.bytes) {
      length += mark.bytes.count
    }
  }
}
