/// Percent-encoding as web archives' keys have it.
enum PercentCoding {
  /// More layers of encoding are left as they are: each costs another pass.
  private static let maxLayers = 16

  /// Decodes until nothing changes, since URLs are found encoded twice and more.
  static func decodedFully(_ bytes: [UInt8]) -> [UInt8] {
    var current = bytes
    for _ in 0..<maxLayers where current.contains(UInt8(ascii: "%")) {
      let next = decodedOnce(current)
      if next.count == current.count { break }
      current = next
    }
    return current
  }

  /// Encodes what is no printable ASCII, and `#` and `%`, in capital digits.
  static func encoded(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in bytes {
      if (0x21...0x7E).contains(byte), byte != UInt8(ascii: "#"), byte != UInt8(ascii: "%") {
        out.append(byte)
      } else {
        out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func decodedOnce(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = bytes[index + 1].hexDigitValue, let low = bytes[index + 2].hexDigitValue
      {
        out.append(high << 4 | low)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }
}
