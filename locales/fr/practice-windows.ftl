### The imitation of windows that ask something, and of a page of switches.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Switches

# State of a switch, beside its name: one word that agrees with any name.
practice-windows-on = oui
practice-windows-off = non
# Button, at most 30 characters.
practice-windows-done = Terminé

## Not what was asked: at most 110 characters

# $count: how many switches are still to be changed.
practice-windows-wrong-left =
    { $count ->
        [one] Il reste { $count } réglage à changer. Relisez la consigne.
       *[other] Il reste { $count } réglages à changer. Relisez la consigne.
    }
