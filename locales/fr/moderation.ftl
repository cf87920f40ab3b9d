problem-own-block = C’est vous
problem-own-block-detail = On ne peut pas se bloquer soi-même.
problem-too-many-blocks = Trop de personnes bloquées
problem-too-many-blocks-detail = Vous pouvez bloquer 500 personnes au plus. Débloquez d’abord quelqu’un.
field-nobody-behind = Ce n’est pas une personne seule qui l’a publié.
