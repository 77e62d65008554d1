### Lessons "cloud.store", "cloud.share", "cloud.archive": files kept online, in an imitation shelf called Mon Étagère.
### Words in guillemets are the labels of the interface or names of files: keep them the same on both sides.

## Lesson cloud.store: putting files away online and finding them again

# At most 40 characters.
cloud-store-title = Ranger ses fichiers en ligne
# Each outcome: at most 60 characters.
cloud-store-can-1 = Je sais ranger mes fichiers dans des dossiers.
cloud-store-can-2 = Je sais donner un nom clair à un fichier.
cloud-store-can-3 = Je sais retrouver un fichier par son nom.
# The same gesture on one's own machine.
cloud-store-home-1 = Téléphone : dans l’application de fichiers, tenez le doigt sur un fichier, puis « Déplacer ».
cloud-store-home-2 = Ordinateur : faites glisser le fichier sur le dossier. F2 change souvent son nom.
# The card to take away: at most 5 short lines.
cloud-store-card =
    Un dossier par sujet : papiers, photos, santé.
    Un nom clair : quoi, qui, quand.
    Perdu ? Je cherche par un mot du nom.
    Ordinateur public : je me déconnecte.

## Reading: why online

cloud-store-why-title = Des fichiers qui vous suivent
# At most 55 words.
cloud-store-why-text =
    Le stockage en ligne garde vos fichiers sur internet. Vous les ouvrez depuis un téléphone ou un ordinateur.

    Un dossier est une boîte avec un nom. Il contient des fichiers.

    Ici, le service s’appelle Mon Étagère. Il est inventé : vous ne risquez rien.

## Practice: tidying

cloud-store-tidy-title = Ranger 3 fichiers
# At most 30 words.
cloud-store-tidy-text = Rangez la facture et le contrat dans le dossier « Papiers ». Rangez la photo dans le dossier « Photos ».
cloud-store-tidy-hint-1 = Choisissez d’abord un fichier de la liste. Les dossiers sont alors proposés.
cloud-store-tidy-hint-2 = La facture et le contrat sont des papiers. La photo de plage est une photo.
cloud-store-tidy-hint-3 = « Facture eau.pdf » : choisissez-le, puis « Ranger dans « Papiers » ». Pareil pour « Contrat.pdf ». La photo va dans « Photos ».
cloud-store-tidy-done = Bravo, vos fichiers sont rangés. Un fichier rangé n’est pas perdu.

## Practice: a new folder and a clear name

cloud-store-name-title = Donner un nom clair
cloud-store-name-text = « Scan0042.pdf » est une ordonnance. Créez le dossier « Santé ». Renommez ensuite le fichier : Ordonnance mai. Rangez-le dans « Santé ».
cloud-store-name-hint-1 = Commencez par « Nouveau dossier ». Une case s’ouvre pour son nom.
cloud-store-name-hint-2 = Tapez Santé, puis « Enregistrer le nom ». Ouvrez le fichier, puis choisissez « Renommer ».
cloud-store-name-hint-3 = Dans la case, tapez Ordonnance mai. Choisissez « Enregistrer le nom », puis « Ranger dans « Santé » ».
cloud-store-name-done = Bravo, ce nom se comprend sans ouvrir le fichier.
# The name to type: at most 30 characters, easy to type.
cloud-store-name-name = Ordonnance mai

## Practice: finding

cloud-store-find-title = Retrouver un fichier
cloud-store-find-text = Le service des aides au logement demande votre bail (le contrat de location). Il est dans un dossier. Cherchez-le par son nom, puis ouvrez-le.
cloud-store-find-hint-1 = La case « Rechercher » regarde dans tous les dossiers.
cloud-store-find-hint-2 = Tapez un seul mot du nom. La liste devient plus courte.
cloud-store-find-hint-3 = Dans « Rechercher », tapez bail. Choisissez ensuite « Bail 2025.pdf ».
cloud-store-find-done = Bravo, un mot du nom a suffi pour retrouver le bail.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
cloud-store-check-1-title = Quel nom aide le plus à retrouver une facture ?
cloud-store-check-1-answer-1 = Document important.pdf
cloud-store-check-1-answer-2 = Facture eau mai 2026.pdf
cloud-store-check-1-answer-3 = Scan0042.pdf
cloud-store-check-1-why-1 = Beaucoup de papiers sont importants. Ce nom ne dit pas lequel. Dites quoi et quand.
cloud-store-check-1-why-2 = Oui. Le nom dit quoi et quand. Vous le trouverez avec le mot « eau » ou « mai ».
cloud-store-check-1-why-3 = L’appareil donne ce nom tout seul. Dans un an, il faudra ouvrir le fichier pour comprendre.

cloud-store-check-2-title = Votre téléphone est tombé dans l’eau. Où sont les fichiers de votre stockage en ligne ?
cloud-store-check-2-answer-1 = Toujours en ligne : je les ouvre d’un autre appareil.
cloud-store-check-2-answer-2 = Perdus : ils étaient dans le téléphone.
cloud-store-check-2-answer-3 = Dans la carte SIM : je la mets ailleurs.
cloud-store-check-2-why-1 = Oui. Vous ouvrez le service sur un autre appareil, avec votre mot de passe.
cloud-store-check-2-why-2 = Le service garde les fichiers sur ses propres ordinateurs. Votre téléphone les montre seulement.
cloud-store-check-2-why-3 = La carte SIM sert au numéro de téléphone. Les fichiers en ligne n’y sont pas.

cloud-store-check-3-title = Vous avez ouvert vos fichiers sur l’ordinateur de la médiathèque. Que faites-vous avant de partir ?
cloud-store-check-3-answer-1 = Je ferme la fenêtre.
cloud-store-check-3-answer-2 = J’éteins l’écran.
cloud-store-check-3-answer-3 = Je choisis « Se déconnecter ».
cloud-store-check-3-why-1 = La fenêtre est fermée, mais le compte peut rester ouvert. La personne suivante verrait vos fichiers.
cloud-store-check-3-why-2 = L’écran est noir, mais l’ordinateur travaille encore. Votre compte reste ouvert.
cloud-store-check-3-why-3 = Oui. Le compte est fermé. La personne suivante ne voit rien de vous.

## Lesson cloud.share: sharing a file with a link

cloud-share-title = Partager un fichier avec un lien
cloud-share-can-1 = Je sais créer un lien vers un fichier.
cloud-share-can-2 = Je sais choisir qui l’ouvre et avec quel droit.
cloud-share-can-3 = Je sais arrêter un partage.
cloud-share-home-1 = Téléphone : ouvrez le fichier en ligne, touchez « Partager », puis vérifiez l’accès avant de copier le lien.
cloud-share-home-2 = Ordinateur : clic droit sur le fichier, « Partager », puis choisissez qui peut l’ouvrir.
cloud-share-card =
    Avant de partager, 3 questions.
    Qui peut ouvrir ? La personne invitée, c’est plus sûr.
    Lire ou modifier ? Lire, le plus souvent.
    Jusqu’à quand ? Une date de fin.
    C’est fini ? J’arrête le partage.

## Reading: what a link is

cloud-share-why-title = Un lien ouvre une porte
cloud-share-why-text =
    Un lien est une adresse. Il ouvre votre fichier à d’autres, sans l’envoyer.

    Vous choisissez 3 choses. Qui peut ouvrir ? Avec quel droit : lire, ou aussi modifier (changer) ? Jusqu’à quand ?

    Au début, un lien est parfois trop ouvert. Vérifiez toujours ces 3 lignes.

## Practice: a link to read

cloud-share-read-only-title = Partager son CV
cloud-share-read-only-text = Vous cherchez un emploi. Partagez « CV.pdf » avec plusieurs employeurs : toute personne qui a le lien, lire seulement, fin dans 30 jours.
cloud-share-read-only-hint-1 = Ouvrez « CV.pdf », puis choisissez « Partager ». 3 lignes se règlent.
cloud-share-read-only-hint-2 = Choisissez une ligne pour la changer. Choisissez-la encore pour voir le réglage suivant.
cloud-share-read-only-hint-3 = Réglez : « Droit » sur lire, « Fin » sur dans 30 jours. Choisissez ensuite « Créer le lien ».
cloud-share-read-only-done = Bravo, votre CV se lit et personne ne peut le changer. Dans 30 jours, le lien se ferme.

## Practice: working together

cloud-share-together-title = Écrire à deux dans un fichier
cloud-share-together-text = Votre conseillère ajoute des offres d’emploi avec vous. Partagez « Offres.ods » : seulement la personne invitée, lire et modifier, fin dans 7 jours.
cloud-share-together-hint-1 = Ouvrez « Offres.ods », puis « Partager ». Regardez les 3 lignes.
cloud-share-together-hint-2 = La ligne « Qui » doit dire : seulement la personne invitée. Votre conseillère doit pouvoir modifier.
cloud-share-together-hint-3 = Réglez « Qui » sur seulement la personne invitée et « Fin » sur dans 7 jours. Choisissez « Créer le lien ».
cloud-share-together-done = Bravo, vous écrivez à deux. Les autres ne peuvent pas entrer.

## Practice: stopping links

cloud-share-stop-title = Fermer les liens inutiles
cloud-share-stop-text = Vous avez un emploi. Arrêtez le partage du CV et des offres. Gardez celui de « Covoiturage.ods » : vos voisins s’en servent.
cloud-share-stop-hint-1 = La liste dit quels fichiers sont partagés. Ouvrez-en un.
cloud-share-stop-hint-2 = Ouvrez « CV.pdf », puis choisissez « Arrêter le partage ». Le fichier reste chez vous.
cloud-share-stop-hint-3 = Faites pareil avec « Offres.ods » : ouvrez-le, puis « Arrêter le partage ». Laissez « Covoiturage.ods ».
cloud-share-stop-done = Bravo, ces 2 fichiers sont de nouveau privés. Les anciens liens ne marchent plus.

## Check: three questions

cloud-share-check-1-title = Vous envoyez le lien de votre CV avec le droit « lire et modifier ». Que peut-il arriver ?
cloud-share-check-1-answer-1 = Rien : un CV ne se modifie pas.
cloud-share-check-1-answer-2 = Le lien s’arrête tout de suite.
cloud-share-check-1-answer-3 = Quelqu’un peut changer mon CV, même sans le vouloir.
cloud-share-check-1-why-1 = Avec ce droit, chacun peut changer le fichier en ligne. Choisissez plutôt « lire ».
cloud-share-check-1-why-2 = Le lien marche, et même trop bien : il laisse modifier. Choisissez plutôt « lire ».
cloud-share-check-1-why-3 = Oui. Pour un CV, le droit « lire » suffit.

cloud-share-check-2-title = Une voisine met votre lien « toute personne qui a le lien » sur un groupe public. Qui peut ouvrir le fichier ?
cloud-share-check-2-answer-1 = Toutes les personnes qui voient le groupe.
cloud-share-check-2-answer-2 = Seulement ma voisine.
cloud-share-check-2-answer-3 = Seulement les personnes de ma ville.
cloud-share-check-2-why-1 = Oui. Ce lien voyage comme une clé prêtée. Pour un papier privé, invitez une seule personne.
cloud-share-check-2-why-2 = Le service ne regarde pas qui ouvre. Il faut seulement avoir le lien.
cloud-share-check-2-why-3 = Le lien marche partout dans le monde. Le service ne connaît pas la ville des personnes.

cloud-share-check-3-title = Votre recherche d’emploi est finie. Que faites-vous du lien de votre CV ?
cloud-share-check-3-answer-1 = Je le laisse : personne ne le regarde plus.
cloud-share-check-3-answer-2 = J’arrête le partage.
cloud-share-check-3-answer-3 = Je supprime mon CV de mon stockage en ligne.
cloud-share-check-3-why-1 = Un CV dit où vous habitez et comment vous appeler. Un lien oublié reste une porte ouverte.
cloud-share-check-3-why-2 = Oui. Le lien ne marche plus, et vous gardez votre CV.
cloud-share-check-3-why-3 = Le lien serait fermé, mais vous perdriez votre CV. Arrêter le partage est plus doux.

## Lesson cloud.archive: versions, and keeping important papers

cloud-archive-title = Garder ses papiers importants
cloud-archive-can-1 = Je sais retrouver une ancienne version d’un fichier.
cloud-archive-can-2 = Je sais copier un papier important à part.
cloud-archive-can-3 = Je sais combien de temps garder mes papiers.
cloud-archive-home-1 = Téléphone : dans le menu du fichier en ligne, cherchez « Historique » ou « Versions ».
cloud-archive-home-2 = Ordinateur : branchez une clé USB, puis faites glisser vos papiers dessus.
cloud-archive-card =
    Une erreur ? Je regarde les anciennes versions.
    Papier important : 2 endroits différents.
    Diplômes : toute la vie.
    Fiches de paie : jusqu’à la retraite.
    Factures d’électricité : 5 ans.

## Reading: versions

cloud-archive-why-title = Le service se souvient
cloud-archive-why-text =
    Souvent, le service garde les versions d’un fichier : son état d’hier, d’avant-hier…

    Une erreur n’est donc pas grave. Vous ouvrez une ancienne version. Puis vous la restaurez : elle revient.

    Attention : un service peut garder les versions 30 jours seulement. N’attendez pas trop.

## Practice: bringing a version back

cloud-archive-restore-title = Retrouver une lettre effacée
cloud-archive-restore-text = Quelqu’un a effacé le texte de « Lettre.odt », votre lettre au propriétaire. Lisez les versions. Restaurez celle où la lettre est entière.
cloud-archive-restore-hint-1 = Ouvrez « Lettre.odt », puis choisissez « Voir les versions ». Ouvrez une version pour la lire.
cloud-archive-restore-hint-2 = La version actuelle est presque vide. La plus ancienne n’est pas finie. Il reste celle du milieu.
cloud-archive-restore-hint-3 = Dans « Voir les versions », ouvrez lundi, 15 h. Choisissez « Restaurer cette version ».
cloud-archive-restore-done = Bravo, la lettre entière est revenue.

## Reading: how long

cloud-archive-keep-title = Combien de temps garder un papier ?
cloud-archive-keep-text =
    Toute la vie : diplômes, jugements, carnet de vaccination.
    Jusqu’à la retraite : fiches de paie, contrats de travail.
    5 ans : factures d’électricité ou de gaz.
    3 ans : avis d’impôt.
    3 ans après le départ : bail (contrat de location).

    La liste complète est sur service-public.gouv.fr.

## Practice: a copy apart

cloud-archive-copy-title = Mettre une copie à part
cloud-archive-copy-text = Si Mon Étagère ferme, vos papiers partent avec le service. Copiez les 2 papiers importants de la liste à part, chez vous.
cloud-archive-copy-hint-1 = Ouvrez un papier important, puis choisissez « Copier ailleurs ».
cloud-archive-copy-hint-2 = Les papiers importants sont le diplôme et les fiches de paie. La copie va hors de Mon Étagère, chez vous.
cloud-archive-copy-hint-3 = Ouvrez « Diplôme.jpg », « Copier ailleurs », puis la clé USB. Faites pareil avec « Fiches de paie.pdf ».
cloud-archive-copy-done = Bravo, vos papiers sont à 2 endroits. Si l’un disparaît, l’autre reste.

## Check: three questions

cloud-archive-check-1-title = Votre diplôme est dans votre stockage en ligne. Où mettre une 2e copie ?
cloud-archive-check-1-answer-1 = Sur une clé USB rangée chez moi.
cloud-archive-check-1-answer-2 = Dans un autre dossier du même service.
cloud-archive-check-1-answer-3 = Sur l’ordinateur de la médiathèque.
cloud-archive-check-1-why-1 = Oui. Un autre endroit, à vous : si le service ferme, la clé reste.
cloud-archive-check-1-why-2 = Les 2 copies seraient au même endroit. Une seule panne les emporterait ensemble.
cloud-archive-check-1-why-3 = D’autres personnes s’en servent. Vos fichiers y sont visibles, puis souvent effacés le soir.

cloud-archive-check-2-title = Hier, vous avez effacé la moitié d’un texte en ligne, sans le vouloir. Que faites-vous d’abord ?
cloud-archive-check-2-answer-1 = Je réécris tout de mémoire.
cloud-archive-check-2-answer-2 = Je regarde les versions du fichier.
cloud-archive-check-2-answer-3 = Je supprime le fichier abîmé.
cloud-archive-check-2-why-1 = Cela marche aussi, mais c’est long. Le texte d’avant est souvent dans les versions.
cloud-archive-check-2-why-2 = Oui. La version d’avant-hier contient encore tout le texte.
cloud-archive-check-2-why-3 = Les anciennes versions sont attachées à ce fichier. En le supprimant, vous pourriez les perdre.

cloud-archive-check-3-title = Combien de temps garder ses fiches de paie ?
cloud-archive-check-3-answer-1 = 1 an.
cloud-archive-check-3-answer-2 = 5 ans.
cloud-archive-check-3-answer-3 = Jusqu’à la retraite.
cloud-archive-check-3-why-1 = C’est trop court. Elles prouvent votre travail et servent au calcul de la retraite.
cloud-archive-check-3-why-2 = 5 ans, c’est pour une facture d’électricité. Les fiches de paie servent pour la retraite.
cloud-archive-check-3-why-3 = Oui. Elles prouvent vos années de travail.

## Files and folders

# File names as they are shown: short, with their ending. At most 30 characters.
cloud-file-water-bill = Facture eau.pdf
cloud-file-beach = Photo plage.jpg
cloud-file-contract = Contrat.pdf
cloud-file-scan = Scan0042.pdf
cloud-file-list = Courses.txt
cloud-file-lease = Bail 2025.pdf
cloud-file-letter = Lettre.odt
cloud-file-cv = CV.pdf
cloud-file-offers = Offres.ods
cloud-file-carpool = Covoiturage.ods
cloud-file-diploma = Diplôme.jpg
cloud-file-menu = Menu pizzeria.jpg
cloud-file-payslips = Fiches de paie.pdf
cloud-folder-papers = Papiers
cloud-folder-photos = Photos
# The name to type: easy to type.
cloud-folder-health = Santé

## Versions of the letter

# When: at most 25 characters. Texts: at most 30 words.
cloud-version-tuesday-when = mardi, 17 h
cloud-version-tuesday-text = Bonjour.
cloud-version-monday-when = lundi, 15 h
cloud-version-monday-text = Bonjour. Le chauffage de mon appartement est en panne depuis 5 jours. Pouvez-vous envoyer un réparateur cette semaine ? Merci de votre réponse. Amina Benali
cloud-version-sunday-when = dimanche, 20 h
cloud-version-sunday-text = Bonjour. Le chauffage de mon appartement est en panne depuis

## Places for a copy

# At most 40 characters.
cloud-place-same = Un autre dossier de Mon Étagère
cloud-place-library = L’ordinateur de la médiathèque
cloud-place-key = Ma clé USB, chez moi
