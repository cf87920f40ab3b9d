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
