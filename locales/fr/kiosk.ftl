### The public side: from the attract screen to goodbye.

## Attract screen

attract-title = Palier
# The greeting, said in each language at once: 30 letters at most.
attract-hello = Bonjour ! Appuyez sur une touche.
attract-begin = Commencer
attract-leave = Quitter Palier
attract-demo = Démonstration : les données sont inventées.
# Shown on an unattended machine where nobody is staff yet.
attract-no-staff = À l’installateur : personne ne pourra quitter. Fermez Palier, puis lancez « palier staff add ».
attract-no-records = Rien n’est enregistré aujourd’hui. Prévenez un médiateur.

## Choice of a language

languages-title = Choisissez votre langue

## What would you like to do?

wishes-title = Que voulez-vous faire ?
wishes-learn = Apprendre
# Beside the name of a level: 30 letters at most.
wishes-basic = clavier, e-mail, sécurité
wishes-intermediate = écrire, voir, acheter
wishes-advanced = démarches, santé, créer
wishes-path = Un parcours fait pour moi
wishes-unsure = Je ne sais pas : faire le point
wishes-otherwise = Autre chose
wishes-need = Le dire avec mes mots
wishes-today = J’ai une démarche à faire aujourd’hui
wishes-resume = J’ai un code de reprise

## The usages of a level

level-text = Choisissez un sujet.

## A need in everyday words, and something to do today

need-title = Dites-le avec vos mots
need-text = Tapez un ou deux mots, par exemple : voir mes petits-enfants.
# Beside the field to type in: 16 letters at most.
need-field = Je cherche
today-field = Démarche
search-more = Voir la suite
search-again = Revenir au début de la liste
search-nothing = Rien ne ressemble à ces mots. Essayez un autre mot, ou appelez une personne.

## Paths

paths-title = Un parcours fait pour moi
paths-text = Un parcours réunit plusieurs pas à pas. Choisissez ce qui vous ressemble aujourd’hui.
paths-which = Choisissez un parcours.
path-completed = Ce parcours est terminé. Vous pouvez refaire chaque pas à pas.

## Placement: never called a test

placement-title = Faire le point (2 minutes au plus)
placement-text = Ces 3 derniers mois :
placement-yes = Oui
placement-no = Non
placement-skip = Je préfère passer
placement-before = Question précédente
placement-stop = Voir le résultat maintenant
placement-found-title = Où commencer
# Beside a competence area in which nothing was done yet.
placement-found-new = à découvrir
placement-found-text = C’est une idée pour commencer. Vous choisissez.
placement-found-nothing = Vous n’avez rien dit : commencez par le début, tout simplement.
placement-found-other = Choisir autre chose
placement-again-title = Et maintenant ?
placement-again-text = Après ce pas à pas :
placement-again-stop = Arrêter ici

## Resume code

code-title = Mon code de reprise
code-text = Tapez les lettres et les chiffres de votre carte. Les espaces ne comptent pas.
# Beside the field: 16 letters at most.
code-field = Code
code-take = Reprendre
code-wrong-empty = La case est vide. Tapez votre code.
# $sign: the character typed.
code-wrong-sign = Le signe « { $sign } » n’est dans aucun code. Regardez-le encore.
code-wrong-short = Il manque des signes. Un code a des groupes de 4.
code-wrong-long = Il y a trop de signes. Effacez la fin.
code-wrong-check = Un signe est faux, ou deux signes sont échangés. Comparez avec votre carte.
code-wrong-pack = Ce code vient d’une borne qui a d’autres contenus. Choisissez un sujet, ou appelez une personne.
code-welcome-title = Heureux de vous revoir
# $count (number): lessons done.
code-welcome-done =
    { $count ->
        [0] Votre parcours est retrouvé.
        [one] { $count } pas à pas est déjà fait.
       *[other] { $count } pas à pas sont déjà faits.
    }
# $count (number): lessons that this kiosk does not have.
code-welcome-unknown =
    { $count ->
        [one] { $count } pas à pas n’est pas sur cette borne.
       *[other] { $count } pas à pas ne sont pas sur cette borne.
    }
code-welcome-edition = Les contenus ont changé depuis votre visite. Ce que vous avez fait est gardé.
code-welcome-on = Continuer

## What to take away

away-title = Votre code de reprise
away-text = Copiez ce code, ou prenez-le en photo. La prochaine fois, choisissez « J’ai un code de reprise ».
away-print = Imprimer
away-printed = La carte sort de l’imprimante.
away-not-printed = L’imprimante ne répond pas. Copiez le code à la main.
away-back = Retour

## Lessons

lessons-text = Choisissez un pas à pas.
lessons-done = fait
# $minutes (number): beside a lesson's title, 12 letters at most.
lessons-minutes = { $minutes } min

lesson-gone = Ce pas à pas n’est plus là.
lesson-continue = Continuer
lesson-before = Étape précédente
lesson-undo = Annuler le dernier geste
lesson-show = Montrez-moi comment
lesson-call = Appeler quelqu’un

## Last screen of a lesson

done-title = Bravo, vous avez terminé !
done-home = Chez vous, sur votre appareil
done-feeling = Comment ça s’est passé ?
done-more = Faire autre chose
# $title: the next lesson of the path.
done-next = Suite du parcours : { $title }
done-again = Et maintenant ? (1 minute)
done-away = Emporter mon code de reprise
done-end = J’ai fini

## Something to do today

today-title = Quelle démarche ?
today-text = Nous vous disons quoi préparer, puis une personne vous aide.
today-official = Nom officiel
today-time = Durée
today-bring = Apportez
today-call = Appeler un médiateur
today-practice = S’entraîner sur un formulaire pareil
today-end = J’ai fini

## Goodbye

goodbye-title = Au revoir et à bientôt
goodbye-text = Tout ce que vous avez écrit est effacé.
goodbye-end = Fermer

## Help

help-title = Aide
help-move = Flèches haut et bas : aller d’une ligne à l’autre.
help-confirm = Entrée, ou le numéro de la ligne : choisir.
help-back = Échap : revenir en arrière.
help-pointer = Souris ou doigt : toucher la ligne.
help-safe = Ici, rien ne peut se casser. Vous pouvez essayer.
help-call = Appeler un médiateur

overlay-close = Fermer

## Display

display-title = Affichage
display-normal = Couleurs normales
display-contrast = Contraste fort
display-no-colour = Sans couleur

## Still there?

still-title = Êtes-vous toujours là ?
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

leave-title = Quitter Palier ?
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
