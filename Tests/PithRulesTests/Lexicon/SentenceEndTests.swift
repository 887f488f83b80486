import Testing

@testable import PithRules

/// Sentence ends in many scripts.
struct SentenceEndTests {
  @Test(arguments: [
    "It rained.", "Really?!", "“It rained.”", "It rained.) ", "It rained…", "下雨了。", "「そうか？」",
    "वर्षा हुई।", "هل هطل المطر؟", "بارش ہوئی۔", "ዝናብ ዘነበ።", "မိုးရွာသည်။", "ភ្លៀង។", "Անձրև եկավ։",
    "雨が降った｡", "It rained.\u{201D}\u{200B}",
  ])
  func `finds the end of a sentence`(text: String) {
    #expect(SentenceEnd.endsSentence(text))
  }

  @Test(arguments: ["Read more", "Photo: Ada", "", ")", "下雨了", "price 3.5", "Contents:", "a,"])
  func `finds none where there is none`(text: String) {
    #expect(!SentenceEnd.endsSentence(text))
  }

  @Test func `counts sentences, not dots`() {
    #expect(SentenceEnd.count(in: "It rained 3.5 inches. Why?! Nobody at example.org knew...") == 3)
    #expect(SentenceEnd.count(in: "“Stop.” She stopped.") == 2)
    #expect(SentenceEnd.count(in: "下雨了。我们走吧！好吗？") == 3)
    #expect(SentenceEnd.count(in: "No end") == 0)
    #expect(SentenceEnd.count(in: "") == 0)
  }

  @Test func `broken bytes do no harm`() {
    for bytes: [UInt8] in [[0x80], [0xE3, 0x80], [0xFF, 0xFF], [0xF0]] {
      let ends = SentenceEnd.endsSentence(bytes.span)
      let count = SentenceEnd.count(in: bytes.span)
      #expect(!ends)
      #expect(count == 0)
    }
  }
}
