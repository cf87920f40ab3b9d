problem-last-organiser = Jemand muss bleiben
problem-last-organiser-detail = Nur noch Sie sprechen für diese Gruppe. Bitte bestimmen Sie zuerst jemand anderen.
problem-adults-only = Nur für Erwachsene
problem-adults-only-detail = Eine Gruppe kann man ab 18 Jahren gründen.
problem-too-many-clubs = Zu viele Gruppen
problem-too-many-clubs-detail = Sie sprechen schon für 10 Gruppen. Mehr gehen nicht.
problem-group-unverified = Noch nicht bestätigt
problem-group-unverified-detail = Das dürfen nur Gruppen, die der Landkreis bestätigt hat.
notice-club-organiser = Sie sprechen jetzt für „{ $club }“.
notice-club-passed-on = Sie sprechen jetzt für „{ $club }“. Wer es bisher tat, ist nicht mehr dabei.
notice-club-organiser-no-more = Sie sprechen nicht mehr für „{ $club }“.
notice-club-removed = Sie gehören nicht mehr zu „{ $club }“.
notice-club-gone = Die Gruppe „{ $club }“ gibt es nicht mehr.
notice-club-verified = Der Landkreis hat „{ $club }“ bestätigt. Wen Sie einladen, der gilt jetzt als bekannt.
notice-club-verified-no-more = Der Landkreis hat die Bestätigung für „{ $club }“ zurückgenommen.

# The screens of the client.
clubs = Vereine und Gruppen
clubs-mine = Meine Gruppen
clubs-all = Alle Gruppen
clubs-none = Keine Gruppe gefunden.
club-kind = Was für eine Gruppe?
club-kind-verein = Verein
club-kind-employer_group = Gruppe im Betrieb
club-kind-class = Klasse oder Kurs
club-kind-advice_service = Beratung
club-verified = Vom Landkreis bestätigt
club-verify = Bestätigen
club-unverify = Bestätigung zurücknehmen
group-role-member = Mitglied
group-role-organiser = Organisiert
make-member = Nur noch Mitglied
make-organiser = Darf organisieren
members = Mitglieder
back-to-club = Zurück zur Gruppe
club-leave = Gruppe verlassen
club-code = Haben Sie einen Code?
club-enter = Beitreten
club-found = Gruppe gründen
club-found-hint = Der Landkreis bestätigt die Gruppe später.
club-name = Name der Gruppe
club-about = Was macht die Gruppe?
club-contact = Kontakt
club-contact-hint = Name, Telefon oder Adresse
club-place = In welchem Ort?
club-website = Internetseite (freiwillig)
invite = Einladen
invite-county = Für den Landkreis einladen
invite-new = Neue Einladung
invite-uses = Für wie viele Menschen?
invite-days = Wie lange gilt sie?
invite-organiser = Wer kommt, darf organisieren
invite-make = Einladung machen
people-count = { $count ->
    [one] { $count } Mensch
   *[other] { $count } Menschen
}
days-count = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
invitations = Offene Einladungen
uses-left = { $count ->
    [one] Noch { $count } Platz
   *[other] Noch { $count } Plätze
}
good-until = Gilt bis
revoke = Zurücknehmen
deed-revoke = Einladung zurücknehmen
deed-role = Neue Aufgabe: { $about }
deed-verify = Bestätigung: { $about }
deed-found = Gruppe gründen: { $about }
shown-once-why-code = Diesen Code zeigen wir nur jetzt. Drucken oder teilen Sie ihn.
poster-qr = QR-Code der Einladung
poster-scan = Was ist los in der Nähe? Code scannen und lesen.
access-code = Jemand kommt nicht mehr ins Konto
access-code-hint = Nur wenn die Person vor Ihnen steht und Sie sie kennen.
access-code-make = Code machen
access-code-later = Der Code gilt erst in 24 Stunden, und nur einmal.
club-end = Gruppe auflösen
club-end-hint = Wenn Sie die Gruppe auflösen, hören alle Mitglieder davon.
guardian-record = Eltern stimmen zu (16 und 17 Jahre)
guardian-record-hint = Die Unterschrift der Eltern liegt Ihnen vor. Das Blatt bleibt bei Ihnen.
guardian-record-do = Zustimmung eintragen
guardian-record-code = Bitte geben Sie den Eltern diesen Code. Damit nehmen sie ihre Zustimmung auf { $address } zurück. Er steht nur jetzt hier.
guardian-record-end = Zustimmung zurücknehmen
guardian-record-ended = Die Zustimmung ist zurückgenommen.
