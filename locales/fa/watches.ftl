notice-watch-commute = { $more ->
    [yes] چند نفر تازه با مسیر کار شما جور هستند.
   *[no] یک نفر تازه با مسیر کار شما جور است.
}
notice-watch-activity = { $more ->
    [yes] چند رویداد تازه با جست‌وجوی شما جور است، مثلاً «{ $title }».
   *[no] این با جست‌وجوی شما جور است: «{ $title }».
}
problem-too-many-watches = جست‌وجوهای شما زیاد است
problem-too-many-watches-detail = بیش از 20 جست‌وجو نمی‌شود. اول یکی از قبلی‌ها را پاک کنید.
field-not-your-commute = این مسیر کار شما نیست.

# The screens of the client.
watches = آنچه دنبالش هستم
watches-none = هنوز دنبال چیزی نیستید. در صفحه‌های هم‌سفری و رویدادها می‌توانید خبر بخواهید.
watch-commute = وقتی کسی جور بود خبرم کنید
watch-activity = وقتی چنین چیزی آمد خبرم کنید
watch-on = به شما خبر می‌دهیم.
watch-of-commute = کسی برای مسیر کارم
watch-of-any = همهٔ رویدادها
