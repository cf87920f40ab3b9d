problem-too-many-open-requests = Drei Anfragen sind offen
problem-too-many-open-requests-detail = Bitte warten Sie auf eine Antwort oder ziehen Sie eine Anfrage zurück.
problem-already-asked = Schon gefragt
problem-already-asked-detail = Sie haben bei dieser Person schon eine offene Anfrage.
problem-already-riding = Schon unterwegs
problem-already-riding-detail = Zu dieser Zeit haben Sie schon eine Fahrt. Sagen Sie zuerst die andere ab.
problem-request-closed = Nicht mehr offen
problem-request-closed-detail = Diese Anfrage ist beantwortet, zurückgezogen oder zu alt.
problem-seat-taken = Kein Platz frei
problem-seat-taken-detail = Der letzte Platz einer dieser Fahrten ist vergeben. Bitte wählen Sie andere Fahrten.
problem-rider-has-ride = Fährt schon mit
problem-rider-has-ride-detail = Die Person fährt inzwischen bei jemand anderem mit. Bitte wählen Sie andere Fahrten.
problem-no-longer-shared = Passt nicht mehr
problem-no-longer-shared-detail = An einem dieser Tage passt es nicht mehr. Bitte wählen Sie andere Fahrten.
problem-nothing-to-show = Noch nichts eingetragen
problem-nothing-to-show-detail = Bitte tragen Sie zuerst Ihr Auto oder Ihre Nummer ein.
field-phone = Bitte beginnen Sie die Nummer mit 0 oder +.
field-plate = Hier gehen nur Buchstaben, Zahlen, Leerzeichen und Bindestriche.
between-title = Sie und { $name }
between-nothing = { $name } zeigt Ihnen noch nichts.
between-call = Anrufen
between-sms = SMS schreiben
between-mine = Was { $name } von Ihnen sieht
between-mine-hint = Nur { $name } sieht das, bis die Fahrten enden. Sie können es jederzeit zurücknehmen.
between-car = Mein Auto zeigen
between-links = Auch in Links, die { $name } für diese Fahrten teilt
between-phone = Meine Nummer zeigen
between-spot = Genauer Platz
between-spot-hint = Zum Beispiel: hinter der Kirche, bei den Fahrrädern
between-spot-map = Platz auf der Karte
between-spot-clear = Platz zurücknehmen
between-card = Auto und Nummer eintragen
deed-ride-details = Etwas von mir zeigen
travel-card = Mein Auto und meine Nummer
travel-card-hint = Niemand sieht das, bevor Sie es jemandem zeigen. Leere Felder werden gelöscht.
travel-card-look = So sieht mein Auto aus
travel-card-look-hint = Zum Beispiel: roter Golf mit Dachbox
travel-card-plate = Kennzeichen
travel-card-phone = Telefonnummer

field-no-shared-ride = An diesem Tag haben Sie keine gemeinsame Fahrt.
field-commute-unknown = Diesen Arbeitsweg kennen wir nicht.
request-may-i-ride-along = Darf ich bei Ihnen mitfahren?
request-shall-we-try = Wollen wir es zusammen ausprobieren?

# One-off rides, on the screens of the client.
once = Einzelne Fahrten
once-what = Für einen einzigen Tag: Sie suchen eine Fahrt oder nehmen jemanden mit.
once-request = Fahrt suchen
once-offer = Fahrt anbieten
once-none = Sie haben noch keine einzelne Fahrt.
once-is-request = gesucht
once-is-offer = angeboten
once-there-by = Ankunft bis
once-back-from = Zurück ab
once-seats = { $count ->
        [one] { $count } Platz
       *[other] { $count } Plätze
    }
once-back = Zurücknehmen
once-back-sure = Wirklich zurücknehmen?
once-nobody = Noch passt niemand. Bitte schauen Sie später noch einmal.
once-riders = Wer mitfahren könnte
once-drivers = Wer Sie mitnehmen könnte
once-date-hint = Heute oder einer der nächsten 27 Tage.
once-which = Welcher Weg?
once-as-commute = Mein Arbeitsweg: { $roster }
once-other-way = Ein anderer Weg
once-from = Von wo?
once-from-home = Ohne Ort: von zu Hause, wie beim Arbeitsweg.
once-to = Wohin?
once-one-time = Eine der beiden Zeiten genügt.
once-tolerance = Wie viel früher oder später geht auch?
once-minutes = { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
once-seats-free = Freie Plätze
once-seen = Nur wer passt, sieht Ihre Fahrt. Ihre Wohnung sieht niemand.
once-missing = Es fehlt noch etwas: Start, Ziel oder eine Zeit.
once-send = Eintragen
deed-once = Einzelne Fahrt eintragen
deed-once-back = Einzelne Fahrt zurücknehmen
match-once = Nur am { $day }

notice-ride-asked = { $name } möchte bei Ihnen mitfahren: { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }.
kind-ride-asked = Wenn jemand bei Ihnen mitfahren möchte
notice-ride-confirmed = { $name } nimmt Sie mit: { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }.
kind-ride-confirmed = Wenn jemand Sie mitnimmt
notice-ride-declined = { $name } kann Sie diesmal nicht mitnehmen. Vielleicht passt jemand anderes.
kind-ride-declined = Wenn jemand Sie nicht mitnehmen kann
notice-ride-cancelled = { $name } hat abgesagt: { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }.
kind-ride-cancelled = Wenn eine Fahrt abgesagt wird
notice-ride-expired = { $name } hat nicht rechtzeitig geantwortet. Sie können noch einmal fragen oder jemand anderen.
kind-ride-expired = Wenn niemand rechtzeitig auf Ihre Anfrage antwortet
notices-about-rides = Fahrten

problem-car-goes-elsewhere = Das Auto kann nicht alle abholen
problem-car-goes-elsewhere-detail = Bei einer Fahrt passt keine Reihenfolge für alle. Bitte wählen Sie andere Fahrten.
problem-ride-over = Nicht mehr möglich
problem-ride-over-detail = Diese Fahrt ist vorbei, abgesagt oder noch zu weit weg.
problem-cannot-take-turns = Tauschen geht hier nicht
problem-cannot-take-turns-detail = Bei dieser Fahrt kann niemand anders fahren.
notice-ride-off = Mit { $name } passt es nicht mehr: { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }. Die erste: { $day }.{ $month }.{ $year } um { $time } Uhr.
kind-ride-off = Wenn eine Fahrt nicht mehr zu den Schichten passt
notice-ride-moved = Fahrt mit { $name } geändert, jetzt am { $day }.{ $month }.{ $year } um { $time } Uhr. Geändert: { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }.
kind-ride-moved = Wenn sich Zeit oder Ort einer Fahrt ändert
notice-ride-added = Neu mit { $name }: { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }. Die erste: am { $day }.{ $month }.{ $year } um { $time } Uhr.
kind-ride-added = Wenn neue Fahrten dazukommen
notice-ride-cannot = { $name } kann nicht mitfahren: { $day }.{ $month }.{ $year } um { $time } Uhr.
kind-ride-cannot = Wenn jemand an einem Tag nicht mitfahren kann
notice-ride-no-driver = { $name } kann nicht fahren: { $day }.{ $month }.{ $year } um { $time } Uhr. Hier finden Sie andere Wege.
kind-ride-no-driver = Wenn jemand Sie an einem Tag nicht mitnehmen kann
notice-ride-missed = { $name } wartet, und niemand ist gekommen: { $day }.{ $month }.{ $year } um { $time } Uhr.
kind-ride-missed = Wenn jemand vergeblich auf Sie wartet
notice-ride-late = { $name } kommt später: { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }. Es geht um den { $day }.{ $month }.{ $year } um { $time } Uhr.
kind-ride-late = Wenn sich jemand verspätet
notice-ride-here = { $name } ist da. Es geht um den { $day }.{ $month }.{ $year } um { $time } Uhr.
kind-ride-here = Wenn jemand am Treffpunkt ist
notice-ride-turn = { $name } fährt diesmal selbst und nimmt Sie mit: { $day }.{ $month }.{ $year } um { $time } Uhr.
kind-ride-turn = Wenn Sie bei einer Fahrt tauschen
notice-ride-reminder = { $role ->
        [driver] Sie fahren am { $day }.{ $month }.{ $year } um { $time } Uhr los.
       *[rider] { $name } nimmt Sie am { $day }.{ $month }.{ $year } um { $time } Uhr mit.
    } { ride-begins }
kind-ride-reminder = Am Abend vor einer Fahrt
notice-ride-soon = { $role ->
        [driver] Gleich fahren Sie los: um { $time } Uhr.
       *[rider] Gleich nimmt { $name } Sie mit: um { $time } Uhr.
    } { ride-begins }
kind-ride-soon = 45 Minuten vor einer Fahrt
ride-begins = { $begins ->
        [stop] Treffpunkt: { $place }.
        [picks] Einsteigen um { $pickup } Uhr: { $place }.
        [picks-near] Einsteigen um { $pickup } Uhr.
        [work] Los geht es an der Arbeit.
        [unnamed] Den Treffpunkt sehen Sie hier.
       *[near] Los geht es in Ihrer Nähe.
    }
calendar-ride = { $how ->
        [drive-out] Fahrt zur Arbeit
        [drive-home] Fahrt nach Hause
        [ride-out] Zur Arbeit mit { $name }
       *[ride-home] Nach Hause mit { $name }
    }
calendar-ride-aboard = Mit dabei: { $names }
problem-above-cost-cap = Mehr als erlaubt
problem-above-cost-cap-detail = So viel dürfen alle Mitfahrenden zusammen nicht zahlen. Bitte nennen Sie weniger.
notice-ride-cost-named = { $name } schlägt für jede Fahrt vor: { $euros },{ $cents } €.
kind-ride-cost-named = Wenn jemand einen Betrag für Fahrten vorschlägt
notice-ride-cost-agreed = Vereinbart mit { $name }: { $euros },{ $cents } € für jede Fahrt.
kind-ride-cost-agreed = Wenn ein Betrag für Fahrten vereinbart ist
notice-ride-gone = Jemand hat Miteinander verlassen. Es fallen aus: { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }. Die erste: { $day }.{ $month }.{ $year } um { $time } Uhr.
kind-ride-gone = Wenn Fahrten ausfallen, weil jemand Miteinander verlässt

# The screens of the client.
ask-open = Mitfahrt anfragen
ask-them = Hier fahren Sie. { $name } kann bei Ihnen anfragen.
ask-title = { $name } fragen
ask-nothing = Gerade passt hier keine Fahrt. Bitte schauen Sie später noch einmal.
ask-which = Welche Fahrten?
ask-all = Alle
ask-none = Keine
ask-more = Weitere Fahrten: { $count }
ask-ongoing = Auch an allen späteren Tagen, die passen
ask-ongoing-hint = Sie können jeden Tag einzeln absagen.
ask-phrase = Ihr Satz
ask-hint = Drei Anfragen können offen sein. Die Antwort kommt innerhalb von 72 Stunden.
ask-send = { $count ->
        [one] Anfragen: { $count } Fahrt
       *[other] Anfragen: { $count } Fahrten
    }
deed-ask = Anfrage an { $about }
deed-request-accept = Zusage an { $about }
deed-request-decline = Absage an { $about }
deed-request-cancel = Zurücknehmen: { $about }
requests = Anfragen
requests-incoming = Wer möchte bei Ihnen mitfahren?
requests-incoming-none = Im Moment fragt niemand.
requests-outgoing = Ihre Anfragen
requests-outgoing-none = Sie haben noch niemanden gefragt. Öffnen Sie dazu einen Treffer.
request-rides = { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }
request-incoming = { $name } fragt Sie
request-outgoing = Anfrage an { $name }
request-until = Antwort bis:
request-accept = { $count ->
        [one] Mitnehmen: { $count } Fahrt
       *[other] Mitnehmen: { $count } Fahrten
    }
request-decline = Nein, das geht nicht
request-take-back = Anfrage zurückziehen
request-take-back-sure = Wirklich zurückziehen?
request-cancel = Alle kommenden Fahrten absagen
request-cancel-sure = Wirklich alle absagen?
rides-mine = Meine Fahrten
rides-none = Noch keine Fahrten. Fragen Sie bei einem Treffer an.
rides-next = Ihre nächsten Fahrten
rides-all = Alle Fahrten
ride-open = Zur Fahrt
ride-driver = { $name } fährt
ride-me = Sie
ride-turn = An der Reihe wäre { $name }.
ride-is-here = ist da
ride-is-late = { $minutes } Minuten später
ride-stop-near = in der Nähe der Wohnung
ride-stop-map = Auf der Karte
group-title =
    { $count ->
        [3] Sie könnten zu dritt fahren
       *[other] Sie könnten zu viert fahren
    }
group-rides =
    { $rides ->
        [one] Eine gemeinsame Fahrt in vier Wochen
       *[other] { $rides } gemeinsame Fahrten in vier Wochen
    }
group-wait = Die anderen können Sie um eine Mitfahrt bitten.
ride-way = Der Weg des Autos
ride-way-in = Einsteigen: { $names }
ride-way-out = Aussteigen: { $names }
ride-map = Treffpunkte auf der Karte
ride-emergency = Notruf 112
ride-here = Ich bin da
ride-late = { $minutes } Minuten später
ride-nobody-here = Niemand ist hier
ride-drive-instead = Diesmal fahre ich
ride-cannot = An dem Tag kann ich nicht
ride-cannot-sure = Wirklich absagen?
ride-happened = Hat die Fahrt stattgefunden?
ride-happened-yes = Ja
ride-happened-no = Nein
deed-ride-late = Ich komme später
deed-ride-here = Ich bin da
deed-ride-nobody-here = Niemand ist hier
deed-ride-cancel = An dem Tag kann ich nicht
deed-ride-drive-instead = Diesmal fahre ich
deed-ride-happened = Antwort: Hat die Fahrt stattgefunden?
deed-leave-carpool = Fahrgemeinschaft verlassen
plan-b = So kommen Sie trotzdem hin
plan-b-nobody = An diesem Tag fährt sonst niemand Ihren Weg.
carpools-mine = Meine Fahrgemeinschaften
carpool-balance = Gefahren im Vergleich:
carpool-balance-hint = Über 0: mehr gefahren als die anderen.
carpool-leave = Fahrgemeinschaft verlassen
carpool-leave-sure = Wirklich verlassen? Alle Fahrten enden dann.
ride-state-waiting-confirmation = wartet auf Antwort
ride-state-confirmed = zugesagt
ride-state-cancelled = abgesagt
ride-state-declined = abgelehnt
ride-state-expired = zu spät
ride-state-completed-pending-validation = vorbei
ride-state-validated = hat stattgefunden
rides-week = Wochenplan zum Ausdrucken
rides-month = Kosten im Monat
costs-open = Kosten teilen
week-title = Meine Woche
week-none = Keine Fahrt
week-no-home = Kein Rückweg vereinbart.
week-before = Woche davor
week-after = Woche danach
week-sms = Als SMS
week-sms-hint = Für Menschen ohne App: als SMS schicken oder abschreiben.
week-sms-send = SMS öffnen ({ $number } von { $count })
week-copy = Text kopieren
week-copied = Kopiert
month-title = Kosten im Monat
month-before = Monat davor
month-after = Monat danach
month-none = In diesem Monat gab es keine Fahrten.
month-rate = Höchstens { $amount } für jeden Kilometer, von allen Mitfahrenden zusammen.
month-source = Quelle: { $source }
month-nothing = Hier wird nichts bezahlt. Das machen Sie untereinander.
month-drove = { $name } ist gefahren
month-i-drove = Sie sind gefahren
month-riders = Mitgefahren: { $count }
month-share = Anteil { $name }: { $amount }
month-my-share = Ihr Anteil: { $amount }
month-sums = Summen
month-pair = { $rider } bei { $driver }: { $count }
month-me = Sie
month-suggested = Vorschlag: { $amount }
month-owed = Es gilt: { $amount }
costs-title = Kosten teilen
costs-hint = Der Betrag gilt für eine Fahrt, hin oder zurück.
costs-most = Höchstens: { $amount }
costs-suggested = Vorschlag: { $amount }
costs-agreed = Vereinbart: { $amount } für jede Fahrt
costs-not-agreed = Noch nichts vereinbart. Bis dahin gilt der Vorschlag.
costs-theirs = Die andere Person sagt: { $amount }
costs-mine = Sie sagen: { $amount }
costs-amount = Betrag für eine Fahrt in Euro
costs-say = Diesen Betrag vorschlagen
costs-yes = Einverstanden: { $amount }
costs-no-rides = Gerade steht keine gemeinsame Fahrt an.
costs-not-number = Bitte einen Betrag wie 2,50 eingeben.
deed-costs = Betrag für Fahrten
