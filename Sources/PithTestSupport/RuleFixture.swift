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
  /// The expected listing; nil when there is none.
  package var expected: String? {
    FileManager.default.contents(atPath: expectedPath).map { String(decoding: $0, as: UTF8.self) }
  }

  private var path: String { "\(ProjectPaths.ruleFixtures)/\(rule)/\(name)" }
  private var expectedPath: String {
    let stem = name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex)
    return "\(ProjectPaths.ruleFixtures)/\(rule)/\(stem)\(Self.expectedSuffix)"
  }

  private static let expectedSuffix = ".expected.txt"

  /// The fixtures of all rules in order of their paths.
  package static var all: [RuleFixture] {
    folders.flatMap { rule in
      names(of: rule).filter { !$0.hasSuffix(expectedSuffix) }
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
  /// The listing found is written beside the expected one as `.new`, for reading and promoting,
  /// but not in CI, where nobody reads it.
  package func difference(to listing: String) -> String {
    let new = expectedPath + ".new"
    guard let expected else {
      write(listing, to: new)
      return "no expected listing; found:\n\(listing)"
    }
    guard expected != listing else {
      try? FileManager.default.removeItem(atPath: new)
      return ""
    }
    write(listing, to: new)
    return LineDiff(from: expected, to: listing).unified
  }

  private func write(_ text: String, to path: String) {
    guard ProcessInfo.processInfo.environment["CI"] == nil else { return }
    try? Data(text.utf8).write(to: URL(filePath: path))
  }

  private static func bytes(at path: String) -> [UInt8] {
    FileManager.default.contents(atPath: path).map { Array($0) } ?? []
  }
}
