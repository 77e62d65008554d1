### The public side: from the attract screen to goodbye.

## Attract screen

attract-title = Palier
# The greeting, said in each language at once: 30 letters at most.
attract-hello = Bonjour ! Appuyez sur une touche.
attract-begin = Commencer
attract-leave = Quitter Palier
attract-demo = Démonstration : les données sont inventées.
attract-no-records = Rien n’est enregistré aujourd’hui. Prévenez un médiateur.

## Choice of a language

languages-title = Choisissez votre langue

## What would you like to do?

wishes-title = Que voulez-vous faire ?
wishes-otherwise = Autre chose
wishes-unsure = Je ne sais pas
wishes-today = J’ai une démarche à faire aujourd’hui

## Lessons

lessons-text = Choisissez un pas à pas.
lessons-start-title = Commençons par le début
lessons-start-text = Voici les premiers pas. Vous pouvez arrêter quand vous voulez.
# $minutes (number): beside a lesson's title, 12 letters at most.
lessons-minutes = { $minutes } min

lesson-gone = Ce pas à pas n’est plus là.
lesson-continue = Continuer
lesson-before = Étape précédente
lesson-undo = Annuler le dernier geste
lesson-show = Montrez-moi comment
lesson-call = Appeler quelqu’un

## Last screen of a lesson

done-title = Bravo, vous avez terminé !
done-home = Chez vous, sur votre appareil
done-feeling = Comment ça s’est passé ?
done-more = Faire autre chose
done-end = J’ai fini

## Something to do today

today-title = Quelle démarche ?
today-text = Nous vous disons quoi préparer, puis une personne vous aide.
today-official = Nom officiel
today-time = Durée
today-bring = Apportez
today-call = Appeler un médiateur
today-end = J’ai fini

## Goodbye

goodbye-title = Au revoir et à bientôt
goodbye-text = Tout ce que vous avez écrit est effacé.
goodbye-end = Fermer

## Help

help-title = Aide
help-move = Flèches haut et bas : aller d’une ligne à l’autre.
help-confirm = Entrée, ou le numéro de la ligne : choisir.
help-back = Échap : revenir en arrière.
help-pointer = Souris ou doigt : toucher la ligne.
help-safe = Ici, rien ne peut se casser. Vous pouvez essayer.
help-call = Appeler un médiateur

overlay-close = Fermer

## Display

display-title = Affichage
display-normal = Couleurs normales
display-contrast = Contraste fort
display-no-colour = Sans couleur

## Still there?

still-title = Êtes-vous toujours là ?
still-text = Sans réponse dans 30 secondes, tout sera effacé pour la personne suivante.
still-yes = Oui, je continue
still-no = Non, j’ai fini

## A call was made

called-title = Une personne va venir
# Before a large number.
called-number = Votre numéro
called-text = Restez ici. Vous pouvez continuer en attendant.
called-close = Continuer

## Leaving the program

leave-title = Quitter Palier ?
leave-text = L’écran d’accueil ne sera plus affiché.
leave-no = Non, rester
leave-yes = Oui, quitter

## Keys on the screen: 7 letters at most

keys-letters = abc
keys-capitals = Maj
keys-latin = abc
keys-signs = 123
keys-space = espace
keys-erase = effacer
keys-hide = fermer
