problem-activity-cancelled = Das fällt aus
problem-activity-cancelled-detail = Diese Aktivität fällt aus. Sie können daran nichts mehr ändern.
problem-activity-over = Das ist schon vorbei
problem-activity-over-detail = Diese Aktivität ist vorbei.
problem-activity-full = Es gibt nicht genug Plätze
problem-activity-full-detail = Für so viele Menschen ist kein Platz. Ihre Plätze behalten Sie.
problem-party-too-large = Zu viele Menschen
problem-party-too-large-detail = So viele Plätze gibt es hier nicht. Bitte kommen Sie mit weniger Menschen.
problem-age-outside = Das Alter passt nicht
problem-age-outside-detail = Diese Aktivität ist für ein anderes Alter.
problem-removed-from-activity = Das geht nicht
problem-removed-from-activity-detail = Sie stehen nicht mehr auf der Liste. Fragen Sie: Wer macht die Aktivität?
problem-activity-has-attendees = Es kommen schon Leute
problem-activity-has-attendees-detail = Bitte sagen Sie die Aktivität ab. Dann wissen es alle.
problem-capacity-taken = Es sind schon mehr Plätze weg
problem-capacity-taken-detail = Es sind schon mehr Plätze weg. Bitte nehmen Sie eine größere Zahl.

field-end-before-start = Das Ende ist vor dem Anfang.
field-lasts-too-long = Es gehen nur 14 Tage.
field-in-the-past = Das ist schon vorbei.
field-too-far-ahead = Das ist zu weit weg. Es gehen nur 18 Monate voraus.
field-ages = Das höchste Alter ist zu klein.
field-needs-club = Das kann nur ein Verein machen.
field-not-your-club = Für diesen Verein können Sie nichts eintragen.
field-not-with-this-kind = Das passt nicht zu Ihrer anderen Auswahl.

notice-activity-promoted = Sie sind dabei: „{ $title }“. Der Tag ist: { $day }.{ $month }.{ $year }. Die Uhr·zeit ist: { $time } Uhr. Jetzt ist ein Platz für Sie frei.
notice-activity-moved = „{ $title }“ ist jetzt anders. Der Tag ist: { $day }.{ $month }.{ $year }. Die Uhr·zeit ist: { $time } Uhr. Der Ort ist: { $place }
notice-activity-cancelled = „{ $title }“ fällt aus. Der Tag war: { $day }.{ $month }.{ $year }. Die Uhr·zeit war: { $time } Uhr. { $reason }
notice-activity-deleted = „{ $title }“ gibt es nicht mehr. Der Tag war: { $day }.{ $month }.{ $year }. Die Uhr·zeit war: { $time } Uhr.
notice-activity-removed = Sie stehen nicht mehr auf der Liste. Es geht um: „{ $title }“. Der Tag ist: { $day }.{ $month }.{ $year }. Die Uhr·zeit ist: { $time } Uhr.
notice-activity-message = Es geht um: „{ $title }“. Der Tag ist: { $day }.{ $month }.{ $year }. Die Nachricht ist: { $text }
notice-activity-reminder = Bitte denken Sie daran: „{ $title }“. Der Tag ist: { $day }.{ $month }.{ $year }. Die Uhr·zeit ist: { $time } Uhr. Der Ort ist: { $place }

# The screens of the client.
when-any = Jeder Tag
when-today = Heute
when-week = 7 Tage
when-weekend = Wochen·ende
when-date = Datum
filter-when = Wann
filter-text = Suchen
filter-near = In der Nähe von
filter-km = Wie weit weg?
filter-none = Filter löschen
search-wider = In der ganzen Region suchen
activities-map = Karte mit den Aktivitäten
activity-members-only = Nur für Mitglieder
activity-wait = Auf die Warte·liste
activity-waiting = { $count ->
    [one] { $count } Person wartet
   *[other] { $count } Personen warten
}
waiting-ahead = { $count ->
    [0] Sie sind als Nächstes dran.
    [one] Vor Ihnen ist eine Anmeldung.
   *[other] Vor Ihnen sind { $count } Anmeldungen.
}
full-but-waiting = Es ist voll. Wird ein Platz frei? Dann sagen wir es Ihnen.
bring-somebody = Ich bringe jemanden mit
bring-companions = Erwachsene, die mit·kommen
bring-children = Kinder, die mit·kommen
with-companions = { $count ->
    [one] mit { $count } Erwachsenem
   *[other] mit { $count } Erwachsenen
}
with-children = { $count ->
    [one] mit { $count } Kind
   *[other] mit { $count } Kindern
}
open-in-maps = In einer Karten-App öffnen
into-calendar = In meinen Kalender
cost = Kosten
cost-free = Kostenlos
spoken-there = Sprachen dort
age-from = Ab { $from } Jahren
age-to = Bis { $to } Jahre
age-between = { $from } bis { $to } Jahre
access = Gut zu wissen
access-wheelchair = Geht mit Roll·stuhl
access-accessible_toilet = Toilette für Menschen mit Roll·stuhl
access-hearing_loop = Hilfe für Hör·geräte
access-sign_language = Gebärden·sprache
access-plain_language = Einfache Sprache
access-interpreter = Jemand übersetzt
access-childcare = Jemand passt auf Kinder auf
access-quiet = Ruhiger Ort
access-bus_stop = Bus·haltestelle in der Nähe
organise = Sie machen das
attendees = Wer kommt?
attendees-none = Noch niemand ist angemeldet.
on-waiting-list = Warte·liste
message-all = Nachricht an alle
message-text = Ihre Nachricht
message-hint = Alle, die kommen, lesen sie.
message-sent = Die Nachricht ist gesendet.
back-to-activity = Zurück zur Aktivität
activity-cancel = Aktivität absagen
activity-cancel-hint = Wir sagen es allen, die kommen wollten.
activity-cancel-reason = Warum? (Sie müssen nichts schreiben)
post = Aktivität anbieten
post-send = Zeigen
post-title = Was machen Sie?
post-title-hint = Zum Beispiel: Spazier·gang am See
post-date = Tag
post-from = Anfang
post-until = Ende
post-next-day = Das ist am nächsten Tag.
venue = Wo?
venue-hint = Ort, Firma oder Adresse
venue-as-typed = So lassen: { $text }
venue-missing = Bitte schreiben Sie: Wo ist es?
venue-meeting-point = Treff·punkt
venue-anywhere = Im Ort, ohne Treff·punkt
post-text = Was sollen die Menschen wissen?
post-for = Wer bietet das an?
post-for-me = Ich selbst
post-members-only = Nur Mitglieder sehen es
post-more = Plätze, Kosten, Alter und mehr
post-capacity = Wie viele Plätze?
post-capacity-hint = Leer heißt: Alle können kommen
post-euros = Kosten in Euro
post-euros-hint = 0 heißt: Es kostet nichts.
post-cost = Mehr zu den Kosten
post-age-from = Ab welchem Alter?
post-age-to = Bis zu welchem Alter?
post-access-text = Mehr in eigenen Worten
post-language = In welcher Sprache schreiben Sie?
deed-post = Neues Angebot: { $about }
deed-cancel = Absage: { $about }
deed-message = Nachricht an alle
