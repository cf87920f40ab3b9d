# مشكلات قد تحدث في أي مكان: عنوان لكل منها، وجملة تقول ما العمل.

problem-not-found = غير موجود
problem-not-found-detail = هذا غير موجود هنا. ربما تم حذفه.
problem-not-signed-in = لم يتم تسجيل الدخول
problem-not-signed-in-detail = يرجى تسجيل الدخول.
problem-forbidden = غير مسموح
problem-forbidden-detail = هذا مسموح لأشخاص معيّنين فقط.
problem-invalid = هناك شيء غير صحيح
problem-invalid-detail = يرجى مراجعة الحقول المذكورة.
problem-internal = خطأ من جهتنا
problem-internal-detail = هذا خطأ منا. يرجى المحاولة مرة أخرى لاحقًا.
problem-busy = الضغط كبير الآن
problem-busy-detail = يرجى المحاولة مرة أخرى بعد لحظات.
problem-too-many-requests = طلبات كثيرة جدًا
problem-too-many-requests-detail = يرجى الانتظار قليلًا.
problem-bad-request = تعذّرت قراءة الطلب
problem-bad-request-detail = لم نتمكن من قراءة الطلب.
problem-bad-json = تعذّرت قراءة الطلب
problem-bad-json-detail = المحتوى ليس بصيغة JSON صحيحة.
problem-not-json = صيغة غير صحيحة
problem-not-json-detail = يرجى الإرسال بصيغة JSON.
problem-body-too-large = الحجم كبير جدًا
problem-body-too-large-detail = يرجى إرسال كمية أقل في المرة الواحدة.
problem-body-too-slow = بطيء جدًا
problem-body-too-slow-detail = لم يصل الطلب في الوقت المناسب.
problem-body-broken = انقطع الإرسال
problem-body-broken-detail = لم يصل الطلب كاملًا.
problem-method-not-allowed = لا يمكن ذلك بهذه الطريقة
problem-method-not-allowed-detail = هذا العنوان لا يعرف هذه الطريقة.
problem-cross-site = من موقع آخر
problem-cross-site-detail = حرصًا على الأمان، لا نقبل هذا من مواقع أخرى.

# الحقول
field-control-character = يحتوي هذا على رموز غير مرئية.
field-empty = يرجى ملء هذا الحقل.
field-too-long = الحد الأقصى: { $limit ->
    [one] حرف واحد
    [two] حرفان
    [few] { $limit } أحرف
    [many] { $limit } حرفًا
   *[other] { $limit } حرف
}.
field-too-short = الحد الأدنى: { $limit ->
    [one] حرف واحد
    [two] حرفان
    [few] { $limit } أحرف
    [many] { $limit } حرفًا
   *[other] { $limit } حرف
}.
field-too-small = الحد الأدنى: { $limit }.
field-too-large = الحد الأقصى: { $limit }.
field-too-many = الحد الأقصى: { $limit ->
    [one] عنصر واحد
    [two] عنصران
    [few] { $limit } عناصر
    [many] { $limit } عنصرًا
   *[other] { $limit } عنصر
}.
field-too-few = الحد الأدنى: { $limit ->
    [one] عنصر واحد
    [two] عنصران
    [few] { $limit } عناصر
    [many] { $limit } عنصرًا
   *[other] { $limit } عنصر
}.
field-date = لا يوجد تاريخ كهذا.
field-time = لا يوجد وقت كهذا.
field-no-such-time = في تلك الليلة تتغيّر الساعة. هذا الوقت غير موجود فيها.
field-pattern = هذا ليس بالشكل الصحيح.
field-language = لا نعرف هذه اللغة.
field-missing = هذا ما زال ناقصًا.
field-unknown = لا نعرف هذا الحقل.
field-twice = هذا الحقل مذكور مرتين.
field-choice = هذا ليس من الخيارات المتاحة.
field-type = هذا ليس من النوع الصحيح.
cursor = لم تعد هذه الصفحة من القائمة موجودة.
problem-key-reused = هذا المفتاح مستخدم من قبل
problem-key-reused-detail = وصل طلب آخر بهذا المفتاح. يرجى استخدام مفتاح جديد لكل طلب.
