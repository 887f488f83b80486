extension LanguagePhrases {
  /// Credits, bylines, notices and controls.
  static let italianNotices: [Entry] = [
    .init(
      .photoCredit,
      """
      foto… | foto di… | foto da… | fotografia di… | fotografie di… | ph… | ph credits…
      crediti foto… | credit foto… | credits foto… | fonte foto… | fonte immagine…
      immagine di repertorio… | …immagine di repertorio | foto di repertorio… | …foto di repertorio
      foto d'archivio… | …foto d'archivio | immagine… | immagini… | immagine di copertina…
      foto di copertina… | foto copertina… | illustrazione di… | infografica… | …foto ansa | …ansa
      foto ansa… | …lapresse | lapresse… | …imagoeconomica | imagoeconomica… | …fotogramma
      screenshot da… | fermo immagine… | foto concessa da…
      """),
    .init(
      .captionLead,
      """
      nella foto… | nella foto in alto… | in foto… | nell'immagine… | didascalia… | fig #…
      figura #… | foto # di # | immagine # di # | in copertina… | nella foto di copertina…
      """),
    .init(
      .bylineLead,
      """
      di… | a cura di… | scritto da… | pubblicato da… | autore… | autrice… | autori… | articolo di…
      testo di… | testi di… | dal nostro inviato… | dal nostro corrispondente…
      dalla nostra inviata… | dalla nostra corrispondente… | intervista di… | inviato da…
      postato da… | traduzione di… | commento di… | redazione…
      """),
    .init(
      .bylineRole,
      """
      redazione | la redazione | redattore | redattrice | giornalista | giornalista pubblicista
      giornalista professionista | giornalista freelance | direttore | direttrice
      direttore responsabile | vicedirettore | caporedattore | caporedattrice | inviato | inviata
      corrispondente | editorialista | collaboratore | collaboratrice | autore | autrice
      redazione web | redazione online | redazione sportiva | dal nostro inviato
      dal nostro corrispondente
      """),
    .init(
      .dateLead,
      """
      pubblicato il… | pubblicato… | aggiornato il… | aggiornato… | ultimo aggiornamento…
      ultima modifica… | ultimo aggiornamento il… | data pubblicazione… | data di pubblicazione…
      modificato il… | # ore fa | # ora fa | un'ora fa | # minuti fa | # minuto fa | # giorni fa
      # giorno fa | # settimane fa | # settimana fa | # mesi fa | # mese fa | # anni fa | # anno fa
      # min fa | oggi | ieri | oggi alle # | ieri alle # | adesso | pubblicato oggi… | creato il…
      postato il…
      """),
    .init(
      .authorBioLead,
      """
      l'autore | l'autrice | gli autori | sull'autore… | sull'autrice… | informazioni sull'autore…
      chi è l'autore | biografia | tutti gli articoli di… | leggi tutti gli articoli di…
      vedi tutti gli articoli di… | mostra tutti gli articoli… | altri articoli dell'autore
      articoli di questo autore | tutti i post di… | scrivi all'autore
      …giornalista professionista dal… | …giornalista pubblicista dal… | contatta l'autore
      """),
    .init(
      .copyrightNotice,
      """
      …riproduzione riservata | riproduzione riservata… | …tutti i diritti riservati…
      …tutti i diritti sono riservati… | …riproduzione vietata… | …è vietata la riproduzione…
      è vietata la riproduzione… | vietata la riproduzione… | …riproduzione anche parziale…
      …i diritti delle immagini e dei testi sono riservati… | copyright…
      © riproduzione riservata… | …© riproduzione riservata | © copyright… | …© copyright ansa…
      partita iva… | p iva… | p iva # | …testata giornalistica registrata… | testata giornalistica…
      registrazione al tribunale di… | reg tribunale di… | registrazione tribunale di…
      …iscrizione al roc… | …iscritta al roc… | iscrizione roc… | …capitale sociale…
      direttore responsabile… | …è una testata registrata… | …riproducibile solo citando la fonte…
      se hai scelto di non accettare i cookie… | …licenza creative commons…
      quest'opera è distribuita con licenza… | edito da…
      """),
    .init(
      .cookieNotice,
      """
      questo sito utilizza cookie… | questo sito utilizza i cookie… | questo sito usa cookie…
      questo sito usa i cookie… | questo sito web utilizza i cookie… | …utilizza cookie tecnici…
      …utilizza cookie di profilazione… | …cookie di terze parti… | utilizziamo i cookie…
      utilizziamo cookie… | usiamo i cookie… | noi e terze parti… | noi e i nostri partner…
      noi e terze parti selezionate utilizziamo cookie… | …acconsenti all'uso dei cookie…
      …all'utilizzo dei cookie… | …chiudendo questo banner… | cookie | informativa sui cookie
      continuando la navigazione… | proseguendo la navigazione…
      se continui ad utilizzare questo sito… | i cookie ci aiutano… | la tua privacy è importante…
      rispettiamo la tua privacy…
      archiviare informazioni su dispositivo… | utilizzare dati limitati…
      creare profili per la pubblicità personalizzata…
      creare profili per la personalizzazione… | utilizzare profili per la selezione…
      misurare le prestazioni degli annunci… | misurare le prestazioni dei contenuti…
      comprendere il pubblico attraverso… | sviluppare e migliorare i servizi
      """),
    .init(
      .consentButton,
      """
      accetta | accetto | accetta tutto | accetta tutti | accetta tutti i cookie | accetta e chiudi
      accetta e continua | continua senza accettare | rifiuta | rifiuta tutto | rifiuta tutti
      ho capito | va bene | acconsento | preferenze | personalizza | gestisci preferenze
      gestisci cookie | gestisci opzioni | preferenze cookie | impostazioni cookie
      preferenze privacy | gestione cookie | solo cookie necessari | chiudi e accetta
      salva preferenze | rivedi consenso
      """),
    .init(
      .legalLinks,
      """
      privacy | privacy policy | cookie policy | informativa privacy | informativa sulla privacy
      informativa cookie | termini e condizioni | termini di servizio | termini di utilizzo
      condizioni d'uso | condizioni di utilizzo | condizioni generali | condizioni di vendita
      note legali | informazioni legali | dichiarazione di accessibilità | accessibilità
      codice etico | trattamento dati personali | diritto di recesso | gerenza | dati societari
      credits | crediti | disclaimer | protezione dei dati personali
      """),
    .init(
      .advertisement,
      """
      pubblicità… | annuncio | annuncio pubblicitario | annunci sponsorizzati
      contenuto sponsorizzato… | sponsorizzato… | articolo sponsorizzato… | sponsorizzato da…
      messaggio pubblicitario… | messaggio promozionale… | in collaborazione con…
      contenuto pubblicitario… | informazione pubblicitaria | la tua pubblicità
      continua dopo la pubblicità… | continua a leggere dopo la pubblicità | dopo la pubblicità
      inserzione | inserzione pubblicitaria | publiredazionale | la pubblicità
      per la tua pubblicità… | pubblicità su questo sito… | contenuto offerto da…
      """),
    .init(
      .playerControl,
      """
      riproduci | riproduci video | pausa | volume | schermo intero | ascolta l'articolo
      ascolta questo articolo… | ascolta la versione audio… | il tuo browser non supporta…
      riattiva audio | disattiva audio | video in riproduzione | il video verrà riprodotto…
      apri video | guarda la diretta | ingrandisci | caricamento del video…
      """),
    .init(
      .paywall,
      """
      contenuto riservato agli abbonati… | articolo riservato agli abbonati…
      riservato agli abbonati… | solo per abbonati | solo per gli abbonati
      contenuto per gli abbonati… | questo contenuto è riservato… | questo articolo è riservato…
      abbonati per leggere… | abbonati per continuare… | abbonati ora… | abbonati subito…
      per continuare a leggere… | accedi per continuare a leggere… | sei già abbonato…
      già abbonato accedi… | hai già un abbonamento… | prosegui la lettura… | leggi senza limiti…
      scopri tutte le offerte… | hai letto # articoli gratuiti… | contenuto premium
      scegli il tuo abbonamento… | sblocca l'articolo… | attiva ora… | disdici quando vuoi…
      …su un altro dispositivo… | …altro dispositivo accesso…
      perché visualizzo questo messaggio | come posso smettere di vedere questo messaggio
      ti consigliamo di cambiare la tua password… | …con questo account su più…
      non hai un account registrati… | …dedicato agli utenti registrati… | articoli salvati…
      hai salvato un nuovo articolo
      """),
    .init(
      .tagsHeading,
      """
      tag | tags… | etichette… | argomenti… | argomento… | categoria… | categorie… | temi…
      parole chiave… | temi trattati | i temi dell'articolo | pubblicato in… | archiviato in…
      taggato… | tag articolo… | contrassegnato…
      """),
    .init(
      .pagination,
      """
      successivo | precedente | pagina successiva | pagina precedente | avanti | indietro
      prossimo | prossimo articolo… | articolo successivo… | articolo precedente… | pagina # di #
      pagina # | prima pagina | ultima pagina | navigazione articoli | navigazione articolo
      post successivo… | post precedente… | post più recente | post più vecchio
      notizia successiva | notizia precedente | articoli meno recenti | articoli più recenti
      foto successiva | foto precedente | torna indietro | capitolo successivo
      capitolo precedente
      """),
    .init(
      .typoReport,
      """
      segnala un errore | segnala errore | segnala un refuso | hai trovato un errore…
      segnalaci un errore… | hai notato un errore… | segnala una correzione… | segnala un problema
      segnala una notizia…
      """),
    .init(
      .print,
      """
      stampa | stampa articolo | stampa questo articolo | stampa pagina | versione stampabile
      scarica | scarica pdf | scarica il pdf | dimensione carattere | dimensione testo
      salva in pdf
      """),
    .init(
      .affiliate,
      """
      …commissione sugli acquisti… | …riceve una commissione… | …ricevere una commissione…
      …potremmo ricevere una commissione… | …link di affiliazione… | …programma di affiliazione…
      in qualità di affiliato amazon… | …senza costi aggiuntivi per l'utente… | …acquisti idonei…
      """),
    .init(
      .disclaimer,
      """
      le informazioni contenute… | …non sostituiscono il parere del medico…
      …non costituisce consulenza… | …non costituiscono sollecitazione…
      …ha scopo puramente informativo… | …a scopo informativo…
      …non si assume alcuna responsabilità… | avvertenze… | le opinioni espresse…
      …opinioni espresse dall'autore… | …non rappresenta una testata giornalistica…
      questo blog non rappresenta una testata giornalistica…
      """),
    .init(
      .javascriptNotice,
      """
      …abilita javascript… | per favore abilita javascript… | …javascript disabilitato…
      javascript è disabilitato… | è necessario abilitare javascript…
      il tuo browser non è aggiornato… | il tuo browser non supporta javascript…
      disattiva l'adblock… | abbiamo rilevato un adblock… | …disattiva il tuo adblock…
      """),
    .init(
      .challenge,
      """
      verifica di essere umano… | conferma di non essere un robot… | non sono un robot
      accesso negato… | pagina non trovata… | la pagina non esiste… | errore # | hai più di # anni…
      contenuto non disponibile… | stiamo verificando…
      """),
    .init(
      .searchForm,
      """
      cerca | ricerca | cerca nel sito | cerca per… | ricerca per… | ricerca avanzata
      risultati della ricerca… | risultati di ricerca… | nessun risultato…
      nessun risultato trovato… | cosa stai cercando | cosa cerchi | filtra | filtra per… | filtri
      ordina per… | # risultati | hai cercato… | avvia ricerca | inserisci una parola chiave…
      """),
    .init(
      .cart,
      """
      aggiungi al carrello | carrello | il tuo carrello | il tuo carrello è vuoto…
      vai al carrello | acquista | compra | cassa | vai alla cassa | lista dei desideri
      aggiungi alla lista dei desideri | aggiungi ai preferiti | preferiti | disponibile
      non disponibile | esaurito | spedizione gratuita… | iva inclusa… | subtotale | in offerta
      codice prodotto… | disponibilità… | anteprima | vista rapida | confronta
      procedi all'acquisto | scegli un'opzione | taglia | sconto #…
      """),
    .init(
      .backToTop,
      """
      torna su | torna in alto | torna all'inizio | vai in alto | vai su | inizio pagina
      torna a inizio pagina | torna in cima
      """),
    .init(
      .donation,
      """
      sostienici… | sostieni… | dona | dona ora | fai una donazione… | sostieni il nostro lavoro…
      sostieni il giornalismo… | donazioni | donaci… | contribuisci… | fai la tua parte…
      offrici un caffè… | dona il # per mille… | # per mille
      """),
    .init(
      .tableOfContents,
      """
      indice | indice dei contenuti | indice dell'articolo | sommario | contenuti
      in questo articolo | in questa pagina | cosa troverai in questo articolo
      """),
    .init(
      .feedback,
      """
      ti è stato utile… | questo articolo ti è stato utile… | questa pagina ti è stata utile…
      quanto è stato utile… | valuta questo articolo… | vota questo articolo… | vota l'articolo…
      dai un voto… | la tua opinione… | media voti… | lascia una recensione…
      quanto sono chiare le informazioni… | grazie per il tuo feedback… | valutazione…
      """),
    .init(
      .languageSwitch,
      """
      lingua | lingue | seleziona lingua | seleziona la lingua | scegli la lingua | italiano
      cambia lingua | altre lingue | in altre lingue
      """),
    .init(
      .sourceLead,
      """
      fonte… | fonti… | fonte ansa | fonte originale… | riferimenti | bibliografia | link utili
      riferimenti bibliografici | collegamenti esterni
      """),
    .init(
      .republication,
      """
      pubblicato per la prima volta… | questo articolo è stato pubblicato… | articolo originale…
      articolo aggiornato… | notizia in aggiornamento… | …in aggiornamento
      questo articolo è stato tradotto… | articolo pubblicato su… | tratto da…
      """),
    .init(
      .placeholder,
      """
      caricamento… | caricamento in corso… | attendere prego… | attendi… | nessun contenuto
      prossimamente | segnaposto | in arrivo
      """),
    .init(
      .interfaceControl,
      """
      chiudi | apri | annulla | conferma | applica | reimposta | ripristina | mostra | nascondi
      espandi | comprimi | altro | copia | copiato | seleziona | ordina | opzioni | impostazioni
      mostra meno | mostra filtri | chiudi finestra | chiudi ricerca | apri la ricerca
      modalità scura | tema scuro | ingrandisci testo | gestisci
      """),
    .init(
      .contactLine,
      """
      telefono… | tel… | fax… | cell… | email… | e-mail… | indirizzo… | orari di apertura…
      orario di apertura… | orari… | sede legale… | sede operativa… | pec… | codice fiscale…
      scrivici… | chiamaci… | contattaci… | come raggiungerci | ufficio stampa… | per informazioni…
      numero verde… | scrivi a… | hai una segnalazione…
      """),
    .init(
      .poweredBy,
      """
      realizzato da… | sito realizzato da… | sviluppato da… | realizzazione siti web… | web design…
      web agency… | creato da… | proudly powered by… | fatto con… | hosting… | progetto grafico…
      """),
    .init(
      .poll,
      """
      sondaggio | sondaggi | vota | vota ora | vedi i risultati | risultati del sondaggio
      partecipa al sondaggio…
      """),
    .init(
      .notification,
      """
      attiva le notifiche… | attiva notifiche | ricevi notifiche… | notifiche | non ora | consenti
      più tardi | no grazie | rimani aggiornato con le notifiche… | disattiva notifiche
      abilita le notifiche…
      """),
  ]
}
