import Foundation
import Pith
import PithCLI
import PithExport
import PithModel
import PithSnapshot
import PithTestSupport
import Testing

/// Holds whole pages to the articles that they should become, as `pith check` does.
struct PageFixtureTests {
  @Test(arguments: PageFixture.all)
  func `becomes the expected article`(_ fixture: PageFixture) throws {
    let result = SnapshotCheck().check(fixture.page) { page, source throws(SnapshotError) in
      try SnapshotRendering().render(page, source: source)
    }
    try SnapshotWriting.allowed(inEnvironment: fixture.environment).settle(result)
    #expect(result.problem == nil)
    for failure in result.failures {
      Issue.record(
        "\(failure.path): expected -, found +\n\(failure.difference?.diff.unified ?? "")")
    }
  }

  @Test func `each fixture has all its files and nothing lies about`() throws {
    let folder = try SnapshotFolder(ProjectPaths.pageFixtures)
    #expect(folder.cases.count >= 14)
    #expect(folder.unreferenced == [])
    #expect(folder.ambiguous == [])
    #expect(folder.staleNew == [])
    for page in folder.cases {
      #expect(page.removalsPath != nil, "\(page.name)")
      #expect(page.sourcePath != nil, "\(page.name)")
    }
  }

  @Test(arguments: PageFixture.all)
  func `accounts for every character of the page`(_ fixture: PageFixture) throws {
    let explanation = try fixture.cleaner().explain(fixture.bytes())
    let accounted = explanation.blocks.map { PageFixture.withoutSpace($0.text) }.joined()
    #expect(accounted == PageFixture.withoutSpace(try fixture.visibleText()))
  }

  @Test(arguments: PageFixture.all)
  func `the article is the kept blocks and nothing else`(_ fixture: PageFixture) throws {
    let explanation = try fixture.cleaner().explain(fixture.bytes())
    let kept = explanation.blocks.filter(\.isKept).map(\.text).joined()
    let article = explanation.article.blocks.map(\.text).joined()
    #expect(PageFixture.withoutMarks(kept) == PageFixture.withoutMarks(article))
    #expect(try fixture.cleaner().clean(fixture.bytes()) == explanation.article)
  }

  @Test(arguments: PageFixture.all)
  func `cleaning the text again changes nothing`(_ fixture: PageFixture) throws {
    let article = try fixture.cleaner().clean(fixture.bytes())
    var output: [UInt8] = []
    OutputFormat.text.write(article, context: ExportContext(source: "page"), to: &output)
    let again = Cleaner().clean(output)
    #expect(
      again.blocks.map { PageFixture.withoutSpace($0.text) }.joined()
        == article.blocks.map { PageFixture.withoutSpace($0.text) }.joined())
    #expect(again.metadata.title?.value == article.metadata.title?.value)
    #expect(again.metadata.authors?.value == article.metadata.authors?.value)
    #expect(again.metadata.published?.value == article.metadata.published?.value)
  }

  @Test(arguments: PageFixture.all)
  func `the same bytes give the same output at any time and on any thread`(
    _ fixture: PageFixture
  ) async throws {
    let bytes = try fixture.bytes()
    let cleaner = try fixture.cleaner()
    let first = Self.record(cleaner.clean(bytes))
    let others = await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<4 { group.addTask { Self.record(cleaner.clean(bytes)) } }
      return await group.reduce(into: [[UInt8]]()) { $0.append($1) }
    }
    #expect(others.allSatisfy { $0 == first })
  }

  private static func record(_ article: Article) -> [UInt8] {
    var output: [UInt8] = []
    OutputFormat.jsonl.write(article, context: ExportContext(source: "page"), to: &output)
    return output
  }
}
