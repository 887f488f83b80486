import Testing

@testable import PithPage

/// Files that are no text, and text that looks a little like them.
struct BinaryContentTests {
  @Test(
    arguments: [
      Array("%PDF-1.7\n".utf8), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
      [0xFF, 0xD8, 0xFF, 0xE0], Array("GIF89a".utf8), [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B, 0x08],
      [0x7F, 0x45, 0x4C, 0x46], [0, 0, 0, 0x20] + Array("ftypisom".utf8),
      Array("RIFF".utf8) + [1, 2, 3, 4] + Array("WEBPVP8 ".utf8),
      Array("wOF2".utf8) + [0, 1, 0, 0, 0],
      [0x00, 0x01, 0x00, 0x00, 0x00, 0x12],
    ] as [[UInt8]])
  func `knows files by their first bytes`(_ bytes: [UInt8]) {
    #expect(BinaryContent.isBinary(bytes: bytes))
  }

  @Test func `knows data by its control bytes`() {
    let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 256) }
    #expect(BinaryContent.isBinary(bytes: bytes))
    #expect(BinaryContent.isBinary(bytes: [UInt8](repeating: 0, count: 4096)))
  }

  @Test(
    arguments: [
      [], Array("<p>Text</p>".utf8), Array("PK is a short name".utf8),
      Array("ID3 tags explained".utf8),
      Array("RIFF, a short history of the format".utf8), Array("OTTO was here".utf8),
      Array("<p>a\0\0b and some more text around the NULs</p>".utf8),
      [0xFF, 0xFE, 0x3C, 0x00], [0x3C, 0x00, 0x70, 0x00, 0x3E, 0x00],
      [0x1B, 0x24, 0x42, 0x24, 0x33, 0x1B, 0x28, 0x42], [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2],
    ] as [[UInt8]])
  func `keeps pages and text`(_ bytes: [UInt8]) {
    #expect(!BinaryContent.isBinary(bytes: bytes))
  }
}
