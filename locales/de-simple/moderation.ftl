problem-own-block = Das sind Sie selbst
problem-own-block-detail = Sich selbst können Sie nicht sperren.
problem-too-many-blocks = Zu viele gesperrte Personen
problem-too-many-blocks-detail = 500 Personen sind genug. Geben Sie erst jemanden frei.
field-nobody-behind = Das hat nicht nur eine Person eingetragen.

# Keeping people apart, and keeping order.
problem-account-muted = Sie dürfen gerade nicht schreiben
problem-account-muted-detail = Die Moderation hat das so entschieden. Den Grund lesen Sie unter „Ich“.
problem-report-decided = Schon entschieden
problem-report-decided-detail = Über diese Meldung hat schon jemand entschieden.
problem-appeal-made = Schon widersprochen
problem-appeal-made-detail = Sie können nur einmal widersprechen.
problem-appeal-closed = Das geht nicht mehr
problem-appeal-closed-detail = Die Zeit ist vorbei. Oder es ist schon entschieden.
problem-another-moderator = Das entscheidet jemand anderes
problem-another-moderator-detail = Sie haben schon entschieden. Jetzt entscheidet eine andere Person.
problem-too-many-conversations = Zu viele neue Gespräche
problem-too-many-conversations-detail = Sie können 20 neue Gespräche am Tag beginnen. Morgen geht es weiter.

# What is told of reports and decisions.
notices-about-safety = Sicherheit
notice-restriction-made = { $measure ->
    [hide] Ein Beitrag von Ihnen wird nicht mehr gezeigt. Lesen Sie den Grund.
    [mute] Sie dürfen einige Tage nicht schreiben. Lesen Sie den Grund.
    [suspend] Ihr Zugang ist einige Tage gesperrt. Lesen Sie den Grund.
   *[ban] Ihr Zugang ist gesperrt. Lesen Sie den Grund.
}
notice-restriction-lifted = Eine Entscheidung gegen Sie gilt nicht mehr.
notice-appeal-answered = { $granted ->
    [yes] Ihr Widerspruch hatte Erfolg.
   *[no] Ihr Widerspruch hatte keinen Erfolg. Lesen Sie, warum.
}
notice-report-answered = { $outcome ->
    [acted] Danke für Ihre Meldung. Wir haben etwas getan.
   *[dismissed] Danke für Ihre Meldung. Wir haben nichts Verbotenes gefunden.
}
notice-report-filed = Es gibt eine neue Meldung.
notice-appeal-filed = Jemand widerspricht einer Entscheidung.
kind-restriction-made = Etwas wurde gegen Sie entschieden
kind-restriction-lifted = Eine Entscheidung gegen Sie ist vorbei
kind-appeal-answered = Über Ihren Widerspruch wurde entschieden
kind-report-answered = Über Ihre Meldung wurde entschieden
kind-report-filed = Für die Moderation: neue Meldung
kind-appeal-filed = Für die Moderation: neuer Widerspruch
