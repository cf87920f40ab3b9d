notice-access-code-issued = Jemand hat einen neuen Zugangs·code bekommen. Der Code ist für Ihr Konto. Der Code gilt ab morgen. Waren Sie das nicht? Dann melden Sie sich sofort beim Land·kreis.
notice-account-dormant = Sie waren lange nicht hier. Wir löschen bald Ihr Konto. Der Tag ist: { $day }.{ $month }.{ $year }. Wollen Sie Ihr Konto behalten? Dann melden Sie sich einmal an.
notice-member-dormant = { $name } war lange nicht hier. Wir löschen bald das Konto. Der Tag ist: { $day }.{ $month }.{ $year }. Sagen Sie der Person bitte Bescheid.
notice-role-changed = Ihre Rolle ist jetzt: { $role ->
    [admin] Verwaltung
    [moderator] Moderation
   *[member] Mitglied
}.

# The catalogue in the settings: who gets a notice, and when.
notices-about-account = Mein Konto
notices-about-places = Orte
notices-about-clubs = Vereine und Gruppen
notices-about-activities = Aktivitäten
kind-access-code-issued = Jemand bekommt einen Code für Ihr Konto
kind-account-dormant = Wir löschen bald Ihr Konto
kind-member-dormant = Eine Person aus Ihrer Gruppe war lange weg
kind-role-changed = Ihre Aufgabe ist jetzt anders
notice-guardian-agreed = Ihre Eltern oder Ihr Vormund haben Ja gesagt. Sie können jetzt mit·fahren.
kind-guardian-agreed = Ihre Eltern sagen Ja
notice-guardian-ended = Ihre Eltern oder Ihr Vormund sagen jetzt Nein. Ihre Fahrten fallen aus.
kind-guardian-ended = Ihre Eltern sagen Nein
kind-site-confirmed = Ihr Vorschlag für einen Arbeits·ort gilt
kind-site-declined = Ihr Vorschlag für einen Arbeits·ort gilt nicht
kind-club-organiser = Sie sprechen jetzt für einen Verein
kind-club-organiser-no-more = Sie sprechen nicht mehr für einen Verein
kind-club-removed = Sie sind nicht mehr im Verein
kind-club-gone = Ihr Verein ist nicht mehr hier
kind-club-verified = Ihr Verein ist jetzt bestätigt
kind-club-verified-no-more = Ihr Verein ist nicht mehr bestätigt
kind-activity-promoted = Sie haben gewartet und bekommen einen Platz
kind-activity-moved = Zeit oder Ort sind jetzt anders
kind-activity-cancelled = Ihre Aktivität fällt aus
kind-activity-deleted = Ihre Aktivität ist gelöscht
kind-activity-removed = Sie stehen nicht mehr auf der Liste
kind-activity-message = Nachricht an alle, die kommen
kind-activity-reminder = Sie kommen zu einer Aktivität. Wir erinnern Sie am Tag davor.
field-same-time = Anfang und Ende sind gleich.
kind-passkey-added = Ihr Konto bekommt einen neuen Passkey
kind-passkey-removed = Ein Passkey von Ihrem Konto ist weg
kind-club-passed-on = Sie übernehmen einen Verein
field-push-service = Diesen Dienst kennen wir nicht.
notices-about-watches = Was ich suche
kind-watch-commute = Jemand passt zu Ihrem Arbeits·weg
kind-watch-activity = Eine Aktivität passt zu Ihrer Suche
calendar-name = Miteinander

# The screens of the client.
notices = Nachrichten
notices-none = Hier ist noch nichts.
notices-new = Neu
notices-open = Ansehen
notices-settings = Nachrichten einstellen
notices-ring = Dieses Gerät soll klingeln
notices-ring-stop = Nicht mehr klingeln
ring-on = Dieses Gerät klingelt.
ring-off = Dieses Gerät klingelt nicht. Alles steht aber hier.
ring-cannot = Dieses Gerät kann nicht klingeln. Alles steht aber hier.
ring-denied = Ihr Browser erlaubt das nicht. Sie können das dort ändern.
ring-offline = Dafür brauchen Sie Internet. Bitte versuchen Sie es später.
ring-failed = Das ging nicht. Bitte versuchen Sie es später.
notices-quiet = Ruhe·zeit
notices-quiet-hint = Dann klingelt nichts. Nur baldige Fahrten klingeln immer. Das sind Fahrten in den nächsten 12 Stunden.
notices-quiet-from = Von
notices-quiet-until = Bis
notices-digest = Das hat Zeit: einmal am Tag um
notices-which = Wann soll es klingeln?
urgency-now = Sofort. Vor Fahrten auch in der Ruhe·zeit.
urgency-soon = Sofort, aber nicht in der Ruhe·zeit
urgency-later = Einmal am Tag
calendar-mine = Mein Kalender
calendar-hint = Sie bekommen einen Link. Dann stehen Ihre Termine auch im Handy-Kalender. Der Link ist nur für Sie. Geben Sie ihn nicht weiter.
calendar-make = Link holen
calendar-renew = Neuer Link
calendar-end = Aus·schalten
calendar-on = Sie haben einen Link. Wir zeigen den Link nur einmal. Haben Sie ihn verloren? Dann holen Sie einen neuen Link. Der alte Link ist dann aus.
calendar-link = Das ist Ihr Link. Sie sehen ihn nur jetzt.
calendar-open = Im Kalender öffnen
calendar-file = Alles als Datei

# Mails: what they say, and what is said about them. They name no places and repeat no words of strangers.
mail-subject = Miteinander: { $about }
mail-subject-digest = Miteinander: { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
}
mail-more = { $count ->
    [one] Es gibt noch { $count } Nachricht.
   *[other] Es gibt noch { $count } Nachrichten.
}
mail-why = Sie wollten diese E-Mail bekommen.
mail-settings = E-Mails einstellen
mail-off = Keine E-Mails mehr
mail-code-subject = Ihr Code für Miteinander
mail-code-text = Ihr Code ist: { $code }
mail-code-hint = Geben Sie den Code in der App ein. Sie haben dafür 30 Minuten. Dann wissen wir: Die Adresse gehört Ihnen.
mail-code-not-you = Waren Sie das nicht? Dann machen Sie nichts.
notice-mail-unreachable = Unsere E-Mails kommen nicht bei Ihnen an. Bitte prüfen Sie Ihre Adresse.
kind-mail-unreachable = Unsere E-Mails kommen nicht bei Ihnen an
problem-mail-not-offered = Hier gibt es keine E-Mails
problem-mail-not-offered-detail = Wir verschicken keine E-Mails. Alles steht in der App.
problem-mail-code-wrong = Der Code ist falsch
problem-mail-code-wrong-detail = Bitte prüfen Sie den Code in der E-Mail.
problem-mail-code-void = Der Code gilt nicht mehr
problem-mail-code-void-detail = Der Code ist zu alt. Oder er war zu oft falsch. Holen Sie einen neuen Code.
problem-too-many-mail-codes = Zu viele Codes
problem-too-many-mail-codes-detail = Am Tag gibt es nur 5 Codes. Bitte versuchen Sie es morgen wieder.
field-mail-address = Diese Adresse geht nicht. Bitte prüfen Sie die Adresse.

# The screens of the client about mail.
mail-title = Mit E-Mail
mail-hint = Wir können Ihnen auch E-Mails schreiben. Nur Sie sehen Ihre Adresse.
mail-address = Ihre E-Mail-Adresse
mail-code-send = Code schicken
mail-code-sent = Wir schicken einen Code an { $address }. Der Code gilt 30 Minuten.
mail-code-spam = Ist nichts da? Dann sehen Sie bei Spam nach.
mail-code = Code aus der E-Mail
mail-code-check = Code prüfen
mail-goes-to = Wir schreiben an { $address }.
mail-rests = Wir schreiben gerade nicht an { $address }.
mail-lost = Unsere E-Mails kommen bei { $address } nicht an.
mail-rest = Jetzt keine E-Mails
mail-again = Wieder schreiben
mail-other = Andere Adresse
mail-remove = Adresse löschen
mail-which = Was soll als E-Mail kommen?
mail-which-hint = Manches hat Zeit. Das kommt einmal am Tag. In den E-Mails stehen keine Orte.
mail-off-title = Keine E-Mails mehr?
mail-off-why = Dann schreiben wir Ihnen keine E-Mails mehr. In der App steht weiter alles.
mail-off-done = Fertig. Sie bekommen keine E-Mails mehr von uns.
mail-off-no-token = Der Link ist nicht ganz da. Bitte öffnen Sie den ganzen Link.

mail-notice-activity-moved = „{ $title }“ ist jetzt anders. Der Tag ist: { $day }.{ $month }.{ $year }. Die Uhr·zeit ist: { $time } Uhr.
mail-notice-activity-reminder = Bitte denken Sie daran: „{ $title }“. Der Tag ist: { $day }.{ $month }.{ $year }. Die Uhr·zeit ist: { $time } Uhr.
mail-notice-activity-cancelled = „{ $title }“ fällt aus. Der Tag war: { $day }.{ $month }.{ $year }. Die Uhr·zeit war: { $time } Uhr.
mail-notice-activity-message = Es geht um: „{ $title }“. Der Tag ist: { $day }.{ $month }.{ $year }. Es gibt eine neue Nachricht.
mail-notice-ride-reminder = { $role ->
        [driver] Sie fahren am { $day }.{ $month }.{ $year }. Die Uhr·zeit ist: { $time } Uhr.
       *[rider] { $name } nimmt Sie mit. Der Tag ist: { $day }.{ $month }.{ $year }. Die Uhr·zeit ist: { $time } Uhr.
    }
mail-notice-ride-soon = { $role ->
        [driver] Sie fahren gleich los. Die Uhr·zeit ist: { $time } Uhr.
       *[rider] { $name } nimmt Sie gleich mit. Die Uhr·zeit ist: { $time } Uhr.
    }
