# Probleme, die überall vorkommen können. Je ein Titel und ein Satz, was zu tun ist.

problem-not-found = Nicht gefunden
problem-not-found-detail = Das gibt es hier nicht. Vielleicht wurde es gelöscht.
problem-not-signed-in = Nicht angemeldet
problem-not-signed-in-detail = Bitte melden Sie sich an.
problem-forbidden = Nicht erlaubt
problem-forbidden-detail = Das dürfen nur bestimmte Personen tun.
problem-invalid = Etwas stimmt nicht
problem-invalid-detail = Bitte prüfen Sie die genannten Felder.
problem-internal = Fehler bei uns
problem-internal-detail = Das war unser Fehler. Bitte versuchen Sie es später noch einmal.
problem-busy = Gerade zu viel los
problem-busy-detail = Bitte versuchen Sie es gleich noch einmal.
problem-too-many-requests = Zu viele Anfragen
problem-too-many-requests-detail = Bitte warten Sie ein wenig.
problem-bad-request = Anfrage nicht lesbar
problem-bad-request-detail = Wir konnten die Anfrage nicht lesen.
problem-bad-json = Anfrage nicht lesbar
problem-bad-json-detail = Der Inhalt ist kein gültiges JSON.
problem-not-json = Falsches Format
problem-not-json-detail = Bitte senden Sie JSON.
problem-body-too-large = Zu groß
problem-body-too-large-detail = Bitte senden Sie weniger auf einmal.
problem-body-too-slow = Zu langsam
problem-body-too-slow-detail = Die Anfrage kam nicht rechtzeitig an.
problem-body-broken = Abgebrochen
problem-body-broken-detail = Die Anfrage kam nicht vollständig an.
problem-method-not-allowed = So geht das nicht
problem-method-not-allowed-detail = Diese Adresse kennt diese Methode nicht.
problem-cross-site = Von einer fremden Seite
problem-cross-site-detail = Aus Sicherheit nehmen wir das von fremden Seiten nicht an.

# Felder
field-control-character = Darin sind Zeichen, die man nicht sehen kann.
field-empty = Bitte ausfüllen.
field-too-long = Höchstens { $limit } Zeichen.
field-too-short = Mindestens { $limit } Zeichen.
field-too-small = Mindestens { $limit }.
field-too-large = Höchstens { $limit }.
field-too-many = Höchstens { $limit ->
    [one] { $limit } Eintrag
   *[other] { $limit } Einträge
}.
field-too-few = Mindestens { $limit ->
    [one] { $limit } Eintrag
   *[other] { $limit } Einträge
}.
field-date = Dieses Datum gibt es nicht.
field-time = Diese Uhrzeit gibt es nicht.
field-no-such-time = In dieser Nacht wird die Uhr umgestellt. Diese Uhrzeit gibt es nicht.
field-pattern = Das hat nicht die richtige Form.
field-language = Diese Sprache kennen wir nicht.
field-missing = Das fehlt noch.
field-unknown = Dieses Feld kennen wir nicht.
field-twice = Dieses Feld steht zweimal da.
field-choice = Das steht nicht zur Auswahl.
field-type = Das hat nicht die richtige Art.
cursor = Diese Seite der Liste gibt es nicht mehr.
problem-key-reused = Dieser Schlüssel ist schon benutzt
problem-key-reused-detail = Mit diesem Schlüssel kam schon eine andere Anfrage. Bitte nehmen Sie für jede Anfrage einen neuen.
