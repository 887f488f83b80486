import PithModel
import Testing

@testable import Pith

struct DateLanguageTests {
  @Test(
    arguments: [
      ("en", nil, "https://www.example.co.uk/a", "en-UK"),
      ("en", nil, "https://example.com.au/", "en-AU"),
      ("en", "en_GB", "https://example.com/", "en-GB"),
      ("en", "en_US", "https://example.nz/", "en-NZ"),
      ("en", "en_US", "https://example.com/", "en"),
      ("en", nil, "https://example.ca/", "en"),
      ("en", "de_DE", nil, "en"),
      ("en-US", "en_GB", "https://example.co.uk/", "en-US"),
      ("fr", "en_GB", "https://example.co.uk/", "fr"),
    ] as [(String, String?, String?, String)])
  func `a country settles how dates in English are read`(
    language: String, locale: String?, address: String?, expected: String
  ) {
    #expect(DateLanguage.tag(language: language, locale: locale, address: address) == expected)
  }

  @Test func `a page without a language has none for its dates`() {
    #expect(
      DateLanguage.tag(language: nil, locale: "en_GB", address: "https://example.co.uk/") == nil)
  }

  @Test(arguments: [
    ("https://example.com/pier", "2024-03-04"), ("https://example.co.uk/pier", "2024-04-03"),
    ("https://example.com/2024/april/03/pier", "2024-04-03"),
    ("https://example.com/2024/04/05/pier", "2024-03-04"),
  ])
  func `reads a date by the country or the path of the address`(url: String, expected: String) {
    let top = "<h1>The harbour line returns</h1><p>By Jane Doe, 03/04/2024</p>"
    #expect(MetadataPage.html(top: top, url: url).published?.value == expected)
  }
}
