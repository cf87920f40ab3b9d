problem-too-many-open-requests = ثلاثة طلبات مفتوحة
problem-too-many-open-requests-detail = يرجى انتظار الرد أو سحب أحد الطلبات.
problem-already-asked = سبق أن سألت
problem-already-asked-detail = لديك طلب مفتوح عند هذا الشخص.
problem-already-riding = لديك رحلة أخرى
problem-already-riding-detail = لديك في هذا الوقت رحلة أخرى. ألغِ تلك الرحلة أولاً.
problem-request-closed = لم يعد مفتوحًا
problem-request-closed-detail = تمت الإجابة عن هذا الطلب أو سُحب أو مضى وقته.
problem-seat-taken = لا مقعد شاغر
problem-seat-taken-detail = آخر مقعد في إحدى هذه الرحلات محجوز. يرجى اختيار رحلات أخرى.
problem-rider-has-ride = هناك رحلة أخرى
problem-rider-has-ride-detail = هذا الشخص يركب الآن مع شخص آخر. يرجى اختيار رحلات أخرى.
problem-no-longer-shared = لم يعد مناسبًا
problem-no-longer-shared-detail = لم تعد مواعيدكما مناسبة في أحد هذه الأيام. يرجى اختيار رحلات أخرى.
problem-nothing-to-show = لا يوجد ما يُعرض بعد
problem-nothing-to-show-detail = يرجى إدخال بيانات السيارة أو الرقم أولًا.
field-phone = يرجى أن يبدأ الرقم بـ 0 أو +.
field-plate = يُسمح هنا بالحروف والأرقام والمسافات والشرطات فقط.
between-title = بينك وبين { $name }
between-nothing = لا معلومات ظاهرة لك بعد من { $name }.
between-call = اتصال
between-sms = كتابة رسالة SMS
between-mine = ما يظهر عنك لـ { $name }
between-mine-hint = يظهر هذا لـ { $name } فقط حتى انتهاء الرحلات. يمكن إلغاؤه في أي وقت.
between-car = إظهار سيارتي
between-links = وأيضًا في روابط هذه الرحلات التي تأتي من { $name }
between-phone = إظهار رقمي
between-spot = المكان بالضبط
between-spot-hint = مثلًا: خلف الكنيسة، عند الدراجات
between-spot-map = المكان على الخريطة
between-spot-clear = إزالة المكان
between-card = إدخال السيارة والرقم
deed-ride-details = إظهار المعلومات
travel-card = سيارتي ورقمي
travel-card-hint = لا أحد يرى هذا دون موافقتك. الحقول الفارغة تُحذف.
travel-card-look = شكل سيارتي
travel-card-look-hint = مثلًا: غولف حمراء مع صندوق على السقف
travel-card-plate = لوحة السيارة
travel-card-phone = رقم الهاتف

field-no-shared-ride = لا توجد رحلة مشتركة بينكما في هذا اليوم.
field-commute-unknown = لا نعرف هذا الطريق إلى العمل.
request-may-i-ride-along = هل يمكنني الركوب معك؟
request-shall-we-try = هل نجرب ذلك معًا؟

# One-off rides, on the screens of the client.
once = رحلات لمرة واحدة
once-what = ليوم واحد فقط: تحتاج إلى رحلة، أو لديك مكان لغيرك.
once-request = البحث عن رحلة
once-offer = عرض رحلة
once-none = ليست لديك رحلة لمرة واحدة بعد.
once-is-request = مطلوبة
once-is-offer = معروضة
once-there-by = الوصول حتى
once-back-from = العودة ابتداءً من
once-seats = { $count ->
        [zero] لا مقاعد
        [one] مقعد واحد
        [two] مقعدان
        [few] { $count } مقاعد
        [many] { $count } مقعدًا
       *[other] { $count } مقعد
    }
once-back = سحب الرحلة
once-back-sure = سحبها فعلًا؟
once-nobody = لا أحد مناسب بعد. يرجى إلقاء نظرة لاحقًا.
once-riders = من يمكنه الركوب معك
once-drivers = من يمكنه أخذك معه
once-date-hint = اليوم أو أحد الأيام الـ 27 التالية.
once-which = أي طريق؟
once-as-commute = طريقي إلى العمل: { $roster }
once-other-way = طريق آخر
once-from = من أين؟
once-from-home = بدون بلدة: من السكن، كما في الطريق إلى العمل.
once-to = إلى أين؟
once-one-time = يكفي أحد الوقتين.
once-tolerance = كم يمكن التقديم أو التأخير؟
once-minutes = { $count ->
        [zero] بلا دقائق
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
once-seats-free = المقاعد الشاغرة
once-seen = لا يرى رحلتك إلا من تناسبه. ولا يرى أحد سكنك.
once-missing = ما زال شيء ناقصًا: البداية أو الوجهة أو وقت.
once-send = نشر الرحلة
deed-once = نشر رحلة لمرة واحدة
deed-once-back = سحب رحلة لمرة واحدة
match-once = فقط { $day }

notice-ride-asked = طلب ركوب معك من { $name }: { $count ->
        [zero] لا رحلات
        [one] رحلة واحدة
        [two] رحلتان
        [few] { $count } رحلات
        [many] { $count } رحلة
       *[other] { $count } رحلة
    }.
kind-ride-asked = عندما يطلب أحد الركوب معك
notice-ride-confirmed = تمت الموافقة على ركوبك مع { $name }: { $count ->
        [zero] لا رحلات
        [one] رحلة واحدة
        [two] رحلتان
        [few] { $count } رحلات
        [many] { $count } رحلة
       *[other] { $count } رحلة
    }.
kind-ride-confirmed = عند الموافقة على ركوبك
notice-ride-declined = لا يمكنك الركوب مع { $name } هذه المرة. ربما يناسبك شخص آخر.
kind-ride-declined = عند رفض طلب ركوبك
notice-ride-cancelled = إلغاء من { $name }: { $count ->
        [zero] لا رحلات
        [one] رحلة واحدة
        [two] رحلتان
        [few] { $count } رحلات
        [many] { $count } رحلة
       *[other] { $count } رحلة
    }.
kind-ride-cancelled = عندما تُلغى رحلة
notice-ride-expired = لم يصل رد من { $name } في الوقت المحدد. يمكنك السؤال مرة أخرى أو سؤال شخص آخر.
kind-ride-expired = عندما لا يصل رد على طلبك في الوقت المحدد
notices-about-rides = الرحلات

problem-car-goes-elsewhere = السيارة لا تستطيع أخذ الجميع
problem-car-goes-elsewhere-detail = في إحدى الرحلات لا يناسب أي ترتيب للتوقف الجميع. يرجى اختيار رحلات أخرى.
problem-ride-over = لم يعد ممكنًا
problem-ride-over-detail = هذه الرحلة انتهت أو أُلغيت أو ما زالت بعيدة.
problem-cannot-take-turns = التبديل غير ممكن هنا
problem-cannot-take-turns-detail = لا يمكن لشخص آخر القيادة في هذه الرحلة.
notice-ride-off = لم يعد التنقّل مع { $name } ممكنًا: { $count ->
        [zero] لا رحلات
        [one] رحلة واحدة
        [two] رحلتان
        [few] { $count } رحلات
        [many] { $count } رحلة
       *[other] { $count } رحلة
    }. الأولى: يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
kind-ride-off = عندما لا تناسب رحلة أوقات العمل بعد الآن
notice-ride-moved = تغيّرت الرحلة مع { $name } إلى يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }. التغيير: { $count ->
        [zero] لا رحلات
        [one] رحلة واحدة
        [two] رحلتان
        [few] { $count } رحلات
        [many] { $count } رحلة
       *[other] { $count } رحلة
    }.
kind-ride-moved = عندما يتغير وقت رحلة أو مكانها
notice-ride-added = جديد مع { $name }: { $count ->
        [zero] لا رحلات
        [one] رحلة واحدة
        [two] رحلتان
        [few] { $count } رحلات
        [many] { $count } رحلة
       *[other] { $count } رحلة
    }. الأولى: يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
kind-ride-added = عندما تُضاف رحلات جديدة
notice-ride-cannot = اعتذار عن الركوب من { $name }: يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
kind-ride-cannot = عندما يعتذر أحد عن الركوب معك في يوم ما
notice-ride-no-driver = اعتذار عن القيادة من { $name }: يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }. هنا طرق أخرى.
kind-ride-no-driver = عندما يعتذر أحد عن نقلك في يوم ما
notice-ride-missed = { $name } في الانتظار ولم يأتِ أحد: يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
kind-ride-missed = عندما ينتظرك أحد بلا جدوى
notice-ride-late = تأخير من { $name }: { $minutes ->
        [zero] لا تأخير
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. الرحلة يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
kind-ride-late = عندما يتأخر أحد
notice-ride-here = وصول { $name } إلى المكان. الرحلة يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
kind-ride-here = عندما يصل أحد إلى نقطة اللقاء
notice-ride-turn = القيادة هذه المرة على { $name }، ومكانك محفوظ: يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
kind-ride-turn = عندما تتبادلان القيادة في رحلة
notice-ride-reminder = { $role ->
        [driver] تذكير: دورك في القيادة يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
       *[rider] تذكير: رحلتك مع { $name } يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
    } { ride-begins }
kind-ride-reminder = في المساء قبل الرحلة
notice-ride-soon = { $role ->
        [driver] بعد قليل دورك في القيادة: الساعة { $time }.
       *[rider] بعد قليل رحلتك مع { $name }: الساعة { $time }.
    } { ride-begins }
kind-ride-soon = قبل الرحلة بخمس وأربعين دقيقة
ride-begins = { $begins ->
        [stop] نقطة اللقاء: { $place }.
        [picks] الركوب الساعة { $pickup }: { $place }.
        [picks-near] الركوب الساعة { $pickup }.
        [work] الانطلاق من مكان العمل.
        [unnamed] نقطة اللقاء مبيَّنة هنا.
       *[near] الانطلاق من مكان قريب منك.
    }
calendar-ride = { $how ->
        [drive-out] قيادتك إلى العمل
        [drive-home] قيادتك إلى البيت
        [ride-out] إلى العمل مع { $name }
       *[ride-home] إلى البيت مع { $name }
    }
calendar-ride-aboard = معك في السيارة: { $names }
problem-above-cost-cap = أكثر من المسموح
problem-above-cost-cap-detail = لا يجوز أن يدفع جميع الركاب معًا هذا المبلغ. يرجى ذكر مبلغ أقل.
notice-ride-cost-named = اقتراح من { $name } لكل رحلة: { "\u2066" }{ $euros }.{ $cents }{ "\u2069" } يورو.
kind-ride-cost-named = عندما يقترح أحد مبلغًا للرحلات
notice-ride-cost-agreed = تم الاتفاق مع { $name }: { "\u2066" }{ $euros }.{ $cents }{ "\u2069" } يورو لكل رحلة.
kind-ride-cost-agreed = عندما يتم الاتفاق على مبلغ للرحلات
notice-ride-gone = غادر أحد المشاركين Miteinander. لن تتم: { $count ->
        [zero] لا رحلات
        [one] رحلة واحدة
        [two] رحلتان
        [few] { $count } رحلات
        [many] { $count } رحلة
       *[other] { $count } رحلة
    }. الأولى: يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
kind-ride-gone = عندما تُلغى رحلات لأن أحدًا غادر Miteinander

# The screens of the client.
ask-open = طلب الركوب معًا
ask-them = القيادة هنا عليك. يمكن أن يصلك طلب من { $name }.
ask-title = طلب إلى { $name }
ask-nothing = لا توجد رحلة مناسبة الآن. يُرجى إلقاء نظرة لاحقًا.
ask-which = أيّ الرحلات؟
ask-all = الكل
ask-none = لا شيء
ask-more = رحلات أخرى: { $count }
ask-ongoing = وكل يوم مناسب بعد ذلك أيضًا
ask-ongoing-hint = يمكن إلغاء أي يوم وحده.
ask-phrase = عبارتك
ask-hint = يمكن أن تبقى ثلاثة طلبات مفتوحة. ويصل الرد خلال 72 ساعة.
ask-send = { $count ->
        [zero] طلب: بلا رحلات
        [one] طلب: رحلة واحدة
        [two] طلب: رحلتان
        [few] طلب: { $count } رحلات
        [many] طلب: { $count } رحلة
       *[other] طلب: { $count } رحلة
    }
deed-ask = طلب إلى { $about }
deed-request-accept = موافقة: { $about }
deed-request-decline = اعتذار: { $about }
deed-request-cancel = تراجع: { $about }
requests = الطلبات
requests-incoming = من يودّ الركوب معك؟
requests-incoming-none = لا طلبات في الوقت الحالي.
requests-outgoing = طلباتك
requests-outgoing-none = لا طلبات منك بعد. يمكنك فتح إحدى النتائج للطلب.
request-rides = { $count ->
        [zero] بلا رحلات
        [one] رحلة واحدة
        [two] رحلتان
        [few] { $count } رحلات
        [many] { $count } رحلة
       *[other] { $count } رحلة
    }
request-incoming = طلب من { $name }
request-outgoing = طلب إلى { $name }
request-until = الرد حتى:
request-accept = { $count ->
        [zero] موافقة: بلا رحلات
        [one] موافقة: رحلة واحدة
        [two] موافقة: رحلتان
        [few] موافقة: { $count } رحلات
        [many] موافقة: { $count } رحلة
       *[other] موافقة: { $count } رحلة
    }
request-decline = لا، هذا غير ممكن
request-take-back = سحب الطلب
request-take-back-sure = سحب الطلب فعلًا؟
request-cancel = إلغاء كل الرحلات القادمة
request-cancel-sure = إلغاؤها كلها فعلًا؟
rides-mine = رحلاتي
rides-none = لا رحلات بعد. يمكن الطلب من إحدى النتائج.
rides-next = رحلاتك القادمة
rides-all = كل الرحلات
ride-open = إلى الرحلة
ride-driver = القيادة: { $name }
ride-me = أنت
ride-turn = الدور أصلًا على { $name }.
ride-is-here = في المكان
ride-is-late = تأخير { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
ride-stop-near = قرب بيت الراكب
ride-stop-map = على الخريطة
group-title =
    { $count ->
        [3] يمكنكم أنتم الثلاثة التنقل بسيارة واحدة
       *[other] يمكنكم أنتم الأربعة التنقل بسيارة واحدة
    }
group-rides =
    { $rides ->
        [one] رحلة مشتركة واحدة خلال أربعة أسابيع
        [two] رحلتان مشتركتان خلال أربعة أسابيع
        [few] { $rides } رحلات مشتركة خلال أربعة أسابيع
       *[other] { $rides } رحلة مشتركة خلال أربعة أسابيع
    }
group-wait = يمكن للآخرين أن يطلبوا منكم توصيلهم.
ride-way = مسار السيارة
ride-way-in = الصعود: { $names }
ride-way-out = النزول: { $names }
ride-map = نقاط اللقاء على الخريطة
ride-emergency = طوارئ 112
ride-here = أنا في المكان
ride-late = سأتأخر { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
ride-nobody-here = لا أحد هنا
ride-drive-instead = القيادة عليّ هذه المرة
ride-cannot = لا أستطيع في هذا اليوم
ride-cannot-sure = إلغاء فعلًا؟
ride-happened = هل تمّت الرحلة؟
ride-happened-yes = نعم
ride-happened-no = لا
deed-ride-late = سأتأخر
deed-ride-here = أنا في المكان
deed-ride-nobody-here = لا أحد هنا
deed-ride-cancel = لا أستطيع في هذا اليوم
deed-ride-drive-instead = القيادة عليّ هذه المرة
deed-ride-happened = الرد: هل تمّت الرحلة؟
deed-leave-carpool = مغادرة مجموعة التنقّل
plan-b = طرق أخرى للوصول
plan-b-nobody = لا يسلك أحد آخر طريقك في هذا اليوم.
carpools-mine = مجموعات التنقّل الخاصة بي
carpool-balance = رصيد القيادة:
carpool-balance-hint = أكثر من 0: قيادة أكثر من الآخرين.
carpool-leave = مغادرة مجموعة التنقّل
carpool-leave-sure = مغادرة فعلًا؟ تنتهي عندها كل رحلاتها.
ride-state-waiting-confirmation = بانتظار الرد
ride-state-confirmed = متفق عليها
ride-state-cancelled = ملغاة
ride-state-declined = اعتذار
ride-state-expired = فات الوقت
ride-state-completed-pending-validation = انتهت
ride-state-validated = تمّت
rides-week = خطة الأسبوع للطباعة
rides-month = تكاليف الشهر
costs-open = تقاسم التكاليف
week-title = أسبوعي
week-none = لا رحلة
week-no-home = لا توجد رحلة عودة بعد.
week-before = الأسبوع السابق
week-after = الأسبوع التالي
week-sms = رسالة SMS
week-sms-hint = لمن ليس لديه التطبيق: يمكن إرسالها برسالة SMS أو كتابتها.
week-sms-send = فتح رسالة SMS ({ $number } من { $count })
week-copy = نسخ النص
week-copied = تم النسخ
month-title = تكاليف الشهر
month-before = الشهر السابق
month-after = الشهر التالي
month-none = لم تكن هناك رحلات في هذا الشهر.
month-rate = { $amount } على الأكثر لكل كيلومتر من جميع الركاب معًا.
month-source = المصدر: { $source }
month-nothing = لا يُدفع شيء هنا. الدفع يكون بينكم مباشرة.
month-drove = القيادة: { $name }
month-i-drove = القيادة: أنت
month-riders = عدد الركاب: { $count }
month-share = حصة { $name }: { $amount }
month-my-share = حصتك: { $amount }
month-sums = المجموع
month-pair = { $rider } مع { $driver }: { $count }
month-me = أنت
month-suggested = المقترح: { $amount }
month-owed = المعتمد: { $amount }
costs-title = تقاسم التكاليف
costs-hint = المبلغ لكل رحلة، ذهابًا أو عودة.
costs-most = الحد الأعلى: { $amount }
costs-suggested = المقترح: { $amount }
costs-agreed = تم الاتفاق: { $amount } لكل رحلة
costs-not-agreed = لا اتفاق بعد. حتى ذلك الحين يسري المقترح.
costs-theirs = يقول الطرف الآخر: { $amount }
costs-mine = مبلغك: { $amount }
costs-amount = المبلغ لرحلة واحدة باليورو
costs-say = اقتراح هذا المبلغ
costs-yes = موافقة: { $amount }
costs-no-rides = لا توجد رحلة مشتركة قادمة.
costs-not-number = يرجى إدخال مبلغ مثل 2.50.
deed-costs = مبلغ الرحلات
