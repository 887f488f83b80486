/// An encoding that pages come in; the raw value is its name in the WHATWG Encoding Standard.
enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case ibm866 = "IBM866"
  case iso8859x2 = "ISO-8859-2"
  case iso8859x3 = "ISO-8859-3"
  case iso8859x4 = "ISO-8859-4"
  case iso8859x5 = "ISO-8859-5"
  case iso8859x6 = "ISO-8859-6"
  case iso8859x7 = "ISO-8859-7"
  case iso8859x8 = "ISO-8859-8"
  case iso8859x8i = "ISO-8859-8-I"
  case iso8859x10 = "ISO-8859-10"
  case iso8859x13 = "ISO-8859-13"
  case iso8859x14 = "ISO-8859-14"
  case iso8859x15 = "ISO-8859-15"
  case iso8859x16 = "ISO-8859-16"
  case koi8R = "KOI8-R"
  case koi8U = "KOI8-U"
  case macintosh
  case windows874 = "windows-874"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1257 = "windows-1257"
  case windows1258 = "windows-1258"
  case macCyrillic = "x-mac-cyrillic"
  case gbk = "GBK"
  case gb18030
  case big5 = "Big5"
  case eucJP = "EUC-JP"
  case iso2022JP = "ISO-2022-JP"
  case shiftJIS = "Shift_JIS"
  case eucKR = "EUC-KR"
  /// Stands for encodings that are too dangerous to decode, such as HZ and ISO-2022-KR.
  case replacement
  case utf16BE = "UTF-16BE"
  case utf16LE = "UTF-16LE"
  case userDefined = "x-user-defined"
  /// Known by its byte order mark only; the standard has no label for it.
  case utf32BE = "UTF-32BE"
  /// Known by its byte order mark only; the standard has no label for it.
  case utf32LE = "UTF-32LE"

  /// Gets an encoding from a label, as the standard does: ASCII white space around it is trimmed
  /// and case does not count.
  init?(label: some Sequence<UInt8>) {
    var name: [UInt8] = []
    for byte in label {
      // No label has more than 19 bytes; the limit leaves room for white space and stops there.
      guard name.count < 256 else { return nil }
      name.append(byte.asciiLowercased)
    }
    while let last = name.last, last.isHTMLSpace { name.removeLast() }
    let start = name.firstIndex { !$0.isHTMLSpace } ?? name.endIndex
    let text = String(decoding: name[start...], as: UTF8.self)
    guard let encoding = EncodingLabels.encodingsByLabel[text] else { return nil }
    self = encoding
  }

  /// Whether bytes below 0x80 always mean ASCII, so that an ASCII page needs no decoding.
  var isASCIISuperset: Bool {
    switch self {
    case .utf16BE, .utf16LE, .utf32BE, .utf32LE, .iso2022JP, .replacement: false
    default: true
    }
  }
}
