/// How much memory the bodies of all transfers take together.
///
/// When it is used up, one transfer goes on and all others wait, so that large bodies are taken in
/// one after the other instead of all at once.
final class BodyBudget {
  private let limit: Int
  private var used = 0
  private var privileged: Int?

  /// Creates a budget of a number of bytes.
  init(bytes: Int) {
    limit = bytes
  }

  /// Whether a paused transfer may try again.
  var hasRoom: Bool { used <= limit || privileged == nil }

  /// Takes memory for more of a body, unless its transfer must wait.
  func grants(_ bytes: Int, to transfer: Int) -> Bool {
    if used + bytes > limit {
      if privileged == nil { privileged = transfer }
      guard privileged == transfer else { return false }
    }
    used += bytes
    return true
  }

  /// Tells that a transfer takes in nothing more; its memory is in use until it is released.
  func transferEnded(_ transfer: Int) {
    if privileged == transfer { privileged = nil }
  }

  /// Gives back the memory of a body that nobody needs any more.
  func release(_ bytes: Int) {
    used -= bytes
  }
}
