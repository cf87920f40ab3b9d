problem-too-many-open-requests = Trois demandes sont en attente
problem-too-many-open-requests-detail = Attendez une réponse ou retirez une demande.
problem-already-asked = Déjà demandé
problem-already-asked-detail = Vous avez déjà une demande en attente auprès de cette personne.
problem-request-closed = Plus en attente
problem-request-closed-detail = Cette demande a reçu une réponse, a été retirée ou est trop ancienne.
problem-seat-taken = Plus de place
problem-seat-taken-detail = La dernière place d’un de ces trajets est prise. Choisissez d’autres trajets.
problem-rider-has-ride = A déjà un trajet
problem-rider-has-ride-detail = Cette personne voyage maintenant avec quelqu’un d’autre. Choisissez d’autres trajets.
problem-no-longer-shared = Ne convient plus
problem-no-longer-shared-detail = L’un de ces jours ne convient plus à vous deux. Choisissez d’autres trajets.

field-no-shared-ride = Vous n’avez pas de trajet commun ce jour-là.
field-commute-unknown = Nous ne connaissons pas ce trajet de travail.
request-may-i-ride-along = Est-ce que je peux monter avec vous ?
request-shall-we-try = On essaie ensemble ?

notice-ride-asked = { $name } aimerait monter avec vous : { $count ->
        [one] { $count } trajet
       *[other] { $count } trajets
    }.
kind-ride-asked = Quand quelqu’un aimerait monter avec vous
notice-ride-confirmed = { $name } vous emmène : { $count ->
        [one] { $count } trajet
       *[other] { $count } trajets
    }.
kind-ride-confirmed = Quand quelqu’un vous emmène
notice-ride-declined = { $name } ne peut pas vous emmener cette fois. Quelqu’un d’autre conviendra peut-être.
kind-ride-declined = Quand on ne peut pas vous emmener
notice-ride-cancelled = { $name } annule : { $count ->
        [one] { $count } trajet
       *[other] { $count } trajets
    }.
kind-ride-cancelled = Quand un trajet est annulé
notice-ride-expired = Pas de réponse de { $name } à temps. Vous pouvez demander encore, ou à quelqu’un d’autre.
kind-ride-expired = Quand personne ne répond à temps à votre demande
notices-about-rides = Trajets
