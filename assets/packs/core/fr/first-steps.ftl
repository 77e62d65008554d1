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
