problem-too-many-commutes = Дорог на работу уже достаточно
problem-too-many-commutes-detail = Действовать могут две дороги на работу. Сначала приостановите или удалите одну.
problem-too-many-one-offs = Разовых поездок уже достаточно
problem-too-many-one-offs-detail = Можно иметь пять разовых поездок. Сначала отмените одну.
problem-too-many-home-moves = Слишком много переездов
problem-too-many-home-moves-detail = За 30 дней можно переехать дважды. Подождите, пожалуйста, немного.
problem-too-young-to-drive = За руль — с 18 лет
problem-too-young-to-drive-detail = До 18 лет можно ездить с другими, но не за рулём.
problem-women-only = Для женщин
problem-women-only-detail = «Только женщины» — для тех, у кого в аккаунте указано «женщина».

field-no-leg = Выберите, пожалуйста, хотя бы одно направление.
field-buffer-over-early = Запас времени не может быть больше самого раннего прибытия.
field-code-twice = Это сокращение указано дважды.
field-code-unknown = Такого сокращения нет.
field-date-twice = Эта дата указана дважды.
field-cycle-or-dated = Укажите, пожалуйста, либо цикл, либо отдельные дни.
field-name-twice = Это имя указано дважды.
field-unsound = Из этого не получается дорога на работу.
field-site-unknown = Мы не знаем такого места работы.
field-too-many-sites = Не больше 16 мест работы.
field-place-or-point = Укажите, пожалуйста, либо населённый пункт, либо точку.
field-place-or-commute = Выберите, пожалуйста, населённый пункт или вашу дорогу на работу.
field-date-four-weeks = Выберите, пожалуйста, сегодня или один из следующих 27 дней.
field-free-that-day = В этот день у вас выходной.

reason-both-ways = Туда и обратно: { $shared } из { $of ->
    [one] { $of } смены
   *[many] { $of } смен
}
reason-rides-out = На работу: { $shared } из { $of ->
    [one] { $of } поездки
   *[many] { $of } поездок
}
reason-rides-home = Домой: { $shared } из { $of ->
    [one] { $of } поездки
   *[many] { $of } поездок
}
reason-detour = { $reader ->
    [driver] Крюк для вас
   *[rider] Крюк, который сделает { $name }
}: примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}
reason-early = { $reader ->
    [driver] { $name } приедет
   *[rider] Вы приедете
} на { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[many] { $minutes } минут
} раньше
reason-wait = { $reader ->
    [driver] { $name } будет ждать
   *[rider] Вы будете ждать
} { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[many] { $minutes } минут
} после работы
reason-walk = { $reader ->
    [driver] { $name } пройдёт пешком
   *[rider] Пешком вам идти
} до { $minutes ->
    [one] { $minutes } минуты
   *[many] { $minutes } минут
}
reason-no-ride-out = Нет поездки на работу: { $dates }
reason-no-ride-home = Нет поездки домой: { $dates }
reason-over-midnight = Между вашими сменами проходит полночь
reason-approximate = Время указано примерно. Карты дорог пока нет.

roster-weekday-1 = пн
roster-weekday-2 = вт
roster-weekday-3 = ср
roster-weekday-4 = чт
roster-weekday-5 = пт
roster-weekday-6 = сб
roster-weekday-7 = вс
roster-date-short = { $weekday } { $day }.{ $month }
roster-comma = ,
roster-dates-and-more = { $dates } и ещё { $more }

stop-neighbourhood = недалеко от дома
stop-nameless = место встречи

way-people = { $people }+ { $people ->
    [one] человеку
   *[many] людям
} с вами по пути
way-few = Будьте среди первых на этой дороге

why-own-detour-minutes = Если крюк до { $value ->
    [one] { $value } минуты
   *[many] { $value } минут
}: { $matches ->
    [one] { $matches } вариант
    [few] { $matches } варианта
   *[many] { $matches } вариантов
}
why-own-wait-minutes = Если ждать до { $value ->
    [one] { $value } минуты
   *[many] { $value } минут
}: { $matches ->
    [one] { $matches } вариант
    [few] { $matches } варианта
   *[many] { $matches } вариантов
}
why-own-early-minutes = Если приехать раньше, до { $value ->
    [one] { $value } минуты
   *[many] { $value } минут
}: { $matches ->
    [one] { $matches } вариант
    [few] { $matches } варианта
   *[many] { $matches } вариантов
}
why-own-walk-metres = Если пройти пешком до { $value ->
    [one] { $value } метра
   *[many] { $value } метров
}: { $matches ->
    [one] { $matches } вариант
    [few] { $matches } варианта
   *[many] { $matches } вариантов
}
why-others-role = { $people }+ человек: за руль хотят все или не хочет никто
why-others-no-common-date = { $people }+ человек работают в другие дни
why-others-no-seat = У { $people }+ человек нет свободного места
why-others-detour-minutes = { $people }+ человек: крюк отнимет слишком много времени
why-others-detour-km = { $people }+ человек: крюк больше 10 км
why-others-ride-time = { $people }+ человек: ехать было бы слишком долго
why-others-time-window = { $people }+ человек начинают или заканчивают в другое время

# The screens of the client.
roster = Мой график
roster-preset = Какой у вас график? Потом всё можно изменить.
roster-preset-week = С понедельника по пятницу
roster-preset-two = 2 смены по очереди
roster-preset-three = 3 смены по очереди
roster-preset-four = 4 дня работы, 2 выходных
roster-fill = Выберите смену. Потом нажимайте на дни.
roster-strip = Дни вашего графика
roster-day = День { $day }: { $what }
roster-length = Через сколько дней график повторяется?
roster-this-week = Какая у вас сейчас неделя?
roster-week = Неделя { $week }
roster-today = Какой сегодня день графика?
part-early = Утро
part-late = Вечер
part-night = Ночь
part-free = выходной
roster-holidays = В праздники я не работаю.
roster-told-cycle = График повторяется. Дней: { $days }.
roster-told-dated = Отдельные рабочие дни: { $days }.
roster-told-part = { $count } × { $code } ({ $start }–{ $end })
roster-told-today = Сегодня: { $what }.
roster-times = Время
roster-start = Начало
roster-end = Конец
roster-elsewhere = Другое место для этой смены, например училище
roster-more-codes = Добавить смену или учёбу
roster-exceptions = Исключения: обмен сменами, болезнь, отпуск, учёба
roster-off = выходной, болезнь или отпуск
roster-add = Внести
roster-remove = Удалить
roster-file = Из файла календаря или из текста
roster-file-choose = Файл календаря (.ics)
roster-file-hint = Файл остаётся на вашем устройстве. Сохраняются только смены.
roster-file-wrong = В нём нет смен с началом и концом.
roster-file-paste = Или вставьте сюда текст вашего графика.
commute-home = Где вы примерно живёте?
commute-home-hint = Введите название места. Или нажмите на карту.
commute-home-map = Карта: где вы примерно живёте?
commute-square = Сохраняется только этот квадрат. Сторона: { $metres } м.
commute-enter = Указать мою дорогу на работу
commute-mine = Моя дорога на работу
commute-site = Где вы работаете или учитесь?
commute-site-missing = Вашего места работы нет? Предложите его здесь.
commute-role = Что вам подходит?
commute-role-ride = Ехать с кем-то
commute-role-drive = Быть за рулём
commute-role-either = И то и другое
commute-missing = Ещё не указан дом или место работы.
commute-more = Другие настройки
commute-legs = В какую сторону?
commute-legs-both = Туда и обратно
commute-legs-out = Туда
commute-legs-home = Обратно
commute-women = Ехать только с женщинами
commute-paused = На паузе
commute-pause = Пауза
commute-resume = Продолжить
commute-delete = Удалить
commute-delete-sure = Точно удалить?
limit-detour-minutes = Крюк не больше { $value } мин
limit-seats = Свободных мест: { $value }
limit-walk-metres = Пешком не больше { $value } м
limit-early-minutes = Не раньше чем за { $value } мин
limit-wait-minutes = Ждать после работы не больше { $value } мин
limit-buffer-minutes = Не меньше { $value } мин до начала
deed-commute = Сохранение дороги на работу
deed-pause = Пауза для дороги на работу
deed-resume = Дорога на работу снова действует
deed-delete-commute = Удаление дороги на работу
match-filter = Кто за рулём?
match-filter-other = За рулём другие
widen-now = Хочу так
match-rides = Показать все поездки
match-days = Дней: { $count }
way-ask = Кому-нибудь со мной по пути?
way-shift = Когда начинается работа?
way-shift-early = Рано: 4:00–7:29
way-shift-day = Утром: 7:30–11:59
way-shift-late = Днём и вечером: 12:00–18:59
way-shift-night = Ночью: 19:00–3:59
strip-legend = Сверху: мои смены. В середине: смены другого человека. Снизу: совместные поездки.
match-filter-day = В какой день?
match-filter-none = С таким фильтром никто не подходит.
matches-all = Все варианты
part-daytime = День
roster-kind = Какой у вас график?
roster-kind-cycle = Повторяется
roster-kind-dated = Каждый месяц другой
roster-code = Короткое название смены
roster-flexible-start = Гибкий график: начало до { $value } мин позже
roster-flexible-end = Гибкий график: уход до { $value } мин позже
roster-several = Несколько дней сразу: нажмите первый и последний
roster-several-last = с { $day }. Теперь нажмите последний день.
roster-calendar = Календарь: нажимайте дни, переход стрелками
roster-exception = исключение
roster-as-usual = как обычно
roster-dated-none = Ваш график пока пуст. Нажмите свои дни.
roster-told-flexible = { $count } × { $code } (начало { $start }, конец { $end })
roster-told-elsewhere = В другом месте: { $codes }.
roster-told-exceptions = Исключения с сегодняшнего дня: { $list }.
roster-file-paste-hint = Например: 1.12. Утро 06:00–14:00
