# Problems that can occur anywhere. A title each, and a sentence that says what to do.

problem-not-found = Das haben wir nicht gefunden
problem-not-found-detail = Hier ist nichts. Vielleicht ist es gelöscht.
problem-not-signed-in = Sie sind nicht angemeldet
problem-not-signed-in-detail = Bitte melden Sie sich an.
problem-forbidden = Das ist nicht erlaubt
problem-forbidden-detail = Das dürfen nur bestimmte Personen.
problem-invalid = Etwas stimmt nicht
problem-invalid-detail = Bitte sehen Sie Ihre Angaben noch einmal an.
problem-internal = Das war unser Fehler
problem-internal-detail = Das war unser Fehler. Bitte versuchen Sie es später noch einmal.
problem-busy = Gerade ist hier viel los
problem-busy-detail = Bitte versuchen Sie es gleich noch einmal.
problem-too-many-requests = Zu viele Anfragen
problem-too-many-requests-detail = Bitte warten Sie ein wenig.
problem-bad-request = Das können wir nicht lesen
problem-bad-request-detail = Wir können die Anfrage nicht lesen.
problem-bad-json = Das können wir nicht lesen
problem-bad-json-detail = Der Inhalt ist kein richtiges JSON.
problem-not-json = Das ist das falsche Format
problem-not-json-detail = Bitte senden Sie JSON.
problem-body-too-large = Das ist zu groß
problem-body-too-large-detail = Bitte senden Sie weniger auf einmal.
problem-body-too-slow = Das war zu langsam
problem-body-too-slow-detail = Die Anfrage ist zu spät angekommen.
problem-body-broken = Das ist nicht ganz angekommen
problem-body-broken-detail = Ein Teil von der Anfrage fehlt.
problem-method-not-allowed = So geht das nicht
problem-method-not-allowed-detail = Diese Adresse kennt diese Methode nicht.
problem-cross-site = Das kommt von einer fremden Seite
problem-cross-site-detail = Von fremden Seiten nehmen wir das nicht. So ist es sicherer.

# Fields
field-control-character = Darin sind unsichtbare Zeichen.
field-empty = Bitte schreiben Sie hier etwas.
field-too-long = Es gehen nur { $limit } Zeichen.
field-too-short = Es müssen mindestens { $limit } Zeichen sein.
field-too-small = Es müssen mindestens { $limit } sein.
field-too-large = Es gehen nur { $limit }.
field-too-many = { $limit ->
    [one] Es geht nur { $limit } Eintrag.
   *[other] Es gehen nur { $limit } Einträge.
}
field-too-few = { $limit ->
    [one] Es muss mindestens { $limit } Eintrag sein.
   *[other] Es müssen mindestens { $limit } Einträge sein.
}
field-date = Dieses Datum gibt es nicht.
field-time = Diese Uhr·zeit gibt es nicht.
field-no-such-time = In dieser Nacht ist die Zeit·umstellung. Diese Uhr·zeit gibt es dann nicht.
field-pattern = Das ist nicht richtig geschrieben.
field-language = Diese Sprache kennen wir nicht.
field-missing = Das fehlt noch.
field-unknown = Dieses Feld kennen wir nicht.
field-twice = Dieses Feld gibt es zwei·mal.
field-choice = Das können Sie hier nicht wählen.
field-type = Das passt hier nicht.
cursor = Diese Seite gibt es nicht mehr.
problem-key-reused = Diesen Schlüssel gibt es schon
problem-key-reused-detail = Eine andere Anfrage hatte schon diesen Schlüssel. Bitte nehmen Sie einen neuen Schlüssel.
