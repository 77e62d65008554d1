### The trail of actions: who did what, and when.

trail-title = Journal des actions
trail-text = Ce journal sert à la sécurité et à corriger des erreurs. Ce n’est pas un dossier d’évaluation. La coordination le lit en entier, chacun lit ses propres lignes. Il est gardé douze mois.
trail-text-own = Voici vos propres lignes, gardées douze mois. Ce journal sert à la sécurité et à corriger des erreurs. Ce n’est pas un dossier d’évaluation. La coordination le lit aussi.
trail-reading = Lecture…
trail-none = Aucune action n’est notée ici.
# $day (text, 2026-11-22), $hour (number), $who (text): the head of a line.
trail-when = { $day }, { $hour } h, { $who }
# Whoever types commands on the machine itself.
trail-shell = commande
trail-older = Plus anciennes
trail-newer = Plus récentes
trail-back = Retour au bureau
trail-back-to-lines = Retour au journal
trail-choose = Lignes montrées
trail-everything = tout
trail-kind-door = entrées et sorties
trail-kind-sessions = activités et fiches
trail-kind-team = équipe
trail-kind-data = lieu, fichiers, contenus
trail-code = Un seul code
trail-show-code = Montrer ce code

## What was done

trail-signed-in = bureau ouvert
# $number (number): wrong PINs in a row.
trail-sign-in-refused = { $number ->
    [one] code secret refusé, { $number } essai de suite
   *[other] code secret refusé, { $number } essais de suite
}
trail-signed-out = bureau fermé
trail-locked = bureau fermé après cinq minutes
# $number (text): that of the record, its digits together.
trail-session-added = activité { $number } ajoutée
# $number (text)
trail-session-revised = activité { $number } corrigée
# $number (text)
trail-session-removed = activité { $number } retirée
# $number (text)
trail-session-restored = activité { $number } remise
# $number (text)
trail-dossier-added = fiche { $number } ajoutée
# $number (text)
trail-dossier-revised = fiche { $number } corrigée
# $number (text)
trail-dossier-removed = fiche { $number } retirée
# $number (text)
trail-dossier-restored = fiche { $number } remise
# $number (text): that of the code of the date.
trail-date-joined = cette borne participe à la date { $number }
trail-date-left = cette borne ne participe plus à une date
# $code (text)
trail-staff-added = { $code } : inscription
# $code (text)
trail-staff-reset = { $code } : nouveau code à usage unique
# $code (text)
trail-pin-chosen = { $code } : code secret choisi, bureau ouvert
# $code (text)
trail-role-changed = { $code } : autre rôle
# $code (text)
trail-staff-removed = { $code } : code retiré
# $code (text): what was found, so that later changes can be told.
trail-staff-noted = { $code } : code et rôle constatés
trail-site-set = description du lieu changée
trail-pack-installed = contenus installés
trail-pack-removed = contenus retirés
trail-backup-written = sauvegarde écrite
trail-backup-restored = sauvegarde remise en place
trail-export-written = fichier de chiffres écrit
# $number (number): how many records came in.
trail-records-imported = { $number ->
    [one] { $number } activité importée
   *[other] { $number } activités importées
}
# $number (text): that of the last line that went.
trail-trail-purged = journal effacé jusqu’à la ligne { $number }

## The purge

# $count (number)
trail-purge = { $count ->
    [one] Effacer { $count } ligne de plus de douze mois
   *[other] Effacer { $count } lignes de plus de douze mois
}
# $count (number), $limit and $today (texts): two days.
trail-purge-sure = { $count ->
    [one] Nous sommes bien le { $today } ? Une ligne d’avant le { $limit } sera effacée, sans retour.
   *[other] Nous sommes bien le { $today } ? { $count } lignes d’avant le { $limit } seront effacées, sans retour.
}
trail-purge-yes = Oui, effacer
trail-purge-keep = Non, garder
# $count (number)
trail-purged = { $count ->
    [one] { $count } ligne est effacée.
   *[other] { $count } lignes sont effacées.
}
