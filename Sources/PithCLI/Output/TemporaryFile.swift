import PithFiles
import PithPage

/// A file that appears under its name only when it is complete.
///
/// Until then its bytes stand in a hidden file beside it, which is removed when it is not committed.
/// What a process that was killed left of it goes when the file is written again: the hidden name
/// belongs to the file, not to the process.
struct TemporaryFile: ~Copyable {
  private let file: OpenFile
  private let temporaryPath: FilePath
  private let path: FilePath
  private var isCommitted = false

  /// Begins a file at a path; its folder must exist.
  init(for path: FilePath) throws(SystemError) {
    self.path = path
    temporaryPath = path.folder.appending(Self.hiddenName(of: path).utf8)
    Interruption.protect()
    FileTree.remove(temporaryPath)
    do throws(SystemError) {
      file = try OpenFile(creating: temporaryPath)
    } catch {
      Interruption.unprotect()
      throw error
    }
  }

  deinit {
    if !isCommitted { FileTree.remove(temporaryPath) }
    Interruption.unprotect()
  }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    try file.write(bytes)
  }

  /// Gives the complete file its name, replacing what had it.
  consuming func commit() throws(SystemError) {
    try FileTree.rename(temporaryPath, to: path)
    isCommitted = true
  }

  /// A name that is short whatever the file's own name is: by a hash of it.
  private static func hiddenName(of path: FilePath) -> String {
    ".pith-\(String(ByteHash.hash(Array(path.name).span), radix: 16)).tmp"
  }
}
