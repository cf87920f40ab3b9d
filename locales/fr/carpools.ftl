problem-too-many-commutes = Assez de trajets domicile-travail
problem-too-many-commutes-detail = Vous pouvez avoir deux trajets domicile-travail actifs. Mettez-en d’abord un en pause ou supprimez-le.
problem-too-many-one-offs = Assez de trajets uniques
problem-too-many-one-offs-detail = Vous pouvez avoir cinq trajets uniques. Retirez-en d’abord un.
problem-too-many-home-moves = Trop de déménagements
problem-too-many-home-moves-detail = On peut changer d’adresse deux fois en 30 jours. Attendez un peu.
problem-too-young-to-drive = Au volant à partir de 18 ans
problem-too-young-to-drive-detail = Avant 18 ans, vous pouvez monter avec quelqu’un, mais pas conduire.
problem-women-only = Pour les femmes
problem-women-only-detail = « Femmes seulement » demande que votre compte indique « femme ».

field-no-leg = Choisissez au moins un sens.
field-buffer-over-early = La marge ne peut pas dépasser l’arrivée la plus tôt.
field-code-twice = Cette abréviation est là deux fois.
field-code-unknown = Cette abréviation n’existe pas.
field-date-twice = Cette date est là deux fois.
field-cycle-or-dated = Indiquez soit un cycle, soit des jours un par un.
field-name-twice = Ce nom est là deux fois.
field-unsound = Cela ne donne pas un trajet domicile-travail.
field-site-unknown = Nous ne connaissons pas ce lieu de travail.
field-too-many-sites = Au plus 16 lieux de travail.
field-place-or-point = Indiquez soit une localité, soit un point.
field-place-or-commute = Choisissez une localité ou l’un de vos trajets domicile-travail.
field-date-four-weeks = Choisissez aujourd’hui ou l’un des 27 jours suivants.
field-free-that-day = Ce jour-là, vous êtes en congé.

reason-both-ways = Aller et retour : { $shared } services sur { $of }
reason-rides-out = À l’aller : { $shared } trajets sur { $of }
reason-rides-home = Au retour : { $shared } trajets sur { $of }
reason-detour = { $reader ->
    [driver] Détour pour vous : environ { $minutes } min
   *[rider] Détour pour { $name } : environ { $minutes } min
}
reason-early = { $reader ->
    [driver] { $name } arrive { $minutes } min en avance
   *[rider] Vous arrivez { $minutes } min en avance
}
reason-wait = { $reader ->
    [driver] { $name } attend { $minutes } min après le travail
   *[rider] Vous attendez { $minutes } min après le travail
}
reason-walk = { $reader ->
    [driver] { $name } marche jusqu’à { $minutes } min
   *[rider] Vous marchez jusqu’à { $minutes } min
}
reason-no-ride-out = Pas de trajet aller : { $dates }
reason-no-ride-home = Pas de trajet retour : { $dates }
reason-over-midnight = Minuit tombe entre vos horaires
reason-approximate = Les horaires sont estimés. Il n’y a pas encore de carte routière.

roster-weekday-1 = lun.
roster-weekday-2 = mar.
roster-weekday-3 = mer.
roster-weekday-4 = jeu.
roster-weekday-5 = ven.
roster-weekday-6 = sam.
roster-weekday-7 = dim.
roster-date-short = { $weekday } { $day }/{ $month }
roster-comma = ,
roster-dates-and-more = { $dates } et { $more ->
    [one] { $more } autre
   *[other] { $more } autres
}

stop-neighbourhood = près du domicile
stop-nameless = point de rendez-vous

way-people = { $people } personnes ou plus font votre trajet
way-few = Soyez parmi les premières personnes sur ce trajet

why-own-detour-minutes = Avec un détour de { $value } min au plus : { $matches ->
    [one] { $matches } résultat
   *[other] { $matches } résultats
}
why-own-wait-minutes = Avec une attente de { $value } min au plus : { $matches ->
    [one] { $matches } résultat
   *[other] { $matches } résultats
}
why-own-early-minutes = En arrivant jusqu’à { $value } min plus tôt : { $matches ->
    [one] { $matches } résultat
   *[other] { $matches } résultats
}
why-own-walk-metres = En marchant jusqu’à { $value } m : { $matches ->
    [one] { $matches } résultat
   *[other] { $matches } résultats
}
why-others-role = { $people } personnes ou plus : les deux veulent conduire, ou les deux veulent monter avec quelqu’un
why-others-no-common-date = { $people } personnes ou plus travaillent d’autres jours
why-others-no-seat = { $people } personnes ou plus n’ont pas de place libre
why-others-detour-minutes = { $people } personnes ou plus : le détour prend trop de temps
why-others-detour-km = { $people } personnes ou plus : le détour dépasse 10 km
why-others-ride-time = { $people } personnes ou plus : le trajet serait trop long
why-others-time-window = { $people } personnes ou plus commencent ou finissent à d’autres heures

# The screens of the client.
roster = Mon planning
roster-preset = À quoi ressemble votre planning ? Vous pourrez tout changer plus tard.
roster-preset-week = Du lundi au vendredi
roster-preset-two = 2 services en alternance
roster-preset-three = 3 services en alternance
roster-preset-four = 4 jours de travail, 2 de repos
roster-fill = Choisissez un service. Puis touchez les jours.
roster-strip = Les jours de votre planning
roster-day = Jour { $day } : { $what }
roster-length = Après combien de jours le planning recommence-t-il ?
roster-this-week = Dans quelle semaine êtes-vous ?
roster-week = Semaine { $week }
roster-today = Quel jour du planning est-ce aujourd’hui ?
part-early = Matin
part-late = Soir
part-night = Nuit
part-free = repos
roster-holidays = Je ne travaille pas les jours fériés.
roster-told-cycle = Le planning se répète. Nombre de jours : { $days }.
roster-told-dated = Jours de travail isolés : { $days }.
roster-told-part = { $count } × { $code } ({ $start }–{ $end })
roster-told-today = Aujourd’hui : { $what }.
roster-times = Horaires
roster-start = Début
roster-end = Fin
roster-elsewhere = Un autre lieu pour ce service, par exemple l’école professionnelle
roster-more-codes = Ajouter un service ou l’école
roster-exceptions = Exceptions : échange de service, maladie, congés, école
roster-off = repos, maladie ou congés
roster-add = Inscrire
roster-remove = Retirer
roster-file = Depuis un fichier d’agenda ou un texte
roster-file-choose = Fichier d’agenda (.ics)
roster-file-hint = Le fichier reste sur votre appareil. Seuls les services sont enregistrés.
roster-file-wrong = Nous n’y trouvons aucun service avec début et fin.
roster-file-paste = Ou collez ici le texte de votre planning.
commute-home = Où habitez-vous à peu près ?
commute-home-hint = Tapez la localité. Ou touchez la carte.
commute-home-map = Carte : où habitez-vous à peu près ?
commute-square = Seul ce carré est enregistré. Côté : { $metres } m.
commute-enter = Indiquer mon trajet domicile-travail
commute-mine = Mon trajet domicile-travail
commute-site = Où travaillez-vous ou étudiez-vous ?
commute-site-missing = Votre lieu de travail manque ? Proposez-le ici.
commute-role = Que voulez-vous ?
commute-role-ride = Monter avec quelqu’un
commute-role-drive = Conduire
commute-role-either = Les deux me vont
commute-missing = Il manque encore votre domicile ou votre lieu de travail.
commute-more = Autres réglages
commute-legs = Quels trajets ?
commute-legs-both = Aller et retour
commute-legs-out = Aller
commute-legs-home = Retour
commute-women = Seulement avec des femmes
commute-paused = En pause
commute-pause = Mettre en pause
commute-resume = Reprendre
commute-delete = Supprimer
commute-delete-sure = Vraiment supprimer ?
limit-detour-minutes = Détour de { $value } min au plus
limit-seats = Places libres : { $value }
limit-walk-metres = À pied { $value } m au plus
limit-early-minutes = Au plus { $value } min d’avance
limit-wait-minutes = Attendre { $value } min au plus après le travail
limit-buffer-minutes = Au moins { $value } min avant le début
deed-commute = Enregistrement du trajet domicile-travail
deed-pause = Mise en pause du trajet domicile-travail
deed-resume = Reprise du trajet domicile-travail
deed-delete-commute = Suppression du trajet domicile-travail
match-filter = Qui conduit ?
match-filter-other = D’autres conduisent
widen-now = Je veux bien
match-rides = Voir tous les trajets
match-days = Jours : { $count }
way-ask = Quelqu’un fait-il la même route que moi ?
way-shift = Quand le travail commence-t-il ?
way-shift-early = Tôt : 4 h 00 à 7 h 29
way-shift-day = Le matin : 7 h 30 à 11 h 59
way-shift-late = De midi au soir : 12 h 00 à 18 h 59
way-shift-night = La nuit : 19 h 00 à 3 h 59
strip-legend = En haut : mes services. Au milieu : ceux de l’autre personne. En bas : les trajets ensemble.
match-filter-day = Quel jour ?
match-filter-none = Personne ne correspond à ce filtre.
matches-all = Tous les résultats
part-daytime = Journée
roster-kind = À quoi ressemble votre planning ?
roster-kind-cycle = Il se répète
roster-kind-dated = Il change chaque mois
roster-code = Nom court du service
roster-flexible-start = Horaire souple : commencer jusqu’à { $value } min plus tard
roster-flexible-end = Horaire souple : partir jusqu’à { $value } min plus tard
roster-several = Plusieurs jours à la fois : touchez le premier et le dernier
roster-several-last = dès le { $day }. Touchez maintenant le dernier jour.
roster-calendar = Calendrier : touchez les jours, flèches pour avancer
roster-exception = jour d’exception
roster-as-usual = comme d’habitude
roster-dated-none = Votre planning est encore vide. Touchez vos jours.
roster-told-flexible = { $count } × { $code } (début { $start }, fin { $end })
roster-told-elsewhere = À un autre endroit : { $codes }.
roster-told-exceptions = Exceptions à partir d’aujourd’hui : { $list }.
roster-file-paste-hint = Par exemple : 1.12. Matin 06:00–14:00
