# The page behind a link to a ride.
share-page-title = Поездка: { $name }
share-page-driver = За рулём
share-page-car = Машина
share-page-day = День
share-page-starts = Начало
share-page-arrives = Прибытие
share-page-left = До прибытия
share-page-left-time = { $hours } ч { $minutes } мин
share-page-note = Время указано по плану. Ни за кем не следят. Эта страница обновляется каждую минуту.
share-page-emergency = Экстренный вызов 112
share-page-nowhere-title = Эта ссылка никуда не ведёт
share-page-nowhere = Она неверна, её отменили или поездка уже закончилась.
share-phase-planned = Всё по плану.
share-phase-late = Опоздание: { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }.
share-phase-here = Машина уже на месте встречи.
share-phase-under-way = По плану уже в пути.
share-phase-should-have-arrived = По плану поездка уже закончилась.
share-phase-arrived = Поездка закончилась, все на месте.
share-phase-cancelled = Эта поездка отменена.
# The screens of the client.
share-ride = Показать человеку, которому доверяете
share-ride-hint = Ссылка говорит, кто за рулём и когда вы прибудете. И говорит, всё ли в порядке. Адресов и номеров там нет. Все в этой поездке могут сделать такую ссылку.
share-ride-make = Сделать ссылку
share-ride-renew = Сделать новую ссылку
share-ride-on = Ссылка уже есть. У кого она есть, тот видит эту поездку.
share-ride-once = Ссылку видно только сейчас.
share-ride-end = Отменить ссылку
