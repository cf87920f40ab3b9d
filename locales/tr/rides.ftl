problem-too-many-open-requests = Üç istek açık
problem-too-many-open-requests-detail = Lütfen bir yanıt bekleyin ya da bir isteği geri alın.
problem-already-asked = Zaten soruldu
problem-already-asked-detail = Bu kişiye açık bir isteğiniz var.
problem-request-closed = Artık açık değil
problem-request-closed-detail = Bu istek yanıtlandı, geri alındı ya da süresi doldu.
problem-seat-taken = Boş yer yok
problem-seat-taken-detail = Bu yolculuklardan birinin son yeri doldu. Lütfen başka yolculuklar seçin.
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

problem-car-goes-elsewhere = Araç başka yoldan gidiyor
problem-car-goes-elsewhere-detail = Bu yolculuklardan birinde başka biri başka yerde ya da başka saatte biniyor. Lütfen başka yolculuklar seçin.
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
    }. Konu: { $day }.{ $month }.{ $year }, saat { $time }.
kind-ride-late = Birisi gecikince
notice-ride-here = { $name } geldi. Konu: { $day }.{ $month }.{ $year }, saat { $time }.
kind-ride-here = Birisi buluşma noktasına varınca
notice-ride-turn = Bu kez direksiyonda { $name } var ve sizi de alıyor: { $day }.{ $month }.{ $year }, saat { $time }.
kind-ride-turn = Bir yolculukta yer değişince
notice-ride-gone = Birisi Miteinander’den ayrıldı. Yapılmayacak: { $count ->
        [one] { $count } yolculuk
       *[other] { $count } yolculuk
    }. İlki: { $day }.{ $month }.{ $year }, saat { $time }.
kind-ride-gone = Birisi Miteinander’den ayrıldığı için yolculuklar yapılmayınca
