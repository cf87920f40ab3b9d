notice-access-code-issued = کسی برای حساب شما کد ورود تازه گرفته است. کد از فردا کار می‌کند. شما نبودید؟ پس فوراً به ادارهٔ شهرستان خبر دهید.
notice-account-dormant = مدت زیادی است که اینجا نبوده‌اید. در تاریخ { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" } حساب شما را حذف می‌کنیم. اگر یک بار وارد شوید، حساب می‌ماند.
notice-member-dormant = { $name } مدت زیادی است که اینجا نبوده است. در تاریخ { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" } این حساب را حذف می‌کنیم. لطفاً خبر دهید: یک بار ورود کافی است.
notice-role-changed = نقش شما حالا: { $role ->
    [admin] مدیر
    [moderator] ناظر
   *[member] عضو
}.

# The catalogue in the settings: who gets a notice, and when.
notices-about-account = حساب من
notices-about-places = جاها
notices-about-clubs = انجمن‌ها و گروه‌ها
notices-about-activities = رویدادها
kind-access-code-issued = کسی برای حساب شما کد ورود می‌گیرد
kind-account-dormant = حساب شما به‌زودی حذف می‌شود چون مدت زیادی اینجا نبوده‌اید
kind-member-dormant = کسی از گروه شما مدت زیادی است که اینجا نبوده است
kind-role-changed = نقش شما عوض می‌شود
notice-guardian-agreed = ثبت شد: پدر، مادر یا سرپرست شما موافق است. حالا می‌توانید همراه شوید.
kind-guardian-agreed = وقتی پدر یا مادرتان موافقت می‌کند
notice-guardian-ended = پدر، مادر یا سرپرست شما دیگر موافق نیست. سفرهای شما انجام نمی‌شود.
kind-guardian-ended = وقتی پدر یا مادرتان دیگر موافق نیست
kind-site-confirmed = محل کاری که پیشنهاد دادید تأیید شد
kind-site-declined = محل کاری که پیشنهاد دادید اضافه نشد
kind-club-organiser = حالا نمایندهٔ یک انجمن هستید
kind-club-organiser-no-more = دیگر نمایندهٔ انجمنی نیستید
kind-club-removed = دیگر عضو انجمنی نیستید
kind-club-gone = انجمن شما دیگر اینجا نیست
kind-club-verified = انجمن شما تأیید شد
kind-club-verified-no-more = انجمن شما دیگر تأییدشده نیست
kind-activity-promoted = منتظر بودید و جا گرفتید
kind-activity-moved = زمان یا جای رویداد شما عوض شد
kind-activity-cancelled = رویداد شما لغو شد
kind-activity-deleted = رویداد شما حذف شد
kind-activity-removed = دیگر در فهرست یک رویداد نیستید
kind-activity-message = پیام به همهٔ کسانی که به رویدادی می‌آیند
kind-activity-reminder = یادآوری یک روز پیش از رویدادی که در آن شرکت می‌کنید
field-same-time = شروع و پایان یکی است.
kind-passkey-added = یک کلید عبور به حساب شما اضافه می‌شود
kind-passkey-removed = یک کلید عبور از حساب شما حذف می‌شود
kind-club-passed-on = انجمنی به شما سپرده شد
field-push-service = این سرویس اعلان را نمی‌شناسیم.
notices-about-watches = آنچه دنبالش هستم
kind-watch-commute = کسی با مسیر کار شما جور است
kind-watch-activity = رویدادی با جست‌وجوی شما جور است
calendar-name = Miteinander

# The screens of the client.
notices = اعلان‌ها
notices-none = هنوز چیزی اینجا نیست.
notices-new = تازه
notices-open = دیدن
notices-settings = تنظیم اعلان‌ها
notices-ring = این دستگاه زنگ بزند
notices-ring-stop = دیگر زنگ نزند
ring-on = این دستگاه زنگ می‌زند.
ring-off = این دستگاه زنگ نمی‌زند. ولی همه چیز اینجاست.
ring-cannot = این دستگاه نمی‌تواند زنگ بزند. ولی همه چیز اینجاست.
ring-denied = مرورگر شما اجازه نمی‌دهد. در تنظیمات آن می‌توانید عوضش کنید.
ring-offline = این کار اینترنت می‌خواهد. لطفاً بعداً امتحان کنید.
ring-failed = نشد. لطفاً بعداً امتحان کنید.
notices-quiet = ساعت‌های آرام
notices-quiet-hint = آن‌وقت چیزی زنگ نمی‌زند. فقط سفرهای 12 ساعت آینده همیشه زنگ می‌زنند.
notices-quiet-from = از
notices-quiet-until = تا
notices-digest = آنچه عجله ندارد: روزی یک بار در ساعت
notices-which = برای چه چیزی زنگ بزند؟
urgency-now = فوری. پیش از سفر در ساعت‌های آرام هم.
urgency-soon = فوری، ولی نه در ساعت‌های آرام
urgency-later = روزی یک بار
calendar-mine = تقویم من
calendar-hint = با یک پیوند، قرارهای شما در تقویم گوشی‌تان هم دیده می‌شود. هر کس پیوند را داشته باشد قرارهایتان را می‌خواند. آن را به کسی ندهید.
calendar-make = گرفتن پیوند
calendar-renew = پیوند تازه
calendar-end = خاموش کردن
calendar-on = پیوندی دارید. آن را فقط یک بار نشان می‌دهیم. گم شده؟ پیوند تازه بگیرید. پیوند قبلی دیگر کار نمی‌کند.
calendar-link = پیوند شما. آن را فقط همین حالا می‌بینید.
calendar-open = باز کردن در تقویم
calendar-file = همه در یک فایل
