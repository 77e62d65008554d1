### Lessons of prototypes: from a need to an idea, a first object made and tested, its sheet shared with others.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

### Lesson "prototype.idea": the need first, then several ideas, then a choice.

## Idea: the lesson

# At most 40 characters.
prototype-idea-title = Du besoin à l’idée
# Each outcome: at most 60 characters.
prototype-idea-can-1 = Je sais dire un besoin en une phrase.
prototype-idea-can-2 = Je sais comparer plusieurs idées.
prototype-idea-can-3 = Je sais écarter une idée et dire pourquoi.
# The same gesture on one's own machine.
prototype-idea-home-1 = Téléphone : photographiez un objet peu pratique chez vous, et notez ce qui gêne.
prototype-idea-home-2 = Ordinateur : cherchez « prototype carton » et regardez 3 exemples.
# The card to take away: at most 5 short lines.
prototype-idea-card =
    D’abord le besoin : qui, quand, quoi.
    Ensuite plusieurs idées, sans juger.
    Je garde l’idée simple et utile.
    Je note pourquoi j’écarte les autres.
    Un prototype peut rater : j’apprends.

## Idea: reading

prototype-idea-what-title = Un premier essai
# At most 55 words.
prototype-idea-what-text =
    Un prototype est un premier essai d’objet ou de service. Il est simple, rapide et peu cher.

    Il sert à voir si une idée marche, avant de dépenser plus. Du carton et du ruban adhésif conviennent très bien.

    Tout commence par un besoin réel.

## Idea: sorting ideas

prototype-idea-sort-title = Lire avec une seule main
# At most 30 words.
prototype-idea-sort-text = Joëlle a un bras dans le plâtre. Elle veut lire à table, avec 10 € et un après-midi. Gardez la bonne idée.
prototype-idea-sort-hint-1 = Ouvrez chaque idée. Comparez le coût avec les 10 € de Joëlle.
prototype-idea-sort-hint-2 = La bonne idée tient le livre ouvert, sans l’abîmer, pour peu d’argent.
prototype-idea-sort-hint-3 = « Support en carton » : choisissez « Garder cette idée ». Pour les 2 autres : « Mettre de côté ».
prototype-idea-sort-done = Bravo. L’idée la plus simple répond au besoin de Joëlle.

## Idea: reading about needs

prototype-idea-need-title = Poser des questions d’abord
# At most 55 words.
prototype-idea-need-text =
    Avant de chercher une solution, regardez et écoutez la personne.

    Qui est gêné ? Quand ? Que fait-elle aujourd’hui ? Qu’a-t-elle déjà essayé ?

    Écrivez le besoin en une phrase : « Joëlle veut lire à table avec une seule main. » Cette phrase ne contient pas la solution.

## Idea: the workshop

prototype-idea-workshop-title = L’atelier du cordonnier
# At most 30 words.
prototype-idea-workshop-text = Les clients de Marek demandent toujours si leurs chaussures sont prêtes. Il a 50 €. Triez ses 4 idées et dites pourquoi.
prototype-idea-workshop-hint-1 = Pour chaque idée : combien coûte-t-elle ? Que sait le client ? Que voient les autres ?
prototype-idea-workshop-hint-2 = Une seule idée est à garder. Pour les autres, cherchez l’argent, le besoin ou la vie privée.
prototype-idea-workshop-hint-3 = Gardez « Des tickets numérotés ». L’appli : le prix. La guirlande : le besoin. Le cahier ouvert : les informations privées.
prototype-idea-workshop-done = Bravo. Marek sait quoi essayer, et pourquoi il laisse le reste.

## Idea: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
prototype-idea-check-1-title = À quoi sert un prototype ?
prototype-idea-check-1-answer-1 = À vendre un objet tout de suite.
prototype-idea-check-1-answer-2 = À essayer une idée à petit prix.
prototype-idea-check-1-answer-3 = À remplacer un objet pour longtemps.
prototype-idea-check-1-why-1 = Il est trop tôt : l’objet n’est pas encore essayé.
prototype-idea-check-1-why-2 = Oui. Vous apprenez vite, sans grosse dépense.
prototype-idea-check-1-why-3 = Un prototype n’est pas fait pour durer. Il sert à apprendre.

prototype-idea-check-2-title = Quelle phrase dit un besoin ?
prototype-idea-check-2-answer-1 = Il faut fabriquer un robot.
prototype-idea-check-2-answer-2 = Les imprimantes 3D sont formidables.
prototype-idea-check-2-answer-3 = Ali veut arroser ses plantes pendant 2 semaines.
prototype-idea-check-2-why-1 = C’est déjà une solution. On ne sait pas qui en a besoin.
prototype-idea-check-2-why-2 = C’est un avis sur un outil. Dites plutôt qui est gêné, et quand.
prototype-idea-check-2-why-3 = Oui. On sait qui, quoi et combien de temps. La solution reste ouverte.

prototype-idea-check-3-title = Vous avez 4 idées pour le même besoin. Que faites-vous ?
prototype-idea-check-3-answer-1 = Je les compare : coût, temps, utilité.
prototype-idea-check-3-answer-2 = Je choisis la plus étonnante.
prototype-idea-check-3-answer-3 = Je fabrique les 4 en même temps.
prototype-idea-check-3-why-1 = Oui. Vous gardez la plus simple qui répond au besoin.
prototype-idea-check-3-why-2 = L’étonnement ne suffit pas. Demandez si elle répond au besoin.
prototype-idea-check-3-why-3 = C’est long et cher. Comparez d’abord, puis essayez une idée.

### Lesson "prototype.make": materials, steps, a test, one change at a time.

## Make: the lesson

# At most 40 characters.
prototype-make-title = Fabriquer et tester un prototype
# Each outcome: at most 60 characters.
prototype-make-can-1 = Je sais préparer mon matériel.
prototype-make-can-2 = Je sais mettre des étapes dans l’ordre.
prototype-make-can-3 = Je sais tester, puis changer une chose à la fois.
# The same gesture on one's own machine.
prototype-make-home-1 = Téléphone : filmez votre essai, puis regardez ce qui ne marche pas.
prototype-make-home-2 = Ordinateur : écrivez vos étapes dans un document, une par ligne.
# The card to take away: at most 5 short lines.
prototype-make-card =
    Je prépare tout le matériel d’abord.
    Je suis les étapes dans l’ordre.
    Je teste comme dans la vraie vie.
    Je change une seule chose, puis je reteste.
    Je note chaque résultat.

## Make: reading

prototype-make-plan-title = Préparer avant de couper
# At most 55 words.
prototype-make-plan-text =
    Un bon plan tient en 2 listes : le matériel et les étapes.

    Choisissez un matériel facile à trouver. Pour les étapes, demandez-vous à chaque fois : que faut-il avoir fait avant ?

    On mesure 2 fois, on coupe une fois.

## Make: building

prototype-make-build-title = Le support de livre
# At most 30 words.
prototype-make-build-text = Joëlle veut son support en carton plié. Prenez 3 objets utiles, puis faites les 5 étapes dans l’ordre.
prototype-make-build-hint-1 = Il faut de quoi mesurer, de quoi couper, et la matière du support.
prototype-make-build-hint-2 = Pour chaque étape, demandez-vous ce qui vient avant. On mesure avant de couper.
prototype-make-build-hint-3 = Prenez le carton, le cutter, la règle. Étapes : mesurer, couper, marquer les plis, plier, poser le livre.
prototype-make-build-done = Bravo, le premier prototype est prêt. Il reste à l’essayer.

## Make: reading about tests

prototype-make-one-title = Une seule chose à la fois
# At most 55 words.
prototype-make-one-text =
    Tester, c’est utiliser l’objet comme dans la vraie vie. Un essai raté apprend quelque chose.

    Changez une seule chose, puis recommencez l’essai. Avec 3 changements d’un coup, on ne sait plus lequel est utile.

    Notez chaque essai : ce que j’ai fait, ce que j’ai vu.

## Make: testing

prototype-make-try-title = Tester le support
# At most 30 words.
prototype-make-try-text = Faites les 3 essais du support. Quand un essai échoue, choisissez le bon changement, puis essayez de nouveau.
prototype-make-try-hint-1 = Ouvrez un essai et lisez le résultat. Qu’est-ce qui a plié, glissé ou bougé ?
prototype-make-try-hint-2 = Trop mou : il faut plus d’épaisseur. La page tourne seule : il faut la retenir.
prototype-make-try-hint-3 = Gros livre : choisissez « Doubler le carton ». Page : choisissez « Ajouter un rebord ». Puis ouvrez de nouveau ces 2 essais.
prototype-make-try-done = Bravo, les 3 essais sont réussis. Joëlle peut lire à table.

## Make: reading about machines

prototype-make-machines-title = Les machines partagées
# At most 55 words.
prototype-make-machines-text =
    Un fablab est un atelier ouvert à tous. On y trouve des machines pilotées par ordinateur.

    L’imprimante 3D dépose du plastique, couche par couche. La découpe laser coupe du bois fin.

    Faites-vous toujours accompagner la première fois. Lunettes, cheveux attachés : suivez les règles du lieu.

## Make: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
prototype-make-check-1-title = Le support penche. Vous avez 3 idées pour le corriger. Que faites-vous ?
prototype-make-check-1-answer-1 = J’essaie les 3 ensemble.
prototype-make-check-1-answer-2 = Je recommence tout avec un autre matériel.
prototype-make-check-1-answer-3 = J’en essaie une, puis je teste.
prototype-make-check-1-why-1 = Si le support tient, vous ne saurez pas grâce à quoi.
prototype-make-check-1-why-2 = C’est long. Un petit changement peut déjà tout régler.
prototype-make-check-1-why-3 = Oui. Ainsi, vous savez quel changement est utile.

prototype-make-check-2-title = Un essai échoue. Que faites-vous du résultat ?
prototype-make-check-2-answer-1 = Je le note : il m’apprend quelque chose.
prototype-make-check-2-answer-2 = Je l’oublie : seul le succès compte.
prototype-make-check-2-answer-3 = J’arrête le projet.
prototype-make-check-2-why-1 = Oui. La note évite de refaire la même erreur.
prototype-make-check-2-why-2 = Sans note, on refait souvent la même erreur.
prototype-make-check-2-why-3 = Presque tous les projets ratent un essai. Corrigez, puis recommencez.

prototype-make-check-3-title = Vous utilisez une découpe laser pour la première fois. Que faites-vous ?
prototype-make-check-3-answer-1 = Je regarde une vidéo, puis je la lance seul.
prototype-make-check-3-answer-2 = Je demande à être accompagné.
prototype-make-check-3-answer-3 = Je la lance, puis je sors prendre l’air.
prototype-make-check-3-why-1 = Une vidéo ne connaît pas cette machine ni ses règles. Demandez de l’aide sur place.
prototype-make-check-3-why-2 = Oui. La personne du lieu montre les gestes et les dangers.
prototype-make-check-3-why-3 = Le laser peut mettre le feu. On ne laisse jamais la machine seule.

### Lesson "prototype.share": the sheet of a project, its licence, the fablab.

## Share: the lesson

# At most 40 characters.
prototype-share-title = Partager son prototype
# Each outcome: at most 60 characters.
prototype-share-can-1 = Je sais écrire la fiche d’un projet.
prototype-share-can-2 = Je sais choisir une licence libre.
prototype-share-can-3 = Je sais ce qu’on fait dans un fablab.
# The same gesture on one's own machine.
prototype-share-home-1 = Téléphone : prenez une photo de chaque étape, sans visage.
prototype-share-home-2 = Ordinateur : cherchez « fablab » et le nom de votre ville.
# The card to take away: at most 5 short lines.
prototype-share-card =
    Ma fiche : un titre, le matériel, les étapes.
    J’écris aussi ce qui a raté.
    Je choisis une licence.
    Une photo de quelqu’un : je demande.
    Mon adresse n’est pas dans la fiche.

## Share: reading

prototype-share-why-title = Pourquoi écrire une fiche
# At most 55 words.
prototype-share-why-text =
    Une fiche permet à une autre personne de refaire votre objet, et de l’améliorer.

    Elle dit le besoin, le matériel avec les mesures, les étapes et les essais ratés.

    Faites-la lire à quelqu’un qui n’a pas vu l’objet. Ses questions montrent ce qui manque.

## Share: the sheet of the stand

prototype-share-sheet-title = La fiche du support
# At most 30 words.
prototype-share-sheet-text = Vous partagez le support de Joëlle. Choisissez les 3 parties de la fiche, donnez un titre de 2 mots, puis publiez.
prototype-share-sheet-hint-1 = Ouvrez chaque ligne. Avec vos mots, une autre personne doit pouvoir refaire l’objet.
prototype-share-sheet-hint-2 = Donnez des nombres et un ordre. Laissez de côté ce qui est privé.
prototype-share-sheet-hint-3 = « Lire avec une seule main », « Carton de 30 × 40 cm, règle, cutter », « Mesurer, couper, marquer, plier ». Tapez : Support pliant.
prototype-share-sheet-done = Bravo. Avec cette fiche, un inconnu peut aider sa voisine.

## Share: reading about licences

prototype-share-licence-title = Une licence dit ce qui est permis
# At most 55 words.
prototype-share-licence-text =
    Sans licence, on ne peut presque rien faire de votre fiche sans vous demander.

    Creative Commons propose des licences simples. CC BY : on peut copier et modifier, en citant votre nom ou votre pseudo.

    CC BY-SA ajoute : les copies gardent la même licence. Vous restez l’auteur.

## Share: the sheet of the knob

prototype-share-knob-title = Un bouton de four réparé
# At most 30 words.
prototype-share-knob-text = Au fablab, Nour a imprimé un bouton de four en 3D. Complétez sa fiche en 4 parties, donnez un titre de 3 mots, puis publiez.
prototype-share-knob-hint-1 = Pensez à la personne qui a le même four : que doit-elle savoir ?
prototype-share-knob-hint-2 = Un essai raté est utile. Une photo montre l’objet, pas les gens. La licence permet de copier.
prototype-share-knob-hint-3 = « Bouton de four, axe de 6 mm », « Axe de 5 mm : trop serré », « Le bouton sur le four », « CC BY, nom : NourFab ». Tapez : Bouton de four.
prototype-share-knob-done = Bravo. D’autres fours seront réparés au lieu d’être jetés.

## Share: reading about fablabs

prototype-share-fablab-title = Le fablab, un atelier partagé
# At most 55 words.
prototype-share-fablab-text =
    Un fablab met des machines et des savoirs en commun. Artisans, élèves et retraités s’y croisent.

    Une charte en donne l’esprit : apprendre, aider, partager ce qu’on a fait.

    Souvent, une visite est gratuite. Demandez les horaires, le prix et la formation avant de venir.

## Share: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
prototype-share-check-1-title = Que faut-il dans la fiche d’un projet ?
prototype-share-check-1-answer-1 = Le matériel, les mesures et les étapes.
prototype-share-check-1-answer-2 = Seulement une belle photo.
prototype-share-check-1-answer-3 = L’adresse de la personne aidée.
prototype-share-check-1-why-1 = Oui. Une autre personne peut ainsi refaire l’objet.
prototype-share-check-1-why-2 = La photo aide, mais elle ne donne ni mesure ni ordre.
prototype-share-check-1-why-3 = Une adresse est privée. Elle n’aide pas à refaire l’objet.

prototype-share-check-2-title = Une fiche est sous licence CC BY. Que pouvez-vous faire ?
prototype-share-check-2-answer-1 = La lire, mais rien de plus.
prototype-share-check-2-answer-2 = La copier en la signant de mon nom.
prototype-share-check-2-answer-3 = La modifier en citant l’auteur.
prototype-share-check-2-why-1 = CC BY permet plus : copier et modifier, en citant l’auteur.
prototype-share-check-2-why-2 = Il faut citer l’auteur. Signer à sa place est interdit.
prototype-share-check-2-why-3 = Oui. Vous citez l’auteur et la licence, et vous dites ce que vous avez changé.

prototype-share-check-3-title = Faut-il écrire dans la fiche un essai raté ?
prototype-share-check-3-answer-1 = Non, cela donne une mauvaise image.
prototype-share-check-3-answer-2 = Oui, les autres évitent la même erreur.
prototype-share-check-3-answer-3 = Seulement si l’essai a coûté cher.
prototype-share-check-3-why-1 = Au contraire, les lecteurs gagnent du temps et vous remercient.
prototype-share-check-3-why-2 = Oui. Un essai raté et expliqué fait gagner du temps à tous.
prototype-share-check-3-why-3 = Le prix ne change rien. Chaque essai raté apprend quelque chose.

### Words that the imitations show.

## Ideas for Joëlle

# Names: at most 25 characters. Costs: at most 40. What it is: at most 40 words. Reasons: at most 110.
prototype-idea-robot-name = Robot tourne-pages
prototype-idea-robot-detail = 400 €, plusieurs mois
prototype-idea-robot-about = Un moteur et une caméra tournent les pages. Il faut apprendre à programmer et acheter les pièces.
prototype-idea-robot-why = Joëlle a 10 € et un après-midi. Cette idée coûte 400 € et prend des mois.
prototype-idea-card-name = Support en carton
prototype-idea-card-detail = 2 €, une heure
prototype-idea-card-about = Un carton plié tient le livre ouvert et penché sur la table. Une main suffit pour tourner les pages.
prototype-idea-card-why = Cette idée tient le livre ouvert, pour 2 €. Elle répond au besoin.
prototype-idea-glue-name = Pages collées
prototype-idea-glue-detail = 3 €, dix minutes
prototype-idea-glue-about = On colle les bords du livre sur une planche. Le livre reste ouvert à la même page.
prototype-idea-glue-why = Le livre est abîmé, et on ne peut plus tourner les pages.

## Ideas for Marek

prototype-idea-app-name = Une appli sur mesure
prototype-idea-app-detail = 6 000 €, 4 mois
prototype-idea-app-about = Une entreprise crée une appli. Chaque client reçoit une alerte quand ses chaussures sont prêtes.
prototype-idea-app-why = L’appli répond au besoin, mais Marek a 50 €. Mettez-la de côté.
prototype-idea-tickets-name = Des tickets numérotés
prototype-idea-tickets-detail = 12 €, une soirée
prototype-idea-tickets-about = Chaque client a un ticket. Dans la vitrine, un tableau montre les numéros prêts, sans aucun nom.
prototype-idea-tickets-why = Les numéros disent ce qui est prêt, pour 12 € et sans aucun nom. Gardez cette idée.
prototype-idea-garland-name = Une guirlande
prototype-idea-garland-detail = 30 €, une heure
prototype-idea-garland-about = Une guirlande de lumières rend la vitrine plus belle. Elle s’allume tous les soirs.
prototype-idea-garland-why = C’est joli, mais le client ne sait toujours pas si ses chaussures sont prêtes.
prototype-idea-diary-name = Un cahier ouvert
prototype-idea-diary-detail = 3 €, tout de suite
prototype-idea-diary-about = Un cahier posé à l’entrée donne le nom, le téléphone et la commande de chaque client.
prototype-idea-diary-why = Tout le monde peut lire les noms et les téléphones. Mettez cette idée de côté.

# Reasons to choose from: at most 45 characters.
prototype-sign-money = Elle coûte trop cher.
prototype-sign-need = Elle ne répond pas au besoin.
prototype-sign-private = Elle montre des informations privées.

## Materials and steps

# Materials: at most 35 characters. Reasons: at most 110. Steps: at most 40.
prototype-material-cardboard = Un carton épais
prototype-material-iron = Un fer à souder
prototype-material-iron-why = Le fer à souder sert pour les fils électriques. Ici, tout est en carton plié.
prototype-material-cutter = Un cutter
prototype-material-ruler = Une règle
prototype-material-paint = Un pot de peinture
prototype-material-paint-why = La peinture peut attendre. Un prototype montre d’abord si l’idée marche.
prototype-step-measure = Mesurer et tracer
prototype-step-cut = Couper le carton
prototype-step-score = Marquer les plis avec la règle
prototype-step-fold = Plier le carton
prototype-step-place = Poser le livre dessus

## Trials

# Trials: at most 35 characters. Results: at most 25 words. Changes: at most 45 characters.
prototype-trial-stands = Poser un livre léger
prototype-trial-stands-first = Le livre tient bien droit. Cet essai est réussi du premier coup.
prototype-trial-heavy = Poser un gros livre
prototype-trial-heavy-first = Le carton est trop mou : il plie sous le poids, et le livre tombe.
prototype-trial-heavy-after = Le support reste droit. Le gros livre tient.
prototype-trial-page = Garder la page ouverte
prototype-trial-page-first = Rien ne retient le bas des pages. Le livre se referme tout seul.
prototype-trial-page-after = Les pages restent ouvertes. Joëlle les tourne d’une main.
prototype-change-paint = Peindre le support
prototype-change-lip = Ajouter un rebord
prototype-change-double = Doubler le carton

## The sheet of the stand

# Names of parts: at most 14 characters. Choices: at most 36. Reasons: at most 110. Sheets: at most 45 words.
prototype-sheet-stand-part-1 = Le besoin
prototype-sheet-stand-part-1-choice-1 = Aider Joëlle, 12 rue du Port
prototype-sheet-stand-part-1-choice-2 = Lire avec une seule main
prototype-sheet-stand-part-1-choice-3 = Faire un bel objet
prototype-sheet-stand-part-1-why-1 = Une adresse est privée. Dites plutôt ce que la personne veut faire.
prototype-sheet-stand-part-1-why-3 = On ne sait pas à quoi il sert. Dites ce que la personne veut faire.
prototype-sheet-stand-part-2 = Le matériel
prototype-sheet-stand-part-2-choice-1 = Ce qu’on a sous la main
prototype-sheet-stand-part-2-choice-2 = Du carton
prototype-sheet-stand-part-2-choice-3 = Carton de 30 × 40 cm, règle, cutter
prototype-sheet-stand-part-2-why-1 = Le lecteur ne sait pas quoi préparer. Donnez la liste et les mesures.
prototype-sheet-stand-part-2-why-2 = Quel carton, de quelle taille ? Et avec quels outils ?
prototype-sheet-stand-part-3 = Les étapes
prototype-sheet-stand-part-3-choice-1 = Mesurer, couper, marquer, plier
prototype-sheet-stand-part-3-choice-2 = Plier, mesurer, couper, marquer
prototype-sheet-stand-part-3-choice-3 = C’est facile, regardez la photo
prototype-sheet-stand-part-3-why-2 = Dans cet ordre, on plie avant de mesurer. Le support sera de travers.
prototype-sheet-stand-part-3-why-3 = La photo ne montre pas l’ordre. Écrivez chaque étape.
prototype-sheet-stand-shown = Pour lire avec une seule main. Il faut un carton de 30 × 40 cm, une règle et un cutter. Mesurez, coupez, marquez les plis, pliez. Il manque un titre.
prototype-sheet-stand-end = La fiche est publiée (pour de faux). 3 personnes la gardent, et une école la refait.

## The sheet of the knob

prototype-sheet-knob-part-1 = L’objet
prototype-sheet-knob-part-1-choice-1 = Bouton de four, axe de 6 mm
prototype-sheet-knob-part-1-choice-2 = Un petit bouton
prototype-sheet-knob-part-1-choice-3 = Le four de ma tante Rosa
prototype-sheet-knob-part-1-why-2 = Il existe mille boutons. Donnez l’usage et la mesure de l’axe.
prototype-sheet-knob-part-1-why-3 = Le lecteur ne connaît pas ce four. Donnez l’usage et la mesure.
prototype-sheet-knob-part-2 = Les essais
prototype-sheet-knob-part-2-choice-1 = Tout a marché, je crois
prototype-sheet-knob-part-2-choice-2 = Axe de 5 mm : trop serré
prototype-sheet-knob-part-2-choice-3 = Aucun, c’est secret
prototype-sheet-knob-part-2-why-1 = « Je crois » n’aide personne. Dites ce que vous avez essayé et vu.
prototype-sheet-knob-part-2-why-3 = Une fiche partagée explique. Un essai raté évite une erreur aux autres.
prototype-sheet-knob-part-3 = La photo
prototype-sheet-knob-part-3-choice-1 = Une image prise sur un autre site
prototype-sheet-knob-part-3-choice-2 = Les enfants de l’atelier
prototype-sheet-knob-part-3-choice-3 = Le bouton sur le four
prototype-sheet-knob-part-3-why-1 = Cette image a un auteur, et ce n’est pas votre bouton. Prenez votre photo.
prototype-sheet-knob-part-3-why-2 = Pour des enfants, il faut l’accord des parents. Montrez plutôt l’objet.
prototype-sheet-knob-part-4 = La licence
prototype-sheet-knob-part-4-choice-1 = Rien du tout
prototype-sheet-knob-part-4-choice-2 = CC BY, nom : NourFab
prototype-sheet-knob-part-4-choice-3 = Copie interdite
prototype-sheet-knob-part-4-why-1 = Sans licence, les autres n’osent pas copier. Choisissez une licence libre.
prototype-sheet-knob-part-4-why-3 = Nour veut aider d’autres réparations. Une licence libre le permet.
prototype-sheet-knob-shown = Bouton de four, axe de 6 mm. Essai raté : 5 mm, trop serré. Photo du bouton sur le four. Licence CC BY, NourFab. Il manque un titre.
prototype-sheet-knob-end = La fiche est publiée (pour de faux). Un message arrive : « Merci, mon four marche de nouveau ! »
