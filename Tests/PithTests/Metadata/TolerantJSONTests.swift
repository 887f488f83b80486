import Testing

@testable import Pith

struct TolerantJSONTests {
  private func root(_ text: String) -> JSONValue? {
    TolerantJSON.read(text).roots.first { _ in true }
  }

  @Test(arguments: [
    #"{"a": "x", "b": [1, 2]}"#,
    #"{"a": "x", "b": [1, 2,],}"#,
    #"{'a': 'x', 'b': [1 2]}"#,
    #"{a: "x", b: [1, 2]}"#,
    "{\"a\": \"x\"\n\"b\": [1, 2]}",
    "{/* c */ \"a\": \"x\", // note\n \"b\": [1, 2]}",
    "<!-- {\"a\": \"x\", \"b\": [1, 2]} -->",
    "//<![CDATA[\n{\"a\": \"x\", \"b\": [1, 2]}\n//]]>",
    "/*<![CDATA[*/{\"a\": \"x\", \"b\": [1, 2]}/*]]>*/",
    "window.state = {\"a\": \"x\", \"b\": [1, 2]};",
    "\u{FEFF}{\"a\": \"x\", \"b\": [1, 2]}",
    #"{"a": "x", "b": [1, 2"#,
    #"{"a": "x", "b": [1, 2}"#,
    #"{"\u0061": "\u0078", "b": [1, 2]}"#,
  ])
  func `reads what pages write`(text: String) {
    let value = root(text)
    #expect(value?["a"]?.string == "x")
    #expect(value?["b"]?.children.compactMap(\.scalarText) == ["1", "2"])
  }

  @Test func `keeps order and several values`() {
    let document = TolerantJSON.read(#"{"b":1,"a":2}{"c":3} ["d"]"#)
    let keys = document.roots.map { $0.children.map { $0.key ?? "-" } }
    #expect(keys == [["b", "a"], ["c"], ["-"]])
  }

  @Test func `reads escapes, stray quotes and raw control bytes`() {
    #expect(root(#"{"a": "\uD83D\uDE00 \ud800 \n\/ \q"}"#)?["a"]?.string == "😀 \u{FFFD} \n/ q")
    #expect(root(#"{"a": "He said "yes" today", "b": 1}"#)?["a"]?.string == #"He said "yes" today"#)
    #expect(root(#"{"a": "one "two", three", "b": 1}"#)?["b"]?.scalarText == "1")
    #expect(root("{\"a\": \"x\ny\t\u{1}\"}")?["a"]?.string == "x\ny\t\u{1}")
    #expect(root(#"{"a": "Q&amp;A &quot;"}"#)?["a"]?.string == "Q&amp;A &quot;")
    #expect(
      root(#"{"a": 123456789012345678901234567890.5e400}"#)?["a"]?.scalarText
        == "123456789012345678901234567890.5e400")
    #expect(root(#"{"a": null, "a": "second"}"#)?["a"]?.string == "second")
  }

  @Test func `gives what cut input holds, wherever it is cut`() {
    let whole = Array(
      #"{"@graph":[{"@type":"Article","headline":"A \"b\" \u00e9 c","n":[1,{"x":'y'}]}]}"#.utf8)
    for length in 0...whole.count {
      let document = TolerantJSON.read(whole[..<length])
      for root in document.roots { #expect(root.index < document.nodes.count) }
      _ = StructuredData.read([document])
    }
    let cut = root(#"{"headline": "Half a sen"#)
    #expect(cut?["headline"]?.string == "Half a sen")
  }

  @Test func `reads any bytes`() {
    var state: UInt32 = 7
    let alphabet = Array("{}[]\"':,\\/*<!-x1 \n\u{e9}u".utf8)
    for _ in 0..<2_000 {
      let bytes = (0..<40).map { _ -> UInt8 in
        state = state &* 1_664_525 &+ 1_013_904_223
        return alphabet[Int(state >> 16) % alphabet.count]
      }
      let document = TolerantJSON.read(bytes[...])
      for node in document.nodes {
        #expect(node.start <= node.end && Int(node.end) <= bytes.count)
        #expect(Int(node.next) <= document.nodes.count)
      }
      _ = StructuredData.read([document])
    }
  }

  @Test(arguments: ["[", "{", "{\"a\":", "\"", "'", "[\"", "/*", "//", "\\", "{\"a\":\"b\",x"])
  func `reads a million repeats in linear time`(unit: String) {
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    let document = TolerantJSON.read(text)
    #expect(document.nodes.count <= 1_000_000)
    _ = StructuredData.read([document])
  }

  @Test func `passes over what is nested too deep and reads on`() {
    let deep = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    #expect(root("{\"a\": \(deep), \"b\": \"x\"}")?["b"]?.string == "x")
  }

  @Test func `holds a long string`() {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(root("{\"a\": \"\(long)\"}")?["a"]?.string?.utf8.count == 1 << 20)
  }
}
