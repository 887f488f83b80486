/// A day, perhaps with a time, that is known to exist.
package struct PageDate: Sendable, Hashable, Comparable {
  /// The year of the Gregorian calendar.
  package var year: Int
  /// The month, from 1.
  package var month: Int
  /// The day of the month, from 1.
  package var day: Int
  /// The time of day, when it is known.
  package var time: Time?

  /// A time of day and where on earth it is meant.
  package struct Time: Sendable, Hashable {
    /// The hour, 0 to 23.
    package var hour: Int
    /// The minute.
    package var minute: Int
    /// The second, when it is known.
    package var second: Int?
    /// `Z` or `±hh:mm`; nil when the page does not say.
    package var offset: String?
  }

  /// Years that a date printed for readers may have.
  static let visibleYears = 1990...2100
  /// Years that a date written for machines may have.
  static let machineYears = 1800...2100

  /// The date, when the calendar has it.
  init?(
    year: Int, month: Int, day: Int, time: Time? = nil, years: ClosedRange<Int> = visibleYears
  ) {
    guard years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.dayCount(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.time = time
  }

  /// `YYYY-MM-DD` or `YYYY-MM-DDThh:mm[:ss][offset]`.
  package var iso8601: String {
    guard let time else { return dayText }
    var text = dayText + "T" + Self.padded(time.hour) + ":" + Self.padded(time.minute)
    if let second = time.second { text += ":" + Self.padded(second) }
    return text + (time.offset ?? "")
  }

  /// `YYYY-MM-DD`.
  package var dayText: String {
    Self.padded(year, width: 4) + "-" + Self.padded(month) + "-" + Self.padded(day)
  }

  /// Whether the first date is the earlier one.
  package static func < (one: PageDate, other: PageDate) -> Bool {
    (one.year, one.month, one.day, one.time?.hour ?? 0, one.time?.minute ?? 0)
      < (other.year, other.month, other.day, other.time?.hour ?? 0, other.time?.minute ?? 0)
  }

  /// Whether both are the same minute on earth; dates without time or offset never are.
  package func isSameMoment(as other: PageDate) -> Bool {
    guard let one = minuteInUTC, let other = other.minuteInUTC else { return false }
    return one == other
  }

  /// Whether the date is a later moment on earth; nil when one of the two lacks time or offset.
  package func isLater(than other: PageDate) -> Bool? {
    guard let one = minuteInUTC, let other = other.minuteInUTC else { return nil }
    return one > other
  }

  /// The day after this one, without a time.
  package var nextDay: PageDate {
    let number = Self.dayNumber(year: year, month: month, day: day) + 1
    var next = self
    (next.year, next.month, next.day) = Self.civil(fromDayNumber: number)
    next.time = nil
    return next
  }

  /// Minutes since 1970 in UTC; nil when time or offset is not known.
  private var minuteInUTC: Int? {
    guard let time, let offset = time.offset else { return nil }
    var minutes = Self.dayNumber(year: year, month: month, day: day) * 1_440
    minutes += time.hour * 60 + time.minute
    guard offset != "Z" else { return minutes }
    let parts = offset.dropFirst().split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    let shift = parts[0] * 60 + parts[1]
    return offset.hasPrefix("-") ? minutes + shift : minutes - shift
  }

  /// Days since 1 January 1970 in the proleptic Gregorian calendar.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The date of a count of seconds since 1970 in UTC.
  static func unixTime(_ seconds: Int) -> PageDate? {
    let dayNumber = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = seconds - dayNumber * 86_400
    let (year, month, day) = civil(fromDayNumber: dayNumber)
    let time = Time(
      hour: rest / 3_600, minute: rest / 60 % 60, second: rest % 60, offset: "Z")
    return PageDate(year: year, month: month, day: day, time: time)
  }

  /// The date of a day in the Persian solar calendar.
  ///
  /// Counts leap years by the 33-year cycle, which holds for the years 1300 to 1500.
  static func persian(year: Int, month: Int, day: Int) -> PageDate? {
    guard (1_300...1_500).contains(year), (1...12).contains(month),
      day >= 1, day <= (month <= 6 ? 31 : 30)
    else { return nil }
    let cycleYear = year + 1_595
    let leapDays = cycleYear / 33 * 8 + (cycleYear % 33 + 3) / 4
    let daysBefore = (month - 1) * 30 + Swift.min(month - 1, 6)
    // The constant makes 1 Farvardin 1403 come out as 20 March 2024.
    let dayNumber = 365 * cycleYear + leapDays + daysBefore + day - 1_075_196
    let (civilYear, civilMonth, civilDay) = civil(fromDayNumber: dayNumber)
    return PageDate(year: civilYear, month: civilMonth, day: civilDay)
  }

  static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// The civil date of a count of days since 1 January 1970, in the proleptic Gregorian calendar.
  private static func civil(fromDayNumber number: Int) -> (year: Int, month: Int, day: Int) {
    // Years that begin in March put the leap day last, in eras of 400 years.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  static func padded(_ number: Int, width: Int = 2) -> String {
    let text = String(number)
    return String(repeating: "0", count: Swift.max(0, width - text.count)) + text
  }
}

/// A date found in a line of text.
package struct FoundDate: Sendable, Hashable {
  /// A date, or the text of one that names no day.
  package enum Value: Sendable, Hashable {
    /// A complete date.
    case day(PageDate)
    /// The text of a date that has no year.
    case incomplete(String)
  }

  /// What the words beside a date say of it.
  package enum Label: Sendable, Hashable {
    case published, modified
    /// Something came out that day: a press release, or the film that an article is about.
    case released
    /// Something else happened that day: "Joined: 4 March 2014".
    case other
  }

  /// The date.
  package var value: Value
  /// Where the date and its time stand in the line, in UTF-8 code units.
  package var range: Range<Int>
  /// What the words beside it say.
  package var label: Label?

  /// The date when it is complete.
  package var date: PageDate? {
    if case .day(let date) = value { return date }
    return nil
  }
}
