/// What may be written when an output is not the expected one.
package enum SnapshotWriting: Sendable, Hashable {
  /// Nothing; for CI.
  case nothing
  /// The output beside its expectation, with `.new` at the end of the name.
  case newFiles

  /// What fits where the process runs: CI systems set `CI`, and nothing is written there.
  ///
  /// `CI=false` and `CI=0`, which users set to be treated like everywhere else, do just that.
  package static func allowed(inEnvironment environment: [String: String]) -> SnapshotWriting {
    ["", "false", "0"].contains(environment["CI"]?.lowercased() ?? "") ? .newFiles : .nothing
  }

  /// Leaves behind what this allows to leave of a page: outputs that nobody expected, and none that
  /// nobody has to look at any more.
  package func settle(_ result: PageCheck) throws(SnapshotError) {
    let failures = result.failures
    for comparison in result.comparisons {
      try settle(comparison, isFailure: failures.contains(comparison))
    }
  }

  /// Does the same for a single expectation.
  package func settle(_ comparison: Comparison) throws(SnapshotError) {
    try settle(comparison, isFailure: comparison.difference != nil)
  }

  private func settle(_ comparison: Comparison, isFailure: Bool) throws(SnapshotError) {
    guard self == .newFiles else { return }
    if isFailure { try comparison.leaveNew() } else { comparison.discardNew() }
  }
}
