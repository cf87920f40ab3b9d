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

# Mails: what they say, and what is said about them. They name no places and repeat no words of strangers.
mail-subject = Miteinander: { $about }
mail-subject-digest = Miteinander: { $count ->
    [one] { $count } сповіщення
    [few] { $count } сповіщення
    [many] { $count } сповіщень
   *[other] { $count } сповіщення
}
mail-more = { $count ->
    [one] І ще { $count }.
    [few] І ще { $count }.
    [many] І ще { $count }.
   *[other] І ще { $count }.
}
mail-why = Ви отримали цей лист, бо самі так налаштували.
mail-settings = Вибрати, що надсилати поштою
mail-off = Більше не надсилати листів
mail-code-subject = Ваш код для Miteinander
mail-code-text = Ваш код: { $code }
mail-code-hint = Введіть його протягом 30 хвилин. Тоді ми знатимемо, що ця скринька ваша.
mail-code-not-you = Це були не ви? Тоді нічого не робіть.
notice-mail-unreachable = Наші листи більше не доходять до вас. Перевірте, будь ласка, адресу.
kind-mail-unreachable = Наші листи більше не доходять до вас
problem-mail-not-offered = Тут немає листів
problem-mail-not-offered-detail = Цей сервіс не надсилає листів. Усе є в застосунку.
problem-mail-code-wrong = Код неправильний
problem-mail-code-wrong-detail = Перевірте, будь ласка, код у листі.
problem-mail-code-void = Код уже не діє
problem-mail-code-void-detail = Він застарий, або його забагато разів ввели неправильно. Візьміть новий.
problem-too-many-mail-codes = Забагато кодів
problem-too-many-mail-codes-detail = За день можна отримати 5 кодів. Спробуйте, будь ласка, завтра.
field-mail-address = На цю адресу ми не можемо написати. Перевірте її, будь ласка.

# The screens of the client about mail.
mail-title = Електронною поштою
mail-hint = За бажання ми писатимемо вам і на електронну пошту. Адресу бачите лише ви.
mail-address = Ваша електронна адреса
mail-code-send = Надіслати код
mail-code-sent = Код надіслано на { $address }. Він діє 30 хвилин.
mail-code-spam = Нічого немає? Перевірте й папку зі спамом.
mail-code = Код із листа
mail-code-check = Перевірити код
mail-goes-to = Ми пишемо на { $address }.
mail-rests = Зараз ми не пишемо на { $address }.
mail-lost = На { $address } наші листи не доходять.
mail-rest = Поки без листів
mail-again = Писати знову
mail-other = Інша адреса
mail-remove = Видалити адресу
mail-which = Що надсилати електронною поштою?
mail-which-hint = Що може зачекати, приходить раз на день одним листом. Місць у листах немає.
mail-off-title = Більше не надсилати листів?
mail-off-why = Тоді ми більше не писатимемо вам листів. У застосунку все залишається.
mail-off-done = Готово. Ви більше не отримуватимете від нас листів.
mail-off-no-token = Бракує частини посилання. Відкрийте, будь ласка, все посилання з листа.

mail-notice-activity-moved = Змінено: «{ $title }» тепер { $day }.{ $month }.{ $year }, { $time }.
mail-notice-activity-reminder = Нагадуємо: «{ $title }», { $day }.{ $month }.{ $year }, { $time }.
mail-notice-activity-cancelled = Скасовано: «{ $title }», { $day }.{ $month }.{ $year }, { $time }.
mail-notice-activity-message = Нове повідомлення про «{ $title }», { $day }.{ $month }.{ $year }.
mail-notice-ride-reminder = { $role ->
        [driver] Нагадуємо: ви за кермом, { $day }.{ $month }.{ $year }, { $time }.
       *[rider] Нагадуємо: вас підвозить { $name }, { $day }.{ $month }.{ $year }, { $time }.
    }
mail-notice-ride-soon = { $role ->
        [driver] Незабаром ви за кермом: { $time }.
       *[rider] Незабаром вас підвозить { $name }: { $time }.
    }
