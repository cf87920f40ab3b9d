problem-last-organiser = يجب أن يبقى أحد
problem-last-organiser-detail = لا يتحدث الآن باسم هذه المجموعة أحد غيرك. يرجى اختيار شخص آخر أولًا.
problem-adults-only = للبالغين فقط
problem-adults-only-detail = يمكن تأسيس مجموعة من عمر 18 سنة.
problem-too-many-clubs = مجموعات كثيرة جدًا
problem-too-many-clubs-detail = بإمكانك التحدث باسم 10 مجموعات حتى الآن. هذا هو الحد الأقصى.
problem-group-unverified = لم يتم التأكيد بعد
problem-group-unverified-detail = هذا مسموح فقط للمجموعات التي أكّدتها إدارة المقاطعة.
notice-club-organiser = يمكنك الآن التحدث باسم «{ $club }».
notice-club-passed-on = يمكنك الآن التحدث باسم «{ $club }». غادر من كان يفعل ذلك من قبل.
notice-club-organiser-no-more = لم يعد بإمكانك التحدث باسم «{ $club }».
notice-club-removed = انتهت عضويتك في «{ $club }».
notice-club-gone = المجموعة «{ $club }» لم تعد موجودة.
notice-club-verified = أكّدت إدارة المقاطعة «{ $club }». كل من يدخل بدعوة منك يُعدّ الآن معروفًا لدينا.
notice-club-verified-no-more = سحبت إدارة المقاطعة تأكيدها لـ «{ $club }».

# The screens of the client.
clubs = الجمعيات والمجموعات
clubs-mine = مجموعاتي
clubs-all = كل المجموعات
clubs-none = لم نجد مجموعة.
club-kind = ما نوع المجموعة؟
club-kind-verein = جمعية
club-kind-employer_group = مجموعة في العمل
club-kind-class = صف أو دورة
club-kind-advice_service = خدمة استشارية
club-verified = مؤكَّدة من إدارة المقاطعة
club-verify = تأكيد المجموعة
club-unverify = سحب التأكيد
group-role-member = عضو
group-role-organiser = من فريق التنظيم
make-member = عضو فقط
make-organiser = يمكنه التنظيم
members = الأعضاء
back-to-club = العودة إلى المجموعة
club-leave = مغادرة المجموعة
club-code = هل لديك رمز؟
club-enter = انضمام
club-found = تأسيس مجموعة
club-found-hint = تؤكّد إدارة المقاطعة المجموعة لاحقًا.
club-name = اسم المجموعة
club-about = ماذا تفعل المجموعة؟
club-contact = التواصل
club-contact-hint = اسم أو هاتف أو عنوان
club-place = في أي بلدة؟
club-website = الموقع الإلكتروني (اختياري)
invite = دعوة
invite-county = دعوة باسم إدارة المقاطعة
invite-new = دعوة جديدة
invite-uses = لكم من الأشخاص؟
invite-days = كم تدوم صلاحيتها؟
invite-organiser = من يدخل بها يمكنه التنظيم
invite-make = إنشاء الدعوة
people-count = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
days-count = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
invitations = الدعوات السارية
uses-left = { $count ->
    [zero] لم يبق مكان
    [one] بقي مكان لشخص واحد
    [two] بقي مكان لشخصين
    [few] بقي مكان لـ { $count } أشخاص
    [many] بقي مكان لـ { $count } شخصًا
   *[other] بقي مكان لـ { $count } شخص
}
good-until = صالحة حتى
revoke = سحب الدعوة
deed-revoke = سحب دعوة
deed-role = دور جديد: { $about }
deed-verify = تأكيد المجموعة: { $about }
deed-found = تأسيس: { $about }
shown-once-why-code = نعرض هذا الرمز الآن فقط. يمكنك طباعته أو مشاركته.
poster-qr = رمز QR للدعوة
poster-scan = ماذا يجري بالقرب منك؟ يمكنك مسح الرمز وقراءة المزيد.
access-code = شخص لا يستطيع الدخول إلى حسابه
access-code-hint = فقط إذا كان الشخص أمامك وكان معروفًا لديك.
access-code-make = إنشاء رمز
access-code-later = يعمل الرمز بعد 24 ساعة ومرة واحدة فقط.
club-end = حل المجموعة
club-end-hint = عند حل المجموعة يُبلَّغ كل الأعضاء.
guardian-record = ولي الأمر موافق (16 و17 سنة)
guardian-record-hint = توقيع ولي الأمر موجود لديك. وتبقى الورقة لديك.
guardian-record-do = تسجيل الموافقة
guardian-record-code = يرجى إعطاء هذا الرمز لولي الأمر. به تُلغى الموافقة على { $address }. يظهر الرمز الآن فقط.
guardian-record-end = إلغاء الموافقة
guardian-record-ended = أُلغيت الموافقة.
