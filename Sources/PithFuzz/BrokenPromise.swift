/// Something that Pith promises of every input, and that one input broke.
package struct BrokenPromise: Error, Hashable, CustomStringConvertible {
  /// What came instead of what was promised, in a clause.
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// Throws unless what is promised holds.
func require(
  _ holds: Bool, _ description: @autoclosure () -> String
) throws(BrokenPromise) {
  if !holds { throw BrokenPromise(description()) }
}
