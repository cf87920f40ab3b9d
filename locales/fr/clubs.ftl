problem-last-organiser = Quelqu’un doit rester
problem-last-organiser-detail = Il n’y a plus que vous pour représenter ce groupe. Choisissez d’abord quelqu’un d’autre.
problem-adults-only = Réservé aux adultes
problem-adults-only-detail = On peut fonder un groupe à partir de 18 ans.
problem-too-many-clubs = Trop de groupes
problem-too-many-clubs-detail = Vous représentez déjà 10 groupes. C’est le maximum.
problem-group-unverified = Pas encore confirmé
problem-group-unverified-detail = C’est réservé aux groupes que le Landkreis a confirmés.
notice-club-organiser = Vous représentez maintenant « { $club } ».
notice-club-passed-on = Vous représentez maintenant « { $club } ». La personne qui le faisait est partie.
notice-club-organiser-no-more = Vous ne représentez plus « { $club } ».
notice-club-removed = Vous ne faites plus partie de « { $club } ».
notice-club-gone = Le groupe « { $club } » n’existe plus.
notice-club-verified = Le Landkreis a confirmé « { $club } ». Les personnes que vous invitez sont maintenant considérées comme de confiance.
notice-club-verified-no-more = Le Landkreis a retiré sa confirmation à « { $club } ».

# The screens of the client.
clubs = Associations et groupes
clubs-mine = Mes groupes
clubs-all = Tous les groupes
clubs-none = Aucun groupe trouvé.
club-kind = Quel genre de groupe ?
club-kind-verein = Association
club-kind-employer_group = Groupe au travail
club-kind-class = Classe ou cours
club-kind-advice_service = Service de conseil
club-verified = Confirmé par le Landkreis
club-verify = Confirmer
club-unverify = Retirer la confirmation
group-role-member = Membre
group-role-organiser = Responsable
make-member = Simple membre désormais
make-organiser = Peut organiser
members = Membres
back-to-club = Retour au groupe
club-leave = Quitter le groupe
club-code = Vous avez un code ?
club-enter = Rejoindre
club-found = Fonder un groupe
club-found-hint = Le Landkreis confirmera le groupe plus tard.
club-name = Nom du groupe
club-about = Que fait le groupe ?
club-contact = Contact
club-contact-hint = Nom, téléphone ou adresse
club-place = Dans quelle localité ?
club-website = Site web (facultatif)
invite = Inviter
invite-county = Inviter au nom du Landkreis
invite-new = Nouvelle invitation
invite-uses = Pour combien de personnes ?
invite-days = Valable combien de temps ?
invite-organiser = Les personnes invitées peuvent organiser
invite-make = Créer l’invitation
people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
days-count = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
invitations = Invitations en cours
uses-left = { $count ->
    [one] Encore valable pour { $count } personne
   *[other] Encore valable pour { $count } personnes
}
good-until = Valable jusqu’au
revoke = Retirer
deed-revoke = Retrait d’une invitation
deed-role = Nouveau rôle : { $about }
deed-verify = Confirmation : { $about }
deed-found = Nouveau groupe : { $about }
shown-once-why-code = Ce code ne s’affiche que maintenant. Imprimez-le ou partagez-le.
poster-qr = Code QR de l’invitation
poster-scan = Que se passe-t-il près de chez vous ? Scannez le code et lisez.
access-code = Quelqu’un n’arrive plus à entrer dans son compte
access-code-hint = Seulement si la personne est devant vous et que vous la connaissez.
access-code-make = Créer un code
access-code-later = Le code marche dans 24 heures, et une seule fois.
club-end = Dissoudre le groupe
club-end-hint = Si vous dissolvez le groupe, tous les membres sont prévenus.
guardian-record = Un parent est d’accord (16 et 17 ans)
guardian-record-hint = Vous avez la signature du parent. Le papier reste chez vous.
guardian-record-do = Noter l’accord
guardian-record-code = Donnez ce code au parent. Il lui permet de retirer l’accord sur { $address }. Il n’est affiché que maintenant.
guardian-record-end = Retirer l’accord
guardian-record-ended = L’accord est retiré.
