### The imitation of a page builder: blocks, a picture and its credit, a small application, publishing.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.
### What is wrong and why: at most 110 characters, kind, saying what to do.

## Building: a page and its blocks

practice-page-name = Nom de la page
practice-page-empty = La page est vide.
practice-page-add = Ajouter un bloc
practice-page-publish = Publier la page
practice-page-which-block = Quel bloc voulez-vous ajouter ?
# $block: name of the block.
practice-page-block = Bloc : { $block }
practice-page-up = Monter
practice-page-down = Descendre
practice-page-remove = Retirer le bloc
# $count: how many words are missing.
practice-page-wrong-name =
    { $count ->
        [one] Le nom de la page est trop court. Ajoutez encore { $count } mot.
       *[other] Le nom de la page est trop court. Ajoutez encore { $count } mots.
    }
# $block: name of the block.
practice-page-wrong-missing = Il manque un bloc : { $block }. Choisissez « Ajouter un bloc ».
# $block: name of the block.
practice-page-wrong-order = { $block } : ce bloc est trop bas. Choisissez-le, puis « Monter ».

## A picture and its credit

practice-page-which-picture = Quelle image voulez-vous regarder ?
practice-page-author = Auteur
practice-page-licence = Licence
practice-page-use = Utiliser cette image
practice-page-description = Description
practice-page-to-choose = à choisir
practice-page-which-licence = Quelle licence est écrite sous l’image ?
practice-page-place = Placer l’image
# $author: the name to write.
practice-page-wrong-author = Le nom de l’auteur manque ou il est différent. Écrivez : { $author }.
# $count: how many words are missing.
practice-page-wrong-description =
    { $count ->
        [one] La description est trop courte. Dites ce que l’on voit : encore { $count } mot.
       *[other] La description est trop courte. Dites ce que l’on voit : encore { $count } mots.
    }
# $licence: the licence of the picture.
practice-page-wrong-licence = Ce n’est pas la licence de l’image. Choisissez « Licence », puis : { $licence }.

## A small application

# $screen: name of the screen that a button opens.
practice-page-opens = ouvre : { $screen }
practice-page-to-link = à relier
# $button: name of the button.
practice-page-which-screen = Quel écran ouvre « { $button } » ?
practice-page-screen = Écran
practice-page-try = Essayer l’application
# $button: name of the button.
practice-page-wrong-no-link = Le bouton « { $button } » n’ouvre rien. Choisissez-le, puis choisissez un écran.
# $button: name of the button.
practice-page-wrong-link = Le bouton « { $button } » n’ouvre pas le bon écran. Relisez la consigne.

## Publishing

practice-page-address = Nom choisi
# $name: what is typed before the end of the address; keep .pages.example.
practice-page-whole-address = Adresse de la page : { $name }.pages.example
practice-page-phone = Aperçu sur téléphone
practice-page-a-block = Bloc
practice-page-mend = Corriger ce bloc
practice-page-wrong-sign = Une adresse prend seulement des lettres sans accent, des chiffres et des tirets.
practice-page-wrong-address = Le nom est trop court ou finit mal. Tapez 3 lettres au moins, sans espace.
# $count: how many blocks are still to be mended.
practice-page-wrong-phone =
    { $count ->
        [one] Il reste { $count } bloc à corriger. Choisissez « Aperçu sur téléphone ».
       *[other] Il reste { $count } blocs à corriger. Choisissez « Aperçu sur téléphone ».
    }
practice-page-wrong-fine = Ce bloc se lit bien et il est juste. Choisissez « Retour » et regardez les autres.
