page-about = أنشطة مشتركة. طريق مشترك إلى العمل. لكل من يعيش ويعمل هنا.

# صفحات التطبيق.
skip-to-content = إلى المحتوى
navigation = القائمة الرئيسية
tab-home = الرئيسية
tab-activities = الأنشطة
tab-rides = التنقّل معًا
tab-me = أنا
help = المساعدة
accessibility = سهولة الاستخدام للجميع
legal-imprint = بيانات الناشر
legal-privacy = حماية البيانات
legal-terms = شروط الاستخدام
language-choose = اختيار اللغة
deed-language = تم تغيير اللغة
deed-join = التسجيل في: { $about }
deed-leave = إلغاء التسجيل في: { $about }
deed-end-session = تسجيل الخروج من جهاز
offline-now = لا يوجد إنترنت. هذا آخر ما تم حفظه.
offline-nothing-kept = لا يوجد إنترنت. لم تُفتح هذه الصفحة على هذا الجهاز من قبل.
needs-network = هذا يحتاج إلى الإنترنت. يرجى المحاولة لاحقًا.
saved-will-be-sent = تم الحفظ. سيُرسل عند توفر الإنترنت.
understood = فهمت
loading = لحظة من فضلك …
try-again = المحاولة مرة أخرى
read-ago = آخر تحديث: { $ago }
read-aloud = القراءة بصوت عالٍ
share = مشاركة
link-copied = تم نسخ الرابط
print = طباعة
go-on = متابعة
needs-account = هذا يحتاج إلى حساب
needs-account-why = الأمر سريع. لا يلزم بريد إلكتروني ولا رقم هاتف.
join = إنشاء حساب
join-name = الاسم الأول
join-name-hint = هكذا يراك الآخرون.
join-birth = شهر الميلاد
join-birth-hint = السنة والشهر، مثلًا { "\u2066" }2001-05{ "\u2069" }. الحسابات من عمر 16 سنة فأكثر.
join-code = رمز الدعوة
join-code-hint = الرمز مكتوب على الملصق أو البطاقة.
join-agree = قرأت النصين وأوافق عليهما.
join-already = سبق تسجيل دخولك: { $name }
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
sign-out-hint = بعدها لا يبقى شيء من بياناتك على هذا الجهاز.
sign-in-name = اسم الدخول
sign-in-name-hint = ثلاث كلمات بينها شرطات
passphrase = عبارة المرور
passphrase-hint = 15 حرفًا على الأقل. الأفضل جملة كاملة.
recovery-code = رمز الطوارئ
shown-once = يرجى تدوين هذا
shown-once-why = نعرض هذا مرة واحدة فقط. به يمكنك العودة إلى حسابك.
wrote-it-down = دوّنته
home-hello = مرحبًا { $name }
welcome = أهلًا وسهلًا
home-mine = مشاركاتي
home-mine-none = لا شيء بعد. يمكنك اختيار ما يعجبك.
home-what-is-on = ما يجري:
what-is-this-1 = هنا أشخاص وأنشطة يمكنك المشاركة فيها.
what-is-this-2 = الذهاب معًا إلى العمل أو المدرسة.
what-is-this-3 = كل شيء بلغتك.
what-is-this-4 = كل شيء مجاني. يمكنك القراءة بدون حساب.
what-is-this-5 = لا أحد هنا يرى مكان سكنك.
activities-all = كل الأنشطة
activities-none = لا شيء هنا الآن.
activity-cancelled = أُلغي
activity-full = كل الأماكن محجوزة
activity-join = سأحضر
activity-leave = لن أتمكن من الحضور
activity-sign-in-to-join = تسجيل الدخول والمشاركة
attendance-joined = مشاركتك مسجّلة.
attendance-waiting = اسمك في قائمة الانتظار.
category-sport = رياضة
category-leisure_culture = ترفيه وثقافة
category-education_work = تعليم وعمل
category-women = للنساء
category-advice = استشارة
category-language = لغة
category-family = عائلة
category-club = جمعية
filter = تصفية
filter-what = ماذا
filter-language = اللغة
filter-all = الكل
text-size = حجم الخط
theme = فاتح أو داكن
theme-auto = مثل الجهاز
theme-light = فاتح
theme-dark = داكن
sessions = أين سجلت الدخول
session-nameless = جهاز
session-this = هذا الجهاز
session-end = تسجيل الخروج هناك
matches = من يسلك طريقي؟
matches-none = لا أحد يناسب طريقك بعد.
matches-no-commute = لم يُسجَّل طريقك إلى العمل بعد.
matches-also = ممكن أيضًا
match-you-drive = القيادة عليك
match-other-drives = القيادة على
strip-told = معًا { $shared } من أصل { $of } من أيام العمل، الأسابيع الأربعة القادمة
why-nobody = لماذا العدد قليل؟
help-line-1 = يرجى الضغط على «الأنشطة». هناك يظهر ما يجري.
help-line-2 = يرجى الضغط على «التنقّل معًا». هناك يظهر من يسلك طريقك.
help-line-3 = يمكنك تغيير اللغة أعلى كل صفحة.
help-ask = هنا يمكنك السؤال
waiting-deeds = { $count ->
    [zero] تم الحفظ.
    [one] تم الحفظ. بقي إدخال واحد للإرسال.
    [two] تم الحفظ. بقي إدخالان للإرسال.
    [few] تم الحفظ. بقيت { $count } إدخالات للإرسال.
    [many] تم الحفظ. بقي { $count } إدخالًا للإرسال.
   *[other] تم الحفظ. بقي { $count } إدخال للإرسال.
}
activity-free = { $count ->
    [zero] لا أماكن شاغرة
    [one] مكان واحد شاغر
    [two] مكانان شاغران
    [few] { $count } أماكن شاغرة
    [many] { $count } مكانًا شاغرًا
   *[other] { $count } مكان شاغر
}
change = تغيير
edit = تعديل
remove = إزالة
remove-really = نعم، إزالة { $name }
save = حفظ
saved = تم الحفظ.
send = إرسال
show-more = عرض المزيد
map = الخريطة
deed-edit = تعديل: { $about }
deed-remove = إزالة: { $about }
kilometres = { $count ->
    [zero] { $count } كيلومتر
    [one] كيلومتر واحد
    [two] كيلومتران
    [few] { $count } كيلومترات
    [many] { $count } كيلومترًا
   *[other] { $count } كيلومتر
}
deed-too-old = لم يُرسل: مضى وقت طويل
deed-too-old-why = بقي الهاتف بلا إنترنت أكثر من ستة أيام. يرجى التأكد أن الأمر ما زال قائمًا، ثم المحاولة من جديد.
screen-not-loaded = لم تصل هذه الصفحة
screen-not-loaded-why = انقطع الإنترنت، أو توجد نسخة جديدة. ما كتبته محفوظ.
waiting-sign-in = { $count ->
    [zero] لا شيء ينتظر الإرسال.
    [one] إدخال واحد ما زال ينتظر. يُرسل بعد تسجيل الدخول.
    [two] إدخالان ما زالا ينتظران. يُرسلان بعد تسجيل الدخول.
    [few] { $count } إدخالات ما زالت تنتظر. تُرسل بعد تسجيل الدخول.
    [many] { $count } إدخالًا ما زالت تنتظر. تُرسل بعد تسجيل الدخول.
   *[other] { $count } إدخال ما زالت تنتظر. تُرسل بعد تسجيل الدخول.
}
sign-out-unsent = { $count ->
    [zero] تم إرسال كل شيء.
    [one] إدخال واحد لم يُرسل بعد. إذا سجّلت الخروج الآن فسيضيع.
    [two] إدخالان لم يُرسلا بعد. إذا سجّلت الخروج الآن فسيضيعان.
    [few] { $count } إدخالات لم تُرسل بعد. إذا سجّلت الخروج الآن فستضيع.
    [many] { $count } إدخالًا لم تُرسل بعد. إذا سجّلت الخروج الآن فستضيع.
   *[other] { $count } إدخال لم تُرسل بعد. إذا سجّلت الخروج الآن فستضيع.
}
sign-out-anyway = تسجيل الخروج رغم ذلك
sign-out-stay = عدم تسجيل الخروج
map-data-download = تنزيل بيانات الخريطة (ODbL)
accessibility-aim = يجب أن يستطيع الجميع استخدام هذه الخدمة. نتبع معيار WCAG 2.2 AA ومعيار EN 301 549.
accessibility-works = ما يعمل
accessibility-works-1 = يمكنك فعل كل شيء بلوحة المفاتيح.
accessibility-works-2 = يمكن تكبير النص إلى الضعف وجعل الصفحة داكنة.
accessibility-works-3 = تنطق برامج قراءة الشاشة كل زر وكل رد جديد.
accessibility-works-4 = بجانب كل رمز كلمة، وبجانب كل خريطة قائمة.
accessibility-limits = ما ينقص بعد
accessibility-limits-1 = يفحص برنامج كل صفحة. لم يختبرها بعد أشخاص ذوو إعاقة.
accessibility-limits-2 = ما يكتبه الآخرون هنا ليس سهل القراءة دائمًا.
accessibility-limits-3 = لا توجد مقاطع بلغة الإشارة.
accessibility-limits-4 = لم يختبر القراء بعدُ النصوص بالألمانية السهلة (Leichte Sprache).
accessibility-contact = هناك شيء لا يعمل؟
accessibility-contact-1 = يرجى الكتابة إلينا. إذا لم نجب، تساعدك جهة الرقابة في ولايتك (Durchsetzungsstelle).
looks = المظهر
data-saver = توفير البيانات
data-saver-hint = عندها لا يُحمَّل شيء مسبقًا. بدون إنترنت تبقى لغتك فقط.
