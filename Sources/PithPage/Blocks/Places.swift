/// What each element's place in the tree says about the text below it.
enum Places {
  /// The flags of every node, handed down from parent to child in one loop.
  static func flags(of tree: NodeTree, role: (Int) -> LandmarkRole?) -> [Block.Flags] {
    var places = [Block.Flags](repeating: [], count: tree.nodes.count)
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      guard !node.isText else { continue }
      var own = node.parent >= 0 ? places[Int(node.parent)] : []
      // HTML standard, section 4.12.3: such a template becomes what its parent shows.
      if node.tag != .template || !node.flags.contains(.shadowRoot) {
        own.formUnion(Self.flags(of: node.tag))
      }
      if node.flags.contains(.hidden) { own.insert(.hidden) }
      if node.flags.contains(.ariaHidden) { own.insert(.ariaHidden) }
      if node.flags.contains(.svg) { own.insert(.svg) }
      if node.flags.contains(.role), let role = role(index) {
        own.formUnion(role.flags)
      }
      places[index] = own
    }
    return places
  }

  /// What an element itself says about the text below it.
  @inline(__always)
  private static func flags(of tag: Tag) -> Block.Flags {
    switch tag {
    case .noscript: .noscript
    case .template: .template
    case .head, .title: .head
    case .iframe, .noembed, .noframes, .object, .applet, .video, .audio, .canvas: .fallback
    case .select, .option, .optgroup, .textarea, .datalist, .button: .control
    case .pre, .listing, .xmp, .plaintext: [.preformatted, .code]
    case .td: .tableCell
    case .th: [.tableCell, .headerCell]
    case .li, .dd, .dt: .listItem
    case .blockquote: .quote
    case .nav: .nav
    case .aside: .aside
    case .footer: .footer
    case .header: .header
    case .main: .main
    case .article: .article
    case .form: .form
    case .figure: .figure
    case .figcaption, .caption: .caption
    case .dialog: .dialog
    case .address: .address
    case .details: .details
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    default: []
    }
  }
}

/// The landmark roles of WAI-ARIA that Pith gives the meaning of their elements.
enum LandmarkRole {
  case navigation, complementary, contentinfo, banner, main, article, form, search, dialog

  /// Reads a `role` attribute; its first token decides.
  init?(_ value: Span<UInt8>) {
    if value.equalsLowercased("navigation") || value.equalsLowercased("menu")
      || value.equalsLowercased("menubar")
    {
      self = .navigation
    } else if value.equalsLowercased("complementary") {
      self = .complementary
    } else if value.equalsLowercased("contentinfo") {
      self = .contentinfo
    } else if value.equalsLowercased("banner") {
      self = .banner
    } else if value.equalsLowercased("main") {
      self = .main
    } else if value.equalsLowercased("article") {
      self = .article
    } else if value.equalsLowercased("form") || value.equalsLowercased("search") {
      self = .form
    } else if value.equalsLowercased("dialog") || value.equalsLowercased("alertdialog") {
      self = .dialog
    } else {
      return nil
    }
  }

  /// The flags of the element that has the role by itself.
  var flags: Block.Flags {
    switch self {
    case .navigation: .nav
    case .complementary: .aside
    case .contentinfo: .footer
    case .banner: .header
    case .main: .main
    case .article: .article
    case .form, .search: .form
    case .dialog: .dialog
    }
  }
}
