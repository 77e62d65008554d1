### The imitation of a job board: filters, an alert, an application, false offers.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.
### What is wrong and why: at most 110 characters, kind, saying what to do.

## Finding an offer

practice-jobs-place = Lieu
practice-jobs-contract = Contrat
practice-jobs-hours = Horaires
# A filter that lets everything through.
practice-jobs-all = tous
practice-jobs-none = Aucune offre. Élargissez un filtre avec « tous ».
# $count: how many offers the filters let through.
practice-jobs-found =
    { $count ->
        [one] { $count } offre :
       *[other] { $count } offres :
    }
# $count: how many offers the filters let through; $shown: how many are shown below.
practice-jobs-found-more = { $count } offres. Voici les { $shown } premières. Filtrez pour voir les autres.
practice-jobs-employer = Employeur
practice-jobs-keep = Garder cette offre
# $what: name of the filter; $asked: the value to look for.
practice-jobs-wrong-offer = Cette offre ne correspond pas. { $what } : cherchez « { $asked } ».

## An alert

practice-jobs-rhythm = Fréquence
practice-jobs-daily = chaque jour
practice-jobs-weekly = chaque semaine
practice-jobs-to-choose = à choisir
practice-jobs-address = Votre e-mail
practice-jobs-create = Créer l’alerte
# $what: name of the setting; $asked: the value to choose.
practice-jobs-wrong-setting = { $what } : choisissez « { $asked } ».
# $address: the address to type.
practice-jobs-wrong-address = L’adresse est vide ou différente. Tapez { $address }.

## Applying

practice-jobs-cv = CV
practice-jobs-choose-cv = Quel fichier voulez-vous envoyer ?
practice-jobs-message = Message
practice-jobs-send = Envoyer ma candidature
practice-jobs-wrong-no-cv = Le CV manque. Choisissez « CV », puis votre fichier.
# $count: how many words are missing.
practice-jobs-wrong-short =
    { $count ->
        [one] Le message est un peu court. Ajoutez encore { $count } mot.
       *[other] Le message est un peu court. Ajoutez encore { $count } mots.
    }

## False offers

practice-jobs-title = Offre
practice-jobs-contact = Contact
practice-jobs-serious = Offre sérieuse
practice-jobs-report = Signaler l’offre
practice-jobs-to-read = à lire
practice-jobs-kept-serious = sérieuse
practice-jobs-reported = signalée
practice-jobs-which-sign = Quel signe vous a fait douter ?
practice-jobs-wrong-sign = Ce signe n’est pas dans cette offre. Revenez en arrière et relisez.
