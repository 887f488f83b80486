import PithFiles

/// The entries of one folder in the order of their keys' bytes, in memory that does not grow with
/// their number.
///
/// A folder may hold millions of pages. So its names are not gathered and sorted all at once: each
/// pass over the folder keeps only the next ``portion`` of them in the order, and another pass is
/// made when these are used up.
struct FolderListing {
  /// One entry that a walk visits.
  struct Entry {
    /// The entry's name.
    let name: [UInt8]
    /// Whether it is a folder.
    let isFolder: Bool

    /// What the order goes by: a folder's name counts with its slash, so that a walk as a whole
    /// follows the order of the paths' bytes.
    var key: [UInt8] { isFolder ? name + [UInt8(ascii: "/")] : name }
  }

  /// How many entries are kept in memory.
  static let portion = 1 << 14

  private typealias Keyed = (key: [UInt8], entry: Entry)

  private let path: FilePath
  private let portion: Int
  private let visited: (FolderEntry) -> Entry?
  /// What is to be handed out, the next entry last.
  private var entries: [Entry] = []
  /// The last key of the portion, when the folder may hold more behind it.
  private var lastKey: [UInt8]?

  /// Reads the first entries of a folder.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - portion: How many entries are kept in memory.
  ///   - visited: What a walk visits of the folder; nil leaves an entry out.
  /// - Throws: What keeps the folder from being read.
  init(
    _ path: FilePath, portion: Int = Self.portion, visited: @escaping (FolderEntry) -> Entry?
  ) throws(SystemError) {
    self.path = path
    self.portion = portion
    self.visited = visited
    try fill(after: nil)
  }

  /// The next entry; nil when there are no more.
  ///
  /// - Throws: What keeps the folder from being read on; it is at its end then.
  mutating func next() throws(SystemError) -> Entry? {
    if entries.isEmpty, let key = lastKey {
      lastKey = nil
      try fill(after: key)
    }
    return entries.popLast()
  }

  private mutating func fill(after start: [UInt8]?) throws(SystemError) {
    var kept: [Keyed] = []
    var bound: [UInt8]?
    try FolderEntry.forEach(in: path) { found in
      guard let entry = visited(found) else { return }
      let key = entry.key
      if let start, !start.lexicographicallyPrecedes(key) { return }
      if let bound, !key.lexicographicallyPrecedes(bound) { return }
      kept.append((key, entry))
      guard kept.count >= 2 * portion else { return }
      Self.sort(&kept)
      kept.removeSubrange(portion...)
      bound = kept.last?.key
    }
    Self.sort(&kept)
    if kept.count > portion {
      kept.removeSubrange(portion...)
      bound = kept.last?.key
    }
    lastKey = bound
    entries = kept.reversed().map(\.entry)
  }

  private static func sort(_ entries: inout [Keyed]) {
    entries.sort { $0.key.lexicographicallyPrecedes($1.key) }
  }
}
