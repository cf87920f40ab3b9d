notice-access-code-issued = حصل شخص على رمز دخول جديد لحسابك. يعمل الرمز ابتداءً من الغد. إن حدث هذا دون علمك، يرجى إبلاغ إدارة المقاطعة فورًا.
notice-account-dormant = مضى وقت طويل على آخر زيارة لك. سنحذف حسابك يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" }. يكفي تسجيل الدخول مرة واحدة ليبقى الحساب.
notice-member-dormant = مضى وقت طويل على آخر زيارة: { $name }. سنحذف هذا الحساب يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" }. يكفي تسجيل الدخول مرة واحدة ليبقى؛ نرجو إيصال ذلك إن أمكن.
notice-role-changed = دورك الآن: { $role ->
    [admin] الإدارة
    [moderator] الإشراف
   *[member] عضو
}.

# The catalogue in the settings: who gets a notice, and when.
notices-about-account = حسابي
notices-about-places = الأماكن
notices-about-clubs = الجمعيات والمجموعات
notices-about-activities = الأنشطة
kind-access-code-issued = شخص يحصل على رمز دخول إلى حسابك
kind-account-dormant = سيُحذف حسابك قريبًا لأن زيارتك الأخيرة كانت قبل وقت طويل
kind-member-dormant = شخص من مجموعتك لم يدخل منذ وقت طويل
kind-role-changed = يتغيّر دورك
notice-guardian-agreed = تم تسجيل موافقة ولي الأمر. الركوب مع الآخرين ممكن الآن.
kind-guardian-agreed = عندما يوافق ولي الأمر
notice-guardian-ended = لم يعد ولي الأمر موافقًا. لن تتم رحلاتك.
kind-guardian-ended = عندما لا يعود ولي الأمر موافقًا
kind-site-confirmed = تم تأكيد مكان العمل الذي اقترحته
kind-site-declined = لم يُضَف مكان العمل الذي اقترحته
kind-club-organiser = يمكنك الآن التحدث باسم جمعية
kind-club-organiser-no-more = لم يعد بإمكانك التحدث باسم جمعية
kind-club-removed = انتهت عضويتك في جمعية
kind-club-gone = لم تعد جمعيتك موجودة هنا
kind-club-verified = تم تأكيد جمعيتك
kind-club-verified-no-more = لم تعد جمعيتك مؤكَّدة
kind-activity-promoted = حصلت على مكان بعد الانتظار
kind-activity-moved = تغيّر وقت نشاطك أو مكانه
kind-activity-cancelled = أُلغي نشاطك
kind-activity-deleted = حُذف نشاطك
kind-activity-removed = لم يعد اسمك في قائمة نشاط
kind-activity-message = رسالة إلى كل من يأتي إلى نشاط
kind-activity-reminder = تذكير قبل يوم من نشاط ستشارك فيه
field-same-time = البداية والنهاية متطابقتان.
kind-passkey-added = يُضاف مفتاح مرور إلى حسابك
kind-passkey-removed = يُزال مفتاح مرور من حسابك
kind-club-passed-on = انتقلت إليك مسؤولية جمعية
field-push-service = لا نعرف خدمة الإشعارات هذه.
notices-about-watches = ما أبحث عنه
kind-watch-commute = شخص يناسب طريقه طريقك إلى العمل
kind-watch-activity = نشاط يناسب بحثك
calendar-name = Miteinander

# The screens of the client.
notices = الإشعارات
notices-none = لا يوجد شيء هنا بعد.
notices-new = جديد
notices-open = عرض
notices-settings = ضبط الإشعارات
notices-ring = تفعيل التنبيه على هذا الجهاز
notices-ring-stop = إيقاف التنبيه
ring-on = هذا الجهاز ينبّهك.
ring-off = هذا الجهاز لا ينبّهك. لكن كل شيء موجود هنا.
ring-cannot = لا يستطيع هذا الجهاز تنبيهك. لكن كل شيء موجود هنا.
ring-denied = متصفحك لا يسمح بذلك. يمكنك تغيير ذلك في إعداداته.
ring-offline = هذا يحتاج إلى الإنترنت. يرجى المحاولة لاحقًا.
ring-failed = لم ينجح ذلك. يرجى المحاولة لاحقًا.
notices-quiet = وقت الهدوء
notices-quiet-hint = لا تنبيهات في هذا الوقت. فقط رحلات الـ 12 ساعة القادمة تنبّهك دائمًا.
notices-quiet-from = من
notices-quiet-until = إلى
notices-digest = ما يمكن أن ينتظر: مرة في اليوم، الساعة
notices-which = ما الذي ينبّهك؟
urgency-now = فورًا. وقبل الرحلة في وقت الهدوء أيضًا.
urgency-soon = فورًا، لكن ليس في وقت الهدوء
urgency-later = مرة في اليوم
calendar-mine = تقويمي
calendar-hint = بهذا الرابط تظهر مواعيدك في تقويم هاتفك أيضًا. من لديه الرابط يستطيع قراءة مواعيدك. يُرجى عدم إعطائه لأحد.
calendar-make = الحصول على الرابط
calendar-renew = رابط جديد
calendar-end = إيقاف
calendar-on = لديك رابط. نعرضه مرة واحدة فقط. هل ضاع؟ يمكنك طلب رابط جديد، وعندها يتوقف القديم.
calendar-link = رابطك. يظهر الآن فقط.
calendar-open = الفتح في التقويم
calendar-file = الكل في ملف واحد

# Mails: what they say, and what is said about them. They name no places and repeat no words of strangers.
mail-subject = Miteinander: { $about }
mail-subject-digest = Miteinander: { $count ->
    [zero] لا إشعارات
    [one] إشعار واحد
    [two] إشعاران
    [few] { $count } إشعارات
    [many] { $count } إشعارًا
   *[other] { $count } إشعار
}
mail-more = { $count ->
    [zero] لا شيء غير ذلك.
    [one] وإشعار آخر.
    [two] وإشعاران آخران.
    [few] و{ $count } إشعارات أخرى.
    [many] و{ $count } إشعارًا آخر.
   *[other] و{ $count } إشعار آخر.
}
mail-why = تصلك هذه الرسالة لأنك طلبت ذلك.
mail-settings = اختيار ما يصل بالبريد
mail-off = إيقاف رسائل البريد
mail-code-subject = رمزك في Miteinander
mail-code-text = رمزك: { $code }
mail-code-hint = يرجى إدخال الرمز خلال 30 دقيقة. عندها نعرف أن هذا البريد لك.
mail-code-not-you = لم تطلب ذلك؟ إذن لا داعي لفعل شيء.
notice-mail-unreachable = رسائلنا لم تعد تصل إلى بريدك. يرجى التحقق من العنوان.
kind-mail-unreachable = رسائلنا لم تعد تصل إلى بريدك
problem-mail-not-offered = لا رسائل بريد هنا
problem-mail-not-offered-detail = هذه الخدمة لا ترسل بريدًا. كل شيء موجود في التطبيق.
problem-mail-code-wrong = الرمز غير صحيح
problem-mail-code-wrong-detail = يرجى التحقق من الرمز في الرسالة.
problem-mail-code-void = انتهت صلاحية الرمز
problem-mail-code-void-detail = الرمز قديم أو كُتب خطأً مرات كثيرة. يمكنك طلب رمز جديد.
problem-too-many-mail-codes = رموز كثيرة جدًا
problem-too-many-mail-codes-detail = يمكن طلب 5 رموز في اليوم. يرجى المحاولة غدًا.
field-mail-address = لا يمكننا الكتابة إلى هذا العنوان. يرجى التحقق منه.

# The screens of the client about mail.
mail-title = بالبريد الإلكتروني
mail-hint = إن أردت، نكتب إليك بالبريد الإلكتروني أيضًا. لا يرى عنوانك أحد غيرك.
mail-address = عنوان بريدك الإلكتروني
mail-code-send = إرسال رمز إليّ
mail-code-sent = أُرسل رمز إلى { $address }. وهو صالح 30 دقيقة.
mail-code-spam = لم يصل شيء؟ يرجى البحث في البريد غير المرغوب أيضًا.
mail-code = الرمز من الرسالة
mail-code-check = التحقق من الرمز
mail-goes-to = نكتب إلى { $address }.
mail-rests = لا نكتب الآن إلى { $address }.
mail-lost = رسائلنا لا تصل إلى { $address }.
mail-rest = لا رسائل بريد الآن
mail-again = الكتابة إليّ من جديد
mail-other = عنوان آخر
mail-remove = حذف العنوان
mail-which = ما الذي يصل بالبريد الإلكتروني؟
mail-which-hint = ما يمكن أن ينتظر يصل مرة في اليوم برسالة واحدة. الرسائل لا تذكر أماكن.
mail-off-title = إيقاف رسائل البريد؟
mail-off-why = عندها لا نرسل إليك رسائل بريد. ويبقى كل شيء في التطبيق.
mail-off-done = تم. لن تصلك رسائل بريد منا بعد الآن.
mail-off-no-token = جزء من الرابط ناقص. يرجى فتح الرابط كاملًا من الرسالة.

mail-notice-activity-moved = تغيير: «{ $title }» أصبح يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
mail-notice-activity-reminder = تذكير: «{ $title }» يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
mail-notice-activity-cancelled = أُلغي «{ $title }» يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
mail-notice-activity-message = رسالة جديدة بخصوص «{ $title }» يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" }.
mail-notice-ride-reminder = { $role ->
        [driver] تذكير: دورك في القيادة يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
       *[rider] تذكير: رحلتك مع { $name } يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
    }
mail-notice-ride-soon = { $role ->
        [driver] بعد قليل دورك في القيادة: الساعة { $time }.
       *[rider] بعد قليل رحلتك مع { $name }: الساعة { $time }.
    }
