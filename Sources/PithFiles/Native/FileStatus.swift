import Glibc

/// What stands at a path.
package struct FileStatus: Sendable {
  /// What kinds of thing are told apart.
  package enum Kind: Sendable {
    case file, folder, symbolicLink, other
  }

  /// Which file this is, whatever path leads to it.
  package struct Identity: Sendable, Hashable {
    fileprivate let device: UInt64
    fileprivate let number: UInt64
  }

  /// What kind of thing it is.
  package let kind: Kind
  /// Its size in bytes, when it is a file.
  package let byteCount: Int
  /// Which file it is.
  package let identity: Identity
  /// When its bytes were changed last: nanoseconds since 1970.
  package let modified: Int

  /// Asks for the status of what a path leads to, through symbolic links.
  package init(of path: FilePath) throws(SystemError) {
    var status = stat()
    // SAFETY: both pointers are valid for the time of the call, which keeps neither.
    guard unsafe stat(path.cString, &status) == 0 else { throw .last }
    self.init(status)
  }

  /// Asks for the status of what stands at a path itself, be it a symbolic link.
  package init(at path: FilePath) throws(SystemError) {
    var status = stat()
    // SAFETY: both pointers are valid for the time of the call, which keeps neither.
    guard unsafe lstat(path.cString, &status) == 0 else { throw .last }
    self.init(status)
  }

  /// Asks for the status of an open file.
  init(ofDescriptor descriptor: Int32) throws(SystemError) {
    var status = stat()
    // SAFETY: the pointer is valid for the time of the call, which does not keep it.
    guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
    self.init(status)
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    byteCount = Int(status.st_size)
    identity = Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    modified = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
  }
}
