### Lesson "first-steps.keyboard-pointer": screen words, pointing, typing, capital letters, erasing.

## The lesson

# At most 40 characters.
first-steps-keyboard-pointer-title = Le clavier et le pointeur
# Each outcome: at most 60 characters.
first-steps-keyboard-pointer-can-1 = Je sais montrer et choisir avec le pointeur.
first-steps-keyboard-pointer-can-2 = Je sais taper un mot avec le clavier.
first-steps-keyboard-pointer-can-3 = Je sais corriger une erreur.
# The same gesture on one's own machine: one line each.
first-steps-keyboard-pointer-home-1 = Téléphone : touchez une case vide, le clavier apparaît.
first-steps-keyboard-pointer-home-2 = Ordinateur : cliquez dans une case vide, puis tapez.
# The card to take away: at most 5 short lines.
first-steps-keyboard-pointer-card =
    Pointeur : il suit la souris ou le doigt.
    Cliquer : appuyer, puis relâcher.
    Grande lettre : tenir Maj et taper.
    Erreur : touche d’effacement.
    Je prends mon temps.

## Reading: the words of the screen

first-steps-keyboard-pointer-words-title = Les mots de l’écran
# At most 55 words.
first-steps-keyboard-pointer-words-text =
    L’écran montre des textes et des images. Une fenêtre est une partie de l’écran.

    Le pointeur est une marque qui suit la souris ou votre doigt. Cliquer, c’est appuyer, puis relâcher.

    Une touche est un bouton du clavier. Ici, vous ne pouvez rien casser.

## Practice: pointing

first-steps-keyboard-pointer-point-title = Montrer et cliquer
# At most 30 words.
first-steps-keyboard-pointer-point-text = Amenez le pointeur sur la case demandée, puis cliquez. Écran tactile : touchez la case. Sans souris : flèches du clavier, puis Entrée.
first-steps-keyboard-pointer-point-hint-1 = Lisez le nom demandé au-dessus des cases. Cherchez ensuite la case qui porte ce nom.
first-steps-keyboard-pointer-point-hint-2 = Déplacez la souris doucement. Arrêtez-vous au milieu de la case, puis cliquez une fois. Une autre case ne casse rien.
first-steps-keyboard-pointer-point-hint-3 = Au clavier, appuyez sur les flèches jusqu’à la case demandée. Appuyez ensuite sur la touche Entrée.
first-steps-keyboard-pointer-point-done = Bravo, vous savez montrer une case et cliquer dessus.
# Labels of the boxes: at most 10 characters.
first-steps-keyboard-pointer-point-place-1 = la maison
first-steps-keyboard-pointer-point-place-2 = le soleil
first-steps-keyboard-pointer-point-place-3 = l’arbre
first-steps-keyboard-pointer-point-place-4 = la lune
first-steps-keyboard-pointer-point-place-5 = le pain
first-steps-keyboard-pointer-point-place-6 = la mer

## Practice: typing small letters

first-steps-keyboard-pointer-type-title = Taper 3 mots
first-steps-keyboard-pointer-type-text = Tapez le mot affiché, une lettre après l’autre. Prenez votre temps. Une mauvaise lettre ne s’écrit pas et ne casse rien.
first-steps-keyboard-pointer-type-hint-1 = Lisez la première lettre du mot. Cherchez la même lettre sur le clavier.
first-steps-keyboard-pointer-type-hint-2 = Appuyez une fois, puis relâchez. Vous pouvez aussi choisir la lettre sur le clavier de l’écran.
# The letters of the three words below.
first-steps-keyboard-pointer-type-hint-3 = Pour « ami » : A, M, I. Pour « mardi » : M, A, R, D, I. Pour « clavier » : C, L, A, V, I, E, R.
first-steps-keyboard-pointer-type-done = Bravo, vous savez trouver les lettres et taper un mot.
# Words to type: 2 to 8 letters, small letters only.
first-steps-keyboard-pointer-type-word-1 = ami
first-steps-keyboard-pointer-type-word-2 = mardi
first-steps-keyboard-pointer-type-word-3 = clavier

## Practice: capital letters

# In a language without capitals or accents: a word and a number.
first-steps-keyboard-pointer-capitals-title = Majuscules et accents
first-steps-keyboard-pointer-capitals-text = Une majuscule est une grande lettre. Tenez la touche Maj, tapez la lettre, puis relâchez. Tapez 2 prénoms : Paul, puis Zoé.
first-steps-keyboard-pointer-capitals-hint-1 = Il y a 2 touches Maj, à gauche et à droite. Elles portent souvent une flèche vers le haut.
first-steps-keyboard-pointer-capitals-hint-2 = Tenez Maj pendant que vous tapez la grande lettre. Relâchez pour les autres. Le clavier de l’écran marche aussi.
first-steps-keyboard-pointer-capitals-hint-3 = Paul : Maj avec P, puis a, u, l. Zoé : Maj avec Z, puis o, é. La touche é porte aussi le 2.
first-steps-keyboard-pointer-capitals-done = Bravo, vous savez taper une majuscule et un accent.
first-steps-keyboard-pointer-capitals-word-1 = Paul
first-steps-keyboard-pointer-capitals-word-2 = Zoé

## Practice: erasing

first-steps-keyboard-pointer-erase-title = Corriger un mot
first-steps-keyboard-pointer-erase-text = Un doigt a glissé : 2 lettres sont inversées. La touche d’effacement enlève la dernière lettre. Corrigez le mot.
first-steps-keyboard-pointer-erase-hint-1 = La touche d’effacement est au bout de la rangée des chiffres. Elle porte une flèche vers la gauche.
first-steps-keyboard-pointer-erase-hint-2 = Chaque appui enlève une lettre, à la fin du mot. Enlevez les 2 dernières lettres.
first-steps-keyboard-pointer-erase-hint-3 = Appuyez 2 fois sur la touche d’effacement. Il reste « mer ». Tapez c, puis i.
first-steps-keyboard-pointer-erase-done = Bravo, vous savez corriger un mot.
# The right word, then the same word with its last two letters in the wrong order.
first-steps-keyboard-pointer-erase-word-1 = merci
first-steps-keyboard-pointer-erase-start-1 = meric

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
first-steps-keyboard-pointer-check-1-title = Vous avez tapé une lettre de trop. Quelle touche l’enlève ?
first-steps-keyboard-pointer-check-1-answer-1 = La touche Entrée.
first-steps-keyboard-pointer-check-1-answer-2 = La touche d’effacement.
first-steps-keyboard-pointer-check-1-answer-3 = La touche Maj.
first-steps-keyboard-pointer-check-1-why-1 = La touche Entrée dit « je continue ». La touche d’effacement enlève la dernière lettre.
first-steps-keyboard-pointer-check-1-why-2 = Oui. Chaque appui enlève la dernière lettre.
first-steps-keyboard-pointer-check-1-why-3 = La touche Maj sert aux grandes lettres. La touche d’effacement enlève la dernière lettre.

first-steps-keyboard-pointer-check-2-title = Que veut dire « cliquer » ?
first-steps-keyboard-pointer-check-2-answer-1 = Appuyer sur le bouton de la souris, puis relâcher.
first-steps-keyboard-pointer-check-2-answer-2 = Déplacer la souris sans appuyer.
first-steps-keyboard-pointer-check-2-answer-3 = Taper un mot au clavier.
first-steps-keyboard-pointer-check-2-why-1 = Oui. Un petit appui suffit. Sur un écran tactile, vous touchez avec le doigt.
first-steps-keyboard-pointer-check-2-why-2 = C’est le début du geste : le pointeur bouge. Pour cliquer, appuyez ensuite sur le bouton.
first-steps-keyboard-pointer-check-2-why-3 = Au clavier, on dit « taper ». Cliquer se fait avec la souris : appuyer, puis relâcher.

first-steps-keyboard-pointer-check-3-title = Ici, vous appuyez sur une mauvaise touche. Que se passe-t-il ?
first-steps-keyboard-pointer-check-3-answer-1 = La machine tombe en panne.
first-steps-keyboard-pointer-check-3-answer-2 = Je dois tout recommencer.
first-steps-keyboard-pointer-check-3-answer-3 = Rien de grave : je corrige et je continue.
first-steps-keyboard-pointer-check-3-why-1 = Soyez tranquille : une touche ne casse pas la machine. Vous corrigez et vous continuez.
first-steps-keyboard-pointer-check-3-why-2 = Votre travail reste là. Vous corrigez seulement l’erreur, puis vous continuez.
first-steps-keyboard-pointer-check-3-why-3 = Oui. Tout le monde se trompe de touche, et une erreur se corrige.

### Lesson "first-steps.screen": window, tab, menu, button, scrolling, questions of a window.

## Screen: the lesson

# At most 40 characters.
first-steps-screen-title = Les mots de l’écran
# Each outcome: at most 60 characters.
first-steps-screen-can-1 = Je sais nommer les parties d’une fenêtre.
first-steps-screen-can-2 = Je sais faire défiler une page.
first-steps-screen-can-3 = Je sais répondre à la question d’une fenêtre.
# The same gesture on one's own machine.
first-steps-screen-home-1 = Téléphone : glissez le doigt vers le haut pour voir la suite.
first-steps-screen-home-2 = Ordinateur : tournez la molette de la souris pour voir la suite.
# The card to take away: at most 5 short lines.
first-steps-screen-card =
    Fenêtre : une partie de l’écran.
    Onglet : une page ouverte, en haut.
    Menu : la liste de ce que je peux faire.
    Défiler : voir la suite plus bas.
    Annuler : je reviens sans rien changer.

## Screen: reading

first-steps-screen-words-title = Une fenêtre et ses parties
# At most 55 words.
first-steps-screen-words-text =
    Une fenêtre montre une page ou un outil. En haut, chaque onglet garde une page ouverte.

    Le menu est la liste de ce que vous pouvez faire. Chaque choix est un bouton à presser.

    « Fermer » ou une croix enlève la fenêtre. Vous pouvez toujours la rouvrir.

## Screen: pointing at the parts

first-steps-screen-parts-title = Le plan d’une fenêtre
# At most 30 words.
first-steps-screen-parts-text = Voici une fenêtre vue de loin. Choisissez la partie demandée, à la souris, au doigt, ou avec les flèches puis Entrée.
first-steps-screen-parts-hint-1 = Lisez le nom demandé au-dessus des cases. Cherchez la case qui porte ce nom.
first-steps-screen-parts-hint-2 = Les onglets et « Fermer » sont en haut. Le menu est sur le côté. Le bouton est en bas.
first-steps-screen-parts-hint-3 = Au clavier, appuyez sur les flèches jusqu’à la case demandée. Appuyez ensuite sur Entrée.
first-steps-screen-parts-done = Bravo, vous connaissez les parties d’une fenêtre.
# Labels of the boxes: at most 10 characters. Two tabs, the cross, the menu, the page, the scroll bar, a button.
first-steps-screen-parts-place-1 = Onglet 1
first-steps-screen-parts-place-2 = Onglet 2
first-steps-screen-parts-place-3 = Fermer
first-steps-screen-parts-place-4 = Menu
first-steps-screen-parts-place-5 = Page
first-steps-screen-parts-place-6 = Défiler
first-steps-screen-parts-place-7 = Bouton

## Screen: reading about scrolling and questions

first-steps-screen-move-title = Voir la suite, répondre
# At most 55 words.
first-steps-screen-move-text =
    Une page est souvent plus longue que l’écran. Défiler, c’est la faire monter ou descendre.

    Parfois, une petite fenêtre pose une question. Lisez d’abord son titre, puis ses boutons.

    « Annuler » veut dire : je reviens, rien ne change. Prenez votre temps.

## Screen: answering windows

first-steps-screen-answer-title = Répondre à une fenêtre
first-steps-screen-answer-text = 4 fenêtres vous posent une question. Chacune dit ce que vous voulez. Choisissez le bon bouton.
first-steps-screen-answer-hint-1 = Lisez la phrase sous le titre : elle dit ce que vous voulez faire.
first-steps-screen-answer-hint-2 = « Annuler » ramène à la page sans rien changer. « Enregistrer » garde votre travail.
first-steps-screen-answer-hint-3 = Dans l’ordre : « Faire défiler vers le bas », « Annuler », « Fermer cet onglet », « Enregistrer ».
first-steps-screen-answer-done = Bravo, vous savez lire une fenêtre et lui répondre.

## Screen: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
first-steps-screen-check-1-title = Vous ne voyez pas le bouton « Valider » de la page. Que faites-vous ?
first-steps-screen-check-1-answer-1 = J’éteins et je rallume l’appareil.
first-steps-screen-check-1-answer-2 = Je ferme la fenêtre.
first-steps-screen-check-1-answer-3 = Je fais défiler la page vers le bas.
first-steps-screen-check-1-why-1 = L’appareil va bien. La page est plus longue que l’écran : faites-la défiler.
first-steps-screen-check-1-why-2 = Fermer enlève la page avec ce que vous avez écrit. Faites-la plutôt défiler.
first-steps-screen-check-1-why-3 = Oui. Le bouton est souvent à la fin de la page, plus bas.

first-steps-screen-check-2-title = Que veut dire le bouton « Annuler » ?
first-steps-screen-check-2-answer-1 = Je reviens en arrière, rien ne change.
first-steps-screen-check-2-answer-2 = J’efface tout mon travail.
first-steps-screen-check-2-answer-3 = Je suis d’accord.
first-steps-screen-check-2-why-1 = Oui. La question se ferme, et tout reste comme avant.
first-steps-screen-check-2-why-2 = Annuler n’efface pas votre travail. La question se ferme, et tout reste comme avant.
first-steps-screen-check-2-why-3 = Pour dire oui, c’est souvent « OK » ou « Valider ». Annuler veut dire : je reviens.

first-steps-screen-check-3-title = Qu’est-ce qu’un onglet ?
first-steps-screen-check-3-answer-1 = Une touche du clavier.
first-steps-screen-check-3-answer-2 = Une page ouverte, rangée en haut de la fenêtre.
first-steps-screen-check-3-answer-3 = Une image qui bouge.
first-steps-screen-check-3-why-1 = Les touches sont sur le clavier. Un onglet est sur l’écran, en haut de la fenêtre.
first-steps-screen-check-3-why-2 = Oui. Chaque onglet garde une page. Vous passez de l’une à l’autre.
first-steps-screen-check-3-why-3 = Une image qui bouge est souvent une publicité. Un onglet garde une page ouverte, en haut.

### Lesson "first-steps.touch": touch gestures, accents and signs of a touch keyboard.

## Touch: the lesson

# At most 40 characters.
first-steps-touch-title = Les gestes sur écran tactile
# Each outcome: at most 60 characters.
first-steps-touch-can-1 = Je sais toucher, glisser et agrandir.
first-steps-touch-can-2 = Je sais trouver un accent ou un signe.
first-steps-touch-can-3 = Je sais écrire @ et €.
# The same gesture on one's own machine.
first-steps-touch-home-1 = Téléphone : restez appuyé sur la lettre e, les accents apparaissent.
first-steps-touch-home-2 = Ordinateur : é est sur la touche 2. @ : Alt Gr et 0. € : Alt Gr et E.
# The card to take away: at most 5 short lines.
first-steps-touch-card =
    Toucher : ouvrir ou choisir.
    Glisser : voir la suite.
    Écarter 2 doigts : agrandir.
    Rester appuyé : accents et autres choix.
    ?123 : les chiffres et les signes.

## Touch: reading

first-steps-touch-gestures-title = 4 gestes du doigt
# At most 55 words.
first-steps-touch-gestures-text =
    Un écran tactile répond au doigt. Toucher une fois ouvre ou choisit.

    Glisser le doigt fait défiler. Écarter 2 doigts agrandit une photo.

    Rester appuyé montre d’autres choix. Un geste léger marche mieux qu’un geste fort.

## Touch: small boxes, near to each other

first-steps-touch-icons-title = Toucher la bonne icône
# At most 30 words.
first-steps-touch-icons-text = Une icône est une petite image qui ouvre une appli (un programme). Touchez l’icône demandée. Sans écran tactile : souris, ou flèches puis Entrée.
first-steps-touch-icons-hint-1 = Lisez le nom demandé, puis cherchez l’icône. Elles sont proches : visez le milieu.
first-steps-touch-icons-hint-2 = Posez le bout du doigt, puis levez-le tout de suite. Une autre icône ne casse rien.
first-steps-touch-icons-hint-3 = Au clavier, appuyez sur les flèches jusqu’à l’icône demandée. Appuyez ensuite sur Entrée.
first-steps-touch-icons-done = Bravo, votre geste est précis.
# Labels of the boxes: at most 10 characters.
first-steps-touch-icons-place-1 = Appels
first-steps-touch-icons-place-2 = Photos
first-steps-touch-icons-place-3 = Météo
first-steps-touch-icons-place-4 = Cartes
first-steps-touch-icons-place-5 = Messages
first-steps-touch-icons-place-6 = Réglages

## Touch: which gesture

first-steps-touch-choose-title = Choisir le bon geste
first-steps-touch-choose-text = Vous tenez un téléphone. Pour chaque écran, choisissez le geste qui convient.
first-steps-touch-choose-hint-1 = Pensez aux 4 gestes : toucher, glisser, écarter 2 doigts, rester appuyé.
first-steps-touch-choose-hint-2 = Écarter 2 doigts agrandit. Glisser montre la suite. Toucher ouvre. Rester appuyé montre les accents.
first-steps-touch-choose-hint-3 = Dans l’ordre : « Écarter 2 doigts », « Glisser le doigt vers le haut », « Toucher Météo une fois », « Rester appuyé sur e ».
first-steps-touch-choose-done = Bravo, vous connaissez les 4 gestes.

## Touch: reading about signs

first-steps-touch-signs-title = Les accents et les signes
# At most 55 words.
first-steps-touch-signs-text =
    Sur un téléphone, le clavier apparaît quand vous touchez une case vide.

    La touche ?123 montre les chiffres et les signes. La touche ABC ramène les lettres.

    Le signe @ se dit « arobase ». Il est dans toutes les adresses e-mail. € veut dire euro.

## Touch: typing signs

first-steps-touch-type-title = Taper des signes
# At most 30 words.
first-steps-touch-type-text = Tapez les 3 mots affichés : un accent, le signe @ et le signe €. Au doigt, ouvrez le clavier de l’écran.
first-steps-touch-type-hint-1 = Tapez un signe après l’autre. Un mauvais signe ne s’écrit pas.
# Keys of a French keyboard.
first-steps-touch-type-hint-2 = Clavier de l’écran : touchez 123 pour voir les chiffres et €. Autre clavier : Alt Gr est à droite de la barre d’espace.
first-steps-touch-type-hint-3 = Pour café, é est sur la touche 2. Pour leila@, tenez Alt Gr avec 0. Pour 20 € : Maj avec 2, Maj avec 0, une espace, Alt Gr avec E.
first-steps-touch-type-done = Bravo, vous savez taper les accents et les signes.
# Words to type: 2 to 8 characters that are on the keys of the screen: an accent, @, a number and €.
first-steps-touch-type-word-1 = café
first-steps-touch-type-word-2 = leila@
# An ordinary space.
first-steps-touch-type-word-3 = 20 €

## Touch: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
first-steps-touch-check-1-title = La photo est trop petite. Quel geste l’agrandit ?
first-steps-touch-check-1-answer-1 = Appuyer très fort.
first-steps-touch-check-1-answer-2 = Écarter 2 doigts sur la photo.
first-steps-touch-check-1-answer-3 = Glisser le doigt vers le bas.
first-steps-touch-check-1-why-1 = La force ne change rien : l’écran sent le doigt, même léger. Écartez 2 doigts.
first-steps-touch-check-1-why-2 = Oui. Pour rendre la photo petite, rapprochez les 2 doigts.
first-steps-touch-check-1-why-3 = Glisser fait défiler la page. Pour agrandir, écartez 2 doigts.

first-steps-touch-check-2-title = Comment écrire « é » sur le clavier d’un téléphone ?
first-steps-touch-check-2-answer-1 = Toucher 2 fois la lettre e.
first-steps-touch-check-2-answer-2 = Secouer le téléphone.
first-steps-touch-check-2-answer-3 = Rester appuyé sur la lettre e.
first-steps-touch-check-2-why-1 = Toucher 2 fois écrit « ee ». Restez appuyé : les accents apparaissent.
first-steps-touch-check-2-why-2 = Sur certains téléphones, secouer annule ce que vous tapez. Restez plutôt appuyé sur la lettre e.
first-steps-touch-check-2-why-3 = Oui. Les accents apparaissent. Glissez le doigt sur celui que vous voulez.

first-steps-touch-check-3-title = Où trouve-t-on le signe @ sur un clavier de téléphone ?
first-steps-touch-check-3-answer-1 = Avec la touche ?123, parmi les signes.
first-steps-touch-check-3-answer-2 = Nulle part : il faut un ordinateur.
first-steps-touch-check-3-answer-3 = Dans le menu Réglages.
first-steps-touch-check-3-why-1 = Oui. Et quand on demande une adresse e-mail, @ est souvent déjà là.
first-steps-touch-check-3-why-2 = Tous les téléphones ont ce signe. Touchez ?123 pour voir les signes.
first-steps-touch-check-3-why-3 = Les réglages changent le téléphone. Les signes sont sur le clavier, avec la touche ?123.

### What the imitations show.

## Windows

# Place: at most 14 characters. Title: at most 34. Text: at most 2 rows of 56. Choices: at most 40. Reasons: at most 130.
first-steps-window-scroll-place = Page
first-steps-window-scroll-title = Inscription à la médiathèque
first-steps-window-scroll-body = La page continue plus bas. Vous cherchez le bouton « Valider ».
first-steps-window-scroll-choice-1 = Fermer la page
first-steps-window-scroll-choice-2 = Faire défiler vers le bas
first-steps-window-scroll-choice-3 = Recommencer
first-steps-window-scroll-why-1 = Fermer enlève la page. Le bouton est plus bas : faites défiler.
first-steps-window-scroll-why-3 = Votre travail est bon. Le bouton est seulement plus bas : faites défiler.

first-steps-window-print-place = Question
first-steps-window-print-title = Imprimer cette page ?
first-steps-window-print-body = Vous vouliez seulement la lire. Revenez à la page.
first-steps-window-print-choice-1 = Imprimer
first-steps-window-print-choice-2 = Annuler
first-steps-window-print-why-1 = La page sortirait sur papier. Pour revenir sans rien changer, choisissez « Annuler ».

first-steps-window-tab-place = Question
first-steps-window-tab-title = Fermer les onglets ?
first-steps-window-tab-body = Vous avez 3 pages ouvertes. Vous avez fini avec une seule.
first-steps-window-tab-choice-1 = Fermer cet onglet
first-steps-window-tab-choice-2 = Fermer les 3 onglets
first-steps-window-tab-why-2 = Les 3 pages se fermeraient. Fermez seulement celle qui est finie.

first-steps-window-keep-place = Question
first-steps-window-keep-title = Enregistrer votre lettre ?
first-steps-window-keep-body = Vous fermez la fenêtre. Vous voulez garder la lettre.
first-steps-window-keep-choice-1 = Ne pas enregistrer
first-steps-window-keep-choice-2 = Annuler
first-steps-window-keep-choice-3 = Enregistrer
first-steps-window-keep-why-1 = La lettre serait perdue. Pour la garder, choisissez « Enregistrer ».
first-steps-window-keep-why-2 = « Annuler » ramène à la lettre, sans la fermer. Pour la garder, choisissez « Enregistrer ».

first-steps-window-enlarge-place = Photo
first-steps-window-enlarge-title = La fête de l’école
first-steps-window-enlarge-body = Les visages sont trop petits. Vous voulez les voir mieux.
first-steps-window-enlarge-choice-1 = Appuyer plus fort
first-steps-window-enlarge-choice-2 = Glisser le doigt
first-steps-window-enlarge-choice-3 = Écarter 2 doigts
first-steps-window-enlarge-why-1 = La force ne change rien. Il faut 2 doigts qui s’éloignent.
first-steps-window-enlarge-why-2 = Glisser passe à une autre photo. Il faut 2 doigts qui s’éloignent.

first-steps-window-further-place = Journal
first-steps-window-further-title = Un article long
first-steps-window-further-body = Vous voulez lire la suite, plus bas dans la page.
first-steps-window-further-choice-1 = Glisser le doigt vers le haut
first-steps-window-further-choice-2 = Rester appuyé sur le texte
first-steps-window-further-choice-3 = Écarter 2 doigts
first-steps-window-further-why-2 = Rester appuyé choisit un mot. Pour la suite, poussez la page vers le haut.
first-steps-window-further-why-3 = Écarter 2 doigts agrandit. Pour la suite, poussez la page vers le haut.

first-steps-window-open-place = Accueil
first-steps-window-open-title = Les icônes de vos applis
first-steps-window-open-body = Vous voulez ouvrir l’appli Météo.
first-steps-window-open-choice-1 = Rester appuyé sur Météo
first-steps-window-open-choice-2 = Toucher Météo une fois
first-steps-window-open-choice-3 = Glisser le doigt sur Météo
first-steps-window-open-why-1 = Rester appuyé sert à déplacer ou supprimer. Pour ouvrir, un toucher léger suffit.
first-steps-window-open-why-3 = Glisser passe à une autre page d’icônes. Pour ouvrir, touchez une fois.

first-steps-window-accent-place = Clavier
first-steps-window-accent-title = Un message pour Zoé
first-steps-window-accent-body = Vous voulez écrire la lettre é.
first-steps-window-accent-choice-1 = Toucher e une fois
first-steps-window-accent-choice-2 = Toucher e 2 fois
first-steps-window-accent-choice-3 = Rester appuyé sur e
first-steps-window-accent-why-1 = Un toucher écrit e, sans accent. Gardez le doigt posé.
first-steps-window-accent-why-2 = 2 touchers écrivent ee. Gardez le doigt posé.
