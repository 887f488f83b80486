extension LanguagePhrases {
  /// What stands around a text, and the readers' part.
  static let polishReading: [Entry] = [
    .init(
      .callToAction,
      """
      czytaj więcej… | …czytaj więcej | czytaj dalej… | …czytaj dalej | czytaj całość…
      …czytaj całość | przeczytaj więcej… | przeczytaj cały artykuł… | przeczytaj artykuł
      zobacz więcej… | …zobacz więcej | …więcej | dowiedz się więcej… | …dowiedz się więcej
      pokaż więcej | pokaż wszystko | pokaż wszystkie | zobacz wszystkie | zobacz wszystko
      zobacz galerię | zobacz wideo | zobacz zdjęcia | obejrzyj | obejrzyj wideo | oglądaj
      oglądaj teraz | posłuchaj | słuchaj | załaduj więcej | wczytaj więcej | kliknij tutaj…
      sprawdź | sprawdź teraz | sprawdź ofertę | kup teraz | zamów teraz | zarezerwuj
      wypróbuj za darmo | szczegóły | rozwiń | przejdź do serwisu | przejdź do artykułu
      przejdź na stronę… | więcej informacji | więcej wiadomości… | więcej artykułów…
      wszystkie artykuły | odbierz | powiększ
      """),
    .init(
      .newsletter,
      """
      zapisz się do newslettera… | zapisz się na newsletter… | zapisz się na nasz newsletter…
      zapisz się do naszego newslettera… | zapisz się | zapisz mnie | subskrybuj…
      subskrybuj newsletter | zasubskrybuj… | nasz newsletter | newslettery | bezpłatny newsletter…
      dołącz do newslettera… | otrzymuj newsletter… | otrzymuj najnowsze… | otrzymuj powiadomienia…
      bądź na bieżąco… | bądź zawsze na bieżąco… | nie przegap… | nie przegap żadnego…
      …na swoją skrzynkę… | …prosto na twoją skrzynkę… | …na twojego maila… | wypisz się
      możesz wypisać się w każdej chwili… | …w każdej chwili możesz zrezygnować…
      dziękujemy za zapisanie się… | dziękujemy za subskrypcję… | dziękujemy za zapis…
      chcę otrzymywać… | wyrażam zgodę na otrzymywanie… | prenumerata newslettera
      """),
    .init(
      .formLabel,
      """
      adres e-mail | adres email | twój e-mail | twój adres e-mail | twój adres email
      podaj adres e-mail… | podaj swój e-mail… | podaj swój adres… | wpisz swój e-mail…
      wpisz adres e-mail… | wpisz swój adres… | imię | imię i nazwisko | nazwisko
      nazwa użytkownika | twoje imię | telefon | numer telefonu | temat wiadomości | wiadomość
      twoja wiadomość | treść wiadomości | hasło | powtórz hasło | wyślij | wyślij wiadomość
      pole wymagane | pola wymagane | pole obowiązkowe | pola obowiązkowe
      wymagane pola są oznaczone… | to pole jest wymagane… | to pole jest obowiązkowe… | wymagane
      opcjonalne | wyrażam zgodę na przetwarzanie… | wyrażam zgodę… | zapoznałem się z…
      akceptuję regulamin… | akceptuję politykę prywatności…
      administratorem danych osobowych jest… | administratorem twoich danych…
      administratorem państwa danych… | …przetwarzanie moich danych osobowych…
      coś poszło nie tak… | wystąpił błąd… | spróbuj ponownie… | spróbuj ponownie później
      nieprawidłowy adres… | podaj poprawny adres… | wybierz… | proszę wybrać | kod pocztowy
      miasto | województwo | data urodzenia | formularz kontaktowy | dziękujemy za wiadomość…
      zostaw to pole puste…
      """),
    .init(
      .commentForm,
      """
      dodaj komentarz… | zostaw komentarz… | napisz komentarz… | skomentuj… | skomentuj artykuł
      skomentuj jako pierwszy | wyślij komentarz | opublikuj komentarz | komentuj
      anuluj pisanie odpowiedzi | anuluj odpowiedź | zostaw odpowiedź…
      twój adres e-mail nie zostanie opublikowany… | twój adres email nie zostanie opublikowany…
      …wymagane pola są oznaczone… | twój komentarz | treść komentarza
      zapamiętaj moje dane w tej przeglądarce… | zapisz moje dane adres e-mail…
      musisz się zalogować aby… | musisz być zalogowany aby… | zaloguj się aby dodać komentarz…
      zaloguj się aby skomentować… | zaloguj się by komentować… | aby dodać komentarz…
      aby komentować… | powiadom mnie o… | komentarze są wyłączone… | możliwość komentowania…
      komentarze zostały wyłączone… | komentowanie wyłączone… | brak komentarzy…
      nie ma jeszcze komentarzy… | bądź pierwszy… | bądź pierwszą osobą… | dołącz do dyskusji…
      weź udział w dyskusji… | napisz co myślisz… | ta strona używa akismet…
      witryna wykorzystuje akismet… | dowiedz się więcej jak przetwarzane są dane komentarzy
      regulamin komentarzy | redakcja nie ponosi odpowiedzialności za komentarze…
      publikowane komentarze są… | komentarze publikowane pod… | pozostało znaków #
      zgłoś naruszenie…
      """),
    .init(
      .commentHeading,
      """
      komentarze | komentarz | # komentarzy | # komentarze | # komentarz | komentarze #
      komentarzy # | komentarze do… | # odpowiedzi do… | # komentarze do… | # komentarzy do…
      wszystkie komentarze | pokaż komentarze | pokaż wszystkie komentarze | zobacz komentarze
      czytaj komentarze | przeczytaj komentarze | ostatnie komentarze | najnowsze komentarze
      najlepsze komentarze | dyskusja | opinie czytelników | opinie # | komentarze czytelników
      liczba komentarzy # | komentarze facebook | ukryj komentarze | zwiń komentarze
      """),
    .init(
      .replyControl,
      """
      odpowiedz | zgłoś | zgłoś nadużycie | zgłoś komentarz | lubię to | nie lubię | cytuj
      odpowiedzi | pokaż odpowiedzi | ukryj odpowiedzi | zobacz odpowiedzi | # odpowiedzi
      # odpowiedź | link do komentarza | zgłoś do moderacji | zgłoś do usunięcia | oceń komentarz
      najstarsze | najlepiej oceniane | w odpowiedzi do…
      """),
    .init(
      .readTime,
      """
      czas czytania # min | czas czytania # minut | czas czytania # minuty | czas czytania # minuta
      czas czytania ok # min | czas czytania… | # min czytania | # minut czytania
      # minuty czytania | # minuta czytania | # min | # minut | # minuty | czyta się # minut
      czyta się # minuty | …min czytania | …minut czytania | przeczytasz w # min
      przeczytasz w # minut | przeczytasz w # minuty | ten tekst przeczytasz w…
      przeczytanie zajmie ci… | przewidywany czas czytania… | szacowany czas czytania…
      do przeczytania w # minut | # min lektury
      """),
    .init(
      .counter,
      """
      # wyświetleń | # wyświetlenia | wyświetleń # | # odsłon | odsłon # | liczba odsłon #
      # udostępnień | # polubień | # obserwujących | # subskrybentów | # głosów | # ocen | # opinii
      przeczytano # razy | czytano # razy | # razy czytano | # czytelników | # osób czyta
      wyświetlono # razy
      """),
    .init(
      .share,
      """
      udostępnij… | udostępnij na… | udostępnij artykuł | podziel się… | podziel się artykułem
      podziel się na… | poleć znajomemu… | poleć ten artykuł… | poleć | wyślij znajomemu
      wyślij mailem | wyślij e-mailem | wyślij e-mail | kopiuj link | skopiuj link
      link skopiowany… | skopiowano | skopiowano link… | skopiuj adres | tweetnij | zapisz
      zapisz na później | zapisz artykuł | przekaż dalej | kliknij aby udostępnić…
      kliknij by udostępnić… | kliknij by wydrukować… | podobał ci się artykuł…
      spodobał ci się artykuł… | dodaj do ulubionych | dodaj do schowka
      """),
    .init(
      .follow,
      """
      obserwuj nas… | obserwuj nas w google news… | obserwuj nas na… | obserwuj @ | śledź nas…
      śledź nas na… | polub nas… | polub nas na… | polub nas na facebooku… | znajdź nas na…
      dołącz do nas… | dołącz do nas na… | jesteśmy na… | nasze social media
      media społecznościowe | social media | pobierz aplikację… | pobierz naszą aplikację…
      ściągnij aplikację… | nasza aplikacja | zasubskrybuj nasz kanał… | subskrybuj nasz kanał…
      subskrybuj kanał | bądź z nami… | zostań z nami… | zostań patronem | społeczność
      dodaj nas do… | …w google news | google news | więcej na naszym kanale…
      bądź na bieżąco obserwuj nas…
      """),
    .init(
      .relatedHeading,
      """
      czytaj także… | czytaj też… | czytaj również… | przeczytaj także… | przeczytaj też…
      przeczytaj również… | zobacz także… | zobacz też… | zobacz również… | zobacz koniecznie…
      sprawdź też… | sprawdź także… | sprawdź również… | obejrzyj także… | obejrzyj też…
      posłuchaj także… | posłuchaj też… | oglądaj także… | warto przeczytać… | warto zobaczyć…
      polecamy… | polecamy również… | polecamy także… | polecane… | polecane artykuły
      polecane dla ciebie | polecane produkty | polecane wideo | redakcja poleca… | powiązane
      powiązane artykuły | powiązane tematy | powiązane produkty | powiązane wpisy
      powiązane treści | artykuły powiązane | tematy powiązane | materiały powiązane
      podobne artykuły | podobne tematy | podobne wpisy | podobne produkty | podobne
      podobne wiadomości | inne artykuły | inne artykuły autora | inne wiadomości | inne tematy
      pozostałe artykuły | pozostałe wiadomości | najczęściej czytane | najpopularniejsze
      popularne | popularne artykuły | popularne wpisy | popularne tematy | najchętniej czytane
      najczęściej komentowane | najczęściej oglądane | na topie | top # | hity dnia | dla ciebie
      wybrane dla ciebie | może cię zainteresować… | może cię zaciekawić… | może ci się spodobać…
      mogą cię zainteresować… | to może cię zainteresować… | zainteresują cię…
      to cię zainteresuje… | może cię także zainteresować… | co jeszcze warto przeczytać
      więcej na ten temat… | więcej na temat… | więcej w temacie… | więcej z kategorii…
      w tym temacie… | nie przegap | wyróżnione | w centrum uwagi | najnowsze artykuły
      najnowsze wpisy | ostatnie wpisy | ostatnie artykuły | gorące tematy
      dowiedz się więcej na temat… | materiał partnera | materiały partnerów | oferty partnerów
      z innych serwisów | ostatnio dodane | wybór redakcji | temat dnia | klienci kupili także…
      klienci oglądali również…
      """),
    .init(
      .feedHeading,
      """
      najnowsze | najnowsze wiadomości | najnowsze informacje | ostatnie wiadomości | wiadomości
      wiadomości dnia | aktualności | informacje | newsy | news | najważniejsze informacje
      najważniejsze | na żywo | relacja na żywo | relacja live | live | z ostatniej chwili… | pilne
      dzisiaj | nowości | ostatnio dodane | wszystkie wiadomości | archiwum | archiwum wiadomości
      kalendarium | strumień | w skrócie | depesze | co nowego
      """),
    .init(
      .menu,
      """
      strona główna | o nas | kontakt | regulamin | redakcja | praca | kariera | mapa strony
      mapa serwisu | menu | szukaj | pomoc | polska | świat | polityka | gospodarka | biznes
      finanse | sport | piłka nożna | kultura | rozrywka | nauka | technologie | zdrowie
      styl życia | moto | motoryzacja | podróże | turystyka | kuchnia | przepisy | dom | edukacja
      historia | opinie | felietony | wywiady | recenzje | zdjęcia | galerie | galeria | podcasty
      pogoda | program tv | horoskop | quizy | gry | ogłoszenia | nekrologi | sklep | oferta
      usługi | produkty | wydarzenia | blogi | forum | prenumerata | e-wydanie | działy | kategorie
      wszystkie kategorie | serwisy | więcej serwisów | cennik | faq | najczęściej zadawane pytania
      dla mediów | dla prasy | biuro prasowe | partnerzy | moje konto | nawigacja | menu główne
      kobieta | dziecko | nieruchomości | prawo | region | multimedia | tematy | plotki
      """),
    .init(
      .skipLink,
      """
      przejdź do treści | przejdź do głównej treści | przejdź do zawartości | przejdź do menu
      przejdź do menu głównego | przejdź do wyszukiwarki | przejdź do nawigacji | przejdź do stopki
      przejdź do głównej zawartości | pomiń nawigację | skocz do treści | skocz do menu
      przeskocz do treści | przeskocz do… | pomiń menu
      """),
    .init(
      .editControl,
      """
      edytuj | edytuj kod | edytuj stronę | historia i autorzy | tekst źródłowy | edytuj edytuj kod
      wyświetl historię | historia zmian
      """),
    .init(
      .loginControl,
      """
      zaloguj | zaloguj się… | logowanie | wyloguj | wyloguj się | zarejestruj | zarejestruj się…
      rejestracja | załóż konto… | moje konto | mój profil | profil | konto | zapomniałeś hasła…
      nie pamiętasz hasła… | nie pamiętam hasła | zapamiętaj mnie | nie wylogowuj mnie
      masz już konto… | nie masz konta… | nie masz jeszcze konta… | zaloguj się przez…
      zaloguj przez… | przypomnij hasło | odzyskaj hasło | utwórz konto | dołącz
      """),
    .init(.breadcrumb, "jesteś tutaj… | tu jesteś… | znajdujesz się…"),
  ]
}
