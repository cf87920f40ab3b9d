page-about = Faire des choses ensemble. Aller au travail ensemble. Pour toutes les personnes qui vivent et travaillent ici.

# The screens of the client.
skip-to-content = Aller au contenu
navigation = Menu principal
tab-home = Accueil
tab-activities = Activités
tab-rides = Trajets
tab-me = Moi
help = Aide
accessibility = Accessibilité
legal-imprint = Mentions légales
legal-privacy = Protection des données
legal-terms = Conditions d’utilisation
language-choose = Choisir la langue
deed-language = Langue changée
deed-join = Inscription : { $about }
deed-leave = Désinscription : { $about }
deed-end-session = Déconnexion d’un appareil
offline-now = Pas de réseau. Vous voyez ce qui a été gardé.
offline-nothing-kept = Pas de réseau. Cette page n’a jamais été ouverte ici.
needs-network = Il faut du réseau pour cela. Réessayez plus tard.
saved-will-be-sent = C’est enregistré. Nous l’envoyons dès qu’il y a du réseau.
understood = Compris
loading = Un instant …
try-again = Réessayer
read-ago = Mis à jour : { $ago }
read-aloud = Lire à voix haute
share = Partager
link-copied = Lien copié
print = Imprimer
go-on = Continuer
needs-account = Il faut un compte pour cela
needs-account-why = C’est rapide. Pas besoin d’e-mail ni de numéro de téléphone.
join = Créer un compte
join-name = Prénom
join-name-hint = C’est ainsi que les autres vous voient.
join-birth = Mois de naissance
join-birth-hint = L’année et le mois, par exemple 2001-05. À partir de 16 ans.
join-code = Code d’invitation
join-code-hint = Il est sur l’affiche ou sur la carte.
join-agree = J’ai lu les deux et je suis d’accord.
join-already = Votre compte est déjà ouvert ici : { $name }
sign-in = Se connecter
sign-out = Se déconnecter
sign-out-hint = Ensuite, plus rien de vous ne reste sur cet appareil.
sign-in-name = Nom de connexion
sign-in-name-hint = Trois mots avec des tirets entre eux
passphrase = Phrase de passe
passphrase-hint = Au moins 15 caractères. Le mieux, c’est une phrase entière.
recovery-code = Code de secours
shown-once = À noter, s’il vous plaît
shown-once-why = Nous le montrons une seule fois. Il vous permet de revenir.
wrote-it-down = C’est noté
home-hello = Bonjour { $name }
welcome = Bienvenue
home-mine = J’y vais
home-mine-none = Encore rien. Choisissez quelque chose qui vous plaît.
home-what-is-on = Au programme :
what-is-this-1 = Vous trouvez ici des gens et des choses à faire ensemble.
what-is-this-2 = Vous allez ensemble au travail ou à l’école.
what-is-this-3 = Tout est dans votre langue.
what-is-this-4 = C’est gratuit. On peut lire sans compte.
what-is-this-5 = Personne ici ne voit où vous habitez.
activities-all = Toutes les activités
activities-none = Il n’y a rien ici en ce moment.
activity-cancelled = Annulée
activity-full = Complet
activity-join = Je viens
activity-leave = Finalement, je ne viens pas
activity-sign-in-to-join = Se connecter et participer
attendance-joined = Vous participez.
attendance-waiting = Vous êtes sur la liste d’attente.
category-sport = Sport
category-leisure_culture = Loisirs et culture
category-education_work = Formation et travail
category-women = Pour les femmes
category-advice = Conseil
category-language = Langue
category-family = Famille
category-club = Association
filter = Filtrer
filter-what = Quoi
filter-language = Langue
filter-all = Tout
text-size = Taille du texte
theme = Clair ou sombre
theme-auto = Comme l’appareil
theme-light = Clair
theme-dark = Sombre
sessions = Où mon compte est ouvert
session-nameless = Un appareil
session-this = Cet appareil
session-end = Se déconnecter là-bas
matches = Qui fait mon trajet ?
matches-none = Personne ne fait encore votre trajet.
matches-no-commute = Vous n’avez pas encore indiqué de trajet domicile-travail.
matches-also = Également possible
match-you-drive = Vous conduisez
match-other-drives = Conduit
strip-told = Ensemble { $shared } jours de travail sur { $of }, ces quatre prochaines semaines
why-nobody = Pourquoi si peu ?
help-line-1 = Touchez « Activités ». Vous y voyez ce qui se passe.
help-line-2 = Touchez « Trajets ». Vous y voyez qui fait votre trajet.
help-line-3 = La langue se change en haut de chaque page.
help-ask = Vous pouvez demander ici
waiting-deeds = { $count ->
    [one] C’est enregistré. { $count } action reste à envoyer.
   *[other] C’est enregistré. { $count } actions restent à envoyer.
}
activity-free = { $count ->
    [one] { $count } place libre
   *[other] { $count } places libres
}
change = Changer
edit = Modifier
remove = Retirer
remove-really = Vraiment retirer { $name }
save = Enregistrer
saved = Enregistré.
send = Envoyer
show-more = Afficher plus
map = Carte
deed-edit = Modification : { $about }
deed-remove = Retrait : { $about }
kilometres = { $count ->
    [one] { $count } kilomètre
   *[other] { $count } kilomètres
}
deed-too-old = Pas envoyé : trop ancien
deed-too-old-why = Le téléphone est resté plus de six jours sans réseau. Vérifiez si c’est encore valable. Puis recommencez.
screen-not-loaded = Cette page n’est pas arrivée
screen-not-loaded-why = Le réseau a été coupé, ou il y a une nouvelle version. Ce que vous avez écrit est enregistré.
waiting-sign-in = { $count ->
    [one] { $count } action attend encore. Connectez-vous et elle sera envoyée.
   *[other] { $count } actions attendent encore. Connectez-vous et elles seront envoyées.
}
sign-out-unsent = { $count ->
    [one] { $count } action n’est pas encore envoyée. Si vous vous déconnectez maintenant, elle est perdue.
   *[other] { $count } actions ne sont pas encore envoyées. Si vous vous déconnectez maintenant, elles sont perdues.
}
sign-out-anyway = Me déconnecter quand même
sign-out-stay = Ne pas me déconnecter
map-data-download = Télécharger les données de la carte (ODbL)
accessibility-aim = Tout le monde doit pouvoir utiliser ce service. Nous suivons WCAG 2.2 AA et EN 301 549.
accessibility-works = Ce qui marche
accessibility-works-1 = Tout peut se faire au clavier.
accessibility-works-2 = On peut doubler la taille du texte et passer la page en sombre.
accessibility-works-3 = Les lecteurs d’écran annoncent chaque bouton et chaque nouvelle réponse.
accessibility-works-4 = Chaque icône a son mot. Chaque carte a sa liste.
accessibility-limits = Ce qui manque encore
accessibility-limits-1 = Un programme vérifie chaque page. Des personnes en situation de handicap doivent encore les tester.
accessibility-limits-2 = Ce que d’autres écrivent ici n’est pas toujours facile à lire.
accessibility-limits-3 = Il n’y a pas de vidéos en langue des signes.
accessibility-limits-4 = Les textes en allemand simplifié (Leichte Sprache) doivent encore être testés.
accessibility-contact = Quelque chose ne marche pas ?
accessibility-contact-1 = Écrivez-nous. Si nous ne répondons pas, l’organisme de contrôle de votre Land vous aide (Durchsetzungsstelle).
looks = Apparence
data-saver = Économiser les données
data-saver-hint = Rien n’est alors chargé à l’avance. Sans réseau, vous n’avez que votre langue.
