import PithArchive
import PithFiles

/// All inputs that the paths of a command line lead to, found one by one.
///
/// Folders are read only when the walk comes to them, so that no number of pages fills the memory.
struct InputWalk: IteratorProtocol {
  /// What the walk comes to.
  enum Item: Sendable {
    /// A page that can be read.
    case page(PageInput)
    /// A page in an archive.
    case archived(ArchivedPage)
    /// A path that leads to no page, and why.
    case unreadable(name: String, reason: String)
  }

  private var roots: ArraySlice<String>
  private var folder: FolderWalk?
  private var archive: ArchiveWalk?
  private let choice: InputChoice?
  private let maxBytes: Int

  /// How many records of archives were passed over, since they hold no page.
  private(set) var skippedCount = 0

  /// Begins a walk over paths as the user gave them; `-` is standard input.
  ///
  /// - Parameters:
  ///   - paths: The paths.
  ///   - choice: How inputs are read; nil leaves it to their content.
  ///   - maxBytes: Pages of more bytes need not be read whole.
  init(_ paths: [String], choice: InputChoice?, maxBytes: Int) {
    roots = paths[...]
    self.choice = choice
    self.maxBytes = maxBytes
  }

  mutating func next() -> Item? {
    while true {
      if let item = nextArchived() ?? nextInFolder() { return item }
      if archive != nil { continue }
      folder = nil
      guard let root = roots.popFirst() else { return nil }
      do throws(SystemError) {
        if let item = try begin(root) { return item }
      } catch {
        return .unreadable(name: root, reason: error.description)
      }
    }
  }

  private mutating func nextArchived() -> Item? {
    guard let archive else { return nil }
    if let item = archive.next() { return item }
    skippedCount += archive.skippedCount
    self.archive = nil
    return nil
  }

  /// The next page of the folder that the walk is in; nil when it comes to an archive too.
  private mutating func nextInFolder() -> Item? {
    guard let item = folder?.next() else { return nil }
    guard case .page(let input) = item, let path = input.path, choice == nil || choice == .warc,
      choice == .warc || PageName.isArchive(Array(input.relativePath.name))
    else { return item }
    do throws(SystemError) {
      return try open(OpenFile(reading: path), start: [], path, input.relativePath)
    } catch {
      return .unreadable(name: input.name, reason: error.description)
    }
  }

  /// Begins with a path that the user gave; nil when there is more than one page in it.
  private mutating func begin(_ root: String) throws(SystemError) -> Item? {
    let path = FilePath(root)
    let isStandardInput = root == "-"
    let relativePath = isStandardInput ? PageInput.standardInput.relativePath : path.fileName
    let kind = isStandardInput ? .other : try FileStatus(of: path).kind
    if kind == .folder {
      folder = FolderWalk(path)
      return nil
    }
    let page = PageInput(
      origin: isStandardInput ? .standardInput : .file(path), relativePath: relativePath)
    if choice != nil && choice != .warc { return .page(page) }
    let file = isStandardInput ? OpenFile.standardInput : try OpenFile(reading: path)
    let start = try file.readStart(WARCReader.signatureBytes)
    if choice == .warc || WARCReader.isArchive(start: start) {
      return open(file, start: start, path, relativePath)
    }
    guard kind == .other else { return .page(page) }
    // What came out of a pipe cannot be read again.
    let reading = try PageInput.read(file, start: start, limit: maxBytes)
    return .page(
      PageInput(origin: .pipe(name: page.name, reading), relativePath: relativePath))
  }

  /// Begins with an archive; nil unless it cannot be read at all.
  private mutating func open(
    _ file: consuming OpenFile, start: [UInt8], _ path: FilePath, _ relativePath: FilePath
  ) -> Item? {
    do throws(ArchiveError) {
      archive = try ArchiveWalk(
        file, start: start, path: path, relativePath: relativePath, maxBytes: maxBytes)
      return nil
    } catch {
      return .unreadable(
        name: path.description, reason: error.cause?.description ?? error.description)
    }
  }
}

/// All pages below a folder, in the order of their paths' bytes.
private struct FolderWalk {
  /// A folder that the walk is in, with what is left to visit in it, the next entry last.
  private struct Level {
    let path: FilePath
    let relativePath: FilePath
    var entries: [FolderEntry]
  }

  private let root: FilePath
  private var levels: [Level] = []
  private var hasBegun = false
  private var hasFoundPage = false

  init(_ root: FilePath) {
    self.root = root
  }

  mutating func next() -> InputWalk.Item? {
    if !hasBegun {
      hasBegun = true
      if let failure = enter(root, relativePath: FilePath("")) { return failure }
    }
    while !levels.isEmpty {
      guard let entry = levels[levels.count - 1].entries.popLast() else {
        levels.removeLast()
        continue
      }
      let level = levels[levels.count - 1]
      let path = level.path.appending(entry.name)
      let relativePath = level.relativePath.appending(entry.name)
      if entry.kind != .folder {
        hasFoundPage = true
        return .page(PageInput(origin: .file(path), relativePath: relativePath))
      }
      if let failure = enter(path, relativePath: relativePath) { return failure }
    }
    guard !hasFoundPage else { return nil }
    hasFoundPage = true
    return .unreadable(
      name: root.description,
      reason: "no pages in it; a folder's pages end in \(PageName.endingList)")
  }

  /// Begins to visit a folder; returns the failure when it cannot be read.
  private mutating func enter(_ path: FilePath, relativePath: FilePath) -> InputWalk.Item? {
    do throws(SystemError) {
      let entries = try FolderEntry.all(in: path).filter { isVisited($0, in: path) }
      levels.append(
        Level(path: path, relativePath: relativePath, entries: Self.sortedBackwards(entries)))
      return nil
    } catch {
      hasFoundPage = true
      return .unreadable(name: path.description, reason: error.description)
    }
  }

  /// Whether an entry is a page or a folder that may hold some.
  ///
  /// Links to folders are not followed, since they can lead back to where the walk came from.
  private func isVisited(_ entry: FolderEntry, in folder: FilePath) -> Bool {
    guard entry.name.first != UInt8(ascii: ".") else { return false }
    switch entry.kind {
    case .folder: return true
    case .file: return PageName.isPage(entry.name) || PageName.isArchive(entry.name)
    case .symbolicLink, .unknown:
      guard PageName.isPage(entry.name) || PageName.isArchive(entry.name) else { return false }
      return (try? FileStatus(of: folder.appending(entry.name)).kind) == .file
    case .other: return false
    }
  }

  /// The entries, the last in the order of the bytes first; a folder counts with its slash, so that
  /// the walk as a whole follows the order of the paths' bytes.
  private static func sortedBackwards(_ entries: [FolderEntry]) -> [FolderEntry] {
    let keyed = entries.map { entry in
      (key: entry.kind == .folder ? entry.name + [UInt8(ascii: "/")] : entry.name, entry: entry)
    }
    return keyed.sorted { $1.key.lexicographicallyPrecedes($0.key) }.map(\.entry)
  }
}
