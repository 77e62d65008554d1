### Words that every screen shares: durations, counts, rates.

## Durations and counts

# $count (number): whole minutes.
words-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# $count (number): steps of a lesson.
words-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
# $count (number): people taking part.
words-people = { $count ->
    [0] nobody
    [one] { $count } person
   *[other] { $count } people
}

## Rates and places in a series

# $value (text): a decimal already written for the language.
words-percent = { $value }%
# $position, $total (numbers): "3 of 7".
words-position = { $position } of { $total }

## Contact

# $number (text): a telephone number; its groups keep their order.
words-telephone = Telephone: { $number }
