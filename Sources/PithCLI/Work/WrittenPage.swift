import PithFiles
import PithModel

/// What became of one input, ready to be written.
struct WrittenPage: Sendable {
  /// What the input is called in messages.
  let name: String
  /// What the input is called in a manifest: no two inputs of a run have the same.
  let id: String
  /// What tells whether the input is still the same.
  let stamp: InputStamp
  /// Where the input stands below the path that the user gave.
  let relativePath: FilePath
  /// The file the input is, when it is one.
  let path: FilePath?
  /// The archive that its page stands in, when that is another file than its own or it has none.
  var archive: FilePath?
  /// The number of its file among those of the run, when the file's results stand together in one.
  let fileNumber: Int?
  /// What became of it.
  let status: PageStatus
  /// SHA-256 of the input's bytes, in hexadecimal; empty when it was not read.
  let sha256: String
  /// Whether nothing of the input could be read.
  let isUnreadable: Bool
  /// Whether it is a line that holds no record with a page.
  let isBadLine: Bool
  /// What is wrong with it; nil when nothing is.
  let problem: String?
  /// What is to be known about its article, one sentence each; nothing when it has none.
  let warnings: [String]
  /// The bytes to be written; none when the format has nothing to say about this status.
  let output: [UInt8]

  /// Whether its problem is told also where a record holds it.
  var isAlwaysTold: Bool { isUnreadable || isBadLine }
}
