import PithFiles
import PithModel

/// What became of one input, ready to be written.
struct WrittenPage: Sendable {
  /// What the input is called in messages.
  let name: String
  /// Where the input stands below the path that the user gave.
  let relativePath: FilePath
  /// The file the input is, when it is one.
  let path: FilePath?
  /// What became of it.
  let status: PageStatus
  /// Whether nothing of the input could be read.
  let isUnreadable: Bool
  /// What is wrong with it; nil when nothing is.
  let problem: String?
  /// The bytes to be written; none when the format has nothing to say about this status.
  let output: [UInt8]
}
