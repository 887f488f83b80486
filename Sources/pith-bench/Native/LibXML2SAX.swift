import CLibXML2

/// Runs libxml2's parser over a page without building anything: what is left of its time is reading.
enum LibXML2SAX {
  /// Reads a page of UTF-8; false when the parser lacks memory.
  static func read(_ bytes: [UInt8]) -> Bool {
    // SAFETY: the array owns the bytes for the call; the context belongs to this function, keeps a
    // handler table of its own, and is freed before it returns.
    unsafe bytes.withUnsafeBytes { buffer in
      let text = unsafe buffer.bindMemory(to: CChar.self).baseAddress
      guard let context = unsafe htmlNewParserCtxt() else { return false }
      unsafe context.pointee.sax.pointee = htmlSAXHandler()
      let document = unsafe htmlCtxtReadMemory(
        context, text, Int32(buffer.count), nil, "UTF-8", LibXML2Tree.options)
      unsafe xmlFreeDoc(document)
      unsafe htmlFreeParserCtxt(context)
      return true
    }
  }
}
