import Testing

@testable import Pith

struct HeadingTextTests {
  @Test(arguments: [
    ("Retries and timeouts¶", "Retries and timeouts"), ("History[edit]", "History"),
    ("Geschichte[Bearbeiten | Quelltext bearbeiten]", "Geschichte"), ("Use §", "Use"),
    ("Results [video]", "Results [video]"), ("[edit]", "[edit]"), ("¶", "¶"), ("", ""),
    ("Arrays: a[0] and a[1] in use", "Arrays: a[0] and a[1] in use"),
  ])
  func `loses the controls behind it and nothing else`(_ text: String, _ expected: String) {
    #expect(HeadingText.withoutMarks(text) == expected)
  }
}
