import ArgumentParser

/// What Pith calls itself before servers.
enum UserAgent {
  /// Pith's name and version.
  static var standard: String { "Pith/\(PithTool.configuration.version)" }

  /// The value of the `User-Agent` header.
  ///
  /// - Parameters:
  ///   - value: The whole value, when the user sets it.
  ///   - contact: How whoever runs a server can reach the user.
  /// - Returns: The value, the contact at its end.
  /// - Throws: `ValidationError` when a header cannot hold it.
  static func value(_ value: String?, contact: String?) throws -> String {
    for text in [value, contact].compactMap({ $0 }) {
      guard !text.isEmpty, text.utf8.count <= 512,
        text.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
      else { throw ValidationError("--user-agent and --contact take a short text of ASCII.") }
    }
    let agent = value ?? standard
    return contact.map { "\(agent) (+\($0))" } ?? agent
  }
}
