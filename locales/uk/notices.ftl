notice-access-code-issued = Хтось отримав новий код доступу до Вашого облікового запису. Код діє із завтрашнього дня. Це були не Ви? Тоді відразу повідомте адміністрацію району.
notice-role-changed = Ваша роль тепер: { $role ->
    [admin] адміністрація
    [moderator] модерація
   *[member] учасник або учасниця
}.

# The catalogue in the settings: who gets a notice, and when.
notices-about-account = Мій обліковий запис
notices-about-places = Місця
notices-about-clubs = Клуби та групи
notices-about-activities = Заходи
kind-access-code-issued = Хтось отримує код доступу до вашого облікового запису
kind-role-changed = Ваша роль змінюється
kind-site-confirmed = Запропоноване вами місце роботи підтверджено
kind-site-declined = Запропоноване вами місце роботи не додано
kind-club-organiser = Ви тепер представляєте клуб
kind-club-organiser-no-more = Ви більше не представляєте клуб
kind-club-removed = Ви більше не в клубі
kind-club-gone = Вашого клубу тут більше немає
kind-club-verified = Ваш клуб перевірено
kind-club-verified-no-more = Ваш клуб більше не вважається перевіреним
kind-activity-promoted = Ви чекали й отримуєте місце
kind-activity-moved = Ваш захід має інший час або місце
kind-activity-cancelled = Ваш захід скасовано
kind-activity-deleted = Ваш захід видалено
kind-activity-removed = Вас більше немає у списку заходу
kind-activity-message = Повідомлення всім, хто прийде на захід
field-same-time = Початок і кінець однакові.
