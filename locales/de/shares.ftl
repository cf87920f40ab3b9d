# The page behind a link to a ride.
share-page-title = Fahrt mit { $name }
share-page-driver = Am Steuer
share-page-car = Auto
share-page-day = Tag
share-page-starts = Beginn
share-page-arrives = Ankunft
share-page-left = Bis zur Ankunft
share-page-left-time = { $hours } Std. { $minutes } Min.
share-page-note = Die Zeiten sind nach Plan. Niemand wird geortet. Diese Seite wird jede Minute neu geladen.
share-page-emergency = Notruf 112
share-page-nowhere-title = Dieser Link führt nirgendwohin
share-page-nowhere = Er ist falsch, wurde beendet, oder die Fahrt ist vorbei.
share-phase-planned = Alles nach Plan.
share-phase-late = Es wird später: { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }.
share-phase-here = Das Auto ist am Treffpunkt.
share-phase-under-way = Nach Plan unterwegs.
share-phase-should-have-arrived = Nach Plan ist die Fahrt vorbei.
share-phase-arrived = Angekommen.
share-phase-cancelled = Diese Fahrt fällt aus.
# The screens of the client.
share-ride = Einer vertrauten Person zeigen
share-ride-hint = Ein Link sagt, wer fährt und wann Sie ankommen. Und er sagt, ob alles in Ordnung ist. Orte und Nummern stehen dort nicht. Alle auf dieser Fahrt können so einen Link machen.
share-ride-make = Link machen
share-ride-renew = Neuen Link machen
share-ride-on = Es gibt einen Link. Wer ihn hat, sieht diese Fahrt.
share-ride-once = Der Link steht nur jetzt hier.
share-ride-end = Link beenden
