extension LanguagePhrases {
  /// The phrases of Finnish.
  static let finnish = LanguagePhrases(
    "fi",
    [
      .init(
        .callToAction,
        """
        lue lisää… | …lue lisää | lue koko juttu… | lue koko artikkeli… | jatka lukemista…
        näytä lisää | näytä kaikki | katso kaikki | katso lisää | lataa lisää | klikkaa tästä…
        osta nyt | tilaa nyt | kokeile ilmaiseksi | katso video | lisätietoja | lue juttu
        kuuntele tästä
        """),
      .init(
        .newsletter,
        """
        tilaa uutiskirje… | tilaa uutiskirjeemme… | tilaa maksuton uutiskirje… | uutiskirje
        uutiskirjeet | uutiskirjeen tilaus | liity postituslistalle…
        liity uutiskirjeen tilaajaksi… | pysy ajan tasalla… | älä missaa… | …suoraan sähköpostiisi…
        …sähköpostiisi | peruuta tilaus | voit perua tilauksen milloin tahansa…
        kiitos tilauksesta… | kiitos tilauksestasi…
        """),
      .init(
        .formLabel,
        """
        sähköpostiosoite | sähköposti | sähköpostiosoitteesi | syötä sähköpostiosoitteesi…
        anna sähköpostiosoitteesi… | nimi | nimesi | etunimi | sukunimi | puhelinnumero | aihe
        viesti | viestisi | salasana | käyttäjätunnus | lähetä | lähetä viesti | pakollinen kenttä
        pakolliset kentät… | pakollinen | tämä kenttä on pakollinen… | valinnainen
        tapahtui virhe… | jokin meni pieleen… | jotain meni vikaan… | yritä uudelleen…
        kiitos viestistäsi… | postinumero | yhteydenottolomake
        """),
      .init(
        .commentForm,
        """
        kommentoi | jätä kommentti… | kirjoita kommentti… | lisää kommentti… | lähetä kommentti
        vastaa | peruuta vastaus | sähköpostiosoitettasi ei julkaista…
        sähköpostiosoitetta ei julkaista… | …pakolliset kentät on merkitty… | tallenna nimeni…
        kirjaudu sisään kommentoidaksesi… | sinun täytyy kirjautua sisään…
        kommentointi on suljettu… | kommentit on suljettu… | kommentit pois päältä…
        ei kommentteja | ei vielä kommentteja… | ole ensimmäinen kommentoija…
        osallistu keskusteluun… | liity keskusteluun…
        """),
      .init(
        .commentHeading,
        """
        kommentit | kommentti | # kommenttia | # kommentti | kommentit # | keskustelu | keskustelut
        näytä kommentit | lue kommentit | kaikki kommentit | viimeisimmät kommentit
        uusimmat kommentit | # vastausta
        """),
      .init(
        .replyControl,
        """
        vastaa kommenttiin | ilmianna | ilmoita asiaton viesti | ilmoita asiattomaksi | tykkää
        lainaa | näytä vastaukset | en tykkää | raportoi | pysyvä linkki
        """),
      .init(
        .readTime,
        """
        lukuaika # min | lukuaika # minuuttia | lukuaika… | # min lukuaika | # minuutin lukuaika
        lukuaika noin # min | # minuuttia | …min lukuaika | lukemisaika… | lukee # minuutissa
        """),
      .init(
        .counter,
        """
        # katselukertaa | # katselua | # lukukertaa | # jakoa | # seuraajaa | # tykkäystä | # ääntä
        # arvostelua | # tilaajaa | luettu # kertaa
        """),
      .init(
        .share,
        """
        jaa | jaa facebookissa | jaa juttu | jaa twitterissä | jaa whatsappissa | jaa somessa
        jaa tämä… | jaa sähköpostilla | kopioi linkki | linkki kopioitu… | lähetä sähköpostilla
        lähetä kaverille | tallenna | tallenna artikkeli | twiittaa | suosittele | jaa artikkeli…
        klikkaa jakaaksesi…
        """),
      .init(
        .follow,
        """
        seuraa meitä… | seuraa | seuraa aihetta | seuraa kirjoittajaa | sosiaalinen media
        lataa sovellus… | lataa sovelluksemme… | löydät meidät… | seuraa meitä somessa…
        tykkää meistä facebookissa…
        """),
      .init(
        .relatedHeading,
        """
        lue myös… | lue lisää aiheesta… | lue lisää täältä… | lue seuraavaksi… | katso myös…
        kuuntele myös… | aiheesta lisää… | lisää aiheesta… | aiheeseen liittyvää…
        aiheeseen liittyvät… | aiheeseen liittyvät artikkelit | aiheesta muualla…
        samasta aiheesta | samankaltaiset artikkelit | samankaltaisia artikkeleita
        samankaltaiset tuotteet | muita artikkeleita… | muita juttuja | muut artikkelit
        muut lukivat myös… | lisää luettavaa | luetuimmat | luetuimmat artikkelit
        luetuimmat jutut | luetuin | katsotuimmat | suosituimmat | suositut | suositut artikkelit
        suosittelemme | suosittelemme sinulle… | suositellut artikkelit | suositeltua
        suositellut tuotteet | suosittua juuri nyt | saatat pitää myös…
        saatat olla kiinnostunut myös… | sinua saattaa kiinnostaa… | sinua voisi kiinnostaa…
        nämä saattavat kiinnostaa… | tutustu myös… | toimitus suosittelee… | toimituksen valinnat
        toimituksen poiminnat | nostot | puhutuimmat | eniten kommentoidut | uusimmat artikkelit
        viimeisimmät artikkelit | liittyvät artikkelit | liittyvät tuotteet | lisää kirjoittajalta
        muut katsoivat myös…
        """),
      .init(
        .feedHeading,
        """
        uusimmat | tuoreimmat | uutiset | tuoreimmat uutiset | uusimmat uutiset | viimeisimmät
        viimeisimmät uutiset | ajankohtaista | juuri nyt | tänään | päivän uutiset | arkisto
        suora lähetys | livenä | pääuutiset | kaikki uutiset | seuraa suorana…
        """),
      .init(
        .menu,
        """
        etusivu | tietoa meistä | meistä | yhteystiedot | ota yhteyttä | mainosta | mediatiedot
        avoimet työpaikat | työpaikat | sivukartta | valikko | haku | kotimaa | ulkomaat
        politiikka | talous | urheilu | kulttuuri | viihde | mielipide | mielipiteet
        pääkirjoitukset | kolumnit | tiede | teknologia | terveys | matkailu | ruoka | reseptit
        asuminen | autot | sää | tv-opas | ristikot | podcastit | videot | kuvat | lifestyle
        palvelut | tuotteet | verkkokauppa | kauppa | asiakaspalvelu | usein kysytyt kysymykset
        näköislehti | tilaa lehti | oma tili | omat tiedot | tapahtumat | tapahtumakalenteri
        medialle | toimitus | anna palautetta | juttuvinkki | navigaatio | kategoriat | aiheet
        osastot
        """),
      .init(
        .skipLink,
        """
        siirry sisältöön | siirry pääsisältöön | siirry suoraan sisältöön | hyppää sisältöön
        hyppää pääsisältöön | siirry hakuun | siirry navigaatioon | siirry valikkoon
        ohita navigaatio | suoraan sisältöön
        """),
      .init(
        .editControl,
        """
        muokkaa | muokkaa wikitekstiä | muokkaa sivua | näytä historia | näytä lähdekoodi
        """),
      .init(
        .loginControl,
        """
        kirjaudu | kirjaudu sisään… | kirjaudu ulos | rekisteröidy… | luo tili | luo tunnus
        luo käyttäjätili | oma profiili | profiili | unohditko salasanan… | unohtuiko salasana…
        unohditko salasanasi… | muista minut | onko sinulla jo tili… | oletko jo tilaaja…
        eikö sinulla ole tunnusta…
        """),
      .init(.breadcrumb, "olet tässä… | olet täällä…"),
      .init(
        .photoCredit,
        """
        kuva… | kuvat… | kuvaaja… | valokuva… | valokuvaaja… | arkistokuva… | …arkistokuva
        kuvituskuva… | …kuvituskuva | kuvakaappaus… | …lehtikuva | kuva lehtikuva… | kuvalähde…
        grafiikka… | kuvitus… | …kotialbumi
        """),
      .init(.captionLead, "kuvassa… | kuva # | kuvateksti… | kuvio #…"),
      .init(
        .bylineLead,
        """
        teksti… | kirjoittaja… | kirjoittanut… | toimittaja… | teksti ja kuvat… | julkaissut…
        kääntänyt… | haastattelu…
        """),
      .init(
        .bylineRole,
        """
        toimittaja | päätoimittaja | toimitus | uutispäällikkö | kolumnisti | kirjeenvaihtaja
        vapaa toimittaja | valokuvaaja | kirjoittaja | politiikan toimittaja | urheilutoimittaja
        toimituspäällikkö
        """),
      .init(
        .dateLead,
        """
        julkaistu… | päivitetty… | viimeksi päivitetty… | muokattu… | päivämäärä… | luotu…
        # tuntia sitten | # tunti sitten | # h sitten | # minuuttia sitten | # min sitten
        # päivää sitten | # päivä sitten | # viikkoa sitten | # kuukautta sitten | # vuotta sitten
        eilen | eilen # | tänään # | tänään klo # | eilen klo # | äskettäin | julkaistu alun perin…
        """),
      .init(
        .authorBioLead,
        """
        kirjoittajasta… | tietoa kirjoittajasta… | lue lisää kirjoittajalta
        kaikki artikkelit kirjoittajalta… | näytä kaikki artikkelit… | lisää kirjoittajan juttuja
        """),
      .init(
        .copyrightNotice,
        """
        …kaikki oikeudet pidätetään… | …kaikki oikeudet pidätetään | copyright… | tekijänoikeus…
        tekijänoikeudet… | …kopiointi kielletty… | …ilman lupaa… | …tekstin- ja tiedonlouhinta…
        y-tunnus…
        """),
      .init(
        .cookieNotice,
        """
        käytämme evästeitä… | sivusto käyttää evästeitä… | tämä sivusto käyttää evästeitä…
        tämä verkkosivusto käyttää evästeitä… | sivustomme käyttää evästeitä…
        …käytämme evästeitä… | jatkamalla sivuston käyttöä… | …hyväksyt evästeiden käytön…
        me ja kumppanimme… | arvostamme yksityisyyttäsi… | evästeet
        yksityisyytesi on meille tärkeää…
        """),
      .init(
        .consentButton,
        """
        hyväksy | hyväksy kaikki | hyväksy evästeet | hyväksy kaikki evästeet | salli kaikki
        salli | hylkää | hylkää kaikki | kiellä | kiellä kaikki | vain välttämättömät
        vain välttämättömät evästeet | evästeasetukset | hallitse evästeitä | tallenna asetukset
        muuta asetuksia | ymmärrän | yksityisyysasetukset
        """),
      .init(
        .legalLinks,
        """
        tietosuoja | tietosuojaseloste | tietosuojakäytäntö | rekisteriseloste | käyttöehdot
        ehdot | tilausehdot | toimitusehdot | sopimusehdot | evästekäytäntö | saavutettavuus
        saavutettavuusseloste | yksityisyydensuoja | tietoa evästeistä | palautukset
        journalistin ohjeet
        """),
      .init(
        .advertisement,
        """
        mainos… | ilmoitus | mainokset | kaupallinen yhteistyö… | sponsoroitu…
        sponsoroitu sisältö | maksettu mainos | yhteistyössä… | juttu jatkuu mainoksen jälkeen…
        artikkeli jatkuu mainoksen jälkeen… | juttu jatkuu mainoksen alla… | mainos alkaa
        mainos päättyy | mainos jatkuu… | juttu jatkuu kuvan alla… | sisältää mainoslinkkejä…
        """),
      .init(
        .playerControl,
        """
        toista | toista video | keskeytä | äänenvoimakkuus | koko näyttö | mykistä
        kuuntele artikkeli… | kuuntele juttu… | selaimesi ei tue… | katso suora lähetys…
        """),
      .init(
        .paywall,
        """
        vain tilaajille… | tämä artikkeli on vain tilaajille… | juttu on vain tilaajille…
        lue koko juttu tilaajana… | jatka lukemista tilaajana… | kirjaudu sisään lukeaksesi…
        oletko tilaaja… | tilaa ja lue… | tilaa digi… | tarjous uusille tilaajille…
        sisältö on vain tilaajille… | maksullinen sisältö | tilaajille
        """),
      .init(
        .tagsHeading,
        """
        avainsanat… | asiasanat… | tunnisteet… | kategoria… | kategoriat… | artikkelin aiheet
        jutun aiheet | tagit…
        """),
      .init(
        .pagination,
        """
        seuraava | edellinen | seuraava sivu | edellinen sivu | seuraava artikkeli…
        edellinen artikkeli… | vanhemmat artikkelit | uudemmat artikkelit | artikkelien selaus
        sivu # | sivu # # | takaisin | seuraava kuva | edellinen kuva | takaisin etusivulle
        """),
      .init(
        .typoReport,
        """
        huomasitko virheen… | löysitkö virheen… | ilmoita virheestä… | anna palautetta jutusta…
        oikaisut ja korjaukset | lähetä korjaus…
        """),
      .init(
        .print,
        """
        tulosta | tulosta artikkeli | tulosta sivu | lataa | lataa pdf | tekstin koko
        tulostusversio
        """),
      .init(
        .affiliate,
        """
        …mainoslinkkejä… | …affiliate-linkkejä… | …saamme komission… | …saatamme saada komission…
        …saada pienen provision…
        """),
      .init(
        .disclaimer,
        """
        …ei ole sijoitussuositus… | …ei ota vastuuta… | …kirjoittajan omia… | …ei korvaa lääkärin…
        kirjoitus edustaa kirjoittajan…
        """),
      .init(
        .javascriptNotice,
        """
        …ota javascript käyttöön… | ota javascript käyttöön… | selaimesi on vanhentunut…
        käytät vanhentunutta selainta… | …vaatii javascriptin…
        """),
      .init(
        .challenge,
        """
        en ole robotti | vahvista että olet ihminen… | pääsy estetty… | pääsy kielletty…
        sivua ei löytynyt… | sivua ei löydy… | virhe #
        """),
      .init(
        .searchForm,
        """
        hae | etsi | hakutulokset… | ei hakutuloksia… | ei tuloksia… | mitä etsit | hakusana…
        hae sivustolta… | tarkennettu haku | suodata | suodattimet | lajittele… | # tulosta
        # hakutulosta | tyhjennä suodattimet
        """),
      .init(
        .cart,
        """
        lisää ostoskoriin | lisää koriin | ostoskori | ostoskorisi on tyhjä… | ostoskori on tyhjä…
        siirry kassalle | kassalle | osta | toivelista | lisää toivelistalle | suosikit
        lisää suosikkeihin | varastossa | ei varastossa | loppuunmyyty | ilmainen toimitus…
        sis alv | tuotekuvaus | tuotenumero… | toimitusaika… | vertaa | valitse vaihtoehto
        jatka ostoksia
        """),
      .init(.backToTop, "takaisin ylös | sivun alkuun | ylös | siirry ylös | takaisin alkuun"),
      .init(
        .donation,
        """
        lahjoita | lahjoita nyt | tue meitä… | tue työtämme… | tue toimintaamme… | tee lahjoitus…
        liity kuukausilahjoittajaksi…
        """),
      .init(.tableOfContents, "sisällysluettelo | sisältö | tässä artikkelissa | tällä sivulla"),
      .init(
        .feedback,
        """
        oliko tämä sivu hyödyllinen… | oliko artikkeli hyödyllinen… | oliko tästä apua…
        oliko tieto hyödyllistä… | arvioi artikkeli… | arvostele… | kirjoita arvostelu
        löysitkö etsimäsi…
        """),
      .init(
        .languageSwitch,
        """
        kieli | valitse kieli | suomi | suomeksi | vaihda kieli | kielet | muut kielet
        """),
      .init(
        .sourceLead,
        """
        lähde… | lähteet… | lähde stt | viitteet | aiheesta muualla | kirjallisuutta
        """),
      .init(
        .republication,
        """
        artikkeli on julkaistu alun perin… | juttu on julkaistu alun perin… | alun perin julkaistu…
        juttua päivitetään… | juttua päivitetty… | juttua on päivitetty… | uutinen päivittyy…
        """),
      .init(
        .placeholder,
        """
        ladataan… | latautuu… | odota hetki… | tulossa pian | ei tuloksia | ei artikkeleita…
        """),
      .init(
        .interfaceControl,
        """
        sulje | sulje valikko | avaa | avaa valikko | peruuta | vahvista | käytä | näytä | piilota
        näytä vähemmän | tyhjennä | kopioi | kopioitu | valitse | valmis | asetukset | poista
        tumma tila | avaa haku | sulje haku
        """),
      .init(
        .contactLine,
        """
        puhelin… | puh… | osoite… | käyntiosoite… | postiosoite… | sähköposti… | aukioloajat…
        soita meille… | ota yhteyttä… | vaihde… | lähetä juttuvinkki… | lähetä vinkki…
        """),
      .init(.poweredBy, "sivuston toteutus… | palvelun tarjoaa… | suunnittelu ja toteutus…"),
      .init(
        .poll,
        """
        kysely | gallup | äänestä | näytä tulokset | äänestys | vastaa kyselyyn… | päivän kysymys…
        """),
      .init(
        .notification,
        """
        ilmoitukset | ota ilmoitukset käyttöön… | salli ilmoitukset… | tilaa ilmoitukset…
        ei kiitos | ei nyt | myöhemmin
        """),
    ])
}
