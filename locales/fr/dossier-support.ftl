### The support of very small businesses, by milestones.

dossier-support-list = Suivi des petites entreprises
dossier-support-new = Nouveau suivi d’entreprise
dossier-support-correct = Corriger le suivi
dossier-support-one = Suivi d’entreprise
dossier-support-none = Aucun suivi. Un suivi mène une petite entreprise du premier rendez-vous jusqu’à l’autonomie.
dossier-support-field-code = Code
dossier-support-field-goal = But
dossier-support-field-began = Début
dossier-support-field-structure = Entreprise
dossier-support-field-diagnosed = Besoins repérés
dossier-support-field-planned = Plan décidé
dossier-support-field-built = Outil construit
dossier-support-field-online = Mis en service
dossier-support-field-autonomous = Autonome
dossier-support-field-given-up = Arrêté
dossier-support-field-mediator = Par
dossier-support-goal-be-found = Être trouvé en ligne
dossier-support-goal-sell = Vendre en ligne
dossier-support-goal-manage = Gérer, facturer
dossier-support-goal-communicate = Communiquer
dossier-support-goal-be-safe = Se protéger
dossier-support-goal-make = Fabriquer un prototype

## A support at a glance.

# $support (text): the day it began, its goal, the business.
dossier-support-titled = Suivi : { $support }
# $milestone (text): one of the fields above.
dossier-support-next = Prochain jalon : { $milestone }. Entrée note la date : { $day }.
dossier-support-whole = Tous les jalons sont atteints. L’entreprise continue seule.
# $day (text)
dossier-support-given-up = Suivi arrêté : { $day }
# A milestone that is not reached yet.
dossier-support-ahead = à venir
dossier-support-record-individual = Noter un rendez-vous
dossier-support-record-project = Noter un temps de projet à plusieurs
dossier-support-give-up = Arrêter ce suivi
dossier-support-take-up-again = Reprendre ce suivi
dossier-support-give-up-sure = Arrêter ce suivi aujourd’hui ? Les jalons atteints restent notés. Vous pourrez le reprendre.
dossier-support-give-up-yes = Oui, arrêter
dossier-support-give-up-no = Non, continuer
dossier-support-forget-sure = Effacer la date de ce jalon ? { $milestone } : { $day }.
dossier-support-forget-yes = Oui, effacer la date
dossier-support-forget-no = Non, la garder
