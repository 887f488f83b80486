import Foundation
import PithExport
import PithModel
import PithTestSupport
import Testing

struct FrontMatterTests {
  /// Reads the front matter on standard input as YAML and prints it as JSON.
  private static let reader = """
    import json, sys, yaml
    text = sys.stdin.buffer.read().decode('utf-8').split('\\n---\\n')[0]
    json.dump(yaml.safe_load(text), sys.stdout, ensure_ascii=True)
    """

  /// Whether YAML can be read here; where all tests must run, they fail when it cannot.
  private static let mayReadYAML =
    ProcessInfo.processInfo.environment["CI"] != nil
    || (try? runPython("import yaml", input: []).exitCode) == 0

  private static func runPython(_ script: String, input: [UInt8]) throws -> BuiltBinary.Run {
    try BuiltBinary.run(
      "/usr/bin/python3", ["-c", script], in: TemporaryFolder(), input: input,
      environment: [:])
  }

  private func markdown(_ article: Article, style: HeaderStyle = .pith) -> [UInt8] {
    var output: [UInt8] = []
    var context = ExportContext(source: "page.html", retrieved: "2026-01-02")
    context.headerStyle = style
    OutputFormat.markdown.write(article, context: context, to: &output)
    return output
  }

  @Test(arguments: Articles.hostileTexts)
  func `each value stands quoted in its line and reads as the page gave it`(text: String) throws {
    let lines = markdown(Articles.hostile(text)).split(separator: UInt8(ascii: "\n"))
    let values = try lines.compactMap { line -> StrictJSON.Value? in
      guard let quote = line.firstIndex(of: UInt8(ascii: "\"")), quote > 2 else { return nil }
      let prefix = line[..<quote]
      guard prefix.elementsEqual("title: ".utf8) || prefix.elementsEqual("  - ".utf8) else {
        return nil
      }
      return try StrictJSON.value(of: line[quote...])
    }
    let expected = [text, text, "Another \(text)", text].map(StrictJSON.Value.string)
    #expect(Array(values.prefix(4)) == expected)
  }

  @Test(.enabled(if: mayReadYAML, "Python with PyYAML is not installed"))
  func `a reader of YAML gets every value back`() throws {
    for text in Articles.hostileTexts {
      let run = try Self.runPython(Self.reader, input: markdown(Articles.hostile(text)))
      try #require(run.exitCode == 0, "\(text.debugDescription): \(run.errors)")
      // Python writes surrogate pairs, which the strict reader does not know.
      guard text.unicodeScalars.allSatisfy({ $0.value < 0x1_0000 }) else { continue }
      let value = try StrictJSON.value(of: run.output)
      #expect(value["title"] == .string(text))
      #expect(value["authors"] == .list([.string(text), .string("Another \(text)")]))
      #expect(value["published"] == .string("2026-01-02T03:04:05+01:00"))
      #expect(value["retrieved"] == .string("2026-01-02"))
      #expect(value["word_count"] == .number(7))
    }
  }

  @Test(.enabled(if: mayReadYAML, "Python with PyYAML is not installed"))
  func `a reader of YAML gets every value back in the keys of trafilatura`() throws {
    for text in Articles.hostileTexts {
      let run = try Self.runPython(
        Self.reader, input: markdown(Articles.hostile(text), style: .trafilatura))
      try #require(run.exitCode == 0, "\(text.debugDescription): \(run.errors)")
      guard text.unicodeScalars.allSatisfy({ $0.value < 0x1_0000 }) else { continue }
      let value = try StrictJSON.value(of: run.output)
      #expect(value["title"] == .string(text))
      #expect(value["author"] == .string("\(text); Another \(text)"))
      #expect(value["date"] == .string("2026-01-02"))
      #expect(value["sitename"] == .string(text))
      #expect(value["tags"] == .list([.string(text)]))
      #expect(value["published"] == nil)
    }
  }

  @Test(.enabled(if: mayReadYAML, "Python with PyYAML is not installed"))
  func `a reader of YAML gets every value back in the properties of Obsidian`() throws {
    for text in Articles.hostileTexts {
      let run = try Self.runPython(
        Self.reader, input: markdown(Articles.hostile(text), style: .obsidian))
      try #require(run.exitCode == 0, "\(text.debugDescription): \(run.errors)")
      guard text.unicodeScalars.allSatisfy({ $0.value < 0x1_0000 }) else { continue }
      let value = try StrictJSON.value(of: run.output)
      #expect(value["title"] == .string(text))
      #expect(value["published"] == .string("2026-01-02"))
      #expect(value["created"] == .string("2026-01-02"))
      #expect(value["description"] == .string(text))
    }
  }

  private static let plain: Article = {
    var article = Article(status: .ok)
    article.metadata.title = MetadataValue("The harbour line", from: .heading)
    article.metadata.authors = MetadataValue(["Ada Example", "Bo [x]] #Sample"], from: .byline)
    article.metadata.published = MetadataValue("2026-01-02T03:04:05+01:00", from: .jsonLD)
    article.metadata.tags = MetadataValue(["harbour line", "rail"], from: .meta)
    article.metadata.url = MetadataValue("https://post.example:8080/a?b", from: .meta)
    article.metadata.license = MetadataValue("CC BY 4.0", from: .meta)
    article.blocks = [ArticleBlock(role: .paragraph, text: "Trains run.")]
    return article
  }()

  private func lines(_ format: OutputFormat, _ style: HeaderStyle) -> [String] {
    var output: [UInt8] = []
    var context = ExportContext(source: "page.html", retrieved: "2026-02-03T04:05:06Z")
    context.headerStyle = style
    format.write(Self.plain, context: context, to: &output)
    return String(decoding: output, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test(arguments: [OutputFormat.text, .markdown])
  func `trafilatura's keys stand in its order`(format: OutputFormat) {
    #expect(
      lines(format, .trafilatura) == [
        "---", "title: \"The harbour line\"", "author: \"Ada Example; Bo [x]] #Sample\"",
        "url: \"https://post.example:8080/a?b\"", "hostname: \"post.example\"",
        "date: \"2026-01-02\"", "tags:", "  - \"harbour line\"", "  - \"rail\"",
        "license: \"CC BY 4.0\"", "---", "", "Trains run.", "",
      ])
  }

  @Test(arguments: [OutputFormat.text, .markdown])
  func `Obsidian's authors are links and its tags have no spaces`(format: OutputFormat) {
    #expect(
      lines(format, .obsidian) == [
        "---", "title: \"The harbour line\"", "source: \"https://post.example:8080/a?b\"",
        "author:", "  - \"[[Ada Example]]\"", "  - \"[[Bo x Sample]]\"",
        "published: \"2026-01-02\"", "created: \"2026-02-03\"", "tags:",
        "  - \"harbour-line\"", "  - \"rail\"", "---", "", "Trains run.", "",
      ])
  }

  @Test(arguments: [OutputFormat.text, .markdown])
  func `without a header there is the text alone`(format: OutputFormat) {
    #expect(lines(format, .none) == ["Trains run.", ""])
  }
}
