import PithPage

/// What holds for the decoding of every input, whatever it is labelled as.
enum CharsetPromises {
  private static let labels: [String?] = [
    nil, "utf-8", "windows-1252", "windows-1251", "koi8-r", "iso-8859-8-i", "macintosh", "gbk",
    "gb18030", "big5", "euc-kr", "shift_jis", "euc-jp", "iso-2022-jp", "utf-16le", "utf-16be",
    "utf-32", "hz-gb-2312", "x-user-defined", "\"utf-8\"", "no such label",
  ]

  /// Decodes an input, whose first byte chooses the label that came with it.
  static func hold(for bytes: [UInt8]) throws(BrokenPromise) {
    let label = labels[Int(bytes.first ?? 0) % labels.count]
    let isMarkup = (bytes.first ?? 0) < 0x80
    let content = Array(bytes.dropFirst())
    let decoded = CharsetDecoder.decode(content, transportLabel: label, prescanMeta: isMarkup)
    guard String(validating: decoded.bytes, as: UTF8.self) != nil else {
      throw BrokenPromise("what \(decoded.encoding) gives is not valid UTF-8")
    }
    let marks = decoded.bytes.indices.count {
      decoded.bytes[$0...].starts(with: [0xEF, 0xBF, 0xBD])
    }
    try require(
      decoded.replacedCount <= marks, "fewer characters are replaced than are told of")
    try require(
      decoded.bytes.count <= 3 * content.count + 3, "decoding makes more than three bytes of one")
    let again = CharsetDecoder.decode(decoded.bytes, transportLabel: "utf-8", prescanMeta: false)
    let isMarked = decoded.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let isWide = decoded.bytes.contains(0)
    try require(
      isMarked || isWide || again.bytes == decoded.bytes, "decoded text changes when decoded again")
  }
}
