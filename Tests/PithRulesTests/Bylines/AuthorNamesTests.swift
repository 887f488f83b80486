import Testing

@testable import PithRules

struct AuthorNamesTests {
  @Test(arguments: [
    ("By Jane Doe", ["Jane Doe"]),
    ("BY JANE DOE", ["JANE DOE"]),
    ("Written by by Jane Doe", ["Jane Doe"]),
    ("Jane Doe", ["Jane Doe"]),
    ("By Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
    ("Written by Ana Gil, Bo Li, and Cy Wu", ["Ana Gil", "Bo Li", "Cy Wu"]),
    ("By Jane Doe, News Reporter", ["Jane Doe"]),
    ("By Jane Doe Staff Writer", ["Jane Doe"]), ("By The Example Staff", ["The Example Staff"]),
    ("By Min-ji Lee and Jean-pierre Roe", ["Min-ji Lee", "Jean-pierre Roe"]),
    ("By Jane Doe, South Carolina Garden-based Learning Network", ["Jane Doe"]),
    ("Harbourmove Last updated: 5 May 2024", []),
    ("By dr. Anna Roe", ["dr. Anna Roe"]),
    ("Jane Doe Published: 5 May 2024", ["Jane Doe"]),
    ("Jane Doe Last updated: 5 May 2024", ["Jane Doe"]),
    ("Jeanne Roe Publié le : 5 mai 2024", ["Jeanne Roe"]),
    ("Ahmet Yılmaz Yayınlanma: 05.05.2024", ["Ahmet Yılmaz"]),
    ("李华 发布时间：2024年5月5日", ["李华"]),
    ("Jane Doe Category: News 5 May 2024", ["Jane Doe"]),
    ("About the author", []), ("Über den Autor", []), ("Sobre el autor", []), ("Author Bio", []),
    ("2025-02-12 09:00 来源：山谷日报 作者：王小明", ["王小明"]), ("作者：王小明 来源：山谷日报", ["王小明"]),
    ("2025-02-12 09:00 来源：山谷日报", []), ("Giriş Tarihi: 12.02.2025 09:00", []),
    ("Jane Doe Political Correspondent", ["Jane Doe"]),
    ("By Jane Doe , Co-Founder & COO", ["Jane Doe"]),
    ("By Jane Doe, DVM. Reviewed by Ann Poe, DVM", ["Jane Doe"]),
    ("By Jane Doe | May 11, 2023 | Brakes, Repair | 0 comments", ["Jane Doe"]),
    ("05/29/2023 By Jane Doe", ["Jane Doe"]),
    ("By Jane Doe Jane Doe", ["Jane Doe"]), ("By Jane Doe, MD, FOMA, DABOM", ["Jane Doe"]),
    ("By Jane Doe, Head of Boats and Harbour Trains", ["Jane Doe"]),
    ("By Jane Doe, CEO of ExampleCorp", ["Jane Doe"]),
    ("By Jane Doe, Head of Boats and John Roe, Head of Trains", ["Jane Doe", "John Roe"]),
    ("By Jane Doe and Jeff VanderMeer", ["Jane Doe", "Jeff VanderMeer"]),
    ("By ANNE and MARIE", ["ANNE", "MARIE"]), ("By KIM, LEE and PARK", ["KIM", "LEE", "PARK"]),
    ("By Reporter van Dijk", ["van Dijk"]),
    ("By Jane Doe on behalf of the Harbour Group", ["Jane Doe"]),
    ("Posted by JaneD on Friday December 19, 2025 @08:00PM from the attic", ["JaneD"]),
    ("Published: Mar 8, 2024 · Modified: May 19, 2025 by Jane Doe · Links", ["Jane Doe"]),
    ("By Jane Doe jane@example.com @janedoe", ["Jane Doe"]),
    ("By Jane Doe for Example, Reuters", ["Jane Doe"]),
    ("Jane Doe/Reuters", ["Jane Doe"]),
    ("By Jane Doe and Ann Poe The Associated Press", ["Jane Doe", "Ann Poe"]),
    ("ByJane Doe 12th February 2025", ["Jane Doe"]),
    ("Jane Doe / EXAMPLE.COM / Sep 2, 2024, 17:07 IST", ["Jane Doe"]),
    ("28.04.2024, 17:19 Uhr • Lesezeit: 8 Minuten • Von Eva Roth", ["Eva Roth"]),
    ("By Jane DoeUpdated: Dec 19, 2025 1:06 PM EST", ["Jane Doe"]),
    ("by The Example news desk April 7, 2023 6:37 PM 1 min read", ["The Example news desk"]),
    ("By Ludwig van der Berg", ["Ludwig van der Berg"]),
    ("By J. K. Doe", ["J. K. Doe"]),
    ("By Seán O'Doe-Roe", ["Seán O'Doe-Roe"]),
    ("Von Eva Müller-Roth und Kai Süß", ["Eva Müller-Roth", "Kai Süß"]),
    ("Par Anne Dupuy et Luc Roche", ["Anne Dupuy", "Luc Roche"]),
    ("Por Ana Gil y Juan Sanz", ["Ana Gil", "Juan Sanz"]),
    ("Por José Ortega y Gasset", ["José Ortega y Gasset"]),
    ("di Anna Rossi e Luca Neri", ["Anna Rossi", "Luca Neri"]),
    ("Door Jan de Wit en Piet Bos", ["Jan de Wit", "Piet Bos"]),
    ("Автор: Иван Петров и Анна Сидорова", ["Иван Петров", "Анна Сидорова"]),
    ("Ярослав Петренко, 8 января, 17:46", ["Ярослав Петренко"]),
    ("Autor: Jan Kowalski", ["Jan Kowalski"]),
    ("Yazan: Ayşe Kaya", ["Ayşe Kaya"]),
    ("Oleh Budi Santoso", ["Budi Santoso"]),
    ("文／王小明", ["王小明"]),
    ("記者王小明／台北報導", ["王小明"]),
    ("作者：李雷、韩梅梅", ["李雷", "韩梅梅"]),
    ("서울 김민수 기자 ms@example.com", ["김민수"]),
    ("بقلم: أحمد علي", ["أحمد علي"]),
    ("מאת: דנה לוי", ["דנה לוי"]),
    ("Του Νίκου Παππά", ["Του Νίκου Παππά"]),
  ])
  func `reads names from bylines`(line: String, expected: [String]) {
    #expect(AuthorNames.names(fromByline: line) == expected)
  }

  @Test(arguments: [
    "By admin", "Staff", "By Editor", "5 min read", "January 5, 2024", "https://example.com/jane",
    "By 2030 we will all be older", "By Facebook", "Subscribe now!", "",
    "By clicking you agree to our terms.",
    "News Editor",
    "By submitting your email, you agree to our Terms and Privacy Notice.",
    "— Jane Doe (@janedoe) September 15, 2024", "Cook Time 50 mins",
  ])
  func `finds no names where there are none`(line: String) {
    #expect(AuthorNames.names(fromByline: line) == [])
  }

  @Test(arguments: [
    ("Jane Doe", ["Jane Doe"]), ("Jane Doe, John Roe", ["Jane Doe", "John Roe"]),
    ("By Jane Doe", ["Jane Doe"]), ("janedoe42", ["janedoe42"]), ("ExampleCorp", ["ExampleCorp"]),
    ("jane doe", ["jane doe"]), ("admin", []), ("https://social.example.com/jane", []),
    ("jane@example.com", []), ("Example Team", ["Example Team"]), ("Reuters", ["Reuters"]),
    ("Jane Doe, Reuters", ["Jane Doe"]), ("Ada (Bea) Cole", ["Ada (Bea) Cole"]), ("", []),
    ("Jane Doe;John Roe", ["Jane Doe", "John Roe"]), ("大渡 花子", ["大渡 花子"]),
    ("EX24 Redaktion", ["EX24 Redaktion"]),
  ])
  func `reads names from meta values`(value: String, expected: [String]) {
    #expect(AuthorNames.names(fromMeta: value) == expected)
  }

  @Test func `turns last names behind when the source puts them first`() {
    let names = AuthorNames.names(fromMeta: "Doe, Jane; Roe, John", lastNameFirst: true)
    #expect(names == ["Jane Doe", "John Roe"])
  }

  @Test func `judges the shape of names`() {
    for name in [
      "Jane Doe", "Ann MacDonald", "Ludwig van Berg", "王小明", "Cher", "김민수", "Anna-Lena O’Doe",
    ] {
      #expect(AuthorNames.isPlausibleName(name), "\(name)")
    }
    for text in [
      "SubscribeSign in", "Read more about it", "Jane Doe!", "Jane 42", "admin", "a", "",
      "What is this? A test",
      "One Two Three Four Five Six Seven Eight", "<script>", "Jane\u{202E}: Doe",
    ] {
      #expect(!AuthorNames.isPlausibleName(text), "\(text)")
    }
  }

  @Test(arguments: [
    "By Jane Doe", "Jane Doe January 23, 2025 10:01 am", "By Jane Doe • March 12, 2025",
    "Von Eva Roth, 5. Mai 2024, 14:30 Uhr", "5 min read", "Updated 5 May 2024",
    "by The Example news desk April 7, 2023 6:37 PM 1 min read", "27 May, 10:28 AM",
    "By Jane Doe, News Reporter", "28.04.2024, 17:19 Uhr • Lesezeit: 8 Minuten",
    "Aktualisiert am 07.01.2026 - 18:50 Uhr Lesedauer: 4 Min.",
    "Zuerst veröffentlicht am 06/01/2026 - 14:02 MEZ", "Reading Time: 11 minutes",
  ])
  func `knows a line that is nothing but a byline`(line: String) {
    #expect(BylineReader.read(line)?.isPure == true)
  }

  @Test(arguments: [
    "By the time she arrived, the house was empty.", "Jane Doe", "Sales in May 2024 rose",
    "The law takes effect on January 1, 2025, said Jane Doe", "Chapter One", "",
    "Photo by Jane Doe", "De Moda", "文化芸能",
  ])
  func `keeps other lines`(line: String) {
    #expect(BylineReader.read(line)?.isPure != true)
  }

  @Test func `reads authors and both dates of a byline`() {
    let byline = BylineReader.read("By Jane Doe · Published 5 May 2024 · Updated 6 May 2024 09:15")
    #expect(byline?.authors == ["Jane Doe"])
    #expect(byline?.published?.iso8601 == "2024-05-05")
    #expect(byline?.modified?.iso8601 == "2024-05-06T09:15")
    let desk = BylineReader.read("by The Example news desk April 7, 2023 6:37 PM 1 min read")
    #expect(desk?.authors == ["The Example news desk"])
    #expect(desk?.published?.iso8601 == "2023-04-07T18:37")
    let yearless = BylineReader.read("27 May, 10:28 AM")
    #expect(yearless?.published == nil)
    #expect(yearless?.dateText == "27 May, 10:28 AM")
  }
}
