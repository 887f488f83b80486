/// A compression format of files that are written piece by piece, each piece readable by itself.
package enum FrameCoding: Sendable, Hashable {
  /// Members of gzip, RFC 1952.
  case gzip
  /// Frames of Zstandard, RFC 8878.
  case zstd

  /// The ending of files in this format, with its dot.
  package var fileEnding: String {
    switch self {
    case .gzip: ".gz"
    case .zstd: ".zst"
    }
  }

  /// The format that a file's name asks for; nil when it asks for none.
  package init?(fileName: some Sequence<UInt8>) {
    let name = Array(fileName)
    let found = [FrameCoding.gzip, .zstd].first { coding in
      name.count > coding.fileEnding.utf8.count
        && name.suffix(coding.fileEnding.utf8.count).elementsEqual(coding.fileEnding.utf8)
    }
    guard let found else { return nil }
    self = found
  }
}

/// Compresses piece after piece, each to a gzip member or Zstandard frame of its own.
///
/// Readers take a file of many such pieces for one stream. A file that was cut off loses at most the
/// last piece, and reading can begin with any.
package final class FrameEncoder {
  /// zlib's own choice between fast and small.
  private static let gzipLevel = 6

  private enum Encoder {
    case gzip(GzipMember)
    case zstd(ZstdFrame)
  }

  private let encoder: Encoder

  /// Creates an encoder.
  package init(_ coding: FrameCoding) {
    switch coding {
    case .gzip: encoder = .gzip(GzipMember(level: Self.gzipLevel))
    case .zstd: encoder = .zstd(ZstdFrame())
    }
  }

  /// The bytes as one compressed piece.
  ///
  /// - Parameter bytes: What the piece is to hold.
  /// - Returns: The piece.
  /// - Throws: ``ArchiveError/Code/noMemory`` when the library lacks memory.
  package func encode(_ bytes: [UInt8]) throws(ArchiveError) -> [UInt8] {
    switch encoder {
    case .gzip(let member):
      var output: [UInt8] = []
      guard member.append([bytes], to: &output) else {
        throw ArchiveError(.noMemory, "zlib lacks memory")
      }
      return output
    case .zstd(let frame):
      guard let output = frame.encode(bytes) else {
        throw ArchiveError(.noMemory, "zstd lacks memory")
      }
      return output
    }
  }
}
