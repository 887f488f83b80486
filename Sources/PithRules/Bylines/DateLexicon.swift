/// The words that dates are printed with, by language.
///
/// Months stand in twelve fields; each field lists full, inflected and abbreviated forms. An
/// underscore stands for a space. A form that two languages use for different months belongs to
/// the page's language, and without one to the language that comes first here.
enum DateLexicon {
  /// A month of some language.
  struct Month: Sendable {
    var number: Int
    var language: String
  }

  /// The language whose months are those of the Persian solar calendar.
  static let persianCalendar = "fa-solar"

  static let months: [String: [Month]] = {
    var table: [String: [Month]] = [:]
    table.reserveCapacity(2_048)
    for (language, line) in monthTable {
      for (number, field) in line.split(separator: "|").enumerated() {
        for form in field.split(separator: " ") {
          let isPhrase = form.utf8.contains(UInt8(ascii: "_"))
          let word = LineTokens.fold(
            isPhrase ? String(form.replacing("_", with: " ")) : String(form))
          table[word, default: []].append(Month(number: number + 1, language: language))
        }
      }
    }
    return table
  }()

  /// The month that a word names, by preference in the page's language.
  static func month(_ word: String, language: String?) -> Month? {
    guard let found = months[word] else { return nil }
    return found.first { $0.language == language } ?? found.first
  }

  private static let monthTable: [(String, String)] = [
    (
      "en",
      """
      january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|\
      september sept sep|october oct|november nov|december dec
      """
    ),
    (
      "ru",
      """
      январь января янв|февраль февраля фев февр|март марта мар|апрель апреля апр|май мая|\
      июнь июня июн|июль июля июл|август августа авг|сентябрь сентября сен сент|\
      октябрь октября окт|ноябрь ноября ноя нояб|декабрь декабря дек
      """
    ),
    (
      "uk",
      """
      січень січня січ|лютий лютого лют|березень березня бер|квітень квітня квіт кві|\
      травень травня трав тра|червень червня черв чер|липень липня лип|серпень серпня серп сер|\
      вересень вересня вер|жовтень жовтня жовт жов|листопад листопада лист|грудень грудня груд гру
      """
    ),
    (
      "de",
      """
      januar jänner jan jän|februar feber feb|märz maerz mär mrz|april apr|mai|juni jun|juli jul|\
      august aug|september sept sep|oktober okt|november nov|dezember dez
      """
    ),
    (
      "fr",
      """
      janvier janv jan|février fevrier févr fév fevr|mars|avril avr|mai|juin|juillet juil|\
      août aout|septembre sept|octobre oct|novembre nov|décembre decembre déc dec
      """
    ),
    (
      "es",
      """
      enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|\
      septiembre setiembre sept sep set|octubre oct|noviembre nov|diciembre dic
      """
    ),
    (
      "pt",
      """
      janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|\
      setembro set|outubro out|novembro nov|dezembro dez
      """
    ),
    (
      "it",
      """
      gennaio gen genn|febbraio feb febb|marzo mar|aprile apr|maggio mag magg|giugno giu|\
      luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic
      """
    ),
    (
      "nl",
      """
      januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|\
      september sept sep|oktober okt|november nov|december dec
      """
    ),
    (
      "pl",
      """
      styczeń stycznia sty|luty lutego lut|marzec marca mar|kwiecień kwietnia kwi|maj maja|\
      czerwiec czerwca cze|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|\
      październik października paź|listopad listopada lis|grudzień grudnia gru
      """
    ),
    (
      "cs",
      """
      leden ledna led|únor února úno|březen března bře|duben dubna dub|květen května kvě|\
      červen června čer|červenec července čvc|srpen srpna srp|září zář|říjen října říj|\
      listopad listopadu lis|prosinec prosince pro
      """
    ),
    (
      "sv",
      """
      januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|\
      september sept sep|oktober okt|november nov|december dec
      """
    ),
    (
      "da",
      """
      januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|\
      september sept sep|oktober okt|november nov|december dec
      """
    ),
    (
      "no",
      """
      januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|\
      september sept sep|oktober okt|november nov|desember des
      """
    ),
    (
      "fi",
      """
      tammikuu tammikuuta tammi|helmikuu helmikuuta helmi|maaliskuu maaliskuuta maalis|\
      huhtikuu huhtikuuta huhti|toukokuu toukokuuta touko|kesäkuu kesäkuuta kesä|\
      heinäkuu heinäkuuta heinä|elokuu elokuuta elo|syyskuu syyskuuta syys|\
      lokakuu lokakuuta loka|marraskuu marraskuuta marras|joulukuu joulukuuta joulu
      """
    ),
    (
      "hu",
      """
      január jan januári|február febr feb|március márc már|április ápr|május máj|június jún|\
      július júl|augusztus aug|szeptember szept|október okt|november nov|december dec
      """
    ),
    (
      "ro",
      """
      ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|\
      septembrie sept sep|octombrie oct|noiembrie noi nov|decembrie dec
      """
    ),
    (
      "tr",
      """
      ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|\
      eylül eyl|ekim eki|kasım kas|aralık ara
      """
    ),
    (
      "el",
      """
      ιανουάριος ιανουαρίου ιαν|φεβρουάριος φεβρουαρίου φεβ φεβρ|μάρτιος μαρτίου μαρ μάρ|\
      απρίλιος απριλίου απρ|μάιος μαΐου μαϊ μάι μαι|ιούνιος ιουνίου ιουν|ιούλιος ιουλίου ιουλ|\
      αύγουστος αυγούστου αυγ αύγ|σεπτέμβριος σεπτεμβρίου σεπ σεπτ|\
      οκτώβριος οκτωβρίου οκτ|νοέμβριος νοεμβρίου νοε νοεμ|δεκέμβριος δεκεμβρίου δεκ
      """
    ),
    (
      "he",
      """
      ינואר בינואר|פברואר בפברואר|מרץ במרץ מרס במרס|אפריל באפריל|מאי במאי|יוני ביוני|\
      יולי ביולי|אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר
      """
    ),
    (
      "ar",
      """
      يناير كانون_الثاني جانفي|فبراير شباط فيفري|مارس آذار|أبريل إبريل نيسان أفريل|\
      مايو أيار ماي|يونيو يونيه حزيران جوان|يوليو يوليه تموز جويلية|أغسطس آب أوت غشت|\
      سبتمبر أيلول شتنبر|أكتوبر تشرين_الأول|نوفمبر تشرين_الثاني نونبر|ديسمبر كانون_الأول دجنبر
      """
    ),
    (
      "fa",
      """
      ژانویه|فوریه|مارس|آوریل|مه می|ژوئن|ژوئیه جولای|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر
      """
    ),
    (
      persianCalendar,
      "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"
    ),
    (
      "hi",
      """
      जनवरी जन|फरवरी फ़रवरी फर|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|\
      अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर
      """
    ),
    (
      "id",
      """
      januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu agt|\
      september sep|oktober okt|november nov|desember des
      """
    ),
    (
      "th",
      """
      มกราคม มค|กุมภาพันธ์ กพ|มีนาคม มีค|เมษายน เมย|พฤษภาคม พค|มิถุนายน มิย|กรกฎาคม กค|\
      สิงหาคม สค|กันยายน กย|ตุลาคม ตค|พฤศจิกายน พย|ธันวาคม ธค
      """
    ),
    (
      "bg",
      """
      януари ян|февруари фев|март|април|май|юни|юли|август авг|септември септ|октомври окт|\
      ноември ноем|декември дек
      """
    ),
    (
      "hr",
      """
      siječanj siječnja sij|veljača veljače velj|ožujak ožujka ožu|travanj travnja tra|\
      svibanj svibnja svi|lipanj lipnja lip|srpanj srpnja srp|kolovoz kolovoza kol|\
      rujan rujna ruj|listopad listopada lis|studeni studenog studenoga stu|\
      prosinac prosinca pro
      """
    ),
    (
      "sr",
      """
      januar januara jan јануар јануара јан|februar februara feb фебруар фебруара феб|\
      mart marta март марта мар|april aprila апр април априла|maj maja мај маја|\
      jun juna јун јуна|jul jula јул јула|avgust avgusta avg август августа авг|\
      septembar septembra sep септембар септембра|oktobar oktobra okt октобар октобра|\
      novembar novembra nov новембар новембра|decembar decembra dec децембар децембра
      """
    ),
    (
      "sk",
      """
      január januára|február februára|marec marca|apríl apríla|máj mája|jún júna|júl júla|\
      august augusta|september septembra|október októbra|november novembra|december decembra
      """
    ),
    (
      "sl",
      """
      januar januarja|februar februarja|marec marca|april aprila|maj maja|junij junija|\
      julij julija|avgust avgusta|september septembra|oktober oktobra|november novembra|\
      december decembra
      """
    ),
    (
      "lt",
      """
      sausis sausio|vasaris vasario|kovas kovo|balandis balandžio|gegužė gegužės|\
      birželis birželio|liepa liepos|rugpjūtis rugpjūčio|rugsėjis rugsėjo|spalis spalio|\
      lapkritis lapkričio|gruodis gruodžio
      """
    ),
    (
      "lv",
      """
      janvāris janvārī janv|februāris februārī febr|marts martā|aprīlis aprīlī apr|maijs maijā|\
      jūnijs jūnijā jūn|jūlijs jūlijā jūl|augusts augustā aug|septembris septembrī sept|\
      oktobris oktobrī okt|novembris novembrī nov|decembris decembrī dec
      """
    ),
    (
      "et",
      """
      jaanuar jaan|veebruar veebr|märts|aprill apr|mai|juuni|juuli|august aug|september sept|\
      oktoober okt|november nov|detsember dets
      """
    ),
    (
      "ca",
      """
      gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost ag|setembre set|\
      octubre oct|novembre nov|desembre des
      """
    ),
  ]
}
