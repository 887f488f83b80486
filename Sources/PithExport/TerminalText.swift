/// Text that is safe to show on a terminal.
public enum TerminalText {
  /// The text with every character that could act on a terminal printed as its escape.
  public static func visible(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.writeVisible(text)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Output of several lines with every character that could act on a terminal printed as its escape.
  ///
  /// Line feeds, tabulators and the form feeds between articles stay; bytes that are not UTF-8 become
  /// U+FFFD.
  package static func lines(_ output: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(output.count)
    for piece in output.split(omittingEmptySubsequences: false, whereSeparator: isLayout) {
      bytes.writeVisible(String(decoding: piece, as: UTF8.self))
      if piece.endIndex < output.endIndex { bytes.append(output[piece.endIndex]) }
    }
    return bytes
  }

  private static func isLayout(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x09 || byte == 0x0C
  }
}
