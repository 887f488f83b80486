import Foundation
import PithTestSupport

/// Runs over many small pages.
enum BatchSample {
  /// Writes pages of several sizes and returns a list of them.
  static func write(_ count: Int, to folder: TemporaryFolder) throws {
    for number in 0..<count {
      let page = String(repeating: SamplePage.html("Page\(number)"), count: number % 3 + 1)
      try folder.write(number % 11 == 5 ? "" : page, to: "in/\(number % 4)/\(number).html")
    }
  }

  /// Starts the command, kills it after a time, and says whether it had not ended by itself.
  static func kill(
    _ arguments: [String], in folder: TemporaryFolder, afterMilliseconds milliseconds: Int
  ) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: BuiltBinary.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}
