notice-access-code-issued = Jemand hat für Ihr Konto einen neuen Zugangscode bekommen. Er gilt ab morgen. Waren Sie das nicht? Dann melden Sie sich gleich beim Landkreis.
notice-account-dormant = Sie waren lange nicht hier. Am { $day }.{ $month }.{ $year } löschen wir Ihr Konto. Einmal anmelden genügt, dann bleibt es.
notice-member-dormant = { $name } war lange nicht hier. Am { $day }.{ $month }.{ $year } löschen wir das Konto. Sagen Sie gern Bescheid: Einmal anmelden genügt.
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
kind-access-code-issued = Jemand bekommt einen Zugangscode für Ihr Konto
kind-account-dormant = Ihr Konto wird bald gelöscht, weil Sie lange nicht hier waren
kind-member-dormant = Jemand aus Ihrer Gruppe war lange nicht hier
kind-role-changed = Ihre Rolle ändert sich
notice-guardian-agreed = Eingetragen: Ihre Eltern oder Ihr Vormund stimmen zu. Sie können jetzt mitfahren.
kind-guardian-agreed = Wenn Ihre Eltern zustimmen
notice-guardian-ended = Ihre Eltern oder Ihr Vormund stimmen nicht mehr zu. Ihre Fahrten fallen aus.
kind-guardian-ended = Wenn Ihre Eltern nicht mehr zustimmen
kind-site-confirmed = Ihr vorgeschlagener Arbeitsort ist bestätigt
kind-site-declined = Ihr vorgeschlagener Arbeitsort wird nicht aufgenommen
kind-club-organiser = Sie sprechen jetzt für einen Verein
kind-club-organiser-no-more = Sie sprechen nicht mehr für einen Verein
kind-club-removed = Sie gehören nicht mehr zu einem Verein
kind-club-gone = Ihren Verein gibt es hier nicht mehr
kind-club-verified = Ihr Verein ist bestätigt
kind-club-verified-no-more = Ihr Verein ist nicht mehr bestätigt
kind-activity-promoted = Sie haben gewartet und bekommen einen Platz
kind-activity-moved = Ihre Aktivität hat eine andere Zeit oder einen anderen Ort
kind-activity-cancelled = Ihre Aktivität fällt aus
kind-activity-deleted = Ihre Aktivität wurde gelöscht
kind-activity-removed = Sie stehen nicht mehr auf der Liste einer Aktivität
kind-activity-message = Nachricht an alle, die zu einer Aktivität kommen
kind-activity-reminder = Erinnerung am Tag vor einer Aktivität, zu der Sie kommen
field-same-time = Anfang und Ende sind gleich.
kind-passkey-added = Ein Passkey kommt zu Ihrem Konto dazu
kind-passkey-removed = Ein Passkey wird aus Ihrem Konto entfernt
kind-club-passed-on = Sie übernehmen einen Verein
field-push-service = Diesen Push-Dienst kennen wir nicht.
notices-about-watches = Was ich suche
kind-watch-commute = Jemand passt zu Ihrem Arbeitsweg
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
ring-denied = Ihr Browser erlaubt es nicht. Sie können das in seinen Einstellungen ändern.
ring-offline = Dafür brauchen Sie Netz. Bitte versuchen Sie es später.
ring-failed = Das hat nicht geklappt. Bitte versuchen Sie es später.
notices-quiet = Ruhezeit
notices-quiet-hint = Dann klingelt nichts. Nur Fahrten in den nächsten 12 Stunden klingeln immer.
notices-quiet-from = Von
notices-quiet-until = Bis
notices-digest = Was warten kann: einmal am Tag um
notices-which = Was soll klingeln?
urgency-now = Sofort. Vor einer Fahrt auch in der Ruhezeit.
urgency-soon = Sofort, aber nicht in der Ruhezeit
urgency-later = Einmal am Tag
calendar-mine = Mein Kalender
calendar-hint = Mit einem Link stehen Ihre Termine auch im Kalender Ihres Handys. Wer den Link hat, kann Ihre Termine lesen. Geben Sie ihn nicht weiter.
calendar-make = Link holen
calendar-renew = Neuer Link
calendar-end = Ausschalten
calendar-on = Es gibt einen Link. Wir zeigen ihn nur einmal. Verloren? Holen Sie einen neuen. Der alte gilt dann nicht mehr.
calendar-link = Ihr Link. Sie sehen ihn nur jetzt.
calendar-open = Im Kalender öffnen
calendar-file = Alles als Datei

# Mails: what they say, and what is said about them. They name no places and repeat no words of strangers.
mail-subject = Miteinander: { $about }
mail-subject-digest = Miteinander: { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
}
mail-more = { $count ->
    [one] Und noch { $count }.
   *[other] Und noch { $count }.
}
mail-why = Sie bekommen diese Mail, weil Sie es so eingestellt haben.
mail-settings = Wählen, was als Mail kommt
mail-off = Keine Mails mehr
mail-code-subject = Ihr Code für Miteinander
mail-code-text = Ihr Code: { $code }
mail-code-hint = Geben Sie ihn in den nächsten 30 Minuten ein. Dann wissen wir: Dieses Postfach gehört Ihnen.
mail-code-not-you = Waren Sie das nicht? Dann müssen Sie nichts tun.
notice-mail-unreachable = Unsere Mails kommen bei Ihnen nicht mehr an. Bitte prüfen Sie Ihre Adresse.
kind-mail-unreachable = Unsere Mails kommen bei Ihnen nicht mehr an
problem-mail-not-offered = Hier gibt es keine Mails
problem-mail-not-offered-detail = Dieser Dienst verschickt keine Mails. Alles steht in der App.
problem-mail-code-wrong = Der Code ist falsch
problem-mail-code-wrong-detail = Bitte prüfen Sie den Code in der Mail.
problem-mail-code-void = Der Code gilt nicht mehr
problem-mail-code-void-detail = Er ist zu alt oder war zu oft falsch. Holen Sie einen neuen.
problem-too-many-mail-codes = Zu viele Codes
problem-too-many-mail-codes-detail = Am Tag gibt es 5 Codes. Bitte versuchen Sie es morgen wieder.
field-mail-address = An diese Adresse können wir nicht schreiben. Bitte prüfen Sie sie.

# The screens of the client about mail.
mail-title = Per E-Mail
mail-hint = Wenn Sie möchten, schreiben wir Ihnen auch E-Mails. Ihre Adresse sehen nur Sie.
mail-address = Ihre E-Mail-Adresse
mail-code-send = Code schicken
mail-code-sent = Ein Code ist unterwegs an { $address }. Er gilt 30 Minuten.
mail-code-spam = Nichts da? Sehen Sie auch bei den unerwünschten Mails nach.
mail-code = Code aus der Mail
mail-code-check = Code prüfen
mail-goes-to = Wir schreiben an { $address }.
mail-rests = An { $address } schreiben wir gerade nicht.
mail-lost = Bei { $address } kommen unsere Mails nicht an.
mail-rest = Erst einmal keine Mails
mail-again = Wieder schreiben
mail-other = Andere Adresse
mail-remove = Adresse löschen
mail-which = Was soll als E-Mail kommen?
mail-which-hint = Was warten kann, kommt einmal am Tag in einer Mail. Mails nennen keine Orte.
mail-off-title = Keine Mails mehr?
mail-off-why = Dann schreiben wir Ihnen keine Mails mehr. In der App steht weiter alles.
mail-off-done = Erledigt. Sie bekommen keine Mails mehr von uns.
mail-off-no-token = Ein Teil vom Link fehlt. Bitte öffnen Sie den ganzen Link aus der Mail.

mail-notice-activity-moved = Geändert: „{ $title }“ ist jetzt am { $day }.{ $month }.{ $year } um { $time } Uhr.
mail-notice-activity-reminder = Zur Erinnerung: „{ $title }“ ist am { $day }.{ $month }.{ $year } um { $time } Uhr.
mail-notice-activity-cancelled = Abgesagt: „{ $title }“ am { $day }.{ $month }.{ $year } um { $time } Uhr.
mail-notice-activity-message = Neue Nachricht zu „{ $title }“ am { $day }.{ $month }.{ $year }.
mail-notice-ride-reminder = { $role ->
        [driver] Sie fahren am { $day }.{ $month }.{ $year } um { $time } Uhr los.
       *[rider] { $name } nimmt Sie am { $day }.{ $month }.{ $year } um { $time } Uhr mit.
    }
mail-notice-ride-soon = { $role ->
        [driver] Gleich fahren Sie los: um { $time } Uhr.
       *[rider] Gleich nimmt { $name } Sie mit: um { $time } Uhr.
    }
