import PithFiles

/// All inputs that the paths of a command line lead to, found one by one.
///
/// Folders are read only when the walk comes to them, so that no number of pages fills the memory.
struct InputWalk: IteratorProtocol {
  /// What the walk comes to.
  enum Item: Sendable {
    /// A page that can be read.
    case page(PageInput)
    /// A path that leads to no page, and why.
    case unreadable(name: String, reason: String)
  }

  private let names: PageName
  private var roots: ArraySlice<String>
  private var folder: FolderWalk?

  /// Begins a walk over paths as the user gave them; `-` is standard input.
  ///
  /// - Parameters:
  ///   - paths: The paths.
  ///   - names: How the files are named that folders are searched for.
  init(_ paths: [String], names: PageName) {
    roots = paths[...]
    self.names = names
  }

  mutating func next() -> Item? {
    while true {
      if let item = folder?.next() { return item }
      folder = nil
      guard let root = roots.popFirst() else { return nil }
      if root == "-" { return .page(.standardInput) }
      let path = FilePath(root)
      do throws(SystemError) {
        guard try FileStatus(of: path).kind == .folder else {
          return .page(PageInput(origin: .file(path), relativePath: FilePath(bytes: path.name)))
        }
        folder = FolderWalk(path, names: names)
      } catch {
        return .unreadable(name: root, reason: error.description)
      }
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
  private let names: PageName
  private var levels: [Level] = []
  private var hasBegun = false
  private var hasFoundPage = false

  init(_ root: FilePath, names: PageName) {
    self.root = root
    self.names = names
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
      reason: "nothing to read in it; what is read in a folder ends in \(names.endingList)")
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
    case .file: return names.matches(entry.name)
    case .symbolicLink, .unknown:
      guard names.matches(entry.name) else { return false }
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
