# The page behind a link to a ride.
share-page-title = { $name } ile yolculuk
share-page-driver = Direksiyonda
share-page-car = Araba
share-page-day = Gün
share-page-starts = Başlangıç
share-page-arrives = Varış
share-page-left = Varışa kalan
share-page-left-time = { $hours } sa { $minutes } dk
share-page-note = Saatler plana göredir. Kimsenin yeri izlenmez. Bu sayfa her dakika yenilenir.
share-page-emergency = Acil çağrı 112
share-page-nowhere-title = Bu bağlantı bir yere gitmiyor
share-page-nowhere = Yanlış, sona erdirilmiş ya da yolculuk bitmiş.
share-phase-planned = Her şey planlandığı gibi.
share-phase-late = Gecikme: { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    }.
share-phase-here = Araba buluşma noktasında.
share-phase-under-way = Plana göre yolda.
share-phase-should-have-arrived = Plana göre yolculuk bitti.
share-phase-arrived = Varıldı.
share-phase-cancelled = Bu yolculuk yapılmıyor.
# The screens of the client.
share-ride = Güvendiğiniz birine gösterin
share-ride-hint = Bağlantıda kimin sürdüğü ve ne zaman vardığınız yazar. Her şey yolunda mı, o da yazar. Yer ve numara yazmaz. Bu yolculuktaki herkes böyle bir bağlantı yapabilir.
share-ride-make = Bağlantı yap
share-ride-renew = Yeni bağlantı yap
share-ride-on = Bir bağlantı var. Kimde varsa bu yolculuğu görür.
share-ride-once = Bağlantı yalnız şimdi görünür.
share-ride-end = Bağlantıyı bitir
