/// A JSON object as it stands in a line: its members, and all of its bytes.
struct JSONRecord: Sendable {
  /// Where one member of the object stands.
  struct Member: Sendable, Hashable {
    /// The literal of the name.
    let name: Range<Int>
    /// The value, without white space around it.
    let value: Range<Int>
  }

  /// Why a line is no record, or has no page in it.
  struct Failure: Error, Hashable {
    /// What is wrong, in a few words.
    let description: String
  }

  /// The line.
  let bytes: [UInt8]
  /// Where the object stands in the line, its braces included.
  let object: Range<Int>
  /// The members in their order.
  let members: [Member]

  /// Reads a line that holds one object and nothing else.
  init(_ line: [UInt8]) throws(Failure) {
    do {
      _ = try UTF8Span(validating: line.span)
    } catch {
      throw Failure(description: "invalid UTF-8 at byte \(error.byteOffsets.lowerBound)")
    }
    let found: (object: Range<Int>, members: [Member])?
    do throws(JSONScanner.Failure) {
      found = try Self.object(in: line)
    } catch {
      throw Failure(description: "invalid JSON at byte \(error.offset)")
    }
    guard let found else { throw Failure(description: "no JSON object") }
    bytes = line
    object = found.object
    members = found.members
  }

  /// The one value of a line, when it is an object; nil when it is another value.
  private static func object(
    in line: [UInt8]
  ) throws(JSONScanner.Failure) -> (object: Range<Int>, members: [Member])? {
    var scanner = JSONScanner(line)
    let isObject = scanner.peek() == UInt8(ascii: "{")
    let start = scanner.position
    var found: [Member] = []
    if isObject { found = try members(&scanner) } else { _ = try scanner.skipValue() }
    let end = scanner.position
    guard scanner.peek() == nil else { throw scanner.failure }
    return isObject ? (start..<end, found) : nil
  }

  private static func members(
    _ scanner: inout JSONScanner
  ) throws(JSONScanner.Failure) -> [Member] {
    var members: [Member] = []
    try scanner.expect("{")
    guard scanner.peek() != UInt8(ascii: "}") else {
      try scanner.expect("}")
      return []
    }
    while true {
      let name = try scanner.skipString()
      try scanner.expect(":")
      members.append(Member(name: name, value: try scanner.skipValue()))
      if scanner.peek() == UInt8(ascii: "}") { break }
      try scanner.expect(",")
    }
    try scanner.expect("}")
    return members
  }

  /// The member of a name; nil when there is none.
  ///
  /// A name that comes twice is a failure, since readers of JSON disagree about which counts.
  func member(_ name: String) throws(Failure) -> Member? {
    let found = members.filter { isName($0.name, name) }
    guard found.count <= 1 else { throw Failure(description: "field \"\(name)\" comes twice") }
    return found.first
  }

  /// Whether no member has a name.
  func lacks(_ name: String) -> Bool { !members.contains { isName($0.name, name) } }

  /// What the string that is a member's value stands for; nil when the value is null.
  func string(_ member: Member, name: String) throws(Failure) -> JSONString.Decoded? {
    let kind: String
    switch bytes[member.value.lowerBound] {
    case UInt8(ascii: "\""): return JSONString.decode(member.value, of: bytes)
    case UInt8(ascii: "n"): return nil
    case UInt8(ascii: "{"): kind = "an object"
    case UInt8(ascii: "["): kind = "a list"
    case UInt8(ascii: "t"), UInt8(ascii: "f"): kind = "a truth value"
    default: kind = "a number"
    }
    throw Failure(description: "field \"\(name)\" is \(kind), not a string")
  }

  private func isName(_ literal: Range<Int>, _ name: String) -> Bool {
    let inner = bytes[(literal.lowerBound + 1)..<(literal.upperBound - 1)]
    guard inner.contains(UInt8(ascii: "\\")) else { return inner.elementsEqual(name.utf8) }
    return JSONString.decode(literal, of: bytes).bytes.elementsEqual(name.utf8)
  }
}
