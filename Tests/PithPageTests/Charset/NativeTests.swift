import Testing

@testable import PithPage

/// The doors to the C libraries.
struct NativeTests {
  @Test func `digests as the standard's examples`() {
    #expect(
      ContentDigest.sha256Hex([])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      ContentDigest.sha256Hex(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  private func index(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    ByteSearch.firstIndex(of: byte, in: bytes.span, from: start)
  }

  @Test func `finds the first byte from an index on`() {
    let bytes = Array("<a><b>".utf8)
    #expect(index(of: 0x3C, in: bytes, from: 0) == 0)
    #expect(index(of: 0x3C, in: bytes, from: 1) == 3)
    #expect(index(of: 0x3C, in: bytes, from: 4) == nil)
    #expect(index(of: 0x3E, in: bytes, from: 5) == 5)
    #expect(index(of: 0x3E, in: bytes, from: 6) == nil)
    #expect(index(of: 0x3E, in: bytes, from: 60) == nil)
    #expect(index(of: 0x3E, in: [UInt8](), from: 0) == nil)
  }

  @Test func `opens no conversion from an unknown charset`() {
    let descriptor = IconvDescriptor(charset: "no-such-charset")
    let isOpen = descriptor != nil
    #expect(!isOpen)
  }

  @Test func `converts text longer than the buffer`() {
    guard var descriptor = IconvDescriptor(charset: "GB18030") else {
      Issue.record("The conversion is not installed.")
      return
    }
    let input = [UInt8](repeating: 0, count: 5000).flatMap { _ in [0xC4, 0xE3] as [UInt8] }
    var output: [UInt8] = []
    var index = 0
    let stop = descriptor.convert(input.span, from: &index, appendingTo: &output)
    #expect(stop == .finished)
    #expect(index == input.count)
    #expect(String(decoding: output, as: UTF8.self) == String(repeating: "你", count: 5000))
  }
}
