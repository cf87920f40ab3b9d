problem-too-many-open-requests = سه درخواست باز دارید
problem-too-many-open-requests-detail = لطفاً منتظر جواب بمانید یا یک درخواست را پس بگیرید.
problem-already-asked = قبلاً پرسیده‌اید
problem-already-asked-detail = از این شخص یک درخواست باز دارید.
problem-request-closed = دیگر باز نیست
problem-request-closed-detail = به این درخواست جواب داده شده، پس گرفته شده یا خیلی قدیمی است.
problem-seat-taken = جای خالی نیست
problem-seat-taken-detail = آخرین جای یکی از این سفرها گرفته شده است. لطفاً سفرهای دیگری انتخاب کنید.
problem-rider-has-ride = سفر دیگری دارد
problem-rider-has-ride-detail = این شخص حالا با کس دیگری می‌رود. لطفاً سفرهای دیگری انتخاب کنید.
problem-no-longer-shared = دیگر جور نیست
problem-no-longer-shared-detail = در یکی از این روزها دیگر با هم جور نیستید. لطفاً سفرهای دیگری انتخاب کنید.

field-no-shared-ride = در این روز سفر مشترکی ندارید.
field-commute-unknown = این مسیر کار را نمی‌شناسیم.
request-may-i-ride-along = می‌توانم با شما بیایم؟
request-shall-we-try = با هم امتحان کنیم؟

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
notice-ride-expired = { $name } به‌موقع جواب نداد. می‌توانید دوباره بپرسید یا از کس دیگری بپرسید.
kind-ride-expired = وقتی کسی به‌موقع به درخواست شما جواب نمی‌دهد
notices-about-rides = سفرها
