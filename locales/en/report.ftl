### The page of the shared indicators: what it says beside the words of indicators.ftl.

## Its top

# The first link, for those who go with the keyboard.
report-skip = Go to the figures
report-demonstration = Demonstration: these figures are made up.
# $threshold (number); $kept (number), $kept-text and $all-text (texts): figures kept back, and all figures, as written.
report-protected = { $kept ->
    [0] Small numbers are protected. Here, no figure is about fewer than { $threshold } people.
    [one] Small numbers are protected: { $kept-text } figure of { $all-text } is withheld, so that nobody can be recognised.
   *[other] Small numbers are protected: { $kept-text } figures of { $all-text } are withheld, so that nobody can be recognised.
}
# What the mark < and the mark · mean. $threshold (number)
report-mark-primary = fewer than { $threshold } people
report-mark-complementary = withheld so that nothing else can be worked out
report-key-figures = Key figures
report-contents = Contents

## Charts and tables

report-nothing = Nothing to show for this period.
# $unit (text): with a capital, "Accompaniments". $by (text): "audience", "audience and step", "over time".
report-chart = { $unit }: { $by }
# $first, $second (texts): what rows and columns are.
report-chart-both = { $first } and { $second }
# $title (text): the title of a chart. $count (number): how many bars it has room for.
report-chart-first = { $title } (first { $count } values)
report-chart-description = The same figures are in the table that follows.
report-over-time = over time
report-by-place = place
report-by-commune = commune
report-by-intercommunal = intercommunal body
report-by-department = department
report-by-region = region
# Before and behind the shades, from the lightest to the darkest.
report-scale-less = less
report-scale-more = more
# Beside a box with a broken line.
report-scale-withheld = withheld
# Above a map whose shades say how many.
report-communes-reached = Communes where something was held, by department
# $by (text): what the rows are, "site".
report-by-time = { $by }, over time
# $title (text): that of the indicator.
report-totals = { $title }: totals
