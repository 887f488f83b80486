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

  /// Writes a file, which appears when it is complete and replaces an older one.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - name: Its path below the folder: the folder of its host and its name.
  func write(_ bytes: [UInt8], to name: String) throws(FetchError) {
    let path = root.appending(name.utf8)
    // No two tasks have one name, so no two threads meet here; a process that was killed may have
    // left its file.
    let temporaryPath = path.folder.appending(".".utf8 + path.name + ".tmp".utf8)
    do throws(SystemError) {
      try createFolder(path.folder)
      FileTree.remove(temporaryPath)
      let file = try OpenFile(creating: temporaryPath)
      try file.write(bytes)
      try FileTree.rename(temporaryPath, to: path)
    } catch {
      throw FetchError(.article, "\(path.description): \(error.description)")
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
