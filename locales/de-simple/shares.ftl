# The page behind a link to a ride.
share-page-title = Fahrt mit { $name }
share-page-driver = Am Steuer
share-page-car = Auto
share-page-day = Tag
share-page-starts = Die Fahrt beginnt
share-page-arrives = Die Fahrt endet
share-page-left = So lange noch
share-page-left-time = { $hours } Std. { $minutes } Min.
share-page-note = Die Zeiten sind der Plan. Niemand verfolgt das Auto. Diese Seite ist jede Minute neu.
share-page-emergency = Not·ruf 112
share-page-nowhere-title = Dieser Link geht nicht
share-page-nowhere = Der Link ist falsch. Oder die Fahrt ist vorbei.
share-phase-planned = Alles ist wie geplant.
share-phase-late = Es wird später: { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }.
share-phase-here = Das Auto ist am Treff·punkt.
share-phase-under-way = Das Auto ist jetzt unterwegs. Das sagt der Plan.
share-phase-should-have-arrived = Die Fahrt ist jetzt vorbei. Das sagt der Plan.
share-phase-arrived = Die Fahrt ist gut vorbei.
share-phase-cancelled = Diese Fahrt fällt aus.
# The screens of the client.
share-ride = Die Fahrt jemandem zeigen
share-ride-hint = Sie bekommen einen Link. Der Link zeigt: Wer fährt? Wann kommen Sie an? Orte und Nummern zeigt er nicht. Alle im Auto können das machen.
share-ride-make = Link machen
share-ride-renew = Neuen Link machen
share-ride-on = Es gibt einen Link.
share-ride-once = Der Link steht nur jetzt hier.
share-ride-end = Link beenden
