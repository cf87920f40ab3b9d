page-about = Проводьте час разом. Їздіть на роботу разом. Для всіх, хто тут живе і працює.

# Сторінки застосунку.
skip-to-content = До вмісту
navigation = Головне меню
tab-home = Головна
tab-activities = Події
tab-rides = Поїздки
tab-me = Я
help = Допомога
accessibility = Доступність
legal-imprint = Правова інформація
legal-privacy = Захист даних
legal-terms = Умови користування
language-choose = Оберіть мову
deed-language = Мову змінено
deed-join = Запис: { $about }
deed-leave = Скасування участі: { $about }
deed-end-session = Вихід на іншому пристрої
offline-now = Немає мережі. Ви бачите останні збережені дані.
offline-nothing-kept = Немає мережі. Цю сторінку тут ще не відкривали.
needs-network = Для цього потрібна мережа. Спробуйте, будь ласка, пізніше.
saved-will-be-sent = Збережено. Надішлемо, щойно з’явиться мережа.
understood = Зрозуміло
loading = Зачекайте хвильку …
try-again = Спробувати ще раз
read-ago = Станом на: { $ago }
read-aloud = Прочитати вголос
share = Поділитися
link-copied = Посилання скопійовано
print = Надрукувати
go-on = Далі
needs-account = Для цього потрібен обліковий запис
needs-account-why = Це швидко. Не потрібні ні пошта, ні номер телефону.
join = Створити обліковий запис
join-name = Ім’я
join-name-hint = Так вас бачитимуть інші.
join-birth = Місяць народження
join-birth-hint = Рік і місяць, наприклад 2001-05. Реєстрація — від 16 років.
join-code = Код запрошення
join-code-hint = Він є на оголошенні або картці.
join-agree = Обидва документи прочитано. Я погоджуюся.
join-already = Ви вже увійшли: { $name }
sign-in = Увійти
sign-out = Вийти
sign-out-hint = Після цього на пристрої не лишиться ваших даних.
sign-in-name = Ім’я для входу
sign-in-name-hint = Три слова через дефіс
passphrase = Парольна фраза
passphrase-hint = Щонайменше 15 знаків. Найкраще — ціле речення.
recovery-code = Код відновлення
shown-once = Запишіть це, будь ласка
shown-once-why = Ми показуємо це лише раз. Так ви знову зможете увійти.
wrote-it-down = Записано
home-hello = Вітаємо, { $name }
welcome = Ласкаво просимо
home-mine = Я беру участь
home-mine-none = Поки нічого. Оберіть щось для себе.
home-what-is-on = Що відбувається:
what-is-this-1 = Тут ви знайдете людей і цікаві заняття.
what-is-this-2 = Разом їздіть на роботу чи до школи.
what-is-this-3 = Усе — вашою мовою.
what-is-this-4 = Це безкоштовно. Читати можна без реєстрації.
what-is-this-5 = Тут ніхто не бачить, де ви живете.
activities-all = Усі події
activities-none = Тут зараз нічого немає.
activity-cancelled = Скасовано
activity-full = Усі місця зайняті
activity-join = Я прийду
activity-leave = Я все-таки не прийду
activity-sign-in-to-join = Увійти й долучитися
attendance-joined = Ви берете участь.
attendance-waiting = Ви в списку очікування.
category-sport = Спорт
category-leisure_culture = Дозвілля й культура
category-education_work = Навчання й робота
category-women = Для жінок
category-advice = Консультації
category-language = Мова
category-family = Родина
category-club = Клуб
filter = Відфільтрувати
filter-what = Що
filter-language = Мова
filter-all = Усе
text-size = Розмір тексту
theme = Світла чи темна
theme-auto = Як на пристрої
theme-light = Світла
theme-dark = Темна
sessions = Де виконано вхід
session-nameless = Пристрій
session-this = Цей пристрій
session-end = Вийти там
matches = Кому зі мною по дорозі?
matches-none = Поки нікому з вами не по дорозі.
matches-no-commute = Ви ще не додали свою дорогу на роботу.
matches-also = Також можливо
match-you-drive = Ви за кермом
match-other-drives = За кермом
strip-told = Разом { $shared } з { $of } робочих днів, наступні чотири тижні
why-nobody = Чому так мало?
help-line-1 = Натисніть «Події». Там видно, що відбувається.
help-line-2 = Натисніть «Поїздки». Там видно, кому з вами по дорозі.
help-line-3 = Мову можна змінити вгорі кожної сторінки.
help-translate = Тексти в розмовах: «Перекласти» надсилає текст до служби перекладу адміністрації району. Лише тоді, коли ви на це натиснете.
help-ask = Тут можна запитати
waiting-deeds = { $count ->
    [one] Збережено. Ще надішлемо { $count } запис.
    [few] Збережено. Ще надішлемо { $count } записи.
    [many] Збережено. Ще надішлемо { $count } записів.
   *[other] Збережено. Ще надішлемо { $count } запису.
}
activity-free = { $count ->
    [one] { $count } вільне місце
    [few] { $count } вільні місця
    [many] { $count } вільних місць
   *[other] { $count } вільного місця
}
change = Змінити
edit = Редагувати
remove = Вилучити
remove-really = Справді вилучити: { $name }
save = Зберегти
saved = Збережено.
send = Надіслати
show-more = Показати ще
map = Карта
deed-edit = Зміна: { $about }
deed-remove = Вилучення: { $about }
kilometres = { $count ->
    [one] { $count } кілометр
    [few] { $count } кілометри
    [many] { $count } кілометрів
   *[other] { $count } кілометра
}
deed-too-old = Не надіслано: минуло забагато часу
deed-too-old-why = Телефон понад шість днів не мав мережі. Перевірте, будь ласка, чи це ще актуально. Потім зробіть це ще раз.
screen-not-loaded = Ця сторінка не завантажилася
screen-not-loaded-why = Зникла мережа, або з’явилася нова версія. Написане вами збережено.
waiting-sign-in = { $count ->
    [one] { $count } запис ще чекає. Увійдіть, і його буде надіслано.
    [few] { $count } записи ще чекають. Увійдіть, і їх буде надіслано.
    [many] { $count } записів ще чекають. Увійдіть, і їх буде надіслано.
   *[other] { $count } запису ще чекають. Увійдіть, і їх буде надіслано.
}
sign-out-unsent = { $count ->
    [one] { $count } запис ще не надіслано. Якщо ви зараз вийдете, його буде втрачено.
    [few] { $count } записи ще не надіслано. Якщо ви зараз вийдете, їх буде втрачено.
    [many] { $count } записів ще не надіслано. Якщо ви зараз вийдете, їх буде втрачено.
   *[other] { $count } запису ще не надіслано. Якщо ви зараз вийдете, їх буде втрачено.
}
sign-out-anyway = Усе одно вийти
sign-out-stay = Залишитися в системі
map-data-download = Завантажити дані карти (ODbL)
accessibility-aim = Цим сервісом мають могти користуватися всі. Ми дотримуємося WCAG 2.2 AA та EN 301 549.
accessibility-works = Що працює
accessibility-works-1 = Усе можна робити з клавіатури.
accessibility-works-2 = Текст можна збільшити вдвічі, а сторінку зробити темною.
accessibility-works-3 = Програми зчитування з екрана називають кожну кнопку й кожну нову відповідь.
accessibility-works-4 = Біля кожної піктограми є слово, біля кожної карти є список.
accessibility-limits = Чого ще бракує
accessibility-limits-1 = Кожну сторінку перевіряє програма. Люди з інвалідністю їх ще не перевіряли.
accessibility-limits-2 = Те, що пишуть тут інші, не завжди легко читати.
accessibility-limits-3 = Немає відео жестовою мовою.
accessibility-limits-4 = Тексти простою німецькою (Leichte Sprache) читачі ще не перевіряли.
accessibility-contact = Щось не працює?
accessibility-contact-1 = Напишіть нам, будь ласка. Якщо ми не відповімо, допоможе наглядовий орган вашої федеральної землі (Durchsetzungsstelle).
looks = Вигляд
data-saver = Заощаджувати дані
data-saver-hint = Тоді нічого не завантажується наперед. Без мережі є лише ваша мова.
