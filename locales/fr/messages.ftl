# Everything that can be said without writing. Each reads it in their own language.
phrase-when-where = Quand et où se retrouve-t-on ?
phrase-meet-time-place = Retrouvons-nous à { $time } ici : { $place }
phrase-meet-at-time = Retrouvons-nous à { $time }.
phrase-leave-at-time = Nous partons à { $time }.
phrase-earlier-please = { $minutes ->
    [one] Possible { $minutes } minute plus tôt ?
   *[other] Possible { $minutes } minutes plus tôt ?
}
phrase-later-please = { $minutes ->
    [one] Possible { $minutes } minute plus tard ?
   *[other] Possible { $minutes } minutes plus tard ?
}
phrase-ends-when = À quelle heure ça finit ?
phrase-ends-at-time = Ça finit à { $time }.
phrase-meet-at-place = Point de rendez-vous : { $place }
phrase-where-are-you = Où êtes-vous ?
phrase-am-here = Je suis là.
phrase-am-at-place = Je suis ici : { $place }
phrase-cannot-find = Je ne trouve pas l’endroit.
phrase-wait-there = Attendez là-bas, s’il vous plaît. J’arrive.
phrase-which-entrance = C’est quelle entrée ?
phrase-how-to-get-there = Comment y aller ?
phrase-walk-from-place = { $minutes ->
    [one] { $minutes } minute à pied depuis : { $place }
   *[other] { $minutes } minutes à pied depuis : { $place }
}
phrase-pick-up = Je peux venir vous chercher.
phrase-on-my-way = Je suis en route.
phrase-late-minutes = { $minutes ->
    [one] J’ai { $minutes } minute de retard.
   *[other] J’ai { $minutes } minutes de retard.
}
phrase-bus-late = Mon bus ou mon train a du retard.
phrase-no-problem = Pas de souci. Nous attendons.
phrase-cannot-wait = Malheureusement, nous ne pouvons pas attendre.
phrase-start-without = Commencez sans moi.
phrase-coming = Je viens.
phrase-cannot-today = Malheureusement, je ne peux pas aujourd’hui.
phrase-coming-with = { $count ->
    [one] J’amène { $count } personne.
   *[other] J’amène { $count } personnes.
}
phrase-may-bring-friend = Puis-je amener quelqu’un ?
phrase-children-welcome = Les enfants peuvent-ils venir ?
phrase-weather-off = Par ce temps, ça n’a pas lieu.
phrase-what-to-bring = Que faut-il apporter ?
phrase-bring-nothing = Rien à apporter.
phrase-bring-thing = Apportez, s’il vous plaît : { $place }
phrase-what-does-it-cost = Combien ça coûte ?
phrase-costs-nothing = C’est gratuit.
phrase-costs-euros = { $count ->
    [one] Ça coûte { $count } euro.
   *[other] Ça coûte { $count } euros.
}
phrase-speak-slowly = Parlez lentement, s’il vous plaît.
phrase-did-not-understand = Je n’ai pas compris.
phrase-learning-german = J’apprends encore l’allemand.
phrase-who-speaks = Quelqu’un y parle-t-il cette langue : { $place } ?
phrase-thanks = Merci beaucoup !
phrase-thanks-for-help = Merci pour votre aide !
phrase-was-nice = C’était agréable avec vous.
phrase-was-nice-too = C’est aussi mon avis.
phrase-welcome = De rien.
phrase-see-you = À bientôt !
phrase-next-time = La prochaine fois, volontiers.
phrase-yes = Oui.
phrase-no = Non.
phrase-ok = D’accord.
phrase-good = Ça me fait plaisir.
phrase-maybe = Peut-être.
phrase-cannot = Malheureusement, ça ne va pas pour moi.
phrase-pity = Dommage.
phrase-no-thanks = Non, merci.
phrase-say-later = Je vous le dis plus tard.
phrase-no-idea = Je ne sais pas.
phrase-wheelchair = Peut-on y aller en fauteuil roulant ?
phrase-call-me = Appelez-moi, s’il vous plaît.
phrase-feel-unsafe = Je ne me sens pas en sécurité.
phrase-am-coming = Je viens vers vous.
phrase-call-112 = C’est une urgence. Appelez le 112.
phrase-home-safe = Je suis à la maison, tout va bien.
field-phrase-or-text = Soit une phrase toute prête, soit votre propre texte.
notices-about-messages = Conversations
kind-message-received = Quelqu’un écrit sur une chose à laquelle vous participez
notice-message-received = { $name } a écrit au sujet de « { $title } ».

# The screens of the client.
thread = Conversation
thread-open = Parler avec toutes les personnes qui participent
thread-hint = Toutes les personnes qui participent lisent ceci. Chaque personne lit les phrases toutes prêtes dans sa langue.
thread-none = Personne n’a encore rien dit.
thread-me = Moi
thread-answer = Répondre
thread-phrases = Touchez une phrase
thread-text = Écrire soi-même
thread-text-label = Votre texte
thread-text-hint = Tout le monde le lit comme vous l’écrivez.
thread-send = Envoyer
thread-say = Envoi d’un message
phrases-about-time = Quand
phrases-about-place = Où
phrases-about-late = Retard
phrases-about-coming = Qui vient
phrases-about-bring = À apporter, prix
phrases-about-language = Se comprendre
phrases-about-thanks = Merci et saluts
phrases-about-answer = Oui, non, peut-être
phrases-about-safety = Sécurité
gap-time = Heure
gap-minutes = Minutes
gap-place = Lieu ou chose
gap-count = Combien
problem-thread-closed = Cette conversation est terminée
problem-thread-closed-detail = Cette demande a été refusée, retirée, ou elle est trop ancienne.
notice-ride-message = { $name } vous a écrit au sujet d’un trajet.
kind-ride-message = Quand quelqu’un écrit au sujet d’une demande ou dans votre groupe de covoiturage
thread-with = Parler avec { $name }
thread-group = Parler dans le groupe de covoiturage
thread-hint-pair = Cela se lit seulement entre vous deux. Chaque personne lit les phrases toutes prêtes dans sa langue.
thread-hint-group = Tout le groupe lit ceci. Chaque personne lit les phrases toutes prêtes dans sa langue.
thread-closed = Cette demande est close. Personne ne peut plus écrire ici.
thread-to-request = Vers la demande
