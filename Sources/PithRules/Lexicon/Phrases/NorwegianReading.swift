extension LanguagePhrases {
  /// What stands around a text, and the readers' part.
  static let norwegianReading: [Entry] = [
    .init(
      .callToAction,
      """
      les mer… | …les mer | les hele saken… | les videre… | …les videre | les hele artikkelen…
      fortsett å lese… | les saken | les artikkelen | vis mer | vis flere | vis alle | se alle
      se mer | se flere | last inn flere | last flere | klikk her… | kjøp nå | bestill nå
      prøv gratis | mer informasjon | se video | se videoen | se alle saker | lytt her
      """),
    .init(
      .newsletter,
      """
      meld deg på vårt nyhetsbrev… | meld deg på nyhetsbrevet… | meld deg på nyhetsbrev…
      meld deg på her | meld deg på | abonner på nyhetsbrev… | abonner på nyhetsbrevet…
      abonner på vårt nyhetsbrev… | nyhetsbrev | nyhetsbrevet | våre nyhetsbrev | vårt nyhetsbrev…
      få nyhetsbrevet… | få vårt nyhetsbrev… | motta nyhetsbrev… | få siste nytt… | få nyhetene…
      hold deg oppdatert… | ikke gå glipp av… | …rett i innboksen… | …i innboksen din…
      …på e-post hver… | meld deg av… | du kan når som helst melde deg av…
      takk for at du abonnerer… | takk for påmeldingen…
      """),
    .init(
      .formLabel,
      """
      e-postadresse | e-post | din e-post | din e-postadresse | skriv inn e-post…
      skriv inn din e-post… | skriv inn e-postadressen… | fornavn | etternavn | ditt navn
      telefonnummer | emne | melding | din melding | passord | brukernavn | send melding
      obligatorisk felt | obligatoriske felt… | obligatoriske felter…
      dette feltet er obligatorisk… | påkrevd | valgfritt | jeg godtar… | jeg samtykker til…
      ved å melde deg på… | det oppstod en feil… | noe gikk galt… | prøv igjen senere… | prøv igjen
      takk for din henvendelse… | takk for meldingen… | postnummer | kontaktskjema
      """),
    .init(
      .commentForm,
      """
      legg igjen en kommentar… | legg igjen kommentar | skriv en kommentar… | skriv kommentar
      legg inn en kommentar… | legg til en kommentar… | legg til kommentar | kommenter denne saken…
      send kommentar | publiser kommentar | kommenter | avbryt svar
      din e-postadresse vil ikke bli publisert… | e-postadressen din vil ikke bli publisert…
      …obligatoriske felt er merket… | …påkrevde felt er merket… | lagre mitt navn…
      lagre navnet mitt… | du må være innlogget for å… | du må logge inn for å…
      logg inn for å kommentere… | kommentarfeltet er stengt… | kommentarer er stengt…
      kommentering er stengt… | ingen kommentarer | ingen kommentarer ennå… | vær den første til å…
      bli den første til å… | hva mener du… | delta i debatten… | dette nettstedet bruker akismet…
      """),
    .init(
      .commentHeading,
      """
      kommentarer | kommentar | # kommentarer | # kommentar | kommentarer # | vis kommentarer
      vis alle kommentarer | les kommentarer | les kommentarene | alle kommentarer
      siste kommentarer | # svar til… | se kommentarer | skjul kommentarer | diskusjon
      """),
    .init(
      .replyControl,
      """
      svar | rapporter | rapporter innlegg | varsle om upassende innhold | liker | lik | siter
      vis svar | # svar | skjul svar | permalenke
      """),
    .init(
      .readTime,
      """
      lesetid # min | lesetid # minutter | lesetid… | # min lesetid | # minutters lesetid
      # minutters lesing | # min lesing | # min å lese | # minutter | ca # min lesetid
      …min lesetid
      """),
    .init(
      .counter,
      """
      # visninger | visninger # | # lesere | # delinger | # følgere | # likerklikk | # stemmer
      # anmeldelser | # abonnenter | # omtaler
      """),
    .init(
      .share,
      """
      del | del saken | del artikkelen | del artikkel | del på… | del via… | del denne saken…
      del denne artikkelen… | del dette… | del med… | del innlegget | kopier lenke | kopier lenken
      lenke kopiert… | lenken er kopiert… | send på e-post | send på epost | tips en venn | tweet
      lagre | lagre artikkel | lagre til senere | anbefal | klikk for å dele…
      """),
    .init(
      .follow,
      """
      følg oss… | følg oss på… | følg | følg tema | følg forfatter | finn oss på… | lik oss på…
      sosiale medier | last ned appen… | last ned vår app… | hent appen… | våre sosiale medier
      besøk oss på… | bli med i…
      """),
    .init(
      .relatedHeading,
      """
      les også… | les også om… | les mer om… | les mer her… | les flere… | les flere saker…
      les flere artikler… | se også… | hør også… | relatert | relaterte artikler | relaterte saker
      relaterte innlegg | relaterte nyheter | relaterte produkter | relaterte emner
      relatert innhold | lignende artikler | lignende innlegg | lignende saker | lignende produkter
      flere artikler | flere saker | flere saker om… | flere saker fra… | flere artikler om…
      flere nyheter | flere nyheter om… | flere innlegg | mer om… | mer fra… | mer om samme tema
      mest lest | mest lest siste døgn | mest leste | mest leste saker | mest sett | mest delt
      mest populært | populært | populære artikler | populære saker | populære innlegg
      andre leser | andre leser også… | andre kjøpte også… | anbefalt | anbefalte artikler
      anbefalte saker | anbefalt for deg | anbefalt lesning | anbefalte produkter | vi anbefaler…
      du vil kanskje også like… | du liker kanskje også… | kanskje du også liker…
      kanskje du er interessert i… | dette kan også interessere deg… | for deg | utvalgte saker
      utvalgte artikler | redaksjonen anbefaler… | ikke gå glipp av | siste innlegg
      siste artikler | siste saker | tidligere saker | andre saker | saken fortsetter
      aktuelle saker
      """),
    .init(
      .feedHeading,
      """
      siste nytt | siste | siste nyheter | nyheter | nyhetsstrøm | akkurat nå | nyeste
      nyeste artikler | aktuelt | live | siste døgn | arkiv | nyhetsarkiv | toppsaker
      alle nyheter | kort fortalt | dagens nyheter
      """),
    .init(
      .menu,
      """
      hjem | forside | forsiden | til forsiden | om oss | kontakt | kontakt oss | annonsere
      annonser hos oss | ledige stillinger | jobb hos oss | karriere | nettstedskart | nettkart
      meny | søk | innenriks | utenriks | politikk | økonomi | næringsliv | sport | fotball
      kultur | underholdning | debatt | kronikk | meninger | vitenskap | forskning | teknologi
      helse | reise | mat | mat og drikke | oppskrifter | bolig | motor | været | vær | tv-guide
      quiz | podkast | podkaster | podcast | video | bilder | livsstil | samfunn | lokalt | norge
      verden | tjenester | produkter | butikk | nettbutikk | kundeservice | ofte stilte spørsmål
      e-avis | eavis | abonnement | bli abonnent | min konto | min side | arrangementer | kalender
      presse | redaksjonen | tips oss | hovedmeny | navigasjon | kategorier | emner | tema
      nyhetstips
      """),
    .init(
      .skipLink,
      """
      hopp til innhold | hopp til innholdet | hopp til hovedinnhold | hopp til hovedinnholdet
      gå til innhold | gå til innholdet | gå til hovedinnhold | gå til hovedinnholdet
      hopp rett til innhold | rett til innholdet | til hovedinnhold | hopp til navigasjon
      hopp til søk | hopp over navigasjon | hopp til meny | gå direkte til innhold
      """),
    .init(
      .editControl,
      """
      rediger | rediger kilde | rediger siden | vis historikk | se historikk | vis kilde
      historikk
      """),
    .init(
      .loginControl,
      """
      logg inn | logg ut | innlogging | opprett konto | opprett en konto… | opprett bruker
      registrer deg… | ny bruker… | min profil | profil | glemt passord | glemt passordet…
      glemt passordet ditt… | husk meg | har du allerede en konto… | allerede abonnent…
      er du allerede abonnent… | har du ikke konto… | bli medlem | logg inn med…
      """),
    .init(.breadcrumb, "du er her… | her er du…"),
  ]
}
