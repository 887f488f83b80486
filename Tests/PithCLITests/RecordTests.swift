import PithTestSupport
import Testing

/// `pith clean --input jsonl`: records of somebody else's, with a page in each.
struct RecordTests {
  private let folder: TemporaryFolder
  private let sentence =
    "The council met on Monday to decide about the old bridge, which has carried since the war."

  init() throws {
    folder = try TemporaryFolder()
  }

  private func clean(_ lines: String, _ arguments: String...) throws -> BuiltBinary.Run {
    try BuiltBinary.run(
      ["clean", "--input", "jsonl"] + arguments, in: folder, input: Array(lines.utf8))
  }

  /// The part of an output line that came from the input: all before Pith's own field.
  private func withoutResult(_ line: some StringProtocol) -> String {
    let start = line.firstRange(of: ",\"pith\":")?.lowerBound
    return start.map { line[..<$0] + "}" } ?? String(line)
  }

  private func lines(_ run: BuiltBinary.Run) -> [String] {
    run.text.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    #""id": 123456789012345678901234567890, "share":1.10e+03"#,
    #""a" : [1,2 , {"b":null,"c":[]}],"d":{},"e":-0.0,"f":true"#,
    #""name":"\u00e9\/\ud83d\ude00 é \"text\"","text2":"Subscribe\nNow""#,
    "\"nested\":{\"text\":\"" + "stays as it is" + "\"},\"deep\":"
      + String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000),
  ])
  func `every other field passes byte for byte and in its place`(fields: String) throws {
    let record = "{\(fields),\"text\":\"\(sentence)\",\"last\":\"z\" }"
    let run = try clean("  \(record)\t\r\n")
    #expect(lines(run).map(withoutResult) == [record.replacing(" }", with: "}")])
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
  }

  @Test func `the text is replaced and the result stands in a field of its own`() throws {
    let text = #"Home\nNews\nSport\nSign in\n\n\#(sentence)\n\n\#(sentence)\n\nShare on Facebook"#
    let run = try clean(#"{"body":"\#(text)","n":1}"#, "--text-field", "body")
    let value = run.text
    #expect(value.hasPrefix(#"{"body":"The council"#))
    #expect(!value.contains("Facebook"))
    #expect(value.contains(#","n":1,"pith":{"source":"-#1","status":"ok","#))
    #expect(value.contains(#""removed_ratio":0."#))
    #expect(run.exitCode == 0)
  }

  @Test func `a field of Pith's name is left alone`() throws {
    let run = try clean(#"{"pith":[7],"text":"\#(sentence)","pith_2":0}"#)
    #expect(run.text.hasPrefix(#"{"pith":[7],"text":"The council"#))
    #expect(run.text.contains(#","pith_2":0,"pith_3":{"source":"-#1","#))
  }

  @Test func `HTML goes before text, stays as it is, and its text is added`() throws {
    let html = #"<p>\#(sentence)<p>\#(sentence) \u00c9t\u00e9 &eacute;t&eacute;."#
    let run = try clean(
      #"""
      {"html":"\#(html)"}
      {"html":"\#(html)","text":"old"}
      {"html":null,"text":"\#(sentence)"}
      """#, "--html-field", "html")
    let output = lines(run)
    #expect(output[0].hasPrefix(#"{"html":"\#(html)","text":"The council"#))
    #expect(output[0].contains("Été été."))
    #expect(output[1].hasPrefix(#"{"html":"\#(html)","text":"The council"#))
    #expect(!output[1].contains(#""old""#))
    #expect(output[2].hasPrefix(#"{"html":null,"text":"\#(sentence)","pith""#))
    #expect(run.exitCode == 0)
  }

  @Test(arguments: [
    ("{\"a\":1}", "no field \"text\" or \"html\" with a string"),
    ("{\"text\":null}", "no field \"text\" or \"html\" with a string"),
    ("{}", "no field \"text\" or \"html\" with a string"),
    ("{\"text\":12}", "field \"text\" is a number, not a string"),
    ("{\"text\":[\"a\"]}", "field \"text\" is a list, not a string"),
    ("{\"text\":{\"text\":\"a\"}}", "field \"text\" is an object, not a string"),
    ("{\"text\":false}", "field \"text\" is a truth value, not a string"),
    ("{\"te\\u0078t\":\"a\",\"text\":\"b\"}", "field \"text\" comes twice"),
  ])
  func `a record without a page passes with the reason`(record: String, reason: String) throws {
    let run = try clean("{\"text\":\"\(sentence)\"}\n\n\(record)\n{\"text\":\"\(sentence)\"}")
    let output = lines(run)
    #expect(output.count == 3)
    #expect(output[1].hasPrefix(record.dropLast()))
    #expect(output[1].contains(#""pith":{"source":"-#3","status":"failed","warnings":["#))
    #expect(run.errors == "pith: -#3: failed: \(reason)\nok 2 · failed 1\n")
    #expect(run.exitCode == 1)
  }

  @Test(arguments: [
    "nonsense", "[1,2]", "12", "{", "{\"text\"}", "{\"text\":\"a\"", "{\"text\":\"a\",}",
    "{\"text\":\"a\"} {}", "{\"text\":\"a\",\"b\":01}", "{\"text\":\"a\",\"b\":[1,]}",
    "{\"text\":\"a\",\"b\":.5}", "{\"text\":\"a\",\"b\":1.}", "{\"text\":\"a\",\"b\":1e}",
    "{\"text\":\"a\",\"b\":nul}", "{\"text\":\"a\",\"b\":'c'}", "{\"text\":\"\\x\"}",
    "{\"text\":\"\\u12g4\"}", "{\"text\":\"a\tb\"}", "{text:\"a\"}", "{\"text\":\"a\",\"b\":[}]}",
    "{\"text\":\"a\",\"b\":{\"c\" 1}}", "{\"text\":\"a\",\"b\":-}", "{\"text\":\"a\\\"}",
  ])
  func `a line that is no record is kept in one that says so`(line: String) throws {
    let run = try clean("\(line)\r\n{\"text\":\"\(sentence)\"}\n")
    let output = lines(run)
    #expect(output.count == 2)
    #expect(output[0].hasPrefix(#"{"pith":{"source":"-#1","status":"failed","warnings":["#))
    let escaped = line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\t", with: "\\t")
    #expect(output[0].hasSuffix(#","line":"\#(escaped)"}}"#))
    #expect(run.errors.hasPrefix("pith: -#1: failed: "))
    #expect(run.exitCode == 1)
  }

  @Test func `a line that is not UTF-8 loses no byte`() throws {
    let run = try BuiltBinary.run(
      ["clean", "--input", "jsonl"], in: folder,
      input: Array(#"{"text":"caf"#.utf8) + [0xE9] + Array(#""}"#.utf8))
    #expect(run.text.contains(#""line_base64":"eyJ0ZXh0IjoiY2Fm6SJ9"}}"#))
    #expect(run.errors == "pith: -#1: failed: invalid UTF-8 at byte 12\n")
    #expect(run.exitCode == 1)
  }

  @Test func `a line that is too long is told with its place, and the next is read`() throws {
    let long = #"{"text":"\#(String(repeating: "long ", count: 400_000))"}"#
    let short = #"{"text":"\#(sentence)"}"#
    let run = try clean("\(short)\n\(long)\n\(short)", "--max-bytes", "1M")
    let output = lines(run)
    let (offset, count) = (short.utf8.count + 1, long.utf8.count + 1)
    #expect(output.count == 3)
    #expect(output[1].hasPrefix(#"{"pith":{"source":"-#2","status":"too_large","warnings":["#))
    #expect(output[1].hasSuffix(#","offset":\#(offset),"bytes":\#(count)}}"#))
    #expect(output[2].hasPrefix(short.dropLast()))
    #expect(run.errors.hasPrefix("pith: -#2: too_large: the line has \(count) bytes; "))
    #expect(run.exitCode == 1)
  }

  @Test func `halves of pairs are replaced and told, pairs are read`() throws {
    let run = try clean(#"{"text":"\#(sentence) \ud83d\ude00 \ud83d \ude00","other":"\ud83d"}"#)
    #expect(run.text.contains("\u{1F600} \u{FFFD} \u{FFFD}\",\"other\":\"\\ud83d\","))
    #expect(run.text.contains("2 halves of surrogate pairs were replaced"))
  }

  @Test func `any number of jobs gives the same bytes in the order of the lines`() throws {
    let input = (0..<500).map { number in
      let text = String(repeating: sentence + #"\n\n"#, count: number % 5 + 1)
      return number % 50 == 7 ? "bad \(number)" : #"{"id":\#(number),"text":"\#(text)"}"#
    }.joined(separator: "\n")
    let one = try clean(input, "--jobs", "1")
    let nine = try clean(input, "--jobs", "9")
    #expect(one.output == nine.output)
    #expect(one.errors == nine.errors)
    #expect(lines(one).count == 500)
  }

  @Test func `results come before the input ends`() throws {
    let run = try BuiltBinary.shell(
      """
      mkfifo in out
      "$PITH" clean --input jsonl --jobs 4 - <in >out &
      exec 3>in 4<out
      for n in 1 2 3; do
        echo '{"id":'$n',"text":"\(sentence)"}' >&3 && read -r line <&4 && echo "$line"
      done
      exec 3>&-
      """, in: folder)
    #expect(lines(run).map { $0.prefix(7) } == ["{\"id\":1", "{\"id\":2", "{\"id\":3"])
  }

  @Test func `a folder of records becomes a folder of records`() throws {
    let record = "{\"text\":\"\(sentence)\"}\n"
    try folder.write(record + record, to: "in/a.jsonl")
    try folder.write(record, to: "in/deep/b.ndjson")
    try folder.write("x", to: "in/c.txt")
    let run = try BuiltBinary.run(
      ["clean", "--input", "jsonl", "-o", "out/", "in", "in/a.jsonl"], in: folder)
    #expect(run.errors == "ok 5\n")
    let names = folder.names.filter { $0.hasPrefix("out") }
    #expect(names == ["out", "out/a-2.jsonl", "out/a.jsonl", "out/deep", "out/deep/b.jsonl"])
    let first = try #require(folder.text(of: "out/a.jsonl"))
    #expect(first.contains("\"in/a.jsonl#1\"") && first.contains("\"in/a.jsonl#2\""))
    #expect(folder.text(of: "out/a-2.jsonl")?.split(separator: "\n").count == 2)
    let again = try BuiltBinary.run(
      ["clean", "--input", "jsonl", "-o", "in/", "in/a.jsonl"], in: folder)
    #expect(again.errors.contains("its output would replace it"))
    #expect(folder.text(of: "in/a.jsonl") == record + record)
  }

  @Test func `other formats write the articles alone`() throws {
    let run = try clean(
      "{\"text\":\"\(sentence)\"}\n{\"text\":\"\(sentence)\"}", "--format", "text")
    let articles = run.text.split(separator: "\n\u{C}\n")
    #expect(articles.count == 2)
    #expect(articles.last?.contains("Source: \"-#2\"\n\n\(sentence)") == true)
  }

  @Test func `options that contradict each other are wrong usage`() throws {
    for arguments in [
      ["clean", "--text-field", "a", "x.jsonl"], ["clean", "--html-field", "a", "x.jsonl"],
      ["clean", "--input", "jsonl", "--html-field", "text", "x.jsonl"],
      ["clean", "--input", "jsonl", "--split-on", "a", "x.jsonl"],
      ["clean", "--input", "jsonl", "--url", "https://example.com/", "x.jsonl"],
      ["clean", "--split-on", "(", "x.txt"],
    ] {
      let run = try BuiltBinary.run(arguments, in: folder)
      #expect(run.exitCode == 64, "\(arguments)")
      #expect(run.errors.hasPrefix("Error: "))
    }
  }
}
