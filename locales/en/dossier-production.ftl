### Productions: what a cycle published.

dossier-production-list = Productions of cycles
dossier-production-new = New production
dossier-production-correct = Correct the production
dossier-production-one = Production
dossier-production-none = No production yet. It documents a cycle: photo, sound, text or video, and where to find it.
dossier-production-field-cycle = Cycle
dossier-production-field-date = Date
dossier-production-field-medium = Medium
dossier-production-field-address = Address (https)
dossier-production-field-skills = Skills
dossier-production-field-mediator = By
dossier-production-medium-photo = Photo
dossier-production-medium-sound = Sound
dossier-production-medium-text = Text
dossier-production-medium-video = Video
