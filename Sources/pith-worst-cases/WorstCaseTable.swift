import ArgumentParser
import Foundation
import PithFiles

/// Times inputs that are made to be slow, at growing sizes.
@main
struct WorstCaseTable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pith-worst-cases",
    abstract: "Time Pith on inputs that are made to be slow.",
    discussion: """
      Each case is run at the given sizes. The table has the seconds for each MB, and the growth: \
      the time for each MB at the largest size as a multiple of that at the smallest. Growth above \
      1.3 is marked, and makes the exit code 1; a case that seems to grow is tried again twice, and its \
      least growth counts. The seconds are those of the processor, for an input whose like the process \
      has read before: its memory is there already.
      """)

  /// Growth of the time for each MB that is still taken for linear.
  private static let linear = 1.3
  /// A case that takes longer at a size is not tried at the next.
  private static let patience = 30.0
  /// How often a case is tried that seems to grow.
  private static let attempts = 3

  @Option(help: "The sizes in MB, rising, separated by commas.")
  var sizes = "1,4,16"

  @Argument(help: "Only cases whose line contains one of these.")
  var only: [String] = []

  func run() throws {
    let sizes = sizes.split(separator: ",").compactMap { Double($0) }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let runner = CaseRun(folder: FilePath(folder.path))
    let all =
      WorstCases.markup + WorstCases.content + WorstCases.data + WorstCases.text
      + WorstCases.explanations + WorstCases.others + WorstCases.archives
    print("way      case                                    ", terminator: "")
    print(sizes.map { String(format: "%7g MB", $0) }.joined(), "   growth  (s for each MB)")
    var marked = 0
    for item in all where isWanted(item) {
      if try !show(item, sizes: sizes, runner) { marked += 1 }
    }
    print(marked == 0 ? "all linear" : "\(marked) not linear")
    if marked > 0 { throw ExitCode(1) }
  }

  private func isWanted(_ item: WorstCase) -> Bool {
    only.isEmpty || only.contains { "\(item.way.rawValue) \(item.name)".contains($0) }
  }

  /// Prints the line of a case; whether it is linear.
  ///
  /// A case that grows does so each time; what another program did to it does not come again, so that
  /// the least growth of a few attempts counts.
  private func show(_ item: WorstCase, sizes: [Double], _ runner: CaseRun) throws -> Bool {
    let label = item.way.rawValue.padding(toLength: 9, withPad: " ", startingAt: 0)
    print(label + item.name.padding(toLength: 40, withPad: " ", startingAt: 0), terminator: "")
    fflush(nil)
    var times = try secondsForEachMB(item, sizes: sizes, runner)
    for _ in 1..<Self.attempts where times.count == sizes.count && growth(times) > Self.linear {
      let again = try secondsForEachMB(item, sizes: sizes, runner)
      if again.count == sizes.count, growth(again) < growth(times) { times = again }
    }
    let isWhole = times.count == sizes.count
    let isLinear = isWhole && growth(times) <= Self.linear
    print(
      times.map { String(format: "%10.4f", $0) }.joined() + String(format: "%10.2f", growth(times)),
      isLinear ? "" : isWhole ? " ! not linear" : " ! too slow")
    return isLinear
  }

  /// The time for each MB at each size; sizes behind one that took too long are left out.
  private func secondsForEachMB(
    _ item: WorstCase, sizes: [Double], _ runner: CaseRun
  ) throws -> [Double] {
    var times: [Double] = []
    for size in sizes {
      let bytes = item.make(Int(size * 1e6))
      let seconds = try runner.seconds(bytes, item.way)
      // The size that counts is that of the input, which can be more than was asked for.
      times.append(seconds / (Double(bytes.count) / 1e6))
      if seconds > Self.patience { break }
    }
    return times
  }

  private func growth(_ times: [Double]) -> Double { (times.last ?? 0) / (times.first ?? 1) }
}
