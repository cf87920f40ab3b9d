page-about = Birlikte bir şeyler yapın. İşe birlikte gidin. Burada yaşayan ve çalışan herkes için.
page-running = Hizmet çalışıyor.
page-api = Programlar için arayüz
