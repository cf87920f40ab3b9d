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
