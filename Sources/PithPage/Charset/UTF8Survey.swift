/// What one pass over bytes tells about their being UTF-8.
struct UTF8Survey {
  /// How many well-formed sequences of two to four bytes there are.
  private(set) var validSequenceCount = 0
  /// How many ill-formed sequences there are (maximal subparts), one cut off by the end aside.
  private(set) var invalidSequenceCount = 0
  /// Whether the bytes end inside a sequence that was well-formed so far.
  private(set) var endsInsideSequence = false

  /// How many good sequences per bad one make damaged UTF-8 of bytes that nobody declared as such.
  ///
  /// In running text of GBK, the worst case, about one sequence in seven
  /// reads as UTF-8 by accident; in single-byte text of any language far fewer do.
  private static let minValidPerInvalidSequence = 8

  /// Whether the bytes are valid UTF-8.
  var isValid: Bool { invalidSequenceCount == 0 && !endsInsideSequence }

  /// Whether all bytes are ASCII.
  var isASCII: Bool { isValid && validSequenceCount == 0 }

  /// Whether a label that says something else than UTF-8 is wrong.
  ///
  /// One valid multi-byte sequence without any bad one is enough: in a legacy encoding that takes
  /// a letter from 0xC2...0xF4 followed by exactly the right number of bytes from 0x80...0xBF, and
  /// no other letter anywhere on the page.
  var outweighsOtherLabel: Bool {
    validSequenceCount > 0
      && validSequenceCount >= invalidSequenceCount * Self.minValidPerInvalidSequence
  }

  /// Whether a label that says UTF-8 is wrong: more sequences are bad than good.
  var contradictsUTF8Label: Bool { invalidSequenceCount > validSequenceCount }

  /// Surveys the bytes.
  init(_ bytes: Span<UInt8>) {
    var index = 0
    while true {
      index = ASCIIRun.end(in: bytes, from: index)
      guard index < bytes.count else { return }
      let step = UTF8Sequence(in: bytes, at: index)
      index += step.length
      if step.isValid {
        validSequenceCount += 1
      } else if step.isCutOff {
        endsInsideSequence = true
      } else {
        invalidSequenceCount += 1
      }
    }
  }
}

/// One sequence that starts with a byte of 0x80 or more: well-formed, or a maximal subpart.
///
/// The bounds are those of table 3-7 of the Unicode Standard; what is ill-formed is cut as the
/// standard's "U+FFFD substitution of maximal subparts", which WHATWG decoders follow too.
struct UTF8Sequence {
  /// How many bytes the sequence takes.
  var length: Int
  /// Whether it is a well-formed sequence.
  var isValid: Bool
  /// Whether it would go on behind the end of the bytes.
  var isCutOff = false

  /// Reads the sequence at an index whose byte is not ASCII.
  @inline(__always)
  init(in bytes: Span<UInt8>, at index: Int) {
    let lead = bytes[index]
    let expected: Int
    var range: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: expected = 2
    case 0xE0: (expected, range) = (3, 0xA0...0xBF)
    case 0xED: (expected, range) = (3, 0x80...0x9F)
    case 0xE1...0xEF: expected = 3
    case 0xF0: (expected, range) = (4, 0x90...0xBF)
    case 0xF4: (expected, range) = (4, 0x80...0x8F)
    case 0xF1...0xF3: expected = 4
    default:
      (length, isValid) = (1, false)
      return
    }
    var found = 1
    while found < expected {
      guard index + found < bytes.count else {
        (length, isValid, isCutOff) = (found, false, true)
        return
      }
      guard range.contains(bytes[index + found]) else {
        (length, isValid) = (found, false)
        return
      }
      range = 0x80...0xBF
      found += 1
    }
    (length, isValid) = (expected, true)
  }
}

/// Turns damaged UTF-8 into valid UTF-8.
enum UTF8Repair {
  /// Returns the bytes with every ill-formed sequence replaced by U+FFFD, and their count.
  static func repaired(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], replacedCount: Int) {
    let span = bytes.span
    var output: [UInt8] = []
    output.reserveCapacity(span.count + 64)
    var replacedCount = 0
    var index = 0
    var copied = 0
    while true {
      index = ASCIIRun.end(in: span, from: index)
      guard index < span.count else { break }
      let step = UTF8Sequence(in: span, at: index)
      if !step.isValid {
        output.append(contentsOf: bytes[(bytes.startIndex + copied)..<(bytes.startIndex + index)])
        output.append(contentsOf: UTF8Output.replacement)
        replacedCount += 1
        copied = index + step.length
      }
      index += step.length
    }
    output.append(contentsOf: bytes[(bytes.startIndex + copied)...])
    return (output, replacedCount)
  }
}
