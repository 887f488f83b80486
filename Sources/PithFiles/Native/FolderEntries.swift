import Glibc

/// What a folder holds.
package struct FolderEntry: Sendable {
  /// What kinds of entry are told apart without asking for their status.
  package enum Kind: Sendable {
    case file, folder, symbolicLink, unknown, other
  }

  /// The entry's name.
  package let name: [UInt8]
  /// The entry's own kind; a symbolic link is not followed.
  package let kind: Kind

  /// All entries of a folder in no particular order, without `.` and `..`.
  package static func all(in path: FilePath) throws(SystemError) -> [FolderEntry] {
    var entries: [FolderEntry] = []
    try forEach(in: path) { entries.append($0) }
    return entries
  }

  /// Shows all entries of a folder, one after the other and in no particular order, without `.` and
  /// `..`.
  package static func forEach(
    in path: FilePath, _ body: (FolderEntry) -> Void
  ) throws(SystemError) {
    // SAFETY: the string is valid for the time of the call; the stream that it returns is used by
    // this function alone and closed before it ends.
    guard let stream = unsafe opendir(path.cString) else { throw .last }
    defer { unsafe closedir(stream) }
    errno = 0
    while let entry = unsafe readdir(stream) {
      let entry = unsafe FolderEntry(entry)
      if entry.name != [0x2E] && entry.name != [0x2E, 0x2E] { body(entry) }
      errno = 0
    }
    if errno != 0 { throw .last }
  }

  private init(_ entry: UnsafeMutablePointer<dirent>) {
    // SAFETY: the entry is valid until the next readdir on its stream; its name ends with a NUL
    // inside `d_reclen`. The name is read in place, since the record can be shorter than `dirent`.
    let header = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let record = unsafe UnsafeRawBufferPointer(start: entry, count: Int(entry.pointee.d_reclen))
    name = unsafe Array(record[header...].prefix { $0 != 0 })
    kind =
      switch unsafe Int(entry.pointee.d_type) {
      case Int(DT_REG): .file
      case Int(DT_DIR): .folder
      case Int(DT_LNK): .symbolicLink
      case Int(DT_UNKNOWN): .unknown
      default: .other
      }
  }
}
