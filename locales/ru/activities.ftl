problem-activity-cancelled = Отменено
problem-activity-cancelled-detail = Это мероприятие отменено. Изменить уже ничего нельзя.
problem-activity-over = Уже прошло
problem-activity-over-detail = Это мероприятие уже прошло.
problem-activity-full = Мест не хватает
problem-activity-full-detail = Для стольких людей мест уже нет. Ваши места остаются за вами.
problem-party-too-large = Слишком много людей
problem-party-too-large-detail = Столько мест здесь нет. Приходите, пожалуйста, меньшей компанией.
problem-age-outside = Другой возраст
problem-age-outside-detail = Это мероприятие для людей другого возраста.
problem-removed-from-activity = Не получится
problem-removed-from-activity-detail = Вас больше нет в списке. Спросите у организаторов мероприятия.
problem-activity-has-attendees = Люди уже записались
problem-activity-has-attendees-detail = Лучше отмените мероприятие. Тогда об этом узнают все.
problem-capacity-taken = Уже занято больше мест
problem-capacity-taken-detail = Уже занято больше мест. Укажите, пожалуйста, число побольше.

field-end-before-start = Конец раньше начала.
field-lasts-too-long = Не больше 14 дней.
field-in-the-past = Это уже прошло.
field-too-far-ahead = Не больше чем за 18 месяцев.
field-ages = Наибольший возраст меньше наименьшего.
field-needs-club = Это можно только от имени клуба.
field-not-your-club = От имени этого клуба вы ничего добавить не можете.
field-not-with-this-kind = Это не сочетается с остальным, что вы указали.

notice-activity-promoted = Вы в списке: «{ $title }», { $day }.{ $month }.{ $year }, { $time }. Для вас освободилось место.
notice-activity-moved = Изменение: «{ $title }» теперь { $day }.{ $month }.{ $year }, { $time }. Место: { $place }
notice-activity-cancelled = Отмена: «{ $title }», { $day }.{ $month }.{ $year }, { $time }. { $reason }
notice-activity-deleted = Удалено: «{ $title }», { $day }.{ $month }.{ $year }, { $time }. Мероприятия не будет.
notice-activity-removed = Вас больше нет в списке: «{ $title }», { $day }.{ $month }.{ $year }, { $time }.
notice-activity-message = О «{ $title }», { $day }.{ $month }.{ $year }: { $text }
notice-activity-reminder = Напоминаем: «{ $title }», { $day }.{ $month }.{ $year }, { $time }. Место: { $place }

# The screens of the client.
when-any = Любой день
when-today = Сегодня
when-week = 7 дней
when-weekend = Выходные
when-date = Дата
filter-when = Когда
filter-text = Поиск
filter-near = Рядом с
filter-km = Как далеко?
filter-none = Сбросить фильтр
search-wider = Искать по всему региону
activities-map = Карта мероприятий
activity-members-only = Только для участников группы
activity-wait = Записаться в список ожидания
activity-waiting = { $count ->
    [one] { $count } человек ждёт
    [few] { $count } человека ждут
    [many] { $count } человек ждут
   *[other] { $count } человека ждут
}
waiting-ahead = { $count ->
    [0] Следующая очередь ваша.
    [one] Перед вами { $count } запись.
    [few] Перед вами { $count } записи.
    [many] Перед вами { $count } записей.
   *[other] Перед вами { $count } записи.
}
full-but-waiting = Мест нет. Мы сообщим, когда место освободится.
bring-somebody = Со мной придёт кто-то ещё
bring-companions = Взрослых со мной
bring-children = Детей со мной
with-companions = { $count ->
    [one] с { $count } взрослым
   *[other] с { $count } взрослыми
}
with-children = { $count ->
    [one] с { $count } ребёнком
   *[other] с { $count } детьми
}
open-in-maps = Открыть в приложении с картой
into-calendar = В мой календарь
cost = Стоимость
cost-free = Бесплатно
spoken-there = Там говорят на языках
age-from = С { $from } лет
age-to = До { $to } лет
age-between = Возраст: { $from }–{ $to }
access = Полезно знать
access-wheelchair = Доступно на инвалидной коляске
access-accessible_toilet = Туалет для людей с инвалидностью
access-hearing_loop = Индукционная петля для слуховых аппаратов
access-sign_language = Жестовый язык
access-plain_language = Простой язык
access-interpreter = Кто-то переводит
access-childcare = Присмотр за детьми
access-quiet = Тихое место
access-bus_stop = Рядом есть остановка
organise = Вы это организуете
attendees = Кто придёт?
attendees-none = Пока никто не записался.
on-waiting-list = Список ожидания
message-all = Сообщение всем
message-text = Ваше сообщение
message-hint = Его прочтут все, кто придёт.
message-sent = Сообщение отправлено.
back-to-activity = Назад к мероприятию
activity-cancel = Отменить мероприятие
activity-cancel-hint = Мы сообщим всем, кто хотел прийти.
activity-cancel-reason = Почему? (по желанию)
post = Предложить мероприятие
post-send = Опубликовать
post-title = Что будет?
post-title-hint = Например: прогулка у озера
post-date = День
post-from = Начало
post-until = Конец
post-next-day = Это уже следующий день.
venue = Где?
venue-hint = Место, предприятие или адрес
venue-as-typed = Оставить как написано: { $text }
venue-missing = Напишите, пожалуйста, где это будет.
venue-meeting-point = Место встречи
venue-anywhere = В этом населённом пункте, без места встречи
post-text = Что людям нужно знать?
post-for = От чьего имени?
post-for-me = От себя
post-members-only = Видят только участники группы
post-more = Места, стоимость, возраст и другое
post-capacity = Сколько мест?
post-capacity-hint = Пусто: сколько угодно
post-euros = Стоимость в евро
post-euros-hint = 0 значит бесплатно.
post-cost = Ещё о стоимости
post-age-from = С какого возраста?
post-age-to = До какого возраста?
post-access-text = Ещё своими словами
post-language = На каком языке вы пишете?
deed-post = Новое мероприятие: { $about }
deed-cancel = Отмена: { $about }
deed-message = Сообщение всем
