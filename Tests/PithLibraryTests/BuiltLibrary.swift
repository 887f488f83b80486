import Foundation
import PithTestSupport

/// The C library as the tests' own build made it, or as `Scripts/library` installed it.
enum BuiltLibrary {
  /// The folder it is installed in, as the variable `PITH_LIBRARY` gives it; nil for the tests' own.
  static let installed = ProcessInfo.processInfo.environment["PITH_LIBRARY"]

  /// Whether it can be loaded by programs that are not sanitized themselves.
  static let isLoadable =
    ["ASAN_OPTIONS", "TSAN_OPTIONS"].allSatisfy { ProcessInfo.processInfo.environment[$0] == nil }

  /// The library's file.
  static var path: String {
    installed.map { $0 + "/lib/libpith.so.0" } ?? folder + "/libPithLibrary.so"
  }

  /// What a C compiler is to be told, in shell.
  static var compilerFlags: String {
    if let installed {
      return "$(PKG_CONFIG_PATH='\(installed)/lib/pkgconfig' pkg-config --cflags --libs pith)"
        + " -Wl,-rpath,'\(installed)/lib'"
    }
    return "-I '\(ProjectPaths.root)/Sources/CPith' -L '\(folder)' -lPithLibrary"
      + " -Wl,-rpath,'\(folder)'"
  }

  /// The folder of the example programs.
  static var examples: String { ProjectPaths.root + "/Fixtures/Library" }

  private static var folder: String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
  }

  /// Runs Python code that has the library under the name `pith`, and `sys`.
  static func python(
    _ code: String, _ arguments: [String] = [], in folder: TemporaryFolder
  ) throws -> BuiltBinary.Run {
    let start = "import sys; from pith import *; pith = Pith(sys.argv.pop(1))\n"
    return try BuiltBinary.run(
      "/usr/bin/env", ["python3", "-c", start + code, path] + arguments, in: folder, input: [],
      environment: ["PYTHONPATH": examples + "/Python", "PYTHONDONTWRITEBYTECODE": "1"])
  }
}
