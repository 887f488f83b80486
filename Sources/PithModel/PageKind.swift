/// The kind of page, after what its reader comes for.
///
/// The raw values are the `kind` of a JSON Lines record and are stable.
public enum PageKind: String, Sendable, Hashable, CaseIterable {
  /// News, blog posts, recipes, stories: one text by one author or desk.
  case article
  /// Threads of posts by many hands, questions and answers included.
  case forum
  /// One thing for sale.
  case product
  /// Manuals, references, encyclopedia pages.
  case documentation
  /// A list of links with teasers: section fronts, search results.
  case listing
  /// A grid of things: shop categories, galleries.
  case collection
  /// What an organisation says about itself and what it offers.
  case service
}
