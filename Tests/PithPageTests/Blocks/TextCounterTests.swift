import Testing

@testable import PithPage

/// What a block records of its text, in the scripts of the world.
struct TextCounterTests {
  private func block(_ text: String) -> Block {
    var block = Block(node: 0, tag: .p, flags: [])
    TextCounter.countWholeBlock(text.utf8.span, in: &block)
    return block
  }

  @Test(arguments: [
    "It rained.", "Really?!", "“It rained.”", "It rained.) ", "It rained…", "下雨了。", "「そうか？」",
    "वर्षा हुई।", "هل هطل المطر؟", "بارش ہوئی۔", "ዝናብ ዘነበ።", "မိုးရွာသည်။",
  ])
  func `finds the end of a sentence`(text: String) {
    #expect(block(text).endsSentence)
  }

  @Test(arguments: ["Read more", "Photo: Ada", "", ")", "下雨了", "price 3.5", "Contents:", "a,"])
  func `finds none where there is none`(text: String) {
    #expect(!block(text).endsSentence)
  }

  @Test func `counts sentences, not dots`() {
    #expect(block("It rained 3.5 inches. Nobody at example.org knew it.").sentenceEnds == 2)
    #expect(block("“Stop.” She stopped.").sentenceEnds == 2)
    #expect(block("下雨了。我们走吧！好吗？").sentenceEnds == 3)
    #expect(block("No end").sentenceEnds == 0)
  }

  @Test func `two ideographs count as one word`() {
    #expect(block("下雨了吗").words == 2)
    #expect(block("It rained").words == 2)
  }

  @Test func `broken bytes do no harm`() {
    for bytes: [UInt8] in [[0x80], [0xE3, 0x80], [0xFF, 0xFF], [0xF0]] {
      var block = Block(node: 0, tag: .p, flags: [])
      TextCounter.countWholeBlock(bytes.span, in: &block)
      #expect(!block.endsSentence)
    }
  }
}
