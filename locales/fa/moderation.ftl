problem-own-block = این خود شما هستید
problem-own-block-detail = کسی نمی‌تواند خودش را مسدود کند.
problem-too-many-blocks = افراد مسدود زیاد است
problem-too-many-blocks-detail = حداکثر 500 نفر را می‌توانید مسدود کنید. اول کسی را آزاد کنید.
field-nobody-behind = این را یک نفر به‌تنهایی نگذاشته است.

# Keeping people apart, and keeping order.
problem-account-muted = فعلاً نمی‌توانید بنویسید
problem-account-muted-detail = ناظران این تصمیم را گرفته‌اند. دلیلش را در بخش «من» بخوانید.
problem-report-decided = قبلاً تصمیم گرفته شده
problem-report-decided-detail = درباره این گزارش قبلاً تصمیم گرفته شده است.
problem-appeal-made = قبلاً اعتراض کرده‌اید
problem-appeal-made-detail = به هر تصمیم یک بار می‌توان اعتراض کرد.
problem-appeal-closed = دیگر ممکن نیست
problem-appeal-closed-detail = مهلت تمام شده یا چیزی برای تصمیم نمانده است.
problem-another-moderator = کس دیگری باید تصمیم بگیرد
problem-another-moderator-detail = تصمیم اول را شما گرفته‌اید. اعتراض را ناظر دیگری بررسی می‌کند.
problem-too-many-conversations = گفت‌وگوهای تازه زیاد است
problem-too-many-conversations-detail = روزی حداکثر 20 گفت‌وگوی تازه می‌توانید شروع کنید. فردا ادامه دهید.

# What is told of reports and decisions.
notices-about-safety = ایمنی
notice-restriction-made = { $measure ->
    [hide] یکی از نوشته‌های شما دیگر نشان داده نمی‌شود. دلیلش را بخوانید.
    [mute] چند روز نمی‌توانید بنویسید. دلیلش را بخوانید.
    [suspend] دسترسی شما چند روز بسته است. دلیلش را بخوانید.
   *[ban] دسترسی شما بسته شد. دلیلش را بخوانید.
}
notice-restriction-lifted = تصمیمی که درباره شما بود دیگر برقرار نیست.
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
kind-restriction-made = تصمیمی درباره شما گرفته شد
kind-restriction-lifted = تصمیم درباره شما برداشته شد
kind-appeal-answered = اعتراض شما بررسی شد
kind-report-answered = گزارش شما بررسی شد
kind-report-filed = برای ناظران: گزارش تازه
kind-appeal-filed = برای ناظران: اعتراض تازه
