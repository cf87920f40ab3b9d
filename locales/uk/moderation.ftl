problem-own-block = Це ви самі
problem-own-block-detail = Не можна заблокувати себе.
problem-too-many-blocks = Забагато заблокованих
problem-too-many-blocks-detail = Можна заблокувати не більше 500 людей. Спершу розблокуйте когось.
field-nobody-behind = Це додала не одна людина.

# Keeping people apart, and keeping order.
problem-account-muted = Зараз ви не можете писати
problem-account-muted-detail = Так вирішили модератори. Причину читайте в розділі «Я».
problem-report-decided = Уже вирішено
problem-report-decided-detail = Щодо цього повідомлення вже прийнято рішення.
problem-appeal-made = Ви вже оскаржили
problem-appeal-made-detail = Кожне рішення можна оскаржити один раз.
problem-appeal-closed = Це вже неможливо
problem-appeal-closed-detail = Строк минув або вирішувати вже нічого.
problem-another-moderator = Це вирішує хтось інший
problem-another-moderator-detail = Перше рішення прийняли ви. Оскарження розгляне інша особа.
problem-too-many-conversations = Забагато нових розмов
problem-too-many-conversations-detail = За день можна почати не більше 20 нових розмов. Продовжте завтра.

# What is told of reports and decisions.
notices-about-safety = Безпека
notice-restriction-made = { $measure ->
    [hide] Ваш допис більше не показуємо. Прочитайте причину.
    [mute] Кілька днів ви не можете писати. Прочитайте причину.
    [suspend] Ваш доступ призупинено на кілька днів. Прочитайте причину.
   *[ban] Ваш доступ закрито. Прочитайте причину.
}
notice-restriction-lifted = Рішення щодо вас більше не діє.
notice-appeal-answered = { $granted ->
    [yes] Ваше оскарження задоволено.
   *[no] Ваше оскарження відхилено. Прочитайте чому.
}
notice-report-answered = { $outcome ->
    [acted] Дякуємо за повідомлення. Ми вжили заходів.
   *[dismissed] Дякуємо за повідомлення. Порушень ми не знайшли.
}
notice-report-filed = Є нове повідомлення про порушення.
notice-appeal-filed = Хтось оскаржує рішення.
kind-restriction-made = Щодо вас прийнято рішення
kind-restriction-lifted = Рішення щодо вас скасовано
kind-appeal-answered = Ваше оскарження розглянуто
kind-report-answered = Ваше повідомлення розглянуто
kind-report-filed = Для модераторів: нове повідомлення
kind-appeal-filed = Для модераторів: нове оскарження
