extension LanguagePhrases {
  /// What stands around an article, and the site around the page.
  static let indonesianReading: [Entry] = [
    .init(
      .callToAction,
      """
      baca selengkapnya… | …baca selengkapnya | selengkapnya… | lihat selengkapnya
      baca lebih lanjut | baca lagi | baca lanjut | lihat semua | lihat lebih banyak | lihat detail
      muat lainnya | muat lebih banyak | tampilkan lebih banyak | tampilkan semua | lihat lainnya
      klik di sini… | klik disini… | klik sini… | pelajari lebih lanjut | ketahui lebih lanjut
      lanjut baca… | lanjutkan membaca… | tonton sekarang | tonton video | dengarkan | beli sekarang
      daftar sekarang | pesan sekarang | unduh | unduh sekarang | muat turun | lihat lagi
      papar semua | info selengkapnya | informasi selengkapnya | indeks | lihat foto | coba gratis
      teruskan membaca… | baca artikel
      """),
    .init(
      .newsletter,
      """
      berlangganan | langganan | berlangganan newsletter… | berlangganan sekarang
      langganan newsletter… | berlangganan gratis | daftar newsletter… | dapatkan berita terbaru…
      dapatkan update berita… | dapatkan informasi terbaru… | dapatkan artikel terbaru… | langgan
      langgan sekarang | langgan newsletter… | langgan surat berita… | melanggan
      …langsung ke email anda | …ke email anda | …ke inbox anda | berhenti berlangganan
      jangan lewatkan berita terbaru…
      """),
    .init(
      .commentForm,
      """
      tinggalkan komentar… | tinggalkan balasan… | tinggalkan komen… | tulis komentar…
      tulis komentar anda… | kirim komentar | kirim komentar anda | beri komentar…
      berikan komentar… | tambah komentar… | tambahkan komentar… | hantar komen | tulis komen…
      batalkan balasan | batal balasan | alamat email anda tidak akan dipublikasikan…
      alamat e-mel anda tidak akan… | ruas yang wajib ditandai | medan diperlukan ditanda…
      simpan nama email dan situs web saya… | anda harus masuk untuk berkomentar…
      anda harus login… | silakan login untuk… | belum ada komentar… | tiada komen…
      jadilah yang pertama berkomentar… | jadilah yang pertama… | komentar ditutup…
      silahkan login… | situs ini menggunakan akismet… | login untuk memberikan komentar…
      bagaimana pendapatmu… | komentar di luar tanggung jawab…
      komentar sepenuhnya menjadi tanggung jawab…
      """),
    .init(
      .commentHeading,
      """
      komentar | komen | komentar # | # komentar | # komen | komen # | lihat komentar
      baca komentar | semua komentar | tampilkan komentar | komentar terbaru | komentar pembaca
      lihat semua komentar | kolom komentar | diskusi | tanggapan | # tanggapan | # balasan
      """),
    .init(
      .replyControl,
      """
      balas | balasan | laporkan | lapor | suka | tidak suka | # suka | suka # | kutip
      lihat balasan | tampilkan balasan | terpopuler | laporkan komentar | hapus
      sembunyikan balasan
      """),
    .init(
      .readTime,
      """
      # menit baca | # menit membaca | waktu baca # menit | waktu baca… | waktu membaca # menit
      estimasi baca… | # menit | # minit | masa membaca # minit | # minit bacaan | masa membaca…
      bacaan # minit | perkiraan waktu baca…
      """),
    .init(
      .counter,
      """
      # kali dilihat | dilihat # kali | # dilihat | # tayangan | # pembaca | # kali dibaca
      dibaca # kali | # pengikut | # bagikan | # dibagikan | jumlah pembaca # | # kali dibagikan
      # penonton | # tontonan | # perkongsian | # pelanggan | # kali tayang | jumlah tayangan…
      """),
    .init(
      .share,
      """
      bagikan… | bagikan artikel ini… | bagikan ke… | bagikan di… | bagikan ini | bagikan berita ini
      kongsi… | kongsikan… | kongsi artikel… | salin tautan | salin link | salin pautan | salin
      tautan disalin… | link disalin… | tautan berhasil disalin… | link berhasil disalin… | tersalin
      sebarkan… | klik untuk berbagi… | klik untuk membagikan… | berbagi | share ke…
      kirim ke teman | kirim lewat email | simpan | simpan artikel | tweet ini | share artikel…
      bagikan lewat… | klik untuk kongsi… | tautan telah disalin
      """),
    .init(
      .follow,
      """
      ikuti | ikuti kami… | ikuti kami di… | ikuti saluran… | ikuti akun… | ikuti berita terkini…
      ikuti whatsapp channel… | ikuti kanal… | ikuti channel… | ikuti di google news
      ikuti update berita… | ikut kami | ikuti kami di google news…
      dapatkan update berita pilihan… | mari bergabung… | gabung di… | temukan kami di…
      unduh aplikasi… | download aplikasi… | muat turun aplikasi… | dapatkan aplikasi…
      media sosial | sosial media | jaringan sosial | ikuti media sosial… | follow kami
      follow kami di… | jom langgan… | sertai kami… | cek berita dan artikel…
      cek berita dan artikel yang lain di google news | ikon sosial media
      """),
    .init(
      .relatedHeading,
      """
      baca juga… | …baca juga… | lihat juga… | simak juga… | tonton juga… | saksikan juga…
      baca pula… | baca artikel lainnya… | berita terkait… | artikel terkait… | terkait
      topik terkait | konten terkait | video terkait | berita lainnya… | artikel lainnya…
      berita lain… | artikel lain | berita berkaitan… | artikel berkaitan | berkaitan
      berita serupa | artikel serupa | posting terkait | pos terkait | postingan terkait
      tulisan terkait | produk terkait | produk serupa | produk sejenis | rekomendasi…
      rekomendasi untuk anda | rekomendasi untukmu | rekomendasi berita | rekomendasi artikel
      direkomendasikan | terpopuler | berita terpopuler | berita populer | artikel populer | populer
      paling populer | artikel terpopuler | paling banyak dibaca | paling dibaca
      paling banyak dicari | banyak dibaca | terbanyak dibaca | sering dibaca | trending
      sedang tren | sedang trending | topik populer | topik hangat | topik pilihan | tag populer
      tag terpopuler | pilihan editor | pilihan redaksi | berita pilihan… | pilihan untukmu
      pilihan untuk anda | berita utama | sorotan | headline | jangan lewatkan… | anda mungkin suka…
      anda mungkin juga suka… | mungkin anda suka | mungkin anda tertarik… | anda mungkin tertarik…
      mungkin anda juga suka… | anda mungkin juga meminati… | anda juga mungkin suka…
      artikel selanjutnya… | berita selanjutnya… | berita sebelumnya… | artikel sebelumnya…
      artikel sebelum ini… | halaman selanjutnya… | berita hangat | berita popular | paling popular
      popular | dalam trend | pilihan pembaca | baca selanjutnya… | lainnya dari… | berita hari ini…
      kabar terkait | simak selengkapnya… | tonton video… | video pilihan… | saksikan video pilihan…
      saksikan video di bawah ini… | saksikan live… | simak video… | lihat video… | artikel terkini
      jelajahi | untuk anda | sedang ramai dibicarakan | selanjutnya
      """),
    .init(
      .feedHeading,
      """
      terbaru | terkini | berita terbaru | berita terkini | artikel terbaru | berita | kabar terbaru
      pos-pos terbaru | pos terbaru | posting terbaru | postingan terbaru | video terbaru
      foto terbaru | berita hari ini | breaking news | indeks berita | arsip | live
      siaran langsung | terhangat | baru saja | terbaru di… | kabar terkini | berita semasa
      info terkini | berita foto
      """),
    .init(
      .menu,
      """
      beranda | utama | laman utama | tentang kami | tentang | hubungi kami | kontak | kontak kami
      redaksi | karir | karier | kerjaya | info iklan | pasang iklan | beriklan | iklankan
      media partner | peta situs | peta laman | kategori | kanal | rubrik | nasional | internasional
      antarabangsa | politik | ekonomi | bisnis | olahraga | bola | sukan | hiburan | teknologi
      gaya hidup | kesehatan | kesihatan | pendidikan | wisata | otomotif | kuliner | daerah | metro
      megapolitan | hukum | kriminal | opini | kolom | foto | video | jadwal | cuaca | bantuan
      pusat bantuan | soalan lazim | layanan | produk | perusahaan | tim kami | semua kategori
      network | jaringan media | hikmah | zodiak | ragam | regional | dunia | keuangan | properti
      khas | infografis | cek fakta | jelajah | mengenai kami | menu utama | agama | profil
      program
      """),
    .init(
      .skipLink,
      """
      langsung ke konten | lompat ke konten | loncat ke konten | langsung ke konten utama
      lewati ke konten | lewati ke konten utama | lompat ke isi | langsung ke isi
      langkau ke kandungan | lompat ke navigasi | lompat ke pencarian | langkau ke kandungan utama
      lewati navigasi
      """),
    .init(
      .editControl,
      """
      sunting | sunting sumber | lihat riwayat | edit halaman | sunting halaman
      """),
    .init(
      .loginControl,
      """
      masuk | keluar | daftar | log masuk | log keluar | login daftar | masuk daftar | daftar masuk
      daftar akun | daftar gratis | buat akun | akun saya | akaun saya | akun | profil saya
      lupa password… | lupa kata sandi… | lupa kata laluan… | ingat saya | belum punya akun…
      belum memiliki akun… | sudah punya akun… | sudah memiliki akun… | tiada akaun… | masuk dengan…
      login dengan… | daftar dengan… | log masuk dengan… | masuk ke akun anda… | silakan masuk…
      daftar sebagai…
      """),
    .init(.breadcrumb, "anda di sini… | anda berada di… | anda berada di sini… | kamu di sini…"),
    .init(
      .tagsHeading,
      """
      tag… | tags… | kata kunci… | kata kunci terkait… | topik berita… | tagar… | ditandai…
      label terkait | label | kategori | topik
      """),
    .init(
      .pagination,
      """
      sebelumnya | selanjutnya | berikutnya | halaman selanjutnya | halaman berikutnya
      halaman sebelumnya | seterusnya | sebelum | halaman # | halaman # dari # | semua halaman
      tampilkan semua halaman | next halaman # | pos lama | pos baru | navigasi pos
      navigasi tulisan | bab selanjutnya | bab sebelumnya | kembali | halaman pertama
      halaman terakhir | muka surat # | pos-pos lama | pos sebelumnya… | pos berikutnya…
      lihat semua halaman
      """),
    .init(
      .searchForm,
      """
      cari | pencarian | cari berita… | cari artikel… | cari di sini… | cari apa… | carian
      hasil pencarian… | hasil carian… | tidak ada hasil… | tiada hasil… | tidak ditemukan hasil…
      masukkan kata kunci… | ketik kata kunci… | pencarian populer | pencarian terkini | # hasil
      filter berdasarkan… | saring | tapis | urutkan… | apa yang anda cari… | apa yang kamu cari…
      kosongkan | hapus semua | hapus filter | cari sesuatu…
      """),
    .init(
      .cart,
      """
      tambah ke keranjang | tambahkan ke keranjang | masukkan ke keranjang | + keranjang
      keranjang belanja | keranjang anda kosong… | keranjang kosong… | tambah ke troli
      tambah ke bakul | troli | troli anda kosong… | lihat keranjang | beli | beli langsung
      bayar sekarang | checkout sekarang | wishlist saya | tambah ke wishlist | stok habis
      stok tersedia | habis | tersedia | stok # | habis terjual | jumlah | kuantitas | kuantiti
      harga | harga normal | harga promo | gratis ongkir… | gratis ongkos kirim…
      penghantaran percuma… | deskripsi produk | detail produk | spesifikasi | spesifikasi produk
      ulasan | ulasan pembeli | ulasan pelanggan | # ulasan | tulis ulasan | # terjual | terjual #
      lanjut belanja | lanjutkan belanja | pesanan saya | lacak pesanan | jejak pesanan
      panduan ukuran | pilih ukuran | pilih variasi | bandingkan | diskon # | cicilan…
      metode pembayaran
      """),
    .init(
      .backToTop,
      """
      kembali ke atas | ke atas | kembali ke atas halaman | kembali ke beranda
      kembali ke halaman utama | kembali ke laman utama | ke atas halaman | scroll ke atas
      balik ke atas
      """),
    .init(
      .tableOfContents,
      """
      daftar isi | isi kandungan | isi artikel | dalam artikel ini | isi halaman
      daftar isi artikel | daftar isi sembunyikan | kandungan
      """),
  ]
}
