/// The named fields of an HTTP message or a WARC record, in their order.
package struct HeaderFields: Sendable, Hashable {
  /// One field.
  package struct Field: Sendable, Hashable {
    /// The name as it was written.
    package var name: String
    /// The value without the white space around it.
    package var value: String

    /// Joins a name with its value.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The fields in their order.
  package var all: [Field]

  /// Takes fields in their order.
  package init(_ all: [Field] = []) {
    self.all = all
  }

  /// The first value of a name, upper and lower case alike; nil when there is none.
  package subscript(name: String) -> String? {
    all.first { Self.isSame($0.name, name) }?.value
  }

  /// All values of a name, upper and lower case alike.
  package func values(of name: String) -> [String] {
    all.filter { Self.isSame($0.name, name) }.map(\.value)
  }

  /// The elements of a field that is a list: all its values, split at commas, lower-cased.
  package func list(of name: String) -> [String] {
    values(of: name).flatMap { $0.split(separator: ",") }
      .map { $0.trimmingSpaces.lowercased() }.filter { !$0.isEmpty }
  }

  /// Adds a field at the end.
  package mutating func append(_ name: String, _ value: String) {
    all.append(Field(name, value))
  }

  static func isSame(_ one: String, _ other: String) -> Bool {
    one.utf8.count == other.utf8.count
      && zip(one.utf8, other.utf8).allSatisfy { $0.lowercasedASCII == $1.lowercasedASCII }
  }
}

extension UInt8 {
  /// The byte with an ASCII capital made small.
  var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension StringProtocol {
  /// The text without ASCII white space at its ends.
  var trimmingSpaces: String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let utf8 = Array(self.utf8)
    guard let start = utf8.firstIndex(where: { !isSpace($0) }),
      let end = utf8.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(decoding: utf8[start...end], as: UTF8.self)
  }
}
