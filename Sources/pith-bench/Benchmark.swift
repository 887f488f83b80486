import ArgumentParser
import Foundation

/// Times Pith beside libxml2 on the same pages, in one run.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pith-bench",
    abstract: "Time Pith beside libxml2's tree building on the same pages, on one core.",
    discussion: """
      Each folder is read into memory first. Times are medians over rounds. The line `pith clean` \
      is the whole process, start-up, reading and JSON Lines included, with one job.
      """)

  @Argument(help: "Folders with pages.")
  var folders: [String]

  @Option(help: "How often everything is timed.")
  var rounds = 5

  @Flag(help: "Time libxml2's tree building alone, in processor time, as JSON.")
  var treesOnly = false

  func run() throws {
    for folder in folders {
      let pages = try Self.pages(in: folder)
      if treesOnly {
        let seconds = Stages.treeProcessorSeconds(of: pages)
        print("{\"seconds\":\(seconds),\"version\":\"\(LibXML2Tree.version)\"}")
        continue
      }
      let bytes = pages.reduce(0) { $0 + $1.count }
      print("\(folder): \(pages.count) pages, \(bytes / 1_000_000) MB, \(rounds) rounds")
      var rows = Stages(pages: pages).measure(rounds: rounds)
      rows.append(("pith clean", median(rounds) { Self.cleanWithCommand(folder) }))
      Self.show(rows, megabytes: Double(bytes) / 1e6)
    }
  }

  private static func pages(in folder: String) throws -> [[UInt8]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try names.map { [UInt8](try Data(contentsOf: URL(filePath: folder + "/" + $0))) }
  }

  /// Runs the `pith` that was built beside this program.
  private static func cleanWithCommand(_ folder: String) {
    let process = Process()
    let own = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    process.executableURL = own.deletingLastPathComponent().appending(path: "pith")
    process.arguments = ["clean", "--format", "jsonl", "--jobs", "1", folder]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      process.waitUntilExit()
    } catch {
      print("pith could not be run: build it with `swift build -c release` first")
    }
  }

  private static func show(_ rows: [(name: String, seconds: Double)], megabytes: Double) {
    let yardstick = rows[0].seconds
    for (name, seconds) in rows {
      let label = name.padding(toLength: 20, withPad: " ", startingAt: 0)
      print(
        label, String(format: "%8.3f s", seconds),
        String(format: "%8.0f MB/s", megabytes / seconds),
        String(format: "%6.2f x libxml2 tree", seconds / yardstick))
    }
  }
}
