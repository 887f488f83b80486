import PithModel

/// An element around blocks in the HTML form.
enum HTMLFrame: Equatable {
  case quote(id: Int)
  case list(isOrdered: Bool)
  case item(id: Int, ordinal: Int?)
  case terms
  case definition(id: Int)
  case note(label: String)

  /// The elements around a block, the outermost first.
  static func frames(around block: ArticleBlock) -> [HTMLFrame] {
    var frames: [HTMLFrame] = []
    for container in block.containers {
      switch container.kind {
      case .quote: frames.append(.quote(id: container.id))
      case .item(let ordinal):
        frames.append(.list(isOrdered: ordinal != nil))
        frames.append(.item(id: container.id, ordinal: ordinal))
      case .definition:
        frames.append(.terms)
        frames.append(.definition(id: container.id))
      case .note(let label): frames.append(.note(label: NoteLabel.plain(label)))
      }
    }
    if block.role == .term { frames.append(.terms) }
    return frames
  }

  /// Whether text may stand in the element without a paragraph around it.
  var isEntry: Bool {
    switch self {
    case .item, .definition, .note: true
    case .quote, .list, .terms: false
    }
  }

  /// The start tag, and what stands behind it.
  var opening: String {
    switch self {
    case .quote: "<blockquote>\n"
    case .list(let isOrdered): isOrdered ? "<ol>\n" : "<ul>\n"
    case .item(_, let ordinal): ordinal.map { "<li value=\"\($0)\">" } ?? "<li>"
    case .terms: "<dl>\n"
    case .definition: "<dd>"
    case .note(let label): "<div id=\"note-\(label)\"><sup>\(label)</sup> "
    }
  }

  /// The end tag.
  var closing: String {
    switch self {
    case .quote: "</blockquote>\n"
    case .list(let isOrdered): isOrdered ? "</ol>\n" : "</ul>\n"
    case .item: "</li>\n"
    case .terms: "</dl>\n"
    case .definition: "</dd>\n"
    case .note: "</div>\n"
    }
  }
}
