extension LanguagePhrases {
  /// Credits, bylines, notices and controls.
  static let hungarianNotices: [Entry] = [
    .init(
      .photoCredit,
      """
      kép forrás… | kép illusztráció… | fotó… | fotók… | képünk illusztráció…
      …képünk illusztráció | illusztráció… | …illusztráció | kép forrása… | képek forrása…
      fotó forrása… | nyitókép… | borítókép… | kiemelt kép… | …mti | fotó mti… | forrás mti…
      …fotó mti | archív fotó | fényképezte… | fényképek…
      """),
    .init(.captionLead, "a képen… | képünkön… | képaláírás… | # ábra… | ábra #… | a fotón…"),
    .init(
      .bylineLead,
      """
      szerző… | szerzők… | írta… | szerkesztő… | szerkesztette… | fordította… | készítette…
      közzétette… | beküldte… | újságíró… | feltöltötte…
      """),
    .init(
      .bylineRole,
      """
      szerkesztő | főszerkesztő | főszerkesztő-helyettes | újságíró | szerző | rovatvezető
      felelős szerkesztő | szerkesztőség | publicista | tudósító | munkatárs | vezető szerkesztő
      szerkesztő újságíró
      """),
    .init(
      .dateLead,
      """
      megjelent | közzétéve… | publikálva… | frissítve… | frissült… | utolsó frissítés…
      módosítva… | utolsó módosítás… | létrehozva… | dátum… | # órája | # perce | # napja | # hete
      # hónapja | # éve | # órával ezelőtt | # perccel ezelőtt | # nappal ezelőtt
      # héttel ezelőtt | # hónappal ezelőtt | # évvel ezelőtt | tegnap | tegnap # | ma #
      éppen most | feltöltve…
      """),
    .init(
      .authorBioLead,
      """
      a szerzőről… | a szerző cikkei | a szerző további cikkei… | a szerző összes cikke…
      összes cikke | a szerző további írásai… | további írásai… | a szerző profilja | szerzőnk…
      összes bejegyzés megtekintése…
      """),
    .init(
      .copyrightNotice,
      """
      …minden jog fenntartva… | …minden jog fenntartva | copyright… | szerzői jogok…
      …szerzői jogi védelem… | …írásos engedélye nélkül… | …előzetes írásbeli hozzájárulása…
      …másodközlése… | …felhasználása csak… | …forrás megjelölésével… | kiadó… | kiadja…
      felelős kiadó… | adószám… | cégjegyzékszám… | …szöveg- és adatbányászat…
      …az oldalon található tartalmak… | szerkesztőség címe…
      """),
    .init(
      .cookieNotice,
      """
      weboldalunk sütiket használ… | ez az oldal sütiket használ… | ez a weboldal sütiket használ…
      ez a weboldal cookie-kat használ… | az oldal sütiket használ… | honlapunk sütiket használ…
      honlapunk cookie-kat használ… | oldalunk cookie-kat használ… | oldalunk sütiket használ…
      sütiket használunk… | cookie-kat használunk… | …sütiket használ… | …cookie-kat használ…
      az oldal használatával… | az oldal böngészésével… | a böngészés folytatásával…
      mi és partnereink… | fontos számunkra az ön adatainak védelme… | sütik
      """),
    .init(
      .consentButton,
      """
      elfogadom | elfogadás | összes elfogadása | az összes elfogadása | mindet elfogadom
      mind elfogadása | minden süti elfogadása | elutasítom | elutasítás | összes elutasítása
      mindet elutasítom | rendben | értem | megértettem | beállítások | süti beállítások
      cookie beállítások | adatvédelmi beállítások | testreszabás | csak a szükségesek
      beállítások mentése | beállítások kezelése | nem fogadom el | sütik kezelése | további opciók
      hozzájárulás kezelése
      """),
    .init(
      .legalLinks,
      """
      adatvédelem | adatvédelmi nyilatkozat | adatvédelmi tájékoztató | adatkezelési tájékoztató
      adatkezelési szabályzat | adatvédelmi szabályzat | felhasználási feltételek
      általános szerződési feltételek | ászf | jogi nyilatkozat | jogi közlemény | süti szabályzat
      cookie szabályzat | cookie tájékoztató | süti tájékoztató | akadálymentesség | szerzői jogok
      etikai kódex | elállási nyilatkozat | szállítási feltételek | adatkezelés
      """),
    .init(
      .advertisement,
      """
      hirdetés… | reklám… | fizetett hirdetés | fizetett tartalom | szponzorált tartalom…
      szponzorált cikk | szponzorált | támogatott tartalom… | támogatói tartalom… | promóció
      pr cikk | a cikk a hirdetés után folytatódik… | a hirdetés után folytatjuk…
      cikkünk a hirdetés után folytatódik… | …együttműködésben készült… | partnerünk tartalma
      hirdetésmentes… | médiapartner…
      """),
    .init(
      .playerControl,
      """
      lejátszás | hangerő | teljes képernyő | némítás | hang be | hang ki | hallgasd meg…
      hallgassa meg a cikket… | cikk meghallgatása | az ön böngészője nem támogatja…
      a böngésződ nem támogatja… | élő közvetítés
      """),
    .init(
      .paywall,
      """
      csak előfizetőknek… | előfizetői tartalom… | ez a cikk csak előfizetőknek…
      ez a tartalom csak előfizetőink… | ez egy előfizetői cikk… | ha ön már előfizetőnk…
      már előfizető… | fizessen elő… | fizess elő… | előfizetőként… | a teljes cikk elolvasásához…
      a cikk folytatásához… | a cikk további része… | prémium tartalom | próbáld ki ingyen…
      olvassa tovább előfizetőként… | lépjen be vagy fizessen elő…
      """),
    .init(
      .tagsHeading,
      """
      címkék… | címke… | kulcsszavak… | témák… | kategória… | kategóriák… | rovat… | tagek…
      hashtagek… | a cikk címkéi…
      """),
    .init(
      .pagination,
      """
      következő | előző | következő oldal | előző oldal | következő cikk… | előző cikk…
      következő bejegyzés… | előző bejegyzés… | bejegyzés navigáció | régebbi bejegyzések
      újabb bejegyzések | # oldal | oldal # | # oldal összesen # | vissza | vissza a főoldalra
      vissza az oldal… | következő kép | előző kép | lapozás | első oldal | utolsó oldal
      következő fejezet | előző fejezet
      """),
    .init(
      .typoReport,
      """
      hibát talált… | hibát találtál… | hibabejelentés | hiba bejelentése | hibát jelentek
      ha hibát talált… | észrevétele van… | javítási javaslat…
      """),
    .init(
      .print,
      """
      nyomtatás | nyomtatom | nyomtatható változat | letöltés | pdf letöltése | letöltés pdf-ben
      betűméret
      """),
    .init(
      .affiliate,
      """
      …affiliate linkek… | …affiliate linkeket… | …jutalékot kapunk… | …jutalékot kaphatunk…
      …partnerprogram…
      """),
    .init(
      .disclaimer,
      """
      …nem minősül befektetési tanácsadásnak… | …nem minősül befektetési ajánlásnak…
      …nem vállal felelősséget… | …nem vállalunk felelősséget… | …a szerző véleményét tükrözi…
      …nem feltétlenül tükrözik… | …tájékoztató jellegű… | …nem helyettesíti az orvosi…
      a kockázatokról és a mellékhatásokról…
      """),
    .init(
      .javascriptNotice,
      """
      …engedélyezze a javascriptet… | …engedélyezd a javascriptet…
      a javascript nincs engedélyezve… | a böngészője elavult… | …reklámblokkoló…
      a hirdetésblokkoló…
      """),
    .init(
      .challenge,
      """
      nem vagyok robot | igazolja hogy nem robot… | hozzáférés megtagadva…
      az oldal nem található… | a keresett oldal nem található… | hiba # | elmúltál már #…
      elmúltam # éves
      """),
    .init(
      .searchForm,
      """
      keresés… | keresési eredmények… | találatok… | nincs találat… | nincs a keresésnek…
      mit keres | mit keresel | részletes keresés | összetett keresés | szűrés | szűrők | szűrő
      rendezés… | # találat | keresés a következőre… | keresőszó…
      """),
    .init(
      .cart,
      """
      kosárba | kosárba teszem | kosárba rakom | kosár | a kosár üres… | az ön kosara üres…
      a kosarad üres… | kosár megtekintése | pénztár | tovább a pénztárhoz | megrendelés
      kívánságlista | kívánságlistára | kedvencekhez | raktáron | nincs raktáron | elfogyott
      ingyenes szállítás… | bruttó ár… | nettó ár… | cikkszám… | összehasonlítás | termékleírás
      opciók választása | vásárlás folytatása | készleten | szállítási idő…
      """),
    .init(
      .backToTop,
      """
      vissza a tetejére | az oldal tetejére | ugrás a tetejére | lap tetejére | oldal tetejére
      vissza a lap tetejére
      """),
    .init(
      .donation,
      """
      támogass minket… | támogasson minket… | támogatom | támogatás | támogasd munkánkat…
      támogassa munkánkat… | adományozok | adományozz… | adj # százalékot | legyél támogatónk…
      """),
    .init(.tableOfContents, "tartalomjegyzék | ebben a cikkben | a cikk tartalma"),
    .init(
      .feedback,
      """
      hasznosnak találta… | hasznos volt a cikk… | értékeld a cikket… | értékelje a cikket…
      értékelés… | mennyire volt hasznos… | átlagos értékelés… | mondja el véleményét…
      írjon értékelést…
      """),
    .init(
      .languageSwitch,
      """
      nyelv | nyelvek | válasszon nyelvet | válassz nyelvet | magyar | magyarul | más nyelven
      nyelvválasztás
      """),
    .init(
      .sourceLead,
      """
      forrás… | források… | forrás mti | jegyzetek | irodalom | hivatkozások | külső hivatkozások
      lábjegyzetek
      """),
    .init(
      .republication,
      """
      a cikk eredetileg… | eredetileg megjelent… | az eredeti cikk… | a cikk frissül…
      cikkünk frissül… | cikkünket frissítjük… | folyamatosan frissül…
      """),
    .init(
      .placeholder,
      """
      betöltés… | betöltés folyamatban… | kérjük várjon… | kis türelmet… | hamarosan
      nincs megjeleníthető… | töltés…
      """),
    .init(
      .interfaceControl,
      """
      bezár | bezárás | megnyitás | menü megnyitása | menü bezárása | mégse | mégsem | megerősítés
      alkalmaz | törlés | visszaállítás | megjelenítés | elrejtés | kevesebb | másolás | másolva
      kiválasztás | kész | sötét mód | folytatás | módosítás | keresés bezárása
      """),
    .init(
      .contactLine,
      """
      telefon… | tel… | címünk… | e-mail… | fax… | nyitvatartás… | nyitva tartás… | írjon nekünk…
      írj nekünk… | hívjon minket… | elérhetőség… | elérhetőségek | elérhetőségeink | székhely…
      levelezési cím… | ügyfélszolgálat… | bankszámlaszám…
      """),
    .init(
      .poweredBy,
      """
      készítette és üzemelteti… | weboldal készítés… | honlapkészítés… | fejlesztette… | webdesign…
      üzemelteti… | tárhely…
      """),
    .init(
      .poll,
      """
      szavazás | szavazok | szavazz | eredmények megtekintése | szavazás eredménye | kérdőív
      """),
    .init(
      .notification,
      """
      értesítések | értesítések bekapcsolása… | kérek értesítést… | értesítést kérek… | nem most
      most nem | nem kérem | köszönöm nem | engedélyezem
      """),
  ]
}
