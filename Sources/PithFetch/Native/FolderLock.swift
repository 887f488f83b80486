import Glibc
import PithFiles

/// Keeps other processes from working in a folder; it ends with its owner, however that ends.
struct FolderLock: ~Copyable {
  private static let fileName = ".lock"

  private let descriptor: Int32

  /// Takes the lock of a folder.
  ///
  /// - Throws: ``FetchError/Code/locked`` when another process has it.
  init(_ folder: FilePath) throws(FetchError) {
    let path = folder.appending(Self.fileName.utf8)
    // SAFETY: the string is valid for the time of the call, which does not keep it.
    descriptor = unsafe open(path.cString, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else {
      throw FetchError(.ledger, "\(path.description): \(SystemError.last.description)")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw FetchError(
        .locked, "\(folder.description): another pith works in this folder; wait until it ends")
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
