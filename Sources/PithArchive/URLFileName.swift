/// Names of files after URLs: readable, harmless on every file system, and no two alike.
package enum URLFileName {
  private static let maxSlugBytes = 80
  private static let hashBytes = 8

  /// The name for a URL: its letters and digits in lower case, and 16 digits of its SHA-256.
  ///
  /// - Returns: At most 97 characters out of `a-z`, `0-9` and `-`, without an ending.
  package static func make(_ url: String) -> String {
    var rest = url[...]
    for scheme in ["https://", "http://"] where rest.lowercased().hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    var slug: [UInt8] = []
    for byte in rest.utf8.map(\.lowercasedASCII) {
      let isPlain = byte.isASCIILetter || (0x30...0x39).contains(byte)
      if isPlain {
        slug.append(byte)
      } else if let last = slug.last, last != UInt8(ascii: "-") {
        slug.append(UInt8(ascii: "-"))
      }
      if slug.count == maxSlugBytes { break }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    let digest = WARCDigest(.sha256, of: Array(url.utf8)).bytes.prefix(hashBytes)
    let hash = Base16.encode(digest)
    return slug.isEmpty ? hash : String(decoding: slug, as: UTF8.self) + "-" + hash
  }
}
