import Testing

@testable import PithRules

/// What names of elements say, and what they must not be taken for.
struct NameMatcherTests {
  private func concepts(_ name: String) -> NameConcepts {
    NameMatcher.shared.concepts(ofName: name)
  }

  @Test func `every word of the lexicon says what its entry says`() {
    for entry in NameLexicon.entries {
      for word in entry.words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let found = concepts(String(word))
        #expect(entry.concepts.isSubset(of: found), "\(word)")
      }
    }
  }

  @Test func `a word is listed once under its concepts and holds letters only`() {
    for entry in NameLexicon.entries {
      let words = entry.words.split { $0 == " " || $0 == "\n" }
      #expect(Set(words).count == words.count, "\(words.prefix(3))")
      for word in words {
        #expect(word.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) }, "\(word)")
      }
    }
  }

  @Test func `every concept has a word`() {
    let all = NameLexicon.entries.reduce(into: NameConcepts()) { $0.formUnion($1.concepts) }
    #expect(all.concepts == NameConcept.allCases)
    #expect(NameConcept.allCases.count <= 64)
  }

  @Test(arguments: [
    "article-body", "articleBody", "article_body", "ArticleBody", "article.body", "c-article__body",
    "articlebody", "ARTICLE-BODY",
  ])
  func `splits names at case changes and marks`(name: String) {
    #expect(concepts(name).isSuperset(of: [.article, .content]))
  }

  @Test(arguments: [
    "metaphysics", "navy-blue", "brandished", "headerless", "adobe", "shareholder", "download",
    "padding", "relatedness", "authority", "x3ad9f", "e2ad41c", "commentator",
  ])
  func `takes no part of a word for the word`(name: String) {
    #expect(concepts(name).isEmpty)
  }

  @Test func `a sidebar is a sidebar whatever stands before it, unless it is denied`() {
    #expect(concepts("brand-sidebar") == [.sidebar])
    #expect(concepts("no-sidebar").isEmpty)
    #expect(concepts("has-sidebar single-post").contains(.post))
    #expect(!concepts("has-sidebar single-post").contains(.sidebar))
  }

  @Test func `a compound speaks instead of its tokens`() {
    #expect(concepts("most-read") == [.popular])
    #expect(concepts("readNext") == [.recommended])
    #expect(concepts("c-sign-up__form") == [.account, .form] || concepts("sign-up") == [.account])
    #expect(concepts("table-of-contents") == [.tableOfContents])
    #expect(concepts("table of contents").contains(.content))
    #expect(concepts("text-center").isEmpty)
  }

  @Test func `reads several classes and capital runs`() {
    #expect(concepts("row HTMLContent share-bar") == [.content, .share])
    #expect(concepts("topAd ad1") == [.advertisement])
    #expect(concepts("kommentare seitenleiste") == [.comment, .sidebar])
  }

  @Test func `nothing says nothing`() {
    #expect(concepts("").isEmpty)
    #expect(concepts("--- __ 123").isEmpty)
    let broken: [UInt8] = [0xFF, 0xC3, 0x2D]
    let found = NameMatcher.shared.concepts(ofName: broken.span)
    #expect(found.isEmpty)
  }

  @Test func `a long name is read once`() {
    let name = String(repeating: "add-to-", count: 100_000) + "cart"
    #expect(concepts(name) == [.cart])
  }
}
