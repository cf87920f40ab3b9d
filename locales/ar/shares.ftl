# The page behind a link to a ride.
share-page-title = رحلة مع { $name }
share-page-driver = خلف المقود
share-page-car = السيارة
share-page-day = اليوم
share-page-starts = البداية
share-page-arrives = الوصول
share-page-left = حتى الوصول
share-page-left-time = { $hours } س { $minutes } د
share-page-note = المواعيد حسب الخطة. لا يُتتبَّع أحد. تُحدَّث هذه الصفحة كل دقيقة.
share-page-emergency = اتصال الطوارئ 112
share-page-nowhere-title = هذا الرابط لا يؤدي إلى شيء
share-page-nowhere = الرابط غير صحيح، أو أُلغي، أو انتهت الرحلة.
share-phase-planned = كل شيء حسب الخطة.
share-phase-late = تأخير: { $minutes ->
        [zero] لا تأخير
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
share-phase-here = السيارة في نقطة اللقاء.
share-phase-under-way = الرحلة جارية الآن حسب الخطة.
share-phase-should-have-arrived = انتهت الرحلة حسب الخطة.
share-phase-arrived = تم الوصول.
share-phase-cancelled = أُلغيت هذه الرحلة.
# The screens of the client.
share-ride = إظهار الرحلة لشخص موثوق
share-ride-hint = يُظهر الرابط من يقود ومتى الوصول وهل كل شيء بخير. لا أماكن فيه ولا أرقام. يمكن لكل من في هذه الرحلة إنشاء رابط كهذا.
share-ride-make = إنشاء رابط
share-ride-renew = إنشاء رابط جديد
share-ride-on = يوجد رابط. من لديه الرابط يرى هذه الرحلة.
share-ride-once = يظهر الرابط الآن فقط.
share-ride-end = إلغاء الرابط
