# Problems that can occur anywhere. A title each, and a sentence that says what to do.

problem-not-found = Introuvable
problem-not-found-detail = Il n’y a rien ici. Peut-être que c’est supprimé.
problem-not-signed-in = Connexion nécessaire
problem-not-signed-in-detail = Connectez-vous, s’il vous plaît.
problem-forbidden = Pas autorisé
problem-forbidden-detail = C’est réservé à certaines personnes.
problem-invalid = Quelque chose ne va pas
problem-invalid-detail = Vérifiez les champs nommés ici.
problem-internal = L’erreur vient de nous
problem-internal-detail = L’erreur vient de nous. Réessayez plus tard, s’il vous plaît.
problem-busy = Trop de monde en ce moment
problem-busy-detail = Réessayez dans un instant, s’il vous plaît.
problem-too-many-requests = Trop de demandes
problem-too-many-requests-detail = Attendez un peu, s’il vous plaît.
problem-bad-request = Demande illisible
problem-bad-request-detail = Nous n’avons pas pu lire la demande.
problem-bad-json = Demande illisible
problem-bad-json-detail = Le contenu n’est pas du JSON correct.
problem-not-json = Mauvais format
problem-not-json-detail = Envoyez du JSON, s’il vous plaît.
problem-body-too-large = Trop gros
problem-body-too-large-detail = Envoyez moins à la fois, s’il vous plaît.
problem-body-too-slow = Trop lent
problem-body-too-slow-detail = La demande n’est pas arrivée à temps.
problem-body-broken = Envoi interrompu
problem-body-broken-detail = La demande n’est pas arrivée en entier.
problem-method-not-allowed = Pas comme ça
problem-method-not-allowed-detail = Cette adresse ne connaît pas cette méthode.
problem-cross-site = Depuis un autre site
problem-cross-site-detail = Par sécurité, nous n’acceptons pas cela d’autres sites.

# Fields
field-control-character = Il y a dedans des caractères qu’on ne voit pas.
field-empty = À remplir, s’il vous plaît.
field-too-long = Au plus { $limit ->
    [one] { $limit } caractère
   *[other] { $limit } caractères
}.
field-too-short = Au moins { $limit ->
    [one] { $limit } caractère
   *[other] { $limit } caractères
}.
field-too-small = Au moins { $limit }.
field-too-large = Au plus { $limit }.
field-too-many = Au plus { $limit ->
    [one] { $limit } élément
   *[other] { $limit } éléments
}.
field-too-few = Au moins { $limit ->
    [one] { $limit } élément
   *[other] { $limit } éléments
}.
field-date = Cette date n’existe pas.
field-time = Cette heure n’existe pas.
field-no-such-time = Cette nuit-là, on change d’heure. Cette heure n’existe pas.
field-pattern = Ce n’est pas écrit sous la bonne forme.
field-language = Nous ne connaissons pas cette langue.
field-missing = Il manque encore cela.
field-unknown = Nous ne connaissons pas ce champ.
field-twice = Ce champ est là deux fois.
field-choice = Cela ne fait pas partie des choix.
field-type = Ce n’est pas le bon type.
cursor = Cette page de la liste n’existe plus.
problem-key-reused = Cette clé a déjà servi
problem-key-reused-detail = Une autre demande est déjà arrivée avec cette clé. Prenez une nouvelle clé à chaque demande.
