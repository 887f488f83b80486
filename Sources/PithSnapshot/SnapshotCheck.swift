import FoundationEssentials

/// Holds what pages become against what they should become.
package struct SnapshotCheck: Sendable {
  /// What happens to an output that is not the expected one.
  package enum Mode: Sendable, Hashable {
    /// Nothing is written; for CI.
    case compare
    /// The output is left beside its expectation, with `.new` at the end of the name.
    case leaveNew
    /// The output becomes the expectation.
    case accept
  }

  /// One expectation that was not met.
  package struct Difference: Sendable, Hashable {
    /// The path of the expectation.
    package let path: String
    /// Whether there is no expectation at all.
    package let isMissing: Bool
    /// The lines that differ, in the unified form.
    package let diff: String
  }

  /// What happens to an output that is not the expected one.
  package let mode: Mode

  /// Creates a check.
  package init(mode: Mode) {
    self.mode = mode
  }

  /// The mode that fits where the process runs: CI systems set `CI`, and nothing is written there.
  package static func mode(inEnvironment environment: [String: String]) -> Mode {
    (environment["CI"] ?? "").isEmpty ? .leaveNew : .compare
  }

  /// Compares one page's output with its expectations; an empty result means that all are met.
  ///
  /// `render` gets the page's bytes and its source, and gives the output.
  package func differences(
    in snapshot: SnapshotCase, render: ([UInt8], PageSource?) -> SnapshotOutput
  ) throws(SnapshotError) -> [Difference] {
    let page = try Self.read(snapshot.pagePath)
    var source: PageSource?
    if let path = snapshot.sourcePath {
      source = try PageSource(json: Data(Self.read(path)), path: path)
    }
    let output = render(page, source)
    let article = try difference(from: snapshot.expectedPath, output: output.article)
    guard let path = snapshot.removalsPath else { return article.map { [$0] } ?? [] }
    return try [article, difference(from: path, output: output.removals)].compactMap { $0 }
  }

  private func difference(from path: String, output: String) throws(SnapshotError) -> Difference? {
    let expected = FileManager.default.contents(atPath: path)
    let actual = Data(output.utf8)
    let newPath = path + ".new"
    guard actual != expected else {
      if mode != .compare { try? FileManager.default.removeItem(atPath: newPath) }
      return nil
    }
    switch mode {
    case .compare: break
    case .leaveNew: try Self.write(actual, to: newPath)
    case .accept:
      try Self.write(actual, to: path)
      try? FileManager.default.removeItem(atPath: newPath)
    }
    let old = String(decoding: expected ?? Data(), as: UTF8.self)
    return Difference(
      path: path, isMissing: expected == nil, diff: LineDiff(from: old, to: output).unified)
  }

  private static func read(_ path: String) throws(SnapshotError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SnapshotError(.unreadable, path: path)
    }
    return [UInt8](data)
  }

  private static func write(_ data: Data, to path: String) throws(SnapshotError) {
    do {
      try data.write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw SnapshotError(.unwritable, path: path)
    }
  }
}
