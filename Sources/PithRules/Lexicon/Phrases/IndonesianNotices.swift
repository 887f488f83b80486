extension LanguagePhrases {
  /// Credits, forms, notices of law and money, and controls.
  static let indonesianNotices: [Entry] = [
    .init(
      .formLabel,
      """
      masukkan email… | masukkan email anda… | masukkan alamat email… | alamat email | email anda
      alamat email anda | alamat e-mel | e-mel | nama | nama lengkap | nama anda | nama penuh
      nama depan | nama belakang | kata sandi | kata laluan | nomor telepon | nomor hp | no telepon
      nombor telefon | pesan | pesan anda | mesej | kirim | kirim pesan | hantar | wajib
      wajib diisi… | silakan isi… | sila masukkan… | silakan masukkan… | harap isi…
      terima kasih telah… | terjadi kesalahan… | silakan coba lagi… | situs web | laman web | subjek
      pilih berkas | kode verifikasi
      """),
    .init(
      .photoCredit,
      """
      foto ilustrasi… | ilustrasi foto… | …foto ilustrasi | ilustrasi… | sumber foto…
      sumber gambar… | kredit foto… | kredit gambar… | gambar hiasan… | …gambar hiasan
      gambar fail… | …gambar fail | foto fail | foto dok… | foto dokumentasi… | foto antara…
      …antara foto | …dok pribadi | …dok istimewa | …istimewa | tangkapan layar… | …tangkapan layar
      …foto istimewa | gambar oleh… | foto oleh… | gambar ilustrasi… | foto istimewa…
      foto tangkapan layar… | arsip foto… | fotografer… | juru foto… | …via getty images | foto ist…
      foto reuters… | foto getty images… | foto afp… | foto ap… | foto shutterstock…
      foto screenshot… | foto dok pribadi… | foto humas…
      """),
    .init(
      .captionLead,
      """
      gambar # | foto # | perbesar | perbesar foto | lihat gambar | galeri foto | keterangan foto…
      foto # dari # | zoom gambar
      """),
    .init(
      .bylineLead,
      """
      oleh… | penulis… | pewarta… | ditulis oleh… | dilaporkan oleh… | diposting oleh…
      dipublikasikan oleh… | diterbitkan oleh… | kontributor… | redaktur… | sumber penulis…
      penyunting… | penulis editor… | tim redaksi… | pengarang… | disunting oleh…
      diterjemahkan oleh… | ditinjau oleh… | ditinjau secara medis oleh… | reporter | editor
      laporan | laporan wartawan… | laporan reporter… | laporan jurnalis… | reporter #
      """),
    .init(
      .bylineRole,
      """
      penulis | editor | reporter | wartawan | jurnalis | redaktur | pemimpin redaksi | kontributor
      pewarta | tim redaksi | redaksi | kolumnis | koresponden | wartawan senior | pengarang
      penyunting | ketua pengarang | pemberita | penulis lepas | bernama | fotografer
      admin redaksi | dewan redaksi
      """),
    .init(
      .dateLead,
      """
      diterbitkan… | diterbitkan pada… | dipublikasikan… | dipublikasikan pada… | diperbarui…
      diperbaharui… | diperbarui pada… | terakhir diperbarui… | terakhir diubah… | terbit pada…
      diposting pada… | diposting… | dikemas kini… | kemas kini… | kemaskini… | tarikh kemas kini…
      pembaruan… | update terakhir… | tanggal terbit… | # menit yang lalu | # menit lalu
      # jam yang lalu | # jam lalu | # hari yang lalu | # hari lalu | # minggu yang lalu
      # minggu lalu | # bulan yang lalu | # bulan lalu | # tahun yang lalu | # tahun lalu
      # minit lalu | # minit yang lalu | # jam lepas | # hari lepas | # detik lalu
      baru saja diperbarui | sejam yang lalu | sehari yang lalu | seminggu yang lalu | terbit #…
      tanggal #… | tayang #… | tarikh #… | tanggal | tarikh
      """),
    .init(
      .authorBioLead,
      """
      tentang penulis… | mengenai penulis… | profil penulis… | tentang pengarang…
      lihat semua artikel… | lihat semua pos… | lihat semua pos dari… | artikel lain oleh…
      tulisan lainnya dari… | penulis ialah… | foto profil | biografi penulis… | lihat profil…
      semua artikel oleh… | penulis adalah kolumnis… | penulis adalah dosen…
      penulis adalah mahasiswa…
      """),
    .init(
      .copyrightNotice,
      """
      hak cipta… | …hak cipta dilindungi… | hak cipta dilindungi…
      hak cipta dilindungi undang-undang… | seluruh hak cipta… | hak cipta terpelihara…
      …hak cipta terpelihara… | …hak terpelihara | semua hak dilindungi… | …semua hak dilindungi…
      …semua hak cipta… | dilarang mengutip… | dilarang menyalin… | dilarang memperbanyak…
      dilarang keras mengambil konten… | dilarang mereproduksi… | …tanpa izin tertulis…
      …tanpa seizin redaksi… | …tanpa kebenaran bertulis… | konten ini dilindungi…
      terdaftar di dewan pers… | telah diverifikasi oleh dewan pers… | terverifikasi dewan pers…
      diizinkan mengutip…
      """),
    .init(
      .cookieNotice,
      """
      …menggunakan cookie… | …menggunakan cookies… | situs ini menggunakan cookie…
      situs web ini menggunakan cookie… | kami menggunakan cookie… | kami menggunakan cookies…
      website ini menggunakan cookie… | laman web ini menggunakan kuki… | kami menggunakan kuki…
      …menggunakan kuki… | kami menghargai privasi anda… | kebijakan cookie…
      dengan melanjutkan penggunaan… | dengan terus menggunakan situs…
      dengan terus menggunakan laman web…
      """),
    .init(
      .consentButton,
      """
      terima | terima semua | setuju | saya setuju | saya mengerti | mengerti | tolak | tolak semua
      setuju dan lanjutkan | pengaturan cookie | tetapan kuki | terima cookie | izinkan semua
      saya faham | kelola preferensi | terima dan tutup
      """),
    .init(
      .legalLinks,
      """
      kebijakan privasi | kebijakan data pribadi | privasi | syarat dan ketentuan
      syarat & ketentuan | syarat penggunaan | ketentuan penggunaan | ketentuan layanan | ketentuan
      syarat layanan | penafian | pedoman media siber | pedoman pemberitaan media siber
      pedoman pemberitaan | kode etik | kode etik jurnalistik | dasar privasi | polisi privasi
      terma dan syarat | terma & syarat | terma penggunaan | terma perkhidmatan | notis privasi
      kebijakan cookie | kebijakan pengembalian | kebijakan pengiriman | hak jawab | sangkalan
      """),
    .init(
      .advertisement,
      """
      iklan | bersponsor | konten bersponsor | disponsori | disponsori oleh… | sponsor
      konten promosi | promosi | advertorial | pariwara | konten sponsor | kandungan tajaan | tajaan
      penaja | scroll to continue with content | gulir untuk melanjutkan… | gulirkan untuk membaca…
      geser untuk melanjutkan… | lanjutkan membaca di bawah iklan…
      artikel dilanjutkan setelah iklan… | lewati iklan | tutup iklan | matikan adblock…
      didukung oleh… | ruang iklan
      """),
    .init(
      .playerControl,
      """
      putar | putar video | jeda | main video | bisukan | layar penuh | skrin penuh | kecepatan
      kecepatan putar | dengarkan artikel… | dengarkan berita… | dengarkan versi audio
      browser anda tidak mendukung… | pelayar anda tidak menyokong… | sedang memuat…
      video tidak dapat diputar… | putar ulang | sedang diputar | subtitel | kualitas
      """),
    .init(
      .paywall,
      """
      berlangganan untuk… | berlangganan untuk membaca… | langganan untuk membaca…
      khusus pelanggan… | konten khusus pelanggan… | artikel khusus pelanggan… | artikel premium
      konten premium | untuk melanjutkan membaca… | lanjutkan membaca dengan… | sudah berlangganan…
      masuk untuk melanjutkan… | login untuk membaca… | daftar untuk membaca…
      langgan untuk membaca… | untuk membaca artikel penuh… | pilih paket… | paket langganan…
      anda telah membaca # artikel… | akses tanpa batas… | khusus member…
      """),
    .init(
      .typoReport,
      """
      laporkan kesalahan… | laporkan artikel | koreksi artikel | menemukan kesalahan…
      jika anda menemukan kesalahan… | laporkan masalah | koreksi | ralat… | laporkan berita ini
      """),
    .init(
      .print,
      """
      cetak | cetak artikel | cetak halaman | cetak berita | ukuran huruf | ukuran font
      ukuran teks | saiz teks | saiz huruf | perbesar teks | perkecil teks | unduh pdf | simpan pdf
      versi cetak | perbesar font | muat turun pdf
      """),
    .init(
      .affiliate,
      """
      …mendapat komisi… | …mendapatkan komisi… | …tautan afiliasi… | …link afiliasi…
      artikel ini mengandung tautan afiliasi…
      """),
    .init(
      .disclaimer,
      """
      disclaimer… | penafian… | …pandangan pribadi penulis… | …tanggung jawab penulis…
      …tidak semestinya mencerminkan… | …pandangan peribadi penulis… | …bukan merupakan ajakan…
      …keputusan investasi… | setiap keputusan investasi… | catatan redaksi…
      artikel ini ditulis oleh… | artikel ini dibuat dengan… | informasi ini tidak ditujukan…
      jika anda mengalami depresi… | …tidak mencerminkan pandangan…
      …tidak mencerminkan sikap redaksi…
      """),
    .init(
      .javascriptNotice,
      """
      …aktifkan javascript… | …mengaktifkan javascript… | harap aktifkan javascript…
      silakan aktifkan javascript… | sila aktifkan javascript… | …javascript tidak aktif…
      browser anda sudah usang… | perbarui browser anda…
      """),
    .init(
      .challenge,
      """
      halaman tidak ditemukan… | laman tidak dijumpai… | halaman yang anda cari… | akses ditolak…
      akses dinafikan… | saya bukan robot | verifikasi bahwa anda manusia… | sahkan anda manusia…
      memeriksa browser anda… | apakah anda berusia # … | oops halaman…
      """),
    .init(
      .donation,
      """
      donasi | donasi sekarang | derma | derma sekarang | dukung kami… | sokong kami… | beri donasi
      dukung jurnalisme… | dukung penulis | berdonasi
      """),
    .init(
      .feedback,
      """
      apakah artikel ini membantu… | apakah artikel ini bermanfaat… | apakah halaman ini membantu…
      adakah artikel ini membantu… | apakah informasi ini… | beri nilai… | nilai artikel ini
      berikan rating… | kirim masukan | umpan balik | maklum balas | beri rating…
      bagaimana reaksi anda… | apa reaksi anda… | bagaimana menurut anda… | ya tidak | ya | tidak
      """),
    .init(
      .languageSwitch,
      """
      bahasa | pilih bahasa | ubah bahasa | bahasa inggris | bahasa melayu | tukar bahasa
      indonesia english | english indonesia | baca dalam bahasa… | versi inggris | indonesia inggris
      """),
    .init(
      .sourceLead,
      """
      sumber berita… | sumber artikel… | referensi… | daftar pustaka | rujukan | pranala luar
      catatan kaki | sumber asli… | pautan luar | baca sumber | sumber | sumber foto berita…
      """),
    .init(
      .republication,
      """
      artikel ini telah tayang di… | berita ini telah tayang di… | artikel ini telah terbit di…
      artikel ini pertama kali… | artikel ini sudah tayang… | artikel asli… | berita asli…
      tulisan ini pernah… | artikel ini pertama kali diterbitkan… | disadur dari…
      """),
    .init(
      .placeholder,
      """
      memuat… | sedang memuat… | memuatkan… | mohon tunggu… | harap tunggu… | sila tunggu…
      tunggu sebentar… | segera hadir | akan datang | tidak ada data… | tiada data…
      tidak ada artikel… | tidak ada berita… | belum ada data… | tidak ada postingan…
      tiada maklumat | tidak ada gambar
      """),
    .init(
      .interfaceControl,
      """
      tutup | buka | tutup menu | buka menu | batal | batalkan | selesai | terapkan | lihat
      tampilkan | sembunyikan | semua | pengaturan | tetapan | opsi | pilihan | salin kode
      urut berdasarkan… | urutkan berdasarkan… | urutkan | perbarui | segarkan | mode gelap
      mode terang | mod gelap | pilih semua | tampilkan lebih sedikit | lihat lebih sedikit | lewati
      nanti saja | jangan tampilkan lagi | tambah | tambahkan | ubah | navigasi | gulir ke bawah
      lanjut | lanjutkan | teruskan
      """),
    .init(
      .contactLine,
      """
      telepon… | telp… | telefon… | no telp… | faks… | alamat… | alamat redaksi… | alamat kantor…
      surel… | jam operasional… | jam kerja… | waktu operasi… | waktu perniagaan… | hubungi kami…
      layanan pelanggan | layanan konsumen | khidmat pelanggan | kantor pusat… | ibu pejabat…
      lihat peta | peta lokasi | lokasi kami | untuk informasi lebih lanjut… | kode pos…
      whatsapp # | talian hotline… | hubungi redaksi…
      """),
    .init(
      .poweredBy,
      """
      didukung oleh… | dikembangkan oleh… | dibuat dengan… | dirancang oleh… | desain oleh…
      dikuasakan oleh… | direka oleh… | bangga menggunakan wordpress…
      dengan bangga bertenaga wordpress… | tema oleh…
      """),
    .init(
      .poll,
      """
      jajak pendapat | polling | lihat hasil | lihat hasil polling | undi | undi sekarang | tinjauan
      # suara | # undi | ikut polling
      """),
    .init(
      .notification,
      """
      aktifkan notifikasi… | izinkan notifikasi… | dapatkan notifikasi… | notifikasi | pemberitahuan
      aktifkan | izinkan | nanti | tidak sekarang | benarkan pemberitahuan… | terima notifikasi…
      nyalakan notifikasi…
      """),
    .init(
      .socialName,
      """
      saluran whatsapp | kanal whatsapp | saluran telegram | channel whatsapp | kanal youtube
      """),
  ]
}
