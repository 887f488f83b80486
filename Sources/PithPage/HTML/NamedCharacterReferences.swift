/// The named character references of the HTML standard, section 13.5: 2,231 names, of which 106
/// are also known without `;`.
///
/// Names are sorted and searched by halving, bounded by the first letter. The table is built once
/// from ``namedCharacterReferenceData``.
struct NamedCharacterReferences: Sendable {
  static let shared = NamedCharacterReferences()

  /// The length of the longest name, its `;` included.
  static let longestName = 32

  private var names: [UInt8] = []
  private var nameEnds: [Int32] = []
  private var valueEnds: [Int32] = []
  private var firstOfLetter = [Int32](repeating: 0, count: 129)
  /// The UTF-8 bytes of all values, one after the other.
  private(set) var values: [UInt8] = []

  private init() {
    var letter = 0
    for entry in namedCharacterReferenceData.utf8.split(separator: UInt8(ascii: " ")) {
      guard let equals = entry.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = entry[..<equals]
      guard let first = name.first else { continue }
      while letter <= Int(first) {
        firstOfLetter[letter] = Int32(nameEnds.count)
        letter += 1
      }
      names.append(contentsOf: name)
      nameEnds.append(Int32(names.count))
      values.append(contentsOf: entry[entry.index(after: equals)...])
      valueEnds.append(Int32(values.count))
    }
    while letter < firstOfLetter.count {
      firstOfLetter[letter] = Int32(nameEnds.count)
      letter += 1
    }
  }

  /// The longest name that the text begins with: its length and where its value stands.
  func longestMatch(in text: Span<UInt8>) -> (length: Int, values: Range<Int>)? {
    guard text.count > 1, text[0] < 128 else { return nil }
    // The names that the text may begin with narrow down with each further byte.
    var low = Int(firstOfLetter[Int(text[0])])
    var high = Int(firstOfLetter[Int(text[0]) + 1])
    var best: Int?
    var length = 1
    while low < high {
      if nameLength(low) == length { best = low }
      guard length < text.count else { break }
      let byte = text[length]
      low = firstName(low..<high, whoseByteAt: length, isAtLeast: byte)
      high = firstName(low..<high, whoseByteAt: length, isAtLeast: byte + 1)
      length += 1
    }
    guard let best else { return nil }
    return (nameLength(best), (best == 0 ? 0 : Int(valueEnds[best - 1]))..<Int(valueEnds[best]))
  }

  private func nameStart(_ index: Int) -> Int { index == 0 ? 0 : Int(nameEnds[index - 1]) }

  private func nameLength(_ index: Int) -> Int { Int(nameEnds[index]) - nameStart(index) }

  /// The first of the names whose byte at an offset is at least `byte`; ended names come first.
  private func firstName(_ range: Range<Int>, whoseByteAt offset: Int, isAtLeast byte: UInt8)
    -> Int
  {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      let isBelow = nameLength(middle) <= offset || names[nameStart(middle) + offset] < byte
      if isBelow { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
