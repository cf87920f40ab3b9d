notice-watch-commute = { $more ->
    [yes] Plusieurs nouvelles personnes ont le même trajet que vous.
   *[no] Une nouvelle personne a le même trajet que vous.
}
notice-watch-activity = { $more ->
    [yes] Plusieurs nouvelles activités correspondent à votre recherche, par exemple « { $title } ».
   *[no] Voici une activité que vous cherchiez : « { $title } ».
}
problem-too-many-watches = Vous avez déjà beaucoup de recherches
problem-too-many-watches-detail = Vous pouvez en avoir 20. Supprimez d’abord une ancienne.
field-not-your-commute = Ce n’est pas votre trajet domicile-travail.

# The screens of the client.
watches = Ce que je cherche
watches-none = Vous ne cherchez rien pour le moment. Aux pages trajets et activités, demandez à ce que nous vous prévenions.
watch-commute = Me prévenir quand quelqu’un convient
watch-activity = Me prévenir quand il y en a
watch-on = Nous vous préviendrons.
watch-of-commute = Quelqu’un pour mon trajet
watch-of-any = Toutes les activités
