import PithFiles

/// How a run's files are written.
struct OutputPlan: Sendable, Hashable {
  /// A new file is begun before one would have more bytes; nil writes a single file.
  var maxPartBytes: Int?
  /// Whether the run goes on where an earlier one of the same inputs was interrupted.
  var resumes = false
  /// Whether the manifest stays when all is done.
  var keepsManifest = false
  /// All options that make a difference to the results, in words.
  var options = ""
  /// What is read, and so must not be replaced.
  var inputs = ProtectedInputs()

  /// What becomes of the manifest of an earlier run.
  var beginning: Manifest.Beginning { resumes ? .resumed : .anew }
}

/// The names of the files of one output.
struct PartNames: Sendable, Hashable {
  private static let digits = 5

  private let path: FilePath
  private let isNumbered: Bool

  /// Takes the name that the user gave; `isNumbered` says that there may be several files.
  init(_ path: FilePath, isNumbered: Bool) {
    self.path = path
    self.isNumbered = isNumbered
  }

  /// The manifest's place: `NAME.manifest.jsonl`.
  var manifest: FilePath { path.sibling(named: path.name + Array(".manifest.jsonl".utf8)) }

  /// A part's name: `all-00002.jsonl.gz` when the user said `all.jsonl.gz`.
  func name(of number: Int) -> [UInt8] {
    guard isNumbered else { return Array(path.name) }
    let text = String(number)
    let padded = String(repeating: "0", count: max(0, Self.digits - text.count)) + text
    return stem + Array("-\(padded)".utf8) + path.name.dropFirst(stem.count)
  }

  /// A part's place.
  func path(of number: Int) -> FilePath { path.sibling(named: name(of: number)) }

  /// The number of the part that has a name; nil when no part has it.
  func number(of name: String) -> Int? {
    guard isNumbered else { return name == String(decoding: path.name, as: UTF8.self) ? 0 : nil }
    let digits = name.utf8.dropFirst(String(decoding: stem, as: UTF8.self).utf8.count + 1)
      .prefix { (0x30...0x39).contains($0) }
    guard let number = Int(String(decoding: Array(digits), as: UTF8.self)),
      String(decoding: self.name(of: number), as: UTF8.self) == name
    else { return nil }
    return number
  }

  /// The name without its endings: that of the compression, and the one before it.
  private var stem: [UInt8] {
    var name = Array(path.name)
    for ending in [".gz", ".zst"] where name.count > ending.utf8.count {
      if name.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        name.removeLast(ending.utf8.count)
        break
      }
    }
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return name }
    return Array(name[..<dot])
  }
}
