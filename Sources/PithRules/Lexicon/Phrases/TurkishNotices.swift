extension LanguagePhrases {
  /// Credits, bylines, notices and controls.
  static let turkishNotices: [Entry] = [
    .init(
      .photoCredit,
      """
      fotoğraf… | foto… | fotoğraflar… | görsel… | görsel kaynağı… | fotoğraf kaynağı…
      fotoğraf arşiv | …arşiv fotoğrafı | …arşiv fotoğraf | temsili fotoğraf… | …temsili fotoğraf
      temsili görsel… | …temsili görsel | …temsilidir | kaynak getty images… | kaynak reuters…
      fotoğraf aa… | fotoğraf iha… | fotoğraf dha… | …anadolu ajansı | …anadolu agency
      …fotoğraf aa | …depophotos | ekran görüntüsü… | infografik… | illüstrasyon…
      …görsel temsilidir | kapak fotoğrafı… | fotoğraf sosyal medya
      """),
    .init(
      .captionLead,
      """
      fotoğrafta… | fotoğraf altı… | görselde… | şekil #… | resim #… | tablo #… | fotoğraf #
      resimde…
      """),
    .init(
      .bylineLead,
      """
      yazan… | yazar… | yazarı… | haberi yazan… | muhabir… | editör… | hazırlayan… | röportaj…
      söyleşi… | derleyen… | çeviri… | çeviren… | ekleyen… | gönderen… | yayınlayan…
      haber merkezi… | haberi hazırlayan… | haber editörü… | tarafından yazıldı…
      """),
    .init(
      .bylineRole,
      """
      editör | haber editörü | muhabir | muhabiri | yazar | köşe yazarı | gazeteci | haber merkezi
      haber müdürü | genel yayın yönetmeni | sorumlu yazı işleri müdürü | yazı işleri müdürü
      spor editörü | spor yazarı | ekonomi editörü | spor servisi | dış haberler servisi
      haber servisi | konuk yazar | temsilcisi | internet editörü | foto muhabiri | yayın yönetmeni
      """),
    .init(
      .dateLead,
      """
      yayınlanma… | yayınlanma tarihi… | yayın tarihi… | yayımlanma… | yayımlanma tarihi…
      yayınlandı… | giriş tarihi… | giriş # | güncelleme… | güncelleme tarihi… | güncellenme…
      güncellenme tarihi… | güncellendi… | son güncelleme… | son güncellenme…
      son güncelleme tarihi… | oluşturulma tarihi… | oluşturma tarihi… | oluşturulma…
      eklenme tarihi… | eklenme… | haber tarihi… | ilk yayın… | # saat önce | # dakika önce
      # dk önce | # gün önce | # hafta önce | # ay önce | # yıl önce | # sn önce | az önce | şimdi
      bugün # | dün # | dün | yayın # | son düzenleme…
      """),
    .init(
      .authorBioLead,
      """
      yazar hakkında… | yazar hakkında bilgi… | editör hakkında… | hakkımda | yazarın tüm yazıları…
      tüm yazılarını gör… | yazarın diğer haberleri | yazarın tüm haberleri | tüm makaleleri
      diğer yazılarını gör | …tarafından yazılan tüm yazılar | …tüm yazılarını görüntüle
      yazarın profili | özgeçmiş | …üniversitesi gazetecilik bölümü… | editörün diğer haberleri
      """),
    .init(
      .copyrightNotice,
      """
      …tüm hakları saklıdır… | …her hakkı saklıdır… | …bütün hakları saklıdır… | …haklar saklıdır…
      telif hakkı… | telif hakları… | …izinsiz kullanılamaz… | …izinsiz kopyalanamaz…
      …izinsiz ve kaynak gösterilmeden… | …kaynak gösterilmeden alıntı yapılamaz…
      …kaynak gösterilmeden kullanılamaz… | …kaynak gösterilerek… | …iktibas edilemez…
      …yazılı izin alınmadan… | …önceden izin alınmadan… | copyright…
      sitemizde yayınlanan haberlerin… | sitedeki tüm içerik… | sitemizde yer alan…
      …yayınlanan yazı haber ve fotoğrafların… | haberleri kaynak gösterilerek…
      …fikir ve sanat eserleri kanunu… | …içeriklerin izinsiz… | yayın ilkeleri ve telif…
      …aktif link verilerek… | mersis no… | ticaret sicil no…
      """),
    .init(
      .cookieNotice,
      """
      çerezler | bu sitede çerez… | bu web sitesi çerez… | bu site çerezleri kullanır…
      web sitemizde çerezler… | sitemizde çerez… | sitemizde çerezler… | sitemizi kullanarak…
      …çerez kullanılmaktadır… | …çerezler kullanılmaktadır… | …çerezler kullanıyoruz…
      …çerez kullanıyoruz… | …çerezlerden faydalanıyoruz… | …çerez kullanımını kabul etmiş…
      …çerezleri kullanmamızı kabul… | …çerez politikamızı…
      veri politikasındaki amaçlarla sınırlı… | veri politikasındaki amaçlarla…
      size daha iyi hizmet sunabilmek için… | sizlere daha iyi hizmet…
      deneyiminizi geliştirmek için… | bu siteyi kullanmaya devam ederek…
      gizliliğinize önem veriyoruz… | gizliliğiniz bizim için önemli…
      kişisel verilerin korunması kanunu… | …çerez konumlandırmaktayız…
      …sitemizde çerezlerden faydalanılmaktadır…
      """),
    .init(
      .consentButton,
      """
      kabul et | kabul ediyorum | tümünü kabul et | hepsini kabul et | tüm çerezleri kabul et
      çerezleri kabul et | reddet | tümünü reddet | hepsini reddet | anladım | tamam | onayla
      onaylıyorum | ayarlar | çerez ayarları | çerez tercihleri | tercihleri yönet
      tercihleri kaydet | çerezleri yönet | ayarları yönet | özelleştir | gizlilik ayarları
      seçimi kaydet | sadece gerekli çerezler
      """),
    .init(
      .legalLinks,
      """
      gizlilik | gizlilik politikası | gizlilik sözleşmesi | gizlilik bildirimi
      gizlilik ve güvenlik | gizlilik ilkeleri | çerez politikası | çerez aydınlatma metni
      kullanım koşulları | kullanım şartları | kullanıcı sözleşmesi | üyelik sözleşmesi | kvkk
      kvkk aydınlatma metni | aydınlatma metni | kişisel verilerin korunması
      kişisel verilerin korunması politikası | veri politikası | yasal uyarı | yasal bilgiler
      mesafeli satış sözleşmesi | iade koşulları | iade ve değişim | iptal ve iade | yayın ilkeleri
      hukuka aykırılık bildirimi | telif hakkı bildirimi | açık rıza metni | şartlar ve koşullar
      satış sözleşmesi | erişilebilirlik
      """),
    .init(
      .advertisement,
      """
      reklam… | reklam alanı | reklamlar | sponsorlu | sponsorlu içerik… | sponsor | advertorial
      ilan | reklamdır | tanıtım yazısı | reklam verin… | haberin devamı reklamdan sonra…
      reklamdan sonra devam ediyor… | bu bir ilandır… | bu içerik reklamdır… | iş birliği
      reklam ve iletişim | bu bir reklamdır… | reklamı kapat | reklamı geç
      """),
    .init(
      .playerControl,
      """
      oynat | videoyu oynat | duraklat | durdur | sesi aç | sesi kapat | sessiz | tam ekran
      haberi dinle | bu haberi dinle… | yazıyı dinle | makaleyi dinle | sesli dinle
      tarayıcınız desteklemiyor… | tarayıcınız video… | tarayıcınız html… | video yükleniyor…
      canlı izle | canlı dinle | video oynatıcı | sıradaki video | altyazı
      """),
    .init(
      .paywall,
      """
      sadece abonelere özel… | abonelere özel… | abonelere özel içerik | bu içerik abonelere özel…
      yazının devamını okumak için… | haberin devamını okumak için… | devamını okumak için…
      okumaya devam etmek için… | tamamını okumak için… | bu yazının tamamını okumak için…
      abone girişi | abonelik seçenekleri | zaten abone misiniz… | aboneyim | premium
      premium içerik | abonelik | üyelere özel içerik… | bu içeriği görüntülemek için…
      """),
    .init(
      .tagsHeading,
      """
      etiketler… | etiket… | etiketlendi… | anahtar kelimeler… | kategori… | kategoriler…
      konular… | ilgili etiketler | haber etiketleri | bu haberin etiketleri | kategorisi…
      ilgili kişiler… | konu etiketleri
      """),
    .init(
      .pagination,
      """
      sonraki | önceki | sonraki sayfa | önceki sayfa | sonraki haber… | önceki haber…
      sonraki yazı… | önceki yazı… | sonraki içerik… | önceki içerik… | sonraki makale…
      önceki makale… | sayfa # | # sayfa | sayfa # toplam # | ileri | geri | geri dön | ilk sayfa
      son sayfa | yazı dolaşımı | yazı gezinmesi | yazılar için sayfalama | eski yazılar
      yeni yazılar | daha eski yazılar | daha yeni yazılar | eski kayıtlar | sonraki kayıt
      önceki kayıt | sonraki galeri | önceki galeri | sonraki bölüm | önceki bölüm | geri git
      önceki konu | sonraki konu
      """),
    .init(
      .typoReport,
      """
      hata bildir | hata bildirimi | haber hatası bildir | yazım hatası bildir
      haberdeki hatayı bildir… | bu haberde hata var… | hatalı haber bildir… | düzeltme bildir
      sorun bildir | hata bildirin… | bir hata mı gördünüz… | haberde hata mı var… | yanlış mı var…
      """),
    .init(
      .print,
      """
      yazdır | haberi yazdır | sayfayı yazdır | çıktı al | indir | pdf indir | pdf olarak indir
      yazı boyutu | yazı tipi boyutu | yazıyı büyüt | yazıyı küçült | metin boyutu | font boyutu
      """),
    .init(
      .affiliate,
      """
      …satış ortaklığı… | …komisyon kazanabiliriz… | …komisyon alabiliriz… | …komisyon kazanabilir…
      …affiliate linkler… | …affiliate bağlantı…
      """),
    .init(
      .disclaimer,
      """
      …yatırım danışmanlığı kapsamında değildir… | burada yer alan yatırım bilgi…
      …yatırım tavsiyesi değildir… | …yatırım tavsiyesi içermez… | …bilgilendirme amaçlıdır…
      …bilgi amaçlıdır… | …sorumlu tutulamaz… | …sorumluluk kabul etmez…
      …yazarların kendi görüşleridir… | …yazarın kendi görüşüdür…
      …editöryal politikasını yansıtmayabilir… | …doktorunuza başvurunuz…
      sitemiz hukuka yasalara… | yazıların sorumluluğu… | …yasal sorumluluğu yazarlarına aittir…
      …hukuki ve cezai sorumluluk…
      """),
    .init(
      .javascriptNotice,
      """
      …javascript'i etkinleştirin… | …javascript etkinleştirilmiş olmalıdır…
      javascript devre dışı… | lütfen javascript… | tarayıcınızda javascript…
      tarayıcınız güncel değil… | eski bir tarayıcı kullanıyorsunuz…
      reklam engelleyici kullandığınızı… | …reklam engelleyiciyi kapatın… | reklam engelleyici…
      adblock kullanıyorsunuz…
      """),
    .init(
      .challenge,
      """
      ben robot değilim | robot olmadığınızı doğrulayın… | insan olduğunuzu doğrulayın…
      erişim engellendi… | erişim reddedildi… | sayfa bulunamadı… | aradığınız sayfa bulunamadı…
      hata # | # yaşından büyük müsünüz… | # yaşından büyüğüm | güvenlik kontrolü…
      """),
    .init(
      .searchForm,
      """
      ara | arama | arama yap | arama yapın… | site içi arama | sitede ara | haber ara…
      arama sonuçları… | sonuç bulunamadı… | hiçbir sonuç bulunamadı… | aramanızla eşleşen…
      aradığınız kriterlere uygun… | ne aramıştınız… | ne arıyorsunuz… | aranacak kelime…
      aramak istediğiniz kelime… | gelişmiş arama | detaylı arama | filtrele | filtreler
      sıralama… | sırala… | # sonuç | # sonuç bulundu | filtreleri temizle | temizle
      """),
    .init(
      .cart,
      """
      sepete ekle | sepetim | sepet | sepete git | sepetiniz boş… | sepetinizde ürün yok…
      sepetinizde ürün bulunmuyor… | alışveriş sepeti | hemen satın al | ödeme | ödeme yap
      ödemeye geç | alışverişe devam et | alışverişi tamamla | siparişi tamamla | siparişlerim
      istek listesi | istek listeme ekle | favoriler | favorilerim | favorilere ekle | stokta
      stokta var | stokta yok | tükendi | stok durumu… | gelince haber ver | ücretsiz kargo…
      kargo bedava | kdv dahil | ürün kodu… | ürün açıklaması | ürün özellikleri | karşılaştır
      taksit seçenekleri | beden seçiniz | adet seçiniz | ara toplam | indirim | kampanyalar
      hızlı teslimat | seçenekleri seç
      """),
    .init(
      .backToTop,
      """
      başa dön | yukarı çık | yukarı | sayfa başı | sayfa başına dön | yukarı git | en üste çık
      başa git | yukarıya çık
      """),
    .init(
      .donation,
      """
      bağış yap… | bağış yapın… | destek ol… | destek olun… | bize destek olun… | bize destek ol…
      bağış | bağışta bulun… | gazeteciliğe destek… | bağımsız gazeteciliği destekle…
      destekçimiz olun… | patreon'dan destek… | dayanışma gösterin…
      """),
    .init(
      .tableOfContents,
      """
      içindekiler | içerik tablosu | bu yazıda | bu makalede | bu içerikte | yazı içeriği
      sayfa içeriği | konu başlıkları | haberin içeriği
      """),
    .init(
      .feedback,
      """
      bu sayfa yararlı oldu mu… | bu yazı yararlı oldu mu… | bu içerik faydalı oldu mu…
      bu makale faydalı oldu mu… | bu haberi beğendiniz mi… | bu yazıya oy ver… | bu yazıyı puanla…
      puan ver… | oy ver… | ortalama puan… | değerlendirin… | geri bildirim
      geri bildirimde bulun… | görüş bildir | tepkini göster… | tepkiniz ne… | emoji ile tepki…
      ne düşünüyorsun… | yazıyı değerlendir… | bu habere tepki ver…
      """),
    .init(
      .languageSwitch,
      """
      dil | diller | dil seçin | dil seçiniz | dil seçimi | türkçe | diğer diller | dili değiştir
      """),
    .init(
      .sourceLead,
      """
      kaynak… | kaynaklar… | kaynakça | kaynak aa | dipnotlar | notlar | dış bağlantılar
      haber kaynağı…
      """),
    .init(
      .republication,
      """
      bu yazı ilk kez… | bu yazı ilk olarak… | bu makale ilk olarak… | orijinal makale…
      ilk yayımlandığı yer… | haber güncelleniyor… | ayrıntılar geliyor… | ayrıntılar birazdan…
      detaylar birazdan… | yazının orijinali…
      """),
    .init(
      .placeholder,
      """
      yükleniyor… | lütfen bekleyin… | lütfen bekleyiniz… | bekleyiniz… | yakında | çok yakında
      içerik bulunamadı… | veri bulunamadı… | kayıt bulunamadı… | haber bulunamadı…
      sayfa yükleniyor…
      """),
    .init(
      .interfaceControl,
      """
      kapat | aç | menüyü aç | menüyü kapat | menü aç | aramayı kapat | iptal | iptal et | vazgeç
      uygula | göster | gizle | daha az göster | daha az | düzenle | kopyalandı | kopyala | seç
      seçin | sil | sıfırla | devam et | devam | karanlık mod | gece modu | koyu tema | açık tema
      büyüt | küçült | genişlet | daralt | bitir
      """),
    .init(
      .contactLine,
      """
      telefon… | tel… | adres… | faks… | fax… | gsm… | e-posta… | e-mail… | çalışma saatleri…
      çalışma saatlerimiz… | adresimiz… | iletişim bilgileri | iletişim bilgilerimiz | bize yazın…
      bizi arayın… | ulaşım | haritada göster | yol tarifi al | müşteri hizmetleri…
      çağrı merkezi… | whatsapp hattı… | whatsapp ihbar hattı… | haber ihbar hattı…
      sorumlu müdür… | reklam için… | imtiyaz sahibi… | yayın türü… | vergi dairesi…
      """),
    .init(
      .poweredBy,
      """
      haber yazılımı… | haber scripti… | web tasarım… | tasarım ve yazılım… | geliştiren…
      hosting… | web yazılım… | haber sitesi yazılımı…
      """),
    .init(
      .poll,
      """
      anket | anketler | oy kullan | sonuçları gör | anket sonuçları | ankete katıl
      haftanın anketi | tüm anketler
      """),
    .init(
      .notification,
      """
      bildirimler | bildirimleri aç… | bildirimlere izin ver… | bildirim al… | anlık bildirim…
      son dakika bildirimleri… | izin ver | şimdi değil | daha sonra | hayır teşekkürler
      masaüstü bildirimlerine… | bildirimleri etkinleştir…
      """),
  ]
}
