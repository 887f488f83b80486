import PithExport
import PithFiles

/// Results that a command has whole.
enum StandardOutput {
  /// Writes a result, or ends the command with the fitting exit code.
  ///
  /// On a terminal, whatever could act on it is printed as its escape.
  static func write(_ bytes: [UInt8]) throws {
    do throws(SystemError) {
      let output = OpenFile.standardOutput
      try output.write(output.isTerminal ? TerminalText.lines(bytes) : bytes)
    } catch {
      throw OutputError(error, writingTo: "standard output").exit()
    }
  }
}
