### What people come for, in their own words; each leads to a lesson, a usage or a procedure.
### Needs: at most 60 characters, as somebody would say it of oneself.
### "words": other ways to say it, for the search only, never shown; at most 140 characters, commas between. Names of real services stand there because people type them.

## First steps

need-start-from-zero = Apprendre à me servir d’un ordinateur
need-start-from-zero-words = débuter, débutant, commencer, je n’y connais rien, informatique, pc, jamais touché, premiers pas, internet
need-use-mouse = Me servir de la souris et du clavier
need-use-mouse-words = taper, touches, majuscule, flèche, pointeur, cliquer, effacer, écrire au clavier, pavé tactile
need-use-phone = Mieux me servir de mon téléphone
need-use-phone-words = smartphone, portable, mobile, tablette, écran tactile, toucher, glisser, accents, arobase, iphone, android

## Find information

need-find-answer = Trouver une réponse sur internet
need-find-answer-words = chercher, recherche, google, horaires, recette, adresse, météo, plan, itinéraire, publicité, navigateur
need-true-or-false = Savoir si une information est vraie
need-true-or-false-words = rumeur, fausse nouvelle, fake news, infox, mensonge, vérifier, complot, photo truquée, source
need-read-news = Lire les nouvelles sur internet
need-read-news-words = journal, presse, actualité, actu, infos, article, journal local, nouvelles du pays, gros titres

## E-mail

need-write-email = Écrire un e-mail à quelqu’un
need-write-email-words = gmail, boîte de réception, messagerie, envoyer un message, répondre, lire mes messages, courrier électronique, mail, courriel
need-send-photo = Envoyer une photo ou un papier par e-mail
need-send-photo-words = pièce jointe, joindre un fichier, document, scanner, image, trombone, télécharger, recevoir une photo
need-sort-messages = Ranger ma boîte d’e-mails trop pleine
need-sort-messages-words = trier, publicité, pub, spam, se désabonner, newsletter, supprimer, indésirables, boîte saturée, trop de messages

## Online safety

need-safe-password = Choisir et retenir mes mots de passe
need-safe-password-words = mot de passe oublié, mdp, code secret, identifiant perdu, compte bloqué, piraté, me connecter, sécurité
need-strange-message = Reconnaître un message bizarre, une arnaque
need-strange-message-words = arnaqueur, faux sms, escroc, colis, virus, faux conseiller, piège, hameçonnage, message suspect, chantage, phishing
need-protect-device = Protéger mon téléphone et ma vie privée
need-protect-device-words = cookies, mise à jour, antivirus, virus, réglages, espionner, localisation, autorisations, données personnelles

## Office

need-write-letter = Écrire une lettre à l’ordinateur
need-write-letter-words = courrier, word, traitement de texte, lettre au propriétaire, résiliation, mettre en page, taper un texte, réclamation
need-find-file = Enregistrer, retrouver, imprimer un document
need-find-file-words = fichier perdu, sauvegarder, pdf, imprimante, impression, dossier, clé usb, où est mon fichier, enregistrer sous
need-make-cv = Faire mon CV
need-make-cv-words = curriculum vitae, parcours professionnel, expérience, compétences, mise en page, modèle de cv, métier

## Video calls

need-see-family = Voir mes petits-enfants sur un écran
need-see-family-words = famille, whatsapp, appel vidéo, visio, facetime, skype, fils, fille, parler avec image, téléphoner à l’étranger
need-join-call = Rejoindre un rendez-vous en visio
need-join-call-words = zoom, teams, caméra, micro, webcam, lien de réunion, entretien à distance, on ne m’entend pas, visioconférence

## Social networks

need-give-news = Donner des nouvelles sur un réseau social
need-give-news-words = facebook, instagram, publier, partager une photo, amis, tiktok, réseaux sociaux, groupe, commentaire
need-respect-picture = Publier une photo de quelqu’un sans blesser
need-respect-picture-words = droit à l’image, photo de moi, photo de mes enfants, autorisation, signaler, harcèlement, moqueries
need-meet-people = Rencontrer des gens, trouver de l’entraide
need-meet-people-words = voisins, bénévolat, réseau professionnel, linkedin, solidarité, association, sortir, isolé, seul, groupe local

## Buying and selling

need-buy-online = Acheter sur internet sans risque
need-buy-online-words = achat, commander, commande, magasin en ligne, boutique, amazon, livraison, panier, faux site, vêtements
need-pay-online = Payer en ligne ou sans contact
need-pay-online-words = carte bancaire, carte bleue, cb, paiement, sécurisé, payer avec le téléphone, banque, code par sms, virement, paypal
need-sell-things = Vendre mes affaires d’occasion
need-sell-things-words = leboncoin, vinted, petite annonce, brocante, vêtements, meuble, seconde main, vente, vider ma maison
need-receive-donations = Recevoir des dons pour mon association
need-receive-donations-words = don, cagnotte, collecte, helloasso, argent pour le club, adhésion, cotisation, financement participatif

## Job search

need-find-job = Trouver un travail près de chez moi
need-find-job-words = emploi, boulot, job, offre d’emploi, annonce, intérim, stage, alternance, embauche, cdi, chercher du travail
need-apply-job = Répondre à une offre d’emploi
need-apply-job-words = candidature, postuler, envoyer mon cv, lettre de motivation, candidater, recruteur, employeur
need-false-offer = Repérer une fausse offre, préparer un entretien
need-false-offer-words = annonce louche, offre trop belle, entretien d’embauche, rendez-vous avec un employeur, arnaque à l’emploi

## Culture

need-borrow-book = Emprunter un livre à lire sur écran
need-borrow-book-words = bibliothèque, médiathèque, livre numérique, liseuse, ebook, roman, lecture, livre audio, bd
need-visit-museum = Visiter un musée, chercher mes ancêtres
need-visit-museum-words = archives, généalogie, ancêtre, exposition, tableau, visite virtuelle, histoire de ma famille, patrimoine

## Online procedures

need-fill-form = Remplir un formulaire sans me tromper
need-fill-form-words = dossier, démarche, papiers, case, pièce justificative, envoyer un dossier, administration, déclaration en ligne
need-one-account = Me connecter aux sites des services publics
need-one-account-words = franceconnect, france connect, identifiant, compte, site officiel, faux site, connexion, identité numérique
need-public-appointment = Prendre rendez-vous à la préfecture
need-public-appointment-words = rdv, mairie, créneau, annuler, guichet, réserver, date de passage, titre de séjour

## What is said of me

need-my-name-online = Voir ce qu’internet dit de moi
need-my-name-online-words = mon nom sur google, réputation, traces, image en ligne, recruteur, photos de moi, anciens comptes
need-who-sees-me = Choisir qui voit ce que je publie
need-who-sees-me-words = privé, public, confidentialité, profil, paramètres, cacher, bloquer quelqu’un, amis seulement
need-bad-review = Répondre à un avis, faire retirer une page
need-bad-review-words = mauvais commentaire, avis négatif, client mécontent, supprimer, droit à l’oubli, effacer, étoiles, insulte

## Keep and share

need-keep-photos = Ranger mes photos et mes fichiers en ligne
need-keep-photos-words = stockage, cloud, dossiers, téléphone plein, plus de place, drive, icloud, mettre à l’abri, mémoire pleine
need-share-files = Partager un dossier avec d’autres
need-share-files-words = lien de partage, droits, modifier à plusieurs, wetransfer, travailler ensemble, gros fichier, album photo
need-keep-papers = Garder mes papiers importants en sécurité
need-keep-papers-words = coffre-fort numérique, archiver, sauvegarde, factures, fiches de paie, copie, versions, garder longtemps

## Create and publish

need-business-page = Faire une page pour mon activité
need-business-page-words = artisan, commerce, petite entreprise, boutique, clients, vitrine, être trouvé, horaires, me faire connaître
need-association-site = Créer le site de mon association
need-association-site-words = site internet, web, club, pages, agenda, photos libres, crédit photo, mettre en ligne
need-own-blog = Créer un blog ou une petite application
need-own-blog-words = raconter, journal de voyage, appli, programmer, coder, développer, écrire des articles

## Health

need-see-doctor = Prendre rendez-vous chez le médecin
need-see-doctor-words = docteur, doctolib, dentiste, hôpital, téléconsultation, rdv, généraliste, spécialiste, malade
need-health-papers = Retrouver mes ordonnances et mes analyses
need-health-papers-words = résultats, prise de sang, radio, dossier médical, carnet de santé, vaccins, qui lit mes documents de santé
need-connected-home = Vivre chez moi avec des objets connectés
need-connected-home-words = maison connectée, domotique, alarme, lumière, chute, montre, volets, détecteur, personne âgée, rester chez soi

## Make things

need-make-object = Fabriquer un objet à partir d’une idée
need-make-object-words = fablab, imprimante 3d, bricolage, prototype, inventer, invention, atelier, matériaux, réparer une pièce, plan

## Artificial intelligence

need-ask-assistant = Poser une question à une IA
need-ask-assistant-words = intelligence artificielle, chatgpt, mistral, assistant, robot, aide pour écrire, demander à la machine
need-check-assistant = Savoir si une IA se trompe
need-check-assistant-words = erreur, fausse réponse, vérifier, intelligence artificielle, croire, chatgpt invente, fiable, confiance
need-translate = Traduire un texte ou le faire lire à voix haute
need-translate-words = traduction, traducteur, langue étrangère, anglais, arabe, dicter, dictée, écouter, je ne comprends pas le français

## Footprint

need-repair-device = Réparer ou donner un vieil appareil
need-repair-device-words = téléphone cassé, ordinateur lent, batterie, recycler, reconditionné, garder plus longtemps, jeter, panne
need-pollute-less = Polluer moins avec mes écrans
need-pollute-less-words = écologie, environnement, planète, empreinte carbone, vidéos, économiser l’énergie, climat, numérique responsable

## What somebody has to do today

need-pay-rent = Avoir une aide pour payer mon loyer
need-pay-rent-words = apl, caf, allocation logement, trop cher, location, fins de mois difficiles, aide au logement
need-lost-job = M’inscrire au chômage
need-lost-job-words = perdre mon emploi, mon boulot, licencié, fin de contrat, france travail, pôle emploi, sans travail, indemnités
