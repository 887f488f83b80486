extension LanguagePhrases {
  /// Credits, bylines, notices and controls.
  static let dutchNotices: [Entry] = [
    .init(
      .photoCredit,
      """
      foto… | foto's… | foto door… | foto van… | fotografie… | fotograaf… | beeld… | beeld van…
      bron foto… | fotobron… | bron afbeelding… | afbeelding… | archieffoto… | …archieffoto
      archiefbeeld… | …archiefbeeld | stockfoto… | …stockfoto | foto ter illustratie…
      …ter illustratie | illustratie… | infographic… | …foto anp | …anp | © anp… | …anp foto…
      © belga… | …belga | …belgaimage | foto eigen beeld | eigen foto | screenshot… | …foto rv
      © rv | fotocredits… | copyright foto…
      """),
    .init(
      .captionLead,
      """
      op de foto… | foto # van # | afbeelding # van # | afbeelding #… | figuur #… | bijschrift…
      tekst gaat verder onder de foto… | de tekst gaat verder onder de… | tekst loopt door onder…
      artikel gaat verder onder… | lees verder onder de…
      """),
    .init(
      .bylineLead,
      """
      door… | auteur… | auteurs… | geschreven door… | geplaatst door… | gepubliceerd door… | tekst…
      tekst door… | een artikel van… | van onze redactie… | van onze verslaggever…
      van onze correspondent… | van onze redacteur… | interview door… | samenstelling… | redactie…
      vertaling… | een bijdrage van… | opgetekend door…
      """),
    .init(
      .bylineRole,
      """
      redacteur | redactie | hoofdredacteur | eindredacteur | verslaggever | correspondent
      journalist | freelance journalist | columnist | auteur | politiek verslaggever
      sportverslaggever | sportredactie | chef redactie | webredactie | onze redactie
      van de redactie | online redactie | redactrice | gastauteur | presentator | nieuwsredactie
      """),
    .init(
      .dateLead,
      """
      gepubliceerd… | gepubliceerd op… | geplaatst… | geplaatst op… | bijgewerkt… | bijgewerkt op…
      laatst bijgewerkt… | laatst bijgewerkt op… | laatste update… | laatst gewijzigd…
      laatst gewijzigd op… | gewijzigd… | gewijzigd op… | datum… | publicatiedatum… | aangepast…
      aangemaakt op… | # uur geleden | een uur geleden | # minuten geleden | # minuut geleden
      # min geleden | # dagen geleden | # dag geleden | # weken geleden | # week geleden
      # maanden geleden | # maand geleden | # jaar geleden | zojuist | vandaag # | gisteren #
      vandaag om # | gisteren om # | gisteren | datum van publicatie… | eergisteren
      """),
    .init(
      .authorBioLead,
      """
      over de auteur… | over de auteurs… | over de schrijver… | meer over de auteur
      alle artikelen van… | alle berichten van… | bekijk alle berichten van…
      bekijk alle artikelen van… | meer artikelen van… | meer berichten van… | …is redacteur bij…
      …is journalist bij… | …is verslaggever bij… | …is freelance journalist… | …schrijft over…
      over mij | …is hoofdredacteur van… | auteursprofiel | mail de auteur
      """),
    .init(
      .copyrightNotice,
      """
      …alle rechten voorbehouden… | copyright… | auteursrecht… | …niets uit deze uitgave mag…
      …overname van artikelen… | overname van artikelen… | …zonder toestemming…
      zonder schriftelijke toestemming… | …zonder voorafgaande schriftelijke toestemming…
      …mag niet worden verveelvoudigd… | …auteursrechtelijk beschermd…
      op dit artikel rust copyright… | …tekst- en datamining… | kvk… | kvk nummer… | btw…
      …wil je dit artikel overnemen… | kopiëren zonder toestemming…
      """),
    .init(
      .cookieNotice,
      """
      wij gebruiken cookies… | we gebruiken cookies… | deze website gebruikt cookies…
      deze site gebruikt cookies… | …maakt gebruik van cookies… | …gebruikt cookies om…
      door gebruik te maken van deze website… | door verder te gaan… | door op akkoord te klikken…
      …gaat u akkoord met het gebruik van cookies… | …ga je akkoord met het gebruik van cookies…
      cookies | jouw privacy… | uw privacy… | wij en onze partners… | we waarderen uw privacy…
      om deze inhoud te tonen… | om deze content te kunnen tonen… | …cookies accepteren…
      …functionele en analytische cookies…
      """),
    .init(
      .consentButton,
      """
      accepteren | accepteer | alles accepteren | accepteer alles | accepteer alle cookies
      alle cookies accepteren | cookies accepteren | akkoord | ik ga akkoord | weigeren
      alles weigeren | alles afwijzen | afwijzen | instellingen aanpassen | zelf instellen
      voorkeuren | voorkeuren opslaan | cookie-instellingen | cookievoorkeuren | cookie voorkeuren
      privacy-instellingen | privacyinstellingen | begrepen | instemmen
      alleen noodzakelijke cookies | alleen functionele cookies | toestaan | alles toestaan
      selectie toestaan | beheer cookies | toestemming beheren | beheer toestemming
      """),
    .init(
      .legalLinks,
      """
      privacy | privacybeleid | privacyverklaring | privacy statement | cookiebeleid
      cookieverklaring | cookie statement | algemene voorwaarden | gebruiksvoorwaarden
      voorwaarden | leveringsvoorwaarden | disclaimer | toegankelijkheid
      toegankelijkheidsverklaring | juridische informatie | klachten | klachtenregeling
      rectificaties | retourneren | retourbeleid | auteursrechten | abonnementsvoorwaarden
      spelregels | adverteerders | herroepingsrecht | privacy en cookies | gebruikersvoorwaarden
      """),
    .init(
      .advertisement,
      """
      advertentie… | advertenties | reclame | gesponsord… | gesponsorde inhoud…
      gesponsord artikel… | partnercontent | partner content… | betaalde samenwerking…
      branded content… | aangeboden door… | in samenwerking met… | ingezonden mededeling
      advertorial | tekst gaat verder onder de advertentie… | tekst gaat verder onder advertentie…
      artikel gaat verder na de advertentie… | lees verder na de advertentie…
      de tekst gaat verder na de advertentie… | verder na de advertentie | advertentie sluiten
      verwijder advertenties… | dit artikel is gesponsord… | geen advertenties meer…
      """),
    .init(
      .playerControl,
      """
      afspelen | pauzeren | speel video af | video afspelen | volume | geluid aan | geluid uit
      dempen | volledig scherm | luister naar dit artikel… | beluister dit artikel…
      beluister dit verhaal… | luister naar… | je browser ondersteunt… | uw browser ondersteunt…
      deze video kan niet… | video laden | sluit video | ondertiteling | vergroot
      artikel beluisteren | deze inhoud kan niet worden getoond…
      """),
    .init(
      .paywall,
      """
      alleen voor abonnees… | exclusief voor abonnees… | dit artikel is exclusief voor abonnees…
      dit artikel is alleen voor abonnees… | voor abonnees | lees verder met een abonnement…
      word abonnee en lees verder… | word abonnee en… | al abonnee log in… | ben je al abonnee…
      bent u al abonnee… | heb je al een abonnement… | heeft u al een abonnement…
      log in om verder te lezen… | log in om dit artikel te lezen…
      maak een gratis account aan om… | verder lezen… | wil je verder lezen…
      om dit artikel te lezen… | je hebt # gratis artikelen… | premium | premium artikel
      proefabonnement… | lees onbeperkt… | kies je abonnement | abonneer je nu…
      dagelijks opzegbaar… | maandelijks opzegbaar… | dit artikel lezen…
      """),
    .init(
      .tagsHeading,
      """
      tag | tags… | labels… | onderwerpen… | trefwoorden… | categorie… | categorieën… | thema's…
      geplaatst in… | gepost in… | getagd… | getagged… | gelabeld… | in dit artikel…
      onderwerpen in dit artikel… | meer over deze onderwerpen
      """),
    .init(
      .pagination,
      """
      volgende | vorige | volgende pagina | vorige pagina | volgend artikel… | vorig artikel…
      volgende artikel… | vorige artikel… | volgend bericht… | vorig bericht… | pagina # van #
      pagina # | eerste pagina | laatste pagina | eerste | laatste | terug | bericht navigatie
      berichtnavigatie | berichten navigatie | oudere berichten | nieuwere berichten
      volgende foto | vorige foto | ga terug | terug naar overzicht | terug naar het overzicht
      naar volgende pagina | volgend hoofdstuk | vorig hoofdstuk
      """),
    .init(
      .typoReport,
      """
      fout gezien… | fout gevonden… | taalfout gezien… | spelfout gezien… | fout melden
      meld een fout… | foutje gezien… | heb je een fout gezien… | heb je een fout ontdekt…
      heeft u een fout ontdekt… | zie je een fout… | tip of correctie… | klopt er iets niet…
      rapporteer een fout
      """),
    .init(
      .print,
      """
      printen | print | print artikel | print dit artikel | afdrukken | download | download pdf
      downloaden | lettergrootte | tekstgrootte | opslaan als pdf | afdrukversie
      """),
    .init(
      .affiliate,
      """
      …affiliate links… | …affiliatelinks… | …ontvangen wij een commissie…
      …ontvangen we een kleine commissie… | …krijgen wij een commissie…
      …een vergoeding als je via… | dit artikel bevat affiliate… | …zonder extra kosten voor jou…
      """),
    .init(
      .disclaimer,
      """
      …kunnen geen rechten worden ontleend… | aan deze informatie kunnen…
      …is geen beleggingsadvies… | …geen financieel advies… | …niet aansprakelijk…
      …op persoonlijke titel… | …mening van de auteur… | …vervangt geen medisch advies…
      beleggen brengt risico's… | …uitsluitend ter informatie…
      """),
    .init(
      .javascriptNotice,
      """
      …javascript ingeschakeld… | schakel javascript in… | …javascript inschakelen…
      javascript staat uit… | javascript is uitgeschakeld… | je hebt javascript nodig…
      je browser is verouderd… | uw browser is verouderd… | deze browser wordt niet ondersteund…
      zet je adblocker uit… | je gebruikt een adblocker… | …schakel je adblocker uit…
      """),
    .init(
      .challenge,
      """
      bevestig dat je een mens bent… | ik ben geen robot | toegang geweigerd…
      pagina niet gevonden… | deze pagina bestaat niet… | de pagina kon niet worden gevonden…
      foutmelding # | ben je # jaar of ouder… | ben je een mens… | controleer of je een mens bent…
      """),
    .init(
      .searchForm,
      """
      zoek | zoek op… | zoek in… | zoek naar… | zoekresultaten… | zoekresultaten voor…
      geen resultaten… | geen resultaten gevonden… | waar ben je naar op zoek
      waar bent u naar op zoek | wat zoek je | zoekterm… | zoekopdracht… | geavanceerd zoeken
      uitgebreid zoeken | filter | filters | filteren op… | sorteer op… | sorteren op…
      # resultaten | # resultaat | niets gevonden… | zoek artikelen… | typ hier… | filters wissen
      """),
    .init(
      .cart,
      """
      in winkelwagen | in winkelmand | in winkelmandje | toevoegen aan winkelwagen
      toevoegen aan winkelmand | aan winkelwagen toevoegen | winkelwagen | winkelmand
      winkelmandje | je winkelwagen is leeg… | uw winkelwagen is leeg… | je winkelmandje is leeg…
      bestellen | kopen | koop | afrekenen | naar kassa | verder winkelen | verlanglijst
      verlanglijstje | voeg toe aan verlanglijst | favorieten | op voorraad | niet op voorraad
      uitverkocht | tijdelijk uitverkocht | gratis verzending… | voor # uur besteld…
      morgen in huis | incl btw… | excl btw… | subtotaal | vergelijk | vergelijken
      productomschrijving | artikelnummer… | levertijd… | opties selecteren | maattabel
      in prijs verlaagd | aanbieding
      """),
    .init(
      .backToTop,
      """
      naar boven | terug naar boven | naar begin | terug naar begin | scroll naar boven
      ga naar boven | omhoog | bovenaan de pagina
      """),
    .init(
      .donation,
      """
      doneer | doneer nu | doneren | steun ons… | steun ons werk… | steun onze journalistiek…
      geef nu… | help ons… | word donateur… | word vriend… | doe een donatie… | met jouw steun…
      jouw steun… | waardeer dit artikel…
      """),
    .init(
      .tableOfContents,
      """
      inhoud | inhoudsopgave | inhoudstafel | in dit artikel | op deze pagina
      inhoud van dit artikel | in dit bericht
      """),
    .init(
      .feedback,
      """
      was dit artikel nuttig… | was dit nuttig… | heeft deze informatie geholpen…
      was deze informatie nuttig… | hebben we je geholpen… | vond je dit artikel nuttig…
      wat vond je van… | beoordeel dit artikel… | geef je mening… | geef feedback | feedback geven
      gemiddelde beoordeling… | bedankt voor je feedback… | beoordeling… | schrijf een review…
      waardering…
      """),
    .init(
      .languageSwitch,
      """
      taal | talen | kies je taal | kies een taal | kies uw taal | selecteer taal | nederlands
      wijzig taal | andere talen | taal wijzigen
      """),
    .init(
      .sourceLead,
      """
      bron… | bronnen… | bronvermelding… | bronnen noten en referenties | referenties | noten
      voetnoten | literatuur | externe links
      """),
    .init(
      .republication,
      """
      dit artikel verscheen eerder… | dit artikel is eerder verschenen…
      dit artikel verscheen oorspronkelijk… | dit artikel is oorspronkelijk gepubliceerd…
      oorspronkelijk verschenen… | dit artikel is geüpdatet… | dit artikel is bijgewerkt…
      eerder gepubliceerd… | dit bericht wordt aangevuld… | uit de krant van… | verschenen in…
      """),
    .init(
      .placeholder,
      """
      laden | bezig met laden… | aan het laden… | even geduld… | even geduld a u b
      een moment geduld… | geen berichten gevonden | binnenkort | binnenkort beschikbaar
      wordt geladen… | niets gevonden
      """),
    .init(
      .interfaceControl,
      """
      sluiten | sluit | sluit menu | menu sluiten | menu openen | open menu | open | annuleren
      annuleer | bevestigen | bevestig | toepassen | wissen | herstel | tonen | verbergen | verberg
      inklappen | uitklappen | instellingen | kopieer | kopiëren | gekopieerd | kies | selecteer
      sorteren | toon minder | minder tonen | minder weergeven | minder | opties | wijzigen
      zoeken openen | zoeken sluiten | donkere modus | sluit venster | sluit zoeken | klaar
      """),
    .init(
      .contactLine,
      """
      telefoon… | tel… | adres… | e-mail… | e-mailadres… | openingstijden… | openingsuren…
      bezoekadres… | postadres… | bel ons… | mail ons… | bereikbaar… | contactgegevens…
      neem contact op… | neem contact met ons op… | contact opnemen… | kvk-nummer… | btw-nummer…
      iban… | heb je een tip… | tip ons… | tips of opmerkingen… | route… | routebeschrijving
      hoofdredactie… | mail naar…
      """),
    .init(
      .poweredBy,
      """
      website door… | gemaakt door… | ontwikkeld door… | realisatie… | webdesign… | ontwerp…
      site door… | gemaakt met… | mogelijk gemaakt door… | trots aangedreven door…
      """),
    .init(
      .poll,
      """
      poll | stelling… | stem | stem nu | stemmen | peiling | bekijk resultaten | bekijk de uitslag
      resultaten bekijken | breng je stem uit…
      """),
    .init(
      .notification,
      """
      meldingen | notificaties | meldingen inschakelen | meldingen aanzetten… | ontvang meldingen…
      ontvang pushberichten… | pushmeldingen | zet meldingen aan… | niet nu | nee bedankt
      nee dank je | misschien later | ontvang een melding…
      """),
  ]
}
