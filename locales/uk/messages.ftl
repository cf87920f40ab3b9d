# Everything that can be said without writing. Each reads it in their own language.
phrase-when-where = Коли й де ми зустрічаємося?
phrase-meet-time-place = Зустріч: { $time }, тут: { $place }
phrase-meet-at-time = Зустріч: { $time }
phrase-leave-at-time = Вирушаємо: { $time }
phrase-earlier-please = { $minutes ->
    [one] Можна на { $minutes } хвилину раніше?
    [few] Можна на { $minutes } хвилини раніше?
    [many] Можна на { $minutes } хвилин раніше?
   *[other] Можна на { $minutes } хвилини раніше?
}
phrase-later-please = { $minutes ->
    [one] Можна на { $minutes } хвилину пізніше?
    [few] Можна на { $minutes } хвилини пізніше?
    [many] Можна на { $minutes } хвилин пізніше?
   *[other] Можна на { $minutes } хвилини пізніше?
}
phrase-ends-when = Коли це закінчиться?
phrase-ends-at-time = Закінчення: { $time }
phrase-meet-at-place = Місце зустрічі: { $place }
phrase-where-are-you = Де ви?
phrase-am-here = Я на місці.
phrase-am-at-place = Я тут: { $place }
phrase-cannot-find = Не можу знайти місце.
phrase-wait-there = Зачекайте там, будь ласка. Я підійду.
phrase-which-entrance = Який це вхід?
phrase-how-to-get-there = Як туди дістатися?
phrase-walk-from-place = { $minutes ->
    [one] { $minutes } хвилина пішки звідси: { $place }
    [few] { $minutes } хвилини пішки звідси: { $place }
    [many] { $minutes } хвилин пішки звідси: { $place }
   *[other] { $minutes } хвилини пішки звідси: { $place }
}
phrase-pick-up = Можу вас забрати.
phrase-on-my-way = Я вже в дорозі.
phrase-late-minutes = { $minutes ->
    [one] Запізнююся на { $minutes } хвилину.
    [few] Запізнююся на { $minutes } хвилини.
    [many] Запізнююся на { $minutes } хвилин.
   *[other] Запізнююся на { $minutes } хвилини.
}
phrase-bus-late = Мій автобус або поїзд запізнюється.
phrase-no-problem = Нічого страшного. Ми зачекаємо.
phrase-cannot-wait = На жаль, не можемо чекати.
phrase-start-without = Починайте без мене, будь ласка.
phrase-coming = Я прийду.
phrase-cannot-today = На жаль, сьогодні не можу.
phrase-coming-with = { $count ->
    [one] Зі мною буде { $count } особа.
    [few] Зі мною буде { $count } особи.
    [many] Зі мною буде { $count } осіб.
   *[other] Зі мною буде { $count } особи.
}
phrase-may-bring-friend = Можна привести когось із собою?
phrase-children-welcome = Чи можна з дітьми?
phrase-weather-off = За такої погоди не відбудеться.
phrase-what-to-bring = Що мені взяти з собою?
phrase-bring-nothing = Нічого брати не потрібно.
phrase-bring-thing = Візьміть, будь ласка: { $place }
phrase-what-does-it-cost = Скільки це коштує?
phrase-costs-nothing = Це безкоштовно.
phrase-costs-euros = { $count ->
    [one] Це коштує { $count } євро.
    [few] Це коштує { $count } євро.
    [many] Це коштує { $count } євро.
   *[other] Це коштує { $count } євро.
}
phrase-speak-slowly = Говоріть повільно, будь ласка.
phrase-did-not-understand = Мені це не зрозуміло.
phrase-learning-german = Я ще вивчаю німецьку.
phrase-who-speaks = Чи хтось там розмовляє цією мовою: { $place }?
phrase-thanks = Дуже дякую!
phrase-thanks-for-help = Дякую за допомогу!
phrase-was-nice = Було приємно з вами.
phrase-was-nice-too = І мені сподобалося.
phrase-welcome = Будь ласка.
phrase-see-you = До зустрічі!
phrase-next-time = Наступного разу залюбки.
phrase-yes = Так.
phrase-no = Ні.
phrase-ok = Гаразд.
phrase-good = Це мене тішить.
phrase-maybe = Можливо.
phrase-cannot = На жаль, мені це не підходить.
phrase-pity = Шкода.
phrase-no-thanks = Ні, дякую.
phrase-say-later = Скажу вам пізніше.
phrase-no-idea = Я не знаю.
phrase-wheelchair = Чи можна дістатися туди на кріслі колісному?
phrase-call-me = Зателефонуйте мені, будь ласка.
phrase-feel-unsafe = Я не почуваюся в безпеці.
phrase-am-coming = Іду до вас.
phrase-call-112 = Це надзвичайна ситуація. Телефонуйте 112.
phrase-home-safe = Я благополучно вдома.
field-phrase-or-text = Або готова фраза, або власний текст.
notices-about-messages = Розмови
kind-message-received = Хтось пише про те, у чому ви берете участь
notice-message-received = { $name } пише про «{ $title }».

# The screens of the client.
thread = Розмова
thread-open = Поговорити з усіма учасниками
thread-hint = Це читають усі учасники. Готові фрази всі читають своєю мовою.
thread-none = Поки ніхто нічого не сказав.
thread-me = Я
thread-answer = Відповісти
thread-phrases = Вибрати фразу
thread-text = Написати своїми словами
thread-text-label = Власний текст
thread-text-hint = Усі прочитають так, як ви напишете.
thread-send = Надіслати
thread-say = Надсилання повідомлення
phrases-about-time = Коли
phrases-about-place = Де
phrases-about-late = Запізнення
phrases-about-coming = Хто приходить
phrases-about-bring = Що взяти, скільки коштує
phrases-about-language = Порозуміння
phrases-about-thanks = Подяка та вітання
phrases-about-answer = Так, ні, можливо
phrases-about-safety = Безпека
gap-time = Час
gap-minutes = Хвилини
gap-place = Місце або річ
gap-count = Скільки
problem-thread-closed = Цю розмову завершено
problem-thread-closed-detail = Цей запит відхилено, відкликано або він застарів.
notice-ride-message = { $name } пише вам про поїздку.
kind-ride-message = Коли хтось пише про запит або у вашій групі попутників
thread-with = Поговорити: { $name }
thread-group = Поговорити в групі попутників
thread-hint-pair = Це читаєте лише ви двоє. Готові фрази кожна людина читає своєю мовою.
thread-hint-group = Це читають усі в групі попутників. Готові фрази всі читають своєю мовою.
thread-closed = Цей запит закрито. Тут більше не можна писати.
thread-to-request = До запиту
