### The audit of published files, and the preview of what a publication would withhold.

# $path (text): a file; $row (number): a line of it.
audit-contradiction = { $path }, ligne { $row } : ce chiffre ne s’accorde pas avec ceux des autres lignes. Il n’a servi à aucun calcul.
# $count (number): withheld figures that can be computed, or that are known to be under the threshold.
audit-leaks = { $count ->
    [one] Un chiffre retenu se retrouve à partir de ces fichiers.
   *[other] { $count } chiffres retenus se retrouvent à partir de ces fichiers.
}
audit-leaks-remedy = Ne publiez pas ces fichiers ensemble : gardez-en un seul, ou demandez un tableau moins fin (trimestre, territoire).
# $count (number): withheld figures that the calculation did not settle.
audit-undecided = { $count ->
    [one] Pour un chiffre retenu, le calcul n’a pas abouti : rien ne dit qu’il est protégé.
   *[other] Pour { $count } chiffres retenus, le calcul n’a pas abouti : rien ne dit qu’ils sont protégés.
}
audit-too-large = Ces fichiers forment un ensemble trop grand pour être vérifié.
audit-too-large-remedy = Vérifiez moins d’indicateurs à la fois, ou un tableau moins fin : le trimestre au lieu du mois, le territoire au lieu du site.
# $path (text): a file; $row (number): the line at fault; $detail (text): the reason, in English.
audit-not-ours = { $path }, ligne { $row } : ce n’est pas un fichier d’indicateurs écrit par Palier ({ $detail }).
audit-damaged = { $path } : ce fichier est abîmé, ou Palier ne l’a pas écrit ({ $detail }).
# $value (text): a file of a data package.
audit-changed = { $path } : le fichier { $value } n’est pas celui que ce paquet décrit.
audit-changed-remedy = Il a été modifié ou remplacé. Refaites l’export, ou remettez le fichier d’origine.
# $column (text): the name of a column, in English.
audit-no-column = { $path } n’a pas de colonne { $column }.
# $value (text): what is written in the column.
audit-value = { $path }, ligne { $row }, colonne { $column } : « { $value } » n’est pas compris.
# $count (number): the most lines that can be audited.
audit-too-many-rows = { $path }, ligne { $row } : plus de { $count } lignes en tout.
audit-refused-remedy = Donnez un fichier écrit par « palier indicators », quel que soit son format, sans le modifier.

## The preview

# $withheld, $cells (numbers): figures withheld, of all figures of the table.
audit-preview = À publier ainsi, le tableau retiendrait { $withheld } chiffres sur { $cells }.
# $by (text): options --by, in English.
audit-preview-coarser = Un tableau moins fin montrerait une plus grande part : { $by } ({ $withheld } retenus sur { $cells }).
audit-preview-whole = sans --by
