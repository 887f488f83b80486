import Testing

@testable import Pith

struct TopicWordsTests {
  private func share(_ line: String, in lines: [String]) -> Float? {
    var words = TopicWords()
    for text in lines { words.insert(Array(text.utf8)[...]) }
    return words.share(of: Array(line.utf8)[...])
  }

  @Test func `words that come back count more, in lines and not in copies`() throws {
    let lines = ["Harbour harbour harbour", "The harbour opens", "The harbour line", "Tickets"]
    let harbour = try #require(share("HARBOUR", in: lines))
    let tickets = try #require(share("tickets", in: lines))
    #expect(harbour == 0.5)
    #expect(tickets == 0.25)
    #expect(share("harbour tickets", in: lines) == 0.375)
    #expect(share("harbour harbour tickets", in: lines) == 0.375)
  }

  @Test func `unknown words are nothing, and short ones are not looked at`() {
    #expect(share("ferry", in: ["The harbour"]) == 0)
    #expect(share("at it", in: ["at it"]) == nil)
  }

  @Test func `scripts without spaces are compared by pairs`() throws {
    #expect(try #require(share("渡口", in: ["老渡口的最后", "渡口"])) == 0.4)
  }

  @Test func `takes no more text than it has room for`() {
    var words = TopicWords()
    var number = 0
    while !words.isFull, number < 100_000 {
      words.insert(Array("\(number * 7919)abc".utf8)[...])
      number += 1
    }
    #expect(words.isFull)
    words.insert(Array("lateword".utf8)[...])
    #expect(words.share(of: Array("lateword".utf8)[...]) == 0)
    var pairs = TopicWords()
    // No run of bytes holds more words than pairs of characters.
    let all = (0x4E00..<0x5E00).map { String(UnicodeScalar($0)!) }.joined()
    pairs.insert(Array(all.utf8)[...])
    #expect(pairs.isFull)
  }
}
