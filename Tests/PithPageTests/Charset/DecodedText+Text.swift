@testable import PithPage

extension DecodedText {
  /// The text as a string, for comparing.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
