problem-too-many-commutes = مسیرهای کار کافی است
problem-too-many-commutes-detail = فقط دو مسیر کار می‌تواند فعال باشد. اول یکی را متوقف یا حذف کنید.
problem-too-many-one-offs = سفرهای یک‌باره کافی است
problem-too-many-one-offs-detail = می‌توانید پنج سفر یک‌باره داشته باشید. لطفاً اول یکی را پس بگیرید.
problem-too-many-home-moves = جابه‌جایی زیاد شد
problem-too-many-home-moves-detail = در 30 روز فقط دو بار می‌شود خانه را عوض کرد. لطفاً کمی صبر کنید.
problem-too-young-to-drive = رانندگی از 18 سالگی
problem-too-young-to-drive-detail = زیر 18 سال می‌توانید همراه باشید، ولی رانندگی نه.
problem-women-only = برای زنان
problem-women-only-detail = «فقط زنان» برای کسانی است که در حسابشان «زن» نوشته‌اند.

field-no-leg = لطفاً دست‌کم یک جهت را انتخاب کنید.
field-buffer-over-early = زمان احتیاط نباید از زودترین رسیدن بیشتر باشد.
field-code-twice = این کد شیفت دو بار آمده است.
field-code-unknown = چنین کد شیفتی نیست.
field-date-twice = این تاریخ دو بار آمده است.
field-cycle-or-dated = لطفاً یا دورهٔ تکراری را بنویسید یا روزها را تک‌تک.
field-name-twice = این نام دو بار آمده است.
field-unsound = از این، مسیر کار درست نمی‌شود.
field-site-unknown = این محل کار را نمی‌شناسیم.
field-too-many-sites = حداکثر 16 محل کار.
field-place-or-point = لطفاً یا یک محل را مشخص کنید یا یک نقطه را.
field-place-or-commute = لطفاً یک محل یا یکی از مسیرهای کارتان را انتخاب کنید.
field-date-four-weeks = لطفاً امروز یا یکی از 27 روز آینده را انتخاب کنید.
field-free-that-day = آن روز تعطیل هستید.

reason-both-ways = رفت و برگشت: { $shared } از { $of } شیفت
reason-rides-out = رفتن به کار: { $shared } از { $of } سفر
reason-rides-home = برگشت به خانه: { $shared } از { $of } سفر
reason-detour = { $reader ->
    [driver] راه شما حدود { $minutes } دقیقه دورتر می‌شود
   *[rider] راه { $name } حدود { $minutes } دقیقه دورتر می‌شود
}
reason-early = { $reader ->
    [driver] { $name } { $minutes } دقیقه زودتر می‌رسد
   *[rider] شما { $minutes } دقیقه زودتر می‌رسید
}
reason-wait = { $reader ->
    [driver] { $name } بعد از کار { $minutes } دقیقه منتظر می‌ماند
   *[rider] شما بعد از کار { $minutes } دقیقه منتظر می‌مانید
}
reason-walk = { $reader ->
    [driver] { $name } حداکثر { $minutes } دقیقه پیاده می‌رود
   *[rider] شما حداکثر { $minutes } دقیقه پیاده می‌روید
}
reason-no-ride-out = سفری به محل کار نیست: { $dates }
reason-no-ride-home = سفری به خانه نیست: { $dates }
reason-over-midnight = بین ساعت‌های شما نیمه‌شب است
reason-approximate = زمان‌ها تقریبی است. هنوز نقشهٔ راه‌ها را نداریم.

roster-weekday-1 = دوشنبه
roster-weekday-2 = سه‌شنبه
roster-weekday-3 = چهارشنبه
roster-weekday-4 = پنجشنبه
roster-weekday-5 = جمعه
roster-weekday-6 = شنبه
roster-weekday-7 = یکشنبه
roster-date-short = { $weekday } { $day } { $month ->
    [1] ژانویه
    [2] فوریه
    [3] مارس
    [4] آوریل
    [5] مه
    [6] ژوئن
    [7] ژوئیه
    [8] اوت
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
}
roster-comma = ،
roster-dates-and-more = { $dates } و { $more } روز دیگر

stop-neighbourhood = نزدیک خانه
stop-nameless = محل قرار

way-people = { $people } نفر یا بیشتر با شما هم‌مسیرند
way-few = از اولین نفرهای این مسیر باشید

why-own-detour-minutes = اگر راه تا { $value } دقیقه دورتر شود: { $matches } گزینه
why-own-wait-minutes = اگر تا { $value } دقیقه صبر کنید: { $matches } گزینه
why-own-early-minutes = اگر تا { $value } دقیقه زودتر برسید: { $matches } گزینه
why-own-walk-metres = اگر تا { $value } متر پیاده بروید: { $matches } گزینه
why-others-role = { $people } نفر یا بیشتر: همه می‌خواهند برانند یا همه همراه باشند
why-others-no-common-date = { $people } نفر یا بیشتر روزهای دیگری کار می‌کنند
why-others-no-seat = { $people } نفر یا بیشتر صندلی خالی ندارند
why-others-detour-minutes = { $people } نفر یا بیشتر: راه اضافه خیلی طول می‌کشد
why-others-detour-km = { $people } نفر یا بیشتر: راه اضافه بیش از 10 کیلومتر است
why-others-ride-time = { $people } نفر یا بیشتر: سفر خیلی طول می‌کشد
why-others-time-window = { $people } نفر یا بیشتر ساعت شروع یا پایان دیگری دارند

# The screens of the client.
roster = برنامهٔ کاری من
roster-preset = برنامهٔ شما چطور است؟ بعداً همه چیز را می‌شود عوض کرد.
roster-preset-week = دوشنبه تا جمعه
roster-preset-two = 2 شیفت به نوبت
roster-preset-three = 3 شیفت به نوبت
roster-preset-four = 4 روز کار، 2 روز تعطیل
roster-fill = یک شیفت انتخاب کنید. بعد روی روزها بزنید.
roster-strip = روزهای برنامهٔ شما
roster-day = روز { $day }: { $what }
roster-length = برنامه بعد از چند روز تکرار می‌شود؟
roster-this-week = الان در کدام هفته‌اید؟
roster-week = هفتهٔ { $week }
roster-today = امروز کدام روز برنامه است؟
part-early = صبح
part-late = عصر
part-night = شب
part-free = تعطیل
roster-holidays = روزهای تعطیل رسمی کار نمی‌کنم.
roster-told-cycle = برنامه تکرار می‌شود. تعداد روزها: { $days }.
roster-told-dated = روزهای کاری تکی: { $days }.
roster-told-part = { $count } × { $code } (از { $start } تا { $end })
roster-told-today = امروز: { $what }.
roster-times = ساعت‌ها
roster-start = شروع
roster-end = پایان
roster-elsewhere = جای دیگری برای این شیفت، مثلاً مدرسهٔ فنی‌وحرفه‌ای
roster-more-codes = افزودن شیفت یا مدرسه
roster-exceptions = استثناها: عوض کردن شیفت، بیماری، مرخصی، مدرسه
roster-off = تعطیل، بیمار یا مرخصی
roster-add = ثبت
roster-remove = حذف
roster-file = از فایل تقویم یا از متن
roster-file-choose = فایل تقویم (.ics)
roster-file-hint = فایل روی دستگاه شما می‌ماند. فقط شیفت‌ها ذخیره می‌شوند.
roster-file-wrong = در آن شیفتی با شروع و پایان پیدا نشد.
roster-file-paste = یا متن برنامهٔ خود را اینجا بچسبانید.
commute-home = تقریباً کجا زندگی می‌کنید؟
commute-home-hint = نام جا را بنویسید. یا روی نقشه بزنید.
commute-home-map = نقشه: تقریباً کجا زندگی می‌کنید؟
commute-square = فقط همین مربع ذخیره می‌شود. ضلع: { $metres } متر.
commute-enter = ثبت مسیر کار من
commute-mine = مسیر کار من
commute-site = کجا کار می‌کنید یا درس می‌خوانید؟
commute-site-missing = محل کار شما نیست؟ اینجا پیشنهادش دهید.
commute-role = چه می‌خواهید؟
commute-role-ride = همراه کسی بروم
commute-role-drive = خودم برانم
commute-role-either = هر دو خوب است
commute-missing = خانه یا محل کار شما هنوز مشخص نیست.
commute-more = تنظیم‌های دیگر
commute-legs = کدام مسیر؟
commute-legs-both = رفت و برگشت
commute-legs-out = رفت
commute-legs-home = برگشت
commute-women = فقط همراه زنان
commute-paused = متوقف
commute-pause = توقف
commute-resume = ادامه
commute-delete = حذف
commute-delete-sure = واقعاً حذف شود؟
limit-detour-minutes = حداکثر { $value } دقیقه راه اضافه
limit-seats = صندلی خالی: { $value }
limit-walk-metres = پیاده حداکثر { $value } متر
limit-early-minutes = حداکثر { $value } دقیقه زودتر
limit-wait-minutes = بعد از کار حداکثر { $value } دقیقه انتظار
limit-buffer-minutes = دست‌کم { $value } دقیقه پیش از شروع
deed-commute = ذخیرهٔ مسیر کار
deed-pause = توقف مسیر کار
deed-resume = ادامهٔ مسیر کار
deed-delete-commute = حذف مسیر کار
match-filter = چه کسی می‌راند؟
match-filter-other = دیگران می‌رانند
widen-now = همین را می‌خواهم
match-rides = همهٔ سفرها
match-days = تعداد روزها: { $count }
way-ask = کسی هم‌مسیر من هست؟
way-shift = کار چه ساعتی شروع می‌شود؟
way-shift-early = زود: 4:00 تا 7:29
way-shift-day = پیش از ظهر: 7:30 تا 11:59
way-shift-late = ظهر تا عصر: 12:00 تا 18:59
way-shift-night = شب: 19:00 تا 3:59
strip-legend = بالا: شیفت‌های من. وسط: شیفت‌های آن فرد. پایین: سفرهای مشترک.
match-filter-day = در کدام روز؟
match-filter-none = با این فیلتر کسی پیدا نشد.
matches-all = همهٔ گزینه‌ها
part-daytime = روز
roster-kind = برنامهٔ کاری شما چطور است؟
roster-kind-cycle = تکرار می‌شود
roster-kind-dated = هر ماه فرق می‌کند
roster-code = نام کوتاه شیفت
roster-flexible-start = ساعت شناور: شروع تا { $value } دقیقه دیرتر
roster-flexible-end = ساعت شناور: رفتن تا { $value } دقیقه دیرتر
roster-several = چند روز با هم: روی روز اول و آخر بزنید
roster-several-last = از { $day }. حالا روی روز آخر بزنید.
roster-calendar = تقویم: روی روزها بزنید، با کلیدهای جهت‌نما جابه‌جا شوید
roster-exception = استثنا
roster-as-usual = مثل همیشه
roster-dated-none = برنامهٔ شما هنوز خالی است. روی روزهای کاری بزنید.
roster-told-flexible = { $count } × { $code } (شروع { $start }، پایان { $end })
roster-told-elsewhere = در جای دیگر: { $codes }.
roster-told-exceptions = استثناها از امروز: { $list }.
roster-file-paste-hint = برای نمونه: 1.12. صبح 06:00–14:00
