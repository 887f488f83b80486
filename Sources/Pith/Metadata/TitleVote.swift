import PithModel

/// The titles that a page offers, without the site's name, and the choice among them.
///
/// The titles vote for each other: each has a weight, and the title that it agrees with gets it. How
/// much a headline weighs beside what the page's head declares depends on the kind of page: articles
/// show their title, while services and shops show slogans.
struct TitleVote {
  /// Which of the page's titles one is.
  enum Origin: CaseIterable {
    case heading, openGraph, jsonLD, documentTitle
  }

  /// What the titles of one kind of page weigh.
  struct Weights {
    var heading: Float
    var openGraph: Float
    var jsonLD: Float
    var documentTitle: Float

    /// The headline is believed against all others together.
    static let article = Weights(heading: 3.5, openGraph: 1.5, jsonLD: 1, documentTitle: 0.5)
    /// The data of newsrooms holds the headline of the editors, which together with Open Graph
    /// stands against a heading that was written for search engines.
    static let news = Weights(heading: 2.5, openGraph: 1.5, jsonLD: 1.75, documentTitle: 0.5)
    /// Headings of services are slogans, unless another title repeats them.
    static let service = Weights(heading: 1, openGraph: 2, jsonLD: 1, documentTitle: 0.5)
    /// Products, collections and listings.
    static let other = Weights(heading: 2.5, openGraph: 1.5, jsonLD: 1, documentTitle: 0.75)

    subscript(_ origin: Origin) -> Float {
      switch origin {
      case .heading: heading
      case .openGraph: openGraph
      case .jsonLD: jsonLD
      case .documentTitle: documentTitle
      }
    }
  }

  /// A title that is the end of another from this length on is that title without its kicker.
  private static let minKickedCharacters = 12
  /// What a title's own weight counts when others have as many votes.
  private static let ownShare: Float = 0.01

  private var titles: [(origin: Origin, title: TitleText)] = []

  /// Adds a title; one without letters and digits has no vote.
  mutating func add(_ title: TitleText, from origin: Origin) {
    if !title.key.isEmpty { titles.append((origin, title)) }
  }

  /// Drops the heading and what repeats it or begins it, if anything the editors declare is left.
  ///
  /// A page whose only `h1` is the last entry of its breadcrumb trail has it for search engines, and
  /// its headline elsewhere.
  mutating func discard(_ entry: TitleText) {
    let rest = titles.filter {
      $0.origin != .heading && !$0.title.agrees(with: entry)
        && !entry.key.hasPrefix($0.title.key)
    }
    if rest.contains(where: { $0.origin != .documentTitle }) { titles = rest }
  }

  /// The title with the most votes.
  func choice(_ weights: Weights) -> (text: String, origin: Origin)? {
    var best: (origin: Origin, title: TitleText)?
    var bestScore = -Float.infinity
    for one in titles {
      var score = weights[one.origin] * Self.ownShare
      for other in titles where one.title.agrees(with: other.title) {
        score += weights[other.origin]
      }
      if score > bestScore {
        best = one
        bestScore = score
      }
    }
    guard let best else { return nil }
    let found = withoutKicker(best)
    return (found.title.text, found.origin)
  }

  /// The declared title that is the end of the chosen one: "Town council: Trains return" has a
  /// kicker before the headline.
  private func withoutKicker(
    _ chosen: (origin: Origin, title: TitleText)
  ) -> (origin: Origin, title: TitleText) {
    guard chosen.origin == .heading || chosen.origin == .documentTitle else { return chosen }
    return titles.first {
      ($0.origin == .openGraph || $0.origin == .jsonLD) && $0.title.key != chosen.title.key
        && $0.title.key.count >= Self.minKickedCharacters
        && chosen.title.key.hasSuffix($0.title.key)
    } ?? chosen
  }
}
