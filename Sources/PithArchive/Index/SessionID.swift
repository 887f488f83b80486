/// The session ids that web archives leave out of a URL's key, since every visit has another.
///
/// What is taken out and what stays of the `&` around it follows the tools that others look captures
/// up with, to the letter: another key would not be found.
enum SessionID {
  /// A parameter whose value is a session when it has so many letters and digits.
  private struct Shape {
    var name: String
    /// How many letters more the name has.
    var nameLetters = 0
    var valueLength: Int
  }

  private static let shapes = [
    Shape(name: "jsessionid", valueLength: 32), Shape(name: "phpsessid", valueLength: 32),
    Shape(name: "sid", valueLength: 32),
    Shape(name: "aspsessionid", nameLetters: 8, valueLength: 24),
  ]

  /// The length of the shortest session id: `sid`, `=` and its value.
  private static let shortest = 36

  /// A query without its session ids.
  static func removed(from query: String) -> String {
    guard query.utf8.count >= shortest else { return query }
    var bytes = Array(query.utf8)
    for shape in shapes {
      let last = bytes.indices.reversed().lazy.compactMap { match(shape, in: bytes, at: $0) }.first
      if let last { bytes.removeSubrange(last) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The range of a session id and the `&` behind it that begin at a place.
  private static func match(_ shape: Shape, in bytes: [UInt8], at start: Int) -> Range<Int>? {
    let name = bytes[start...].prefix(shape.name.utf8.count).map(\.lowercasedASCII)
    guard name.elementsEqual(shape.name.utf8) else { return nil }
    var index = start + name.count
    let letters = bytes[index...].prefix(shape.nameLetters)
    guard letters.count == shape.nameLetters, letters.allSatisfy(\.isASCIILetter) else {
      return nil
    }
    index += letters.count
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return nil }
    let value = bytes[(index + 1)...].prefix(shape.valueLength)
    guard value.count == shape.valueLength,
      value.allSatisfy({ $0.isASCIILetter || (0x30...0x39).contains($0) })
    else { return nil }
    index += 1 + value.count
    if index == bytes.count { return start..<index }
    return bytes[index] == UInt8(ascii: "&") ? start..<(index + 1) : nil
  }
}
