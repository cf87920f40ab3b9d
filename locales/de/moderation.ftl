problem-own-block = Das sind Sie selbst
problem-own-block-detail = Sich selbst kann man nicht blockieren.
problem-too-many-blocks = Zu viele Blockierungen
problem-too-many-blocks-detail = Mehr als 500 Personen gehen nicht. Geben Sie zuerst jemanden frei.
field-nobody-behind = Das hat keine einzelne Person eingestellt.

# Keeping people apart, and keeping order.
problem-account-muted = Sie dürfen gerade nicht schreiben
problem-account-muted-detail = Die Moderation hat das entschieden. Den Grund lesen Sie unter „Ich“.
problem-report-decided = Schon entschieden
problem-report-decided-detail = Über diese Meldung hat schon jemand entschieden.
problem-appeal-made = Schon widersprochen
problem-appeal-made-detail = Jeder Entscheidung kann man einmal widersprechen.
problem-appeal-closed = Das geht nicht mehr
problem-appeal-closed-detail = Die Frist ist vorbei, oder es gibt nichts mehr zu entscheiden.
problem-another-moderator = Das entscheidet jemand anderes
problem-another-moderator-detail = Sie haben zuerst entschieden. Über den Widerspruch entscheidet jemand anderes.
problem-too-many-conversations = Zu viele neue Gespräche
problem-too-many-conversations-detail = Mehr als 20 neue Gespräche am Tag gehen nicht. Morgen geht es weiter.

# What is told of reports and decisions.
notices-about-safety = Sicherheit
notice-restriction-made = { $measure ->
    [hide] Ein Beitrag von Ihnen wird nicht mehr gezeigt. Lesen Sie den Grund.
    [mute] Sie dürfen einige Tage nicht schreiben. Lesen Sie den Grund.
    [suspend] Ihr Zugang ist für einige Tage gesperrt. Lesen Sie den Grund.
   *[ban] Ihr Zugang ist gesperrt. Lesen Sie den Grund.
}
notice-restriction-lifted = Eine Entscheidung gegen Sie gilt nicht mehr.
notice-appeal-answered = { $granted ->
    [yes] Ihr Widerspruch hatte Erfolg.
   *[no] Ihr Widerspruch hatte keinen Erfolg. Lesen Sie, warum.
}
notice-report-answered = { $outcome ->
    [acted] Danke für Ihre Meldung. Wir haben etwas unternommen.
   *[dismissed] Danke für Ihre Meldung. Wir haben keinen Verstoß gefunden.
}
notice-report-filed = Es gibt eine neue Meldung.
notice-appeal-filed = Jemand widerspricht einer Entscheidung.
kind-restriction-made = Gegen Sie wurde etwas entschieden
kind-restriction-lifted = Eine Entscheidung gegen Sie gilt nicht mehr
kind-appeal-answered = Über Ihren Widerspruch wurde entschieden
kind-report-answered = Über Ihre Meldung wurde entschieden
kind-report-filed = Für die Moderation: neue Meldung
kind-appeal-filed = Für die Moderation: neuer Widerspruch

# The screens of the client.
safety = Blockieren oder melden
report = Melden
block = Blockieren
block-really = Ja, blockieren
block-hint = Sie finden einander nirgends mehr. Die andere Person erfährt davon nichts.
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
    [site] Sie melden einen Arbeitsort.
    [match] Sie melden jemanden aus Ihren Treffern.
   *[none] Was ist passiert?
}
report-reason = Warum?
reason-harassment = Beleidigung, Drohung, Belästigung
reason-hate = Hass gegen Menschen
reason-sexual = Sexuelle Belästigung
reason-minor = Jemand unter 18 ist in Gefahr
reason-fraud = Betrug oder Geldforderung
reason-driving = Gefährliches Fahren
reason-spam = Werbung oder falsche Angaben
reason-other = Etwas anderes
report-text = Was ist passiert?
report-text-hint = Höchstens 1000 Zeichen. Wer gemeldet wird, erfährt Ihren Namen nicht.
report-block = Diese Person auch blockieren
report-thanks = Danke. Die Moderation sieht sich das an.
receipt = Ihr Code
receipt-hint = Schreiben Sie den Code auf. Damit erfahren Sie, was daraus wurde.
receipt-ask = Was wurde aus meiner Meldung?
receipt-show = Nachsehen
outcome = { $outcome ->
    [acted] Wir haben etwas unternommen.
    [dismissed] Wir haben keinen Verstoß gefunden.
    [gone] Das Gemeldete gibt es nicht mehr.
   *[open] Noch nicht entschieden.
}
moderation = Meldungen
moderation-none = Nichts ist offen.
appeals = Widersprüche
case-shown = Das wurde gemeldet
case-text = Das steht in der Meldung
case-thread = Die letzten Nachrichten
case-earlier = Frühere Entscheidungen
measure = Entscheidung
measure-dismiss = Kein Verstoß
measure-hide = Nicht mehr zeigen
measure-mute = Darf nicht schreiben
measure-suspend = Zugang auf Zeit gesperrt
measure-ban = Zugang gesperrt
measure-days = Wie viele Tage?
reasons = Begründung
reasons-hint = Die betroffene Person liest das. Mindestens 10 Zeichen.
decide = Entscheiden
appeal-grant = Widerspruch annehmen
appeal-decline = Entscheidung bleibt
statements = Entscheidungen über mich
statements-none = Gegen Sie liegt nichts vor.
statement-until = Gilt bis
statement-lifted = Gilt nicht mehr
appeal = Widersprechen
appeal-hint = Jemand anderes sieht es sich noch einmal an. Möglich bis:
appeal-mine = Ihr Widerspruch
appeal-answer = Antwort
