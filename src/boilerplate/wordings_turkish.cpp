// Turkish.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "reklam|reklamlar|ilan|sponsorlu içerik|haberin devamı aşağıda|reklamdan sonra devam ediyor|advertorial|tanıtım"},
    {"app.text", "uygulamayı indir|uygulamamızı indir|uygulamamızı indirin|mobil uygulamamızı indirin|uygulamada aç"},
    {"bio.head", "yazar hakkında|yazarlar hakkında"},
    {"browser.notice",
     "javascript'i etkinleştir*|javascript'i aç*|javascript devre dışı|tarayıcınızı güncelle|tarayıcınız eski|"
     "tarayıcınız desteklemiyor"},
    {"byline.label", "yazar|yazan|haber|kaynak|editör|muhabir"},
    {"caption.credit", "fotoğraf:|foto:|görsel:|kaynak:|arşiv fotoğraf|temsili fotoğraf"},
    {"comments.count",
     "# yorum|yorumlar (#)|yorum (#)|yorum yok|yorumları göster|yorumları gör|tüm yorumlar|henüz yorum yapılmamış"},
    {"comments.form",
     "yorum yap|yorum yaz|yorum yazın|yorum ekle|yorumunuzu yazın|bir cevap yazın|bir yanıt yazın|yorum yapmak için|"
     "e-posta adresiniz yayınlanmayacak|ilk yorumu*"},
    {"comments.label", "yorumlar|yorum|yanıtla|cevapla"},
    {"consent.button",
     "kabul et|tümünü kabul et|hepsini kabul et|kabul ediyorum|tümünü reddet|reddet|çerez ayarları|çerez tercihleri|"
     "çerezleri yönet|tercihleri yönet"},
    {"consent.text",
     "çerez kullanıyoruz|çerezler kullanıyoruz|sitemizde çerez*|bu site çerez*|bu web sitesi çerez*|web sitemizde çerez*|"
     "biz ve ortaklarımız|size daha iyi hizmet|sitemizden en iyi şekilde|gizliliğinize önem veriyoruz"},
    {"contact.appeal", "bize yazın|bize gönderin|ihbar hattı|haber ihbar|bizimle iletişime geçin|fotoğraflarınızı gönderin"},
    {"date.ago", "# dakika önce|# saat önce|# gün önce|# hafta önce|# ay önce|dün|bugün|az önce"},
    {"date.line",
     "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|pazartesi|salı|çarşamba|perşembe|cuma|"
     "cumartesi|pazar|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|saat|yayınlanma|yayınlandı|yayın|yayım|tarihi|tarih|giriş|"
     "güncelleme|güncellendi|son|oluşturulma|eklenme|tsi"},
    {"date.stamp",
     "yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|yayımlanma|giriş tarihi|güncelleme|güncelleme tarihi|"
     "güncellendi|son güncelleme|oluşturulma|eklenme|haber giriş"},
    {"follow.text", "bizi takip edin|bizi takip et|takip et|takip edin|google news'te takip*|kanalımıza katıl|whatsapp kanalı"},
    {"navigation.link",
     "menü|ara|arama|giriş|giriş yap|üye ol|kayıt ol|çıkış|çıkış yap|kapat|geri|ileri|sonraki|önceki|yukarı|başa dön|"
     "yukarı çık|daha fazla|daha fazla göster|devamı|tümü|tümünü gör|tümünü göster|anasayfa|ana sayfa|hakkımızda|iletişim|"
     "künye|reklam ver|abone ol|üyelik|yardım|site haritası|hesabım"},
    {"navigation.section",
     "haberler|gündem|son dakika|siyaset|politika|ekonomi|dünya|türkiye|spor|futbol|kültür|kültür sanat|kültür-sanat|"
     "sağlık|bilim|teknoloji|yaşam|magazin|eğitim|seyahat|hava durumu|yazarlar|görüş|astroloji|otomobil|resmi ilanlar"},
    {"navigation.skip", "içeriğe geç|içeriğe atla|ana içeriğe geç|ana içeriğe atla|menüye geç"},
    {"newsletter.text",
     "bültenimize abone ol*|bültene abone ol*|bültenimize kaydol*|e-bültenimize|e-posta bültenimize|haber bülteni|"
     "gelen kutunuza|e-posta kutunuza"},
    {"notice.rights", "tüm hakları saklıdır|her hakkı saklıdır|izinsiz kullanılamaz|kaynak gösterilmeden|kopyalanamaz"},
    {"paywall.text",
     "zaten abone misiniz|abone misiniz|zaten üye misiniz|hesabınız var mı|devamını okumak için|okumaya devam etmek için|"
     "sadece aboneler|bu içerik abonelere özel|abonelere özel"},
    {"poll.text", "ankete katıl*|anketimize katıl*|oyunu kullan|oy ver"},
    {"readmore.linked",
     "devamını oku|haberin devamı|daha fazla oku|ayrıca okuyun|ayrıca oku|bunu da oku|tıklayın|tıkla|buraya tıklayın|"
     "ilgili haber|detaylar için|okumaya devam et|haberi oku|haberin detayları"},
    {"readmore.text", "ayrıca okuyun:|ilgili haber:|ayrıca oku:|devamını oku:|bunu da oku:|okumadan geçme:"},
    {"readtime.text",
     "# dk okuma|# dakika okuma|# dk okuma süresi|okuma süresi: # dk|okuma süresi: # dakika|okuma süresi # dk|"
     "# dakikalık okuma|# dakikada okunur"},
    {"related.head",
     "ilgili haberler|ilgili yazılar|ilgili içerikler|benzer haberler|en çok okunanlar|çok okunanlar|en çok okunan|"
     "son haberler|son dakika haberleri|önerilen haberler|sizin için seçtiklerimiz|sizin için|"
     "bunlar da ilginizi çekebilir|ilginizi çekebilir|diğer haberler|öne çıkanlar|günün manşetleri|editörün seçtikleri|"
     "en çok izlenenler|popüler haberler|son yazılar|bunları da beğenebilirsiniz"},
    {"related.list",
     "ilgili haberler|ilgili yazılar|benzer haberler|en çok okunanlar|çok okunanlar|son haberler|önerilen haberler|"
     "ilginizi çekebilir|diğer haberler|öne çıkanlar|popüler haberler|son yazılar|sizin için seçtiklerimiz"},
    {"share.label",
     "paylaş|paylaşın|haberi paylaş|bu haberi paylaş|yazıyı paylaş|bağlantıyı kopyala|linki kopyala|link kopyalandı|"
     "e-posta gönder|e-posta ile gönder|tweetle|# paylaşım"},
    {"share.on",
     "facebook'ta paylaş|twitter'da paylaş|x'te paylaş|whatsapp'ta paylaş|linkedin'de paylaş|paylaşmak için tıklayın"},
    {"tags.label", "etiketler|konular|anahtar kelimeler|etiket"},
    {"tags.line", "etiketler:|etiket:|konular:|anahtar kelimeler:|kategori:"},
    {"terms.link",
     "gizlilik politikası|çerez politikası|kullanım koşulları|kullanım şartları|aydınlatma metni|kvkk|"
     "kişisel verilerin korunması|gizlilik|üyelik sözleşmesi|yasal uyarı"},
    {"terms.text", "koşullarını kabul*|şartlarını kabul*|aydınlatma metnini|gizlilik politikamız"},
    {"tools.label", "yazdır|dinle|haberi dinle|kaydet|sonra oku|yazı boyutu|hata bildir|favorilere ekle"},
    {"video.label", "oynat|izle|videoyu izle|tam ekran|canlı yayın|sonraki video"},
    {"video.notice", "video oynatılamıyor|video mevcut değil|video kullanılamıyor"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> turkish_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
