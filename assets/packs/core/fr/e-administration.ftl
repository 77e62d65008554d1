### Lessons "e-administration.form", ".account" and ".appointment": an allowance form, a sign-in, a residence permit.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.
### Sites, people and numbers are invented; in the rehearsals official addresses end in .gouv.example.

## Lesson: the allowance form

# At most 40 characters.
e-administration-form-title = Remplir une demande d’aide
# Each outcome: at most 60 characters.
e-administration-form-can-1 = Je sais remplir un formulaire page par page.
e-administration-form-can-2 = Je sais joindre les documents demandés.
e-administration-form-can-3 = Je sais relire, corriger et garder la preuve d’envoi.
# The same gesture on one's own machine.
e-administration-form-home-1 = Téléphone : prenez vos papiers en photo, bien à plat, avant de commencer.
e-administration-form-home-2 = Ordinateur : rangez vos papiers dans un dossier, puis ouvrez le site officiel.
# The card to take away: at most 5 short lines.
e-administration-form-card =
    Avant : mes papiers sont prêts.
    Page par page : je lis, je remplis.
    Date : jour, mois, année.
    Avant d’envoyer : je relis tout.
    Après : je garde le numéro.

## Reading: getting ready

e-administration-form-prepare-title = Préparer ses papiers
# At most 55 words.
e-administration-form-prepare-text =
    Un formulaire est une feuille à remplir, mais à l’écran. Il a souvent plusieurs pages.

    Un site officiel contrôle vos réponses. S’il manque quelque chose, il vous le dit.

    Préparez vos papiers avant de commencer. Souvent, vous pouvez vous arrêter et reprendre plus tard.

## Practice: filling in an application for housing benefit

e-administration-form-fill-title = Remplir et envoyer une demande
# At most 30 words.
e-administration-form-fill-text = Samia demande une aide au loyer. Remplissez, joignez 2 documents, relisez et envoyez. Gardez la preuve.
# What to write on each page: at most 2 rows of 56.
e-administration-form-fill-page-you = Samia Benali est née le 14 mars 1990. Mars est le mois 03.
e-administration-form-fill-page-home = Samia est locataire : elle paie 520 € de loyer à Nantes. Code postal : 44000.
e-administration-form-fill-hint-1 = Lisez le texte de chaque page. Il donne la réponse de chaque case.
e-administration-form-fill-hint-2 = Une date s’écrit avec des chiffres : jour, mois, année. Le 5 novembre 2026 s’écrit 05/11/2026.
e-administration-form-fill-hint-3 = Samia Benali, 14/03/1990, 44000, 520, « Locataire ». Choisissez la ligne « Je certifie… », puis « Continuer ». Joignez le bail et le RIB.
e-administration-form-fill-done = Bravo, vous savez remplir une demande et garder l’accusé de réception.

## Practice: reading again and correcting a request for school meals

e-administration-form-correct-title = Relire et corriger
e-administration-form-correct-text = Cette inscription à la cantine est remplie, avec 2 erreurs. Corrigez-les, puis envoyez.
# What is right: at most 2 rows of 56.
e-administration-form-correct-facts = Lina Costa, née le 2 septembre 2020, est en CP. Elle mange à la cantine 4 fois par semaine.
e-administration-form-correct-page-child = Lina Costa est née le 2 septembre 2020. Septembre est le mois 09.
e-administration-form-correct-page-meals = Lina est en CP. Elle mange à la cantine 4 fois par semaine.
e-administration-form-correct-hint-1 = Comparez chaque ligne avec le texte. Une ligne s’ouvre quand vous la choisissez.
e-administration-form-correct-hint-2 = Regardez la date de naissance et le nombre de repas. Le jour vient avant le mois.
e-administration-form-correct-hint-3 = Effacez la date, tapez 02/09/2020, puis « Continuer ». Pour les repas : 4. Choisissez ensuite « Envoyer la demande ».
e-administration-form-correct-done = Bravo, vous savez relire et corriger avant d’envoyer.

## Reading: after sending

e-administration-form-after-title = Après l’envoi
e-administration-form-after-text =
    L’accusé de réception prouve votre envoi. Il porte un numéro et une date. Enregistrez-le, imprimez-le ou notez-le.

    La réponse prend souvent quelques semaines. Vous la recevez par e-mail ou dans votre espace personnel.

    Un papier manque ? Le site le demande. Répondez vite.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
e-administration-form-check-1-title = Vous êtes né le 3 juin 1985. Que tapez-vous dans la case « Date de naissance » ?
e-administration-form-check-1-answer-1 = 06/03/1985
e-administration-form-check-1-answer-2 = 3 juin 85
e-administration-form-check-1-answer-3 = 03/06/1985
e-administration-form-check-1-why-1 = Ici, le mois est devant le jour. En France, le jour vient en premier : 03/06/1985.
e-administration-form-check-1-why-2 = Un formulaire attend des chiffres, et 4 chiffres pour l’année : 03/06/1985.
e-administration-form-check-1-why-3 = Oui. Le jour, le mois, puis l’année en 4 chiffres.

e-administration-form-check-2-title = La demande est envoyée. Que gardez-vous ?
e-administration-form-check-2-answer-1 = L’accusé de réception et son numéro.
e-administration-form-check-2-answer-2 = Rien, car le site garde tout.
e-administration-form-check-2-answer-3 = Seulement la première page du formulaire.
e-administration-form-check-2-why-1 = Oui. Ce numéro prouve votre envoi et sa date. Il sert si vous appelez.
e-administration-form-check-2-why-2 = Le site garde la demande, mais sans numéro vous avez du mal à prouver la date. Gardez l’accusé de réception.
e-administration-form-check-2-why-3 = Cette page ne prouve pas l’envoi. L’accusé de réception, lui, porte un numéro et une date.

e-administration-form-check-3-title = Il manque un document et vous ne l’avez pas sur vous. Que faites-vous ?
e-administration-form-check-3-answer-1 = Je joins un autre papier à la place.
e-administration-form-check-3-answer-2 = Je m’arrête, et je reprends avec le bon document.
e-administration-form-check-3-answer-3 = J’abandonne la demande.
e-administration-form-check-3-why-1 = Le dossier serait refusé ou retardé. Attendez d’avoir le bon document.
e-administration-form-check-3-why-2 = Oui. Beaucoup de sites gardent un brouillon, c’est-à-dire une demande commencée.
e-administration-form-check-3-why-3 = Vous avez peut-être droit à cette aide. Cherchez le document, puis reprenez la demande.

## Lesson: one account for several services

e-administration-account-title = Se connecter à un site officiel
e-administration-account-can-1 = Je sais reconnaître l’adresse d’un site officiel.
e-administration-account-can-2 = Je sais me connecter avec un compte que j’ai déjà.
e-administration-account-can-3 = Je sais répondre à un bandeau de cookies.
e-administration-account-home-1 = Téléphone : sur le site officiel, touchez « S’identifier avec FranceConnect ».
e-administration-account-home-2 = Ordinateur : lisez la fin de l’adresse, puis choisissez « S’identifier avec FranceConnect ».
e-administration-account-card =
    Site de l’État : souvent .gouv.fr
    FranceConnect : 1 compte, plusieurs sites.
    Je choisis un compte que j’ai déjà.
    Mot de passe : je ne le donne jamais.
    Cookies : je peux refuser.

## Reading: why one account

e-administration-account-why-title = Un compte pour plusieurs sites
e-administration-account-why-text =
    Un compte est votre porte d’entrée sur un site. Il a un identifiant et un mot de passe.

    Avec FranceConnect, un compte vérifié ouvre plusieurs sites publics. Par exemple : votre compte des impôts.

    Dans l’exercice, ce service s’appelle « Clé Unique ». Tout y est inventé.

## Practice: signing in

e-administration-account-sign-in-title = Ouvrir le bon site
e-administration-account-sign-in-text = Omar veut voir ses aides. Ouvrez le site officiel. Connectez-vous avec Clé Unique et son compte de santé. Identifiant : omar-22. Mot de passe : soleil-77.
e-administration-account-sign-in-hint-1 = Ici, l’adresse officielle finit par « .gouv.example ». Regardez les points et les tirets.
e-administration-account-sign-in-hint-2 = Omar a déjà un compte. Choisissez « Se connecter avec Clé Unique », puis son compte de santé.
e-administration-account-sign-in-hint-3 = Choisissez aides.gouv.example, « Se connecter avec Clé Unique », « Compte de santé ». Tapez omar-22 et soleil-77, puis « Continuer » 2 fois.
e-administration-account-sign-in-done = Bravo, vous savez ouvrir un site officiel avec un compte déjà créé.

## Reading: signs of an official site

e-administration-account-official-title = Reconnaître un site officiel
e-administration-account-official-text =
    Regardez la fin de l’adresse, juste avant la première barre « / ». Les sites de l’État finissent souvent par .gouv.fr.

    D’autres sont connus : caf.fr, ameli.fr, francetravail.fr.

    Méfiez-vous des annonces en haut des résultats. Certains sites privés font payer une démarche gratuite.

## Practice: the cookies of a site

e-administration-account-cookies-title = Répondre à un bandeau de cookies
e-administration-account-cookies-text = Un cookie est un petit fichier qui retient vos choix ou suit vos visites. Vous voulez voir les vidéos, et rien d’autre. Répondez au bandeau.
# What the banner of an invented town says: at most 3 rows of 56.
e-administration-account-cookies-banner = La ville de Belrive utilise des cookies : bon fonctionnement, visites, vidéos, publicité. Que souhaitez-vous ?
e-administration-account-cookies-hint-1 = Un bandeau propose plusieurs boutons. Vous avez le droit de choisir.
e-administration-account-cookies-hint-2 = Choisissez « Choisir un par un ». La liste montre ce qui est autorisé ou refusé.
e-administration-account-cookies-hint-3 = Choisissez « Choisir un par un », puis la ligne « Afficher les vidéos ». Finissez par « Enregistrer mes choix ».
e-administration-account-cookies-done = Bravo, vous savez choisir ce que vous autorisez.

## Check: three questions

e-administration-account-check-1-title = Laquelle de ces adresses est celle d’un site de l’État ?
e-administration-account-check-1-answer-1 = impots-gouv.example
e-administration-account-check-1-answer-2 = www.impots.gouv.fr
e-administration-account-check-1-answer-3 = gouv.impots-rapides.example
e-administration-account-check-1-why-1 = Ici, un tiret remplace le point. La fin n’est pas .gouv.fr : ce site n’est pas officiel.
e-administration-account-check-1-why-2 = Oui. L’adresse finit par .gouv.fr, avec un point devant « gouv ».
e-administration-account-check-1-why-3 = Le mot « gouv » est au début. Seule la fin de l’adresse compte, et ce n’est pas .gouv.fr.

e-administration-account-check-2-title = Un site public propose FranceConnect. Vous avez un compte des impôts. Que faites-vous ?
e-administration-account-check-2-answer-1 = Je crée un nouveau compte pour ce site.
e-administration-account-check-2-answer-2 = Je demande son compte à un ami.
e-administration-account-check-2-answer-3 = J’utilise mon compte des impôts.
e-administration-account-check-2-why-1 = C’est parfois possible, mais cela fait un mot de passe de plus. Votre compte des impôts convient.
e-administration-account-check-2-why-2 = La demande serait à son nom. Un compte est personnel : utilisez le vôtre.
e-administration-account-check-2-why-3 = Oui. FranceConnect ouvre ce site avec un compte que vous connaissez.

e-administration-account-check-3-title = Quelqu’un vous appelle et demande votre mot de passe des impôts. Que faites-vous ?
e-administration-account-check-3-answer-1 = Je ne le donne pas et je raccroche.
e-administration-account-check-3-answer-2 = Je le donne s’il connaît mon nom.
e-administration-account-check-3-answer-3 = Je le donne, puis je le change demain.
e-administration-account-check-3-why-1 = Oui. Aucun service public ne demande votre mot de passe au téléphone.
e-administration-account-check-3-why-2 = Votre nom se trouve facilement. Aucun service public ne demande votre mot de passe.
e-administration-account-check-3-why-3 = Demain est trop tard : quelques minutes suffisent pour voler un compte. Ne le donnez jamais.

## Lesson: the residence permit

e-administration-appointment-title = Titre de séjour et rendez-vous
e-administration-appointment-can-1 = Je sais quand demander le renouvellement de mon titre.
e-administration-appointment-can-2 = Je sais remplir la demande et joindre mes papiers.
e-administration-appointment-can-3 = Je sais prendre un rendez-vous gratuit à la préfecture.
e-administration-appointment-home-1 = Téléphone : cherchez « ANEF », puis vérifiez que l’adresse finit par .gouv.fr.
e-administration-appointment-home-2 = Ordinateur : ouvrez le site de votre préfecture, rubrique « Prendre un rendez-vous ».
e-administration-appointment-card =
    Renouveler : de 4 à 2 mois avant la fin.
    Site de l’État : .gouv.fr
    Le rendez-vous est toujours gratuit.
    Je garde le numéro de ma demande.
    Aide : le point d’accès de la préfecture.

## Reading: when and where

e-administration-appointment-why-title = Quand et où faire la demande
e-administration-appointment-why-text =
    Un titre de séjour a une date de fin. En ligne, le renouvellement se demande de 4 à 2 mois avant.

    Pour beaucoup de titres, la demande se fait sur un site de l’État : l’ANEF. Pour d’autres, c’est à la préfecture.

    Le site de la préfecture dit où aller.

## Practice: applying for a renewal

e-administration-appointment-renew-title = Demander le renouvellement
e-administration-appointment-renew-text = Mariam renouvelle son titre. Remplissez sa demande, joignez 2 documents, envoyez et gardez le numéro.
e-administration-appointment-renew-page-permit = Mariam travaille. Son titre finit le 28 février 2027. Numéro étranger : 7703001234.
e-administration-appointment-renew-hint-1 = Lisez le texte de la page. Février est le mois 02.
e-administration-appointment-renew-hint-2 = Un justificatif de domicile prouve votre adresse. Une facture d’électricité convient.
e-administration-appointment-renew-hint-3 = Tapez 7703001234 et 28/02/2027, choisissez « Travail », puis « Continuer ». Joignez Passeport.pdf et Facture électricité.pdf.
e-administration-appointment-renew-done = Bravo, vous savez envoyer une demande complète.

## Practice: booking at the prefecture

e-administration-appointment-book-title = Prendre rendez-vous
e-administration-appointment-book-text = Le titre de Mariam est prêt. Prenez un rendez-vous gratuit pour le retirer. Elle travaille le matin : choisissez un après-midi.
# What stands under the appointment before it is confirmed: at most 3 rows of 56.
e-administration-appointment-book-confirm = À apporter : passeport, ancien titre, message reçu et timbre fiscal. Ce rendez-vous est gratuit.
e-administration-appointment-book-hint-1 = « Retirer » veut dire « venir chercher ». Choisissez d’abord le bon motif, c’est-à-dire la raison.
e-administration-appointment-book-hint-2 = Cherchez un moment libre et gratuit, après 12 h. N’achetez jamais un rendez-vous.
e-administration-appointment-book-hint-3 = Choisissez « Retirer un titre de séjour », puis mercredi 14 h. Choisissez ensuite « Confirmer le rendez-vous ».
e-administration-appointment-book-done = Bravo, vous savez prendre un rendez-vous officiel et gratuit.

## Reading: no slot, or a problem with the site

e-administration-appointment-alone-title = Si cela bloque
e-administration-appointment-alone-text =
    Aucun moment libre ? Revenez un autre jour : des places s’ouvrent régulièrement. Gardez une copie d’écran, c’est-à-dire une photo de la page.

    Chaque préfecture a un point d’accès numérique. Des agents vous aident gratuitement.

    N’achetez jamais un rendez-vous : il est gratuit.

## Check: three questions

e-administration-appointment-check-1-title = Votre titre finit le 30 juin. Il se renouvelle en ligne. Quand faire la demande ?
e-administration-appointment-check-1-answer-1 = En mars ou en avril.
e-administration-appointment-check-1-answer-2 = Le 30 juin.
e-administration-appointment-check-1-answer-3 = En juillet, après la fin.
e-administration-appointment-check-1-why-1 = Oui. C’est entre 4 mois et 2 mois avant la fin.
e-administration-appointment-check-1-why-2 = C’est trop tard. La demande se fait de 4 à 2 mois avant la fin.
e-administration-appointment-check-1-why-3 = Après la fin, vous risquez de perdre des droits. Faites la demande de 4 à 2 mois avant.

e-administration-appointment-check-2-title = Une page propose : « Rendez-vous à la préfecture demain, 35 € ». Que faites-vous ?
e-administration-appointment-check-2-answer-1 = Je paie, car c’est urgent.
e-administration-appointment-check-2-answer-2 = Je refuse : le rendez-vous est gratuit.
e-administration-appointment-check-2-answer-3 = Je demande un prix plus bas.
e-administration-appointment-check-2-why-1 = Le rendez-vous peut être faux, et votre argent perdu. En cas d’urgence, écrivez à la préfecture.
e-administration-appointment-check-2-why-2 = Oui. Un rendez-vous officiel se prend sur le site de l’État, sans payer.
e-administration-appointment-check-2-why-3 = Même moins cher, vous payez une chose gratuite. Le rendez-vous se prend sur le site de l’État.

e-administration-appointment-check-3-title = Le site refuse votre document et vous ne comprenez pas pourquoi. Que faites-vous ?
e-administration-appointment-check-3-answer-1 = J’attends, le site va changer.
e-administration-appointment-check-3-answer-2 = Je donne mes papiers à un inconnu sur internet.
e-administration-appointment-check-3-answer-3 = Je vais au point d’accès numérique.
e-administration-appointment-check-3-why-1 = Le temps passe et la date de fin approche. Demandez de l’aide dès maintenant.
e-administration-appointment-check-3-why-2 = Cette personne pourrait utiliser vos papiers. Demandez de l’aide à un agent ou à un médiateur numérique.
e-administration-appointment-check-3-why-3 = Oui. Des agents vous aident gratuitement à la préfecture.

## Fields of the forms

# At most 22 characters; what is ticked: at most 40.
e-administration-field-name = Prénom et nom
e-administration-value-name = Samia Benali
e-administration-field-birth = Date de naissance
e-administration-field-postcode = Code postal
e-administration-field-rent = Loyer par mois
e-administration-field-lodging = Logement
e-administration-field-sworn = Je certifie que mes réponses sont vraies
e-administration-field-child = Prénom, nom (enfant)
e-administration-value-child = Lina Costa
e-administration-field-child-birth = Né ou née le
e-administration-field-class = Classe
e-administration-field-meals = Repas par semaine
e-administration-field-rules = J’accepte le règlement de la cantine
e-administration-field-permit-number = Numéro étranger
e-administration-field-permit-end = Date de fin du titre
e-administration-field-stay = Raison du séjour

## Answers to choose

# At most 30 characters.
e-administration-option-owner = Propriétaire
e-administration-option-tenant = Locataire
e-administration-option-hosted = Chez quelqu’un
e-administration-option-cp = CP
e-administration-option-ce1 = CE1
e-administration-option-ce2 = CE2
e-administration-option-family = Famille
e-administration-option-work = Travail
e-administration-option-studies = Études

## Papers and files

# At most 26 characters.
e-administration-paper-lease = Bail (contrat de location)
e-administration-paper-bank = RIB (numéro de compte)
e-administration-paper-passport = Passeport
e-administration-paper-address = Justificatif de domicile
e-administration-file-beach = Photo plage.jpg
e-administration-file-lease = Bail Samia.pdf
e-administration-file-bank = RIB Samia.pdf
e-administration-file-electricity = Facture électricité.pdf
e-administration-file-till-receipt = Ticket de caisse.jpg
e-administration-file-passport = Passeport.pdf

## Sites, accounts, what is passed on

# The invented service: at most 14 characters. Sites: at most 24; the others: at most 30.
e-administration-service = Clé Unique
e-administration-site-express = Dossier express, annonce
e-administration-site-copy = Aides rapides
e-administration-site-official = Aides publiques
e-administration-account-tax = Compte des impôts
e-administration-account-health = Compte de santé
e-administration-account-pension = Compte de retraite
e-administration-data-name = Prénom et nom
e-administration-data-birth = Date et lieu de naissance
e-administration-data-e-mail = Adresse e-mail

## What the cookies are for

# At most 32 characters.
e-administration-consent-needed = Bon fonctionnement du site
e-administration-consent-visits = Compter les visites
e-administration-consent-videos = Afficher les vidéos
e-administration-consent-adverts = Publicité selon vos visites

## Appointments

# Reasons: at most 45 characters. Days and hours: at most 28.
e-administration-reason-first = Demander un premier titre
e-administration-reason-collect = Retirer un titre de séjour
e-administration-reason-address = Changer d’adresse
e-administration-slot-mon-9 = lundi 7 décembre, 9 h
e-administration-slot-tue-14 = mardi 8 décembre, 14 h
e-administration-slot-tue-fast = mardi 8 décembre, 16 h
e-administration-slot-wed-14 = mercredi 9 décembre, 14 h
e-administration-slot-thu-10 = jeudi 10 décembre, 10 h
e-administration-slot-fri-15 = vendredi 11 décembre, 15 h
