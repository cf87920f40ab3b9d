problem-own-block = Это вы сами
problem-own-block-detail = Себя заблокировать нельзя.
problem-too-many-blocks = Слишком много заблокированных
problem-too-many-blocks-detail = Можно заблокировать не больше 500 человек. Сначала разблокируйте кого-нибудь.
field-nobody-behind = За этим не стоит отдельный человек.

# Keeping people apart, and keeping order.
problem-account-muted = Сейчас вы не можете писать
problem-account-muted-detail = Так решили модераторы. Причину читайте в разделе «Я».
problem-report-decided = Уже решено
problem-report-decided-detail = По этой жалобе уже принято решение.
problem-appeal-made = Вы уже подали возражение
problem-appeal-made-detail = Каждое решение можно обжаловать один раз.
problem-appeal-closed = Это больше невозможно
problem-appeal-closed-detail = Срок прошёл, или решать уже нечего.
problem-another-moderator = Это решает кто-то другой
problem-another-moderator-detail = Первое решение приняли вы. Возражение рассмотрит другой модератор.
problem-too-many-conversations = Слишком много новых разговоров
problem-too-many-conversations-detail = За день можно начать не больше 20 новых разговоров. Продолжите завтра.

# What is told of reports and decisions.
notices-about-safety = Безопасность
notice-restriction-made = { $measure ->
    [hide] Ваша запись больше не показывается. Прочитайте причину.
    [mute] Несколько дней вы не можете писать. Прочитайте причину.
    [suspend] Ваш доступ закрыт на несколько дней. Прочитайте причину.
   *[ban] Ваш доступ закрыт. Прочитайте причину.
}
notice-restriction-lifted = Решение в отношении вас больше не действует.
notice-appeal-answered = { $granted ->
    [yes] Ваше возражение удовлетворено.
   *[no] Ваше возражение отклонено. Прочитайте почему.
}
notice-report-answered = { $outcome ->
    [acted] Спасибо, что сообщили. Мы приняли меры.
   *[dismissed] Спасибо, что сообщили. Нарушений мы не нашли.
}
notice-report-filed = Есть новая жалоба.
notice-appeal-filed = Кто-то возражает против решения.
kind-restriction-made = В отношении вас принято решение
kind-restriction-lifted = Решение в отношении вас отменено
kind-appeal-answered = Ваше возражение рассмотрено
kind-report-answered = Ваша жалоба рассмотрена
kind-report-filed = Модераторам: новая жалоба
kind-appeal-filed = Модераторам: новое возражение

# The screens of the client.
safety = Заблокировать или пожаловаться
report = Пожаловаться
block = Заблокировать
block-really = Да, заблокировать
block-hint = Вы больше нигде здесь не видите друг друга. Другой человек об этом не узнает.
block-done = Заблокировано.
deed-block = Заблокировать: { $about }
blocks = Заблокированные люди
blocks-none = Вы никого не заблокировали.
unblock = Разблокировать
report-title = Сообщить о нарушении
report-danger = Вы в опасности? Звоните 112.
report-about = { $kind ->
    [person] Вы жалуетесь на человека.
    [message] Вы жалуетесь на сообщение.
    [activity] Вы жалуетесь на мероприятие.
    [club] Вы жалуетесь на клуб.
    [site] Вы жалуетесь на место работы.
    [match] Вы жалуетесь на кого-то из ваших вариантов.
   *[none] Что случилось?
}
report-reason = Почему?
reason-harassment = Оскорбления, угрозы, преследование
reason-hate = Ненависть к людям
reason-sexual = Сексуальные домогательства
reason-minor = Несовершеннолетний в опасности
reason-fraud = Обман или требование денег
reason-driving = Опасное вождение
reason-spam = Реклама или неправда
reason-other = Другое
report-text = Что случилось?
report-text-hint = Не больше 1000 знаков. Человек, на которого вы жалуетесь, не узнает вашего имени.
report-block = Также заблокировать этого человека
report-thanks = Спасибо. Модераторы рассмотрят это.
receipt = Ваш код
receipt-hint = Запишите код. По нему вы узнаете, что было дальше.
receipt-ask = Что с моей жалобой?
receipt-show = Посмотреть
outcome = { $outcome ->
    [acted] Мы приняли меры.
    [dismissed] Нарушений мы не нашли.
    [gone] Этого уже нет.
   *[open] Ещё не решено.
}
moderation = Жалобы
moderation-none = Ничего не ожидает.
appeals = Возражения
case-shown = На что жалуются
case-text = Что сказано в жалобе
case-thread = Последние сообщения
case-earlier = Прежние решения
measure = Решение
measure-dismiss = Нарушения нет
measure-hide = Скрыть
measure-mute = Не может писать
measure-suspend = Доступ приостановлен
measure-ban = Доступ закрыт
measure-days = Сколько дней?
reasons = Обоснование
reasons-hint = Это прочтёт человек, которого это касается. Не меньше 10 знаков.
decide = Решить
appeal-grant = Удовлетворить
appeal-decline = Решение остаётся
statements = Решения обо мне
statements-none = Решений против вас нет.
statement-until = Действует до
statement-lifted = Больше не действует
appeal = Возразить
appeal-hint = Это пересмотрит другой человек. Возможно до:
appeal-mine = Ваше возражение
appeal-answer = Ответ
