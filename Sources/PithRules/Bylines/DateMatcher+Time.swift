/// The time of day beside a date.
extension DateMatcher {
  struct TimeMatch {
    var time: PageDate.Time
    /// The token after the time and its zone.
    var end: Int
  }

  /// The time that follows a date, over words such as "at" and signs such as a dash.
  func timeAfterDate(at start: Int) -> TimeMatch? {
    var next = start
    let limit = start + 7
    while next < tokens.count, next < limit {
      if let found = time(at: next, isBesideDate: true) { return found }
      let token = tokens[next]
      let isLink =
        token.isWord(DateLexicon.timeLinkWords) || token.isWord(DateLexicon.weekdays)
        || token.isSign(",", "-", "·", "|", "@", "(", ")", "/", "•", "t")
      guard isLink || (token.isSign(".") && !token.hasSpaceBefore) else { return nil }
      next += 1
    }
    return nil
  }

  /// A time of day that begins at the token.
  ///
  /// - Parameters:
  ///   - start: The token that a half of the day or the hour may be.
  ///   - isBesideDate: Whether a stop between hour and minute is enough to make it a time.
  /// - Returns: The time with its zone, if there is one.
  func time(at start: Int, isBesideDate: Bool) -> TimeMatch? {
    var next = start
    let halfBefore = half(at: next)
    if halfBefore != nil { next += 1 }
    guard var hour = number(next, digits: 1...2), next + 1 <= tokens.count else { return nil }
    next += 1
    var minute: Int?
    var second: Int?
    var hasHourWord = false
    if let (found, end) = minutes(at: next, isBesideDate: isBesideDate) {
      (minute, next) = (found.minute, end)
      second = found.second
    } else if next < tokens.count, tokens[next].kind == .word,
      ["時", "시", "点", "點", "uhr", "h"].contains(tokens[next].text),
      !["h"].contains(tokens[next].text) || halfBefore == nil
    {
      hasHourWord = true
      next += 1
    }
    let halfAfter = halfBefore == nil ? half(at: next) : nil
    if let halfAfter { next = halfAfter.end }
    guard minute != nil || halfBefore != nil || halfAfter != nil || hasHourWord else { return nil }
    if let isEvening = halfBefore?.isEvening ?? halfAfter?.isEvening {
      // Sites print "14:30 PM" too; an hour over twelve already says which half it is.
      if isEvening, hour < 12 { hour += 12 }
      if !isEvening, hour == 12 { hour = 0 }
    }
    guard hour <= 23, (minute ?? 0) <= 59, (second ?? 0) <= 59 else { return nil }
    let zone = self.zone(at: next)
    return TimeMatch(
      time: .init(hour: hour, minute: minute ?? 0, second: second, offset: zone.offset),
      end: zone.end)
  }

  /// The minute and second after an hour: `:30`, `.30`, `h30`, `時5分`.
  private func minutes(
    at start: Int, isBesideDate: Bool
  ) -> ((minute: Int, second: Int?), end: Int)? {
    guard start < tokens.count else { return nil }
    let separator = tokens[start]
    let isColon = separator.isSign(":")
    let isStop = isBesideDate && separator.isSign(".") && !separator.hasSpaceBefore
    let isHan = separator.kind == .word && ["時", "时", "시", "点", "點"].contains(separator.text)
    let isHour = separator.kind == .word && ["h", "ч"].contains(separator.text)
    guard isColon || isStop || isHan || isHour else { return nil }
    guard let minute = number(start + 1, digits: isHan ? 1...2 : 2...2),
      isHan || isHour || !tokens[start + 1].hasSpaceBefore
    else { return nil }
    var next = start + 2
    // "31.12.20" after a date is no time.
    if isStop, sign(next, "."), number(next + 1, digits: 2...4) != nil { return nil }
    if isHan, next < tokens.count, ["分", "분"].contains(tokens[next].text) { next += 1 }
    if isHour, next < tokens.count, ["min", "m"].contains(tokens[next].text) { next += 1 }
    guard isColon, sign(next, ":"), let second = number(next + 1, digits: 2...2) else {
      return ((minute, nil), next)
    }
    next += 2
    if sign(next, "."), number(next + 1, digits: 1...9) != nil, !tokens[next + 1].hasSpaceBefore {
      next += 2
    }
    return ((minute, second), next)
  }

  /// The half of the day at the token, and the token after it.
  private func half(at index: Int) -> (isEvening: Bool, end: Int)? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    var text = tokens[index].text
    var end = index + 1
    // "p. m." with a space, as Spanish has it.
    if text.count == 1, ["a", "p", "π", "μ"].contains(text) {
      let letter = sign(end, ".") ? end + 1 : end
      guard letter < tokens.count, ["m", "μ"].contains(tokens[letter].text) else { return nil }
      text += tokens[letter].text
      end = letter + 1
    }
    let isEvening = DateLexicon.eveningWords.contains(text)
    guard isEvening || DateLexicon.morningWords.contains(text) else { return nil }
    // German "am" before a weekday or number is no half of the day.
    if text == "am", end < tokens.count, tokens[end].kind == .number, !tokens[index].isAllowedHalf {
      return nil
    }
    if sign(end, "."), text.count <= 3 { end += 1 }
    return (isEvening, end)
  }

  /// The zone at the token: a name, an offset or both; `start` itself when there is none.
  func zone(at start: Int) -> (offset: String?, end: Int) {
    var next = start
    let isInParentheses = sign(next, "(")
    if isInParentheses { next += 1 }
    guard next < tokens.count else { return (nil, start) }
    if !isInParentheses, sign(next, "+", "-"), let found = numericOffset(at: next) { return found }
    let token = tokens[next]
    guard token.kind == .word else { return (nil, start) }
    let isUniversal = token.text == "utc" || token.text == "gmt"
    if let offset = DateLexicon.zoneOffsets[token.text], token.startsUppercase {
      next += 1
      if isUniversal, sign(next, "+", "-"), let found = numericOffset(at: next) {
        return (found.offset, isInParentheses && sign(found.end, ")") ? found.end + 1 : found.end)
      }
      return (offset, isInParentheses && sign(next, ")") ? next + 1 : next)
    }
    guard DateLexicon.vagueZones.contains(token.text) else { return (nil, start) }
    next += 1
    if sign(next, "."), !tokens[next].hasSpaceBefore { next += 1 }
    if isInParentheses, sign(next, ")") { next += 1 }
    // A named zone may follow the word for "o'clock".
    let named = isInParentheses ? (nil, next) : zone(at: next)
    return named
  }

  private func numericOffset(at start: Int) -> (offset: String?, end: Int)? {
    // A dash with spaces around it joins, it does not count back.
    let signToken = tokens[start]
    guard start + 1 < tokens.count, !tokens[start + 1].hasSpaceBefore else { return nil }
    guard let first = number(start + 1, digits: 1...4) else { return nil }
    let digits = tokens[start + 1].digitCount
    var (hour, minute, next) = (first, 0, start + 2)
    if digits >= 3 {
      (hour, minute) = (first / 100, first % 100)
    } else if sign(next, ":"), let found = number(next + 1, digits: 2...2) {
      (minute, next) = (found, next + 2)
    } else if signToken.hasSpaceBefore, digits == 1 {
      return nil
    }
    guard hour <= 14, minute <= 59 else { return nil }
    return (
      signToken.text + PageDate.padded(hour) + ":" + PageDate.padded(minute), next
    )
  }
}

extension LineToken {
  /// Whether the word is written as a half of the day may be: it stands before its hour only in
  /// scripts without capital letters.
  fileprivate var isAllowedHalf: Bool {
    text.unicodeScalars.first.map { !$0.isASCII } ?? false
  }
}
