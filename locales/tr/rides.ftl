problem-too-many-open-requests = Üç istek açık
problem-too-many-open-requests-detail = Lütfen bir yanıt bekleyin ya da bir isteği geri alın.
problem-already-asked = Zaten soruldu
problem-already-asked-detail = Bu kişiye açık bir isteğiniz var.
problem-already-riding = O saatte zaten yoldasınız
problem-already-riding-detail = Bu saatte başka bir yolculuğunuz var. Önce onu iptal edin.
problem-request-closed = Artık açık değil
problem-request-closed-detail = Bu istek yanıtlandı, geri alındı ya da süresi doldu.
problem-seat-taken = Boş koltuk yok
problem-seat-taken-detail = Bu yolculuklardan birinin son koltuğu doldu. Lütfen başka yolculuklar seçin.
problem-rider-has-ride = Başkasıyla gidiyor
problem-rider-has-ride-detail = Bu kişi artık başkasıyla gidiyor. Lütfen başka yolculuklar seçin.
problem-no-longer-shared = Artık uymuyor
problem-no-longer-shared-detail = Bu günlerden birinde artık birbirinize uymuyorsunuz. Lütfen başka yolculuklar seçin.
problem-nothing-to-show = Henüz gösterilecek bir şey yok
problem-nothing-to-show-detail = Lütfen önce arabanızı ya da numaranızı yazın.
field-phone = Lütfen numaraya 0 ya da + ile başlayın.
field-plate = Buraya yalnız harf, rakam, boşluk ve kısa çizgi yazılır.
between-title = Siz ve { $name }
between-nothing = { $name } size henüz bir şey göstermiyor.
between-call = Ara
between-sms = SMS yaz
between-mine = { $name } sizden ne görüyor
between-mine-hint = Bunu yolculuklar bitene kadar yalnız { $name } görür. İstediğiniz zaman geri alabilirsiniz.
between-car = Arabamı göster
between-links = { $name } bu yolculukları paylaşırsa bağlantıda da göster
between-phone = Numaramı göster
between-spot = Tam yer
between-spot-hint = Örneğin: kilisenin arkası, bisikletlerin yanı
between-spot-map = Haritadaki yer
between-spot-clear = Yeri geri al
between-card = Araba ve numara gir
deed-ride-details = Bilgi gösterme
travel-card = Arabam ve numaram
travel-card-hint = Siz birine göstermeden bunu kimse görmez. Boş alanlar silinir.
travel-card-look = Arabam nasıl görünüyor
travel-card-look-hint = Örneğin: tavan bagajlı kırmızı Golf
travel-card-plate = Plaka
travel-card-phone = Telefon numarası

field-no-shared-ride = Bu gün ortak bir yolculuğunuz yok.
field-commute-unknown = Bu iş yolunu bilmiyoruz.
request-may-i-ride-along = Sizinle gelebilir miyim?
request-shall-we-try = Birlikte deneyelim mi?

# One-off rides, on the screens of the client.
once = Tek seferlik yolculuklar
once-what = Tek bir gün için: yolculuk arıyorsunuz ya da birini yanınıza alıyorsunuz.
once-request = Yolculuk ara
once-offer = Yolculuk öner
once-none = Henüz tek seferlik yolculuğunuz yok.
once-is-request = aranıyor
once-is-offer = öneriliyor
once-there-by = En geç varış
once-back-from = En erken dönüş
once-seats = { $count } koltuk
once-back = Geri al
once-back-sure = Gerçekten geri alınsın mı?
once-nobody = Henüz uyan kimse yok. Lütfen daha sonra tekrar bakın.
once-riders = Sizinle gelebilecek kişiler
once-drivers = Sizi alabilecek kişiler
once-date-hint = Bugün veya sonraki 27 günden biri.
once-which = Hangi yol?
once-as-commute = İş yolum: { $roster }
once-other-way = Başka bir yol
once-from = Nereden?
once-from-home = Yer seçmezseniz: iş yolunuzdaki gibi evden.
once-to = Nereye?
once-one-time = İki saatten biri yeter.
once-tolerance = Ne kadar erken veya geç de olur?
once-minutes = { $count } dakika
once-seats-free = Boş koltuklar
once-seen = Yolculuğunuzu yalnızca yolu uyanlar görür. Evinizi kimse görmez.
once-missing = Bir şey eksik: başlangıç, varış yeri veya saat.
once-send = Yayımla
deed-once = Tek seferlik yolculuğu yayımla
deed-once-back = Tek seferlik yolculuğu geri al
match-once = Yalnızca: { $day }

notice-ride-asked = { $name } sizinle gelmek istiyor: { $count ->
        [one] { $count } yolculuk
       *[other] { $count } yolculuk
    }.
kind-ride-asked = Biri sizinle gelmek istediğinde
notice-ride-confirmed = { $name } sizi götürüyor: { $count ->
        [one] { $count } yolculuk
       *[other] { $count } yolculuk
    }.
kind-ride-confirmed = Bir sürücü sizi götüreceğinde
notice-ride-declined = { $name } bu kez sizi götüremiyor. Belki başka biri uyar.
kind-ride-declined = Bir sürücü hayır dediğinde
notice-ride-cancelled = { $name } iptal etti: { $count ->
        [one] { $count } yolculuk
       *[other] { $count } yolculuk
    }.
kind-ride-cancelled = Bir yolculuk iptal edildiğinde
notice-ride-expired = { $name } zamanında yanıt vermedi. Yeniden ya da başka birine sorabilirsiniz.
kind-ride-expired = İsteğinize zamanında yanıt gelmediğinde
notices-about-rides = Yolculuklar

problem-car-goes-elsewhere = Araba herkesi alamıyor
problem-car-goes-elsewhere-detail = Bu yolculuklardan birinde hiçbir durak sırası herkese uymuyor. Lütfen başka yolculuklar seçin.
problem-ride-over = Artık mümkün değil
problem-ride-over-detail = Bu yolculuk bitti, iptal edildi ya da henüz çok uzak.
problem-cannot-take-turns = Burada değişim olmuyor
problem-cannot-take-turns-detail = Bu yolculukta başka kimse direksiyona geçemez.
notice-ride-off = { $name } ile artık uymuyor: { $count ->
        [one] { $count } yolculuk
       *[other] { $count } yolculuk
    }. İlki: { $day }.{ $month }.{ $year }, saat { $time }.
kind-ride-off = Bir yolculuk vardiyalara artık uymayınca
notice-ride-moved = { $name } ile yolculuk değişti, yeni zaman: { $day }.{ $month }.{ $year }, saat { $time }. Değişen: { $count ->
        [one] { $count } yolculuk
       *[other] { $count } yolculuk
    }.
kind-ride-moved = Bir yolculuğun saati ya da yeri değişince
notice-ride-added = { $name } ile yeni: { $count ->
        [one] { $count } yolculuk
       *[other] { $count } yolculuk
    }. İlki: { $day }.{ $month }.{ $year }, saat { $time }.
kind-ride-added = Yeni yolculuklar eklenince
notice-ride-cannot = { $name } gelemiyor: { $day }.{ $month }.{ $year }, saat { $time }.
kind-ride-cannot = Birisi bir gün sizinle gelemeyince
notice-ride-no-driver = { $name } sizi götüremiyor: { $day }.{ $month }.{ $year }, saat { $time }. Burada başka yollar var.
kind-ride-no-driver = Birisi sizi bir gün götüremeyince
notice-ride-missed = { $name } bekliyor ama kimse gelmedi: { $day }.{ $month }.{ $year }, saat { $time }.
kind-ride-missed = Birisi sizi boşuna bekleyince
notice-ride-late = { $name } gecikiyor: { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    }. Yolculuk: { $day }.{ $month }.{ $year }, saat { $time }.
kind-ride-late = Birisi gecikince
notice-ride-here = { $name } geldi. Yolculuk: { $day }.{ $month }.{ $year }, saat { $time }.
kind-ride-here = Birisi buluşma noktasına varınca
notice-ride-turn = Bu kez direksiyonda { $name } var ve sizi de alıyor: { $day }.{ $month }.{ $year }, saat { $time }.
kind-ride-turn = Bir yolculukta sürücü değişince
notice-ride-reminder = { $role ->
        [driver] Hatırlatma: { $day }.{ $month }.{ $year } günü saat { $time } yola çıkıyorsunuz.
       *[rider] Hatırlatma: { $name } sizi { $day }.{ $month }.{ $year } günü saat { $time } alıyor.
    } { ride-begins }
kind-ride-reminder = Yolculuktan önceki akşam
notice-ride-soon = { $role ->
        [driver] Birazdan yola çıkıyorsunuz: saat { $time }.
       *[rider] { $name } birazdan sizi alıyor: saat { $time }.
    } { ride-begins }
kind-ride-soon = Yolculuktan 45 dakika önce
ride-begins = { $begins ->
        [stop] Buluşma noktası: { $place }.
        [picks] Biniş saati { $pickup }: { $place }.
        [picks-near] Biniş saati { $pickup }.
        [work] Yolculuk iş yerinde başlıyor.
        [unnamed] Buluşma noktasını burada görürsünüz.
       *[near] Yolculuk yakınınızda başlıyor.
    }
calendar-ride = { $how ->
        [drive-out] İşe siz sürüyorsunuz
        [drive-home] Eve siz sürüyorsunuz
        [ride-out] { $name } ile işe
       *[ride-home] { $name } ile eve
    }
calendar-ride-aboard = Sizinle gelenler: { $names }
problem-above-cost-cap = İzin verilenden fazla
problem-above-cost-cap-detail = Tüm yolcular birlikte bu kadar ödeyemez. Lütfen daha az yazın.
notice-ride-cost-named = { $name } her yolculuk için öneriyor: { $euros },{ $cents } €.
kind-ride-cost-named = Biri yolculuklar için bir tutar önerince
notice-ride-cost-agreed = { $name } ile anlaşıldı: her yolculuk için { $euros },{ $cents } €.
kind-ride-cost-agreed = Yolculuklar için bir tutarda anlaşılınca
notice-ride-gone = Birisi Miteinander’den ayrıldı. Yapılmayacak: { $count ->
        [one] { $count } yolculuk
       *[other] { $count } yolculuk
    }. İlki: { $day }.{ $month }.{ $year }, saat { $time }.
kind-ride-gone = Birisi Miteinander’den ayrıldığı için yolculuklar yapılmayınca

# The screens of the client.
ask-open = Birlikte gitmek için sor
ask-them = Burada siz sürüyorsunuz. { $name } size sorabilir.
ask-title = { $name }: istek gönder
ask-nothing = Şu anda uyan bir yolculuk yok. Lütfen daha sonra yine bakın.
ask-which = Hangi yolculuklar?
ask-all = Hepsi
ask-none = Hiçbiri
ask-more = Diğer yolculuklar: { $count }
ask-ongoing = Daha sonra uyan bütün günlerde de
ask-ongoing-hint = Her günü tek tek iptal edebilirsiniz.
ask-phrase = Cümleniz
ask-hint = Aynı anda üç istek açık olabilir. Yanıt 72 saat içinde gelir.
ask-send = { $count ->
        [one] { $count } yolculuk için sor
       *[other] { $count } yolculuk için sor
    }
deed-ask = İstek: { $about }
deed-request-accept = Kabul: { $about }
deed-request-decline = Ret: { $about }
deed-request-cancel = Geri alma: { $about }
requests = İstekler
requests-incoming = Kim sizinle gelmek istiyor?
requests-incoming-none = Şu anda kimse sormuyor.
requests-outgoing = Sizin istekleriniz
requests-outgoing-none = Henüz kimseye sormadınız. Bunun için bir eşleşme açın.
request-rides = { $count ->
        [one] { $count } yolculuk
       *[other] { $count } yolculuk
    }
request-incoming = { $name } size soruyor
request-outgoing = İstek: { $name }
request-until = En geç yanıt:
request-accept = { $count ->
        [one] Yanıma alırım: { $count } yolculuk
       *[other] Yanıma alırım: { $count } yolculuk
    }
request-decline = Hayır, olmuyor
request-take-back = İsteği geri al
request-take-back-sure = Gerçekten geri alınsın mı?
request-cancel = Gelecek bütün yolculukları iptal et
request-cancel-sure = Gerçekten hepsi iptal edilsin mi?
rides-mine = Yolculuklarım
rides-none = Henüz yolculuk yok. Eşleşmelerinizden birine sorun.
rides-next = Sıradaki yolculuklarınız
rides-all = Bütün yolculuklar
ride-open = Yolculuğa git
ride-driver = Sürücü: { $name }
ride-me = Siz
ride-turn = Aslında sıra: { $name }.
ride-is-here = geldi
ride-is-late = { $minutes } dakika gecikecek
ride-stop-near = yolcunun evine yakın
ride-stop-map = Haritada
group-title =
    { $count ->
        [3] Üçünüz aynı araçla gidebilirsiniz
       *[other] Dördünüz aynı araçla gidebilirsiniz
    }
group-rides =
    { $rides ->
        [one] Dört haftada bir ortak yolculuk
       *[other] Dört haftada { $rides } ortak yolculuk
    }
group-wait = Diğerleri sizden yolculuk isteyebilir.
ride-way = Aracın yolu
ride-way-in = Biniş: { $names }
ride-way-out = İniş: { $names }
ride-map = Haritada buluşma noktaları
ride-emergency = Acil çağrı 112
ride-here = Buradayım
ride-late = { $minutes } dakika gecikiyorum
ride-nobody-here = Burada kimse yok
ride-drive-instead = Bu sefer ben sürerim
ride-cannot = O gün gelemem
ride-cannot-sure = Gerçekten iptal edilsin mi?
ride-happened = Yolculuk yapıldı mı?
ride-happened-yes = Evet
ride-happened-no = Hayır
deed-ride-late = Gecikiyorum
deed-ride-here = Buradayım
deed-ride-nobody-here = Burada kimse yok
deed-ride-cancel = O gün gelemem
deed-ride-drive-instead = Bu sefer ben sürerim
deed-ride-happened = Yanıt: yolculuk yapıldı mı?
deed-leave-carpool = Yol arkadaşlığı grubundan ayrıl
plan-b = Yine de nasıl gidersiniz?
plan-b-nobody = O gün sizin yoldan giden başka kimse yok.
carpools-mine = Yol arkadaşlığı gruplarım
carpool-balance = Sürüş dengesi:
carpool-balance-hint = 0’dan büyükse: diğerlerinden çok sürdü.
carpool-leave = Gruptan ayrıl
carpool-leave-sure = Gerçekten ayrılmak istiyor musunuz? Bütün yolculukları biter.
ride-state-waiting-confirmation = yanıt bekliyor
ride-state-confirmed = kesinleşti
ride-state-cancelled = iptal
ride-state-declined = reddedildi
ride-state-expired = çok geç
ride-state-completed-pending-validation = bitti
ride-state-validated = yapıldı
rides-week = Yazdırmak için hafta planı
rides-month = Ayın masrafları
costs-open = Masrafları paylaş
week-title = Haftam
week-none = Yolculuk yok
week-no-home = Dönüş yolculuğu henüz yok.
week-before = Önceki hafta
week-after = Sonraki hafta
week-sms = SMS olarak
week-sms-hint = Uygulaması olmayanlar için: SMS gönderin ya da yazın.
week-sms-send = SMS’i aç ({ $number }/{ $count })
week-copy = Metni kopyala
week-copied = Kopyalandı
month-title = Ayın masrafları
month-before = Önceki ay
month-after = Sonraki ay
month-none = Bu ay yolculuk yoktu.
month-rate = Tüm yolcular birlikte, kilometre başına en çok { $amount }.
month-source = Kaynak: { $source }
month-nothing = Burada ödeme yapılmaz. Bunu aranızda halledersiniz.
month-drove = Sürücü: { $name }
month-i-drove = Siz sürdünüz
month-riders = Yolcu sayısı: { $count }
month-share = { $name } için pay: { $amount }
month-my-share = Payınız: { $amount }
month-sums = Toplam
month-pair = { $rider }, sürücü { $driver }: { $count }
month-me = siz
month-suggested = Öneri: { $amount }
month-owed = Geçerli: { $amount }
costs-title = Masrafları paylaş
costs-hint = Tutar her yolculuk içindir, gidiş de dönüş de aynı.
costs-most = En çok: { $amount }
costs-suggested = Öneri: { $amount }
costs-agreed = Anlaşıldı: her yolculuk için { $amount }
costs-not-agreed = Henüz anlaşma yok. O zamana kadar öneri geçerli.
costs-theirs = Karşı taraf diyor ki: { $amount }
costs-mine = Siz diyorsunuz ki: { $amount }
costs-amount = Bir yolculuk için tutar (avro)
costs-say = Bu tutarı öner
costs-yes = Kabul: { $amount }
costs-no-rides = Önünüzde birlikte yolculuk yok.
costs-not-number = Lütfen 2,50 gibi bir tutar girin.
deed-costs = Yolculuklar için tutar
