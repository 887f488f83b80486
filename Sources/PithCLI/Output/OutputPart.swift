import PithArchive
import PithFiles

/// One output file that takes the results of several inputs.
///
/// Until it is complete it has a hidden name beside its own: `.NAME.part`. Results are gathered to a
/// group, which is written, as a gzip member or Zstandard frame of its own if the file is compressed,
/// and then told to the manifest.
final class OutputPart {
  /// How a part is written.
  struct Form {
    /// What stands between two results.
    var separator: String
    /// How the file is compressed; nil when it is not.
    var encoder: FrameEncoder?
    /// How many bytes a group has before it is written.
    var groupBytes: Int
    /// Whether a complete file is on the disk before it has its name.
    var isSafeFromPowerLoss: Bool
    /// Who is told what has been written; nil when nobody is.
    var manifest: Manifest?
  }

  /// A group is written when it has results, or none, of this many inputs.
  private static let groupRows = 4096

  /// What the file is called in the manifest.
  let name: String
  /// How many bytes of it have been written.
  private(set) var byteCount = 0

  private let path: FilePath
  private let temporaryPath: FilePath
  private let file: OpenFile
  private let form: Form
  private var pending: [UInt8] = []
  private var rows: [ManifestRow] = []
  private var hasResult = false

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - path: Where it stands when it is complete; its folder must exist.
  ///   - name: What it is called in the manifest.
  ///   - form: How it is written.
  /// - Throws: A refusal of the operating system.
  init(_ path: FilePath, name: String, form: Form) throws(SystemError) {
    self.path = path
    self.name = name
    self.form = form
    temporaryPath = Self.temporaryPath(of: path)
    // Only a run that was killed can have left it, and nobody goes on with that.
    FileTree.remove(temporaryPath)
    file = try OpenFile(creating: temporaryPath)
  }

  /// Goes on with a file that an earlier run began, behind its first `byteCount` bytes.
  ///
  /// It may have been complete already; then it takes what has come since.
  ///
  /// - Throws: A refusal of the operating system, which is `EINVAL` when the file has fewer bytes.
  init(
    continuing path: FilePath, name: String, byteCount: Int, form: Form
  ) throws(SystemError) {
    self.path = path
    self.name = name
    self.form = form
    self.byteCount = byteCount
    temporaryPath = Self.temporaryPath(of: path)
    if Self.isComplete(path, byteCount: byteCount) {
      try FileTree.rename(path, to: temporaryPath)
    }
    file = try OpenFile(updating: temporaryPath)
    guard try file.status().byteCount >= byteCount else { throw .notSupported }
    try file.truncate(to: byteCount)
    try file.seek(to: byteCount)
    hasResult = byteCount > 0
  }

  /// Whether a file that an earlier run wrote has its name already.
  static func isComplete(_ path: FilePath, byteCount: Int) -> Bool {
    !isBegun(path) && (try? FileStatus(at: path))?.byteCount == byteCount
  }

  /// Whether an earlier run has begun a file and not completed it.
  static func isBegun(_ path: FilePath) -> Bool {
    (try? FileStatus(at: temporaryPath(of: path))) != nil
  }

  /// The name that a file has until it is complete.
  static func temporaryPath(of path: FilePath) -> FilePath {
    path.sibling(named: Array(".".utf8) + path.name + Array(".part".utf8))
  }

  /// How many bytes the file has with what is still gathered, should nothing be compressed.
  var gatheredByteCount: Int { byteCount + pending.count }

  /// Appends the result of an input, which may be nothing.
  func append(_ row: ManifestRow, result: [UInt8]) throws(OutputError) {
    var row = row
    if !result.isEmpty {
      if hasResult { pending.append(contentsOf: form.separator.utf8) }
      row.place = .init(
        output: name, offset: form.encoder == nil ? gatheredByteCount : byteCount,
        skip: form.encoder == nil ? nil : pending.count, byteCount: result.count)
      pending.append(contentsOf: result)
      hasResult = true
    }
    if form.manifest != nil { rows.append(row) }
    if pending.count >= form.groupBytes || rows.count >= Self.groupRows { try commit() }
  }

  /// Writes what is gathered.
  func commit() throws(OutputError) {
    if !pending.isEmpty {
      do {
        let bytes = try form.encoder?.encode(pending) ?? pending
        try file.write(bytes)
        byteCount += bytes.count
      } catch let error as SystemError {
        // What came of the group takes room that somebody may need.
        try? file.truncate(to: byteCount)
        try? file.seek(to: byteCount)
        throw OutputError(error, writingTo: path.description)
      } catch {
        throw OutputError(.unwritable, "cannot write to \(path.description): \(error)")
      }
      pending.removeAll(keepingCapacity: true)
    }
    try form.manifest?.commit(&rows, end: byteCount)
  }

  /// Completes the file and gives it its name, replacing what had it.
  func close() throws(OutputError) {
    try commit()
    do throws(SystemError) {
      if form.isSafeFromPowerLoss { try file.synchronize() }
      try FileTree.rename(temporaryPath, to: path)
    } catch {
      throw OutputError(error, writingTo: path.description)
    }
  }

  /// Removes the file before it is complete.
  func remove() {
    FileTree.remove(temporaryPath)
  }
}
