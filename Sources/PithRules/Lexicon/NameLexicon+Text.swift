extension NameLexicon {
  /// The text and its parts.
  static let text: [Entry] = [
    .init(
      [.article],
      """
      article articles story hentry entry blogentry newsarticle articlepage articlewrapper
      singlepost singlearticle singlestory blogpost storypage storywrapper artikel articulo artigo
      articolo artykul statya novost noticia notizia nota beitrag meldung makale haber artykuly
      reportage
      """),
    .init(
      [.article, .content],
      """
      articlebody articlecontent articletext articlecopy articlebodytext articlemain storybody
      storycontent storytext storycopy entrycontent entrybody entrytext bodycopy newsbody newstext
      newscontent artikeltext artikelinhalt artikelbody articletextbody fulltext maintext postbody
      postcontent posttext postarticle blogcontent contentbody textbody cuerpo cuerponoticia
      corpotesto corpo articlebodycontent textocompleto fliesstext brodtext contenttext contenu
      tresc tekst tekstu
      """),
    .init(
      [.content],
      """
      content contents body text prose copy richtext wysiwyg paragraph paragraphs markdown
      bodytext maincontent pagecontent contentarea texte texto testo inhalt contenido conteudo
      contenuto zawartosc soderzhanie innehall indhold sisalto inhoud innertext rte textblock
      textcontent textarea-content gutenberg mwparseroutput bodycontent
      """),
    .init(
      [.main],
      """
      main maincontent mainbody maincol maincolumn haupt hauptinhalt principal contentmain
      mainarticle hauptspalte
      """),
    .init(
      [.title],
      """
      title titles headline heading pagetitle posttitle entrytitle articletitle storytitle titre
      titulo titolo titel ueberschrift zagolovok nadpis tytul hed subtitle subheading subhead
      subheadline headlinetext rubrik
      """),
    .init(
      [.summary],
      """
      summary lead lede standfirst dek excerpt intro introduction abstract chapo chapeau
      entradilla sottotitolo vorspann anleser ingress synopsis sapo subtitle subhead teasertext
      linha-fina bajada occhiello zajawka
      """),
    .init(
      [.teaser],
      """
      teaser teasers card cards tile tiles promocard newscard articlecard storycard postcard
      snippet thumb thumbs teaserlist kachel thumbnails minicard
      """),
    .init(
      [.list],
      """
      list lists listing listings grid listitem items index loop collection catalog liste lista
      elenco listado posts articles entries carousel slider swiper slick masonry postlist
      articlelist newslist
      """),
    .init(
      [.caption],
      """
      caption captions figcaption wpcaption imagecaption photocaption imgcaption legende leyenda
      didascalia bildunterschrift bildtext podpis legenda pie-foto captiontext cutline
      bildunterzeile
      """),
    .init(
      [.credit],
      """
      credit credits photocredit imagecredit imgcredit photographer source sources attribution
      copyrightholder bildnachweis bildquelle quelle creditline fotograf fotoverweis zrodlo
      istochnik fuente fonte
      """),
    .init(
      [.figure],
      """
      figure figures image images img photo photos picture pictures gallery galleries slideshow
      slides photogallery imagegallery bild bilder bildergalerie galerie galeria galleria foto
      fotos thumbnail illustration lightgallery infographic media
      """),
    .init(
      [.player],
      """
      player video videos audio podcast podcasts videoplayer audioplayer jwplayer videojs
      brightcove vjs mediaplayer playlist youtube vimeo mejs readspeaker texttospeech listen
      vorlesen kaltura voiceover dailymotion
      """),
    .init(
      [.tag],
      """
      tag tags taglist tagcloud tagged taglinks keyword keywords topics topic label labels hashtag
      hashtags schlagworte schlagwort schlagwoerter etiquetas etiqueta motscles tagi tegi metki
      stichworte themen taxonomy
      """),
    .init(
      [.category],
      """
      category categories cat kicker eyebrow section-label rubric rubrique categoria categorias
      kategorie kategorien kategorii ressort dachzeile sectionname sectiontitle rubrika volanta
      overline
      """),
    .init(
      [.tableOfContents],
      """
      toc tableofcontents inhaltsverzeichnis sommaire sumario tocbox toccontent lwptoc jumplinks
      eztoc spistresci innehallsforteckning
      """),
    .init(
      [.infobox],
      """
      infobox factbox faktenbox infokasten sidebox factsheet keyfacts faktaboks faktaruta infoboks
      """),
    .init(
      [.footnote],
      """
      footnote footnotes endnote endnotes reference references reflist citation citations
      bibliography fussnote fussnoten references-list footnoteref
      """),
    .init(
      [.code],
      """
      code codeblock highlight highlighter syntax syntaxhighlighter prettyprint hljs prism
      codehilite sourcecode codebox crayon gist geshi
      """),
    .init(
      [.product],
      """
      product products productdetail productdetails productpage producto productos produkt
      produkte produit produits prodotto produto sku item-product productinfo
      """),
    .init(
      [.description],
      """
      description desc descriptions productdescription specification specifications specs spec
      techspecs beschreibung descripcion descricao descrizione opis opisanie
      """),
  ]
}
