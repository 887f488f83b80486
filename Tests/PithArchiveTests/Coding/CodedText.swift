import Foundation
import PithArchive

/// A short text in every coding, made by the codings' own tools.
enum CodedText {
  static let text = Array(String(repeating: "The bridge over the river is old. ", count: 4).utf8)

  static let gzip = bytes(
    "H4sIAAAAAAACAwvJSFVIKspMSU9VyC9LLVIoAfKLMkGszGKF/JwUPYUQuqgAAHf7wkyIAAAA")
  static let zlib = bytes("eNoLyUhVSCrKTElPVcgvSy1SKAHyizJBrMxihfycFD2FELqoAADKWC9x")
  static let deflate = bytes("C8lIVUgqykxJT1XIL0stUigB8osyQazMYoX8nBQ9hRC6qAAA")
  static let brotli = bytes(
    "G4cA+I2UqsO7BqFCe5MuZGw9yCGUpKZjEKMll2RXSInwgw8A")
  static let zstd = bytes(
    "KLUv/SSIPQEA8FRoZSBicmlkZ2Ugb3ZlciB0aGUgcmlpcyBvbGQuIAIAo6jkupYmOIIBFQ==")

  /// A coding, and the text in it.
  static let all: [(coding: ContentCoding, bytes: [UInt8])] = [
    (.gzip, gzip), (.deflate, zlib), (.deflate, deflate), (.brotli, brotli), (.zstd, zstd),
  ]

  /// 20 MiB of zeros in a few bytes.
  static let bombs: [(codings: [ContentCoding], bytes: [UInt8])] = [
    ([.brotli], bytes("y///P/gnAOKxQCD3/o///3/wTwDEYRGA7v1f/v//4J8AiMMCAN37Hw==")),
    (
      [.gzip, .gzip, .gzip],
      bytes(
        "H4sIAAAAAAACA5Pv5mAAASbmt7dt+RgZBdguxK52eLR8goaIjNPCiRdWmGYVMmy9pLboUsacw5IleQpW7AKCrV4b"
          + "dqcH5N5bvezfrp9Gl29OawpR3CV72EDy0d3nBfqhTEDzFJ4/Om3ldbphwW/bfvVgkMD7Z1+jDLVZ723+5iED5E+o"
          + "nu24f2Ish0149yILkPz3b+uz54QxHr78PUa3ehZQpKG+wiR6b6r9ze2H5RnvNCdu9WdgAACMmT5SrwAAAA==")
    ),
    (
      [.zstd, .zstd],
      bytes("KLUv/WCSAS0BAPAotS/9gGgAAEABTAAACAABAPz/ORACAgAQAAMAEAABAMa5cmM=")
    ),
  ]

  /// A zstd frame that asks for a window of 128 MiB.
  static let wideZstd = bytes("KLUv/QCITQAAEHh4AQDjK4AF")

  private static func bytes(_ base64: String) -> [UInt8] {
    Data(base64Encoded: base64).map { [UInt8]($0) } ?? []
  }
}
