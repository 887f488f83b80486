import PithArchive
import PithFiles

/// Writes all results to one file, or to numbered files of a limited size.
///
/// A file appears under its name when it is complete. Its name says whether it is compressed.
final class FileOutput: ArticleOutput {
  /// How much is gathered before it is written: for a compressed file it is what one member or frame
  /// holds, and what is lost of one that was cut off.
  private static let plainGroupBytes = 1 << 16
  private static let codedGroupBytes = 1 << 20
  /// How many groups a file of a limited size has at least, so that it comes close to the limit.
  private static let groupsPerPart = 16

  private let names: PartNames
  private let plan: OutputPlan
  private let place: String
  private let form: OutputPart.Form
  private let manifest: Manifest
  private var part: OutputPart?
  private var nextNumber = 0
  /// The file that the output replaces, if there is one, and the last input that was compared with it.
  private let replaced: FileStatus.Identity?
  private var compared: FilePath?

  /// What earlier runs came to.
  var earlier: EarlierRun? { manifest.earlier }

  /// Opens an output.
  ///
  /// - Parameters:
  ///   - path: The file, or the name that the numbered files' are made from.
  ///   - separator: What stands between two results in one file.
  ///   - plan: How files are written.
  /// - Throws: What keeps the output from being written.
  init(_ path: FilePath, separator: String, plan: OutputPlan) throws(OutputError) {
    self.plan = plan
    place = path.description
    names = PartNames(path, isNumbered: plan.maxPartBytes != nil)
    let first = names.path(of: 0)
    replaced = (try? FileStatus(of: first))?.identity
    let isBegun = !plan.resumes && OutputPart.isBegun(first)
    let isThere = plan.maxPartBytes != nil && (try? FileStatus(at: first)) != nil
    if isThere || (isBegun && plan.maxPartBytes != nil), !plan.resumes {
      throw Self.existing(first, "--resume goes on with it, or choose another name")
    }
    manifest = try Manifest(
      names.manifest, of: place, options: plan.options, beginning: plan.beginning)
    if isThere && manifest.earlier == nil {
      manifest.remove()
      throw Self.existing(first, "no manifest says what it holds; choose another name")
    }
    if isBegun {
      StandardError.say(
        "\(place): starting over; --resume would go on with what an interrupted run left")
    }
    let coding = FrameCoding(fileName: path.name)
    let groupBytes = coding == nil ? Self.plainGroupBytes : Self.codedGroupBytes
    form = OutputPart.Form(
      separator: separator, encoder: coding.map(FrameEncoder.init),
      groupBytes: min(groupBytes, max(1, (plan.maxPartBytes ?? .max) / Self.groupsPerPart)),
      isSafeFromPowerLoss: plan.keepsManifest, manifest: manifest)
    do throws(OutputError) {
      try goOn()
    } catch {
      if manifest.earlier == nil { manifest.remove() }
      throw error
    }
  }

  func write(_ page: WrittenPage) throws(OutputError) -> String? {
    try refuseInput(page.path)
    try refuseInput(page.archive)
    guard let part else {
      _ = try begin()
      return try write(page)
    }
    if let limit = plan.maxPartBytes, part.gatheredByteCount > 0, !page.output.isEmpty {
      // The size that a group will have compressed is known only behind it.
      let result = form.separator.utf8.count + page.output.count
      let next = form.encoder == nil ? result : form.groupBytes
      if part.gatheredByteCount + next > limit {
        try close()
        return try write(page)
      }
    }
    try part.append(ManifestRow(page), result: page.output)
    return nil
  }

  func flush() throws(OutputError) {
    // A compressed file would grow by a member for every few results.
    if form.encoder == nil { try part?.commit() }
  }

  func finish() throws(OutputError) {
    if part == nil && nextNumber == 0 { _ = try begin() }
    try close()
    if plan.keepsManifest { try manifest.synchronize() } else { manifest.remove() }
  }

  func abandon(isWritable: Bool) -> Int {
    if isWritable { try? part?.commit() }
    if manifest.rowCount == 0 {
      part?.remove()
      manifest.remove()
    }
    return manifest.rowCount
  }

  private func begin() throws(OutputError) -> OutputPart {
    let number = nextNumber
    do throws(SystemError) {
      let part = try OutputPart(
        names.path(of: number), name: String(decoding: names.name(of: number), as: UTF8.self),
        form: form)
      self.part = part
      nextNumber += 1
      return part
    } catch {
      throw OutputError(error, writingTo: names.path(of: number).description)
    }
  }

  /// Ends the run when an input that nothing told of before is the file that it would replace.
  private func refuseInput(_ path: FilePath?) throws(OutputError) {
    guard let replaced, let path, path != compared else { return }
    compared = path
    guard (try? FileStatus(of: path))?.identity == replaced else { return }
    throw OutputError(
      .unwritable, "cannot write to \(place): it is read as an input; choose another file")
  }

  private func close() throws(OutputError) {
    try part?.close()
    part = nil
  }

  /// Finds the file that an earlier run was writing to, and goes on with it.
  private func goOn() throws(OutputError) {
    guard let last = earlier?.part else { return _ = try begin() }
    guard let number = names.number(of: last.output) else { throw lost(last.output) }
    let path = names.path(of: number)
    nextNumber = number + 1
    // A numbered file that is complete stays so; a single one takes what has come since.
    if plan.maxPartBytes != nil, OutputPart.isComplete(path, byteCount: last.byteCount) { return }
    do throws(SystemError) {
      part = try OutputPart(
        continuing: path, name: last.output, byteCount: last.byteCount, form: form)
    } catch {
      throw error == .notSupported || error.concernsAbsence
        ? lost(last.output) : OutputError(error, writingTo: place)
    }
  }

  private func lost(_ name: String) -> OutputError {
    OutputError(
      .otherRun,
      "\(names.manifest.description): \(name) is not what this says of it; remove both to start over"
    )
  }

  private static func existing(_ path: FilePath, _ advice: String) -> OutputError {
    OutputError(.otherRun, "\(path.description) is there already; \(advice)")
  }
}
