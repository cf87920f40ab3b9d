problem-own-block = Це ви самі
problem-own-block-detail = Не можна заблокувати себе.
problem-too-many-blocks = Забагато заблокованих
problem-too-many-blocks-detail = Можна заблокувати не більше 500 людей. Спершу розблокуйте когось.
field-nobody-behind = За цим не стоїть окрема людина.

# Keeping people apart, and keeping order.
problem-account-muted = Зараз ви не можете писати
problem-account-muted-detail = Так вирішили модератори. Причину читайте в розділі «Я».
problem-report-decided = Уже вирішено
problem-report-decided-detail = Щодо цієї скарги вже прийнято рішення.
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
    [acted] Дякуємо, що повідомили. Ми вжили заходів.
   *[dismissed] Дякуємо, що повідомили. Порушень ми не знайшли.
}
notice-report-filed = Є нова скарга.
notice-appeal-filed = Хтось оскаржує рішення.
kind-restriction-made = Щодо вас прийнято рішення
kind-restriction-lifted = Рішення щодо вас скасовано
kind-appeal-answered = Ваше оскарження розглянуто
kind-report-answered = Вашу скаргу розглянуто
kind-report-filed = Для модераторів: нова скарга
kind-appeal-filed = Для модераторів: нове оскарження

# The screens of the client.
safety = Заблокувати чи поскаржитися
report = Поскаржитися
block = Заблокувати
block-really = Так, заблокувати
block-hint = Ви більше ніде тут не бачите одне одного. Інша людина про це не дізнається.
block-done = Заблоковано.
deed-block = Заблокувати: { $about }
blocks = Заблоковані люди
blocks-none = Ви нікого не заблокували.
unblock = Розблокувати
report-title = Поскаржитися
report-danger = Ви в небезпеці? Телефонуйте 112.
report-about = { $kind ->
    [person] Ви скаржитеся на людину.
    [message] Ви скаржитеся на повідомлення.
    [activity] Ви скаржитеся на подію.
    [club] Ви скаржитеся на клуб.
    [site] Ви скаржитеся на місце роботи.
    [match] Ви скаржитеся на когось із ваших варіантів.
   *[none] Що сталося?
}
report-reason = Чому?
reason-harassment = Образи, погрози, переслідування
reason-hate = Ненависть до людей
reason-sexual = Сексуальні домагання
reason-minor = Людина до 18 років у небезпеці
reason-fraud = Шахрайство чи вимагання грошей
reason-driving = Небезпечне водіння
reason-spam = Реклама чи неправда
reason-other = Інше
report-text = Що сталося?
report-text-hint = Не більше 1000 знаків. Людина, на яку ви скаржитеся, не дізнається вашого імені.
report-block = Також заблокувати цю людину
report-thanks = Дякуємо. Модератори це розглянуть.
receipt = Ваш код
receipt-hint = Запишіть код. За ним ви дізнаєтеся, що було далі.
receipt-ask = Що з моєю скаргою?
receipt-show = Переглянути
outcome = { $outcome ->
    [acted] Ми вжили заходів.
    [dismissed] Порушень ми не знайшли.
    [gone] Цього вже немає.
   *[open] Ще не вирішено.
}
moderation = Скарги
moderation-none = Нічого не очікує.
appeals = Оскарження
case-shown = На що скаржаться
case-text = Що написано в скарзі
case-thread = Останні повідомлення
case-earlier = Попередні рішення
measure = Рішення
measure-dismiss = Порушення немає
measure-hide = Приховати
measure-mute = Не може писати
measure-suspend = Доступ призупинено
measure-ban = Доступ закрито
measure-days = Скільки днів?
reasons = Обґрунтування
reasons-hint = Це прочитає людина, якої це стосується. Щонайменше 10 знаків.
decide = Вирішити
appeal-grant = Задовольнити
appeal-decline = Рішення лишається
statements = Рішення щодо мене
statements-none = Проти вас немає рішень.
statement-until = Діє до
statement-lifted = Більше не діє
appeal = Оскаржити
appeal-hint = Це перегляне інша людина. Можливо до:
appeal-mine = Ваше оскарження
appeal-answer = Відповідь
