### Words of the screens of figures: today, a month, a year.

## Titles

figures-own-day = My day
figures-site-day = The site’s day
# $day (text): a day, written out.
figures-day = { $day }
# $month (text), such as "November 2026".
figures-own-month = My month: { $month }
figures-site-month = The site’s month: { $month }
# $year (text)
figures-own-year = My year { $year }
figures-site-year = The site’s year: { $year }

## What was counted

# $sessions, $accompaniments, $hours, $minutes (numbers)
figures-summary = Sessions: { $sessions }. Accompaniments: { $accompaniments }. Time: { $hours } h { $minutes } min.
figures-sessions = Sessions
figures-accompaniments = Accompaniments
figures-minutes = Time of mediation
# $hours, $minutes (numbers)
figures-time = { $hours } h { $minutes } min
figures-visits = Visits at the kiosk
figures-calls = Calls waiting
figures-reading = Reading…
# $percent (number)
figures-reading-at = Reading… { $percent }%
figures-none = No session in this period.
figures-not-for-publication = Internal figures: not for publication.

## Charts: titles, and what their numbers are

figures-by-day = By day
figures-by-month = By month
figures-by-level = By level
figures-by-theme = By theme
figures-by-hour = By day of the week and hour
figures-matrix = Priority matrix
figures-waiting = Calls for help
figures-targets = Targets
figures-unit-sessions = sessions
figures-unit-accompaniments = accompaniments
figures-unit-mentions = mentions
figures-unit-calls = calls
# $title, $unit (text): the title of a chart, and what its numbers are.
figures-title-unit = { $title } ({ $unit })
# $part (text): one value, such as "Seniors".
figures-title-part-unit = { $title }: { $part } ({ $unit })
# $what (text): a day or a month, written out.
figures-of = { $what }
# $hour (number): an hour of the day.
figures-hour = { $hour } h
# $count (number): themes or lessons that have no bar of their own.
figures-others = { $count ->
    [one] { $count } other
   *[other] The { $count } others
}
# $reached, $cells (numbers): cells of the matrix.
figures-matrix-reached = Cells reached: { $reached } of { $cells }.
# $calls (number); $median, $most (text): times. Half of the calls, and 9 in 10, waited less.
figures-waits = Calls: { $calls }. Half waited less than { $median }, and 9 in 10 less than { $most }.
figures-waiting-none = No call for help in this period.
# $minutes, $seconds (numbers)
figures-seconds = { $minutes } min { $seconds } s

## Tables

figures-share = share
figures-usage = usage
figures-median = median wait
figures-p90 = 9 in 10
figures-value = reached
figures-aim = target
figures-share-reached = share
figures-nothing = –

## Targets

# $value, $target, $percent (numbers)
figures-target = { $value } of { $target } ({ $percent }%)
figures-targets-none = No target for this period. Write your targets in the file targets.toml of the data directory.
# $count (number): faults in the file of targets.
figures-targets-faulty = { $count ->
    [one] The file targets.toml has { $count } fault. To read it: palier indicators --targets.
   *[other] The file targets.toml has { $count } faults. To read them: palier indicators --targets.
}

## What can be done

figures-choose = See something else
figures-see-table = See the table
figures-see-chart = See the chart
figures-write = Write to a file
figures-writing = Writing the file…
# The full name of the file follows, on a line of its own.
figures-written = Written to this file:
# $name (text): the full name of a file.
figures-file = { $name }
figures-month-before = Previous month
figures-month-after = Next month
figures-year-before = Previous year
figures-year-after = Next year
figures-see-calls = See the calls waiting
figures-back = Back
