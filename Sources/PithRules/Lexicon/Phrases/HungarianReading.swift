extension LanguagePhrases {
  /// What stands around a text, and the readers' part.
  static let hungarianReading: [Entry] = [
    .init(
      .callToAction,
      """
      …tovább | tovább olvasom | tovább olvasok | olvass tovább… | olvasson tovább…
      …olvass tovább | …bővebben | elolvasom | teljes cikk | a teljes cikk… | …részletek
      továbbiak betöltése | továbbiak | még több | mutass többet | összes megtekintése | megnézem
      kattintson ide… | kattints ide… | megveszem | megrendelem | kipróbálom | tudj meg többet…
      tudjon meg többet… | videó megtekintése
      """),
    .init(
      .newsletter,
      """
      iratkozz fel | iratkozzon fel | iratkozz fel hírlevelünkre… | iratkozzon fel hírlevelünkre…
      iratkozz fel a hírlevelünkre… | feliratkozás | feliratkozom | feliratkozás hírlevélre…
      hírlevél | hírlevelek | hírlevél feliratkozás | hírlevelünk… | feliratkozom a hírlevélre…
      ne maradj le… | ne maradjon le… | kérem a hírlevelet… | …leiratkozhat… | leiratkozás
      …bármikor leiratkozhatsz… | …egyenesen a postaládádba… | köszönjük a feliratkozást…
      értesüljön elsőként… | értesülj elsőként…
      """),
    .init(
      .formLabel,
      """
      e-mail cím | email cím | az ön e-mail címe | e-mail címed | add meg az e-mail címed…
      adja meg e-mail címét… | név | neved | az ön neve | vezetéknév | keresztnév | telefonszám
      tárgy | üzenet | az ön üzenete | jelszó | felhasználónév | küldés | elküldés | üzenet küldése
      kötelező mező | kötelező mezők… | a kötelező mezőket… | a mező kitöltése kötelező…
      elfogadom az… | hozzájárulok… | elolvastam és elfogadom… | megismertem és elfogadom…
      hiba történt… | valami hiba történt… | próbálja újra… | próbáld újra… | köszönjük üzenetét…
      irányítószám | kapcsolatfelvételi űrlap
      """),
    .init(
      .commentForm,
      """
      szólj hozzá… | szóljon hozzá… | hozzászólok | hozzászólás írása… | hozzászólás küldése
      új hozzászólás… | írj hozzászólást… | írja meg véleményét… | írd meg a véleményed…
      komment írása | kommentelek | kommentáld… | vélemény hozzászólás | válasz megszakítása
      az e-mail címet nem tesszük közzé… | az email címet nem tesszük közzé…
      …a kötelező mezőket karakterrel jelöltük… | a nevem e-mail címem…
      hozzászóláshoz be kell jelentkezni… | a hozzászóláshoz…
      be kell jelentkezni a hozzászóláshoz… | hozzászólások lezárva… | a hozzászólások lezárva…
      nincs hozzászólás | még nincs hozzászólás… | még nincsenek hozzászólások…
      legyél te az első… | legyen ön az első… | moderálási alapelvek | kommentelési szabályzat…
      """),
    .init(
      .commentHeading,
      """
      hozzászólások | hozzászólás | # hozzászólás | hozzászólások # | kommentek | # komment
      kommentek # | összes hozzászólás | hozzászólások megtekintése | kommentek megjelenítése
      legfrissebb hozzászólások | legutóbbi hozzászólások | vélemények | vélemények # | # vélemény
      olvasói vélemények
      """),
    .init(
      .replyControl,
      """
      válasz | válasz erre… | válaszolok | jelentés | jelentem | tetszik | nem tetszik | idézet
      idézés | válaszok megjelenítése | # válasz | előzmény # | moderátor értesítése
      közvetlen hivatkozás
      """),
    .init(
      .readTime,
      """
      olvasási idő # perc | olvasási idő… | # perc olvasás | # perces olvasmány
      # perc olvasási idő | …perc olvasás | # perces olvasás | becsült olvasási idő…
      olvasási idő kb # perc
      """),
    .init(
      .counter,
      """
      # megtekintés | megtekintések # | # megosztás | # követő | # kedvelés | # olvasó | # szavazat
      # értékelés | # alkalommal olvasták | # feliratkozó | megnézték #
      """),
    .init(
      .share,
      """
      megosztás… | megosztom | ossza meg… | megosztás facebookon | megosztás twitteren
      megosztás a facebookon | küldés e-mailben | küldés emailben | küldd el… | link másolása
      link másolva… | a link másolva… | mentés | mentés későbbre | ajánlom | cikk megosztása
      kattints a megosztáshoz… | tetszett a cikk… | ha tetszett a cikk…
      """),
    .init(
      .follow,
      """
      kövess minket… | kövessen minket… | kövess bennünket… | kövessen bennünket… | követem
      követés | csatlakozz hozzánk… | csatlakozzon hozzánk… | lájkolj minket… | közösségi média
      töltsd le az alkalmazást… | töltse le alkalmazásunkat… | töltse le az alkalmazást…
      kövess minket a facebookon… | …a facebookon is… | iratkozz fel a csatornánkra…
      iratkozz fel youtube csatornánkra… | …google hírek…
      """),
    .init(
      .relatedHeading,
      """
      olvasd el ezt is… | olvassa el ezt is… | olvasta már… | olvastad már… | ezt is olvasd el…
      ezt is olvassa el… | ezt olvasta már… | kapcsolódó | kapcsolódó cikkek | kapcsolódó cikk…
      kapcsolódó tartalmak | kapcsolódó tartalom | kapcsolódó anyagok | kapcsolódó bejegyzések
      kapcsolódó hírek | kapcsolódó termékek | kapcsolódó írások | kapcsolódó témák
      kapcsolódó írásaink | kapcsolódó anyagaink… | hasonló cikkek | hasonló bejegyzések
      hasonló hírek | hasonló termékek | hasonló tartalmak | hasonló | ajánlott cikkek | ajánlott
      ajánlott tartalmak | ajánlott termékek | ajánló | ajánljuk… | ajánljuk még… | ajánlatunk…
      ajánlott önnek… | önnek ajánljuk… | neked ajánljuk… | ez is érdekelheti… | ez is érdekelhet…
      ez is érdekelheti önt… | ezek is érdekelhetnek… | ezek is érdekelhetik… | még több cikk…
      további cikkek… | további hírek… | további írások… | további cikkeink… | legolvasottabb
      legolvasottabbak | a legolvasottabb | a legolvasottabb cikkek | legolvasottabb cikkek
      legnézettebb | legnépszerűbb | legnépszerűbbek | népszerű | népszerű cikkek
      népszerű bejegyzések | toplista | nézd meg ezt is… | nézze meg ezt is… | lásd még…
      ne hagyja ki… | ne hagyd ki… | a témáról bővebben… | bővebben a témáról… | korábban írtuk…
      korábbi cikkeink… | kiemelt | kiemelt cikkek | kiemelt hírek | a szerkesztő ajánlja…
      szerkesztőség ajánlata | szerkesztői ajánlat | partnereinktől | mások ezt olvasták…
      cikkajánló | legújabb cikkek | friss cikkek | legfrissebb cikkek | legutóbbi bejegyzések
      """),
    .init(
      .feedHeading,
      """
      legfrissebb | legfrissebb hírek | friss hírek | friss | hírek | hírfolyam | legújabb
      legújabbak | élőben | mai hírek | aktuális | archívum | hírarchívum | rovatunkból | címlapról
      top hírek | vezető hírek | rövid hírek | percről percre…
      """),
    .init(
      .menu,
      """
      főoldal | kezdőlap | címlap | rólunk | kapcsolat | médiaajánlat | hirdetés | állás | állások
      karrier | oldaltérkép | menü | keresés | belföld | külföld | politika | gazdaság | közélet
      sport | foci | kultúra | kult | tudomány | tech | technika | egészség | életmód | utazás
      gasztro | receptek | autó | bulvár | vélemény | interjú | interjúk | videó | videók | galéria
      galériák | képek | podcast | podcastok | időjárás | horoszkóp | tv-műsor | programok
      események | szolgáltatások | szolgáltatásaink | termékek | webáruház | webshop
      ügyfélszolgálat | gyakori kérdések | impresszum | szerkesztőség | előfizetés | előfizetek
      fiókom | rovatok | kategóriák | navigáció | letöltések | partnereink | referenciák | sajtó
      """),
    .init(
      .skipLink,
      """
      ugrás a tartalomhoz | ugrás a tartalomra | ugrás a fő tartalomra | tovább a tartalomra
      tovább a tartalomhoz | kilépés a tartalomba | ugrás a navigációhoz | ugrás a menüre
      ugrás a kereséshez | ugrás a láblécre
      """),
    .init(
      .editControl,
      """
      szerkesztés | forrásszöveg szerkesztése | laptörténet | lapforrás
      szerkesztés forrásszöveg szerkesztése
      """),
    .init(
      .loginControl,
      """
      bejelentkezés | belépés | belépek | bejelentkezem | kijelentkezés | kilépés | regisztráció
      regisztrálok | regisztrálj… | regisztráljon… | profilom | fiók létrehozása
      elfelejtett jelszó | elfelejtetted a jelszavad… | elfelejtette jelszavát… | emlékezz rám
      van már fiókod… | nincs még fiókod… | jelentkezz be… | jelentkezzen be…
      bejelentkezés facebookkal | bejelentkezés google…
      """),
    .init(.breadcrumb, "ön itt van… | itt vagy most… | jelenlegi hely…"),
  ]
}
