notice-watch-commute = { $more ->
    [yes] Появилось несколько человек, которым с вами по пути на работу.
   *[no] Появился человек, которому с вами по пути на работу.
}
notice-watch-activity = { $more ->
    [yes] Есть несколько новых мероприятий, которые вы искали, например «{ $title }».
   *[no] Есть мероприятие, которое вы искали: «{ $title }».
}
problem-too-many-watches = Вы уже многое ищете
problem-too-many-watches-detail = Можно иметь не больше 20. Сначала удалите одну из старых.
field-not-your-commute = Это не ваша дорога на работу.

# The screens of the client.
watches = Что я ищу
watches-none = Вы пока ничего не ищете. На страницах поездок и мероприятий можно попросить сообщить.
watch-commute = Сообщить, когда кто-то подойдёт
watch-activity = Сообщить, когда такое появится
watch-on = Мы вам сообщим.
watch-of-commute = Попутчики на работу
watch-of-any = Все мероприятия
