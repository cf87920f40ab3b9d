problem-last-organiser = یک نفر باید بماند
problem-last-organiser-detail = شما آخرین نمایندهٔ این گروه هستید. لطفاً اول کس دیگری را انتخاب کنید.
problem-adults-only = فقط برای بزرگسالان
problem-adults-only-detail = از 18 سالگی می‌شود گروه ساخت.
problem-too-many-clubs = گروه‌ها زیاد شد
problem-too-many-clubs-detail = شما نمایندهٔ 10 گروه هستید. بیشتر از این نمی‌شود.
problem-group-unverified = هنوز تأیید نشده
problem-group-unverified-detail = این کار فقط برای گروه‌هایی است که ادارهٔ شهرستان تأیید کرده است.
notice-club-organiser = حالا شما نمایندهٔ «{ $club }» هستید.
notice-club-passed-on = حالا شما نمایندهٔ «{ $club }» هستید. کسی که پیش از این بود، رفته است.
notice-club-organiser-no-more = شما دیگر نمایندهٔ «{ $club }» نیستید.
notice-club-removed = شما دیگر عضو «{ $club }» نیستید.
notice-club-gone = گروه «{ $club }» دیگر وجود ندارد.
notice-club-verified = ادارهٔ شهرستان «{ $club }» را تأیید کرد. از این پس کسانی که دعوت می‌کنید مورد اعتماد به شمار می‌آیند.
notice-club-verified-no-more = ادارهٔ شهرستان تأیید «{ $club }» را پس گرفت.

# The screens of the client.
clubs = انجمن‌ها و گروه‌ها
clubs-mine = گروه‌های من
clubs-all = همهٔ گروه‌ها
clubs-none = گروهی پیدا نشد.
club-kind = چه جور گروهی است؟
club-kind-verein = انجمن
club-kind-employer_group = گروه محل کار
club-kind-class = کلاس یا دوره
club-kind-advice_service = مرکز مشاوره
club-verified = تأییدشده از طرف ادارهٔ شهرستان
club-verify = تأیید
club-unverify = پس گرفتن تأیید
group-role-member = عضو
group-role-organiser = برگزارکننده
make-member = از این پس فقط عضو
make-organiser = اجازهٔ برگزاری دارد
members = اعضا
back-to-club = بازگشت به گروه
club-leave = خروج از گروه
club-code = کد دارید؟
club-enter = عضو شدن
club-found = ساختن گروه
club-found-hint = ادارهٔ شهرستان گروه را بعداً تأیید می‌کند.
club-name = نام گروه
club-about = این گروه چه کار می‌کند؟
club-contact = تماس
club-contact-hint = نام، تلفن یا نشانی
club-place = در کدام شهر یا روستا؟
club-website = وب‌سایت (اختیاری)
invite = دعوت کردن
invite-county = دعوت از طرف ادارهٔ شهرستان
invite-new = دعوت‌نامهٔ تازه
invite-uses = برای چند نفر؟
invite-days = تا چند روز اعتبار دارد؟
invite-organiser = هر که با آن بیاید، اجازهٔ برگزاری دارد
invite-make = ساختن دعوت‌نامه
people-count = { $count ->
    [one] { $count } نفر
   *[other] { $count } نفر
}
days-count = { $count ->
    [one] { $count } روز
   *[other] { $count } روز
}
invitations = دعوت‌نامه‌های باز
uses-left = { $count ->
    [one] هنوز برای { $count } نفر
   *[other] هنوز برای { $count } نفر
}
good-until = معتبر تا
revoke = پس گرفتن
deed-revoke = پس گرفتن یک دعوت‌نامه
deed-role = نقش تازه: { $about }
deed-verify = تأیید: { $about }
deed-found = گروه تازه: { $about }
shown-once-why-code = این کد فقط همین حالا دیده می‌شود. آن را چاپ کنید یا بفرستید.
poster-qr = کد QR دعوت‌نامه
poster-scan = نزدیک شما چه خبر است؟ کد را اسکن کنید و بخوانید.
access-code = کسی نمی‌تواند وارد حسابش شود
access-code-hint = فقط اگر آن شخص روبه‌روی شماست و او را می‌شناسید.
access-code-make = ساختن کد
access-code-later = کد 24 ساعت دیگر کار می‌کند، و فقط یک بار.
club-end = بستن گروه
club-end-hint = اگر گروه را ببندید، همهٔ اعضا خبردار می‌شوند.
guardian-record = پدر یا مادر موافق است (16 و 17 سال)
guardian-record-hint = امضای پدر یا مادر نزد شماست. کاغذ نزد شما می‌ماند.
guardian-record-do = ثبت موافقت
guardian-record-code = لطفاً این کد را به پدر یا مادر بدهید. با آن موافقت را در { $address } پس می‌گیرند. کد فقط حالا دیده می‌شود.
guardian-record-end = پس گرفتن موافقت
guardian-record-ended = موافقت پس گرفته شد.
