### The imitations people rehearse in: a mailbox, a keyboard, a pointer.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Mailbox: places

practice-from = De
practice-to = À
practice-subject = Objet
practice-body = Texte
# $name: who wrote; $address: their e-mail address.
practice-letter-from = { $name }, { $address }
# $subject: subject of the letter that is answered.
practice-reply-subject = Re : { $subject }
# $file: name of the file.
practice-attached = Fichier joint : { $file }
practice-empty = La boîte est vide : tout est rangé.
practice-sent = Votre e-mail est parti (pour de faux).
practice-choose-file = Quel fichier voulez-vous joindre ?

## Mailbox: buttons

practice-write = Nouvel e-mail
practice-reply = Répondre
practice-attach = Joindre un fichier
practice-remove = Retirer le fichier
practice-send = Envoyer
# $folder: name of the folder.
practice-move = Ranger dans « { $folder } »
practice-report = Signaler comme arnaque
practice-back = Retour

## Mailbox: what "show me how" writes

practice-example-subject = Bonjour
practice-example-body = Bonjour, c’est d’accord. Merci et bonne journée.

## Mailbox: not what was asked

practice-wrong-no-address = La case « À » est vide. Tapez l’adresse de la personne.
# $address: the address to type.
practice-wrong-address = L’adresse est différente. Tapez { $address }, avec chaque point.
practice-wrong-no-subject = La case « Objet » est vide. Tapez le sujet en un mot ou deux.
# $count: how many characters are missing.
practice-wrong-short =
    { $count ->
        [one] Le texte est un peu court. Ajoutez encore { $count } lettre.
       *[other] Le texte est un peu court. Ajoutez encore { $count } lettres.
    }
# $count: how many words are missing.
practice-wrong-few-words =
    { $count ->
        [one] La réponse est un peu courte. Ajoutez encore { $count } mot.
       *[other] La réponse est un peu courte. Ajoutez encore { $count } mots.
    }
# $file: name of the file to attach.
practice-wrong-no-file = Le fichier manque. Choisissez « Joindre un fichier », puis { $file }.
# $file: name of the file to attach.
practice-wrong-file = Ce n’est pas le bon fichier. Retirez-le, puis joignez { $file }.
# $from: who wrote the letter to answer.
practice-wrong-letter = Ce n’est pas cet e-mail. Revenez à la liste et ouvrez celui de : { $from }.
practice-wrong-new-letter = Cette fois, on écrit un nouvel e-mail. Choisissez « Retour », puis « Nouvel e-mail ».
# $from: who wrote the letter.
practice-wrong-honest = { $from } : cet e-mail est honnête. Il ne demande ni argent ni code.
# $from: who wrote the letter.
practice-wrong-stays = { $from } : cet e-mail reste dans la boîte. Choisissez « Retour ».
# $from: who wrote the letter.
practice-wrong-folder = { $from } : cet e-mail va dans un autre dossier. Relisez la consigne.
practice-wrong-full = La case est pleine. Effacez quelques lettres pour continuer.

## Keyboard

# $word: the word to type.
practice-keyboard-type = Tapez ce mot : { $word }
# $word: the right word.
practice-keyboard-correct = Corrigez pour écrire : { $word }
practice-keyboard-word = Votre mot
# $number: which word; $total: how many words.
practice-keyboard-count = Mot { $number } sur { $total }
# $key: the character to type.
practice-wrong-key = Cherchez la touche { $key }.
# $key: the capital letter to type.
practice-wrong-capital = Il faut une majuscule : tenez la touche Majuscule et tapez { $key }.
# $key: the small letter to type.
practice-wrong-small = Il faut une petite lettre : tapez { $key } sans la touche Majuscule.
# $key: the letter to type, with its accent.
practice-wrong-accent = Il faut l’accent : cherchez la touche { $key }.
# $key: a space, not to be shown.
practice-wrong-space = Il faut une espace : appuyez sur la longue touche du bas.
practice-wrong-erase-first = Effacez d’abord la dernière lettre avec la touche d’effacement.

## Pointer

# $place: the label of the box asked for.
practice-pointer-ask = Choisissez la case : { $place }
# $pressed: the label of the box that was pressed; $place: the one asked for.
practice-wrong-place = Vous avez choisi : { $pressed }. Cherchez : { $place }.

## Refused: looks like real personal data

practice-refused-card = On dirait un vrai numéro de carte : il est effacé. Ici, n’écrivez rien de vrai.
practice-refused-phone = On dirait un vrai numéro de téléphone : il est effacé. Ici, n’écrivez rien de vrai.
practice-refused-email = Cette adresse est peut-être vraie : elle est effacée. Ici, les adresses finissent par « .example ».
practice-refused-social-security = On dirait un vrai numéro de sécurité sociale : il est effacé. Ici, n’écrivez rien de vrai.
practice-refused-iban = On dirait un vrai numéro de compte : il est effacé. Ici, n’écrivez rien de vrai.
