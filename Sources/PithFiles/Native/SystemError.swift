import Glibc

/// A refusal of the operating system, by its error number.
package struct SystemError: Error, Sendable, Hashable {
  /// The value of `errno`.
  package let code: Int32

  /// Takes an error number.
  package init(code: Int32) {
    self.code = code
  }

  /// The error that the last system call of this thread left.
  package static var last: SystemError { SystemError(code: errno) }

  /// What stands for a failure that is not the operating system's.
  package static let notSupported = SystemError(code: EINVAL)

  /// What stands for a folder where a file is wanted.
  package static let isFolder = SystemError(code: EISDIR)

  /// What stands for a pipe or device where a file is wanted; no call of Pith's fails with it.
  package static let isNoFile = SystemError(code: ENOSTR)

  /// Whether the reader of a pipe has gone.
  package var isBrokenPipe: Bool { code == EPIPE }

  /// Whether the file's name is at fault, so that another file may well be written.
  package var concernsName: Bool {
    [EEXIST, ENOTDIR, EISDIR, ENAMETOOLONG, EINVAL, EILSEQ, ELOOP].contains(code)
  }

  /// Whether something stands where a file was to be created.
  package var concernsExistence: Bool { code == EEXIST }

  /// Whether nothing stands at the path.
  package var concernsAbsence: Bool { code == ENOENT }

  /// What is wrong, and what to do about it where that helps.
  package var description: String {
    switch code {
    case ENOENT: "no such file or folder; check the path"
    case EACCES, EPERM: "permission denied; check who may use it"
    case ELOOP: "too many symbolic links; they may form a loop"
    case ENAMETOOLONG: "the name is too long"
    case ENOSPC, EDQUOT: "no space left; free some or choose another place"
    case EBADF: "it is closed, or open only the other way round"
    case EFBIG: "a file may not be larger here; raise the limit (ulimit -f) or choose another place"
    case EROFS: "the file system is read-only; choose another place"
    case EISDIR: "it is a folder"
    case ENOSTR: "it is no file but a pipe or device"
    case ENOTDIR: "a part of the path is not a folder"
    default: systemText
    }
  }

  private var systemText: String {
    // SAFETY: strerror returns a string that is valid until the next call on this thread; it is
    // copied at once.
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }
}
