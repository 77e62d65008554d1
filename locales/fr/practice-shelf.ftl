### The imitation of files kept online: folders, names, links, versions, copies.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.

## Shelf: places

# Cell beside a folder. $count: how many files it holds.
practice-shelf-count =
    { $count ->
        [one] dossier, { $count } fichier
       *[other] dossier, { $count } fichiers
    }
practice-shelf-find = Rechercher
practice-shelf-nothing = Aucun fichier n’a ce nom. Essayez un autre mot.
# $folder: name of the folder.
practice-shelf-inside = Dossier ouvert : { $folder }
practice-shelf-empty = Ce dossier est vide.
# $file: name of the file.
practice-shelf-file = Fichier ouvert : { $file }
practice-shelf-name = Nom
# Cells beside a file: one or two words.
practice-shelf-shared = partagé
practice-shelf-copied = copie faite
practice-shelf-newest = version actuelle
practice-shelf-has-link = Un lien ouvre ce fichier à d’autres personnes.
practice-shelf-no-link = Ce fichier est privé : vous seul pouvez l’ouvrir.
practice-shelf-when = Version du
# $file: name of the file.
practice-shelf-where = Où mettre la copie de { $file } ?

## Shelf: settings of a link

practice-shelf-who = Qui
practice-shelf-anyone = toute personne qui a le lien
practice-shelf-person = seulement la personne invitée
practice-shelf-right = Droit
practice-shelf-read = lire
practice-shelf-write = lire et modifier
practice-shelf-end = Fin
practice-shelf-never = jamais
# $count: how many days the link lasts, 7 or 30.
practice-shelf-days =
    { $count ->
        [one] dans { $count } jour
       *[other] dans { $count } jours
    }

## Shelf: buttons

practice-shelf-make = Nouveau dossier
practice-shelf-rename = Renommer
practice-shelf-keep-name = Enregistrer le nom
# $folder: name of the folder.
practice-shelf-move = Ranger dans « { $folder } »
practice-shelf-share = Partager
practice-shelf-create = Créer le lien
practice-shelf-stop = Arrêter le partage
practice-shelf-versions = Voir les versions
practice-shelf-restore = Restaurer cette version
practice-shelf-copy = Copier ailleurs

## Shelf: not what was asked

# At most 110 characters each. $file: name of a file.
practice-shelf-wrong-folder = { $file } va dans un autre dossier. Relisez la consigne.
practice-shelf-wrong-stays = { $file } ne change pas de place. Choisissez « Retour ».
practice-shelf-wrong-file = { $file } n’est pas le fichier demandé. Relisez la consigne.
# $name: the name to type.
practice-shelf-wrong-name = Le nom est différent. Tapez : { $name }
practice-shelf-wrong-needed = { $file } : ce lien sert encore. Choisissez « Retour ».
practice-shelf-wrong-anyone = Ce lien s’ouvre à tout le monde. Changez la ligne « Qui ».
practice-shelf-wrong-person = Une seule personne peut ouvrir. Changez la ligne « Qui ».
practice-shelf-wrong-write = Avec ce lien, on peut modifier le fichier. Changez la ligne « Droit ».
practice-shelf-wrong-read = Avec ce lien, on peut seulement lire. Changez la ligne « Droit ».
practice-shelf-wrong-end = Ce lien a une fin. Pour cette fois, choisissez « jamais » sur la ligne « Fin ».
# $count: how many days are asked.
practice-shelf-wrong-days =
    { $count ->
        [one] La fin est différente. Changez la ligne « Fin » : dans { $count } jour.
       *[other] La fin est différente. Changez la ligne « Fin » : dans { $count } jours.
    }
practice-shelf-wrong-newest = C’est la version actuelle. Choisissez « Retour », puis une version plus ancienne.
practice-shelf-wrong-version = Ce n’est pas la bonne version. Choisissez « Retour », puis lisez une autre version.
practice-shelf-wrong-unimportant = { $file } peut se perdre sans problème. Cherchez les papiers importants.
practice-shelf-wrong-place = Cet endroit ne protège pas assez la copie. Choisissez un endroit à part.
