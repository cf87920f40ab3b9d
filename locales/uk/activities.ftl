problem-activity-cancelled = Скасовано
problem-activity-cancelled-detail = Цю подію скасовано. Тут уже нічого не можна змінити.
problem-activity-over = Уже минуло
problem-activity-over-detail = Ця подія вже минула.
problem-activity-full = Бракує місць
problem-activity-full-detail = Для стількох людей вільних місць уже немає. Ваші місця залишаються за вами.
problem-party-too-large = Забагато людей
problem-party-too-large-detail = Стільки місць тут немає. Приходьте меншою компанією.
problem-age-outside = Інший вік
problem-age-outside-detail = Ця подія для людей іншого віку.
problem-removed-from-activity = Це неможливо
problem-removed-from-activity-detail = Вас уже немає в списку. Запитайте організаторів події.
problem-activity-has-attendees = Люди вже записалися
problem-activity-has-attendees-detail = Натомість скасуйте подію. Тоді про це дізнаються всі.
problem-capacity-taken = Зайнято вже більше місць
problem-capacity-taken-detail = Зайнято вже більше місць. Виберіть більше число.

field-end-before-start = Кінець раніше за початок.
field-lasts-too-long = Щонайбільше 14 днів.
field-in-the-past = Це вже минуло.
field-too-far-ahead = Щонайбільше за 18 місяців наперед.
field-ages = Найбільший вік менший за найменший.
field-needs-club = Це можна лише від імені клубу.
field-not-your-club = Ви не можете нічого додавати від цього клубу.
field-not-with-this-kind = Це не поєднується з рештою, що ви вказали.

notice-activity-promoted = Ви тепер у списку: «{ $title }», { $day }.{ $month }.{ $year }, { $time }. Для вас звільнилося місце.
notice-activity-moved = Змінено: «{ $title }» тепер { $day }.{ $month }.{ $year }, { $time }. Місце: { $place }
notice-activity-cancelled = Скасовано: «{ $title }», { $day }.{ $month }.{ $year }, { $time }. { $reason }
notice-activity-deleted = Видалено: «{ $title }», { $day }.{ $month }.{ $year }, { $time }. Подія не відбудеться.
notice-activity-removed = Вас уже немає в списку: «{ $title }», { $day }.{ $month }.{ $year }, { $time }.
notice-activity-message = Про «{ $title }», { $day }.{ $month }.{ $year }: { $text }
notice-activity-reminder = Нагадуємо: «{ $title }», { $day }.{ $month }.{ $year }, { $time }. Місце: { $place }

# The screens of the client.
when-any = Будь-коли
when-today = Сьогодні
when-week = 7 днів
when-weekend = Вихідні
when-date = Дата
filter-when = Коли
filter-text = Пошук
filter-near = Поблизу
filter-km = Як далеко?
filter-none = Скинути фільтр
search-wider = Шукати в усьому регіоні
activities-map = Карта подій
activity-members-only = Лише для членів групи
activity-wait = До списку очікування
activity-waiting = { $count ->
    [one] { $count } людина чекає
    [few] { $count } людини чекають
    [many] { $count } людей чекають
   *[other] { $count } людини чекають
}
waiting-ahead = { $count ->
    [0] Ви наступні.
    [one] Перед вами { $count } заявка.
    [few] Перед вами { $count } заявки.
    [many] Перед вами { $count } заявок.
   *[other] Перед вами { $count } заявки.
}
full-but-waiting = Усі місця зайняті. Ми скажемо, коли звільниться місце.
bring-somebody = Я прийду з кимось
bring-companions = Дорослі, які прийдуть зі мною
bring-children = Діти, які прийдуть зі мною
with-companions = { $count ->
    [one] з { $count } дорослим
    [few] з { $count } дорослими
    [many] з { $count } дорослими
   *[other] з { $count } дорослого
}
with-children = { $count ->
    [one] з { $count } дитиною
    [few] з { $count } дітьми
    [many] з { $count } дітьми
   *[other] з { $count } дитини
}
open-in-maps = Відкрити в застосунку карт
into-calendar = До мого календаря
cost = Вартість
cost-free = Безкоштовно
spoken-there = Там говорять
age-from = Від { $from } років
age-to = До { $to } років
age-between = Від { $from } до { $to } років
access = Корисно знати
access-wheelchair = Доступно на кріслі колісному
access-accessible_toilet = Туалет без бар’єрів
access-hearing_loop = Система для слухових апаратів
access-sign_language = Жестова мова
access-plain_language = Проста мова
access-interpreter = Хтось перекладає
access-childcare = Догляд за дітьми
access-quiet = Тихе місце
access-bus_stop = Поруч зупинка автобуса
organise = Ви це організовуєте
attendees = Хто прийде?
attendees-none = Ще ніхто не записався.
on-waiting-list = Список очікування
message-all = Повідомлення всім
message-text = Ваше повідомлення
message-hint = Його прочитають усі, хто прийде.
message-sent = Повідомлення надіслано.
back-to-activity = Назад до події
activity-cancel = Скасувати подію
activity-cancel-hint = Усі, хто хотів прийти, дізнаються.
activity-cancel-reason = Чому? (за бажанням)
post = Запропонувати подію
post-send = Опублікувати
post-title = Що ви плануєте?
post-title-hint = Наприклад: прогулянка біля озера
post-date = День
post-from = Початок
post-until = Кінець
post-next-day = Це вже наступного дня.
venue = Де?
venue-hint = Місце, підприємство або адреса
venue-as-typed = Залишити так: { $text }
venue-missing = Скажіть, будь ласка, де це.
venue-meeting-point = Місце зустрічі
venue-anywhere = У населеному пункті, без місця зустрічі
post-text = Що варто знати?
post-for = Від чийого імені?
post-for-me = Від себе
post-members-only = Бачать лише члени групи
post-more = Місця, вартість, вік тощо
post-capacity = Скільки місць?
post-capacity-hint = Порожньо: скільки завгодно
post-euros = Вартість у євро
post-euros-hint = 0 означає безкоштовно.
post-cost = Детальніше про вартість
post-age-from = Від якого віку?
post-age-to = До якого віку?
post-access-text = Детальніше своїми словами
post-language = Якою мовою ви пишете?
deed-post = Пропозиція: { $about }
deed-cancel = Скасування: { $about }
deed-message = Повідомлення всім
