problem-last-organiser = Eine Person muss bleiben
problem-last-organiser-detail = Nur Sie sprechen noch für diese Gruppe. Bitte wählen Sie zuerst eine andere Person.
problem-adults-only = Nur für Erwachsene
problem-adults-only-detail = Eine Gruppe gründen geht ab 18 Jahren.
problem-too-many-clubs = Zu viele Gruppen
problem-too-many-clubs-detail = Sie sprechen schon für 10 Gruppen. Mehr geht nicht.
problem-group-unverified = Noch nicht bestätigt
problem-group-unverified-detail = Der Land·kreis muss die Gruppe zuerst bestätigen.
notice-club-organiser = Sie sprechen jetzt für „{ $club }“.
notice-club-passed-on = Sie sprechen jetzt für „{ $club }“. Die Person davor ist weg.
notice-club-organiser-no-more = Sie sprechen nicht mehr für „{ $club }“.
notice-club-removed = Sie gehören nicht mehr zu „{ $club }“.
notice-club-gone = Die Gruppe „{ $club }“ gibt es nicht mehr.
notice-club-verified = Der Land·kreis hat „{ $club }“ bestätigt. Sie laden jemanden ein? Dann gilt diese Person jetzt als bekannt.
notice-club-verified-no-more = „{ $club }“ ist nicht mehr bestätigt. Das hat der Land·kreis entschieden.

# The screens of the client.
clubs = Vereine und Gruppen
clubs-mine = Meine Gruppen
clubs-all = Alle Gruppen
clubs-none = Keine Gruppe gefunden.
club-kind = Was für eine Gruppe ist das?
club-kind-verein = Verein
club-kind-employer_group = Gruppe in der Arbeit
club-kind-class = Klasse oder Kurs
club-kind-advice_service = Beratung
club-verified = Vom Land·kreis bestätigt
club-verify = Bestätigen
club-unverify = Nicht mehr bestätigen
group-role-member = Mitglied
group-role-organiser = Leitung
make-member = Ab jetzt nur Mitglied
make-organiser = Darf leiten
members = Mitglieder
back-to-club = Zurück zur Gruppe
club-leave = Gruppe verlassen
club-code = Haben Sie einen Code?
club-enter = Mit·machen
club-found = Gruppe gründen
club-found-hint = Der Land·kreis prüft die Gruppe später.
club-name = Name von der Gruppe
club-about = Was macht die Gruppe?
club-contact = Kontakt
club-contact-hint = Name, Telefon oder Adresse
club-place = In welchem Ort?
club-website = Internet·seite (wenn Sie wollen)
invite = Einladen
invite-county = Für den Land·kreis einladen
invite-new = Neue Einladung
invite-uses = Für wie viele Personen?
invite-days = Wie lange gilt sie?
invite-organiser = Wer damit kommt, darf leiten
invite-make = Einladung machen
people-count = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
days-count = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
invitations = Offene Einladungen
uses-left = { $count ->
    [one] Noch für { $count } Person
   *[other] Noch für { $count } Personen
}
good-until = Gilt bis
revoke = Zurück·nehmen
deed-revoke = Einladung zurück·nehmen
deed-role = Neue Aufgabe: { $about }
deed-verify = Bestätigung: { $about }
deed-found = Neue Gruppe: { $about }
shown-once-why-code = Diesen Code sehen Sie nur jetzt. Drucken oder teilen Sie ihn.
poster-qr = QR-Code von der Einladung
poster-scan = Was ist bei Ihnen los? Scannen Sie den Code.
access-code = Jemand kommt nicht mehr ins Konto
access-code-hint = Die Person steht vor Ihnen? Sie kennen die Person? Nur dann.
access-code-make = Code machen
access-code-later = Der Code geht in 24 Stunden. Er geht nur einmal.
club-end = Gruppe beenden
club-end-hint = Dann sagen wir es allen Mitgliedern.
guardian-record = Eltern sagen Ja (16 und 17 Jahre)
guardian-record-hint = Die Eltern haben unter·schrieben. Das Blatt bleibt bei Ihnen.
guardian-record-do = Das Ja auf·schreiben
guardian-record-code = Bitte geben Sie den Eltern diesen Code. Mit dem Code sagen sie Nein: { $address }. Der Code steht nur jetzt hier.
guardian-record-end = Das Ja beenden
guardian-record-ended = Das Ja gilt nicht mehr.
