/// Dates in meta tags, `datetime` attributes and JSON-LD.
extension DateReader {
  /// Longer values are no dates.
  private static let maxMachineBytes = 80

  /// Reads a date written for machines: ISO 8601 in all forms in use, RFC 822 and its kin, and
  /// short visible forms, which some sites put into their meta tags.
  ///
  /// - Parameters:
  ///   - text: The whole value.
  ///   - language: The page's language tag, for values such as `03/04/2024`.
  ///   - acceptsUnixTime: Whether a bare number may count seconds or milliseconds since 1970.
  /// - Returns: The date; nil when the value is anything but a date.
  package static func machineDate(
    _ text: String, language: String? = nil, acceptsUnixTime: Bool = false
  ) -> PageDate? {
    let line = text.singleLine()
    guard !line.isEmpty, line.utf8.count <= maxMachineBytes else { return nil }
    let bytes = Array(line.utf8)
    if let date = isoDate(bytes) { return date }
    if acceptsUnixTime, let date = unixDate(bytes) { return date }
    let found = DateLine(line, language: language, years: PageDate.machineYears)
    return found.isOnlyDate ? found.dates.lazy.compactMap(\.date).first : nil
  }

  /// Whether the whole text is a date in ISO 8601, with or without a time.
  package static func isISODate(_ text: String) -> Bool {
    text.utf8.count <= maxMachineBytes && isoDate(Array(text.utf8)) != nil
  }

  private static func unixDate(_ bytes: [UInt8]) -> PageDate? {
    guard (9...13).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    switch bytes.count {
    case 9, 10: return PageDate.unixTime(value)
    case 12, 13: return PageDate.unixTime(value / 1000)
    default: return nil
    }
  }

  private static func isoDate(_ bytes: [UInt8]) -> PageDate? {
    var scanner = ISOScanner(bytes: bytes)
    guard let year = scanner.number(digits: 4) else { return nil }
    let separator = scanner.any(of: "-/.")
    guard let month = scanner.number(digits: 2) else { return nil }
    if let separator, !scanner.take(separator) { return nil }
    guard let day = scanner.number(digits: 2),
      var date = PageDate(year: year, month: month, day: day, years: PageDate.machineYears)
    else { return nil }
    guard !scanner.isAtEnd else { return date }
    let hasMark = scanner.any(of: "Tt _") != nil
    _ = scanner.any(of: " ")
    guard hasMark || separator == nil else { return scanner.isAtDigit ? nil : date }
    // Where the rest is no time, as in "2024-01-31Z" or "2024-01-31 10 AM", the slow way reads it.
    date.time = scanner.time()
    if date.time == nil, scanner.isAtDigit { return nil }
    if date.time != nil, scanner.isAtHalfOfDay { return nil }
    return date
  }
}

/// Steps through the bytes of an ISO 8601 date.
private struct ISOScanner {
  let bytes: [UInt8]
  var at = 0

  var isAtEnd: Bool { at >= bytes.count }
  var isAtDigit: Bool { at < bytes.count && (0x30...0x39).contains(bytes[at]) }

  /// Whether "AM" or "PM" comes next, which ISO 8601 does not have.
  var isAtHalfOfDay: Bool {
    var next = at
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    guard next + 1 < bytes.count else { return false }
    let first = bytes[next] | 0x20
    return (first == UInt8(ascii: "a") || first == UInt8(ascii: "p"))
      && (bytes[next + 1] | 0x20 == UInt8(ascii: "m") || bytes[next + 1] == UInt8(ascii: "."))
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  mutating func any(of set: String) -> UInt8? {
    guard at < bytes.count, set.utf8.contains(bytes[at]) else { return nil }
    at += 1
    return bytes[at - 1]
  }

  mutating func number(digits: Int) -> Int? {
    guard at + digits <= bytes.count else { return nil }
    var value = 0
    for index in at..<(at + digits) {
      guard (0x30...0x39).contains(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    at += digits
    return value
  }

  /// `hh:mm[:ss[.fff]][zone]`, `hhmm[ss][zone]`.
  mutating func time() -> PageDate.Time? {
    let start = at
    guard let hour = number(digits: 2), hour <= 23 else {
      at = start
      return nil
    }
    let hasColon = take(UInt8(ascii: ":"))
    guard let minute = number(digits: 2), minute <= 59 else {
      at = start
      return nil
    }
    var second: Int?
    if hasColon ? take(UInt8(ascii: ":")) : isAtDigit { second = number(digits: 2) }
    if let found = second, found > 59 { second = 59 }
    if any(of: ".,") != nil { while isAtDigit { at += 1 } }
    return PageDate.Time(hour: hour, minute: minute, second: second, offset: offset())
  }

  private mutating func offset() -> String? {
    let start = at
    while take(0x20) {}
    if take(UInt8(ascii: "Z")) || take(UInt8(ascii: "z")) { return "Z" }
    if bytes[at...].starts(with: "UTC".utf8) || bytes[at...].starts(with: "GMT".utf8) {
      at += 3
      return numericOffset() ?? "Z"
    }
    if let found = numericOffset() { return found }
    if at < bytes.count, bytes[at] != UInt8(ascii: "[") {
      let name = String(decoding: bytes[at...].prefix { $0 > 0x20 }, as: UTF8.self)
      if let found = DateLexicon.zoneOffsets[LineTokens.fold(name)] {
        at += name.utf8.count
        return found
      }
    }
    at = start
    return nil
  }

  private mutating func numericOffset() -> String? {
    let start = at
    guard let sign = any(of: "+-"), let hour = number(digits: 2), hour <= 14 else {
      at = start
      return nil
    }
    _ = take(UInt8(ascii: ":"))
    let minute = number(digits: 2) ?? 0
    guard minute <= 59 else {
      at = start
      return nil
    }
    let text = PageDate.padded(hour) + ":" + PageDate.padded(minute)
    return (sign == UInt8(ascii: "+") ? "+" : "-") + text
  }
}
