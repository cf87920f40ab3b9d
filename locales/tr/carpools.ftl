problem-too-many-commutes = Yeterince iş yolu var
problem-too-many-commutes-detail = Aynı anda iki etkin iş yolunuz olabilir. Önce birini durdurun veya silin.
problem-too-many-one-offs = Yeterince tek seferlik yolculuk var
problem-too-many-one-offs-detail = Aynı anda beş tek seferlik yolculuğunuz olabilir. Lütfen önce birini geri alın.
problem-too-many-home-moves = Çok sık taşındınız
problem-too-many-home-moves-detail = 30 günde iki kez taşınabilirsiniz. Lütfen biraz bekleyin.
problem-too-young-to-drive = Araç kullanmak 18 yaşından itibaren
problem-too-young-to-drive-detail = 18 yaşından önce birlikte gidebilirsiniz, ama araç kullanamazsınız.
problem-women-only = Kadınlar için
problem-women-only-detail = “Yalnızca kadınlar”, hesabında “kadın” seçenler içindir.

field-no-leg = Lütfen en az bir yön seçin.
field-buffer-over-early = Zaman payı, en erken varıştan büyük olamaz.
field-code-twice = Bu kısaltma iki kez var.
field-code-unknown = Böyle bir kısaltma yok.
field-date-twice = Bu tarih iki kez var.
field-cycle-or-dated = Lütfen ya bir döngü ya da tek tek günler verin.
field-name-twice = Bu ad iki kez var.
field-unsound = Bundan bir iş yolu çıkmıyor.
field-site-unknown = Bu çalışma yerini tanımıyoruz.
field-too-many-sites = En fazla 16 çalışma yeri.
field-place-or-point = Lütfen ya bir yerleşim yeri ya da bir nokta verin.
field-place-or-commute = Lütfen bir yerleşim yeri veya iş yollarınızdan birini seçin.
field-date-four-weeks = Lütfen bugünü veya sonraki 27 günden birini seçin.
field-free-that-day = O gün izinlisiniz.

reason-both-ways = Gidiş ve dönüş: { $of } vardiyadan { $shared } tanesi
reason-rides-out = İşe gidiş: { $of } yolculuktan { $shared } tanesi
reason-rides-home = Eve dönüş: { $of } yolculuktan { $shared } tanesi
reason-detour = { $reader ->
    [driver] Yolunuz yaklaşık { $minutes } dakika uzar
   *[rider] { $name } için yol yaklaşık { $minutes } dakika uzar
}
reason-early = { $reader ->
    [driver] { $name } { $minutes } dakika erken varır
   *[rider] { $minutes } dakika erken varırsınız
}
reason-wait = { $reader ->
    [driver] { $name } işten sonra { $minutes } dakika bekler
   *[rider] İşten sonra { $minutes } dakika beklersiniz
}
reason-walk = { $reader ->
    [driver] { $name } en fazla { $minutes } dakika yürür
   *[rider] En fazla { $minutes } dakika yürürsünüz
}
reason-no-ride-out = İşe gidiş yok: { $dates }
reason-no-ride-home = Eve dönüş yok: { $dates }
reason-over-midnight = Saatlerinizin arasına gece yarısı giriyor
reason-approximate = Süreler tahminî. Henüz yol haritası yok.

roster-weekday-1 = Pzt
roster-weekday-2 = Sal
roster-weekday-3 = Çar
roster-weekday-4 = Per
roster-weekday-5 = Cum
roster-weekday-6 = Cmt
roster-weekday-7 = Paz
roster-date-short = { $day }.{ $month } { $weekday }
roster-comma = ,
roster-dates-and-more = { $dates } ve { $more } gün daha

stop-neighbourhood = eve yakın
stop-nameless = buluşma noktası

way-people = { $people }+ kişinin yolu sizinkiyle aynı
way-few = Bu yolda ilklerden olun

why-own-detour-minutes = Yol en fazla { $value } dakika uzarsa: { $matches } eşleşme
why-own-wait-minutes = En fazla { $value } dakika beklerseniz: { $matches } eşleşme
why-own-early-minutes = En fazla { $value } dakika erken varırsanız: { $matches } eşleşme
why-own-walk-metres = En fazla { $value } metre yürürseniz: { $matches } eşleşme
why-others-role = { $people }+ kişi: İkiniz de sürücü ya da ikiniz de yolcu olmak istiyorsunuz
why-others-no-common-date = { $people }+ kişi başka günlerde çalışıyor
why-others-no-seat = { $people }+ kişide boş koltuk yok
why-others-detour-minutes = { $people }+ kişi: Yol çok fazla uzuyor
why-others-detour-km = { $people }+ kişi: Yol 10 km’den fazla uzuyor
why-others-ride-time = { $people }+ kişi: Yolculuk çok uzun sürerdi
why-others-time-window = { $people }+ kişi başka saatlerde başlıyor veya bitiriyor

# The screens of the client.
roster = Çalışma planım
roster-preset = Planınız nasıl? Sonra her şeyi değiştirebilirsiniz.
roster-preset-week = Pazartesiden cumaya
roster-preset-two = Dönüşümlü 2 vardiya
roster-preset-three = Dönüşümlü 3 vardiya
roster-preset-four = 4 gün iş, 2 gün izin
roster-fill = Bir vardiya seçin. Sonra günlere dokunun.
roster-strip = Planınızın günleri
roster-day = { $day }. gün: { $what }
roster-length = Plan kaç gün sonra baştan başlıyor?
roster-this-week = Şu an hangi haftadasınız?
roster-week = { $week }. hafta
roster-today = Bugün planın hangi günü?
part-early = Sabah
part-late = Akşam
part-night = Gece
part-free = izinli
roster-holidays = Resmî tatillerde çalışmıyorum.
roster-told-cycle = Plan tekrarlanıyor. Gün sayısı: { $days }.
roster-told-dated = Tek tek iş günleri: { $days }.
roster-told-part = { $count } × { $code } ({ $start }–{ $end })
roster-told-today = Bugün: { $what }.
roster-times = Saatler
roster-start = Başlangıç
roster-end = Bitiş
roster-elsewhere = Bu vardiya için başka yer, örneğin meslek okulu
roster-more-codes = Vardiya veya okul ekle
roster-exceptions = İstisnalar: vardiya değişimi, hastalık, izin, okul
roster-off = izinli, hasta veya tatilde
roster-add = Ekle
roster-remove = Kaldır
roster-file = Takvim dosyasından veya metinden
roster-file-choose = Takvim dosyası (.ics)
roster-file-hint = Dosya cihazınızda kalır. Yalnızca vardiyalar kaydedilir.
roster-file-wrong = İçinde başlangıcı ve bitişi olan vardiya bulamadık.
roster-file-paste = Ya da planınızın metnini buraya yapıştırın.
commute-home = Yaklaşık nerede oturuyorsunuz?
commute-home-hint = Yerin adını yazın. Ya da haritaya dokunun.
commute-home-map = Harita: Yaklaşık nerede oturuyorsunuz?
commute-square = Yalnızca bu kare saklanır. Kenar: { $metres } m.
commute-enter = İş yolumu gir
commute-mine = İş yolum
commute-site = Nerede çalışıyor veya öğreniyorsunuz?
commute-site-missing = Çalışma yeriniz listede yok mu? Buradan önerin.
commute-role = Ne istiyorsunuz?
commute-role-ride = Birlikte gitmek
commute-role-drive = Kendi arabamla gitmek
commute-role-either = İkisi de olur
commute-missing = Eviniz ya da çalışma yeriniz henüz eksik.
commute-more = Diğer ayarlar
commute-legs = Hangi yollar?
commute-legs-both = Gidiş ve dönüş
commute-legs-out = Gidiş
commute-legs-home = Dönüş
commute-women = Yalnızca kadınlarla gitmek
commute-paused = Durduruldu
commute-pause = Durdur
commute-resume = Sürdür
commute-delete = Sil
commute-delete-sure = Gerçekten silinsin mi?
limit-detour-minutes = Yol en çok { $value } dk uzasın
limit-seats = Boş koltuk: { $value }
limit-walk-metres = Yürüyerek en çok { $value } m
limit-early-minutes = En çok { $value } dk erken
limit-wait-minutes = İşten sonra en çok { $value } dk beklemek
limit-buffer-minutes = Başlamadan en az { $value } dk önce
deed-commute = İş yolunu kaydet
deed-pause = İş yolunu durdur
deed-resume = İş yolunu sürdür
deed-delete-commute = İş yolunu sil
match-filter = Arabayı kim kullanıyor?
match-filter-other = Başkaları kullanıyor
widen-now = Bunu istiyorum
match-rides = Bütün yolculukları göster
match-days = Gün sayısı: { $count }
way-ask = Benim yolumdan giden var mı?
way-shift = İş ne zaman başlıyor?
way-shift-early = Erken: 4:00–7:29
way-shift-day = Sabah: 7:30–11:59
way-shift-late = Öğleden akşama: 12:00–18:59
way-shift-night = Gece: 19:00–3:59
strip-legend = Üstte: vardiyalarım. Ortada: diğer kişininki. Altta: birlikte yolculuklar.
match-filter-day = Hangi gün?
match-filter-none = Bu filtreyle kimse uymuyor.
matches-all = Tüm eşleşmeler
part-daytime = Gündüz
roster-kind = Çalışma planınız nasıl?
roster-kind-cycle = Tekrarlanıyor
roster-kind-dated = Her ay farklı
roster-code = Vardiyanın kısa adı
roster-flexible-start = Esnek saat: en fazla { $value } dk geç başlama
roster-flexible-end = Esnek saat: en fazla { $value } dk geç çıkma
roster-several = Birkaç gün birden: ilk ve son güne dokunun
roster-several-last = başlangıç: { $day }. Şimdi son güne dokunun.
roster-calendar = Takvim: günlere dokunun, ok tuşlarıyla ilerleyin
roster-exception = istisna
roster-as-usual = her zamanki gibi
roster-dated-none = Planınız henüz boş. Günlerinize dokunun.
roster-told-flexible = { $count } × { $code } (başlangıç { $start }, bitiş { $end })
roster-told-elsewhere = Başka bir yerde: { $codes }.
roster-told-exceptions = Bugünden itibaren istisnalar: { $list }.
roster-file-paste-hint = Örneğin: 1.12. Sabah 06:00–14:00
