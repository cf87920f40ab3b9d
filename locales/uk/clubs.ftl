problem-last-organiser = Хтось має залишитися
problem-last-organiser-detail = Цю групу представляєте вже тільки ви. Спочатку виберіть когось іншого.
problem-adults-only = Лише для дорослих
problem-adults-only-detail = Створити групу можна з 18 років.
problem-too-many-clubs = Забагато груп
problem-too-many-clubs-detail = Ви вже представляєте 10 груп. Більше не можна.
problem-group-unverified = Ще не підтверджено
problem-group-unverified-detail = Це можуть лише групи, які підтвердила адміністрація району.
notice-club-organiser = Тепер ви представляєте «{ $club }».
notice-club-passed-on = Тепер ви представляєте «{ $club }». Людина, яка робила це раніше, пішла.
notice-club-organiser-no-more = Ви більше не представляєте «{ $club }».
notice-club-removed = Ви більше не належите до «{ $club }».
notice-club-gone = Групи «{ $club }» більше немає.
notice-club-verified = Адміністрація району підтвердила «{ $club }». Ті, кого ви запросите, тепер вважаються перевіреними.
notice-club-verified-no-more = Адміністрація району відкликала підтвердження для «{ $club }».

# The screens of the client.
clubs = Клуби та групи
clubs-mine = Мої групи
clubs-all = Усі групи
clubs-none = Груп не знайдено.
club-kind = Яка це група?
club-kind-verein = Клуб
club-kind-employer_group = Група на роботі
club-kind-class = Клас або курс
club-kind-advice_service = Консультаційна служба
club-verified = Підтверджено адміністрацією району
club-verify = Підтвердити групу
club-unverify = Зняти підтвердження
group-role-member = Член
group-role-organiser = Організовує
make-member = Лише член
make-organiser = Може організовувати
members = Члени групи
back-to-club = Назад до групи
club-leave = Вийти з групи
club-code = Маєте код?
club-enter = Приєднатися
club-found = Створити групу
club-found-hint = Адміністрація району підтвердить групу пізніше.
club-name = Назва групи
club-about = Чим займається група?
club-contact = Контакт
club-contact-hint = Ім’я, телефон або адреса
club-place = У якому населеному пункті?
club-website = Сайт (за бажанням)
invite = Запросити
invite-county = Запросити від адміністрації району
invite-new = Нове запрошення
invite-uses = Для скількох людей?
invite-days = Як довго діє?
invite-organiser = Хто прийде, зможе організовувати
invite-make = Створити запрошення
people-count = { $count ->
    [one] { $count } людина
    [few] { $count } людини
    [many] { $count } людей
   *[other] { $count } людини
}
days-count = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
invitations = Чинні запрошення
uses-left = { $count ->
    [one] Ще для { $count } людини
    [few] Ще для { $count } людей
    [many] Ще для { $count } людей
   *[other] Ще для { $count } людини
}
good-until = Діє до
revoke = Відкликати
deed-revoke = Відкликання запрошення
deed-role = Нова роль: { $about }
deed-verify = Підтвердження групи: { $about }
deed-found = Створення групи: { $about }
shown-once-why-code = Цей код ми показуємо лише зараз. Надрукуйте його або поділіться ним.
poster-qr = QR-код запрошення
poster-scan = Що цікавого поруч? Скануйте код і читайте.
access-code = Хтось не може увійти
access-code-hint = Лише якщо людина стоїть перед вами і ви її знаєте.
access-code-make = Створити код
access-code-later = Код запрацює через 24 години і лише один раз.
club-end = Розпустити групу
club-end-hint = Якщо розпустити групу, усі члени дізнаються.
guardian-record = Батьки згодні (16 і 17 років)
guardian-record-hint = У вас є підпис батьків. Папір залишається у вас.
guardian-record-do = Записати згоду
guardian-record-code = Передайте цей код батькам. Ним вони відкликають згоду на { $address }. Код видно лише зараз.
guardian-record-end = Відкликати згоду
guardian-record-ended = Згоду відкликано.
