page-about = Вместе проводить время. Вместе ездить на работу. Для всех, кто здесь живёт и работает.

# The screens of the client.
skip-to-content = К содержанию
navigation = Главное меню
tab-home = Главная
tab-activities = Мероприятия
tab-rides = Поездки
tab-me = Я
help = Помощь
accessibility = Доступность
legal-imprint = Правовая информация
legal-privacy = Защита данных
legal-terms = Условия использования
language-choose = Выберите язык
deed-language = Язык изменён
deed-join = Запись: { $about }
deed-leave = Отмена записи: { $about }
deed-end-session = Выход на другом устройстве
offline-now = Нет интернета. Вы видите то, что сохранилось.
offline-nothing-kept = Нет интернета. Эту страницу здесь ещё не открывали.
needs-network = Для этого нужен интернет. Попробуйте, пожалуйста, позже.
saved-will-be-sent = Сохранено. Отправим, как только появится интернет.
understood = Понятно
loading = Минутку …
try-again = Попробовать ещё раз
read-ago = Обновлено: { $ago }
read-aloud = Прочитать вслух
share = Поделиться
link-copied = Ссылка скопирована
print = Напечатать
go-on = Дальше
needs-account = Для этого нужен аккаунт
needs-account-why = Это быстро. Не нужны ни почта, ни номер телефона.
join = Завести аккаунт
join-name = Имя
join-name-hint = Так вас увидят другие.
join-birth = Месяц рождения
join-birth-hint = Год и месяц, например 2001-05. Аккаунт — с 16 лет.
join-code = Код приглашения
join-code-hint = Он есть на объявлении или на карточке.
join-agree = Оба документа прочитаны, я их принимаю.
join-already = Вы уже вошли: { $name }
sign-in = Войти
sign-out = Выйти
sign-out-hint = После этого на устройстве не останется ваших данных.
sign-in-name = Имя для входа
sign-in-name-hint = Три слова через дефис
passphrase = Парольная фраза
passphrase-hint = Не меньше 15 знаков. Лучше всего — целое предложение.
recovery-code = Запасной код
shown-once = Запишите это, пожалуйста
shown-once-why = Мы показываем это только один раз. С ним вы снова войдёте.
wrote-it-down = Уже записано
home-hello = Здравствуйте, { $name }
welcome = Добро пожаловать
home-mine = Я иду
home-mine-none = Пока ничего. Выберите что-нибудь для себя.
home-what-is-on = Что происходит:
what-is-this-1 = Здесь вы найдёте людей и занятия по душе.
what-is-this-2 = На работу или учёбу вы ездите вместе.
what-is-this-3 = Всё на вашем языке.
what-is-this-4 = Это бесплатно. Читать можно без аккаунта.
what-is-this-5 = Здесь никто не видит, где вы живёте.
activities-all = Все мероприятия
activities-none = Сейчас здесь ничего нет.
activity-cancelled = Отменено
activity-full = Все места заняты
activity-join = Я приду
activity-leave = Всё-таки не приду
activity-sign-in-to-join = Войти и записаться
attendance-joined = Вы записаны.
attendance-waiting = Вы в списке ожидания.
category-sport = Спорт
category-leisure_culture = Досуг и культура
category-education_work = Учёба и работа
category-women = Для женщин
category-advice = Консультации
category-language = Язык
category-family = Семья
category-club = Клуб
filter = Отобрать
filter-what = Что
filter-language = Язык
filter-all = Всё
text-size = Размер текста
theme = Светлый или тёмный вид
theme-auto = Как на устройстве
theme-light = Светлый
theme-dark = Тёмный
sessions = Где выполнен вход
session-nameless = Устройство
session-this = Это устройство
session-end = Выйти там
matches = Кому со мной по пути?
matches-none = Пока никому с вами не по пути.
matches-no-commute = Вы ещё не указали свою дорогу на работу.
matches-also = Тоже возможно
match-you-drive = Вы за рулём
match-other-drives = За рулём
strip-told = Вместе { $shared } из { $of ->
    [one] { $of } рабочего дня
   *[many] { $of } рабочих дней
}, ближайшие четыре недели
why-nobody = Почему так мало?
help-line-1 = Нажмите «Мероприятия». Там видно, что происходит.
help-line-2 = Нажмите «Поездки». Там видно, кому с вами по пути.
help-line-3 = Язык можно сменить вверху любой страницы.
help-translate = Тексты в разговорах: «Перевести» отправляет текст в службу перевода администрации района. Только тогда, когда вы на это нажмёте.
help-ask = Здесь можно спросить
waiting-deeds = { $count ->
    [one] Сохранено. Осталось отправить { $count } запись.
    [few] Сохранено. Осталось отправить { $count } записи.
   *[many] Сохранено. Осталось отправить { $count } записей.
}
activity-free = { $count ->
    [one] { $count } свободное место
    [few] { $count } свободных места
   *[many] { $count } свободных мест
}
change = Изменить
edit = Редактировать
remove = Удалить
remove-really = Точно удалить: { $name }
save = Сохранить
saved = Сохранено.
send = Отправить
show-more = Показать ещё
map = Карта
deed-edit = Изменение: { $about }
deed-remove = Удаление: { $about }
kilometres = { $count ->
    [one] { $count } километр
    [few] { $count } километра
    [many] { $count } километров
   *[other] { $count } километра
}
deed-too-old = Не отправлено: прошло слишком много времени
deed-too-old-why = У телефона больше шести дней не было интернета. Проверьте, актуально ли это ещё. Потом сделайте снова.
screen-not-loaded = Эта страница не загрузилась
screen-not-loaded-why = Пропал интернет, или вышла новая версия. То, что вы написали, сохранено.
waiting-sign-in = { $count ->
    [one] Ещё ждёт { $count } запись. Войдите, и мы её отправим.
    [few] Ещё ждут { $count } записи. Войдите, и мы их отправим.
    [many] Ещё ждут { $count } записей. Войдите, и мы их отправим.
   *[other] Ещё ждут { $count } записи. Войдите, и мы их отправим.
}
sign-out-unsent = { $count ->
    [one] { $count } запись ещё не отправлена. Если выйти сейчас, она пропадёт.
    [few] { $count } записи ещё не отправлены. Если выйти сейчас, они пропадут.
    [many] { $count } записей ещё не отправлены. Если выйти сейчас, они пропадут.
   *[other] { $count } записи ещё не отправлены. Если выйти сейчас, они пропадут.
}
sign-out-anyway = Всё равно выйти
sign-out-stay = Не выходить
map-data-download = Скачать данные карты (ODbL)
accessibility-aim = Этот сервис должен быть доступен каждому. Мы следуем правилам WCAG 2.2 AA и EN 301 549.
accessibility-works = Что работает
accessibility-works-1 = Всё можно сделать с клавиатуры.
accessibility-works-2 = Текст можно увеличить вдвое, а страницу сделать тёмной.
accessibility-works-3 = Программы чтения с экрана называют каждую кнопку и каждый новый ответ.
accessibility-works-4 = Рядом с каждым значком есть слово, рядом с каждой картой — список.
accessibility-limits = Чего пока нет
accessibility-limits-1 = Каждую страницу проверяет программа. Люди с инвалидностью их ещё не проверяли.
accessibility-limits-2 = То, что пишут другие, не всегда легко читать.
accessibility-limits-3 = Нет видео на жестовом языке.
accessibility-limits-4 = Тексты на простом немецком (Leichte Sprache) читатели ещё не проверяли.
accessibility-contact = Что-то не работает?
accessibility-contact-1 = Напишите нам, пожалуйста. Если мы не ответим, поможет надзорный орган вашей федеральной земли (Durchsetzungsstelle).
looks = Как это выглядит
data-saver = Беречь трафик
data-saver-hint = Тогда ничего не загружается заранее. Без интернета есть только ваш язык.
