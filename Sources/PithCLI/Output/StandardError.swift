import PithExport
import PithFiles

/// What is told to the user besides the results.
enum StandardError {
  /// Whether a person watches.
  static var isTerminal: Bool { OpenFile.standardError.isTerminal }

  /// Writes one line that begins with the command's name.
  ///
  /// Names of files are in it, so whatever could act on a terminal is printed as its escape.
  static func say(_ message: String) {
    write("pith: \(TerminalText.visible(message))\n")
  }

  /// Writes text that Pith itself made up, as it is.
  static func write(_ text: String) {
    // When nobody can hear, there is nobody to tell either.
    try? OpenFile.standardError.write(Array(text.utf8))
  }
}
