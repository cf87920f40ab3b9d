problem-site-exists = Zaten var
problem-site-exists-detail = Bu çalışma yerini zaten biliyoruz. Ya da biri onu daha önce önerdi.
problem-too-many-suggestions = Çok fazla öneri
problem-too-many-suggestions-detail = Günde en fazla 10 öneri olabilir. Lütfen yarın tekrar gelin.
problem-still-used = Hâlâ kullanılıyor
problem-still-used-detail = Başka bir şey hâlâ buna bağlı. Lütfen önce onu değiştirin.
field-off-map = Bu nokta haritamızda yok.
field-lat-lon-swapped = Enlem ile boylam yer değiştirmiş gibi görünüyor.
field-place-unknown = Bu yerleşim yerini tanımıyoruz.
field-point-or-place = Lütfen bir nokta veya bir yerleşim yeri verin, ikisini birden değil.
notice-site-confirmed = “{ $site }” adlı çalışma yeriniz onaylandı. Artık herkes onu seçebilir.
notice-site-declined = “{ $site }” adlı çalışma yeriniz eklenmedi.

# The screens of the client.
map-none = Bu bölgenin haritası henüz yok.
map-keys = Ok tuşları haritayı kaydırır. Artı yaklaştırır, eksi uzaklaştırır.
map-keys-choose = Ok tuşları haritayı kaydırır. Artı yaklaştırır, eksi uzaklaştırır. Enter ortayı seçer.
map-closer = Haritayı yaklaştır
map-further = Haritayı uzaklaştır
