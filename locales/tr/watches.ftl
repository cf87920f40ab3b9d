notice-watch-commute = { $more ->
    [yes] İş yolunuza uyan birkaç yeni kişi var.
   *[no] İş yolunuza uyan yeni biri var.
}
notice-watch-activity = { $more ->
    [yes] Aradığınıza uyan birkaç yeni etkinlik var, örneğin “{ $title }”.
   *[no] Aradığınıza uyan bir etkinlik var: “{ $title }”.
}
problem-too-many-watches = Çok sayıda aramanız var
problem-too-many-watches-detail = En çok 20 arama olabilir. Önce eski birini silin.
field-not-your-commute = Bu sizin iş yolunuz değil.

# The screens of the client.
watches = Aradıklarım
watches-none = Henüz bir şey aramıyorsunuz. Yolculuk ve etkinlik sayfalarında haber isteyebilirsiniz.
watch-commute = Biri uyarsa haber ver
watch-activity = Böyle bir şey olursa haber ver
watch-on = Size haber vereceğiz.
watch-of-commute = İş yolum için biri
watch-of-any = Tüm etkinlikler
