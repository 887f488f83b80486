import PithFiles
import PithPage

/// A file that appears under its name only when it is complete.
///
/// Until then its bytes stand in a hidden file beside it, which is removed when it is not committed.
/// What a process that was killed left of it goes when the file is written again: the hidden name
/// belongs to the file, not to the process. Who writes the same file at the same time takes another
/// one, since the hidden file is locked.
struct TemporaryFile: ~Copyable {
  private let file: OpenFile
  private let temporaryPath: FilePath
  private let path: FilePath
  private var isCommitted = false

  /// Begins a file at a path; its folder must exist.
  init(for path: FilePath) throws(SystemError) {
    self.path = path
    temporaryPath = Self.freePath(for: path)
    Interruption.protect()
    do throws(SystemError) {
      file = try OpenFile(creating: temporaryPath)
    } catch {
      Interruption.unprotect()
      throw error
    }
    _ = try? file.lock()
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

  /// The first hidden path that nobody writes to; what has been left there is removed.
  private static func freePath(for path: FilePath) -> FilePath {
    // A digest is short whatever the file's own name is, and no two names have the same.
    let digest = ContentDigest.sha256Hex(Array(path.name))
    var number = 1
    while true {
      let suffix = number == 1 ? "" : "-\(number)"
      let candidate = path.folder.appending(".pith-\(digest)\(suffix).tmp".utf8)
      if !isLocked(candidate) {
        FileTree.remove(candidate)
        return candidate
      }
      number += 1
    }
  }

  private static func isLocked(_ path: FilePath) -> Bool {
    guard let file = try? OpenFile(updating: path) else { return false }
    return (try? file.lock()) == false
  }
}
