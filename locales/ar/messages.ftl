# Everything that can be said without writing. Each reads it in their own language.
phrase-when-where = متى وأين نلتقي؟
phrase-meet-time-place = نلتقي الساعة { $time } هنا: { $place }
phrase-meet-at-time = نلتقي الساعة { $time }.
phrase-leave-at-time = ننطلق الساعة { $time }.
phrase-earlier-please = { $minutes ->
    [zero] هل يمكن تقديم الموعد { $minutes } دقيقة؟
    [one] هل يمكن تقديم الموعد دقيقة واحدة؟
    [two] هل يمكن تقديم الموعد دقيقتين؟
    [few] هل يمكن تقديم الموعد { $minutes } دقائق؟
    [many] هل يمكن تقديم الموعد { $minutes } دقيقة؟
   *[other] هل يمكن تقديم الموعد { $minutes } دقيقة؟
}
phrase-later-please = { $minutes ->
    [zero] هل يمكن تأخير الموعد { $minutes } دقيقة؟
    [one] هل يمكن تأخير الموعد دقيقة واحدة؟
    [two] هل يمكن تأخير الموعد دقيقتين؟
    [few] هل يمكن تأخير الموعد { $minutes } دقائق؟
    [many] هل يمكن تأخير الموعد { $minutes } دقيقة؟
   *[other] هل يمكن تأخير الموعد { $minutes } دقيقة؟
}
phrase-ends-when = متى ينتهي؟
phrase-ends-at-time = ينتهي الساعة { $time }.
phrase-meet-at-place = نقطة اللقاء: { $place }
phrase-where-are-you = أين أنت؟
phrase-am-here = أنا هنا.
phrase-am-at-place = أنا هنا: { $place }
phrase-cannot-find = لا أجد المكان.
phrase-wait-there = يرجى الانتظار هناك. سآتي إليك.
phrase-which-entrance = أي مدخل هو؟
phrase-how-to-get-there = كيف أصل إلى هناك؟
phrase-walk-from-place = { $minutes ->
    [zero] { $minutes } دقيقة سيرًا من هنا: { $place }
    [one] دقيقة واحدة سيرًا من هنا: { $place }
    [two] دقيقتان سيرًا من هنا: { $place }
    [few] { $minutes } دقائق سيرًا من هنا: { $place }
    [many] { $minutes } دقيقة سيرًا من هنا: { $place }
   *[other] { $minutes } دقيقة سيرًا من هنا: { $place }
}
phrase-pick-up = يمكنني المرور لأخذك.
phrase-on-my-way = أنا في الطريق.
phrase-late-minutes = { $minutes ->
    [zero] سأتأخر { $minutes } دقيقة.
    [one] سأتأخر دقيقة واحدة.
    [two] سأتأخر دقيقتين.
    [few] سأتأخر { $minutes } دقائق.
    [many] سأتأخر { $minutes } دقيقة.
   *[other] سأتأخر { $minutes } دقيقة.
}
phrase-bus-late = حافلتي أو قطاري متأخر.
phrase-no-problem = لا مشكلة. سننتظر.
phrase-cannot-wait = للأسف لا يمكننا الانتظار.
phrase-start-without = يرجى البدء من دوني.
phrase-coming = سآتي.
phrase-cannot-today = للأسف لا أستطيع اليوم.
phrase-coming-with = { $count ->
    [zero] لن أحضر معي أحدًا.
    [one] سأحضر معي شخصًا واحدًا.
    [two] سأحضر معي شخصين.
    [few] سأحضر معي { $count } أشخاص.
    [many] سأحضر معي { $count } شخصًا.
   *[other] سأحضر معي { $count } شخص.
}
phrase-may-bring-friend = هل يمكنني إحضار شخص معي؟
phrase-children-welcome = هل يمكن للأطفال الحضور؟
phrase-weather-off = لن يقام في هذا الطقس.
phrase-what-to-bring = ماذا أُحضر معي؟
phrase-bring-nothing = لا حاجة لإحضار شيء.
phrase-bring-thing = يرجى إحضار: { $place }
phrase-what-does-it-cost = كم يكلّف؟
phrase-costs-nothing = إنه مجاني.
phrase-costs-euros = { $count ->
    [zero] يكلّف { $count } يورو.
    [one] يكلّف يورو واحدًا.
    [two] يكلّف { $count } يورو.
    [few] يكلّف { $count } يورو.
    [many] يكلّف { $count } يورو.
   *[other] يكلّف { $count } يورو.
}
phrase-speak-slowly = يرجى التكلّم ببطء.
phrase-did-not-understand = لم أفهم ذلك.
phrase-learning-german = ما زلت أتعلم الألمانية.
phrase-who-speaks = هل يتحدث أحد هناك هذه اللغة: { $place }؟
phrase-thanks = شكرًا جزيلًا!
phrase-thanks-for-help = شكرًا على مساعدتك!
phrase-was-nice = كان الوقت معك جميلًا.
phrase-was-nice-too = وكان جميلًا لي أيضًا.
phrase-welcome = على الرحب والسعة.
phrase-see-you = إلى اللقاء!
phrase-next-time = في المرة القادمة بكل سرور.
phrase-yes = نعم.
phrase-no = لا.
phrase-ok = حسنًا.
phrase-good = هذا يسعدني.
phrase-maybe = ربما.
phrase-cannot = للأسف هذا لا يناسبني.
phrase-pity = يا للأسف.
phrase-no-thanks = لا، شكرًا.
phrase-say-later = سأخبرك لاحقًا.
phrase-no-idea = لا أعرف.
phrase-wheelchair = هل يمكنني الوصول بكرسي متحرك؟
phrase-call-me = يرجى الاتصال بي.
phrase-feel-unsafe = لا أشعر بالأمان.
phrase-am-coming = سآتي إليك.
phrase-call-112 = هذه حالة طوارئ. يرجى الاتصال بالرقم 112.
phrase-home-safe = وصلت إلى البيت بسلام.
field-phrase-or-text = إما عبارة جاهزة أو نص من عندك.
notices-about-messages = المحادثات
kind-message-received = رسالة عن شيء لك مشاركة فيه
notice-message-received = رسالة من { $name } عن «{ $title }».

# The screens of the client.
thread = المحادثة
thread-open = التحدّث مع كل المشاركين
thread-hint = يقرأ هذا كل المشاركين. العبارات الجاهزة يقرؤها كل شخص بلغته.
thread-none = لم يقل أحد شيئًا بعد.
thread-me = أنا
thread-answer = الرد
thread-phrases = اختيار عبارة
thread-text = الكتابة بكلماتي
thread-text-label = نص من عندك
thread-text-hint = يقرؤه الجميع كما هو مكتوب.
thread-send = إرسال
thread-say = إرسال رسالة
phrases-about-time = متى
phrases-about-place = أين
phrases-about-late = التأخر
phrases-about-coming = من سيأتي
phrases-about-bring = ما يُحضَر والتكاليف
phrases-about-language = الفهم
phrases-about-thanks = شكر وتحية
phrases-about-answer = نعم، لا، ربما
phrases-about-safety = الأمان
gap-time = الوقت
gap-minutes = الدقائق
gap-place = مكان أو شيء
gap-count = كم
problem-thread-closed = انتهت هذه المحادثة
problem-thread-closed-detail = هذا الطلب مرفوض أو مسحوب أو قديم.
notice-ride-message = رسالة من { $name } عن رحلة.
kind-ride-message = عند وصول رسالة عن طلب أو في مجموعة التنقّل
thread-with = التحدّث مع { $name }
thread-group = التحدّث في مجموعة التنقّل
thread-hint-pair = لا يقرأ هذا غيركما. العبارات الجاهزة يقرؤها كل شخص بلغته.
thread-hint-group = يقرأ هذا كل من في المجموعة. العبارات الجاهزة يقرؤها كل شخص بلغته.
thread-closed = هذا الطلب مغلق. لم تعد الكتابة هنا ممكنة.
thread-to-request = إلى الطلب
thread-translate = ترجمة
thread-translate-hint = زر «ترجمة» يرسل النص إلى خدمة ترجمة تابعة لإدارة المقاطعة.
thread-translated = هذه ترجمة آلية. لغة الأصل: { $language }. قد تكون فيها أخطاء.
thread-original = عرض النص الأصلي
problem-no-translation = لا يمكن ترجمة هذا هنا
problem-no-translation-detail = خدمة الترجمة لا تعرف هذه اللغة. أو لا توجد هنا خدمة ترجمة.
problem-translation-away = خدمة الترجمة لا تجيب الآن
problem-translation-away-detail = يرجى المحاولة لاحقًا. النص الأصلي يبقى كما هو.
