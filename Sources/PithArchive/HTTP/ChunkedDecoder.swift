/// Takes a chunked body apart, piece by piece (RFC 9112, section 7.1).
///
/// What is appended is never more than what was fed, so the decoder needs no limit of its own; its
/// state has a fixed size whatever a server sends.
package struct ChunkedDecoder: Sendable, Hashable {
  /// Why a body is not a whole chunked body.
  package enum Problem: String, Error, Sendable, Hashable {
    /// A chunk's size is not a hexadecimal number, or is too large to be one.
    case badSize = "a chunk's size is no number"
    /// The data of a chunk is not followed by a line end.
    case badChunkEnd = "a chunk does not end where its size says"
    /// A line of sizes or trailers is longer than any server sends.
    case lineTooLong = "a line between chunks is too long"
    /// The body ends before the last chunk.
    case truncated = "the body ends before its last chunk"
  }

  private enum State: Sendable, Hashable {
    case size(digits: Int), sizeExtension, data, dataEnd, trailer(lineBytes: Int), ended
  }

  private static let maxLineBytes = 1 << 14
  /// A size of more hexadecimal digits (leading zeros aside) fits no file.
  private static let maxSizeDigits = 15

  private var state = State.size(digits: 0)
  private var left = 0
  private var lineBytes = 0

  /// Begins a body.
  package init() {}

  /// Whether the last chunk and the trailers have come.
  package var isEnded: Bool { state == .ended }

  /// Decodes more of the body and appends the data of its chunks.
  ///
  /// - Parameters:
  ///   - input: The bytes as they came.
  ///   - output: What the data is appended to; also when an error is thrown, up to the error.
  /// - Returns: How many bytes were read: all of them, unless the body ended.
  /// - Throws: What is wrong with the chunks.
  package mutating func decode(
    _ input: ArraySlice<UInt8>, appending output: inout [UInt8]
  ) throws(Problem) -> Int {
    var index = input.startIndex
    while index < input.endIndex, state != .ended {
      if state == .data {
        let count = min(left, input.endIndex - index)
        output += input[index..<(index + count)]
        index += count
        left -= count
        if left == 0 { state = .dataEnd }
      } else {
        try step(input[index])
        index += 1
      }
    }
    return index - input.startIndex
  }

  /// Says that the body has ended.
  package func finish() throws(Problem) {
    guard isEnded else { throw .truncated }
  }

  private mutating func step(_ byte: UInt8) throws(Problem) {
    lineBytes += 1
    guard lineBytes <= Self.maxLineBytes else { throw .lineTooLong }
    switch state {
    case .size(let digits): try stepSize(byte, digits: digits)
    case .sizeExtension: if byte == 0x0A { try endSizeLine() }
    case .dataEnd:
      if byte == 0x0A {
        lineBytes = 0
        state = .size(digits: 0)
      } else if byte != 0x0D {
        throw .badChunkEnd
      }
    case .trailer(let count):
      if byte == 0x0A {
        state = count == 0 ? .ended : .trailer(lineBytes: 0)
        lineBytes = 0
      } else if byte != 0x0D {
        state = .trailer(lineBytes: count + 1)
      }
    case .data, .ended: break
    }
  }

  private mutating func stepSize(_ byte: UInt8, digits: Int) throws(Problem) {
    if let digit = byte.hexDigitValue {
      left = left << 4 | Int(digit)
      guard left >> (4 * Self.maxSizeDigits) == 0 else { throw .badSize }
      state = .size(digits: digits + 1)
      return
    }
    guard digits > 0 else { throw .badSize }
    switch byte {
    case 0x0A: try endSizeLine()
    // Some servers pad sizes with spaces.
    case 0x0D, 0x20, 0x09, UInt8(ascii: ";"): state = .sizeExtension
    default: throw .badSize
    }
  }

  private mutating func endSizeLine() throws(Problem) {
    state = left == 0 ? .trailer(lineBytes: 0) : .data
    lineBytes = 0
  }
}
