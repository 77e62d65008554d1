### Words that every screen shares: durations, counts, rates.

## Durations and counts

# $count (number): whole minutes.
words-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# $count (number): steps of a lesson.
words-steps = { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}
# $count (number): people taking part.
words-people = { $count ->
    [0] personne
    [one] { $count } personne
   *[other] { $count } personnes
}

## Rates and places in a series

# $value (text): a decimal already written for the language. A narrow no-break space precedes the sign.
words-percent = { $value } %
# $position, $total (numbers): "3 of 7".
words-position = { $position } sur { $total }

## Contact

# $number (text): a telephone number; its groups keep their order.
words-telephone = Téléphone : { $number }
