/// The words of bylines, by concept.
enum AuthorLexicon {
  private static func entries(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == "|" || $0 == "\n" })
      .map { LineTokens.fold(String($0).singleLine()) }.filter { !$0.isEmpty }
  }

  /// Phrases before the authors' names.
  static let bylineLabels: Set<String> = Set(
    entries(
      """
      by|written by|posted by|published by|authored by|created by|story by|words by|text by|report by
      reported by|article by|author|authors|writer|writers|submitted by|contributed by|from|byline
      von|verfasst von|geschrieben von|text von|beitrag von|ein beitrag von|autor|autorin|autoren
      aus der feder von|text|par|écrit par|publié par|rédigé par|auteur|autrice|auteurs|propos recueillis par
      por|escrito por|publicado por|redactado por|autora|autores|da redação de|escrito pela
      di|a cura di|scritto da|pubblicato da|articolo di|autore|autrice|autori|testo di
      door|geschreven door|auteur|tekst|przez|autor|autorzy|napisał|napisała|opracował|opracowała
      autoři|napsal|napsala|av|skriven av|text av|publicerad av|af|skrevet af|skrevet av|forfatter
      kirjoittaja|teksti|toimittaja|kirjoittanut|szerző|szerzők|írta|de|autor articol|scris de|yazan|yazar|haber
      автор|авторы|автор статьи|текст|подготовил|подготовила|автори|підготував|підготувала|автор матеріалу
      του|της|γράφει ο|γράφει η|γράφει|συντάκτης|מאת|כתב|כתבה|بقلم|كتب|كتبت|الكاتب|نویسنده|به قلم
      लेखक|द्वारा|oleh|ditulis oleh|penulis|reporter|tác giả|bởi|โดย|เขียนโดย|文|作者|撰文|記者|记者|本报记者|文字
      執筆|執筆者|著者|ライター|文・|取材・文|글|기자|작성자|글쓴이|автор на|avtor|autorius|autors|tekst|autorka|автор:
      piše|пише|аутор|per
      this post was written by|this article was written by|this story was written by|contributors
      opinion by|analysis by|review by|column by|interview by|commentary by|perspective by|essay by
      kommentar von|ein kommentar von|kolumne von|eine kolumne von|analyse von|eine analyse von
      interview von|ein interview von|gastbeitrag von|ein gastbeitrag von|reportage von|essay von
      analyse par|chronique par|tribune par|entretien par|entrevista de|análisis de|intervista di
      analisi di|commento di|opinie door|analyse door|interview door|krönika av|analys av|kommentar av
      беседовал|беседовала|підготували|подготовили|rozmawiał|rozmawiała|komentarz|röportaj
      """
    ))

  /// The words that ``bylineLabels`` begin with, and where words have no spaces all beginnings.
  static let labelStarts: Set<String> = {
    var starts: Set<String> = []
    for label in bylineLabels {
      if let first = LineTokens.split(label).first { starts.insert(first.text) }
      guard label.unicodeScalars.contains(where: \.isHanOrKana) else { continue }
      for length in 1...label.count { starts.insert(String(label.prefix(length))) }
    }
    return starts
  }()

  /// Labels that name authors only with a colon after them, since they are common words.
  static let labelsNeedingColon: Set<String> = Set(
    entries(
      """
      text|de|文|글|di|av|af|tekst|teksti|reporter|from|haber|της|του|per|文字|автор|autor|author|auteur
      autore|writer|writers|autora|autorka|текст|글|כתב|كتب|reporters|contributors|toimittaja|kirjoittaja|par|av
      """)
  )
  .subtracting([
    "author", "автор", "autor", "auteur", "autore", "par", "av", "af", "di", "autora",
  ])

  /// Phrases that begin the naming of people who did not write the article.
  static let otherCredits: Set<String> = Set(
    entries(
      """
      reviewed by|medically reviewed by|fact checked by|fact-checked by|edited by|photos by|photo by
      photographs by|photography by|illustration by|illustrations by|video by|image by|translated by
      additional reporting by|foto|fotos|fotos von|foto von|bilder von|photo|photos|crédit photo
      reviewed|fact checked|medically reviewed|expert reviewed|produced by|presented by|hosted by
      sponsored by|on behalf of|twitter|facebook|linkedin|instagram|follow|email|bio|view bio|filed under|posted in|in|from the|redigiert von|übersetzt von|traduit par|editado por
      revisado por|редактор|перевод|фото|編集|撮影|写真|摄影|攝影|编辑|編輯|责任编辑|責任編輯|사진|편집
      责编|責編|foto di|zdjęcia|fot|tags|category|categories|comments|leave a comment
      """
    ))

  /// Labels of what a text was taken from: papers and agencies, which did not write it here.
  static let sourceLabels: Set<String> = Set(
    entries("来源|來源|文章来源|稿源|出处|出處|出典|출처|kaynak|source|quelle|fuente|fonte|źródło|источник|джерело"))

  /// Words that join two authors.
  static let joiners: Set<String> = Set(
    entries(
      """
      and|&|und|et|y|e|и|та|і|й|og|och|ja|en|és|și|si|ve|και|ו|و|dan|và|และ|と|및|和|与|與|plus|with|mit
      avec|con|com|a|i|in|ir|un|wraz z|oraz|sowie|또는
      """))

  /// Words that make the words around them a role, not a name.
  static let roleWords: Set<String> = Set(
    entries(
      """
      editor|editors|reporter|reporters|correspondent|correspondents|writer|writers|columnist|journalist
      producer|contributor|contributors|contributing|producer|analyst|director|manager|founder|cofounder
      co-founder|ceo|coo|cto|cfo|cmo|president|professor|chief|officer|specialist|strategist|consultant
      intern|fellow|head|author|blogger|critic|photographer|freelance|freelancer|senior|associate|assistant
      deputy|executive|managing|lead|expert|engineer|developer|coach|coordinator|researcher|scientist|partner
      redakteur|redakteurin|redaktor|korrespondent|korrespondentin|volontär|volontärin|autor|autorin|reporterin
      journaliste|rédacteur|rédactrice|correspondant|correspondante|rédaction|redactor|redactora|periodista
      corresponsal|colaborador|colaboradora|jornalista|repórter|giornalista|redattore|redattrice|inviato
      dziennikarz|dziennikarka|redaktorka|redaktör|toimittaja|muhabir|muhabiri|editörü|yazar|журналист
      журналистка|журналіст|журналістка|корреспондент|кореспондент|редактор|редакторка|обозреватель|обозревач
      wartawan|jurnalis|kontributor|phóng viên|נכתב|כתב|כתבת|مراسل|صحفي|صحافي|कार्यालय|संवाददाता|δημοσιογράφος
      記者|记者|編集委員|特派員|論説委員|特约记者|기자|특파원|논설위원|guest|staff|verified|verfasser|novinár|novinář
      """))

  /// Credentials after a name.
  static let credentials: Set<String> = Set(
    entries(
      """
      phd|ph.d|md|m.d|ms|m.s|ma|m.a|mba|rd|rdn|ldn|fand|dvm|dds|dmd|rn|cpa|cfp|jd|j.d|esq|jr|sr|mph|msc
      bsc|ba|bs|do|np|pa-c|pharmd|lcsw|cscs|cpt|edd|psyd|cfa|pe|lmft|mscp|ii|iii|iv
      """))

  /// Words that stand before a name and belong to it.
  static let nameParticles: Set<String> = Set(
    entries(
      """
      de|del|della|di|da|das|do|dos|du|des|van|von|vom|der|den|ter|ten|te|la|le|el|al|bin|bint|ibn|ben
      dr|prof|y|e|af|av|zu|zum|zur|und|of|the|for|and|al-|st|mac|mc|san|'t|op|för|för|at|d|l|in|on
      """))

  /// Words that begin a heading over a note about the author, as in "About the author".
  static let introductions: Set<String> = [
    "about", "meet", "über", "sobre", "conoce", "conheça", "over",
  ]
  /// The articles that follow them there.
  static let articles: Set<String> = [
    "the", "this", "our", "der", "den", "die", "el", "la", "al", "o", "a", "de",
  ]

  /// Words that a whole value must not be: they stand for nobody.
  static let placeholders: Set<String> = Set(
    entries(
      """
      admin|administrator|administrators|editor|editors|staff|unknown|user|guest|author|authors|webmaster
      root|system|anonymous|none|null|n/a|na|test|default|site admin|super admin|superuser|web admin|wpadmin
      redaktion|redakcja|redacción|redação|redazione|redactie|редакция|редакція|администратор|адміністратор
      админ|адмін|undefined|nobody|no author|not specified|autor|auteur|autore|автор|writer|posted|by
      bio|biography|webadmin|wp-admin|adm|owner|moderator|blog|home|news|share|contributor|press release|sponsored
      facebook|twitter|linkedin|instagram|youtube|whatsapp|pinterest|telegram|reddit|email|e-mail
      """))

  /// Words in the names of desks and teams, which are kept when no person is named.
  static let deskWords: Set<String> = Set(
    entries(
      """
      desk|team|newsroom|staff|bureau|agency|agencies|redaktion|rédaction|redacción|redação|redazione|redactie
      editorial|board|editors|редакция|редакція|agencias|agenturen|agences|online|newsdesk|reporters
      контент|編集部|编辑部|編輯部|편집국|취재팀|ekibi|toimitus|redaktionen|redakcja|redakce
      """))

  /// News agencies, which are no people: beside a person's name they are its source.
  static let agencies: Set<String> = Set(
    entries(
      """
      reuters|ap|associated press|the associated press|afp|agence france-presse|dpa|deutsche presse-agentur
      efe|ansa|pti|ani|ians|tass|interfax|xinhua|kyodo|kyodo news|yonhap|apa|sda|keystone-sda|sid|pap|čtk|ctk
      tt|ntb|ritzau|stt|mti|agerpres|lusa|belga|anp|press trust of india|press association|pa media|bloomberg
      tasr|hina|tanjug|bta|ana-mpe|anadolu agency|aa|ukrinform|укринформ|укрінформ|тасс|интерфакс|рейтер|рейтерс
      新华社|新華社|中新社|共同通信|時事通信|共同|時事|로이터|연합뉴스|antara|europa press|adnkronos|agenzie|agencies
      agenturen|agences|agencias|with agencies|wire services|wire reports
      """))

  /// Read-time units with the words that may go with them.
  static let readTimeWords: Set<String> = Set(
    entries(
      """
      min|mins|minute|minutes|minuten|min.|мин|минут|минуты|хв|хвилин|хвилини|minutos|minuti|minut|minuta
      minuter|minutter|minuuttia|perc|dakika|dk|λεπτά|דקות|دقائق|دقيقة|دقیقه|मिनट|menit|phút|นาที|分钟|分鐘|分|분
      """))
  static let readWords: Set<String> = Set(
    entries(
      """
      read|reading|lesezeit|lesedauer|lesen|lecture|de lecture|lectura|leitura|lettura|di|leestijd|leestid|czytania
      čtení|läsning|läsa|læsning|lesing|lukuaika|olvasás|citire|okuma|süresi|чтения|читать|читання|ανάγνωση|ανάγνωσης
      קריאה|قراءة|مطالعه|पढ़ें|baca|đọc|อ่าน|阅读|閱讀|읽기|minute|time|lectura|de|da|di|du|на|для
      """))
}
