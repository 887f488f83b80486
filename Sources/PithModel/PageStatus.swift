/// What became of one input.
///
/// The raw values are the `status` of a JSON Lines record and are stable.
public enum PageStatus: String, Sendable, Hashable, CaseIterable {
  /// An article was found.
  case ok
  /// The page holds nothing that reads as content.
  case empty
  /// The page is a challenge, a consent wall or another refusal in place of content.
  case blocked
  /// The bytes are neither a page nor text in any known encoding.
  case undecodable
  /// The input has more bytes than the limit allows.
  case tooLarge = "too_large"
  /// Cleaning took longer than the limit allows.
  case timeout
  /// The input could not be read, or cleaning it failed.
  case failed
}
