/// Names of WARC files after Annex C of WARC 1.1: `PREFIX-TIMESTAMP-SERIAL-HOST.warc.gz`.
enum WARCFileName {
  /// What a file's name ends with while it is being written.
  static let openEnding = ".open"

  /// The name of a file.
  static func make(
    prefix: String, date: WARCDate, serial: Int, host: String, isCompressed: Bool
  ) -> String {
    let number = String(serial)
    let padded = String(repeating: "0", count: max(0, 5 - number.count)) + number
    let ending = isCompressed ? ".warc.gz" : ".warc"
    return "\(plain(prefix))-\(date.timestamp14)-\(padded)-\(plain(host))\(ending)"
  }

  /// A part of a name with nothing in it that a file system or a shell could mistake.
  private static func plain(_ part: String) -> String {
    let kept = part.utf8.prefix(64).map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        byte
      case UInt8(ascii: ".") where part.utf8.first != byte: byte
      default: UInt8(ascii: "_")
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
