problem-own-block = Das sind Sie selbst
problem-own-block-detail = Sich selbst können Sie nicht blockieren.
problem-too-many-blocks = Zu viele blockierte Personen
problem-too-many-blocks-detail = 500 Personen sind genug. Geben Sie erst jemanden frei.
field-nobody-behind = Das kommt nicht von einer einzelnen Person.

# Keeping people apart, and keeping order.
problem-account-muted = Sie dürfen gerade nicht schreiben
problem-account-muted-detail = Die Moderation hat das so entschieden. Den Grund lesen Sie unter „Ich“.
problem-report-decided = Schon entschieden
problem-report-decided-detail = Über diese Meldung hat schon jemand entschieden.
problem-appeal-made = Sie haben schon Nein gesagt
problem-appeal-made-detail = Sie können nur einmal Nein sagen.
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

# The screens of the client.
safety = Blockieren oder melden
report = Melden
block = Blockieren
block-really = Ja, blockieren
block-hint = Sie sehen einander hier nicht mehr. Die andere Person erfährt nichts davon.
block-done = Blockiert.
deed-block = Blockieren: { $about }
blocks = Blockierte Personen
blocks-none = Sie haben niemanden blockiert.
unblock = Nicht mehr blockieren
report-title = Etwas melden
report-danger = Sind Sie in Gefahr? Rufen Sie 112 an.
report-about = { $kind ->
    [person] Sie melden eine Person.
    [message] Sie melden eine Nachricht.
    [activity] Sie melden eine Aktivität.
    [club] Sie melden einen Verein.
    [site] Sie melden einen Arbeits·ort.
    [match] Sie melden eine Person aus Ihren Treffern.
   *[none] Was ist passiert?
}
report-reason = Warum?
reason-harassment = Beleidigung oder Drohung
reason-hate = Hass gegen Menschen
reason-sexual = Sexuelle Belästigung
reason-minor = Jemand unter 18 ist in Gefahr
reason-fraud = Betrug mit Geld
reason-driving = Gefährliches Fahren
reason-spam = Werbung oder Falsches
reason-other = Etwas anderes
report-text = Was ist passiert?
report-text-hint = Höchstens 1000 Zeichen. Die gemeldete Person erfährt Ihren Namen nicht.
report-block = Diese Person auch blockieren
report-thanks = Danke. Die Moderation schaut sich das an.
receipt = Ihr Code
receipt-hint = Schreiben Sie den Code auf. Damit fragen Sie später nach.
receipt-ask = Was wurde aus meiner Meldung?
receipt-show = Nachsehen
outcome = { $outcome ->
    [acted] Wir haben etwas getan.
    [dismissed] Wir haben nichts Verbotenes gefunden.
    [gone] Das gibt es nicht mehr.
   *[open] Noch nicht entschieden.
}
moderation = Meldungen
moderation-none = Nichts ist offen.
appeals = Widersprüche
case-shown = Das wurde gemeldet
case-text = Das steht in der Meldung
case-thread = Die letzten Nachrichten
case-earlier = Das war früher
measure = Entscheidung
measure-dismiss = Nichts Verbotenes
measure-hide = Nicht mehr zeigen
measure-mute = Darf nicht schreiben
measure-suspend = Zugang auf Zeit gesperrt
measure-ban = Zugang gesperrt
measure-days = Wie viele Tage?
reasons = Der Grund
reasons-hint = Die Person liest das. Mindestens 10 Zeichen.
decide = Entscheiden
appeal-grant = Widerspruch annehmen
appeal-decline = Entscheidung bleibt
statements = Was über mich entschieden ist
statements-none = Gegen Sie liegt nichts vor.
statement-until = Gilt bis
statement-lifted = Gilt nicht mehr
appeal = Ich sage Nein dazu
appeal-hint = Eine andere Person prüft es. Möglich bis:
appeal-mine = Ihr Widerspruch
appeal-answer = Antwort
