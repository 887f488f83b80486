import PithFiles

/// Writes each page to a file of its own in a folder that mirrors the inputs.
final class FolderOutput: ArticleOutput {
  private let root: FilePath
  private let ending: String
  private var names = MirroredNames()
  private var knownFolder: FilePath?

  /// Creates an output to a folder, which is created when it is missing.
  init(_ root: FilePath, ending: String) throws(OutputError) {
    self.root = root
    self.ending = ending
    do throws(SystemError) {
      try FileTree.createFolder(root)
    } catch {
      throw OutputError(error, writingTo: root.description)
    }
  }

  func write(_ page: WrittenPage) throws(OutputError) -> String? {
    guard !page.output.isEmpty else { return nil }
    let path = root.appending(names.name(for: page.relativePath, ending: ending).bytes)
    do throws(SystemError) {
      if let input = page.path, isSameFile(input, path) {
        return "its output would replace it; choose another folder"
      }
      try write(page.output, to: path)
    } catch {
      guard error.concernsName else { throw OutputError(error, writingTo: path.description) }
      return "cannot write \(path.description): \(error.description)"
    }
    return nil
  }

  func finish() throws(OutputError) {}

  private func isSameFile(_ input: FilePath, _ path: FilePath) -> Bool {
    guard let existing = try? FileStatus(of: path).identity else { return false }
    return existing == (try? FileStatus(of: input).identity)
  }

  private func write(_ bytes: [UInt8], to path: FilePath) throws(SystemError) {
    let folder = path.folder
    if folder != knownFolder {
      try FileTree.createFolder(folder)
      knownFolder = folder
    }
    let file = try TemporaryFile(for: path)
    try file.write(bytes)
    try file.commit()
  }
}
