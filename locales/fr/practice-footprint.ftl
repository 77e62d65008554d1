### The imitation of a footprint calculator: devices at home, what they weigh in a year, what would halve it.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.
### CO2e is explained in the lesson; the number of kilograms is rounded.

## Footprint: devices and figures

# Cell beside a device whose numbers are not entered yet.
practice-footprint-to-enter = à remplir
# Cell beside a device. $count: kilograms of CO2e.
practice-footprint-weight = { $count } kg par an
# The same without electricity. $count: kilograms of CO2e.
practice-footprint-total = Total par an : { $count } kg de CO2e
# $weight: kilograms of CO2e; $power: kilowatt-hours of electricity.
practice-footprint-sum = Total par an : { $weight } kg de CO2e, { $power } kWh d’électricité
practice-footprint-heaviest = Quel appareil pèse le plus lourd ? Choisissez-le.

## Footprint: the form of a device

practice-footprint-count = Nombre
practice-footprint-years = Années gardées
practice-footprint-hours = Heures par jour
practice-footprint-save = Enregistrer

## Footprint: changes

# $now: kilograms of CO2e with the changes chosen; $goal: the kilograms to reach.
practice-footprint-now = Total : { $now } kg de CO2e par an. But : { $goal } kg.
# Cell beside a change. $count: kilograms spared.
practice-footprint-spared = { $count } kg en moins
practice-footprint-little = presque rien
practice-footprint-finish = J’ai fini

## Footprint: not what was asked

# At most 110 characters each.
practice-footprint-wrong-empty = Une case est vide. Tapez le nombre écrit dans la phrase.
practice-footprint-wrong-count = Relisez la phrase : combien d’appareils ? Tapez seulement le nombre.
practice-footprint-wrong-years = Relisez la phrase : gardés combien d’années ? Tapez seulement le nombre.
practice-footprint-wrong-hours = Relisez la phrase : combien d’heures par jour ? Tapez seulement le nombre.
practice-footprint-wrong-heaviest = Un autre appareil pèse plus lourd. Comparez les kilos de chaque ligne.
# $count: how many changes may be chosen at once.
practice-footprint-wrong-most =
    { $count ->
        [one] Vous avez déjà { $count } choix. Retirez-le, puis choisissez-en un autre.
       *[other] Vous avez déjà { $count } choix. Retirez celui qui compte le moins.
    }
# $count: kilograms still too many.
practice-footprint-wrong-heavy = Il reste { $count } kg à gagner. Cherchez un choix qui compte davantage.
