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
