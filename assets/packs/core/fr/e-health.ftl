### Lessons "e-health.appointment", ".documents" and ".home": the doctor's portal, health documents, the connected home.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.
### The portal Médisoin and all people are invented.

## Lesson: the doctor's portal

# At most 40 characters.
e-health-appointment-title = Prendre rendez-vous chez le médecin
# Each outcome: at most 60 characters.
e-health-appointment-can-1 = Je sais choisir un professionnel et une heure.
e-health-appointment-can-2 = Je sais annuler un rendez-vous à temps.
e-health-appointment-can-3 = Je sais préparer une consultation en vidéo.
# The same gesture on one's own machine.
e-health-appointment-home-1 = Téléphone : cherchez le nom de votre médecin et de votre ville. Appeler reste possible.
e-health-appointment-home-2 = Ordinateur : ouvrez le portail de rendez-vous de votre cabinet, puis cherchez son nom.
# The card to take away: at most 5 short lines.
e-health-appointment-card =
    Je choisis la personne, puis l’heure.
    Je note le jour, ou je garde le message.
    Je ne viens pas ? J’annule.
    J’apporte ma carte Vitale.
    Urgence : j’appelle le 15 ou le 112.

## Reading: what a portal is

e-health-appointment-why-title = Le portail du médecin
# At most 55 words.
e-health-appointment-why-text =
    Un portail de santé est un site pour prendre rendez-vous, jour et nuit. Réserver y est gratuit.

    Vous choisissez un professionnel : médecin, dentiste, sage-femme. Puis vous choisissez une heure.

    C’est urgent ? Appelez le 15 ou le 112. Sourd ou malentendant : 114.

## Practice: booking

e-health-appointment-book-title = Prendre un rendez-vous
# At most 30 words.
e-health-appointment-book-text = Odile, 74 ans, veut voir la docteure Roux, médecin à Belrive. Elle veut venir au cabinet, après 16 h. Prenez ce rendez-vous.
# What stands under the appointment before it is confirmed: at most 3 rows of 56.
e-health-appointment-book-confirm = À apporter : carte Vitale et liste de vos médicaments. Vous ne pouvez pas venir ? Annulez en ligne.
e-health-appointment-book-hint-1 = Lisez chaque ligne en entier : le nom, le métier et la ville.
e-health-appointment-book-hint-2 = « En vidéo » veut dire : on se parle par écran. Odile préfère venir au cabinet.
e-health-appointment-book-hint-3 = Choisissez « Dre Hélène Roux », médecin à Belrive, puis jeudi 17 h. Choisissez ensuite « Confirmer le rendez-vous ».
e-health-appointment-book-done = Bravo, vous savez prendre un rendez-vous en ligne.

## Practice: cancelling

e-health-appointment-cancel-title = Annuler un rendez-vous
e-health-appointment-cancel-text = Karim ne peut pas aller chez l’ophtalmologue (le médecin des yeux). Annulez ce rendez-vous, et lui seul : quelqu’un d’autre pourra venir.
e-health-appointment-cancel-hint-1 = Choisissez une ligne : le rendez-vous s’ouvre. L’ouvrir ne change rien.
e-health-appointment-cancel-hint-2 = Cherchez le médecin des yeux dans la liste. Sous le rendez-vous, un bouton permet d’annuler.
e-health-appointment-cancel-hint-3 = Ouvrez « Dr Paul Vasseur, yeux ». Choisissez « Annuler ce rendez-vous », puis « Oui, annuler ».
e-health-appointment-cancel-done = Bravo, vous savez annuler à temps. Une autre personne aura cette place.

## Reading: the day of the appointment

e-health-appointment-day-title = Le jour du rendez-vous
e-health-appointment-day-text =
    Au cabinet : apportez votre carte Vitale et vos ordonnances (les papiers du médecin pour la pharmacie).

    En vidéo : choisissez un lieu calme. Testez le micro et la caméra. Le médecin peut envoyer une ordonnance sur votre compte.

    Vous pouvez toujours prendre rendez-vous par téléphone.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
e-health-appointment-check-1-title = Vous ne pouvez pas venir demain chez le dentiste. Que faites-vous ?
e-health-appointment-check-1-answer-1 = Rien : le dentiste comprendra.
e-health-appointment-check-1-answer-2 = J’annule en ligne ou par téléphone.
e-health-appointment-check-1-answer-3 = Je prends un deuxième rendez-vous, sans annuler.
e-health-appointment-check-1-why-1 = La place reste vide alors que quelqu’un en a besoin. Annulez dès que vous le savez.
e-health-appointment-check-1-why-2 = Oui. Une autre personne peut alors prendre votre place.
e-health-appointment-check-1-why-3 = Vous bloquez alors 2 places. Annulez d’abord celle de demain.

e-health-appointment-check-2-title = Une personne près de vous a très mal dans la poitrine. Que faites-vous ?
e-health-appointment-check-2-answer-1 = J’appelle tout de suite le 15 ou le 112.
e-health-appointment-check-2-answer-2 = Je cherche un rendez-vous en ligne.
e-health-appointment-check-2-answer-3 = J’envoie un e-mail à son médecin.
e-health-appointment-check-2-why-1 = Oui. Une urgence se traite au téléphone, jamais sur un portail.
e-health-appointment-check-2-why-2 = Un rendez-vous arrive trop tard. Pour une urgence, appelez le 15 ou le 112.
e-health-appointment-check-2-why-3 = L’e-mail sera lu trop tard. Pour une urgence, appelez le 15 ou le 112.

e-health-appointment-check-3-title = Votre consultation est en vidéo. Que préparez-vous ?
e-health-appointment-check-3-answer-1 = Le trajet jusqu’au cabinet.
e-health-appointment-check-3-answer-2 = Le numéro de ma carte bancaire par e-mail.
e-health-appointment-check-3-answer-3 = Un lieu calme, le micro et la caméra.
e-health-appointment-check-3-why-1 = En vidéo, vous restez chez vous. Préparez un lieu calme, le micro et la caméra.
e-health-appointment-check-3-why-2 = N’envoyez jamais ce numéro par e-mail. Préparez un lieu calme, le micro et la caméra.
e-health-appointment-check-3-why-3 = Oui. Testez-les un peu avant l’heure.

## Lesson: health documents

e-health-documents-title = Mes documents de santé
e-health-documents-can-1 = Je sais retrouver un document de santé.
e-health-documents-can-2 = Je sais montrer un document à un professionnel.
e-health-documents-can-3 = Je sais cacher un document à un professionnel.
e-health-documents-home-1 = Téléphone : application « Mon espace santé », rubrique « Documents ».
e-health-documents-home-2 = Ordinateur : monespacesante.fr, rubrique « Documents », puis ouvrez un document.
e-health-documents-card =
    Mon espace santé : public et gratuit.
    Mes documents : analyses, ordonnances.
    Je choisis qui peut lire.
    Je peux voir qui est venu lire.
    Mot de passe : pour moi seul.

## Reading: one's own health space

e-health-documents-why-title = Un carnet de santé en ligne
e-health-documents-why-text =
    « Mon espace santé » est un service public et gratuit. Il garde vos documents : analyses, ordonnances, vaccins.

    Les professionnels qui vous soignent peuvent lire, avec votre accord. Vous pouvez cacher un document ou bloquer quelqu’un.

    L’exercice se passe sur un portail inventé : Médisoin.

## Practice: showing a document

e-health-documents-show-title = Montrer un document
e-health-documents-show-text = Odile a mal au genou. Montrez la radio du genou à son kiné (il soigne par le mouvement). Ne changez rien d’autre.
e-health-documents-show-hint-1 = Choisissez une ligne pour ouvrir le document. Vous voyez alors qui peut le lire.
e-health-documents-show-hint-2 = Ouvrez la radio du genou. Cherchez le kiné dans la liste des lecteurs.
e-health-documents-show-hint-3 = Ouvrez « Radio du genou », puis choisissez la ligne « Hugo Lenoir, kiné ».
e-health-documents-show-done = Bravo, le kiné peut lire la radio. Les autres documents n’ont pas changé.

## Practice: hiding and showing

e-health-documents-hide-title = Cacher, montrer
e-health-documents-hide-text = Seule la docteure doit lire la lettre de l’hôpital. L’infirmière doit lire aussi l’ordonnance. Faites ces changements.
e-health-documents-hide-hint-1 = Ouvrez la lettre : 3 personnes peuvent la lire. Une ligne choisie change de réglage.
e-health-documents-hide-hint-2 = Sur la lettre, enlevez 2 personnes. Sur l’ordonnance, ajoutez l’infirmière.
e-health-documents-hide-hint-3 = « Lettre de l’hôpital » : choisissez l’infirmière, puis le dentiste, puis « Retour ». « Ordonnance » : choisissez l’infirmière.
e-health-documents-hide-done = Bravo, vous savez choisir qui lit chaque document.

## Reading: who may read

e-health-documents-who-title = Qui peut lire, en vrai ?
e-health-documents-who-text =
    Sur « Mon espace santé », un document caché reste visible par vous, par son auteur et par votre médecin traitant. Le médecin traitant est celui qui vous suit.

    Votre employeur, votre banque et votre assurance n’y ont pas accès.

    Un historique montre qui est venu lire.

## Check: three questions

e-health-documents-check-1-title = Un assureur demande à voir « Mon espace santé ». Que répondez-vous ?
e-health-documents-check-1-answer-1 = Je donne mon mot de passe.
e-health-documents-check-1-answer-2 = Je lui envoie tous mes documents.
e-health-documents-check-1-answer-3 = Non : un assureur n’y a pas accès.
e-health-documents-check-1-why-1 = Ce mot de passe est pour vous seul. Un assureur n’a pas accès à votre espace.
e-health-documents-check-1-why-2 = Ces documents sont privés. Ils servent à vous soigner, pas à calculer un contrat.
e-health-documents-check-1-why-3 = Oui. Cet espace sert à vous soigner, avec des professionnels de santé.

e-health-documents-check-2-title = Vous cachez un document sur « Mon espace santé ». Qui peut encore le lire ?
e-health-documents-check-2-answer-1 = Tous les professionnels de la ville.
e-health-documents-check-2-answer-2 = Vous, son auteur et votre médecin traitant.
e-health-documents-check-2-answer-3 = Votre employeur.
e-health-documents-check-2-why-1 = Le document est justement caché pour eux. Vous, son auteur et votre médecin traitant le voient encore.
e-health-documents-check-2-why-2 = Oui. Pour les autres, le document n’apparaît plus.
e-health-documents-check-2-why-3 = Un employeur n’a jamais accès à cet espace, même sans rien cacher.

e-health-documents-check-3-title = Pourquoi montrer une radio à son kiné avant le rendez-vous ?
e-health-documents-check-3-answer-1 = Il comprend mieux le problème et soigne mieux.
e-health-documents-check-3-answer-2 = Parce que c’est obligatoire.
e-health-documents-check-3-answer-3 = Pour qu’il la montre à ma famille.
e-health-documents-check-3-why-1 = Oui. Et vous évitez parfois de refaire un examen.
e-health-documents-check-3-why-2 = Rien ne vous y oblige : vous choisissez. Mais cela aide à bien vous soigner.
e-health-documents-check-3-why-3 = Un professionnel garde le secret. Il ne montre pas vos documents à votre famille sans votre accord.

## Lesson: the connected home

e-health-home-title = La maison connectée
e-health-home-can-1 = Je sais régler plusieurs appareils ensemble.
e-health-home-can-2 = Je sais refuser ce qu’un appareil demande en trop.
e-health-home-can-3 = Je sais protéger un appareil connecté.
e-health-home-home-1 = Téléphone : réglages, puis « Confidentialité » : voyez ce que chaque application peut voir.
e-health-home-home-2 = Ordinateur : sur la page de votre box, changez le mot de passe du Wi-Fi (internet sans fil).
e-health-home-card =
    Une scène règle plusieurs appareils.
    J’autorise seulement l’utile.
    Je change le mot de passe d’origine.
    Je fais les mises à jour.
    Caméra : je préviens mes visiteurs.

## Reading: what a connected home is

e-health-home-what-title = Des appareils qui se règlent à distance
e-health-home-what-text =
    Un appareil connecté se règle depuis un téléphone : lampe, volets, chauffage. On dit aussi « domotique ».

    Il peut aider à rester chez soi : pilulier (boîte à médicaments) qui sonne, détecteur de chute.

    Une scène règle plusieurs appareils en un seul geste. Par exemple : « Bonne nuit ».

## Practice: a scene for the night

e-health-home-night-title = Préparer une scène
e-health-home-night-text = Préparez la nuit d’Odile : lampe à l’arrêt, chauffage à 17 °C, volets à 22 h. Ne changez pas le pilulier. Enregistrez la scène.
# Name of the scene: at most 20 characters.
e-health-home-night-scene = Bonne nuit
e-health-home-night-hint-1 = Choisissez un appareil pour changer son réglage. La lampe change tout de suite.
e-health-home-night-hint-2 = Le chauffage et les volets s’ouvrent. Des boutons changent les degrés ou l’heure.
e-health-home-night-hint-3 = Lampe : 1 fois. Chauffage : 3 fois « Moins chaud », puis « Retour ». Volets : 3 fois « Plus tard », puis « Retour ». Enregistrez.
e-health-home-night-done = Bravo, une seule scène règle maintenant toute la maison.

## Practice: a light bulb that asks too much

e-health-home-bulb-title = Une ampoule trop curieuse
e-health-home-bulb-text = Vous installez une ampoule connectée. Elle a besoin du Wi-Fi (internet sans fil), et de rien d’autre. Répondez-lui.
# What the device asks: at most 3 rows of 56.
e-health-home-bulb-banner = L’ampoule Lumo demande l’accès au Wi-Fi, à vos contacts, à votre position et au micro.
e-health-home-bulb-hint-1 = Demandez-vous : pour éclairer, de quoi l’ampoule a-t-elle besoin ?
e-health-home-bulb-hint-2 = Choisissez « Choisir un par un ». Au début, tout est autorisé.
e-health-home-bulb-hint-3 = Choisissez les lignes « Vos contacts », « Votre position » et « Le micro ». Finissez par « Valider mes choix ».
e-health-home-bulb-done = Bravo, l’ampoule éclaire et ne sait rien de plus sur vous.

## Reading: protecting the home

e-health-home-safe-title = Une maison bien protégée
e-health-home-safe-text =
    Changez le mot de passe d’origine de chaque appareil. Faites les mises à jour : elles réparent des défauts.

    Une caméra filme aussi vos visiteurs. Prévenez-les. Une aide à domicile doit le savoir.

    Vous donnez ou jetez un appareil ? Effacez d’abord ses données.

## Check: three questions

e-health-home-check-1-title = Une lampe demande l’accès à vos photos. Que faites-vous ?
e-health-home-check-1-answer-1 = Je refuse : elle n’en a pas besoin.
e-health-home-check-1-answer-2 = J’accepte, sinon elle ne marche pas.
e-health-home-check-1-answer-3 = J’accepte, car la marque est connue.
e-health-home-check-1-why-1 = Oui. Autorisez seulement ce qui sert à éclairer.
e-health-home-check-1-why-2 = Pour éclairer, vos photos ne servent à rien. Refusez, puis essayez la lampe.
e-health-home-check-1-why-3 = Même une marque connue peut demander trop. Demandez-vous à quoi cela sert.

e-health-home-check-2-title = Vous installez un détecteur de chute chez votre mère. Que faites-vous d’abord ?
e-health-home-check-2-answer-1 = Je l’installe sans rien dire.
e-health-home-check-2-answer-2 = Je le relie à tous ses voisins.
e-health-home-check-2-answer-3 = Je lui explique et je demande son accord.
e-health-home-check-2-why-1 = C’est son logement et sa vie privée. Elle doit savoir, et décider.
e-health-home-check-2-why-2 = Trop de personnes recevraient ses alertes. C’est à elle de choisir qui est prévenu.
e-health-home-check-2-why-3 = Oui. Elle choisit aussi qui est prévenu en cas de chute.

e-health-home-check-3-title = Votre caméra neuve a le mot de passe « 1234 ». Que faites-vous ?
e-health-home-check-3-answer-1 = Je le garde, il est facile à retenir.
e-health-home-check-3-answer-2 = Je le change avant de m’en servir.
e-health-home-check-3-answer-3 = J’attends un problème pour le changer.
e-health-home-check-3-why-1 = Facile pour vous, mais aussi pour un inconnu. Il pourrait regarder chez vous.
e-health-home-check-3-why-2 = Oui. Choisissez un mot de passe long, que vous n’utilisez nulle part ailleurs.
e-health-home-check-3-why-3 = Quand le problème arrive, un inconnu a peut-être déjà vu vos images. Changez-le maintenant.

## Practitioners

# Name: at most 24 characters; what and where: at most 26.
e-health-practitioner-dentist = Dr Samir Haddad
e-health-practitioner-dentist-about = dentiste, Belrive
e-health-practitioner-doctor = Dre Hélène Roux
e-health-practitioner-doctor-about = médecin, Belrive
e-health-practitioner-doctor-far = Dr Marc Roux
e-health-practitioner-doctor-far-about = médecin, Montclair

## Days and hours

# At most 28 characters.
e-health-slot-mon-10 = lundi 7 décembre, 10 h
e-health-slot-tue-9 = mardi 8 décembre, 9 h
e-health-slot-wed-18 = mercredi 9 décembre, 18 h
e-health-slot-thu-17 = jeudi 10 décembre, 17 h

## Appointments taken

# With whom: at most 24 characters; when: at most 26.
e-health-appointment-physio-with = Hugo Lenoir, kiné
e-health-appointment-physio-when = lundi 7 décembre, 18 h
e-health-appointment-eyes-with = Dr Paul Vasseur, yeux
e-health-appointment-eyes-when = mercredi 9 décembre, 11 h
e-health-appointment-vaccine-with = Pharmacie, vaccin
e-health-appointment-vaccine-when = samedi 12 décembre, 9 h

## Documents and who may read them

# Names: at most 30 characters. What a document says: at most 3 rows of 56.
e-health-document-blood = Prise de sang, septembre
e-health-document-blood-body = Prise de sang du 14 septembre 2026, laboratoire de Belrive.
e-health-document-knee = Radio du genou
e-health-document-knee-body = Radio (image des os) du genou droit, le 20 octobre 2026.
e-health-document-vaccines = Carnet de vaccins
e-health-document-vaccines-body = Liste des vaccins d’Odile. Grippe : faite le 3 novembre 2026.
e-health-document-prescription = Ordonnance
e-health-document-prescription-body = Ordonnance de la docteure Roux, le 16 novembre 2026 : pansements chaque matin.
e-health-document-letter = Lettre de l’hôpital
e-health-document-letter-body = Lettre de l’hôpital de Montclair après une visite, le 9 novembre 2026.
# At most 28 characters.
e-health-reader-doctor = Dre Hélène Roux, médecin
e-health-reader-nurse = Inès Morel, infirmière
e-health-reader-physio = Hugo Lenoir, kiné
e-health-reader-dentist = Dr Samir Haddad, dentiste

## Devices of the home

# At most 26 characters.
e-health-device-lamp = Lampe du salon
e-health-device-pill-box = Pilulier
e-health-device-heating = Chauffage de la chambre
e-health-device-shutters = Fermeture des volets

## What a device asks

# At most 32 characters.
e-health-consent-network = Le Wi-Fi
e-health-consent-contacts = Vos contacts
e-health-consent-place = Votre position
e-health-consent-microphone = Le micro
