import PithFiles

/// Results that a command has whole.
enum StandardOutput {
  /// Writes a result, or ends the command with the fitting exit code.
  static func write(_ bytes: [UInt8]) throws {
    do throws(SystemError) {
      try OpenFile.standardOutput.write(bytes)
    } catch {
      throw OutputError(error, writingTo: "standard output").exit()
    }
  }
}
