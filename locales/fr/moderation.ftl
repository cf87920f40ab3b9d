problem-own-block = C’est vous
problem-own-block-detail = On ne peut pas se bloquer soi-même.
problem-too-many-blocks = Trop de personnes bloquées
problem-too-many-blocks-detail = Vous pouvez bloquer 500 personnes au plus. Débloquez d’abord quelqu’un.
field-nobody-behind = Aucune personne précise n’est derrière cela.

# Keeping people apart, and keeping order.
problem-account-muted = Vous ne pouvez pas écrire pour le moment
problem-account-muted-detail = La modération en a décidé ainsi. Le motif se trouve sous « Moi ».
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
kind-report-filed = Pour la modération : nouveau signalement
kind-appeal-filed = Pour la modération : nouvelle contestation

# The screens of the client.
safety = Bloquer ou signaler
report = Signaler
block = Bloquer
block-really = Oui, bloquer
block-hint = Vous ne vous verrez plus nulle part ici. L’autre personne n’en est pas informée.
block-done = Bloqué.
deed-block = Bloquer : { $about }
blocks = Personnes bloquées
blocks-none = Vous n’avez bloqué personne.
unblock = Débloquer
report-title = Signaler quelque chose
report-danger = Vous êtes en danger ? Appelez le 112.
report-about = { $kind ->
    [person] Vous signalez une personne.
    [message] Vous signalez un message.
    [activity] Vous signalez une activité.
    [club] Vous signalez une association.
    [site] Vous signalez un lieu de travail.
    [match] Vous signalez quelqu’un de vos résultats.
   *[none] Que s’est-il passé ?
}
report-reason = Pourquoi ?
reason-harassment = Insultes, menaces, harcèlement
reason-hate = Haine envers des personnes
reason-sexual = Harcèlement sexuel
reason-minor = Une personne mineure est en danger
reason-fraud = Fraude ou demande d’argent
reason-driving = Conduite dangereuse
reason-spam = Publicité ou fausses informations
reason-other = Autre chose
report-text = Que s’est-il passé ?
report-text-hint = 1000 caractères au plus. La personne signalée n’apprend pas votre nom.
report-block = Bloquer aussi cette personne
report-thanks = Merci. La modération va regarder.
receipt = Votre code
receipt-hint = Notez le code. Il vous dira la suite donnée.
receipt-ask = Qu’est devenu mon signalement ?
receipt-show = Consulter
outcome = { $outcome ->
    [acted] Nous avons agi.
    [dismissed] Rien contre les règles.
    [gone] Cela n’existe plus.
   *[open] Pas encore décidé.
}
moderation = Signalements
moderation-none = Rien n’est en attente.
appeals = Contestations
case-shown = Ce qui est signalé
case-text = Ce que dit le signalement
case-thread = Les derniers messages
case-earlier = Décisions antérieures
measure = Décision
measure-dismiss = Pas d’infraction
measure-hide = Masquer
measure-mute = Ne peut pas écrire
measure-suspend = Accès suspendu
measure-ban = Accès fermé
measure-days = Combien de jours ?
reasons = Motifs
reasons-hint = La personne concernée le lira. 10 caractères au moins.
decide = Décider
appeal-grant = Accepter
appeal-decline = La décision reste
statements = Décisions me concernant
statements-none = Aucune décision contre vous.
statement-until = Jusqu’au
statement-lifted = N’est plus valable
appeal = Contester
appeal-hint = Quelqu’un d’autre réexamine. Possible jusqu’au :
appeal-mine = Votre contestation
appeal-answer = Réponse
