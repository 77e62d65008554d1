### What "palier session add" says of files from elsewhere, on the error output. Names of commands and options are not translated.

## What the file is

# $form (text): XLSX, or CSV with its encoding and separator.
import-format-national = Fichier de l’outil national reconnu ({ $form }).
import-format-mapped = Tableau lu avec votre fichier de correspondance ({ $form }).
# $hour (number): 0 to 23.
import-hour = Ce fichier ne dit pas l’heure : { $hour } h est notée partout. Pour une autre heure, ajoutez --hour.
# $column (text): the name of a column, as the file writes it.
import-column-personal = La colonne « { $column } » n’est pas reprise : elle peut désigner une personne.
import-column-other = La colonne « { $column } » n’est pas reprise.
# $count (number): records.
import-known = { $count ->
    [one] { $count } enregistrement était déjà là, et n’est pas compté deux fois.
   *[other] { $count } enregistrements étaient déjà là, et ne sont pas comptés deux fois.
}
import-no-id = { $count ->
    [one] { $count } enregistrement n’a pas d’identifiant : ajouter ce fichier deux fois le compterait deux fois.
   *[other] { $count } enregistrements n’ont pas d’identifiant : ajouter ce fichier deux fois les compterait deux fois.
}

## The dry run

# Column titles and what becomes of a row; at most 7 and 11 letters.
import-line = Ligne
import-state = Résultat
import-state-new = nouveau
import-state-known = déjà là
import-state-refused = refusé
# $new, $known, $refused (numbers): rows or records.
import-dry-run = Essai : rien n’a été ajouté. Nouveaux : { $new }. Déjà là : { $known }. Lignes refusées : { $refused }.
# The values that were refused most often. $count (number): lines; $column, $value (texts): as the file writes them.
import-often = Refusé { $count } fois : { $column }, « { $value } ».

## What cannot be read

# $path (text): a file; $detail (text): what the program found, in English.
import-table-refused = { $path } ne peut pas être lu comme un tableau ({ $detail }).
import-table-refused-remedy = Enregistrez-le à nouveau en XLSX ou en CSV UTF-8, en plusieurs fichiers s’il est trop grand.
# $count (number): faults, told before.
import-map-refused = { $count ->
    [one] { $path } a { $count } faute : rien n’a été ajouté.
   *[other] { $path } a { $count } fautes : rien n’a été ajouté.
}
import-map-refused-remedy = Corrigez les lignes ci-dessus. Pour voir le résultat sans rien ajouter : --dry-run
import-no-map = --format csv demande un fichier de correspondance.
import-no-map-remedy = Ajoutez --map avec un fichier TOML qui dit ce qu’est chaque colonne. Le README en montre un.
import-map-for-nothing = --map ne va qu’avec --format csv.
import-map-for-nothing-remedy = Retirez l’un des deux.
