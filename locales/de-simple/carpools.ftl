problem-too-many-commutes = Sie haben genug Arbeits·wege
problem-too-many-commutes-detail = Sie können zwei Arbeits·wege haben. Bitte löschen Sie zuerst einen. Oder machen Sie eine Pause mit einem.
problem-too-many-one-offs = Sie haben genug einzelne Fahrten
problem-too-many-one-offs-detail = Sie können fünf einzelne Fahrten haben. Bitte nehmen Sie zuerst eine zurück.
problem-too-many-home-moves = Sie sind zu oft umgezogen
problem-too-many-home-moves-detail = In 30 Tagen gehen nur zwei Umzüge. Bitte warten Sie etwas.
problem-too-young-to-drive = Selbst fahren geht ab 18
problem-too-young-to-drive-detail = Sie sind noch nicht 18. Sie dürfen mit·fahren. Sie dürfen aber nicht selbst fahren.
problem-women-only = Nur für Frauen
problem-women-only-detail = „Nur Frauen“: Im Konto muss „Frau“ stehen.

field-no-leg = Bitte wählen Sie: Hin·weg oder Rück·weg. Oder wählen Sie beide Wege.
field-buffer-over-early = Der Puffer ist zu groß. Der Puffer muss in die früheste Ankunft passen.
field-code-twice = Dieses Kürzel gibt es zwei·mal.
field-code-unknown = Dieses Kürzel gibt es nicht.
field-date-twice = Dieses Datum gibt es zwei·mal.
field-cycle-or-dated = Bitte wählen Sie: Turnus oder einzelne Tage.
field-name-twice = Diesen Namen gibt es zwei·mal.
field-unsound = Das ist so kein Arbeits·weg.
field-site-unknown = Diesen Arbeits·ort kennen wir nicht.
field-too-many-sites = Es gehen nur 16 Arbeits·orte.
field-place-or-point = Bitte wählen Sie: Ort oder Punkt.
field-place-or-commute = Bitte wählen Sie: Ort oder Arbeits·weg.
field-date-four-weeks = Bitte wählen Sie heute oder einen anderen Tag. Möglich sind die nächsten 27 Tage.
field-free-that-day = An diesem Tag haben Sie frei.

reason-both-ways = Hin und zurück: { $shared } von { $of } Schichten
reason-rides-out = Zur Arbeit: { $shared } von { $of } Fahrten
reason-rides-home = Nach Hause: { $shared } von { $of } Fahrten
reason-detour = { $reader ->
    [driver] Umweg für Sie: etwa { $minutes } Minuten
   *[rider] Umweg für { $name }: etwa { $minutes } Minuten
}
reason-early = { $reader ->
    [driver] { $name } ist { $minutes } Minuten zu früh da
   *[rider] Sie sind { $minutes } Minuten zu früh da
}
reason-wait = { $reader ->
    [driver] { $name } wartet nach der Arbeit: { $minutes } Minuten
   *[rider] Sie warten nach der Arbeit: { $minutes } Minuten
}
reason-walk = { $reader ->
    [driver] { $name } geht zu Fuß: bis { $minutes } Minuten
   *[rider] Sie gehen zu Fuß: bis { $minutes } Minuten
}
reason-no-ride-out = Keine Fahrt zur Arbeit: { $dates }
reason-no-ride-home = Keine Fahrt nach Hause: { $dates }
reason-over-midnight = Zwischen Ihren Zeiten ist Mitter·nacht
reason-approximate = Die Zeiten stimmen nur ungefähr. Wir haben noch keine Straßen·karte.

roster-weekday-1 = Mo
roster-weekday-2 = Di
roster-weekday-3 = Mi
roster-weekday-4 = Do
roster-weekday-5 = Fr
roster-weekday-6 = Sa
roster-weekday-7 = So
roster-date-short = { $weekday } { $day }.{ $month }.
roster-comma = ,
roster-dates-and-more = { $dates } und noch { $more }

stop-neighbourhood = nahe bei der Wohnung
stop-nameless = Treff·punkt

way-people = { $people } Menschen oder mehr fahren Ihren Weg
way-few = Seien Sie hier bei den Ersten

why-own-detour-minutes = Mit { $value } Minuten Umweg: { $matches } Treffer
why-own-wait-minutes = Mit { $value } Minuten Warten: { $matches } Treffer
why-own-early-minutes = { $value } Minuten früher da: { $matches } Treffer
why-own-walk-metres = Mit { $value } Metern zu Fuß: { $matches } Treffer
why-others-role = { $people }+ Menschen: Beide wollen fahren. Oder beide wollen mit·fahren
why-others-no-common-date = { $people }+ Menschen arbeiten an anderen Tagen
why-others-no-seat = { $people }+ Menschen haben keinen Platz frei
why-others-detour-minutes = { $people }+ Menschen: Der Umweg dauert zu lange
why-others-detour-km = { $people }+ Menschen: Der Umweg ist über 10 Kilometer
why-others-ride-time = { $people }+ Menschen: Die Fahrt dauert zu lange
why-others-time-window = { $people }+ Menschen arbeiten zu anderen Zeiten

# The screens of the client.
roster = Mein Dienst·plan
roster-preset = Wie ist Ihr Dienst·plan? Sie können alles später ändern.
roster-preset-week = Montag bis Freitag
roster-preset-two = 2 Schichten im Wechsel
roster-preset-three = 3 Schichten im Wechsel
roster-preset-four = 4 Tage Arbeit, 2 Tage frei
roster-fill = Wählen Sie eine Schicht. Tippen Sie dann auf die Tage.
roster-strip = Die Tage von Ihrem Dienst·plan
roster-day = Tag { $day }: { $what }
roster-length = Nach wie vielen Tagen beginnt er neu?
roster-this-week = In welcher Woche sind Sie jetzt?
roster-week = Woche { $week }
roster-today = Welcher Tag vom Plan ist heute?
part-early = Früh
part-late = Spät
part-night = Nacht
part-free = frei
roster-holidays = An Feier·tagen habe ich frei.
roster-told-cycle = Der Dienst·plan beginnt immer neu. Tage: { $days }.
roster-told-dated = Einzelne Tage mit Arbeit: { $days }.
roster-told-part = { $count } × { $code } ({ $start }–{ $end })
roster-told-today = Heute: { $what }.
roster-times = Zeiten
roster-start = Anfang
roster-end = Ende
roster-elsewhere = Anderer Ort für diese Schicht
roster-more-codes = Schicht oder Schule dazu
roster-exceptions = Ausnahmen: Tausch, krank, Urlaub, Schule
roster-off = frei, krank oder Urlaub
roster-add = Eintragen
roster-remove = Löschen
roster-file = Aus einer Kalender-Datei oder aus Text
roster-file-choose = Kalender·datei (.ics)
roster-file-hint = Die Datei bleibt bei Ihnen. Wir speichern nur die Schichten.
roster-file-wrong = Darin finden wir keine Schichten.
roster-file-paste = Oder kopieren Sie den Text hier hinein.
commute-home = Wo wohnen Sie ungefähr?
commute-home-hint = Schreiben Sie den Ort. Oder tippen Sie auf die Karte.
commute-home-map = Karte: Wo wohnen Sie ungefähr?
commute-square = Wir speichern nur dieses Quadrat. Seite: { $metres } m.
commute-enter = Arbeits·weg eintragen
commute-mine = Mein Arbeits·weg
commute-site = Wo arbeiten oder lernen Sie?
commute-site-missing = Ihr Arbeits·ort fehlt? Schlagen Sie ihn vor.
commute-role = Was möchten Sie?
commute-role-ride = Mit·fahren
commute-role-drive = Selbst fahren
commute-role-either = Beides ist gut
commute-missing = Wohn·ort oder Arbeits·ort fehlt noch.
commute-more = Mehr einstellen
commute-legs = Welche Wege?
commute-legs-both = Hin und zurück
commute-legs-out = Hin
commute-legs-home = Zurück
commute-women = Nur mit Frauen fahren
commute-paused = Pause
commute-pause = Pause machen
commute-resume = Weiter machen
commute-delete = Löschen
commute-delete-sure = Wirklich löschen?
limit-detour-minutes = Umweg höchstens { $value } Minuten
limit-seats = Freie Plätze: { $value }
limit-walk-metres = Zu Fuß höchstens { $value } m
limit-early-minutes = Höchstens { $value } Minuten früher
limit-wait-minutes = Nach der Arbeit höchstens { $value } Minuten warten
limit-buffer-minutes = Mindestens { $value } Minuten vorher da
deed-commute = Arbeits·weg speichern
deed-pause = Arbeits·weg: Pause
deed-resume = Arbeits·weg: weiter
deed-delete-commute = Arbeits·weg löschen
match-filter = Wer fährt?
match-filter-other = Andere fahren
widen-now = Das möchte ich
match-rides = Alle Fahrten zeigen
match-days = Tage: { $count }
way-ask = Fährt jemand meinen Weg?
way-shift = Wann beginnt die Arbeit?
way-shift-early = Früh: 4:00 bis 7:29
way-shift-day = Vormittag: 7:30 bis 11:59
way-shift-late = Mittag bis Abend: 12:00 bis 18:59
way-shift-night = Nacht: 19:00 bis 3:59
part-daytime = Tag
strip-legend = Oben: meine Schichten. Mitte: Schichten von der anderen Person. Unten: gemeinsame Fahrten.
match-filter-day = An welchem Tag?
match-filter-none = So passt niemand. Ändern Sie den Filter.
matches-all = Alle Treffer
roster-kind = Wie ist Ihr Dienst·plan?
roster-kind-cycle = Der Plan kommt immer wieder
roster-kind-dated = Jeder Monat ist anders
roster-code = Kurzer Name der Schicht
roster-flexible-start = Ich kann später anfangen. Höchstens { $value } Minuten.
roster-flexible-end = Ich kann später gehen. Höchstens { $value } Minuten.
roster-several = Viele Tage: Tippen Sie zuerst auf den ersten. Dann auf den letzten.
roster-several-last = ab { $day }. Tippen Sie jetzt auf den letzten Tag.
roster-calendar = Kalender: Tippen Sie auf die Tage. Oder nehmen Sie die Pfeil·tasten.
roster-exception = Ausnahme
roster-as-usual = wie immer
roster-dated-none = Ihr Plan ist noch leer. Tippen Sie auf Ihre Tage.
roster-told-flexible = { $count } × { $code } (Beginn { $start }, Ende { $end })
roster-told-elsewhere = An einem anderen Ort: { $codes }.
roster-told-exceptions = Ausnahmen ab heute: { $list }.
roster-file-paste-hint = Zum Beispiel: 1.12. Früh 06:00–14:00
