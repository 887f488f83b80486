/// A reader of JSON that accepts nothing that RFC 8259 does not, and no name twice in an object.
///
/// Foundation's reader is lenient in places; what Pith writes must be readable by all.
package struct StrictJSON {
  /// A value of JSON.
  package indirect enum Value: Hashable, Sendable {
    case string(String), number(Double), list([Value]), object([String: Value]), bool(Bool), null

    /// The member of an object; nil when there is none, and for other values.
    package subscript(name: String) -> Value? {
      if case .object(let members) = self { members[name] } else { nil }
    }
  }

  /// Where and why reading failed.
  package struct Failure: Error, Hashable { package let offset: Int }

  private let bytes: [UInt8]
  private var position = 0

  /// Reads one value with nothing around it.
  package static func value(of bytes: some Sequence<UInt8>) throws(Failure) -> Value {
    var reader = StrictJSON(bytes: Array(bytes))
    let value = try reader.value()
    reader.skipSpace()
    guard reader.position == reader.bytes.count else { throw reader.failure }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var failure: Failure { Failure(offset: position) }

  private mutating func skipSpace() {
    while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) {
      position += 1
    }
  }

  private mutating func accept(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  private mutating func value() throws(Failure) -> Value {
    skipSpace()
    if accept("\"") { return .string(try string()) }
    if accept("{") { return try object() }
    if accept("[") { return try list() }
    if accept("true") { return .bool(true) }
    if accept("false") { return .bool(false) }
    if accept("null") { return .null }
    return try number()
  }

  private mutating func object() throws(Failure) -> Value {
    var members: [String: Value] = [:]
    skipSpace()
    if accept("}") { return .object([:]) }
    repeat {
      skipSpace()
      guard accept("\"") else { throw failure }
      let name = try string()
      skipSpace()
      guard accept(":"), members[name] == nil else { throw failure }
      members[name] = try value()
      skipSpace()
    } while accept(",")
    guard accept("}") else { throw failure }
    return .object(members)
  }

  private mutating func list() throws(Failure) -> Value {
    var values: [Value] = []
    skipSpace()
    if accept("]") { return .list([]) }
    repeat {
      values.append(try value())
      skipSpace()
    } while accept(",")
    guard accept("]") else { throw failure }
    return .list(values)
  }

  private mutating func number() throws(Failure) -> Value {
    let start = position
    while position < bytes.count, "+-.0123456789eE".utf8.contains(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let number = Double(text), Self.isNumber(text) else { throw failure }
    return .number(number)
  }

  /// Whether a text that is some number has JSON's form: digits before and behind the point, and no
  /// zero before other digits.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let whole = digits.prefix(while: \.isNumber)
    let rest = digits[whole.endIndex...]
    return !whole.isEmpty && (whole == "0" || !whole.hasPrefix("0"))
      && (!rest.hasPrefix(".") || rest.dropFirst().first?.isNumber == true)
  }

  private mutating func string() throws(Failure) -> String {
    var units: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: units, as: UTF8.self) else { throw failure }
        return text
      case UInt8(ascii: "\\"): units += Array(String(try escapedCharacter()).utf8)
      case 0x00..<0x20: throw failure
      default: units.append(byte)
      }
    }
    throw failure
  }

  private mutating func escapedCharacter() throws(Failure) -> Character {
    guard position < bytes.count else { throw failure }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "u"):
      guard position + 4 <= bytes.count else { throw failure }
      let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
      // UInt32 would read a sign, too.
      guard digits.allSatisfy(\.isHexDigit), let code = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(code)
      else { throw failure }
      position += 4
      return Character(scalar)
    default: throw failure
    }
  }
}
