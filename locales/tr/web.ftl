page-about = Birlikte bir şeyler yapın. İşe birlikte gidin. Burada yaşayan ve çalışan herkes için.

# Uygulamanın sayfaları.
skip-to-content = İçeriğe geç
navigation = Ana menü
tab-home = Başlangıç
tab-activities = Etkinlikler
tab-rides = Yolculuk
tab-me = Ben
help = Yardım
accessibility = Erişilebilirlik
legal-imprint = Künye
legal-privacy = Veri koruma
legal-terms = Kullanım koşulları
language-choose = Dil seçin
deed-language = Dil değiştirildi
deed-join = Katılım: { $about }
deed-leave = Ayrılma: { $about }
deed-end-session = Bir cihazdan çıkış
offline-now = İnternet yok. En son kaydedilenleri görüyorsunuz.
offline-nothing-kept = İnternet yok. Bu sayfa bu cihazda daha önce açılmadı.
needs-network = Bunun için internet gerekli. Lütfen sonra tekrar deneyin.
saved-will-be-sent = Kaydedildi. İnternet gelince gönderilecek.
understood = Anladım
loading = Bir dakika …
try-again = Tekrar dene
read-ago = Son durum: { $ago }
read-aloud = Sesli oku
share = Paylaş
link-copied = Bağlantı kopyalandı
print = Yazdır
go-on = Devam
needs-account = Bunun için hesap gerekli
needs-account-why = Çabucak olur. E-posta ve telefon numarası gerekmez.
join = Hesap aç
join-name = Adınız
join-name-hint = Başkaları sizi böyle görür.
join-birth = Doğum ayı
join-birth-hint = Yıl ve ay, örneğin 2001-05. Hesap 16 yaşından itibaren açılır.
join-code = Davet kodu
join-code-hint = Afişte veya kartta yazar.
join-agree = İkisini de okudum, kabul ediyorum.
join-already = Zaten giriş yaptınız: { $name }
sign-in = Giriş yap
sign-out = Çıkış yap
sign-out-hint = Sonra bu cihazda size ait bir şey kalmaz.
sign-in-name = Giriş adı
sign-in-name-hint = Aralarında çizgi olan üç kelime
passphrase = Parola cümlesi
passphrase-hint = En az 15 karakter. En iyisi tam bir cümle.
recovery-code = Acil durum kodu
shown-once = Lütfen bunu not edin
shown-once-why = Bunu yalnızca bir kez gösteriyoruz. Bununla yeniden girersiniz.
wrote-it-down = Not ettim
home-hello = Merhaba { $name }
welcome = Hoş geldiniz
home-mine = Katılıyorum
home-mine-none = Henüz bir şey yok. Beğendiğinizi seçin.
home-what-is-on = Neler var:
what-is-this-1 = Burada insanlar ve katılabileceğiniz etkinlikler bulursunuz.
what-is-this-2 = İşe veya okula birlikte gidersiniz.
what-is-this-3 = Her şey sizin dilinizde.
what-is-this-4 = Ücretsizdir. Okumak için hesap gerekmez.
what-is-this-5 = Burada kimse nerede oturduğunuzu görmez.
activities-all = Tüm etkinlikler
activities-none = Şu anda burada bir şey yok.
activity-cancelled = İptal edildi
activity-full = Bütün yerler dolu
activity-join = Geliyorum
activity-leave = Gelemiyorum
activity-sign-in-to-join = Giriş yap ve katıl
attendance-joined = Katılıyorsunuz.
attendance-waiting = Bekleme listesindesiniz.
category-sport = Spor
category-leisure_culture = Boş zaman ve kültür
category-education_work = Eğitim ve iş
category-women = Kadınlar için
category-advice = Danışmanlık
category-language = Dil
category-family = Aile
category-club = Dernek
filter = Süz
filter-what = Ne
filter-language = Dil
filter-all = Hepsi
text-size = Yazı boyutu
theme = Açık veya koyu
theme-auto = Cihazdaki gibi
theme-light = Açık
theme-dark = Koyu
sessions = Giriş yaptığım cihazlar
session-nameless = Bir cihaz
session-this = Bu cihaz
session-end = O cihazdan çıkış yap
matches = Kim benim yolumdan gidiyor?
matches-none = Henüz yolunuza uyan kimse yok.
matches-no-commute = Henüz bir iş yolu girmediniz.
matches-also = Bunlar da olabilir
match-you-drive = Sürücü sizsiniz
match-other-drives = Sürücü
strip-told = Önümüzdeki dört haftada { $of } iş gününün { $shared } günü birlikte
why-nobody = Neden bu kadar az?
help-line-1 = “Etkinlikler” bölümüne dokunun. Orada neler olduğunu görürsünüz.
help-line-2 = “Yolculuk” bölümüne dokunun. Orada yolunuzdan gidenleri görürsünüz.
help-line-3 = Dili her sayfanın üstünden değiştirebilirsiniz.
help-translate = Konuşmalardaki metinler: “Çevir”, metni Landkreis yönetiminin çeviri hizmetine gönderir. Bu, yalnızca dokunduğunuzda olur.
help-ask = Buraya sorabilirsiniz
waiting-deeds = { $count ->
    [one] Kaydedildi. { $count } kayıt daha gönderilecek.
   *[other] Kaydedildi. { $count } kayıt daha gönderilecek.
}
activity-free = { $count ->
    [one] { $count } boş yer
   *[other] { $count } boş yer
}
change = Değiştir
edit = Düzenle
remove = Kaldır
remove-really = { $name } gerçekten kaldırılsın
save = Kaydet
saved = Kaydedildi.
send = Gönder
show-more = Daha fazla göster
map = Harita
deed-edit = Değiştirme: { $about }
deed-remove = Kaldırma: { $about }
kilometres = { $count ->
    [one] { $count } kilometre
   *[other] { $count } kilometre
}
deed-too-old = Gönderilmedi: çok zaman geçti
deed-too-old-why = Telefon altı günden uzun süre internetsiz kaldı. Lütfen hâlâ geçerli mi diye bakın. Sonra yeniden yapın.
screen-not-loaded = Bu sayfa yüklenemedi
screen-not-loaded-why = İnternet kesildi ya da yeni bir sürüm var. Yazdıklarınız kaydedildi.
waiting-sign-in = { $count ->
    [one] { $count } kayıt bekliyor. Giriş yapın, gönderilsin.
   *[other] { $count } kayıt bekliyor. Giriş yapın, gönderilsin.
}
sign-out-unsent = { $count ->
    [one] { $count } kayıt henüz gönderilmedi. Şimdi çıkarsanız kaybolur.
   *[other] { $count } kayıt henüz gönderilmedi. Şimdi çıkarsanız kaybolur.
}
sign-out-anyway = Yine de çıkış yap
sign-out-stay = Çıkış yapma
map-data-download = Harita verilerini indir (ODbL)
accessibility-aim = Bu hizmeti herkes kullanabilmeli. WCAG 2.2 AA ve EN 301 549 kurallarına uyuyoruz.
accessibility-works = Neler çalışıyor
accessibility-works-1 = Her şeyi klavyeyle yapabilirsiniz.
accessibility-works-2 = Yazı iki katına büyütülebilir, sayfa koyu yapılabilir.
accessibility-works-3 = Ekran okuyucular her düğmeyi ve her yeni yanıtı söyler.
accessibility-works-4 = Her simgenin yanında bir sözcük, her haritanın yanında bir liste var.
accessibility-limits = Neler eksik
accessibility-limits-1 = Her sayfayı bir program denetliyor. Engelli kişiler henüz denemedi.
accessibility-limits-2 = Başkalarının burada yazdıkları her zaman kolay okunmaz.
accessibility-limits-3 = İşaret dilinde video yok.
accessibility-limits-4 = Kolay Almanca (Leichte Sprache) metinleri okurlar henüz denemedi.
accessibility-contact = Bir şey çalışmıyor mu?
accessibility-contact-1 = Lütfen bize yazın. Yanıt vermezsek eyaletinizin denetim kurumu (Durchsetzungsstelle) yardım eder.
looks = Görünüm
data-saver = Veri tasarrufu
data-saver-hint = O zaman önceden hiçbir şey yüklenmez. İnternet yokken yalnızca kendi diliniz olur.
