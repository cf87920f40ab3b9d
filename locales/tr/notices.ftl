notice-access-code-issued = Birine hesabınız için yeni bir giriş kodu verildi. Kod yarından itibaren geçerli. Bu siz değil miydiniz? O zaman hemen Landkreis yönetimine haber verin.
notice-account-dormant = Uzun süredir burada değildiniz. Hesabınızı { $day }.{ $month }.{ $year } tarihinde sileceğiz. Bir kez giriş yaparsanız hesabınız kalır.
notice-member-dormant = { $name } uzun süredir burada değil. Bu hesabı { $day }.{ $month }.{ $year } tarihinde sileceğiz. Ona haber verebilirsiniz: Bir kez giriş yapması yeter.
notice-role-changed = Artık rolünüz: { $role ->
    [admin] yönetici
    [moderator] moderatör
   *[member] üye
}.

# The catalogue in the settings: who gets a notice, and when.
notices-about-account = Hesabım
notices-about-places = Yerler
notices-about-clubs = Dernekler ve gruplar
notices-about-activities = Etkinlikler
kind-access-code-issued = Birine hesabınız için giriş kodu verildi
kind-account-dormant = Uzun süredir burada olmadığınız için hesabınız yakında silinecek
kind-member-dormant = Grubunuzdan biri uzun süredir burada değil
kind-role-changed = Rolünüz değişiyor
notice-guardian-agreed = Kaydedildi: veliniz onay verdi. Artık birlikte yolculuk edebilirsiniz.
kind-guardian-agreed = Veliniz onay verince
notice-guardian-ended = Veliniz artık onay vermiyor. Yolculuklarınız yapılmayacak.
kind-guardian-ended = Veliniz onayını geri alınca
kind-site-confirmed = Önerdiğiniz çalışma yeri onaylandı
kind-site-declined = Önerdiğiniz çalışma yeri eklenmedi
kind-club-organiser = Artık bir dernek adına konuşuyorsunuz
kind-club-organiser-no-more = Artık bir dernek adına konuşmuyorsunuz
kind-club-removed = Artık bir dernekte değilsiniz
kind-club-gone = Derneğiniz artık burada yok
kind-club-verified = Derneğiniz onaylandı
kind-club-verified-no-more = Derneğiniz artık onaylı değil
kind-activity-promoted = Bekliyordunuz ve yer buldunuz
kind-activity-moved = Etkinliğinizin saati veya yeri değişti
kind-activity-cancelled = Etkinliğiniz iptal edildi
kind-activity-deleted = Etkinliğiniz silindi
kind-activity-removed = Artık bir etkinliğin listesinde değilsiniz
kind-activity-message = Bir etkinliğe gelen herkese mesaj
kind-activity-reminder = Katılacağınız bir etkinlikten bir gün önce hatırlatma
field-same-time = Başlangıç ve bitiş aynı.
kind-passkey-added = Hesabınıza bir geçiş anahtarı eklendi
kind-passkey-removed = Hesabınızdan bir geçiş anahtarı kaldırıldı
kind-club-passed-on = Bir dernek size devredildi
field-push-service = Bu bildirim hizmetini tanımıyoruz.
notices-about-watches = Aradıklarım
kind-watch-commute = Biri iş yolunuza uyuyor
kind-watch-activity = Aradığınıza uyan bir etkinlik var
calendar-name = Miteinander

# The screens of the client.
notices = Bildirimler
notices-none = Burada henüz bir şey yok.
notices-new = Yeni
notices-open = Göster
notices-settings = Bildirimleri ayarla
notices-ring = Bu cihaz haber versin
notices-ring-stop = Artık haber verme
ring-on = Bu cihaz haber veriyor.
ring-off = Bu cihaz haber vermiyor. Ama her şey burada.
ring-cannot = Bu cihaz haber veremiyor. Ama her şey burada.
ring-denied = Tarayıcınız izin vermiyor. Bunu onun ayarlarında değiştirebilirsiniz.
ring-offline = Bunun için internet gerekli. Lütfen sonra tekrar deneyin.
ring-failed = Olmadı. Lütfen sonra tekrar deneyin.
notices-quiet = Sessiz saatler
notices-quiet-hint = O zaman ses çıkmaz. Yalnızca önümüzdeki 12 saatin yolculukları her zaman haber verir.
notices-quiet-from = Başlangıç
notices-quiet-until = Bitiş
notices-digest = Bekleyebilenler: günde bir kez, saat
notices-which = Ne haber versin?
urgency-now = Hemen. Yolculuktan önce sessiz saatlerde de.
urgency-soon = Hemen, ama sessiz saatlerde değil
urgency-later = Günde bir kez
calendar-mine = Takvimim
calendar-hint = Bir bağlantıyla randevularınız telefonunuzun takviminde de görünür. Bağlantıyı bilen, onları okuyabilir. Kimseye vermeyin.
calendar-make = Bağlantıyı al
calendar-renew = Yeni bağlantı
calendar-end = Kapat
calendar-on = Bir bağlantınız var. Onu yalnızca bir kez gösteririz. Kayıp mı? Yenisini alın. Eskisi artık çalışmaz.
calendar-link = Bağlantınız. Onu yalnızca şimdi görürsünüz.
calendar-open = Takvimde aç
calendar-file = Hepsi bir dosyada
