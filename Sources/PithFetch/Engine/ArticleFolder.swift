import PithFiles
import Synchronization

/// The folder that articles are written to, each into a file of its own.
final class ArticleFolder: Sendable {
  /// The folder's name in that of the archive.
  static let name = "articles"
  /// How many folders of hosts are remembered as existing.
  private static let maximumKnown = 4096

  private let root: FilePath
  private let known = Mutex<Set<FilePath>>([])

  /// Uses the folder in an archive's folder; it is created with its first article.
  init(in folder: FilePath) {
    root = folder.appending(Self.name.utf8)
  }

  /// Writes a file; one that is there already is replaced when the new one is complete.
  ///
  /// A new file is written in place, since renaming costs more than half of all that this does; if
  /// the process is killed meanwhile, its task is not done, and the next process replaces the file.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - name: Its path below the folder: the folder of its host and its name.
  /// - Throws: ``FetchError`` when the file cannot be written.
  func write(_ bytes: [UInt8], to name: String) throws(FetchError) {
    let path = root.appending(name.utf8)
    do throws(SystemError) {
      try createFolder(path.folder)
      do throws(SystemError) {
        try OpenFile(creating: path).write(bytes)
      } catch {
        guard error.concernsExistence else { throw error }
        try replace(path, with: bytes)
      }
    } catch {
      throw FetchError(.article, "\(path.description): \(error.description)")
    }
  }

  private func replace(_ path: FilePath, with bytes: [UInt8]) throws(SystemError) {
    // No two tasks have one name, so no two threads meet here; a process that was killed may have
    // left its file.
    let temporaryPath = path.folder.appending(".".utf8 + path.name + ".tmp".utf8)
    FileTree.remove(temporaryPath)
    try OpenFile(creating: temporaryPath).write(bytes)
    try FileTree.rename(temporaryPath, to: path)
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
