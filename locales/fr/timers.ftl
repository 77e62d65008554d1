### A mediator's timers: one for each person, who is not named.

## On the desk

timers-desk = Minuteries
# $count (number)
timers-desk-going = { $count ->
    [one] { $count } minuterie en cours
   *[other] { $count } minuteries en cours
}
# $count (number)
timers-desk-waiting = { $count ->
    [one] { $count } minuterie à enregistrer
   *[other] { $count } minuteries à enregistrer
}

## The list

timers-title = Minuteries
timers-text = Une minuterie par personne, qui ne dit rien d’elle.
timers-unread = Les minuteries n’ont pas pu être lues. Revenez au bureau, puis recommencez.
# $number (number)
timers-timer = Minuterie { $number }
# $hour (number): when it was started, today.
timers-since = à { $hour } h
# $day (text), $hour (number): when it was started, another day.
timers-since-day = { $day }, { $hour } h
# $minutes (number)
timers-minutes = { $minutes } min
timers-running = en cours
timers-paused = en pause
timers-stopped = arrêtée
timers-check = à vérifier
timers-new = Nouvelle minuterie
# $number (number): the timer that was just stopped or deleted.
timers-put-back = Annuler : remettre la minuterie { $number }

## One timer

timers-start = Début
timers-length = Durée
timers-doubtful = Les horloges ne sont pas d’accord. Vérifiez la durée et l’heure.
timers-record = Enregistrer l’activité
timers-resume = Reprendre la saisie commencée
timers-pause = Mettre en pause
timers-go-on = Reprendre
timers-stop = Arrêter
timers-undo-stop = Annuler l’arrêt
timers-drop = Supprimer sans enregistrer
timers-back = Retour au bureau
timers-back-to-list = Retour à la liste
