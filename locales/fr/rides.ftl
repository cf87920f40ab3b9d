problem-too-many-open-requests = Trois demandes sont en attente
problem-too-many-open-requests-detail = Attendez une réponse ou retirez une demande.
problem-already-asked = Déjà demandé
problem-already-asked-detail = Vous avez déjà une demande en attente auprès de cette personne.
problem-already-riding = Déjà en route
problem-already-riding-detail = Vous avez déjà un autre trajet à cette heure. Annulez d’abord celui-là.
problem-request-closed = Plus en attente
problem-request-closed-detail = Cette demande a reçu une réponse, a été retirée ou est trop ancienne.
problem-seat-taken = Plus de place
problem-seat-taken-detail = La dernière place d’un de ces trajets est prise. Choisissez d’autres trajets.
problem-rider-has-ride = A déjà un trajet
problem-rider-has-ride-detail = Cette personne voyage maintenant avec quelqu’un d’autre. Choisissez d’autres trajets.
problem-no-longer-shared = Ne convient plus
problem-no-longer-shared-detail = L’un de ces jours ne convient plus à vous deux. Choisissez d’autres trajets.
problem-nothing-to-show = Rien à montrer pour l’instant
problem-nothing-to-show-detail = Indiquez d’abord votre voiture ou votre numéro.
field-phone = Le numéro doit commencer par 0 ou +.
field-plate = Seuls les lettres, chiffres, espaces et tirets sont possibles ici.
between-title = Vous et { $name }
between-nothing = { $name } ne vous montre rien pour l’instant.
between-call = Appeler
between-sms = Écrire un SMS
between-mine = Ce que { $name } voit de vous
between-mine-hint = Cela reste entre vous et { $name }, jusqu’à la fin de vos trajets. Vous pouvez le retirer à tout moment.
between-car = Montrer ma voiture
between-links = Aussi dans les liens vers ces trajets que { $name } partage
between-phone = Montrer mon numéro
between-spot = Endroit exact
between-spot-hint = Par exemple : derrière l’église, près des vélos
between-spot-map = Endroit sur la carte
between-spot-clear = Retirer l’endroit
between-card = Indiquer voiture et numéro
deed-ride-details = Montrer quelque chose
travel-card = Ma voiture et mon numéro
travel-card-hint = Personne ne le voit avant que vous le montriez à quelqu’un. Les champs vides sont effacés.
travel-card-look = À quoi ressemble ma voiture
travel-card-look-hint = Par exemple : Golf rouge avec coffre de toit
travel-card-plate = Plaque d’immatriculation
travel-card-phone = Numéro de téléphone

field-no-shared-ride = Vous n’avez pas de trajet commun ce jour-là.
field-commute-unknown = Nous ne connaissons pas ce trajet domicile-travail.
request-may-i-ride-along = Est-ce que je peux monter avec vous ?
request-shall-we-try = On essaie ensemble ?

# One-off rides, on the screens of the client.
once = Trajets uniques
once-what = Pour un seul jour : vous cherchez un trajet ou emmenez quelqu’un.
once-request = Chercher un trajet
once-offer = Proposer un trajet
once-none = Vous n’avez pas encore de trajet unique.
once-is-request = recherché
once-is-offer = proposé
once-there-by = Arriver avant
once-back-from = Retour à partir de
once-seats = { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
once-back = Retirer
once-back-sure = Vraiment retirer ?
once-nobody = Personne ne convient pour le moment. Revenez plus tard.
once-riders = Qui pourrait monter avec vous
once-drivers = Qui pourrait vous emmener
once-date-hint = Aujourd’hui ou l’un des 27 jours suivants.
once-which = Quel chemin ?
once-as-commute = Mon trajet domicile-travail : { $roster }
once-other-way = Un autre chemin
once-from = D’où ?
once-from-home = Sans localité : de chez vous, comme pour aller au travail.
once-to = Vers où ?
once-one-time = Une des deux heures suffit.
once-tolerance = Combien plus tôt ou plus tard cela irait-il ?
once-minutes = { $count ->
        [one] au plus { $count } minute
       *[other] au plus { $count } minutes
    }
once-seats-free = Places libres
once-seen = Seules les personnes qui conviennent voient votre trajet. Personne ne voit votre domicile.
once-missing = Il manque encore le départ, la destination ou une heure.
once-send = Publier
deed-once = Publication du trajet unique
deed-once-back = Retrait du trajet unique
match-once = Seulement le { $day }

notice-ride-asked = { $name } aimerait monter avec vous : { $count ->
        [one] { $count } trajet
       *[other] { $count } trajets
    }.
kind-ride-asked = Quand quelqu’un aimerait monter avec vous
notice-ride-confirmed = { $name } vous emmène : { $count ->
        [one] { $count } trajet
       *[other] { $count } trajets
    }.
kind-ride-confirmed = Quand quelqu’un vous emmène
notice-ride-declined = { $name } ne peut pas vous emmener cette fois. Quelqu’un d’autre conviendra peut-être.
kind-ride-declined = Quand on ne peut pas vous emmener
notice-ride-cancelled = { $name } annule : { $count ->
        [one] { $count } trajet
       *[other] { $count } trajets
    }.
kind-ride-cancelled = Quand un trajet est annulé
notice-ride-expired = Pas de réponse de { $name } à temps. Vous pouvez demander encore, ou à quelqu’un d’autre.
kind-ride-expired = Quand personne ne répond à temps à votre demande
notices-about-rides = Trajets

problem-car-goes-elsewhere = La voiture ne peut pas prendre tout le monde
problem-car-goes-elsewhere-detail = Sur l’un de ces trajets, aucun ordre d’arrêts ne convient à tous. Choisissez d’autres trajets.
problem-ride-over = Plus possible
problem-ride-over-detail = Ce trajet est terminé, annulé ou encore trop loin.
problem-cannot-take-turns = Pas d’échange ici
problem-cannot-take-turns-detail = Personne d’autre ne peut conduire sur ce trajet.
notice-ride-off = Ça ne convient plus avec { $name } : { $count ->
        [one] { $count } trajet
       *[other] { $count } trajets
    }. Le premier : le { $day }/{ $month }/{ $year } à { $time }.
kind-ride-off = Quand un trajet ne convient plus aux services
notice-ride-moved = Votre trajet avec { $name } a changé, maintenant le { $day }/{ $month }/{ $year } à { $time }. Modifié : { $count ->
        [one] { $count } trajet
       *[other] { $count } trajets
    }.
kind-ride-moved = Quand l’heure ou le lieu d’un trajet change
notice-ride-added = Nouveau avec { $name } : { $count ->
        [one] { $count } trajet
       *[other] { $count } trajets
    }. Le premier : le { $day }/{ $month }/{ $year } à { $time }.
kind-ride-added = Quand de nouveaux trajets s’ajoutent
notice-ride-cannot = { $name } ne peut pas venir : le { $day }/{ $month }/{ $year } à { $time }.
kind-ride-cannot = Quand quelqu’un ne peut pas venir un jour
notice-ride-no-driver = { $name } ne peut pas conduire : le { $day }/{ $month }/{ $year } à { $time }. Voyez ici d’autres moyens.
kind-ride-no-driver = Quand quelqu’un ne peut pas vous emmener un jour
notice-ride-missed = { $name } attend et personne n’est venu : le { $day }/{ $month }/{ $year } à { $time }.
kind-ride-missed = Quand quelqu’un vous attend en vain
notice-ride-late = { $name } aura du retard : { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }. C’est pour le { $day }/{ $month }/{ $year } à { $time }.
kind-ride-late = Quand quelqu’un est en retard
notice-ride-here = { $name } est sur place. C’est pour le { $day }/{ $month }/{ $year } à { $time }.
kind-ride-here = Quand quelqu’un est au point de rendez-vous
notice-ride-turn = Cette fois, { $name } conduit et vous emmène : le { $day }/{ $month }/{ $year } à { $time }.
kind-ride-turn = Quand quelqu’un d’autre prend le volant
notice-ride-reminder = { $role ->
        [driver] Rappel : vous conduisez le { $day }/{ $month }/{ $year } à { $time }.
       *[rider] Rappel : { $name } vous emmène le { $day }/{ $month }/{ $year } à { $time }.
    } { ride-begins }
kind-ride-reminder = La veille d’un trajet, le soir
notice-ride-soon = { $role ->
        [driver] Bientôt, vous conduisez : à { $time }.
       *[rider] Bientôt, { $name } vous emmène : à { $time }.
    } { ride-begins }
kind-ride-soon = 45 minutes avant un trajet
ride-begins = { $begins ->
        [stop] Point de rendez-vous : { $place }.
        [picks] Montée à { $pickup } : { $place }.
        [picks-near] Montée à { $pickup }.
        [work] Départ du travail.
        [unnamed] Voyez ici le point de rendez-vous.
       *[near] Départ près de chez vous.
    }
calendar-ride = { $how ->
        [drive-out] Vous conduisez au travail
        [drive-home] Vous conduisez à la maison
        [ride-out] Au travail avec { $name }
       *[ride-home] À la maison avec { $name }
    }
calendar-ride-aboard = À bord : { $names }
problem-above-cost-cap = Plus que permis
problem-above-cost-cap-detail = Tous les passagers ensemble ne peuvent pas payer autant. Indiquez moins.
notice-ride-cost-named = { $name } propose pour chaque trajet : { $euros },{ $cents } €.
kind-ride-cost-named = Quand quelqu’un propose un montant pour les trajets
notice-ride-cost-agreed = D’accord avec { $name } : { $euros },{ $cents } € pour chaque trajet.
kind-ride-cost-agreed = Quand un montant est convenu pour les trajets
notice-ride-gone = Quelqu’un a quitté Miteinander. N’auront pas lieu : { $count ->
        [one] { $count } trajet
       *[other] { $count } trajets
    }. Le premier : le { $day }/{ $month }/{ $year } à { $time }.
kind-ride-gone = Quand des trajets n’ont pas lieu parce que quelqu’un quitte Miteinander

# The screens of the client.
ask-open = Demander un trajet
ask-them = Ici, c’est vous qui conduisez. { $name } peut vous faire une demande.
ask-title = Demander à { $name }
ask-nothing = Aucun trajet ne convient pour l’instant. Revenez voir plus tard.
ask-which = Quels trajets ?
ask-all = Tous
ask-none = Aucun
ask-more = Autres trajets : { $count }
ask-ongoing = Et tous les jours suivants qui conviennent
ask-ongoing-hint = Vous pouvez annuler chaque jour séparément.
ask-phrase = Votre phrase
ask-hint = Trois demandes peuvent être ouvertes. La réponse arrive sous 72 heures.
ask-send = { $count ->
        [one] Demander { $count } trajet
       *[other] Demander { $count } trajets
    }
deed-ask = Demande à { $about }
deed-request-accept = Oui à { $about }
deed-request-decline = Non à { $about }
deed-request-cancel = Retirer : { $about }
requests = Demandes
requests-incoming = Qui aimerait monter avec vous ?
requests-incoming-none = Personne ne demande en ce moment.
requests-outgoing = Vos demandes
requests-outgoing-none = Vous n’avez encore demandé à personne. Ouvrez un résultat.
request-rides = { $count ->
        [one] { $count } trajet
       *[other] { $count } trajets
    }
request-incoming = { $name } vous fait une demande
request-outgoing = Demande à { $name }
request-until = Réponse avant :
request-accept = { $count ->
        [one] Emmener : { $count } trajet
       *[other] Emmener : { $count } trajets
    }
request-decline = Non, ce n’est pas possible
request-take-back = Retirer la demande
request-take-back-sure = Vraiment la retirer ?
request-cancel = Annuler tous les trajets à venir
request-cancel-sure = Vraiment tout annuler ?
rides-mine = Mes trajets
rides-none = Pas encore de trajet. Demandez à une personne de vos résultats.
rides-next = Vos prochains trajets
rides-all = Tous les trajets
ride-open = Voir le trajet
ride-driver = { $name } conduit
ride-me = Vous
ride-turn = Ce serait le tour de { $name }.
ride-is-here = sur place
ride-is-late = { $minutes } minutes de retard
ride-stop-near = près de chez la personne
ride-stop-map = Sur la carte
group-title =
    { $count ->
        [3] Vous pourriez rouler à trois
       *[other] Vous pourriez rouler à quatre
    }
group-rides =
    { $rides ->
        [one] Un trajet commun en quatre semaines
       *[other] { $rides } trajets communs en quatre semaines
    }
group-wait = Les autres peuvent vous demander de les emmener.
ride-way = Le trajet de la voiture
ride-way-in = Montée : { $names }
ride-way-out = Descente : { $names }
ride-map = Points de rendez-vous sur la carte
ride-emergency = Appel d’urgence 112
ride-here = Je suis là
ride-late = { $minutes } minutes de retard
ride-nobody-here = Il n’y a personne ici
ride-drive-instead = Cette fois, je conduis
ride-cannot = Ce jour-là, je ne peux pas
ride-cannot-sure = Vraiment annuler ?
ride-happened = Le trajet a-t-il eu lieu ?
ride-happened-yes = Oui
ride-happened-no = Non
deed-ride-late = Je serai en retard
deed-ride-here = Je suis là
deed-ride-nobody-here = Il n’y a personne ici
deed-ride-cancel = Ce jour-là, je ne peux pas
deed-ride-drive-instead = Cette fois, je conduis
deed-ride-happened = Réponse : le trajet a-t-il eu lieu ?
deed-leave-carpool = Quitter le groupe de covoiturage
plan-b = Comment y aller quand même
plan-b-nobody = Personne d’autre ne fait votre trajet ce jour-là.
carpools-mine = Mes groupes de covoiturage
carpool-balance = Équilibre des conduites :
carpool-balance-hint = Plus de 0 : a conduit plus que les autres.
carpool-leave = Quitter le groupe
carpool-leave-sure = Vraiment partir ? Tous ses trajets prennent fin.
ride-state-waiting-confirmation = attend une réponse
ride-state-confirmed = convenu
ride-state-cancelled = annulé
ride-state-declined = refusé
ride-state-expired = trop tard
ride-state-completed-pending-validation = passé
ride-state-validated = a eu lieu
rides-week = Feuille de la semaine à imprimer
rides-month = Coûts du mois
costs-open = Partager les coûts
week-title = Ma semaine
week-none = Pas de trajet
week-no-home = Aucun trajet de retour prévu.
week-before = Semaine d’avant
week-after = Semaine d’après
week-sms = Par SMS
week-sms-hint = Pour les personnes sans l’application : envoyez un SMS ou recopiez.
week-sms-send = Ouvrir le SMS ({ $number } sur { $count })
week-copy = Copier le texte
week-copied = Copié
month-title = Coûts du mois
month-before = Mois d’avant
month-after = Mois d’après
month-none = Il n’y a eu aucun trajet ce mois-ci.
month-rate = Au plus { $amount } par kilomètre, pour tous les passagers ensemble.
month-source = Source : { $source }
month-nothing = Rien n’est payé ici. Vous réglez cela entre vous.
month-drove = { $name } a conduit
month-i-drove = Vous avez conduit
month-riders = Passagers : { $count }
month-share = Part de { $name } : { $amount }
month-my-share = Votre part : { $amount }
month-sums = Totaux
month-pair = { $rider } avec { $driver } : { $count }
month-me = vous
month-suggested = Suggestion : { $amount }
month-owed = Retenu : { $amount }
costs-title = Partager les coûts
costs-hint = Le montant vaut pour chaque trajet, aller comme retour.
costs-most = Au plus : { $amount }
costs-suggested = Suggestion : { $amount }
costs-agreed = Convenu : { $amount } par trajet
costs-not-agreed = Rien n’est convenu. En attendant, la suggestion s’applique.
costs-theirs = L’autre personne dit : { $amount }
costs-mine = Vous dites : { $amount }
costs-amount = Montant d’un trajet en euros
costs-say = Proposer ce montant
costs-yes = D’accord : { $amount }
costs-no-rides = Vous n’avez pas de trajet commun à venir.
costs-not-number = Indiquez un montant comme 2,50.
deed-costs = Montant des trajets
