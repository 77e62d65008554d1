### The imitation of a health portal: an appointment taken or cancelled, documents and who may read them.
### Buttons: at most 30 characters. What was not right: at most 110, without the words that packs bring.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Buttons

practice-health-back = Retour
practice-health-confirm = Confirmer le rendez-vous
practice-health-cancel = Annuler ce rendez-vous
practice-health-yes = Oui, annuler
practice-health-keep = Non, garder le rendez-vous

## Appointments

practice-health-practitioners = Avec qui voulez-vous un rendez-vous ?
# $offer: name of the practitioner.
practice-health-slots = { $offer } : choisissez un jour et une heure.
practice-health-with = Avec
practice-health-when = Quand
practice-health-slot-free = libre, au cabinet
practice-health-slot-full = complet
practice-health-slot-video = libre, en vidéo
practice-health-appointments = Vos rendez-vous : choisissez une ligne pour l’ouvrir.
# $with: name of the practitioner.
practice-health-sure = Annuler le rendez-vous avec { $with } ?

## Documents

practice-health-documents = Vos documents : choisissez une ligne pour l’ouvrir.
# $count: how many professionals may read the document.
practice-health-readers =
    { $count ->
        [0] vous seulement
        [one] { $count } personne peut lire
       *[other] { $count } personnes peuvent lire
    }
# $document: name of the document.
practice-health-who = { $document } : qui peut lire ? Choisissez une ligne pour la changer.
practice-health-reads = peut lire
practice-health-reads-not = ne peut pas lire

## Not what was asked

practice-health-wrong-practitioner = Ce n’est pas la bonne personne. Choisissez « Retour » et relisez la consigne.
practice-health-wrong-slot = Ce moment ne convient pas. Relisez la consigne, puis choisissez-en un autre.
practice-health-wrong-full = Ce moment est complet. Choisissez un moment libre.
# $with: name of the practitioner.
practice-health-wrong-appointment = { $with } : gardez ce rendez-vous. Choisissez « Retour », puis l’autre.
# $reader: the professional.
practice-health-wrong-shown = { $reader } : la consigne ne lui montre pas ce document.
# $reader: the professional.
practice-health-wrong-hidden = { $reader } : cette personne garde le droit de lire ce document.
