problem-too-many-commutes = عدد الطرق إلى العمل كافٍ
problem-too-many-commutes-detail = يمكنك تفعيل طريقين إلى العمل. يرجى أولًا إيقاف أحدهما مؤقتًا أو حذفه.
problem-too-many-one-offs = عدد الرحلات لمرة واحدة كافٍ
problem-too-many-one-offs-detail = يمكنك نشر خمس رحلات لمرة واحدة. يرجى أولًا سحب إحداها.
problem-too-many-home-moves = تغييرات كثيرة للسكن
problem-too-many-home-moves-detail = يمكن تغيير السكن مرتين خلال 30 يومًا. يرجى الانتظار قليلًا.
problem-too-young-to-drive = القيادة من عمر 18 فقط
problem-too-young-to-drive-detail = قبل عمر 18 يمكنك الركوب مع الآخرين، لكن دون قيادة.
problem-women-only = للنساء
problem-women-only-detail = خيار «نساء فقط» متاح لمن اختارت «امرأة» في حسابها.

field-no-leg = يرجى اختيار اتجاه واحد على الأقل.
field-buffer-over-early = لا يجوز أن يكون الوقت الاحتياطي أكبر من أبكر وصول.
field-code-twice = هذا الاختصار مذكور مرتين.
field-code-unknown = لا يوجد اختصار كهذا.
field-date-twice = هذا التاريخ مذكور مرتين.
field-cycle-or-dated = يرجى تحديد دورة متكررة أو أيام منفردة.
field-name-twice = هذا الاسم مذكور مرتين.
field-unsound = هذا لا يصلح طريقًا إلى العمل.
field-site-unknown = لا نعرف مكان العمل هذا.
field-too-many-sites = الحد الأقصى: 16 مكان عمل.
field-place-or-point = يرجى تحديد بلدة أو نقطة.
field-place-or-commute = يرجى اختيار بلدة أو أحد طرقك إلى العمل.
field-date-four-weeks = يرجى اختيار اليوم أو أحد الأيام الـ 27 التالية.
field-free-that-day = لديك عطلة في هذا اليوم.

reason-both-ways = ذهابًا وإيابًا: { $shared } من أصل { $of ->
    [one] وردية واحدة
    [two] ورديتين
    [few] { $of } ورديات
   *[other] { $of } وردية
}
reason-rides-out = الذهاب إلى العمل: { $shared } من أصل { $of ->
    [one] رحلة واحدة
    [two] رحلتين
    [few] { $of } رحلات
   *[other] { $of } رحلة
}
reason-rides-home = العودة من العمل: { $shared } من أصل { $of ->
    [one] رحلة واحدة
    [two] رحلتين
    [few] { $of } رحلات
   *[other] { $of } رحلة
}
reason-detour = { $reader ->
    [driver] طريقك أطول
   *[rider] طريق { $name } أطول
} بنحو { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
reason-early = { $reader ->
    [driver] وصول { $name }
   *[rider] وصولك
} قبل الموعد بمقدار { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
reason-wait = { $reader ->
    [driver] انتظار { $name }
   *[rider] انتظارك
} بعد العمل: { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
reason-walk = { $reader ->
    [driver] مشي { $name }
   *[rider] مشيك
} على الأقدام: حتى { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
reason-no-ride-out = لا رحلة إلى العمل: { $dates }
reason-no-ride-home = لا رحلة عودة: { $dates }
reason-over-midnight = بين موعديكما منتصف الليل
reason-approximate = الأوقات تقديرية. لا توجد خريطة طرق بعد.

roster-weekday-1 = الاثنين
roster-weekday-2 = الثلاثاء
roster-weekday-3 = الأربعاء
roster-weekday-4 = الخميس
roster-weekday-5 = الجمعة
roster-weekday-6 = السبت
roster-weekday-7 = الأحد
roster-date-short = { $weekday } { "\u2066" }{ $day }.{ $month }{ "\u2069" }
roster-comma = ،
roster-dates-and-more = { $dates } و{ $more ->
    [one] يوم آخر
    [two] يومان آخران
    [few] { $more } أيام أخرى
    [many] { $more } يومًا آخر
   *[other] { $more } يوم آخر
}

stop-neighbourhood = قرب المنزل
stop-nameless = نقطة لقاء

way-people = { $people ->
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
} أو أكثر على طريقك
way-few = مكانك بين الأوائل على هذا الطريق

why-own-detour-minutes = مع طريق أطول حتى { $value ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $value } دقائق
   *[other] { $value } دقيقة
}: { $matches ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $matches } نتائج
   *[other] { $matches } نتيجة
}
why-own-wait-minutes = مع انتظار حتى { $value ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $value } دقائق
   *[other] { $value } دقيقة
}: { $matches ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $matches } نتائج
   *[other] { $matches } نتيجة
}
why-own-early-minutes = مع وصول أبكر حتى { $value ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $value } دقائق
   *[other] { $value } دقيقة
}: { $matches ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $matches } نتائج
   *[other] { $matches } نتيجة
}
why-own-walk-metres = مع مشي حتى { $value ->
    [one] متر واحد
    [two] مترين
    [few] { $value } أمتار
    [many] { $value } مترًا
   *[other] { $value } متر
}: { $matches ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $matches } نتائج
   *[other] { $matches } نتيجة
}
why-others-role = { $people ->
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
} أو أكثر: كلاكما يريد القيادة، أو كلاكما يريد الركوب
why-others-no-common-date = { $people ->
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
} أو أكثر يعملون في أيام أخرى
why-others-no-seat = { $people ->
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
} أو أكثر ليس لديهم مقعد شاغر
why-others-detour-minutes = { $people ->
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
} أو أكثر: الطريق الإضافي يأخذ وقتًا طويلًا
why-others-detour-km = { $people ->
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
} أو أكثر: الطريق الإضافي أطول من 10 كم
why-others-ride-time = { $people ->
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
} أو أكثر: قد تطول الرحلة كثيرًا
why-others-time-window = { $people ->
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
} أو أكثر يبدؤون أو ينتهون في أوقات أخرى

# The screens of the client.
roster = جدول دوامي
roster-preset = كيف يبدو جدول دوامك؟ يمكنك تغيير كل شيء لاحقًا.
roster-preset-week = من الاثنين إلى الجمعة
roster-preset-two = ورديتان بالتناوب
roster-preset-three = ثلاث ورديات بالتناوب
roster-preset-four = 4 أيام عمل ويومان راحة
roster-fill = يرجى اختيار وردية، ثم الضغط على الأيام.
roster-strip = أيام جدولك
roster-day = اليوم { $day }: { $what }
roster-length = بعد كم يوم يبدأ الجدول من جديد؟
roster-this-week = في أي أسبوع أنت الآن؟
roster-week = الأسبوع { $week }
roster-today = أي يوم من الجدول هو اليوم؟
part-early = صباحية
part-late = مسائية
part-night = ليلية
part-free = راحة
roster-holidays = لا أعمل في أيام العطل الرسمية.
roster-told-cycle = الجدول يتكرر. عدد الأيام: { $days }.
roster-told-dated = أيام عمل منفردة: { $days }.
roster-told-part = { $count } × { $code } (من { $start } إلى { $end })
roster-told-today = اليوم: { $what }.
roster-times = الأوقات
roster-start = البداية
roster-end = النهاية
roster-elsewhere = مكان آخر لهذه الوردية، مثل المدرسة المهنية
roster-more-codes = إضافة وردية أو مدرسة
roster-exceptions = استثناءات: تبديل، مرض، إجازة، مدرسة
roster-off = راحة أو مرض أو إجازة
roster-add = إدخال
roster-remove = إزالة
roster-file = من ملف تقويم أو من نص
roster-file-choose = ملف تقويم (.ics)
roster-file-hint = يبقى الملف على جهازك. تُحفظ الورديات فقط.
roster-file-wrong = لا نجد فيه ورديات لها بداية ونهاية.
roster-file-paste = أو يمكنك لصق نص الجدول هنا.
commute-home = أين مكان سكنك تقريبًا؟
commute-home-hint = يمكنك كتابة اسم البلدة أو الضغط على الخريطة.
commute-home-map = الخريطة: أين مكان سكنك تقريبًا؟
commute-square = يُحفظ هذا المربع فقط. طول الضلع: { $metres } م.
commute-enter = إدخال طريقي إلى العمل
commute-mine = طريقي إلى العمل
commute-site = أين مكان عملك أو دراستك؟
commute-site-missing = مكان عملك غير موجود؟ يمكنك اقتراحه هنا.
commute-role = ما الذي يناسبك؟
commute-role-ride = الركوب مع غيري
commute-role-drive = القيادة بنفسي
commute-role-either = كلاهما ممكن
commute-missing = ما زال مكان سكنك أو عملك ناقصًا.
commute-more = إعدادات أخرى
commute-legs = أي الطريقين؟
commute-legs-both = ذهابًا وإيابًا
commute-legs-out = ذهابًا
commute-legs-home = إيابًا
commute-women = الركوب مع نساء فقط
commute-paused = متوقف مؤقتًا
commute-pause = إيقاف مؤقت
commute-resume = استئناف
commute-delete = حذف
commute-delete-sure = حذف فعلًا؟
limit-detour-minutes = الطريق الإضافي: { $value } د كحد أقصى
limit-seats = المقاعد الشاغرة: { $value }
limit-walk-metres = المشي { $value } م كحد أقصى
limit-early-minutes = الوصول مبكرًا: { $value } د كحد أقصى
limit-wait-minutes = الانتظار بعد العمل: { $value } د كحد أقصى
limit-buffer-minutes = الوصول قبل البداية بـ { $value } د على الأقل
deed-commute = حفظ الطريق إلى العمل
deed-pause = إيقاف الطريق إلى العمل مؤقتًا
deed-resume = استئناف الطريق إلى العمل
deed-delete-commute = حذف الطريق إلى العمل
match-filter = من يقود؟
match-filter-other = غيري يقود
widen-now = أريد ذلك
match-rides = إظهار كل الرحلات
match-days = عدد الأيام: { $count }
way-ask = هل يسلك أحد طريقي؟
way-shift = متى يبدأ العمل؟
way-shift-early = باكرًا: 4:00 إلى 7:29
way-shift-day = صباحًا: 7:30 إلى 11:59
way-shift-late = من الظهر إلى المساء: 12:00 إلى 18:59
way-shift-night = ليلًا: 19:00 إلى 3:59
strip-legend = في الأعلى: وردياتي. في الوسط: ورديات الشخص الآخر. في الأسفل: الرحلات المشتركة.
match-filter-day = في أي يوم؟
match-filter-none = لا أحد يناسب هذه التصفية.
matches-all = كل النتائج
part-daytime = نهارية
roster-kind = ما نوع جدول الدوام؟
roster-kind-cycle = يتكرر
roster-kind-dated = يختلف كل شهر
roster-code = اختصار الوردية
roster-flexible-start = دوام مرن: البدء متأخرًا حتى { $value } د
roster-flexible-end = دوام مرن: المغادرة متأخرًا حتى { $value } د
roster-several = عدة أيام معًا: الضغط على الأول ثم الأخير
roster-several-last = من { $day }. الآن حان دور اليوم الأخير.
roster-calendar = تقويم: الضغط على الأيام، والتنقل بمفاتيح الأسهم
roster-exception = استثناء
roster-as-usual = كالمعتاد
roster-dated-none = جدول دوامك ما زال فارغًا. يمكنك الضغط على أيام عملك.
roster-told-flexible = { $count } × { $code } (البداية { $start }، النهاية { $end })
roster-told-elsewhere = في مكان آخر: { $codes }.
roster-told-exceptions = استثناءات من اليوم: { $list }.
roster-file-paste-hint = مثلًا: 1.12. صباحية 06:00–14:00
