# The page behind a link to a ride.
share-page-title = Fahrt mit { $name }
share-page-driver = Am Steuer
share-page-car = Auto
share-page-day = Tag
share-page-starts = Die Fahrt beginnt
share-page-arrives = Die Fahrt endet
share-page-left = So lange noch
share-page-left-time = { $hours } Std. { $minutes } Min.
share-page-note = Die Zeiten sind der Plan. Niemand sieht, wo das Auto ist. Diese Seite ist jede Minute neu.
share-page-emergency = Not·ruf 112
share-page-nowhere-title = Dieser Link geht nicht
share-page-nowhere = Der Link ist falsch. Oder er gilt nicht mehr. Oder die Fahrt ist vorbei.
share-phase-planned = Alles ist wie geplant.
share-phase-late = Es wird später: { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }.
share-phase-here = Das Auto ist am Treff·punkt.
share-phase-under-way = Das Auto ist jetzt unterwegs. Das sagt der Plan.
share-phase-should-have-arrived = Die Fahrt ist jetzt vorbei. Das sagt der Plan.
share-phase-arrived = Alle sind gut angekommen.
share-phase-cancelled = Diese Fahrt fällt aus.
# The screens of the client.
share-ride = Die Fahrt jemandem zeigen
share-ride-hint = Sie bekommen einen Link. Der Link zeigt: Wer fährt? Wann kommen Sie an? Ist alles gut? Orte und Nummern zeigt er nicht. Alle auf dieser Fahrt können das machen.
share-ride-make = Link machen
share-ride-renew = Neuen Link machen
share-ride-on = Es gibt einen Link. Wer den Link hat, sieht diese Fahrt.
share-ride-once = Der Link steht nur jetzt hier.
share-ride-end = Link beenden
