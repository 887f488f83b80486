/// The words that templates use in the names of elements, by concept.
///
/// Words are separated by spaces and are whole tokens of a name, in lower case. A compound of two
/// or three tokens is written with hyphens, whatever separates them in the name, and is read
/// instead of its tokens: "no-sidebar" says nothing about a sidebar.
struct NameLexicon: Sendable {
  /// Some words of some concepts.
  struct Entry: Sendable {
    let concepts: NameConcepts
    let words: String

    init(_ concepts: NameConcepts, _ words: String) {
      self.concepts = concepts
      self.words = words
    }
  }

  /// All words.
  static let entries: [Entry] = site + offers + people + text + compounds

  /// What frames a page.
  static let site: [Entry] = [
    .init(
      [.navigation],
      """
      nav navbar navigation topnav sidenav subnav mainnav navmenu navlinks navlist sitenav
      globalnav leftnav rightnav navi navigator sitemap quicklinks megamenu hamburger burger
      navegacion navegacao navigazione nawigacja navigatie navigering navigointi navigaatio
      navigatsiya subnavigation hauptnavigation servicenavigation rubriknav topbar bottomnav
      localnav nebennav
      """),
    .init(
      [.menu],
      """
      menu menus submenu menubar menuitem dropdown flyout megamenu mainmenu topmenu sidemenu
      navmenu hauptmenu hauptmenue meny valikko offcanvas drawer treemenu footermenu menyu
      """),
    .init(
      [.header],
      """
      header masthead banner topbar siteheader pageheader globalheader mastheadlogo kopfzeile kopf
      entete cabecera encabezado cabecalho intestazione testata naglowek shapka hlavicka sidhuvud
      topheader
      """),
    .init(
      [.footer],
      """
      footer colophon contentinfo sitefooter pagefooter globalfooter bottombar subfooter footernav
      foot fusszeile fuss rodape stopka podval paticka sidfot footermenu footerlinks
      """),
    .init(
      [.sidebar],
      """
      sidebar aside complementary rail sidecol sidecolumn rightcol rightcolumn leftcol leftcolumn
      rightrail leftrail sidebox seitenleiste randspalte marginalspalte marginalie lateral
      colonnadestra barralateral sidopanel boczna bokovaya sidebarcontent siderail rightside
      """),
    .init(
      [.breadcrumb],
      """
      breadcrumb breadcrumbs crumb crumbs brotkrumen brodkrumme ariane brotkrumel migas okruszki
      kroshki
      """),
    .init(
      [.pagination],
      """
      pagination pager paging paginator pagenavi pagenav pagelinks prevnext nextprev nextpost
      prevpost paginacion paginacao paginazione seitennavigation blaetterfunktion paginering
      stronicowanie paginatsiya wp-pagenavi
      """),
    .init(
      [.skip],
      """
      skip skiplink skiplinks skipnav skipto skiptocontent sprungmarke sprungmarken
      """),
    .init(
      [.toolbar],
      """
      toolbar toolbox actionbar utilitybar controls toolbelt articletools storytools pagetools
      buttonbar utilities werkzeugleiste print printer printbutton pdf drucken imprimer imprimir
      stampa drukuj
      """),
    .init(
      [.search],
      """
      search searchform searchbar searchbox searchfield searchinput searchresults searchbutton
      suche suchfeld suchformular recherche rechercher buscar busqueda buscador busca pesquisa
      ricerca cerca zoeken szukaj wyszukiwarka poisk hledat sok
      """),
    .init(
      [.filter],
      """
      filter filters facet facets sort sorting sortby refine refinements orderby filtro filtros
      filtri tri
      """),
    .init(
      [.widget],
      """
      widget widgets textwidget gadget gadgets plugin dashlet portlet portlets
      """),
    .init(
      [.hidden],
      """
      hidden invisible offscreen screenreader screenreadertext sronly printonly visuallyhidden
      noprint assistive versteckt unsichtbar noscript nodisplay displaynone 
      """),
    .init(
      [.form],
      """
      form forms formular formulaire formulario formularz input inputs textarea checkbox fieldset
      forma contactform webform kontaktformular wpcf gform wpforms
      """),
  ]

  /// What a site offers beside the page's text.
  static let offers: [Entry] = [
    .init(
      [.related],
      """
      related relatedposts relatedarticles relatedcontent relatedlinks relatednews relatedstories
      relacionado relacionados relacionada relacionadas correlati correlate correlato verwandt
      verwandte aehnliche weiterlesen verwant relaterat relaterade relatert powiazane podobne
      pohozhie souvisejici seealso readalso alsoread readmore morefrom morenews morestories
      morelike lireaussi alire leiatambem leertambien mehrzumthema gerelateerd moreon similar
      crosslinks
      """),
    .init(
      [.recommended],
      """
      recommended recommendation recommendations recommend recommender recs outbrain taboola
      upnext readnext nextup youmaylike alsolike suggested suggestions suggestion empfehlung
      empfehlungen empfohlen recomendado recomendados recomendadas recommandations raccomandati
      consigliati polecane rekomenduemye aanbevolen zergnet revcontent mgid plista foryou
      """),
    .init(
      [.popular],
      """
      popular mostread mostpopular mostviewed mostshared trending trend trends toplist topstories
      bestsellers meistgelesen beliebt masleidas maslidas maslido masleido pluslus piuletti
      populares populaires popolari popularne popularnoe najpopularniejsze najczytaniejsze
      meistgelesene
      """),
    .init(
      [.feed],
      """
      feed newsfeed livefeed ticker newsticker liveticker latest latestnews recent recentposts
      headlines timeline ultimas ultimasnoticias ultimenotizie dernieres aktuelles lenta
      breakingnews newslist stream archive archives archiv
      """),
    .init(
      [.share],
      """
      share sharing sharebar sharebox sharebutton sharebuttons sharelinks sharetools sharethis
      addthis addtoany shareaholic shareicons sharedaddy sharer jiathis bdshare bdsharebuttonbox
      socialshare sharelist shareit teilen teile partage partager compartir compartilhar
      compartilhe condividi condivisione udostepnij podelitsya delen dela jaa sdilet paylas
      shariff ssba ssbp heateor
      """),
    .init(
      [.social],
      """
      social socials socialmedia socialbar sociallinks socialicons socialnetworks facebook twitter
      instagram linkedin youtube pinterest whatsapp telegram follow followus followbutton
      followers fblike fbroot soziale netzwerke reseaux sociaux redessociales redes rrss sociale
      sotsseti socialshare snslist sns tiktok reddit fanpage mastodon bluesky vkontakte
      """),
    .init(
      [.newsletter],
      """
      newsletter newsletters subscribe subscription subscriptions subscriber subscriptionform
      mailchimp mailinglist emailsignup newslettersignup optin mailpoet convertkit nieuwsbrief
      nyhetsbrev nyhedsbrev infolettre boletin boletim rassylka podpiska abonnement abonnieren
      suscripcion suscribete suscribir assine inscricao iscriviti prenumerera abonner sailthru
      subscribebox klaviyo uutiskirje
      """),
    .init(
      [.account],
      """
      login logon logout signin signup signout register registration account myaccount userbar
      usermenu loginform anmelden anmeldung registrieren connexion inscription iniciarsesion
      registrarse zaloguj logowanie rejestracja vhod registratsiya accedi registrati inloggen
      loginbox userlogin auth
      """),
    .init(
      [.consent],
      """
      cookie cookies cookiebar cookiebanner cookienotice cookieconsent cookielaw cookiepolicy
      consent gdpr ccpa dsgvo rgpd lgpd onetrust cookiebot didomi quantcast usercentrics borlabs
      cmplz cmp privacywall einwilligung zustimmung consentement consentimiento trustarc iubenda
      eucookie osano
      """),
    .init(
      [.overlay],
      """
      modal modals popup popups popin popover overlay lightbox dialog alertdialog interstitial
      tooltip toast snackbar backdrop fancybox colorbox alert notification notifications notice
      flashmessage pushnotification webpush announcement
      """),
    .init(
      [.advertisement],
      """
      ad ads advert adverts advertisement advertisements advertise advertising advertorial adbox
      adslot adunit adspace adwrapper adcontainer adholder adblock adsense adsbygoogle adbanner
      adtag adzone adplaceholder admanager googlead googleads googleadsense gpt dfp dfpad gptad
      leaderboard billboard skyscraper mpu bannerad banners werbung anzeige anzeigen reklama
      reklame reklam reklamy publicite publicidad publicidade pubblicita annonce annonser
      advertentie mainos ilan inzerce prebid teads criteo adfox interscroller
      """),
    .init(
      [.sponsor],
      """
      sponsor sponsors sponsored sponsoring partnercontent paidcontent promoted paidpost
      brandedcontent affiliate affiliates partner partners patrocinado patrocinados commercial

      """),
    .init(
      [.promo],
      """
      promo promos promotion promotions promobox cta calltoaction campaign donate donation
      donations upsell crosssell offer offers inread ctabox bannerpromo aktion patreon coupon
      coupons kofi spenden angebot
      """),
    .init(
      [.paywall],
      """
      paywall premium paygate regwall piano tinypass subscriberonly paidbarrier
      registrationwall bezahlschranke plus-paywall
      """),
    .init(
      [.cart],
      """
      cart minicart basket addtocart checkout shoppingcart warenkorb panier carrito carrinho
      carrello koszyk korzina winkelwagen wishlist kundvagn wunschliste
      """),
    .init(
      [.price],
      """
      price prices pricing msrp preis preise prix precio precios preco prezzo cena tsena prijs
      pris
      """),
    .init(
      [.legal],
      """
      copyright copyrights disclaimer disclaimers legal legals imprint impressum terms privacy
      privacypolicy datenschutz agb mentions-legales avisolegal haftungsausschluss rechtliches
      copyrightnotice
      """),
  ]

  /// Who wrote, when, and who answers.
  static let people: [Entry] = [
    .init(
      [.byline],
      """
      byline bylines byl dateline signature authorline authorname signoff signe autorenzeile
      autorzeile postedby writtenby bywho
      """),
    .init(
      [.author],
      """
      author authors authorname authorbox authorinfo authorbio authorcard writer contributor
      contributors autor autoren autorin auteur auteurs autores autore autori verfasser avtor
      byauthor postauthor vcard reporter journalist columnist forfatter kirjoittaja skribent
      """),
    .init(
      [.biography],
      """
      bio biography authorbio authorinfo aboutauthor authorbox profile biographie biografia
      autorenbox autorinfo
      """),
    .init(
      [.avatar],
      """
      avatar avatars gravatar headshot userpic profilepic profileimage authorimage portrait
      mugshot
      """),
    .init(
      [.date],
      """
      date dates datetime time timestamp timeago published pubdate publishdate datepublished
      datemodified postdate updated lastmodified lastupdated dateline entrydate datum uhrzeit
      fecha dataora datepublication horodatage published-date posted moddate
      articledate createdat
      """),
    .init(
      [.metadata],
      """
      meta metadata metainfo postmeta entrymeta postmetadata articlemeta infoline postinfo
      entryinfo articleinfo postedon infos readtime readingtime readduration viewcount views
      viewcounter hits wordcount lesezeit postdetails statistik dato metabar storymeta
      articledetails
      """),
    .init(
      [.comment],
      """
      comment comments commentlist commentform commentary commentbody commenttext commentsection
      commentcount commentwrap disqus livefyre respond kommentar kommentare kommentarer kommentit
      commentaire commentaires comentario comentarios commento commenti komentarz komentarze
      komentar komentare kommentarii kommentariy reactie reacties opmerkingen yorum yorumlar
      discussion discussions diskussion commentthread nocomments addcomment leavecomment
      fbcomments hypercomments spotim viafoura openweb guestbook akismet
      """),
    .init(
      [.reply],
      """
      reply replies replylink response responses antwort antworten respuesta respuestas otvet
      otvety respond cancelreply
      """),
    .init(
      [.rating],
      """
      rating ratings stars starrating star vote votes voting upvote downvote score karma bewertung
      bewertungen note-moyenne reactions reaction likes like likebutton poll polls thumbsup
      aggregaterating survey quiz umfrage sondage encuesta
      """),
    .init(
      [.review],
      """
      review reviews reviewbody customerreviews testimonial testimonials rezension rezensionen
      avis opiniones resenas recensioni recenzje otzyv otzyvy
      """),
    .init([.answer], "answer answers answercell acceptedanswer suggestedanswer"),
    .init([.question], "question questions questionbody faq faqs frage fragen qanda"),
    .init(
      [.post],
      """
      post posts posting postbody postcontent posttext postmessage postbit blogpost blogposting
      message messages msgbody usercontent ugc userpost socialmediaposting discussionforumposting
      """),
    .init(
      [.thread],
      """
      thread threads threadlist topicpost forumpost forum forums subforum viewtopic showthread
      viewthread 
      """),
  ]
}
