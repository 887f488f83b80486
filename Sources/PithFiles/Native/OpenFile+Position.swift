import Glibc

/// What is done to files that are read and mended at places of the caller's choosing.
extension OpenFile {
  /// Opens a file that exists already for reading and writing.
  package init(updating path: FilePath) throws(SystemError) {
    // SAFETY: the string is valid for the time of the call, which does not keep it.
    let descriptor = unsafe open(path.cString, O_RDWR | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW)
    guard descriptor >= 0 else { throw .last }
    self.init(descriptor: descriptor, isOwned: true)
  }

  /// Keeps other processes that ask the same from using the file, until it is closed, however that
  /// happens; false when another process has it.
  package func lock() throws(SystemError) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    if errno == EWOULDBLOCK { return false }
    throw .last
  }

  /// Makes the next read or write begin at an offset; a pipe refuses.
  package func seek(to offset: Int) throws(SystemError) {
    guard lseek(descriptor, offset, SEEK_SET) >= 0 else { throw .last }
  }

  /// Cuts the file off behind its first `byteCount` bytes.
  package func truncate(to byteCount: Int) throws(SystemError) {
    guard ftruncate(descriptor, byteCount) == 0 else { throw .last }
  }

  /// Returns when all that was written is on the disk.
  package func synchronize() throws(SystemError) {
    while fsync(descriptor) != 0 {
      // What has no disk behind it, such as a pipe, is as safe as it gets.
      if errno == EINVAL { return }
      guard errno == EINTR else { throw .last }
    }
  }
}
