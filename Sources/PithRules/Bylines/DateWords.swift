/// The words around dates: labels, fillers, weekdays, units, halves of the day and zones.
extension DateLexicon {
  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { LineTokens.fold($0) })
  }

  /// Words that say that the date after them is the day of publication.
  static let publishedWords = words(
    """
    published publish posted publication released issued written created originally first
    опубликовано опубликован опубликована размещено добавлено создано опубліковано створено
    zuerst publiziert veröffentlicht erschienen erstellt publié publiée publicado publicada publicación
    pubblicato pubblicata geplaatst gepubliceerd opublikowano publikacja dodano publikováno
    vydáno zveřejněno publicerad publicerat publisert udgivet offentliggjort publiceret
    julkaistu giriş eklenme közzétéve megjelent publicat publicată yayınlanma yayınlandı yayım yayin oluşturulma
    δημοσίευση δημοσιεύθηκε δημοσιεύτηκε פורסם נشر نشر نُشر تاریخ تاريخ النشر انتشار منتشر
    प्रकाशित diterbitkan dipublikasikan diposting tayang terbit đăng xuất_bản เผยแพร่ เผยแพร่เมื่อ
    发布 发表 發布 發表 发布时间 發布時間 刊登 公開 公開日 公開日時 配信 投稿日 掲載 掲載日 등록
    입력 게시 작성 승인 публикувано објављено objavljeno objavljen zverejnené publikované
    paskelbta publicēts avaldatud publicació data date
    """)

  /// Words that say that the date after them is the day of the last change.
  static let modifiedWords = words(
    """
    updated update modified edited revised reviewed changed last-updated
    обновлено обновлён обновлена изменено редакция оновлено змінено
    aktualisiert aktualisierung geändert bearbeitet stand mis modifié modifiée actualisé
    actualizado actualizada actualización modificado modificada atualizado atualizada atualização
    aggiornato aggiornata aggiornamento modificato bijgewerkt gewijzigd aangepast
    aktualizacja zaktualizowano zmodyfikowano aktualizováno aktualizace upraveno
    uppdaterad uppdaterat senast opdateret oppdatert endret päivitetty muokattu
    frissítve frissült módosítva actualizat actualizată modificat güncelleme güncellenme
    güncellendi ενημέρωση ενημερώθηκε τελευταία עודכן עדכון تحديث آخر محدث بروزرسانی
    अपडेट अद्यतन diperbarui pembaruan cập nhật อัปเดต ปรับปรุง แก้ไข
    更新 更新日 更新日時 更新时间 更新時間 最終更新 最終更新日 最后更新 修改 수정 업데이트 최종수정
    обновена актуализирано ажурирано ažurirano aktualizované atnaujinta atjaunots uuendatud
    actualitzat actualitzada
    """)

  /// Words that say that something else happened on the date after them: to a member of the site, to
  /// whom an article is about, to what it announces, or to a paper before it was published.
  static let otherWords = words(
    """
    joined registered registration born died deadline expires expired expiry received accepted founded
    established birthday
    beigetreten registriert mitglied geboren gestorben einsendeschluss anmeldeschluss bewerbungsschluss
    inscrit inscrite naissance né née mort décédé décès registrado registrada nacido nacida fallecido
    nacimiento iscritto iscritta nato nata morto cadastrado nascido nascida nascimento falecido lid
    geregistreerd geboren overleden dołączył zarejestrowany urodzony zmarł registrován narozen zemřel
    регистрация зарегистрирован родился родилась умер умерла реєстрація народився народилася помер
    померла kayıt doğum ölüm 注册 註冊 登録 誕生日 出生 逝世 가입일
    """)

  /// Words that say that something came out on the date after them.
  static let releaseWords: Set<String> = ["released", "release", "premiere"]

  /// Words that say that a date follows, and not of what.
  static let dateWords: Set<String> = ["date", "data", "datum", "tarihi"]

  /// Words that mean nothing by themselves in a line that holds a date.
  static let fillers = words(
    """
    on at the of in as by and to from time date day it's last
    um am den der vom uhr von zuletzt à le la du de mis jour heure heures h min a las los el del
    hora horas alle ore il dell dello em às as ao om het op kl klo klockan kloppan o dnia godz
    godzina dne v ve hodin den i в во г года год час на о об у р року рік році годин роки времени
    år d m gada gads metų metais saat tarihi son ilk στις την ώρα τις в בשעה ב בתאריך الساعة في
    یوم ساعت في بتاريخ को पर बजे pukul pada tanggal lúc ngày vào năm วันที่ เวลา น พศ
    時 时 分 秒 点 點 年 月 日 于 於 の に 付 時間 时间 日時 日期 시 분 년 월 일 기사
    hrs hs hours uhr ora alle orele la på ja og et ca
    """)

  /// The days of the week.
  static let weekdays = words(
    """
    monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat
    sunday sun понедельник вторник среда среду четверг пятница пятницу суббота субботу
    воскресенье пн вт ср чт пт сб вс понеділок вівторок середа середу п'ятниця п'ятницю субота
    суботу неділя неділю нд montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven
    sam dim lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom segunda
    terça quarta quinta sexta feira seg ter qua qui sex sáb lunedì martedì mercoledì giovedì
    venerdì sabato domenica gio sab maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma
    wo vr za zo poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę
    pon wt śr czw pt sob niedz pondělí úterý středa středu čtvrtek pátek neděle neděli po út st čt
    pá ne måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors tor fre lör sön
    mandag tirsdag lørdag søndag man tir lør søn maanantai maanantaina tiistai tiistaina
    keskiviikko keskiviikkona torstai torstaina perjantai perjantaina lauantai lauantaina
    sunnuntai sunnuntaina ti ke to pe la su hétfő kedd szerda csütörtök péntek szombat vasárnap
    luni marți miercuri joi vineri sâmbătă duminică pazartesi salı çarşamba perşembe cuma
    cumartesi pazar δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή δευ τρι τετ πεμ παρ
    σαβ κυρ ראשון שני שלישי רביעי חמישי שישי שבת יום الاثنين الإثنين الثلاثاء الأربعاء الخميس
    الجمعة السبت الأحد دوشنبه شنبه یکشنبه چهارشنبه پنجشنبه جمعه سه پنج یک دو चार सोमवार मंगलवार
    बुधवार गुरुवार शुक्रवार शनिवार रविवार senin selasa rabu kamis jumat sabtu minggu thứ hai ba
    tư năm sáu bảy chủ nhật วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์
    จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์ 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天
    周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 月曜日 火曜日 水曜日 木曜日
    金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜 火 水 木 金 土 一 二 三 四 五 六
    월요일 화요일 수요일 목요일 금요일 토요일 일요일 월 화 수 목 금 토 일
    понеделник вторник сряда четвъртък петък събота неделя ponedjeljak ponedeljak utorak srijeda
    sreda četvrtak petak subota nedjelja nedelja pondelok utorok streda štvrtok piatok nedeľa
    pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis
    pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena esmaspäev teisipäev
    kolmapäev neljapäev reede laupäev pühapäev dilluns dimarts dimecres dijous divendres dissabte
    diumenge
    """)

  /// Words that count time, for lines such as "5 hours ago".
  static let timeUnits = words(
    """
    second seconds sec minute minutes min mins hour hours hr hrs day days week weeks month months
    year years ago секунд минут минуты минуту часа часов час дня дней назад хвилин хвилини годин
    години днів дні тому vor sekunden minuten minute stunde stunden tag tagen tage woche wochen
    monat monaten jahr jahren il y minutes heures heure jours jour semaines mois ans hace minutos
    horas hora días día semanas semana meses mes atrás há dias dia ore ora giorni giorno fa minuti
    uur dagen dag geleden temu godzin godziny minut dni dzień před hodinami minutami dny sedan
    timmar dagar siden timer dager dage sitten tuntia päivää órája perce napja acum zile önce saat
    dakika gün gün πριν ώρες λεπτά ημέρες לפני שעות דקות ימים منذ قبل ساعات ساعة دقائق دقيقة أيام
    یوم روز ساعت دقیقه پیش घंटे मिनट दिन पहले jam menit hari yang lalu giờ phút ngày trước ชั่วโมง
    นาที วัน ที่แล้ว 小时前 小時前 分钟前 分鐘前 天前 時間前 分前 日前 前 시간 분 일 전 yesterday today
    вчера сегодня вчора сьогодні gestern heute hier aujourd'hui ayer hoy ontem hoje ieri oggi
    gisteren vandaag wczoraj dzisiaj dziś včera dnes igår idag 昨天 今天 昨日 今日 어제 오늘
    """)

  /// Words that stand between the parts of one date.
  static let linkWords = words(
    """
    st nd rd th de del do da of er re os ας ος η го е г года год ого ta tou року р år gada
    gads m metų d พศ năm a i den le bin r roku
    """)

  /// Words that stand between a date and its time.
  static let timeLinkWords = words(
    """
    at um à a kl klo klockan las às as alle ore ora orele la o v ve в во о об у om saat στις ώρα
    בשעה الساعة ساعت को पर pukul lúc jam เวลา godz godzina hora time uhr t de das h на klokka
    """)

  static let morningWords = words("am vorm öö الصباح صباحا ص ق.ظ πμ 上午 午前 오전 早上 凌晨 पूर्वाह्न sáng sa")
  static let eveningWords = words("pm nachm ös مساء م ب.ظ μμ 下午 午後 오후 晚上 अपराह्न chiều ch")

  /// Offsets of the zone names that mean one zone only.
  ///
  /// IST, BST and CST do not.
  static let zoneOffsets: [String: String] = [
    "utc": "Z", "gmt": "Z", "z": "Z", "wet": "+00:00", "cet": "+01:00", "mez": "+01:00",
    "cest": "+02:00", "mesz": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00",
    "мск": "+03:00", "est": "-05:00", "edt": "-04:00", "cdt": "-05:00", "mst": "-07:00",
    "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "jst": "+09:00", "kst": "+09:00",
    "hkt": "+08:00", "sgt": "+08:00", "wib": "+07:00", "wita": "+08:00", "wit": "+09:00",
    "wat": "+01:00", "cat": "+02:00", "sast": "+02:00", "eat": "+03:00", "aest": "+10:00",
    "aedt": "+11:00", "awst": "+08:00", "nzst": "+12:00", "nzdt": "+13:00", "pkt": "+05:00",
    "akst": "-09:00", "akdt": "-08:00", "hst": "-10:00", "brt": "-03:00", "trt": "+03:00",
  ]

  /// Zone names that are read over, because they stand for several zones.
  static let vagueZones: Set<String> = [
    "ist", "bst", "cst", "et", "pt", "ct", "mt", "ast", "local", "est/edt", "uhr", "น", "hrs",
    "hs", "h", "ч", "год", "horas", "hours", "heures", "час",
  ]

  /// All words of these lists and others that are written in Han or kana, which the tokenizer
  /// needs to find words where no spaces are.
  static let hanWords: Set<String> = {
    var found: Set<String> = ["令和", "平成", "昭和", "元年"]
    let lists = [
      publishedWords, modifiedWords, fillers, weekdays, timeUnits, morningWords, eveningWords,
    ]
    for list in lists {
      found.formUnion(list.filter { $0.unicodeScalars.first?.isHanOrKana ?? false })
    }
    return found
  }()
}
