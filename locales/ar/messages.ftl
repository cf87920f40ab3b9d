# Everything that can be said without writing. Each reads it in their own language.
phrase-when-where = متى وأين نلتقي؟
phrase-meet-time-place = نلتقي الساعة { $time } هنا: { $place }
phrase-meet-at-time = نلتقي الساعة { $time }
phrase-leave-at-time = ننطلق الساعة { $time }.
phrase-earlier-please = { $minutes ->
    [zero] هل يمكن أن يكون أبكر بـ{ $minutes } دقيقة؟
    [one] هل يمكن أن يكون أبكر بـدقيقة واحدة؟
    [two] هل يمكن أن يكون أبكر بـدقيقتين؟
    [few] هل يمكن أن يكون أبكر بـ{ $minutes } دقائق؟
    [many] هل يمكن أن يكون أبكر بـ{ $minutes } دقيقة؟
   *[other] هل يمكن أن يكون أبكر بـ{ $minutes } دقيقة؟
}
phrase-later-please = { $minutes ->
    [zero] هل يمكن أن يكون متأخرًا بـ{ $minutes } دقيقة؟
    [one] هل يمكن أن يكون متأخرًا بـدقيقة واحدة؟
    [two] هل يمكن أن يكون متأخرًا بـدقيقتين؟
    [few] هل يمكن أن يكون متأخرًا بـ{ $minutes } دقائق؟
    [many] هل يمكن أن يكون متأخرًا بـ{ $minutes } دقيقة؟
   *[other] هل يمكن أن يكون متأخرًا بـ{ $minutes } دقيقة؟
}
phrase-ends-when = متى ينتهي؟
phrase-ends-at-time = ينتهي الساعة { $time }.
phrase-meet-at-place = مكان اللقاء: { $place }
phrase-where-are-you = أين أنت؟
phrase-am-here = أنا هنا.
phrase-am-at-place = أنا هنا: { $place }
phrase-cannot-find = لا أجد المكان.
phrase-wait-there = انتظر هناك من فضلك. أنا قادم.
phrase-which-entrance = أي مدخل هو؟
phrase-how-to-get-there = كيف أصل إلى هناك؟
phrase-walk-from-place = { $minutes ->
    [zero] { $minutes } دقيقة سيرًا من هنا: { $place }
    [one] دقيقة واحدة سيرًا من هنا: { $place }
    [two] دقيقتين سيرًا من هنا: { $place }
    [few] { $minutes } دقائق سيرًا من هنا: { $place }
    [many] { $minutes } دقيقة سيرًا من هنا: { $place }
   *[other] { $minutes } دقيقة سيرًا من هنا: { $place }
}
phrase-pick-up = يمكنني أن آخذك معي.
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
phrase-start-without = ابدؤوا من دوني من فضلكم.
phrase-coming = سآتي.
phrase-cannot-today = للأسف لا أستطيع اليوم.
phrase-coming-with = { $count ->
    [zero] سأحضر معي { $count } شخص.
    [one] سأحضر معي شخصًا واحدًا.
    [two] سأحضر معي شخصين.
    [few] سأحضر معي { $count } أشخاص.
    [many] سأحضر معي { $count } شخصًا.
   *[other] سأحضر معي { $count } شخص.
}
phrase-may-bring-friend = هل يمكنني إحضار شخص معي؟
phrase-children-welcome = هل يمكن للأطفال الحضور؟
phrase-weather-off = أُلغي بسبب الطقس.
phrase-what-to-bring = ماذا أُحضر معي؟
phrase-bring-nothing = لا حاجة لإحضار شيء.
phrase-bring-thing = أحضِر من فضلك: { $place }
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
phrase-speak-slowly = تكلّم ببطء من فضلك.
phrase-did-not-understand = لم أفهم ذلك.
phrase-learning-german = ما زلت أتعلم الألمانية.
phrase-who-speaks = هل يتحدث أحد هناك هذه اللغة: { $place }؟
phrase-thanks = شكرًا جزيلاً!
phrase-thanks-for-help = شكرًا على مساعدتك!
phrase-was-nice = كان وقتًا جميلاً معك.
phrase-was-nice-too = وأنا أيضًا.
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
phrase-call-me = اتصل بي من فضلك.
phrase-feel-unsafe = لا أشعر بالأمان.
phrase-am-coming = أنا قادم إليك.
phrase-call-112 = هذه حالة طوارئ. اتصل بالرقم 112.
phrase-home-safe = وصلت إلى البيت بسلام.
field-phrase-or-text = إما عبارة جاهزة أو نص من عندك.
notices-about-messages = المحادثات
kind-message-received = شخص يكتب عن شيء تشارك فيه
notice-message-received = كتب { $name } عن «{ $title }».

# The screens of the client.
thread = المحادثة
thread-open = تحدّث مع كل المشاركين
thread-hint = يقرأ هذا كل المشاركين. العبارات الجاهزة يقرؤها كل شخص بلغته.
thread-none = لم يقل أحد شيئًا بعد.
thread-me = أنا
thread-answer = الرد
thread-phrases = اختر عبارة
thread-text = اكتب بنفسك
thread-text-label = نص من عندك
thread-text-hint = يقرؤه الجميع كما تكتبه.
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
