import Foundation
import PithTestSupport

/// The command of the package in `Fixtures/Library/Swift`, which depends on Pith from outside.
///
/// `Scripts/test` builds it into the folder of the tests' own build.
enum OutsidePackage {
  private static var command: String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "clean-page").path
  }

  /// Whether tests that need it run; without it they fail in CI.
  static var isExpected: Bool {
    FileManager.default.isExecutableFile(atPath: command)
      || ProcessInfo.processInfo.environment["CI"] != nil
  }

  /// Runs one of its examples on a page.
  static func run(
    _ example: String, on page: [UInt8], in folder: TemporaryFolder
  ) throws -> BuiltBinary.Run {
    try BuiltBinary.run(command, [example], in: folder, input: page, environment: [:])
  }
}
