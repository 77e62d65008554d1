### Productions: what a cycle published.

dossier-production-list = Productions des cycles
dossier-production-new = Nouvelle production
dossier-production-correct = Corriger la production
dossier-production-one = Production
dossier-production-none = Aucune production. Elle documente un cycle : photo, son, texte ou vidéo, et où la trouver.
dossier-production-field-cycle = Cycle
dossier-production-field-date = Date
dossier-production-field-medium = Support
dossier-production-field-address = Adresse (https)
dossier-production-field-skills = Compétences
dossier-production-field-mediator = Par
dossier-production-medium-photo = Photo
dossier-production-medium-sound = Son
dossier-production-medium-text = Texte
dossier-production-medium-video = Vidéo
