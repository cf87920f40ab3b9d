problem-too-many-open-requests = Drei Anfragen sind offen
problem-too-many-open-requests-detail = Bitte warten Sie auf eine Antwort oder ziehen Sie eine Anfrage zurück.
problem-already-asked = Schon gefragt
problem-already-asked-detail = Sie haben bei dieser Person schon eine offene Anfrage.
problem-request-closed = Nicht mehr offen
problem-request-closed-detail = Diese Anfrage ist beantwortet, zurückgezogen oder zu alt.
problem-seat-taken = Kein Platz frei
problem-seat-taken-detail = Der letzte Platz einer dieser Fahrten ist vergeben. Bitte wählen Sie andere Fahrten.
problem-rider-has-ride = Fährt schon mit
problem-rider-has-ride-detail = Die Person fährt inzwischen bei jemand anderem mit. Bitte wählen Sie andere Fahrten.
problem-no-longer-shared = Passt nicht mehr
problem-no-longer-shared-detail = An einem dieser Tage passt es nicht mehr. Bitte wählen Sie andere Fahrten.

field-no-shared-ride = An diesem Tag haben Sie keine gemeinsame Fahrt.
field-commute-unknown = Diesen Arbeitsweg kennen wir nicht.
request-may-i-ride-along = Darf ich bei Ihnen mitfahren?
request-shall-we-try = Wollen wir es zusammen ausprobieren?

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
