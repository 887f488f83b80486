/// A date of a WARC record: UTC, in the W3C's profile of ISO 8601, such as `2026-11-21T07:42:00Z`.
package struct WARCDate: Sendable, Hashable {
  /// The date as it is written.
  package let description: String

  /// The moment now, to the second.
  package static var now: WARCDate { WARCDate(secondsSince1970: WallClock.secondsSince1970) }

  /// A moment in seconds since 1970 began.
  package init(secondsSince1970 seconds: Int) {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let second = seconds - day * 86_400
    let (year, month, dayOfMonth) = CivilDay.date(ofDay: day)
    description =
      "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(dayOfMonth, 2))"
      + "T\(Self.padded(second / 3600, 2)):\(Self.padded(second / 60 % 60, 2))"
      + ":\(Self.padded(second % 60, 2))Z"
  }

  /// Reads a date; nil when it breaks WARC 1.1 (section 5.4).
  ///
  /// WARC 1.1 allows any precision from the year to the nanosecond.
  package init?(_ text: String) {
    guard Self.isValid(Array(text.utf8)) else { return nil }
    description = text
  }

  /// The date as the 14 digits of a CDX line and of a file's name; what it does not say is its first
  /// value.
  package var timestamp14: String {
    let digits = description.prefix { $0 != "." }.filter(\.isNumber)
    return digits + "00000101000000".dropFirst(digits.count)
  }

  /// Whether the date has the only form that WARC 1.0 knows: to the second.
  var isToTheSecond: Bool { description.utf8.count == 20 }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func isValid(_ text: [UInt8]) -> Bool {
    let shape = Array("dddd-dd-ddTdd:dd:dd".utf8)
    // The lengths of a year, a month, a day, minutes and seconds; the last two end with a Z.
    var body = text[...]
    if body.last == UInt8(ascii: "Z") { body.removeLast() }
    let hasZone = body.count < text.count
    var fraction = body[body.endIndex...]
    if let point = body.firstIndex(of: UInt8(ascii: ".")) {
      fraction = body[(point + 1)...]
      body = body[..<point]
      guard body.count == 19, (1...9).contains(fraction.count), fraction.allSatisfy(isDigit)
      else { return false }
    }
    guard hasZone ? [16, 19].contains(body.count) : [4, 7, 10].contains(body.count) else {
      return false
    }
    for (byte, form) in zip(body, shape) {
      guard form == UInt8(ascii: "d") ? isDigit(byte) : byte == form else { return false }
    }
    let numbers = body.split { !isDigit($0) }.map { $0.reduce(0) { $0 * 10 + Int($1 & 15) } }
    return isOnCalendar(numbers)
  }

  private static func isOnCalendar(_ numbers: [Int]) -> Bool {
    if numbers.count > 1 && !(1...12).contains(numbers[1]) { return false }
    if numbers.count > 2 {
      let last = CivilDay.dayCount(ofMonth: numbers[1], year: numbers[0])
      guard (1...last).contains(numbers[2]) else { return false }
    }
    // A minute can have a leap second.
    return zip(numbers.dropFirst(3), [23, 59, 60]).allSatisfy { $0 <= $1 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// The Gregorian calendar.
enum CivilDay {
  /// The date of a day that is counted from 1970-01-01.
  static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    // Years of this count begin in March, so that the leap day is the last; an era has 400 years.
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// How many days a month has.
  static func dayCount(ofMonth month: Int, year: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
