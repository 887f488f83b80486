/// A stretch of a block's text that is more than text: a link, code, a formula and the like.
public struct InlineSpan: Sendable, Hashable {
  /// What a stretch of text is.
  public enum Kind: Sendable, Hashable {
    /// A link to an absolute `http` or `https` address.
    case link(url: String)
    /// A picture at a place in the text; its range is empty.
    case image(ImageReference)
    /// Code.
    case code
    /// Strong importance, or bold type.
    case strong
    /// Stress, or italic type.
    case emphasis
    /// A formula in TeX; `isDisplay` when it stands on a line of its own.
    case formula(isDisplay: Bool)
    /// The mark of a note, which a ``BlockContainer/Kind/note(label:)`` of the article answers.
    case noteReference(label: String)
  }

  /// What the stretch is.
  public var kind: Kind
  /// Where it stands, in UTF-8 code units of the block's text.
  public var range: Range<Int>

  /// Creates a span.
  public init(_ kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// A picture by its address; Pith neither fetches nor holds it.
public struct ImageReference: Sendable, Hashable {
  /// The absolute `http` or `https` address.
  public var url: String
  /// The text that stands for the picture; empty when the page has none.
  public var alternative: String

  /// Creates a reference.
  public init(url: String, alternative: String) {
    self.url = url
    self.alternative = alternative
  }
}
