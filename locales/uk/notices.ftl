notice-access-code-issued = Хтось отримав новий код доступу до вашого облікового запису. Код діє із завтрашнього дня. Це були не ви? Тоді відразу повідомте адміністрацію району.
notice-account-dormant = Вас давно тут не було. { $day }.{ $month }.{ $year } ми видалимо ваш обліковий запис. Увійдіть один раз, і він залишиться.
notice-member-dormant = { $name } давно тут не буває. { $day }.{ $month }.{ $year } ми видалимо цей обліковий запис. Скажіть, будь ласка, що досить увійти один раз.
notice-role-changed = Ваша роль тепер: { $role ->
    [admin] адміністрація
    [moderator] модерація
   *[member] учасник або учасниця
}.

# The catalogue in the settings: who gets a notice, and when.
notices-about-account = Мій обліковий запис
notices-about-places = Місця
notices-about-clubs = Клуби та групи
notices-about-activities = Події
kind-access-code-issued = Хтось отримує код доступу до вашого облікового запису
kind-account-dormant = Ваш обліковий запис скоро видалять, бо вас давно тут не було
kind-member-dormant = Хтось із вашої групи давно тут не буває
kind-role-changed = Ваша роль змінюється
notice-guardian-agreed = Записано: ваші батьки або опікуни згодні. Тепер можна їздити разом.
kind-guardian-agreed = Коли ваші батьки погоджуються
notice-guardian-ended = Ваші батьки або опікуни більше не згодні. Ваші поїздки не відбудуться.
kind-guardian-ended = Коли ваші батьки більше не згодні
kind-site-confirmed = Запропоноване вами місце роботи підтверджено
kind-site-declined = Запропоноване вами місце роботи не додано
kind-club-organiser = Ви тепер представляєте клуб
kind-club-organiser-no-more = Ви більше не представляєте клуб
kind-club-removed = Ви більше не в клубі
kind-club-gone = Вашого клубу тут більше немає
kind-club-verified = Ваш клуб підтверджено
kind-club-verified-no-more = Ваш клуб більше не підтверджений
kind-activity-promoted = Ви чекали й отримуєте місце
kind-activity-moved = Ваша подія має інший час або місце
kind-activity-cancelled = Вашу подію скасовано
kind-activity-deleted = Вашу подію видалено
kind-activity-removed = Вас більше немає у списку події
kind-activity-message = Повідомлення всім, хто прийде на подію
kind-activity-reminder = Нагадування за день до події, на яку ви йдете
field-same-time = Початок і кінець однакові.
kind-passkey-added = До вашого облікового запису додано ключ доступу
kind-passkey-removed = Із вашого облікового запису вилучено ключ доступу
kind-club-passed-on = Ви берете на себе клуб
field-push-service = Ми не знаємо цієї служби сповіщень.
notices-about-watches = Що я шукаю
kind-watch-commute = Комусь з вами по дорозі на роботу
kind-watch-activity = З’явилася подія, яку ви шукали
calendar-name = Miteinander

# The screens of the client.
notices = Сповіщення
notices-none = Тут поки нічого немає.
notices-new = Нове
notices-open = Переглянути
notices-settings = Налаштувати сповіщення
notices-ring = Сповіщати на цьому пристрої
notices-ring-stop = Більше не сповіщати
ring-on = Цей пристрій подає сигнал.
ring-off = Цей пристрій не подає сигналу. Але все є тут.
ring-cannot = Цей пристрій не може подавати сигнал. Але все є тут.
ring-denied = Ваш браузер цього не дозволяє. Це можна змінити в його налаштуваннях.
ring-offline = Для цього потрібна мережа. Спробуйте пізніше.
ring-failed = Не вдалося. Спробуйте пізніше.
notices-quiet = Час тиші
notices-quiet-hint = Тоді сигналів немає. Лише про поїздки в найближчі 12 годин сповіщаємо завжди.
notices-quiet-from = Від
notices-quiet-until = До
notices-digest = Що може зачекати: раз на день, у такий час
notices-which = Про що сповіщати?
urgency-now = Одразу. Перед поїздкою також у час тиші.
urgency-soon = Одразу, але не в час тиші
urgency-later = Раз на день
calendar-mine = Мій календар
calendar-hint = За посиланням ваші події будуть і в календарі телефону. Хто має посилання, той бачить ваші події. Нікому його не передавайте.
calendar-make = Отримати посилання
calendar-renew = Нове посилання
calendar-end = Вимкнути
calendar-on = Посилання вже є. Ми показуємо його лише раз. Загубили? Візьміть нове. Старе тоді не діятиме.
calendar-link = Ваше посилання. Ви бачите його лише зараз.
calendar-open = Відкрити в календарі
calendar-file = Усе одним файлом
