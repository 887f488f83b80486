import Testing

@testable import PithPage

/// The label table of the Encoding Standard.
struct TextEncodingTests {
  @Test func `has all labels of the standard`() {
    #expect(EncodingLabels.encodingsByLabel.count == 228)
    #expect(Set(EncodingLabels.encodingsByLabel.values).count == 40)
  }

  @Test(arguments: EncodingLabels.encodingsByLabel.keys.sorted())
  func `resolves the label in any case and with white space`(_ label: String) {
    let expected = EncodingLabels.encodingsByLabel[label]
    #expect(TextEncoding(label: label.utf8) == expected)
    #expect(TextEncoding(label: " \t\n\u{0C}\r\(label.uppercased()) ".utf8) == expected)
    #expect(TextEncoding(label: "x\(label)x".utf8) == nil)
  }

  @Test(arguments: [
    ("latin1", "windows-1252"), ("ascii", "windows-1252"), ("iso-8859-9", "windows-1254"),
    ("tis-620", "windows-874"), ("gb2312", "GBK"), ("ks_c_5601-1987", "EUC-KR"),
    ("sjis", "Shift_JIS"), ("unicode", "UTF-16LE"), ("koi8-ru", "KOI8-U"), ("visual", "ISO-8859-8"),
    ("logical", "ISO-8859-8-I"), ("hz-gb-2312", "replacement"), ("ms932", "Shift_JIS"),
  ])
  func `maps well-known labels`(_ label: String, _ name: String) {
    #expect(TextEncoding(label: label.utf8)?.rawValue == name)
  }

  @Test(arguments: ["", " ", "utf", "utf-8-", "\u{A0}utf-8", "utf-7", "utf-32"])
  func `knows no other labels`(_ label: String) {
    #expect(TextEncoding(label: label.utf8) == nil)
  }

  @Test func `knows every name as a label`() {
    for encoding in TextEncoding.allCases where !encoding.rawValue.hasPrefix("UTF-32") {
      #expect(TextEncoding(label: encoding.rawValue.utf8) == encoding)
    }
  }
}
