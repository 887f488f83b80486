extension LanguagePhrases {
  /// What stands around a text, and the readers' part.
  static let dutchReading: [Entry] = [
    .init(
      .callToAction,
      """
      lees meer… | …lees meer | lees verder… | …lees verder | lees het hele artikel…
      lees het volledige artikel… | lees het artikel | lees artikel | meer lezen… | verder lezen…
      meer | meer weergeven | meer tonen | toon meer | toon alles | toon alle… | bekijk meer…
      bekijk alle… | bekijk alles | bekijk de video | bekijk video | bekijk foto's | alles bekijken
      meer laden | laad meer | meer informatie | meer info | meer weten | klik hier… | ontdek meer…
      ontdek nu | bestel nu | koop nu | direct bestellen | nu bestellen | probeer gratis
      gratis proberen | naar het artikel | ga naar… | luister nu | luister… | kijk terug
      meer artikelen | meer nieuws laden | vraag offerte aan | offerte aanvragen | naar de homepage
      lees de review | meer over dit onderwerp…
      """),
    .init(
      .newsletter,
      """
      schrijf je in voor onze nieuwsbrief… | schrijf je in voor de nieuwsbrief… | schrijf je in…
      schrijf u in voor onze nieuwsbrief… | schrijf u in… | aanmelden voor de nieuwsbrief…
      aanmelden voor onze nieuwsbrief… | aanmelden nieuwsbrief | nieuwsbrief aanmelden
      meld je aan voor onze nieuwsbrief… | meld je aan voor de nieuwsbrief… | meld je aan voor…
      meld je nu aan… | meld u aan voor… | abonneer je op… | abonneren | abonneren op nieuwsbrief
      inschrijven nieuwsbrief | inschrijven | inschrijven voor de nieuwsbrief… | nieuwsbrief
      nieuwsbrieven | onze nieuwsbrief… | onze nieuwsbrieven | gratis nieuwsbrief…
      dagelijkse nieuwsbrief… | wekelijkse nieuwsbrief… | ontvang onze nieuwsbrief…
      ontvang de nieuwsbrief… | ontvang dagelijks… | ontvang wekelijks…
      ontvang het laatste nieuws… | ontvang elke… | blijf op de hoogte… | altijd op de hoogte…
      mis niets… | mis geen… | niets meer missen… | …in je inbox… | …in je mailbox…
      …in uw mailbox… | …in uw inbox… | uitschrijven | afmelden
      je kunt je op elk moment uitschrijven… | …op elk moment weer uitschrijven…
      bedankt voor je aanmelding… | bedankt voor je inschrijving… | ja ik wil…
      we sturen geen spam…
      """),
    .init(
      .formLabel,
      """
      e-mailadres | je e-mailadres | uw e-mailadres | jouw e-mailadres | e-mailadres invullen…
      vul je e-mailadres in… | vul uw e-mailadres in… | voer je e-mailadres in… | naam | je naam
      uw naam | voornaam | achternaam | telefoonnummer | telefoon | onderwerp | bericht
      je bericht | uw bericht | wachtwoord | gebruikersnaam | verplicht | verplicht veld
      verplichte velden | velden met een… | velden gemarkeerd met… | dit veld is verplicht…
      dit is een verplicht veld… | optioneel | versturen | verzenden | verstuur | verzend bericht
      verstuur bericht | ik ga akkoord met… | ik heb de privacyverklaring…
      door je in te schrijven… | door je aan te melden… | door op verzenden te klikken…
      vul een geldig e-mailadres in… | er is iets misgegaan… | er ging iets mis…
      er is een fout opgetreden… | probeer het later opnieuw… | probeer het opnieuw
      bedankt voor je bericht… | bedankt voor uw bericht… | postcode | huisnummer | woonplaats
      bedrijfsnaam | geboortedatum | maak een keuze | selecteer… | kies een optie…
      laat dit veld leeg… | dit veld is bedoeld voor validatiedoeleinden… | contactformulier
      stuur ons een bericht
      """),
    .init(
      .commentForm,
      """
      geef een reactie… | laat een reactie achter… | laat een bericht achter… | plaats een reactie…
      plaats reactie | reactie plaatsen | schrijf een reactie… | reactie toevoegen
      een reactie toevoegen… | reageer… | reageer op dit artikel… | reactie annuleren
      reactie verzenden | je e-mailadres wordt niet gepubliceerd…
      je e-mailadres wordt niet getoond… | het e-mailadres wordt niet gepubliceerd…
      uw e-mailadres wordt niet gepubliceerd… | …vereiste velden zijn gemarkeerd…
      mijn naam e-mail en site… | mijn naam e-mailadres en website… | je moet ingelogd zijn om…
      je moet inloggen om… | log in om te reageren… | log in om een reactie… | je reactie
      jouw reactie | uw reactie | reacties gesloten | reacties zijn gesloten…
      de reacties zijn gesloten… | reageren is niet meer mogelijk… | reageren is niet mogelijk…
      geen reacties | nog geen reacties… | er zijn nog geen reacties…
      wees de eerste die reageert… | wees de eerste om te reageren… | deze site gebruikt akismet…
      ontdek hoe de data van je reactie… | stuur mij een e-mail als… | wat vind jij… | praat mee…
      discussieer mee… | huisregels
      """),
    .init(
      .commentHeading,
      """
      reacties | reactie | # reacties | # reactie | reacties # | reacties op… | # reacties op…
      # gedachten over… | alle reacties | toon reacties | bekijk reacties | bekijk alle reacties
      lees de reacties | lees alle reacties | recente reacties | laatste reacties
      reacties van lezers | ga naar reacties | discussie | # antwoorden | # opmerkingen
      reacties verbergen | reacties laden
      """),
    .init(
      .replyControl,
      """
      beantwoorden | antwoord | antwoorden | reageren | rapporteer | rapporteren | meld misbruik
      reactie melden | vind ik leuk | vind ik niet leuk | citeer | citeren | toon antwoorden
      bekijk antwoorden | verberg antwoorden | # antwoord | permalink | ongewenste reactie melden
      nieuwste eerst | oudste eerst
      """),
    .init(
      .readTime,
      """
      leestijd # min | leestijd # minuten | leestijd # minuut | leestijd… | # min leestijd
      # minuten leestijd | # minuut leestijd | # min lezen | # minuten lezen
      # min leestijd resterend | …minuten leestijd | …min leestijd | # min | # minuten
      geschatte leestijd… | lezen in # minuten | # min gelezen
      """),
    .init(
      .counter,
      """
      # keer bekeken | # keer gelezen | # weergaven | weergaven # | # keer gedeeld | # volgers
      # abonnees | # likes | # stemmen | # beoordelingen | # lezers | # views | bekeken #
      gelezen # keer | # bezoekers
      """),
    .init(
      .share,
      """
      delen | deel | delen op… | delen via… | deel dit… | deel dit artikel… | deel dit bericht…
      deel op… | deel via… | artikel delen | delen met vrienden | kopieer link | link kopiëren
      link gekopieerd… | kopieer de link | kopieer url | mail dit artikel | e-mail dit artikel
      stuur door | doorsturen | mailen | verstuur per e-mail | via e-mail delen | tweeten | bewaar
      bewaren | opslaan | bewaar artikel | bewaar voor later | klik om te delen…
      klik om af te drukken… | dit delen | vond je dit artikel interessant…
      """),
    .init(
      .follow,
      """
      volg ons… | volg ons op… | volg ons via… | volg ons ook op… | volgen | volg | volg @
      volg dit onderwerp… | volg deze auteur | volg ons op social media | social media
      download de app… | download onze app… | download de gratis app… | onze app | blijf verbonden…
      word lid van… | word lid… | sluit je aan… | volg ons whatsapp-kanaal… | whatsapp ons…
      abonneer je op ons youtube-kanaal… | abonneer op ons kanaal… | voeg toe aan google…
      volg ons op google nieuws… | ons whatsappkanaal…
      """),
    .init(
      .relatedHeading,
      """
      lees ook… | lees ook dit… | lees hier… | lees meer over… | lees verder over…
      lees hier meer over… | bekijk ook… | kijk ook… | luister ook… | zie ook… | zie verder…
      meer over… | meer nieuws… | meer uit… | meer van… | meer in… | gerelateerd
      gerelateerde artikelen | gerelateerde berichten | gerelateerde nieuwsberichten
      gerelateerde onderwerpen | gerelateerde producten | gerelateerde video's | gerelateerd nieuws
      gerelateerde content | gerelateerde posts | verwante artikelen | verwante onderwerpen
      vergelijkbare artikelen | vergelijkbare berichten | vergelijkbare producten | aanbevolen
      aanbevolen artikelen | aanbevolen voor jou… | aanraders | aanrader | onze aanraders
      anderen lezen ook… | anderen bekeken ook… | anderen kochten ook…
      misschien vind je dit ook leuk… | misschien ook interessant…
      dit vind je misschien ook interessant… | dit vind je misschien ook leuk… | ook interessant…
      ook interessant voor jou… | interessant voor jou | wellicht ook interessant…
      mogelijk ook interessant… | bekijk ook eens… | meest gelezen | best gelezen | meest bekeken
      meest besproken | meest gedeeld | nu populair | populair | populaire artikelen
      populaire berichten | populairste artikelen | populair nieuws | trending | uitgelicht
      uitgelichte artikelen | in het nieuws | ander nieuws | overig nieuws | andere artikelen
      andere berichten | andere verhalen… | voor jou geselecteerd | speciaal voor jou | niet missen
      mis dit niet… | net binnen | dossier… | dossiers | van de redactie | keuze van de redactie
      meer artikelen over… | meer van deze auteur | meer verhalen | verder lezen
      ook in het nieuws | partnernieuws | van onze partners | recente berichten | recente artikelen
      ook lezen…
      """),
    .init(
      .feedHeading,
      """
      laatste nieuws | het laatste nieuws | nieuws | nieuwste | nieuwste artikelen
      nieuwsoverzicht | nieuws van vandaag | actueel | actueel nieuws | net binnen | liveblog
      live | laatste berichten | nieuwste berichten | laatste artikelen | laatste updates | recent
      recent nieuws | meest recent | vandaag | breaking | archief | al het nieuws | meer nieuws
      het laatste uur | voorpagina | kort nieuws
      """),
    .init(
      .menu,
      """
      home | over ons | contact | adverteren | vacatures | sitemap | menu | zoeken | service
      klantenservice | veelgestelde vragen | abonnement | abonnementen | abonnee worden
      word abonnee | neem een abonnement | binnenland | buitenland | politiek | economie | sport
      voetbal | cultuur | wetenschap | gezondheid | opinie | regio | entertainment | tech
      technologie | reizen | wonen | auto | koken | recepten | video | video's | foto | foto's
      podcasts | puzzels | weer | het weer | verkeer | agenda | evenementen | onderwerpen
      rubrieken | categorieën | producten | diensten | webshop | winkel | winkels | colofon
      redactie | tip de redactie | pers | werken bij | werken bij ons | mijn account | hoofdmenu
      navigatie | alle onderwerpen | e-paper | digitale krant | familieberichten | tv-gids
      openingstijden | partners | blog | forum | media | media en cultuur | misdaad | royalty
      show
      """),
    .init(
      .skipLink,
      """
      ga naar de inhoud | ga naar inhoud | ga naar hoofdinhoud | ga naar de hoofdinhoud
      naar de inhoud springen | spring naar inhoud | spring naar de inhoud
      spring naar hoofdinhoud | direct naar inhoud | direct naar de inhoud
      direct naar artikelinhoud | naar inhoud | naar hoofdinhoud | overslaan en naar de inhoud gaan
      doorgaan naar inhoud | skip naar inhoud | ga naar navigatie | ga naar zoeken | ga naar footer
      spring naar navigatie | ga direct naar…
      """),
    .init(
      .editControl,
      """
      bewerken | brontekst bewerken | pagina bewerken | geschiedenis | brontekst bekijken
      bewerken brontekst bewerken
      """),
    .init(
      .loginControl,
      """
      inloggen | log in | aanmelden | uitloggen | registreren | registreer | account aanmaken
      maak een account… | maak een account aan | maak gratis een account… | mijn profiel | profiel
      wachtwoord vergeten | gebruikersnaam of wachtwoord vergeten | onthoud mij | ingelogd blijven
      ingelogd als… | heb je al een account… | al een account… | nog geen account…
      heb je nog geen account… | inloggen met… | log in met… | al abonnee… | log in of registreer
      inloggen of registreren | login
      """),
    .init(.breadcrumb, "je bent hier… | u bent hier… | kruimelpad"),
  ]
}
