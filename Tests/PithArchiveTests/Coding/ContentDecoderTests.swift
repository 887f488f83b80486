import PithArchive
import Testing

struct ContentDecoderTests {
  @Test func `a body without codings passes as it is`() throws {
    let decoded = ContentDecoder.decode([1, 2, 3], codings: [.identity], limitBytes: 3)
    #expect(decoded.bytes == [1, 2, 3])
    #expect(decoded.problem == nil)
  }
}
