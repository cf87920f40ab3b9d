# Everything that can be said without writing. Each reads it in their own language.
phrase-when-where = کِی و کجا همدیگر را ببینیم؟
phrase-meet-time-place = ساعت { $time } اینجا همدیگر را ببینیم: { $place }
phrase-meet-at-time = ساعت { $time } همدیگر را ببینیم.
phrase-leave-at-time = ساعت { $time } راه می‌افتیم.
phrase-earlier-please = { $minutes ->
    [one] می‌شود { $minutes } دقیقه زودتر باشد؟
   *[other] می‌شود { $minutes } دقیقه زودتر باشد؟
}
phrase-later-please = { $minutes ->
    [one] می‌شود { $minutes } دقیقه دیرتر باشد؟
   *[other] می‌شود { $minutes } دقیقه دیرتر باشد؟
}
phrase-ends-when = کِی تمام می‌شود؟
phrase-ends-at-time = ساعت { $time } تمام می‌شود.
phrase-meet-at-place = محل قرار: { $place }
phrase-where-are-you = کجا هستید؟
phrase-am-here = من رسیدم.
phrase-am-at-place = من اینجا هستم: { $place }
phrase-cannot-find = جایش را پیدا نمی‌کنم.
phrase-wait-there = لطفاً همان‌جا بمانید. می‌آیم پیش شما.
phrase-which-entrance = کدام ورودی؟
phrase-how-to-get-there = چطور به آنجا بروم؟
phrase-walk-from-place = { $minutes ->
    [one] { $minutes } دقیقه پیاده از اینجا: { $place }
   *[other] { $minutes } دقیقه پیاده از اینجا: { $place }
}
phrase-pick-up = می‌توانم دنبالتان بیایم.
phrase-on-my-way = در راه هستم.
phrase-late-minutes = { $minutes ->
    [one] { $minutes } دقیقه دیر می‌رسم.
   *[other] { $minutes } دقیقه دیر می‌رسم.
}
phrase-bus-late = اتوبوس یا قطارم دیر کرده است.
phrase-no-problem = اشکالی ندارد. صبر می‌کنیم.
phrase-cannot-wait = متأسفانه نمی‌توانیم صبر کنیم.
phrase-start-without = لطفاً بدون من شروع کنید.
phrase-coming = می‌آیم.
phrase-cannot-today = متأسفانه امروز نمی‌توانم بیایم.
phrase-coming-with = { $count ->
    [one] { $count } نفر همراه می‌آورم.
   *[other] { $count } نفر همراه می‌آورم.
}
phrase-may-bring-friend = می‌توانم کسی را بیاورم؟
phrase-children-welcome = بچه‌ها هم می‌توانند بیایند؟
phrase-weather-off = در این هوا برگزار نمی‌شود.
phrase-what-to-bring = چه بیاورم؟
phrase-bring-nothing = لازم نیست چیزی بیاورید.
phrase-bring-thing = لطفاً بیاورید: { $place }
phrase-what-does-it-cost = چقدر می‌شود؟
phrase-costs-nothing = رایگان است.
phrase-costs-euros = { $count ->
    [one] { $count } یورو می‌شود.
   *[other] { $count } یورو می‌شود.
}
phrase-speak-slowly = لطفاً آهسته حرف بزنید.
phrase-did-not-understand = متوجه نشدم.
phrase-learning-german = هنوز آلمانی یاد می‌گیرم.
phrase-who-speaks = آنجا کسی این زبان را بلد است: { $place }؟
phrase-thanks = خیلی ممنون!
phrase-thanks-for-help = ممنون از کمکتان!
phrase-was-nice = با شما خوش گذشت.
phrase-was-nice-too = به من هم خوش گذشت.
phrase-welcome = خواهش می‌کنم.
phrase-see-you = به امید دیدار!
phrase-next-time = دفعهٔ بعد با کمال میل.
phrase-yes = بله.
phrase-no = نه.
phrase-ok = باشد.
phrase-good = خوشحالم.
phrase-maybe = شاید.
phrase-cannot = متأسفانه برایم ممکن نیست.
phrase-pity = حیف شد.
phrase-no-thanks = نه، ممنون.
phrase-say-later = بعداً می‌گویم.
phrase-no-idea = نمی‌دانم.
phrase-wheelchair = می‌شود با ویلچر به آنجا رفت؟
phrase-call-me = لطفاً به من زنگ بزنید.
phrase-feel-unsafe = احساس امنیت نمی‌کنم.
phrase-am-coming = دارم می‌آیم پیش شما.
phrase-call-112 = وضعیت اضطراری است. به 112 زنگ بزنید.
phrase-home-safe = سالم به خانه رسیدم.
field-phrase-or-text = یا یک جملهٔ آماده، یا نوشتهٔ خودتان.
notices-about-messages = گفت‌وگوها
kind-message-received = کسی دربارهٔ چیزی می‌نویسد که در آن شرکت دارید
notice-message-received = { $name } دربارهٔ «{ $title }» نوشت.

# The screens of the client.
thread = گفت‌وگو
thread-open = گفت‌وگو با همهٔ شرکت‌کنندگان
thread-hint = همهٔ شرکت‌کنندگان این را می‌خوانند. جمله‌های آماده را هر کس به زبان خودش می‌خواند.
thread-none = هنوز کسی چیزی نگفته است.
thread-me = من
thread-answer = پاسخ
thread-phrases = روی یک جمله بزنید
thread-text = خودم می‌نویسم
thread-text-label = نوشتهٔ شما
thread-text-hint = همه همان‌طور که می‌نویسید می‌خوانند.
thread-send = فرستادن
thread-say = فرستادن پیام
phrases-about-time = کِی
phrases-about-place = کجا
phrases-about-late = دیر رسیدن
phrases-about-coming = چه کسی می‌آید
phrases-about-bring = چه بیاوریم، هزینه
phrases-about-language = فهمیدن همدیگر
phrases-about-thanks = تشکر و سلام
phrases-about-answer = بله، نه، شاید
phrases-about-safety = امنیت
gap-time = ساعت
gap-minutes = دقیقه
gap-place = جا یا چیز
gap-count = چند تا
problem-thread-closed = این گفت‌وگو تمام شده است
problem-thread-closed-detail = این درخواست رد شده، پس گرفته شده یا خیلی قدیمی است.
notice-ride-message = { $name } دربارهٔ یک سفر برایتان نوشت.
kind-ride-message = وقتی کسی دربارهٔ درخواستی یا در گروه هم‌سفرتان می‌نویسد
thread-with = گفت‌وگو با { $name }
thread-group = گفت‌وگو در گروه هم‌سفر
thread-hint-pair = این را فقط شما دو نفر می‌خوانید. جمله‌های آماده را هر کس به زبان خودش می‌خواند.
thread-hint-group = این را همهٔ گروه هم‌سفر می‌خوانند. جمله‌های آماده را هر کس به زبان خودش می‌خواند.
thread-closed = این درخواست بسته است. دیگر نمی‌شود اینجا نوشت.
thread-to-request = به درخواست
