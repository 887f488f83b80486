extension LanguagePhrases {
  /// Credits, bylines, notices and controls.
  static let germanNotices: [Entry] = [
    .init(
      .photoCredit,
      """
      foto… | fotos… | bild… | bilder… | bildquelle… | bildnachweis… | bildrechte…
      fotocredit… | quelle imago… | symbolbild… | …symbolbild | …symbolfoto | symbolfoto…
      …archivbild | …archivfoto | grafik… | illustration… | titelbild… | beitragsbild…
      © dpa… | …dpa | fotograf… | foto privat | …imago images… | screenshot… | aufmacherbild…
      …picture alliance… | urheber…
      """),
    .init(
      .captionLead,
      """
      bildunterschrift… | auf dem foto… | bild # von # | # von # | bildbeschreibung… | abb #…
      abbildung #… | bildunterschrift anzeigen | im bild…
      """),
    .init(
      .bylineLead,
      """
      von… | autor… | autorin… | autoren… | ein artikel von… | ein beitrag von…
      ein gastbeitrag von… | ein kommentar von… | eine analyse von… | ein interview von…
      text… | text von… | verfasst von… | geschrieben von… | redaktion… | interview…
      veröffentlicht von… | verantwortlich… | protokoll… | aufgezeichnet von…
      """),
    .init(
      .bylineRole,
      """
      redakteur | redakteurin | redaktion | autor | autorin | freie journalistin
      freier journalist | freier autor | freie autorin | korrespondent | korrespondentin
      chefredakteur | chefredakteurin | volontär | volontärin | reporter | reporterin
      gastautor | gastautorin | kolumnist | ressortleiter | ressortleiterin | politikredakteur
      sportredakteur | wirtschaftsredakteur | lokalredaktion | politikredakteurin
      """),
    .init(
      .dateLead,
      """
      veröffentlicht… | veröffentlicht am… | erstellt… | erstellt am… | aktualisiert…
      aktualisiert am… | zuletzt aktualisiert… | stand… | letzte aktualisierung…
      letzte änderung… | zuletzt geändert… | geändert am… | datum… | publiziert…
      publiziert am… | erschienen am… | erschienen… | vor # stunden | vor # stunde
      vor # minuten | vor # tagen | vor # tag | vor # wochen | vor # monaten | vor # jahren
      vor # min | vor # std | heute | gestern | heute # uhr | gestern # uhr | vom # # #
      # uhr | gepostet am… | erstveröffentlichung… | eingestellt am…
      """),
    .init(
      .authorBioLead,
      """
      über die autoren | über den autor… | über die autorin… | zum autor | zur autorin
      zur person… | autorenprofil | mehr von diesem autor | alle artikel von…
      alle beiträge von… | alle beiträge anzeigen | …ist redakteur… | …ist redakteurin…
      …ist freier journalist… | …ist freie journalistin… | …ist korrespondent… | …ist autor…
      …ist autorin… | …ist volontär… | …schreibt für… | …schreibt über…
      …arbeitet als redakteur… | …arbeitet als freie… | zur autorenseite | kontakt zum autor
      avatar
      """),
    .init(
      .copyrightNotice,
      """
      …alle rechte vorbehalten… | nachdruck… | …nachdruck verboten… | …vervielfältigung…
      urheberrecht… | …urheberrechtlich geschützt… | copyright… | …mit genehmigung…
      die inhalte dieser seite… | weiterverwendung… | …nur mit schriftlicher genehmigung…
      """),
    .init(
      .cookieNotice,
      """
      …verwendet cookies… | …verwenden cookies… | wir verwenden cookies… | wir nutzen cookies…
      diese website verwendet cookies… | diese webseite verwendet cookies…
      diese website benutzt cookies… | diese seite verwendet cookies… | …nutzt cookies…
      wir und unsere partner… | durch die nutzung dieser website… | mit der nutzung…
      ihre privatsphäre… | datenschutzeinstellungen | notwendige cookies | cookie-hinweis
      technisch notwendig | technisch notwendige cookies | externe inhalte
      an dieser stelle finden sie einen externen inhalt… | empfohlener externer inhalt…
      externen inhalt anzeigen… | mit ihrer zustimmung…
      ich bin damit einverstanden dass mir externe inhalte…
      …personenbezogene daten an drittplattformen… | hier finden sie externen inhalt…
      wir benötigen ihre zustimmung… | privatsphäre-einstellungen
      speichern von oder zugriff auf informationen… | verwendung reduzierter daten…
      erstellung von profilen für personalisierte werbung…
      erstellung von profilen zur personalisierung… | verwendung von profilen zur auswahl…
      messung der werbeleistung… | messung der performance von inhalten…
      analyse von zielgruppen… | entwicklung und verbesserung der angebote…
      """),
    .init(
      .consentButton,
      """
      akzeptieren | alle akzeptieren | alle cookies akzeptieren | zustimmen
      zustimmen und weiter | ich stimme zu | einverstanden | ablehnen | alle ablehnen
      einstellungen | cookie-einstellungen | cookies verwalten | einstellungen speichern
      auswahl speichern | auswahl bestätigen | nur notwendige | nur notwendige cookies
      nur essenzielle cookies akzeptieren | mehr optionen | einwilligung verwalten
      verstanden | annehmen | datenschutz-einstellungen
      individuelle datenschutzeinstellungen | widerrufen | inhalt laden | inhalt entsperren
      """),
    .init(
      .legalLinks,
      """
      impressum | datenschutz | datenschutzerklärung | datenschutzhinweise | agb
      nutzungsbedingungen | allgemeine geschäftsbedingungen | rechtliche hinweise
      rechtliches | widerrufsrecht | widerrufsbelehrung | haftungsausschluss
      cookie-richtlinie | impressum datenschutz | disclaimer | verträge hier kündigen
      abo kündigen | vertrag kündigen | versand | zahlung und versand
      barrierefreiheitserklärung | erklärung zur barrierefreiheit | utiq verwalten
      jugendschutz | hinweisgebersystem | transparenz
      """),
    .init(
      .advertisement,
      """
      anzeigen | anzeige… | werbung… | gesponsert | gesponserte inhalte | sponsored
      advertorial | bezahlte anzeige | werbliche inhalte | in kooperation mit…
      präsentiert von… | weiterlesen nach der anzeige | dieser inhalt wird präsentiert von…
      nach der anzeige weiterlesen | werbepartner | affiliate-links | anzeige schließen
      werbung ausblenden | enthält werbung | artikel wird nach der anzeige fortgesetzt
      hier werben | inserieren | bitte deaktivieren sie ihren adblocker… | …adblocker…
      unsere partner | sponsoren | partnerangebot | angebote unserer partner | kooperation
      """),
    .init(
      .playerControl,
      """
      abspielen | lautstärke | ihr browser unterstützt… | dein browser unterstützt…
      artikel anhören | diesen artikel anhören | artikel vorlesen lassen | vorlesen
      video abspielen | video ansehen | vollbild | ton an | ton aus | untertitel
      beitrag anhören | audio anhören | text vorlesen | dieser audioinhalt…
      diese audioversion wurde künstlich erzeugt… | jetzt anhören | nachricht anhören
      """),
    .init(
      .paywall,
      """
      jetzt weiterlesen… | weiterlesen mit… | sie sind bereits abonnent… | bereits abonnent…
      schon abonnent… | sie haben bereits ein abo… | nur für abonnenten
      dieser artikel ist exklusiv… | um weiterzulesen… | jetzt abo abschließen
      kostenlos registrieren und weiterlesen | jetzt registrieren und weiterlesen
      jetzt abonnent werden… | zugang zu allen… | monatlich kündbar… | jederzeit kündbar…
      abo testen | digital-abo | alle abo-angebote | plus-artikel | lesen sie diesen artikel mit…
      dieser inhalt ist… | probeabo | jetzt für #… | freischalten | …auf einem anderen gerät…
      …exklusiv für abonnenten… | mit einem abo lesen sie… | …unbegrenzter zugang…
      unbegrenzter zugriff auf… | noch kein abo… | hier anmelden… | jetzt # monat testen…
      für # testen… | plus-abonnenten können… | diesen artikel verschenken
      """),
    .init(
      .tagsHeading,
      """
      schlagwörter… | schlagworte… | tags… | themen… | stichworte… | stichwörter… | kategorie…
      kategorien… | thema… | ressort… | rubrik… | mehr zu den themen | verwandte schlagwörter
      schlagwortwolke | verschlagwortet mit… | markiert mit…
      """),
    .init(
      .pagination,
      """
      nächste seite | vorherige seite | weiter | zurück | nächste | vorherige | seite # von #
      seite # | ältere beiträge | neuere beiträge | nächster beitrag… | vorheriger beitrag…
      beitragsnavigation | beitrags-navigation | erste seite | letzte seite
      zur nächsten seite | auf einer seite lesen | nächstes bild | vorheriges bild
      zurück zur übersicht | zur übersicht | zurück zur startseite | nächstes thema
      vorheriges thema | seiten # | zurück weiter
      """),
    .init(
      .typoReport,
      """
      fehler gefunden… | fehler melden | einen fehler gefunden…
      haben sie einen fehler entdeckt… | fehler im text gefunden… | korrektur melden
      sie haben einen fehler gefunden… | haben sie fehler entdeckt… | hinweis an die redaktion
      fehler entdeckt…
      """),
    .init(
      .print,
      """
      drucken | druckversion | artikel drucken | seite drucken | als pdf speichern
      als pdf herunterladen | pdf | herunterladen | download | schriftgröße
      schrift vergrößern | druckansicht | artikel als pdf
      """),
    .init(
      .affiliate,
      """
      …affiliate-links… | …provision… | …erhalten wir eine provision…
      …wenn sie über diese links… | affiliate-hinweis… | mit sternchen markierte links…
      """),
    .init(
      .disclaimer,
      """
      …nicht der meinung der redaktion entsprechen… | …nicht die meinung der redaktion…
      die meinung des autors… | …gibt nicht die meinung der redaktion wieder…
      …keine anlageberatung… | …ersetzt keine ärztliche…
      …ersetzt nicht den besuch beim arzt… | hinweis der redaktion… | anmerkung der redaktion…
      haftungsausschluss… | transparenzhinweis… | …keine gewähr… | alle angaben ohne gewähr…
      …angaben ohne gewähr
      """),
    .init(
      .javascriptNotice,
      """
      …bitte aktivieren sie javascript… | javascript ist deaktiviert…
      bitte javascript aktivieren… | ihr browser ist veraltet… | …javascript aktivieren…
      …veralteten browser…
      """),
    .init(
      .challenge,
      """
      bestätigen sie dass sie kein roboter… | zugriff verweigert… | seite nicht gefunden…
      bitte bestätigen sie dass sie ein mensch… | ihr browser wird überprüft…
      sind sie # jahre alt… | einen moment… | fehler #
      """),
    .init(
      .searchForm,
      """
      suchen | suche | suche nach… | suchbegriff | suchbegriff eingeben… | suchergebnisse…
      keine ergebnisse… | keine treffer… | # ergebnisse | # treffer | erweiterte suche
      wonach suchen sie… | sortieren nach… | filter | filtern | suche öffnen | suche schließen
      filter zurücksetzen | suche starten
      """),
    .init(
      .cart,
      """
      in den warenkorb | warenkorb | zum warenkorb | auf den wunschzettel | wunschliste
      merkzettel | auf lager | nicht auf lager | ausverkauft | kostenloser versand…
      versandkostenfrei… | zur kasse | ihr warenkorb ist leer… | inkl mwst…
      …inkl mwst zzgl versand… | zzgl versandkosten… | lieferzeit… | sofort lieferbar…
      jetzt bewerten | kundenbewertungen | kunden kauften auch | ähnliche produkte
      artikelnummer… | menge | preis inkl mwst… | produkt vergleichen | ausführung wählen
      """),
    .init(
      .backToTop,
      """
      nach oben | zum seitenanfang | zurück nach oben | seitenanfang | zum anfang
      zurück zum anfang | nach oben scrollen
      """),
    .init(
      .donation,
      """
      spenden | jetzt spenden | unterstützen sie uns… | unterstütze uns… | unterstützen
      spenden sie… | jetzt unterstützen | online spenden | spendenkonto…
      fördermitglied werden
      """),
    .init(
      .tableOfContents,
      """
      inhaltsverzeichnis | inhalt… | auf dieser seite | inhaltsverzeichnis anzeigen
      inhaltsverzeichnis verbergen | in diesem artikel
      """),
    .init(
      .feedback,
      """
      war dieser artikel hilfreich… | war das hilfreich… | hat ihnen der artikel gefallen…
      bewerten sie diesen artikel… | artikel bewerten | wie hilfreich war dieser beitrag
      klicke auf die sterne um zu bewerten | feedback geben | feedback
      ihre meinung ist gefragt… | durchschnittliche bewertung…
      hat ihnen dieser beitrag gefallen… | ihr feedback…
      """),
    .init(
      .languageSwitch,
      """
      sprache | sprache wählen | sprache auswählen | sprachen | auf deutsch | deutsch
      in anderen sprachen | land auswählen | diese seite auf…
      """),
    .init(
      .sourceLead,
      """
      quelle… | quellen… | mit material von… | mit dpa | mit material der…
      mit informationen von… | originalquelle… | einzelnachweise | weblinks | literatur
      fußnoten | pressekontakt… | original-content von… | mit agenturen
      """),
    .init(
      .republication,
      """
      dieser artikel erschien zuerst… | zuerst erschienen… | …erschien zuerst auf…
      dieser artikel wurde ursprünglich… | dieser text erschien… | dieser artikel ist zuerst…
      diese seite wurde zuletzt am…
      """),
    .init(
      .placeholder,
      """
      wird geladen… | lädt… | laden… | bitte warten… | keine daten vorhanden | demnächst
      in kürze | inhalt wird geladen… | keine einträge…
      """),
    .init(
      .interfaceControl,
      """
      schließen | öffnen | abbrechen | fertig | anwenden | zurücksetzen | anzeigen
      ausblenden | einblenden | einklappen | ausklappen | aufklappen | zuklappen
      einstellungen | auswählen | speichern | kopieren | kopiert | menü öffnen
      menü schließen | alle | weitere | mehr optionen | dialog schließen | weniger anzeigen
      sortieren | dunkles design
      """),
    .init(
      .contactLine,
      """
      telefon… | tel… | fax… | telefax… | e-mail… | adresse… | anschrift… | öffnungszeiten…
      kontakt… | ansprechpartner… | rufen sie uns an… | schreiben sie uns… | route planen
      so erreichen sie uns… | ust-id… | kontakt aufnehmen | kontakt und anfahrt
      zum kontaktformular | pressekontakt | mobil… | bürozeiten… | amtsgericht…
      geschäftsführer… | rückfragen bitte an… | auf karte anzeigen
      """),
    .init(
      .poweredBy,
      """
      powered by… | realisiert von… | webdesign… | umsetzung… | erstellt mit…
      unterstützt durch… | präsentiert von wordpress… | mit stolz präsentiert von wordpress
      """),
    .init(
      .poll,
      """
      umfrage | abstimmen | jetzt abstimmen | ergebnis anzeigen | zum ergebnis | # stimmen
      quiz
      """),
    .init(
      .notification,
      """
      benachrichtigungen aktivieren… | push-nachrichten… | benachrichtigungen | nicht jetzt
      erlauben | push-benachrichtigungen… | eilmeldungen…
      """),
    .init(.socialName, "e-mail facebook | whatsapp-kanal | google nachrichten | netzwerke"),
  ]
}
