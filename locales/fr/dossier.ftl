### The dossiers of the team: what every kind of them shares.

# $before, $after (texts): two things that a dossier says, one after the other.
dossier-joined = { $before } · { $after }
# $day (text)
dossier-day = { $day }
# $number (number)
dossier-number = { $number }
dossier-yes = oui
dossier-no = non
dossier-not-said = non renseigné
dossier-nothing = rien
# $first (text), $count (number): one choice and how many more.
dossier-and-more = { $first } et { $count } de plus
dossier-empty-list = Cette liste est vide. Complétez la description du site, ou enregistrez d’abord une fiche.
dossier-save = Enregistrer
dossier-saving = Enregistrement…
dossier-more = Tout afficher
dossier-less = Afficher moins
dossier-ready = C’est bon
# $first, $last, $total (numbers)
dossier-range = De { $first } à { $last }, sur { $total }
dossier-older = Plus anciennes
dossier-newer = Plus récentes
dossier-reading = Lecture…
dossier-failed = La liste n’a pas pu être lue. Revenez en arrière, puis recommencez.
dossier-back = Retour
dossier-back-to-list = Retour à la liste
dossier-edit = Corriger
dossier-remove = Retirer
dossier-remove-sure = Oui, retirer
dossier-keep = Non, garder
dossier-sure = Retirer cette fiche des comptes ? Vous pourrez annuler aussitôt après.
