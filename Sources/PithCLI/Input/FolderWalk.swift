import PithFiles

/// All pages below a folder, in the order of their paths' bytes.
///
/// Links to files are followed; links to folders are not, since they can lead back to where the walk
/// came from. What cannot be read is told in its place, and the walk goes on.
struct FolderWalk {
  /// A folder that the walk is in.
  private struct Level {
    let path: FilePath
    let relativePath: FilePath
    var listing: FolderListing
  }

  private let root: FilePath
  private let rootRelativePath: FilePath
  private let names: PageName
  private var levels: [Level] = []
  private var hasBegun = false
  private var hasFoundAnything = false

  /// Begins a walk.
  ///
  /// - Parameters:
  ///   - root: The folder.
  ///   - relativePath: Where an output folder puts what the folder holds.
  ///   - names: How the files are named that are wanted.
  init(_ root: FilePath, relativePath: FilePath, names: PageName) {
    self.root = root
    rootRelativePath = relativePath
    self.names = names
  }

  /// The next page, or the next part of the folder that cannot be read.
  mutating func next() -> InputWalk.Item? {
    if !hasBegun {
      hasBegun = true
      if let failure = enter(root, relativePath: rootRelativePath) { return failure }
    }
    while let level = levels.last {
      let entry: FolderListing.Entry?
      do throws(SystemError) {
        entry = try levels[levels.count - 1].listing.next()
      } catch {
        levels.removeLast()
        return unreadable(level.path, error)
      }
      guard let entry else {
        levels.removeLast()
        continue
      }
      let path = level.path.appending(entry.name)
      let relativePath = level.relativePath.appending(entry.name)
      if !entry.isFolder {
        hasFoundAnything = true
        return .page(PageInput(origin: .file(path), relativePath: relativePath))
      }
      if let failure = enter(path, relativePath: relativePath) { return failure }
    }
    guard !hasFoundAnything else { return nil }
    hasFoundAnything = true
    return .unreadable(
      name: root.description,
      reason: "nothing to read in it; what is read in a folder ends in \(names.endingList)")
  }

  /// Begins to visit a folder; returns the failure when it cannot be read.
  private mutating func enter(_ path: FilePath, relativePath: FilePath) -> InputWalk.Item? {
    let names = names
    do throws(SystemError) {
      let listing = try FolderListing(path) { Self.visit($0, in: path, names: names) }
      levels.append(Level(path: path, relativePath: relativePath, listing: listing))
      return nil
    } catch {
      return unreadable(path, error)
    }
  }

  private mutating func unreadable(_ path: FilePath, _ error: SystemError) -> InputWalk.Item {
    hasFoundAnything = true
    return .unreadable(name: path.description, reason: error.description)
  }

  /// What is visited of a folder: pages, and folders that may hold some.
  ///
  /// A link with the name of a page is visited unless it leads to a folder or device; one that leads
  /// nowhere, or to itself, is told when it is to be read.
  private static func visit(
    _ entry: FolderEntry, in folder: FilePath, names: PageName
  ) -> FolderListing.Entry? {
    guard entry.name.first != UInt8(ascii: ".") else { return nil }
    let isNamed = names.matches(entry.name)
    switch kind(of: entry, in: folder) {
    case .folder: return .init(name: entry.name, isFolder: true)
    case .file: return isNamed ? .init(name: entry.name, isFolder: false) : nil
    case .symbolicLink:
      guard isNamed else { return nil }
      let target = try? FileStatus(of: folder.appending(entry.name)).kind
      return target == .file || target == nil ? .init(name: entry.name, isFolder: false) : nil
    case .unknown, .other: return nil
    }
  }

  /// The entry's own kind, asked for where the file system does not tell it with the name.
  private static func kind(of entry: FolderEntry, in folder: FilePath) -> FolderEntry.Kind {
    guard entry.kind == .unknown else { return entry.kind }
    switch try? FileStatus(at: folder.appending(entry.name)).kind {
    case .file: return .file
    case .folder: return .folder
    case .symbolicLink: return .symbolicLink
    case .other, nil: return .other
    }
  }
}
