import Foundation
import PithTestSupport

/// The command of the package in `Fixtures/Library/Swift`, which depends on Pith from outside.
enum OutsidePackage {
  /// Where the command is, as the variable `PITH_OUTSIDE` gives it; `Scripts/test` builds it.
  static let command = ProcessInfo.processInfo.environment["PITH_OUTSIDE"]

  /// Runs one of its examples on a page.
  static func run(
    _ example: String, on page: [UInt8], in folder: TemporaryFolder
  ) throws -> BuiltBinary.Run {
    try BuiltBinary.run(command ?? "", [example], in: folder, input: page, environment: [:])
  }
}
