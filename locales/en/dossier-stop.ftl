### Stops of mobile tours.

dossier-stop-list = Tours and stops
dossier-stop-new = New stop
dossier-stop-correct = Correct the stop
dossier-stop-one = Stop
dossier-stop-none = No stop yet. Plan here where the kit or the van goes.
dossier-stop-field-code = Number
dossier-stop-field-tour = Tour
dossier-stop-field-date = First day
dossier-stop-field-commune = Commune (name or code)
dossier-stop-field-until = Last day, if several
dossier-stop-field-place-type = Place
dossier-stop-field-carried = What is carried
dossier-stop-field-cancelled = Cancelled
dossier-stop-field-mediator = By
dossier-stop-stop-place-autre = At a partner’s, on a square
dossier-stop-stop-place-domicile = At home
dossier-stop-session = Record a session at this stop
# Beside a stop in the list.
dossier-stop-today = today
dossier-stop-soon = soon
dossier-stop-off = cancelled
