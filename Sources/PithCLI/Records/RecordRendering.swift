import ArgumentParser
import Pith
import PithExport

/// What `pith clean --input jsonl` writes for one line of a corpus; for what holds it against its
/// promises.
package enum RecordRendering {
  private static let cleaner: RecordCleaner? = (try? HeaderOptions.parse([])).map { header in
    RecordCleaner(
      fields: RecordFields(), options: Cleaner.Options(), format: .jsonl, header: header)
  }

  /// Cleans the page in a line without line feed.
  ///
  /// - Parameter line: The line.
  /// - Returns: The line that is written for it, with its line feed.
  package static func record(cleaning line: [UInt8]) -> [UInt8] {
    guard let cleaner else { return [] }
    let read = LineReader.Line(bytes: line, number: 1, offset: 0, byteCount: line.count)
    return cleaner.clean(RecordLine(file: .standardInput, fileNumber: 1, line: read)).output
  }
}
