import Foundation
import PithTestSupport
import Testing

/// What a package of somebody else's does with Pith.
@Suite(.enabled(if: OutsidePackage.command != nil, "Scripts/test builds it"))
struct OutsidePackageTests {
  private let folder: TemporaryFolder
  private let page: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    page = try #require(ProjectFiles.bytes(of: "Fixtures/Pages/news-live-feed/page.html"))
  }

  private func run(_ example: String, _ input: [UInt8]) throws -> String {
    let run = try OutsidePackage.run(example, on: input, in: folder)
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
    return run.text
  }

  @Test func `prints an article`() throws {
    let text = try run("article", page)
    #expect(text.hasPrefix("ok Harbour bridge reopens after eleven months of repairs\n"))
    #expect(text.contains("\nThe swing bridge that joins the two halves of Portlow"))
    #expect(try run("article", []) == "empty untitled\n\n")
  }

  @Test func `writes the Markdown that the command writes`() throws {
    try folder.write(page, to: "page.html")
    let command = try BuiltBinary.run(
      [
        "clean", "--format", "markdown", "--links", "--retrieved", "2026-03-15", "--url",
        "https://www.example.com/news/2026/03/14/harbour-bridge-reopens", "page.html",
      ], in: folder)
    #expect(try run("markdown", page) == command.text)
    #expect(try run("markdown", []) == "empty: the input has no bytes")
  }

  @Test func `cleans pages side by side`() throws {
    let text = try run("all", page)
    #expect(text.components(separatedBy: "The swing bridge that joins").count == 3)
    #expect(text.contains("empty: the input has no bytes\n"))
  }

  @Test func `tells what was removed`() throws {
    let text = try run("removed", page)
    #expect(text.contains("\nbyline\tBy Imogen Tarrant, harbour correspondent\n"))
    #expect(text.contains("\nscore 0."))
  }
}
