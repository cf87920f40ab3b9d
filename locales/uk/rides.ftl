problem-too-many-open-requests = Три запити вже відкриті
problem-too-many-open-requests-detail = Зачекайте на відповідь або відкличте один запит.
problem-already-asked = Уже запитано
problem-already-asked-detail = У вас уже є відкритий запит до цієї людини.
problem-request-closed = Уже не відкрито
problem-request-closed-detail = На цей запит відповіли, його відкликали, або він застарів.
problem-seat-taken = Немає місця
problem-seat-taken-detail = Останнє місце в одній із цих поїздок зайняте. Виберіть інші поїздки.
problem-rider-has-ride = Уже має поїздку
problem-rider-has-ride-detail = Ця людина вже їде з кимось іншим. Виберіть інші поїздки.
problem-no-longer-shared = Більше не підходить
problem-no-longer-shared-detail = В один із цих днів ви вже не підходите одне одному. Виберіть інші поїздки.

field-no-shared-ride = У цей день у вас немає спільної поїздки.
field-commute-unknown = Ми не знаємо цього маршруту на роботу.
request-may-i-ride-along = Можна мені їздити з вами?
request-shall-we-try = Спробуємо їздити разом?

notice-ride-asked = { $name } хоче їздити з вами: { $count ->
        [one] { $count } поїздка
        [few] { $count } поїздки
       *[many] { $count } поїздок
    }.
kind-ride-asked = Коли хтось хоче їздити з вами
notice-ride-confirmed = { $name } бере вас із собою: { $count ->
        [one] { $count } поїздка
        [few] { $count } поїздки
       *[many] { $count } поїздок
    }.
kind-ride-confirmed = Коли водій бере вас із собою
notice-ride-declined = { $name } цього разу не може вас підвезти. Можливо, підійде хтось інший.
kind-ride-declined = Коли водій відмовляє
notice-ride-cancelled = { $name } скасовує: { $count ->
        [one] { $count } поїздка
        [few] { $count } поїздки
       *[many] { $count } поїздок
    }.
kind-ride-cancelled = Коли поїздку скасовано
notice-ride-expired = Від { $name } немає відповіді вчасно. Можете запитати ще раз або когось іншого.
kind-ride-expired = Коли на ваш запит вчасно не відповіли
notices-about-rides = Поїздки
