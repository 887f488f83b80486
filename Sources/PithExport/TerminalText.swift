/// Text that is safe to show on a terminal.
public enum TerminalText {
  /// The text with every character that could act on a terminal printed as its escape.
  public static func visible(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.writeVisible(text)
    return String(decoding: bytes, as: UTF8.self)
  }
}
