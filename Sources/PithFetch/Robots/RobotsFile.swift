/// A robots.txt as RFC 9309 reads it.
package struct RobotsFile: Sendable, Hashable {
  /// How many bytes are read; the standard asks for at least 500 KiB.
  package static let maximumBytes = 500 * 1024

  /// The group that a user agent falls under: its rules and its delay.
  package struct Group: Sendable, Hashable {
    /// The names of the user agents in lower case; `*` is everyone who has no group of their own.
    package var agents: Set<String> = []
    /// The rules in the order of the file.
    package var rules: [RobotsRule] = []
    /// The number of seconds between two requests that the group asks for.
    package var crawlDelaySeconds: Double?
  }

  /// All groups in the order of the file; those with a name in common are not merged here.
  package private(set) var groups: [Group] = []
  /// The sitemaps that the file names, as written.
  package private(set) var sitemaps: [String] = []

  /// Reads a file; none is wrong, since lines that mean nothing are left out.
  package init(_ bytes: some Collection<UInt8>) {
    let kept = Array(bytes.prefix(Self.maximumBytes))
    var lines = RobotsLine.lines(of: kept)
    if bytes.count > kept.count, let last = kept.last, last != 0x0A && last != 0x0D {
      // A rule that is cut off may say the opposite of what was meant.
      _ = lines.popLast()
    }
    var isCollectingAgents = false
    for line in lines {
      switch line.field {
      case .userAgent:
        if !isCollectingAgents { groups.append(Group()) }
        isCollectingAgents = true
        groups[groups.count - 1].agents.insert(RobotsAgent.token(inFile: line.value))
      case .rule(let verdict):
        isCollectingAgents = false
        guard !groups.isEmpty, !line.value.isEmpty else { continue }
        groups[groups.count - 1].rules.append(
          RobotsRule(
            verdict, pattern: line.value, lineNumber: line.number, lineText: line.text))
      case .crawlDelay:
        guard !groups.isEmpty, let seconds = Self.seconds(line.value) else { continue }
        groups[groups.count - 1].crawlDelaySeconds = seconds
      case .sitemap:
        sitemaps.append(String(decoding: line.value, as: UTF8.self))
      }
    }
  }

  /// What the file says to one user agent.
  ///
  /// All groups that name the agent count as one; the groups for everyone only when none does.
  ///
  /// - Parameter agent: The agent's product token, or a whole `User-Agent` value that begins with it.
  /// - Returns: The rules; none when everything is allowed.
  package func rules(for agent: String) -> RobotsRules {
    let token = RobotsAgent.token(agent)
    var named = groups.filter { $0.agents.contains(token) && token != RobotsAgent.everyone }
    if named.isEmpty { named = groups.filter { $0.agents.contains(RobotsAgent.everyone) } }
    return RobotsRules(
      rules: named.flatMap(\.rules), crawlDelaySeconds: named.compactMap(\.crawlDelaySeconds).max())
  }

  private static func seconds(_ value: ArraySlice<UInt8>) -> Double? {
    guard value.count <= 16,
      value.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    return Double(String(decoding: value, as: UTF8.self))
  }
}

/// The names of user agents in a robots.txt.
enum RobotsAgent {
  /// The name that stands for everyone without a group of their own.
  static let everyone = "*"

  /// The name that a line of the file means.
  static func token(inFile value: ArraySlice<UInt8>) -> String {
    let isEveryone =
      value.first == UInt8(ascii: "*") && (value.count == 1 || value.dropFirst().first == 0x20)
    return isEveryone ? everyone : token(String(decoding: value, as: UTF8.self))
  }

  /// The product token that a user agent's name begins with, in lower case.
  ///
  /// By the standard it has only letters, hyphens and underscores. A name that begins with something
  /// else has no token and is taken up to its version instead, so that it matches itself.
  static func token(_ name: String) -> String {
    let letters = name.utf8.prefix { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D || $0 == 0x5F }
    let token = letters.isEmpty ? name.utf8.prefix { $0 != 0x2F && $0 != 0x20 } : letters
    return String(decoding: token, as: UTF8.self).lowercased()
  }
}
