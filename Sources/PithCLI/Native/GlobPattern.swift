import Glibc

/// A pattern of names as a shell knows it: `*`, `?` and `[…]`, which match slashes too.
struct GlobPattern: Sendable {
  private let pattern: [CChar]

  /// Takes a pattern; what follows a NUL could not be matched and is cut off.
  init(_ pattern: String) {
    self.pattern = Self.cString(pattern)
  }

  /// Whether a name matches from its first character to its last.
  func matches(_ name: String) -> Bool {
    // SAFETY: both strings end with a NUL and are valid for the time of the call, which keeps neither.
    unsafe fnmatch(pattern, Self.cString(name), 0) == 0
  }

  private static func cString(_ text: String) -> [CChar] {
    text.utf8.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
  }
}
