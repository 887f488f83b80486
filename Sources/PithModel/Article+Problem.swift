extension Article {
  /// What is wrong with the page, in one line that begins with its status; nil when it is `ok`.
  public var problem: String? {
    guard status != .ok else { return nil }
    let reason =
      switch status {
      case .ok: ""
      case .empty: "nothing in it reads as content"
      case .blocked: "it is a refusal in place of a page"
      case .undecodable: "it is neither HTML nor text"
      case .tooLarge: "it is too large"
      case .timeout: "it took too long"
      case .failed: "it could not be cleaned"
      }
    return "\(status.rawValue): \(warnings.first ?? reason)"
  }
}
