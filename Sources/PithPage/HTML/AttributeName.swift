/// The attributes that Pith reads; all others are skipped by the tokenizer and cost nothing.
package enum AttributeName: UInt8, Sendable, Hashable, CaseIterable {
  case alt, ariaHidden, ariaLabel, charset, `class`, color, colspan, content, dataTestID, datetime
  case encoding, face, hidden, href, httpEquiv, id, itemprop, itemtype, lang, name, open, property,
    rel
  case role, rowspan, scope, size, src, start, style, title, type, value

  /// The attribute's name as it stands in a page, in lower case.
  package var name: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
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
}
