import CLibXML2

/// Runs libxml2's parser over a page without building anything: what is left of its time is reading.
enum LibXML2SAX {
  private static let options =
    Int32(HTML_PARSE_RECOVER.rawValue) | Int32(HTML_PARSE_NOERROR.rawValue)
    | Int32(HTML_PARSE_NOWARNING.rawValue) | Int32(HTML_PARSE_NONET.rawValue)
    | Int32(XML_PARSE_HUGE.rawValue)

  /// Reads a page; false when the parser lacks memory.
  static func read(_ bytes: [UInt8]) -> Bool {
    // SAFETY: the array owns the bytes for the call; the context belongs to this function, keeps a
    // handler table of its own, and is freed before it returns.
    unsafe bytes.withUnsafeBytes { buffer in
      let text = unsafe buffer.bindMemory(to: CChar.self).baseAddress
      guard let context = unsafe htmlCreateMemoryParserCtxt(text, Int32(buffer.count)) else {
        return false
      }
      unsafe htmlCtxtUseOptions(context, options)
      unsafe context.pointee.sax.pointee = htmlSAXHandler()
      unsafe htmlParseDocument(context)
      if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
      unsafe htmlFreeParserCtxt(context)
      return true
    }
  }
}
