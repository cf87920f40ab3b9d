problem-own-block = Bu sizsiniz
problem-own-block-detail = Kimse kendini engelleyemez.
problem-too-many-blocks = Çok fazla engellenen kişi
problem-too-many-blocks-detail = En fazla 500 kişi engellenebilir. Önce birinin engelini kaldırın.
field-nobody-behind = Bunun arkasında tek bir kişi yok.

# Keeping people apart, and keeping order.
problem-account-muted = Şu anda yazamazsınız
problem-account-muted-detail = Buna moderatörler karar verdi. Nedenini “Ben” sayfasında okuyabilirsiniz.
problem-report-decided = Zaten karara bağlandı
problem-report-decided-detail = Bu şikâyet için zaten karar verildi.
problem-appeal-made = Zaten itiraz ettiniz
problem-appeal-made-detail = Her karara bir kez itiraz edilebilir.
problem-appeal-closed = Bu artık mümkün değil
problem-appeal-closed-detail = Süre doldu ya da karar verilecek bir şey kalmadı.
problem-another-moderator = Buna başka biri karar verir
problem-another-moderator-detail = İlk kararı siz verdiniz. İtiraza başka bir moderatör bakar.
problem-too-many-conversations = Çok fazla yeni konuşma
problem-too-many-conversations-detail = Günde en fazla 20 yeni konuşma başlatılabilir. Yarın devam edebilirsiniz.

# What is told of reports and decisions.
notices-about-safety = Güvenlik
notice-restriction-made = { $measure ->
    [hide] Bir paylaşımınız artık gösterilmiyor. Nedenini okuyun.
    [mute] Birkaç gün yazamazsınız. Nedenini okuyun.
    [suspend] Erişiminiz birkaç gün kapatıldı. Nedenini okuyun.
   *[ban] Erişiminiz kapatıldı. Nedenini okuyun.
}
notice-restriction-lifted = Hakkınızdaki bir karar artık geçerli değil.
notice-appeal-answered = { $granted ->
    [yes] İtirazınız kabul edildi.
   *[no] İtirazınız kabul edilmedi. Nedenini okuyun.
}
notice-report-answered = { $outcome ->
    [acted] Haber verdiğiniz için teşekkürler. Gereğini yaptık.
   *[dismissed] Haber verdiğiniz için teşekkürler. Kurallara aykırı bir şey bulmadık.
}
notice-report-filed = Yeni bir şikâyet var.
notice-appeal-filed = Biri bir karara itiraz etti.
kind-restriction-made = Hakkınızda bir karar verildi
kind-restriction-lifted = Hakkınızdaki bir karar kaldırıldı
kind-appeal-answered = İtirazınız karara bağlandı
kind-report-answered = Şikâyetiniz karara bağlandı
kind-report-filed = Moderatörler için: yeni şikâyet
kind-appeal-filed = Moderatörler için: yeni itiraz

# The screens of the client.
safety = Engelle veya şikâyet et
report = Şikâyet et
block = Engelle
block-really = Evet, engelle
block-hint = Artık birbirinizi hiçbir yerde görmezsiniz. Karşı tarafa haber verilmez.
block-done = Engellendi.
deed-block = Engelle: { $about }
blocks = Engellenen kişiler
blocks-none = Kimseyi engellemediniz.
unblock = Engeli kaldır
report-title = Bir şeyi şikâyet et
report-danger = Tehlikede misiniz? 112’yi arayın.
report-about = { $kind ->
    [person] Bir kişiyi şikâyet ediyorsunuz.
    [message] Bir mesajı şikâyet ediyorsunuz.
    [activity] Bir etkinliği şikâyet ediyorsunuz.
    [club] Bir derneği şikâyet ediyorsunuz.
    [site] Bir çalışma yerini şikâyet ediyorsunuz.
    [match] Eşleşmelerinizden birini şikâyet ediyorsunuz.
   *[none] Ne oldu?
}
report-reason = Neden?
reason-harassment = Hakaret, tehdit, taciz
reason-hate = İnsanlara karşı nefret
reason-sexual = Cinsel taciz
reason-minor = 18 yaşından küçük biri tehlikede
reason-fraud = Dolandırıcılık veya para isteme
reason-driving = Tehlikeli araç kullanma
reason-spam = Reklam veya yanlış bilgi
reason-other = Başka bir şey
report-text = Ne oldu?
report-text-hint = En fazla 1000 karakter. Şikâyet edilen kişi adınızı öğrenmez.
report-block = Bu kişiyi ayrıca engelle
report-thanks = Teşekkürler. Moderatörler inceleyecek.
receipt = Kodunuz
receipt-hint = Kodu not alın. Sonucu onunla öğrenirsiniz.
receipt-ask = Şikâyetim ne oldu?
receipt-show = Bak
outcome = { $outcome ->
    [acted] Gereğini yaptık.
    [dismissed] Kurallara aykırı bir şey bulmadık.
    [gone] Artık yok.
   *[open] Henüz karar verilmedi.
}
moderation = Şikâyetler
moderation-none = Açık bir şey yok.
appeals = İtirazlar
case-shown = Şikâyet edilen şey
case-text = Şikâyette yazan
case-thread = Son mesajlar
case-earlier = Önceki kararlar
measure = Karar
measure-dismiss = İhlal yok
measure-hide = Gizle
measure-mute = Yazamaz
measure-suspend = Erişim geçici kapalı
measure-ban = Erişim kapalı
measure-days = Kaç gün?
reasons = Gerekçe
reasons-hint = İlgili kişi bunu okur. En az 10 karakter.
decide = Karar ver
appeal-grant = İtirazı kabul et
appeal-decline = Karar kalır
statements = Hakkımdaki kararlar
statements-none = Hakkınızda bir karar yok.
statement-until = Şu tarihe kadar
statement-lifted = Artık geçerli değil
appeal = İtiraz et
appeal-hint = Başka biri yeniden bakar. Son tarih:
appeal-mine = İtirazınız
appeal-answer = Yanıt
