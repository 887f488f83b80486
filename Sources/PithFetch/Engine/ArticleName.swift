import PithArchive

/// The names of articles' files.
package enum ArticleName {
  /// The most bytes of what a name shows of its URL.
  private static let maximumSlugBytes = 80
  /// The most bytes of the name of a host's folder.
  private static let maximumHostBytes = 120

  /// The path of an article's file below the folder of all articles.
  ///
  /// It has a folder for the host, and in it a name that shows the end of the path and ends with a
  /// digest of the whole URL. Only `a` to `z`, digits, `-`, `_` and dots inside occur in it, so it
  /// cannot lead elsewhere; the digest keeps two URLs apart, on file systems that ignore case too.
  ///
  /// - Parameters:
  ///   - url: The URL of the article's page.
  ///   - ending: What the name ends with, such as `.txt`.
  /// - Returns: The names of folder and file, a slash between them.
  package static func path(for url: WebURL, ending: String) -> String {
    let digest = WARCDigest(.sha256, of: Array(url.description.utf8)).bytes.prefix(8)
    let hash = digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    let last = url.path.split(separator: "/").last.map { plain(stem($0), maximumSlugBytes) } ?? ""
    let slug = last.isEmpty ? "index" : last
    let host = plain(url.host[...], maximumHostBytes)
    return "\(host.isEmpty ? "host" : host)/\(slug)-\(hash)\(ending)"
  }

  /// A page's name without the ending that its article does not share.
  private static func stem(_ name: Substring) -> Substring {
    for ending in [".html", ".htm", ".xhtml", ".php"] where name.lowercased().hasSuffix(ending) {
      return name.dropLast(ending.count)
    }
    return name
  }

  /// A text as part of a name: lower case, each run of other characters one hyphen.
  private static func plain(_ text: Substring, _ maximumBytes: Int) -> String {
    var name: [UInt8] = []
    for byte in PercentDecoding.decoded(Array(text.utf8)[...]) {
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      if isLetter || (0x30...0x39).contains(byte) || byte == 0x5F {
        name.append(isLetter ? byte | 0x20 : byte)
      } else if byte == 0x2E, let last = name.last, last != 0x2E && last != 0x2D {
        name.append(byte)
      } else if let last = name.last, last != 0x2D && last != 0x2E {
        name.append(0x2D)
      }
      if name.count == maximumBytes { break }
    }
    while name.last == 0x2D || name.last == 0x2E { name.removeLast() }
    return String(decoding: name, as: UTF8.self)
  }
}
