notice-access-code-issued = Birine hesabınız için yeni bir giriş kodu verildi. Kod yarından itibaren geçerli. Bu siz değil miydiniz? O zaman hemen Landkreis yönetimine haber verin.
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
kind-access-code-issued = Birisi hesabınız için erişim kodu alıyor
kind-role-changed = Rolünüz değişiyor
kind-site-confirmed = Önerdiğiniz iş yeri onaylandı
kind-site-declined = Önerdiğiniz iş yeri eklenmedi
kind-club-organiser = Artık bir dernek adına konuşuyorsunuz
kind-club-organiser-no-more = Artık bir dernek adına konuşmuyorsunuz
kind-club-removed = Artık bir dernekte değilsiniz
kind-club-gone = Derneğiniz artık burada yok
kind-club-verified = Derneğiniz doğrulandı
kind-club-verified-no-more = Derneğiniz artık doğrulanmış sayılmıyor
kind-activity-promoted = Bekliyordunuz ve yer buldunuz
kind-activity-moved = Etkinliğinizin saati veya yeri değişti
kind-activity-cancelled = Etkinliğiniz iptal edildi
kind-activity-deleted = Etkinliğiniz silindi
kind-activity-removed = Artık bir etkinliğin listesinde değilsiniz
kind-activity-message = Bir etkinliğe gelen herkese mesaj
field-same-time = Başlangıç ve bitiş aynı.
