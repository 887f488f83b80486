import Glibc

/// Changes to folders and names.
package enum FileTree {
  /// Creates a folder and those above it that are missing.
  package static func createFolder(_ path: FilePath) throws(SystemError) {
    // SAFETY: the string is valid for the time of the call, which does not keep it.
    if unsafe mkdir(path.cString, 0o777) == 0 { return }
    let error = SystemError.last
    if error.code == EEXIST, try FileStatus(of: path).kind == .folder { return }
    guard error.code == ENOENT, path.folder.bytes.count < path.bytes.count else { throw error }
    try createFolder(path.folder)
    // SAFETY: as above.
    guard unsafe mkdir(path.cString, 0o777) == 0 || errno == EEXIST else { throw .last }
  }

  /// Gives a file another name, replacing what has that name.
  package static func rename(_ old: FilePath, to new: FilePath) throws(SystemError) {
    // SAFETY: both strings are valid for the time of the call, which keeps neither.
    guard unsafe Glibc.rename(old.cString, new.cString) == 0 else { throw .last }
  }

  /// Removes a file, if it is there.
  package static func remove(_ path: FilePath) {
    // SAFETY: the string is valid for the time of the call, which does not keep it.
    _ = unsafe unlink(path.cString)
  }

  /// The path without symbolic links, when it leads anywhere.
  package static func resolved(_ path: FilePath) -> FilePath? {
    // SAFETY: with a null buffer realpath allocates the result, which is copied and freed here.
    guard let resolved = unsafe realpath(path.cString, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe FilePath(String(cString: resolved))
  }
}
