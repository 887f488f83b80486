import PithFiles

/// Keeps the results in an output folder from replacing what is read.
///
/// What the command line and lists name is known when the run begins. Of all else, which is links in
/// folders and lists that can be read only once, an input fails that a result could replace: whether
/// one has done so already must not decide what is read.
struct ResultPlaces {
  private let inputs: ProtectedInputs
  /// The output folder without links.
  private let root: FilePath
  private let ending: String
  /// Whether files beside inputs are replaced, too: those that an interrupted run has left.
  var replacesNeighbours = false
  /// The last folder of results: without links, and the folder of inputs that it lies in.
  private var folder: (path: FilePath, resolved: FilePath, input: String?)?

  /// Looks after the results of a format, by the ending of their names, in a folder that exists.
  init(in root: FilePath, ending: String, inputs: ProtectedInputs) {
    self.inputs = inputs
    self.root = root.resolvedAsFarAsItExists
    self.ending = ending
  }

  /// Why the result of an input cannot have a place; nil when it can.
  ///
  /// - Parameters:
  ///   - input: The input's file, when it has one of its own.
  ///   - place: Where its result is to stand.
  ///   - result: The result, as far as it is known; what is there already may stay.
  /// - Returns: A reason for this input alone.
  mutating func refusal(of input: FilePath?, at place: FilePath, result: [UInt8]?) -> String? {
    if let input, isAtRisk(input) {
      return "it stands in the output folder, where results replace files; choose another folder"
    }
    let (folder, inputFolder) = resolved(place.folder)
    if let inputFolder {
      return "its output would lie inside the input folder \(inputFolder); "
        + "choose another folder"
    }
    guard let existing = try? FileStatus(of: place).identity else { return nil }
    if let input, existing == (try? FileStatus(of: input).identity) {
      return "its output would replace it; choose another folder"
    }
    if inputs.holds(existing) {
      return "its output would replace the input \(place.description); choose another folder"
    }
    // Beside a page stand others as a rule, and no results of earlier runs.
    guard let input, !replacesNeighbours, folder == FileTree.resolved(input.folder),
      result.map({ holds(place, $0) }) != true
    else { return nil }
    return "\(place.description) is there already, beside the input; choose another folder"
  }

  /// Whether a file consists of these bytes, as after an earlier run.
  private func holds(_ path: FilePath, _ bytes: [UInt8]) -> Bool {
    guard (try? FileStatus(of: path))?.byteCount == bytes.count,
      let file = try? OpenFile(reading: path)
    else { return false }
    return (try? file.readToEnd(limit: bytes.count)) == bytes
  }

  /// Whether a result could replace an input before it is read.
  private func isAtRisk(_ input: FilePath) -> Bool {
    let isLink = (try? FileStatus(at: input))?.kind == .symbolicLink
    guard isLink || Self.isName(input, of: ending), let place = FileTree.resolved(input),
      Self.isName(place, of: ending), place.isInside(root), inputs.folder(around: place) == nil,
      let identity = try? FileStatus(of: input).identity
    else { return false }
    return !inputs.holds(identity)
  }

  private mutating func resolved(
    _ path: FilePath
  ) -> (resolved: FilePath, input: String?) {
    if let folder, folder.path == path { return (folder.resolved, folder.input) }
    let resolved = path.resolvedAsFarAsItExists
    let input = inputs.folder(around: resolved)
    folder = (path, resolved, input)
    return (resolved, input)
  }

  /// Whether a file has a name that a result can have: file systems may ignore case.
  static func isName(_ path: FilePath, of ending: String) -> Bool {
    path.name.hasEnding(ending)
  }
}
