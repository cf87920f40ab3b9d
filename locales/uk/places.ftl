problem-site-exists = Таке вже є
problem-site-exists-detail = Це місце роботи ми вже знаємо. Або хтось його вже запропонував.
problem-too-many-suggestions = Забагато пропозицій
problem-too-many-suggestions-detail = За день можна надіслати до 10 пропозицій. Будь ласка, повертайтеся завтра.
problem-still-used = Це ще потрібно
problem-still-used-detail = З цим ще пов’язане щось інше. Будь ласка, спочатку змініть те.
field-off-map = Цієї точки немає на нашій карті.
field-lat-lon-swapped = Здається, широту й довготу переплутано.
field-place-unknown = Ми не знаємо такого населеного пункту.
field-point-or-place = Укажіть точку або населений пункт, але не те й інше.
notice-site-confirmed = Ваше місце роботи «{ $site }» підтверджено. Тепер його можуть вибрати всі.
notice-site-declined = Ваше місце роботи «{ $site }» не додали.

# The screens of the client.
map-none = Карти цього регіону ще немає.
map-keys = Стрілки рухають карту. Плюс наближає її, мінус віддаляє.
map-keys-choose = Стрілки рухають карту. Плюс наближає її, мінус віддаляє. Enter вибирає середину.
map-closer = Наблизити карту
map-further = Віддалити карту
