page-about = Hier machen Menschen etwas zusammen. Sie fahren auch zusammen zur Arbeit. Das ist für alle Menschen hier.

# The screens of the client.
skip-to-content = Zum Inhalt
navigation = Haupt·menü
tab-home = Start
tab-activities = Aktivitäten
tab-rides = Mit·fahren
tab-me = Ich
help = Hilfe
accessibility = Barriere·freiheit
legal-imprint = Impressum
legal-privacy = Daten·schutz
legal-terms = Regeln
language-choose = Sprache wählen
deed-language = Die Sprache ist jetzt anders
deed-join = Sie machen mit: { $about }
deed-leave = Sie machen nicht mehr mit: { $about }
deed-end-session = Gerät abmelden
offline-now = Kein Internet. Sie sehen den letzten Stand.
offline-nothing-kept = Kein Internet. Diese Seite war hier noch nie offen.
needs-network = Dafür brauchen Sie Internet. Bitte versuchen Sie es später.
saved-will-be-sent = Gespeichert. Wir senden es später mit Internet.
understood = Verstanden
loading = Einen Moment …
try-again = Noch einmal versuchen
read-ago = Stand: { $ago }
read-aloud = Vor·lesen
share = Teilen
link-copied = Der Link ist kopiert
print = Drucken
go-on = Weiter
needs-account = Dafür brauchen Sie ein Konto
needs-account-why = Das geht schnell. Sie brauchen keine E-Mail. Sie brauchen auch kein Telefon.
join = Ein Konto machen
join-name = Vor·name
join-name-hint = Diesen Namen sehen die anderen.
join-birth = Geburts·monat
join-birth-hint = Zuerst das Jahr, dann der Monat. Zum Beispiel: 2001-05. Ein Konto gibt es ab 16 Jahren.
join-code = Code der Einladung
join-code-hint = Der Code steht auf dem Zettel. Oder der Code steht auf der Karte.
join-agree = Ich habe beides gelesen. Ich bin ein·verstanden.
join-already = Sie sind schon angemeldet: { $name }
sign-in = Anmelden
sign-out = Abmelden
sign-out-hint = Danach ist hier nichts mehr von Ihnen.
sign-in-name = Anmelde·name
sign-in-name-hint = Drei Wörter mit Strichen dazwischen
passphrase = Passwort-Satz
passphrase-hint = Es müssen mindestens 15 Zeichen sein. Am besten ist ein ganzer Satz.
recovery-code = Not·fall-Code
shown-once = Bitte schreiben Sie das auf
shown-once-why = Wir zeigen das nur ein·mal. Damit kommen Sie wieder in Ihr Konto.
wrote-it-down = Ich habe es auf·geschrieben
home-hello = Hallo { $name }
welcome = Willkommen
home-mine = Da mache ich mit
home-mine-none = Noch nichts. Suchen Sie sich etwas aus.
home-what-is-on = Das ist los:
what-is-this-1 = Hier finden Sie Menschen. Hier können Sie mit·machen.
what-is-this-2 = Sie fahren zusammen zur Arbeit. Oder Sie fahren zusammen zur Schule.
what-is-this-3 = Alles steht in Ihrer Sprache da.
what-is-this-4 = Es kostet nichts. Sie können ohne Konto lesen.
what-is-this-5 = Ihre Wohnung sieht hier niemand.
activities-all = Alle Aktivitäten
activities-none = Hier ist gerade nichts.
activity-cancelled = Fällt aus
activity-full = Alle Plätze sind weg
activity-join = Ich komme
activity-leave = Ich komme doch nicht
activity-sign-in-to-join = Anmelden und mit·machen
attendance-joined = Sie sind dabei.
attendance-waiting = Sie stehen auf der Warte·liste.
category-sport = Sport
category-leisure_culture = Freizeit und Kultur
category-education_work = Lernen und Arbeit
category-women = Für Frauen
category-advice = Beratung
category-language = Sprache
category-family = Familie
category-club = Verein
filter = Auswählen
filter-what = Was
filter-language = Sprache
filter-all = Alles
text-size = Größe der Schrift
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
matches-no-commute = Sie haben noch keinen Arbeits·weg.
matches-also = Das geht auch
match-you-drive = Sie fahren
match-other-drives = Fährt
strip-told = Zusammen: { $shared } von { $of } Arbeits·tagen. Das sind die nächsten vier Wochen.
why-nobody = Warum sind es so wenige?
help-line-1 = Tippen Sie auf „Aktivitäten“. Dort sehen Sie: Was ist los?
help-line-2 = Tippen Sie auf „Mit·fahren“. Dort sehen Sie: Wer fährt Ihren Weg?
help-line-3 = Oben auf jeder Seite steht die Sprache. Dort können Sie die Sprache ändern.
help-translate = Tippen Sie bei einem Text auf „Über·setzen“? Dann geht der Text an den Land·kreis. Dort über·setzt ihn eine Maschine. Ohne Tippen geht der Text nicht dorthin.
help-ask = Hier können Sie fragen
waiting-deeds = { $count ->
    [one] Gespeichert. { $count } Eintrag wartet noch auf das Internet.
   *[other] Gespeichert. { $count } Einträge warten noch auf das Internet.
}
activity-free = { $count ->
    [one] { $count } Platz ist frei
   *[other] { $count } Plätze sind frei
}
change = Ändern
edit = Bearbeiten
remove = Löschen
remove-really = Wirklich löschen: { $name }
save = Speichern
saved = Gespeichert.
send = Senden
show-more = Mehr zeigen
map = Karte
deed-edit = Änderung: { $about }
deed-remove = Gelöscht: { $about }
kilometres = { $count ->
    [one] { $count } Kilometer
   *[other] { $count } Kilometer
}
deed-too-old = Nicht gesendet: Es ist zu lange her
deed-too-old-why = Das Handy war über 6 Tage ohne Internet. Stimmt das noch? Dann machen Sie es noch einmal.
screen-not-loaded = Die Seite ist nicht da
screen-not-loaded-why = Das Internet war weg. Oder die App ist neu. Ihr Text ist gespeichert.
waiting-sign-in = { $count ->
    [one] { $count } Eintrag wartet noch. Melden Sie sich an. Dann senden wir.
   *[other] { $count } Einträge warten noch. Melden Sie sich an. Dann senden wir.
}
sign-out-unsent = { $count ->
    [one] { $count } Eintrag ist noch nicht gesendet. Beim Abmelden geht er verloren.
   *[other] { $count } Einträge sind noch nicht gesendet. Beim Abmelden gehen sie verloren.
}
sign-out-anyway = Trotzdem abmelden
sign-out-stay = Angemeldet bleiben
map-data-download = Karten·daten herunter·laden (ODbL)
accessibility-aim = Alle sollen mit·machen können. Unsere Regeln sind WCAG 2.2 AA. Und EN 301 549.
accessibility-works = Das geht
accessibility-works-1 = Alles geht mit der Tastatur.
accessibility-works-2 = Die Schrift kann groß sein. Die Seite kann dunkel sein.
accessibility-works-3 = Vorlese-Programme lesen alle Knöpfe vor.
accessibility-works-4 = Jedes Bild hat ein Wort. Jede Karte hat eine Liste.
accessibility-limits = Das fehlt noch
accessibility-limits-1 = Ein Programm prüft jede Seite. Menschen mit Behinderung haben noch nicht geprüft.
accessibility-limits-2 = Andere schreiben hier auch schwere Texte.
accessibility-limits-3 = Es gibt keine Videos in Gebärden·sprache.
accessibility-limits-4 = Diese Leichte Sprache ist noch nicht geprüft.
accessibility-contact = Geht etwas nicht?
accessibility-contact-1 = Bitte schreiben Sie uns. Antworten wir nicht? Dann hilft eine Stelle vom Bundes·land.
looks = So sieht es aus
data-saver = Daten sparen
data-saver-hint = Dann laden wir nur das Nötige. Ohne Internet geht nur Ihre Sprache.
