### Words of the shared indicators: titles, definitions, units, and what surrounds a table.

## Titles and definitions, one pair an indicator

indicator-a1-title = Sessions held
indicator-a1-definition = Number of sessions recorded. A one-to-one session, a workshop, a talk or a project counts as 1.
indicator-a2-title = Accompaniments
indicator-a2-definition = Each session counts once for every person present. A workshop of 10 people counts 10 accompaniments.
indicator-a3-title = Hours of mediation
indicator-a3-definition = Length of the sessions, counted once for each session.
indicator-a4-title = Hours of learning
indicator-a4-definition = Length of each session, multiplied by the number of people present.
indicator-a6-title = Returning public
indicator-a6-definition = Accompaniments of people who had been here before, and of people here for the first time.
indicator-b1-title = Age bands
indicator-b1-definition = Accompaniments by national age band, on the day of the session.
indicator-b2-title = Gender
indicator-b2-definition = Accompaniments by gender, in the national list.
indicator-b3-title = Status
indicator-b3-definition = Accompaniments by status, in the national list.
indicator-b4-title = Audiences
indicator-b4-definition = Accompaniments by the audience that the session was made for.
indicator-b6-title = Languages spoken
indicator-b6-definition = Accompaniments by the language of the session.
indicator-c1-title = Levels of use
indicator-c1-definition = Accompaniments by the highest level among the usages of the session: basic, intermediate or advanced.
indicator-c2-title = Usages
indicator-c2-definition = A session counts once for each of its usages, however many people were present.
indicator-c3-title = National themes
indicator-c3-definition = A session counts once for each of its themes. The administrative themes are listed apart; the total includes both lists.
indicator-d1-title = Self-service visits
indicator-d1-definition = Uses of the kiosk without a mediator. They do not count as accompaniments.
indicator-d2-title = Lessons
indicator-d2-definition = Lessons started and completed during self-service visits.

## Units

unit-sessions = sessions
unit-accompaniments = accompaniments
unit-mediator-minutes = minutes of mediation
unit-learner-minutes = minutes of learning
unit-mentions = mentions
unit-visits = visits
unit-lessons-started = lessons started
unit-lessons-completed = lessons completed
# The two units above that a table for people shows in hours.
unit-mediator-hours = hours of mediation
unit-learner-hours = hours of learning

## What a figure is broken down by

dimension-kind = kind
dimension-place-type = kind of place
dimension-mediator-role = role
dimension-level = level
dimension-returning = been here
dimension-age = age band
dimension-gender = gender
dimension-status = status
dimension-audience = audience
dimension-language = language
dimension-usage = usage
dimension-theme = theme
dimension-administrative-theme = administrative theme
dimension-workshop-level = level of the workshop
dimension-autonomy-before = autonomy before
dimension-autonomy-after = autonomy after
dimension-referral = referral
dimension-lesson = lesson
dimension-hour = hour

## Columns of a file made for a spreadsheet

column-period-start = start
column-period-end = end
column-territory = territory
column-site = site
column-indicator = indicator
column-unit = unit
column-share-of = share of
column-dimension-1 = dimension 1
column-value-1 = value 1
column-dimension-2 = dimension 2
column-value-2 = value 2
column-n = n
column-value = value
column-share = share (%)
column-status = status

## A table for people

export-title = Shared indicators
# $from, $to (text): the first and the last day, written out.
export-period = From { $from } to { $to }
export-total = Total
export-share = share
# $unit (text): a unit, such as "sessions", when it is not that of the figures.
export-share-of = share of { $unit }
export-ok = available
export-withheld = withheld
# $threshold (number): shown below any table with a withheld figure; < and · are the marks in its cells.
export-withheld-note = <{ $threshold }: fewer than { $threshold } people, withheld so that nobody can be recognised. ·: withheld so that nothing else can be worked out. A small number of sessions may still be shown when it rests on { $threshold } people or more.
export-not-for-publication = Internal figures: not for publication.
export-empty = Nothing is recorded for these indicators in this period. Record a session, or choose another period.
# $site (text): its code.
export-site = Site { $site }
# $hours (number): whole hours. $minutes (text): two digits.
export-hours = { $hours } h { $minutes }
