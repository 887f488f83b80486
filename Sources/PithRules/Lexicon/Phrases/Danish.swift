extension LanguagePhrases {
  /// The phrases of Danish.
  static let danish = LanguagePhrases(
    "da",
    [
      .init(
        .callToAction,
        """
        læs mere… | …læs mere | læs hele artiklen… | læs videre… | …læs videre | fortsæt læsning…
        læs artiklen | vis mere | vis flere | vis alle | se alle | se mere | se flere | hent flere
        indlæs flere | klik her… | køb nu | bestil nu | prøv gratis | mere information
        flere oplysninger | se video | hør mere | gå til artiklen
        """),
      .init(
        .newsletter,
        """
        tilmeld dig vores nyhedsbrev… | tilmeld dig nyhedsbrevet… | tilmeld dig nyhedsbrev…
        tilmeld nyhedsbrev… | tilmeld dig her | tilmeld dig | nyhedsbrev | nyhedsbreve
        vores nyhedsbrev… | få vores nyhedsbrev… | få nyhedsbrevet… | få de seneste nyheder…
        abonner på nyhedsbrevet… | modtag vores nyhedsbrev… | gå ikke glip af…
        hold dig opdateret… | …direkte i din indbakke… | …i din indbakke | afmeld nyhedsbrev
        du kan til enhver tid afmelde… | tak for din tilmelding… | ja tak jeg vil gerne modtage…
        """),
      .init(
        .formLabel,
        """
        e-mailadresse | din e-mail | din e-mailadresse | indtast din e-mail… | indtast e-mail
        skriv din e-mail… | fornavn | efternavn | dit navn | telefonnummer | emne | besked
        din besked | adgangskode | brugernavn | send besked | indsend | obligatorisk felt
        påkrævede felter… | krævede felter er markeret… | dette felt er påkrævet…
        dette felt er obligatorisk… | valgfrit | jeg accepterer… | jeg giver samtykke til…
        ved at tilmelde dig… | der opstod en fejl… | noget gik galt… | prøv igen senere…
        prøv igen | tak for din besked… | postnummer | kontaktformular
        """),
      .init(
        .commentForm,
        """
        skriv en kommentar… | skriv kommentar | skriv et svar… | skriv din kommentar…
        efterlad en kommentar… | tilføj kommentar | tilføj en kommentar… | send kommentar
        kommentér | kommenter artiklen | annuller svar
        din e-mailadresse vil ikke blive publiceret…
        din e-mailadresse bliver ikke offentliggjort… | …krævede felter er markeret…
        gem mit navn… | du skal være logget ind for at… | log ind for at kommentere…
        der er lukket for kommentarer… | kommentarer er lukket… | lukket for kommentarer…
        ingen kommentarer | ingen kommentarer endnu… | vær den første til at… | giv mig besked…
        hvad synes du… | deltag i debatten… | dette websted bruger akismet…
        """),
      .init(
        .commentHeading,
        """
        kommentarer | kommentar | # kommentarer | # kommentar | kommentarer # | vis kommentarer
        vis alle kommentarer | læs kommentarer | alle kommentarer | seneste kommentarer
        # svar til… | debat # | se kommentarer | skjul kommentarer
        """),
      .init(
        .replyControl,
        """
        svar | besvar | anmeld | rapportér | anmeld kommentar | synes godt om | synes ikke godt om
        citer | vis svar | # svar | skjul svar | permalink
        """),
      .init(
        .readTime,
        """
        læsetid # min | læsetid # minutter | læsetid… | # min læsetid | # minutters læsning
        # min læsning | # minutter | ca # min læsetid | det tager # minutter at læse…
        …min læsetid
        """),
      .init(
        .counter,
        """
        # visninger | visninger # | # læsere | # delinger | # følgere | # synes godt om | # stemmer
        # anmeldelser | # abonnenter | set # gange | læst # gange
        """),
      .init(
        .share,
        """
        del | del artiklen | del artikel | del på… | del via… | del denne artikel… | del med…
        del dette… | kopier link | link kopieret… | send til en ven | send på mail | send artiklen
        tweet | gem | gem artikel | gem til senere | anbefal | klik for at dele…
        """),
      .init(
        .follow,
        """
        følg os… | følg os på… | følg | følg emne | følg forfatteren | find os på…
        synes godt om os… | sociale medier | download appen… | hent appen… | hent vores app…
        download vores app… | besøg os på… | bliv medlem af…
        """),
      .init(
        .relatedHeading,
        """
        læs også… | læs mere om… | læs mere her… | læs flere… | læs flere artikler… | se også…
        hør også… | lyt også… | relateret | relaterede artikler | relaterede indlæg
        relaterede nyheder | relaterede produkter | relaterede emner | relateret indhold
        lignende artikler | lignende indlæg | lignende produkter | flere artikler
        flere artikler om… | flere artikler fra… | flere nyheder | flere nyheder om… | flere indlæg
        flere historier | mere om… | mere fra… | mest læste | mest læst | mest læste artikler
        mest sete | mest delte | mest populære | populært | populære artikler | populært lige nu
        populære indlæg | lige nu læser andre | andre læser | andre læser også…
        andre læser lige nu | andre købte også… | anbefalet | anbefalede artikler
        anbefalet til dig | vi anbefaler… | måske er du også interesseret i…
        måske vil du også synes om… | måske kan du også lide… | du vil måske også kunne lide…
        det kunne også interessere dig… | udvalgte artikler | redaktionen anbefaler…
        gå ikke glip af | seneste indlæg | seneste artikler | tidligere artikler | andre artikler
        dagens højdepunkter | trending
        """),
      .init(
        .feedHeading,
        """
        seneste nyt | seneste | seneste nyheder | nyheder | nyhedsoverblik | lige nu | nyeste
        nyeste artikler | aktuelt | live | liveblog | breaking | arkiv | nyhedsarkiv | topnyheder
        alle nyheder | kort nyt | nyhedsstrøm | dagens overblik
        """),
      .init(
        .menu,
        """
        hjem | forside | forsiden | til forsiden | om os | kontakt | kontakt os | annoncering
        annoncer hos os | ledige stillinger | karriere | sitemap | menu | søg | indland | udland
        politik | økonomi | erhverv | penge | sport | fodbold | kultur | underholdning | debat
        ledere | kronik | videnskab | viden | teknologi | sundhed | rejser | mad | opskrifter
        bolig | biler | vejret | vejr | tv-guide | quiz | podcast | podcasts | video | billeder
        livsstil | samfund | lokalt | danmark | verden | ydelser | produkter | butik | webshop
        kundeservice | ofte stillede spørgsmål | e-avis | e-avisen | abonnement | min konto
        min side | mit abonnement | kalender | arrangementer | presse | redaktionen | tip os
        navigation | kategorier | emner
        """),
      .init(
        .skipLink,
        """
        gå til indhold | gå til hovedindhold | gå til indholdet | spring til indhold
        spring til hovedindhold | hop til indhold | hop til hovedindhold | videre til indhold
        fortsæt til indhold | spring navigation over | gå til navigation | gå til søgning
        gå til menu | spring over og gå til…
        """),
      .init(
        .editControl,
        """
        rediger | rediger kildetekst | rediger side | se historik | vis historik | vis kilden
        """),
      .init(
        .loginControl,
        """
        log ind | log ud | login | opret konto | opret en konto… | opret bruger | opret dig
        opret profil | registrer dig… | min profil | profil | glemt adgangskode
        glemt din adgangskode… | glemt kodeord | husk mig | har du allerede en konto…
        allerede abonnent… | er du allerede abonnent… | har du ikke en konto… | bliv medlem
        ny bruger…
        """),
      .init(.breadcrumb, "du er her… | her er du…"),
      .init(
        .photoCredit,
        """
        foto… | fotograf… | fotos… | billede… | arkivfoto… | …arkivfoto | modelfoto… | …modelfoto
        genrefoto… | …genrefoto | …ritzau scanpix | foto ritzau… | illustration… | grafik…
        skærmbillede… | pressefoto… | …pressefoto | privatfoto | …foto privat | …foto pr
        """),
      .init(
        .captionLead,
        """
        på billedet… | billede # af # | billede # ud af # | billedtekst… | figur #… | foto #
        """),
      .init(
        .bylineLead,
        """
        af… | tekst af… | tekst og foto… | skrevet af… | forfatter… | af journalist… | redaktør…
        udgivet af… | redigeret af… | interview af… | oversat af… | ansvarshavende redaktør…
        postet af…
        """),
      .init(
        .bylineRole,
        """
        journalist | redaktør | redaktionen | chefredaktør | ansvarshavende chefredaktør
        debatredaktør | skribent | kommentator | korrespondent | udlandskorrespondent
        klummeskribent | freelancejournalist | nyhedsredaktør | fotograf | politisk redaktør
        kulturredaktør | redaktionschef
        """),
      .init(
        .dateLead,
        """
        publiceret… | offentliggjort… | udgivet… | opdateret… | senest opdateret…
        sidst opdateret… | sidst ændret… | oprettet… | dato… | for # timer siden | for # time siden
        for # minutter siden | for # dage siden | for # dag siden | for # uger siden
        for # måneder siden | for # år siden | # timer siden | # time siden | # minutter siden
        # min siden | # dage siden | # dag siden | # uger siden | # måneder siden | # år siden
        i går | i dag # | i dag kl # | i går kl # | for en time siden | netop nu
        """),
      .init(
        .authorBioLead,
        """
        om forfatteren… | om skribenten… | om journalisten… | alle artikler af…
        flere artikler af… | se alle indlæg af… | vis alle indlæg af… | mere fra forfatteren
        kontakt journalisten…
        """),
      .init(
        .copyrightNotice,
        """
        …alle rettigheder forbeholdes… | …alle rettigheder forbeholdt… | copyright… | ophavsret…
        …må ikke gengives uden… | …må ikke kopieres… | …uden tilladelse…
        …uden forudgående skriftlig tilladelse… | …er beskyttet af ophavsret…
        …tekst- og datamining… | cvr… | cvr nr… | cvr-nummer… | ansvarshavende chefredaktør…
        …gengivelse uden tilladelse…
        """),
      .init(
        .cookieNotice,
        """
        vi bruger cookies… | vi anvender cookies… | denne hjemmeside bruger cookies…
        dette website bruger cookies… | dette websted bruger cookies… | hjemmesiden bruger cookies…
        vores hjemmeside bruger cookies… | vi og vores partnere… | vi og vores samarbejdspartnere…
        …bruger cookies til at… | …anvender cookies til at… | ved at fortsætte…
        ved at bruge vores… | …accepterer du vores brug af cookies… | cookies
        vi respekterer dit privatliv…
        """),
      .init(
        .consentButton,
        """
        accepter | accepter alle | accepter alle cookies | tillad alle | tillad alle cookies
        tillad valgte | afvis | afvis alle | kun nødvendige | kun nødvendige cookies
        jeg accepterer | jeg forstår | forstået | indstillinger | cookieindstillinger
        cookie-indstillinger | administrer cookies | tilpas | gem indstillinger
        administrer samtykke | privatlivsindstillinger | vis detaljer
        """),
      .init(
        .legalLinks,
        """
        privatlivspolitik | persondatapolitik | cookiepolitik | cookie- og privatlivspolitik
        vilkår | vilkår og betingelser | betingelser | handelsbetingelser | brugervilkår
        abonnementsvilkår | tilgængelighedserklæring | tilgængelighed | persondata | ophavsret
        databeskyttelse | generelle vilkår | fortrydelsesret | presseetik | god presseskik
        """),
      .init(
        .advertisement,
        """
        annonce… | annoncer | reklame… | sponsoreret | sponsoreret indhold… | sponsoreret artikel
        betalt indhold | kommercielt samarbejde… | kommercielt indhold | annoncørbetalt indhold…
        i samarbejde med… | artiklen fortsætter efter annoncen…
        artiklen fortsætter under annoncen… | artiklen fortsætter under videoen…
        fortsætter efter annoncen | betalt partnerskab | indlægget indeholder reklame…
        luk annonce | annonceindlæg
        """),
      .init(
        .playerControl,
        """
        afspil | afspil video | pause | lydstyrke | fuld skærm | slå lyd til | slå lyd fra
        lyt til artiklen… | lyt til artikel… | hør artiklen… | din browser understøtter ikke…
        få læst artiklen op… | oplæst | lyt | oplæsning af artikel
        """),
      .init(
        .paywall,
        """
        kun for abonnenter… | artiklen er kun for abonnenter…
        denne artikel er kun for abonnenter… | bliv abonnent… | køb abonnement… | køb adgang…
        log ind for at læse… | læs hele artiklen med… | allerede abonnent log ind
        har du allerede et abonnement… | for at læse videre… | vil du læse hele artiklen…
        vil du læse videre… | låst artikel | premium | prøv gratis i # dage… | ingen binding…
        du har læst # af # artikler…
        """),
      .init(
        .tagsHeading,
        """
        emneord… | tags… | emner i artiklen… | nøgleord… | kategori… | kategorier…
        artiklens emner | udgivet i… | følg emner
        """),
      .init(
        .pagination,
        """
        næste | forrige | næste side | forrige side | næste artikel… | forrige artikel…
        næste indlæg… | forrige indlæg… | ældre indlæg | nyere indlæg | indlægsnavigation | side #
        side # af # | tilbage | tilbage til oversigten | næste kapitel | forrige kapitel
        """),
      .init(
        .typoReport,
        """
        har du fundet en fejl… | fandt du en fejl… | fundet en fejl… | rapporter fejl
        ret en fejl… | fejl i artiklen… | rapportér en fejl… | fejl og rettelser…
        klag over indhold…
        """),
      .init(
        .print,
        """
        udskriv | print | print artikel | udskriv siden | printvenlig version | hent pdf | download
        skriftstørrelse | tekststørrelse
        """),
      .init(
        .affiliate,
        """
        …affiliate links… | …affiliatelinks… | …reklamelinks… | …annoncelinks…
        …får vi en kommission… | …modtager vi provision… | …indeholder affiliate…
        """),
      .init(
        .disclaimer,
        """
        …udtryk for skribentens holdning… | …udelukkende udtryk for skribentens…
        dette er et debatindlæg… | denne artikel er udtryk for… | …ikke ansvarlig for…
        …er ikke investeringsrådgivning… | …erstatter ikke lægehjælp…
        """),
      .init(
        .javascriptNotice,
        """
        …aktiver javascript… | …aktivere javascript… | …slå javascript til…
        javascript er slået fra… | din browser er forældet… | …kræver javascript…
        du bruger en adblocker… | …slå din adblocker fra…
        """),
      .init(
        .challenge,
        """
        jeg er ikke en robot | bekræft at du er et menneske… | bekræft at du ikke er en robot…
        adgang nægtet… | siden blev ikke fundet… | siden kunne ikke findes… | siden findes ikke…
        fejl #
        """),
      .init(
        .searchForm,
        """
        søg efter… | søgning | søgeresultater… | søgeresultat… | ingen resultater…
        ingen resultater fundet… | hvad leder du efter | hvad søger du | avanceret søgning
        filtrer | filtre | filtrér efter… | sorter efter… | # resultater | fandt ingen…
        ryd filtre | søg på…
        """),
      .init(
        .cart,
        """
        læg i kurv | læg i kurven | tilføj til kurv | tilføj til indkøbskurv | kurv | indkøbskurv
        din kurv | din kurv er tom… | din indkøbskurv er tom… | køb | gå til kassen | til kassen
        ønskeliste | tilføj til ønskeliste | favoritter | på lager | ikke på lager | udsolgt
        fri fragt… | gratis fragt… | inkl moms | ekskl moms | varenummer… | leveringstid…
        vælg variant | produktbeskrivelse | sammenlign | fortsæt med at handle
        """),
      .init(.backToTop, "til toppen | tilbage til toppen | til top | gå til toppen"),
      .init(
        .donation,
        """
        støt os… | doner | støt vores arbejde… | bliv støttemedlem… | giv et bidrag…
        støt vores journalistik…
        """),
      .init(.tableOfContents, "indhold | indholdsfortegnelse | i denne artikel | på denne side"),
      .init(
        .feedback,
        """
        var denne side nyttig… | var denne artikel nyttig… | var artiklen nyttig…
        hjalp dette dig… | giv feedback | skriv en anmeldelse | gennemsnitlig vurdering…
        fandt du det du søgte…
        """),
      .init(.languageSwitch, "sprog | vælg sprog | dansk | på dansk | skift sprog | andre sprog"),
      .init(
        .sourceLead,
        """
        kilde… | kilder… | kilde ritzau | referencer | fodnoter | litteratur
        eksterne henvisninger
        """),
      .init(
        .republication,
        """
        oprindeligt udgivet… | artiklen blev oprindeligt bragt… | artiklen er opdateret…
        artiklen opdateres… | tidligere bragt i… | artiklen er oversat…
        """),
      .init(
        .placeholder,
        """
        indlæser… | vent venligst… | kommer snart | ingen indlæg… | ingen artikler…
        """),
      .init(
        .interfaceControl,
        """
        luk | luk menu | åbn | åbn menu | annuller | bekræft | anvend | vis | skjul | vis mindre
        vis færre | ryd | nulstil | kopier | kopieret | vælg | rediger | færdig | sorter | udvid
        mørk tilstand | luk vindue | luk søgning
        """),
      .init(
        .contactLine,
        """
        telefon… | tlf… | adresse… | e-mail… | fax… | åbningstider… | ring til os… | skriv til os…
        kontakt os… | kontaktoplysninger | hovednummer… | find vej | tip redaktionen…
        har du et tip… | postadresse… | send en mail…
        """),
      .init(
        .poweredBy,
        """
        hjemmeside af… | webdesign… | udviklet af… | lavet af… | drevet af… | design og udvikling…
        hjemmeside lavet af…
        """),
      .init(
        .poll,
        """
        afstemning | stem | stem nu | se resultat | se resultater | dagens spørgsmål…
        resultat af afstemningen
        """),
      .init(
        .notification,
        """
        notifikationer | slå notifikationer til… | aktiver notifikationer… | få notifikationer…
        få besked når… | nej tak | ikke nu | måske senere | tillad
        """),
    ])
}
