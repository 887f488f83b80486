import Testing

@testable import PithRules

struct DateReaderTests {
  @Test(arguments: [
    ("2024-01-31", "2024-01-31"),
    ("2024-01-31T10:20:30Z", "2024-01-31T10:20:30Z"),
    ("2024-01-31T10:20:30.123456+02:00", "2024-01-31T10:20:30+02:00"),
    ("2024-01-31T10:20:30+0200", "2024-01-31T10:20:30+02:00"),
    ("2024-01-31 10:20", "2024-01-31T10:20"),
    ("2024-01-31 10:20:00 +0530", "2024-01-31T10:20:00+05:30"),
    ("2024-01-31 10:20:00 UTC", "2024-01-31T10:20:00Z"),
    ("20240131", "2024-01-31"),
    ("20240131T102030Z", "2024-01-31T10:20:30Z"),
    ("2024/01/31", "2024-01-31"),
    ("2024-01-31T10:20:00-05:00[America/Chicago]", "2024-01-31T10:20:00-05:00"),
    ("Wed, 31 Jan 2024 10:20:30 +0100", "2024-01-31T10:20:30+01:00"),
    ("Wed, 31 Jan 2024 10:20:30 GMT", "2024-01-31T10:20:30Z"),
    ("Wednesday, 31-Jan-24 10:20:30 GMT", "2024-01-31T10:20:30Z"),
    ("Wed Jan 31 2024 10:20:30 GMT+0100 (CET)", "2024-01-31T10:20:30+01:00"),
    ("Wed Jan 31 10:20:30 2024", "2024-01-31T10:20:30"),
    ("Jan 5, 2024", "2024-01-05"),
    ("2024-01-31 03:20 PM", "2024-01-31T15:20"),
    ("1845-02-01", "1845-02-01"),
    ("  2024-01-31\n", "2024-01-31"),
  ])
  func `reads machine dates`(text: String, expected: String) {
    #expect(DateReader.machineDate(text)?.iso8601 == expected)
  }

  @Test(arguments: [
    "", "2024", "2024-01", "2024-02-30", "2024-13-01", "2100-12-32", "1799-01-01", "yesterday",
    "1706696430", "the year 2024-01-31 of wonders", "2024-01-311", "0000-00-00T00:00:00Z",
  ])
  func `rejects what is no machine date`(text: String) {
    #expect(DateReader.machineDate(text) == nil)
  }

  @Test func `reads unix time when asked to`() {
    let seconds = DateReader.machineDate("1706696430", acceptsUnixTime: true)
    let milliseconds = DateReader.machineDate("1706696430000", acceptsUnixTime: true)
    #expect(seconds?.iso8601 == "2024-01-31T10:20:30Z")
    #expect(milliseconds == seconds)
  }

  @Test(arguments: [
    ("January 31, 2024", "en"), ("31 января 2024 г.", "ru"), ("31 січня 2024 року", "uk"),
    ("31. Januar 2024", "de"), ("31 janvier 2024", "fr"), ("31 de enero de 2024", "es"),
    ("31 de janeiro de 2024", "pt"), ("31 gennaio 2024", "it"), ("31 januari 2024", "nl"),
    ("31 stycznia 2024", "pl"), ("31. ledna 2024", "cs"), ("31 januari 2024", "sv"),
    ("31. januar 2024", "da"), ("31. januar 2024", "no"), ("31. tammikuuta 2024", "fi"),
    ("2024. január 31.", "hu"), ("31 ianuarie 2024", "ro"), ("31 Ocak 2024", "tr"),
    ("31 Ιανουαρίου 2024", "el"), ("31 בינואר 2024", "he"), ("٣١ يناير ٢٠٢٤", "ar"),
    ("31 كانون الثاني 2024", "ar"), ("۳۱ ژانویه ۲۰۲۴", "fa"), ("۱۱ بهمن ۱۴۰۲", "fa"),
    ("۱۴۰۲/۱۱/۱۱", "fa"), ("31 जनवरी 2024", "hi"), ("31 Januari 2024", "id"),
    ("Ngày 31 tháng 1 năm 2024", "vi"), ("31/01/2024", "vi"), ("31 มกราคม 2567", "th"),
    ("31 ม.ค. 2567", "th"), ("2024年1月31日", "zh"), ("2024年01月31日", "ja"),
    ("令和6年1月31日", "ja"), ("2024년 1월 31일", "ko"), ("2024. 1. 31.", "ko"),
    ("31 януари 2024", "bg"), ("31. siječnja 2024.", "hr"), ("31. januar 2024.", "sr"),
    ("31. januára 2024", "sk"), ("2024 m. sausio 31 d.", "lt"),
    ("2024. gada 31. janvāris", "lv"), ("31. jaanuar 2024", "et"), ("31 de gener de 2024", "ca"),
    ("1/31/2024", "en-US"), ("31/1/2024", "en-US"), ("31.01.24", "de"), ("2024-01-31", "en"),
    ("31-01-2024", "nl"), ("Jan. 31st, 2024", "en"), ("31st of January 2024", "en"),
    ("31-Jan-2024", "en"), ("２０２４年１月３１日", "ja"),
  ])
  func `reads visible dates of many languages`(line: String, language: String) {
    let found = DateReader.visibleDate(in: line, language: language)
    #expect(found?.date?.iso8601 == "2024-01-31")
    #expect(DateReader.isOnlyDate(line, language: language))
  }

  @Test(arguments: [
    ("by The Example news desk April 7, 2023 6:37 PM 1 min read", "2023-04-07T18:37"),
    ("12:43, 20 Apr 2026Updated", "2026-04-20T12:43"),
    ("31. Januar 2024, 14:30 Uhr", "2024-01-31T14:30"),
    ("31.01.2024 um 14.30 Uhr MEZ", "2024-01-31T14:30+01:00"),
    ("31 janvier 2024 à 14h30", "2024-01-31T14:30"),
    ("31 de enero de 2024, 2:30 p. m.", "2024-01-31T14:30"),
    ("Jan 31, 2024 at 2:30 p.m. EST", "2024-01-31T14:30-05:00"),
    ("Jan 31, 2024, 12:05am IST", "2024-01-31T00:05"),
    ("31 января 2024, 14:30 МСК", "2024-01-31T14:30+03:00"),
    ("2024年1月31日 午後2時30分", "2024-01-31T14:30"),
    ("2024年1月31日 14時30分", "2024-01-31T14:30"),
    ("2024-01-31 14:30:15", "2024-01-31T14:30:15"),
    ("2024.01.31 오후 2:30", "2024-01-31T14:30"),
    ("31 มกราคม 2567 เวลา 14:30 น.", "2024-01-31T14:30"),
    ("31 Ιανουαρίου 2024, 2:30 μ.μ.", "2024-01-31T14:30"),
    ("Rabu, 31 Januari 2024 14:30 WIB", "2024-01-31T14:30+07:00"),
    ("Posted by Mo on Wednesday January 31, 2024 @02:30PM from the attic", "2024-01-31T14:30"),
    ("January 31, 2024 14:30 UTC+2", "2024-01-31T14:30+02:00"),
    ("31 Ocak 2024 - 14:30", "2024-01-31T14:30"),
    ("2:30 PM, Jan 31, 2024", "2024-01-31T14:30"),
    ("January 31, 20242:30 PM ET", "2024-01-31T14:30"),
    ("January 31, 202412:30 PM UTC", "2024-01-31T12:30Z"),
  ])
  func `reads times beside dates`(line: String, expected: String) {
    #expect(DateReader.visibleDate(in: line)?.date?.iso8601 == expected)
  }

  @Test func `orders day and month by language`() {
    func day(_ language: String?) -> String? {
      DateReader.visibleDate(in: "03/04/2024", language: language)?.date?.iso8601
    }
    #expect(day("en-US") == "2024-03-04")
    #expect(day("en-GB") == "2024-04-03")
    #expect(day("fr") == "2024-04-03")
    #expect(day(nil) == "2024-04-03")
  }

  @Test func `a number that is no month is the day`() {
    #expect(DateReader.visibleDate(in: "06.18.2024", language: "en")?.date?.iso8601 == "2024-06-18")
    #expect(DateReader.visibleDate(in: "18.06.2024", language: "en")?.date?.iso8601 == "2024-06-18")
    #expect(DateReader.visibleDate(in: "13.18.2024", language: "en") == nil)
    #expect(DateReader.visibleDate(in: "Version 5.15.32", language: "en") == nil)
    let finnish = DateReader.visibleDate(in: "Päivitetty 5.3.2024 klo 10.30.15", language: "fi")
    #expect(finnish?.date?.dayText == "2024-03-05")
  }

  @Test func `an offset east of Greenwich leaves America out`() {
    func day(_ line: String, _ language: String) -> String? {
      DateReader.visibleDate(in: line, language: language)?.date?.dayText
    }
    #expect(day("03/04/2024 13:55 GMT+1", "en") == "2024-04-03")
    #expect(day("03/04/2024 13:55 GMT+1", "en-US") == "2024-03-04")
    #expect(day("03/04/2024 13:55 UTC", "en") == "2024-03-04")
    #expect(day("03/04/2024 13:55 EST", "en") == "2024-03-04")
    #expect(day("03/04/2567 13:55 GMT+7", "en") == "2024-04-03")
  }

  @Test(arguments: ["27 May, 10:28 AM", "May 27 10:28", "5 января, 17:46", "1月31日 10:28"])
  func `keeps a date without a year as text`(line: String) {
    let found = DateReader.visibleDate(in: line)
    #expect(found?.date == nil)
    #expect(found?.value == .incomplete(line))
    #expect(DateReader.isOnlyDate(line))
  }

  @Test(arguments: [
    "Call 555-0131-2024 today", "Version 1.2.2024.5", "10.0.0.1", "It may 5 times", "31/02/2024",
    "In 2024 we met", "Sales rose 3.5 to 10.2 in 24", "12 out of 2024 voters", "31 January 1845",
    "99/99/2024", "2024-1", "",
  ])
  func `finds no date where there is none`(line: String) {
    #expect(DateReader.visibleDate(in: line, language: "en") == nil)
  }

  @Test func `tells published from modified`() {
    let line = "Published: Jan 5, 2024 10:00 · Updated: Feb 6, 2024 11:00"
    let found = DateReader.visibleDates(in: line)
    #expect(found.map(\.label) == [.published, .modified])
    #expect(found.map { $0.date?.dayText } == ["2024-01-05", "2024-02-06"])
    #expect(DateReader.isOnlyDate(line))
    #expect(
      DateReader.visibleDates(in: "Aktualisiert am 6. Februar 2024").first?.label == .modified)
    #expect(DateReader.visibleDates(in: "2024年2月6日 更新").first?.label == .modified)
    #expect(DateReader.visibleDates(in: "Обновлено 6 февраля 2024").first?.label == .modified)
  }

  @Test func `reports where the date stands`() {
    let line = "Zoë Ö. · 6 février 2024 · Lyon"
    let found = DateReader.visibleDate(in: line)
    let text = found.map { String(decoding: Array(line.utf8)[$0.range], as: UTF8.self) }
    #expect(text == "6 février 2024")
  }

  @Test(arguments: [
    "The treaty was signed on January 31, 2024 in Lyon", "Chapter 12", "Iris May", "5 comments",
    "Published by the press", "3", "", "—", "Monday",
  ])
  func `does not take other lines for dates`(line: String) {
    #expect(!DateReader.isOnlyDate(line))
  }

  @Test(arguments: ["5 hours ago", "vor 3 Stunden", "14:30", "2 days ago", "Updated: 14:30 Uhr"])
  func `takes relative and clock times for dates`(line: String) {
    #expect(DateReader.isOnlyDate(line))
  }

  @Test(arguments: [
    ("https://example.com/2024/01/31/slug.html", "2024-01-31"),
    ("https://example.com/news/2024-01-31-slug", "2024-01-31"),
    ("https://example.com/20240131/slug", "2024-01-31"),
    ("/blog/2024/jan/31/slug?x=1", "2024-01-31"),
    ("/blog/2023/october/03/slug", "2023-10-03"),
    ("https://example.com/a_20240131.html", "2024-01-31"),
  ])
  func `reads dates in addresses`(url: String, expected: String) {
    #expect(DateReader.date(inURL: url)?.iso8601 == expected)
  }

  @Test(arguments: [
    "https://example.com/2024/01/", "https://2024.example/01/31", "https://example.com/99999999/x",
    "https://example.com/?d=2024-01-31", "https://example.com/2024-13-31-x", "", "1/2/3",
  ])
  func `finds no date in other addresses`(url: String) {
    #expect(DateReader.date(inURL: url) == nil)
  }
}
