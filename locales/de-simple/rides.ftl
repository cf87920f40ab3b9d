problem-too-many-open-requests = Sie haben schon 3 offene Anfragen
problem-too-many-open-requests-detail = Bitte warten Sie auf eine Antwort. Oder nehmen Sie eine Anfrage zurück.
problem-already-asked = Sie haben schon gefragt
problem-already-asked-detail = Diese Person hat schon eine Anfrage von Ihnen.
problem-already-riding = Sie fahren da schon
problem-already-riding-detail = Zu dieser Zeit haben Sie eine andere Fahrt. Sagen Sie zuerst die andere Fahrt ab.
problem-request-closed = Diese Anfrage ist vorbei
problem-request-closed-detail = Die Anfrage ist beantwortet, zurück·genommen oder zu alt.
problem-seat-taken = Kein Platz ist frei
problem-seat-taken-detail = Bei einer Fahrt ist kein Platz mehr frei. Bitte wählen Sie andere Fahrten.
problem-rider-has-ride = Die Person fährt schon mit
problem-rider-has-ride-detail = Die Person hat jetzt eine andere Fahrt. Bitte wählen Sie andere Fahrten.
problem-no-longer-shared = Das passt nicht mehr
problem-no-longer-shared-detail = An einem Tag passt es nicht mehr. Bitte wählen Sie andere Fahrten.
problem-nothing-to-show = Hier steht noch nichts
problem-nothing-to-show-detail = Bitte schreiben Sie zuerst Ihr Auto auf. Oder Ihre Nummer.
field-phone = Die Nummer beginnt mit 0 oder +.
field-plate = Hier gehen nur Buchstaben, Zahlen und Striche.
between-title = Sie und { $name }
between-nothing = { $name } zeigt Ihnen noch nichts.
between-call = Anrufen
between-sms = SMS schreiben
between-mine = Das sieht { $name } von Ihnen
between-mine-hint = Nur { $name } sieht das, bis die Fahrten enden. Sie können das immer zurück·nehmen.
between-car = Mein Auto zeigen
between-links = Mein Auto auch in Links von { $name } zeigen
between-phone = Meine Nummer zeigen
between-spot = Der genaue Platz
between-spot-hint = Zum Beispiel: hinter der Kirche
between-spot-map = Der Platz auf der Karte
between-spot-clear = Den Platz löschen
between-card = Auto und Nummer auf·schreiben
deed-ride-details = Etwas zeigen
travel-card = Mein Auto und meine Nummer
travel-card-hint = Sie entscheiden: Wer darf das sehen? Leere Felder werden gelöscht.
travel-card-look = So sieht mein Auto aus
travel-card-look-hint = Zum Beispiel: rotes Auto
travel-card-plate = Kenn·zeichen vom Auto
travel-card-phone = Telefon·nummer

field-no-shared-ride = An diesem Tag gibt es keine gemeinsame Fahrt.
field-commute-unknown = Diesen Arbeits·weg kennen wir nicht.
request-may-i-ride-along = Darf ich bei Ihnen mit·fahren?
request-shall-we-try = Wollen wir es zusammen probieren?

# One-off rides, on the screens of the client.
once = Einzelne Fahrten
once-what = Es geht um einen Tag. Sie suchen eine Fahrt. Oder Sie nehmen jemanden mit.
once-request = Fahrt suchen
once-offer = Fahrt anbieten
once-none = Sie haben noch keine einzelne Fahrt.
once-is-request = gesucht
once-is-offer = angeboten
once-there-by = Sie wollen da sein bis
once-back-from = Zurück ab
once-seats = { $count ->
        [one] { $count } Platz
       *[other] { $count } Plätze
    }
once-back = Zurück·nehmen
once-back-sure = Wirklich zurück·nehmen?
once-nobody = Noch passt niemand. Bitte schauen Sie später noch einmal.
once-riders = Diese Menschen können mit·fahren
once-drivers = Diese Menschen können Sie mit·nehmen
once-date-hint = Heute oder ein anderer Tag. Möglich sind die nächsten 27 Tage.
once-which = Welcher Weg?
once-as-commute = Mein Arbeits·weg: { $roster }
once-other-way = Ein anderer Weg
once-from = Wo fängt die Fahrt an?
once-from-home = Sie wählen keinen Ort? Dann fängt sie zu Hause an.
once-to = Wohin?
once-one-time = Eine von beiden Zeiten ist genug.
once-tolerance = Wie viel früher oder später geht auch?
once-minutes = { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
once-seats-free = Freie Plätze
once-seen = Nur wer passt, sieht Ihre Fahrt. Ihre Wohnung sieht niemand.
once-missing = Es fehlt noch etwas: Start, Ziel oder Zeit.
once-send = Eintragen
deed-once = Einzelne Fahrt eintragen
deed-once-back = Einzelne Fahrt zurück·nehmen
match-once = Nur am { $day }

notice-ride-asked = { $name } möchte bei Ihnen mit·fahren: { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }.
kind-ride-asked = Jemand möchte bei Ihnen mit·fahren
notice-ride-confirmed = { $name } nimmt Sie mit: { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }.
kind-ride-confirmed = Jemand nimmt Sie mit
notice-ride-declined = { $name } kann Sie diesmal nicht mit·nehmen. Vielleicht passt eine andere Person.
kind-ride-declined = Jemand kann Sie nicht mit·nehmen
notice-ride-cancelled = { $name } hat abgesagt: { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }.
kind-ride-cancelled = Jemand sagt eine Fahrt ab
notice-ride-expired = { $name } hat nicht geantwortet. Sie können noch einmal fragen. Oder fragen Sie eine andere Person.
kind-ride-expired = Niemand antwortet auf Ihre Anfrage
notices-about-rides = Fahrten

problem-car-goes-elsewhere = Das Auto kann nicht alle abholen
problem-car-goes-elsewhere-detail = Eine Fahrt passt nicht für alle. Bitte wählen Sie andere Fahrten.
problem-ride-over = Das geht nicht mehr
problem-ride-over-detail = Die Fahrt ist vorbei oder abgesagt. Oder die Fahrt ist noch nicht bald.
problem-cannot-take-turns = Tauschen geht hier nicht
problem-cannot-take-turns-detail = Bei dieser Fahrt kann niemand tauschen.
notice-ride-off = Es passt nicht mehr mit { $name }: { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }. Die erste Fahrt: { $day }.{ $month }.{ $year }, { $time } Uhr.
kind-ride-off = Eine Fahrt passt nicht mehr zu den Schichten
notice-ride-moved = Die Fahrt mit { $name } ist anders. Neue Zeit: { $day }.{ $month }.{ $year }, { $time } Uhr. Geändert: { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }.
kind-ride-moved = Bei einer Fahrt ändert sich etwas
notice-ride-added = Neu mit { $name }: { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }. Die erste Fahrt: { $day }.{ $month }.{ $year }, { $time } Uhr.
kind-ride-added = Es gibt neue Fahrten
notice-ride-cannot = { $name } kann nicht mit·fahren: { $day }.{ $month }.{ $year }, { $time } Uhr.
kind-ride-cannot = Jemand kann nicht mit·fahren
notice-ride-no-driver = { $name } kann nicht fahren: { $day }.{ $month }.{ $year }, { $time } Uhr. Hier finden Sie andere Wege.
kind-ride-no-driver = Jemand kann Sie nicht mit·nehmen
notice-ride-missed = { $name } wartet. Aber niemand ist gekommen: { $day }.{ $month }.{ $year }, { $time } Uhr.
kind-ride-missed = Jemand wartet auf Sie, aber Sie kommen nicht
notice-ride-late = { $name } kommt später: { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }. Die Fahrt ist am { $day }.{ $month }.{ $year }, { $time } Uhr.
kind-ride-late = Jemand kommt später
notice-ride-here = { $name } ist da. Die Fahrt ist am { $day }.{ $month }.{ $year }, { $time } Uhr.
kind-ride-here = Jemand ist am Treff·punkt
notice-ride-turn = { $name } fährt diesmal selbst. { $name } nimmt Sie mit: { $day }.{ $month }.{ $year }, { $time } Uhr.
kind-ride-turn = Sie tauschen bei einer Fahrt
notice-ride-reminder = { $role ->
        [driver] Sie fahren am { $day }.{ $month }.{ $year }. Die Uhr·zeit ist: { $time } Uhr.
       *[rider] { $name } nimmt Sie mit. Der Tag ist: { $day }.{ $month }.{ $year }. Die Uhr·zeit ist: { $time } Uhr.
    } { ride-begins }
kind-ride-reminder = Wir erinnern Sie am Abend vor der Fahrt
notice-ride-soon = { $role ->
        [driver] Sie fahren gleich los. Die Uhr·zeit ist: { $time } Uhr.
       *[rider] { $name } nimmt Sie gleich mit. Die Uhr·zeit ist: { $time } Uhr.
    } { ride-begins }
kind-ride-soon = Wir erinnern Sie 45 Minuten vor der Fahrt
ride-begins = { $begins ->
        [stop] Der Treff·punkt ist: { $place }.
        [picks] Jemand steigt ein: { $pickup } Uhr. Der Ort ist: { $place }.
        [picks-near] Jemand steigt ein: { $pickup } Uhr.
        [work] Die Fahrt beginnt an der Arbeit.
        [unnamed] Den Treff·punkt sehen Sie hier.
       *[near] Die Fahrt beginnt in Ihrer Nähe.
    }
calendar-ride = { $how ->
        [drive-out] Fahrt zur Arbeit
        [drive-home] Fahrt nach Hause
        [ride-out] Fahrt zur Arbeit mit { $name }
       *[ride-home] Fahrt nach Hause mit { $name }
    }
calendar-ride-aboard = Es fahren mit: { $names }
problem-above-cost-cap = Das ist zu viel
problem-above-cost-cap-detail = So viel dürfen alle zusammen nicht zahlen. Bitte nennen Sie einen kleineren Betrag.
notice-ride-cost-named = { $name } schlägt vor: { $euros },{ $cents } € für jede Fahrt.
kind-ride-cost-named = Jemand schlägt einen Betrag für Fahrten vor
notice-ride-cost-agreed = Sie und { $name } sind einig. Jede Fahrt: { $euros },{ $cents } €.
kind-ride-cost-agreed = Ein Betrag für Fahrten gilt
notice-ride-gone = Jemand ist nicht mehr bei Miteinander. Das fällt aus: { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }. Die erste Fahrt: { $day }.{ $month }.{ $year }, { $time } Uhr.
kind-ride-gone = Jemand ist nicht mehr bei Miteinander

# The screens of the client.
ask-open = Fragen, ob ich mit·fahren kann
ask-them = Sie fahren das Auto. { $name } kann Sie fragen.
ask-title = { $name } fragen
ask-nothing = Es gibt gerade keine Fahrt. Bitte später noch einmal schauen.
ask-which = Welche Fahrten?
ask-all = Alle
ask-none = Keine
ask-more = Mehr Fahrten: { $count }
ask-ongoing = Auch an späteren Tagen, wenn es passt
ask-ongoing-hint = Sie können jeden Tag einzeln absagen.
ask-phrase = Ihr Satz
ask-hint = Sie können 3 Personen gleich·zeitig fragen. Eine Antwort dauert höchstens 72 Stunden.
ask-send = { $count ->
        [one] Fragen: { $count } Fahrt
       *[other] Fragen: { $count } Fahrten
    }
deed-ask = Anfrage an { $about }
deed-request-accept = Sie sagen Ja zu { $about }
deed-request-decline = Sie sagen Nein zu { $about }
deed-request-cancel = Sie nehmen zurück: { $about }
requests = Anfragen
requests-incoming = Wer will mit Ihnen fahren?
requests-incoming-none = Niemand fragt gerade.
requests-outgoing = Ihre Anfragen
requests-outgoing-none = Sie haben noch niemanden gefragt. Öffnen Sie einen Treffer.
request-rides = { $count ->
        [one] { $count } Fahrt
       *[other] { $count } Fahrten
    }
request-incoming = { $name } fragt Sie
request-outgoing = Anfrage an { $name }
request-until = Antwort bis:
request-accept = { $count ->
        [one] Ja, ich nehme mit: { $count } Fahrt
       *[other] Ja, ich nehme mit: { $count } Fahrten
    }
request-decline = Nein, das geht nicht
request-take-back = Anfrage zurück·nehmen
request-take-back-sure = Wirklich zurück·nehmen?
request-cancel = Alle Fahrten absagen
request-cancel-sure = Wirklich alle absagen?
rides-mine = Meine Fahrten
rides-none = Sie haben noch keine Fahrten. Fragen Sie jemanden.
rides-next = Ihre nächsten Fahrten
rides-all = Alle Fahrten
ride-open = Zur Fahrt
ride-driver = { $name } fährt das Auto
ride-me = Sie
ride-turn = Eigentlich ist { $name } dran.
ride-is-here = ist da
ride-is-late = kommt { $minutes } Minuten später
ride-stop-near = nah bei der Wohnung
ride-stop-map = Auf der Karte
group-title =
    { $count ->
        [3] Sie können zu dritt fahren
       *[other] Sie können zu viert fahren
    }
group-rides =
    { $rides ->
        [one] Eine Fahrt zusammen in 4 Wochen
       *[other] { $rides } Fahrten zusammen in 4 Wochen
    }
group-wait = Die anderen können Sie fragen.
ride-way = So fährt das Auto
ride-way-in = Einsteigen: { $names }
ride-way-out = Aussteigen: { $names }
ride-map = Treff·punkte auf der Karte
ride-emergency = Not·ruf 112
ride-here = Ich bin da
ride-late = Ich komme { $minutes } Minuten später
ride-nobody-here = Niemand ist hier
ride-drive-instead = Diesmal fahre ich das Auto
ride-cannot = An dem Tag kann ich nicht
ride-cannot-sure = Wirklich absagen?
ride-happened = Sind Sie zusammen gefahren?
ride-happened-yes = Ja
ride-happened-no = Nein
deed-ride-late = Ich komme später
deed-ride-here = Ich bin da
deed-ride-nobody-here = Niemand ist hier
deed-ride-cancel = An dem Tag kann ich nicht
deed-ride-drive-instead = Diesmal fahre ich das Auto
deed-ride-happened = Antwort: Sind Sie zusammen gefahren?
deed-leave-carpool = Fahr·gruppe verlassen
plan-b = So kommen Sie trotzdem hin
plan-b-nobody = An dem Tag fährt sonst niemand Ihren Weg.
carpools-mine = Meine Fahr·gruppen
carpool-balance = Zu viel oder zu wenig gefahren:
carpool-balance-hint = Mehr als 0 heißt: mehr gefahren.
carpool-leave = Fahr·gruppe verlassen
carpool-leave-sure = Wirklich verlassen? Dann enden alle Fahrten.
ride-state-waiting-confirmation = wartet auf Antwort
ride-state-confirmed = fest
ride-state-cancelled = abgesagt
ride-state-declined = Nein
ride-state-expired = zu spät
ride-state-completed-pending-validation = vorbei
ride-state-validated = gefahren
rides-week = Wochen·plan zum Drucken
rides-month = Kosten im Monat
costs-open = Kosten teilen
week-title = Meine Woche
week-none = Keine Fahrt
week-no-home = Für den Weg nach Hause fehlt eine Fahrt.
week-before = Woche davor
week-after = Woche danach
week-sms = Als SMS
week-sms-hint = Sie können den Plan als SMS schicken. Das hilft Menschen ohne App.
week-sms-send = SMS öffnen ({ $number } von { $count })
week-copy = Text kopieren
week-copied = Kopiert
month-title = Kosten im Monat
month-before = Monat davor
month-after = Monat danach
month-none = Es gab keine Fahrten in diesem Monat.
month-rate = Alle Mit·fahrenden zahlen zusammen höchstens: { $amount }. Das ist für jeden Kilometer.
month-source = Hier steht das: { $source }
month-nothing = Hier bezahlen Sie nichts. Das Geld geben Sie einander selbst.
month-drove = { $name } ist gefahren
month-i-drove = Sie sind gefahren
month-riders = Mit·gefahren: { $count }
month-share = Teil von { $name }: { $amount }
month-my-share = Ihr Teil: { $amount }
month-sums = Zusammen
month-pair = { $rider } bei { $driver }: { $count }
month-me = Sie
month-suggested = Vorschlag: { $amount }
month-owed = Es gilt: { $amount }
costs-title = Kosten teilen
costs-hint = Der Betrag gilt für jede Fahrt.
costs-most = Höchstens: { $amount }
costs-suggested = Vorschlag: { $amount }
costs-agreed = Sie sind einig: { $amount } für jede Fahrt
costs-not-agreed = Sie sind noch nicht einig. Noch gilt der Vorschlag.
costs-theirs = Die andere Person sagt: { $amount }
costs-mine = Sie sagen: { $amount }
costs-amount = Betrag für eine Fahrt in Euro
costs-say = Diesen Betrag vorschlagen
costs-yes = Ja: { $amount }
costs-no-rides = Es gibt gerade keine Fahrt zusammen.
costs-not-number = Bitte schreiben Sie einen Betrag wie 2,50.
deed-costs = Betrag für Fahrten
