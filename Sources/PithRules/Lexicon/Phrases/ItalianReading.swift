extension LanguagePhrases {
  /// What stands around a text, and the readers' part.
  static let italianReading: [Entry] = [
    .init(
      .callToAction,
      """
      leggi tutto… | …leggi tutto | leggi di più… | …leggi di più | continua a leggere…
      …continua a leggere | …continua | scopri di più… | …scopri di più | scopri | vedi tutti
      vedi tutte | mostra altro | mostra di più | mostra tutto | carica altri | carica altro
      vai all'articolo | leggi l'articolo | leggi l'articolo completo… | leggi ora | guarda ora
      guarda il video | guarda la gallery | guarda le foto | vai alla gallery | ascolta
      ascolta ora | clicca qui… | per saperne di più… | maggiori informazioni
      ulteriori informazioni | acquista ora | compra ora | ordina ora | prova gratis | prenota ora
      richiedi un preventivo | scopri l'offerta | scopri tutti… | approfondisci
      tutti gli articoli | guarda tutti | altri articoli | dettagli | torna alla home
      leggi la notizia
      """),
    .init(
      .newsletter,
      """
      iscriviti alla newsletter… | iscriviti alla nostra newsletter… | iscriviti | iscriviti ora
      iscriviti gratis | abbonati alla newsletter… | ricevi la newsletter…
      ricevi la nostra newsletter… | ricevi le notizie… | ricevi gli aggiornamenti…
      ricevi ogni giorno… | ricevi ogni settimana… | ricevi via email… | resta aggiornato…
      rimani aggiornato… | resta sempre aggiornato… | resta informato… | non perderti…
      la nostra newsletter | le nostre newsletter | le newsletter di… | tutte le newsletter
      iscrizione newsletter | iscrizione alla newsletter | vuoi ricevere…
      …nella tua casella di posta… | …direttamente nella tua casella…
      …direttamente sulla tua mail… | …nella tua inbox… | puoi disiscriverti in qualsiasi momento…
      …cancellarti in qualsiasi momento… | cancella iscrizione | iscrivendoti accetti…
      niente spam… | grazie per esserti iscritto… | iscrizione avvenuta con successo…
      entra nella nostra community…
      """),
    .init(
      .formLabel,
      """
      indirizzo email | indirizzo e-mail | la tua email | la tua e-mail | inserisci la tua email…
      inserisci il tuo indirizzo email… | inserisci il tuo indirizzo e-mail…
      inserisci la tua mail… | inserisci un indirizzo email valido… | nome | cognome
      nome e cognome | il tuo nome | telefono | numero di telefono | oggetto | messaggio
      il tuo messaggio | campo obbligatorio | campi obbligatori | i campi obbligatori…
      i campi contrassegnati… | questo campo è obbligatorio… | obbligatorio | facoltativo
      password | conferma password | invia | invia messaggio | invia richiesta
      ho letto e accetto… | ho letto l'informativa… | acconsento al trattamento…
      autorizzo il trattamento… | accetto i termini… | accetto la privacy policy…
      dichiaro di aver letto… | presto il consenso… | cliccando su… | si è verificato un errore…
      qualcosa è andato storto… | riprova più tardi… | riprova | grazie per averci contattato…
      seleziona… | seleziona un'opzione | azienda | città | cap | provincia | nazione
      data di nascita | lascia vuoto questo campo… | non compilare questo campo…
      """),
    .init(
      .commentForm,
      """
      lascia un commento… | lascia una risposta… | scrivi un commento… | aggiungi un commento…
      aggiungi commento | invia commento | pubblica commento | inserisci un commento… | commenta
      commenta per primo… | commenta l'articolo | commenta la notizia | annulla risposta
      il tuo indirizzo email non sarà pubblicato… | …i campi obbligatori sono contrassegnati…
      il tuo commento | salva il mio nome… | devi essere connesso per inviare un commento…
      devi effettuare l'accesso per… | accedi per commentare… | accedi per lasciare un commento…
      per commentare devi… | avvisami via email… | notificami nuovi commenti…
      i commenti sono chiusi… | commenti chiusi | commenti disabilitati… | nessun commento
      ancora nessun commento… | sii il primo a commentare… | non ci sono commenti…
      questo sito usa akismet… | questo sito utilizza akismet…
      scopri come vengono elaborati i dati… | partecipa alla discussione… | cosa ne pensi…
      fateci sapere nei commenti… | regolamento commenti
      """),
    .init(
      .commentHeading,
      """
      commenti | commento | # commenti | # commento | commenti # | # commenti su… | un commento su…
      # pensieri su… | i commenti dei lettori | commenti dei lettori | tutti i commenti
      mostra commenti | mostra i commenti | leggi i commenti | vedi i commenti | vai ai commenti
      visualizza commenti | ultimi commenti | commenti recenti | discussione | # risposte
      nascondi commenti
      """),
    .init(
      .replyControl,
      """
      rispondi | segnala | segnala un abuso | segnala commento | mi piace | non mi piace | cita
      risposte | mostra risposte | nascondi risposte | vedi altre risposte | link permanente
      permalink | rispondi a… | # risposta | più votati | più recenti | meno recenti
      """),
    .init(
      .readTime,
      """
      tempo di lettura # min | tempo di lettura # minuti | tempo di lettura… | # min di lettura
      # minuti di lettura | # minuto di lettura | # min | # minuti | lettura # min
      lettura # minuti | …minuti di lettura | …min di lettura | tempo di lettura stimato…
      si legge in # minuti | lettura da # minuti
      """),
    .init(
      .counter,
      """
      # visualizzazioni | visualizzazioni # | # visite | visite # | # letture | letture #
      # condivisioni | # mi piace | # follower | # iscritti | # voti | # recensioni
      # visualizzazione | letto # volte | # download
      """),
    .init(
      .share,
      """
      condividi… | condividi su… | condividi l'articolo | condividi questo articolo
      condividi via email | copia link | copia il link | link copiato… | copia link negli appunti
      invia per email | invia via email | invia a un amico | invia tramite email | manda per email
      inoltra | twitta | tweet | salva | salva articolo | fai clic per condividere…
      fai clic qui per… | fai clic per stampare… | mi piace caricamento…
      ti è piaciuto questo articolo… | se ti è piaciuto questo articolo…
      se l'articolo ti è piaciuto…
      """),
    .init(
      .follow,
      """
      seguici… | seguici su… | segui | segui i nostri canali… | segui la nostra pagina…
      segui la pagina… | segui @ | segui su… | seguici anche su… | seguici sui social…
      seguici sui nostri canali… | seguici su google news… | seguici sui social network
      i nostri social | social | social network | scarica l'app… | scarica la nostra app…
      scarica l'applicazione… | iscriviti al canale… | iscriviti al nostro canale…
      iscriviti al canale telegram… | entra nel canale… | entra nel nostro canale…
      unisciti al canale… | unisciti alla community… | unisciti a noi… | restiamo in contatto
      resta connesso… | rimani connesso… | …canale whatsapp… | per restare aggiornato su…
      per non perdere le ultime notizie… | ultime notizie su google news…
      clicca qui per seguirci…
      """),
    .init(
      .relatedHeading,
      """
      leggi anche… | leggi anche l'articolo… | leggi pure… | vedi anche… | guarda anche…
      ascolta anche… | potrebbe interessarti anche… | potrebbe interessarti…
      ti potrebbe interessare… | ti potrebbe interessare anche… | ti potrebbero interessare…
      potrebbero interessarti… | potrebbero interessarti anche… | potrebbe anche interessarti…
      potrebbe piacerti anche… | forse ti può interessare anche… | articoli correlati
      articolo correlato | articoli collegati | articoli simili | articoli consigliati
      articoli recenti | articoli più letti | articoli in evidenza | altri articoli di…
      altri articoli su… | contenuti correlati | notizie correlate | notizie collegate
      notizie simili | altre notizie | altre notizie su… | correlati | correlato | approfondimenti
      approfondisci con… | per approfondire… | sullo stesso argomento… | sullo stesso tema…
      i più letti | le più lette | più letti | più lette | i più visti | i più commentati
      i più condivisi | più popolari | popolari | i più popolari | le notizie più lette
      consigliati per te | raccomandati per te | consigliati | scelti per te | da non perdere
      da leggere | in evidenza | in primo piano | primo piano | in tendenza | di tendenza
      argomenti correlati | dello stesso autore | altro in… | altro da… | leggi altri articoli…
      leggi altre notizie… | dalla stessa categoria | nella stessa categoria | post correlati
      post simili | prodotti correlati | prodotti simili | video correlati | speciali | dossier
      dal web | dal network | notizie dal web | scopri anche… | le ultime da… | ultimi articoli
      gli ultimi articoli | in edicola
      """),
    .init(
      .feedHeading,
      """
      ultime notizie | ultima ora | ultim'ora | ultimissime | le ultime | le ultime notizie
      ultime news | news | notizie | notizie del giorno | notizie di oggi | ultimi post
      ultimi video | in diretta | diretta | la diretta | live | breaking news | flash news | novità
      le notizie di oggi | archivio | archivio notizie | tutte le notizie | oggi in edicola
      dalla home | dirette sportive | agenzie
      """),
    .init(
      .menu,
      """
      chi siamo | contatti | contattaci | home | home page | homepage | redazione | la redazione
      scrivi alla redazione | pubblicità | abbonati | abbonamenti | cronaca | politica | economia
      esteri | sport | calcio | cultura | spettacoli | spettacolo | tecnologia | scienza | salute
      motori | viaggi | cucina | ricette | moda | scuola | lavoro | ambiente | società | mondo
      italia | opinioni | rubriche | sezioni | edizioni locali | edizioni | meteo | oroscopo
      giochi | foto | video | gallery | podcast | servizi | prodotti | eventi | lavora con noi
      mappa del sito | mappa sito | assistenza | necrologie | annunci | aste | domande frequenti
      negozio | area riservata | menu principale | menu di navigazione | navigazione | apri menu
      chiudi menu | categorie | dove siamo | press | comunicati stampa | galleria fotografica
      piano editoriale
      """),
    .init(
      .skipLink,
      """
      vai al contenuto | vai al contenuto principale | vai ai contenuti | passa al contenuto
      passa al contenuto principale | salta al contenuto | salta al contenuto principale
      salta ai contenuti | salta al menu | vai alla navigazione | vai alla ricerca | vai al menu…
      vai al footer | salta la navigazione
      """),
    .init(
      .editControl,
      """
      modifica | modifica wikitesto | modifica pagina | modifica sorgente | cronologia
      visualizza wikitesto | modifica modifica wikitesto
      """),
    .init(
      .loginControl,
      """
      accedi | accedi registrati | registrati | registrati ora | registrati gratis | login | entra
      esci | il mio account | il mio profilo | profilo | account | area personale | crea un account
      crea account | password dimenticata | hai dimenticato la password… | password smarrita
      ricordami | resta connesso | accedi con… | accedi al tuo account… | sei già registrato…
      hai già un account… | non hai un account… | non sei registrato… | già abbonato… | benvenuto
      disconnetti
      """),
    .init(.breadcrumb, "ti trovi in… | sei in… | sei qui… | tu sei qui…"),
  ]
}
