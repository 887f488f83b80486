extension LanguagePhrases {
  /// The phrases of Czech.
  static let czech = LanguagePhrases(
    "cs",
    [
      .init(
        .callToAction,
        """
        více | číst dál… | …číst dál | číst více… | …číst více | celý článek… | …celý článek
        přečíst celý článek | pokračovat ve čtení… | více informací | zobrazit více | zobrazit vše
        načíst další | zjistit více… | klikněte zde… | přehrát video | koupit nyní | objednat
        vyzkoušet zdarma | zobrazit celý článek | přejít na článek | detail | více zde
        """),
      .init(
        .newsletter,
        """
        přihlásit se k odběru… | přihlaste se k odběru… | odebírat newsletter…
        odebírejte náš newsletter… | odebírejte newsletter… | přihlaste se k newsletteru…
        odběr novinek… | odběr newsletteru… | novinky e-mailem… | nenechte si ujít…
        zůstaňte v obraze… | nezmeškejte… | …do vašeho e-mailu… | …přímo do vaší schránky…
        odhlásit odběr | kdykoliv se můžete odhlásit… | odebírat novinky
        """),
      .init(
        .formLabel,
        """
        váš e-mail | e-mailová adresa | zadejte e-mail… | zadejte svůj e-mail…
        zadejte váš e-mail… | jméno | příjmení | jméno a příjmení | vaše jméno | telefonní číslo
        předmět | zpráva | vaše zpráva | heslo | odeslat | odeslat zprávu | povinné pole
        povinné položky… | vyžadované informace jsou označeny… | toto pole je povinné…
        souhlasím se zpracováním… | souhlasím s podmínkami… | došlo k chybě… | něco se pokazilo…
        zkuste to prosím znovu… | děkujeme za zprávu… | vyberte možnost | nevyplňujte toto pole…
        """),
      .init(
        .commentForm,
        """
        napsat komentář… | přidat komentář… | přidejte komentář… | vložit komentář
        odeslat komentář | okomentovat | komentovat | zrušit odpověď na komentář
        vaše e-mailová adresa nebude zveřejněna… | uložit do prohlížeče jméno…
        pro přidání komentáře… | pro přidávání komentářů… | pro vložení komentáře…
        přihlaste se a komentujte… | komentáře jsou uzavřeny… | diskuze je uzavřena…
        zatím žádné komentáře… | buďte první… | vstoupit do diskuse | vstoupit do diskuze
        přidat příspěvek | přidejte se do diskuse… | tato stránka používá akismet…
        """),
      .init(
        .commentHeading,
        """
        komentáře | # komentářů | # komentář | komentáře # | diskuse | diskuze | diskuse #
        diskuze # | diskuze ke článku | diskuse k článku | zobrazit komentáře | zobrazit diskuzi
        všechny komentáře | nejnovější komentáře | názory čtenářů | příspěvky #
        """),
      .init(
        .replyControl,
        """
        odpovědět | reagovat | nahlásit | nahlásit komentář | líbí se mi | nelíbí se mi
        to se mi líbí | zobrazit odpovědi | # odpovědí | nesouhlasím
        """),
      .init(
        .readTime,
        """
        doba čtení # min | doba čtení # minut | doba čtení… | čtení na # min | čtení na # minut
        # min čtení | # minut čtení | # minuty čtení | přečtete za # min | přečtete za # minut
        délka čtení… | # minut
        """),
      .init(
        .counter,
        """
        # zobrazení | zobrazení # | # přečtení | přečteno # | # sdílení | # sledujících | # hlasů
        # hodnocení | # odběratelů | # recenzí | přečteno #x
        """),
      .init(
        .share,
        """
        sdílet… | sdílejte… | sdílet článek | sdílet na facebooku | sdílet na x | poslat e-mailem
        poslat odkaz… | kopírovat odkaz | zkopírovat odkaz | odkaz zkopírován… | uložit
        uložit na později | uložit článek | doporučit | tweetnout | líbil se vám článek…
        """),
      .init(
        .follow,
        """
        sledujte nás… | sledovat | sledujte nás na… | sledovat autora | najdete nás na…
        jsme na facebooku… | sociální sítě | stáhněte si aplikaci… | přidejte se k nám…
        buďte s námi… | staňte se fanoušky…
        """),
      .init(
        .relatedHeading,
        """
        k tématu | čtěte také… | čtěte dále… | čtěte i… | čtěte též… | přečtěte si také…
        přečtěte si více… | přečtěte si i… | související články | související | souvisejici témata
        související produkty | související příspěvky | podobné články | podobné příspěvky
        podobné produkty | mohlo by vás zajímat… | mohlo by vás také zajímat…
        mohlo by se vám líbit… | může vás zajímat… | další články… | další články autora
        další z rubriky… | další zprávy | více k tématu… | více o tématu… | doporučujeme…
        doporučené články | doporučené | nejčtenější | nejčtenější články | nejčtenější zprávy
        nejsledovanější | nejdiskutovanější | nejnovější články | populární | populární články
        nepřehlédněte… | nenechte si ujít | tipy redakce | výběr redakce | z jiných webů
        z naší nabídky | viděli jste… | podívejte se také… | poslechněte si… | zaujalo nás
        ostatní zákazníci koupili… | aktuálně se děje | témata dne | obsah našich partnerů
        články od partnerů
        """),
      .init(
        .feedHeading,
        """
        aktuálně | aktuality | nejnovější | nejnovější zprávy | poslední zprávy | zprávy
        zprávy dne | online | on-line | živě | právě teď | dnes | novinky | rychlé zprávy | archiv
        archiv článků | hlavní zprávy | události | co se děje
        """),
      .init(
        .menu,
        """
        domů | hlavní stránka | úvod | úvodní stránka | o nás | kontakt | kontakty | redakce
        inzerce | předplatné | kariéra | mapa stránek | mapa webu | domácí | zahraničí | zahraniční
        ekonomika | politika | krimi | sport | fotbal | hokej | kultura | věda | technologie
        zdraví | auto | cestování | bydlení | recepty | magazín | názory | rozhovory
        komentáře a názory | regiony | počasí | tv program | hry | fotogalerie | galerie | videa
        podcasty | rubriky | služby | produkty | obchod | e-shop | pomoc | časté dotazy | práce
        reality | ke stažení | navigace | nabídka
        """),
      .init(
        .skipLink,
        """
        přejít k obsahu | přejít na obsah | přeskočit na obsah | přejít k hlavnímu obsahu
        přejít na hlavní obsah | přeskočit k obsahu | přejít k navigaci | přejít na menu
        přejít do vyhledávání | skočit na obsah
        """),
      .init(
        .editControl,
        """
        upravit | editovat | editovat zdroj | upravit stránku | zobrazit historii | historie
        zobrazit zdroj
        """),
      .init(
        .loginControl,
        """
        přihlásit | přihlásit se | přihlášení | odhlásit | odhlásit se | registrace | registrovat
        registrovat se | zaregistrovat se | vytvořit účet | můj účet | můj profil
        zapomenuté heslo | zapomněli jste heslo… | zapomněl jsem heslo | nemáte účet…
        máte již účet… | zůstat přihlášen | uživatelský účet | přihlásit se přes…
        """),
      .init(.breadcrumb, "nacházíte se zde… | jste zde… | zde se nacházíte…"),
      .init(
        .photoCredit,
        """
        foto… | fotografie… | autor fotografie… | zdroj fotografie… | zdroj foto…
        ilustrační foto… | …ilustrační foto | ilustrační snímek… | …ilustrační snímek
        ilustrační fotografie… | archivní foto… | …čtk | …foto čtk | foto čtk… | …profimedia
        …shutterstock com | repro… | snímek obrazovky… | …foto archiv
        """),
      .init(
        .captionLead,
        """
        na snímku… | na fotografii… | na fotce… | obr #… | obrázek #… | popisek…
        """),
      .init(
        .bylineLead,
        """
        autor… | autorka… | autoři… | napsal… | napsala… | připravil… | připravila… | redakce…
        publikoval… | zpracoval… | rozhovor vedl… | přeložil… | vložil… | od redakce…
        """),
      .init(
        .bylineRole,
        """
        redaktor | redaktorka | redakce | šéfredaktor | šéfredaktorka | zástupce šéfredaktora
        reportér | reportérka | novinář | novinářka | komentátor | publicista | zpravodaj
        zahraniční zpravodaj | editor | editorka | autor | autorka | externí autor
        """),
      .init(
        .dateLead,
        """
        publikováno… | zveřejněno… | vydáno… | aktualizováno… | aktualizace…
        naposledy aktualizováno… | poslední aktualizace… | poslední úprava… | datum…
        datum vydání… | přidáno… | vytvořeno… | před # hodinami | před hodinou | před # minutami
        před # dny | před # dnem | před # týdny | před # měsíci | před # lety | včera | včera #
        dnes # | včera v # | dnes v #
        """),
      .init(
        .authorBioLead,
        """
        o autorovi… | o autorce… | o autorech | více článků autora | všechny články autora…
        další články od autora | články autora | profil autora | zobrazit všechny články…
        """),
      .init(
        .copyrightNotice,
        """
        …všechna práva vyhrazena… | copyright… | …bez písemného souhlasu…
        …bez předchozího písemného souhlasu… | …bez souhlasu redakce…
        …publikování nebo další šíření obsahu… | publikování nebo další šíření…
        jakékoliv užití obsahu… | jakékoli užití obsahu… | …přebírání převzetí…
        …šíření obsahu je bez… | …včetně převzetí šíření… | …autorský zákon… | autorská práva…
        vydavatel… | provozovatel… | ičo… | ičo # | dič… | …issn #… | …použito zpravodajství čtk…
        """),
      .init(
        .cookieNotice,
        """
        tento web používá cookies… | tento web používá soubory cookie…
        tato stránka používá cookies… | tyto stránky používají cookies…
        tyto webové stránky používají… | používáme cookies… | používáme soubory cookie…
        …používáním tohoto webu… | …soubory cookie k… | používáním těchto stránek…
        my a naši partneři… | vážíme si vašeho soukromí… | soubory cookie | díky cookies…
        """),
      .init(
        .consentButton,
        """
        přijmout | přijmout vše | přijmout všechny | přijmout všechny cookies | souhlasím se vším
        povolit vše | povolit všechny | odmítnout | odmítnout vše | rozumím | nastavení
        nastavení cookies | nastavení soukromí | podrobné nastavení | spravovat předvolby
        uložit nastavení | pouze nezbytné | jen nezbytné | přizpůsobit
        """),
      .init(
        .legalLinks,
        """
        ochrana osobních údajů | zásady ochrany osobních údajů | zpracování osobních údajů
        zásady zpracování osobních údajů | ochrana soukromí | obchodní podmínky
        všeobecné obchodní podmínky | podmínky užití | podmínky používání | zásady cookies
        zásady používání cookies | prohlášení o přístupnosti | reklamační řád | etický kodex
        tiráž | osobní údaje | pravidla diskuze | autorská práva | reklamace a vrácení zboží
        """),
      .init(
        .advertisement,
        """
        reklama… | inzerát | placená inzerce | komerční sdělení… | komerční článek…
        komerční prezentace… | pr článek… | sponzorováno… | sponzorovaný obsah
        sponzorovaný článek | partnerský obsah | ve spolupráci s… | článek pokračuje pod reklamou…
        pokračování článku pod… | text pokračuje pod… | článek pokračuje pod… | advertorial
        partner projektu… | reklamní sdělení | zavřít reklamu
        """),
      .init(
        .playerControl,
        """
        přehrát | přehrát článek | pozastavit | hlasitost | ztlumit | celá obrazovka
        poslechnout článek… | poslechněte si článek… | poslech článku | váš prohlížeč nepodporuje…
        zapnout zvuk | video se načítá… | pustit video
        """),
      .init(
        .paywall,
        """
        pouze pro předplatitele… | jen pro předplatitele…
        tento článek je pouze pro předplatitele… | obsah pouze pro předplatitele…
        článek je určen pouze… | zbývá vám přečíst… | předplaťte si… | předplatit
        získejte předplatné… | pokračování článku je… | už mám předplatné… | máte předplatné…
        máte již předplatné… | odemkněte si… | odemknout článek | prémiový obsah…
        pro pokračování ve čtení… | vyzkoušejte předplatné… | exkluzivní obsah
        celý článek je dostupný…
        """),
      .init(
        .tagsHeading,
        """
        štítky… | tagy… | klíčová slova… | témata… | rubrika… | kategorie… | témata článku
        zařazeno v… | související štítky | témata v článku
        """),
      .init(
        .pagination,
        """
        další | předchozí | následující | další stránka | předchozí stránka | následující článek…
        předchozí článek… | další článek… | starší příspěvky | novější příspěvky | starší články
        novější články | strana # | strana # z # | stránka # | stránka # z # | zpět
        zpět na seznam | zpět na výpis | navigace pro příspěvek | další strana | předchozí strana
        další kapitola | předchozí kapitola
        """),
      .init(
        .typoReport,
        """
        našli jste chybu… | našli jste v článku chybu… | nahlásit chybu | nahlásit chybu v článku
        upozornit na chybu | všimli jste si chyby… | chyba v článku… | pošlete nám opravu…
        """),
      .init(
        .print,
        """
        tisk | vytisknout | tisknout | vytisknout článek | verze pro tisk | stáhnout | stáhnout pdf
        velikost písma | uložit jako pdf
        """),
      .init(
        .affiliate,
        """
        …affiliate odkazy… | …affiliate odkaz… | …můžeme získat provizi… | …získáme provizi…
        …provizní odkazy…
        """),
      .init(
        .disclaimer,
        """
        …nenese odpovědnost… | …nejedná se o investiční doporučení…
        …není investičním doporučením… | …slouží pouze pro informační účely…
        …nenahrazuje konzultaci s lékařem… | …názory autora… | text vyjadřuje názor autora…
        …se nemusí shodovat s názorem redakce… | názory autorů…
        """),
      .init(
        .javascriptNotice,
        """
        …zapněte javascript… | …povolte javascript… | …vypnutý javascript…
        váš prohlížeč je zastaralý… | používáte zastaralý prohlížeč… | vypněte adblock…
        …blokování reklam…
        """),
      .init(
        .challenge,
        """
        nejsem robot | ověřte že nejste robot… | potvrďte že jste člověk… | přístup odepřen…
        stránka nenalezena… | stránka nebyla nalezena… | chyba # | je vám více než # let…
        je vám # let…
        """),
      .init(
        .searchForm,
        """
        hledat | vyhledat | vyhledávání | hledat na webu | výsledky vyhledávání…
        výsledky hledání… | nic nenalezeno… | nebyly nalezeny žádné… | nenalezeny žádné výsledky…
        co hledáte | hledaný výraz… | zadejte hledaný výraz… | rozšířené vyhledávání | filtr
        filtrovat | filtry | řadit podle… | seřadit podle… | seřadit | nalezeno #… | # výsledků
        zrušit filtry
        """),
      .init(
        .cart,
        """
        do košíku | přidat do košíku | vložit do košíku | košík | nákupní košík
        váš košík je prázdný… | nákupní košík je prázdný… | koupit | k pokladně
        pokračovat k objednávce | oblíbené | přidat do oblíbených | přidat k oblíbeným | skladem
        není skladem | vyprodáno | doprava zdarma… | porovnat | s dph | bez dph | kód produktu…
        popis produktu | doprava a platba | zvolte variantu | hlídat cenu | detailní informace
        můžeme doručit do…
        """),
      .init(.backToTop, "nahoru | zpět nahoru | na začátek | zpět na začátek | na začátek stránky"),
      .init(
        .donation,
        """
        podpořte nás… | podpořit | podpořit nás | podpořte… | přispět | přispějte… | darovat
        staňte se podporovateli… | chci podpořit… | podpořte naši práci…
        """),
      .init(
        .tableOfContents,
        """
        obsah | obsah článku | v tomto článku | na této stránce | co se dozvíte v článku…
        """),
      .init(
        .feedback,
        """
        byl článek užitečný… | byl pro vás článek užitečný… | pomohl vám článek…
        ohodnoťte článek… | hodnocení článku… | průměrné hodnocení… | líbil se vám tento článek…
        zpětná vazba | váš názor… | přidat hodnocení | přidat recenzi | hodnotit
        """),
      .init(
        .languageSwitch,
        """
        jazyk | jazyky | vyberte jazyk | zvolte jazyk | čeština | česky | změnit jazyk
        další jazyky
        """),
      .init(
        .sourceLead,
        """
        zdroj… | zdroje… | zdroj čtk | prameny | poznámky | literatura | externí odkazy | reference
        """),
      .init(
        .republication,
        """
        článek původně vyšel… | původně publikováno… | článek vyšel v… | text vyšel… | převzato z…
        článek byl aktualizován… | článek průběžně aktualizujeme… | článek vznikl ve spolupráci…
        """),
      .init(
        .placeholder,
        """
        načítání… | načítá se… | načítám… | čekejte prosím… | prosím čekejte… | již brzy
        žádné příspěvky… | nic k zobrazení
        """),
      .init(
        .interfaceControl,
        """
        zavřít | otevřít | zrušit | potvrdit | použít | zobrazit | skrýt | rozbalit | sbalit
        zobrazit méně | vymazat | kopírovat | zkopírováno | vybrat | zvolit | otevřít menu
        zavřít menu | tmavý režim | zavřít okno | hotovo
        """),
      .init(
        .contactLine,
        """
        telefon… | tel… | adresa… | e-mail… | fax… | mobil… | otevírací doba… | provozní doba…
        napište nám… | zavolejte nám… | kontaktujte nás… | kontaktní údaje | sídlo…
        adresa redakce… | tipy pište na… | máte tip… | bankovní spojení… | číslo účtu…
        zobrazit na mapě
        """),
      .init(
        .poweredBy,
        """
        vytvořil… | vytvořeno… | webdesign… | tvorba webu… | tvorba webových stránek… | vyrobil…
        realizace… | provozováno na… | vytvořil shoptet…
        """),
      .init(
        .poll,
        """
        anketa | ankety | hlasovat | výsledky ankety | hlasování | hlasujte… | celkem hlasů #
        """),
      .init(
        .notification,
        """
        upozornění | zapnout upozornění… | povolit upozornění… | zasílat upozornění… | teď ne
        nyní ne | ne děkuji | povolit | zapnout notifikace…
        """),
    ])
}
