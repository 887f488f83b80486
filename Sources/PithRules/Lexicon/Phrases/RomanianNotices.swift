extension LanguagePhrases {
  /// Credits, bylines, notices and controls.
  static let romanianNotices: [Entry] = [
    .init(
      .photoCredit,
      """
      foto… | sursa foto… | credit foto… | fotografie… | fotografii… | imagine ilustrativă…
      …imagine ilustrativă | imagine cu caracter ilustrativ… | imagine generică | foto ilustrativ…
      foto arhivă… | …foto arhivă | captură video… | captură foto… | captură de ecran…
      …inquam photos | inquam photos… | …agerpres | foto agerpres… | …foto shutterstock
      …profimedia | …hepta | arhivă personală | sursa imagine… | colaj foto…
      """),
    .init(.captionLead, "în imagine… | în fotografie… | figura #… | fig #… | foto # din #"),
    .init(
      .bylineLead,
      """
      de… | autor… | autori… | scris de… | publicat de… | un articol de… | text de…
      articol scris de… | articol de… | redactor… | corespondent… | a consemnat…
      interviu realizat de… | traducere… | adăugat de… | postat de…
      """),
    .init(
      .bylineRole,
      """
      redactor | redactor-șef | redactor-șef adjunct | jurnalist | jurnalistă | reporter
      corespondent | editor | editorialist | autor | redacția | publicist | senior editor
      redactor senior | editor coordonator | director editorial | analist
      """),
    .init(
      .dateLead,
      """
      publicat… | publicat la… | publicat în data… | publicat pe… | data publicării… | actualizat…
      actualizat la… | actualizare… | data actualizării… | ultima actualizare… | ultima modificare…
      modificat… | postat… | postat la… | postat pe… | acum # ore | acum # oră | acum o oră
      acum # minute | acum # zile | acum # zi | acum # săptămâni | acum # luni | acum # ani
      în urmă cu # ore | în urmă cu # minute | în urmă cu # zile | ieri | ieri # | astăzi # | azi #
      # ore în urmă | # zile în urmă | # minute în urmă
      """),
    .init(
      .authorBioLead,
      """
      despre autor… | despre autoare… | toate articolele autorului | vezi toate articolele…
      vezi toate articolele autorului… | mai multe articole de… | articole scrise de…
      alte articole de același autor | articolele autorului | …este jurnalist la…
      contactează autorul…
      """),
    .init(
      .copyrightNotice,
      """
      …toate drepturile rezervate… | …toate drepturile sunt rezervate… | copyright…
      drepturi de autor… | …fără acordul scris… | …preluarea fără cost a materialelor…
      preluarea fără cost… | …pot fi preluate doar în limita… | …în limita a # de caractere…
      …cu citarea sursei… | …cu link activ… | reproducerea totală sau parțială…
      …reproducerea integrală… | …reproducerea totală sau parțială… | cod unic de înregistrare…
      nr reg com… | issn…
      """),
    .init(
      .cookieNotice,
      """
      acest site folosește cookie… | acest site folosește cookies…
      acest site folosește cookie-uri… | acest site utilizează cookie…
      acest site utilizează cookies… | acest website folosește… | folosim cookie-uri…
      folosim cookies… | utilizăm cookie-uri… | utilizăm module cookie… | site-ul nostru folosește…
      …folosește cookie-uri… | …utilizează fișiere de tip cookie… | …folosim fișiere de tip cookie…
      prin continuarea navigării… | continuând navigarea… | navigând în continuare…
      noi și partenerii noștri… | nouă ne pasă de confidențialitatea…
      respectăm confidențialitatea… | ne pasă de datele tale… | cookie-uri
      """),
    .init(
      .consentButton,
      """
      acceptă | acceptă tot | acceptă toate | accept toate | accept toate cookie-urile
      acceptați toate | sunt de acord | am înțeles | refuz | refuză | refuză toate | respinge
      respinge toate | setări cookie | setări cookies | setări confidențialitate
      modifică setările | preferințe | personalizează | vreau să modific setările | setări
      gestionează opțiunile | salvează preferințele | doar necesare
      """),
    .init(
      .legalLinks,
      """
      politica de confidențialitate | confidențialitate | politica de cookies | politica cookies
      politica de cookie-uri | politica de utilizare cookie | termeni și condiții
      termeni de utilizare | condiții de utilizare | protecția datelor
      protecția datelor personale | prelucrarea datelor personale | gdpr | nota de informare
      aviz juridic | anpc | cod deontologic | politica editorială | politica de retur
      soluționarea litigiilor | drepturi de autor | caseta redacțională
      """),
    .init(
      .advertisement,
      """
      publicitate… | reclamă… | advertorial | articol publicitar | articol sponsorizat…
      conținut sponsorizat… | sponsorizat | conținut promovat | promovat | articol susținut de…
      articolul continuă după reclamă… | articolul continuă mai jos…
      continuarea după publicitate… | material publicitar | în parteneriat cu…
      """),
    .init(
      .playerControl,
      """
      redare | redă | pauză | volum | ecran complet | ascultă articolul… | ascultă știrea…
      pornește sunetul | oprește sunetul | browserul tău nu suportă… | vezi video…
      """),
    .init(
      .paywall,
      """
      articol pentru abonați… | doar pentru abonați… | conținut exclusiv pentru abonați…
      acest articol este disponibil doar… | conținut premium… | abonează-te pentru a citi…
      abonează-te pentru acces… | ești deja abonat… | ai deja abonament…
      pentru a citi articolul complet… | pentru a continua lectura… | autentifică-te pentru a citi…
      alege abonamentul… | articol premium
      """),
    .init(
      .tagsHeading,
      """
      etichete… | taguri… | tag-uri… | cuvinte cheie… | categorie… | categorii… | subiecte…
      publicat în… | etichetat…
      """),
    .init(
      .pagination,
      """
      următorul | următoarea | precedentul | anterior | anteriorul | următor | pagina următoare
      pagina anterioară | pagina precedentă | articolul următor… | articolul anterior…
      articolul precedent… | pagina # | pagina # din # | înapoi | înainte | navigare în articole
      navigare articole | articole mai vechi | articole mai noi | înapoi la listă
      capitolul următor | capitolul anterior
      """),
    .init(
      .typoReport,
      """
      ai găsit o greșeală… | ai găsit o eroare… | ai observat o greșeală… | semnalează o eroare…
      raportează o eroare… | raportează o greșeală… | dacă ai observat o greșeală…
      sesizează o eroare…
      """),
    .init(
      .print,
      """
      printează | tipărește | imprimă | versiune pentru tipărire | descarcă | descarcă pdf
      dimensiune text | listează | printare
      """),
    .init(
      .affiliate,
      """
      …linkuri afiliate… | …link-uri afiliate… | …linkuri de afiliere… | …putem primi un comision…
      …primim un comision…
      """),
    .init(
      .disclaimer,
      """
      …nu își asumă răspunderea… | …nu își asumă responsabilitatea… | …nu reprezintă consultanță…
      …nu reprezintă o recomandare de investiții… | …au caracter informativ…
      …are caracter informativ… | …nu înlocuiește consultul medical…
      …nu înlocuiesc consultul medical… | …nu reflectă neapărat…
      …aparțin în exclusivitate autorului… | opiniile exprimate…
      """),
    .init(
      .javascriptNotice,
      """
      …activați javascript… | …activează javascript… | …javascript este dezactivat…
      javascript dezactivat… | browserul tău este învechit… | …dezactivează adblock…
      folosești un adblocker…
      """),
    .init(
      .challenge,
      """
      nu sunt robot | confirmă că nu ești robot… | verificați că sunteți om… | acces interzis…
      acces refuzat… | pagina nu a fost găsită… | pagina căutată nu… | pagina nu există… | eroare #
      ai peste # ani…
      """),
    .init(
      .searchForm,
      """
      căutare | caută în site… | rezultatele căutării… | rezultate căutare… | niciun rezultat…
      nu au fost găsite rezultate… | nu s-au găsit rezultate… | ce cauți… | căutare avansată
      filtrează | filtre | filtrare | sortează după… | sortare… | # rezultate
      introdu cuvinte cheie…
      """),
    .init(
      .cart,
      """
      adaugă în coș | coșul meu | coșul tău | coș de cumpărături | coșul este gol…
      coșul tău este gol… | cumpără | finalizează comanda | vezi coșul | finalizare comandă
      listă de dorințe | favorite | adaugă la favorite | în stoc | stoc epuizat | indisponibil
      livrare gratuită… | transport gratuit… | tva inclus | cod produs… | descriere produs
      compară | continuă cumpărăturile | selectează opțiunile | stoc limitat
      """),
    .init(
      .backToTop,
      """
      înapoi în sus | înapoi sus | mergi sus | înapoi la început | du-te sus | începutul paginii
      """),
    .init(
      .donation,
      """
      donează | donează acum | susține-ne… | sprijină-ne… | susține jurnalismul…
      susține proiectul… | redirecționează # | fă o donație… | donații
      """),
    .init(
      .tableOfContents,
      """
      cuprins | conținut | cuprinsul articolului | în acest articol | pe această pagină
      """),
    .init(
      .feedback,
      """
      ți-a fost util… | a fost util acest articol… | ți-a fost de folos… | votează articolul…
      dă o notă… | lasă o recenzie… | adaugă o recenzie… | rating mediu…
      """),
    .init(
      .languageSwitch,
      """
      limba | alege limba | selectează limba | română | în română | schimbă limba | alte limbi
      limbi
      """),
    .init(
      .sourceLead,
      """
      sursa… | surse… | sursa agerpres | referințe | bibliografie | legături externe
      """),
    .init(
      .republication,
      """
      articol publicat inițial… | publicat inițial… | articol original… | articolul original…
      articol actualizat… | știre în curs de actualizare… | știrea se actualizează… | text preluat…
      """),
    .init(
      .placeholder,
      """
      se încarcă… | încărcare… | vă rugăm așteptați… | așteptați… | în curând | nu există articole…
      nicio postare…
      """),
    .init(
      .interfaceControl,
      """
      închide | deschide | închide meniul | deschide meniul | anulează | anulare | confirmă
      aplică | resetează | arată | ascunde | copiază | copiat | selectează | gata | alege | șterge
      extinde | mod întunecat | închide fereastra
      """),
    .init(
      .contactLine,
      """
      tel… | adresă… | fax… | email… | e-mail… | program de lucru… | scrie-ne… | sună-ne…
      contactează-ne… | contactați-ne… | date de contact | sediul social… | cum ajungi la noi
      trimite-ne un pont…
      """),
    .init(
      .poweredBy,
      """
      realizat de… | site realizat de… | web design… | dezvoltat de… | creare site… | găzduit de…
      un site marca…
      """),
    .init(
      .poll,
      """
      sondaj | sondaje | votează | vezi rezultatele | rezultatele sondajului | rezultate sondaj
      votează acum
      """),
    .init(
      .notification,
      """
      notificări | activează notificările… | primește notificări… | vrei să primești notificări…
      nu acum | nu mulțumesc | mai târziu | permite | activează alertele…
      """),
  ]
}
