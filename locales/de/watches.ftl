notice-watch-commute = { $more ->
    [yes] Mehrere Leute passen neu zu Ihrem Arbeitsweg.
   *[no] Jemand passt neu zu Ihrem Arbeitsweg.
}
notice-watch-activity = { $more ->
    [yes] Mehrere neue Aktivitäten passen zu Ihrer Suche, zum Beispiel „{ $title }“.
   *[no] Das passt zu Ihrer Suche: „{ $title }“.
}
problem-too-many-watches = Sie suchen schon sehr viel
problem-too-many-watches-detail = Mehr als 20 Suchen gehen nicht. Löschen Sie zuerst eine alte.
field-not-your-commute = Das ist kein Arbeitsweg von Ihnen.

# The screens of the client.
watches = Was ich suche
watches-none = Sie suchen noch nichts. Bei Fahrten und Aktivitäten können Sie sich Bescheid geben lassen.
watch-commute = Bescheid geben, wenn jemand passt
watch-activity = Bescheid geben, wenn so etwas kommt
watch-on = Wir geben Ihnen Bescheid.
watch-of-commute = Jemand für meinen Arbeitsweg
watch-of-any = Alle Aktivitäten
