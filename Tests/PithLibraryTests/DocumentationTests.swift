import PithTestSupport
import Testing

/// The documentation of the library.
struct DocumentationTests {
  private static let catalog = "Sources/Pith/Pith.docc"
  private static let texts =
    ["README.md"]
    + ProjectFiles.names(in: "\(ProjectPaths.root)/\(catalog)").map { "\(catalog)/\($0)" }

  @Test(arguments: texts)
  func `its examples are those that are compiled`(path: String) {
    let compiled =
      ["Package.swift", "Sources/clean-page/Examples.swift"]
      .map { lines(of: ProjectFiles.text(of: "Fixtures/Library/Swift/\($0)")) }
    let examples = ProjectFiles.text(of: path).matches(of: #/(?s)```swift\n(.*?)```/#).map {
      lines(of: String($0.1))
    }
    #expect(!examples.isEmpty)
    for example in examples {
      #expect(compiled.contains { $0.contains(example) }, "\(example.joined(separator: "\n"))")
    }
  }

  /// The lines of a text without their indentation, which differs, and without empty ones.
  private func lines(of text: String) -> [String] {
    text.split(separator: "\n").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }
}
