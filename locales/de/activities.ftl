problem-activity-cancelled = Abgesagt
problem-activity-cancelled-detail = Diese Aktivität ist abgesagt. Daran lässt sich nichts mehr ändern.
problem-activity-over = Schon vorbei
problem-activity-over-detail = Diese Aktivität ist vorbei.
problem-activity-full = Nicht genug Plätze
problem-activity-full-detail = Für so viele Personen ist kein Platz mehr frei. Ihre Plätze behalten Sie.
problem-party-too-large = Zu viele Personen
problem-party-too-large-detail = So viele Plätze gibt es hier nicht. Kommen Sie mit weniger Personen.
problem-age-outside = Anderes Alter
problem-age-outside-detail = Diese Aktivität ist für ein anderes Alter gedacht.
problem-removed-from-activity = Nicht möglich
problem-removed-from-activity-detail = Sie stehen nicht mehr auf der Liste. Fragen Sie, wer die Aktivität anbietet.
problem-activity-has-attendees = Es sind schon Leute angemeldet
problem-activity-has-attendees-detail = Sagen Sie die Aktivität ab. Dann erfahren es alle.
problem-capacity-taken = Schon mehr Plätze vergeben
problem-capacity-taken-detail = Es sind schon mehr Plätze vergeben. Wählen Sie eine größere Zahl.

field-end-before-start = Das Ende liegt vor dem Anfang.
field-lasts-too-long = Höchstens 14 Tage.
field-in-the-past = Das ist schon vorbei.
field-too-far-ahead = Höchstens 18 Monate im Voraus.
field-ages = Das Höchstalter liegt unter dem Mindestalter.
field-needs-club = Das geht nur bei einem Verein.
field-not-your-club = Für diesen Verein können Sie nichts anbieten.
field-not-with-this-kind = Das passt nicht zu Ihrer übrigen Angabe.

notice-activity-promoted = Sie sind dabei: „{ $title }“ am { $day }.{ $month }.{ $year } um { $time } Uhr. Für Sie ist Platz frei geworden.
notice-activity-moved = Geändert: „{ $title }“ ist jetzt am { $day }.{ $month }.{ $year } um { $time } Uhr. Ort: { $place }
notice-activity-cancelled = Abgesagt: „{ $title }“ am { $day }.{ $month }.{ $year } um { $time } Uhr. { $reason }
notice-activity-deleted = Gelöscht: „{ $title }“ am { $day }.{ $month }.{ $year } um { $time } Uhr findet nicht statt.
notice-activity-removed = Sie stehen nicht mehr auf der Liste. Es geht um „{ $title }“ am { $day }.{ $month }.{ $year } um { $time } Uhr.
notice-activity-message = Zu „{ $title }“ am { $day }.{ $month }.{ $year }: { $text }
notice-activity-reminder = Zur Erinnerung: „{ $title }“ ist am { $day }.{ $month }.{ $year } um { $time } Uhr. Ort: { $place }

# The screens of the client.
when-any = Alle Tage
when-today = Heute
when-week = 7 Tage
when-weekend = Wochenende
when-date = Datum
filter-when = Wann
filter-text = Suchen
filter-near = In der Nähe von
filter-km = Wie weit?
filter-none = Filter löschen
search-wider = In der ganzen Region suchen
activities-map = Karte der Aktivitäten
activity-members-only = Nur für Mitglieder
activity-wait = Auf die Warteliste
activity-waiting = { $count ->
    [one] { $count } Person wartet
   *[other] { $count } Personen warten
}
waiting-ahead = { $count ->
    [0] Sie sind als Nächstes dran.
    [one] Eine Anmeldung ist vor Ihnen dran.
   *[other] { $count } Anmeldungen sind vor Ihnen dran.
}
full-but-waiting = Alles ist belegt. Wird etwas frei, sagen wir es Ihnen.
bring-somebody = Ich bringe jemanden mit
bring-companions = Erwachsene, die mitkommen
bring-children = Kinder, die mitkommen
with-companions = { $count ->
    [one] bringt { $count } Erwachsenen mit
   *[other] bringt { $count } Erwachsene mit
}
with-children = { $count ->
    [one] bringt { $count } Kind mit
   *[other] bringt { $count } Kinder mit
}
open-in-maps = In Karten-App öffnen
into-calendar = In meinen Kalender
cost = Kosten
cost-free = Kostenlos
spoken-there = Dort spricht man
age-from = Ab { $from } Jahren
age-to = Bis { $to } Jahre
age-between = { $from } bis { $to } Jahre
access = Gut zu wissen
access-wheelchair = Mit Rollstuhl erreichbar
access-accessible_toilet = Barrierefreies WC
access-hearing_loop = Anlage für Hörgeräte
access-sign_language = Gebärdensprache
access-plain_language = Einfache Sprache
access-interpreter = Jemand übersetzt
access-childcare = Kinderbetreuung
access-quiet = Ruhiger Ort
access-bus_stop = Bus hält in der Nähe
organise = Sie organisieren das
attendees = Wer kommt?
attendees-none = Noch niemand hat sich angemeldet.
on-waiting-list = Warteliste
message-all = Nachricht an alle
message-text = Ihre Nachricht
message-hint = Alle, die kommen, lesen sie.
message-sent = Die Nachricht ist gesendet.
back-to-activity = Zurück zur Aktivität
activity-cancel = Aktivität absagen
activity-cancel-hint = Alle, die kommen wollten, hören davon.
activity-cancel-reason = Warum? (freiwillig)
post = Aktivität anbieten
post-send = Veröffentlichen
post-title = Was machen Sie?
post-title-hint = Zum Beispiel: Spaziergang am See
post-date = Tag
post-from = Beginn
post-until = Ende
post-next-day = Das ist am nächsten Tag.
venue = Wo?
venue-hint = Ort, Betrieb oder Adresse
venue-as-typed = So übernehmen: { $text }
venue-missing = Bitte sagen Sie noch, wo es ist.
venue-meeting-point = Treffpunkt
venue-anywhere = Im Ort, ohne Treffpunkt
post-text = Was soll man wissen?
post-for = Wer bietet es an?
post-for-me = Ich selbst
post-members-only = Nur für Mitglieder sichtbar
post-more = Plätze, Kosten, Alter und mehr
post-capacity = Wie viele Plätze?
post-capacity-hint = Leer: so viele wie wollen
post-euros = Kosten in Euro
post-euros-hint = 0 heißt kostenlos.
post-cost = Mehr zu den Kosten
post-age-from = Ab welchem Alter?
post-age-to = Bis zu welchem Alter?
post-access-text = Mehr dazu in eigenen Worten
post-language = In welcher Sprache schreiben Sie?
deed-post = Anbieten: { $about }
deed-cancel = Absagen: { $about }
deed-message = Nachricht an alle
