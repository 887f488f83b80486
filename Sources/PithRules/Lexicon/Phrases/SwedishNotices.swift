extension LanguagePhrases {
  /// Credits, bylines, notices and controls.
  static let swedishNotices: [Entry] = [
    .init(
      .photoCredit,
      """
      bild… | …foto tt | foto… | fotograf… | arkivbild… | …arkivbild | …arkivfoto | genrebild…
      …genrebild | foto tt… | bildkälla… | illustration… | grafik… | skärmdump… | skärmbild…
      montage… | pressbild… | …foto privat | …bildbyrån | fotomontage…
      """),
    .init(.captionLead, "på bilden… | bild # av # | bildtext… | figur #… | bild # | under bilden…"),
    .init(
      .bylineLead,
      """
      av… | text av… | skribent… | författare… | skriven av… | publicerad av… | reporter…
      artikelförfattare… | intervju… | redaktör… | ansvarig utgivare… | översättning… | upplagd av…
      text och foto… | postad av…
      """),
    .init(
      .bylineRole,
      """
      reporter | redaktör | redaktionen | chefredaktör | journalist | skribent | krönikör
      kolumnist | korrespondent | utrikeskorrespondent | ledarskribent | frilansjournalist
      sportreporter | nyhetsreporter | kulturredaktör | politisk redaktör | fotograf | gästkrönikör
      nyhetschef | ansvarig utgivare
      """),
    .init(
      .dateLead,
      """
      publicerad… | publicerat… | publicerades… | uppdaterad… | uppdaterat… | uppdaterades…
      senast uppdaterad… | senast uppdaterat… | senast ändrad… | senaste uppdatering… | skapad…
      datum… | för # timmar sedan | för # timme sedan | för # minuter sedan | för # dagar sedan
      # timmar sedan | # timme sedan | # minuter sedan | # min sedan | # dagar sedan | # dag sedan
      # tim sedan | # veckor sedan | # månader sedan | # år sedan | idag # | i dag # | igår #
      i går # | igår | i går | nyss | igår kl # | idag kl #
      """),
    .init(
      .authorBioLead,
      """
      om författaren… | om skribenten… | om artikelförfattaren… | alla artiklar av…
      fler artiklar av skribenten | visa alla inlägg av… | fler inlägg av… | kontakta skribenten
      mer av skribenten
      """),
    .init(
      .copyrightNotice,
      """
      …alla rättigheter förbehålls… | …alla rättigheter reserverade… | …med ensamrätt… | copyright…
      …mångfaldigande… | …skyddas av upphovsrättslagen… | …skyddat av upphovsrätt…
      …får inte kopieras… | …utan tillstånd… | …text- och datautvinning… | ange källa vid…
      ansvarig utgivare är… | …materialet på denna webbplats… | upphovsrätt… | org nr…
      organisationsnummer…
      """),
    .init(
      .cookieNotice,
      """
      vi använder cookies… | vi använder kakor… | vi och våra partners…
      vi och våra samarbetspartners… | vi värnar om din integritet…
      den här webbplatsen använder cookies… | denna webbplats använder cookies…
      den här sidan använder cookies… | webbplatsen använder cookies… | vår webbplats använder…
      genom att fortsätta använda… | genom att använda vår webbplats…
      …godkänner du att vi använder cookies… | …använder cookies för att…
      …använder kakor för att… | cookies | om cookies | kakor
      """),
    .init(
      .consentButton,
      """
      acceptera | acceptera alla | acceptera alla cookies | acceptera cookies | godkänn
      godkänn alla | godkänn alla cookies | jag godkänner | jag förstår | avvisa | avvisa alla
      neka | neka alla | tillåt alla | tillåt | hantera cookies | hantera inställningar
      cookieinställningar | inställningar för cookies | cookie-inställningar | endast nödvändiga
      endast nödvändiga cookies | anpassa | spara inställningar | integritetsinställningar
      """),
    .init(
      .legalLinks,
      """
      integritetspolicy | personuppgiftspolicy | sekretesspolicy | integritet | cookiepolicy
      villkor | användarvillkor | allmänna villkor | köpvillkor | prenumerationsvillkor
      tillgänglighetsredogörelse | tillgänglighet | om personuppgifter
      behandling av personuppgifter | personuppgifter | upphovsrätt | dataskydd | pressetik
      hantera samtycke | ångerrätt
      """),
    .init(
      .advertisement,
      """
      annons… | annonser | reklam… | sponsrat | sponsrat innehåll… | sponsrad artikel
      sponsrat inlägg | annonssamarbete… | i samarbete med… | artikeln fortsätter efter annonsen…
      artikeln fortsätter under annonsen… | detta är en annons… | innehåll från annonsör
      reklamsamarbete | annonsörsinnehåll | innehållet är en annons…
      texten fortsätter efter annonsen | köp annons | ta bort annonser | stäng annons
      annons från…
      """),
    .init(
      .playerControl,
      """
      spela | spela upp | spela video | pausa | volym | helskärm | ljud på | ljud av
      slå på ljudet | lyssna på artikeln… | lyssna på artikel… | lyssna
      din webbläsare stöder inte… | din webbläsare stödjer inte… | spela upp video
      stäng av ljudet | uppläst av en syntetisk röst… | videon kan inte spelas…
      """),
    .init(
      .paywall,
      """
      endast för prenumeranter | bara för prenumeranter | den här artikeln är för prenumeranter…
      artikeln är för prenumeranter… | logga in för att läsa… | bli prenumerant…
      köp prenumeration… | läs hela artikeln… | fortsätt läsa med… | vill du läsa hela…
      redan prenumerant logga in | för att läsa vidare… | för att fortsätta läsa… | låst artikel
      premium | läs vidare med… | ingen bindningstid…
      """),
    .init(
      .tagsHeading,
      """
      taggar… | etiketter… | nyckelord… | ämnen… | ämnen i artikeln… | kategori… | kategorier…
      mer om ämnet | följ ämnen i artikeln | publicerat i… | märkt med…
      """),
    .init(
      .pagination,
      """
      nästa | föregående | nästa sida | föregående sida | nästa artikel… | föregående artikel…
      nästa inlägg… | föregående inlägg… | äldre inlägg | nyare inlägg | inläggsnavigering | sida #
      sida # av # | tillbaka | nästa kapitel | föregående kapitel
      """),
    .init(
      .typoReport,
      """
      hittat ett fel… | har du hittat ett fel… | rapportera fel | rapportera ett fel…
      anmäl textfel | tipsa oss om fel… | felanmäl | rätta artikeln… | så rättar vi fel…
      fel i artikeln… | så jobbar vi med nyheter… | hittade du ett fel…
      """),
    .init(
      .print,
      """
      skriv ut | skriv ut artikeln | skriv ut sidan | utskriftsversion | utskriftsvänlig version
      ladda ner | ladda ner pdf | textstorlek | spara som pdf
      """),
    .init(
      .affiliate,
      """
      …affiliatelänkar… | …annonslänkar… | …reklamlänkar… | …kan vi få provision…
      …får vi provision… | …får en provision…
      """),
    .init(
      .disclaimer,
      """
      …ska inte ses som finansiell rådgivning… | …utgör inte investeringsråd…
      …åsikterna är skribentens egna… | detta är en opinionstext… | …skribenten svarar för åsikter…
      …ersätter inte läkarbesök… | …ansvarar inte för… | det här är en kommenterande text…
      """),
    .init(
      .javascriptNotice,
      """
      …aktivera javascript… | du måste aktivera javascript… | javascript är avstängt…
      …kräver javascript… | din webbläsare är gammal… | din webbläsare är för gammal…
      du använder en annonsblockerare… | …stäng av din annonsblockerare… | …adblocker…
      """),
    .init(
      .challenge,
      """
      jag är inte en robot | bekräfta att du är människa… | bekräfta att du inte är en robot…
      åtkomst nekad… | sidan hittades inte… | sidan kunde inte hittas… | sidan finns inte… | fel #
      är du över # år…
      """),
    .init(
      .searchForm,
      """
      sök… | sökresultat… | sökresultat för… | inga resultat… | inga träffar… | vad letar du efter
      avancerad sökning | filtrera | filtrera på… | sortera efter… | sortera på… | # träffar
      # resultat | ingenting hittades… | rensa filter | sök efter… | sökord…
      """),
    .init(
      .cart,
      """
      lägg i varukorg | lägg i varukorgen | lägg till i varukorg | lägg i kundvagn | varukorg
      varukorgen | kundvagn | kundvagnen | din varukorg är tom… | din kundvagn är tom… | köp
      till kassan | gå till kassan | kassa | önskelista | lägg till i önskelista | favoriter
      i lager | finns i lager | ej i lager | slut i lager | slutsåld | fri frakt… | inkl moms
      exkl moms | jämför | artikelnummer… | leveranstid… | välj alternativ | produktbeskrivning
      fortsätt handla
      """),
    .init(
      .backToTop,
      """
      till toppen | tillbaka till toppen | till toppen av sidan | gå till toppen | överst på sidan
      """),
    .init(
      .donation,
      """
      stöd oss… | stöd vårt arbete… | skänk en gåva… | ge en gåva… | swisha… | bli månadsgivare…
      stöd vår journalistik… | ge en slant…
      """),
    .init(
      .tableOfContents,
      """
      innehåll | innehållsförteckning | i den här artikeln | på den här sidan | i artikeln
      """),
    .init(
      .feedback,
      """
      var den här sidan till hjälp… | var artikeln till hjälp… | hjälpte informationen dig…
      hade du nytta av… | var sidan till hjälp… | betygsätt… | ge feedback | lämna feedback
      vad tyckte du om… | medelbetyg… | skriv en recension | lämna omdöme…
      """),
    .init(
      .languageSwitch,
      """
      språk | välj språk | svenska | på svenska | byt språk | andra språk | other languages
      """),
    .init(
      .sourceLead,
      """
      källa… | källor… | källa tt | referenser | noter | fotnoter | litteratur | externa länkar
      """),
    .init(
      .republication,
      """
      artikeln publicerades ursprungligen… | ursprungligen publicerad… | tidigare publicerad i…
      artikeln har uppdaterats… | texten har uppdaterats… | artikeln uppdateras… | ur tidningen…
      """),
    .init(
      .placeholder,
      """
      laddar… | läser in… | vänligen vänta… | var god vänta… | kommer snart | inga inlägg…
      inga inlägg hittades…
      """),
    .init(
      .interfaceControl,
      """
      stäng | öppna | avbryt | bekräfta | använd | visa | dölj | visa färre | visa mindre
      fäll ihop | expandera | rensa | återställ | kopiera | kopierat | välj | ändra | inställningar
      öppna meny | stäng meny | öppna sök | klar | mörkt läge | sortera | minimera
      """),
    .init(
      .contactLine,
      """
      telefon… | tel… | adress… | besöksadress… | postadress… | e-post… | mejl… | öppettider…
      ring oss… | mejla oss… | kontakta oss… | kontaktuppgifter | växel… | fax… | hitta hit
      tipsa oss… | har du ett tips… | bankgiro… | org nummer… | kontakta redaktionen… | kundtjänst…
      """),
    .init(
      .poweredBy,
      """
      webbplats av… | producerad av… | skapad av… | utvecklad av… | drivs med… | webbdesign…
      drivs av… | byggd med… | hemsida av…
      """),
    .init(
      .poll,
      """
      omröstning | rösta | rösta här | se resultat | resultat av omröstningen | dagens fråga…
      veckans fråga…
      """),
    .init(
      .notification,
      """
      notiser | aktivera notiser… | slå på notiser… | få notiser… | pushnotiser | inte nu
      nej tack | kanske senare | tillåt notiser… | notisinställningar | få notis…
      """),
  ]
}
