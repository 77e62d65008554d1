### The page of the shared indicators: what it says beside the words of indicators.ftl.

## Its top

# The first link, for those who go with the keyboard.
report-skip = Aller aux chiffres
report-demonstration = Démonstration : ces chiffres sont inventés.
# $threshold (number); $kept (number), $kept-text and $all-text (texts): figures kept back, and all figures, as written.
report-protected = { $kept ->
    [0] Les petits nombres sont protégés. Ici, aucun chiffre ne porte sur moins de { $threshold } personnes.
    [one] Les petits nombres sont protégés : { $kept-text } chiffre sur { $all-text } est retenu, pour que personne ne soit reconnu.
   *[other] Les petits nombres sont protégés : { $kept-text } chiffres sur { $all-text } sont retenus, pour que personne ne soit reconnu.
}
# What the mark < and the mark · mean. $threshold (number)
report-mark-primary = moins de { $threshold } personnes
report-mark-complementary = retenu pour que rien d’autre ne se déduise
report-key-figures = Chiffres clés
report-contents = Sommaire

## Charts and tables

report-nothing = Rien à montrer sur cette période.
# $unit (text): with a capital, "Accompaniments". $by (text): "audience", "audience and step", "over time".
report-chart = { $unit } : { $by }
# $first, $second (texts): what rows and columns are.
report-chart-both = { $first } et { $second }
# $title (text): the title of a chart. $count (number): how many bars it has room for.
report-chart-first = { $title } ({ $count } premières valeurs)
report-chart-description = Les mêmes chiffres sont dans le tableau qui suit.
report-over-time = au fil du temps
report-by-place = lieu
report-by-commune = commune
report-by-intercommunal = intercommunalité
report-by-department = département
report-by-region = région
# Before and behind the shades, from the lightest to the darkest.
report-scale-less = moins
report-scale-more = plus
# Beside a box with a broken line.
report-scale-withheld = retenu
# Above a map whose shades say how many.
report-communes-reached = Communes où il y a eu des activités, par département
# $by (text): what the rows are, "site".
report-by-time = { $by }, au fil du temps
# $title (text): that of the indicator.
report-totals = { $title } : totaux
