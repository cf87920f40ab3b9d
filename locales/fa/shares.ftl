# The page behind a link to a ride.
share-page-title = سفر با { $name }
share-page-driver = پشت فرمان
share-page-car = خودرو
share-page-day = روز
share-page-starts = شروع
share-page-arrives = رسیدن
share-page-left = تا رسیدن
share-page-left-time = { $hours } ساعت و { $minutes } دقیقه
share-page-note = زمان‌ها طبق برنامه است. جای کسی دنبال نمی‌شود. این صفحه هر دقیقه تازه می‌شود.
share-page-emergency = تماس اضطراری 112
share-page-nowhere-title = این پیوند به جایی نمی‌رسد
share-page-nowhere = اشتباه است، پایان داده شده، یا سفر تمام شده است.
share-phase-planned = همه چیز طبق برنامه است.
share-phase-late = تأخیر: { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقه
    }.
share-phase-here = خودرو سر محل قرار است.
share-phase-under-way = طبق برنامه در راه است.
share-phase-should-have-arrived = طبق برنامه سفر تمام شده است.
share-phase-arrived = رسیدند.
share-phase-cancelled = این سفر لغو شده است.
# The screens of the client.
share-ride = نشان دادن به کسی که به او اعتماد دارید
share-ride-hint = پیوند می‌گوید چه کسی رانندگی می‌کند و کی می‌رسید. و می‌گوید آیا همه چیز روبه‌راه است. جا و شماره در آن نیست. هر کس در این سفر می‌تواند چنین پیوندی بسازد.
share-ride-make = ساختن پیوند
share-ride-renew = ساختن پیوند تازه
share-ride-on = یک پیوند هست. هر کس آن را داشته باشد این سفر را می‌بیند.
share-ride-once = پیوند فقط حالا دیده می‌شود.
share-ride-end = پایان دادن به پیوند
