# Проблеми, які можуть виникнути будь-де. Заголовок і одне речення: що робити.

problem-not-found = Не знайдено
problem-not-found-detail = Тут цього немає. Можливо, це вже видалили.
problem-not-signed-in = Ви не ввійшли
problem-not-signed-in-detail = Будь ласка, увійдіть.
problem-forbidden = Це не дозволено
problem-forbidden-detail = Це можуть робити лише певні люди.
problem-invalid = Щось не так
problem-invalid-detail = Будь ласка, перевірте поля, названі тут.
problem-internal = Помилка в нас
problem-internal-detail = Це наша помилка. Будь ласка, спробуйте ще раз пізніше.
problem-busy = Зараз забагато звернень
problem-busy-detail = Будь ласка, спробуйте ще раз за хвилинку.
problem-too-many-requests = Забагато запитів
problem-too-many-requests-detail = Будь ласка, трохи зачекайте.
problem-bad-request = Запит не вдалося прочитати
problem-bad-request-detail = Ми не змогли прочитати запит.
problem-bad-json = Запит не вдалося прочитати
problem-bad-json-detail = Вміст не є правильним JSON.
problem-not-json = Неправильний формат
problem-not-json-detail = Будь ласка, надішліть JSON.
problem-body-too-large = Завелике
problem-body-too-large-detail = Будь ласка, надсилайте менше за один раз.
problem-body-too-slow = Надто повільно
problem-body-too-slow-detail = Запит не надійшов вчасно.
problem-body-broken = Зв’язок обірвався
problem-body-broken-detail = Запит надійшов не повністю.
problem-method-not-allowed = Так не вийде
problem-method-not-allowed-detail = Ця адреса не знає такого методу.
problem-cross-site = З чужого сайту
problem-cross-site-detail = Задля безпеки ми не приймаємо цього з інших сайтів.

# Поля
field-control-character = Тут є символи, яких не видно.
field-empty = Будь ласка, заповніть.
field-too-long = Щонайбільше { $limit ->
    [one] { $limit } символ
    [few] { $limit } символи
   *[many] { $limit } символів
}.
field-too-short = Щонайменше { $limit ->
    [one] { $limit } символ
    [few] { $limit } символи
   *[many] { $limit } символів
}.
field-too-small = Щонайменше { $limit }.
field-too-large = Щонайбільше { $limit }.
field-too-many = Щонайбільше { $limit ->
    [one] { $limit } запис
    [few] { $limit } записи
   *[many] { $limit } записів
}.
field-too-few = Щонайменше { $limit ->
    [one] { $limit } запис
    [few] { $limit } записи
   *[many] { $limit } записів
}.
field-date = Такої дати немає.
field-time = Такого часу немає.
field-no-such-time = Тієї ночі переводять годинник. Такого часу тоді немає.
field-pattern = Це записано неправильно.
field-language = Ми не знаємо такої мови.
field-missing = Цього ще бракує.
field-unknown = Ми не знаємо такого поля.
field-twice = Це поле вказано двічі.
field-choice = Такого вибору немає.
field-type = Тут має бути щось іншого виду.
cursor = Цієї сторінки списку вже немає.
problem-key-reused = Цей ключ уже використано
problem-key-reused-detail = З цим ключем уже надійшов інший запит. Для кожного запиту беріть новий ключ.
