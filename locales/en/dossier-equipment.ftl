### The fleet and its yearly inventory.

dossier-equipment-list = Equipment of the place
dossier-equipment-new = Add a machine
dossier-equipment-correct = Correct the machine’s entry
dossier-equipment-one = Machine
dossier-equipment-none = No machine recorded. Add those that the place uses or lends.
dossier-equipment-field-code = Number
dossier-equipment-field-type = Machine
dossier-equipment-field-year = Year bought
dossier-equipment-field-state = State
dossier-equipment-field-lent-to = Lent to
dossier-equipment-field-watts = Power in watts
dossier-equipment-field-checked-on = Seen on
dossier-equipment-equipment-type-desktop = Desktop computer
dossier-equipment-equipment-type-laptop = Laptop
dossier-equipment-equipment-type-tablet = Tablet
dossier-equipment-equipment-type-phone = Phone
dossier-equipment-equipment-type-printer = Printer
dossier-equipment-equipment-type-screen = Screen or projector
dossier-equipment-equipment-type-network = Router or network device
dossier-equipment-equipment-type-prototyping = Making machine
dossier-equipment-equipment-type-other = Other
dossier-equipment-equipment-state-in-use = In use
dossier-equipment-equipment-state-lent = Lent
dossier-equipment-equipment-state-in-repair = In repair
dossier-equipment-equipment-state-spare = Spare
dossier-equipment-equipment-state-retired = Retired
dossier-equipment-inventory = This year’s inventory
# $count (number): machines not seen this year.
dossier-equipment-to-check = { $count ->
    [one] { $count } machine to see this year
   *[other] { $count } machines to see this year
}
dossier-equipment-old = six years and over
dossier-equipment-all-seen = Every machine was seen this year.
dossier-equipment-question = Is this machine still here? Say in which state.
dossier-equipment-later = Skip, I am looking for it
dossier-equipment-undo = Undo the last entry: { $machine }
