extension LanguagePhrases {
  /// What stands around a text, and the readers' part.
  static let swedishReading: [Entry] = [
    .init(
      .callToAction,
      """
      läs mer… | …läs mer | läs hela artikeln… | läs vidare… | fortsätt läsa… | …fortsätt läsa
      läs artikeln | mer info | mer information | visa mer | visa fler | visa alla | se alla
      se mer | ladda fler | hämta fler | klicka här… | köp nu | beställ nu | prova gratis
      till artikeln | se klippet | lyssna här | se hela listan | hitta mer | upptäck mer
      anmäl dig här
      """),
    .init(
      .newsletter,
      """
      prenumerera | prenumerera på vårt nyhetsbrev… | prenumerera på nyhetsbrevet…
      prenumerera på vårt… | anmäl dig till vårt nyhetsbrev… | anmäl dig till nyhetsbrevet…
      skriv upp dig på… | nyhetsbrev | våra nyhetsbrev | vårt nyhetsbrev… | få vårt nyhetsbrev…
      få nyheterna… | få de senaste nyheterna… | missa inga… | håll dig uppdaterad…
      …direkt i din inkorg… | …till din inkorg… | …direkt till din mejl… | avregistrera dig…
      avsluta prenumerationen | du kan när som helst avsluta… | tack för att du prenumererar…
      tack för din anmälan…
      """),
    .init(
      .formLabel,
      """
      e-post | e-postadress | din e-post | din e-postadress | din mejladress
      ange din e-postadress… | ange e-postadress | fyll i din e-post… | namn | ditt namn | förnamn
      efternamn | telefonnummer | ämne | meddelande | ditt meddelande | lösenord | användarnamn
      skicka | skicka meddelande | obligatoriskt fält | obligatoriska fält…
      obligatoriska fält är märkta… | detta fält är obligatoriskt… | valfritt | jag godkänner…
      jag samtycker till… | genom att anmäla dig… | genom att klicka på… | något gick fel…
      ett fel uppstod… | försök igen senare… | försök igen | tack för ditt meddelande… | postnummer
      välj ett alternativ | kontaktformulär
      """),
    .init(
      .commentForm,
      """
      kommentera | kommentera artikeln… | lämna en kommentar… | lämna ett svar… | lämna kommentar
      skriv en kommentar… | skriv kommentar… | lägg till kommentar | lägg till en kommentar…
      skicka kommentar | publicera kommentar | avbryt svar
      din e-postadress kommer inte publiceras… | …obligatoriska fält är märkta…
      spara mitt namn min e-postadress… | du måste vara inloggad för att…
      logga in för att kommentera… | kommentarer inaktiverade… | kommentarer är stängda…
      kommentarsfältet är stängt… | inga kommentarer | inga kommentarer än…
      bli först med att kommentera… | var först med att kommentera… | meddela mig… | vad tycker du…
      denna webbplats använder akismet…
      """),
    .init(
      .commentHeading,
      """
      kommentarer | kommentar | # kommentarer | # kommentar | kommentarer # | # svar på…
      visa kommentarer | visa alla kommentarer | läs kommentarer | alla kommentarer
      senaste kommentarer | senaste kommentarerna | diskussion | # reaktioner | till kommentarerna
      dölj kommentarer
      """),
    .init(
      .replyControl,
      """
      svara | anmäl | rapportera | anmäl kommentar | rapportera inlägg | gilla | ogilla | citera
      visa svar | # svar | dölj svar | permalänk | gilla # | svara på…
      """),
    .init(
      .readTime,
      """
      lästid # min | lästid # minuter | lästid ca # min | lästid… | # min läsning | # min lästid
      # minuters läsning | # minuter läsning | läs på # min | ca # min lästid | …min läsning
      """),
    .init(
      .counter,
      """
      # visningar | visningar # | # läsare | # delningar | # följare | # gilla-markeringar
      # röster | # recensioner | # omdömen | # prenumeranter | # gånger läst
      """),
    .init(
      .share,
      """
      dela | dela på… | dela artikeln | dela artikel | dela på facebook | dela på twitter
      dela via e-post | dela med dig… | dela den här artikeln… | dela detta… | kopiera länk
      kopiera länken | länk kopierad… | länken är kopierad… | mejla | skicka via e-post
      skicka till en vän | tipsa en vän | tipsa | tweeta | spara | spara artikel | spara artikeln
      ge bort artikeln | klicka för att dela…
      """),
    .init(
      .follow,
      """
      följ oss… | följ oss på… | följ | följ ämnen… | gilla oss på facebook… | följ författaren…
      följ skribent | sociala medier | ladda ner appen… | ladda ner vår app… | hämta appen…
      ladda hem appen… | våra sociala medier | vi finns på… | häng med oss på… | gå med i…
      """),
    .init(
      .relatedHeading,
      """
      läs också… | läs även… | läs mer om… | läs också om… | läs mer här… | läs mer i… | se också…
      se även… | lyssna också… | lyssna även… | missa inte | relaterat | relaterade artiklar
      relaterade inlägg | relaterade nyheter | relaterade produkter | relaterade ämnen
      relaterad läsning | relaterat innehåll | liknande artiklar | liknande inlägg
      liknande produkter | fler artiklar | fler artiklar om… | fler artiklar av… | fler nyheter
      fler nyheter om… | fler inlägg | mer om… | mer från… | mer i ämnet | mer nyheter
      mer läsning | andra läser | andra läser också… | andra köpte även… | mest läst | mest lästa
      mest läst just nu | mest lästa artiklar | mest delat | mest sett | mest kommenterat
      populärt | populärt just nu | populära artiklar | populära inlägg | populärast
      hetast just nu | trendar | rekommenderat | rekommenderad läsning | rekommenderas
      rekommenderade artiklar | vi rekommenderar… | du kanske också gillar…
      du kanske också är intresserad av… | kanske är du intresserad av…
      detta kan också intressera dig… | utvalt | utvalda artiklar | för dig
      redaktionen rekommenderar… | tidigare i ämnet | artiklar i ämnet | senaste inlägg
      senaste inläggen | senaste artiklarna | annonssamarbete
      """),
    .init(
      .feedHeading,
      """
      senaste nytt | senaste | det senaste | senaste nyheter | senaste nyheterna | nyheter
      nyhetsflöde | just nu | aktuellt | dagens nyheter i korthet | idag | live | liverapport
      direktrapport | arkiv | nyhetsarkiv | toppnyheter | alla nyheter | i korthet | kortnytt
      """),
    .init(
      .menu,
      """
      hem | startsida | start | om oss | kontakt | kontakta oss | annonsera | jobba hos oss
      lediga jobb | karriär | webbkarta | meny | sök | inrikes | utrikes | politik | ekonomi
      näringsliv | sport | fotboll | kultur | nöje | ledare | debatt | insändare | åsikter
      vetenskap | teknik | hälsa | resor | mat | mat och dryck | recept | bostad | motor | väder
      tv-tablå | korsord | quiz | poddar | podcast | video | bilder | familj | livsstil | lokalt
      sverige | världen | tjänster | produkter | butik | webbutik | kundservice | kundtjänst
      vanliga frågor | e-tidning | e-tidningen | prenumeration | mitt konto | mina sidor
      evenemang | kalender | kalendarium | press | pressrum | tipsa oss | huvudmeny | navigering
      kategorier | ämnen | språk
      """),
    .init(
      .skipLink,
      """
      hoppa till innehåll | hoppa till innehållet | hoppa till huvudinnehåll
      hoppa till huvudinnehållet | till innehållet | till innehåll på sidan | gå till innehåll
      gå till innehållet | gå till huvudinnehåll | gå direkt till innehåll
      gå direkt till innehållet | till sidans huvudinnehåll | hoppa till navigering
      hoppa till sök | hoppa över navigering | till huvudinnehållet | hoppa till meny
      """),
    .init(
      .editControl,
      """
      redigera | redigera wikitext | redigera sidan | redigera källa | visa historik | visa källa
      historik
      """),
    .init(
      .loginControl,
      """
      logga in… | logga ut | registrera | registrera dig… | skapa konto | skapa ett konto…
      mitt konto | min profil | profil | glömt lösenord | glömt lösenordet | glömt ditt lösenord…
      kom ihåg mig | har du redan ett konto… | redan prenumerant… | redan kund…
      har du inget konto… | ny användare… | logga in med… | bli medlem | inloggning
      """),
    .init(.breadcrumb, "du är här… | här är du…"),
  ]
}
