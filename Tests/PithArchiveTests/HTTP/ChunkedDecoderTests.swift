import PithArchive
import Testing

struct ChunkedDecoderTests {
  private static let body = Array(
    "5\r\nhello\r\n1 ;name=\"value\"\r\n,\r\n00006\r\n world\r\n0\r\nX-Sum: 1\r\nY: 2\r\n\r\n".utf8)
  private static let text = Array("hello, world".utf8)

  private func decode(_ text: String) -> (output: String, problem: ChunkedDecoder.Problem?) {
    var decoder = ChunkedDecoder()
    var output: [UInt8] = []
    do throws(ChunkedDecoder.Problem) {
      _ = try decoder.decode(Array(text.utf8)[...], appending: &output)
      try decoder.finish()
      return (String(decoding: output, as: UTF8.self), nil)
    } catch {
      return (String(decoding: output, as: UTF8.self), error)
    }
  }

  @Test func `the pieces in which a body comes make no difference`() throws {
    for size in 1...Self.body.count {
      var decoder = ChunkedDecoder()
      var output: [UInt8] = []
      for start in stride(from: 0, to: Self.body.count, by: size) {
        let piece = Self.body[start..<min(start + size, Self.body.count)]
        #expect(try decoder.decode(piece, appending: &output) == piece.count)
      }
      #expect(decoder.isEnded)
      #expect(output == Self.text)
    }
  }

  @Test func `every start of a body is truncated and gives a start of the text`() throws {
    for count in 0..<Self.body.count {
      var decoder = ChunkedDecoder()
      var output: [UInt8] = []
      _ = try decoder.decode(Self.body.prefix(count), appending: &output)
      #expect(!decoder.isEnded)
      #expect(throws: ChunkedDecoder.Problem.truncated) { try decoder.finish() }
      #expect(Self.text.starts(with: output))
    }
  }

  @Test func `what follows the last chunk is left alone`() throws {
    var decoder = ChunkedDecoder()
    var output: [UInt8] = []
    let count = try decoder.decode(Self.body[...] + [1, 2, 3], appending: &output)
    #expect(count == Self.body.count)
  }

  @Test func `line feeds alone are read`() {
    #expect(decode("2\nab\n0\n\n").output == "ab")
  }

  @Test(arguments: ["", "g\r\n", "\r\n", "-1\r\n", "0x5\r\nhello", "<html>"])
  func `a size that is no number is told`(start: String) {
    let problem = decode(start).problem
    #expect(problem == (start.isEmpty ? .truncated : .badSize))
  }

  @Test(arguments: ["1000000000000000", "ffffffffffffffff", "fffffffffffffffffffffffff"])
  func `a size that fits no number does not overflow`(size: String) {
    #expect(decode("\(size)\r\nabc").problem == .badSize)
  }

  @Test func `the largest size reads on to the end`() {
    let decoded = decode("0000000000fffffffffffffff\r\nabc")
    #expect(decoded.output == "abc")
    #expect(decoded.problem == .truncated)
  }

  @Test func `a chunk that is longer than its size is told`() {
    let decoded = decode("3\r\nhello\r\n0\r\n\r\n")
    #expect(decoded.output == "hel")
    #expect(decoded.problem == .badChunkEnd)
  }

  @Test func `endless lines between chunks are told`() {
    let long = String(repeating: "a", count: 1 << 15)
    #expect(decode("1;\(long)").problem == .lineTooLong)
    #expect(decode("0\r\n\(long)").problem == .lineTooLong)
    #expect(decode(String(repeating: "0", count: 1 << 15)).problem == .lineTooLong)
  }
}
