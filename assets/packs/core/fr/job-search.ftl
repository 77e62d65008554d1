### Lessons of "job-search": finding, applying, spotting false offers on an imitation job board.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.
### Every employer and person is invented. Addresses end in .example.

## Lesson "job-search.offers": filters and an alert

# At most 40 characters.
job-search-offers-title = Chercher des offres d’emploi
# Each outcome: at most 60 characters.
job-search-offers-can-1 = Je sais trier des offres avec des filtres.
job-search-offers-can-2 = Je sais ouvrir une offre et la garder.
job-search-offers-can-3 = Je sais créer une alerte.
# The same gesture on one's own machine: one line each.
job-search-offers-home-1 = Téléphone : sur un site d’emploi, touchez « Filtres », puis choisissez le lieu.
job-search-offers-home-2 = Ordinateur : sur francetravail.fr, tapez un métier et un lieu.
# The card to take away: at most 5 short lines.
job-search-offers-card =
    Un métier et un lieu, puis des filtres.
    Trop peu d’offres ? J’enlève un filtre.
    J’ouvre, je lis, je garde.
    L’alerte cherche pour moi.
    Je regarde mes e-mails chaque jour.

## Offers: reading

job-search-offers-why-title = Des milliers d’offres
# At most 55 words.
job-search-offers-why-text =
    Un site d’emploi réunit des offres. France Travail est le site public.

    Un filtre cache les offres qui ne vous vont pas : lieu, contrat, horaires.

    CDI : contrat sans date de fin. CDD : avec une date de fin. Ici, les offres sont inventées.

## Offers: filtering

job-search-offers-filter-title = Filtrer pour trouver
# At most 30 words.
job-search-offers-filter-text = Vous cherchez un emploi en cuisine à Angers, en CDI, de jour. Réglez les filtres, ouvrez la bonne offre, puis gardez-la.
job-search-offers-filter-hint-1 = La liste montre 2 offres à la fois. Les filtres sont au-dessus : commencez par « Lieu ».
job-search-offers-filter-hint-2 = « Lieu » : Angers. « Contrat » : CDI. « Horaires » : en journée. Une seule offre reste.
job-search-offers-filter-hint-3 = Après les 3 filtres, ouvrez « Cuisinier de cantine ». Choisissez « Garder cette offre ».
job-search-offers-filter-done = Bravo, vous savez trouver une offre avec des filtres.

## Offers: once more, alone

job-search-offers-alone-title = Une autre recherche
job-search-offers-alone-text = Amina cherche un travail de ménage à Angers, à temps partiel. Un CDD lui va bien. Trouvez l’offre et gardez-la.
job-search-offers-alone-hint-1 = Relisez la demande : elle donne un lieu, un contrat et des horaires.
job-search-offers-alone-hint-2 = « Lieu » : Angers. « Contrat » : CDD. « Horaires » : temps partiel.
job-search-offers-alone-hint-3 = Après les 3 filtres, ouvrez « Entretien en crèche ». Choisissez « Garder cette offre ».
job-search-offers-alone-done = Bravo, vous cherchez maintenant sans aide.

## Offers: an alert

job-search-offers-alert-title = L’alerte cherche pour vous
job-search-offers-alert-text = Une alerte envoie un e-mail quand une offre arrive. Créez-la pour Amina : Angers, CDI, chaque jour. Son adresse : amina@mail.example.
job-search-offers-alert-hint-1 = Remplissez les lignes une par une : le lieu, le contrat, la fréquence, puis l’e-mail.
job-search-offers-alert-hint-2 = Appuyez sur une ligne « à choisir ». Une liste s’ouvre. Une erreur se corrige à tout moment.
job-search-offers-alert-hint-3 = « Lieu » : Angers. « Contrat » : CDI. « Fréquence » : chaque jour. « Votre e-mail » : amina@mail.example. Puis « Créer l’alerte ».
job-search-offers-alert-done = Bravo, les nouvelles offres viendront à Amina.

## Offers: three questions

job-search-offers-check-1-title = Vos filtres ne donnent aucune offre. Que faites-vous ?
job-search-offers-check-1-answer-1 = J’enlève un filtre et je regarde.
job-search-offers-check-1-answer-2 = J’arrête, car il n’y a pas de travail.
job-search-offers-check-1-answer-3 = J’ajoute un filtre de plus.
job-search-offers-check-1-why-1 = Oui. Un filtre de moins montre plus d’offres, par exemple autour de votre ville.
job-search-offers-check-1-why-2 = Il y a peut-être des offres un peu plus loin. Enlevez d’abord un filtre.
job-search-offers-check-1-why-3 = Chaque filtre cache des offres. Avec un de plus, il y en aura encore moins.

job-search-offers-check-2-title = À quoi sert une alerte ?
job-search-offers-check-2-answer-1 = À envoyer mon CV à ma place.
job-search-offers-check-2-answer-2 = À prévenir d’un danger.
job-search-offers-check-2-answer-3 = À recevoir les nouvelles offres par e-mail.
job-search-offers-check-2-why-1 = L’alerte montre les offres. C’est vous qui choisissez et qui envoyez votre CV.
job-search-offers-check-2-why-2 = Le mot est le même, mais ici l’alerte annonce seulement de nouvelles offres.
job-search-offers-check-2-why-3 = Oui. Elle cherche chaque jour ou chaque semaine, avec vos filtres.

job-search-offers-check-3-title = Que veut dire CDI ?
job-search-offers-check-3-answer-1 = Un contrat de quelques mois.
job-search-offers-check-3-answer-2 = Un contrat sans date de fin.
job-search-offers-check-3-answer-3 = Un travail seulement le matin.
job-search-offers-check-3-why-1 = Un contrat avec une date de fin est un CDD. Le CDI n’en a pas.
job-search-offers-check-3-why-2 = Oui. CDI veut dire contrat à durée indéterminée : il n’a pas de date de fin.
job-search-offers-check-3-why-3 = Le matin ou le soir, ce sont les horaires. Le CDI parle de la durée du contrat.

## Lesson "job-search.apply": the right CV, a short message

job-search-apply-title = Répondre à une offre
job-search-apply-can-1 = Je sais choisir le bon fichier de CV.
job-search-apply-can-2 = Je sais écrire un message court.
job-search-apply-can-3 = Je sais envoyer ma candidature.
job-search-apply-home-1 = Téléphone : gardez votre CV en PDF dans vos fichiers, prêt à envoyer.
job-search-apply-home-2 = Ordinateur : dans votre texte, « Enregistrer sous », puis PDF.
job-search-apply-card =
    Un CV en PDF, à jour, avec mon nom.
    Un message court : qui, pourquoi, quand.
    Je relis avant d’envoyer.
    Je note la date et l’employeur.
    Après 1 semaine, je relance.

## Applying: reading

job-search-apply-why-title = Se présenter en ligne
job-search-apply-why-text =
    Répondre à une offre, c’est envoyer une candidature : un CV et un message.

    Le CV dit ce que vous savez faire. Le PDF est un fichier qui s’affiche partout pareil.

    Gardez un CV pour chaque métier. Ici, rien n’est envoyé et les fichiers sont inventés.

## Applying: the CV

job-search-apply-cv-title = Choisir le bon CV
job-search-apply-cv-text = La cantine d’Angers cherche un cuisinier. Choisissez le bon CV. Écrivez un message de 3 mots ou plus, puis envoyez.
job-search-apply-cv-hint-1 = Ouvrez la ligne « CV ». Lisez bien les noms des fichiers : métier, année, type.
job-search-apply-cv-hint-2 = Le bon fichier parle de cuisine, il est récent et finit par .pdf.
job-search-apply-cv-hint-3 = « CV » : « CV-cuisine-2026.pdf ». « Message » : Bonjour, voici mon CV. Puis « Envoyer ma candidature ».
job-search-apply-cv-done = Bravo, l’employeur reçoit le bon CV.
# What "show me how" writes: at most 120 characters.
job-search-apply-cv-example = Bonjour, voici mon CV. Merci.
# Why another file is not the right one: at most 110 characters.
job-search-apply-cv-no-photo = C’est une photo de vacances. Rouvrez « CV » et choisissez un vrai CV.
job-search-apply-cv-no-cv-old = Ce CV date de 2019 : il manque vos derniers emplois. Choisissez le plus récent.

## Applying: reading, the message

job-search-apply-message-title = 3 phrases, pas plus
job-search-apply-message-text =
    Un bon message dit 3 choses :

    Qui : « Je suis agent d’entretien depuis 4 ans. »
    Pourquoi : « Votre offre m’intéresse, j’habite à côté. »
    Quand : « Je suis libre dès lundi. »

    Dites bonjour et merci. Sur un vrai site, ajoutez votre téléphone.

## Applying: sending

job-search-apply-send-title = CV et message
job-search-apply-send-text = Une crèche cherche un agent d’entretien. Choisissez le bon CV. Écrivez un message de 8 mots ou plus : qui, pourquoi, quand. Puis envoyez.
job-search-apply-send-hint-1 = Cherchez le CV du métier demandé : le ménage. Vérifiez qu’il est fini.
job-search-apply-send-hint-2 = « CV » : « CV-entretien.pdf ». Dans « Message », écrivez 2 ou 3 phrases courtes.
job-search-apply-send-hint-3 = « Message » : Bonjour, votre offre m’intéresse. Je suis libre dès lundi. Merci. Puis « Envoyer ma candidature ».
job-search-apply-send-done = Bravo, votre candidature est claire et complète.
job-search-apply-send-example = Bonjour, je suis agent d’entretien. Votre offre m’intéresse. Je suis libre lundi. Merci.
job-search-apply-send-no-cv-kitchen = Ce CV parle de cuisine. La crèche cherche une personne pour le ménage.
job-search-apply-send-no-payslip = Une fiche de paie est un papier privé. Choisissez un CV.
job-search-apply-send-no-cv-draft = C’est un brouillon : il n’est pas fini. Choisissez le CV terminé.

## Applying: three questions

job-search-apply-check-1-title = Pourquoi envoyer son CV en PDF ?
job-search-apply-check-1-answer-1 = Parce qu’il est plus joli.
job-search-apply-check-1-answer-2 = Parce qu’il s’affiche partout pareil.
job-search-apply-check-1-answer-3 = Parce que l’employeur peut le corriger.
job-search-apply-check-1-why-1 = Le PDF ne change pas votre texte. Il garde la même forme sur tous les écrans.
job-search-apply-check-1-why-2 = Oui. Votre page garde sa forme sur un ordinateur comme sur un téléphone.
job-search-apply-check-1-why-3 = Au contraire : un PDF se modifie difficilement. Il garde la forme que vous avez choisie.

job-search-apply-check-2-title = Quelles 3 choses dit un bon message ?
job-search-apply-check-2-answer-1 = Qui je suis, pourquoi, et quand je suis libre.
job-search-apply-check-2-answer-2 = Mon âge, ma santé et ma famille.
job-search-apply-check-2-answer-3 = Tous mes emplois, avec les dates.
job-search-apply-check-2-why-1 = Oui. L’employeur comprend en quelques secondes. Le CV donne les détails.
job-search-apply-check-2-why-2 = Cela vous appartient. L’employeur n’a pas le droit de choisir d’après ces informations.
job-search-apply-check-2-why-3 = La liste des emplois est dans le CV. Le message reste court.

job-search-apply-check-3-title = Vous avez répondu il y a 1 semaine. Vous n’avez pas de nouvelles. Que faites-vous ?
job-search-apply-check-3-answer-1 = J’envoie le même CV chaque jour.
job-search-apply-check-3-answer-2 = J’attends sans rien faire.
job-search-apply-check-3-answer-3 = J’écris un message court pour relancer.
job-search-apply-check-3-why-1 = Trop de messages gênent l’employeur. Un seul rappel, poli et court, est mieux.
job-search-apply-check-3-why-2 = L’employeur a peut-être oublié. Après 1 semaine, un rappel court montre votre intérêt.
job-search-apply-check-3-why-3 = Oui. Rappelez l’offre et la date de votre candidature, et dites merci.

## Lesson "job-search.false-offers": spotting a false offer, preparing an interview

job-search-false-offers-title = Fausses offres et entretien
job-search-false-offers-can-1 = Je sais reconnaître une fausse offre d’emploi.
job-search-false-offers-can-2 = Je sais la signaler.
job-search-false-offers-can-3 = Je sais préparer un entretien.
job-search-false-offers-home-1 = Téléphone : cherchez le nom de l’employeur avant de lui répondre.
job-search-false-offers-home-2 = Ordinateur : sur l’offre, cherchez le lien « Signaler ».
job-search-false-offers-card =
    Pour travailler, on ne paie jamais.
    Carte d’identité et RIB : après l’embauche.
    Je cherche l’employeur sur internet.
    Un doute : je signale et j’en parle.
    Entretien : lieu, trajet, 3 questions prêtes.

## False offers: reading

job-search-false-offers-why-title = Trop beau pour être vrai ?
job-search-false-offers-why-text =
    Une fausse offre promet un emploi pour prendre votre argent ou vos papiers.

    3 signes : on vous demande de payer, on veut tout de suite vos papiers ou votre RIB (numéro de compte), le salaire est énorme.

    Un employeur sérieux dit son nom et vous rencontre. Ici, tout est inventé.

## False offers: spotting

job-search-false-offers-spot-title = Sérieuse ou fausse ?
job-search-false-offers-spot-text = Lisez ces 3 offres. Une seule est sérieuse. Signalez les 2 autres. Vous pouvez relire et vous tromper : rien n’est grave.
job-search-false-offers-spot-hint-1 = Ouvrez chaque offre. Regardez le contact, le travail demandé et le salaire.
job-search-false-offers-spot-hint-2 = L’offre sérieuse donne une adresse, des horaires et un rendez-vous.
job-search-false-offers-spot-hint-3 = « Vendeur en boulangerie » : « Offre sérieuse ». Pour « Réception de colis » et « Saisie de textes » : « Signaler l’offre ».
job-search-false-offers-spot-done = Bravo, vous savez repérer une fausse offre.

## False offers: the sign

job-search-false-offers-signs-title = Nommer le signe
job-search-false-offers-signs-text = Encore 3 offres. Une seule est sérieuse. Signalez les 2 autres et dites quel signe vous a fait douter.
job-search-false-offers-signs-hint-1 = Cherchez 3 signes : payer, donner ses papiers, gagner beaucoup trop.
job-search-false-offers-signs-hint-2 = L’aide à domicile est une offre sérieuse. Les 2 autres demandent quelque chose avant l’embauche.
job-search-false-offers-signs-hint-3 = « Agent d’accueil » : « Signaler l’offre », puis « Il faut payer ». « Assistant à distance » : « Signaler l’offre », puis « vos papiers ».
job-search-false-offers-signs-done = Bravo, vous savez dire pourquoi une offre est fausse.

## Interview: reading

job-search-false-offers-interview-title = Préparer un entretien
job-search-false-offers-interview-text =
    Un entretien est une rencontre, sur place ou en visio (à l’écran).

    Avant : cherchez l’employeur sur internet. Préparez le trajet ou testez la caméra.
    Pendant : donnez 2 exemples de votre travail. Posez 3 questions : horaires, équipe, salaire.
    Après : dites merci par écrit.

## False offers: three questions

job-search-false-offers-check-1-title = Un recruteur demande 50 € pour « ouvrir votre dossier ». Que faites-vous ?
job-search-false-offers-check-1-answer-1 = Je paie, car la somme est petite.
job-search-false-offers-check-1-answer-2 = Je demande à payer en 2 fois.
job-search-false-offers-check-1-answer-3 = Je refuse et je signale l’offre.
job-search-false-offers-check-1-why-1 = Une petite somme reste perdue. Pour avoir un emploi, on ne paie jamais.
job-search-false-offers-check-1-why-2 = En 2 fois, l’argent est aussi perdu. Un employeur n’a pas le droit de faire payer.
job-search-false-offers-check-1-why-3 = Oui. Pour avoir un emploi, on ne paie jamais. Le signalement protège les autres.

job-search-false-offers-check-2-title = Quand donner la copie de sa carte d’identité et son RIB (numéro de compte) ?
job-search-false-offers-check-2-answer-1 = Dès le premier message.
job-search-false-offers-check-2-answer-2 = Quand je suis embauché.
job-search-false-offers-check-2-answer-3 = Avec mon CV.
job-search-false-offers-check-2-why-1 = C’est trop tôt. Avec ces papiers, quelqu’un peut se faire passer pour vous.
job-search-false-offers-check-2-why-2 = Oui. L’employeur en a besoin pour le contrat et la paie, pas avant.
job-search-false-offers-check-2-why-3 = Le CV suffit pour se présenter. Gardez vos papiers pour le jour de l’embauche.

job-search-false-offers-check-3-title = Votre entretien est demain, en visio. Que préparez-vous d’abord ?
job-search-false-offers-check-3-answer-1 = Je teste ma caméra et mon micro.
job-search-false-offers-check-3-answer-2 = J’apprends mon CV par cœur.
job-search-false-offers-check-3-answer-3 = J’attends l’heure, je verrai bien.
job-search-false-offers-check-3-why-1 = Oui. Vous serez calme le jour même. Choisissez aussi un endroit sans bruit.
job-search-false-offers-check-3-why-2 = L’employeur a déjà votre CV. Préparez plutôt 2 exemples, et testez d’abord la caméra.
job-search-false-offers-check-3-why-3 = Une caméra qui ne marche pas fait perdre du temps. Testez-la la veille.

## Values of the filters

# At most 25 characters.
job-search-place-angers = Angers
job-search-place-nantes = Nantes
job-search-contract-permanent = CDI
job-search-contract-fixed = CDD
job-search-contract-temporary = intérim
job-search-hours-day = en journée
job-search-hours-evening = le soir
job-search-hours-part = temps partiel

## Offers

# Titles: at most 30 characters. Employers: at most 30. Texts: at most 25 words.
job-search-offer-hotel-title = Commis de cuisine, hôtel
job-search-offer-hotel-employer = Hôtel des Halles
job-search-offer-hotel-about = Vous aidez le chef au service du soir. Contrat de 4 mois.
job-search-offer-restaurant-title = Cuisinier de restaurant
job-search-offer-restaurant-employer = La Table Verte
job-search-offer-restaurant-about = Vous préparez les plats du soir, du mardi au samedi.
job-search-offer-snack-title = Cuisinier de snack
job-search-offer-snack-employer = Midi Pile
job-search-offer-snack-about = Vous préparez les repas de midi. Contrat de 6 mois.
job-search-offer-canteen-title = Cuisinier de cantine
job-search-offer-canteen-employer = Cantine des Érables
job-search-offer-canteen-about = Vous cuisinez pour 80 enfants, du lundi au vendredi, de 7 h à 15 h.
job-search-offer-pizzeria-title = Pizzaïolo
job-search-offer-pizzeria-employer = Pizzeria du Pont
job-search-offer-pizzeria-about = Vous préparez et cuisez les pizzas, chaque soir sauf le lundi.
job-search-offer-office-title = Entretien de bureaux
job-search-offer-office-employer = Net et Clair
job-search-offer-office-about = Vous nettoyez des bureaux après 18 h.
job-search-offer-clinic-title = Entretien en clinique
job-search-offer-clinic-employer = Clinique des Tilleuls
job-search-offer-clinic-about = Mission de 3 semaines, le soir, pour remplacer une collègue.
job-search-offer-school-title = Entretien en école
job-search-offer-school-employer = École des Sources
job-search-offer-school-about = Vous nettoyez les classes après 17 h. Contrat de 10 mois.
job-search-offer-shop-title = Entretien de magasin
job-search-offer-shop-employer = Galerie du Quai
job-search-offer-shop-about = Vous nettoyez le magasin, 15 heures par semaine. Contrat de 3 mois.
job-search-offer-nursery-title = Entretien en crèche
job-search-offer-nursery-employer = Crèche Les Petits Pas
job-search-offer-nursery-about = Vous nettoyez la crèche, 20 heures par semaine. Contrat de 6 mois.
job-search-offer-townhall-title = Entretien en mairie
job-search-offer-townhall-employer = Mairie de Saint-Aubin
job-search-offer-townhall-about = Vous nettoyez l’accueil, 24 heures par semaine, sans date de fin.

## Files

# File names as they are shown: short, with their ending. At most 30 characters.
job-search-file-photo = Photo-plage.jpg
job-search-file-cv-old = CV-cuisine-2019.pdf
job-search-file-cv-kitchen = CV-cuisine-2026.pdf
job-search-file-payslip = Fiche-de-paie.pdf
job-search-file-cv-cleaning = CV-entretien.pdf
job-search-file-cv-draft = CV-entretien-brouillon.pdf

## Adverts to judge

# Names: at most 25 characters. Contacts: at most 40. Texts: at most 40 words. Reasons: at most 110 characters.
job-search-advert-parcels-name = Réception de colis
job-search-advert-parcels-detail = recrute44@colis-facile.example
job-search-advert-parcels-about = Gagnez 3 000 € par mois, chez vous, 1 heure par jour. Vous recevez des colis et vous les renvoyez à l’étranger. Pas d’entretien. Répondez avant ce soir.
job-search-advert-parcels-why = Relisez : un gros salaire pour 1 heure, sans entretien. Ces colis sont souvent volés.
job-search-advert-bakery-name = Vendeur en boulangerie
job-search-advert-bakery-detail = Boulangerie Levain, 2 place du Puits
job-search-advert-bakery-about = CDD de 6 mois, 30 heures par semaine, au salaire minimum. Vous accueillez les clients et vous tenez la caisse. Présentez-vous à la boulangerie le matin, avec votre CV.
job-search-advert-bakery-why = Cette offre donne une adresse, des horaires et un salaire normal. Elle est sérieuse.
job-search-advert-typing-name = Saisie de textes
job-search-advert-typing-detail = Messagerie seulement, sans nom
job-search-advert-typing-about = Recopiez des textes et gagnez 200 € par jour ! Aucun diplôme demandé. Pour commencer, achetez notre logiciel à 39 €. Nous vous rembourserons le premier mois.
job-search-advert-typing-why = Relisez : il faut acheter quelque chose pour travailler. Un employeur sérieux ne fait pas payer.
job-search-advert-training-name = Agent d’accueil
job-search-advert-training-detail = emploi@accueil-pro.example
job-search-advert-training-about = Vous êtes choisi ! Contrat à temps plein, salaire minimum. Une formation est obligatoire avant le début : payez 120 € par virement aujourd’hui pour garder votre place.
job-search-advert-training-why = Relisez : on vous demande de l’argent avant de commencer. Cette offre est fausse.
job-search-advert-nurse-name = Aide à domicile
job-search-advert-nurse-detail = Association Main Tendue, Angers
job-search-advert-nurse-about = CDI, 25 heures par semaine. Vous aidez des personnes âgées chez elles : repas, courses, ménage. Nous vous formons et nous payons les trajets. Entretien dans nos locaux jeudi.
job-search-advert-nurse-why = Un employeur connu, un entretien, une formation payée par lui : cette offre est sérieuse.
job-search-advert-account-name = Assistant à distance
job-search-advert-account-detail = rh@bureau-mondial.example
job-search-advert-account-about = Poste en télétravail, 1 600 € par mois. Pas d’entretien. Envoyez tout de suite la photo de votre carte d’identité, des 2 côtés, et votre RIB. Le contrat viendra plus tard.
job-search-advert-account-why = Relisez : on veut votre carte d’identité avant même de vous parler. Cette offre est fausse.
# Signs: at most 45 characters.
job-search-sign-pay = Il faut payer avant de commencer
job-search-sign-papers = On veut vos papiers avant l’embauche
job-search-sign-rich = Le salaire est énorme
