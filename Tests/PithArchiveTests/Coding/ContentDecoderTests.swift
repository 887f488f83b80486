import PithArchive
import Testing

struct ContentDecoderTests {
  private static let limit = 1 << 20

  private func decode(
    _ bytes: [UInt8], _ codings: ContentCoding..., limit: Int = limit
  ) -> (bytes: [UInt8], problem: ContentProblem?) {
    ContentDecoder.decode(bytes, codings: codings, limitBytes: limit)
  }

  @Test func `a body without codings passes as it is`() {
    let decoded = decode([1, 2, 3], .identity, limit: 3)
    #expect(decoded.bytes == [1, 2, 3])
    #expect(decoded.problem == nil)
  }

  @Test(arguments: CodedText.all.indices)
  func `every coding is decoded`(index: Int) {
    let (coding, bytes) = CodedText.all[index]
    let decoded = decode(bytes, coding)
    #expect(decoded.bytes == CodedText.text)
    #expect(decoded.problem == nil)
  }

  @Test(arguments: CodedText.all.indices)
  func `the pieces in which a body comes make no difference`(index: Int) throws {
    let (coding, bytes) = CodedText.all[index]
    for size in 1...bytes.count {
      var decoder = try ContentDecoder([coding], limitBytes: Self.limit)
      var output: [UInt8] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        try decoder.decode(
          Array(bytes[start..<min(start + size, bytes.count)]), appending: &output)
      }
      try decoder.finish()
      #expect(output == CodedText.text)
    }
  }

  @Test(arguments: CodedText.all.indices)
  func `every start of a body gives a start of the text and is called truncated`(index: Int) {
    let (coding, bytes) = CodedText.all[index]
    #expect(decode([], coding).problem == nil)
    for count in 1..<bytes.count {
      let decoded = decode(Array(bytes.prefix(count)), coding)
      #expect(decoded.problem == .truncated, "\(count)")
      #expect(CodedText.text.starts(with: decoded.bytes))
    }
  }

  @Test(arguments: CodedText.all.indices)
  func `no flipped byte does harm`(index: Int) {
    let (coding, bytes) = CodedText.all[index]
    for place in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[place] ^= 1 << UInt8(bit)
        let decoded = decode(flipped, coding, limit: 4096)
        #expect(decoded.bytes.count <= 4096)
      }
    }
  }

  @Test func `a checksum that fails is damage`() {
    var bytes = CodedText.gzip
    bytes[bytes.count - 6] ^= 1
    #expect(decode(bytes, .gzip).problem == .damaged)
    bytes = CodedText.zlib
    bytes[bytes.count - 1] ^= 1
    #expect(decode(bytes, .deflate).problem == .damaged)
    bytes = CodedText.zstd
    bytes[bytes.count - 1] ^= 1
    #expect(decode(bytes, .zstd).problem == .damaged)
  }

  @Test func `what is not in the coding at all is damage without a byte`() {
    for coding in [ContentCoding.gzip, .deflate, .zstd] {
      let decoded = decode(Array("<!doctype html><p>plain".utf8), coding)
      #expect(decoded.bytes == [])
      #expect(decoded.problem == .damaged)
    }
  }

  @Test func `members behind each other are one body, rubbish behind them is ignored`() {
    let twice = CodedText.text + CodedText.text
    #expect(decode(CodedText.gzip + CodedText.gzip, .gzip).bytes == twice)
    #expect(decode(CodedText.zstd + CodedText.zstd, .zstd).bytes == twice)
    for (coding, bytes) in CodedText.all {
      for tail in [Array(repeating: 0, count: 9), Array("</html>".utf8)] {
        let decoded = decode(bytes + tail, coding)
        #expect(decoded.bytes == CodedText.text)
        #expect(decoded.problem == nil)
      }
    }
    #expect(decode(CodedText.gzip + CodedText.gzip.dropLast(), .gzip).problem == .truncated)
  }

  @Test func `codings over each other are taken off from the last`() throws {
    var decoder = try ContentDecoder([.identity, .gzip], limitBytes: Self.limit)
    var output: [UInt8] = []
    try decoder.decode(CodedText.gzip, appending: &output)
    try decoder.finish()
    #expect(output == CodedText.text)
  }

  @Test(arguments: CodedText.bombs.indices)
  func `a bomb ends at the limit`(index: Int) {
    let (codings, bytes) = CodedText.bombs[index]
    let whole = ContentDecoder.decode(bytes, codings: codings, limitBytes: 20 << 20)
    #expect(whole.bytes.count == 20 << 20)
    #expect(whole.problem == nil)
    for limit in [0, 1, 65_536, 100_000, (20 << 20) - 1] {
      let decoded = ContentDecoder.decode(bytes, codings: codings, limitBytes: limit)
      #expect(decoded.bytes.count <= limit)
      #expect(decoded.problem == .tooLarge(limitBytes: limit))
    }
  }

  @Test func `a window that would fill the memory is refused`() {
    #expect(decode(CodedText.wideZstd, .zstd).problem == .damaged)
  }

  @Test func `unknown and too many codings are refused`() {
    #expect(decode([1], .unknown("sdch")).problem == .unknownCoding("sdch"))
    #expect(decode([1], .gzip, .gzip, .gzip, .gzip, .gzip).problem == .tooManyCodings)
  }

  @Test func `names of codings are known in any case`() {
    #expect(ContentCoding("X-GZip") == .gzip)
    #expect(ContentCoding("BR") == .brotli)
    #expect(ContentCoding("utf-8") == .identity)
    #expect(ContentCoding("compress") == .unknown("compress"))
  }
}
