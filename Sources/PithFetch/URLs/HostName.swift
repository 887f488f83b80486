/// Names of hosts in the one form that they are compared in.
enum HostName {
  /// The most bytes of a host's name in the domain name system.
  private static let maximumBytes = 253

  /// The host in lower case and ASCII, an address in its usual spelling; nil when it is no host.
  ///
  /// Names of letters, digits, hyphens, dots and underscores, which nearly all are, are done here;
  /// international names and addresses of any spelling go by libcurl, which will connect to them.
  static func normalized(_ bytes: ArraySlice<UInt8>) -> String? {
    let name = PercentDecoding.decoded(bytes)
    guard !name.isEmpty, name.count <= 4 * maximumBytes, !name.contains(where: isForbidden)
    else { return nil }
    let isPlain = name.allSatisfy(isNameByte) && !endsInNumber(name)
    let host =
      isPlain
      ? String(decoding: name.map { isUpper($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
      : CurlURL.host(name)
    guard let host, host.utf8.count <= maximumBytes, host != ".", !host.hasPrefix("."),
      !host.contains("..")
    else { return nil }
    // What ends in a number is an address or nothing.
    if !isPlain && endsInNumber(Array(host.utf8)) && !isIPv4(host) { return nil }
    return host
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
      || byte == 0x2E || byte == 0x5F
  }

  /// What no host may hold by the WHATWG URL standard, but for the colons and brackets of IPv6.
  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || "#/<>?@\\^|%\"`{}".utf8.contains(byte)
  }

  private static func isIPv4(_ host: String) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }

  /// Whether the last label looks like a number, so that the host is an IPv4 address.
  private static func endsInNumber(_ name: [UInt8]) -> Bool {
    let label = name.split(separator: UInt8(ascii: ".")).last ?? []
    if label.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
    return label.starts(with: "0x".utf8) || label.starts(with: "0X".utf8)
  }
}

/// Undoing percent-encoding.
enum PercentDecoding {
  /// The bytes with every code replaced by the byte it stands for.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "%")) else { return Array(bytes) }
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let byte = PercentCode.byte(in: bytes, at: index) {
        output.append(byte)
        index += 3
      } else {
        output.append(bytes[bytes.startIndex + index])
        index += 1
      }
    }
    return output
  }
}
