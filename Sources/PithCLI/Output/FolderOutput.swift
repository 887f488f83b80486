import PithFiles

/// Writes results to files of their own in a folder that mirrors the inputs: one for each page, and
/// one for each file of records.
final class FolderOutput: ArticleOutput {
  /// The file that takes the results of the records of one input.
  private struct SharedFile: ~Copyable {
    let number: Int
    let path: FilePath
    let file: TemporaryFile
  }

  private let root: FilePath
  private let ending: String
  private let separator: String
  private var names = MirroredNames()
  private var knownFolder: FilePath?
  private var shared: SharedFile?
  /// The number of the file of records whose results cannot be written, and why.
  private var refused: (number: Int, reason: String)?

  /// Creates an output to a folder, which is created when it is missing.
  ///
  /// - Parameters:
  ///   - root: The folder.
  ///   - ending: The ending of the files, with its dot.
  ///   - separator: What stands between two results in one file.
  /// - Throws: What keeps the folder from being written to.
  init(_ root: FilePath, ending: String, separator: String) throws(OutputError) {
    self.root = root
    self.ending = ending
    self.separator = separator
    do throws(SystemError) {
      try FileTree.createFolder(root)
    } catch {
      throw OutputError(error, writingTo: root.description)
    }
  }

  func write(_ page: WrittenPage) throws(OutputError) -> String? {
    if let number = page.fileNumber { return try write(page, toFile: number) }
    guard !page.output.isEmpty else { return nil }
    return try open(page) { path throws(SystemError) in
      let file = try TemporaryFile(for: path)
      try file.write(page.output)
      try file.commit()
    }
  }

  func flush() throws(OutputError) {}

  func finish() throws(OutputError) {
    guard let shared = shared.take() else { return }
    do throws(SystemError) {
      try shared.file.commit()
    } catch {
      throw OutputError(error, writingTo: shared.path.description)
    }
  }

  /// Writes the result of a record behind those of the same input.
  private func write(_ page: WrittenPage, toFile number: Int) throws(OutputError) -> String? {
    if Interruption.isRequested { throw .interrupted }
    if refused?.number == number { return refused?.reason }
    guard !page.output.isEmpty else { return nil }
    var isFirst = false
    if shared?.number != number {
      try finish()
      isFirst = true
      let reason = try open(page) { path throws(SystemError) in
        self.shared = SharedFile(number: number, path: path, file: try TemporaryFile(for: path))
      }
      if let reason {
        refused = (number, reason)
        return reason
      }
    }
    do throws(SystemError) {
      try shared?.file.write(isFirst ? page.output : Array(separator.utf8) + page.output)
    } catch {
      throw OutputError(error, writingTo: root.description)
    }
    return nil
  }

  /// Finds the place of a page's result and lets it be written; returns why that is impossible for
  /// this page alone.
  private func open(
    _ page: WrittenPage, _ write: (FilePath) throws(SystemError) -> Void
  ) throws(OutputError) -> String? {
    let path = root.appending(names.name(for: page.relativePath, ending: ending).bytes)
    do throws(SystemError) {
      if let input = page.path, isSameFile(input, path) {
        return "its output would replace it; choose another folder"
      }
      try createFolder(of: path)
      try write(path)
    } catch {
      guard error.concernsName else { throw OutputError(error, writingTo: path.description) }
      return "cannot write \(path.description): \(error.description)"
    }
    return nil
  }

  private func isSameFile(_ input: FilePath, _ path: FilePath) -> Bool {
    guard let existing = try? FileStatus(of: path).identity else { return false }
    return existing == (try? FileStatus(of: input).identity)
  }

  private func createFolder(of path: FilePath) throws(SystemError) {
    let folder = path.folder
    guard folder != knownFolder else { return }
    try FileTree.createFolder(folder)
    knownFolder = folder
  }
}
