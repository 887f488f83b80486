import Foundation
import PithSnapshot

/// A page that shows what one rule removes or keeps, with the expected listing of its blocks.
package struct RuleFixture: Sendable, CustomStringConvertible {
  /// The rule's id, which is the name of the fixture's folder.
  package var rule: String
  /// The page's file name, such as `removes-menu.html`.
  package var name: String

  /// The rule's id and the file's name.
  package var description: String { "\(rule)/\(name)" }
  /// Whether the page is plain text.
  package var isPlainText: Bool { name.hasSuffix(".txt") }
  /// The page's bytes; empty when it cannot be read.
  package var bytes: [UInt8] { Self.bytes(at: path) }
  /// The rules of the page's site, as a file of them; empty when the fixture has none.
  package var siteRules: [UInt8] { Self.bytes(at: stemPath + Self.siteRulesSuffix) }

  private var path: String { "\(ProjectPaths.ruleFixtures)/\(rule)/\(name)" }
  private var expectedPath: String { stemPath + Self.expectedSuffix }
  private var stemPath: String {
    let stem = name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex)
    return "\(ProjectPaths.ruleFixtures)/\(rule)/\(stem)"
  }

  private static let expectedSuffix = ".expected.txt"
  private static let siteRulesSuffix = ".rules"

  /// The fixtures of all rules in order of their paths.
  package static var all: [RuleFixture] {
    folders.flatMap { rule in
      names(of: rule).filter { !$0.hasSuffix(expectedSuffix) && !$0.hasSuffix(siteRulesSuffix) }
        .map { RuleFixture(rule: rule, name: $0) }
    }
  }

  /// The folders that hold fixtures: the ids of rules.
  package static var folders: [String] {
    ProjectFiles.names(in: ProjectPaths.ruleFixtures)
  }

  /// The names of all files in a rule's folder, the expected listings included.
  package static func names(of rule: String) -> [String] {
    ProjectFiles.names(in: "\(ProjectPaths.ruleFixtures)/\(rule)")
  }

  /// How a listing differs from the expected one; empty when it does not.
  ///
  /// The listing found is left beside the expected one as `.new`, for reading and promoting, as
  /// `pith check` does it.
  package func difference(to listing: String) throws -> String {
    let comparison = Comparison(.listing, path: expectedPath, actual: listing)
    try SnapshotWriting.allowed(inEnvironment: ProcessInfo.processInfo.environment)
      .settle(comparison)
    guard let difference = comparison.difference else { return "" }
    return (comparison.isMissing ? "no expected listing\n" : "") + difference.diff.unified
  }

  private static func bytes(at path: String) -> [UInt8] {
    FileManager.default.contents(atPath: path).map { Array($0) } ?? []
  }
}
