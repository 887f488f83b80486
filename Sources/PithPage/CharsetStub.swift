struct DecodedText { var bytes: [UInt8]; var encoding: String; var replacedCount: Int }
enum CharsetDecoder { static func decode(_ b: [UInt8], transportLabel: String?, prescanMeta: Bool) -> DecodedText {
  DecodedText(bytes: Array(String(decoding: b, as: UTF8.self).utf8), encoding: "UTF-8", replacedCount: 0) } }
