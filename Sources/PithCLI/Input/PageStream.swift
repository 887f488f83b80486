import PithArchive
import PithFiles

/// How a file holds pages.
enum Division: Sendable, Hashable {
  /// It is one page.
  case whole
  /// It is an archive of pages.
  case archive
  /// It is one page or an archive, as its content tells.
  case byContent
  /// Lines that a pattern matches separate dumps.
  case dumps(pattern: String)
  /// Each line is a JSON record with a page in it.
  case records

  /// How the files are named that folders are searched for.
  var names: PageName { self == .records ? .records : .pages }
}

/// What a stream of pages comes to.
enum PageItem: Sendable {
  /// A file that is one page.
  case page(PageInput)
  /// One dump of a file.
  case part(DumpPart)
  /// One record of a file.
  case record(RecordLine)
  /// A page in an archive.
  case archived(ArchivedPage)
  /// A path that leads to no page, and why.
  case unreadable(name: String, reason: String)

  /// What it is called in a manifest.
  var id: String {
    switch self {
    case .page(let input): input.name
    case .part(let part): part.name
    case .record(let record): record.name
    case .archived(let page): page.place
    case .unreadable(let name, _): name
    }
  }
}

/// One line of a file of JSON Lines.
struct RecordLine: Sendable, Hashable {
  /// The file that holds the line.
  let file: PageInput
  /// Which file of the run it is, from 1.
  let fileNumber: Int
  /// The line.
  let line: LineReader.Line

  /// What the record is called in output and messages: `FILE#12`.
  var name: String { "\(file.name)#\(line.number)" }

  /// What tells whether it is still the same.
  var stamp: InputStamp {
    InputStamp(bytes: line.bytes, byteCount: line.byteCount, offset: line.offset)
  }
}

/// All pages that the paths of a command line lead to, also several in one file.
struct PageStream {
  /// What asking for the next page came to.
  enum Step {
    case item(PageItem)
    /// Nothing has come yet, and the caller did not want to wait, or a signal ended the wait.
    case notYet
    case end
  }

  /// The file that is being read.
  private enum Reader {
    case dumps(DumpReader)
    case records(LineReader)
    case archive(ArchiveWalk)
  }

  private let division: Division
  private let pattern: LinePattern?
  private let limit: Int
  private var walk: InputWalk
  private var file: PageInput?
  /// Standard input, when nothing had come from it yet.
  private var postponed: PageInput?
  private var fileNumber = 0
  private var reader: Reader?
  /// How many bytes the file has that is being read; nil when it has no end that is known.
  private var fileBytes: Int?
  /// Where in the file the item ends, or begins, that was handed out last.
  private var fileOffset = 0

  /// How many records of archives were passed over, since they hold no page.
  private(set) var skippedRecordCount = 0

  /// Begins with the first of the inputs; a page, and a line, may have up to `limit` bytes.
  init(_ sources: InputSources, division: Division, limit: Int) throws(LinePattern.Failure) {
    self.division = division
    if case .dumps(let text) = division { pattern = try LinePattern(text) } else { pattern = nil }
    self.limit = limit
    walk = InputWalk(sources, names: division.names)
  }

  /// How far the stream has come.
  var place: InputPlace {
    guard reader != nil, let fileBytes, fileBytes > 0 else {
      return InputPlace(rootCount: walk.rootCount, fileShare: nil)
    }
    return InputPlace(
      rootCount: walk.rootCount, fileShare: min(1, Double(fileOffset) / Double(fileBytes)))
  }

  /// The next page; without `mayWait` only if it has come already.
  mutating func next(mayWait: Bool) -> Step {
    while true {
      if let file, let reader {
        do throws(SystemError) {
          if let step = try next(from: reader, of: file, mayWait: mayWait) { return step }
          self.reader = nil
        } catch {
          self.reader = nil
          return .item(.unreadable(name: file.name, reason: error.description))
        }
      }
      if let input = postponed {
        postponed = nil
        if let step = begin(input, mayWait: mayWait) { return step }
        continue
      }
      switch walk.next(mayWait: mayWait) {
      case .end: return .end
      case .notYet: return .notYet
      case .item(.unreadable(let name, let reason)):
        return .item(.unreadable(name: name, reason: reason))
      case .item(.page(let input)):
        if let step = begin(input, mayWait: mayWait) { return step }
      }
    }
  }

  /// Begins with a file; returns it when it is one page, or the failure when it cannot be read.
  private mutating func begin(_ input: PageInput, mayWait: Bool) -> Step? {
    switch division {
    case .whole: return .item(.page(input))
    case .archive, .byContent: return open(input, mayWait: mayWait)
    case .dumps, .records: return divide(input)
    }
  }

  /// Looks whether a file is an archive, and begins to read it if so.
  private mutating func open(_ input: PageInput, mayWait: Bool) -> Step? {
    if division == .byContent, input.path != nil, PageName.isPage(Array(input.relativePath.name)) {
      return .item(.page(input))
    }
    do throws(SystemError) {
      let file = try input.open()
      // A named pipe is opened once: whoever writes to it would be told that its reader has gone.
      if input.path == nil && !file.isReadable(mayWait: mayWait) {
        postponed = input
        return .notYet
      }
      let start = try file.readStart(WARCReader.signatureBytes)
      if division == .archive || WARCReader.isArchive(start: start) {
        self.file = input
        measure(file)
        reader = .archive(try ArchiveWalk(file, start: start, of: input, limit: limit))
        return nil
      }
      if let path = input.path, try FileStatus(of: path).kind == .file {
        return .item(.page(input))
      }
      // What came out of a pipe cannot be read again.
      let reading = try PageInput.read(file, start: start, limit: limit)
      return .item(
        .page(
          PageInput(
            origin: .pipe(name: input.name, reading), relativePath: input.relativePath)))
    } catch {
      return .item(.unreadable(name: input.name, reason: error.description))
    }
  }

  /// Opens a file that holds several pages; returns the failure when it cannot be read.
  private mutating func divide(_ input: PageInput) -> Step? {
    file = input
    fileNumber += 1
    do throws(SystemError) {
      let file = try input.open()
      measure(file)
      if pattern != nil, input.path != nil, fileBytes != nil {
        if WARCReader.isArchive(start: try file.readStart(WARCReader.signatureBytes)) {
          let reason = "it is a WARC file, whose records are pages; clean it without --split-on"
          return .item(.unreadable(name: input.name, reason: reason))
        }
        try file.seek(to: 0)
      }
      let lines = LineReader(file, limit: limit)
      reader =
        pattern.map {
          .dumps(DumpReader(input, lines: lines, pattern: $0, limit: limit))
        } ?? .records(lines)
      return nil
    } catch {
      return .item(.unreadable(name: input.name, reason: error.description))
    }
  }

  private mutating func measure(_ file: borrowing OpenFile) {
    let status = try? file.status()
    fileBytes = status?.kind == .file ? status?.byteCount : nil
    fileOffset = 0
  }

  /// The next page of a file; nil at its end.
  private mutating func next(
    from reader: Reader, of file: PageInput, mayWait: Bool
  ) throws(SystemError) -> Step? {
    switch reader {
    case .archive(let archive):
      if let item = try archive.next() {
        fileOffset = archive.offset
        return .item(item)
      }
      skippedRecordCount += archive.skippedCount
      return nil
    case .dumps(let dumps):
      switch try dumps.next(mayWait: mayWait) {
      case .part(let part): return .item(.part(part))
      case .notYet: return .notYet
      case .end: return nil
      }
    case .records(let lines):
      while true {
        switch try lines.next(mayWait: mayWait) {
        case .line(let line) where line.isBlank: continue
        case .line(let line):
          fileOffset = line.offset + line.byteCount
          return .item(.record(RecordLine(file: file, fileNumber: fileNumber, line: line)))
        case .notYet: return .notYet
        case .end: return nil
        }
      }
    }
  }
}
