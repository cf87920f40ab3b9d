problem-own-block = Это вы сами
problem-own-block-detail = Нельзя заблокировать самого себя.
problem-too-many-blocks = Слишком много заблокированных
problem-too-many-blocks-detail = Можно заблокировать не больше 500 человек. Сначала разблокируйте кого-нибудь.
field-nobody-behind = Это добавил не один человек.

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
    [acted] Спасибо за сообщение. Мы приняли меры.
   *[dismissed] Спасибо за сообщение. Нарушений мы не нашли.
}
notice-report-filed = Есть новая жалоба.
notice-appeal-filed = Кто-то возражает против решения.
kind-restriction-made = В отношении вас принято решение
kind-restriction-lifted = Решение в отношении вас отменено
kind-appeal-answered = Ваше возражение рассмотрено
kind-report-answered = Ваша жалоба рассмотрена
kind-report-filed = Модераторам: новая жалоба
kind-appeal-filed = Модераторам: новое возражение
