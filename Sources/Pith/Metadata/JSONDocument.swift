/// JSON as ``TolerantJSON`` read it: a flat list of nodes over the bytes they stand in.
///
/// Nothing is copied or decoded until it is asked for, so a page pays only for the few members
/// that metadata needs.
final class JSONDocument: Sendable {
  /// What a node is.
  enum Kind: UInt8, Sendable {
    case object, array, string, number, word, null
  }

  /// One value and, inside an object, the key before it.
  ///
  /// Offsets count from the first byte.
  struct Node: Sendable {
    var kind: Kind
    /// Whether a backslash stands in the string, or in the key.
    var hasEscape = false
    var keyHasEscape = false
    var keyStart: Int32 = -1
    var keyEnd: Int32 = -1
    var start: Int32
    var end: Int32
    /// The index of the node after this one and all that it contains.
    var next: Int32 = 0
  }

  let bytes: ArraySlice<UInt8>
  let nodes: [Node]

  init(bytes: ArraySlice<UInt8>, nodes: [Node]) {
    self.bytes = bytes
    self.nodes = nodes
  }

  /// The top-level values in order; broken or joined blocks may hold several.
  var roots: JSONValue.List {
    JSONValue.List(document: self, index: 0, end: nodes.count)
  }

  /// The bytes of a range that counts from the first byte.
  func slice(_ start: Int32, _ end: Int32) -> ArraySlice<UInt8> {
    bytes[(bytes.startIndex + Int(start))..<(bytes.startIndex + Int(end))]
  }
}

/// One value of a ``JSONDocument``.
struct JSONValue: Sendable {
  let document: JSONDocument
  let index: Int

  private var node: JSONDocument.Node { document.nodes[index] }

  /// What the value is.
  var kind: JSONDocument.Kind { node.kind }

  /// The elements of an array or the member values of an object, else nothing.
  var children: List {
    switch node.kind {
    case .object, .array:
      return List(document: document, index: index + 1, end: Int(node.next))
    default:
      return List(document: document, index: 0, end: 0)
    }
  }

  /// The elements when this is an array, else the value itself: JSON-LD allows either everywhere.
  var elements: List {
    node.kind == .array
      ? children : List(document: document, index: index, end: Int(node.next))
  }

  /// The key before the value, decoded.
  var key: String? {
    guard node.keyStart >= 0 else { return nil }
    let raw = document.slice(node.keyStart, node.keyEnd)
    return node.keyHasEscape ? JSONText.decode(raw) : String(decoding: raw, as: UTF8.self)
  }

  /// Whether the key is the given one.
  ///
  /// Escaped keys are decoded, others compared byte by byte.
  func hasKey(_ name: String) -> Bool {
    guard node.keyStart >= 0 else { return false }
    if node.keyHasEscape { return key == name }
    guard Int(node.keyEnd - node.keyStart) == name.utf8.count else { return false }
    return document.slice(node.keyStart, node.keyEnd).elementsEqual(name.utf8)
  }

  /// The first member of that key whose value is not null.
  subscript(name: String) -> JSONValue? {
    guard node.kind == .object else { return nil }
    for member in children where member.kind != .null && member.hasKey(name) {
      return member
    }
    return nil
  }

  /// Whether a string has nothing between its quotes.
  var isEmptyString: Bool { node.start == node.end }

  /// The decoded text of a string; nil for anything else.
  var string: String? {
    guard node.kind == .string else { return nil }
    let raw = document.slice(node.start, node.end)
    return node.hasEscape ? JSONText.decode(raw) : String(decoding: raw, as: UTF8.self)
  }

  /// The text of a string, number or bare word; nil for anything else.
  var scalarText: String? {
    switch node.kind {
    case .string: return string
    case .number, .word:
      return String(decoding: document.slice(node.start, node.end), as: UTF8.self)
    default: return nil
    }
  }

  /// Values that stand side by side.
  struct List: Sequence, IteratorProtocol, Sendable {
    let document: JSONDocument
    var index: Int
    let end: Int

    mutating func next() -> JSONValue? {
      guard index < end else { return nil }
      defer { index = Int(document.nodes[index].next) }
      return JSONValue(document: document, index: index)
    }
  }
}

/// Decoding of the escapes in JSON and JavaScript strings.
enum JSONText {
  /// The string that the bytes between two quotes stand for.
  ///
  /// A surrogate without its partner becomes U+FFFD, since no Swift string can hold it; an unknown
  /// escape stands for the character after the backslash.
  static func decode(_ raw: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(raw.count)
    var at = raw.startIndex
    while at < raw.endIndex {
      let byte = raw[at]
      at += 1
      guard byte == UInt8(ascii: "\\"), at < raw.endIndex else {
        if byte != UInt8(ascii: "\\") { out.append(byte) }
        continue
      }
      let escaped = raw[at]
      at += 1
      switch escaped {
      case UInt8(ascii: "n"): out.append(0x0A)
      case UInt8(ascii: "t"): out.append(0x09)
      case UInt8(ascii: "r"): out.append(0x0D)
      case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"): out.append(0x20)
      case UInt8(ascii: "u"): appendUnicodeEscape(in: raw, at: &at, to: &out)
      case UInt8(ascii: "x"):
        if let value = hexadecimal(in: raw, at: at, digits: 2) {
          at += 2
          append(value, to: &out)
        }
      case 0x0A: break  // A line continued after a backslash.
      default: out.append(escaped)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func appendUnicodeEscape(
    in raw: ArraySlice<UInt8>, at: inout Int, to out: inout [UInt8]
  ) {
    guard let first = hexadecimal(in: raw, at: at, digits: 4) else {
      append(0xFFFD, to: &out)
      return
    }
    at += 4
    guard (0xD800..<0xDC00).contains(first) else {
      append(first, to: &out)
      return
    }
    if at + 6 <= raw.endIndex, raw[at] == UInt8(ascii: "\\"), raw[at + 1] == UInt8(ascii: "u"),
      let second = hexadecimal(in: raw, at: at + 2, digits: 4),
      (0xDC00..<0xE000).contains(second)
    {
      at += 6
      append(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), to: &out)
    } else {
      append(0xFFFD, to: &out)
    }
  }

  private static func hexadecimal(in raw: ArraySlice<UInt8>, at: Int, digits: Int) -> UInt32? {
    guard at + digits <= raw.endIndex else { return nil }
    var value: UInt32 = 0
    for index in at..<(at + digits) {
      guard let digit = Character(Unicode.Scalar(raw[index])).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  private static func append(_ value: UInt32, to out: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    out.append(contentsOf: String(Character(scalar)).utf8)
  }
}
