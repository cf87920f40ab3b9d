problem-too-many-open-requests = Уже три открытых запроса
problem-too-many-open-requests-detail = Подождите ответа или отзовите один из запросов.
problem-already-asked = Вы уже спросили
problem-already-asked-detail = У вас уже есть открытый запрос к этому человеку.
problem-request-closed = Уже не открыт
problem-request-closed-detail = На этот запрос ответили, его отозвали, или он устарел.
problem-seat-taken = Мест нет
problem-seat-taken-detail = Последнее место в одной из этих поездок занято. Выберите другие поездки.
problem-rider-has-ride = Уже есть поездка
problem-rider-has-ride-detail = Этот человек уже едет с кем-то другим. Выберите другие поездки.
problem-no-longer-shared = Больше не подходит
problem-no-longer-shared-detail = В один из этих дней вам уже не по пути. Выберите другие поездки.

field-no-shared-ride = В этот день у вас нет общей поездки.
field-commute-unknown = Мы не знаем этого пути на работу.
request-may-i-ride-along = Можно мне ездить с вами?
request-shall-we-try = Попробуем ездить вместе?

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
notice-ride-expired = От { $name } нет ответа вовремя. Можно спросить ещё раз или кого-то другого.
kind-ride-expired = Когда на ваш запрос не ответили вовремя
notices-about-rides = Поездки
