### Words that every screen shares: durations, counts, rates.

## Durations and counts

# $count (number): whole minutes.
words-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
# $count (number): steps of a lesson.
words-steps = { $count ->
    [zero] بلا خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة
}
# $count (number): people taking part.
words-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}

## Rates and places in a series

# $value (text): a decimal already written for the language.
words-percent = { $value }%
# $position, $total (numbers): "3 of 7".
words-position = { $position } من { $total }

## Contact

# $number (text): a telephone number; its groups keep their order.
words-telephone = الهاتف: { $number }
