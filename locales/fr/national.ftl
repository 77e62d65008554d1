### A day's sessions, as the national tool asks for them. The labels of its fields are data, not messages.

national-desk = Recopier dans l’outil national
national-title = Recopier dans l’outil national
# $day (text)
national-day = { $day }
# $day (text), $copied, $total (numbers)
national-count = { $day }. Recopiées : { $copied } sur { $total }.
national-reading = Lecture…
national-failed = La lecture a échoué. Revenez au bureau, puis recommencez.
national-none = Aucune activité ce jour-là.
national-all = Tout est recopié pour ce jour.
national-corrected = Vous l’avez corrigée ici depuis. Recopiez-la de nouveau.
# $text (text): a label or a value in the words of the national tool.
national-said = { $text }
national-copied = Recopiée
national-not-copied = Retirer la coche
# $number, $total (numbers): which of the day's sessions comes next.
national-next = Activité suivante ({ $number } sur { $total })
# $number, $total (numbers): which of the day's sessions comes before.
national-before = Activité précédente ({ $number } sur { $total })
national-day-before = Jour précédent
national-day-after = Jour suivant
# Beside a field in which a day is typed, and what is said when it is none.
national-day-typed = Aller au jour
national-day-refused = Tapez un jour passé, comme 22/11 ou 22/11/2026.
national-back = Retour
