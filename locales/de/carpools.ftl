problem-too-many-commutes = Genug Arbeitswege
problem-too-many-commutes-detail = Zwei aktive Arbeitswege sind möglich. Pausieren oder löschen Sie zuerst einen.
problem-too-many-one-offs = Genug einzelne Fahrten
problem-too-many-one-offs-detail = Fünf einzelne Fahrten sind möglich. Bitte nehmen Sie zuerst eine zurück.
problem-too-many-home-moves = Zu oft umgezogen
problem-too-many-home-moves-detail = Zwei Umzüge in 30 Tagen sind möglich. Bitte warten Sie etwas.
problem-too-young-to-drive = Fahren erst ab 18
problem-too-young-to-drive-detail = Unter 18 können Sie mitfahren, aber nicht selbst fahren.
problem-women-only = Für Frauen
problem-women-only-detail = „Nur Frauen“ ist für Personen, die im Konto „Frau“ angegeben haben.

field-no-leg = Bitte wählen Sie mindestens eine Richtung.
field-buffer-over-early = Der Puffer darf nicht größer sein als die früheste Ankunft.
field-code-twice = Dieses Kürzel gibt es zweimal.
field-code-unknown = Dieses Kürzel gibt es nicht.
field-date-twice = Dieses Datum gibt es zweimal.
field-cycle-or-dated = Bitte geben Sie entweder einen Turnus oder einzelne Tage an.
field-name-twice = Diesen Namen gibt es zweimal.
field-unsound = Das ergibt keinen Arbeitsweg.
field-site-unknown = Diesen Arbeitsort kennen wir nicht.
field-too-many-sites = Höchstens 16 Arbeitsorte.
field-place-or-point = Bitte geben Sie entweder einen Ort oder einen Punkt an.
field-place-or-commute = Bitte wählen Sie einen Ort oder einen Ihrer Arbeitswege.
field-date-four-weeks = Bitte wählen Sie heute oder einen der nächsten 27 Tage.
field-free-that-day = An diesem Tag haben Sie frei.

reason-both-ways = { $shared } von { $of } Schichten hin und zurück
reason-rides-out = { $shared } von { $of } Hinwegen
reason-rides-home = { $shared } von { $of } Rückwegen
reason-detour = { $reader ->
    [driver] Etwa { $minutes } Minuten Umweg für Sie
   *[rider] Etwa { $minutes } Minuten Umweg für { $name }
}
reason-early = { $reader ->
    [driver] { $name } ist { $minutes } Minuten zu früh da
   *[rider] Sie sind { $minutes } Minuten zu früh da
}
reason-wait = { $reader ->
    [driver] { $name } wartet { $minutes } Minuten nach der Arbeit
   *[rider] Sie warten { $minutes } Minuten nach der Arbeit
}
reason-walk = { $reader ->
    [driver] { $name } geht bis zu { $minutes } Minuten zu Fuß
   *[rider] Bis zu { $minutes } Minuten zu Fuß
}
reason-no-ride-out = Kein Hinweg am { $dates }
reason-no-ride-home = Kein Rückweg am { $dates }
reason-over-midnight = Zwischen Ihren Zeiten liegt Mitternacht
reason-approximate = Die Zeiten sind geschätzt. Es gibt noch keine Straßenkarte.

roster-weekday-1 = Mo
roster-weekday-2 = Di
roster-weekday-3 = Mi
roster-weekday-4 = Do
roster-weekday-5 = Fr
roster-weekday-6 = Sa
roster-weekday-7 = So
roster-date-short = { $weekday } { $day }.{ $month }.
roster-comma = ,
roster-dates-and-more = { $dates } und { $more } weitere

stop-neighbourhood = nahe der Wohnung
stop-nameless = Treffpunkt

way-people = { $people }+ Personen haben denselben Weg wie Sie
way-few = Seien Sie bei den Ersten auf diesem Weg

why-own-detour-minutes = Mit bis zu { $value } Minuten Umweg: { $matches } Treffer
why-own-wait-minutes = Mit bis zu { $value } Minuten Warten: { $matches } Treffer
why-own-early-minutes = Bis zu { $value } Minuten früher da: { $matches } Treffer
why-own-walk-metres = Mit bis zu { $value } Metern zu Fuß: { $matches } Treffer
why-others-role = { $people }+ Personen: Sie möchten beide fahren oder beide mitfahren
why-others-no-common-date = { $people }+ Personen arbeiten an anderen Tagen
why-others-no-seat = { $people }+ Personen haben keinen Platz frei
why-others-detour-minutes = { $people }+ Personen: Der Umweg dauert zu lange
why-others-detour-km = { $people }+ Personen: Der Umweg ist länger als 10 km
why-others-ride-time = { $people }+ Personen: Die Fahrt würde zu lange dauern
why-others-time-window = { $people }+ Personen beginnen oder enden zu anderen Zeiten

# The screens of the client.
roster = Mein Dienstplan
roster-preset = Wie sieht Ihr Dienstplan aus? Sie können danach alles ändern.
roster-preset-week = Montag bis Freitag
roster-preset-two = 2 Schichten im Wechsel
roster-preset-three = 3 Schichten im Wechsel
roster-preset-four = 4 Tage Arbeit, 2 frei
roster-fill = Wählen Sie eine Schicht. Dann tippen Sie auf die Tage.
roster-strip = Die Tage Ihres Plans
roster-day = Tag { $day }: { $what }
roster-length = Nach wie vielen Tagen beginnt der Plan von vorn?
roster-this-week = In welcher Woche sind Sie jetzt?
roster-week = Woche { $week }
roster-today = Welcher Tag des Plans ist heute?
part-early = Früh
part-late = Spät
part-night = Nacht
part-free = frei
roster-holidays = An Feiertagen habe ich frei.
roster-told-cycle = Der Plan wiederholt sich. Tage: { $days }.
roster-told-dated = Einzelne Tage mit Arbeit: { $days }.
roster-told-part = { $count } × { $code } ({ $start }–{ $end })
roster-told-today = Heute: { $what }.
roster-times = Uhrzeiten
roster-start = Beginn
roster-end = Ende
roster-elsewhere = Anderer Ort für diese Schicht, zum Beispiel Berufsschule
roster-more-codes = Schicht oder Schule hinzufügen
roster-exceptions = Ausnahmen: Tausch, krank, Urlaub, Schule
roster-off = frei, krank oder Urlaub
roster-add = Eintragen
roster-remove = Entfernen
roster-file = Aus einer Kalender-Datei oder aus Text
roster-file-choose = Kalender-Datei (.ics)
roster-file-hint = Die Datei bleibt auf Ihrem Gerät. Nur die Schichten werden gespeichert.
roster-file-wrong = Darin finden wir keine Schichten mit Anfang und Ende.
roster-file-paste = Oder fügen Sie den Text Ihres Plans hier ein.
commute-home = Wo wohnen Sie ungefähr?
commute-home-hint = Schreiben Sie den Ort. Oder tippen Sie auf die Karte.
commute-home-map = Karte: Wo wohnen Sie ungefähr?
commute-square = Nur dieses Quadrat wird gespeichert. Seite: { $metres } m.
commute-enter = Arbeitsweg eintragen
commute-mine = Mein Arbeitsweg
commute-site = Wo arbeiten oder lernen Sie?
commute-site-missing = Ihr Arbeitsort fehlt? Hier vorschlagen.
commute-role = Was möchten Sie?
commute-role-ride = Mitfahren
commute-role-drive = Selbst fahren
commute-role-either = Beides geht
commute-missing = Es fehlt noch Ihr Wohnort oder Ihr Arbeitsort.
commute-more = Mehr einstellen
commute-legs = Welche Wege?
commute-legs-both = Hin und zurück
commute-legs-out = Hin
commute-legs-home = Zurück
commute-women = Nur mit Frauen fahren
commute-paused = Pausiert
commute-pause = Pausieren
commute-resume = Fortsetzen
commute-delete = Löschen
commute-delete-sure = Wirklich löschen?
limit-detour-minutes = Umweg höchstens { $value } Min.
limit-seats = Freie Plätze: { $value }
limit-walk-metres = Zu Fuß höchstens { $value } m
limit-early-minutes = Höchstens { $value } Min. zu früh da
limit-wait-minutes = Nach der Arbeit höchstens { $value } Min. warten
limit-buffer-minutes = Mindestens { $value } Min. vor Beginn da
deed-commute = Arbeitsweg speichern
deed-pause = Arbeitsweg pausieren
deed-resume = Arbeitsweg fortsetzen
deed-delete-commute = Arbeitsweg löschen
match-filter = Wer fährt?
match-filter-other = Andere fahren
widen-now = Das möchte ich
match-rides = Alle Fahrten zeigen
match-days = Tage: { $count }
way-ask = Fährt jemand meinen Weg?
way-shift = Wann beginnt die Arbeit?
way-shift-early = Früh: 4:00 bis 7:29
way-shift-day = Am Morgen: 7:30 bis 11:59
way-shift-late = Mittags bis abends: 12:00 bis 18:59
way-shift-night = Nachts: 19:00 bis 3:59
part-daytime = Tag
strip-legend = Oben: meine Schichten. Mitte: die Schichten der anderen Person. Unten: Fahrten zusammen.
match-filter-day = An welchem Tag?
match-filter-none = Mit diesem Filter passt niemand.
matches-all = Alle Treffer
roster-kind = Wie ist Ihr Dienstplan?
roster-kind-cycle = Er wiederholt sich
roster-kind-dated = Jeder Monat ist anders
roster-code = Kürzel der Schicht
roster-flexible-start = Gleitzeit: bis zu { $value } Min. später anfangen
roster-flexible-end = Gleitzeit: bis zu { $value } Min. später gehen
roster-several = Mehrere Tage auf einmal: ersten und letzten antippen
roster-several-last = ab { $day }. Jetzt den letzten Tag antippen.
roster-calendar = Kalender: Tage antippen, mit Pfeiltasten weiter
roster-exception = Ausnahme
roster-as-usual = wie sonst auch
roster-dated-none = Ihr Dienstplan ist noch leer. Tippen Sie Ihre Tage an.
roster-told-flexible = { $count } × { $code } (Beginn { $start }, Ende { $end })
roster-told-elsewhere = An einem anderen Ort: { $codes }.
roster-told-exceptions = Ausnahmen ab heute: { $list }.
roster-file-paste-hint = Zum Beispiel: 1.12. Früh 06:00–14:00
