/// The attributes that Pith reads; all others are skipped by the tokenizer and cost nothing.
package enum AttributeName: UInt8, Sendable, Hashable, CaseIterable {
  case alt, ariaHidden, ariaLabel, ariaLevel, charset, `class`, color, colspan, content
  case dataLang, dataLanguage, dataSrc, dataSrcset, dataTestID, datetime
  case encoding, face, height, hidden, href, httpEquiv, id, itemprop, itemtype, lang, name, open
  case property, rel, reversed, role, rowspan, scope, shadowrootmode, size, src, srcset, start
  case style, title, type, value, width

  /// The attribute's name as it stands in a page, in lower case.
  package var name: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .ariaLevel: "aria-level"
    case .dataLang: "data-lang"
    case .dataLanguage: "data-language"
    case .dataSrc: "data-src"
    case .dataSrcset: "data-srcset"
    case .dataTestID: "data-testid"
    case .httpEquiv: "http-equiv"
    default: String(describing: self)
    }
  }
}

/// One attribute of an element: its name and where its value stands in the page's bytes.
package struct Attribute: Sendable {
  /// The attribute's name.
  package var name: AttributeName
  /// Whether the value holds a `&` and must be decoded before use.
  package var hasReference: Bool
  /// The bytes of the value, quotes excluded.
  package var start: Int32
  /// The end of the value's bytes.
  package var end: Int32

  /// Where the value stands in the page's bytes.
  package var range: Range<Int> { Int(start)..<Int(end) }
}
