### The imitation of a footprint calculator: devices at home, what they weigh in a year, what would halve it.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.
### CO2e is explained in the lesson; the number of kilograms is rounded.

## Footprint: devices and figures

# Cell beside a device whose numbers are not entered yet.
practice-footprint-to-enter = to fill in
# Cell beside a device. $count: kilograms of CO2e.
practice-footprint-weight = { $count } kg a year
# The same without electricity. $count: kilograms of CO2e.
practice-footprint-total = Total a year: { $count } kg of CO2e
# $weight: kilograms of CO2e; $power: kilowatt-hours of electricity.
practice-footprint-sum = Total a year: { $weight } kg of CO2e, { $power } kWh of electricity
practice-footprint-heaviest = Which device weighs most? Choose it.

## Footprint: the form of a device

practice-footprint-count = How many
practice-footprint-years = Years kept
practice-footprint-hours = Hours a day
practice-footprint-save = Save

## Footprint: changes

# $now: kilograms of CO2e with the changes chosen; $goal: the kilograms to reach.
practice-footprint-now = Total: { $now } kg of CO2e a year. Aim: { $goal } kg.
# Cell beside a change. $count: kilograms spared.
practice-footprint-spared = { $count } kg less
practice-footprint-little = almost nothing
practice-footprint-finish = I have finished

## Footprint: not what was asked

# At most 110 characters each.
practice-footprint-wrong-empty = A box is empty. Type the number written in the sentence.
practice-footprint-wrong-count = Read the sentence again: how many devices? Type only the number.
practice-footprint-wrong-years = Read the sentence again: kept how many years? Type only the number.
practice-footprint-wrong-hours = Read the sentence again: how many hours a day? Type only the number.
practice-footprint-wrong-heaviest = Another device weighs more. Compare the kilos of each line.
# $count: how many changes may be chosen at once.
practice-footprint-wrong-most =
    { $count ->
        [one] You already have { $count } choice. Take it away, then choose another.
       *[other] You already have { $count } choices. Take away the one that matters least.
    }
# $count: kilograms still too many.
practice-footprint-wrong-heavy = There are { $count } kg still to save. Look for a choice that matters more.
