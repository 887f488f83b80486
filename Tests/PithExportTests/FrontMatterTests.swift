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

  private static let hasYAMLReader =
    (try? runPython("import yaml", input: []).exitCode) == 0

  private static func runPython(_ script: String, input: [UInt8]) throws -> BuiltBinary.Run {
    try BuiltBinary.run(
      "/usr/bin/env", ["python3", "-c", script], in: TemporaryFolder(), input: input,
      environment: [:])
  }

  private func markdown(_ article: Article) -> [UInt8] {
    var output: [UInt8] = []
    let context = ExportContext(source: "page.html", retrieved: "2026-01-02")
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

  @Test(.enabled(if: hasYAMLReader, "Python with PyYAML is not installed"))
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
}
