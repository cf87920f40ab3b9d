notice-access-code-issued = Кому-то выдали новый код доступа к вашему аккаунту. Код действует с завтрашнего дня. Это были не вы? Тогда сразу сообщите в администрацию района.
notice-account-dormant = Вас давно здесь не было. { $day }.{ $month }.{ $year } мы удалим ваш аккаунт. Войдите один раз, и он останется.
notice-member-dormant = { $name } давно сюда не заходит. { $day }.{ $month }.{ $year } мы удалим этот аккаунт. Скажите, пожалуйста, что достаточно войти один раз.
notice-role-changed = Ваша роль теперь: { $role ->
    [admin] администратор
    [moderator] модератор
   *[member] участник или участница
}.

# The catalogue in the settings: who gets a notice, and when.
notices-about-account = Мой аккаунт
notices-about-places = Места
notices-about-clubs = Клубы и группы
notices-about-activities = Мероприятия
kind-access-code-issued = Кто-то получает код доступа к вашему аккаунту
kind-account-dormant = Ваш аккаунт скоро удалят, потому что вас давно здесь не было
kind-member-dormant = Кто-то из вашей группы давно сюда не заходит
kind-role-changed = Ваша роль меняется
notice-guardian-agreed = Записано: ваши родители или опекуны согласны. Теперь можно ездить вместе.
kind-guardian-agreed = Когда ваши родители соглашаются
notice-guardian-ended = Ваши родители или опекуны больше не согласны. Ваши поездки не состоятся.
kind-guardian-ended = Когда ваши родители больше не согласны
kind-site-confirmed = Место работы, которое вы предложили, подтверждено
kind-site-declined = Место работы, которое вы предложили, не добавлено
kind-club-organiser = Теперь вы представляете клуб
kind-club-organiser-no-more = Вы больше не представляете клуб
kind-club-removed = Вы больше не состоите в клубе
kind-club-gone = Вашего клуба больше нет
kind-club-verified = Ваш клуб подтверждён
kind-club-verified-no-more = Ваш клуб больше не подтверждён
kind-activity-promoted = Вы ждали и получили место
kind-activity-moved = У вашего мероприятия другое время или место
kind-activity-cancelled = Ваше мероприятие отменено
kind-activity-deleted = Ваше мероприятие удалено
kind-activity-removed = Вас больше нет в списке мероприятия
kind-activity-message = Сообщение всем, кто придёт на мероприятие
kind-activity-reminder = Напоминание за день до мероприятия, на которое вы идёте
field-same-time = Начало и конец совпадают.
kind-passkey-added = В ваш аккаунт добавлен ключ доступа
kind-passkey-removed = Из вашего аккаунта удалён ключ доступа
kind-club-passed-on = Вы берёте на себя клуб
field-push-service = Эта служба уведомлений нам не знакома.
notices-about-watches = Что я ищу
kind-watch-commute = Кому-то с вами по пути на работу
kind-watch-activity = Появилось мероприятие, которое вы искали
calendar-name = Miteinander

# The screens of the client.
notices = Уведомления
notices-none = Здесь пока ничего нет.
notices-new = Новое
notices-open = Посмотреть
notices-settings = Настроить уведомления
notices-ring = Звонить на этом устройстве
notices-ring-stop = Больше не звонить
ring-on = Это устройство звонит.
ring-off = Это устройство не звонит. Но всё есть здесь.
ring-cannot = Это устройство не может звонить. Но всё есть здесь.
ring-denied = Ваш браузер этого не разрешает. Это можно изменить в его настройках.
ring-offline = Для этого нужен интернет. Попробуйте, пожалуйста, позже.
ring-failed = Не получилось. Попробуйте, пожалуйста, позже.
notices-quiet = Тихие часы
notices-quiet-hint = Тогда ничего не звонит. Только о поездках в ближайшие 12 часов сообщаем всегда.
notices-quiet-from = С
notices-quiet-until = До
notices-digest = Что может подождать: раз в день в
notices-which = О чём звонить?
urgency-now = Сразу. Перед поездкой и в тихие часы.
urgency-soon = Сразу, но не в тихие часы
urgency-later = Раз в день
calendar-mine = Мой календарь
calendar-hint = По ссылке ваши встречи будут и в календаре телефона. У кого есть ссылка, тот видит ваши встречи. Никому её не передавайте.
calendar-make = Получить ссылку
calendar-renew = Новая ссылка
calendar-end = Выключить
calendar-on = Ссылка уже есть. Мы показываем её только один раз. Потеряли? Получите новую. Старая перестанет действовать.
calendar-link = Ваша ссылка. Вы видите её только сейчас.
calendar-open = Открыть в календаре
calendar-file = Всё одним файлом
