problem-own-block = این خود شما هستید
problem-own-block-detail = کسی نمی‌تواند خودش را مسدود کند.
problem-too-many-blocks = افراد مسدود زیاد است
problem-too-many-blocks-detail = حداکثر 500 نفر را می‌توانید مسدود کنید. اول کسی را آزاد کنید.
field-nobody-behind = پشت این یک فرد مشخص نیست.

# Keeping people apart, and keeping order.
problem-account-muted = فعلاً نمی‌توانید بنویسید
problem-account-muted-detail = ناظران این تصمیم را گرفته‌اند. دلیلش را در بخش «من» بخوانید.
problem-report-decided = قبلاً تصمیم گرفته شده
problem-report-decided-detail = دربارهٔ این گزارش قبلاً تصمیم گرفته شده است.
problem-appeal-made = قبلاً اعتراض کرده‌اید
problem-appeal-made-detail = به هر تصمیم یک بار می‌توان اعتراض کرد.
problem-appeal-closed = دیگر ممکن نیست
problem-appeal-closed-detail = مهلت تمام شده یا چیزی برای تصمیم نمانده است.
problem-another-moderator = کس دیگری باید تصمیم بگیرد
problem-another-moderator-detail = تصمیم اول را شما گرفته‌اید. اعتراض را ناظر دیگری بررسی می‌کند.
problem-too-many-conversations = گفت‌وگوهای تازه زیاد است
problem-too-many-conversations-detail = روزی حداکثر 20 گفت‌وگوی تازه می‌توانید شروع کنید. فردا ادامه دهید.

# What is told of reports and decisions.
notices-about-safety = امنیت
notice-restriction-made = { $measure ->
    [hide] یکی از نوشته‌های شما دیگر نشان داده نمی‌شود. دلیلش را بخوانید.
    [mute] چند روز نمی‌توانید بنویسید. دلیلش را بخوانید.
    [suspend] دسترسی شما چند روز بسته است. دلیلش را بخوانید.
   *[ban] دسترسی شما بسته شد. دلیلش را بخوانید.
}
notice-restriction-lifted = تصمیمی که دربارهٔ شما بود دیگر برقرار نیست.
notice-appeal-answered = { $granted ->
    [yes] اعتراض شما پذیرفته شد.
   *[no] اعتراض شما پذیرفته نشد. دلیلش را بخوانید.
}
notice-report-answered = { $outcome ->
    [acted] از گزارش شما ممنونیم. اقدام کردیم.
   *[dismissed] از گزارش شما ممنونیم. چیزی خلاف قواعد پیدا نکردیم.
}
notice-report-filed = گزارش تازه‌ای رسیده است.
notice-appeal-filed = کسی به تصمیمی اعتراض کرده است.
kind-restriction-made = تصمیمی دربارهٔ شما گرفته شد
kind-restriction-lifted = تصمیم دربارهٔ شما برداشته شد
kind-appeal-answered = اعتراض شما بررسی شد
kind-report-answered = گزارش شما بررسی شد
kind-report-filed = برای ناظران: گزارش تازه
kind-appeal-filed = برای ناظران: اعتراض تازه

# The screens of the client.
safety = مسدود کردن یا گزارش
report = گزارش
block = مسدود کردن
block-really = بله، مسدود شود
block-hint = دیگر هیچ‌جای اینجا یکدیگر را نمی‌بینید. طرف مقابل باخبر نمی‌شود.
block-done = مسدود شد.
deed-block = مسدود کردن: { $about }
blocks = افراد مسدودشده
blocks-none = کسی را مسدود نکرده‌اید.
unblock = رفع مسدودی
report-title = گزارش دادن
report-danger = در خطر هستید؟ با 112 تماس بگیرید.
report-about = { $kind ->
    [person] یک نفر را گزارش می‌کنید.
    [message] یک پیام را گزارش می‌کنید.
    [activity] یک رویداد را گزارش می‌کنید.
    [club] یک انجمن را گزارش می‌کنید.
    [site] یک محل کار را گزارش می‌کنید.
    [match] یکی از گزینه‌های خود را گزارش می‌کنید.
   *[none] چه اتفاقی افتاد؟
}
report-reason = چرا؟
reason-harassment = توهین، تهدید، آزار
reason-hate = نفرت‌پراکنی
reason-sexual = آزار جنسی
reason-minor = فردی زیر 18 سال در خطر است
reason-fraud = کلاهبرداری یا درخواست پول
reason-driving = رانندگی خطرناک
reason-spam = تبلیغات یا اطلاعات نادرست
reason-other = چیز دیگر
report-text = چه اتفاقی افتاد؟
report-text-hint = حداکثر 1000 نویسه. نام شما به فرد گزارش‌شده گفته نمی‌شود.
report-block = این شخص هم مسدود شود
report-thanks = ممنون. ناظران بررسی می‌کنند.
receipt = کد شما
receipt-hint = کد را یادداشت کنید. با آن از نتیجه باخبر می‌شوید.
receipt-ask = گزارش من چه شد؟
receipt-show = دیدن
outcome = { $outcome ->
    [acted] اقدام کردیم.
    [dismissed] چیزی خلاف قواعد پیدا نشد.
    [gone] دیگر وجود ندارد.
   *[open] هنوز تصمیم گرفته نشده.
}
moderation = گزارش‌ها
moderation-none = چیزی باز نیست.
appeals = اعتراض‌ها
case-shown = آنچه گزارش شده
case-text = متن گزارش
case-thread = آخرین پیام‌ها
case-earlier = تصمیم‌های قبلی
measure = تصمیم
measure-dismiss = تخلفی نیست
measure-hide = پنهان کردن
measure-mute = اجازهٔ نوشتن ندارد
measure-suspend = دسترسی موقتاً بسته
measure-ban = دسترسی بسته
measure-days = چند روز؟
reasons = دلیل
reasons-hint = فرد مربوط این را می‌خواند. دست‌کم 10 نویسه.
decide = تصمیم‌گیری
appeal-grant = پذیرفتن اعتراض
appeal-decline = تصمیم می‌ماند
statements = تصمیم‌ها دربارهٔ من
statements-none = تصمیمی علیه شما نیست.
statement-until = تا
statement-lifted = دیگر برقرار نیست
appeal = اعتراض
appeal-hint = کس دیگری دوباره بررسی می‌کند. مهلت تا:
appeal-mine = اعتراض شما
appeal-answer = پاسخ
