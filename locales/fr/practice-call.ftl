### The imitation of a video call: an invitation, microphone and camera, chat, a document to show, a waiting room.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.

## Call: places

practice-call-from = De
practice-call-link = Lien
practice-call-name = Votre nom
practice-call-text = Votre message
practice-call-which-window = Que voulez-vous montrer ?
# $window: title of the window that the others see.
practice-call-shown = Vous montrez : { $window }
practice-call-nobody = Plus personne n’attend.
practice-call-guest = Nom affiché
practice-call-on-list = Sur la liste

## Call: microphone and camera, a name then a state, in two columns

practice-call-microphone = Microphone
practice-call-microphone-on = ouvert
practice-call-microphone-off = coupé
practice-call-camera = Caméra
practice-call-camera-on = allumée
practice-call-camera-off = éteinte

## Call: buttons

practice-call-join = Rejoindre l’appel
practice-call-enter = Entrer dans l’appel
practice-call-chat = Écrire un message
practice-call-send = Envoyer
practice-call-share = Partager un document
practice-call-stop = Arrêter le partage
practice-call-leave = Quitter l’appel
practice-call-whole = Tout mon écran
practice-call-admit = Faire entrer
practice-call-refuse = Refuser
practice-call-invited = Voir la liste des invités
practice-call-lock = Verrouiller la réunion

## Call: what happens now; at most 55 characters each

practice-call-now-mute = Quelqu’un parle. On entend du bruit chez vous.
practice-call-now-speak = On vous pose une question, mais on ne vous entend pas.
practice-call-now-see = Les autres ne voient pas votre visage.
practice-call-now-hide = Une personne passe derrière vous. Cachez votre image.
practice-call-now-chat = On vous demande un petit message écrit.
practice-call-now-share = C’est à vous de montrer le document.
practice-call-now-stop = Tout le monde a lu le document.
practice-call-now-leave = C’est fini : tout le monde se dit au revoir.

## Call: what "show me how" writes

practice-call-example-name = Camille
practice-call-example = Merci à tous

## Call: not what was asked; at most 110 characters each

# $from: who sent the invitation to follow.
practice-call-wrong-invitation = Ce n’est pas cet appel. Choisissez « Retour » et ouvrez l’invitation de : { $from }.
practice-call-wrong-no-name = La case « Votre nom » est vide. Tapez un prénom inventé.
practice-call-wrong-microphone-on = Votre microphone est ouvert. Choisissez la ligne « Microphone » pour le couper.
practice-call-wrong-microphone-off = Votre microphone est coupé. Choisissez la ligne « Microphone » pour l’ouvrir.
practice-call-wrong-camera-on = Votre caméra est allumée. Choisissez la ligne « Caméra » pour l’éteindre.
practice-call-wrong-camera-off = Votre caméra est éteinte. Choisissez la ligne « Caméra » pour l’allumer.
practice-call-wrong-moment = Ce n’est pas encore le moment. Lisez la phrase au-dessus de « Microphone ».
# $count: how many words are missing.
practice-call-wrong-few-words =
    { $count ->
        [one] Le message est un peu court. Ajoutez encore { $count } mot.
       *[other] Le message est un peu court. Ajoutez encore { $count } mots.
    }
practice-call-wrong-whole = Les autres verraient aussi vos e-mails et vos photos. Choisissez une seule fenêtre.
# $window: title of the window to show.
practice-call-wrong-window = Ce n’est pas ce document. Choisissez : { $window }.
# $guest: name that a person in the waiting room shows.
practice-call-wrong-admitted = { $guest } n’est pas sur votre liste. Choisissez « Refuser ».
# $guest: name that a person in the waiting room shows.
practice-call-wrong-refused = { $guest } est sur votre liste. Choisissez « Faire entrer ».
practice-call-wrong-lock = Des personnes attendent encore. Répondez d’abord à chacune.
