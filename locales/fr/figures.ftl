### Words of the screens of figures: today, a month, a year.

## Titles

figures-own-day = Ma journée
figures-site-day = La journée du site
# $day (text): a day, written out.
figures-day = { $day }
# $month (text), such as "novembre 2026".
figures-own-month = Mon mois : { $month }
figures-site-month = Le mois du site : { $month }
# $year (text)
figures-own-year = Mon année { $year }
figures-site-year = L’année du site : { $year }

## What was counted

# $sessions, $accompaniments, $hours, $minutes (numbers)
figures-summary = Activités : { $sessions }. Accompagnements : { $accompaniments }. Temps : { $hours } h { $minutes } min.
figures-sessions = Activités
figures-accompaniments = Accompagnements
figures-minutes = Temps de médiation
# $hours, $minutes (numbers)
figures-time = { $hours } h { $minutes } min
figures-visits = Utilisations de la borne
figures-calls = Appels en attente
figures-reading = Lecture…
# $percent (number)
figures-reading-at = Lecture… { $percent } %
figures-none = Aucune activité sur cette période.
figures-not-for-publication = Chiffres internes : à ne pas publier.

## Charts: titles, and what their numbers are

figures-by-day = Par jour
figures-by-month = Par mois
figures-by-level = Par niveau
figures-by-theme = Par thématique
figures-by-hour = Par jour de la semaine et par heure
figures-matrix = Matrice des priorités
figures-waiting = Appels à l’aide
figures-targets = Objectifs
figures-unit-sessions = activités
figures-unit-accompaniments = accompagnements
figures-unit-mentions = mentions
figures-unit-calls = appels
# $title, $unit (text): the title of a chart, and what its numbers are.
figures-title-unit = { $title } ({ $unit })
# $part (text): one value, such as "Seniors".
figures-title-part-unit = { $title } : { $part } ({ $unit })
# $what (text): a day or a month, written out.
figures-of = { $what }
# $hour (number): an hour of the day.
figures-hour = { $hour } h
# $count (number): themes or lessons that have no bar of their own.
figures-others = { $count ->
    [one] { $count } autre
   *[other] Les { $count } autres
}
# $reached, $cells (numbers): cells of the matrix.
figures-matrix-reached = Cases atteintes : { $reached } sur { $cells }.
# $calls (number); $median, $most (text): times. Half of the calls, and 9 in 10, waited less.
figures-waits = Appels : { $calls }. La moitié ont attendu moins de { $median }, et 9 sur 10 moins de { $most }.
figures-waiting-none = Aucun appel à l’aide sur cette période.
# $minutes, $seconds (numbers)
figures-seconds = { $minutes } min { $seconds } s

## Tables

figures-share = part
figures-usage = usage
figures-median = attente médiane
figures-p90 = 9 sur 10
figures-value = atteint
figures-aim = objectif
figures-share-reached = part
figures-nothing = –

## Targets

# $value, $target, $percent (numbers)
figures-target = { $value } sur { $target } ({ $percent } %)
figures-targets-none = Aucun objectif pour cette période. Écrivez vos objectifs dans le fichier targets.toml du dossier des données.
# $count (number): faults in the file of targets.
figures-targets-faulty = { $count ->
    [one] Le fichier targets.toml a { $count } faute. Pour la lire : palier indicators --targets.
   *[other] Le fichier targets.toml a { $count } fautes. Pour les lire : palier indicators --targets.
}

## What can be done

figures-choose = Voir autre chose
figures-see-table = Voir le tableau
figures-see-chart = Voir le graphique
figures-write = Écrire dans un fichier
figures-writing = Écriture du fichier…
# The full name of the file follows, on a line of its own.
figures-written = C’est écrit dans ce fichier :
# $name (text): the full name of a file.
figures-file = { $name }
figures-month-before = Mois précédent
figures-month-after = Mois suivant
figures-year-before = Année précédente
figures-year-after = Année suivante
figures-see-calls = Voir les appels en attente
figures-back = Retour
