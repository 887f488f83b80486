import PithFiles
import PithModel

/// Writes results to files of their own in a folder that mirrors the inputs: one for each page, and
/// one for each file of records.
final class FolderOutput: ArticleOutput {
  /// The manifest's name; no walk through folders takes it for an input.
  private static let manifestName = ".pith-manifest.jsonl"
  /// How much of the results of records is gathered before it is written.
  private static let groupBytes = 1 << 16

  private let root: FilePath
  private let ending: String
  private let form: OutputPart.Form
  private let keepsManifest: Bool
  private var names = MirroredNames()
  private var places: ResultPlaces
  private var knownFolder: FilePath?
  /// The file that takes the results of the records of one input, and the number of that input.
  private var shared: (number: Int, part: OutputPart)?
  /// The file that an earlier run was writing to, until it is known whose results it takes.
  private var interrupted: EarlierRun.Part?
  /// The number of the file of records whose results cannot be written, and why.
  private var refused: (number: Int, reason: String)?

  /// Creates an output to a folder, which is created when it is missing.
  ///
  /// - Parameters:
  ///   - root: The folder.
  ///   - ending: The ending of the files, with its dot.
  ///   - separator: What stands between two results in one file.
  ///   - plan: How files are written.
  /// - Throws: What keeps the folder from being written to.
  init(
    _ root: FilePath, ending: String, separator: String, plan: OutputPlan
  ) throws(OutputError) {
    self.root = root
    self.ending = ending
    keepsManifest = plan.keepsManifest
    do throws(SystemError) {
      try FileTree.createFolder(root)
    } catch {
      throw OutputError(error, writingTo: root.description)
    }
    places = ResultPlaces(in: root, ending: ending, inputs: plan.inputs)
    let manifest: Manifest?
    do throws(OutputError) {
      manifest = try Manifest(
        root.appending(Self.manifestName.utf8), of: root.description, options: plan.options,
        beginning: plan.beginning)
    } catch {
      // Several runs may well write to one folder, as xargs starts them; the first has the manifest.
      guard error.code == .otherRun, !plan.keepsManifest else { throw error }
      manifest = nil
    }
    form = OutputPart.Form(
      separator: separator, encoder: nil, groupBytes: Self.groupBytes, isSafeFromPowerLoss: false,
      manifest: manifest)
    places.replacesNeighbours = manifest?.earlier != nil
    try goOn()
  }

  /// What earlier runs came to.
  var earlier: EarlierRun? { form.manifest?.earlier }

  func write(_ page: WrittenPage) throws(OutputError) -> String? {
    if let number = page.fileNumber { return try write(page, toFile: number) }
    var row = ManifestRow(page)
    var refusal: String?
    if !page.output.isEmpty {
      refusal = try open(page, result: page.output) { path, name throws(SystemError) in
        let file = try TemporaryFile(for: path)
        try file.write(page.output)
        try file.commit()
        row.place = .init(output: name, offset: 0, skip: nil, byteCount: page.output.count)
      }
    }
    if refusal != nil { row.status = .failed }
    try tell(row, end: page.output.count)
    return refusal
  }

  func flush() throws(OutputError) {
    try shared?.part.commit()
  }

  func finish() throws(OutputError) {
    try closeShared()
    // The file of records that was interrupted may have had all of them already.
    if let interrupted, OutputPart.isBegun(root.appending(interrupted.output.utf8)) {
      try takeInterrupted()?.part.close()
    }
    if keepsManifest { try form.manifest?.synchronize() } else { form.manifest?.remove() }
  }

  func abandon(isWritable: Bool) -> Int {
    if isWritable { try? shared?.part.commit() }
    let count = form.manifest?.rowCount ?? 0
    if count == 0 {
      shared?.part.remove()
      form.manifest?.remove()
    }
    return count
  }

  private func closeShared() throws(OutputError) {
    try shared?.part.close()
    shared = nil
  }

  /// The file that an earlier run was writing to, if it took the results of records; and the last of
  /// them.
  private func takeInterrupted() -> (part: OutputPart, input: String)? {
    guard let last = interrupted else { return nil }
    interrupted = nil
    let part = try? OutputPart(
      continuing: root.appending(last.output.utf8), name: last.output, byteCount: last.byteCount,
      form: form)
    return part.map { ($0, last.input) }
  }

  /// The file of a record: what stands before the `#` and the line's number.
  private static func file(of record: String) -> Substring {
    record[..<(record.lastIndex(of: "#") ?? record.endIndex)]
  }

  private func tell(_ row: ManifestRow, end: Int) throws(OutputError) {
    var rows = [row]
    try form.manifest?.commit(&rows, end: end)
  }

  /// Takes the names that results of earlier runs have.
  private func goOn() throws(OutputError) {
    guard let earlier else { return }
    do throws(SystemError) {
      var last: String?
      try earlier.forEachRow { row in
        guard let output = row.place?.output, output != last else { return }
        last = output
        names.take(FilePath(output))
      }
    } catch {
      throw OutputError(error, readingFrom: root.description)
    }
    interrupted = earlier.part
  }

  /// Writes the result of a record behind those of the same input.
  private func write(_ page: WrittenPage, toFile number: Int) throws(OutputError) -> String? {
    var row = ManifestRow(page)
    if refused?.number == number {
      row.status = .failed
      try tell(row, end: 0)
      return refused?.reason
    }
    if shared?.number != number {
      try closeShared()
      if page.output.isEmpty {
        try tell(row, end: 0)
        return nil
      }
      if let reason = try begin(page, number: number) {
        refused = (number, reason)
        row.status = .failed
        try tell(row, end: 0)
        return reason
      }
    }
    try shared?.part.append(row, result: page.output)
    return nil
  }

  /// Begins the file that takes the results of an input's records, or goes on with it; returns why
  /// that is impossible for this input alone.
  private func begin(_ page: WrittenPage, number: Int) throws(OutputError) -> String? {
    if let part = takeInterrupted() {
      if Self.file(of: part.input) == Self.file(of: page.id) {
        shared = (number, part.part)
        return nil
      }
      try part.part.close()
    }
    return try open(page) { path, name throws(SystemError) in
      shared = (number, try OutputPart(path, name: name, form: form))
    }
  }

  /// Finds the place of a page's result and lets it be written; returns why that is impossible for
  /// this page alone.
  private func open(
    _ page: WrittenPage, result: [UInt8]? = nil,
    _ write: (FilePath, String) throws(SystemError) -> Void
  ) throws(OutputError) -> String? {
    let name = names.name(for: page.relativePath, ending: ending)
    let path = root.appending(name.bytes)
    do throws(SystemError) {
      let reason = places.refusal(of: page.path, at: path, result: result)
      if let reason { return reason }
      try createFolder(of: path)
      try write(path, name.description)
    } catch {
      guard error.concernsName else { throw OutputError(error, writingTo: path.description) }
      return "cannot write \(path.description): \(error.description)"
    }
    return nil
  }

  private func createFolder(of path: FilePath) throws(SystemError) {
    let folder = path.folder
    guard folder != knownFolder else { return }
    try FileTree.createFolder(folder)
    knownFolder = folder
  }
}
