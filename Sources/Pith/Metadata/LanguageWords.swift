/// The small words by which languages that share a script are told apart.
enum LanguageWords {
  /// Letters of their script that some languages are written without; small words are not enough for
  /// them, for they share most of those.
  static let foreignLetters: [String: String] = [
    "ru": "іїєґўјљњћђџѓќѕ",
    "uk": "ыэёъўјљњћђџѓќѕ",
    "be": "ищъїєґјљњћђџѓќѕ",
    "bg": "ыэёіїєґўјљњћђџѓќѕ",
    "sr": "ыэёіїєґўщъьюяйѓќѕ",
    "mk": "ыэёіїєґўщъьюяйћђ",
  ]

  /// Tags with some of the most frequent words of each language.
  static let lists: [(tag: String, words: String)] = [
    (
      "en",
      "the of and to in is that it for was on with as are this be by from at have not you which or"
    ),
    (
      "de",
      "der die und das den von zu mit ist des nicht ein eine auch sich für auf dem im es wird sind"
    ),
    (
      "fr",
      "le la les de des et un une du que est pour dans qui pas sur plus au avec ce il par sont ne"
    ),
    (
      "es",
      "de la que el en y los se del las por un con una para su al es lo como más pero sus este ha"
    ),
    (
      "pt",
      "de que o a do da em um para com não uma os no se na por mais as dos como mas ao ele das à é"
    ),
    (
      "it",
      "di che il la e per un in è del non una sono con della si da al dei alla le nel anche più gli"
    ),
    (
      "nl",
      "de het een van en in is dat op te zijn met voor niet die aan er om ook als door maar bij naar"
    ),
    (
      "pl",
      "w i na z do się nie jest to że o jak po za od przez ale dla są czy oraz był który także ich"
    ),
    (
      "cs",
      "a se na v je že to s z do o i za ve pro ale jako by jsou podle které který však také při už"
    ),
    (
      "sk",
      "a sa na v je že to s z do o aj za vo pre ale ako by sú podľa ktoré ktorý však tiež pri už po"
    ),
    (
      "sl",
      "in je v na za se da so z ki pa ne tudi kot bi pri po ali še bo lahko sta bilo od zaradi le"
    ),
    (
      "hr",
      "i je u na se da za su od s koji kao što ne a iz će bi nije koje ali kako o te biti do samo"
    ),
    (
      "sv",
      "och i att en det som på är av för med den till inte har de om ett var jag men så från kan vi"
    ),
    (
      "da",
      "og i at det er en til af på som med for der den de ikke har et men om var jeg kan vi fra blev"
    ),
    (
      "no",
      "og i det er på som en til av for å at med har de ikke den om et men var jeg fra vi kan ble ut"
    ),
    (
      "fi",
      "ja on ei että se oli hän mutta ovat kun myös tai joka kuin sen voi jos niin mukaan mitä nyt"
    ),
    (
      "hu",
      "a az és hogy nem is egy ez de meg van csak már volt azt mint vagy még ha el ki kell lehet"
    ),
    (
      "ro",
      "de și în a la cu pe că nu din care o un mai este pentru sunt să fost ce prin au al după dar"
    ),
    (
      "tr",
      "ve bir bu için da de ile olarak olan daha çok en gibi kadar sonra ise ne var o ama değil her"
    ),
    (
      "id",
      "yang dan di dengan untuk dari pada ini itu tidak dalam akan ke juga adalah oleh karena ada"
    ),
    (
      "vi",
      "và của là có không được cho một trong với các những người đã này để từ khi ở đến như về ra"
    ),
    ("et", "ja on ei et see oli ta kui ka aga mis selle oma või ning kes ära mida välja pärast"),
    ("lv", "un ir ar no par uz kas ka lai tas kā nav bet arī gada pēc savu vai tika kur pie bija"),
    ("lt", "ir yra kad su iš tai į už bet kaip nuo jau ar per taip buvo dėl jo po tik nėra apie"),
    ("sq", "dhe në të që për me një nga i e është nuk si se më ka do por kjo ky kanë janë pas"),
    ("ca", "de la i el que en les els per a un amb una del és no al dels com més ha són però seva"),
    ("gl", "de a que o e do da en un para con non unha os no se na por máis as dos como ao é pola"),
    ("eu", "eta da ez bat du dira ere izan zen baina dute egin hau den beste bere zuen dela nahi"),
    (
      "is",
      "og að í er á sem til við um það með ekki var en af fyrir hann ég frá eru því hefur þess"
    ),
    ("ga", "agus an na ar is a i le do ag go bhí sé tá leis ní ach faoi atá seo mar bhfuil"),
    ("cy", "y yn a i o ar ei wedi gan mae yr am oedd sydd bod ond hefyd eu gyfer fod cael roedd"),
    ("af", "die van en in is dit het nie wat vir om te met aan op sy hy was ook as deur na word"),
    ("sw", "na ya wa kwa ni za la katika kuwa hii hiyo yake cha kama lakini pia huo alisema watu"),
    ("tl", "ang ng sa na mga at ay ni si para hindi ito kay nang may isang kanyang din ako siya"),
    ("az", "və bu bir ilə üçün də da ki olan edib olub sonra daha çox isə kimi ən onun hər görə"),
    (
      "ru",
      """
      и в не на что с он по это как а к из но у за от так о для же бы был его они мы при только до во \
      или чтобы после под без если когда который которые также уже более еще ещё этом
      """
    ),
    (
      "uk",
      "і в не на що з та до як у за про від це й він але його для є також які який був її під або"
    ),
    (
      "be",
      "і ў не на што з як да па а гэта для ад за яго але ён пра каб быў у таксама іх якія ці"
    ),
    (
      "bg",
      "на и да в се за от не е че са с по до като ще му това но към при което също който след"
    ),
    ("sr", "и је у на да се за су од са које који као што не а из ће би није али како о те бити"),
    ("mk", "на и во да се за од не е дека со што ги го тоа ќе како кои по но или беше ова а сите"),
    ("kk", "және бұл мен бір үшін де да деп осы болып болды оның ол бар туралы дейін кейін өз"),
    ("ar", "في من على إلى أن التي عن مع هذا الذي هذه بعد كان ما لا قد بين أو كما خلال وقد قال"),
    ("fa", "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شود شده های گفت"),
    ("ur", "کے میں کی ہے اور سے کا نے کو اس پر کہ ہیں یہ بھی تھا کر ایک نہیں گیا لیے ہو"),
    ("hi", "के में की है और से का को ने पर कि यह हैं भी एक नहीं लिए इस था कर हो तो ही जो"),
    ("mr", "आणि आहे या व ते हे की आहेत होते मध्ये होता तर हा ही नाही काही केली असे त्या"),
    ("ne", "र छ को मा ले गरेको भएको पनि हो यो गर्न लागि छन् थियो तथा भने हुने नेपाल"),
  ]
}
