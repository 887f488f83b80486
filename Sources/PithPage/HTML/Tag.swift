/// The elements that Pith knows by name; every other element is ``custom``.
///
/// Names are compared in lower case, so SVG's `foreignObject` stands here as `foreignobject`.
public enum Tag: UInt8, Sendable, Hashable, CaseIterable {
  /// An element whose name is not in this list; the page keeps its name.
  case custom = 0
  /// The document itself, the parent of `html`.
  case document
  /// A run of text.
  case text
  /// MathML's `annotation-xml`, whose name is no Swift identifier.
  case annotationXML
  case a, abbr, acronym, address, applet, area, article, aside, audio, b, base, basefont, bdi
  case bdo, bgsound, big, blink, blockquote, body, br, button, canvas, caption, center, cite
  case code, col, colgroup, command, data, datalist, dd, del, details, dfn, dialog, dir, div, dl
  case dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2
  case h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, image, img, input, ins, kbd
  case keygen, label, legend, li, link, listing, main, map, mark, marquee, math, menu, menuitem
  case meta, meter, nav, nobr, noembed, noframes, noscript, object, ol, optgroup, option, output
  case p, param, picture, plaintext, pre, progress, q, rb, rp, rt, rtc, ruby, s, samp, script
  case search, section, select, slot, small, source, span, strike, strong, style, sub, summary
  case sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track
  case tt, u, ul, `var`, video, wbr, xmp, mi, mo, mn, ms, mtext, mglyph, malignmark
  case foreignobject, desc, annotation

  /// The element's name in lower case; empty for ``custom``.
  package var name: String {
    switch self {
    case .custom: ""
    case .document: "#document"
    case .text: "#text"
    case .annotationXML: "annotation-xml"
    default: String(describing: self)
    }
  }
}
