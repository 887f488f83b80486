import PithFiles

/// One of several dumps that stand in one file.
struct DumpPart: Sendable {
  /// The file that holds the dump.
  let file: PageInput
  /// Which dump of the file it is, from 1.
  let number: Int
  /// The line that stands before the dump and separates it from the one before; nil at the start.
  let separator: String?
  /// The dump's bytes.
  let reading: PageReading

  /// What tells whether it is still the same.
  var stamp: InputStamp {
    guard case .bytes(let bytes) = reading else { return InputStamp() }
    return InputStamp(bytes: bytes, byteCount: bytes.count)
  }

  /// What the dump is called in output and messages: `FILE#3`.
  var name: String { "\(file.name)#\(number)" }

  /// Where an output folder puts the dump: beside the file's own place, with the dump's number.
  var relativePath: FilePath {
    let name = Array(file.relativePath.name)
    let stem = PageName.withoutEnding(name)
    let folder = file.relativePath.bytes[..<file.relativePath.name.startIndex]
    return FilePath(
      bytes: Array(folder) + stem + Array("-\(number)".utf8) + name[stem.count...])
  }
}

/// Divides a file at the lines that a pattern matches.
///
/// Such a line belongs to no dump. Before the first of them and after the last there is a dump only
/// if there is more than white space; between two of them there always is one.
final class DumpReader {
  /// What reading came to.
  enum Step {
    case part(DumpPart)
    /// Nothing has come yet, and the caller did not want to wait, or a signal ended the wait.
    case notYet
    case end
  }

  private let file: PageInput
  private let lines: LineReader
  private let pattern: LinePattern
  private let limit: Int
  private var number = 0
  private var separator: String?
  private var bytes: [UInt8] = []
  private var byteCount = 0
  private var isBlank = true

  /// Begins to read a file whose dumps may have up to `limit` bytes.
  init(_ file: PageInput, lines: LineReader, pattern: LinePattern, limit: Int) {
    self.file = file
    self.lines = lines
    self.pattern = pattern
    self.limit = limit
  }

  /// Reads the next dump; without `mayWait` only if it has come already.
  func next(mayWait: Bool) throws(SystemError) -> Step {
    while true {
      switch try lines.next(mayWait: mayWait) {
      case .notYet: return .notYet
      case .end:
        guard !isBlank else { return .end }
        return .part(takePart())
      case .line(let line):
        guard separates(line) else {
          append(line)
          continue
        }
        let isPart = !isBlank || separator != nil
        let part = isPart ? takePart() : nil
        discard()
        separator = String(decoding: line.content, as: UTF8.self)
        if let part { return .part(part) }
      }
    }
  }

  private func separates(_ line: LineReader.Line) -> Bool {
    guard !line.isTooLong else { return false }
    switch pattern.verdict(on: line.content) {
    case .matches: return true
    case .differs: return false
    case .undecided:
      StandardError.say(
        "\(file.name): line \(line.number): the pattern of --split-on takes too long; "
          + "the line counts as one that does not match")
      return false
    }
  }

  private func append(_ line: LineReader.Line) {
    byteCount += line.byteCount
    if byteCount <= limit { bytes.append(contentsOf: line.bytes) } else { bytes = [] }
    isBlank = isBlank && line.isBlank
  }

  private func takePart() -> DumpPart {
    number += 1
    let reading: PageReading =
      byteCount > limit ? .tooLarge("it has \(byteCount) bytes") : .bytes(bytes)
    let part = DumpPart(file: file, number: number, separator: separator, reading: reading)
    discard()
    return part
  }

  private func discard() {
    bytes = []
    byteCount = 0
    isBlank = true
  }
}
