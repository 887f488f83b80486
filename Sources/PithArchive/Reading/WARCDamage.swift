import PithFiles

/// A part of a file that cannot be read as a record.
package struct WARCDamage: Sendable, Hashable {
  /// Where it begins: in a compressed file, where its gzip member does.
  package let offset: Int
  /// The rule that it breaks.
  package let rule: WARCRule
  /// What is wrong, as a sentence without a full stop.
  package let reason: String

  init(_ offset: Int, _ rule: WARCRule, _ reason: String) {
    self.offset = offset
    self.rule = rule
    self.reason = reason
  }
}

/// Why reading stopped.
enum ReadFailure: Error {
  case system(SystemError)
  case damage(WARCDamage)
}
