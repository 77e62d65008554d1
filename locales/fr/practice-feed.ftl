### The imitation of a social feed: posts, an audience, consent for a photo, settings, an answer.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.

## Feed: places

practice-feed-from = Publié par
practice-feed-text = Votre message
practice-feed-photo = Photo
practice-feed-person = Personne
practice-feed-which-photo = Quelle photo voulez-vous publier ?
practice-feed-empty = La page est vide : tout est réglé.
# $setting: what the setting is about, such as "My birthday".
practice-feed-who-sees = Qui voit ceci : { $setting }

## Feed: who sees something; at most 20 characters each

practice-feed-everyone = Tout le monde
practice-feed-contacts = Mes contacts
practice-feed-group = Mon groupe
practice-feed-me = Moi seulement

## Feed: how a person stands towards the photo; at most 25 characters each

practice-feed-not-asked = pas encore de réponse
practice-feed-agrees = d’accord
practice-feed-refuses = refuse
practice-feed-masked = visage masqué
practice-feed-silent = Vous n’avez pas encore posé la question.

## Feed: buttons

practice-feed-write = Écrire un message
practice-feed-choose-photo = Publier une photo
# $audience: one of the four above; at most 10 characters before it.
practice-feed-audience = Vu par : { $audience }
practice-feed-publish = Publier
practice-feed-report = Signaler au site
practice-feed-hide = Masquer pour moi
practice-feed-block = Bloquer cette personne
practice-feed-ask = Demander son accord
practice-feed-mask = Masquer son visage
practice-feed-reply = Répondre
practice-feed-removal = Demander le retrait
practice-feed-send = Envoyer
practice-feed-save = Enregistrer

## Feed: what "show me how" writes

practice-feed-example = Bonjour à tous et merci, à bientôt.

## Feed: not what was asked; at most 110 characters each

# $count: how many words are missing.
practice-feed-wrong-few-words =
    { $count ->
        [one] Le message est un peu court. Ajoutez encore { $count } mot.
       *[other] Le message est un peu court. Ajoutez encore { $count } mots.
    }
# $audience: who would see the post, one of the four above.
practice-feed-wrong-audience = Votre message serait vu par : { $audience }. Relisez la consigne, puis changez ce choix.
# $from: who wrote the post.
practice-feed-wrong-fair = { $from } : ce message ne fait de tort à personne. Choisissez « Retour ».
# $from: who wrote the post.
practice-feed-wrong-report = { $from } : ce message est contre les règles. Choisissez « Signaler au site ».
# $from: who wrote the post.
practice-feed-wrong-hide = { $from } : ce message est permis, mais il vous gêne. Choisissez « Masquer pour moi ».
# $from: who wrote the post.
practice-feed-wrong-block = { $from } : cette personne insiste trop. Choisissez « Bloquer cette personne ».
# $from: who wrote the post to answer.
practice-feed-wrong-post = Ce n’est pas ce message. Choisissez « Retour » et ouvrez celui de : { $from }.
practice-feed-wrong-reply = Une réponse attirerait l’attention. Ici, choisissez « Demander le retrait ».
practice-feed-wrong-removal = Un avis qui déplaît n’est pas interdit. Ici, choisissez « Répondre ».
# $photo: name of the photo to publish.
practice-feed-wrong-photo = Ce n’est pas cette photo. Choisissez : { $photo }.
# $person: name of a person on the photo.
practice-feed-wrong-unasked = { $person } n’a encore rien dit. Ouvrez son nom et demandez d’abord son accord.
# $person: name of a person on the photo.
practice-feed-wrong-agrees = { $person } est d’accord : son visage peut rester. Choisissez « Retour ».
# $person: name of a person on the photo.
practice-feed-wrong-refuses = { $person } refuse. Ouvrez son nom, puis choisissez « Masquer son visage ».
# $setting: what the setting is about; $audience: who sees it now.
practice-feed-wrong-setting = { $setting } : réglé sur « { $audience } ». Relisez la consigne, puis changez ce choix.
# $count: how many useful sentences are missing.
practice-feed-wrong-few-sentences =
    { $count ->
        [one] Il manque encore { $count } phrase utile. Choisissez-la dans la liste.
       *[other] Il manque encore { $count } phrases utiles. Choisissez-les dans la liste.
    }
