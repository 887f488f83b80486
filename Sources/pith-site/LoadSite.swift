import PithTestSite

/// Pages of 10 KB that all differ, as many as are asked for, at full speed.
enum LoadSite {
  private static let words = [
    "harbour", "river", "bridge", "council", "winter", "summer", "engineer", "repair", "traffic",
    "ferry", "morning", "budget", "stone", "timber", "people", "water", "north", "south", "street",
    "market", "school", "station", "evening", "letter", "history", "garden", "railway", "island",
  ]
  private static let paragraphs = 24

  /// Answers a request: `/robots.txt` allows all, every other path is a page of its own.
  static func answer(_ request: SiteRequest) -> [SiteStep] {
    guard request.target != "/robots.txt" else {
      return .text("User-agent: *\nAllow: /\n")
    }
    return .html(page(request.host + request.target))
  }

  private static func page(_ name: String) -> String {
    var state = name.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    var page = """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page \(name)</title></head>
      <body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
      <article><h1>Page \(name)</h1>
      """
    for _ in 0..<paragraphs {
      page += "<p>"
      for index in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        page += words[Int(state >> 33) % words.count]
        page += index % 15 == 14 ? ". " : " "
      }
      page += "</p>\n"
    }
    return page + "</article><footer>Copyright</footer></body></html>"
  }
}
