import PithFiles

/// A file that appears under its name only when it is complete.
///
/// Until then its bytes stand in a hidden file beside it, which is removed when it is not committed.
struct TemporaryFile: ~Copyable {
  private let file: OpenFile
  private let temporaryPath: FilePath
  private let path: FilePath
  private var isCommitted = false

  /// Begins a file at a path; its folder must exist.
  init(for path: FilePath) throws(SystemError) {
    self.path = path
    let name = ".pith-\(Processors.processNumber).tmp"
    temporaryPath = path.folder.appending(name.utf8)
    Interruption.protect()
    // Only a process that was killed can have left a file under this process's number.
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
}
