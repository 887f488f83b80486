import PithFiles
import PithLocks

/// The folder that articles are written to, each into a file of its own.
final class ArticleFolder: Sendable {
  /// The folder's name in that of the archive.
  static let name = "articles"
  /// How many folders of hosts are remembered as existing.
  private static let maximumKnown = 4096

  private let root: FilePath
  private let known = Locked<Set<FilePath>>([])

  /// Uses the folder in an archive's folder; it is created with its first article.
  init(in folder: FilePath) {
    root = folder.appending(Self.name.utf8)
  }

  /// Writes a file, which appears, or replaces the one that is there, when it is complete.
  ///
  /// What a process that was killed left of a file, under another name, is replaced when its task is
  /// done again.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - name: Its path below the folder: the folder of its host and its name.
  /// - Throws: ``FetchError`` when the file cannot be written; nothing of it is left then.
  func write(_ bytes: [UInt8], to name: String) throws(FetchError) {
    let path = root.appending(name.utf8)
    // No two tasks have one name, so no two threads meet here.
    let temporaryPath = path.folder.appending(".".utf8 + path.name + ".tmp".utf8)
    do throws(SystemError) {
      try createFolder(path.folder)
      let file = try create(temporaryPath)
      do throws(SystemError) {
        try file.write(bytes)
        try FileTree.rename(temporaryPath, to: path)
      } catch {
        FileTree.remove(temporaryPath)
        throw error
      }
    } catch {
      throw FetchError(.article, "\(path.description): \(error.description)")
    }
  }

  private func create(_ path: FilePath) throws(SystemError) -> OpenFile {
    do throws(SystemError) {
      return try OpenFile(creating: path)
    } catch {
      guard error.concernsExistence else { throw error }
      FileTree.remove(path)
      return try OpenFile(creating: path)
    }
  }

  private func createFolder(_ path: FilePath) throws(SystemError) {
    guard !known.withLock({ $0.contains(path) }) else { return }
    try FileTree.createFolder(path)
    known.withLock { known in
      if known.count >= Self.maximumKnown { known.removeAll() }
      known.insert(path)
    }
  }
}
