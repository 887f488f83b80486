import PithFiles

/// One page to be cleaned: where its bytes are, and what it is called.
struct PageInput: Sendable, Hashable {
  /// Where a page's bytes come from.
  enum Origin: Sendable, Hashable {
    case standardInput
    case file(FilePath)
    /// It was read when somebody looked whether it is an archive.
    case pipe(name: String, PageReading)
  }

  /// Where the bytes come from.
  let origin: Origin
  /// Where the page stands below the path that the user gave, with the file's own name.
  ///
  /// An output folder mirrors this.
  let relativePath: FilePath

  /// Standard input.
  static let standardInput = PageInput(origin: .standardInput, relativePath: FilePath("stdin"))

  /// The file the page is, when it is one.
  var path: FilePath? {
    switch origin {
    case .standardInput, .pipe: nil
    case .file(let path): path
    }
  }

  /// Whether the page's name calls it HTML.
  var isNamedHTML: Bool { PageName.isHTML(Array(relativePath.name)) }

  /// What the page is called in output and messages.
  var name: String {
    switch origin {
    case .standardInput: "-"
    case .file(let path): path.description
    case .pipe(let name, _): name
    }
  }

  /// Opens the file.
  func open() throws(SystemError) -> OpenFile {
    guard let path else { return OpenFile.standardInput }
    return try OpenFile(reading: path)
  }

  /// Reads the bytes of a page that is not larger than `limit`.
  func read(limit: Int) -> PageReading { readWithStamp(limit: limit).reading }

  /// Reads the bytes of a page that is not larger than `limit`, and what tells whether it is still
  /// the same.
  func readWithStamp(limit: Int) -> (reading: PageReading, stamp: InputStamp) {
    if case .pipe(_, let reading) = origin { return (reading, InputStamp()) }
    do throws(SystemError) {
      let file = try open()
      let status = try file.status()
      return (try Self.read(file, status, limit: limit), InputStamp(status))
    } catch {
      return (.unreadable(error.description), InputStamp())
    }
  }

  /// Reads the rest of an open file, of which `start` was read before.
  static func read(
    _ file: consuming OpenFile, start: [UInt8], limit: Int
  ) throws(SystemError) -> PageReading {
    let status = try file.status()
    return try read(file, status, start: start, limit: limit)
  }

  private static func read(
    _ file: consuming OpenFile, _ status: FileStatus, start: [UInt8] = [], limit: Int
  ) throws(SystemError) -> PageReading {
    if status.kind == .file && status.byteCount > limit {
      return .tooLarge("it has \(status.byteCount) bytes")
    }
    let bytes = try file.readToEnd(limit: limit, start: start)
    return bytes.count > limit ? .tooLarge("it has more than \(limit) bytes") : .bytes(bytes)
  }
}

/// What reading a page gave.
enum PageReading: Sendable, Hashable {
  /// All its bytes.
  case bytes([UInt8])
  /// Nothing, since it is larger than allowed; how large it is.
  case tooLarge(String)
  /// Nothing; why.
  case unreadable(String)
}
