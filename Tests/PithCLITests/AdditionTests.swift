import PithTestSupport
import Testing

struct AdditionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "<!doctype html><title>Quay</title><p>The ferry left the <a href='/q'>quay</a> at seven."
        + "<img src=f.png alt=Ferry>", to: "page.html")
  }

  private func clean(_ arguments: String...) throws -> BuiltBinary.Run {
    let url = "https://example.com/news/ferry.html"
    return try BuiltBinary.run(["clean", "page.html", "--url", url] + arguments, in: folder)
  }

  @Test func `links and pictures stand in the forms that have a place for them`() throws {
    let markdown = try clean("--format", "markdown", "--links", "--images").text
    #expect(
      markdown.hasSuffix(
        "The ferry left the [quay](https://example.com/q) at seven."
          + "![Ferry](https://example.com/news/f.png)\n"))
    let record = try clean("--format", "jsonl", "--links", "--images").text
    #expect(record.contains(#""links":[{"url":"https://example.com/q","text":"quay"}]"#))
    #expect(
      record.contains(#""images":[{"url":"https://example.com/news/f.png","alt":"Ferry"}]"#))
    #expect(!(try clean("--format", "jsonl").text.contains("example.com/q")))
  }

  @Test(arguments: ["--links", "--images"])
  func `plain text has no place for addresses`(_ option: String) throws {
    let run = try clean(option)
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("--links and --images go with --format markdown, html or jsonl."))
  }
}
