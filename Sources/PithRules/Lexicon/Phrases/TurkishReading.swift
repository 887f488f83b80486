extension LanguagePhrases {
  /// What stands around a text, and the readers' part.
  static let turkishReading: [Entry] = [
    .init(
      .callToAction,
      """
      devamını oku… | …devamını oku | …devamı | devamı için tıklayın… | …devamı için tıklayın
      haberin devamı… | …haberin devamı için tıklayınız | devamını gör | daha fazla oku
      daha fazla göster | daha fazla bilgi… | …daha fazlası | daha fazlasını gör
      daha fazla haber… | daha fazla yükle | tümünü gör | tümünü göster | tümü | hepsini gör
      tüm haberler için tıklayın | …tıklayın | …tıklayınız | buraya tıklayın… | detaylar
      detaylı bilgi… | detay | ayrıntılar | ayrıntılar için tıklayınız… | incele | hemen incele
      izle | hemen izle | videoyu izle | dinle | şimdi al | hemen al | satın al | sipariş ver
      ücretsiz dene | başvur | hemen başvur | galeriye git | fotoğrafları gör | habere git
      haberi oku | yazıyı oku | yazının devamı… | keşfet | hemen keşfet | teklif al
      galeri için tıklayınız… | video için tıklayınız…
      """),
    .init(
      .newsletter,
      """
      bültene abone ol… | bültenimize abone olun… | bültenimize abone ol… | e-bültene abone ol…
      e-bültenimize abone olun… | e-bülten… | haber bülteni | haber bültenine abone ol…
      haber bültenimize… | günlük bülten… | haftalık bülten… | bülten | bültenler
      bültenimize kaydolun… | bültene kaydol… | e-posta bülteni… | e-posta bültenimize… | abone ol…
      abone olun… | gelişmelerden haberdar olun… | gelişmelerden haberdar olmak için…
      gelişmelerden haberdar ol… | yeniliklerden haberdar olun… | güncel kalın…
      kampanyalardan haberdar olun… | hiçbir gelişmeyi kaçırmayın… | hiçbir haberi kaçırmayın…
      …e-posta kutunuza gelsin… | …gelen kutunuza… | …e-posta adresinize gönderelim…
      abonelikten çık… | dilediğiniz zaman abonelikten çıkabilirsiniz…
      …istediğiniz zaman abonelikten çıkabilirsiniz… | aboneliğiniz için teşekkürler…
      kaydınız için teşekkürler… | e-posta ile abone ol…
      """),
    .init(
      .formLabel,
      """
      e-posta | e-posta adresi | e-posta adresiniz | e-posta adresinizi girin…
      e-posta adresinizi yazın… | e-postanızı girin… | e-mail adresiniz | eposta adresiniz
      mail adresiniz | adınız | adınız soyadınız | ad soyad | isim | soyad | soyadınız | adı soyadı
      telefon | telefon numarası | telefonunuz | konu | konu seçiniz | mesaj | mesajınız | şifre
      parola | şifreniz | kullanıcı adı | gönder | mesaj gönder | zorunlu alan | zorunlu alanlar…
      zorunlu | isteğe bağlı | bu alan zorunludur… | bu alanın doldurulması zorunludur…
      gerekli alanlar… | ile işaretli alanlar… | lütfen geçerli bir e-posta… | lütfen seçiniz…
      seçiniz | lütfen doldurun… | lütfen e-posta adresinizi… | okudum kabul ediyorum…
      okudum anladım… | kvkk metnini… | …aydınlatma metnini okudum…
      …kişisel verilerimin işlenmesine… | üyelik sözleşmesini… | bir hata oluştu…
      bir şeyler ters gitti… | bir sorun oluştu… | lütfen tekrar deneyin… | tekrar deneyin
      tekrar dene | mesajınız gönderildi… | mesajınız alınmıştır… | teşekkür ederiz
      iletişim formu | şehir seçiniz | il seçiniz | ilçe seçiniz | doğum tarihi
      """),
    .init(
      .commentForm,
      """
      yorum yap… | yorum yaz… | yorum yazın… | yorum ekle… | yorum gönder | yorumu gönder
      yorumunuz | yorumunuzu yazın… | yorumunuzu yazınız… | bir yorum yazın… | bir yorum yaz…
      bir yorum bırakın… | bir cevap yazın… | bir yanıt yazın… | cevabı iptal et | yanıtı iptal et
      e-posta hesabınız yayımlanmayacak… | e-posta adresiniz yayınlanmayacak…
      e-posta adresiniz gizli tutulacak… | …gerekli alanlar ile işaretlenmişlerdir…
      daha sonraki yorumlarımda kullanılması için… | bir dahaki sefere yorum yaptığımda…
      yorum yapabilmek için… | yorum yapmak için… | yorum yazabilmek için…
      yorum yapmak için giriş yapmalısınız… | ilk yorumu siz yapın… | ilk yorumu sen yap…
      ilk yorum yapan siz olun… | ilk yorumu yapan siz olun… | ilk yorum yapan sen ol…
      bu habere ilk yorumu… | henüz yorum yapılmamış… | henüz yorum yok… | bu habere henüz yorum…
      bu haber henüz yorumlanmamış… | yorumlar kapalı… | yoruma kapalı… | yorumlara kapalı…
      yorum kuralları | küfür hakaret rencide edici… | suç teşkil edecek yasadışı…
      …onaylanmamaktadır… | yazılan yorumlardan… | görüşlerinizi paylaşın… | fikrini belirt…
      bu site istenmeyenleri azaltmak için akismet… | yorum verilerinizin nasıl işlendiğini…
      siz ne düşünüyorsunuz…
      """),
    .init(
      .commentHeading,
      """
      yorumlar | yorum | # yorum | # yorumlar | yorumlar # | yorum # | yorumlar yükleniyor…
      tüm yorumlar | tüm yorumları gör | tüm yorumları göster | yorumları gör | yorumları göster
      yorumları oku | yorumlara git | okuyucu yorumları | okur yorumları | son yorumlar
      en yeni yorumlar | tartışma | # cevap | # yanıt | # görüş | yorumları gizle | toplam # yorum
      kullanıcı yorumları | bu habere # yorum yapıldı
      """),
    .init(
      .replyControl,
      """
      yanıtla | cevapla | şikayet et | bildir | beğen | beğenme | beğendim | beğenmedim | alıntı
      alıntıla | yanıtları göster | yanıtları gör | yanıtları gizle | cevapları göster
      # yanıtı göster | yorumu bildir | en yeni | en eski | en beğenilenler | kalıcı bağlantı
      """),
    .init(
      .readTime,
      """
      okuma süresi # dk | okuma süresi # dakika | okuma süresi… | # dk okuma süresi
      # dakika okuma süresi | # dk okuma | # dakika okuma | # dk | # dakika | # dakikada okunur
      # dk da okunur | …dk okuma | …dakika okuma süresi | ortalama okuma süresi…
      tahmini okuma süresi… | okunma süresi # dk | okunma süresi… | # dakikalık okuma
      """),
    .init(
      .counter,
      """
      # görüntülenme | # görüntüleme | görüntülenme # | # kez okundu | # kez görüntülendi
      # kez izlendi | # okunma | okunma # | okunma sayısı # | # izlenme | izlenme # | # takipçi
      # abone | # beğeni | # paylaşım | # oy | # defa okundu | # değerlendirme | # gösterim
      # kişi okudu | # tıklanma | bu haber # kez okundu
      """),
    .init(
      .share,
      """
      paylaş… | paylaşın… | haberi paylaş | bu haberi paylaş… | yazıyı paylaş | bu yazıyı paylaş…
      facebook'ta paylaş | twitter'da paylaş | x'te paylaş | whatsapp'ta paylaş
      linkedin'de paylaş | telegram'da paylaş | arkadaşına gönder | arkadaşınla paylaş
      e-posta ile gönder | e-posta gönder | e-posta ile paylaş | linki kopyala | bağlantıyı kopyala
      link kopyalandı… | bağlantı kopyalandı… | kopyala | tweetle | kaydet | favorilere ekle
      sosyal medyada paylaş | paylaşmak için tıklayın… | twitter üzerinde paylaşmak için tıklayın…
      facebook'ta paylaşmak için tıklayın… | arkadaşlarınızla paylaşın… | mail gönder
      """),
    .init(
      .follow,
      """
      bizi takip edin… | bizi takip et… | takip edin | takip et… | takip ediliyor | takibi bırak
      google news'te takip edin… | google haberler'de takip edin… | google news te bizi takip…
      …google news'te takip edin | …abone olmak için tıklayın | sosyal medya | sosyal medyada biz
      sosyal medya hesaplarımız… | sosyal ağlar | sosyal medyada takip edin… | uygulamayı indir…
      uygulamamızı indirin… | mobil uygulama | mobil uygulamalar | mobil uygulamamızı indirin…
      kanalımıza katılın… | whatsapp kanalımız… | whatsapp kanalımıza… | telegram kanalımız…
      telegram kanalımıza katılın… | youtube kanalımıza abone olun… | bize katılın…
      aramıza katılın… | twitter'da takip edin… | instagram'da takip edin…
      facebook'ta takip edin… | bizi sosyal medyada takip edin… | app store'dan indirin…
      google play'den alın…
      """),
    .init(
      .relatedHeading,
      """
      ilgili haberler | ilgili haber… | ilgili içerikler | ilgili yazılar | ilgili konular
      ilgili makaleler | ilgili ürünler | ilgili videolar | ilgili galeriler | ilginizi çekebilir…
      ilginizi çekebilecek… | ilgini çekebilir… | ilginizi çekebilecek diğer haberler
      bunlar da ilginizi çekebilir… | bunlar da ilgini çekebilir… | şunlar da ilginizi çekebilir…
      bu haberler de ilginizi çekebilir… | bunu da okuyun… | bunları da okuyun… | bunu da oku…
      ayrıca okuyun… | ayrıca bakınız… | ayrıca oku… | ayrıca bkz… | okumaya devam et…
      okumadan geçme… | okumadan geçmeyin… | kaçırmayın | sakın kaçırmayın… | benzer haberler
      benzer yazılar | benzer içerikler | benzer konular | benzer ürünler | benzer videolar
      benzer | diğer haberler | diğer yazılar | diğer yazıları | diğer içerikler | diğer galeriler
      diğer videolar | yazarın diğer yazıları… | tüm yazıları | önceki yazıları | çok okunanlar
      en çok okunanlar | en çok okunan haberler | en çok okunan | en çok izlenenler
      en çok yorumlananlar | en çok paylaşılanlar | en çok beğenilenler
      haftanın en çok okunanları | günün en çok okunanları | çok okunan haberler | popüler
      popüler haberler | popüler yazılar | popüler içerikler | popüler konular | trend | trendler
      trend haberler | gündemdekiler | önerilen | önerilenler | önerilen haberler
      önerilen içerikler | önerilen yazılar | öneriler | sizin için önerilenler
      sizin için seçtiklerimiz | sizin için seçilenler | senin için seçtiklerimiz | editörün seçimi
      editörün seçtikleri | editörün seçtiği haberler | öne çıkanlar | öne çıkan haberler
      öne çıkan içerikler | günün öne çıkan haberleri | manşetler | günün manşetleri
      daha fazla içerik | bu konuda daha fazla… | konuyla ilgili haberler
      bu kategorideki diğer haberler | bu kategoriden… | vitrin | özel haberler | gözden kaçmasın…
      gözden kaçırmayın… | sıradaki haber… | ilişkili haberler | ilişkili yazılar
      ilişkili içerikler | en son yazılar | son yazılar | sponsorlu bağlantılar | sıcak haberler
      bunlar da var…
      """),
    .init(
      .feedHeading,
      """
      son dakika | son dakika haberleri | son dakika haberler | son haberler | en son haberler
      haberler | güncel haberler | güncel | gündem haberleri | günün haberleri | bugün | canlı
      canlı yayın | canlı anlatım | canlı blog | son eklenenler | son eklenen haberler | en yeniler
      en son | son gelişmeler | son dakika gelişmeleri | tüm haberler | tüm son dakika haberleri
      haber arşivi | arşiv | flaş haber | flaş | yeni haberler | son # saat | yeni eklenenler
      öne çıkan gelişmeler | günün özeti | duyurular
      """),
    .init(
      .menu,
      """
      ana sayfa | anasayfa | hakkımızda | hakkında | biz kimiz | iletişim | bize ulaşın | künye
      reklam ver | site haritası | menü | gündem | siyaset | ekonomi | dünya | spor | futbol
      yaşam | sağlık | kültür sanat | kültür | sanat | teknoloji | bilim | eğitim | magazin
      otomobil | otomotiv | seyahat | yemek | yemek tarifleri | tarifler | astroloji | burçlar
      hava durumu | namaz vakitleri | trafik durumu | yazarlar | köşe yazarları | yazarlarımız
      röportaj | röportajlar | video | videolar | video galeri | foto galeri | fotoğraf
      fotoğraflar | galeri | podcast | tv | canlı tv | canlı borsa | canlı skor | puan durumu
      fikstür | gazeteler | gazete manşetleri | resmi ilanlar | ilanlar | seri ilanlar
      nöbetçi eczaneler | vefat edenler | ürünler | hizmetler | hizmetlerimiz | kurumsal | kariyer
      insan kaynakları | projeler | etkinlikler | haber | blog | forum | mağaza | mağazalar
      yardım | sıkça sorulan sorular | sss | kategoriler | tüm kategoriler | yerel | yerel haberler
      hesabım | referanslar | basın | basında biz | asayiş | politika | emlak | kitap | sinema
      moda | kadın | aile | turizm | tarım | çevre | medya | döviz kurları | altın fiyatları
      sitene ekle
      """),
    .init(
      .skipLink,
      """
      içeriğe geç | içeriğe atla | ana içeriğe geç | ana içeriğe atla | menüye geç | menüye atla
      aramaya geç | navigasyona geç | gezinmeye geç | gezinmeye atla | alt bilgiye geç
      """),
    .init(
      .editControl,
      """
      düzenle | değiştir | kaynağı değiştir | geçmişi gör | kaynağı gör | sayfayı düzenle | geçmiş
      değiştir kaynağı değiştir
      """),
    .init(
      .loginControl,
      """
      giriş yap… | giriş | üye girişi | üye ol | üye olun | kayıt ol… | kaydol | çıkış yap | çıkış
      oturum aç | oturumu kapat | hesap oluştur | hesabınız yok mu… | hesabın yok mu…
      zaten üye misiniz… | zaten hesabınız var mı… | üye değil misiniz… | profilim | profil
      şifremi unuttum | şifrenizi mi unuttunuz… | şifreni mi unuttun… | beni hatırla
      google ile giriş yap | facebook ile giriş yap | facebook ile bağlan | üyelik
      kullanıcı girişi | üye girişi yap | hesap | oturumu açık tut
      """),
    .init(.breadcrumb, "buradasınız… | şu an buradasınız… | bulunduğunuz sayfa…"),
  ]
}
