import CLibXML2

/// What is told of an XML document while it is read.
protocol XMLVisitor: AnyObject {
  /// An element begins; names are without their prefixes.
  func begin(_ name: String, attributes: [String: String])
  /// Character data of the element that began last and has not ended.
  func text(_ text: String)
  /// An element ends.
  func end(_ name: String)
}

/// Reads XML documents that anybody may have written.
///
/// libxml2 does the reading, with its own limits on depth and sizes. Nothing is loaded: no document
/// type, no external entity. Entities that a document declares do not exist, so that there is nothing
/// to expand. What is not well-formed is read on as far as that goes.
enum XMLScanner {
  private static let chunkBytes = 1 << 16

  /// Reads a document and tells what is in it.
  ///
  /// - Returns: Whether the document is well-formed to its end.
  static func scan(_ bytes: [UInt8], visitor: any XMLVisitor) -> Bool {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = XML_SAX2_MAGIC
    unsafe handler.getEntity = { _, name in unsafe xmlGetPredefinedEntity(name) }
    unsafe handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      unsafe XMLScanner.box(context)?.begin(
        String(xml: name), attributes: XMLScanner.attributes(attributes, count: Int(count)))
    }
    unsafe handler.endElementNs = { context, name, _, _ in
      unsafe XMLScanner.box(context)?.end(String(xml: name))
    }
    unsafe handler.characters = { context, text, count in
      unsafe XMLScanner.box(context)?.text(String(xml: text, count: Int(count)))
    }
    unsafe handler.cdataBlock = { context, text, count in
      unsafe XMLScanner.box(context)?.text(String(xml: text, count: Int(count)))
    }
    let box = XMLVisitorBox(visitor)
    return withExtendedLifetime(box) {
      // SAFETY: libxml2 copies the handler; the box outlives the parser, which is freed here, and
      // the bytes outlive each call that reads them.
      let pointer = unsafe Unmanaged.passUnretained(box).toOpaque()
      guard let parser = unsafe xmlCreatePushParserCtxt(&handler, pointer, nil, 0, nil) else {
        return false
      }
      defer {
        // libxml2 keeps the entities that a document declares in a document of its own making, which
        // it leaves to its caller.
        if let document = unsafe parser.pointee.myDoc { unsafe xmlFreeDoc(document) }
        unsafe parser.pointee.myDoc = nil
        unsafe xmlFreeParserCtxt(parser)
      }
      let options =
        XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
        | XML_PARSE_NOWARNING.rawValue
      unsafe xmlCtxtUseOptions(parser, Int32(options))
      for start in stride(from: 0, to: bytes.count, by: chunkBytes) {
        let chunk = bytes[start..<min(start + chunkBytes, bytes.count)]
        unsafe chunk.withUnsafeBytes { buffer in
          let text = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
          _ = unsafe xmlParseChunk(parser, text, Int32(buffer.count), 0)
        }
      }
      unsafe xmlParseChunk(parser, nil, 0, 1)
      return unsafe parser.pointee.wellFormed == 1
    }
  }

  private static func box(_ context: UnsafeMutableRawPointer?) -> (any XMLVisitor)? {
    // SAFETY: the context is the box that `scan` keeps alive while libxml2 may call.
    unsafe context.map { unsafe Unmanaged<XMLVisitorBox>.fromOpaque($0).takeUnretainedValue() }?
      .visitor
  }

  /// The attributes by their names: five pointers each, of which the first is the name and the last
  /// two are where the value begins and ends.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
  ) -> [String: String] {
    var attributes: [String: String] = [:]
    guard let pointers = unsafe pointers else { return attributes }
    for index in 0..<count {
      // SAFETY: libxml2 hands over five pointers for each of `count` attributes, valid for the time
      // of the call.
      let fields = unsafe pointers + 5 * index
      guard let start = unsafe fields[3], let end = unsafe fields[4] else { continue }
      let name = unsafe String(xml: fields[0])
      attributes[name] = unsafe String(xml: start, count: end - start)
    }
    return attributes
  }
}

/// Holds the visitor, so that one pointer leads to it.
private final class XMLVisitorBox {
  let visitor: any XMLVisitor

  init(_ visitor: any XMLVisitor) {
    self.visitor = visitor
  }
}

extension String {
  /// Copies a text of libxml2 that ends with a NUL.
  fileprivate init(xml text: UnsafePointer<UInt8>?) {
    // SAFETY: the caller has the text from libxml2, valid for the time of a callback.
    self = unsafe text.map { unsafe String(cString: $0) } ?? ""
  }

  /// Copies a text of libxml2 with a number of bytes.
  fileprivate init(xml text: UnsafePointer<UInt8>?, count: Int) {
    // SAFETY: as above; the caller passes libxml2's own count.
    self = unsafe String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }
}
