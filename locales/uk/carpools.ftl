problem-too-many-commutes = Доріг на роботу вже досить
problem-too-many-commutes-detail = Активними можуть бути дві дороги на роботу. Спочатку призупиніть або видаліть одну.
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
reason-over-midnight = Хтось із Вас починає чи закінчує вже після півночі
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

way-people = { $people }+ людям з Вами по дорозі
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
why-others-role = { $people }+ людей: Ви обоє за кермом або обоє пасажири
why-others-no-common-date = { $people }+ людей працюють в інші дні
why-others-no-seat = У { $people }+ людей немає вільного місця
why-others-detour-minutes = { $people }+ людей: додаткова дорога забирає забагато часу
why-others-detour-km = { $people }+ людей: додаткова дорога довша за 10 км
why-others-ride-time = { $people }+ людей: поїздка тривала б надто довго
why-others-time-window = { $people }+ людей починають або закінчують в інший час
