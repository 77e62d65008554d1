### Stops of mobile tours.

dossier-stop-list = Tournées et haltes
dossier-stop-new = Nouvelle halte
dossier-stop-correct = Corriger la halte
dossier-stop-one = Halte
dossier-stop-none = Aucune halte. Planifiez ici les passages de la mallette ou du bus.
dossier-stop-field-code = Numéro
dossier-stop-field-tour = Tournée
dossier-stop-field-date = Premier jour
dossier-stop-field-commune = Commune (nom ou code)
dossier-stop-field-until = Dernier jour, si plusieurs
dossier-stop-field-place-type = Lieu
dossier-stop-field-carried = Matériel emporté
dossier-stop-field-cancelled = Annulée
dossier-stop-field-mediator = Par
dossier-stop-stop-place-autre = Chez un partenaire, sur une place
dossier-stop-stop-place-domicile = À domicile
dossier-stop-session = Saisir un accompagnement à cette halte
# Beside a stop in the list.
dossier-stop-today = ce jour
dossier-stop-soon = bientôt
dossier-stop-off = annulée
