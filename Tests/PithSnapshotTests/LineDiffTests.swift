import PithSnapshot
import Testing

struct LineDiffTests {
  @Test func `equal texts have no difference`() {
    #expect(LineDiff(from: "a\nb\n", to: "a\nb\n").unified == "")
    #expect(LineDiff(from: "", to: "").unified == "")
  }

  @Test func `a changed line stands with three lines around it`() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n"
    #expect(
      LineDiff(from: old, to: old.replacing("5", with: "five")).unified == """
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test func `distant changes are apart`() {
    let lines = (1...20).map(String.init)
    var changed = lines
    changed.remove(at: 1)
    changed.append("21")
    let diff = LineDiff(
      from: lines.joined(separator: "\n") + "\n", to: changed.joined(separator: "\n") + "\n")
    let heads = diff.unified.split(separator: "\n").filter { $0.hasPrefix("@@") }
    #expect(heads == ["@@ -1,5 +1,4 @@", "@@ -18,3 +17,4 @@"])
  }

  @Test func `a text against nothing is all new`() {
    #expect(LineDiff(from: "", to: "a\nb\n").unified == "@@ -0,0 +1,2 @@\n+a\n+b\n")
  }

  @Test func `a missing line feed at the end is a difference`() {
    #expect(LineDiff(from: "a\n", to: "a").unified != "")
  }

  @Test func `a carriage return is a difference`() {
    #expect(LineDiff(from: "a\nb\n", to: "a\r\nb\n").unified != "")
  }

  @Test func `both texts can be read off the lines`() {
    let old = ["a", "b", "c", "d", "b", "a", "e"]
    let new = ["b", "x", "c", "b", "e", "e"]
    let lines = LineDiff(
      from: old.joined(separator: "\n") + "\n", to: new.joined(separator: "\n") + "\n"
    ).lines
    #expect(
      lines.compactMap { if case .new = $0 { nil } else { Self.text($0) } } == old)
    #expect(
      lines.compactMap { if case .old = $0 { nil } else { Self.text($0) } } == new)
    #expect(lines.count { if case .same = $0 { true } else { false } } == 4)
  }

  @Test func `texts too large for the table are still compared`() {
    let old = (0..<3000).map { "old \($0)\n" }.joined()
    let new = (0..<3000).map { "new \($0)\n" }.joined()
    let lines = LineDiff(from: "same\n" + old, to: "same\n" + new).lines
    #expect(lines.count == 6001)
  }

  @Test func `a hunk knows the lines of the old text that differ`() {
    let old = (1...9).map { "\($0)\n" }.joined()
    for (change, lines) in [
      (old.replacing("5\n", with: "five\n"), 5...5), (old.replacing("5\n6\n", with: ""), 5...6),
      (old.replacing("5\n", with: "5\n5a\n"), 5...5), ("0\n" + old, 1...1), (old + "10\n", 9...9),
      (old.replacing("4\n", with: "").replacing("6\n", with: "six\n"), 4...6),
    ] {
      #expect(LineDiff(from: old, to: change).hunks.map(\.changedLines) == [lines])
    }
    #expect(LineDiff(from: "", to: "a\n").hunks.map(\.changedLines) == [1...1])
  }

  private static func text(_ line: LineDiff.Line) -> String {
    switch line {
    case .same(let text), .old(let text), .new(let text): String(text)
    }
  }
}
