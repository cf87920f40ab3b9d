notice-watch-commute = { $more ->
    [yes] З’явилося кілька людей, яким з вами по дорозі на роботу.
   *[no] З’явилася людина, якій з вами по дорозі на роботу.
}
notice-watch-activity = { $more ->
    [yes] Є кілька нових подій, які ви шукали, наприклад «{ $title }».
   *[no] Є подія, яку ви шукали: «{ $title }».
}
problem-too-many-watches = Ви вже багато шукаєте
problem-too-many-watches-detail = Можна мати до 20. Спершу видаліть одну зі старих.
field-not-your-commute = Це не ваша дорога на роботу.

# The screens of the client.
watches = Що я шукаю
watches-none = Ви поки нічого не шукаєте. На сторінках поїздок і подій можна попросити про сповіщення.
watch-commute = Повідомити, коли хтось підійде
watch-activity = Повідомити, коли таке з’явиться
watch-on = Ми вам повідомимо.
watch-of-commute = Попутники на роботу
watch-of-any = Усі події
