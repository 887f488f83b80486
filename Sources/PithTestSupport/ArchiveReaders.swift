import Foundation

/// The programs that archives are read with besides Pith, warcio, fastwarc and cdxj-indexer, and the
/// libraries that reports are read with.
///
/// `Scripts/test` installs them into a folder of the project. Tests that need them are skipped when
/// they are not there, except in CI.
package enum ArchiveReaders {
  /// Where their programs are.
  private static var programs: String { ProjectPaths.root + "/.build-readers/bin" }

  /// Whether tests that need them run; without them they fail in CI.
  package static var areExpected: Bool {
    FileManager.default.isExecutableFile(atPath: programs + "/warcio")
      || ProcessInfo.processInfo.environment["CI"] != nil
  }

  /// Runs one of the programs in a folder.
  package static func run(
    _ program: String, _ arguments: String..., in folder: TemporaryFolder
  ) throws -> BuiltBinary.Run {
    try BuiltBinary.run(
      "\(programs)/\(program)", arguments, in: folder, input: [], environment: [:])
  }

  /// Runs a script in the language of the programs, which can use them as libraries.
  package static func script(
    _ script: String, _ arguments: String..., in folder: TemporaryFolder
  ) throws -> BuiltBinary.Run {
    try BuiltBinary.run(
      "\(programs)/python", ["-c", script] + arguments, in: folder, input: [], environment: [:])
  }
}
