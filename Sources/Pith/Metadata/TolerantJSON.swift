/// Reads JSON as pages write it, which is often not JSON.
///
/// Accepted beyond the standard: comments, trailing and missing commas, single quotes, bare keys,
/// raw control bytes and stray quotes in strings, mismatched brackets, comment and CDATA wrappers,
/// several top-level values, text before and after them, and input that ends anywhere. Every input
/// has a reading; one pass over the bytes finds it, with a stack of at most ``maxDepth`` entries.
struct TolerantJSON {
  /// Values nested deeper are passed over; no structured data of use lies that deep.
  static let maxDepth = 64
  /// Reading stops after so many values, so that a hostile page cannot fill the memory.
  static let maxNodes = 1 << 20
  /// A bare key after a string's end is looked for within so many bytes.
  private static let maxBareKeyBytes = 64

  private var at = 0
  private var nodes: [JSONDocument.Node] = []
  /// The indices of the objects and arrays that are open.
  private var open: [Int] = []
  /// The key read last in the innermost object, which its next value takes.
  private var key: (start: Int32, end: Int32, hasEscape: Bool)?

  private init() {}

  /// Reads all values in the bytes.
  static func read(_ bytes: ArraySlice<UInt8>) -> JSONDocument {
    // Offsets are 32 bits wide; a block that large is not read to its end.
    let bytes = bytes.prefix(Int(Int32.max) - 1)
    var reader = TolerantJSON()
    reader.readAll(bytes.span)
    return JSONDocument(bytes: bytes, nodes: reader.nodes)
  }

  /// Reads all values in the text.
  static func read(_ text: String) -> JSONDocument {
    read(Array(text.utf8)[...])
  }

  private mutating func readAll(_ span: Span<UInt8>) {
    nodes.reserveCapacity(Swift.min(span.count / 24 + 8, Self.maxNodes))
    while at < span.count, nodes.count < Self.maxNodes {
      readNext(span)
    }
    while !open.isEmpty { closeInnermost() }
  }

  /// Reads one token: a bracket, a key, a value, or something between them that is passed over.
  private mutating func readNext(_ span: Span<UInt8>) {
    let byte = span[at]
    switch byte {
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
      at += 1
    case UInt8(ascii: "{"): openContainer(.object, span)
    case UInt8(ascii: "["): openContainer(.array, span)
    case UInt8(ascii: "}"): close(.object)
    case UInt8(ascii: "]"): close(.array)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readString(quote: byte, span)
    case UInt8(ascii: "/"), UInt8(ascii: "<"): skipComment(span)
    default: readWord(span)
    }
  }

  // MARK: Objects and arrays

  private var isInsideObject: Bool {
    guard let innermost = open.last else { return false }
    return nodes[innermost].kind == .object
  }

  private mutating func openContainer(_ kind: JSONDocument.Kind, _ span: Span<UInt8>) {
    guard open.count < Self.maxDepth else {
      skipContainer(span)
      return
    }
    open.append(nodes.count)
    append(kind, start: at, end: at + 1)
    at += 1
  }

  private mutating func close(_ kind: JSONDocument.Kind) {
    at += 1
    // A closing bracket of the wrong kind closes up to its partner; with no partner it is noise.
    guard let match = open.lastIndex(where: { nodes[$0].kind == kind }) else { return }
    while open.count > match { closeInnermost() }
  }

  private mutating func closeInnermost() {
    guard let innermost = open.popLast() else { return }
    finishKey()
    nodes[innermost].end = Int32(at)
    nodes[innermost].next = Int32(nodes.count)
    key = nil
  }

  /// Passes over an object or array that lies too deep, by counting brackets outside strings.
  private mutating func skipContainer(_ span: Span<UInt8>) {
    var depth = 0
    let start = at
    while at < span.count {
      switch span[at] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""): at = plainStringEnd(from: at + 1, span) - 1
      default: break
      }
      at += 1
      if depth == 0 { break }
    }
    append(.null, start: start, end: start)
  }

  /// Gives a key that no value followed the value null.
  private mutating func finishKey() {
    if key != nil { append(.null, start: at, end: at) }
  }

  private mutating func append(
    _ kind: JSONDocument.Kind, start: Int, end: Int, hasEscape: Bool = false
  ) {
    var node = JSONDocument.Node(kind: kind, start: Int32(start), end: Int32(end))
    node.hasEscape = hasEscape
    node.next = Int32(nodes.count + 1)
    if let key {
      node.keyStart = key.start
      node.keyEnd = key.end
      node.keyHasEscape = key.hasEscape
    }
    key = nil
    nodes.append(node)
  }

  // MARK: Strings and words

  private mutating func readString(quote: UInt8, _ span: Span<UInt8>) {
    let start = at + 1
    var hasEscape = false
    var end = start
    while end < span.count {
      let byte = span[end]
      if byte == UInt8(ascii: "\\") {
        hasEscape = true
        end += 2
        continue
      }
      if byte == quote, closesString(at: end, span) { break }
      end += 1
    }
    // A backslash as the very last byte would step over the end.
    end = Swift.min(end, span.count)
    at = Swift.min(end + 1, span.count)
    place(start: start, end: end, hasEscape: hasEscape, isWord: false, span)
  }

  /// Makes a string or word the pending key of the innermost object, or a value.
  private mutating func place(
    start: Int, end: Int, hasEscape: Bool, isWord: Bool, _ span: Span<UInt8>
  ) {
    if isInsideObject, key == nil {
      // What stands where a key must be without a colon after it is rubble of a broken string.
      guard nextByte(from: at, span) == UInt8(ascii: ":") || end == span.count else { return }
      key = (Int32(start), Int32(end), hasEscape)
      return
    }
    let kind = isWord ? wordKind(start, end, span) : .string
    append(kind, start: start, end: end, hasEscape: hasEscape)
  }

  /// Whether the quote ends its string: what follows can follow a value or key.
  ///
  /// Sites put quotes into strings without escaping them; such a quote is followed by a word.
  private func closesString(at quote: Int, _ span: Span<UInt8>) -> Bool {
    var next = quote + 1
    var hasLineBreak = false
    while next < span.count, span[next] <= 0x20 {
      hasLineBreak = hasLineBreak || span[next] == 0x0A
      next += 1
    }
    guard next < span.count else { return true }
    switch span[next] {
    case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ":"): return true
    case UInt8(ascii: ","): return !isInsideObject || key == nil || keyFollows(next + 1, span)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return hasLineBreak
    case UInt8(ascii: "/"):
      return next + 1 < span.count
        && (span[next + 1] == UInt8(ascii: "/") || span[next + 1] == UInt8(ascii: "*"))
    case UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "-"): return true
    default: return open.isEmpty
    }
  }

  /// Whether another key, a comment or the end of the object follows a comma.
  private func keyFollows(_ start: Int, _ span: Span<UInt8>) -> Bool {
    var next = start
    while next < span.count, span[next] <= 0x20 || span[next] == UInt8(ascii: ",") { next += 1 }
    guard next < span.count else { return true }
    switch span[next] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "}"), UInt8(ascii: "]"),
      UInt8(ascii: "/"), UInt8(ascii: "<"):
      return true
    default: break
    }
    let limit = Swift.min(span.count, next + Self.maxBareKeyBytes)
    while next < limit, Self.isWordByte(span[next]) { next += 1 }
    while next < limit, span[next] == 0x20 { next += 1 }
    return next < span.count && span[next] == UInt8(ascii: ":")
  }

  /// The index after the closing quote of a string in which stray quotes do not matter.
  private func plainStringEnd(from start: Int, _ span: Span<UInt8>) -> Int {
    var end = start
    while end < span.count {
      if span[end] == UInt8(ascii: "\\") {
        end += 2
        continue
      }
      if span[end] == UInt8(ascii: "\"") { return end + 1 }
      end += 1
    }
    return span.count
  }

  private mutating func readWord(_ span: Span<UInt8>) {
    let start = at
    while at < span.count, Self.isWordByte(span[at]) { at += 1 }
    guard at > start else {
      at += 1
      return
    }
    // Outside brackets, words are the script around the data.
    guard !open.isEmpty else { return }
    place(start: start, end: at, hasEscape: false, isWord: true, span)
  }

  private func wordKind(_ start: Int, _ end: Int, _ span: Span<UInt8>) -> JSONDocument.Kind {
    switch span[start] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      return .number
    case UInt8(ascii: "n") where end - start == 4: return .null
    case UInt8(ascii: "u") where end - start == 9: return .null
    default: return .word
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"), 0x80...:
      return true
    default: return false
    }
  }

  private func nextByte(from start: Int, _ span: Span<UInt8>) -> UInt8? {
    var next = start
    while next < span.count, span[next] <= 0x20 { next += 1 }
    return next < span.count ? span[next] : nil
  }

  // MARK: Comments and wrappers

  /// Passes over a comment, or over the mark that opens a wrapper around the data.
  private mutating func skipComment(_ span: Span<UInt8>) {
    if starts("//", at, span) {
      at += 2
      while at < span.count, span[at] == 0x20 || span[at] == 0x09 { at += 1 }
      // The data may follow on the line of a commented-out wrapper.
      if skipWrapperMark(span) { return }
      while at < span.count, span[at] != 0x0A, span[at] != 0x0D { at += 1 }
    } else if starts("/*", at, span) {
      at += 2
      while at < span.count, !starts("*/", at, span) { at += 1 }
      at = Swift.min(at + 2, span.count)
    } else if !skipWrapperMark(span) {
      at += 1
    }
  }

  private mutating func skipWrapperMark(_ span: Span<UInt8>) -> Bool {
    for mark: StaticString in ["<![CDATA[", "<!--", "]]>", "-->"] where starts(mark, at, span) {
      at += mark.utf8CodeUnitCount
      return true
    }
    return false
  }

  private func starts(_ mark: StaticString, _ start: Int, _ span: Span<UInt8>) -> Bool {
    let text = mark.description.utf8
    guard start + text.count <= span.count else { return false }
    var at = start
    for byte in text {
      guard span[at] == byte else { return false }
      at += 1
    }
    return true
  }
}
