// Indonesian and Malay.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "iklan|advertorial|iklan - gulir ke bawah untuk melanjutkan|gulir ke bawah untuk melanjutkan|"
     "gulir untuk lanjut membaca|scroll to continue with content|konten berbayar|iklan ditaja"},
    {"app.text",
     "unduh aplikasi|download aplikasi|dapatkan aplikasi|buka di aplikasi|muat turun aplikasi|baca berita tanpa iklan"},
    {"bio.head", "tentang penulis|profil penulis|mengenai penulis"},
    {"browser.notice",
     "aktifkan javascript|mengaktifkan javascript|browser anda tidak mendukung|peramban anda tidak mendukung|"
     "pelayar anda tidak menyokong"},
    {"byline.label", "penulis|penulis:|editor|oleh|reporter|pewarta|ditulis oleh|disunting oleh|penyunting|wartawan"},
    {"caption.credit",
     "foto:|sumber foto|foto ilustrasi|ilustrasi:|gambar:|gambar hiasan|kredit foto|dok. pribadi|gambar fail|sumber gambar|"
     "foto/dok"},
    {"comments.count",
     "# komentar|komentar (#)|lihat komentar|tampilkan komentar|lihat semua komentar|belum ada komentar|# komen|"
     "tiada komen|baca komentar"},
    {"comments.form",
     "tulis komentar|tinggalkan komentar|tinggalkan balasan|tambahkan komentar|tambah komentar|kirim komentar|"
     "beri komentar|alamat email anda tidak akan dipublikasikan|jadilah yang pertama berkomentar|"
     "silakan login untuk berkomentar|tinggalkan komen"},
    {"comments.label", "komentar|balas|komentari|komen|tanggapan"},
    {"consent.button",
     "terima semua|setuju|saya setuju|tolak semua|terima cookie|terima semua cookie|pengaturan cookie|kelola cookie"},
    {"consent.text",
     "kami menggunakan cookie*|situs ini menggunakan cookie*|situs web ini menggunakan cookie*|"
     "website ini menggunakan cookie*|laman web ini menggunakan|dengan melanjutkan penggunaan situs ini"},
    {"contact.appeal", "kirimkan tulisan anda ke|kirim tulisan anda ke|hubungi redaksi kami|kirimkan foto anda ke"},
    {"date.ago",
     "# menit yang lalu|# menit lalu|# jam yang lalu|# jam lalu|# hari yang lalu|# hari lalu|# minggu lalu|# minit lalu|"
     "# minit yang lalu|baru saja"},
    {"date.label",
     "diterbitkan|diterbitkan pada|diperbarui|dipublikasikan|tanggal terbit|terakhir diperbarui|kemas kini terakhir|"
     "diterbitkan:"},
    {"date.line",
     "senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|isnin|khamis|januari|februari|pebruari|maret|april|mei|juni|"
     "juli|agustus|september|oktober|nopember|november|desember|ogos|disember|jan|feb|mar|apr|jun|jul|agu|ags|sep|okt|nov|"
     "des|wib|wita|wit|pukul|diterbitkan|dipublikasikan|diperbarui|terbit|tayang|pagi|petang|dikemas|kini|pada"},
    {"date.stamp",
     "diterbitkan|dipublikasikan|diperbarui|terakhir diperbarui|tanggal terbit|kemas kini|dikemas kini|diperbaharui"},
    {"follow.text",
     "ikuti kami|ikuti saluran|follow kami|gabung di grup|bergabung dengan kami di|ikuti whatsapp channel|"
     "ikuti berita terbaru|cek berita dan artikel yang lain di|simak berita lainnya di|dapatkan update berita|"
     "dapatkan berita terbaru"},
    {"navigation.link",
     "beranda|cari|masuk|daftar|keluar|tutup|kembali|selanjutnya|berikutnya|sebelumnya|lihat semua|lihat lainnya|"
     "selengkapnya|muat lebih banyak|indeks|redaksi|tentang kami|hubungi kami|kontak|kontak kami|karier|karir|"
     "kembali ke atas|laman utama|log masuk|langganan|mengenai kami|carian|info iklan|pedoman media siber"},
    {"navigation.section",
     "berita|nasional|internasional|ekonomi|bisnis|politik|hukum|olahraga|bola|hiburan|gaya hidup|teknologi|kesehatan|"
     "pendidikan|otomotif|opini|dunia|daerah|sains|wisata|kolom|metropolitan|sukan|antarabangsa|tempatan|semasa"},
    {"navigation.skip",
     "langsung ke konten|lewati ke konten|loncat ke konten|lompat ke konten|langsung ke isi|langkau ke kandungan"},
    {"newsletter.text",
     "berlangganan newsletter|daftar newsletter|langganan newsletter|daftarkan email anda|dapatkan newsletter|"
     "langsung ke email anda|langsung ke inbox anda|langgan surat berita"},
    {"notice.rights", "hak cipta dilindungi|semua hak cipta dilindungi|hak cipta terpelihara|dilarang keras mengambil konten"},
    {"paywall.text",
     "sudah berlangganan?|sudah punya akun|berlangganan untuk membaca|artikel ini khusus untuk pelanggan|"
     "konten khusus pelanggan|untuk melanjutkan membaca|silakan masuk untuk|sudah memiliki akun"},
    {"poll.text", "ikuti polling|ikuti survei|ikuti jajak pendapat"},
    {"readmore.linked",
     "baca juga|baca selengkapnya|baca lebih lanjut|lihat juga|simak juga|klik di sini|selengkapnya|baca lagi|lihat foto:|"
     "tonton juga|berita terkait|artikel terkait|baca lainnya"},
    {"readmore.text",
     "baca juga:|baca juga :|baca:|baca :|baca selengkapnya:|simak juga:|lihat juga:|tonton juga:|berita terkait:|"
     "artikel terkait:|baca lagi:|baca juga artikel|pilihan editor:|simak juga video|tonton juga video|saksikan juga video"},
    {"readtime.text", "# menit baca|waktu baca # menit|waktu baca: # menit|# menit membaca|baca # menit|lama membaca # menit"},
    {"related.head",
     "baca juga|berita terkait|artikel terkait|berita lainnya|artikel lainnya|berita terkini|berita terbaru|berita populer|"
     "terpopuler|terkini|terbaru|terkait|paling banyak dibaca|populer|rekomendasi|rekomendasi untuk anda|pilihan editor|"
     "pilihan redaksi|topik terkait|topik populer|trending|artikel terbaru|pos terbaru|artikel lain|berita lain|"
     "berita berkaitan|artikel berkaitan|jangan lewatkan|video pilihan|berita pilihan|headline|paling popular|lihat juga|"
     "anda mungkin suka"},
    {"related.list",
     "baca juga|berita terkait|artikel terkait|berita lainnya|artikel lainnya|berita terkini|berita terbaru|terpopuler|"
     "terkini|terbaru|terkait|populer|rekomendasi|pilihan editor|artikel terbaru|pos terbaru|topik terkait|"
     "berita berkaitan|lihat juga|kategori|arsip"},
    {"share.label",
     "bagikan|bagikan artikel|bagikan artikel ini|bagikan berita|bagikan berita ini|bagikan ke|bagikan:|sebarkan|"
     "salin tautan|salin link|tautan disalin|link disalin|kongsi|kongsikan|kongsi artikel|kongsi artikel ini|salin pautan|"
     "kirim lewat email|# kali dibagikan"},
    {"share.on",
     "bagikan di|bagikan ke|bagikan via|klik untuk berbagi|klik untuk membagikan|berbagi di|kongsi di|kongsikan di|share ke"},
    {"tags.label", "tag|tags|topik|topik terkait|label|kata kunci|tagar"},
    {"tags.line", "topik:|kata kunci:|label:|tag terkait|tag terpopuler|tag :"},
    {"terms.link",
     "kebijakan privasi|syarat dan ketentuan|syarat & ketentuan|ketentuan layanan|ketentuan penggunaan|pernyataan privasi|"
     "dasar privasi|terma dan syarat|disclaimer|kebijakan cookie"},
    {"terms.text",
     "menyetujui syarat dan ketentuan|menyetujui kebijakan privasi|setuju dengan kebijakan privasi|bersetuju dengan terma"},
    {"tools.label",
     "cetak|cetak artikel|simpan|simpan artikel|dengarkan|dengarkan artikel|ukuran font|ukuran huruf|perbesar teks|"
     "laporkan kesalahan|dengar artikel"},
    {"video.label", "putar|putar video|putar ulang|layar penuh|tonton video|siaran langsung|berikutnya|main video"},
    {"video.notice", "video tidak tersedia|video tidak dapat diputar|video ini tidak tersedia"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> indonesian_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
