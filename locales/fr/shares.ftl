# The page behind a link to a ride.
share-page-title = Trajet avec { $name }
share-page-driver = Au volant
share-page-car = Voiture
share-page-day = Jour
share-page-starts = Début
share-page-arrives = Arrivée
share-page-left = Avant l’arrivée
share-page-left-time = { $hours } h et { $minutes } min
share-page-note = Les heures sont celles prévues. Personne n’est localisé. Cette page se recharge chaque minute.
share-page-emergency = Appel d’urgence 112
share-page-nowhere-title = Ce lien ne mène nulle part
share-page-nowhere = Il est faux, a été désactivé, ou le trajet est terminé.
share-phase-planned = Tout est comme prévu.
share-phase-late = Retard : { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
share-phase-here = La voiture est au point de rendez-vous.
share-phase-under-way = En route, d’après l’horaire prévu.
share-phase-should-have-arrived = D’après l’horaire prévu, le trajet est terminé.
share-phase-arrived = Arrivée à bon port.
share-phase-cancelled = Ce trajet est annulé.
# The screens of the client.
share-ride = Montrer à une personne de confiance
share-ride-hint = Un lien dit qui conduit, quand vous arrivez et si tout va bien. Ni lieux ni numéros. Toute personne de ce trajet peut en créer un.
share-ride-make = Créer un lien
share-ride-renew = Créer un nouveau lien
share-ride-on = Il y a un lien. Qui l’a voit ce trajet.
share-ride-once = Le lien n’est affiché que maintenant.
share-ride-end = Désactiver le lien
