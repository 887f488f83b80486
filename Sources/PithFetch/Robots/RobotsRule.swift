/// One line `Allow:` or `Disallow:` of a robots.txt.
package struct RobotsRule: Sendable, Hashable {
  /// What a rule does.
  package enum Kind: Sendable, Hashable {
    case allow, disallow
  }

  /// What the rule does.
  package let kind: Kind
  /// The number of its line in the file, from 1.
  package let lineNumber: Int
  /// Its line in the file, without comment; what is not UTF-8 becomes U+FFFD.
  package let lineText: String

  private let pattern: RobotsPattern

  /// The number of bytes of the pattern; of two rules that match, the longer one decides.
  package var length: Int { pattern.length }

  init(
    _ kind: Kind, pattern: ArraySlice<UInt8>, lineNumber: Int, lineText: ArraySlice<UInt8>
  ) {
    self.kind = kind
    self.pattern = RobotsPattern(RobotsPath.normalized(pattern))
    self.lineNumber = lineNumber
    self.lineText = String(decoding: lineText, as: UTF8.self)
  }

  /// Whether the rule is about a path that was normalised by ``RobotsPath``.
  func matches(_ path: [UInt8]) -> Bool { pattern.matches(path) }
}

/// What a robots.txt says to one user agent.
package struct RobotsRules: Sendable, Hashable {
  /// Nothing: all is allowed.
  package static let none = RobotsRules(rules: [], crawlDelaySeconds: nil)

  /// The rules in the order of the file.
  package let rules: [RobotsRule]
  /// The number of seconds between two requests that the file asks for.
  package let crawlDelaySeconds: Double?

  /// The rule that decides about a URL's path and query; nil when none matches, and all is allowed.
  ///
  /// The longest pattern decides; of two that are equally long, the one that allows.
  ///
  /// - Parameter target: Path and query as they stand in the URL, beginning with a slash.
  /// - Returns: The rule, or nil.
  package func decidingRule(for target: String) -> RobotsRule? {
    let path = RobotsPath.normalized(Array(target.utf8)[...])
    var deciding: RobotsRule?
    for rule in rules {
      if let deciding {
        let isStronger =
          rule.length > deciding.length
          || (rule.length == deciding.length && rule.kind == .allow && deciding.kind == .disallow)
        guard isStronger else { continue }
      }
      if rule.matches(path) { deciding = rule }
    }
    return deciding
  }

  /// Whether a URL's path and query may be fetched; the robots.txt itself always may.
  package func allows(_ target: String) -> Bool {
    target == RobotsPath.ofFile || decidingRule(for: target)?.kind != .disallow
  }
}

/// Paths as rules and URLs are compared.
enum RobotsPath {
  /// Where a robots.txt stands.
  static let ofFile = "/robots.txt"

  /// Escapes what is not ASCII and undoes the escapes of unreserved characters (RFC 9309, 2.2.2), so
  /// that all spellings of a path are one; escapes of reserved characters stay, in upper case.
  static func normalized(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if let byte = PercentCode.byte(in: bytes, at: index) {
        if isUnreserved(byte) { output.append(byte) } else { PercentCode.append(byte, to: &output) }
        index += 3
        continue
      }
      let byte = bytes[bytes.startIndex + index]
      if byte >= 0x80 { PercentCode.append(byte, to: &output) } else { output.append(byte) }
      index += 1
    }
    return output
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte)
  }
}
