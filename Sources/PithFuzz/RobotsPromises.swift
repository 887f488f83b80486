import PithFetch

/// What holds for every robots.txt.
enum RobotsPromises {
  private static let agents = ["pith", "Pith/1.0 (+https://www.example.com)", "googlebot", "*", ""]
  private static let targets = ["/", "/robots.txt", "/a/b?c=d", "/%7Ea%2Fb", "/aaaaaaaaaaaaaaaab"]

  /// Reads a file and asks it about paths, also those that it names itself.
  static func hold(for bytes: [UInt8]) throws(BrokenPromise) {
    let file = RobotsFile(bytes)
    let lineCount = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    let own = file.groups.flatMap(\.rules).prefix(20).map { "/" + $0.lineText }
    for agent in agents {
      let rules = file.rules(for: agent)
      try require(
        file.rules(for: agent.uppercased()) == rules, "agents differ by upper and lower case")
      if let seconds = rules.crawlDelaySeconds {
        try require(seconds >= 0 && seconds.isFinite, "a delay is no number of seconds")
      }
      for target in targets + own { try holdVerdict(rules, on: target, lineCount: lineCount) }
    }
  }

  private static func holdVerdict(
    _ rules: RobotsRules, on target: String, lineCount: Int
  ) throws(BrokenPromise) {
    let rule = rules.decidingRule(for: target)
    let isAllowed = rules.allows(target)
    try require(
      isAllowed == (target == "/robots.txt" || rule?.kind != .disallow),
      "the verdict on \(target) is not that of its rule")
    if let rule {
      try require((1...lineCount).contains(rule.lineNumber), "a rule stands on no line of the file")
    }
    try holdDecision(rule, among: rules.rules, on: target)
  }

  // MARK: The plain way to decide

  /// The rule that decides is the one that matching step by step finds.
  private static func holdDecision(
    _ rule: RobotsRule?, among rules: [RobotsRule], on target: String
  ) throws(BrokenPromise) {
    guard isPlain(target) else { return }
    var longest: (length: Int, isAllowed: Bool)?
    for rule in rules {
      guard let pattern = plainPattern(of: rule) else { return }
      guard matches(Array(target.utf8), pattern) else { continue }
      let isAllowed = rule.kind == .allow
      if longest.map({ (pattern.count, isAllowed ? 1 : 0) > ($0.length, $0.isAllowed ? 1 : 0) })
        ?? true
      {
        longest = (pattern.count, isAllowed)
      }
    }
    try require(
      longest?.length == rule?.length && longest?.isAllowed == rule.map { $0.kind == .allow },
      "another rule than line \(rule?.lineNumber ?? 0) decides about \(target)")
  }

  /// The pattern of a rule in which nothing is escaped; nil for other rules.
  private static func plainPattern(of rule: RobotsRule) -> [UInt8]? {
    guard isPlain(rule.lineText), let colon = rule.lineText.utf8.firstIndex(of: 0x3A) else {
      return nil
    }
    let value = rule.lineText.utf8[colon...].dropFirst()
    let pattern = Array(value.drop { $0 == 0x20 || $0 == 0x09 })
    return pattern.count == rule.length ? pattern : nil
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "%") }
  }

  /// Whether a path matches, by a table of all beginnings of the pattern.
  private static func matches(_ path: [UInt8], _ pattern: [UInt8]) -> Bool {
    let isAnchored = pattern.last == UInt8(ascii: "$")
    let pattern = pattern.dropLast(isAnchored ? 1 : 0)
    var ends = Array(repeating: false, count: path.count + 1)
    ends[0] = true
    for byte in pattern {
      if byte == UInt8(ascii: "*") {
        if let first = ends.firstIndex(of: true) {
          for end in first..<ends.count { ends[end] = true }
        }
      } else {
        for end in stride(from: path.count, to: 0, by: -1) {
          ends[end] = ends[end - 1] && path[end - 1] == byte
        }
        ends[0] = false
      }
    }
    return isAnchored ? ends[path.count] : ends.contains(true)
  }
}
