import PithArchive
import Testing

struct WARCDigestTests {
  /// The digests that the standards give for "abc".
  private static let known = [
    "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", "sha1:a9993e364706816aba3e25717850c26c9cd0d89d",
    "SHA-256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "sha256:XJ4BNP4PAHH6UQKBIDPF3LRCEOYAGYNDSYLXVHFUCD7WD4QACWWQ====",
    "md5:900150983cd24fb0d6963f7d28e17f72",
  ]

  @Test(arguments: known)
  func `labelled digests are read in base 32 and base 16`(text: String) throws {
    let digest = try #require(WARCDigest(text))
    #expect(digest == WARCDigest(digest.algorithm, of: Array("abc".utf8)))
  }

  @Test func `a digest is written with its label in base 32`() {
    #expect(WARCDigest(.sha1, of: Array("abc".utf8)).description == Self.known[0])
    #expect(WARCDigest(.sha256, of: Array("abc".utf8)).description == Self.known[3])
  }

  @Test(arguments: [
    "", "sha1", "sha1:", "sha1:abc", "crc:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5",
    "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE!", "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5A",
    "sha1:a9993e364706816aba3e25717850c26c9cd0d8zz",
  ])
  func `what is none is not read`(text: String) {
    #expect(WARCDigest(text) == nil)
  }
}
