import Testing

@testable import PithPage

/// Every encoding by a sample, and what it does with bytes it does not define.
struct LegacyEncodingTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var encoding: String
    var bytes: [UInt8]
    var text: String
    var testDescription: String { encoding }

    init(_ encoding: String, _ bytes: [UInt8], _ text: String) {
      (self.encoding, self.bytes, self.text) = (encoding, bytes, text)
    }
  }

  static let samples: [Sample] = [
    Sample("IBM866", [0x8F, 0xE0, 0xA8, 0xA2, 0xA5, 0xE2], "Привет"),
    Sample("ISO-8859-2", [0x5A, 0x61, 0xBF, 0xF3, 0xB3, 0xE6], "Zażółć"),
    Sample("ISO-8859-3", [0xA1, 0x65, 0x6C, 0x73, 0x61, 0x20, 0xF8, 0x69], "Ħelsa ĝi"),
    Sample("ISO-8859-4", [0xC0, 0x62, 0x6F, 0x6C, 0x69, 0xF1, 0xB9], "Āboliņš"),
    Sample("ISO-8859-5", [0xBF, 0xE0, 0xD8, 0xD2, 0xD5, 0xE2], "Привет"),
    Sample("ISO-8859-6", [0xD3, 0xE4, 0xC7, 0xE5], "سلام"),
    Sample("ISO-8859-7", [0xCA, 0xE1, 0xEB, 0xE7, 0xEC, 0xDD, 0xF1, 0xE1], "Καλημέρα"),
    Sample("ISO-8859-8", [0xF9, 0xEC, 0xE5, 0xED], "שלום"),
    Sample("ISO-8859-8-I", [0xF9, 0xEC, 0xE5, 0xED], "שלום"),
    Sample("ISO-8859-10", [0xDE, 0xF3, 0x72, 0xF0, 0x75, 0x72], "Þórður"),
    Sample("ISO-8859-13", [0xDE, 0xE0, 0x73, 0x69, 0x73], "Žąsis"),
    Sample("ISO-8859-14", [0xD0, 0x79, 0x74, 0x68], "Ŵyth"),
    Sample(
      "ISO-8859-15", [0xBC, 0x75, 0x76, 0x72, 0x65, 0x20, 0xE0, 0x20, 0x35, 0x20, 0xA4],
      "Œuvre à 5 €"),
    Sample("ISO-8859-16", [0xDE, 0x61, 0x72, 0xE3], "Țară"),
    Sample("KOI8-R", [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4], "Привет"),
    Sample("KOI8-U", [0xB7, 0xD6, 0xC1, 0xCB], "Їжак"),
    Sample("macintosh", [0x43, 0x72, 0x8F, 0x6D, 0x65, 0x20, 0xC6], "Crème ∆"),
    Sample("windows-874", [0xCA, 0xC7, 0xD1, 0xCA, 0xB4, 0xD5], "สวัสดี"),
    Sample("windows-1250", [0x5A, 0x61, 0xBF, 0xF3, 0xB3, 0xE6], "Zażółć"),
    Sample("windows-1251", [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], "Привет"),
    Sample(
      "windows-1252",
      [0x93, 0x43, 0x72, 0xE8, 0x6D, 0x65, 0x94, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80],
      "“Crème” – 5 €"),
    Sample("windows-1253", [0xCA, 0xE1, 0xEB, 0xE7, 0xEC, 0xDD, 0xF1, 0xE1], "Καλημέρα"),
    Sample("windows-1254", [0xDD, 0x73, 0x74, 0x61, 0x6E, 0x62, 0x75, 0x6C], "İstanbul"),
    Sample("windows-1255", [0xF9, 0xEC, 0xE5, 0xED], "שלום"),
    Sample("windows-1256", [0xD3, 0xE1, 0xC7, 0xE3], "سلام"),
    Sample("windows-1257", [0xDE, 0xE0, 0x73, 0x69, 0x73], "Žąsis"),
    Sample("windows-1258", [0xD0, 0xE0, 0x6E], "Đàn"),
    Sample("x-mac-cyrillic", [0x8F, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], "Привет"),
    Sample("GBK", [0xC4, 0xE3, 0xBA, 0xC3, 0xA3, 0xAC, 0xCA, 0xC0, 0xBD, 0xE7], "你好，世界"),
    Sample("gb18030", [0xC4, 0xE3, 0xBA, 0xC3, 0x20, 0x95, 0x32, 0x82, 0x36], "你好 𠀀"),
    Sample("Big5", [0xA7, 0x41, 0xA6, 0x6E, 0x20, 0x9D, 0xEF], "你好 嘅"),
    Sample(
      "EUC-JP",
      [
        0xA4, 0xB3, 0xA4, 0xF3, 0xA4, 0xCB, 0xA4, 0xC1, 0xA4, 0xCF, 0x20, 0x8E, 0xB1, 0x20, 0x8F,
        0xB0, 0xA1,
      ], "こんにちは ｱ 丂"),
    Sample(
      "Shift_JIS",
      [0x82, 0xB1, 0x82, 0xF1, 0x82, 0xC9, 0x82, 0xBF, 0x82, 0xCD, 0x20, 0xB1, 0x20, 0xEE, 0xE0],
      "こんにちは ｱ 髙"),
    Sample("EUC-KR", [0xBE, 0xC8, 0xB3, 0xE7, 0x20, 0x8C, 0x63], "안녕 똠"),
    Sample(
      "ISO-2022-JP",
      [
        0x1B, 0x24, 0x42, 0x24, 0x33, 0x24, 0x73, 0x24, 0x4B, 0x24, 0x41, 0x24, 0x4F, 0x1B, 0x28,
        0x42, 0x20, 0x61, 0x62, 0x63,
      ], "こんにちは abc"),
  ]

  @Test(arguments: samples)
  func `decodes text of the encoding`(_ sample: Sample) {
    let decoded = decode(sample.bytes, sample.encoding)
    #expect(decoded.text == sample.text)
    #expect(decoded.encoding == sample.encoding)
    #expect(decoded.evidence == .transport)
    #expect(decoded.replacedCount == 0)
  }

  @Test func `has a sample for every encoding but the Unicode ones`() {
    let unicode: Set = [
      "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "x-user-defined", "replacement",
    ]
    let expected = Set(TextEncoding.allCases.map(\.rawValue)).subtracting(unicode)
    #expect(Set(Self.samples.map(\.encoding)) == expected)
  }

  @Test(arguments: samples)
  func `keeps tags whole next to damaged text`(_ sample: Sample) {
    // The text over and over keeps the share of damage small; the bad bytes stand before a tag.
    var bytes: [UInt8] = []
    for _ in 0..<8 { bytes += sample.bytes + [0x0A] }
    bytes += [0xFF, 0x3C, 0x70, 0x3E, 0x81, 0x3C, 0x62, 0x3E]
    let decoded = decode(bytes, sample.encoding)
    #expect(decoded.text.hasPrefix(sample.text))
    #expect(decoded.text.contains("<p>"))
    #expect(decoded.text.hasSuffix("<b>"))
    #expect(decoded.encoding == sample.encoding)
  }

  @Test(arguments: [
    Sample("windows-1252", [0x81, 0x8D, 0x8F, 0x90, 0x9D], "\u{81}\u{8D}\u{8F}\u{90}\u{9D}"),
    Sample("windows-1251", [0x98], "\u{98}"),
    Sample("ISO-8859-2", [0x80, 0x9F], "\u{80}\u{9F}"),
    Sample("windows-874", [0x80, 0x81], "\u{20AC}\u{81}"),
    Sample("KOI8-U", [0xAE, 0xBE], "\u{45E}\u{40E}"),
    Sample("macintosh", [0xC6, 0xDB, 0xF0], "\u{2206}\u{20AC}\u{F8FF}"),
    Sample("x-mac-cyrillic", [0xA2, 0xB6, 0xFF], "\u{490}\u{491}\u{20AC}"),
    Sample("windows-1255", [0xCA], "\u{5BA}"),
    Sample("windows-1258", [0x61, 0xEC], "a\u{301}"),
    Sample("x-user-defined", [0x80, 0xFF], "\u{F780}\u{F7FF}"),
    Sample("GBK", [0xC4, 0xE3, 0x80], "你\u{20AC}"),
    Sample("Shift_JIS", [0x80, 0x5C, 0x7E], "\u{80}\\~"),
    Sample("Shift_JIS", [0x81, 0x60, 0x81, 0x7C], "\u{FF5E}\u{FF0D}"),
    Sample("EUC-JP", [0xA1, 0xC1, 0xFC, 0xE2], "\u{FF5E}\u{9AD9}"),
    Sample("EUC-JP", [0xAD, 0xA1], "\u{2460}"),
    Sample("ISO-2022-JP", [0x1B, 0x28, 0x4A, 0x5C, 0x7E, 0x1B, 0x28, 0x49, 0x31], "¥‾ｱ"),
  ])
  func `follows the standard where code pages differ`(_ sample: Sample) {
    let decoded = decode(sample.bytes, sample.encoding)
    #expect(Array(decoded.text.unicodeScalars) == Array(sample.text.unicodeScalars))
    #expect(decoded.encoding == sample.encoding)
  }

  @Test(arguments: [
    // An unmapped pair is one error and takes its second byte along, unless that is ASCII.
    Sample("GBK", [0xC4, 0xE3, 0xFF, 0xBA, 0xC3], "你\u{FFFD}好"),
    Sample("GBK", [0xC4, 0xE3, 0xBA, 0xC3, 0xC4, 0x20, 0x61], "你好\u{FFFD} a"),
    Sample("GBK", [0xC4, 0xE3, 0xBA, 0xC3, 0xC4], "你好\u{FFFD}"),
    Sample("Big5", [0xA7, 0x41, 0xA6, 0x6E, 0xA7, 0x3C], "你好\u{FFFD}<"),
    Sample("EUC-KR", [0xBE, 0xC8, 0xFE, 0xFE, 0xB3, 0xE7], "안\u{FFFD}녕"),
    // The C library moves over this undefined pair before it rejects it.
    Sample("EUC-KR", [0xBE, 0xC8, 0xA2, 0xE8], "안\u{FFFD}"),
    Sample("EUC-KR", [0xBE, 0xC8, 0xA2, 0xE8, 0xB3, 0xE7], "안\u{FFFD}녕"),
    Sample("EUC-KR", [0xBE, 0xC8, 0xA2, 0xE8, 0x3C], "안\u{FFFD}<"),
    Sample("EUC-KR", [0xBE, 0xC8, 0xB3, 0xE7, 0xA2, 0xE8, 0xA2, 0x3C], "안녕\u{FFFD}\u{FFFD}<"),
    Sample("Shift_JIS", [0x82, 0xB1, 0xFD, 0x82, 0xF1], "こ\u{FFFD}ん"),
    Sample("EUC-JP", [0xA4, 0xB3, 0xA4, 0x3C, 0xA4, 0xF3], "こ\u{FFFD}<ん"),
    Sample("EUC-JP", [0xA4, 0xB3, 0xA4, 0xF3, 0xA4], "こん\u{FFFD}"),
    Sample("ISO-8859-3", [0xA1, 0xA5, 0xF8], "Ħ\u{FFFD}ĝ"),
    Sample("windows-1253", [0xCA, 0xE1, 0xAA], "Κα\u{FFFD}"),
  ])
  func `replaces what the encoding does not define`(_ sample: Sample) {
    let decoded = decode(sample.bytes, sample.encoding)
    #expect(decoded.text == sample.text)
    #expect(decoded.replacedCount == sample.text.count { $0 == "\u{FFFD}" })
  }

  @Test func `ends Japanese pairs at the end of a line`() {
    let bytes: [UInt8] = [0x1B, 0x24, 0x42, 0x24, 0x33, 0x0A] + Array("plain".utf8)
    #expect(decode(bytes, "iso-2022-jp").text == "こ\nplain")
  }

  @Test func `finds Japanese by its escape sequences without a label`() {
    let bytes: [UInt8] = [0x1B, 0x24, 0x42, 0x24, 0x33, 0x1B, 0x28, 0x42, 0x21]
    let decoded = CharsetDecoder.decode(bytes, transportLabel: nil, prescanMeta: true)
    #expect(decoded.text == "こ!")
    #expect(decoded.evidence == .detector)
  }

  @Test(arguments: ["gbk", "big5", "euc-kr", "shift_jis", "euc-jp"])
  func `decodes every pair of bytes and keeps ASCII behind it`(_ label: String) {
    for lead in UInt8(0x80)...0xFF {
      var bytes: [UInt8] = []
      for trail in UInt8(0x80)...0xFF { bytes += [lead, trail, 0x3C, 0x0A] }
      let output = CharsetDecoder.decode(bytes, transportLabel: label, prescanMeta: false)
      #expect(output.bytes.count { $0 == 0x3C } == 128)
      #expect(output.bytes.count { $0 == 0x0A } == 128)
    }
  }

  @Test(arguments: TextEncoding.allCases)
  func `survives a page of bad bytes`(_ encoding: TextEncoding) {
    for unit: [UInt8] in [[0xFF], [0x81, 0x20], [0xFD], [0x1B]] {
      let bytes = [UInt8](repeating: 0, count: 50_000 / unit.count).flatMap { _ in unit }
      let decoded = decode(bytes, encoding.rawValue)
      #expect(String(validating: decoded.bytes, as: UTF8.self) != nil)
    }
  }

  @Test(arguments: ["utf-8", "windows-1252", "gbk", "euc-jp", "utf-16"])
  func `survives a megabyte of 0xFF`(_ label: String) {
    let decoded = decode([UInt8](repeating: 0xFF, count: 1_000_000), label)
    #expect(String(validating: decoded.bytes, as: UTF8.self) != nil)
  }

  private func decode(_ bytes: [UInt8], _ label: String) -> DecodedText {
    CharsetDecoder.decode(bytes, transportLabel: label, prescanMeta: false)
  }
}
