import Foundation

/// The command `pith` as the tests' own build made it.
package enum BuiltBinary {
  /// What a run of the command left.
  package struct Run: Sendable {
    /// What it wrote to standard output.
    package var output: [UInt8]
    /// What it wrote to standard error.
    package var errors: String
    /// Its exit code; 128 and the signal's number when a signal ended it.
    package var exitCode: Int32

    /// Standard output as text.
    package var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The binary to test instead of the tests' own, as the variable `PITH_COMMAND` gives it: the
  /// released one, which is what users run.
  private static let given = ProcessInfo.processInfo.environment["PITH_COMMAND"]

  /// Whether the binary is one that was built for release, several times as fast.
  package static var isReleased: Bool { given != nil }

  /// The path of the binary: where the tests were told, or beside the test bundle.
  package static var path: String {
    if let given { return given }
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return tests.appending(path: "pith").path
  }

  /// Runs the command in a folder.
  package static func run(
    _ arguments: [String], in folder: TemporaryFolder, input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Run {
    try run(path, arguments, in: folder, input: input, environment: environment)
  }

  /// What stands before a command so that permissions count, which whoever is root stands above.
  package static var unprivileged: String {
    getuid() == 0 ? "setpriv --bounding-set=-all --inh-caps=-all" : ""
  }

  /// Runs a line of shell in a folder; `$PITH` is the command.
  package static func shell(_ line: String, in folder: TemporaryFolder) throws -> Run {
    try run("/bin/sh", ["-c", line], in: folder, input: [], environment: ["PITH": path])
  }

  /// What programs inherit of the environment: whether the tests themselves run in CI must not change
  /// what they see, but a sanitized binary must hear how it is to tell what it finds.
  private static let inheritedNames: Set = [
    "PATH", "ASAN_OPTIONS", "ASAN_SYMBOLIZER_PATH", "LSAN_OPTIONS", "TSAN_OPTIONS",
    "TSAN_SYMBOLIZER_PATH", "SWIFT_BACKTRACE",
  ]

  /// There is no folder for temporary files: Pith writes none but beside what it makes.
  ///
  /// Thread sanitizer would write one at each start, and die of it where a test lets none be written.
  private static let noTemporaryFiles = ["TMPDIR": "/nonexistent"]

  /// Runs any program in a folder, its streams going through files so that none can fill up.
  package static func run(
    _ program: String, _ arguments: [String], in folder: TemporaryFolder, input: [UInt8],
    environment: [String: String]
  ) throws -> Run {
    let streams = try TemporaryFolder()
    for name in ["out", "err"] { try streams.write("", to: name) }
    try streams.write(input, to: "in")
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    let inherited = ProcessInfo.processInfo.environment.filter {
      inheritedNames.contains($0.key)
    }
    process.environment = inherited.merging(noTemporaryFiles) { _, own in own }
      .merging(environment) { _, own in own }
    process.standardInput = FileHandle(forReadingAtPath: streams.path + "/in")
    process.standardOutput = FileHandle(forWritingAtPath: streams.path + "/out")
    process.standardError = FileHandle(forWritingAtPath: streams.path + "/err")
    try process.run()
    process.waitUntilExit()
    let output = FileManager.default.contents(atPath: streams.path + "/out") ?? Data()
    let isSignal = process.terminationReason == .uncaughtSignal
    return Run(
      output: [UInt8](output), errors: streams.text(of: "err") ?? "",
      exitCode: process.terminationStatus + (isSignal ? 128 : 0))
  }
}
