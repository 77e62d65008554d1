### Lessons of "office": a letter, files, a CV, in an imitation word processor.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.
### Everybody named is invented.

## Lesson "office.letter": writing and laying out a letter

# At most 40 characters.
office-letter-title = Écrire une lettre et la présenter
# Each outcome: at most 60 characters.
office-letter-can-1 = Je sais écrire une lettre claire avec un objet.
office-letter-can-2 = Je sais mettre une ligne en gras ou à droite.
office-letter-can-3 = Je sais relire et corriger avant d’envoyer.
# The same gesture on one's own machine.
office-letter-home-1 = Téléphone : laissez le doigt sur un mot pour le choisir, puis touchez « G » ou « B » (gras).
office-letter-home-2 = Ordinateur : tenez le bouton de la souris et glissez sur la ligne, puis choisissez « G ».
# The card to take away: at most 5 short lines.
office-letter-card =
    L’objet dit le sujet en quelques mots.
    Une lettre : une seule demande.
    Je choisis la ligne, puis l’outil.
    Le gras : peu de mots.
    Je relis avant d’envoyer.

## Letter: reading

office-letter-why-title = Un traitement de texte
# At most 55 words.
office-letter-why-text =
    Un traitement de texte est un logiciel (un outil de l’ordinateur) pour écrire.

    Il remplace la machine à écrire. Une erreur ? Vous corrigez sans tout recommencer.

    Vous écrivez d’abord les mots. Vous les mettez en forme ensuite. Ici, rien n’est envoyé.

## Letter: writing

office-letter-write-title = Écrire à son propriétaire
# At most 30 words.
office-letter-write-text = L’eau coule sous votre évier. Écrivez l’objet (le sujet) en 2 mots au moins. Demandez une réparation en 6 mots au moins, puis choisissez « Terminer ».
office-letter-write-hint-1 = Il y a 2 lignes à remplir : « Objet » et « Demande ». Le reste est déjà écrit.
office-letter-write-hint-2 = L’objet dit le problème : une fuite d’eau. La demande dit ce que vous attendez, et où.
office-letter-write-hint-3 = « Objet » : Fuite d’eau. « Demande » : Pouvez-vous réparer la fuite de la cuisine ? Puis « Terminer ».
office-letter-write-done = Bravo, votre lettre dit le problème et la demande.
# What "show me how" writes: at most 60 characters.
office-letter-write-example-subject = Fuite d’eau dans la cuisine
office-letter-write-example-request = Pouvez-vous envoyer un plombier cette semaine ?

## Letter: layout

office-letter-layout-title = Présenter la lettre
office-letter-layout-text = Mettez la date à droite, comme sur une lettre papier. Mettez la ligne de l’objet en gras. Laissez les autres lignes normales.
office-letter-layout-hint-1 = Choisissez d’abord une ligne. Les outils s’ouvrent. « Retour » montre toute la lettre.
office-letter-layout-hint-2 = La date va à droite avec « Aligner à droite ». L’objet devient épais avec « Gras ».
office-letter-layout-hint-3 = Choisissez « Le 3 novembre 2026 », puis « Aligner à droite ». Choisissez « Objet », puis « Gras ».
office-letter-layout-done = Bravo, la lettre se lit du premier coup d’œil.

## Letter: reading again

office-letter-reread-title = Relire avant d’envoyer
office-letter-reread-text =
    Un trait rouge sous un mot ? Le logiciel ne connaît pas ce mot. C’est une faute, ou un nom propre.

    Lisez votre lettre à voix basse. Vérifiez la date, les noms et la demande.

    La flèche « Annuler » efface votre dernier geste.

## Letter: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
office-letter-check-1-title = Vous voulez mettre une seule ligne en gras. Que faites-vous d’abord ?
office-letter-check-1-answer-1 = Je choisis « Gras ».
office-letter-check-1-answer-2 = J’efface la ligne.
office-letter-check-1-answer-3 = Je choisis la ligne.
office-letter-check-1-why-1 = Sans ligne choisie, l’outil ne sait pas où agir. Choisissez d’abord la ligne.
office-letter-check-1-why-2 = Effacer n’est pas utile : les mots restent les mêmes. Choisissez la ligne, puis « Gras ».
office-letter-check-1-why-3 = Oui. D’abord la ligne, ensuite l’outil. C’est pareil dans tous les logiciels.

office-letter-check-2-title = À quoi sert l’objet d’une lettre ?
office-letter-check-2-answer-1 = À dire le sujet en quelques mots.
office-letter-check-2-answer-2 = À donner son adresse.
office-letter-check-2-answer-3 = À raconter toute l’histoire.
office-letter-check-2-why-1 = Oui. La personne comprend tout de suite, et votre lettre va au bon service.
office-letter-check-2-why-2 = Votre adresse va en haut de la lettre. L’objet dit seulement le sujet.
office-letter-check-2-why-3 = Les détails viennent ensuite, dans le texte. L’objet tient en quelques mots.

office-letter-check-3-title = Un trait rouge souligne « Haddad », votre nom de famille. Que faites-vous ?
office-letter-check-3-answer-1 = Je change mon nom.
office-letter-check-3-answer-2 = Je vérifie mon nom et je le garde.
office-letter-check-3-answer-3 = J’efface toute la ligne.
office-letter-check-3-why-1 = Le logiciel ne connaît pas tous les noms. Si votre nom est bien écrit, gardez-le.
office-letter-check-3-why-2 = Oui. Le trait rouge signale un mot inconnu. Il ne s’imprime pas.
office-letter-check-3-why-3 = La ligne est peut-être juste. Relisez le mot souligné avant de changer quelque chose.

## Lesson "office.save": saving, finding again, PDF, printing

office-save-title = Enregistrer, retrouver, imprimer
office-save-can-1 = Je sais donner un nom clair à un fichier.
office-save-can-2 = Je sais retrouver un fichier.
office-save-can-3 = Je sais faire un PDF et imprimer une page.
office-save-home-1 = Téléphone : cherchez l’application « Fichiers », puis la loupe.
office-save-home-2 = Ordinateur : menu « Fichier », puis « Enregistrer sous ».
office-save-card =
    J’enregistre dès le début.
    Un nom clair : quoi, et pour qui.
    Un dossier par sujet.
    Pour envoyer : un PDF.
    Pour imprimer : l’aperçu d’abord.

## Save: reading

office-save-why-title = Garder son travail
office-save-why-text =
    Un document ouvert peut se perdre, par exemple si le courant est coupé. Pour le garder, on l’enregistre.

    Il devient un fichier : un nom, dans un dossier.

    Sur un ordinateur partagé, gardez votre fichier sur une clé USB. Effacez-le ensuite de l’ordinateur.

## Save: saving

office-save-save-title = Donner un nom et une place
office-save-save-text = La lettre est finie. Enregistrez-la dans le dossier « Logement ». Son nom dit ce que c’est, en 2 mots au moins.
office-save-save-hint-1 = Choisissez « Enregistrer sous ». Une page demande un nom et un dossier.
office-save-save-hint-2 = Tapez un nom, par exemple le sujet de la lettre. Choisissez « Dossier » pour changer de place.
office-save-save-hint-3 = « Nom du fichier » : Lettre fuite. « Dossier » : choisissez « Logement ». Puis choisissez « Enregistrer ».
office-save-save-done = Bravo, votre lettre a un nom et une place.
# A file name: at most 40 characters.
office-save-save-example = Lettre fuite

## Save: finding again

office-save-find-title = Retrouver un fichier
office-save-find-text = Des semaines ont passé. Retrouvez la lettre sur la fuite, écrite en novembre. Ouvrez les dossiers, ou tapez un mot dans « Rechercher ».
office-save-find-hint-1 = Dans quel dossier avez-vous rangé cette lettre ? Elle parle de votre logement.
office-save-find-hint-2 = Ouvrez le dossier « Logement ». Il contient 2 lettres. Lisez les noms et les dates.
office-save-find-hint-3 = Ouvrez le dossier « Logement », puis « Lettre fuite.odt », du 3 novembre.
office-save-find-done = Bravo, un nom clair se retrouve vite.

## Save: PDF

office-save-pdf-title = Faire un PDF
office-save-pdf-text = Un PDF garde la même allure partout. Enregistrez la lettre en PDF, dans le dossier « À envoyer », avec un nom de 2 mots.
office-save-pdf-hint-1 = Choisissez « Enregistrer sous ». Cette fois, regardez aussi la ligne « Format ».
office-save-pdf-hint-2 = Tapez le nom. Changez « Dossier » et « Format » : chacun ouvre une liste.
office-save-pdf-hint-3 = Nom : Lettre fuite. « Dossier » : « À envoyer ». « Format » : « PDF à envoyer ». Puis choisissez « Enregistrer ».
office-save-pdf-done = Bravo, votre PDF est prêt à partir par e-mail.
office-save-pdf-example = Lettre fuite

## Save: printing

office-save-print-title = Imprimer une seule page
office-save-print-text = Le bail (le contrat du logement) a 3 pages. Trouvez la page des signatures avec l’aperçu. Imprimez seulement cette page : 2 exemplaires, en noir et blanc.
office-save-print-hint-1 = Choisissez « Aperçu avant impression ». Tournez les pages, puis choisissez « Retour ».
office-save-print-hint-2 = Les signatures sont à la page 3. Choisissez « Pages » plusieurs fois : la ligne change.
office-save-print-hint-3 = « Pages » : seulement la page 3. « Exemplaires » : 2. « Couleur » : en noir et blanc. Puis « Imprimer ».
office-save-print-done = Bravo : 2 feuilles au lieu de 3, et sans couleur.

## Save: three questions

office-save-check-1-title = Quel nom de fichier sera le plus facile à retrouver ?
office-save-check-1-answer-1 = Document1
office-save-check-1-answer-2 = Lettre mairie cantine
office-save-check-1-answer-3 = aaa final nouveau
office-save-check-1-why-1 = Ce nom ne dit rien. Bientôt, vous aurez Document2 et Document3.
office-save-check-1-why-2 = Oui. Il dit quoi, pour qui et à quel sujet.
office-save-check-1-why-3 = « Final » et « nouveau » ne disent pas le sujet. Écrivez plutôt ce que contient le fichier.

office-save-check-2-title = Vous envoyez une lettre par e-mail. Pourquoi choisir le PDF ?
office-save-check-2-answer-1 = Il corrige les fautes.
office-save-check-2-answer-2 = Il cache ce qui est écrit.
office-save-check-2-answer-3 = Il garde la même allure partout.
office-save-check-2-why-1 = Le PDF ne corrige rien. Relisez la lettre avant de le faire.
office-save-check-2-why-2 = Tout le monde peut lire un PDF ordinaire. Il garde seulement la même allure partout.
office-save-check-2-why-3 = Oui. La personne voit la page comme vous, sur un téléphone aussi.

office-save-check-3-title = Vous avez travaillé sur l’ordinateur de la médiathèque. Que faites-vous avant de partir ?
office-save-check-3-answer-1 = Je copie mon fichier, puis je l’efface d’ici.
office-save-check-3-answer-2 = Je laisse mon fichier sur le bureau.
office-save-check-3-answer-3 = J’éteins seulement l’écran.
office-save-check-3-why-1 = Oui. Une clé USB ou un e-mail à vous-même garde le fichier. Personne ne le lit après vous.
office-save-check-3-why-2 = La personne suivante pourrait le lire. Copiez-le sur une clé USB, puis effacez-le.
office-save-check-3-why-3 = L’écran éteint n’efface rien. Votre fichier reste lisible pour la personne suivante.

## Lesson "office.cv": a title, bold, a list, a CV

office-cv-title = Faire un CV clair
office-cv-can-1 = Je sais présenter un CV avec titre, gras et liste.
office-cv-can-2 = Je sais dire mon profil en une phrase.
office-cv-can-3 = Je sais enregistrer mon CV en PDF.
office-cv-home-1 = Téléphone : cherchez « modèle de CV » dans votre traitement de texte.
office-cv-home-2 = Ordinateur : choisissez « Nouveau », puis un modèle de CV. Gardez le plus simple.
office-cv-card =
    Mon CV tient sur 1 page.
    Un titre, peu de gras, des listes.
    Je dis ce que je sais faire.
    Ni âge, ni photo obligatoires.
    Je l’envoie en PDF, avec mon nom.

## CV: reading

office-cv-why-title = Un CV se lit très vite
office-cv-why-text =
    Un CV est une page qui dit ce que vous savez faire. Le recruteur (la personne qui embauche) le parcourt en quelques secondes.

    Il cherche un métier, des emplois, une formation.

    L’âge, la photo et la situation de famille ne sont pas obligatoires.

## CV: layout

office-cv-layout-title = Titre, gras et liste
office-cv-layout-text = Mettez « Lina Morel » en titre, au centre. Mettez « Expérience » en gras. Faites une liste à puces avec les 2 emplois. Laissez « Vendeuse » normal.
office-cv-layout-hint-1 = Choisissez une ligne, puis un outil. Une puce est un petit point devant une ligne.
office-cv-layout-hint-2 = « Lina Morel » reçoit 2 outils : « Titre » et « Centrer ». Les autres lignes en reçoivent 1 ou 0.
office-cv-layout-hint-3 = « Lina Morel » : « Titre », puis « Centrer ». « Expérience » : « Gras ». Chaque emploi : « Liste à puces ».
office-cv-layout-done = Bravo, le nom et les emplois se voient tout de suite.

## CV: too much of everything

office-cv-clear-title = Trop de gras
office-cv-clear-text = Ici, tout est épais : rien ne ressort. Enlevez le gras des 2 formations. Une formation est aussi partie à droite : remettez-la au début de la ligne.
office-cv-clear-hint-1 = Choisissez une formation. Les outils qui disent « oui » sont actifs.
office-cv-clear-hint-2 = Choisir un outil qui dit « oui » l’enlève. Gardez la liste : elle est utile.
office-cv-clear-hint-3 = Première formation : choisissez « Gras ». Seconde : choisissez « Gras », puis « Aligner à droite ».
office-cv-clear-done = Bravo, une page simple se lit mieux.

## CV: profile

office-cv-write-title = Dire qui l’on est
office-cv-write-text = Écrivez un profil en 5 mots au moins : ce que vous savez faire. Écrivez un atout (un point fort) en 2 mots. Puis choisissez « Terminer ».
office-cv-write-hint-1 = Pensez à un métier, à la maison ou à une association. Tout compte.
office-cv-write-hint-2 = Le profil dit une chose vraie et précise : accueillir, conduire, cuisiner, réparer.
office-cv-write-hint-3 = « Profil » : Je sais accueillir et conseiller les clients. « Atout » : Toujours ponctuelle. Puis « Terminer ».
office-cv-write-done = Bravo, une phrase vraie vaut mieux que de grands mots.
office-cv-write-example-profile = Je sais accueillir et conseiller les clients
office-cv-write-example-strength = Toujours ponctuelle

## CV: sending

office-cv-send-title = Un fichier prêt à envoyer
office-cv-send-text = Enregistrez le CV en PDF dans le dossier « Emploi ». Son nom : CV, puis Lina Morel. Le recruteur le retrouvera.
office-cv-send-hint-1 = Choisissez « Enregistrer sous ». Remplissez chaque ligne, de haut en bas.
office-cv-send-hint-2 = Le nom a 3 mots : CV, le prénom, le nom. Changez aussi « Dossier » et « Format ».
office-cv-send-hint-3 = Nom : CV Lina Morel. « Dossier » : « Emploi ». « Format » : « PDF à envoyer ». Puis choisissez « Enregistrer ».
office-cv-send-done = Bravo, votre CV porte un nom clair.
office-cv-send-example = CV Lina Morel

## CV: three questions

office-cv-check-1-title = Que pouvez-vous laisser hors de votre CV, en France ?
office-cv-check-1-answer-1 = L’âge, la photo et la situation de famille.
office-cv-check-1-answer-2 = Le métier cherché.
office-cv-check-1-answer-3 = Le moyen de vous joindre.
office-cv-check-1-why-1 = Oui. Rien ne vous oblige à les donner. Le recruteur regarde ce que vous savez faire.
office-cv-check-1-why-2 = Le métier aide le recruteur à comprendre votre CV. Écrivez-le sous votre nom.
office-cv-check-1-why-3 = Sans téléphone ni e-mail, personne ne peut vous répondre. Gardez au moins l’un des 2.

office-cv-check-2-title = Pourquoi mettre peu de mots en gras ?
office-cv-check-2-answer-1 = Le gras coûte plus cher.
office-cv-check-2-answer-2 = Le gras est interdit dans un CV.
office-cv-check-2-answer-3 = Si tout est en gras, rien ne ressort.
office-cv-check-2-why-1 = Le gras ne coûte rien à l’écran. Mais trop de gras fatigue la lecture.
office-cv-check-2-why-2 = Le gras est permis, et même utile. Gardez-le pour les mots importants.
office-cv-check-2-why-3 = Oui. L’œil va vers ce qui est différent. Gardez le gras pour les titres.

office-cv-check-3-title = Sous quel nom envoyer votre CV à un recruteur ?
office-cv-check-3-answer-1 = CV bon.odt
office-cv-check-3-answer-2 = CV Lina Morel.pdf
office-cv-check-3-answer-3 = Scan0007.pdf
office-cv-check-3-why-1 = Ce nom ne dit pas qui vous êtes. Et ce format peut changer d’allure ailleurs.
office-cv-check-3-why-2 = Oui. Le recruteur reçoit beaucoup de CV : avec votre nom, il retrouve le vôtre.
office-cv-check-3-why-3 = Ce nom vient d’une machine. Le recruteur ne saura pas que c’est votre CV.

## Lines of the documents

# At most 36 characters each where they are laid out.
office-line-sender = Lina Morel, appartement 12
office-line-date = Le 3 novembre 2026
office-line-subject = Objet : fuite d’eau
office-line-hello = Madame, Monsieur,
office-line-request = Pouvez-vous réparer l’évier ?
office-line-goodbye = Bien cordialement, Lina Morel
office-line-name = Lina Morel
office-line-job = Vendeuse
office-line-experience = Expérience
office-line-work-1 = Vendeuse au Fournil du Port
office-line-work-2 = Caissière à l’épicerie Soleil
office-line-training = Formation
office-line-course-1 = CAP vente, 2019
office-line-course-2 = Secourisme, 2024
office-line-languages = Langues : français, portugais
# Names of fields: at most 16 characters.
office-ask-subject = Objet
office-ask-request = Demande
office-ask-profile = Profil
office-ask-strength = Atout

## Documents and files

# At most 20 words.
office-document-letter = Madame, Monsieur, l’eau coule sous l’évier de la cuisine. Pouvez-vous envoyer un plombier ? Lina Morel
office-document-cv = Lina Morel, vendeuse. Je sais accueillir et conseiller les clients. Langues : français et portugais.
office-document-lease-page-1 = Bail. Propriétaire : agence Le Toit Clair. Locataire : Lina Morel.
office-document-lease-page-2 = Le loyer est payé au début du mois. L’agence entretient l’immeuble.
office-document-lease-page-3 = Fait en 2 exemplaires. Signature de l’agence. Signature de la locataire.
# File names as they are shown: short, with their ending.
office-file-photo-leak = Photo évier.jpg
office-file-photo-leak-date = 2 novembre
office-file-advert = Publicité meubles.pdf
office-file-advert-date = 18 octobre
office-file-meals = Inscription cantine.pdf
office-file-meals-date = 1er septembre
office-file-lease = Bail.pdf
office-file-lease-date = 4 janvier
office-file-letter-rent = Lettre loyer.odt
office-file-letter-rent-date = 12 mars
office-file-letter-leak = Lettre fuite.odt
office-file-letter-leak-date = 3 novembre
office-file-insurance = Assurance habitation.pdf
office-file-insurance-date = 5 janvier
office-folder-downloads = Téléchargements
office-folder-school = École
office-folder-housing = Logement
office-folder-to-send = À envoyer
office-folder-job = Emploi
