# Problems that can occur anywhere. A title each, and a sentence that says what to do.

problem-not-found = Не найдено
problem-not-found-detail = Здесь этого нет. Возможно, это удалили.
problem-not-signed-in = Вы не вошли
problem-not-signed-in-detail = Войдите, пожалуйста.
problem-forbidden = Нельзя
problem-forbidden-detail = Это могут делать только некоторые люди.
problem-invalid = Что-то не так
problem-invalid-detail = Проверьте, пожалуйста, поля, названные здесь.
problem-internal = Наша ошибка
problem-internal-detail = Это наша ошибка. Попробуйте, пожалуйста, ещё раз позже.
problem-busy = Сейчас слишком много посетителей
problem-busy-detail = Попробуйте, пожалуйста, ещё раз через минуту.
problem-too-many-requests = Слишком много запросов
problem-too-many-requests-detail = Подождите, пожалуйста, немного.
problem-bad-request = Не удалось прочитать запрос
problem-bad-request-detail = Мы не смогли прочитать запрос.
problem-bad-json = Не удалось прочитать запрос
problem-bad-json-detail = Это неправильный JSON.
problem-not-json = Неверный формат
problem-not-json-detail = Отправьте, пожалуйста, JSON.
problem-body-too-large = Слишком много данных
problem-body-too-large-detail = Отправляйте, пожалуйста, меньше за один раз.
problem-body-too-slow = Слишком медленно
problem-body-too-slow-detail = Запрос не пришёл вовремя.
problem-body-broken = Связь прервалась
problem-body-broken-detail = Запрос пришёл не полностью.
problem-method-not-allowed = Так не получится
problem-method-not-allowed-detail = Этот адрес не знает такого метода.
problem-cross-site = С чужого сайта
problem-cross-site-detail = Ради безопасности мы не принимаем это с других сайтов.

# Fields
field-control-character = Здесь есть символы, которых не видно.
field-empty = Заполните, пожалуйста.
field-too-long = Не больше { $limit ->
    [one] { $limit } знака
   *[many] { $limit } знаков
}.
field-too-short = Не меньше { $limit ->
    [one] { $limit } знака
   *[many] { $limit } знаков
}.
field-too-small = Не меньше { $limit }.
field-too-large = Не больше { $limit }.
field-too-many = Не больше { $limit ->
    [one] { $limit } записи
   *[many] { $limit } записей
}.
field-too-few = Не меньше { $limit ->
    [one] { $limit } записи
   *[many] { $limit } записей
}.
field-date = Такой даты нет.
field-time = Такого времени нет.
field-no-such-time = В ту ночь переводят часы. Такого времени тогда нет.
field-pattern = Это записано не в той форме.
field-language = Мы не знаем такого языка.
field-missing = Этого пока не хватает.
field-unknown = Мы не знаем такого поля.
field-twice = Это поле указано дважды.
field-choice = Такого варианта нет.
field-type = Здесь должно быть что-то другое.
cursor = Этой страницы списка больше нет.
problem-key-reused = Этот ключ уже использован
problem-key-reused-detail = С этим ключом уже пришёл другой запрос. Для каждого запроса берите новый ключ.
