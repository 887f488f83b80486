import Glibc
import PithFiles

/// Keys of a terminal, read as they are pressed.
///
/// The terminal is asked for single keys only while one is waited for, so that it is as the user left
/// it whenever the process ends in between.
struct TerminalKeys: ReviewKeys {
  /// What the terminal sends for Ctrl-C while single keys are asked for.
  private static let interrupt: UInt8 = 3
  /// What the terminal sends for Ctrl-D.
  private static let end: UInt8 = 4

  /// The terminal of standard input; nil when there is none, or when nobody sees what is asked.
  init?() {
    guard OpenFile.standardInput.isTerminal, OpenFile.standardOutput.isTerminal else { return nil }
  }

  mutating func answer(_ ask: () throws -> Void) throws -> Character? {
    var saved = termios()
    // SAFETY: the pointers are valid for the time of the calls, which keep neither.
    guard unsafe tcgetattr(STDIN_FILENO, &saved) == 0 else { return nil }
    var single = saved
    single.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    // SAFETY: as above.
    _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &single)
    // SAFETY: as above.
    defer { _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &saved) }
    // A key that is pressed as soon as the question stands there must find the terminal ready.
    try ask()
    guard let byte = (try? OpenFile.standardInput.readStart(1))?.first else { return nil }
    switch byte {
    case Self.interrupt:
      // SAFETY: as above.
      _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &saved)
      _exit(Interruption.exitCode)
    case Self.end: return nil
    default: return Character(Unicode.Scalar(byte))
    }
  }
}
