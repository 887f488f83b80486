/// What becomes of one character before phrases are compared.
///
/// Case, Latin accents, Greek accents and the optional marks of Arabic and Hebrew go, because
/// capitals are printed without accents on many sites and Unicode has two spellings for each of
/// them. The scripts without spaces give one token for each character.
enum ScalarFolding {
  /// The result for punctuation, symbols and spaces: they end a token.
  static let separator: UInt32 = 0

  /// The result for characters that vanish: apostrophes, soft hyphens, joiners, accents.
  static let dropped: UInt32 = 1

  /// The bit that marks a character which is a token by itself.
  static let standsAlone: UInt32 = 1 << 31

  /// The base letters of U+00C0 to U+017F; a full stop stands for "no base letter".
  static let latinBases: [UInt8] = Array(
    ("aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllll"
      + "nnnnnnnnnoooooo..rrrrrrsssssssstttttt" + "uuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// What becomes of the characters below U+0080.
  static let ascii: [UInt8] = (0..<128).map { byte in
    switch byte {
    case 0x61...0x7A, 0x30...0x39: UInt8(byte)
    case 0x41...0x5A: UInt8(byte | 0x20)
    case 0x27, 0x60: UInt8(dropped)
    default: UInt8(separator)
    }
  }

  /// Folds a character from U+0080 on.
  static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x0250 { return foldLatin(scalar) }
    if scalar < 0x0590 { return foldEuropean(scalar) }
    if scalar < 0x0900 { return foldSemitic(scalar) }
    if scalar < 0x2000 { return foldBrahmic(scalar) }
    if scalar < 0x2E80 { return foldSymbol(scalar) }
    return foldEastAsian(scalar)
  }

  private static func foldLatin(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0x17F:
      let base = latinBases[Int(scalar) - 0xC0]
      if base != 0x2E { return UInt32(base) }
      switch scalar {
      case 0xC6, 0xD0, 0xDE: return scalar + 0x20
      case 0xD7, 0xF7: return separator
      case 0x132, 0x152: return scalar + 1
      default: return scalar
      }
    case 0xA9: return scalar | standsAlone
    case 0xAA: return 0x61
    case 0xBA: return 0x6F
    case 0xAD, 0xB4: return dropped
    case 0x80...0xBF: return separator
    case 0x01A0, 0x01A1: return 0x6F
    case 0x01AF, 0x01B0: return 0x75
    case 0x0218, 0x0219: return 0x73
    case 0x021A, 0x021B: return 0x74
    default: return scalar
    }
  }

  private static func foldEuropean(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x02B9...0x02BF, 0x0300...0x036F: dropped
    case 0x0370...0x03FF: foldGreek(scalar)
    case 0x0407, 0x0457: 0x0456
    case 0x0401, 0x0451: 0x0435
    case 0x0419, 0x0439: 0x0438
    case 0x040E, 0x045E: 0x0443
    case 0x0400...0x040F: scalar + 0x50
    case 0x0410...0x042F: scalar + 0x20
    case 0x0460...0x0481, 0x048A...0x04BF, 0x04D0...0x052F: scalar | 1
    case 0x0531...0x0556: scalar + 0x30
    case 0x055A...0x055F, 0x0589, 0x058A: separator
    default: scalar
    }
  }

  private static func foldGreek(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x0386, 0x03AC: 0x03B1
    case 0x0388, 0x03AD: 0x03B5
    case 0x0389, 0x03AE: 0x03B7
    case 0x038A, 0x03AF, 0x0390, 0x03AA, 0x03CA: 0x03B9
    case 0x038C, 0x03CC: 0x03BF
    case 0x038E, 0x03CD, 0x03B0, 0x03AB, 0x03CB: 0x03C5
    case 0x038F, 0x03CE: 0x03C9
    case 0x03C2: 0x03C3
    case 0x0391...0x03A9: scalar + 0x20
    case 0x037E, 0x0387: separator
    default: scalar
    }
  }

  private static func foldSemitic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x05BE, 0x05C0, 0x05C3, 0x05C6: separator
    case 0x0591...0x05C7, 0x05F3, 0x05F4: dropped
    case 0x0610...0x061A, 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06ED: dropped
    case 0x0600...0x061F, 0x066A...0x066D, 0x06D4: separator
    case 0x0660...0x0669: scalar - 0x0660 + 0x30
    case 0x06F0...0x06F9: scalar - 0x06F0 + 0x30
    // Spelling variants that keyboards and countries exchange freely.
    case 0x0622, 0x0623, 0x0625: 0x0627
    case 0x0649, 0x06CC: 0x064A
    case 0x06A9: 0x0643
    case 0x0629: 0x0647
    default: scalar
    }
  }

  private static func foldBrahmic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x093C: return dropped
    case 0x0964, 0x0965, 0x0970: return separator
    // The Indic blocks all have their digits at the same offset.
    case 0x0900...0x0DFF:
      let offset = scalar & 0x7F
      return (0x66...0x6F).contains(offset) ? offset - 0x66 + 0x30 : scalar
    case 0x0E50...0x0E59: return scalar - 0x0E50 + 0x30
    case 0x0ED0...0x0ED9: return scalar - 0x0ED0 + 0x30
    case 0x1040...0x1049: return scalar - 0x1040 + 0x30
    case 0x17E0...0x17E9: return scalar - 0x17E0 + 0x30
    case 0x0E3F, 0x0E4F, 0x0E5A, 0x0E5B, 0x104A...0x104F, 0x17D4...0x17DA: return separator
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: return scalar | standsAlone
    case 0x1361...0x1368, 0x1400, 0x166E, 0x1680: return separator
    case 0x180B...0x180F: return dropped
    case 0x1EA0...0x1EB7: return 0x61
    case 0x1EB8...0x1EC7: return 0x65
    case 0x1EC8...0x1ECB: return 0x69
    case 0x1ECC...0x1EE3: return 0x6F
    case 0x1EE4...0x1EF1: return 0x75
    case 0x1EF2...0x1EF9: return 0x79
    case 0x1E00...0x1EFF: return scalar | 1
    default: return scalar
    }
  }

  private static func foldSymbol(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x200B...0x200F, 0x2018...0x201B, 0x202A...0x202E, 0x2032, 0x2060...0x206F: dropped
    case 0x2C00...0x2DFF: scalar
    default: separator
    }
  }

  private static func foldEastAsian(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2E80...0x2FFF, 0x3005...0x3007, 0x3021...0x3029, 0x3031...0x3035: scalar | standsAlone
    case 0x3000...0x3040, 0x30A0, 0x30FB: separator
    case 0x3131...0x318E, 0xAC00...0xD7FF: scalar
    case 0x3041...0xA4CF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
      scalar | standsAlone
    case 0xFF01...0xFF5E: UInt32(ascii[Int(scalar) - 0xFF01 + 0x21])
    case 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF: dropped
    case 0xE000...0xF8FF, 0xFD3E, 0xFD3F, 0xFE10...0xFE6F, 0xFF00...0xFFFF: separator
    case 0x1F000...0x1FAFF: separator
    default: scalar
    }
  }
}
