problem-last-organiser = Кто-то должен остаться
problem-last-organiser-detail = Эту группу представляете уже только вы. Сначала выберите кого-нибудь ещё.
problem-adults-only = Только для взрослых
problem-adults-only-detail = Создать группу можно с 18 лет.
problem-too-many-clubs = Слишком много групп
problem-too-many-clubs-detail = Вы уже представляете 10 групп. Больше нельзя.
problem-group-unverified = Пока не подтверждено
problem-group-unverified-detail = Это могут только группы, которые подтвердила администрация района.
notice-club-organiser = Теперь вы представляете «{ $club }».
notice-club-passed-on = Теперь вы представляете «{ $club }». Человек, который делал это раньше, ушёл.
notice-club-organiser-no-more = Вы больше не представляете «{ $club }».
notice-club-removed = Вы больше не состоите в «{ $club }».
notice-club-gone = Группы «{ $club }» больше нет.
notice-club-verified = Администрация района подтвердила «{ $club }». Те, кого вы пригласите, теперь считаются проверенными.
notice-club-verified-no-more = Администрация района отозвала подтверждение для «{ $club }».

# The screens of the client.
clubs = Клубы и группы
clubs-mine = Мои группы
clubs-all = Все группы
clubs-none = Группа не найдена.
club-kind = Что это за группа?
club-kind-verein = Клуб
club-kind-employer_group = Группа на работе
club-kind-class = Класс или курс
club-kind-advice_service = Консультация
club-verified = Подтверждено администрацией района
club-verify = Подтвердить
club-unverify = Снять подтверждение
group-role-member = Участник
group-role-organiser = Организатор
make-member = Теперь только участник
make-organiser = Может организовывать
members = Участники
back-to-club = Назад к группе
club-leave = Выйти из группы
club-code = У вас есть код?
club-enter = Вступить
club-found = Создать группу
club-found-hint = Администрация района подтвердит группу позже.
club-name = Название группы
club-about = Чем занимается группа?
club-contact = Контакт
club-contact-hint = Имя, телефон или адрес
club-place = В каком населённом пункте?
club-website = Сайт (по желанию)
invite = Пригласить
invite-county = Пригласить от имени администрации района
invite-new = Новое приглашение
invite-uses = На сколько человек?
invite-days = Как долго действует?
invite-organiser = Кто войдёт по нему, может организовывать
invite-make = Создать приглашение
people-count = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
days-count = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
invitations = Открытые приглашения
uses-left = { $count ->
    [one] Ещё на { $count } человека
    [few] Ещё на { $count } человека
    [many] Ещё на { $count } человек
   *[other] Ещё на { $count } человека
}
good-until = Действует до
revoke = Отозвать
deed-revoke = Отзыв приглашения
deed-role = Новая роль: { $about }
deed-verify = Подтверждение: { $about }
deed-found = Новая группа: { $about }
shown-once-why-code = Этот код виден только сейчас. Напечатайте его или поделитесь им.
poster-qr = QR-код приглашения
poster-scan = Что происходит рядом? Отсканируйте код и читайте.
access-code = Кто-то не может войти в свой аккаунт
access-code-hint = Только если человек стоит перед вами и вы его знаете.
access-code-make = Создать код
access-code-later = Код заработает через 24 часа, и только один раз.
club-end = Закрыть группу
club-end-hint = Если вы закроете группу, об этом узнают все участники.
guardian-record = Родители согласны (16 и 17 лет)
guardian-record-hint = У вас есть подпись родителей. Бумага остаётся у вас.
guardian-record-do = Записать согласие
guardian-record-code = Передайте этот код родителям. С ним они отзовут согласие на { $address }. Код видно только сейчас.
guardian-record-end = Отозвать согласие
guardian-record-ended = Согласие отозвано.
