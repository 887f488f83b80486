import Foundation
import PithArchive
import Testing

struct WARCDateTests {
  @Test func `moments become dates`() {
    let formatter = ISO8601DateFormatter()
    for seconds in stride(from: -5_000_000_000, through: 10_000_000_000, by: 86_399_977) {
      let expected = formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
      #expect(WARCDate(secondsSince1970: seconds).description == expected)
    }
  }

  @Test(arguments: [
    "2026", "2026-11", "2026-11-21", "2026-11-21T07:42Z", "2026-11-21T07:42:00Z",
    "2026-11-21T07:42:00.1Z", "2026-11-21T07:42:00.123456789Z", "2024-02-29T23:59:60Z",
  ])
  func `every precision of the standard is a date`(text: String) {
    #expect(WARCDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "yesterday", "2026-1-2", "2026-13", "2026-02-30", "2023-02-29T00:00:00Z", "2026-11Z",
    "2026-11-21T07:42", "2026-11-21T07:42:00", "2026-11-21T07:42:00+01:00", "2026-11-21 07:42:00Z",
    "2026-11-21T24:00:00Z", "2026-11-21T07:60:00Z", "2026-11-21T07:42:61Z",
    "2026-11-21T07:42:00.Z", "2026-11-21T07:42:00.1234567890Z", "20261121074200",
    "Sat, 21 Nov 2026 07:42:00 GMT", "2026-11-21T07:42:00ZZ", " 2026-11-21T07:42:00Z",
  ])
  func `anything else is none`(text: String) {
    #expect(WARCDate(text) == nil)
  }

  @Test func `a date has 14 digits for an index`() {
    #expect(WARCDate("2026-11-21T07:42:01.5Z")?.timestamp14 == "20261121074201")
    #expect(WARCDate("2026")?.timestamp14 == "20260101000000")
    #expect(WARCDate("2026-11-21T07:42Z")?.timestamp14 == "20261121074200")
  }
}
