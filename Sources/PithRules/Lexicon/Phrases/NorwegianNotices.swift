extension LanguagePhrases {
  /// Credits, bylines, notices and controls.
  static let norwegianNotices: [Entry] = [
    .init(
      .photoCredit,
      """
      foto… | fotograf… | bilde… | arkivfoto… | …arkivfoto | illustrasjonsfoto…
      …illustrasjonsfoto | illustrasjonsbilde… | …illustrasjonsbilde | illustrasjon… | grafikk…
      skjermdump… | skjermbilde… | pressefoto… | …pressefoto | …foto privat | …ntb scanpix
      …foto ntb | foto ntb… | faksimile… | bildekilde…
      """),
    .init(.captionLead, "på bildet… | bilde # av # | bildetekst… | figur #… | bilde #"),
    .init(
      .bylineLead,
      """
      av… | tekst av… | tekst og foto… | skrevet av… | forfatter… | redaktør… | publisert av…
      ansvarlig redaktør… | intervju av… | oversatt av… | lagt ut av… | postet av…
      """),
    .init(
      .bylineRole,
      """
      journalist | redaktør | redaksjonen | sjefredaktør | ansvarlig redaktør | politisk redaktør
      debattredaktør | nyhetsredaktør | kommentator | skribent | korrespondent
      utenrikskorrespondent | spaltist | frilansjournalist | fotograf | kulturredaktør
      sportsjournalist | gjesteskribent | nyhetsleder
      """),
    .init(
      .dateLead,
      """
      publisert… | oppdatert… | sist oppdatert… | sist endret… | først publisert… | opprettet…
      lagt ut… | dato… | for # timer siden | for # time siden | for # minutter siden
      for # dager siden | for # dag siden | for # uker siden | for # måneder siden | for # år siden
      # timer siden | # time siden | # minutter siden | # min siden | # dager siden | # dag siden
      # uker siden | # måneder siden | # år siden | i går | i går # | i dag # | i dag kl #
      i går kl # | akkurat nå | for en time siden
      """),
    .init(
      .authorBioLead,
      """
      om forfatteren… | om skribenten… | om journalisten… | alle artikler av… | alle saker av…
      flere saker av… | se alle innlegg av… | vis alle innlegg av… | flere artikler av…
      mer fra forfatteren
      """),
    .init(
      .copyrightNotice,
      """
      …alle rettigheter forbeholdt… | …alle rettigheter reservert… | copyright… | opphavsrett…
      …beskyttet av åndsverkloven… | …må ikke kopieres… | …uten tillatelse… | …uten samtykke fra…
      …uten avtale med… | …er beskyttet etter åndsverkloven… | innholdet er beskyttet…
      …tekst- og datautvinning… | …vær varsom-plakaten… | ansvarlig redaktør er… | org nr…
      organisasjonsnummer… | …arbeider etter vær varsom… | …for innhold på eksterne nettsider…
      """),
    .init(
      .cookieNotice,
      """
      vi bruker cookies… | vi bruker informasjonskapsler… | vi benytter cookies…
      vi og våre partnere… | vi og våre samarbeidspartnere… | denne nettsiden bruker cookies…
      dette nettstedet bruker informasjonskapsler… | dette nettstedet bruker cookies…
      nettsiden bruker informasjonskapsler… | …bruker informasjonskapsler for å…
      …bruker cookies for å… | ved å fortsette å bruke… | ved å bruke denne nettsiden…
      …godtar du bruk av informasjonskapsler… | informasjonskapsler
      vi bryr oss om ditt personvern… | cookies
      """),
    .init(
      .consentButton,
      """
      godta | godta alle | godta alle cookies | aksepter | aksepter alle | tillat alle | jeg godtar
      jeg forstår | avvis | avvis alle | avslå | avslå alle | kun nødvendige | bare nødvendige
      innstillinger | innstillinger for informasjonskapsler | cookie-innstillinger
      administrer cookies | tilpass | lagre innstillinger | administrer samtykke
      personverninnstillinger | samtykkeinnstillinger | endre samtykke | tillat utvalg
      """),
    .init(
      .legalLinks,
      """
      personvern | personvernerklæring | personvernpolicy | personvern og cookies
      informasjonskapsler og personvern | vilkår | vilkår og betingelser | brukervilkår
      salgsbetingelser | kjøpsvilkår | abonnementsvilkår | tilgjengelighetserklæring
      tilgjengelighet | opphavsrett | om informasjonskapsler | bruk av informasjonskapsler
      retningslinjer | redaktørplakaten | vær varsom-plakaten | angrerett | cookie policy
      """),
    .init(
      .advertisement,
      """
      annonse… | annonser | annonsørinnhold… | reklame… | sponset | sponset innhold…
      sponset artikkel | kommersielt samarbeid… | kommersiell partner… | innhold fra annonsør…
      betalt innhold | i samarbeid med… | artikkelen fortsetter under annonsen…
      saken fortsetter under annonsen… | saken fortsetter etter annonsen…
      artikkelen fortsetter etter annonsen… | saken fortsetter under…
      artikkelen fortsetter under… | dette er en annonse… | lukk annonse
      innlegget inneholder reklame… | annonsørbetalt…
      """),
    .init(
      .playerControl,
      """
      spill av | spill av video | pause | volum | fullskjerm | slå på lyd | slå av lyd
      lytt til saken… | lytt til artikkelen… | hør saken… | få saken opplest…
      nettleseren din støtter ikke… | nettleseren støtter ikke… | videoen kan ikke spilles… | lytt
      """),
    .init(
      .paywall,
      """
      kun for abonnenter… | bare for abonnenter… | denne saken er kun for abonnenter…
      denne artikkelen er for abonnenter… | saken er for abonnenter… | bli abonnent…
      kjøp abonnement… | kjøp tilgang… | logg inn for å lese… | les hele saken med abonnement…
      allerede abonnent logg inn | har du allerede abonnement… | for å lese videre…
      vil du lese hele saken… | vil du lese videre… | ingen bindingstid…
      """),
    .init(
      .tagsHeading,
      """
      emneord… | stikkord… | tags… | emner i saken… | nøkkelord… | kategori… | kategorier…
      emner i artikkelen… | tema i saken… | publisert i… | les mer om disse temaene
      """),
    .init(
      .pagination,
      """
      neste | forrige | neste side | forrige side | neste artikkel… | forrige artikkel…
      neste sak… | forrige sak… | neste innlegg… | forrige innlegg… | eldre innlegg | nyere innlegg
      innleggsnavigasjon | side # | side # av # | tilbake | tilbake til forsiden | neste kapittel
      forrige kapittel
      """),
    .init(
      .typoReport,
      """
      funnet feil… | har du funnet en feil… | fant du en feil… | fant du feil… | rapporter feil
      meld fra om feil… | tips oss om feil… | feil i artikkelen… | feil i saken… | si fra om feil…
      """),
    .init(
      .print,
      """
      skriv ut | skriv ut artikkelen | skriv ut siden | utskrift | utskriftsvennlig versjon
      last ned | last ned pdf | tekststørrelse | skriftstørrelse
      """),
    .init(
      .affiliate,
      """
      …affiliate-lenker… | …annonselenker… | …reklamelenker… | …kan vi få provisjon…
      …mottar vi provisjon…
      """),
    .init(
      .disclaimer,
      """
      …gir uttrykk for skribentens holdning… | …uttrykk for skribentens egne…
      dette er et debattinnlegg… | dette er en kronikk… | dette er en leder…
      dette debattinnlegget gir uttrykk… | …er ikke ansvarlig for… | …er ikke investeringsråd…
      …erstatter ikke legehjelp… | kommentaren gir uttrykk for… | innlegget gir uttrykk for…
      """),
    .init(
      .javascriptNotice,
      """
      …aktiver javascript… | …slå på javascript… | …aktivere javascript… | javascript er slått av…
      nettleseren din er utdatert… | …krever javascript… | du bruker en annonseblokkerer…
      …slå av annonseblokkering…
      """),
    .init(
      .challenge,
      """
      jeg er ikke en robot | bekreft at du er et menneske… | bekreft at du ikke er en robot…
      siden ble ikke funnet… | fant ikke siden… | siden finnes ikke… | feil #
      """),
    .init(
      .searchForm,
      """
      søk etter… | søkeresultater… | søkeresultat… | ingen treff… | ingen resultater…
      hva leter du etter | hva søker du | avansert søk | filtrer | filtre | filtrer etter…
      sorter etter… | # treff | # resultater | nullstill filter | søkeord
      """),
    .init(
      .cart,
      """
      legg i handlekurv | legg i handlekurven | legg til i handlekurv | handlekurv | handlekurven
      handlevogn | handlekurven er tom… | handlekurven din er tom… | kjøp | gå til kassen
      til kassen | kasse | ønskeliste | legg til i ønskeliste | favoritter | på lager
      ikke på lager | utsolgt | fri frakt… | gratis frakt… | inkl mva | eks mva | varenummer…
      leveringstid… | velg alternativ | produktbeskrivelse | sammenlign | fortsett å handle
      """),
    .init(.backToTop, "til toppen | tilbake til toppen | gå til toppen"),
    .init(
      .donation,
      """
      støtt oss… | støtt vårt arbeid… | gi en gave… | bli fast giver… | doner | vipps oss…
      støtt vår journalistikk… | bli støttemedlem…
      """),
    .init(.tableOfContents, "innhold | innholdsfortegnelse | i denne artikkelen | på denne siden"),
    .init(
      .feedback,
      """
      var denne siden nyttig… | var artikkelen nyttig… | fant du det du lette etter…
      var dette nyttig… | gi tilbakemelding | gi oss tilbakemelding… | skriv en anmeldelse
      gjennomsnittlig vurdering… | hjalp dette deg… | skriv omtale
      """),
    .init(
      .languageSwitch,
      """
      språk | velg språk | norsk | på norsk | bokmål | nynorsk | bytt språk | andre språk
      """),
    .init(
      .sourceLead,
      """
      kilde… | kilder… | kilde ntb | referanser | fotnoter | litteratur | eksterne lenker
      """),
    .init(
      .republication,
      """
      artikkelen ble først publisert… | saken ble først publisert… | opprinnelig publisert…
      saken er oppdatert… | artikkelen er oppdatert… | saken oppdateres…
      teksten ble først publisert…
      """),
    .init(
      .placeholder,
      """
      laster… | laster inn… | henter innhold… | vennligst vent… | kommer snart | ingen innlegg…
      ingen saker…
      """),
    .init(
      .interfaceControl,
      """
      lukk | lukk meny | åpne | åpne meny | avbryt | bekreft | vis | skjul | vis mindre | vis færre
      nullstill | kopier | kopiert | velg | ferdig | sorter | utvid | mørk modus | lukk vindu
      lukk søk | endre
      """),
    .init(
      .contactLine,
      """
      telefon… | tlf… | adresse… | besøksadresse… | postadresse… | e-post… | epost… | faks…
      åpningstider… | ring oss… | send oss en e-post… | kontakt oss… | kontaktinformasjon
      sentralbord… | tips redaksjonen… | har du et tips… | har du tips… | slik finner du oss
      kontonummer…
      """),
    .init(
      .poweredBy,
      """
      nettside av… | webdesign… | utviklet av… | levert av… | laget av… | drives av…
      design og utvikling… | drevet av…
      """),
    .init(
      .poll,
      """
      avstemning | stem | stem nå | se resultat | se resultater | dagens spørsmål…
      ukens spørsmål…
      """),
    .init(
      .notification,
      """
      varsler | slå på varsler… | få varsler… | få varsel… | pushvarsler | nei takk | ikke nå
      kanskje senere | tillat varsler…
      """),
  ]
}
