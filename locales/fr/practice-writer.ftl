### The imitation of a word processor: laying out, writing, saving, finding again, printing.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.
### What is wrong and why: at most 110 characters, kind, saying what to do.

## Laying out: tools, and what a line is

# $line: the text of the line.
practice-writer-line = Ligne choisie : { $line }
# $line: the text of a line of a list; keep the bullet.
practice-writer-listed = • { $line }
practice-writer-title = Titre
practice-writer-bold = Gras
practice-writer-list = Liste à puces
practice-writer-centre = Centrer
practice-writer-right = Aligner à droite
# Beside a tool: whether the line has it.
practice-writer-on = oui
practice-writer-off = non
# Beside a line: at most 10 characters each.
practice-writer-is-title = titre
practice-writer-is-bold = gras
practice-writer-is-list = liste
practice-writer-is-centre = centré
practice-writer-is-right = à droite
practice-writer-wrong-title = Cette ligne n’est pas un titre. Relisez la consigne, puis choisissez « Retour ».
practice-writer-wrong-bold = Cette ligne reste normale. Le gras sert à peu de mots : relisez la consigne.
practice-writer-wrong-list = Cette ligne ne va pas dans une liste. Relisez la consigne, puis choisissez « Retour ».
practice-writer-wrong-centre = Cette ligne ne va pas au centre. Relisez la consigne, puis choisissez « Retour ».
practice-writer-wrong-right = Cette ligne ne va pas à droite. Relisez la consigne, puis choisissez « Retour ».
practice-writer-wrong-keep = C’est déjà bien pour cette ligne. Gardez-le, et regardez les autres outils.

## Writing

practice-writer-finish = Terminer
# $line: the name of the field; $count: how many words are missing.
practice-writer-wrong-words =
    { $count ->
        [one] « { $line } » est un peu court. Ajoutez encore { $count } mot.
       *[other] « { $line } » est un peu court. Ajoutez encore { $count } mots.
    }

## Saving

practice-writer-file = Fichier
# The document that has no name yet.
practice-writer-untitled = Document sans nom
practice-writer-save-as = Enregistrer sous
practice-writer-close = Fermer le document
practice-writer-name = Nom du fichier
practice-writer-folder = Dossier
practice-writer-format = Format
practice-writer-format-text = Document à modifier
practice-writer-format-pdf = PDF à envoyer
practice-writer-save = Enregistrer
practice-writer-which-folder = Dans quel dossier ranger le fichier ?
practice-writer-which-format = Sous quel format ?
practice-writer-wrong-close = Le document n’est pas enregistré : il serait perdu. Choisissez « Enregistrer sous ».
practice-writer-wrong-sign = Ce signe est interdit dans un nom de fichier. Utilisez une espace ou un tiret.
# $count: how many words are missing.
practice-writer-wrong-name =
    { $count ->
        [one] Le nom ne dit pas assez ce que c’est. Ajoutez encore { $count } mot.
       *[other] Le nom ne dit pas assez ce que c’est. Ajoutez encore { $count } mots.
    }
# $folder: name of the folder asked for.
practice-writer-wrong-folder = Ce n’est pas le bon dossier. Choisissez « Dossier », puis { $folder }.
# $format: name of the format asked for.
practice-writer-wrong-format = Ce n’est pas le bon format. Choisissez « Format », puis { $format }.

## Finding again

practice-writer-search = Rechercher
# $folder: name of a folder in a list.
practice-writer-a-folder = Dossier : { $folder }
practice-writer-no-result = Aucun fichier n’a ce mot dans son nom. Essayez un autre mot.
practice-writer-empty-folder = Ce dossier est vide.
# $file: name of the file that was opened.
practice-writer-wrong-file = Vous ouvrez « { $file } ». Ce n’est pas le fichier demandé : lisez le nom et la date.

## Printing

practice-writer-preview = Aperçu avant impression
practice-writer-page = Page
# $page: which page; $pages: how many pages.
practice-writer-page-of = { $page } sur { $pages }
practice-writer-page-next = Page suivante
practice-writer-page-before = Page précédente
practice-writer-pages = Pages
practice-writer-all-pages = toutes
# $page: number of the only page to print.
practice-writer-only-page = seulement la page { $page }
practice-writer-copies = Exemplaires
practice-writer-colour = Couleur
practice-writer-colour-on = en couleur
practice-writer-colour-off = en noir et blanc
# $count: sheets of paper.
practice-writer-sheets =
    { $count ->
        [one] Papier : { $count } feuille
       *[other] Papier : { $count } feuilles
    }
practice-writer-print = Imprimer
practice-writer-wrong-pages = Les pages ne sont pas celles de la consigne. Changez la ligne « Pages ».
practice-writer-wrong-copies = Le nombre d’exemplaires est différent de la consigne. Changez « Exemplaires ».
practice-writer-wrong-colour = Ce n’est pas la couleur demandée. Changez la ligne « Couleur ».
