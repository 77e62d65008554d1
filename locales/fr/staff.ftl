### The mediator's and the coordinator's side.

## The door

sign-in-title = Espace des médiateurs
sign-in-text = Entrez votre code, puis votre code secret.
sign-in-demo = Démonstration : codes m1 à m5 ou c1, code secret 246810.
sign-in-nobody = Personne n’est encore inscrit. Sur cet appareil, lancez la commande « palier staff add ».
sign-in-code = Code (m1, par exemple)
sign-in-pin = Code secret
sign-in-new-title = Choisissez votre code secret
sign-in-new-text = Au moins 6 chiffres ou une phrase. Ni 111111, ni 123456.
sign-in-new-notice = Un code secret n’a pas la force que la Cnil demande à un mot de passe. Rien de personnel n’est derrière. Une phrase est plus sûre.
sign-in-new-pin = Nouveau code secret
sign-in-again = Le même, encore une fois
sign-in-first-title = Première coordination
sign-in-first-text = Personne n’est encore inscrit. Créez le code du premier coordinateur ou de la première coordinatrice.
sign-in-enter = Entrer
sign-in-back = Retour
sign-in-wrong = Code ou code secret faux. Vérifiez, puis recommencez.
# $seconds (number)
sign-in-wait = { $seconds ->
    [one] Trop d’essais. Attendez { $seconds } seconde, puis recommencez.
   *[other] Trop d’essais. Attendez { $seconds } secondes, puis recommencez.
}
sign-in-not-a-code = Un code a une ou deux lettres, puis des chiffres : m1, c12.
sign-in-weak = Trop facile à deviner. Il faut au moins 6 signes, ni tous pareils ni qui se suivent.
sign-in-different = Les deux ne sont pas pareils. Tapez-le encore une fois.
sign-in-checking = Vérification…

## The desk

desk-title = Bureau
# $code (text): the mediator's code.
desk-title-of = Bureau de { $code }
desk-no-records = Les données de ce site sont illisibles. Rien n’est enregistré. Lancez « palier doctor ».
desk-doubtful = Des données ne sont plus telles qu’elles ont été écrites. Une copie est gardée. Lancez « palier verify ».
# $count (number)
desk-calls = { $count ->
    [one] { $count } personne attend de l’aide
   *[other] { $count } personnes attendent de l’aide
}
# $hour, $minutes (numbers), $language (text): a visit that just ended.
desk-from-visit = Confirmer l’accompagnement de { $hour } h ({ $minutes } min, { $language })
desk-resume = Reprendre la saisie commencée
desk-individual = Nouvel accompagnement individuel
desk-workshop = Nouvel atelier collectif
desk-sessions = Activités passées
desk-today = Aujourd’hui
desk-month = Mon mois
desk-site-month = Le mois du site
desk-site-year = L’année du site
desk-overview = Vue d’ensemble et fichiers
desk-team = L’équipe
desk-trail = Journal des actions
desk-undo-added = Annuler : retirer l’activité enregistrée
desk-undo-revised = Annuler la dernière correction
desk-undo-removed = Annuler : remettre l’activité retirée
desk-sign-out = Fermer mon bureau
# Escape at the desk asks before it is closed; the second when something can still be undone.
sign-out-title = Fermer votre bureau ?
sign-out-undo = Tout est enregistré. Une fois le bureau fermé, la dernière action ne pourra plus être annulée.

## The drawers of the desk

menu-work = Suivi : ateliers, cycles, tournées
menu-figures = Chiffres et graphiques
menu-site = Le lieu et l’équipe

## Calls for help

calls-title = Appels à l’aide
calls-text = Choisissez un appel quand quelqu’un y a répondu.
calls-none = Personne n’attend.
# $number (number)
calls-call = Numéro { $number }
# $minutes (number)
calls-waiting = { $minutes ->
    [0] à l’instant
    [one] attend depuis { $minutes } minute
   *[other] attend depuis { $minutes } minutes
}
# $day (text), $hour (number)
calls-since = { $day }, { $hour } h
calls-back = Retour au bureau

## Past sessions

sessions-title = Activités passées
sessions-reading = Lecture…
sessions-failed = La lecture a échoué.
sessions-none = Aucune activité enregistrée. La première se crée depuis le bureau.
# $first, $last, $total (numbers)
sessions-range = { $first } à { $last } sur { $total }, la plus récente d’abord
# $minutes (number)
sessions-minutes = { $minutes } min
# $day (text)
sessions-day = { $day }
sessions-older = Plus anciennes
sessions-newer = Plus récentes
sessions-back = Retour au bureau
sessions-back-to-list = Retour à la liste
sessions-duplicate = Enregistrer une activité semblable
sessions-edit = Corriger
sessions-remove = Retirer
sessions-sure = Retirer cette activité des comptes ? Vous pourrez annuler depuis le bureau.
sessions-remove-sure = Oui, retirer
sessions-keep = Non, garder

## Notices and troubles

notice-saved = Enregistré.
notice-given-up = Saisie abandonnée.
notice-undone = C’est annulé.
notice-removed = Activité retirée des comptes.
notice-place-removed = Lieu retiré. Vous pouvez le remettre.
trouble-disk-full = Le disque est plein : rien n’a été enregistré. Libérez de la place, puis recommencez.
trouble-read-only = Le disque refuse l’écriture : rien n’a été enregistré. Prévenez la coordination.
trouble-unavailable = Les données sont illisibles : rien n’a été enregistré. Lancez « palier doctor ».
trouble-taken = Ce code est déjà pris. Choisissez-en un autre.
trouble-not-allowed = Votre rôle ne permet pas cette action : rien n’a été changé.
trouble-last-coordinator = C’est la seule personne à coordonner ce site : inscrivez-en d’abord une autre.
trouble-disk-gone = Le disque n’est plus là : rien n’a été enregistré. Rebranchez-le, ou choisissez un autre endroit.
trouble-clock-behind = L’horloge est en retard sur le journal : rien n’a été effacé. Remettez la machine à l’heure.
trouble-unsound-trail = Le journal n’est plus tel qu’il a été écrit : rien n’a été effacé. Lancez « palier verify ».
trouble-other = Rien n’a été enregistré. Recommencez ; si cela continue, lancez « palier doctor ».
