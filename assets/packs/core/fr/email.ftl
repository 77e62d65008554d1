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

### Lesson "email.attach": sending a photo and a document, opening what was received.

## Attaching: the lesson

# At most 40 characters.
email-attach-title = Envoyer et recevoir un document
# Each outcome: at most 60 characters.
email-attach-can-1 = Je sais envoyer une photo par e-mail.
email-attach-can-2 = Je sais envoyer le bon document.
email-attach-can-3 = Je sais quand ne pas ouvrir un fichier reçu.
# The same gesture on one's own machine.
email-attach-home-1 = Téléphone : dans un nouvel e-mail, touchez le trombone, puis choisissez la photo.
email-attach-home-2 = Ordinateur : dans un nouvel e-mail, cliquez sur le trombone.
# The card to take away: at most 5 short lines.
email-attach-card =
    Joindre : le bouton au trombone.
    Je lis le nom du fichier avant d’envoyer.
    Fichier attendu : je l’enregistre.
    Fichier inconnu : je ne l’ouvre pas.
    Trop lourd : j’envoie un lien.

## Attaching: reading about files

email-attach-why-title = Un fichier et son nom
# At most 55 words.
email-attach-why-text =
    Un fichier est un document ou une photo gardé dans l’appareil. Son nom a 2 parties : Bail.pdf.

    La fin du nom dit ce que c’est. Une photo finit par .jpg. Un document à lire finit par .pdf.

    Pour joindre (ajouter) un fichier, le bouton montre souvent un trombone.

## Attaching: sending a photo

email-attach-photo-title = Envoyer une photo à Samira
# At most 30 words; the address must stay as it is.
email-attach-photo-text = Samira vous demande une photo du jardin. Envoyez-la à samira@mail.example, avec un nouvel e-mail.
email-attach-photo-hint-1 = Choisissez « Nouvel e-mail ». Dans « À », tapez l’adresse de Samira.
email-attach-photo-hint-2 = Choisissez « Joindre un fichier ». La fin du nom d’une photo est .jpg.
email-attach-photo-hint-3 = « À » : samira@mail.example. Choisissez « Joindre un fichier », « Jardin.jpg », puis « Envoyer ».
email-attach-photo-done = Bravo, la photo du jardin est partie.

## Attaching: sending the right document

email-attach-request-title = Envoyer le bon document
email-attach-request-text = Allocations Famille attend votre quittance (reçu du loyer) de juin. Envoyez-la à dossier@famille.example. Ajoutez un objet et un petit texte.
email-attach-request-hint-1 = Choisissez « Nouvel e-mail ». Remplissez « À », « Objet » et le texte. Un bonjour et une phrase, c’est bien.
email-attach-request-hint-2 = Lisez bien le nom du fichier : il y a 2 mois différents. « Retirer le fichier » permet de changer.
email-attach-request-hint-3 = « Objet » : Quittance. Texte : Bonjour, voici ma quittance. Joignez « Quittance-juin.pdf », puis choisissez « Envoyer ».
email-attach-request-done = Bravo, le bon document est parti, avec un objet clair.

## Attaching: reading about what is received

email-attach-received-title = Un fichier reçu
# At most 55 words.
email-attach-received-text =
    Vous attendiez un fichier d’une personne connue ? Enregistrez-le : il reste alors dans votre appareil.

    Vous n’attendiez rien ? Ne l’ouvrez pas. Appelez la personne pour vérifier.

    Un fichier qui finit par .exe est un programme. Par e-mail, c’est presque toujours un piège.

## Attaching: what to do with what is received

email-attach-open-title = Ouvrir, ou pas ?
email-attach-open-text = 3 fenêtres vous posent une question. Choisissez ce qui vous protège et vous aide.
email-attach-open-hint-1 = Demandez-vous : est-ce que j’attendais ce fichier ? Est-ce que je connais la personne ?
email-attach-open-hint-2 = Un fichier attendu s’enregistre. Un programme inconnu se signale. Un film trop lourd s’envoie par un lien.
email-attach-open-hint-3 = « Enregistrer dans Documents », puis « Ne pas ouvrir et signaler », puis « Envoyer un lien vers le film ».
email-attach-open-done = Bravo, vous savez quoi faire d’un fichier reçu.

## Attaching: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
email-attach-check-1-title = Un inconnu vous envoie « Facture.exe ». Que faites-vous ?
email-attach-check-1-answer-1 = Je ne l’ouvre pas et je signale l’e-mail.
email-attach-check-1-answer-2 = Je l’ouvre pour voir la somme.
email-attach-check-1-answer-3 = Je réponds que je n’ai rien commandé.
email-attach-check-1-why-1 = Oui. Une vraie facture n’est pas un programme, et vous n’attendiez rien.
email-attach-check-1-why-2 = La fin .exe montre un programme. Il peut voler vos données dès l’ouverture.
email-attach-check-1-why-3 = Une réponse montre que votre adresse est active. Signalez l’e-mail sans répondre.

email-attach-check-2-title = Votre film est trop lourd pour un e-mail. Que faites-vous ?
email-attach-check-2-answer-1 = Je recommence l’envoi plusieurs fois.
email-attach-check-2-answer-2 = Je change le nom du fichier.
email-attach-check-2-answer-3 = J’envoie un lien vers le film.
email-attach-check-2-why-1 = La limite reste la même à chaque essai. Un lien évite ce problème.
email-attach-check-2-why-2 = Un nom plus court ne change pas le poids. Un lien évite ce problème.
email-attach-check-2-why-3 = Oui. Le film reste en ligne, et la personne le regarde avec le lien.

email-attach-check-3-title = Avant d’envoyer un document, que vérifiez-vous ?
email-attach-check-3-answer-1 = Que l’e-mail est assez long.
email-attach-check-3-answer-2 = L’adresse et le nom du fichier joint.
email-attach-check-3-answer-3 = L’heure d’envoi.
email-attach-check-3-why-1 = La longueur ne compte pas. Vérifiez l’adresse et le fichier joint.
email-attach-check-3-why-2 = Oui. Un e-mail envoyé ne revient pas : une lecture évite une erreur.
email-attach-check-3-why-3 = Un e-mail part à toute heure. Vérifiez plutôt l’adresse et le fichier joint.

### Lesson "email.sort": folders, unsubscribing, answering a recruiter.

## Sorting: the lesson

# At most 40 characters.
email-sort-title = Trier et répondre à un recruteur
# Each outcome: at most 60 characters.
email-sort-can-1 = Je sais ranger mes e-mails par sujet.
email-sort-can-2 = Je sais arrêter les e-mails de publicité.
email-sort-can-3 = Je sais répondre à un recruteur.
# The same gesture on one's own machine.
email-sort-home-1 = Téléphone : ouvrez l’e-mail, touchez les 3 points, puis Déplacer.
email-sort-home-2 = Ordinateur : faites glisser l’e-mail sur un dossier.
# The card to take away: at most 5 short lines.
email-sort-card =
    Un dossier par sujet.
    Publicité connue : je me désabonne.
    Publicité inconnue : je signale.
    Recruteur : je réponds sous 2 jours.
    Bonjour, réponse, merci, mon nom.

## Sorting: reading

email-sort-why-title = Retrouver ses e-mails
# At most 55 words.
email-sort-why-text =
    Une boîte pleine cache les e-mails importants. Rangez-les par sujet, dans des dossiers.

    Un recruteur est une personne qui cherche quelqu’un pour un emploi. Ne perdez pas son e-mail !

    Un e-mail rangé n’est pas supprimé. Vous le retrouvez dans son dossier.

## Sorting: three folders

email-sort-folders-title = Ranger dans 3 dossiers
# At most 30 words.
email-sort-folders-text = Rangez 4 e-mails : l’emploi dans « Travail », la facture dans « Papiers », les 2 publicités dans « Publicités ». Yanis reste dans la boîte.
email-sort-folders-hint-1 = Ouvrez un e-mail, puis lisez-le. Les 3 dossiers sont écrits dessous.
email-sort-folders-hint-2 = La boulangerie parle d’un emploi. Énergie Claire envoie une facture. Jardin Malin et Pas à Pas vendent.
email-sort-folders-hint-3 = Les Blés : « Travail ». Énergie Claire : « Papiers ». Jardin Malin et Pas à Pas : « Publicités ».
email-sort-folders-done = Bravo, il reste seulement l’e-mail de Yanis. Les autres vous attendent dans leur dossier.

## Sorting: unsubscribing

email-sort-unsubscribe-title = Arrêter la publicité
email-sort-unsubscribe-text = Se désabonner, c’est demander à ne plus recevoir. Désabonnez-vous d’une boutique connue. Méfiez-vous de l’inconnu.
email-sort-unsubscribe-hint-1 = Pour une boutique que vous connaissez, le lien de désabonnement est à la fin de l’e-mail.
email-sort-unsubscribe-hint-2 = Un inconnu vous annonce un cadeau ? Son lien peut être un piège. Signalez sans rien ouvrir.
email-sort-unsubscribe-hint-3 = Choisissez « Se désabonner », puis « Confirmer », puis « Signaler comme arnaque ».
email-sort-unsubscribe-done = Bravo, vous recevrez moins de publicité.

## Sorting: reading about an answer

email-sort-polite-title = Répondre à un recruteur
# At most 55 words.
email-sort-polite-text =
    Répondez en 4 lignes : bonjour, votre réponse, merci, votre prénom et votre nom.

    Choisissez une date proposée. Un entretien est une rencontre pour parler de l’emploi.

    Relisez avant d’envoyer. Une réponse courte et rapide fait bonne impression.

## Sorting: answering the recruiter

email-sort-recruiter-title = Dire oui à un entretien
email-sort-recruiter-text = La boulangerie Les Blés vous propose 2 dates. Ouvrez son e-mail et répondez en 6 mots ou plus. Choisissez mardi.
email-sort-recruiter-hint-1 = Ouvrez l’e-mail de la boulangerie Les Blés, puis choisissez « Répondre ».
email-sort-recruiter-hint-2 = Commencez par bonjour. Dites quel jour vous convient. Finissez par merci.
email-sort-recruiter-hint-3 = Tapez : Bonjour, mardi à 14 h me convient. Merci. Choisissez ensuite « Envoyer ».
email-sort-recruiter-done = Bravo, votre réponse est claire et polie.

## Sorting: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
email-sort-check-1-title = Un inconnu écrit : « Vous avez gagné ! Désabonnez-vous en bas. » Que faites-vous ?
email-sort-check-1-answer-1 = J’ouvre le lien pour me désabonner.
email-sort-check-1-answer-2 = Je signale l’e-mail sans ouvrir de lien.
email-sort-check-1-answer-3 = Je réponds « stop ».
email-sort-check-1-why-1 = Chez un inconnu, ce lien peut être un piège. Il sert pour les boutiques que vous connaissez.
email-sort-check-1-why-2 = Oui. Votre boîte apprend ainsi à écarter ces e-mails.
email-sort-check-1-why-3 = Une réponse montre que votre adresse est active. D’autres e-mails vont alors arriver.

email-sort-check-2-title = Vous rangez un e-mail dans le dossier « Papiers ». Où est-il ?
email-sort-check-2-answer-1 = Dans ce dossier : je peux l’ouvrir quand je veux.
email-sort-check-2-answer-2 = Il est supprimé.
email-sort-check-2-answer-3 = Il est renvoyé à la personne.
email-sort-check-2-why-1 = Oui. Il a changé de place, comme une lettre dans un tiroir.
email-sort-check-2-why-2 = Ranger n’est pas supprimer. L’e-mail vous attend dans son dossier.
email-sort-check-2-why-3 = La personne ne voit rien de votre rangement. L’e-mail vous attend dans son dossier.

email-sort-check-3-title = Quelle réponse envoyez-vous à un recruteur ?
email-sort-check-3-answer-1 = ok pour mardi
email-sort-check-3-answer-2 = Qui êtes-vous ? Quel emploi ?
email-sort-check-3-answer-3 = Bonjour, mardi me convient. Merci. Lina Da Costa
email-sort-check-3-why-1 = C’est clair, mais un bonjour, un merci et votre nom aident à vous reconnaître.
email-sort-check-3-why-2 = Son e-mail le dit sans doute : relisez-le. Puis répondez avec un bonjour et votre nom.
email-sort-check-3-why-3 = Oui. Bonjour, une réponse claire, un merci et un nom : tout y est.

### What the imitations show.

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

email-letter-cousin-from = Samira
email-letter-cousin-address = samira@mail.example
email-letter-cousin-subject = Ton jardin
email-letter-cousin-body =
    Bonjour, il paraît que tes roses sont magnifiques ! Tu peux m’envoyer une photo du jardin ? Mon adresse est samira@mail.example.
    Bises, Samira

email-letter-family-office-from = Allocations Famille
email-letter-family-office-address = dossier@famille.example
email-letter-family-office-subject = Votre aide au logement
email-letter-family-office-body =
    Bonjour, il manque un document pour votre aide au logement : la quittance de loyer de juin. Merci de l’envoyer à dossier@famille.example.
    Le service logement

# Bodies of the three that follow stand beside three folders: at most 4 rows of 56.
email-letter-recruiter-from = Boulangerie Les Blés
email-letter-recruiter-address = nora@les-bles.example
email-letter-recruiter-subject = Votre candidature
email-letter-recruiter-body =
    Bonjour, votre CV nous intéresse. Préférez-vous un entretien lundi à 9 h ou mardi à 14 h ? Merci de répondre à cet e-mail.
    Nora, boulangerie Les Blés

email-letter-electricity-from = Énergie Claire
email-letter-electricity-address = factures@energie-claire.example
email-letter-electricity-subject = Votre facture de novembre
email-letter-electricity-body =
    Bonjour, votre facture de novembre est de 48 €. Le prélèvement sera fait le 5 décembre, comme prévu.
    Énergie Claire

email-letter-shoes-from = Pas à Pas
email-letter-shoes-address = infos@pas-a-pas.example
email-letter-shoes-subject = Bottes : 30 % en moins
email-letter-shoes-body =
    Les bottes d’hiver sont arrivées ! Cette semaine, 30 % en moins sur tout le magasin.
    L’équipe de Pas à Pas

## Files and folders

# File names as they are shown: short, with their ending.
email-file-certificate = Attestation.pdf
email-file-holiday-photo = Photo vacances.jpg
email-file-shopping-list = Liste courses.txt
email-folder-papers = Papiers
email-folder-adverts = Publicités
email-folder-work = Travail
# Photos end in .jpg, documents in .pdf.
email-file-garden-photo = Jardin.jpg
email-file-rent-may = Quittance-mai.pdf
email-file-rent-june = Quittance-juin.pdf

## Windows

# Place: at most 14 characters. Title: at most 34. Text: at most 2 rows of 56. Choices: at most 40. Reasons: at most 130.
email-window-lease-place = Reçu
email-window-lease-title = Bail.pdf, de l’agence Clé Verte
email-window-lease-body = Vous attendiez ce document : c’est le contrat de votre logement. Que faites-vous ?
email-window-lease-choice-1 = Supprimer sans lire
email-window-lease-choice-2 = Enregistrer dans Documents
email-window-lease-choice-3 = Signaler comme arnaque
email-window-lease-why-1 = Ce document est important et vous l’attendiez. Gardez-le dans votre appareil.
email-window-lease-why-3 = Vous connaissez l’agence et vous attendiez ce document. Il est honnête : gardez-le.

email-window-invoice-place = Reçu
email-window-invoice-title = Facture-4471.exe, d’un inconnu
email-window-invoice-body = « Payez vite cette facture, sinon votre dossier part au tribunal. »
email-window-invoice-choice-1 = Ouvrir pour voir
email-window-invoice-choice-2 = Enregistrer dans Documents
email-window-invoice-choice-3 = Ne pas ouvrir et signaler
email-window-invoice-why-1 = Un fichier .exe est un programme : il peut voler vos données dès l’ouverture.
email-window-invoice-why-2 = Un programme inconnu dans votre appareil reste un danger. Ne le gardez pas.

email-window-heavy-place = Envoi
email-window-heavy-title = Film-mariage.mp4 : trop lourd
email-window-heavy-body = Le film pèse 900 Mo. Un e-mail accepte environ 25 Mo. Que faites-vous ?
email-window-heavy-choice-1 = Recommencer l’envoi
email-window-heavy-choice-2 = Envoyer un lien vers le film
email-window-heavy-choice-3 = Changer le nom du film
email-window-heavy-why-1 = Le film sera encore trop lourd. Un lien montre le film sans l’envoyer.
email-window-heavy-why-3 = Le nom ne change pas le poids. Un lien montre le film sans l’envoyer.

email-window-garden-place = E-mail
email-window-garden-title = De Jardin Malin, votre magasin
email-window-garden-body = Nos promotions de la semaine. Vous ne voulez plus recevoir nos e-mails ?
email-window-garden-choice-1 = Se désabonner
email-window-garden-choice-2 = Signaler comme arnaque
email-window-garden-choice-3 = Supprimer ma boîte e-mail
email-window-garden-why-2 = Jardin Malin est un vrai magasin que vous connaissez. Son lien de désabonnement marche.
email-window-garden-why-3 = Vous perdriez tous vos e-mails. Un choix arrête seulement cette publicité.

email-window-leave-place = Site
email-window-leave-title = Jardin Malin : votre choix
email-window-leave-body = Voulez-vous vraiment arrêter nos e-mails ? Vous allez nous manquer.
email-window-leave-choice-1 = Rester abonné
email-window-leave-choice-2 = Confirmer
email-window-leave-why-1 = Vous vouliez arrêter la publicité. Un choix finit le désabonnement.

email-window-prize-place = E-mail
email-window-prize-title = D’un inconnu : vous avez gagné !
email-window-prize-body = Un téléphone est à vous. Pour ne plus recevoir nos messages, donnez votre adresse.
email-window-prize-choice-1 = Se désabonner
email-window-prize-choice-2 = Répondre « stop »
email-window-prize-choice-3 = Signaler comme arnaque
email-window-prize-why-1 = Vous ne connaissez pas l’envoyeur. Son lien montre que votre adresse est active.
email-window-prize-why-2 = Une réponse montre que votre adresse est active. D’autres e-mails vont alors arriver.
