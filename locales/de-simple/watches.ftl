notice-watch-commute = { $more ->
    [yes] Mehrere Leute passen jetzt zu Ihrem Arbeits·weg.
   *[no] Jemand passt jetzt zu Ihrem Arbeits·weg.
}
notice-watch-activity = { $more ->
    [yes] Mehrere neue Aktivitäten passen zu Ihrer Suche. Eine heißt: „{ $title }“.
   *[no] Das passt zu Ihrer Suche: „{ $title }“.
}
problem-too-many-watches = Sie suchen schon sehr viel
problem-too-many-watches-detail = Mehr als 20 Suchen gehen nicht. Löschen Sie zuerst eine Suche.
field-not-your-commute = Das ist nicht Ihr Arbeits·weg.

# The screens of the client.
watches = Was ich suche
watches-none = Sie suchen noch nichts. Gehen Sie zu den Aktivitäten oder zum Mit·fahren. Dort können Sie etwas suchen. Wir sagen Ihnen dann Bescheid.
watch-commute = Sagen Sie mir Bescheid, wenn jemand passt
watch-activity = Sagen Sie mir Bescheid, wenn so etwas kommt
watch-on = Wir sagen Ihnen Bescheid.
watch-of-commute = Jemand für meinen Arbeits·weg
watch-of-any = Alle Aktivitäten
