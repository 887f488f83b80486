/// What the HTML standard's tree construction needs to know of an element, as a set of bits.
///
/// Source: HTML Living Standard, sections 13.2.4.2 (the stack of open elements) and 13.2.6.
public struct TagTraits: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt32

  /// Takes the bits.
  @inlinable
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// "Special" in the standard's sense: end tags of other elements do not reach across it.
  @inlinable
  public static var special: TagTraits { TagTraits(rawValue: 1 << 0) }
  /// A formatting element, which lives on across misnested end tags.
  @inlinable
  public static var formatting: TagTraits { TagTraits(rawValue: 1 << 1) }
  /// An element without content or end tag.
  @inlinable
  public static var void: TagTraits { TagTraits(rawValue: 1 << 2) }
  /// Bounds the default scope.
  @inlinable
  public static var scope: TagTraits { TagTraits(rawValue: 1 << 3) }
  /// Bounds table scope.
  @inlinable
  public static var tableScope: TagTraits { TagTraits(rawValue: 1 << 4) }
  /// Bounds list item scope beside the default scope.
  @inlinable
  public static var listScope: TagTraits { TagTraits(rawValue: 1 << 5) }
  /// Its start tag closes an open `p`.
  @inlinable
  public static var closesParagraph: TagTraits { TagTraits(rawValue: 1 << 6) }
  /// Its end tag may be left out before the end of an ancestor.
  @inlinable
  public static var impliedEnd: TagTraits { TagTraits(rawValue: 1 << 7) }
  /// Laid out as a block: its start and end break a line of text.
  @inlinable
  public static var block: TagTraits { TagTraits(rawValue: 1 << 8) }
  /// A place on the line that is no text but parts two words: an image, a control.
  @inlinable
  public static var gap: TagTraits { TagTraits(rawValue: 1 << 9) }
  /// Bounds a search for an `li`, `dd` or `dt` to close.
  @inlinable
  public static var itemBound: TagTraits { TagTraits(rawValue: 1 << 10) }
  /// An element that ends foreign content (SVG, MathML) when it starts inside it.
  @inlinable
  public static var breaksForeign: TagTraits { TagTraits(rawValue: 1 << 11) }
  /// Sets a marker in the list of active formatting elements.
  @inlinable
  public static var formattingMarker: TagTraits { TagTraits(rawValue: 1 << 12) }

  /// The traits of every tag, indexed by its raw value.
  package static let table: [TagTraits] = {
    var table = [TagTraits](repeating: [], count: 256)
    for (trait, tags) in lists {
      for tag in tags { table[Int(tag.rawValue)].insert(trait) }
    }
    let reachedAcross: Set<Tag> = [.address, .div, .p]
    for tag in Tag.allCases where !reachedAcross.contains(tag) {
      if table[Int(tag.rawValue)].contains(.special) {
        table[Int(tag.rawValue)].insert(.itemBound)
      }
    }
    return table
  }()

  private static let lists: [(TagTraits, [Tag])] = [
    (
      .special,
      [
        .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body,
        .br, .button, .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt,
        .embed, .fieldset, .figcaption, .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3,
        .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html, .iframe, .img, .input, .keygen, .li,
        .link, .listing, .main, .marquee, .menu, .meta, .nav, .noembed, .noframes, .noscript,
        .object, .ol, .p, .param, .plaintext, .pre, .script, .search, .section, .select, .source,
        .style, .summary, .table, .tbody, .td, .template, .textarea, .tfoot, .th, .thead, .title,
        .tr, .track, .ul, .wbr, .xmp,
      ]
    ),
    (
      .formatting,
      [.a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u]
    ),
    (
      .void,
      [
        .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .image, .img, .input,
        .keygen, .link, .meta, .param, .source, .track, .wbr,
      ]
    ),
    (
      .scope,
      [.applet, .caption, .html, .table, .td, .th, .marquee, .object, .template]
    ),
    (.tableScope, [.html, .table, .template]),
    (.listScope, [.ol, .ul]),
    (
      .closesParagraph,
      [
        .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl,
        .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p,
        .search, .section, .summary, .ul, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .listing, .form, .li,
        .dd, .dt, .plaintext, .table, .hr, .xmp,
      ]
    ),
    (
      .impliedEnd,
      [.dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc]
    ),
    (
      .block,
      [
        .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog,
        .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .h2,
        .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html, .legend, .li, .listing, .main,
        .marquee, .menu, .nav, .noframes, .noscript, .ol, .optgroup, .option, .p, .plaintext, .pre,
        .search, .section, .select, .summary, .table, .tbody, .td, .template, .textarea, .tfoot,
        .th, .thead, .title, .tr, .ul, .xmp, .iframe, .noembed, .datalist, .audio, .video,
        .object, .applet, .canvas, .button,
      ]
    ),
    (
      .gap,
      [.img, .image, .input, .keygen, .embed, .picture, .svg, .meter, .progress, .output]
    ),
    (
      .breaksForeign,
      [
        .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1,
        .h2, .h3, .h4, .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p,
        .pre, .ruby, .s, .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .`var`,
      ]
    ),
    (
      .formattingMarker,
      [.applet, .object, .marquee, .td, .th, .caption, .template]
    ),
  ]
}

extension Tag {
  /// What tree construction needs to know of the element.
  package var traits: TagTraits { TagTraits.table[Int(rawValue)] }

  /// The level of a heading, 1 to 6; nil for other elements.
  package var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
