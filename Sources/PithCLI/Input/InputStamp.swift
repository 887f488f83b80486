import PithFiles

/// What tells whether an input is still the one that was cleaned.
struct InputStamp: Sendable, Hashable {
  /// How many bytes its file has.
  var byteCount: Int?
  /// When its file was changed last, in nanoseconds since 1970.
  var modified: Int?
  /// Where in its file it stands, in bytes, when it is one of several.
  var offset: Int?

  /// Creates a stamp of what is known.
  init(byteCount: Int? = nil, modified: Int? = nil, offset: Int? = nil) {
    self.byteCount = byteCount
    self.modified = modified
    self.offset = offset
  }

  /// The stamp of a file; nothing is known of what is none.
  init(_ status: FileStatus?) {
    guard let status, status.kind == .file else { return }
    byteCount = status.byteCount
    modified = status.modified
  }
}
