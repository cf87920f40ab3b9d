problem-too-many-commutes = Доріг на роботу вже досить
problem-too-many-commutes-detail = Активними можуть бути дві дороги на роботу. Спочатку призупиніть або видаліть одну.
problem-too-many-one-offs = Разових поїздок уже досить
problem-too-many-one-offs-detail = Можна мати п’ять разових поїздок. Спочатку скасуйте одну.
problem-too-many-home-moves = Забагато переїздів
problem-too-many-home-moves-detail = За 30 днів можна переїхати двічі. Будь ласка, трохи зачекайте.
problem-too-young-to-drive = За кермо лише з 18 років
problem-too-young-to-drive-detail = До 18 років можна їздити з кимось, але не за кермом.
problem-women-only = Для жінок
problem-women-only-detail = «Лише жінки» — для тих, хто вказав «жінка» у своєму обліковому записі.

field-no-leg = Будь ласка, виберіть хоча б один напрямок.
field-buffer-over-early = Запас часу не може бути більшим за найраніше прибуття.
field-code-twice = Це скорочення вказано двічі.
field-code-unknown = Такого скорочення немає.
field-date-twice = Цю дату вказано двічі.
field-cycle-or-dated = Будь ласка, вкажіть або цикл, або окремі дні.
field-name-twice = Цю назву вказано двічі.
field-unsound = З цього не виходить дорога на роботу.
field-site-unknown = Ми не знаємо такого місця роботи.
field-too-many-sites = Щонайбільше 16 місць роботи.
field-place-or-point = Будь ласка, вкажіть або населений пункт, або точку.
field-place-or-commute = Будь ласка, виберіть населений пункт або вашу дорогу на роботу.
field-date-four-weeks = Будь ласка, виберіть сьогодні або один із наступних 27 днів.
field-free-that-day = Цього дня у вас вихідний.

reason-both-ways = Туди й назад: { $shared } з { $of ->
    [one] { $of } зміни
   *[many] { $of } змін
}
reason-rides-out = На роботу: { $shared } з { $of ->
    [one] { $of } поїздки
   *[many] { $of } поїздок
}
reason-rides-home = Додому: { $shared } з { $of ->
    [one] { $of } поїздки
   *[many] { $of } поїздок
}
reason-detour = { $reader ->
    [driver] Ви їхатимете
   *[rider] { $name } їхатиме
} довше приблизно на { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
   *[many] { $minutes } хвилин
}
reason-early = { $reader ->
    [driver] { $name } прибуде
   *[rider] Ви прибудете
} на { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
   *[many] { $minutes } хвилин
} раніше
reason-wait = { $reader ->
    [driver] { $name } чекатиме
   *[rider] Ви чекатимете
} { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
   *[many] { $minutes } хвилин
} після роботи
reason-walk = { $reader ->
    [driver] { $name } йтиме
   *[rider] Ви йтимете
} пішки щонайбільше { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
   *[many] { $minutes } хвилин
}
reason-no-ride-out = Немає поїздки на роботу: { $dates }
reason-no-ride-home = Немає поїздки додому: { $dates }
reason-over-midnight = Між вашими змінами проходить північ
reason-approximate = Час указано приблизно. Карти доріг ще немає.

roster-weekday-1 = пн
roster-weekday-2 = вт
roster-weekday-3 = ср
roster-weekday-4 = чт
roster-weekday-5 = пт
roster-weekday-6 = сб
roster-weekday-7 = нд
roster-date-short = { $weekday } { $day }.{ $month }
roster-comma = ,
roster-dates-and-more = { $dates } і ще { $more }

stop-neighbourhood = неподалік від дому
stop-nameless = місце зустрічі

way-people = { $people }+ людям з вами по дорозі
way-few = Будьте серед перших на цій дорозі

why-own-detour-minutes = З додатковою дорогою до { $value ->
    [one] { $value } хвилини
   *[many] { $value } хвилин
}: { $matches ->
    [one] { $matches } варіант
    [few] { $matches } варіанти
   *[many] { $matches } варіантів
}
why-own-wait-minutes = З очікуванням до { $value ->
    [one] { $value } хвилини
   *[many] { $value } хвилин
}: { $matches ->
    [one] { $matches } варіант
    [few] { $matches } варіанти
   *[many] { $matches } варіантів
}
why-own-early-minutes = Прибуття раніше, до { $value ->
    [one] { $value } хвилини
   *[many] { $value } хвилин
}: { $matches ->
    [one] { $matches } варіант
    [few] { $matches } варіанти
   *[many] { $matches } варіантів
}
why-own-walk-metres = Пішки до { $value ->
    [one] { $value } метра
   *[many] { $value } метрів
}: { $matches ->
    [one] { $matches } варіант
    [few] { $matches } варіанти
   *[many] { $matches } варіантів
}
why-others-role = { $people }+ людей: ви обоє хочете бути за кермом або обоє пасажирами
why-others-no-common-date = { $people }+ людей працюють в інші дні
why-others-no-seat = У { $people }+ людей немає вільного місця
why-others-detour-minutes = { $people }+ людей: додаткова дорога забирає забагато часу
why-others-detour-km = { $people }+ людей: додаткова дорога довша за 10 км
why-others-ride-time = { $people }+ людей: поїздка тривала б надто довго
why-others-time-window = { $people }+ людей починають або закінчують в інший час

# The screens of the client.
roster = Мій графік
roster-preset = Який у вас графік? Потім можна все змінити.
roster-preset-week = З понеділка до п’ятниці
roster-preset-two = 2 зміни по черзі
roster-preset-three = 3 зміни по черзі
roster-preset-four = 4 дні роботи, 2 вихідні
roster-fill = Виберіть зміну. Потім торкніться днів.
roster-strip = Дні вашого графіка
roster-day = День { $day }: { $what }
roster-length = Через скільки днів графік починається знову?
roster-this-week = Який тиждень у вас зараз?
roster-week = Тиждень { $week }
roster-today = Який день графіка сьогодні?
part-early = Рання
part-late = Пізня
part-night = Нічна
part-free = вихідний
roster-holidays = У свята я не працюю.
roster-told-cycle = Графік повторюється. Днів: { $days }.
roster-told-dated = Окремі робочі дні: { $days }.
roster-told-part = { $count } × { $code } ({ $start }–{ $end })
roster-told-today = Сьогодні: { $what }.
roster-times = Години
roster-start = Початок
roster-end = Кінець
roster-elsewhere = Інше місце для цієї зміни, наприклад профшкола
roster-more-codes = Додати зміну або школу
roster-exceptions = Винятки: обмін змінами, хвороба, відпустка, школа
roster-off = вихідний, хвороба або відпустка
roster-add = Внести
roster-remove = Прибрати
roster-file = З файлу календаря або з тексту
roster-file-choose = Файл календаря (.ics)
roster-file-hint = Файл лишається на вашому пристрої. Зберігаються тільки зміни.
roster-file-wrong = У ньому немає змін із початком і кінцем.
roster-file-paste = Або вставте сюди текст вашого графіка.
commute-home = Де приблизно ви живете?
commute-home-hint = Напишіть назву місця. Або торкніться карти.
commute-home-map = Карта: де приблизно ви живете?
commute-square = Зберігається тільки цей квадрат. Сторона: { $metres } м.
commute-enter = Внести мою дорогу на роботу
commute-mine = Моя дорога на роботу
commute-site = Де ви працюєте або вчитеся?
commute-site-missing = Немає вашого місця роботи? Запропонуйте його тут.
commute-role = Чого ви хочете?
commute-role-ride = Їхати пасажиром
commute-role-drive = Бути за кермом
commute-role-either = Можна і так, і так
commute-missing = Ще не вказано дім або місце роботи.
commute-more = Більше налаштувань
commute-legs = Які поїздки?
commute-legs-both = Туди й назад
commute-legs-out = Туди
commute-legs-home = Назад
commute-women = Їздити тільки з жінками
commute-paused = Призупинено
commute-pause = Призупинити
commute-resume = Продовжити
commute-delete = Видалити
commute-delete-sure = Справді видалити?
limit-detour-minutes = Додаткова дорога не більше { $value } хв
limit-seats = Вільні місця: { $value }
limit-walk-metres = Пішки не більше { $value } м
limit-early-minutes = Раніше не більше ніж на { $value } хв
limit-wait-minutes = Після роботи чекати не більше { $value } хв
limit-buffer-minutes = Щонайменше за { $value } хв до початку
deed-commute = Зберегти дорогу на роботу
deed-pause = Призупинити дорогу на роботу
deed-resume = Продовжити дорогу на роботу
deed-delete-commute = Видалити дорогу на роботу
match-filter = Хто за кермом?
match-filter-other = За кермом інші
widen-now = Я так хочу
match-rides = Показати всі поїздки
match-days = Днів: { $count }
way-ask = Чи комусь зі мною по дорозі?
way-shift = Коли починається робота?
way-shift-early = Рано: 4:00–7:29
way-shift-day = Вранці: 7:30–11:59
way-shift-late = Удень і ввечері: 12:00–18:59
way-shift-night = Уночі: 19:00–3:59
strip-legend = Угорі: мої зміни. Посередині: зміни іншої людини. Унизу: спільні поїздки.
match-filter-day = Якого дня?
match-filter-none = З таким фільтром ніхто не підходить.
matches-all = Усі варіанти
part-daytime = Денна
roster-kind = Який у вас графік?
roster-kind-cycle = Повторюється
roster-kind-dated = Щомісяця інший
roster-code = Скорочена назва зміни
roster-flexible-start = Гнучкий графік: початок пізніше, до { $value } хв
roster-flexible-end = Гнучкий графік: кінець пізніше, до { $value } хв
roster-several = Кілька днів одразу: торкніться першого й останнього
roster-several-last = з { $day }. Тепер торкніться останнього дня.
roster-calendar = Календар: торкайтеся днів, рух стрілками
roster-exception = виняток
roster-as-usual = як зазвичай
roster-dated-none = Ваш графік ще порожній. Торкніться своїх днів.
roster-told-flexible = { $count } × { $code } (початок { $start }, кінець { $end })
roster-told-elsewhere = В іншому місці: { $codes }.
roster-told-exceptions = Винятки від сьогодні: { $list }.
roster-file-paste-hint = Наприклад: 1.12. Рання 06:00–14:00
