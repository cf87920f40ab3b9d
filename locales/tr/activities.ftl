problem-activity-cancelled = İptal edildi
problem-activity-cancelled-detail = Bu etkinlik iptal edildi. Artık bir şey değiştirilemez.
problem-activity-over = Bitti
problem-activity-over-detail = Bu etkinlik bitti.
problem-activity-full = Yeterli yer yok
problem-activity-full-detail = Bu kadar kişi için boş yer kalmadı. Sizin yerleriniz sizde kalıyor.
problem-party-too-large = Çok fazla kişi
problem-party-too-large-detail = Burada o kadar yer yok. Lütfen daha az kişiyle gelin.
problem-age-outside = Başka bir yaş
problem-age-outside-detail = Bu etkinlik başka bir yaş grubu için.
problem-removed-from-activity = Mümkün değil
problem-removed-from-activity-detail = Artık listede değilsiniz. Etkinliği düzenleyene sorun.
problem-activity-has-attendees = Katılanlar var
problem-activity-has-attendees-detail = Silmek yerine etkinliği iptal edin. O zaman herkesin haberi olur.
problem-capacity-taken = Daha fazla yer dolu
problem-capacity-taken-detail = Şimdiden daha fazla yer dolu. Lütfen daha büyük bir sayı seçin.

field-end-before-start = Bitiş, başlangıçtan önce.
field-lasts-too-long = En fazla 14 gün.
field-in-the-past = Bu zaman geçti.
field-too-far-ahead = En fazla 18 ay önceden.
field-ages = En büyük yaş, en küçük yaştan küçük.
field-needs-club = Bu yalnızca dernek adına olur.
field-not-your-club = Bu dernek adına bir şey ekleyemezsiniz.
field-not-with-this-kind = Bu, diğer seçiminize uymuyor.

notice-activity-promoted = Artık listedesiniz: “{ $title }”, { $day }.{ $month }.{ $year }, saat { $time }. Size yer açıldı.
notice-activity-moved = Değişti: “{ $title }” artık { $day }.{ $month }.{ $year } günü, saat { $time }. Yer: { $place }
notice-activity-cancelled = İptal: “{ $title }”, { $day }.{ $month }.{ $year }, saat { $time }. { $reason }
notice-activity-deleted = Silindi: “{ $title }”, { $day }.{ $month }.{ $year }, saat { $time }. Etkinlik yapılmayacak.
notice-activity-removed = Artık listede değilsiniz: “{ $title }”, { $day }.{ $month }.{ $year }, saat { $time }.
notice-activity-message = “{ $title }”, { $day }.{ $month }.{ $year } hakkında: { $text }
notice-activity-reminder = Hatırlatma: “{ $title }”, { $day }.{ $month }.{ $year } günü, saat { $time }. Yer: { $place }

# The screens of the client.
when-any = Tüm günler
when-today = Bugün
when-week = 7 gün
when-weekend = Hafta sonu
when-date = Tarih
filter-when = Ne zaman
filter-text = Ara
filter-near = Yakınında
filter-km = Ne kadar uzak?
filter-none = Filtreyi temizle
search-wider = Tüm bölgede ara
activities-map = Etkinlik haritası
activity-members-only = Yalnızca üyeler
activity-wait = Bekleme listesine gir
activity-waiting = { $count ->
    [one] { $count } kişi bekliyor
   *[other] { $count } kişi bekliyor
}
waiting-ahead = { $count ->
    [0] Sıra sizde.
    [one] Önünüzde { $count } başvuru var.
   *[other] Önünüzde { $count } başvuru var.
}
full-but-waiting = Dolu. Yer açılınca size haber veririz.
bring-somebody = Birini getiriyorum
bring-companions = Benimle gelen yetişkinler
bring-children = Benimle gelen çocuklar
with-companions = { $count ->
    [one] { $count } yetişkinle
   *[other] { $count } yetişkinle
}
with-children = { $count ->
    [one] { $count } çocukla
   *[other] { $count } çocukla
}
open-in-maps = Harita uygulamasında aç
into-calendar = Takvimime ekle
cost = Ücret
cost-free = Ücretsiz
spoken-there = Orada konuşulan
age-from = { $from } yaşından itibaren
age-to = { $to } yaşına kadar
age-between = { $from }–{ $to } yaş
access = Bilmekte fayda var
access-wheelchair = Tekerlekli sandalyeye uygun
access-accessible_toilet = Engelsiz tuvalet
access-hearing_loop = İşitme cihazı sistemi
access-sign_language = İşaret dili
access-plain_language = Yalın dil
access-interpreter = Tercüman var
access-childcare = Çocuk bakımı
access-quiet = Sakin yer
access-bus_stop = Yakında otobüs durağı
organise = Bunu siz düzenliyorsunuz
attendees = Kimler geliyor?
attendees-none = Henüz kimse kaydolmadı.
on-waiting-list = Bekleme listesi
message-all = Herkese mesaj
message-text = Mesajınız
message-hint = Gelen herkes okur.
message-sent = Mesaj gönderildi.
back-to-activity = Etkinliğe dön
activity-cancel = Etkinliği iptal et
activity-cancel-hint = Gelmek isteyen herkese haber verilir.
activity-cancel-reason = Neden? (isteğe bağlı)
post = Etkinlik öner
post-send = Yayımla
post-title = Ne yapacaksınız?
post-title-hint = Örneğin: göl kenarında yürüyüş
post-date = Gün
post-from = Başlangıç
post-until = Bitiş
post-next-day = Bu ertesi gün.
venue = Nerede?
venue-hint = Yer, iş yeri veya adres
venue-as-typed = Yazıldığı gibi kullan: { $text }
venue-missing = Lütfen nerede olduğunu da yazın.
venue-meeting-point = Buluşma noktası
venue-anywhere = Yerleşim yerinde, buluşma noktası yok
post-text = Ne bilinmeli?
post-for = Kimin adına?
post-for-me = Kendi adıma
post-members-only = Yalnızca üyeler görür
post-more = Yer sayısı, ücret, yaş ve diğerleri
post-capacity = Kaç kişilik yer var?
post-capacity-hint = Boş: sınırsız
post-euros = Ücret (avro)
post-euros-hint = 0 ücretsiz demektir.
post-cost = Ücret hakkında
post-age-from = Hangi yaştan itibaren?
post-age-to = Hangi yaşa kadar?
post-access-text = Kendi sözlerinizle ekleyin
post-language = Hangi dilde yazıyorsunuz?
deed-post = Öneri: { $about }
deed-cancel = İptal: { $about }
deed-message = Herkese mesaj
