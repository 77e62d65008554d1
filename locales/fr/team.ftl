### The team, for coordinators.

team-title = L’équipe
team-reading = Lecture…
# Columns of a list: 30 letters at most.
team-active = actif
team-must-choose = code à usage unique donné
# $minutes (number): what is left to wait after too many wrong PINs.
team-blocked = { $minutes ->
    [one] bloqué encore { $minutes } minute
   *[other] bloqué encore { $minutes } minutes
}
team-new = Inscrire un collègue
team-text = Choisissez un code sans nom : une ou deux lettres, puis des chiffres.
team-code = Code
team-add = Inscrire
team-back = Retour au bureau
team-back-to-list = Retour à l’équipe
# $code, $once (texts): the second is a code to be used once.
team-added = { $code } est inscrit. Code à usage unique, à lui donner : { $once }
# $code, $once (texts): the second is a code to be used once.
team-was-reset = Nouveau code à usage unique de { $code } : { $once }. Notez-le, il n’est montré qu’une fois.
team-noted = C’est noté, revenir à l’équipe
# $code (text)
team-role-changed = { $code } a maintenant un autre rôle.
# $code (text)
team-removed = Le code { $code } est retiré. Il ne sera plus donné à personne.
# $code (text)
team-one = Le code { $code }
team-role = Rôle
team-state = État
team-make-coordinator = Lui confier la coordination
team-make-mediator = Lui retirer la coordination
team-undo-role = Annuler : remettre le rôle d’avant
team-reset = Donner un nouveau code à usage unique
# $code (text)
team-reset-sure = Le code secret actuel de { $code } ne marchera plus. Vous donnerez un code à usage unique, pour en choisir un autre.
team-reset-yes = Oui, donner un nouveau code
team-remove = Retirer ce code
# $code (text)
team-remove-sure = { $code } n’entrera plus. Ses activités restent dans les comptes. Ce code ne sera plus donné : c’est définitif.
team-remove-yes = Oui, retirer ce code
team-keep = Non, ne rien changer
