extension LanguagePhrases {
  /// What stands around a text, and the readers' part.
  static let germanReading: [Entry] = [
    .init(
      .callToAction,
      """
      weiterlesen… | …weiterlesen | mehr lesen… | …mehr lesen | mehr | mehr anzeigen
      mehr erfahren… | …mehr erfahren | weitere anzeigen | alle anzeigen | alle ansehen
      hier klicken… | jetzt lesen | jetzt ansehen | jetzt anhören | anhören | ansehen
      zum artikel | zum video | zur galerie | lesen sie mehr… | lesen sie weiter…
      jetzt kaufen | jetzt bestellen | jetzt anmelden | jetzt testen | kostenlos testen
      mehr dazu… | mehr laden | weitere laden | mehr infos | weitere informationen | details
      bild vergrößern | vergrößern | artikel lesen | jetzt entdecken | zur startseite
      hier geht's zu…
      """),
    .init(
      .newsletter,
      """
      newsletter abonnieren | newsletter bestellen | newsletter anmelden
      newsletter anmeldung | jetzt abonnieren | abonnieren
      abonnieren sie unseren newsletter… | abonniere unseren newsletter…
      melden sie sich für unseren newsletter an… | melde dich für unseren newsletter an…
      zum newsletter anmelden… | jetzt newsletter abonnieren
      kostenlosen newsletter abonnieren | unser newsletter… | unsere newsletter
      bleiben sie auf dem laufenden… | bleib auf dem laufenden… | immer auf dem laufenden…
      keine nachrichten mehr verpassen… | …abmelden jederzeit möglich…
      sie können sich jederzeit wieder abmelden… | sie können sich jederzeit abmelden…
      du kannst dich jederzeit wieder abmelden… | du kannst dich jederzeit abmelden…
      abmeldung jederzeit möglich… | ja ich möchte den newsletter… | verpassen sie nichts…
      täglich die wichtigsten nachrichten… | …direkt in ihr postfach… | …in ihr postfach
      jetzt kostenlos anmelden… | newsletter abbestellen
      """),
    .init(
      .formLabel,
      """
      pflichtfeld | pflichtfelder | mit gekennzeichnete felder… | erforderliche felder sind…
      e-mail-adresse | e-mail adresse eingeben | ihre e-mail-adresse | ihre e-mail
      deine e-mail-adresse | e-mail eingeben… | vorname | nachname | name | ihr name
      passwort | absenden | senden | abschicken | nachricht | ihre nachricht | telefon
      telefonnummer | betreff | anrede | bitte geben sie… | bitte gib… | bitte wählen…
      bitte füllen sie… | bitte auswählen | dieses feld… | vielen dank für ihre anmeldung…
      danke für ihre anmeldung… | vielen dank für ihre nachricht… | bestätigungsmail…
      …bestätigungs-e-mail… | ich habe die datenschutzerklärung… | ich stimme zu…
      mit dem absenden… | es ist ein fehler aufgetreten… | leider ist ein fehler aufgetreten…
      kontaktformular | bitte lasse dieses feld leer…
      """),
    .init(
      .commentForm,
      """
      kommentar schreiben | schreiben sie einen kommentar… | schreibe einen kommentar…
      einen kommentar schreiben | hinterlasse einen kommentar… | kommentar hinterlassen
      hinterlassen sie einen kommentar… | kommentar abschicken | kommentar absenden
      kommentar verfassen | ihre e-mail-adresse wird nicht veröffentlicht…
      deine e-mail-adresse wird nicht veröffentlicht… | kommentieren | jetzt kommentieren
      antwort abbrechen | antworten abbrechen | meinen namen e-mail-adresse und website…
      du musst angemeldet sein um einen kommentar… | sie müssen angemeldet sein…
      melden sie sich an um… | um kommentieren zu können… | zum kommentieren…
      keine kommentare | noch keine kommentare | kommentare geschlossen
      kommentare sind geschlossen… | die kommentarfunktion ist geschlossen…
      die kommentarfunktion… | der kommentarbereich… | jetzt mitdiskutieren
      diskutieren sie mit… | diskutiere mit… | netiquette
      bitte beachten sie unsere netiquette… | kommentarregeln | ihr kommentar | ihre meinung
      wie ist ihre meinung…
      """),
    .init(
      .commentHeading,
      """
      kommentare | # kommentare | # kommentar | kommentare # | leserkommentare
      leserkommentare # | # kommentare zu… | # gedanken zu… | kommentare anzeigen
      kommentare lesen | alle kommentare | alle kommentare anzeigen | alle kommentare lesen
      kommentare einblenden | diskussion | kommentare ausblenden | neueste kommentare
      leserbriefe | beiträge # | # antworten
      """),
    .init(
      .replyControl,
      """
      antworten | melden | gefällt mir | gefällt mir nicht | zitieren | kommentar melden
      beitrag melden | antworten anzeigen | link | permalink | alle antworten | empfehlen
      positiv bewerten | negativ bewerten | missbrauch melden
      """),
    .init(
      .readTime,
      """
      lesezeit # min | lesezeit # minuten | lesezeit # minute | lesezeit… | # min lesezeit
      # minuten lesezeit | # minute lesezeit | …min lesezeit | …minuten lesezeit | # min
      # minuten | lesedauer # min | lesedauer # minuten | lesedauer… | geschätzte lesezeit…
      ca # min lesezeit | lesedauer ca # minuten | # min lesedauer
      voraussichtliche lesezeit…
      """),
    .init(
      .counter,
      """
      # aufrufe | # mal gelesen | # mal geteilt | # ansichten | aufrufe #
      # gefällt mir angaben | # follower | # abonnenten | # bewertungen | # mal angesehen
      # stimmen | zugriffe # | # bilder | # zugriffe
      """),
    .init(
      .share,
      """
      teilen… | artikel teilen | beitrag teilen | auf twitter teilen | auf x teilen
      auf whatsapp teilen | auf linkedin teilen | auf xing teilen | per e-mail teilen
      in whatsapp teilen | per whatsapp teilen | via whatsapp teilen | in messenger teilen
      im messenger teilen | auf telegram teilen | per telegram teilen | auf pinterest teilen
      via e-mail teilen | per mail teilen | auf threads teilen | auf bluesky teilen
      per e-mail senden | per e-mail versenden | per mail | per whatsapp | per e-mail | link kopieren | link kopiert
      url kopieren | twittern | weiterleiten | artikel versenden | empfehlen | weiterempfehlen
      mailen | merken | artikel merken | auf die merkliste | merkliste | kopieren
      jetzt teilen | diese geschichte teilen | sharen mit… | diese seite teilen
      diesen artikel teilen | diesen beitrag teilen | seite teilen | teile diesen beitrag…
      auf facebook teilen… | drucken teilen | verschenken | artikel verschenken | speichern
      """),
    .init(
      .follow,
      """
      folgen | folgen sie uns… | folge uns… | folgt uns… | folgen sie uns auf…
      besuchen sie uns auf… | wir auf facebook | social media | soziale netzwerke
      soziale medien | jetzt app herunterladen… | app herunterladen | laden sie unsere app…
      folgst du schon… | abonniere den whatsapp-kanal… | abonnieren sie den whatsapp-kanal…
      holen sie sich die app… | unsere app | zur app | unsere apps | bleiben sie in kontakt
      unser whatsapp-kanal… | jetzt bei whatsapp… | autor folgen | thema folgen
      mehr von uns auf… | als bevorzugte quelle…
      """),
    .init(
      .relatedHeading,
      """
      mehr zum thema… | mehr zu… | mehr aus… | mehr von… | zum thema… | auch interessant…
      das könnte sie auch interessieren | das könnte dich auch interessieren
      das könnte sie interessieren | das könnte ihnen auch gefallen
      das könnte dir auch gefallen | könnte sie auch interessieren… | lesen sie auch…
      lesen sie hier… | lies auch… | lesen sie dazu auch… | lesen sie mehr zum thema…
      weitere artikel… | weitere beiträge… | weitere nachrichten… | weitere themen…
      weitere meldungen | weitere news | weitere videos | weitere texte | ähnliche artikel
      ähnliche beiträge | ähnliche themen | verwandte artikel | verwandte beiträge
      verwandte themen | passend zum thema | passend dazu | meistgelesen
      meistgelesene artikel | am meisten gelesen | meist gelesen | beliebt | beliebte artikel
      beliebteste artikel | beliebte beiträge | top-themen | topthemen | im trend | trending
      unsere empfehlungen | empfehlungen | empfehlungen der redaktion | empfohlen
      empfohlene artikel | unsere leseempfehlung… | empfohlener artikel | lesetipps
      redaktionstipp | nicht verpassen | siehe auch… | aus dem ressort | neueste artikel
      die neuesten artikel | mehr nachrichten | mehr artikel | mehr lesen über…
      nächster artikel | vorheriger artikel | interessante artikel | themen des tages
      hintergrund… | newsticker | meistkommentiert | meistgeklickt | leserfavoriten
      anzeige das könnte sie auch interessieren | andere leser interessierte auch
      alle artikel zum thema | auch lesen… | auch lesenswert… | viel gelesen | viel gelesen in…
      weitere aktuelle themen… | weitere beiträge zu diesem artikel | lust auf mehr
      lesen sie auch die folgenden beiträge | das thema könnte dich auch interessieren
      das thema könnte sie auch interessieren | mehr zum ereignis | mehr dazu…
      """),
    .init(
      .feedHeading,
      """
      aktuelles | aktuell | neueste | neueste nachrichten | aktuelle nachrichten
      aktuelle meldungen | nachrichten | news | newsticker | liveticker | live | eilmeldung
      neueste beiträge | letzte beiträge | das neueste | schlagzeilen | aktuelle beiträge
      aktuelle artikel | aktuelle themen | meldungen | archiv | jetzt live | letzte meldungen
      neu auf…
      """),
    .init(
      .menu,
      """
      startseite | home | über uns | kontakt | sitemap | menü | suche | karriere | jobs
      hilfe | service | presse | themen | politik | wirtschaft | sport | kultur | wissen
      gesundheit | reise | panorama | gesellschaft | digital | auto | regional | lokales
      meinung | videos | fotos | bilder | podcasts | shop | abo | abonnement | e-paper
      epaper | anzeigen | stellenmarkt | wetter | horoskop | rätsel | spiele | team
      leistungen | produkte | unternehmen | veranstaltungen | termine | öffnungszeiten
      anfahrt | mediathek | navigation | hauptmenü | hauptnavigation | alle ressorts
      ressorts | mehr themen | immobilien | trauer | kundenservice | häufige fragen | faq
      mediadaten | referenzen | galerie | forum | mein konto | alle themen | barrierefreiheit
      leichte sprache | gebärdensprache
      """),
    .init(
      .skipLink,
      """
      zum inhalt springen | zum inhalt | zum hauptinhalt springen | zum hauptinhalt
      direkt zum inhalt… | zur navigation springen | zur navigation | zur hauptnavigation
      zum seitenanfang | zur suche | zur suche springen | zum footer springen
      springe zum inhalt | springen sie direkt… | zum hauptmenü | navigation überspringen
      """),
    .init(
      .editControl,
      """
      bearbeiten | quelltext bearbeiten | versionsgeschichte | seite bearbeiten
      bearbeiten quelltext bearbeiten | quelltext anzeigen
      """),
    .init(
      .loginControl,
      """
      anmelden | einloggen | login | abmelden | ausloggen | registrieren | jetzt registrieren
      mein konto | mein profil | konto erstellen | passwort vergessen | angemeldet bleiben
      benutzerkonto | kostenlos registrieren | anmelden registrieren | noch kein konto…
      bereits registriert… | neu hier… | kundenlogin | mit google anmelden
      """),
    .init(.breadcrumb, "sie sind hier… | du bist hier… | sie befinden sich hier…"),
  ]
}
