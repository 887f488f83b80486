/// How the bytes of an input are to be read.
public enum InputKind: String, Sendable, Hashable, CaseIterable {
  /// A page of HTML.
  case html
  /// Plain text that was scraped from a page before.
  case text
}
