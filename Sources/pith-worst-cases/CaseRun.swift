import Foundation
import Pith
import PithArchive
import PithCLI
import PithExport
import PithFetch
import PithFiles
import PithModel
import PithPage

/// Takes inputs through what reads them, and times that.
struct CaseRun {
  /// A folder for the inputs that must be files.
  let folder: FilePath

  /// The most rounds that an input is timed for.
  private static let maxRounds = 100
  /// After so many seconds, two rounds are enough.
  private static let enoughSeconds = 1.0
  /// A round that takes longer is the only one.
  private static let longSeconds = 20.0

  /// The seconds of processor time that an input takes: the median of some rounds.
  ///
  /// Small inputs have more rounds, so that what else runs on the machine disturbs all sizes alike. The
  /// first of several does not count: it pays for memory that the process touches for the first time, once
  /// in its life and not once a page.
  func seconds(_ bytes: [UInt8], _ way: WorstCase.Way) throws -> Double {
    let path = folder.appending("case.warc".utf8)
    if way == .warc {
      try Data(bytes).write(to: URL(filePath: path.description))
    }
    var rounds: [Double] = []
    var spent = 0.0
    while rounds.count < Self.maxRounds,
      spent < (rounds.count < 2 ? Self.longSeconds : Self.enoughSeconds)
    {
      let start = clock()
      try take(bytes, way, path)
      rounds.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
      spent += rounds[rounds.count - 1]
    }
    let counted = rounds.count == 1 ? rounds : rounds.dropFirst().sorted()
    return counted[(counted.count - 1) / 2]
  }

  private func take(_ bytes: [UInt8], _ way: WorstCase.Way, _ path: FilePath) throws {
    switch way {
    case .html: clean(bytes, as: .html)
    case .text: clean(bytes, as: .text)
    case .explain: explain(bytes)
    case .records: _ = RecordRendering.record(cleaning: bytes)
    case .robots: askRobots(bytes)
    case .warc:
      var verifier = try WARCVerifier(path)
      while try verifier.next() != nil {}
      var index = CDXJIndex()
      _ = try WARCIndexer.index(path, into: &index)
    case .links:
      _ = LinkDocument(bytes, from: try WebURL("https://www.example.com/x", relativeTo: nil))
    case .http: _ = HTTPPayload(response: bytes, limitBytes: 1 << 26)
    case .charset:
      for label in [nil, "shift_jis", "euc-jp", "gb18030", "big5", "iso-2022-jp", "utf-16le"] {
        _ = CharsetDecoder.decode(bytes, transportLabel: label, prescanMeta: true)
      }
    }
  }

  private func clean(_ bytes: [UInt8], as input: InputKind) {
    var options = Cleaner.Options()
    options.input = input
    let article = Cleaner(options: options).clean(bytes)
    var output: [UInt8] = []
    for format in OutputFormat.allCases {
      output.removeAll(keepingCapacity: true)
      format.write(article, context: ExportContext(source: "page"), to: &output)
    }
  }

  private func explain(_ bytes: [UInt8]) {
    let explanation = Cleaner().explain(bytes)
    var output: [UInt8] = []
    explanation.writeJSON(context: ExportContext(source: "page"), to: &output)
    explanation.writeListing(context: ExportContext(source: "page"), to: &output)
  }

  private func askRobots(_ bytes: [UInt8]) {
    let rules = RobotsFile(bytes).rules(for: "pith")
    _ = rules.allows("/" + String(repeating: "a", count: 2000))
  }
}
