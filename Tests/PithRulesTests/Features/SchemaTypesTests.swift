import Testing

@testable import PithRules

struct SchemaTypesTests {
  /// The groups of the types that stand in a value of microdata.
  private func groups(_ value: String) -> [SchemaTypes.Group] {
    var types = SchemaTypes()
    types.insert(all: value.utf8.span)
    return SchemaTypes.Group.allCases.filter { types.contains($0) }
  }

  @Test(arguments: [
    ("NewsArticle", [SchemaTypes.Group.newsArticle]),
    ("https://schema.org/BlogPosting", [.blogPosting]),
    ("http://schema.org/Product http://schema.org/Offer", [.product, .offer]),
    ("schema:FAQPage", [.faq]),
    (" QAPage\n", [.discussion]),
  ])
  func `knows types by their last word`(value: String, expected: [SchemaTypes.Group]) {
    #expect(groups(value) == expected)
  }

  @Test(arguments: [
    "", "https://schema.org/", "newsarticle", "NewsArticleX", "BreadcrumbList", "/",
  ])
  func `takes other names for nothing`(value: String) {
    #expect(groups(value).isEmpty)
  }

  @Test(arguments: [
    ("NewsArticle", true), ("BlogPosting", true), ("NewsArticle FAQPage Question", true),
    ("BlogPosting Product", true), ("Article", false), ("BlogPosting Blog", false),
    ("NewsArticle CollectionPage", false), ("BlogPosting DiscussionForumPosting", false),
    ("Product", false), ("", false),
  ])
  func `an article is news or a post, and no list of such`(types: String, isArticle: Bool) {
    var found = SchemaTypes()
    found.insert(all: types.utf8.span)
    #expect(found.tellOfArticle == isArticle)
  }
}
