problem-own-block = هذا حسابك أنت
problem-own-block-detail = لا يمكن لأحد حظر نفسه.
problem-too-many-blocks = عدد كبير من المحظورين
problem-too-many-blocks-detail = الحد الأقصى هو 500 شخص. يرجى إلغاء حظر شخص أولًا.
field-nobody-behind = ليس وراء هذا شخص بعينه.

# Keeping people apart, and keeping order.
problem-account-muted = الكتابة متوقفة لديك حاليًا
problem-account-muted-detail = هذا قرار المشرفين. السبب مذكور في صفحة «أنا».
problem-report-decided = تم البت في البلاغ
problem-report-decided-detail = سبق أن اتُّخذ قرار بشأن هذا البلاغ.
problem-appeal-made = سبق تقديم اعتراض
problem-appeal-made-detail = يمكن الاعتراض على كل قرار مرة واحدة.
problem-appeal-closed = لم يعد ذلك ممكنًا
problem-appeal-closed-detail = انتهت المهلة، أو لم يبقَ ما يُقرَّر.
problem-another-moderator = القرار لشخص آخر
problem-another-moderator-detail = القرار الأول كان لك. ينظر في الاعتراض شخص آخر.
problem-too-many-conversations = محادثات جديدة كثيرة
problem-too-many-conversations-detail = الحد الأقصى هو 20 محادثة جديدة في اليوم. يمكن المتابعة غدًا.

# What is told of reports and decisions.
notices-about-safety = الأمان
notice-restriction-made = { $measure ->
    [hide] لم يعد أحد منشوراتك ظاهرًا. يمكنك قراءة السبب.
    [mute] الكتابة متوقفة لديك لبضعة أيام. يمكنك قراءة السبب.
    [suspend] تم إيقاف دخولك لبضعة أيام. يمكنك قراءة السبب.
   *[ban] تم إغلاق دخولك. يمكنك قراءة السبب.
}
notice-restriction-lifted = قرار كان ضدك لم يعد ساريًا.
notice-appeal-answered = { $granted ->
    [yes] تم قبول اعتراضك.
   *[no] لم يُقبل اعتراضك. يمكنك قراءة السبب.
}
notice-report-answered = { $outcome ->
    [acted] شكرًا على بلاغك. لقد اتخذنا إجراءً.
   *[dismissed] شكرًا على بلاغك. لم نجد ما يخالف القواعد.
}
notice-report-filed = يوجد بلاغ جديد.
notice-appeal-filed = هناك اعتراض على قرار.
kind-restriction-made = صدر قرار ضدك
kind-restriction-lifted = أُلغي قرار ضدك
kind-appeal-answered = تم البت في اعتراضك
kind-report-answered = تم البت في بلاغك
kind-report-filed = للمشرفين: بلاغ جديد
kind-appeal-filed = للمشرفين: اعتراض جديد

# The screens of the client.
safety = حظر أو إبلاغ
report = إبلاغ
block = حظر
block-really = نعم، حظر
block-hint = لن يجد أحدكما الآخر بعد الآن. ولن يُخبَر الطرف الآخر بذلك.
block-done = تم الحظر.
deed-block = حظر: { $about }
blocks = الأشخاص المحظورون
blocks-none = لا أحد محظور لديك.
unblock = إلغاء الحظر
report-title = الإبلاغ عن شيء
report-danger = هل أنت في خطر؟ يرجى الاتصال بالرقم 112.
report-about = { $kind ->
    [person] بلاغ عن شخص.
    [message] بلاغ عن رسالة.
    [activity] بلاغ عن نشاط.
    [club] بلاغ عن جمعية.
    [site] بلاغ عن مكان عمل.
    [match] بلاغ عن شخص من نتائجك.
   *[none] ماذا حدث؟
}
report-reason = ما السبب؟
reason-harassment = إهانة أو تهديد أو مضايقة
reason-hate = كراهية ضد الناس
reason-sexual = تحرش جنسي
reason-minor = قاصر في خطر
reason-fraud = احتيال أو طلب مال
reason-driving = قيادة خطرة
reason-spam = إعلانات أو معلومات غير صحيحة
reason-other = شيء آخر
report-text = ماذا حدث؟
report-text-hint = بحد أقصى 1000 حرف. لن يُكشف اسمك لمن تم الإبلاغ عنه.
report-block = حظر هذا الشخص أيضًا
report-thanks = شكرًا. سينظر المشرفون في الأمر.
receipt = الرمز
receipt-hint = يُرجى تدوين الرمز. به تُعرَف نتيجة البلاغ لاحقًا.
receipt-ask = ما نتيجة بلاغي؟
receipt-show = عرض
outcome = { $outcome ->
    [acted] تم اتخاذ إجراء.
    [dismissed] لم نجد ما يخالف القواعد.
    [gone] لم يعد موجودًا.
   *[open] لم يُبتّ فيه بعد.
}
moderation = البلاغات
moderation-none = لا شيء معلّق.
appeals = الاعتراضات
case-shown = ما تم الإبلاغ عنه
case-text = نص البلاغ
case-thread = آخر الرسائل
case-earlier = قرارات سابقة
measure = القرار
measure-dismiss = لا مخالفة
measure-hide = إخفاء
measure-mute = منع الكتابة
measure-suspend = إيقاف مؤقت للدخول
measure-ban = إغلاق الدخول
measure-days = كم يومًا؟
reasons = الأسباب
reasons-hint = سيقرأ الشخص المعني هذا النص. 10 أحرف على الأقل.
decide = اتخاذ القرار
appeal-grant = قبول الاعتراض
appeal-decline = يبقى القرار
statements = قرارات بشأني
statements-none = لا قرار ضدك.
statement-until = سارٍ حتى
statement-lifted = لم يعد ساريًا
appeal = اعتراض
appeal-hint = سينظر شخص آخر في الأمر. ممكن حتى:
appeal-mine = اعتراضك
appeal-answer = الرد
