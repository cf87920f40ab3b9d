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

problem-car-goes-elsewhere = Машина едет иначе
problem-car-goes-elsewhere-detail = В одной поездке кто-то садится в другом месте, позже или раньше. Выберите другие поездки.
problem-ride-over = Уже невозможно
problem-ride-over-detail = Эта поездка закончилась, отменена или ещё слишком далеко.
problem-cannot-take-turns = Здесь нельзя поменяться
problem-cannot-take-turns-detail = В этой поездке никто другой не может вести машину.
notice-ride-off = { $name }, больше не подходит: { $count ->
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
notice-ride-missed = { $name } ждёт, но никто не приехал: { $day }.{ $month }.{ $year }, { $time }.
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
kind-ride-turn = Когда вы меняетесь местами
notice-ride-gone = Кто-то покинул Miteinander. Не состоится: { $count ->
        [one] { $count } поездка
        [few] { $count } поездки
       *[many] { $count } поездок
    }. Первая: { $day }.{ $month }.{ $year }, { $time }.
kind-ride-gone = Когда поездки срываются, потому что кто-то покидает Miteinander
