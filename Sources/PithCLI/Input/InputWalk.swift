import PithFiles

/// All inputs that the paths of a command line and of lists lead to, found one by one.
///
/// Folders and lists are read only when the walk comes to them, so that no number of pages fills the
/// memory. The order is that of the command line, then that of the lists; below a folder it is that
/// of the paths' bytes.
struct InputWalk {
  /// What the walk comes to.
  enum Item: Sendable {
    /// A page that can be read.
    case page(PageInput)
    /// A path that leads to no page, and why.
    case unreadable(name: String, reason: String)
  }

  /// What asking for the next input came to.
  enum Step {
    case item(Item)
    /// Nothing has come yet of a list, and the caller did not want to wait, or a signal ended the
    /// wait.
    case notYet
    case end
  }

  private let names: PageName
  private var roots: ArraySlice<String>
  private var lists: ArraySlice<PathListSource>
  private var list: (source: PathListSource, paths: PathList)?
  private var folder: FolderWalk?

  /// How many paths of the command line and of lists the walk has begun with.
  private(set) var rootCount = 0

  /// Begins a walk.
  ///
  /// - Parameters:
  ///   - sources: Where the inputs are named.
  ///   - names: How the files are named that folders are searched for.
  init(_ sources: InputSources, names: PageName) {
    roots = sources.paths[...]
    lists = sources.lists[...]
    self.names = names
  }

  /// The next input; without `mayWait` only if it has come already.
  mutating func next(mayWait: Bool) -> Step {
    while true {
      if let item = folder?.next() { return .item(item) }
      folder = nil
      if let root = roots.popFirst() {
        rootCount += 1
        if root == "-" { return .item(.page(.standardInput)) }
        let path = FilePath(root)
        if let item = begin(path, relativePath: path.fileName, inFolder: FilePath("")) {
          return .item(item)
        }
      } else if let step = nextOfList(mayWait: mayWait) {
        return step
      } else if list == nil && lists.isEmpty {
        return .end
      }
    }
  }

  /// Begins with a path: returns the page that it is, or nothing when it is a folder.
  private mutating func begin(
    _ path: FilePath, relativePath: FilePath, inFolder relativeFolder: FilePath
  ) -> Item? {
    do throws(SystemError) {
      guard try FileStatus(of: path).kind == .folder else {
        return .page(PageInput(origin: .file(path), relativePath: relativePath))
      }
      folder = FolderWalk(path, relativePath: relativeFolder, names: names)
      return nil
    } catch {
      return .unreadable(name: path.description, reason: error.description)
    }
  }

  /// The next input that a list leads to; nil when the walk is to look again.
  private mutating func nextOfList(mayWait: Bool) -> Step? {
    guard let list else {
      guard let source = lists.popFirst() else { return nil }
      do throws(SystemError) {
        self.list = (source, try PathList(source))
        return nil
      } catch {
        return .item(.unreadable(name: source.name, reason: error.description))
      }
    }
    do throws(SystemError) {
      switch try list.paths.next(mayWait: mayWait) {
      case .notYet: return .notYet
      case .end:
        self.list = nil
        return nil
      case .tooLong(let name):
        rootCount += 1
        return .item(.unreadable(name: name, reason: "it is longer than any path"))
      case .path(let path):
        rootCount += 1
        let place = path.insideFolder
        return begin(path, relativePath: place, inFolder: place).map { .item($0) }
      }
    } catch {
      self.list = nil
      return .item(.unreadable(name: list.source.name, reason: error.description))
    }
  }
}

extension FilePath {
  /// The path's parts one below the other, without those that would lead out of a folder.
  ///
  /// A list names pages of many folders, which an output folder mirrors whole.
  fileprivate var insideFolder: FilePath {
    let slash = UInt8(ascii: "/")
    let parts = bytes.split(separator: slash).filter { $0 != [0x2E] && $0 != [0x2E, 0x2E] }
    return FilePath(bytes: parts.joined(separator: [slash]))
  }
}
