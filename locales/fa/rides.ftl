problem-too-many-open-requests = سه درخواست باز دارید
problem-too-many-open-requests-detail = لطفاً منتظر پاسخ بمانید یا یک درخواست را پس بگیرید.
problem-already-asked = قبلاً پرسیده‌اید
problem-already-asked-detail = از این شخص یک درخواست باز دارید.
problem-already-riding = در آن ساعت در راهید
problem-already-riding-detail = در آن ساعت سفر دیگری دارید. اول آن یکی را لغو کنید.
problem-request-closed = دیگر باز نیست
problem-request-closed-detail = این درخواست پاسخ گرفته، پس گرفته شده یا قدیمی است.
problem-seat-taken = صندلی خالی نیست
problem-seat-taken-detail = آخرین صندلی یکی از این سفرها گرفته شده است. لطفاً سفرهای دیگری انتخاب کنید.
problem-rider-has-ride = سفر دیگری دارد
problem-rider-has-ride-detail = این شخص حالا با کس دیگری می‌رود. لطفاً سفرهای دیگری انتخاب کنید.
problem-no-longer-shared = دیگر جور نیست
problem-no-longer-shared-detail = در یکی از این روزها دیگر با هم جور نیستید. لطفاً سفرهای دیگری انتخاب کنید.
problem-nothing-to-show = هنوز چیزی برای نشان دادن نیست
problem-nothing-to-show-detail = لطفاً اول خودرو یا شمارهٔ خود را بنویسید.
field-phone = لطفاً شماره را با 0 یا + شروع کنید.
field-plate = اینجا فقط حرف، رقم، فاصله و خط تیره می‌آید.
between-title = شما و { $name }
between-nothing = { $name } هنوز چیزی به شما نشان نمی‌دهد.
between-call = تماس
between-sms = نوشتن پیامک
between-mine = { $name } از شما چه می‌بیند
between-mine-hint = این را فقط { $name } می‌بیند، تا پایان سفرها. هر وقت بخواهید می‌توانید آن را پس بگیرید.
between-car = نشان دادن خودروی من
between-links = همچنین در پیوندهای این سفرها که { $name } می‌فرستد
between-phone = نشان دادن شمارهٔ من
between-spot = جای دقیق
between-spot-hint = مثلاً: پشت کلیسا، کنار دوچرخه‌ها
between-spot-map = جا روی نقشه
between-spot-clear = برداشتن جا
between-card = نوشتن خودرو و شماره
deed-ride-details = نشان دادن اطلاعات
travel-card = خودرو و شمارهٔ من
travel-card-hint = تا به کسی نشان ندهید، کسی آن را نمی‌بیند. بخش‌های خالی پاک می‌شوند.
travel-card-look = خودروی من چه شکلی است
travel-card-look-hint = مثلاً: گلف قرمز با جعبهٔ روی سقف
travel-card-plate = پلاک
travel-card-phone = شمارهٔ تلفن

field-no-shared-ride = در این روز سفر مشترکی ندارید.
field-commute-unknown = این مسیر کار را نمی‌شناسیم.
request-may-i-ride-along = می‌توانم با شما بیایم؟
request-shall-we-try = با هم امتحان کنیم؟

# One-off rides, on the screens of the client.
once = سفرهای یک‌باره
once-what = برای یک روز: دنبال سفر هستید یا کسی را می‌برید.
once-request = جست‌وجوی سفر
once-offer = پیشنهاد سفر
once-none = هنوز سفر یک‌باره‌ای ندارید.
once-is-request = لازم است
once-is-offer = پیشنهاد شده
once-there-by = رسیدن تا
once-back-from = برگشت از
once-seats = { $count ->
        [one] { $count } صندلی
       *[other] { $count } صندلی
    }
once-back = پس گرفتن
once-back-sure = واقعاً پس گرفته شود؟
once-nobody = هنوز کسی مناسب نیست. لطفاً بعداً دوباره نگاه کنید.
once-riders = کسانی که می‌توانند با شما بیایند
once-drivers = کسانی که می‌توانند شما را ببرند
once-date-hint = امروز یا یکی از 27 روز آینده.
once-which = کدام مسیر؟
once-as-commute = مسیر کار من: { $roster }
once-other-way = مسیری دیگر
once-from = از کجا؟
once-from-home = بدون محل: از خانه، مثل مسیر کار.
once-to = به کجا؟
once-one-time = یکی از دو ساعت کافی است.
once-tolerance = چقدر زودتر یا دیرتر هم می‌شود؟
once-minutes = { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقه
    }
once-seats-free = صندلی‌های خالی
once-seen = سفرتان را فقط افراد مناسب می‌بینند. خانهٔ شما را کسی نمی‌بیند.
once-missing = هنوز چیزی کم است: مبدأ، مقصد یا ساعت.
once-send = ثبت سفر
deed-once = ثبت سفر یک‌باره
deed-once-back = پس گرفتن سفر یک‌باره
match-once = فقط { $day }

notice-ride-asked = { $name } می‌خواهد با شما بیاید: { $count ->
        [one] { $count } سفر
       *[other] { $count } سفر
    }.
kind-ride-asked = وقتی کسی می‌خواهد با شما بیاید
notice-ride-confirmed = { $name } شما را همراه می‌برد: { $count ->
        [one] { $count } سفر
       *[other] { $count } سفر
    }.
kind-ride-confirmed = وقتی راننده‌ای شما را همراه می‌برد
notice-ride-declined = { $name } این بار نمی‌تواند شما را ببرد. شاید کس دیگری جور باشد.
kind-ride-declined = وقتی راننده نمی‌تواند شما را ببرد
notice-ride-cancelled = { $name } لغو کرد: { $count ->
        [one] { $count } سفر
       *[other] { $count } سفر
    }.
kind-ride-cancelled = وقتی سفری لغو می‌شود
notice-ride-expired = { $name } به‌موقع پاسخ نداد. می‌توانید دوباره بپرسید یا از کس دیگری بپرسید.
kind-ride-expired = وقتی کسی به‌موقع به درخواست شما پاسخ نمی‌دهد
notices-about-rides = سفرها

problem-car-goes-elsewhere = خودرو نمی‌تواند همه را سوار کند
problem-car-goes-elsewhere-detail = در یک سفر هیچ ترتیب توقفی برای همه مناسب نیست. لطفاً سفرهای دیگری انتخاب کنید.
problem-ride-over = دیگر ممکن نیست
problem-ride-over-detail = این سفر تمام شده، لغو شده یا هنوز خیلی مانده است.
problem-cannot-take-turns = اینجا نوبت عوض نمی‌شود
problem-cannot-take-turns-detail = در این سفر کس دیگری نمی‌تواند رانندگی کند.
notice-ride-off = دیگر با { $name } جور نیست: { $count ->
        [one] { $count } سفر
       *[other] { $count } سفر
    }. اولی: { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }.
kind-ride-off = وقتی سفری دیگر با شیفت‌ها جور نیست
notice-ride-moved = سفر با { $name } تغییر کرد، حالا { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }. تغییر: { $count ->
        [one] { $count } سفر
       *[other] { $count } سفر
    }.
kind-ride-moved = وقتی زمان یا جای سفری تغییر می‌کند
notice-ride-added = تازه با { $name }: { $count ->
        [one] { $count } سفر
       *[other] { $count } سفر
    }. اولی: { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }.
kind-ride-added = وقتی سفرهای تازه اضافه می‌شود
notice-ride-cannot = { $name } نمی‌تواند بیاید: { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }.
kind-ride-cannot = وقتی کسی یک روز نمی‌تواند با شما بیاید
notice-ride-no-driver = { $name } نمی‌تواند رانندگی کند: { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }. راه‌های دیگر را اینجا ببینید.
kind-ride-no-driver = وقتی کسی یک روز نمی‌تواند شما را ببرد
notice-ride-missed = { $name } منتظر است و کسی نیامده: { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }.
kind-ride-missed = وقتی کسی بیهوده منتظر شماست
notice-ride-late = { $name } دیر می‌رسد: { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقه
    }. دربارهٔ { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }.
kind-ride-late = وقتی کسی دیر می‌رسد
notice-ride-here = { $name } رسیده است. دربارهٔ { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }.
kind-ride-here = وقتی کسی سر قرار رسیده است
notice-ride-turn = این بار { $name } رانندگی می‌کند و شما را می‌برد: { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }.
kind-ride-turn = وقتی نوبت رانندگی عوض می‌شود
notice-ride-reminder = { $role ->
        [driver] یادآوری: نوبت رانندگی شما { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }.
       *[rider] یادآوری: سفر شما با { $name }، { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }.
    } { ride-begins }
kind-ride-reminder = شب پیش از هر سفر
notice-ride-soon = { $role ->
        [driver] به‌زودی نوبت رانندگی شماست: ساعت { $time }.
       *[rider] به‌زودی سفر شما با { $name }: ساعت { $time }.
    } { ride-begins }
kind-ride-soon = 45 دقیقه پیش از هر سفر
ride-begins = { $begins ->
        [stop] محل قرار: { $place }.
        [picks] سوار شدن ساعت { $pickup }: { $place }.
        [picks-near] سوار شدن ساعت { $pickup }.
        [work] حرکت از محل کار.
        [unnamed] محل قرار را اینجا ببینید.
       *[near] حرکت از نزدیکی شما.
    }
calendar-ride = { $how ->
        [drive-out] رانندگی شما به محل کار
        [drive-home] رانندگی شما به خانه
        [ride-out] به محل کار با { $name }
       *[ride-home] به خانه با { $name }
    }
calendar-ride-aboard = همراهان: { $names }
problem-above-cost-cap = بیشتر از حد مجاز
problem-above-cost-cap-detail = همهٔ همراهان با هم نباید این‌قدر بپردازند. لطفاً مبلغ کمتری بگویید.
notice-ride-cost-named = پیشنهاد { $name } برای هر سفر: { "\u2066" }{ $euros }.{ $cents }{ "\u2069" } یورو.
kind-ride-cost-named = وقتی کسی مبلغی برای سفرها پیشنهاد می‌کند
notice-ride-cost-agreed = توافق با { $name }: { "\u2066" }{ $euros }.{ $cents }{ "\u2069" } یورو برای هر سفر.
kind-ride-cost-agreed = وقتی دربارهٔ مبلغ سفرها توافق می‌شود
notice-ride-gone = کسی از Miteinander رفته است. انجام نمی‌شود: { $count ->
        [one] { $count } سفر
       *[other] { $count } سفر
    }. اولی: { "\u2066" }{ $year }/{ $month }/{ $day }{ "\u2069" }، ساعت { $time }.
kind-ride-gone = وقتی سفرها انجام نمی‌شود چون کسی از Miteinander می‌رود

# The screens of the client.
ask-open = درخواست هم‌سفری
ask-them = اینجا شما رانندگی می‌کنید. { $name } می‌تواند از شما بخواهد.
ask-title = درخواست از { $name }
ask-nothing = فعلاً سفری جور نیست. لطفاً بعداً دوباره نگاه کنید.
ask-which = کدام سفرها؟
ask-all = همه
ask-none = هیچ‌کدام
ask-more = سفرهای دیگر: { $count }
ask-ongoing = هر روز دیگری هم که بعداً جور شود
ask-ongoing-hint = هر روز را می‌توانید جدا لغو کنید.
ask-phrase = جملهٔ شما
ask-hint = سه درخواست می‌تواند باز باشد. پاسخ تا 72 ساعت می‌آید.
ask-send = { $count ->
        [one] درخواست { $count } سفر
       *[other] درخواست { $count } سفر
    }
deed-ask = درخواست از { $about }
deed-request-accept = پذیرش: { $about }
deed-request-decline = رد: { $about }
deed-request-cancel = پس گرفتن: { $about }
requests = درخواست‌ها
requests-incoming = چه کسی می‌خواهد با شما بیاید؟
requests-incoming-none = فعلاً کسی نخواسته است.
requests-outgoing = درخواست‌های شما
requests-outgoing-none = هنوز از کسی نخواسته‌اید. برای این کار یک گزینه را باز کنید.
request-rides = { $count ->
        [one] { $count } سفر
       *[other] { $count } سفر
    }
request-incoming = { $name } از شما می‌خواهد
request-outgoing = درخواست از { $name }
request-until = پاسخ تا:
request-accept = { $count ->
        [one] می‌برم: { $count } سفر
       *[other] می‌برم: { $count } سفر
    }
request-decline = نه، نمی‌شود
request-take-back = پس گرفتن درخواست
request-take-back-sure = واقعاً پس گرفته شود؟
request-cancel = لغو همهٔ سفرهای پیش رو
request-cancel-sure = واقعاً همه لغو شود؟
rides-mine = سفرهای من
rides-none = هنوز سفری نیست. از یکی از گزینه‌ها بخواهید.
rides-next = سفرهای بعدی شما
rides-all = همهٔ سفرها
ride-open = رفتن به سفر
ride-driver = راننده: { $name }
ride-me = شما
ride-turn = در اصل نوبت { $name } است.
ride-is-here = رسیده است
ride-is-late = { $minutes } دقیقه دیرتر
ride-stop-near = نزدیک خانهٔ همراه
ride-stop-map = روی نقشه
ride-way = مسیر خودرو
group-title =
    { $count ->
        [3] شما سه نفر می‌توانید با یک خودرو بروید
       *[other] شما چهار نفر می‌توانید با یک خودرو بروید
    }
group-rides =
    { $rides ->
        [one] یک سفر مشترک در چهار هفته
       *[other] { $rides } سفر مشترک در چهار هفته
    }
group-wait = دیگران می‌توانند از شما بخواهند که سوارشان کنید.
ride-way-in = سوار شدن: { $names }
ride-way-out = پیاده شدن: { $names }
ride-map = محل‌های قرار روی نقشه
ride-emergency = تماس اضطراری 112
ride-here = من رسیدم
ride-late = { $minutes } دقیقه دیر می‌رسم
ride-nobody-here = کسی اینجا نیست
ride-drive-instead = این بار من رانندگی می‌کنم
ride-cannot = آن روز نمی‌توانم
ride-cannot-sure = واقعاً لغو شود؟
ride-happened = این سفر انجام شد؟
ride-happened-yes = بله
ride-happened-no = نه
deed-ride-late = دیر می‌رسم
deed-ride-here = من رسیدم
deed-ride-nobody-here = کسی اینجا نیست
deed-ride-cancel = آن روز نمی‌توانم
deed-ride-drive-instead = این بار من رانندگی می‌کنم
deed-ride-happened = پاسخ: آیا سفر انجام شد؟
deed-leave-carpool = بیرون رفتن از گروه هم‌سفر
plan-b = راه‌های دیگر رسیدن
plan-b-nobody = آن روز کس دیگری از مسیر شما نمی‌رود.
carpools-mine = گروه‌های هم‌سفر من
carpool-balance = تراز رانندگی:
carpool-balance-hint = بیشتر از 0: بیشتر از بقیه رانده است.
carpool-leave = بیرون رفتن از گروه هم‌سفر
carpool-leave-sure = واقعاً بیرون می‌روید؟ همهٔ سفرهایش تمام می‌شود.
ride-state-waiting-confirmation = در انتظار پاسخ
ride-state-confirmed = قطعی
ride-state-cancelled = لغو شده
ride-state-declined = رد شده
ride-state-expired = دیر شد
ride-state-completed-pending-validation = گذشته
ride-state-validated = انجام شد
rides-week = برنامهٔ هفته برای چاپ
rides-month = هزینه‌های ماه
costs-open = تقسیم هزینه‌ها
week-title = هفتهٔ من
week-none = بدون سفر
week-no-home = هنوز سفر برگشت نیست.
week-before = هفتهٔ پیش
week-after = هفتهٔ بعد
week-sms = با پیامک
week-sms-hint = برای کسی که برنامه را ندارد: پیامک بفرستید یا بنویسید.
week-sms-send = باز کردن پیامک ({ $number } از { $count })
week-copy = کپی متن
week-copied = کپی شد
month-title = هزینه‌های ماه
month-before = ماه پیش
month-after = ماه بعد
month-none = در این ماه سفری نبود.
month-rate = برای هر کیلومتر، همهٔ همراهان با هم حداکثر { $amount }.
month-source = منبع: { $source }
month-nothing = اینجا چیزی پرداخت نمی‌شود. خودتان با هم حساب می‌کنید.
month-drove = راننده: { $name }
month-i-drove = راننده: شما
month-riders = تعداد همراهان: { $count }
month-share = سهم { $name }: { $amount }
month-my-share = سهم شما: { $amount }
month-sums = جمع
month-pair = { $rider } با { $driver }: { $count }
month-me = شما
month-suggested = پیشنهاد: { $amount }
month-owed = معتبر: { $amount }
costs-title = تقسیم هزینه‌ها
costs-hint = این مبلغ برای هر سفر است، رفت یا برگشت.
costs-most = حداکثر: { $amount }
costs-suggested = پیشنهاد: { $amount }
costs-agreed = توافق شد: { $amount } برای هر سفر
costs-not-agreed = هنوز توافقی نیست. تا آن وقت پیشنهاد معتبر است.
costs-theirs = طرف دیگر می‌گوید: { $amount }
costs-mine = شما می‌گویید: { $amount }
costs-amount = مبلغ یک سفر به یورو
costs-say = پیشنهاد این مبلغ
costs-yes = موافقم: { $amount }
costs-no-rides = سفر مشترکی در پیش نیست.
costs-not-number = لطفاً مبلغی مانند 2.50 وارد کنید.
deed-costs = مبلغ سفرها
