import CLibXML2

/// Builds libxml2's own tree of a page, the yardstick of Pith's speed.
enum LibXML2Tree {
  /// How the library is asked to read pages: without a word about what is wrong with them.
  static let options =
    Int32(HTML_PARSE_RECOVER.rawValue) | Int32(HTML_PARSE_NOERROR.rawValue)
    | Int32(HTML_PARSE_NOWARNING.rawValue) | Int32(HTML_PARSE_NONET.rawValue)
    | Int32(HTML_PARSE_COMPACT.rawValue) | Int32(XML_PARSE_HUGE.rawValue)

  /// The version of the library, such as `2.9.14`.
  static let version = LIBXML_DOTTED_VERSION

  /// Builds and frees the tree of a page; true when there was one.
  static func build(_ bytes: [UInt8]) -> Bool {
    // SAFETY: the array owns the bytes for the call; the document is freed before it returns.
    unsafe bytes.withUnsafeBytes { buffer in
      let text = unsafe buffer.bindMemory(to: CChar.self).baseAddress
      guard
        let document = unsafe htmlReadMemory(text, Int32(buffer.count), nil, "UTF-8", options)
      else { return false }
      unsafe xmlFreeDoc(document)
      return true
    }
  }
}
