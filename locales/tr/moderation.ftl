problem-own-block = Bu sizsiniz
problem-own-block-detail = Kimse kendini engelleyemez.
problem-too-many-blocks = Çok fazla engellenen kişi
problem-too-many-blocks-detail = En fazla 500 kişi engellenebilir. Önce birinin engelini kaldırın.
field-nobody-behind = Bunu tek bir kişi eklemedi.

# Keeping people apart, and keeping order.
problem-account-muted = Şu anda yazamazsınız
problem-account-muted-detail = Buna moderatörler karar verdi. Nedenini “Ben” sayfasında okuyabilirsiniz.
problem-report-decided = Zaten karara bağlandı
problem-report-decided-detail = Bu bildirim için zaten karar verildi.
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
    [acted] Bildiriminiz için teşekkürler. Gereğini yaptık.
   *[dismissed] Bildiriminiz için teşekkürler. Kurallara aykırı bir şey bulmadık.
}
notice-report-filed = Yeni bir bildirim var.
notice-appeal-filed = Biri bir karara itiraz etti.
kind-restriction-made = Hakkınızda bir karar verildi
kind-restriction-lifted = Hakkınızdaki bir karar kaldırıldı
kind-appeal-answered = İtirazınız karara bağlandı
kind-report-answered = Bildiriminiz karara bağlandı
kind-report-filed = Moderatörler için: yeni bildirim
kind-appeal-filed = Moderatörler için: yeni itiraz
