/// Guesses the encoding of bytes that nobody labelled.
enum CharsetDetector {
  /// How much text the statistics get; more changes no answer and costs time.
  private static let sampleBytes = 65_536

  /// How much ASCII before the first other byte of a text run is taken along.
  private static let contextBytes = 128

  private static let minOtherBytesInLatinText = 16

  /// Guesses an encoding by the statistics of the text; nil if they tell nothing usable.
  static func guess(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let sample = sample(of: bytes)
    guard let handle = UchardetHandle(), let name = handle.charset(of: sample) else { return nil }
    let label = libraryLabels[name] ?? name
    guard let encoding = TextEncoding(label: label.utf8) else { return nil }
    switch encoding {
    // UTF-8 was tried before; the statistics say nothing against that outcome. UTF-16 is known by
    // its NULs, and the library knows it by its byte order mark alone.
    case .utf8, .utf16LE, .utf16BE, .replacement: return nil
    default: return hasEnoughEvidence(sample) ? encoding : nil
    }
  }

  /// Whether the sample has enough bytes outside ASCII for statistics.
  ///
  /// A few accents or typographic quotes in Latin text match many code pages, and the library
  /// names rare ones; windows-1252 is then the better bet. Text of other scripts, where most
  /// letters are outside ASCII, needs no such caution.
  private static func hasEnoughEvidence(_ sample: [UInt8]) -> Bool {
    let otherCount = sample.count { $0 >= 0x80 }
    let letterCount = sample.count { $0.isASCIILetter }
    return otherCount >= minOtherBytesInLatinText
      || otherCount > letterCount
  }

  /// Names of the library that are no labels of the standard.
  private static let libraryLabels = ["UHC": "euc-kr", "MAC-CYRILLIC": "x-mac-cyrillic"]

  /// Collects the text runs that hold bytes outside ASCII, without the markup between them.
  ///
  /// Neither `<` nor `>` is a byte of a longer character in any encoding of the standard, so a cut
  /// there breaks no character.
  private static func sample(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    let span = bytes.span
    var result: [UInt8] = []
    result.reserveCapacity(min(span.count, sampleBytes))
    var index = 0
    while result.count < sampleBytes {
      let hit = ASCIIRun.end(in: span, from: index)
      guard hit < span.count else { break }
      var start = hit
      let earliest = max(index, hit - contextBytes)
      while start > earliest, span[start - 1] != 0x3E { start -= 1 }
      let room = sampleBytes - result.count
      let limit = min(span.count, start + room)
      var end = hit
      while end < limit, span[end] != 0x3C { end += 1 }
      guard end > start else { break }
      result.append(
        contentsOf: bytes[(bytes.startIndex + start)..<(bytes.startIndex + end)])
      result.append(0x20)
      index = end
    }
    return result
  }
}
