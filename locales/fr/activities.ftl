problem-activity-cancelled = Annulée
problem-activity-cancelled-detail = Cette activité est annulée. On ne peut plus rien y changer.
problem-activity-over = Déjà terminée
problem-activity-over-detail = Cette activité est terminée.
problem-activity-full = Pas assez de places
problem-activity-full-detail = Il n’y a plus de place pour autant de monde. Vous gardez vos places.
problem-party-too-large = Trop de monde
problem-party-too-large-detail = Il n’y a pas autant de places ici. Venez avec moins de personnes.
problem-age-outside = Pas le bon âge
problem-age-outside-detail = Cette activité est prévue pour un autre âge.
problem-removed-from-activity = Impossible
problem-removed-from-activity-detail = Vous n’êtes plus sur la liste. Demandez à la personne qui organise.
problem-activity-has-attendees = Des personnes sont déjà inscrites
problem-activity-has-attendees-detail = Annulez plutôt l’activité. Ainsi, tout le monde est prévenu.
problem-capacity-taken = Plus de places sont déjà prises
problem-capacity-taken-detail = Il y a déjà plus de places prises. Choisissez un nombre plus grand.

field-end-before-start = La fin est avant le début.
field-lasts-too-long = Au plus 14 jours.
field-in-the-past = C’est déjà passé.
field-too-far-ahead = Au plus 18 mois à l’avance.
field-ages = L’âge maximum est plus petit que l’âge minimum.
field-needs-club = Seule une association peut faire cela.
field-not-your-club = Vous ne pouvez rien publier pour cette association.
field-not-with-this-kind = Cela ne va pas avec vos autres choix.

notice-activity-promoted = Vous êtes sur la liste : « { $title } », le { $day }/{ $month }/{ $year } à { $time }. Une place s’est libérée pour vous.
notice-activity-moved = Changement : « { $title } » aura lieu le { $day }/{ $month }/{ $year } à { $time }. Lieu : { $place }
notice-activity-cancelled = Annulation : « { $title } », le { $day }/{ $month }/{ $year } à { $time }. { $reason }
notice-activity-deleted = Suppression : « { $title } », le { $day }/{ $month }/{ $year } à { $time }, n’aura pas lieu.
notice-activity-removed = Vous n’êtes plus sur la liste : « { $title } », le { $day }/{ $month }/{ $year } à { $time }.
notice-activity-message = À propos de « { $title } », le { $day }/{ $month }/{ $year } : { $text }
notice-activity-reminder = Rappel : « { $title } », le { $day }/{ $month }/{ $year } à { $time }. Lieu : { $place }

# The screens of the client.
when-any = N’importe quel jour
when-today = Aujourd’hui
when-week = 7 jours
when-weekend = Week-end
when-date = Date
filter-when = Quand
filter-text = Rechercher
filter-near = Près de
filter-km = À quelle distance ?
filter-none = Effacer le filtre
search-wider = Chercher dans toute la région
activities-map = Carte des activités
activity-members-only = Réservé aux membres
activity-wait = Aller sur la liste d’attente
activity-waiting = { $count ->
    [one] { $count } personne attend
   *[other] { $count } personnes attendent
}
waiting-ahead = { $count ->
    [0] La prochaine place est pour vous.
    [one] Une inscription est avant vous.
   *[other] { $count } inscriptions sont avant vous.
}
full-but-waiting = C’est complet. Nous vous prévenons quand une place se libère.
bring-somebody = Je viens avec quelqu’un
bring-companions = Adultes qui viennent avec moi
bring-children = Enfants qui viennent avec moi
with-companions = { $count ->
    [one] avec { $count } adulte
   *[other] avec { $count } adultes
}
with-children = { $count ->
    [one] avec { $count } enfant
   *[other] avec { $count } enfants
}
open-in-maps = Ouvrir dans une application de cartes
into-calendar = Dans mon agenda
cost = Prix
cost-free = Gratuit
spoken-there = Langues parlées
age-from = À partir de { $from } ans
age-to = Jusqu’à { $to } ans
age-between = De { $from } à { $to } ans
access = Bon à savoir
access-wheelchair = Accessible en fauteuil roulant
access-accessible_toilet = Toilettes accessibles
access-hearing_loop = Boucle magnétique
access-sign_language = Langue des signes
access-plain_language = Langage simple
access-interpreter = Quelqu’un traduit
access-childcare = Garde d’enfants
access-quiet = Lieu calme
access-bus_stop = Arrêt de bus tout près
organise = C’est vous qui organisez
attendees = Qui vient ?
attendees-none = Personne ne s’est encore inscrit.
on-waiting-list = Liste d’attente
message-all = Message à tout le monde
message-text = Votre message
message-hint = Toutes les personnes qui viennent le liront.
message-sent = Le message est envoyé.
back-to-activity = Retour à l’activité
activity-cancel = Annuler l’activité
activity-cancel-hint = Les personnes qui voulaient venir sont prévenues.
activity-cancel-reason = Pourquoi ? (facultatif)
post = Proposer une activité
post-send = Publier
post-title = Que faites-vous ?
post-title-hint = Par exemple : une promenade au bord du lac
post-date = Jour
post-from = Début
post-until = Fin
post-next-day = C’est déjà le lendemain.
venue = Où ?
venue-hint = Lieu, entreprise ou adresse
venue-as-typed = Garder ce que j’ai écrit : { $text }
venue-missing = Dites où cela se passe, s’il vous plaît.
venue-meeting-point = Point de rendez-vous
venue-anywhere = Dans la localité, sans point de rendez-vous
post-text = Que faut-il savoir ?
post-for = Au nom de qui ?
post-for-me = En mon nom
post-members-only = Visible seulement pour les membres
post-more = Places, prix, âge et plus
post-capacity = Combien de places ?
post-capacity-hint = Vide : autant qu’on veut
post-euros = Prix en euros
post-euros-hint = 0 veut dire gratuit.
post-cost = Précisions sur le prix
post-age-from = À partir de quel âge ?
post-age-to = Jusqu’à quel âge ?
post-access-text = Autre chose, avec vos mots
post-language = Dans quelle langue écrivez-vous ?
deed-post = Proposition : { $about }
deed-cancel = Annulation : { $about }
deed-message = Message à tout le monde
