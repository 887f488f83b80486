import PithFetch
import PithFiles

/// The URLs that the user names: as arguments, or one a line in files or standard input.
///
/// Blank lines and lines that begin with `#` mean nothing, nor does a byte order mark of UTF-8 before
/// the first.
struct URLList {
  /// How many bytes of a file are read at once.
  private static let chunkBytes = 1 << 16
  /// A line of more bytes is no URL.
  private static let maximumLineBytes = 1 << 16
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What was found in place of a URL.
  struct Problem {
    /// Where: a file and line, or the argument.
    let place: String
    /// What is wrong with it.
    let reason: String
  }

  /// Reads all URLs of an input.
  ///
  /// - Parameters:
  ///   - input: A URL, a file's path, or `-`.
  ///   - add: Is handed each URL.
  ///   - report: Is told what is no URL.
  /// - Throws: What `add` throws; an unreadable file is told to `report`.
  static func read(
    _ input: String, add: (WebURL) throws -> Void, report: (Problem) -> Void
  ) throws {
    let start = input.prefix(8).lowercased()
    guard !start.hasPrefix("http://") && !start.hasPrefix("https://") else {
      try read(input, at: "argument", add, report)
      return
    }
    do {
      let file = input == "-" ? OpenFile.standardInput : try OpenFile(reading: FilePath(input))
      try lines(of: file) { number, line in
        let isMarked = number == 1 && line.starts(with: byteOrderMark)
        let text = String(
          decoding: isMarked ? line.dropFirst(byteOrderMark.count) : line, as: UTF8.self)
        guard let first = text.first(where: { !$0.isWhitespace }), first != "#" else { return }
        try read(text, at: "\(input):\(number)", add, report)
      }
    } catch let error as SystemError {
      let hint = error == .isFolder ? "; to go on with the archive in it, give it with -o" : ""
      report(Problem(place: input, reason: error.description + hint))
    }
  }

  private static func read(
    _ text: String, at place: String, _ add: (WebURL) throws -> Void, _ report: (Problem) -> Void
  ) throws {
    let url: WebURL
    do throws(URLProblem) {
      url = try WebURL(text)
    } catch {
      report(Problem(place: place, reason: "no URL to fetch: \(error)"))
      return
    }
    try add(url)
  }

  private static func lines(
    of file: borrowing OpenFile, _ body: (Int, ArraySlice<UInt8>) throws -> Void
  ) throws {
    var rest: [UInt8] = []
    var number = 1
    while true {
      let count = try file.appendChunk(to: &rest, maxBytes: chunkBytes)
      var start = rest.startIndex
      while let end = rest[start...].firstIndex(of: 0x0A) {
        try body(number, rest[start..<end])
        number += 1
        start = end + 1
      }
      rest.removeSubrange(..<start)
      if count == 0 { break }
      if rest.count > maximumLineBytes { rest.removeSubrange(maximumLineBytes...) }
    }
    if !rest.isEmpty { try body(number, rest[...]) }
  }
}
