import Glibc
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
    Interruption.protect()
    do throws(SystemError) {
      let hidden = try Hidden(for: path)
      temporaryPath = hidden.path
      file = hidden.file
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

  /// A hidden file that nobody else writes to.
  private struct Hidden: ~Copyable {
    let path: FilePath
    let file: OpenFile

    /// Creates the first of the hidden files of a path that is free; what has been left there goes.
    init(for path: FilePath) throws(SystemError) {
      // A digest is short whatever the file's own name is, and no two names have the same.
      let digest = ContentDigest.sha256Hex(Array(path.name))
      var number = 1
      while true {
        let suffix = number == 1 ? "" : "-\(number)"
        let candidate = path.folder.appending(".pith-\(digest)\(suffix).tmp".utf8)
        if let file = try Self.open(candidate) {
          self.path = candidate
          self.file = file
          return
        }
        number += 1
      }
    }

    /// Creates and locks a file; nil when somebody else has it, or has just taken it.
    private static func open(_ path: FilePath) throws(SystemError) -> OpenFile? {
      if isLocked(path) { return nil }
      FileTree.remove(path)
      let file: OpenFile
      do throws(SystemError) {
        file = try OpenFile(creating: path)
      } catch {
        if error.code == EEXIST { return nil }
        throw error
      }
      // Where files cannot be locked, nobody can tell.
      let isTaken = (try? file.lock()) == false
      let isOwn = (try? FileStatus(of: path).identity) == (try? file.status().identity)
      if isTaken || !isOwn { return nil }
      return file
    }

    private static func isLocked(_ path: FilePath) -> Bool {
      guard let file = try? OpenFile(updating: path) else { return false }
      return (try? file.lock()) == false
    }
  }
}
