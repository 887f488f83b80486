extension LanguagePhrases {
  /// What stands around a text, and the readers' part.
  static let romanianReading: [Entry] = [
    .init(
      .callToAction,
      """
      citește mai mult… | …citește mai mult | citeşte mai departe… | citește tot articolul…
      citește articolul… | …citește mai departe | continuă lectura… | continuă să citești…
      vezi mai mult… | vezi toate | vezi tot | mai multe detalii… | află mai multe…
      …află mai multe | mai multe | mai mult | încarcă mai multe | arată mai mult | click aici…
      apasă aici… | cumpără acum | comandă acum | vezi oferta | vezi video | vezi galeria foto
      detalii | vezi detalii
      """),
    .init(
      .newsletter,
      """
      abonează-te la newsletter… | abonează-te la newsletterul… | abonați-vă la newsletter…
      abonare newsletter | abonare la newsletter | înscrie-te la newsletter… | abonează-te
      abonează-mă | abonați-vă | primește cele mai noi… | primește newsletterul…
      primește pe email… | fii la curent… | rămâi la curent… | nu rata… | …direct în inbox…
      …pe adresa ta de email… | dezabonare | te poți dezabona oricând… | mulțumim pentru abonare…
      vreau să primesc…
      """),
    .init(
      .formLabel,
      """
      adresa de email | adresa ta de email | emailul tău | introdu adresa de email…
      introduceți adresa de email… | nume | prenume | nume și prenume | numele tău | telefon
      număr de telefon | subiect | mesaj | mesajul tău | parolă | nume utilizator | trimite
      trimite mesajul | câmp obligatoriu | câmpuri obligatorii… | câmpurile obligatorii…
      acest câmp este obligatoriu… | sunt de acord cu… | am citit și sunt de acord…
      am citit și accept… | a apărut o eroare… | ceva nu a mers bine… | încearcă din nou…
      mulțumim pentru mesaj… | formular de contact
      """),
    .init(
      .commentForm,
      """
      lasă un comentariu… | lasă un răspuns… | adaugă un comentariu… | adaugă comentariu
      scrie un comentariu… | scrie comentariul tău… | publică comentariul | trimite comentariul
      postează comentariul | comentează | anulează răspunsul
      adresa ta de email nu va fi publicată… | …câmpurile obligatorii sunt marcate…
      salvează-mi numele… | trebuie să fii autentificat… | trebuie să fii logat…
      autentifică-te pentru a comenta… | comentariile sunt închise…
      comentariile sunt dezactivate… | niciun comentariu | nu sunt comentarii…
      fii primul care comentează… | acest site folosește akismet… | spune-ți părerea…
      comentariul tău
      """),
    .init(
      .commentHeading,
      """
      comentarii | comentariu | # comentarii | # comentariu | comentarii # | # de comentarii
      vezi comentariile | vezi toate comentariile | toate comentariile | comentarii recente
      ultimele comentarii | comentariile cititorilor | # gânduri despre…
      """),
    .init(
      .replyControl,
      """
      răspunde | raportează | raportează comentariul | îmi place | nu-mi place | citează
      vezi răspunsurile | # răspunsuri | # răspuns | răspunde la… | semnalează
      """),
    .init(
      .readTime,
      """
      timp de citire # min | timp de citire # minute | timp de citire… | # min citire
      # minute de citit | # min de citit | # minute citire | citit în # minute
      timp estimat de citire… | # minute
      """),
    .init(
      .counter,
      """
      # vizualizări | vizualizări # | # afișări | afișări # | # distribuiri | # aprecieri
      # urmăritori | # abonați | # voturi | # recenzii | citit de # ori | vizualizat de # ori
      # citiri
      """),
    .init(
      .share,
      """
      distribuie | distribuie acest articol… | distribuie pe facebook | distribuie articolul
      distribuie pe… | trimite pe whatsapp | trimite pe email | trimite unui prieten
      trimite prin email | copiază link | copiază linkul | link copiat… | salvează
      salvează articolul | recomandă | ți-a plăcut articolul… | dă mai departe | dă share
      """),
    .init(
      .follow,
      """
      urmărește-ne… | urmăriți-ne… | urmărește-ne pe… | urmărește | urmărește-ne pe google news…
      urmăriți-ne și pe… | urmărește știrile… | ne găsești pe… | rețele sociale | social media
      descarcă aplicația… | descarcă gratuit aplicația… | dă-ne like… | abonează-te la canalul…
      abonează-te la canalul nostru… | intră în comunitatea…
      """),
    .init(
      .relatedHeading,
      """
      citește și… | citiți și… | citește și despre… | citește mai multe despre… | vezi și…
      vezi de asemenea… | urmărește și… | ascultă și… | pe aceeași temă… | pe același subiect…
      articole similare | articole asemănătoare | articole recomandate | articole conexe
      articole recente | articole din aceeași categorie | alte articole… | alte știri…
      alte articole din… | știri similare | știri recomandate | știri pe aceeași temă…
      subiecte similare | postări similare | produse similare | produse asemănătoare
      produse recomandate | te-ar putea interesa… | te-ar putea interesa și…
      te-ar mai putea interesa… | v-ar putea interesa… | s-ar putea să-ți placă…
      ți-ar putea plăcea și… | îți recomandăm… | vă recomandăm… | recomandări
      recomandarea redacției | recomandările noastre | recomandările redacției
      recomandate pentru tine | recomandat | cele mai citite | cele mai citite știri
      cele mai citite articole | cele mai populare | cele mai vizualizate | cele mai comentate
      populare | în trend | nu rata | nu rata și… | din aceeași categorie | mai multe articole…
      mai multe știri… | mai multe despre… | mai multe din… | ultimele articole | de același autor
      parteneri | știri parteneri | știri de la parteneri | recomandări parteneri
      alegerea editorului | alegerea redacției | articolul următor | fii cu ochii pe…
      """),
    .init(
      .feedHeading,
      """
      ultimele știri | ultima oră | ultimele noutăți | știri | știrile zilei | știri de ultimă oră
      știri recente | cele mai noi | cele mai noi știri | cele mai recente | noutăți | recente
      breaking news | live | live text | live video | actualitate | astăzi | arhivă | toate știrile
      flux știri | știri pe scurt
      """),
    .init(
      .menu,
      """
      acasă | prima pagină | pagina principală | despre noi | contact | redacția | publicitate
      cariere | harta site | harta site-ului | meniu | caută | politică | economie | economic
      social | externe | internațional | eveniment | evenimente | sport | fotbal | cultură
      sănătate | știință | tehnologie | tech | educație | justiție | opinii | interviuri
      reportaje | investigații | monden | showbiz | lifestyle | stil de viață | călătorii | turism
      auto | rețete | familie | horoscop | vremea | meteo | program tv | video | foto
      galerie foto | galerie | podcast | podcasturi | emisiuni | magazin | servicii | produse
      categorii | întrebări frecvente | locuri de muncă | parteneri media | abonamente | anunțuri
      contul meu | administrație | locale | românia | lume | diverse | blog | navigare
      """),
    .init(
      .skipLink,
      """
      sari la conținut | sari la conținutul principal | salt la conținut | mergi la conținut
      mergi la conținutul principal | treci la conținut | treci la conținutul principal
      sari la navigare | sari la căutare
      """),
    .init(
      .editControl,
      """
      modifică | modificare | modificare sursă | editează | editare | istoric | vezi sursa
      """),
    .init(
      .loginControl,
      """
      autentificare | autentifică-te… | conectare | conectează-te… | intră în cont | înregistrare
      înregistrează-te… | creează cont | cont nou | deconectare | ieșire | profilul meu
      ai uitat parola… | ți-ai uitat parola… | am uitat parola | ține-mă minte | ai deja cont…
      nu ai cont… | logare | contul tău
      """),
    .init(.breadcrumb, "ești aici… | te afli aici… | sunteți aici… | vă aflați aici…"),
  ]
}
