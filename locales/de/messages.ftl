# Everything that can be said without writing. Each reads it in their own language.
phrase-when-where = Wann und wo treffen wir uns?
phrase-meet-time-place = Wir treffen uns um { $time } Uhr hier: { $place }
phrase-meet-at-time = Wir treffen uns um { $time } Uhr.
phrase-leave-at-time = Um { $time } Uhr geht es los.
phrase-earlier-please = { $minutes ->
    [one] Geht es { $minutes } Minute früher?
   *[other] Geht es { $minutes } Minuten früher?
}
phrase-later-please = { $minutes ->
    [one] Geht es { $minutes } Minute später?
   *[other] Geht es { $minutes } Minuten später?
}
phrase-ends-when = Wann ist es zu Ende?
phrase-ends-at-time = Es endet um { $time } Uhr.
phrase-meet-at-place = Treffpunkt: { $place }
phrase-where-are-you = Wo sind Sie?
phrase-am-here = Ich bin da.
phrase-am-at-place = Ich bin hier: { $place }
phrase-cannot-find = Ich finde den Ort nicht.
phrase-wait-there = Bitte warten Sie dort. Ich komme hin.
phrase-which-entrance = Welcher Eingang ist es?
phrase-how-to-get-there = Wie komme ich dorthin?
phrase-walk-from-place = { $minutes ->
    [one] { $minutes } Minute zu Fuß von hier: { $place }
   *[other] { $minutes } Minuten zu Fuß von hier: { $place }
}
phrase-pick-up = Ich kann Sie abholen.
phrase-on-my-way = Ich bin unterwegs.
phrase-late-minutes = { $minutes ->
    [one] Ich komme { $minutes } Minute später.
   *[other] Ich komme { $minutes } Minuten später.
}
phrase-bus-late = Mein Bus oder Zug ist zu spät.
phrase-no-problem = Kein Problem. Wir warten.
phrase-cannot-wait = Wir können leider nicht warten.
phrase-start-without = Bitte fangen Sie ohne mich an.
phrase-coming = Ich komme.
phrase-cannot-today = Ich kann heute leider nicht.
phrase-coming-with = { $count ->
    [one] Ich bringe { $count } Person mit.
   *[other] Ich bringe { $count } Personen mit.
}
phrase-may-bring-friend = Darf ich jemanden mitbringen?
phrase-children-welcome = Dürfen Kinder mitkommen?
phrase-weather-off = Bei diesem Wetter fällt es aus.
phrase-what-to-bring = Was soll ich mitbringen?
phrase-bring-nothing = Sie brauchen nichts mitzubringen.
phrase-bring-thing = Bitte mitbringen: { $place }
phrase-what-does-it-cost = Was kostet es?
phrase-costs-nothing = Es kostet nichts.
phrase-costs-euros = { $count ->
    [one] Es kostet { $count } Euro.
   *[other] Es kostet { $count } Euro.
}
phrase-speak-slowly = Bitte sprechen Sie langsam.
phrase-did-not-understand = Das habe ich nicht verstanden.
phrase-learning-german = Ich lerne noch Deutsch.
phrase-who-speaks = Spricht dort jemand diese Sprache: { $place }?
phrase-thanks = Vielen Dank!
phrase-thanks-for-help = Danke für Ihre Hilfe!
phrase-was-nice = Es war schön mit Ihnen.
phrase-was-nice-too = Das fand ich auch.
phrase-welcome = Gern geschehen.
phrase-see-you = Bis dann!
phrase-next-time = Beim nächsten Mal gern.
phrase-yes = Ja.
phrase-no = Nein.
phrase-ok = In Ordnung.
phrase-good = Das freut mich.
phrase-maybe = Vielleicht.
phrase-cannot = Das geht bei mir leider nicht.
phrase-pity = Schade.
phrase-no-thanks = Nein, danke.
phrase-say-later = Das sage ich Ihnen später.
phrase-no-idea = Das weiß ich nicht.
phrase-wheelchair = Komme ich dort mit dem Rollstuhl hin?
phrase-call-me = Bitte rufen Sie mich an.
phrase-feel-unsafe = Ich fühle mich nicht sicher.
phrase-am-coming = Ich komme zu Ihnen.
phrase-call-112 = Das ist ein Notfall. Rufen Sie 112 an.
phrase-home-safe = Ich bin gut zu Hause angekommen.
field-phrase-or-text = Entweder ein Satz zum Antippen oder ein eigener Text.
notices-about-messages = Gespräche
kind-message-received = Jemand schreibt zu etwas, bei dem Sie dabei sind
notice-message-received = { $name } hat zu „{ $title }“ geschrieben.

# The screens of the client.
thread = Gespräch
thread-open = Mit allen reden, die dabei sind
thread-hint = Das lesen alle, die dabei sind. Sätze zum Antippen lesen alle in der eigenen Sprache.
thread-none = Noch hat niemand etwas gesagt.
thread-me = Ich
thread-answer = Antworten
thread-phrases = Einen Satz antippen
thread-text = Selbst schreiben
thread-text-label = Eigener Text
thread-text-hint = So, wie Sie es schreiben, lesen es alle.
thread-send = Senden
thread-say = Nachricht senden
phrases-about-time = Wann
phrases-about-place = Wo
phrases-about-late = Verspätung
phrases-about-coming = Wer kommt
phrases-about-bring = Mitbringen und Kosten
phrases-about-language = Verstehen
phrases-about-thanks = Dank und Gruß
phrases-about-answer = Ja, nein, vielleicht
phrases-about-safety = Sicherheit
gap-time = Uhrzeit
gap-minutes = Minuten
gap-place = Ort oder Sache
gap-count = Wie viele
problem-thread-closed = Dieses Gespräch ist zu Ende
problem-thread-closed-detail = Diese Anfrage ist abgelehnt, zurückgezogen oder zu alt.
notice-ride-message = { $name } hat Ihnen zu einer Fahrt geschrieben.
kind-ride-message = Wenn jemand zu einer Anfrage oder in Ihrer Fahrgemeinschaft schreibt
thread-with = Mit { $name } reden
thread-group = In der Fahrgemeinschaft reden
thread-hint-pair = Das lesen nur Sie beide. Sätze zum Antippen liest jede Person in der eigenen Sprache.
thread-hint-group = Das lesen alle in der Fahrgemeinschaft. Sätze zum Antippen lesen alle in der eigenen Sprache.
thread-closed = Diese Anfrage ist zu Ende. Hier kann niemand mehr schreiben.
thread-to-request = Zur Anfrage
