import PithExport
import PithFiles

/// Results that a command has whole.
enum StandardOutput {
  /// Writes a result, or ends the command with the fitting exit code.
  ///
  /// On a terminal, whatever could act on it is printed as its escape.
  static func write(_ bytes: [UInt8]) throws {
    try writeStyled(OpenFile.standardOutput.isTerminal ? TerminalText.lines(bytes) : bytes)
  }

  /// Writes a result that holds colours of its own; all else in it that could act on a terminal has
  /// been made visible by whoever coloured it.
  static func writeStyled(_ bytes: [UInt8]) throws {
    do throws(SystemError) {
      try OpenFile.standardOutput.write(bytes)
    } catch {
      throw OutputError(error, writingTo: "standard output").exit()
    }
  }
}
