problem-too-many-open-requests = Уже три открытых запроса
problem-too-many-open-requests-detail = Подождите ответа или отзовите один из запросов.
problem-already-asked = Вы уже спросили
problem-already-asked-detail = У вас уже есть открытый запрос к этому человеку.
problem-already-riding = Вы уже едете
problem-already-riding-detail = На это время у вас уже есть другая поездка. Сначала отмените её.
problem-request-closed = Уже не открыт
problem-request-closed-detail = На этот запрос ответили, его отозвали, или он устарел.
problem-seat-taken = Мест нет
problem-seat-taken-detail = Последнее место в одной из этих поездок занято. Выберите другие поездки.
problem-rider-has-ride = Уже есть поездка
problem-rider-has-ride-detail = Этот человек уже едет с кем-то другим. Выберите другие поездки.
problem-no-longer-shared = Больше не подходит
problem-no-longer-shared-detail = В один из этих дней вам уже не по пути. Выберите другие поездки.
problem-nothing-to-show = Пока нечего показать
problem-nothing-to-show-detail = Сначала укажите свою машину или номер.
field-phone = Начните номер с 0 или +.
field-plate = Здесь можно писать только буквы, цифры, пробелы и дефисы.
between-title = Вы и { $name }
between-nothing = { $name } пока ничего вам не показывает.
between-call = Позвонить
between-sms = Написать SMS
between-mine = Что о вас видит { $name }
between-mine-hint = Это видит только { $name }, пока длятся ваши поездки. Это можно отменить в любой момент.
between-car = Показать мою машину
between-links = Также в ссылках на эти поездки, которыми делится { $name }
between-phone = Показать мой номер
between-spot = Точное место
between-spot-hint = Например: за церковью, у велосипедов
between-spot-map = Место на карте
between-spot-clear = Убрать место
between-card = Указать машину и номер
deed-ride-details = Показ данных
travel-card = Моя машина и мой номер
travel-card-hint = Никто этого не видит, пока вы кому-то не покажете. Пустые поля удаляются.
travel-card-look = Как выглядит моя машина
travel-card-look-hint = Например: красный Golf с боксом на крыше
travel-card-plate = Номерной знак
travel-card-phone = Номер телефона

field-no-shared-ride = В этот день у вас нет общей поездки.
field-commute-unknown = Мы не знаем этой дороги на работу.
request-may-i-ride-along = Можно мне ездить с вами?
request-shall-we-try = Попробуем ездить вместе?

# One-off rides, on the screens of the client.
once = Разовые поездки
once-what = На один день: вы ищете поездку или берёте кого-то с собой.
once-request = Искать поездку
once-offer = Предложить поездку
once-none = У вас ещё нет ни одной разовой поездки.
once-is-request = ищу
once-is-offer = предлагаю
once-there-by = Быть там до
once-back-from = Обратно с
once-seats = { $count ->
        [one] { $count } место
        [few] { $count } места
       *[many] { $count } мест
    }
once-back = Отменить
once-back-sure = Точно отменить?
once-nobody = Пока никого нет. Загляните, пожалуйста, позже.
once-riders = Кто может поехать с вами
once-drivers = Кто может вас подвезти
once-date-hint = Сегодня или один из следующих 27 дней.
once-which = Какая дорога?
once-as-commute = Моя дорога на работу: { $roster }
once-other-way = Другая дорога
once-from = Откуда?
once-from-home = Если не указать: из дома, как на работу.
once-to = Куда?
once-one-time = Достаточно одного времени из двух.
once-tolerance = Насколько раньше или позже тоже подходит?
once-minutes = { $count ->
        [one] { $count } минута
        [few] { $count } минуты
       *[many] { $count } минут
    }
once-seats-free = Свободные места
once-seen = Вашу поездку видят только те, кому она подходит. Ваше жильё не видит никто.
once-missing = Ещё чего-то не хватает: откуда, куда или время.
once-send = Опубликовать
deed-once = Опубликовать разовую поездку
deed-once-back = Отменить разовую поездку
match-once = Только { $day }

notice-ride-asked = { $name } хочет ездить с вами: { $count ->
        [one] { $count } поездка
        [few] { $count } поездки
       *[many] { $count } поездок
    }.
kind-ride-asked = Когда кто-то хочет ездить с вами
notice-ride-confirmed = { $name } берёт вас с собой: { $count ->
        [one] { $count } поездка
        [few] { $count } поездки
       *[many] { $count } поездок
    }.
kind-ride-confirmed = Когда вас берут с собой
notice-ride-declined = { $name } в этот раз не может вас подвезти. Возможно, подойдёт кто-то другой.
kind-ride-declined = Когда вас не могут подвезти
notice-ride-cancelled = { $name } отменяет: { $count ->
        [one] { $count } поездка
        [few] { $count } поездки
       *[many] { $count } поездок
    }.
kind-ride-cancelled = Когда поездку отменяют
notice-ride-expired = Ответ не пришёл вовремя: { $name }. Можно спросить ещё раз или кого-то другого.
kind-ride-expired = Когда на ваш запрос не ответили вовремя
notices-about-rides = Поездки

problem-car-goes-elsewhere = Машина не может забрать всех
problem-car-goes-elsewhere-detail = В одной поездке ни один порядок остановок не подходит всем. Выберите другие поездки.
problem-ride-over = Уже невозможно
problem-ride-over-detail = Эта поездка закончилась, отменена или ещё слишком далеко.
problem-cannot-take-turns = Здесь нельзя поменяться
problem-cannot-take-turns-detail = В этой поездке никто другой не может вести машину.
notice-ride-off = Вы и { $name } больше не можете ехать вместе: { $count ->
        [one] { $count } поездка
        [few] { $count } поездки
       *[many] { $count } поездок
    }. Первая: { $day }.{ $month }.{ $year }, { $time }.
kind-ride-off = Когда поездка больше не подходит к сменам
notice-ride-moved = Поездка изменилась ({ $name }), теперь { $day }.{ $month }.{ $year }, { $time }. Изменено: { $count ->
        [one] { $count } поездка
        [few] { $count } поездки
       *[many] { $count } поездок
    }.
kind-ride-moved = Когда меняется время или место поездки
notice-ride-added = Новое ({ $name }): { $count ->
        [one] { $count } поездка
        [few] { $count } поездки
       *[many] { $count } поездок
    }. Первая: { $day }.{ $month }.{ $year }, { $time }.
kind-ride-added = Когда добавляются новые поездки
notice-ride-cannot = { $name } не сможет поехать: { $day }.{ $month }.{ $year }, { $time }.
kind-ride-cannot = Когда кто-то не может поехать с вами в этот день
notice-ride-no-driver = { $name } не сможет вас подвезти: { $day }.{ $month }.{ $year }, { $time }. Здесь есть другие варианты.
kind-ride-no-driver = Когда вас не могут подвезти в этот день
notice-ride-missed = { $name } ждёт, но никто не пришёл: { $day }.{ $month }.{ $year }, { $time }.
kind-ride-missed = Когда вас напрасно ждут
notice-ride-late = { $name } опаздывает: { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }. Речь о поездке { $day }.{ $month }.{ $year }, { $time }.
kind-ride-late = Когда кто-то опаздывает
notice-ride-here = { $name } уже на месте. Речь о поездке { $day }.{ $month }.{ $year }, { $time }.
kind-ride-here = Когда кто-то уже на месте встречи
notice-ride-turn = { $name } в этот раз за рулём и берёт вас: { $day }.{ $month }.{ $year }, { $time }.
kind-ride-turn = Когда вы меняетесь за рулём
notice-ride-reminder = { $role ->
        [driver] Напоминаем: вы за рулём, { $day }.{ $month }.{ $year }, { $time }.
       *[rider] Напоминаем: вас подвозит { $name }, { $day }.{ $month }.{ $year }, { $time }.
    } { ride-begins }
kind-ride-reminder = Вечером перед поездкой
notice-ride-soon = { $role ->
        [driver] Скоро вы за рулём: в { $time }.
       *[rider] Скоро вас подвозит { $name }: в { $time }.
    } { ride-begins }
kind-ride-soon = За 45 минут до поездки
ride-begins = { $begins ->
        [stop] Место встречи: { $place }.
        [picks] Посадка в { $pickup }: { $place }.
        [picks-near] Посадка в { $pickup }.
        [work] Отправление от работы.
        [unnamed] Место встречи смотрите здесь.
       *[near] Отправление рядом с вами.
    }
calendar-ride = { $how ->
        [drive-out] Вы за рулём: на работу
        [drive-home] Вы за рулём: домой
        [ride-out] На работу: { $name }
       *[ride-home] Домой: { $name }
    }
calendar-ride-aboard = С вами едут: { $names }
problem-above-cost-cap = Больше, чем разрешено
problem-above-cost-cap-detail = Все пассажиры вместе не могут платить столько. Назовите меньшую сумму.
notice-ride-cost-named = { $name } предлагает за каждую поездку: { $euros },{ $cents } €.
kind-ride-cost-named = Когда кто-то предлагает сумму за поездки
notice-ride-cost-agreed = Договорено ({ $name }): { $euros },{ $cents } € за каждую поездку.
kind-ride-cost-agreed = Когда сумма за поездки согласована
notice-ride-gone = Кто-то покинул Miteinander. Не состоится: { $count ->
        [one] { $count } поездка
        [few] { $count } поездки
       *[many] { $count } поездок
    }. Первая: { $day }.{ $month }.{ $year }, { $time }.
kind-ride-gone = Когда поездки срываются, потому что кто-то покидает Miteinander

# The screens of the client.
ask-open = Попроситься в попутчики
ask-them = Здесь за рулём вы. { $name } может спросить вас.
ask-title = Спросить: { $name }
ask-nothing = Сейчас ни одна поездка не подходит. Загляните сюда позже.
ask-which = Какие поездки?
ask-all = Все
ask-none = Ни одной
ask-more = Ещё поездки: { $count }
ask-ongoing = И во все следующие дни, которые подходят
ask-ongoing-hint = Любой день можно отменить отдельно.
ask-phrase = Ваша фраза
ask-hint = Открытыми могут быть три запроса. Ответ приходит в течение 72 часов.
ask-send = { $count ->
        [one] Спросить: { $count } поездка
        [few] Спросить: { $count } поездки
        [many] Спросить: { $count } поездок
       *[other] Спросить: { $count } поездки
    }
deed-ask = Запрос: { $about }
deed-request-accept = Согласие: { $about }
deed-request-decline = Отказ: { $about }
deed-request-cancel = Отмена: { $about }
requests = Запросы
requests-incoming = Кто хочет ехать с вами?
requests-incoming-none = Сейчас никто не спрашивает.
requests-outgoing = Ваши запросы
requests-outgoing-none = Вы ещё никого не спрашивали. Откройте один из вариантов.
request-rides = { $count ->
        [one] { $count } поездка
        [few] { $count } поездки
        [many] { $count } поездок
       *[other] { $count } поездки
    }
request-incoming = { $name } спрашивает вас
request-outgoing = Запрос: { $name }
request-until = Ответ до:
request-accept = { $count ->
        [one] Подвезти: { $count } поездка
        [few] Подвезти: { $count } поездки
        [many] Подвезти: { $count } поездок
       *[other] Подвезти: { $count } поездки
    }
request-decline = Нет, не получится
request-take-back = Отозвать запрос
request-take-back-sure = Точно отозвать?
request-cancel = Отменить все будущие поездки
request-cancel-sure = Точно отменить все?
rides-mine = Мои поездки
rides-none = Поездок пока нет. Спросите в одном из вариантов.
rides-next = Ваши ближайшие поездки
rides-all = Все поездки
ride-open = К поездке
ride-driver = За рулём { $name }
ride-me = Вы
ride-turn = Очередь быть за рулём: { $name }.
ride-is-here = уже на месте
ride-is-late = опоздание { $minutes } мин
ride-stop-near = рядом с домом пассажира
ride-stop-map = На карте
group-title =
    { $count ->
        [3] Вы могли бы ездить втроём
       *[other] Вы могли бы ездить вчетвером
    }
group-rides =
    { $rides ->
        [one] { $rides } совместная поездка за четыре недели
        [few] { $rides } совместные поездки за четыре недели
       *[other] { $rides } совместных поездок за четыре недели
    }
group-wait = Остальные могут попросить вас подвезти.
ride-way = Путь машины
ride-way-in = Посадка: { $names }
ride-way-out = Высадка: { $names }
ride-map = Места встречи на карте
ride-emergency = Экстренный вызов 112
ride-here = Я на месте
ride-late = Опоздаю на { $minutes } мин
ride-nobody-here = Здесь никого нет
ride-drive-instead = В этот раз за рулём я
ride-cannot = В этот день не могу
ride-cannot-sure = Точно отменить?
ride-happened = Поездка состоялась?
ride-happened-yes = Да
ride-happened-no = Нет
deed-ride-late = Я опаздываю
deed-ride-here = Я на месте
deed-ride-nobody-here = Здесь никого нет
deed-ride-cancel = В этот день не могу
deed-ride-drive-instead = В этот раз за рулём я
deed-ride-happened = Ответ: состоялась ли поездка
deed-leave-carpool = Выйти из группы попутчиков
plan-b = Как добраться иначе
plan-b-nobody = В этот день больше никто не едет вашей дорогой.
carpools-mine = Мои группы попутчиков
carpool-balance = Баланс поездок за рулём:
carpool-balance-hint = Больше 0: чаще за рулём, чем другие.
carpool-leave = Выйти из группы попутчиков
carpool-leave-sure = Точно выйти? Тогда все её поездки закончатся.
ride-state-waiting-confirmation = ждёт ответа
ride-state-confirmed = договорились
ride-state-cancelled = отменена
ride-state-declined = отказ
ride-state-expired = слишком поздно
ride-state-completed-pending-validation = прошла
ride-state-validated = состоялась
rides-week = План недели для печати
rides-month = Расходы за месяц
costs-open = Разделить расходы
week-title = Моя неделя
week-none = Нет поездки
week-no-home = Поездки домой пока нет.
week-before = Предыдущая неделя
week-after = Следующая неделя
week-sms = Как SMS
week-sms-hint = Для людей без приложения: отправьте SMS или перепишите.
week-sms-send = Открыть SMS ({ $number } из { $count })
week-copy = Скопировать текст
week-copied = Скопировано
month-title = Расходы за месяц
month-before = Предыдущий месяц
month-after = Следующий месяц
month-none = В этом месяце поездок не было.
month-rate = Не больше { $amount } за каждый километр, со всех пассажиров вместе.
month-source = Источник: { $source }
month-nothing = Здесь ничего не оплачивают. Вы рассчитываетесь между собой.
month-drove = За рулём: { $name }
month-i-drove = За рулём были вы
month-riders = Пассажиров: { $count }
month-share = Доля, { $name }: { $amount }
month-my-share = Ваша доля: { $amount }
month-sums = Итоги
month-pair = { $rider }, за рулём { $driver }: { $count }
month-me = вы
month-suggested = Предложение: { $amount }
month-owed = Действует: { $amount }
costs-title = Разделить расходы
costs-hint = Сумма за каждую поездку, в обе стороны одинаковая.
costs-most = Не больше: { $amount }
costs-suggested = Предложение: { $amount }
costs-agreed = Договорено: { $amount } за каждую поездку
costs-not-agreed = Пока не договорено. До тех пор действует предложение.
costs-theirs = Другой человек говорит: { $amount }
costs-mine = Вы говорите: { $amount }
costs-amount = Сумма за одну поездку в евро
costs-say = Предложить эту сумму
costs-yes = Согласие: { $amount }
costs-no-rides = Совместных поездок пока нет.
costs-not-number = Введите сумму, например 2,50.
deed-costs = Сумма за поездки
