import ArgumentParser
import FoundationEssentials

/// The estimates of a first look, by the names of the pages.
struct EstimateFile {
  private struct Record: Decodable {
    var source: String
    var estimates: [Float]
  }

  private var pages: [String: [Float]] = [:]

  /// Reads a file with a JSON object a line.
  ///
  /// - Throws: `ValidationError` when it cannot be read or a line is no such object.
  init(path: String) throws {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw ValidationError("\(path): cannot be read.")
    }
    for line in data.split(separator: UInt8(ascii: "\n")) {
      guard let record = try? JSONDecoder().decode(Record.self, from: line) else {
        throw ValidationError("\(path): a line is no object with a source and estimates.")
      }
      pages[record.source] = record.estimates
    }
  }

  /// The estimates of a page; none when the file has none.
  subscript(_ name: String) -> [Float] { pages[name] ?? [] }
}
