problem-own-block = C’est vous
problem-own-block-detail = On ne peut pas se bloquer soi-même.
problem-too-many-blocks = Trop de personnes bloquées
problem-too-many-blocks-detail = Vous pouvez bloquer 500 personnes au plus. Débloquez d’abord quelqu’un.
field-nobody-behind = Ce n’est pas une personne seule qui l’a publié.

# Keeping people apart, and keeping order.
problem-account-muted = Vous ne pouvez pas écrire pour le moment
problem-account-muted-detail = La modération en a décidé ainsi. Le motif se trouve sous « Moi ».
problem-report-decided = Déjà décidé
problem-report-decided-detail = Quelqu’un a déjà décidé pour ce signalement.
problem-appeal-made = Vous avez déjà contesté
problem-appeal-made-detail = Chaque décision peut être contestée une fois.
problem-appeal-closed = Ce n’est plus possible
problem-appeal-closed-detail = Le délai est passé, ou il n’y a plus rien à décider.
problem-another-moderator = Quelqu’un d’autre décide
problem-another-moderator-detail = Vous avez décidé d’abord. Une autre personne examine la contestation.
problem-too-many-conversations = Trop de nouvelles conversations
problem-too-many-conversations-detail = Vous pouvez commencer 20 nouvelles conversations par jour. Continuez demain.

# What is told of reports and decisions.
notices-about-safety = Sécurité
notice-restriction-made = { $measure ->
    [hide] Une de vos publications n’est plus affichée. Lisez le motif.
    [mute] Vous ne pouvez pas écrire pendant quelques jours. Lisez le motif.
    [suspend] Votre accès est suspendu pour quelques jours. Lisez le motif.
   *[ban] Votre accès est fermé. Lisez le motif.
}
notice-restriction-lifted = Une décision contre vous n’est plus valable.
notice-appeal-answered = { $granted ->
    [yes] Votre contestation est acceptée.
   *[no] Votre contestation est refusée. Lisez pourquoi.
}
notice-report-answered = { $outcome ->
    [acted] Merci pour votre signalement. Nous avons agi.
   *[dismissed] Merci pour votre signalement. Nous n’avons rien trouvé contre les règles.
}
notice-report-filed = Il y a un nouveau signalement.
notice-appeal-filed = Quelqu’un conteste une décision.
kind-restriction-made = Une décision a été prise contre vous
kind-restriction-lifted = Une décision contre vous est levée
kind-appeal-answered = Votre contestation est tranchée
kind-report-answered = Votre signalement est traité
kind-report-filed = Pour la modération : nouveau signalement
kind-appeal-filed = Pour la modération : nouvelle contestation
