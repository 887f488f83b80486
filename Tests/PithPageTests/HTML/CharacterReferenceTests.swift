import PithPage
import Testing

@testable import PithPage

/// Character references: HTML standard, sections 13.2.5.72 to 13.2.5.80 and 13.5.
struct CharacterReferenceTests {
  private static let inText = MarkupCase.table(
    #"""
    a&amp;b ⇒ a&b
    a&ampb ⇒ a&b
    a&amp ⇒ a&
    a& ⇒ a&
    a&&amp; ⇒ a&&
    a& b ⇒ a& b
    a&<b>c</b> ⇒ a&c
    a&; ⇒ a&;
    a&b; ⇒ a&b;
    a&lt;b&gt; ⇒ a<b>
    a&lt<b>c</b> ⇒ a<c
    a&ltp>b ⇒ a<p>b
    a&LT;&GT;&QUOT;&AMP; ⇒ a<>"&
    a&Lt; ⇒ a≪
    a&notit; ⇒ a¬it;
    a&notin; ⇒ a∉
    a&notinE; ⇒ a⋹̸
    a&noti ⇒ a¬i
    a&copy2 ⇒ a©2
    a&copyx; ⇒ a©x;
    a&eacute ⇒ aé
    a&Eacute; ⇒ aÉ
    a&EACUTE; ⇒ a&EACUTE;
    a&euro ⇒ a&euro
    a&euro; ⇒ a€
    a&hellip ⇒ a&hellip
    a&prod;b ⇒ a∏b
    a&prod=b ⇒ a&prod=b
    a&times=b ⇒ a×=b
    a&apos; ⇒ a'
    a&apos ⇒ a&apos
    a&fjlig; ⇒ afj
    a&NotEqualTilde; ⇒ a≂̸
    a&CounterClockwiseContourIntegral; ⇒ a∳
    a&CounterClockwiseContourIntegral ⇒ a&CounterClockwiseContourIntegral
    a&ClockwiseContourIntegral; ⇒ a∲
    a&ThickSpace;b ⇒ a  b
    a&nbsp;b ⇒ a b
    a&nbspb ⇒ a b
    a&Aopf; ⇒ a𝔸
    a&zwnj;b ⇒ a‌b
    a&shy;b ⇒ a­b
    a&#65;b ⇒ aAb
    a&#65b ⇒ aAb
    a&#x41;b ⇒ aAb
    a&#X41;b ⇒ aAb
    a&#x41g ⇒ aAg
    a&#x1F600; ⇒ a😀
    a&#128512; ⇒ a😀
    a&#0000000000065; ⇒ aA
    a&# ⇒ a&#
    a&#; ⇒ a&#;
    a&#x ⇒ a&#x
    a&#x; ⇒ a&#x;
    a&#xg; ⇒ a&#xg;
    a&#b; ⇒ a&#b;
    a&#0; ⇒ a�
    a&#x0; ⇒ a�
    a&#xD800; ⇒ a�
    a&#xDFFF; ⇒ a�
    a&#x10FFFF; ⇒ a􏿿
    a&#x110000; ⇒ a�
    a&#99999999999999999999; ⇒ a�
    a&#xFFFFFFFFFFFFFFFFFFFF; ⇒ a�
    a&#128;&#x85;&#x92;&#159; ⇒ a€…’Ÿ
    a&#150;b ⇒ a–b
    a&#32;&#9;&#10;b ⇒ a b
    a&#13;b ⇒ a b
    a&#60;b&#62; ⇒ a<b>
    a&amp;amp; ⇒ a&amp;
    a&amp;lt; ⇒ a&lt;
    a&am<!-- -->p; ⇒ a&amp;
    """#)

  @Test(arguments: inText)
  func `decodes references in text`(_ example: MarkupCase) { example.check() }

  private static let inAttributes: [(String, String)] = [
    ("a&amp;b", "a&b"), ("a&ampb", "a&ampb"), ("a&amp=b", "a&amp=b"), ("a&amp2", "a&amp2"),
    ("a&amp", "a&"), ("a&amp b", "a& b"), ("a&amp-b", "a&-b"), ("?a=b&copy=c", "?a=b&copy=c"),
    ("?a=b&copy;=c", "?a=b©=c"), ("&notit;", "&notit;"), ("&notin;", "∉"), ("&not;", "¬"),
    ("&lt", "<"), ("&#65b", "Ab"), ("&#65=b", "A=b"), ("&#x41", "A"), ("&#", "&#"), ("&", "&"),
    ("&&", "&&"), ("&eacute", "é"), ("&euro", "&euro"), ("&euro;", "€"), ("&bogus;", "&bogus;"),
    ("&#0;", "\u{FFFD}"), ("&times&times;", "××"),
  ]

  @Test(arguments: inAttributes)
  func `decodes references in attributes`(_ value: String, _ expected: String) {
    let page = PageReader.readHTML(Array("<p title=\"\(value)\">a".utf8))
    let node = page.tree.nodes.firstIndex { $0.tag == .p }
    #expect(node.flatMap { page.attribute(.title, of: $0) } == expected)
  }

  /// The table's names, read anew from its source.
  private static let names: [(name: String, value: String)] =
    // By bytes: a combining mark after `=` would make one Character with it.
    namedCharacterReferenceData.utf8.split(separator: 0x20).map {
      let name = $0.prefix { $0 != 0x3D }
      return (
        String(decoding: name, as: UTF8.self),
        String(decoding: $0.dropFirst(name.count + 1), as: UTF8.self)
      )
    }

  @Test func `knows the 2,231 names of the standard, 106 of them without semicolon`() {
    let all = Set(Self.names.map(\.name))
    #expect(Self.names.count == 2231)
    #expect(all.count == 2231)
    let bare = all.filter { !$0.hasSuffix(";") }
    #expect(bare.count == 106)
    // Each name without semicolon is also known with it, and stands for the same.
    let values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0.name, $0.value) })
    for name in bare { #expect(values[name] == values["\(name);"]) }
    #expect(Self.names.allSatisfy { (1...2).contains($0.value.unicodeScalars.count) })
    #expect(all.map(\.utf8.count).max() == 32)
  }

  @Test func `decodes every name in text and in attributes`() {
    var wrong: [String] = []
    for (name, value) in Self.names {
      let kept = name.hasSuffix(";") ? "\(value)=" : "&\(name)="
      if Self.decoded("x&\(name)", inAttribute: false) != "x\(value)"
        || Self.decoded("x&\(name) y", inAttribute: true) != "x\(value) y"
        || Self.decoded("&\(name)=", inAttribute: false) != "\(value)="
        || Self.decoded("&\(name)=", inAttribute: true) != kept
      {
        wrong.append(name)
      }
    }
    #expect(wrong == [])
  }

  @Test func `a name cut short stands for its longest prefix that is known`() {
    let values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0.name, $0.value) })
    var wrong: [String] = []
    for (name, _) in Self.names where name.hasSuffix(";") && values[String(name.dropLast())] == nil
    {
      let cut = String(name.dropLast())
      var prefix = cut
      while !prefix.isEmpty, values[prefix] == nil { prefix.removeLast() }
      let rest = cut.dropFirst(prefix.count)
      let expected = prefix.isEmpty ? "&\(cut)" : values[prefix, default: ""] + rest
      if Self.decoded("&\(cut)", inAttribute: false) != expected { wrong.append(cut) }
    }
    #expect(wrong == [])
  }

  private static func decoded(_ text: String, inAttribute: Bool) -> String {
    var out: [UInt8] = []
    CharacterReference.appendDecoded(
      Array(text.utf8).span, to: &out, inAttribute: inAttribute)
    return String(decoding: out, as: UTF8.self)
  }
}
