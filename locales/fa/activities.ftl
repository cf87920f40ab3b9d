problem-activity-cancelled = لغو شد
problem-activity-cancelled-detail = این رویداد لغو شده است. دیگر نمی‌شود چیزی را در آن عوض کرد.
problem-activity-over = تمام شده
problem-activity-over-detail = این رویداد تمام شده است.
problem-activity-full = جا کافی نیست
problem-activity-full-detail = برای این تعداد جا نمانده است. جاهای شما برایتان می‌ماند.
problem-party-too-large = تعداد زیاد است
problem-party-too-large-detail = این رویداد این‌قدر جا ندارد. لطفاً با افراد کمتری بیایید.
problem-age-outside = سن دیگری لازم است
problem-age-outside-detail = این رویداد برای سن دیگری است.
problem-removed-from-activity = ممکن نیست
problem-removed-from-activity-detail = نام شما دیگر در فهرست نیست. لطفاً از برگزارکننده بپرسید.
problem-activity-has-attendees = چند نفر ثبت‌نام کرده‌اند
problem-activity-has-attendees-detail = لطفاً به جای حذف، رویداد را لغو کنید. آن‌وقت همه خبردار می‌شوند.
problem-capacity-taken = جاهای بیشتری پر شده
problem-capacity-taken-detail = از این تعداد بیشتر پر شده است. لطفاً عدد بزرگ‌تری انتخاب کنید.

field-end-before-start = پایان پیش از شروع است.
field-lasts-too-long = حداکثر 14 روز.
field-in-the-past = این زمان گذشته است.
field-too-far-ahead = حداکثر تا 18 ماه آینده.
field-ages = بیشترین سن از کمترین سن کمتر است.
field-needs-club = این کار فقط به نام انجمن ممکن است.
field-not-your-club = به نام این انجمن نمی‌توانید چیزی بگذارید.
field-not-with-this-kind = این با بقیهٔ انتخاب‌های شما جور نیست.

notice-activity-promoted = نام شما در فهرست است: «{ $title }»، { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }. برای شما جا باز شد.
notice-activity-moved = تغییر کرد: «{ $title }» حالا { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time } است. مکان: { $place }
notice-activity-cancelled = لغو شد: «{ $title }»، { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }. { $reason }
notice-activity-deleted = حذف شد: «{ $title }»، { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }. این رویداد برگزار نمی‌شود.
notice-activity-removed = نام شما دیگر در فهرست نیست: «{ $title }»، { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }.
notice-activity-message = دربارهٔ «{ $title }»، { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }: { $text }
notice-activity-reminder = یادآوری: «{ $title }»، { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }. مکان: { $place }

# The screens of the client.
when-any = هر روزی
when-today = امروز
when-week = 7 روز
when-weekend = آخر هفته
when-date = تاریخ
filter-when = کِی
filter-text = جست‌وجو
filter-near = نزدیک
filter-km = تا چه فاصله‌ای؟
filter-none = پاک کردن فیلتر
search-wider = جست‌وجو در همهٔ منطقه
activities-map = نقشهٔ رویدادها
activity-members-only = فقط برای اعضا
activity-wait = رفتن به فهرست انتظار
activity-waiting = { $count ->
    [one] { $count } نفر منتظر است
   *[other] { $count } نفر منتظرند
}
waiting-ahead = { $count ->
    [0] نوبت بعدی شماست.
    [one] یک ثبت‌نام جلوتر از شماست.
   *[other] { $count } ثبت‌نام جلوتر از شماست.
}
full-but-waiting = جا پر است. وقتی جایی خالی شد، خبرتان می‌کنیم.
bring-somebody = کسی را همراه می‌آورم
bring-companions = بزرگسالان همراه
bring-children = بچه‌های همراه
with-companions = { $count ->
    [one] با { $count } بزرگسال
   *[other] با { $count } بزرگسال
}
with-children = { $count ->
    [one] با { $count } بچه
   *[other] با { $count } بچه
}
open-in-maps = باز کردن در برنامهٔ نقشه
into-calendar = به تقویم من
cost = هزینه
cost-free = رایگان
spoken-there = زبان‌های آنجا
age-from = از { $from } سال
age-to = تا { $to } سال
age-between = از { $from } تا { $to } سال
access = خوب است بدانید
access-wheelchair = با ویلچر می‌شود آمد
access-accessible_toilet = دستشویی مناسب معلولان
access-hearing_loop = حلقهٔ شنوایی
access-sign_language = زبان اشاره
access-plain_language = زبان ساده
access-interpreter = کسی ترجمه می‌کند
access-childcare = نگهداری از بچه‌ها
access-quiet = جای آرام
access-bus_stop = ایستگاه اتوبوس نزدیک است
organise = شما برگزارکننده‌اید
attendees = چه کسانی می‌آیند؟
attendees-none = هنوز کسی ثبت‌نام نکرده است.
on-waiting-list = فهرست انتظار
message-all = پیام به همه
message-text = پیام شما
message-hint = همهٔ کسانی که می‌آیند آن را می‌خوانند.
message-sent = پیام فرستاده شد.
back-to-activity = بازگشت به رویداد
activity-cancel = لغو رویداد
activity-cancel-hint = به همهٔ کسانی که می‌خواستند بیایند خبر می‌دهیم.
activity-cancel-reason = چرا؟ (اختیاری)
post = پیشنهاد یک رویداد
post-send = انتشار
post-title = چه کار می‌کنید؟
post-title-hint = مثلاً: پیاده‌روی کنار دریاچه
post-date = روز
post-from = شروع
post-until = پایان
post-next-day = این در روز بعد است.
venue = کجا؟
venue-hint = جا، شرکت یا نشانی
venue-as-typed = همان‌طور که نوشتم: { $text }
venue-missing = لطفاً بنویسید کجاست.
venue-meeting-point = محل قرار
venue-anywhere = در همان محل، بدون محل قرار
post-text = مردم چه چیزی باید بدانند؟
post-for = از طرف چه کسی؟
post-for-me = از طرف خودم
post-members-only = فقط اعضا می‌بینند
post-more = جا، هزینه، سن و بیشتر
post-capacity = چند جا؟
post-capacity-hint = خالی: هر چند نفر که بخواهند
post-euros = هزینه به یورو
post-euros-hint = 0 یعنی رایگان.
post-cost = بیشتر دربارهٔ هزینه
post-age-from = از چه سنی؟
post-age-to = تا چه سنی؟
post-access-text = بیشتر، به زبان خودتان
post-language = به چه زبانی می‌نویسید؟
deed-post = رویداد تازه: { $about }
deed-cancel = لغو: { $about }
deed-message = پیام به همه
