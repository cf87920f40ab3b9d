# The page behind a link to a ride.
share-page-title = Поїздка: { $name }
share-page-driver = За кермом
share-page-car = Машина
share-page-day = День
share-page-starts = Початок
share-page-arrives = Прибуття
share-page-left = До прибуття
share-page-left-time = { $hours } год { $minutes } хв
share-page-note = Час указано за планом. За ніким не стежать. Ця сторінка оновлюється щохвилини.
share-page-emergency = Екстрений виклик 112
share-page-nowhere-title = Це посилання нікуди не веде
share-page-nowhere = Воно неправильне, його скасовано або поїздка вже закінчилася.
share-phase-planned = Усе за планом.
share-phase-late = Запізнення: { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }.
share-phase-here = Машина вже на місці зустрічі.
share-phase-under-way = За планом уже в дорозі.
share-phase-should-have-arrived = За планом поїздка вже закінчилася.
share-phase-arrived = Поїздка закінчилася, усі на місці.
share-phase-cancelled = Цю поїздку скасовано.
# The screens of the client.
share-ride = Показати людині, якій довіряєте
share-ride-hint = Посилання каже, хто за кермом, коли ви прибудете і чи все гаразд. Адрес і номерів там немає. Усі в цій поїздці можуть зробити таке посилання.
share-ride-make = Зробити посилання
share-ride-renew = Зробити нове посилання
share-ride-on = Посилання вже є. Хто його має, бачить цю поїздку.
share-ride-once = Посилання видно лише зараз.
share-ride-end = Скасувати посилання
