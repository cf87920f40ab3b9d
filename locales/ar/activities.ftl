problem-activity-cancelled = تم الإلغاء
problem-activity-cancelled-detail = أُلغي هذا النشاط. لم يعد ممكنًا تغيير شيء فيه.
problem-activity-over = انتهى
problem-activity-over-detail = انتهى هذا النشاط.
problem-activity-full = الأماكن لا تكفي
problem-activity-full-detail = لم تعد هناك أماكن لهذا العدد. تبقى الأماكن المحجوزة لك كما هي.
problem-party-too-large = عدد الأشخاص كبير
problem-party-too-large-detail = ليس هنا هذا العدد من الأماكن. يرجى الحضور مع عدد أقل.
problem-age-outside = عمر آخر
problem-age-outside-detail = هذا النشاط مخصص لعمر آخر.
problem-removed-from-activity = غير ممكن
problem-removed-from-activity-detail = لم يعد اسمك في القائمة. يمكنك سؤال الجهة التي تنظّم النشاط.
problem-activity-has-attendees = هناك أشخاص مسجّلون
problem-activity-has-attendees-detail = يرجى إلغاء النشاط بدلًا من ذلك. عندها يصل الخبر إلى الجميع.
problem-capacity-taken = الأماكن المحجوزة أكثر
problem-capacity-taken-detail = حُجزت أماكن أكثر من ذلك. يرجى اختيار عدد أكبر.

field-end-before-start = النهاية قبل البداية.
field-lasts-too-long = الحد الأقصى: 14 يومًا.
field-in-the-past = لقد مضى هذا الوقت.
field-too-far-ahead = الحد الأقصى: 18 شهرًا مقدّمًا.
field-ages = العمر الأقصى أقل من العمر الأدنى.
field-needs-club = هذا ممكن باسم جمعية فقط.
field-not-your-club = لا يمكنك النشر باسم هذه الجمعية.
field-not-with-this-kind = هذا لا يتوافق مع بقية اختياراتك.

# التاريخ واسم النشاط: تُكتب الأرقام من اليسار إلى اليمين كما في الصحف الألمانية، لذلك العلامتان U+2066 و U+2069.
notice-activity-promoted = اسمك الآن في القائمة: «{ $title }» يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }. أصبح لك مكان.
notice-activity-moved = تغيير: «{ $title }» أصبح يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }. المكان: { $place }
notice-activity-cancelled = أُلغي «{ $title }» يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }. { $reason }
notice-activity-deleted = حُذف «{ $title }» يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }. لن يقام هذا النشاط.
notice-activity-removed = لم يعد اسمك في قائمة «{ $title }» يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
notice-activity-message = بخصوص «{ $title }» يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" }: { $text }
notice-activity-reminder = تذكير: «{ $title }» يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }. المكان: { $place }

# The screens of the client.
when-any = كل الأيام
when-today = اليوم
when-week = 7 أيام
when-weekend = نهاية الأسبوع
when-date = تاريخ
filter-when = متى
filter-text = بحث
filter-near = بالقرب من
filter-km = إلى أي مسافة؟
filter-none = مسح التصفية
search-wider = البحث في كل المنطقة
activities-map = خريطة الأنشطة
activity-members-only = للأعضاء فقط
activity-wait = الانضمام إلى قائمة الانتظار
activity-waiting = { $count ->
    [zero] لا أحد ينتظر
    [one] شخص واحد ينتظر
    [two] شخصان ينتظران
    [few] { $count } أشخاص ينتظرون
    [many] { $count } شخصًا ينتظرون
   *[other] { $count } شخص ينتظرون
}
waiting-ahead = { $count ->
    [0] دورك هو التالي.
    [zero] دورك هو التالي.
    [one] قبلك طلب واحد.
    [two] قبلك طلبان.
    [few] قبلك { $count } طلبات.
    [many] قبلك { $count } طلبًا.
   *[other] قبلك { $count } طلب.
}
full-but-waiting = كل الأماكن محجوزة. نخبرك عندما يتوفر مكان.
bring-somebody = سأحضر معي أحدًا
bring-companions = بالغون يأتون معي
bring-children = أطفال يأتون معي
with-companions = { $count ->
    [zero] دون بالغين
    [one] مع بالغ واحد
    [two] مع بالغَين
    [few] مع { $count } بالغين
    [many] مع { $count } بالغًا
   *[other] مع { $count } بالغ
}
with-children = { $count ->
    [zero] دون أطفال
    [one] مع طفل واحد
    [two] مع طفلين
    [few] مع { $count } أطفال
    [many] مع { $count } طفلًا
   *[other] مع { $count } طفل
}
open-in-maps = فتح في تطبيق الخرائط
into-calendar = إلى تقويمي
cost = التكلفة
cost-free = مجانًا
spoken-there = اللغات هناك
age-from = من عمر { $from } سنة
age-to = حتى عمر { $to } سنة
age-between = من { $from } إلى { $to } سنة
access = معلومات مفيدة
access-wheelchair = يمكن الوصول بالكرسي المتحرك
access-accessible_toilet = مرحاض ملائم لذوي الإعاقة
access-hearing_loop = نظام لسماعات الأذن
access-sign_language = لغة الإشارة
access-plain_language = لغة بسيطة
access-interpreter = تتوفر ترجمة
access-childcare = رعاية الأطفال
access-quiet = مكان هادئ
access-bus_stop = موقف حافلة قريب
organise = هذا النشاط من تنظيمك
attendees = من سيحضر؟
attendees-none = لم يسجّل أحد بعد.
on-waiting-list = قائمة الانتظار
message-all = رسالة إلى الجميع
message-text = رسالتك
message-hint = يقرؤها كل من سيحضر.
message-sent = تم إرسال الرسالة.
back-to-activity = العودة إلى النشاط
activity-cancel = إلغاء النشاط
activity-cancel-hint = يُبلَّغ كل من أراد الحضور.
activity-cancel-reason = لماذا؟ (اختياري)
post = اقتراح نشاط
post-send = نشر
post-title = ما النشاط؟
post-title-hint = مثلًا: نزهة عند البحيرة
post-date = اليوم
post-from = البداية
post-until = النهاية
post-next-day = هذا في اليوم التالي.
venue = أين؟
venue-hint = مكان أو شركة أو عنوان
venue-as-typed = استخدام النص كما كُتب: { $text }
venue-missing = يرجى تحديد المكان.
venue-meeting-point = نقطة اللقاء
venue-anywhere = في البلدة دون نقطة لقاء
post-text = ماذا ينبغي أن يعرف الناس؟
post-for = باسم من؟
post-for-me = باسمي
post-members-only = يراه الأعضاء فقط
post-more = الأماكن والتكلفة والعمر والمزيد
post-capacity = كم عدد الأماكن؟
post-capacity-hint = فارغ: بلا حد
post-euros = التكلفة باليورو
post-euros-hint = 0 يعني مجانًا.
post-cost = المزيد عن التكلفة
post-age-from = من أي عمر؟
post-age-to = حتى أي عمر؟
post-access-text = المزيد بكلماتك
post-language = ما لغة النص؟
deed-post = عرض: { $about }
deed-cancel = إلغاء: { $about }
deed-message = رسالة إلى الجميع
