import PithModel
import Testing

@testable import Pith

struct LanguageTests {
  @Test(arguments: [
    ("en-us", "en-US"), ("pt_BR", "pt-BR"), ("zh-hant-tw", "zh-Hant-TW"), ("EN", "en"),
    ("es-419", "es-419"), ("English", "en"), ("de_DE.UTF-8", "de-DE"), ("eng", "en"),
    ("ru, en", "ru"),
  ])
  func `normalises tags`(text: String, tag: String) {
    #expect(LanguageTag.normalized(text) == tag)
  }

  @Test(arguments: ["", "{{lang}}", "x", "und", "12", "a-b-c-d-e"])
  func `refuses what is no tag`(text: String) {
    #expect(LanguageTag.normalized(text) == nil)
  }

  @Test(arguments: [
    ("en", "The trains of the town are late, and it is not clear that this will change by spring."),
    ("de", "Die Züge der Stadt sind zu spät, und es ist nicht klar, dass sich das im Jahr ändert."),
    ("fr", "Les trains de la ville sont en retard, et il est clair que cela ne va pas changer."),
    ("es", "Los trenes de la ciudad llegan tarde, y no es seguro que esto cambie para el verano."),
    (
      "pt", "Os trens da cidade não chegam na hora, e o governo diz que isso não vai mudar para já."
    ),
    (
      "it",
      "I treni della città sono in ritardo, e non è chiaro che la cosa possa cambiare nel mese."
    ),
    ("nl", "De treinen van de stad zijn te laat, en het is niet duidelijk dat dit nog verandert."),
    ("pl", "Pociągi w mieście się spóźniają i nie jest jasne, czy to się zmieni do końca lata."),
    (
      "cs", "Vlaky ve městě se opozdily a není jasné, že by se to do léta změnilo, ale je to možné."
    ),
    ("sv", "Tågen i staden är sena, och det är inte klart att det kommer att bli bättre för alla."),
    ("fi", "Junat ovat myöhässä, ja ei ole selvää, että se muuttuu, mutta hän sanoo niin kuin on."),
    ("hu", "A vonatok késnek a városban, és nem biztos, hogy ez már az idén meg fog változni."),
    (
      "ro",
      "Trenurile din oraș întârzie și nu este clar că se va schimba până la vară, dar un plan."
    ),
    (
      "tr",
      "Şehirdeki trenler geç kalıyor ve bu durum yaza kadar daha iyi olacak, ama bir plan var."
    ),
    ("id", "Kereta di kota itu terlambat dan tidak jelas apakah ini akan berubah pada musim ini."),
    (
      "vi",
      "Các chuyến tàu của thành phố bị muộn và không có một kế hoạch nào được đưa ra cho đến nay."
    ),
    ("ru", "Поезда в городе опаздывают, и не ясно, что это изменится к лету, но план как бы есть."),
    (
      "ru",
      "Завод по переработке пластика откроют на севере области до конца года. Мощность предприятия "
        + "составит сто тонн в сутки, сообщили в мэрии, и на нём займут около двухсот жителей."
    ),
    (
      "bg",
      "Заводът за преработка на пластмаса ще бъде открит в северната част на областта до края на "
        + "годината, съобщиха от общината, и за него са наети около двеста души от селата."
    ),
    (
      "sr",
      "Фабрика за прераду пластике биће отворена на северу области до краја године, саопштили су из "
        + "општине, и у њој ће да ради око две стотине људи из тих села."
    ),
    ("uk", "Потяги в місті запізнюються, і не ясно, що це зміниться до літа, але план для них є."),
    ("el", "Τα τρένα της πόλης καθυστερούν και δεν είναι σαφές ότι αυτό θα αλλάξει."),
    ("he", "הרכבות בעיר מאחרות ולא ברור אם זה ישתנה עד הקיץ."),
    ("ar", "القطارات في المدينة متأخرة ولا من الواضح أن هذا قد تغير بعد الصيف إلى الآن من كان."),
    ("fa", "قطارهای شهر دیر می رسند و این که تا تابستان تغییر کند روشن نیست و برای آن را گفت."),
    ("hi", "शहर की ट्रेनें देर से चल रही हैं और यह साफ नहीं है कि गर्मी में यह बदलेगा।"),
    ("th", "รถไฟในเมืองล่าช้าและยังไม่ชัดเจนว่าจะเปลี่ยนแปลง"),
    ("ja", "市内の電車は遅れており、夏までに変わるかどうかは明らかではない。"),
    ("zh", "市里的火车晚点，到夏天是否会有变化还不清楚，这个国家的人们说。"),
    ("zh-Hant", "市裡的火車誤點，到夏天是否會有變化還不清楚，這個國家的人們說。"),
    ("ko", "도시의 기차가 늦고 있으며 여름까지 바뀔지는 분명하지 않다."),
  ])
  func `detects the language of a text`(tag: String, text: String) {
    #expect(LanguageDetector.language(of: text.utf8.span) == tag)
  }

  @Test func `says nothing of too little text`() {
    #expect(LanguageDetector.language(of: "Alpha Beta".utf8.span) == nil)
    #expect(LanguageDetector.language(of: "1234 5678".utf8.span) == nil)
  }

  @Test func `prefers the declared language and detects where none is`() {
    let page = "<html><body>\(MetadataPage.prose)</body></html>"
    #expect(MetadataPage.read(page).language == MetadataValue("en", from: .text))
    let declared = page.replacing("<html>", with: "<html lang=en-gb>")
    #expect(MetadataPage.read(declared).language == MetadataValue("en-GB", from: .meta))
  }

  private func warnings(declaring language: String) -> [String] {
    MetadataPage.clean(
      "<html lang=\"\(language)\"><body><main><h1>A title</h1>\(MetadataPage.prose)</main></body></html>"
    ).warnings
  }

  @Test(arguments: ["en", "en-GB", ""])
  func `agrees with the language of the text`(language: String) {
    #expect(warnings(declaring: language) == [])
  }

  @Test(arguments: ["de", "ja", "fr-CA"])
  func `warns of a language that the text is not in`(language: String) {
    #expect(
      warnings(declaring: language)
        == ["the page declares its language as \(language), but its text reads as en"])
  }
}
