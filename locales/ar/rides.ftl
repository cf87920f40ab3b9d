problem-too-many-open-requests = ثلاثة طلبات مفتوحة
problem-too-many-open-requests-detail = انتظر الرد من فضلك أو اسحب أحد الطلبات.
problem-already-asked = سبق أن سألت
problem-already-asked-detail = لديك طلب مفتوح عند هذا الشخص.
problem-request-closed = لم يعد مفتوحًا
problem-request-closed-detail = تمت الإجابة عن هذا الطلب أو سُحب أو مضى وقته.
problem-seat-taken = لا مقعد شاغر
problem-seat-taken-detail = آخر مقعد في إحدى هذه الرحلات محجوز. اختر رحلات أخرى من فضلك.
problem-rider-has-ride = لديه رحلة أخرى
problem-rider-has-ride-detail = هذا الشخص يركب الآن مع شخص آخر. اختر رحلات أخرى من فضلك.
problem-no-longer-shared = لم يعد مناسبًا
problem-no-longer-shared-detail = لم تعد مواعيدكما مناسبة في أحد هذه الأيام. اختر رحلات أخرى من فضلك.

field-no-shared-ride = لا توجد رحلة مشتركة بينكما في هذا اليوم.
field-commute-unknown = لا نعرف طريق العمل هذا.
request-may-i-ride-along = هل يمكنني الركوب معك؟
request-shall-we-try = هل نجرب ذلك معًا؟

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
kind-ride-confirmed = عندما يوافق سائق على ركوبك
notice-ride-declined = لا يمكنك الركوب مع { $name } هذه المرة. ربما يناسبك شخص آخر.
kind-ride-declined = عندما يرفض سائق طلبك
notice-ride-cancelled = إلغاء من { $name }: { $count ->
        [zero] لا رحلات
        [one] رحلة واحدة
        [two] رحلتان
        [few] { $count } رحلات
        [many] { $count } رحلة
       *[other] { $count } رحلة
    }.
kind-ride-cancelled = عندما تُلغى رحلة
notice-ride-expired = لم يصل رد من { $name } في الوقت المحدد. يمكنك أن تسأل مرة أخرى أو تسأل شخصًا آخر.
kind-ride-expired = عندما لا يصل رد على طلبك في الوقت المحدد
notices-about-rides = الرحلات
