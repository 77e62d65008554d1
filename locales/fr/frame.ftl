### What stands around every screen: header, footer, edges; and the words of the numbered plain lines.

## Header

# $site (text): the name of the place. "Palier" is the name of the program and is not translated.
frame-header = Palier · { $site }
frame-header-bare = Palier
# $step, $steps (numbers). Stands at the end of the title's line: 20 letters at most.
frame-step = étape { $step } sur { $steps }
# $number (number): written alone, after a bar of a chart.
frame-number = { $number }
# $first, $last (numbers): what a shade of a chart stands for.
frame-range = de { $first } à { $last }
# Cells of a matrix, beside their marks.
frame-reached = case atteinte
frame-not-reached = pas encore

## Footer: a key, then one or two words that say what it does

# What is written on the keys of a keyboard of this language: 6 letters at most.
frame-key-enter = Entrée
frame-key-escape = Échap
# One word if possible, 12 letters at most, lower case.
frame-command-confirm = continuer
frame-command-back = retour
frame-command-undo = annuler
frame-command-help = aide
frame-command-language = langue
frame-command-display = affichage
frame-command-keys = clavier
frame-command-staff = équipe

## Edges

# Shown on the edge of a page that is higher than the screen: 36 letters at most.
frame-more-above = plus haut : touche Page préc.
frame-more-below = la suite : touche Page suiv.
# Alone on a screen of less than 46 columns or 14 rows.
frame-too-small = La fenêtre est trop petite : agrandissez-la.

## Numbered lines

# Beside an item that is on, not read yet, opened; and a field with nothing in it.
frame-linear-new = (nouveau)
frame-linear-chosen = (choisi)
frame-linear-empty = (vide)
# $count (number): characters typed in a field that stays hidden.
frame-linear-hidden = { $count ->
    [one] ({ $count } caractère caché)
   *[other] ({ $count } caractères cachés)
}
# $label, $value (texts): a label and what stands beside it.
frame-linear-pair = { $label } : { $value }
# $first, $next (texts): cells of a row, or commands, one after the other.
frame-linear-list = { $first }, { $next }
# $words (text): said before what a screen shows with a mark.
frame-linear-error = Erreur : { $words }
frame-linear-success = Réussi : { $words }
frame-linear-hint = Conseil : { $words }
frame-linear-note = Note : { $words }
# $reached (number): landings climbed of three.
frame-linear-stairs = Niveau { $reached } sur 3
# $column, $row (numbers): a place of a board.
frame-linear-place = colonne { $column }, ligne { $row }
# One letter that this language's keyboard types without Shift, other than its neighbours'; c, l, d, m and u always work.
frame-linear-key-confirm = c
frame-linear-key-language = l
frame-linear-key-display = d
frame-linear-key-staff = m
frame-linear-key-undo = u
# At the end of a page, when the line is awaited; and while a text is awaited.
frame-linear-prompt = Votre numéro :
# $label (text): the field.
frame-linear-type = Écrivez le texte de « { $label } », puis Entrée. Ligne vide : rien ne change.
# $last (number): the highest number of the page. The second is for a page without numbers.
frame-linear-unknown = Je n'ai pas compris. Écrivez un numéro de 1 à { $last }, ou ? pour l'aide.
frame-linear-unknown-bare = Je n'ai pas compris. Écrivez ? pour l'aide, 0 pour revenir.
