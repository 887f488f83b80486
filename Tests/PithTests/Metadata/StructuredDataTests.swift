import Testing

@testable import Pith

struct StructuredDataTests {
  private func read(_ blocks: String...) -> StructuredData? {
    StructuredData.read(blocks.map { TolerantJSON.read($0) })
  }

  @Test func `reads an article`() {
    let data = read(
      """
      {"@context": "https://schema.org", "@type": ["NewsArticle"], "headline": " A  storm ",
       "author": [{"@type": "Person", "name": "Jane Doe"}, "By John Roe"],
       "datePublished": "2024-01-31T10:00:00Z", "dateModified": "2024-02-01",
       "publisher": {"@type": "Organization", "name": "Example"}, "inLanguage": "en-GB",
       "description": "Wind.", "keywords": "wind, rain,wind", "articleSection": ["Weather"],
       "image": [{"@type": "ImageObject", "url": "https://example.com/a.jpg"}],
       "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.com/storm"},
       "license": "https://example.com/by", "isPartOf": {"name": "Example Daily"},
       "articleBody": "It blew."}
      """)
    #expect(data?.types == ["NewsArticle"])
    #expect(data?.headline == "A storm")
    #expect(data?.authorNames == ["Jane Doe", "John Roe"])
    #expect(data?.published == "2024-01-31T10:00:00Z")
    #expect(data?.modified == "2024-02-01")
    #expect(data?.publisher == "Example")
    #expect(data?.siteName == "Example Daily")
    #expect(data?.language == "en-GB")
    #expect(data?.keywords == ["wind", "rain"])
    #expect(data?.section == "Weather")
    #expect(data?.image == "https://example.com/a.jpg")
    #expect(data?.url == "https://example.com/storm")
    #expect(data?.license == "https://example.com/by")
    #expect(data?.hasArticleBody == true)
  }

  @Test func `follows references in a graph and fills gaps from the page`() {
    let data = read(
      """
      {"@graph": [
        {"@type": "WebSite", "@id": "#site", "name": "Example"},
        {"@type": "WebPage", "@id": "#page", "name": "Page", "datePublished": "2024-01-30",
         "isPartOf": {"@id": "#site"}, "inLanguage": "de"},
        {"@type": "Article", "headline": "Story", "author": {"@id": "#jane"},
         "image": {"@id": "#image"}, "publisher": {"@id": "#missing"}},
        {"@type": "Person", "@id": "#jane", "name": "Jane Doe"},
        {"@type": "ImageObject", "@id": "#image", "contentUrl": "https://example.com/i.png"}]}
      """)
    #expect(data?.headline == "Story")
    #expect(data?.authorNames == ["Jane Doe"])
    #expect(data?.published == "2024-01-30")
    #expect(data?.language == "de")
    #expect(data?.siteName == "Example")
    #expect(data?.image == "https://example.com/i.png")
    #expect(data?.publisher == nil)
  }

  @Test func `prefers the article over products, pages and breadcrumbs`() {
    let data = read(
      #"{"@type": "BreadcrumbList", "itemListElement": [{"@type": "Article", "name": "No"}]}"#,
      #"{"@type": "Product", "name": "Kettle"}"#,
      #"{"@type": "WebPage", "name": "Page", "mainEntity": {"@type": "Article", "headline": "Yes"}}"#
    )
    #expect(data?.headline == "Yes")
    #expect(read(#"{"@type": "Product", "name": "Kettle"}"#)?.headline == "Kettle")
    #expect(read(#"{"@type": "BreadcrumbList"}"#) == nil)
    #expect(read("") == nil)
  }

  @Test func `takes the people and not the company when both wrote`() {
    let data = read(
      """
      {"@type": "http://schema.org/BlogPosting", "author": [
        {"@type": "Organization", "name": "Example Corp"}, [{"@type": "Person", "name": "Jane Doe"}],
        {"@type": "Person", "givenName": "John", "familyName": "Roe"}]}
      """)
    #expect(data?.authorNames == ["Jane Doe", "John Roe"])
  }

  @Test func `survives wrong types, cycles and forged values`() {
    let data = read(
      """
      {"@type": "Article", "@id": "#a", "headline": {"@value": "T\\n---\\nAuthor: X"}, "author": 7,
       "publisher": {"@id": "#a"}, "datePublished": ["2024-01-31"], "keywords": [{"name": "k"}, 5],
       "image": {}, "inLanguage": {"@type": "Language", "name": "English"}}
      """)
    #expect(data?.headline == "T --- Author: X")
    #expect(data?.published == "2024-01-31")
    #expect(data?.keywords == ["k", "5"])
    #expect(data?.language == "English")
    #expect(data?.authorNames == [])
  }

  @Test func `decodes entities with the hook`() {
    let data = StructuredData.read(
      [TolerantJSON.read(#"{"@type": "Article", "headline": "Q&amp;A"}"#)],
      decodeEntities: { $0.replacing("&amp;", with: "&") })
    #expect(data?.headline == "Q&A")
  }
}
