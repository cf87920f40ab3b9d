problem-own-block = هذا حسابك أنت
problem-own-block-detail = لا يمكن لأحد حظر نفسه.
problem-too-many-blocks = عدد كبير من المحظورين
problem-too-many-blocks-detail = الحد الأقصى هو 500 شخص. يرجى إلغاء حظر شخص أولًا.
field-nobody-behind = هذا لم ينشره شخص بمفرده.

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
