/// How the text and Markdown forms name what is known of an article, before its text.
public enum HeaderStyle: String, Sendable, Hashable, CaseIterable {
  /// Pith's own: `Key: "value"` lines before text, YAML front matter before Markdown.
  case pith
  /// YAML front matter with the keys of trafilatura: `title author url hostname description sitename
  /// date categories tags license`.
  case trafilatura
  /// YAML front matter with the properties of Obsidian's Web Clipper: `title source author published
  /// created description tags`.
  case obsidian
  /// No header: the text alone.
  case none
}
