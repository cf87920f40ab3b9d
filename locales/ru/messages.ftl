# Everything that can be said without writing. Each reads it in their own language.
phrase-when-where = Когда и где встречаемся?
phrase-meet-time-place = Встречаемся в { $time } здесь: { $place }
phrase-meet-at-time = Встречаемся в { $time }.
phrase-leave-at-time = Отправляемся в { $time }.
phrase-earlier-please = { $minutes ->
    [one] Можно на { $minutes } минуту раньше?
    [few] Можно на { $minutes } минуты раньше?
    [many] Можно на { $minutes } минут раньше?
   *[other] Можно на { $minutes } минуты раньше?
}
phrase-later-please = { $minutes ->
    [one] Можно на { $minutes } минуту позже?
    [few] Можно на { $minutes } минуты позже?
    [many] Можно на { $minutes } минут позже?
   *[other] Можно на { $minutes } минуты позже?
}
phrase-ends-when = Когда закончится?
phrase-ends-at-time = Закончится в { $time }.
phrase-meet-at-place = Место встречи: { $place }
phrase-where-are-you = Где вы?
phrase-am-here = Я на месте.
phrase-am-at-place = Я здесь: { $place }
phrase-cannot-find = Не могу найти это место.
phrase-wait-there = Подождите там, пожалуйста. Я иду к вам.
phrase-which-entrance = Какой вход?
phrase-how-to-get-there = Как туда добраться?
phrase-walk-from-place = { $minutes ->
    [one] { $minutes } минута пешком отсюда: { $place }
    [few] { $minutes } минуты пешком отсюда: { $place }
    [many] { $minutes } минут пешком отсюда: { $place }
   *[other] { $minutes } минуты пешком отсюда: { $place }
}
phrase-pick-up = Могу вас забрать.
phrase-on-my-way = Я в пути.
phrase-late-minutes = { $minutes ->
    [one] Опаздываю на { $minutes } минуту.
    [few] Опаздываю на { $minutes } минуты.
    [many] Опаздываю на { $minutes } минут.
   *[other] Опаздываю на { $minutes } минуты.
}
phrase-bus-late = Мой автобус или поезд опаздывает.
phrase-no-problem = Ничего страшного. Мы подождём.
phrase-cannot-wait = К сожалению, ждать не можем.
phrase-start-without = Начинайте, пожалуйста, без меня.
phrase-coming = Я приду.
phrase-cannot-today = К сожалению, сегодня не могу.
phrase-coming-with = { $count ->
    [one] Со мной придёт { $count } человек.
    [few] Со мной придут { $count } человека.
    [many] Со мной придут { $count } человек.
   *[other] Со мной придут { $count } человека.
}
phrase-may-bring-friend = Можно кого-нибудь привести?
phrase-children-welcome = Можно с детьми?
phrase-weather-off = При такой погоде отменяется.
phrase-what-to-bring = Что взять с собой?
phrase-bring-nothing = Ничего брать не нужно.
phrase-bring-thing = Возьмите, пожалуйста: { $place }
phrase-what-does-it-cost = Сколько это стоит?
phrase-costs-nothing = Это бесплатно.
phrase-costs-euros = { $count ->
   *[other] Это стоит { $count } евро.
}
phrase-speak-slowly = Говорите, пожалуйста, медленно.
phrase-did-not-understand = Мне это непонятно.
phrase-learning-german = Я ещё учу немецкий.
phrase-who-speaks = Кто-нибудь там говорит на этом языке: { $place }?
phrase-thanks = Большое спасибо!
phrase-thanks-for-help = Спасибо за помощь!
phrase-was-nice = С вами было хорошо.
phrase-was-nice-too = Мне тоже понравилось.
phrase-welcome = Пожалуйста.
phrase-see-you = До встречи!
phrase-next-time = В следующий раз — с радостью.
phrase-yes = Да.
phrase-no = Нет.
phrase-ok = Хорошо.
phrase-good = Меня это радует.
phrase-maybe = Может быть.
phrase-cannot = К сожалению, у меня не получится.
phrase-pity = Жаль.
phrase-no-thanks = Нет, спасибо.
phrase-say-later = Скажу позже.
phrase-no-idea = Не знаю.
phrase-wheelchair = Можно туда попасть на инвалидной коляске?
phrase-call-me = Позвоните мне, пожалуйста.
phrase-feel-unsafe = Я не чувствую себя в безопасности.
phrase-am-coming = Я иду к вам.
phrase-call-112 = Это экстренный случай. Звоните 112.
phrase-home-safe = Я благополучно дома.
field-phrase-or-text = Или готовая фраза, или свой текст.
notices-about-messages = Разговоры
kind-message-received = Кто-то пишет о том, в чём вы участвуете
notice-message-received = { $name } пишет о «{ $title }».

# The screens of the client.
thread = Разговор
thread-open = Поговорить со всеми, кто участвует
thread-hint = Это читают все участники. Готовые фразы все читают на своём языке.
thread-none = Пока никто ничего не написал.
thread-me = Я
thread-answer = Ответить
thread-phrases = Нажмите на фразу
thread-text = Написать своими словами
thread-text-label = Ваш текст
thread-text-hint = Все прочтут его так, как вы написали.
thread-send = Отправить
thread-say = Отправка сообщения
phrases-about-time = Когда
phrases-about-place = Где
phrases-about-late = Опоздание
phrases-about-coming = Кто придёт
phrases-about-bring = Что взять, сколько стоит
phrases-about-language = Понять друг друга
phrases-about-thanks = Спасибо и приветы
phrases-about-answer = Да, нет, может быть
phrases-about-safety = Безопасность
gap-time = Время
gap-minutes = Минуты
gap-place = Место или вещь
gap-count = Сколько
problem-thread-closed = Этот разговор окончен
problem-thread-closed-detail = Этот запрос отклонён, отозван или устарел.
notice-ride-message = { $name } пишет вам о поездке.
kind-ride-message = Когда кто-то пишет о запросе или в вашей группе попутчиков
thread-with = Поговорить: { $name }
thread-group = Поговорить в группе попутчиков
thread-hint-pair = Это читаете только вы двое. Готовые фразы каждый читает на своём языке.
thread-hint-group = Это читают все в группе попутчиков. Готовые фразы все читают на своём языке.
thread-closed = Этот запрос закрыт. Писать здесь больше нельзя.
thread-to-request = К запросу
