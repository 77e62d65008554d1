### Lesson "email.mailbox": writing, answering, attaching, sorting and spotting scams in an imitation mailbox.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

## The lesson

# At most 40 characters.
email-mailbox-title = Écrire et recevoir des e-mails
# Each outcome: at most 60 characters.
email-mailbox-can-1 = Je sais écrire et envoyer un e-mail.
email-mailbox-can-2 = Je sais répondre et joindre un fichier.
email-mailbox-can-3 = Je sais reconnaître 3 signes d’une arnaque.
# The same gesture on one's own machine: one line each.
email-mailbox-home-1 = Téléphone : ouvrez vos e-mails, puis touchez le crayon.
email-mailbox-home-2 = Ordinateur : vos e-mails, puis « Nouveau message ».
# The card to take away: at most 5 short lines.
email-mailbox-card =
    Écrire : adresse, objet, texte, envoyer.
    Répondre : l’adresse est déjà là.
    Joindre : ajouter un fichier.
    Arnaque : on presse, on demande un code.
    Un doute ? Je ne clique pas.

## Reading: why an e-mail

email-mailbox-why-title = Un e-mail, c’est une lettre
# At most 55 words.
email-mailbox-why-text =
    Un e-mail est une lettre qui passe par internet. Elle arrive en quelques secondes.

    Il faut l’adresse de la personne. Le signe @ se dit « arobase ».

    Vous allez vous entraîner : rien ne part vraiment. Ici, vous ne pouvez rien casser.

## Practice: writing an e-mail

email-mailbox-write-title = Écrire à Leïla
# At most 30 words; the address must stay as it is.
email-mailbox-write-text = Leïla vous attend jeudi à la médiathèque. Écrivez-lui pour confirmer. Son adresse : leila@mail.example. Remplissez l’objet (le sujet) et le texte, puis envoyez.
email-mailbox-write-hint-1 = Choisissez « Nouvel e-mail ». Une page vide s’ouvre. Vous pouvez toujours annuler.
email-mailbox-write-hint-2 = Il y a 3 cases. « À » reçoit l’adresse, « Objet » le sujet, et la grande case votre texte.
email-mailbox-write-hint-3 = « À » : leila@mail.example. « Objet » : Jeudi. Dans le texte, tapez Je viens jeudi. Choisissez « Envoyer ».
email-mailbox-write-done = Bravo, vous savez écrire et envoyer un e-mail.

## Practice: replying

email-mailbox-reply-title = Répondre à un e-mail
email-mailbox-reply-text = L’association Les Voisins vous propose un rendez-vous. Ouvrez son e-mail, puis répondez en quelques mots. L’adresse est déjà remplie.
email-mailbox-reply-hint-1 = Cherchez dans la liste l’e-mail de l’association Les Voisins. Ouvrez-le.
email-mailbox-reply-hint-2 = Sous l’e-mail, choisissez « Répondre ». Il reste seulement le texte à écrire.
email-mailbox-reply-hint-3 = Dans le texte, tapez Oui merci. Choisissez ensuite « Envoyer ».
email-mailbox-reply-done = Bravo, vous savez répondre sans taper l’adresse.

## Practice: attaching a file

email-mailbox-attach-title = Joindre un fichier
email-mailbox-attach-text = Joindre, c’est ajouter un fichier (un document) à un e-mail. La mairie attend votre attestation d’assurance. Envoyez-la, avec un objet, à accueil@mairie.example.
email-mailbox-attach-hint-1 = Choisissez « Nouvel e-mail ». Dans « À », tapez l’adresse de la mairie.
email-mailbox-attach-hint-2 = Choisissez « Joindre un fichier ». La liste de vos fichiers s’ouvre. Vous pouvez toujours changer de fichier.
email-mailbox-attach-hint-3 = « À » : accueil@mairie.example. « Objet » : Attestation. Choisissez « Joindre un fichier », « Attestation.pdf », puis « Envoyer ».
email-mailbox-attach-done = Bravo, vous savez joindre un fichier à un e-mail.

## Practice: sorting letters into folders

email-mailbox-sort-title = Ranger ses e-mails
email-mailbox-sort-text = Un dossier est une boîte pour ranger. Mettez l’e-mail de la mairie dans « Papiers ». Mettez celui de Jardin Malin dans « Publicités ».
email-mailbox-sort-hint-1 = Ouvrez un e-mail. Les dossiers sont écrits dessous. Un e-mail rangé n’est pas perdu.
email-mailbox-sort-hint-2 = Ouvrez l’e-mail de la mairie. Sous l’e-mail, choisissez le dossier « Papiers ».
email-mailbox-sort-hint-3 = Mairie : choisissez « Papiers ». Jardin Malin : choisissez « Publicités ». Laissez les autres e-mails à leur place.
email-mailbox-sort-done = Bravo, vous savez ranger vos e-mails dans des dossiers.

## Practice: spotting scams

email-mailbox-scam-title = Repérer une arnaque
email-mailbox-scam-text = Une arnaque est un message qui ment pour prendre votre argent. Lisez les 4 e-mails. Signalez ceux qui mentent. Ici, vous ne risquez rien.
email-mailbox-scam-hint-1 = Cherchez 3 signes : on vous presse, on veut de l’argent ou un code, l’adresse est étrange.
email-mailbox-scam-hint-2 = Il y a 2 arnaques. Une parle d’un colis. L’autre parle d’un compte.
email-mailbox-scam-hint-3 = Ouvrez « Suivi colis », puis choisissez « Signaler comme arnaque ». Faites pareil avec « Alerte banque ». Laissez les 2 autres.
email-mailbox-scam-done = Bravo, vous savez reconnaître les signes d’une arnaque.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
email-mailbox-check-1-title = À quoi sert la case « Objet » d’un e-mail ?
email-mailbox-check-1-answer-1 = À joindre un fichier.
email-mailbox-check-1-answer-2 = À dire le sujet en quelques mots.
email-mailbox-check-1-answer-3 = À écrire l’adresse de la personne.
email-mailbox-check-1-why-1 = Pour un fichier, il y a le bouton « Joindre un fichier ». L’objet dit le sujet en quelques mots.
email-mailbox-check-1-why-2 = Oui. L’objet aide la personne à comprendre votre e-mail avant de l’ouvrir.
email-mailbox-check-1-why-3 = L’adresse va dans la case « À », juste au-dessus. L’objet dit le sujet en quelques mots.

email-mailbox-check-2-title = Un e-mail dit : « Payez 2 € ce soir ou votre colis sera détruit. » Que faites-vous ?
email-mailbox-check-2-answer-1 = Je ne clique pas et je le signale.
email-mailbox-check-2-answer-2 = Je réponds pour demander pourquoi.
email-mailbox-check-2-answer-3 = Je paie, car la somme est petite.
email-mailbox-check-2-why-1 = Oui. On vous presse et on demande de l’argent : ce sont 2 signes d’une arnaque.
email-mailbox-check-2-why-2 = Une réponse montre que quelqu’un lit cette adresse. D’autres arnaques peuvent alors arriver. Mieux vaut signaler.
email-mailbox-check-2-why-3 = La somme est petite pour donner confiance. Le but est de prendre le numéro de votre carte.

email-mailbox-check-3-title = Vous avez joint le mauvais fichier. L’e-mail n’est pas encore parti. Que faites-vous ?
email-mailbox-check-3-answer-1 = J’envoie quand même.
email-mailbox-check-3-answer-2 = J’efface tout et je recommence.
email-mailbox-check-3-answer-3 = Je retire ce fichier et je joins le bon.
email-mailbox-check-3-why-1 = Un e-mail envoyé ne revient pas. Avant l’envoi, prenez le temps de changer le fichier.
email-mailbox-check-3-why-2 = Cela marche aussi, mais c’est plus long. Vous pouvez retirer le fichier et garder votre texte.
email-mailbox-check-3-why-3 = Oui. Avant l’envoi, vous pouvez tout changer.

## Letters of the mailbox

# Bodies: at most 45 words. People and addresses are invented; addresses end in .example.
email-letter-library-from = Médiathèque
email-letter-library-address = accueil@mediatheque.example
email-letter-library-subject = Votre rendez-vous de jeudi
email-letter-library-body =
    Bonjour, votre rendez-vous est jeudi à 10 h. Leïla vous attend à l’accueil de la médiathèque. Pour confirmer, écrivez-lui : leila@mail.example.
    L’équipe de la médiathèque

email-letter-appointment-from = Association Les Voisins
email-letter-appointment-address = nadia@les-voisins.example
email-letter-appointment-subject = Rendez-vous mardi à 14 h
email-letter-appointment-body =
    Bonjour, nous vous proposons un rendez-vous mardi à 14 h, dans nos bureaux. Cela vous convient ? Merci de répondre à cet e-mail.
    Nadia, association Les Voisins

email-letter-townhall-from = Mairie, accueil
email-letter-townhall-address = accueil@mairie.example
email-letter-townhall-subject = Il manque un papier
email-letter-townhall-body =
    Bonjour, nous avons reçu votre demande pour la cantine. Il manque votre attestation d’assurance. Vous pouvez l’envoyer à accueil@mairie.example, ou la déposer à l’accueil.
    Karim, mairie

email-letter-newsletter-from = Jardin Malin
email-letter-newsletter-address = offres@jardin-malin.example
email-letter-newsletter-subject = Nos promotions de la semaine
email-letter-newsletter-body =
    Cette semaine, les pots de fleurs sont moins chers. Le terreau aussi. Venez nous voir au magasin, du lundi au samedi.
    L’équipe de Jardin Malin

email-letter-parcel-scam-from = Suivi colis
email-letter-parcel-scam-address = client77@colis-express-paie.example
email-letter-parcel-scam-subject = URGENT : votre colis est bloqué
email-letter-parcel-scam-body =
    Cher client, votre colis est bloqué. Payez 1,99 € avec votre carte bancaire avant ce soir. Sinon, votre colis sera détruit.
    Payez ici : www.colis-paie.example

email-letter-bank-scam-from = Alerte banque
email-letter-bank-scam-address = securite@votre-banque-alerte.example
email-letter-bank-scam-subject = Votre compte est bloqué
email-letter-bank-scam-body =
    Attention ! Votre compte est bloqué. Envoyez votre code secret et le numéro de votre carte en réponse. Vous avez 2 heures. Ensuite, votre compte sera fermé.
    Le service sécurité

email-letter-grandson-from = Yanis
email-letter-grandson-address = yanis@mail.example
email-letter-grandson-subject = Merci pour dimanche
email-letter-grandson-body =
    Bonjour, merci pour le repas de dimanche, c’était très bon ! Je passe samedi vers 15 h avec les photos. J’apporte le gâteau.
    Je t’embrasse, Yanis

## Files and folders

# File names as they are shown: short, with their ending.
email-file-certificate = Attestation.pdf
email-file-holiday-photo = Photo vacances.jpg
email-file-shopping-list = Liste courses.txt
email-folder-papers = Papiers
email-folder-adverts = Publicités
