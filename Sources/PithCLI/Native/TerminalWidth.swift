import Glibc

/// How wide the terminal is that standard output goes to.
enum TerminalWidth {
  /// Its columns; nil when standard output goes elsewhere, or the terminal does not know.
  static var columns: Int? {
    var size = winsize()
    // SAFETY: the structure is alive for the call, which fills it and does not keep it.
    let result = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
    return result == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }
}
