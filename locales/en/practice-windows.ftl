### The imitation of windows that ask something, and of a page of switches.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Switches

# State of a switch, beside its name: one word that agrees with any name.
practice-windows-on = on
practice-windows-off = off
# Button, at most 30 characters.
practice-windows-done = Done

## Not what was asked: at most 110 characters

# $count: how many switches are still to be changed.
practice-windows-wrong-left =
    { $count ->
        [one] There is { $count } setting left to change. Read the task again.
       *[other] There are { $count } settings left to change. Read the task again.
    }
