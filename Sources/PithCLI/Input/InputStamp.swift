import PithFiles
import PithPage

/// What tells whether an input is still the one that was cleaned.
struct InputStamp: Sendable, Hashable {
  /// How many bytes its file has, or it has in its file.
  var byteCount: Int?
  /// When its file was changed last, in nanoseconds since 1970.
  var modified: Int?
  /// Where in its file it stands, in bytes, when it is one of several.
  var offset: Int?
  /// A hash of its bytes, in hexadecimal, when it is one of several in a file.
  ///
  /// The time of a file says nothing of them: the file may only have grown.
  var hash: String?

  /// Creates a stamp of what is known.
  init(
    byteCount: Int? = nil, modified: Int? = nil, offset: Int? = nil, hash: String? = nil
  ) {
    self.byteCount = byteCount
    self.modified = modified
    self.offset = offset
    self.hash = hash
  }

  /// The stamp of a file; nothing is known of what is none.
  init(_ status: FileStatus?) {
    guard let status, status.kind == .file else { return }
    byteCount = status.byteCount
    modified = status.modified
  }

  /// The stamp of one of several inputs in a file.
  ///
  /// The last one of a file may have no line end yet; it is the same when more stands behind it.
  init(bytes: [UInt8], byteCount: Int, offset: Int? = nil) {
    self.byteCount = byteCount
    self.offset = offset
    // Of an input that is too large no bytes are there.
    guard !bytes.isEmpty else { return }
    var end = bytes.count
    if bytes[end - 1] == 0x0A { end -= 1 }
    if end > 0, bytes[end - 1] == 0x0D { end -= 1 }
    hash = String(ByteHash.hash(bytes.span.extracting(first: end)), radix: 16)
  }

  /// All that must stay the same, as a number; where in its file the input stands may change.
  func fingerprint(withHash: Bool) -> UInt64 {
    let text = withHash ? hash ?? "" : "\(byteCount ?? -1) \(modified ?? -1)"
    return ByteHash.hash(Array(text.utf8).span)
  }
}

extension PageItem {
  /// What tells whether it is still the same; nothing when it cannot be read.
  var stamp: InputStamp {
    switch self {
    case .page(let input): InputStamp(input.path.flatMap { try? FileStatus(of: $0) })
    case .part(let part): part.stamp
    case .record(let record): record.stamp
    case .archived(let page): page.stamp
    case .unreadable: InputStamp()
    }
  }
}
