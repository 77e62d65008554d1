### The fleet and its yearly inventory.

dossier-equipment-list = Matériel du lieu
dossier-equipment-new = Ajouter un appareil
dossier-equipment-correct = Corriger la fiche de l’appareil
dossier-equipment-one = Appareil
dossier-equipment-none = Aucun appareil enregistré. Ajoutez ceux que le lieu utilise ou prête.
dossier-equipment-field-code = Numéro
dossier-equipment-field-type = Appareil
dossier-equipment-field-year = Année d’achat
dossier-equipment-field-state = État
dossier-equipment-field-lent-to = Prêté à
dossier-equipment-field-watts = Puissance en watts
dossier-equipment-field-checked-on = Vu le
dossier-equipment-equipment-type-desktop = Ordinateur fixe
dossier-equipment-equipment-type-laptop = Ordinateur portable
dossier-equipment-equipment-type-tablet = Tablette
dossier-equipment-equipment-type-phone = Téléphone
dossier-equipment-equipment-type-printer = Imprimante
dossier-equipment-equipment-type-screen = Écran ou vidéoprojecteur
dossier-equipment-equipment-type-network = Box ou matériel réseau
dossier-equipment-equipment-type-prototyping = Machine de fabrication
dossier-equipment-equipment-type-other = Autre
dossier-equipment-equipment-state-in-use = En service
dossier-equipment-equipment-state-lent = Prêté
dossier-equipment-equipment-state-in-repair = En réparation
dossier-equipment-equipment-state-spare = En réserve
dossier-equipment-equipment-state-retired = Sorti du parc
dossier-equipment-inventory = Inventaire de l’année
# $count (number): machines not seen this year.
dossier-equipment-to-check = { $count ->
    [one] { $count } appareil à voir cette année
   *[other] { $count } appareils à voir cette année
}
dossier-equipment-old = six ans et plus
dossier-equipment-all-seen = Tout le matériel a été vu cette année.
dossier-equipment-question = Cet appareil est-il toujours là ? Dites dans quel état.
dossier-equipment-later = Passer, je le cherche
dossier-equipment-undo = Annuler la dernière saisie : { $machine }
