/// The session ids that web archives leave out of a URL's key, since every visit has another.
enum SessionID {
  /// Parameters whose value is a session when it has 32 letters and digits.
  private static let names = ["jsessionid", "phpsessid", "sid"]
  private static let valueLength = 32

  /// A query without its session ids.
  static func removed(from query: String) -> String {
    let parts = query.split(separator: "&", omittingEmptySubsequences: false)
    let kept = parts.filter { !isSession($0) }
    return kept.count == parts.count ? query : kept.joined(separator: "&")
  }

  private static func isSession(_ parameter: Substring) -> Bool {
    let sides = parameter.split(separator: "=", maxSplits: 1)
    guard sides.count == 2, names.contains(sides[0].lowercased()) else { return false }
    return sides[1].utf8.count == valueLength
      && sides[1].utf8.allSatisfy { $0.isTokenCharacter && $0.lowercasedASCII != 0x2D }
  }
}
