### The imitation of an official site: an application in pages, an appointment, a sign-in, the cookies of a site.
### Buttons: at most 30 characters. What was not right: at most 110, without the words that packs bring.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Buttons

practice-form-continue = Continuer
practice-form-back = Retour
practice-form-send = Envoyer la demande
practice-form-keep = Garder l’accusé de réception
practice-form-confirm = Confirmer le rendez-vous
# $service: name of the one account for several services.
practice-form-sign-in = Se connecter avec { $service }
practice-form-new-account = Créer un nouveau compte
practice-form-accept = Tout accepter
practice-form-refuse = Tout refuser
practice-form-choose = Choisir un par un
practice-form-save = Enregistrer mes choix

## Application: pages

# $page: which page; $pages: how many pages.
practice-form-page = Page { $page } sur { $pages }
# $count: how many boxes are empty.
practice-form-left =
    { $count ->
        [one] Il reste { $count } case à remplir.
       *[other] Il reste { $count } cases à remplir.
    }
practice-form-filled = Les cases de cette page sont remplies.
# $field: label of the field.
practice-form-shape-date = { $field } : tapez jour, mois, année. Exemple : 05/11/2026.
# $field: label of the field; $count: how many digits it takes.
practice-form-shape-digits =
    { $count ->
        [one] { $field } : il faut { $count } chiffre.
       *[other] { $field } : il faut { $count } chiffres.
    }
# $field: label of the field.
practice-form-shape-number = { $field } : tapez un nombre, en chiffres.
# $field: label of the field.
practice-form-options = { $field } : choisissez une réponse.
practice-form-to-choose = à choisir
practice-form-yes = oui
practice-form-no = non

## Application: papers, last reading, receipt

practice-form-papers = Documents à joindre : choisissez-les un par un.
practice-form-attached = joint
practice-form-to-attach = à joindre
# $paper: the paper to attach.
practice-form-files = Quel fichier joindre pour : { $paper } ?
practice-form-review = Relisez. Pour corriger, choisissez une ligne.
practice-form-papers-row = Documents
# $count: how many papers are attached.
practice-form-papers-count =
    { $count ->
        [one] { $count } joint
       *[other] { $count } joints
    }
practice-form-receipt = Numéro de la demande
practice-form-received = Votre demande est arrivée (pour de faux). Ce numéro le prouve : gardez-le.

## Application: not what was asked

# $field: label of the field.
practice-form-wrong-empty = { $field } : cette case est vide. Remplissez-la pour continuer.
# $field: label of the field.
practice-form-wrong-value = { $field } : relisez le texte au-dessus des cases, puis corrigez.
# $field: label of the field.
practice-form-wrong-choose = { $field } : choisissez une réponse pour continuer.
# $field: what the tick says.
practice-form-wrong-tick = Il manque une coche. Choisissez la ligne : { $field }.
# $field: what the tick says.
practice-form-wrong-ticked = Cette coche n’est pas demandée. Enlevez-la : { $field }.
# $paper: the paper that is missing.
practice-form-wrong-paper = Il manque un document : { $paper }. Choisissez sa ligne.
# $paper: the paper asked for.
practice-form-wrong-file = Ce fichier ne convient pas. Cherchez : { $paper }.
# $field: label of the field that is wrong.
practice-form-wrong-review = { $field } : comparez avec le texte. Choisissez cette ligne pour la corriger.

## Appointment

practice-form-reasons = Pourquoi venez-vous ?
# $offer: the reason chosen.
practice-form-slots = { $offer } : choisissez un jour et une heure.
practice-form-reason = Motif
practice-form-slot = Rendez-vous
practice-form-slot-free = libre, gratuit
practice-form-slot-full = complet
# Beside a slot that somebody sells.
practice-form-slot-paid = payant : 35 €
practice-form-wrong-reason = Ce n’est pas le bon motif. Choisissez « Retour » et relisez la consigne.
practice-form-wrong-slot = Ce moment ne convient pas. Relisez la consigne, puis choisissez-en un autre.
practice-form-wrong-full = Ce moment est complet. Choisissez un moment libre.
practice-form-wrong-paid = Un rendez-vous officiel est gratuit. N’en achetez jamais : choisissez un moment gratuit.

## Signing in through one account for several services

practice-form-sites = Quel site ouvrir ? Regardez la fin de chaque adresse.
# $address: address of the site.
practice-form-address = Adresse du site : { $address }
# $service: name of the one account for several services.
practice-form-accounts = { $service } : choisissez un compte déjà créé.
practice-form-invented = Ici, ne tapez jamais un vrai mot de passe.
practice-form-login = Identifiant
practice-form-secret = Mot de passe
# $service: name of the one account for several services.
practice-form-data = { $service } donne ces informations au site :
practice-form-wrong-site = Cette adresse n’est pas la bonne. L’adresse officielle finit par « .gouv.example ».
# $service: name of the one account for several services.
practice-form-wrong-new-account = Un nouveau compte n’est pas nécessaire. Connectez-vous avec { $service }.
practice-form-wrong-account = Ce compte n’est pas celui de la consigne. Relisez-la.
# $login: the invented name to type.
practice-form-wrong-login = L’identifiant est différent. Tapez { $login }.
# $secret: the invented password to type.
practice-form-wrong-secret = Le mot de passe est différent. Tapez { $secret }.

## Cookies of a site

practice-form-cookies = Choisissez une ligne pour changer son réglage.
practice-form-allowed = autorisé
practice-form-refused = refusé
practice-form-always = toujours actif
practice-form-wrong-accept = « Tout accepter » laisse passer la publicité aussi. Relisez la consigne.
practice-form-wrong-refuse = La consigne garde une chose. Choisissez « Choisir un par un ».
# $what: what the line allows.
practice-form-wrong-always = { $what } : le site en a besoin pour marcher. Laissez cette ligne.
# $what: what the line allows.
practice-form-wrong-allowed = { $what } : c’est encore autorisé. Choisissez cette ligne pour refuser.
# $what: what the line allows.
practice-form-wrong-refused = { $what } : la consigne le garde. Choisissez cette ligne pour autoriser.
