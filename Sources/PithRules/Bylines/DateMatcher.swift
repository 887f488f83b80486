/// Matches one date at a place in a tokenized line.
struct DateMatcher {
  struct Match {
    /// Nil when the date has no year.
    var date: PageDate?
    /// The other reading of a date such as `03/04/2024` where nothing tells the country.
    var dayFirst: PageDate?
    /// The token after the date.
    var end: Int

    /// The date beside a time: an offset east of Greenwich, as in `06/01/2026 - 13:55 GMT+1`, leaves
    /// America out.
    func date(at time: PageDate.Time) -> PageDate? {
      let isEast = time.offset.map { $0.hasPrefix("+") && $0 != "+00:00" } ?? false
      var date = isEast ? dayFirst ?? date : date
      date?.time = time
      return date
    }
  }

  /// Where Buddhist years lie that visible dates use: 543 years ahead.
  private static let buddhistYears = 2_500...2_650
  private static let persianYears = 1_370...1_450

  let tokens: [LineToken]
  /// The primary language subtag, such as `en`.
  let language: String?
  /// Whether `03/04/2024` is the fourth of March.
  let monthComesFirst: Bool
  /// Whether the language tag names a country.
  private let hasRegion: Bool
  let years: ClosedRange<Int>

  init(tokens: [LineToken], language tag: String?, years: ClosedRange<Int>) {
    self.tokens = tokens
    self.years = years
    let parts = (tag ?? "").lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
    let primary = parts.first.map(String.init)
    language = primary == "nb" || primary == "nn" ? "no" : primary
    let region = parts.dropFirst().last.map(String.init)
    hasRegion = region != nil
    monthComesFirst = primary == "en" && (region == nil || region == "us" || region == "ph")
  }

  /// A date that begins at the token, the most telling form first.
  func match(at index: Int) -> Match? {
    let token = tokens[index]
    if token.kind == .number {
      if followsDigits(index) { return nil }
      return yearFirst(index) ?? dayFirstNumeric(index) ?? dayMonthWord(index) ?? monthDayHan(index)
    }
    guard mayBegin(at: index) else { return nil }
    return monthWordDay(index) ?? japaneseEra(index)
  }

  /// Whether a number stands near enough behind a word: no more than the month's second word or
  /// stop, and a sign, come between.
  private func mayBegin(at index: Int) -> Bool {
    let last = min(index + 3, tokens.count - 1)
    return index < last + 1 && tokens[index...last].contains { $0.kind == .number }
  }

  /// Whether the number is the tail of a longer one, such as a decimal or a phone number.
  private func followsDigits(_ index: Int) -> Bool {
    guard index >= 2, !tokens[index].hasSpaceBefore, !tokens[index - 1].hasSpaceBefore else {
      return false
    }
    return tokens[index - 2].kind == .number && tokens[index - 1].isSign("-", ".", "/", ":")
  }

  func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
    guard index < tokens.count, tokens[index].kind == .number,
      digits.contains(tokens[index].digitCount)
    else { return nil }
    return tokens[index].value
  }

  func sign(_ index: Int, _ signs: String...) -> Bool {
    index < tokens.count && tokens[index].kind == .sign && signs.contains(tokens[index].text)
  }

  private func word(_ index: Int, _ words: String...) -> Bool {
    index < tokens.count && tokens[index].kind == .word && words.contains(tokens[index].text)
  }

  /// A date of the page's calendars from numbers as printed.
  private func date(year: Int, month: Int, day: Int, persianDigits: Bool = false) -> PageDate? {
    if Self.buddhistYears.contains(year) {
      return PageDate(year: year - 543, month: month, day: day, years: years)
    }
    if Self.persianYears.contains(year), persianDigits || language == "fa" {
      return PageDate.persian(year: year, month: month, day: day)
    }
    return PageDate(year: year, month: month, day: day, years: years)
  }

  // MARK: Numbers only

  /// `2024-01-31`, `2024. 1. 31.`, `2024年1月31日`, and a month's word in the middle or at the end.
  private func yearFirst(_ index: Int) -> Match? {
    guard let year = number(index, digits: 4...4) else { return nil }
    var next = index + 1
    guard next < tokens.count else { return nil }
    let isHan = word(next, "年", "년")
    let separator = tokens[next].text
    if isHan || sign(next, "-", ".", "/") { next += 1 }
    if let month = number(next, digits: 1...2) {
      guard isHan || separator == "-" || separator == "." || separator == "/" else { return nil }
      return yearMonthDay(
        year, month, index: index, monthIndex: next, separator: separator, isHan: isHan)
    }
    return yearThenMonthWord(year, after: next)
  }

  private func yearMonthDay(
    _ year: Int, _ month: Int, index: Int, monthIndex: Int, separator: String, isHan: Bool
  ) -> Match? {
    var next = monthIndex + 1
    guard isHan ? word(next, "月", "월") : sign(next, separator) else { return nil }
    next += 1
    guard let day = number(next, digits: 1...2) else { return nil }
    next += 1
    guard
      let found = date(
        year: year, month: month, day: day, persianDigits: tokens[index].hasPersianDigits)
    else { return nil }
    if isHan, next < tokens.count, tokens[next].kind == .word,
      tokens[next].text.hasPrefix("日") || tokens[next].text.hasPrefix("일")
        || tokens[next].text == "号"
    {
      next += 1
    } else if !isHan, separator == ".", sign(next, ".") {
      next += 1
    } else if !isHan, sign(next, separator), number(next + 1, digits: 1...9) != nil {
      // A fourth number makes it a version or an address.
      return nil
    }
    return Match(date: found, end: next)
  }

  /// `2024. január 31.`, `2024 m. sausio 31 d.`, `2024. gada 31. janvāris`.
  private func yearThenMonthWord(_ year: Int, after start: Int) -> Match? {
    var next = skipLinks(start)
    let dayBefore = number(next, digits: 1...2)
    if dayBefore != nil {
      next += 1
      if sign(next, ".", "-") { next += 1 }
    }
    guard let (month, afterMonth) = month(at: next) else { return nil }
    next = afterMonth
    if dayBefore == nil, sign(next, ".", "-") { next += 1 }
    guard let day = dayBefore ?? number(next, digits: 1...2) else { return nil }
    if dayBefore == nil { next += 1 }
    guard let found = PageDate(year: year, month: month.number, day: day, years: years) else {
      return nil
    }
    if dayBefore == nil, sign(next, ".") { next += 1 }
    if word(next, "d"), language == "lt" || month.language == "lt" {
      next += sign(next + 1, ".") ? 2 : 1
    }
    return Match(date: found, end: next)
  }

  /// `31.01.2024`, `1/31/2024`, `31-01-24`; a second number that is no month makes the first one it.
  private func dayFirstNumeric(_ index: Int) -> Match? {
    guard let first = number(index, digits: 1...2), index + 4 < tokens.count,
      sign(index + 1, ".", "/", "-"), let second = number(index + 2, digits: 1...2),
      tokens[index + 3].kind == .sign, tokens[index + 3].text == tokens[index + 1].text
    else { return nil }
    let separator = tokens[index + 1].text
    let yearToken = tokens[index + 4]
    guard var year = number(index + 4, digits: 2...4), yearToken.digitCount != 3 else { return nil }
    if yearToken.digitCount == 2 {
      // Two digits are a year only in a form that nothing else has.
      guard separator != "-", tokens[index + 2].digitCount == 2, !tokens[index + 4].hasSpaceBefore,
        year >= 0
      else { return nil }
      year += 2000
    }
    var next = index + 5
    if sign(next, separator), number(next + 1, digits: 1...9) != nil,
      !tokens[next + 1].hasSpaceBefore
    {
      return nil
    }
    // With stops and two digits of the year it is a version or a time that has a day first.
    let isMonthFirst =
      separator == "."
      ? second > 12 && yearToken.digitCount == 4
      : second > 12 || monthComesFirst && first <= 12
    let (month, day) = isMonthFirst ? (first, second) : (second, first)
    guard
      let found = date(
        year: year, month: month, day: day, persianDigits: tokens[index].hasPersianDigits)
    else { return nil }
    if separator == ".", sign(next, ".") { next += 1 }
    let dayFirst =
      isMonthFirst && !hasRegion
      ? date(year: year, month: second, day: first) : nil
    return Match(date: found, dayFirst: dayFirst, end: next)
  }

  /// `1月31日` and `1월 31일`, without a year.
  private func monthDayHan(_ index: Int) -> Match? {
    guard let month = number(index, digits: 1...2), (1...12).contains(month),
      word(index + 1, "月", "월"), let day = number(index + 2, digits: 1...2),
      (1...31).contains(day), index + 3 < tokens.count, tokens[index + 3].kind == .word,
      tokens[index + 3].text.hasPrefix("日") || tokens[index + 3].text.hasPrefix("일")
    else { return nil }
    return Match(date: nil, end: index + 4)
  }

  /// `令和6年1月31日`.
  private func japaneseEra(_ index: Int) -> Match? {
    guard word(index, "令和", "平成") else { return nil }
    let firstYear = tokens[index].text == "令和" ? 2019 : 1989
    guard let year = number(index + 1, digits: 1...2), word(index + 2, "年"),
      let month = number(index + 3, digits: 1...2), word(index + 4, "月"),
      let day = number(index + 5, digits: 1...2),
      let found = PageDate(year: firstYear + year - 1, month: month, day: day, years: years)
    else { return nil }
    return Match(date: found, end: word(index + 6, "日") ? index + 7 : index + 6)
  }

  // MARK: Month names

  /// The month named at the token, and the token after its name and stop.
  func month(at index: Int) -> (DateLexicon.Month, end: Int)? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    if index + 1 < tokens.count, tokens[index + 1].kind == .word {
      let pair = tokens[index].text + " " + tokens[index + 1].text
      if let found = DateLexicon.month(pair, language: language) { return (found, index + 2) }
    }
    let token = tokens[index]
    guard let found = DateLexicon.month(token.text, language: language) else { return nil }
    // "set", "out" and "ago" are months in other languages than English.
    if language == "en", found.language != "en", !token.startsUppercase, token.text.utf8.count <= 3
    {
      return nil
    }
    return (found, sign(index + 1, ".") ? index + 2 : index + 1)
  }

  /// `31 January 2024`, `1er janvier 2024`, `5 de enero de 2024`, `31. Januar`, `31-Jan-24`.
  private func dayMonthWord(_ index: Int) -> Match? {
    guard let day = number(index, digits: 1...2), (1...31).contains(day) else { return nil }
    let (month, afterMonth): (DateLexicon.Month, Int)
    let monthIndex = skipLinks(index + 1)
    if let found = self.month(at: monthIndex) {
      (month, afterMonth) = (found.0, found.end)
    } else if word(monthIndex, "tháng"), let number = number(monthIndex + 1, digits: 1...2) {
      (month, afterMonth) = (.init(number: number, language: "vi"), monthIndex + 2)
    } else {
      return nil
    }
    return finish(day: day, month: month, monthIndex: monthIndex, afterMonth: afterMonth)
  }

  /// `January 31, 2024`, `Jan. 31st 2024`, `Jan 31 10:00:00 2024`.
  private func monthWordDay(_ index: Int) -> Match? {
    guard let (month, afterMonth) = month(at: index) else { return nil }
    var next = afterMonth
    if sign(next, "-", "/") { next += 1 }
    guard let day = number(next, digits: 1...2), (1...31).contains(day) else { return nil }
    // "May 10:30" is a month and a time, not a day.
    if sign(next + 1, ":"), number(next + 2, digits: 2...2) != nil { return nil }
    return finish(day: day, month: month, monthIndex: index, afterMonth: next + 1)
  }

  private func finish(
    day: Int, month: DateLexicon.Month, monthIndex: Int, afterMonth: Int
  ) -> Match? {
    let yearIndex = skipLinks(afterMonth)
    if let year = year(at: yearIndex) {
      let found =
        month.language == DateLexicon.persianCalendar
        ? PageDate.persian(year: year, month: month.number, day: day)
        : date(year: year, month: month.number, day: day)
      if let found {
        var end = yearIndex + 1
        if word(end, "г", "р", "года", "року", "г.", "m", "год") {
          end += sign(end + 1, ".") ? 2 : 1
        } else if sign(end, "."), month.language == "hr" || month.language == "sr" {
          end += 1
        }
        return Match(date: found, end: end)
      }
      // A year of another age: the date tells nothing about the page.
      if tokens[yearIndex].digitCount == 4, !sign(yearIndex + 1, ":") { return nil }
    }
    guard isCredibleWithoutYear(month, at: monthIndex), day <= 31 else { return nil }
    return Match(date: nil, end: afterMonth)
  }

  /// The year at the token: four digits, or an apostrophe or hyphen and two.
  private func year(at index: Int) -> Int? {
    if let year = number(index, digits: 4...4) { return year }
    guard let short = number(index, digits: 2...2), index > 0,
      sign(index - 1, "'", "-"), !tokens[index].hasSpaceBefore
    else { return nil }
    return short + 2000
  }

  /// Whether the word is surely a month although no year follows: "may", "mar" or "out" are words
  /// of their own in some languages.
  private func isCredibleWithoutYear(_ month: DateLexicon.Month, at index: Int) -> Bool {
    let token = tokens[index]
    if token.startsUppercase || token.text.utf8.count >= 5 { return true }
    return month.language == language && language != "en"
  }

  /// Steps over the words and signs that join the parts of a date, such as "of" or a comma.
  private func skipLinks(_ start: Int) -> Int {
    var next = start
    let limit = start + 4
    while next < tokens.count, next < limit {
      let token = tokens[next]
      let isLink =
        token.isWord(DateLexicon.linkWords)
        || token.isSign(",", ".", "-", "'", "/", "º", "ª", "°")
      guard isLink else { break }
      next += 1
    }
    return next
  }
}
