### The session form, its drafts, and the sheet of a recorded session.

## The session form

form-individual = Accompagnement individuel
form-workshop = Atelier collectif
form-other = Activité
form-correct = Corriger une activité
form-save = Enregistrer
form-saving = Enregistrement…
form-more = Plus de précisions
form-less = Moins de précisions
form-ready = C’est bon
form-future = La date est dans le futur. Vous pouvez enregistrer quand même.
form-administrative = Démarches administratives
# Labels of the fields: 26 letters at most.
form-date = Date
form-hour = Heure de début
# $hour (number)
form-hour-value = { $hour } h
form-minutes = Durée en minutes
form-place-type = Lieu
form-place = Lieu précis
form-commune = Commune (nom ou code)
form-themes = Thématiques
form-theme = Thématique
form-usages = Usages
form-usage = Usage
form-workshop-level = Niveau de l’atelier
form-procedure = Démarche
form-mandate = Mandat Aidants Connect
form-serves = Au service de
form-devices = Matériel
form-own-device = À qui est le matériel
form-language = Langue parlée
form-audience = Public
form-title = Nom de l’atelier
form-event = Date prévue
form-stop = Halte
form-cycle = Cycle
form-block = Bloc du cycle
form-total = Nombre de personnes
form-people = Personnes
# $count (number)
form-people-value = { $count }
form-already = déjà venue
form-first-time = première fois
form-returning = Déjà venue ?
form-gender = Genre
form-age = Âge
form-status = Situation
form-autonomy-before = Autonomie avant
form-autonomy-after = Autonomie après
form-referral = Orientation
form-tags = Étiquettes
form-mediator-role = Votre rôle ce jour-là
# Values
form-not-said = non communiqué
form-nothing = rien
form-own = à la personne
form-lent = au lieu
form-yes = oui
form-no = non
form-block-why = 1 – Pourquoi
form-block-how = 2 – Comment
form-block-spreading = 3 – Essaimage
# $first (text), $count (number): one choice and how many more.
form-and-more = { $first } et { $count } de plus
# $count, $rest (numbers)
form-counted = { $count } dit, { $rest } non dit
# $count (number): people left by the counters.
form-rest = { $count ->
    [one] Reste { $count } personne : non communiqué.
   *[other] Restent { $count } personnes : non communiqué.
}

## What is wrong in a field, and what to do

fault-themes = choisissez au moins une thématique
fault-commune-missing = écrivez le nom ou le code Insee de la commune
fault-people = dites combien de personnes sont venues
fault-required = il manque quelque chose ici
# $from, $to (numbers)
fault-range = écrivez un nombre de { $from } à { $to }
# $day (text): a day that comes before.
fault-too-early = Cette date ne peut pas venir avant le { $day }. Corrigez-la.
fault-date = écrivez le jour ainsi : 22/11/2026
# Of a name that is typed: no commune has it; or several stand below, to choose from.
fault-commune = aucune commune ne correspond : vérifiez le nom, ou tapez son code Insee
fault-commune-choose = choisissez la commune parmi celles qui sont dessous
fault-commune-not-asked = la commune est celle du lieu : laissez vide
fault-administrative = ajoutez « Aide aux démarches administratives »
# $sum, $total (numbers)
fault-total = { $sum } au lieu de { $total } au plus
fault-no-device = « Pas de matériel » va seul
fault-only-for = ne va pas avec cette activité
fault-list = n’est pas dans la liste du site
fault-other = cette valeur ne va pas

## What is used most

# $day (text): under a date while another is typed over it.
form-date-former = La date était le { $day }. Ctrl+Z la remet.
# $lengths (text): numbers of minutes with dots between them. The arrows are those of the keyboard.
form-lengths = Souvent : { $lengths } min (flèches gauche et droite)
form-often-usages = Usages fréquents
form-often = Souvent choisis
form-others = Les autres
form-save-next = Enregistrer et saisir la suivante
# $count (number): sessions recorded one after the other.
form-run = { $count ->
    [one] { $count } enregistrée. Passez à la suivante.
   *[other] { $count } enregistrées. Passez à la suivante.
}
form-give-up = Abandonner cette saisie

## The counters in one line

# The letters that stand for each value, in the order of the labels (label-gender-…, label-age-…, label-status-…).
form-letters-gender = m f
form-letters-age = a b c d e f g
form-letters-status = s d e r
form-line = En une ligne
# What the letters mean, with an example.
form-line-gender = f : féminin, m : masculin. Par exemple : f6 m4
form-line-age = a : moins de 12 ans, b : 12 à 17, c : 18 à 24, d : 25 à 39, e : 40 à 59, f : 60 à 69, g : 70 et plus. Par exemple : e3 g5
form-line-status = s : scolarisé, d : sans emploi, e : en emploi, r : retraité. Par exemple : d4 r6
# $letter (text), $letters (text): a letter that means nothing, and those that do.
fault-letter = « { $letter } » ne veut rien dire ici. Lettres possibles : { $letters }
fault-letter-twice = la même lettre est écrite deux fois

## Drafts: what was typed and not saved

drafts-title = Une saisie vous attend
drafts-text = Vous avez commencé une saisie sans l’enregistrer. Que voulez-vous faire ?
drafts-resume = Reprendre la saisie commencée
drafts-start-over = La jeter et en commencer une autre
drafts-back = Retour
drafts-give-up-title = Abandonner cette saisie ?
drafts-give-up-text = Ce que vous avez tapé sera perdu.
drafts-give-up-sure = Oui, jeter cette saisie
drafts-give-up-no = Non, continuer la saisie

## The sheet of a recorded session

sheet-level = Niveau
sheet-visit = Confirmée depuis la borne
sheet-mediator = Enregistrée par
sheet-recorded = Enregistrée le
sheet-revised = Corrigée le
# $label (text), $count (number): a value of a counter and how many people.
sheet-counted = { $label } : { $count }
