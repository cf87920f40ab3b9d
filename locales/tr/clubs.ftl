problem-last-organiser = Biri kalmalı
problem-last-organiser-detail = Bu grup adına konuşan son kişi sizsiniz. Lütfen önce başka birini seçin.
problem-adults-only = Yalnızca yetişkinler için
problem-adults-only-detail = 18 yaşından itibaren grup kurulabilir.
problem-too-many-clubs = Çok fazla grup
problem-too-many-clubs-detail = Zaten 10 grup adına konuşuyorsunuz. Daha fazlası olmuyor.
problem-group-unverified = Henüz onaylanmadı
problem-group-unverified-detail = Bunu yalnızca Landkreis yönetiminin onayladığı gruplar yapabilir.
notice-club-organiser = Artık “{ $club }” adına konuşuyorsunuz.
notice-club-passed-on = Artık “{ $club }” adına siz konuşuyorsunuz. Önceki sorumlu ayrıldı.
notice-club-organiser-no-more = Artık “{ $club }” adına konuşmuyorsunuz.
notice-club-removed = Artık “{ $club }” üyesi değilsiniz.
notice-club-gone = “{ $club }” grubu artık yok.
notice-club-verified = Landkreis yönetimi “{ $club }” grubunu onayladı. Davet ettiğiniz kişiler artık güvenilir sayılır.
notice-club-verified-no-more = Landkreis yönetimi “{ $club }” için verdiği onayı geri aldı.

# The screens of the client.
clubs = Dernekler ve gruplar
clubs-mine = Gruplarım
clubs-all = Tüm gruplar
clubs-none = Grup bulunamadı.
club-kind = Ne tür bir grup?
club-kind-verein = Dernek
club-kind-employer_group = İş yeri grubu
club-kind-class = Sınıf veya kurs
club-kind-advice_service = Danışmanlık
club-verified = Landkreis yönetimi onayladı
club-verify = Grubu onayla
club-unverify = Onayı geri al
group-role-member = Üye
group-role-organiser = Düzenleyen
make-member = Yalnızca üye yap
make-organiser = Düzenleyebilir
members = Üyeler
back-to-club = Gruba dön
club-leave = Gruptan ayrıl
club-code = Kodunuz var mı?
club-enter = Katıl
club-found = Grup kur
club-found-hint = Landkreis yönetimi grubu daha sonra onaylar.
club-name = Grubun adı
club-about = Grup ne yapıyor?
club-contact = İletişim
club-contact-hint = Ad, telefon veya adres
club-place = Hangi yerleşim yerinde?
club-website = Web sitesi (isteğe bağlı)
invite = Davet et
invite-county = Landkreis yönetimi adına davet et
invite-new = Yeni davet
invite-uses = Kaç kişi için?
invite-days = Ne kadar geçerli?
invite-organiser = Gelen kişi düzenleyebilir
invite-make = Daveti oluştur
people-count = { $count ->
    [one] { $count } kişi
   *[other] { $count } kişi
}
days-count = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
}
invitations = Geçerli davetler
uses-left = { $count ->
    [one] { $count } kişi için daha geçerli
   *[other] { $count } kişi için daha geçerli
}
good-until = Geçerlilik sonu
revoke = Geri al
deed-revoke = Daveti geri alma
deed-role = Yeni rol: { $about }
deed-verify = Onay: { $about }
deed-found = Grup kurma: { $about }
shown-once-why-code = Bu kodu yalnızca şimdi gösteriyoruz. Yazdırın veya paylaşın.
poster-qr = Davetin QR kodu
poster-scan = Yakınınızda neler var? Kodu tarayın ve okuyun.
access-code = Biri hesabına giremiyor
access-code-hint = Yalnızca kişi önünüzdeyse ve onu tanıyorsanız.
access-code-make = Kod oluştur
access-code-later = Kod 24 saat sonra ve yalnızca bir kez çalışır.
club-end = Grubu kapat
club-end-hint = Grubu kapatırsanız tüm üyelere haber verilir.
guardian-record = Veli onaylıyor (16 ve 17 yaş)
guardian-record-hint = Velinin imzası sizde. Kâğıt sizde kalır.
guardian-record-do = Onayı kaydet
guardian-record-code = Lütfen bu kodu veliye verin. Veli onayını bu kodla { $address } adresinde geri alır. Kod yalnız şimdi görünür.
guardian-record-end = Onayı geri al
guardian-record-ended = Onay geri alındı.
