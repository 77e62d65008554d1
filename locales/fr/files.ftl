### Words of the files that figures and sessions are written to: workbooks, data packages, the columns of the national tool.

## A workbook of indicators

# The name of its first sheet, at most 31 characters.
files-sheet-definitions = Définitions
# $by (text): what figures are grouped by, "mois, site".
files-grouped = Chiffres par { $by }
files-by-day = jour
files-by-week = semaine
files-by-month = mois
files-by-quarter = trimestre
files-by-year = année
# $sheets (text): the names of the second sheets, "A1 (2), C2 (2)".
files-sheets-cut = Une feuille de tableur a 1 048 576 lignes au plus : la suite est sur d’autres feuilles ({ $sheets }).
files-column-sheet = feuille
files-column-definition = définition

## Sessions in the columns of the national tool

files-cut = Une feuille de tableur a 1 048 576 lignes au plus : la suite est sur d’autres feuilles.
files-accompaniments-internal = Fichier interne, activité par activité : à ne pas publier.
files-accompaniments-none = Aucune activité sur cette période. Le fichier n’a que ses titres de colonnes.

## Where files go

files-out-needed = Ce format est fait pour un fichier, pas pour l’écran.
files-out-needed-remedy = Ajoutez --out avec le nom du fichier à écrire.
files-folder-needed = Un paquet de données est un dossier de plusieurs fichiers.
files-folder-needed-remedy = Ajoutez --out avec le nom du dossier à écrire.
