import PithFuzz
import PithTestSupport
import Testing

/// Inputs that once broke something, and those that the search for more begins with.
struct FuzzFixtureTests {
  /// One input below `Fixtures/Fuzz`.
  struct Input: CustomTestStringConvertible {
    let target: FuzzTarget
    let name: String

    var testDescription: String { "\(target.rawValue)/\(name)" }
    var path: String { "Fixtures/Fuzz/\(target.rawValue)/\(name)" }

    static var all: [Input] {
      FuzzTarget.allCases.flatMap { target in
        ProjectFiles.names(in: "\(ProjectPaths.root)/Fixtures/Fuzz/\(target.rawValue)")
          .map { Input(target: target, name: $0) }
      }
    }
  }

  @Test(arguments: Input.all)
  func `an input keeps what is promised`(_ input: Input) throws {
    let bytes = try #require(ProjectFiles.bytes(of: input.path))
    try input.target.run(bytes)
  }

  @Test(arguments: FuzzTarget.allCases)
  func `a target has inputs`(_ target: FuzzTarget) {
    #expect(Input.all.contains { $0.target == target })
  }

  @Test(arguments: PagePaths.all)
  func `a page keeps what is promised, also when it breaks off`(_ path: String) throws {
    let bytes = try #require(ProjectFiles.bytes(of: path))
    let target = path.hasSuffix(".html") ? FuzzTarget.html : .text
    try target.run(bytes)
    for length in stride(from: 97, to: bytes.count, by: max(97, bytes.count / 7)) {
      try target.run(Array(bytes[..<length]))
    }
  }

  /// The pages of the fixtures.
  enum PagePaths {
    static var all: [String] {
      ProjectFiles.names(in: ProjectPaths.pageFixtures).flatMap { folder in
        ProjectFiles.names(in: "\(ProjectPaths.pageFixtures)/\(folder)")
          .filter { $0.hasPrefix("page.") }.map { "Fixtures/Pages/\(folder)/\($0)" }
      }
    }
  }
}
