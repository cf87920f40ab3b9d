page-about = Etwas zusammen unternehmen. Zusammen zur Arbeit fahren. Für alle, die hier leben und arbeiten.

# Die Seiten der App.
skip-to-content = Zum Inhalt
navigation = Hauptmenü
tab-home = Start
tab-activities = Aktivitäten
tab-rides = Mitfahren
tab-me = Ich
help = Hilfe
accessibility = Barrierefreiheit
legal-imprint = Impressum
legal-privacy = Datenschutz
legal-terms = Nutzungsbedingungen
language-choose = Sprache wählen
deed-language = Sprache geändert
deed-join = Anmelden bei: { $about }
deed-leave = Abmelden von: { $about }
deed-end-session = Gerät abmelden
offline-now = Kein Netz. Sie sehen, was zuletzt da war.
offline-nothing-kept = Kein Netz. Das war auf diesem Gerät noch nie offen.
needs-network = Dafür brauchen Sie Netz. Bitte versuchen Sie es später.
saved-will-be-sent = Gespeichert. Es wird gesendet, sobald Netz da ist.
understood = Verstanden
loading = Einen Moment …
try-again = Noch einmal versuchen
read-ago = Stand: { $ago }
read-aloud = Vorlesen
share = Teilen
link-copied = Link kopiert
print = Drucken
go-on = Weiter
needs-account = Dafür brauchen Sie ein Konto
needs-account-why = Es geht schnell. Sie brauchen keine E-Mail und keine Telefonnummer.
join = Konto anlegen
join-name = Vorname
join-name-hint = So sehen Sie andere.
join-birth = Geburtsmonat
join-birth-hint = Jahr und Monat, zum Beispiel 2001-05. Konten gibt es ab 16 Jahren.
join-code = Code der Einladung
join-code-hint = Er steht auf dem Aushang oder der Karte.
join-agree = Ich habe beides gelesen und bin einverstanden.
join-already = Sie sind schon angemeldet: { $name }
sign-in = Anmelden
sign-out = Abmelden
sign-out-hint = Danach bleibt auf diesem Gerät nichts von Ihnen.
sign-in-name = Anmeldename
sign-in-name-hint = Drei Wörter mit Strichen dazwischen
passphrase = Passwort-Satz
passphrase-hint = Mindestens 15 Zeichen. Am besten ein ganzer Satz.
recovery-code = Code für den Notfall
shown-once = Bitte aufschreiben
shown-once-why = Das zeigen wir nur dieses eine Mal. Damit kommen Sie wieder hinein.
wrote-it-down = Ich habe es aufgeschrieben
home-hello = Hallo { $name }
welcome = Willkommen
home-mine = Ich bin dabei
home-mine-none = Noch nichts. Suchen Sie sich etwas aus.
home-what-is-on = Das ist los:
what-is-this-1 = Hier finden Sie Menschen und Dinge zum Mitmachen.
what-is-this-2 = Sie fahren zusammen zur Arbeit oder zur Schule.
what-is-this-3 = Alles steht in Ihrer Sprache da.
what-is-this-4 = Es kostet nichts. Lesen geht ohne Konto.
what-is-this-5 = Ihre Wohnung sieht hier niemand.
activities-all = Alle Aktivitäten
activities-none = Hier ist gerade nichts.
activity-cancelled = Abgesagt
activity-full = Alle Plätze belegt
activity-join = Ich komme
activity-leave = Ich komme doch nicht
activity-sign-in-to-join = Anmelden und mitmachen
attendance-joined = Sie sind dabei.
attendance-waiting = Sie stehen auf der Warteliste.
category-sport = Sport
category-leisure_culture = Freizeit und Kultur
category-education_work = Bildung und Arbeit
category-women = Für Frauen
category-advice = Beratung
category-language = Sprache
category-family = Familie
category-club = Verein
filter = Filtern
filter-what = Was
filter-language = Sprache
filter-all = Alles
text-size = Schriftgröße
theme = Hell oder dunkel
theme-auto = Wie das Gerät
theme-light = Hell
theme-dark = Dunkel
sessions = Hier bin ich angemeldet
session-nameless = Ein Gerät
session-this = Dieses Gerät
session-end = Dort abmelden
matches = Wer fährt meinen Weg?
matches-none = Noch passt niemand zu Ihrem Weg.
matches-no-commute = Sie haben noch keinen Arbeitsweg eingetragen.
matches-also = Auch möglich
match-you-drive = Sie fahren
match-other-drives = Fährt
strip-told = { $shared } von { $of } Arbeitstagen gemeinsam, nächste vier Wochen
why-nobody = Warum so wenige?
help-line-1 = Tippen Sie auf „Aktivitäten“. Dort sehen Sie, was los ist.
help-line-2 = Tippen Sie auf „Mitfahren“. Dort sehen Sie, wer Ihren Weg fährt.
help-line-3 = Die Sprache ändern Sie oben auf jeder Seite.
help-translate = Texte in Gesprächen: „Übersetzen“ schickt den Text an einen Übersetzungs-Dienst des Landkreises. Das geschieht nur, wenn Sie darauf tippen.
help-ask = Hier können Sie fragen
waiting-deeds = { $count ->
    [one] Gespeichert. { $count } Eintrag wird noch gesendet.
   *[other] Gespeichert. { $count } Einträge werden noch gesendet.
}
activity-free = { $count ->
    [one] { $count } Platz frei
   *[other] { $count } Plätze frei
}
change = Ändern
edit = Bearbeiten
remove = Entfernen
remove-really = { $name } wirklich entfernen
save = Speichern
saved = Gespeichert.
send = Senden
show-more = Mehr zeigen
map = Karte
deed-edit = Ändern: { $about }
deed-remove = Entfernen: { $about }
kilometres = { $count ->
    [one] { $count } Kilometer
   *[other] { $count } Kilometer
}
deed-too-old = Nicht gesendet: zu lange her
deed-too-old-why = Das Gerät hatte mehr als sechs Tage kein Netz. Bitte sehen Sie nach, ob es noch gilt. Dann machen Sie es noch einmal.
screen-not-loaded = Diese Seite ist nicht angekommen
screen-not-loaded-why = Das Netz war weg, oder es gibt eine neue Fassung. Was Sie geschrieben haben, ist gespeichert.
waiting-sign-in = { $count ->
    [one] { $count } Eintrag wartet noch. Melden Sie sich an, dann wird er gesendet.
   *[other] { $count } Einträge warten noch. Melden Sie sich an, dann werden sie gesendet.
}
sign-out-unsent = { $count ->
    [one] { $count } Eintrag ist noch nicht gesendet. Wenn Sie sich jetzt abmelden, ist er weg.
   *[other] { $count } Einträge sind noch nicht gesendet. Wenn Sie sich jetzt abmelden, sind sie weg.
}
sign-out-anyway = Trotzdem abmelden
sign-out-stay = Angemeldet bleiben
map-data-download = Kartendaten herunterladen (ODbL)
accessibility-aim = Alle sollen diesen Dienst nutzen können. Wir richten uns nach WCAG 2.2 AA und EN 301 549.
accessibility-works = Das geht
accessibility-works-1 = Sie können alles mit der Tastatur bedienen.
accessibility-works-2 = Die Schrift lässt sich auf das Doppelte vergrößern, die Seite dunkel stellen.
accessibility-works-3 = Vorleseprogramme nennen jeden Knopf und jede neue Antwort.
accessibility-works-4 = Neben jedem Zeichen steht ein Wort, neben jeder Karte eine Liste.
accessibility-limits = Das fehlt noch
accessibility-limits-1 = Wir prüfen jede Seite mit einem Programm. Menschen mit Behinderung haben sie noch nicht geprüft.
accessibility-limits-2 = Was andere hier schreiben, ist nicht immer leicht zu lesen.
accessibility-limits-3 = Es gibt keine Videos in Gebärdensprache.
accessibility-limits-4 = Menschen, die Leichte Sprache brauchen, haben die Texte noch nicht geprüft.
accessibility-contact = Etwas geht nicht?
accessibility-contact-1 = Bitte schreiben Sie uns. Antworten wir nicht, hilft die Durchsetzungsstelle Ihres Bundeslandes.
looks = Ansicht
data-saver = Daten sparen
data-saver-hint = Dann wird nichts vorab geladen. Ohne Netz haben Sie nur Ihre Sprache.
