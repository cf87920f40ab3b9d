notice-access-code-issued = Quelqu’un a reçu un nouveau code d’accès pour votre compte. Il marche à partir de demain. Ce n’était pas vous ? Alors prévenez tout de suite le Landkreis.
notice-account-dormant = Votre dernière visite date d’il y a longtemps. Le { $day }/{ $month }/{ $year }, nous supprimerons votre compte. Connectez-vous une fois, et il reste.
notice-member-dormant = { $name } n’a pas ouvert Miteinander depuis longtemps. Le { $day }/{ $month }/{ $year }, nous supprimerons ce compte. Dites-lui qu’une seule connexion suffit.
notice-role-changed = Votre rôle est maintenant : { $role ->
    [admin] administration
    [moderator] modération
   *[member] membre
}.

# The catalogue in the settings: who gets a notice, and when.
notices-about-account = Mon compte
notices-about-places = Lieux
notices-about-clubs = Associations et groupes
notices-about-activities = Activités
kind-access-code-issued = Quelqu’un reçoit un code d’accès à votre compte
kind-account-dormant = Votre compte sera bientôt supprimé, car votre dernière visite date d’il y a longtemps
kind-member-dormant = Quelqu’un de votre groupe n’est pas venu depuis longtemps
kind-role-changed = Votre rôle change
notice-guardian-agreed = C’est noté : votre parent ou tuteur est d’accord. Vous pouvez maintenant partager des trajets.
kind-guardian-agreed = Quand votre parent est d’accord
notice-guardian-ended = Votre parent ou tuteur n’est plus d’accord. Vos trajets n’auront pas lieu.
kind-guardian-ended = Quand votre parent n’est plus d’accord
kind-site-confirmed = Le lieu de travail que vous avez proposé est confirmé
kind-site-declined = Le lieu de travail que vous avez proposé n’est pas retenu
kind-club-organiser = Vous représentez maintenant une association
kind-club-organiser-no-more = Vous ne représentez plus une association
kind-club-removed = Vous ne faites plus partie d’une association
kind-club-gone = Votre association n’est plus ici
kind-club-verified = Votre association est confirmée
kind-club-verified-no-more = Votre association n’est plus confirmée
kind-activity-promoted = Vous attendiez et vous avez une place
kind-activity-moved = Votre activité a une autre heure ou un autre lieu
kind-activity-cancelled = Votre activité est annulée
kind-activity-deleted = Votre activité a été supprimée
kind-activity-removed = Vous n’êtes plus sur la liste d’une activité
kind-activity-message = Un message à toutes les personnes qui viennent à une activité
kind-activity-reminder = Un rappel la veille d’une activité à laquelle vous participez
field-same-time = Le début et la fin sont identiques.
kind-passkey-added = Une clé d’accès s’ajoute à votre compte
kind-passkey-removed = Une clé d’accès est retirée de votre compte
kind-club-passed-on = Une association vous est confiée
field-push-service = Nous ne connaissons pas ce service de notifications.
notices-about-watches = Ce que je cherche
kind-watch-commute = Quelqu’un a le même trajet que vous
kind-watch-activity = Une activité correspond à votre recherche
calendar-name = Miteinander

# The screens of the client.
notices = Notifications
notices-none = Il n’y a encore rien ici.
notices-new = Nouveau
notices-open = Voir
notices-settings = Régler les notifications
notices-ring = Sonner sur cet appareil
notices-ring-stop = Ne plus sonner
ring-on = Cet appareil sonne.
ring-off = Cet appareil ne sonne pas. Mais tout est ici.
ring-cannot = Cet appareil ne peut pas sonner. Mais tout est ici.
ring-denied = Votre navigateur ne le permet pas. Vous pouvez changer cela dans ses réglages.
ring-offline = Il faut du réseau pour cela. Réessayez plus tard, s’il vous plaît.
ring-failed = Cela n’a pas marché. Réessayez plus tard, s’il vous plaît.
notices-quiet = Heures calmes
notices-quiet-hint = Rien ne sonne alors. Seuls les trajets des 12 prochaines heures sonnent toujours.
notices-quiet-from = De
notices-quiet-until = À
notices-digest = Ce qui peut attendre : une fois par jour à
notices-which = Qu’est-ce qui doit sonner ?
urgency-now = Tout de suite. Avant un trajet, aussi aux heures calmes.
urgency-soon = Tout de suite, sauf aux heures calmes
urgency-later = Une fois par jour
calendar-mine = Mon agenda
calendar-hint = Avec un lien, vos rendez-vous sont aussi dans l’agenda de votre téléphone. Qui a le lien peut les lire. Gardez-le pour vous.
calendar-make = Obtenir le lien
calendar-renew = Nouveau lien
calendar-end = Désactiver
calendar-on = Il y a un lien. Nous ne le montrons qu’une fois. Perdu ? Demandez-en un nouveau. L’ancien ne marche plus alors.
calendar-link = Votre lien. Vous ne le voyez que maintenant.
calendar-open = Ouvrir dans l’agenda
calendar-file = Tout dans un fichier

# Mails: what they say, and what is said about them. They name no places and repeat no words of strangers.
mail-subject = Miteinander : { $about }
mail-subject-digest = Miteinander : { $count ->
    [one] { $count } notification
   *[other] { $count } notifications
}
mail-more = { $count ->
    [one] Et encore { $count }.
   *[other] Et encore { $count }.
}
mail-why = Vous recevez cet e-mail parce que vous l’avez demandé.
mail-settings = Choisir ce qui arrive par e-mail
mail-off = Ne plus recevoir d’e-mails
mail-code-subject = Votre code pour Miteinander
mail-code-text = Votre code : { $code }
mail-code-hint = Entrez-le dans les 30 minutes. Nous saurons ainsi que cette boîte est à vous.
mail-code-not-you = Ce n’était pas vous ? Alors ne faites rien.
notice-mail-unreachable = Nos e-mails n’arrivent plus chez vous. Vérifiez votre adresse, s’il vous plaît.
kind-mail-unreachable = Nos e-mails n’arrivent plus chez vous
problem-mail-not-offered = Pas d’e-mails ici
problem-mail-not-offered-detail = Ce service n’envoie pas d’e-mails. Tout est dans l’application.
problem-mail-code-wrong = Ce code est faux
problem-mail-code-wrong-detail = Vérifiez le code dans l’e-mail, s’il vous plaît.
problem-mail-code-void = Ce code ne marche plus
problem-mail-code-void-detail = Il est trop vieux, ou il était faux trop souvent. Demandez-en un nouveau.
problem-too-many-mail-codes = Trop de codes
problem-too-many-mail-codes-detail = Vous pouvez demander 5 codes par jour. Réessayez demain, s’il vous plaît.
field-mail-address = Nous ne pouvons pas écrire à cette adresse. Vérifiez-la, s’il vous plaît.

# The screens of the client about mail.
mail-title = Par e-mail
mail-hint = Si vous voulez, nous vous écrivons aussi par e-mail. Personne d’autre ne voit votre adresse.
mail-address = Votre adresse e-mail
mail-code-send = M’envoyer un code
mail-code-sent = Un code est en route vers { $address }. Il est valable 30 minutes.
mail-code-spam = Rien reçu ? Regardez aussi dans les courriers indésirables.
mail-code = Code reçu par e-mail
mail-code-check = Vérifier le code
mail-goes-to = Nous écrivons à { $address }.
mail-rests = Nous n’écrivons pas à { $address } en ce moment.
mail-lost = Nos e-mails n’arrivent pas à { $address }.
mail-rest = Pas d’e-mails pour l’instant
mail-again = M’écrire à nouveau
mail-other = Une autre adresse
mail-remove = Supprimer l’adresse
mail-which = Qu’est-ce qui doit arriver par e-mail ?
mail-which-hint = Ce qui peut attendre arrive une fois par jour dans un seul e-mail. Les e-mails ne citent pas de lieux.
mail-off-title = Ne plus recevoir d’e-mails ?
mail-off-why = Nous ne vous écrirons alors plus d’e-mails. Dans l’application, tout reste là.
mail-off-done = C’est fait. Vous ne recevrez plus d’e-mails de nous.
mail-off-no-token = Une partie du lien manque. Ouvrez le lien entier depuis l’e-mail, s’il vous plaît.

mail-notice-activity-moved = Changement : « { $title } » aura lieu le { $day }/{ $month }/{ $year } à { $time }.
mail-notice-activity-reminder = Rappel : « { $title } », le { $day }/{ $month }/{ $year } à { $time }.
mail-notice-activity-cancelled = Annulation : « { $title } », le { $day }/{ $month }/{ $year } à { $time }.
mail-notice-activity-message = Nouveau message à propos de « { $title } », le { $day }/{ $month }/{ $year }.
mail-notice-ride-reminder = { $role ->
        [driver] Rappel : vous conduisez le { $day }/{ $month }/{ $year } à { $time }.
       *[rider] Rappel : { $name } vous emmène le { $day }/{ $month }/{ $year } à { $time }.
    }
mail-notice-ride-soon = { $role ->
        [driver] Bientôt, vous conduisez : à { $time }.
       *[rider] Bientôt, { $name } vous emmène : à { $time }.
    }
