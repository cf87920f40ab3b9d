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
phrase-ends-at-time = Um { $time } Uhr ist Schluss.
phrase-meet-at-place = Treff·punkt: { $place }
phrase-where-are-you = Wo sind Sie?
phrase-am-here = Ich bin da.
phrase-am-at-place = Ich bin hier: { $place }
phrase-cannot-find = Ich finde den Ort nicht.
phrase-wait-there = Bitte warten Sie dort. Ich komme zu Ihnen.
phrase-which-entrance = Welcher Eingang ist es?
phrase-how-to-get-there = Wie komme ich dorthin?
phrase-walk-from-place = { $minutes ->
    [one] { $minutes } Minute zu Fuß von hier: { $place }
   *[other] { $minutes } Minuten zu Fuß von hier: { $place }
}
phrase-pick-up = Ich kann Sie abholen.
phrase-on-my-way = Ich bin auf dem Weg.
phrase-late-minutes = { $minutes ->
    [one] Ich komme { $minutes } Minute später.
   *[other] Ich komme { $minutes } Minuten später.
}
phrase-bus-late = Mein Bus oder Zug kommt später.
phrase-no-problem = Das macht nichts. Wir warten.
phrase-cannot-wait = Wir können leider nicht warten.
phrase-start-without = Bitte fangen Sie ohne mich an.
phrase-coming = Ich komme.
phrase-cannot-today = Ich kann heute leider nicht.
phrase-coming-with = { $count ->
    [one] Ich bringe { $count } Person mit.
   *[other] Ich bringe { $count } Personen mit.
}
phrase-may-bring-friend = Darf ich jemanden mit·bringen?
phrase-children-welcome = Dürfen Kinder mit·kommen?
phrase-weather-off = Bei diesem Wetter fällt es aus.
phrase-what-to-bring = Was soll ich mit·bringen?
phrase-bring-nothing = Sie müssen nichts mit·bringen.
phrase-bring-thing = Bitte bringen Sie mit: { $place }
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
phrase-thanks-for-help = Danke für die Hilfe!
phrase-was-nice = Es war schön mit Ihnen.
phrase-was-nice-too = Das fand ich auch.
phrase-welcome = Gern.
phrase-see-you = Bis dann!
phrase-next-time = Gern beim nächsten Mal.
phrase-yes = Ja.
phrase-no = Nein.
phrase-ok = In Ordnung.
phrase-good = Das freut mich.
phrase-maybe = Vielleicht.
phrase-cannot = Das geht bei mir leider nicht.
phrase-pity = Schade.
phrase-no-thanks = Nein, danke.
phrase-say-later = Ich sage es später.
phrase-no-idea = Das weiß ich nicht.
phrase-wheelchair = Komme ich mit Roll·stuhl hin?
phrase-call-me = Bitte rufen Sie mich an.
phrase-feel-unsafe = Ich fühle mich nicht sicher.
phrase-am-coming = Ich komme zu Ihnen.
phrase-call-112 = Das ist ein Not·fall. Rufen Sie 112 an.
phrase-home-safe = Ich bin gut zu Hause.
field-phrase-or-text = Nehmen Sie einen Satz. Oder schreiben Sie selbst.
notices-about-messages = Gespräche
kind-message-received = Jemand schreibt zu Ihrer Aktivität
notice-message-received = { $name } schreibt zu „{ $title }“.

# The screens of the client.
thread = Gespräch
thread-open = Mit allen sprechen
thread-hint = Alle, die dabei sind, lesen das. Fertige Sätze lesen alle in ihrer Sprache.
thread-none = Noch niemand hat etwas gesagt.
thread-me = Ich
thread-answer = Antworten
thread-phrases = Tippen Sie auf einen Satz
thread-text = Selbst schreiben
thread-text-label = Ihr Text
thread-text-hint = Alle lesen es genau so.
thread-send = Senden
thread-say = Nachricht senden
phrases-about-time = Wann
phrases-about-place = Wo
phrases-about-late = Zu spät
phrases-about-coming = Wer kommt
phrases-about-bring = Mit·bringen, Kosten
phrases-about-language = Verstehen
phrases-about-thanks = Danke und Grüße
phrases-about-answer = Ja, nein, vielleicht
phrases-about-safety = Sicherheit
gap-time = Uhr·zeit
gap-minutes = Minuten
gap-place = Ort oder Sache
gap-count = Wie viele
problem-thread-closed = Das Gespräch ist zu Ende
problem-thread-closed-detail = Die Anfrage gilt nicht mehr.
notice-ride-message = { $name } schreibt Ihnen zu einer Fahrt.
kind-ride-message = Jemand schreibt Ihnen zu einer Fahrt
thread-with = Mit { $name } sprechen
thread-group = Mit der Fahr·gruppe sprechen
thread-hint-pair = Nur Sie beide lesen das. Fertige Sätze lesen alle in ihrer Sprache.
thread-hint-group = Alle in der Gruppe lesen das. Fertige Sätze lesen alle in ihrer Sprache.
thread-closed = Die Anfrage gilt nicht mehr. Niemand kann hier noch schreiben.
thread-to-request = Zur Anfrage
