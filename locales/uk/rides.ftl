problem-too-many-open-requests = Три запити вже відкриті
problem-too-many-open-requests-detail = Зачекайте на відповідь або відкличте один запит.
problem-already-asked = Уже запитано
problem-already-asked-detail = У вас уже є відкритий запит до цієї людини.
problem-already-riding = Ви вже їдете
problem-already-riding-detail = На цей час у вас уже є інша поїздка. Спершу скасуйте її.
problem-request-closed = Уже не відкрито
problem-request-closed-detail = На цей запит відповіли, його відкликали, або він застарів.
problem-seat-taken = Немає місця
problem-seat-taken-detail = Останнє місце в одній із цих поїздок зайняте. Виберіть інші поїздки.
problem-rider-has-ride = Уже має поїздку
problem-rider-has-ride-detail = Ця людина вже їде з кимось іншим. Виберіть інші поїздки.
problem-no-longer-shared = Більше не підходить
problem-no-longer-shared-detail = В один із цих днів ви вже не підходите одне одному. Виберіть інші поїздки.
problem-nothing-to-show = Ще нема що показати
problem-nothing-to-show-detail = Спочатку вкажіть свою машину або номер.
field-phone = Почніть номер з 0 або +.
field-plate = Тут можна писати лише літери, цифри, пробіли й дефіси.
between-title = Ви і { $name }
between-nothing = { $name } ще нічого вам не показує.
between-call = Зателефонувати
between-sms = Написати SMS
between-mine = Що про вас бачить { $name }
between-mine-hint = Це бачить лише { $name }, доки тривають ваші поїздки. Ви можете будь-коли це скасувати.
between-car = Показати мою машину
between-links = Також у посиланнях на ці поїздки, якими ділиться { $name }
between-phone = Показати мій номер
between-spot = Точне місце
between-spot-hint = Наприклад: за церквою, біля велосипедів
between-spot-map = Місце на карті
between-spot-clear = Прибрати місце
between-card = Вказати машину й номер
deed-ride-details = Показ даних
travel-card = Моя машина й мій номер
travel-card-hint = Ніхто цього не бачить, доки ви комусь не покажете. Порожні поля видаляються.
travel-card-look = Який вигляд має моя машина
travel-card-look-hint = Наприклад: червоний Golf з багажником на даху
travel-card-plate = Номерний знак
travel-card-phone = Номер телефону

field-no-shared-ride = У цей день у вас немає спільної поїздки.
field-commute-unknown = Ми не знаємо цієї дороги на роботу.
request-may-i-ride-along = Можна мені їздити з вами?
request-shall-we-try = Спробуємо їздити разом?

# One-off rides, on the screens of the client.
once = Разові поїздки
once-what = На один день: ви шукаєте поїздку або берете когось із собою.
once-request = Шукати поїздку
once-offer = Запропонувати поїздку
once-none = У вас ще немає жодної разової поїздки.
once-is-request = шукаю
once-is-offer = пропоную
once-there-by = Бути там до
once-back-from = Назад від
once-seats = { $count ->
        [one] { $count } місце
        [few] { $count } місця
       *[many] { $count } місць
    }
once-back = Скасувати
once-back-sure = Справді скасувати?
once-nobody = Поки що нікого немає. Будь ласка, зазирніть пізніше.
once-riders = Хто може поїхати з вами
once-drivers = Хто може вас підвезти
once-date-hint = Сьогодні або один із наступних 27 днів.
once-which = Яка дорога?
once-as-commute = Моя дорога на роботу: { $roster }
once-other-way = Інша дорога
once-from = Звідки?
once-from-home = Якщо не вказати: з дому, як на роботу.
once-to = Куди?
once-one-time = Досить одного з двох часів.
once-tolerance = Наскільки раніше чи пізніше теж підходить?
once-minutes = { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
       *[many] { $count } хвилин
    }
once-seats-free = Вільні місця
once-seen = Вашу поїздку бачать лише ті, кому вона підходить. Ваше житло не бачить ніхто.
once-missing = Ще чогось бракує: звідки, куди або час.
once-send = Опублікувати
deed-once = Опублікувати разову поїздку
deed-once-back = Скасувати разову поїздку
match-once = Тільки { $day }

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
kind-ride-confirmed = Коли вас беруть із собою
notice-ride-declined = { $name } цього разу не може вас підвезти. Можливо, підійде хтось інший.
kind-ride-declined = Коли вам відмовляють
notice-ride-cancelled = { $name } скасовує: { $count ->
        [one] { $count } поїздка
        [few] { $count } поїздки
       *[many] { $count } поїздок
    }.
kind-ride-cancelled = Коли поїздку скасовано
notice-ride-expired = Відповідь не надійшла вчасно: { $name }. Можете запитати ще раз або когось іншого.
kind-ride-expired = Коли на ваш запит вчасно не відповіли
notices-about-rides = Поїздки

problem-car-goes-elsewhere = Машина не може забрати всіх
problem-car-goes-elsewhere-detail = В одній поїздці жоден порядок зупинок не підходить усім. Виберіть інші поїздки.
problem-ride-over = Уже неможливо
problem-ride-over-detail = Ця поїздка закінчилася, скасована або ще надто далеко.
problem-cannot-take-turns = Тут не можна помінятися
problem-cannot-take-turns-detail = У цій поїздці ніхто інший не може вести машину.
notice-ride-off = Ви й { $name } більше не можете їхати разом: { $count ->
        [one] { $count } поїздка
        [few] { $count } поїздки
       *[many] { $count } поїздок
    }. Перша: { $day }.{ $month }.{ $year }, { $time }.
kind-ride-off = Коли поїздка більше не підходить до змін
notice-ride-moved = Змінено поїздку ({ $name }), тепер { $day }.{ $month }.{ $year }, { $time }. Змінено: { $count ->
        [one] { $count } поїздка
        [few] { $count } поїздки
       *[many] { $count } поїздок
    }.
kind-ride-moved = Коли змінюється час або місце поїздки
notice-ride-added = Нове ({ $name }): { $count ->
        [one] { $count } поїздка
        [few] { $count } поїздки
       *[many] { $count } поїздок
    }. Перша: { $day }.{ $month }.{ $year }, { $time }.
kind-ride-added = Коли додаються нові поїздки
notice-ride-cannot = { $name } не зможе поїхати: { $day }.{ $month }.{ $year }, { $time }.
kind-ride-cannot = Коли хтось не може поїхати з вами цього дня
notice-ride-no-driver = { $name } не зможе вас підвезти: { $day }.{ $month }.{ $year }, { $time }. Тут є інші варіанти.
kind-ride-no-driver = Коли вас не можуть підвезти цього дня
notice-ride-missed = { $name } чекає, але ніхто не з’явився: { $day }.{ $month }.{ $year }, { $time }.
kind-ride-missed = Коли на вас марно чекають
notice-ride-late = { $name } запізнюється: { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }. Ідеться про { $day }.{ $month }.{ $year }, { $time }.
kind-ride-late = Коли хтось запізнюється
notice-ride-here = { $name } вже на місці. Ідеться про { $day }.{ $month }.{ $year }, { $time }.
kind-ride-here = Коли хтось уже на місці зустрічі
notice-ride-turn = Цього разу за кермом { $name } і бере вас із собою: { $day }.{ $month }.{ $year }, { $time }.
kind-ride-turn = Коли ви міняєтеся за кермом
notice-ride-reminder = { $role ->
        [driver] Нагадуємо: ви за кермом, { $day }.{ $month }.{ $year }, { $time }.
       *[rider] Нагадуємо: вас підвозить { $name }, { $day }.{ $month }.{ $year }, { $time }.
    } { ride-begins }
kind-ride-reminder = Увечері перед поїздкою
notice-ride-soon = { $role ->
        [driver] Незабаром ви за кермом: { $time }.
       *[rider] Незабаром вас підвозить { $name }: { $time }.
    } { ride-begins }
kind-ride-soon = За 45 хвилин до поїздки
ride-begins = { $begins ->
        [stop] Місце зустрічі: { $place }.
        [picks] Посадка: { $pickup }, { $place }.
        [picks-near] Посадка: { $pickup }.
        [work] Початок біля роботи.
        [unnamed] Місце зустрічі дивіться тут.
       *[near] Початок неподалік від вас.
    }
calendar-ride = { $how ->
        [drive-out] Ви за кермом: на роботу
        [drive-home] Ви за кермом: додому
        [ride-out] На роботу: { $name }
       *[ride-home] Додому: { $name }
    }
calendar-ride-aboard = З вами їдуть: { $names }
problem-above-cost-cap = Більше, ніж дозволено
problem-above-cost-cap-detail = Усі пасажири разом не можуть платити стільки. Назвіть меншу суму.
notice-ride-cost-named = { $name } пропонує за кожну поїздку: { $euros },{ $cents } €.
kind-ride-cost-named = Коли хтось пропонує суму за поїздки
notice-ride-cost-agreed = Домовлено ({ $name }): { $euros },{ $cents } € за кожну поїздку.
kind-ride-cost-agreed = Коли домовлено про суму за поїздки
notice-ride-gone = Хтось покинув Miteinander. Не відбудеться: { $count ->
        [one] { $count } поїздка
        [few] { $count } поїздки
       *[many] { $count } поїздок
    }. Перша: { $day }.{ $month }.{ $year }, { $time }.
kind-ride-gone = Коли поїздки зриваються, бо хтось покидає Miteinander

# The screens of the client.
ask-open = Попроситися в попутники
ask-them = Тут за кермом ви. { $name } може запитати вас.
ask-title = Запитати: { $name }
ask-nothing = Зараз жодна поїздка не підходить. Загляньте сюди пізніше.
ask-which = Які поїздки?
ask-all = Усі
ask-none = Жодної
ask-more = Ще поїздки: { $count }
ask-ongoing = І в усі наступні дні, які підходять
ask-ongoing-hint = Будь-який день можна скасувати окремо.
ask-phrase = Ваша фраза
ask-hint = Відкритими можуть бути три запити. Відповідь приходить протягом 72 годин.
ask-send = { $count ->
        [one] Запитати: { $count } поїздка
        [few] Запитати: { $count } поїздки
        [many] Запитати: { $count } поїздок
       *[other] Запитати: { $count } поїздки
    }
deed-ask = Запит: { $about }
deed-request-accept = Згода: { $about }
deed-request-decline = Відмова: { $about }
deed-request-cancel = Скасування: { $about }
requests = Запити
requests-incoming = Хто хоче їхати з вами?
requests-incoming-none = Зараз ніхто не питає.
requests-outgoing = Ваші запити
requests-outgoing-none = Ви ще нікого не питали. Відкрийте один із варіантів.
request-rides = { $count ->
        [one] { $count } поїздка
        [few] { $count } поїздки
        [many] { $count } поїздок
       *[other] { $count } поїздки
    }
request-incoming = { $name } питає вас
request-outgoing = Запит: { $name }
request-until = Відповідь до:
request-accept = { $count ->
        [one] Підвезти: { $count } поїздка
        [few] Підвезти: { $count } поїздки
        [many] Підвезти: { $count } поїздок
       *[other] Підвезти: { $count } поїздки
    }
request-decline = Ні, не виходить
request-take-back = Відкликати запит
request-take-back-sure = Справді відкликати?
request-cancel = Скасувати всі наступні поїздки
request-cancel-sure = Справді скасувати всі?
rides-mine = Мої поїздки
rides-none = Поїздок ще немає. Запитайте в одному з варіантів.
rides-next = Ваші найближчі поїздки
rides-all = Усі поїздки
ride-open = До поїздки
ride-driver = За кермом { $name }
ride-me = Ви
ride-turn = Черга бути за кермом: { $name }.
ride-is-here = уже на місці
ride-is-late = запізнення { $minutes } хв
ride-stop-near = біля дому пасажира
group-title =
    { $count ->
        [3] Ви могли б їздити втрьох
       *[other] Ви могли б їздити вчотирьох
    }
group-rides =
    { $rides ->
        [one] { $rides } спільна поїздка за чотири тижні
        [few] { $rides } спільні поїздки за чотири тижні
       *[other] { $rides } спільних поїздок за чотири тижні
    }
group-wait = Інші можуть попросити вас підвезти.
ride-way = Шлях авто
ride-way-in = Посадка: { $names }
ride-way-out = Висадка: { $names }
ride-stop-map = На карті
ride-map = Місця зустрічі на карті
ride-emergency = Екстрений виклик 112
ride-here = Я на місці
ride-late = Запізнюся на { $minutes } хв
ride-nobody-here = Тут нікого немає
ride-drive-instead = Цього разу за кермом я
ride-cannot = Цього дня не можу
ride-cannot-sure = Справді скасувати?
ride-happened = Поїздка відбулася?
ride-happened-yes = Так
ride-happened-no = Ні
deed-ride-late = Я запізнююся
deed-ride-here = Я на місці
deed-ride-nobody-here = Тут нікого немає
deed-ride-cancel = Цього дня не можу
deed-ride-drive-instead = Цього разу за кермом я
deed-ride-happened = Відповідь: чи відбулася поїздка
deed-leave-carpool = Вийти з групи попутників
plan-b = Як дістатися інакше
plan-b-nobody = Цього дня більше ніхто не їде вашою дорогою.
carpools-mine = Мої групи попутників
carpool-balance = Баланс поїздок за кермом:
carpool-balance-hint = Більше 0: частіше за кермом, ніж інші.
carpool-leave = Вийти з групи попутників
carpool-leave-sure = Справді вийти? Тоді всі її поїздки закінчаться.
ride-state-waiting-confirmation = чекає на відповідь
ride-state-confirmed = домовлено
ride-state-cancelled = скасовано
ride-state-declined = відмова
ride-state-expired = запізно
ride-state-completed-pending-validation = минула
ride-state-validated = відбулася
rides-week = План тижня для друку
rides-month = Витрати за місяць
costs-open = Поділити витрати
week-title = Мій тиждень
week-none = Немає поїздки
week-no-home = Поїздки додому ще немає.
week-before = Попередній тиждень
week-after = Наступний тиждень
week-sms = Як SMS
week-sms-hint = Для людей без застосунку: надішліть SMS або перепишіть.
week-sms-send = Відкрити SMS ({ $number } з { $count })
week-copy = Скопіювати текст
week-copied = Скопійовано
month-title = Витрати за місяць
month-before = Попередній місяць
month-after = Наступний місяць
month-none = Цього місяця поїздок не було.
month-rate = Щонайбільше { $amount } за кожен кілометр, від усіх пасажирів разом.
month-source = Джерело: { $source }
month-nothing = Тут нічого не сплачують. Ви розраховуєтеся між собою.
month-drove = За кермом: { $name }
month-i-drove = За кермом були ви
month-riders = Пасажирів: { $count }
month-share = Частка, { $name }: { $amount }
month-my-share = Ваша частка: { $amount }
month-sums = Підсумки
month-pair = { $rider }, за кермом { $driver }: { $count }
month-me = ви
month-suggested = Пропозиція: { $amount }
month-owed = Чинна сума: { $amount }
costs-title = Поділити витрати
costs-hint = Сума за кожну поїздку, в обидва боки однакова.
costs-most = Щонайбільше: { $amount }
costs-suggested = Пропозиція: { $amount }
costs-agreed = Домовлено: { $amount } за кожну поїздку
costs-not-agreed = Ще не домовлено. Доти діє пропозиція.
costs-theirs = Інша людина каже: { $amount }
costs-mine = Ви кажете: { $amount }
costs-amount = Сума за одну поїздку в євро
costs-say = Запропонувати цю суму
costs-yes = Згода: { $amount }
costs-no-rides = Спільних поїздок поки немає.
costs-not-number = Введіть суму, наприклад 2,50.
deed-costs = Сума за поїздки
