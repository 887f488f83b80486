import PithSnapshot
import Testing

struct MarkedLineTests {
  /// The lines of a difference with the changed words in brackets.
  private func marked(_ old: String, _ new: String) -> [String] {
    LineDiff(from: old, to: new).hunks.flatMap(MarkedLine.all).map { line in
      let text = line.pieces.map { $0.isChanged ? "[\($0.text)]" : String($0.text) }.joined()
      return switch line.line {
      case .same: " " + text
      case .old: "-" + text
      case .new: "+" + text
      }
    }
  }

  @Test func `the words that differ are marked, and no others`() {
    #expect(
      marked("The bridge opens at noon on Monday.\n", "The bridge opens at ten on Monday.\n")
        == ["-The bridge opens at [noon] on Monday.", "+The bridge opens at [ten] on Monday."])
  }

  @Test func `words that stand together are marked together`() {
    #expect(
      marked("a b c d e f one two g\n", "a b c d e f three four g\n")
        == ["-a b c d e f [one two] g", "+a b c d e f [three four] g"])
  }

  @Test func `a line that was divided is held against its parts`() {
    #expect(
      marked("one two three four\n", "one two\nthree four\n")
        == ["-one two[ ]three four", "+one two", "+three four"])
  }

  @Test func `lines with little in common are not marked`() {
    #expect(
      marked("By Ada Lovelace\n", "Sign up for our letters today\n")
        == ["-By Ada Lovelace", "+Sign up for our letters today"])
  }

  @Test func `lines around a difference have no marks`() {
    #expect(marked("same\na b c\n", "same\na x c\n") == [" same", "-a [b] c", "+a [x] c"])
  }

  @Test func `scripts without spaces are held against each other letter by letter`() {
    #expect(marked("大桥今天开放了\n", "大桥明天开放了\n") == ["-大桥[今]天开放了", "+大桥[明]天开放了"])
  }

  @Test(arguments: [
    "", "a", "e\u{301}\u{301} x", "a\r\nb", "👩‍👩‍👧 x", "\u{301}", "สวัสดี ชาวโลก", "a\tb  c",
  ])
  func `the pieces of a line are the line`(_ text: String) {
    for line in LineDiff(from: "x y \(text)\n", to: "x \(text) z\n").hunks.flatMap(MarkedLine.all) {
      let joined = line.pieces.map { String($0.text) }.joined()
      #expect(joined.utf8.elementsEqual(line.line.text.utf8))
    }
  }
}
