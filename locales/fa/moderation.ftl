problem-own-block = این خود شما هستید
problem-own-block-detail = کسی نمی‌تواند خودش را مسدود کند.
problem-too-many-blocks = افراد مسدود زیاد است
problem-too-many-blocks-detail = حداکثر 500 نفر را می‌توانید مسدود کنید. اول کسی را آزاد کنید.
field-nobody-behind = این را یک نفر به‌تنهایی نگذاشته است.
