import PithFiles

/// Where a list of inputs stands, and what separates its paths.
struct PathListSource: Sendable, Hashable {
  /// The list's path; `-` is standard input.
  let name: String
  /// Whether each path ends with a NUL, as `find -print0` writes them, and not with a line feed.
  let isNullSeparated: Bool

  /// The byte that ends a path.
  var separator: UInt8 { isNullSeparated ? 0 : 0x0A }

  /// How many paths the list holds; nil when it can be read only once.
  func count() throws(SystemError) -> Int? {
    guard name != "-", try FileStatus(of: FilePath(name)).kind == .file else { return nil }
    let list = PathList(
      self, lines: LineReader(try open(), limit: PathList.maxBytes, end: separator))
    var count = 0
    while true {
      switch try list.next(mayWait: true) {
      case .path, .tooLong: count += 1
      case .notYet: continue
      case .end: return count
      }
    }
  }

  /// Opens the list.
  func open() throws(SystemError) -> OpenFile {
    name == "-" ? OpenFile.standardInput : try OpenFile(reading: FilePath(name))
  }
}

/// The paths of a list, read one by one.
final class PathList {
  /// What reading came to.
  enum Step {
    case path(FilePath)
    /// A line that is longer than any path; what it is called.
    case tooLong(String)
    /// Nothing has come yet, and the caller did not want to wait, or a signal ended the wait.
    case notYet
    case end
  }

  /// No system opens a path of more bytes.
  static let maxBytes = 1 << 16

  private let source: PathListSource
  private let lines: LineReader

  /// Begins to read a list.
  init(_ source: PathListSource, lines: LineReader) {
    self.source = source
    self.lines = lines
  }

  /// Opens a list.
  convenience init(_ source: PathListSource) throws(SystemError) {
    self.init(
      source, lines: LineReader(try source.open(), limit: Self.maxBytes, end: source.separator))
  }

  /// Reads the next path; without `mayWait` only if it has come already.
  ///
  /// Empty lines mean nothing.
  func next(mayWait: Bool) throws(SystemError) -> Step {
    while true {
      switch try lines.next(mayWait: mayWait) {
      case .notYet: return .notYet
      case .end: return .end
      case .line(let line):
        if line.isTooLong { return .tooLong("\(source.name)#\(line.number)") }
        let bytes = source.isNullSeparated ? line.bytes[...].prefix { $0 != 0 } : line.content
        if !bytes.isEmpty { return .path(FilePath(bytes: bytes)) }
      }
    }
  }
}
