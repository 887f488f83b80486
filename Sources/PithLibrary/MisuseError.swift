/// What is wrong with a call of the C library.
struct MisuseError: Error, CustomStringConvertible {
  /// What is wrong, in one line for the programmer who wrote the call.
  let description: String

  /// Creates an error.
  init(_ description: String) {
    self.description = description
  }
}
