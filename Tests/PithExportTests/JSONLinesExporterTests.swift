import PithExport
import PithModel
import PithTestSupport
import Testing

struct JSONLinesExporterTests {
  private func record(_ article: Article, retrieved: String? = nil) -> [UInt8] {
    var output: [UInt8] = []
    let context = ExportContext(source: "a/b.html", retrieved: retrieved)
    OutputFormat.jsonl.write(article, context: context, to: &output)
    return output
  }

  @Test(arguments: Articles.hostileTexts)
  func `gives back every string whatever is in it`(text: String) throws {
    let bytes = record(Articles.hostile(text))
    let value = try StrictJSON.value(of: bytes)
    #expect(value["title"] == .string(text))
    #expect(value["authors"] == .list([.string(text), .string("Another \(text)")]))
    #expect(value["text"] == .string(Articles.hostile(text).text))
    #expect(value["warnings"] == .list([.string(text)]))
  }

  @Test(arguments: Articles.hostileTexts)
  func `is one line of harmless characters`(text: String) {
    let bytes = record(Articles.hostile(text))
    let line = String(decoding: bytes.dropLast(), as: UTF8.self)
    #expect(bytes.last == 0x0A)
    #expect(line.unicodeScalars.allSatisfy { !HarmfulScalars.contains($0) && $0 != "\n" })
  }

  @Test func `leaves empty fields out and rounds to three decimals`() {
    var article = Article(status: .ok)
    article.confidence = 0.98765
    article.wordCount = 2
    article.blocks = [ArticleBlock(role: .paragraph, text: "Two words")]
    let expected =
      #"{"source":"a/b.html","status":"ok","kind":"article","text":"Two words","word_count":2,"#
      + #""confidence":0.988,"removed_ratio":0.000}"# + "\n"
    #expect(String(decoding: record(article), as: UTF8.self) == expected)
  }

  @Test func `says of an unreadable input only what is known`() {
    var article = Article(status: .failed)
    article.warnings = ["no such file"]
    let expected = #"{"source":"a/b.html","status":"failed","warnings":["no such file"]}"# + "\n"
    #expect(String(decoding: record(article), as: UTF8.self) == expected)
  }

  @Test func `tells where each value was read when that is asked for`() throws {
    var output: [UInt8] = []
    var context = ExportContext(source: "a.html")
    context.showsProvenance = true
    OutputFormat.jsonl.write(Articles.hostile("x"), context: context, to: &output)
    let value = try StrictJSON.value(of: output)
    #expect(
      value["provenance"]
        == .object([
          "title": .string("meta"), "authors": .string("byline"), "date": .string("json-ld"),
          "site": .string("open-graph"), "language": .string("meta"),
          "description": .string("meta"), "tags": .string("meta"), "url": .string("meta"),
        ]))
    #expect(try StrictJSON.value(of: record(Articles.hostile("x")))["provenance"] == nil)
    output = []
    OutputFormat.jsonl.write(Article(status: .ok), context: context, to: &output)
    #expect(try StrictJSON.value(of: output)["provenance"] == nil)
  }

  /// Reads a record on standard input and prints it again in another way.
  private static let reader = """
    import json, sys
    json.dump(json.loads(sys.stdin.buffer.read()), sys.stdout, ensure_ascii=True)
    """

  @Test func `a reader of JSON gets every value back`() throws {
    for text in Articles.hostileTexts {
      let run = try BuiltBinary.run(
        "/usr/bin/env", ["python3", "-c", Self.reader], in: TemporaryFolder(),
        input: record(Articles.hostile(text)), environment: [:])
      try #require(run.exitCode == 0, "\(text.debugDescription): \(run.errors)")
      // Python writes surrogate pairs, which the strict reader does not know.
      guard text.unicodeScalars.allSatisfy({ $0.value < 0x1_0000 }) else { continue }
      let value = try StrictJSON.value(of: run.output)
      #expect(value["title"] == .string(text))
      #expect(value["authors"] == .list([.string(text), .string("Another \(text)")]))
      #expect(value["text"] == .string(Articles.hostile(text).text))
    }
  }

  @Test func `names the day of retrieval when it is known`() throws {
    let value = try StrictJSON.value(of: record(Article(status: .ok), retrieved: "2026-01-02"))
    #expect(value["retrieved"] == .string("2026-01-02"))
  }

  @Test func `prints numbers that are no numbers as zero`() throws {
    var article = Article(status: .ok)
    article.confidence = .nan
    article.removedRatio = -.infinity
    let value = try StrictJSON.value(of: record(article))
    #expect(value["confidence"] == .number(0))
    #expect(value["removed_ratio"] == .number(0))
  }
}

/// What must not reach a reader in quoted values and on terminals.
enum HarmfulScalars {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xFEFF, 0xFFFE, 0xFFFF:
      true
    default: false
    }
  }
}
