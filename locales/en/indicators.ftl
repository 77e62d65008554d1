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
indicator-a5-title = Durations
indicator-a5-definition = Accompaniments and sessions by the length of the session.
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
indicator-b5-title = Priority audiences
indicator-b5-definition = Accompaniments of the 7 priority audiences, together then one by one, and their share of all accompaniments.
indicator-b6-title = Languages spoken
indicator-b6-definition = Accompaniments by the language of the session.
indicator-c1-title = Levels of use
indicator-c1-definition = Accompaniments by the highest level among the usages of the session: basic, intermediate or advanced.
indicator-c1b-title = Workshop levels
indicator-c1b-definition = Accompaniments in workshops, by the level of the workshop.
indicator-c2-title = Usages
indicator-c2-definition = A session counts once for each of its usages, however many people were present.
indicator-c3-title = National themes
indicator-c3-definition = A session counts once for each of its themes. The administrative themes are listed apart; the total includes both lists.
indicator-c4-title = In the service of
indicator-c4-definition = A session counts once for each of the fields it serves: health, employment, culture… There are 12.
indicator-c5-title = Priority matrix
indicator-c5-definition = Accompaniments of each audience on the usages planned for it, step by step. A session on 2 of these usages counts in 2 cells. The share of the 14 cells reached comes with them.
indicator-d1-title = Self-service visits
indicator-d1-definition = Uses of the kiosk without a mediator. They do not count as accompaniments.
indicator-d2-title = Lessons
indicator-d2-definition = Lessons started and completed during self-service visits.
indicator-d3-title = Time per lesson
indicator-d3-definition = How long completed lessons took. Half took less than the median. A quarter took less than the 1st quartile, and three quarters less than the 3rd.
indicator-d4-title = First-try success
indicator-d4-definition = Exercises and questions done during self-service visits, and the share that was right at the first try.
indicator-d5-title = Placement
indicator-d5-definition = Visits in which placement found a level: the overall level, then that of each competence area.
indicator-d6-title = Autonomy gained
indicator-d6-definition = One-to-one accompaniments in which autonomy was noted before and after, and the share in which it rose.
indicator-d7-title = Competence areas used
indicator-d7-definition = Visits in which the person answered, by the number of areas used, before and after. All 5 areas at the last answer means at least basic skills.
indicator-d8-title = Satisfaction
indicator-d8-definition = Visits in which the person chose one of the three faces on the last screen.
indicator-d9-title = Calls for help
indicator-d9-definition = Calls made at the kiosk, by the lesson being taken. Waiting is that of the calls somebody came for: half waited less than the median, and 9 in 10 less than the second time.
indicator-d10-title = Paths followed
indicator-d10-definition = Visits in which the person chose a path, and the share in which they completed it.
indicator-e1-title = Active places
indicator-e1-definition = Sites that recorded at least one session or visit in the period. Beside them, the places that the site describes: a place may have several types and several labels.
indicator-e2-title = Outside the walls
indicator-e2-definition = Accompaniments at a stop of a tour, at home or in another place, such as a partner’s, and their share of all accompaniments. Neither places of activity nor remote sessions are among them.
indicator-e3-title = Territory reached
indicator-e3-definition = Communes in which there was at least one session, by department. Each commune counts once. It is the one that the session names, or else that of the place.
indicator-e4-title = Days and hours of activity
indicator-e4-definition = Sessions by day of the week and hour, and the number of days that had any.
indicator-e5-title = Gaps
indicator-e5-definition = Months in which a site recorded nothing since its first record, and days since its last. Of several sites, months add up and the days are those of the longest silence. Counted to the end of the period, or to the newest record of all sites if that comes before.
indicator-e6-title = Places for very small businesses
indicator-e6-definition = Places described by the site that say they receive very small businesses, and their share of all these places.
indicator-f1-title = Devices used
indicator-f1-definition = A session counts once for each device used. All sessions follow, by whether the device was the person’s or the place’s.
indicator-f2-title = Age of the fleet
indicator-f2-definition = Machines of the inventory that are not retired, in the state last recorded. Age runs from the year of purchase to that of the last day of the period.
indicator-f3-title = Connections
indicator-f3-definition = Places that the site describes, by how they are connected. A place may have several connections.
indicator-g1-title = Team
indicator-g1-definition = Members of the team who led at least one session in the period, counted and not named. Somebody who works at 2 sites counts twice. As for sessions, the number is not published where few people were accompanied.
indicator-g2-title = Cycles
indicator-g2-definition = Cycles begun and their relays, blocks completed and productions published in the period, by sector.
indicator-g3-title = Workshops and dates
indicator-g3-definition = Dates of the period, past or to come, without the cancelled ones: people enrolled, present, absent and on the waiting list. A person counts once a date.
indicator-g5-title = Referrals
indicator-g5-definition = Accompaniments of people referred to another body, together then by destination, and their share of all accompaniments.
indicator-h1-title = Needs expressed
indicator-h1-definition = What structures answered to the questionnaire of needs. Each need is a share of the structures that answered. The response rate is of the structures that were asked.

## Units

unit-sessions = sessions
unit-accompaniments = accompaniments
unit-mediator-minutes = minutes of mediation
unit-learner-minutes = minutes of learning
unit-mentions = mentions
unit-visits = visits
unit-lessons-started = lessons started
unit-lessons-completed = lessons completed
unit-autonomy-gained = gains in autonomy
unit-seconds-q1 = seconds (1st quartile)
unit-seconds-median = seconds (median)
unit-seconds-q3 = seconds (3rd quartile)
unit-exercises-tried = exercises
unit-exercises-first-try = exercises right at the first try
unit-visits-at-least-basic = visits with at least basic skills
unit-calls = calls
unit-waiting-seconds-median = seconds of waiting (median)
unit-waiting-seconds-p90 = seconds of waiting (9 in 10)
unit-paths-completed = paths completed
unit-accompaniments-of-priority-audiences = accompaniments of priority audiences
# What a coordinator set for a figure.
unit-target = target
unit-matrix-cells = cells of the matrix
unit-matrix-cells-reached = cells reached
unit-days = days
unit-accompaniments-outside = accompaniments outside the walls
unit-communes = communes
unit-accompaniments-referred = accompaniments with a referral
unit-sites = sites
unit-places = places
unit-places-receiving-very-small-businesses = places receiving very small businesses
unit-sites-with-gaps = sites with a month missing
unit-months-missing = months without a record
unit-days-since-last-record = days since the last record
unit-machines = machines
unit-age-months-mean = mean age, in months
unit-machines-six-years-and-over = machines of six years and over
unit-machines-in-repair = machines in repair
unit-mediators = members of the team
unit-cycles = cycles
unit-blocks = blocks completed
unit-relays = relays
unit-productions = productions
unit-dates = dates
unit-people-enrolled = people enrolled
unit-people-present = people present
unit-people-absent = people absent
unit-people-waiting = people waiting
unit-needs = needs named
unit-structures = structures that answered
unit-structures-asked = structures asked
# The two units above that a table for people shows in hours.
unit-mediator-hours = hours of mediation
unit-learner-hours = hours of learning
# The units in seconds above that a table for people shows in minutes and seconds.
unit-time-q1 = 1st quartile
unit-time-median = median
unit-time-q3 = 3rd quartile
unit-waiting-median = median wait
unit-waiting-p90 = wait, 9 in 10

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
dimension-placement = level found
dimension-area = area
dimension-areas-before = areas before
dimension-areas-after = areas after
dimension-face = opinion
dimension-path = path
dimension-step = step
dimension-duration = duration
dimension-weekday = day of the week
dimension-matrix-step = step of the matrix
dimension-serves = in the service of
dimension-premises = inside or outside the walls
dimension-department = department
dimension-device = device
dimension-own-device = whose device
dimension-equipment = machine
dimension-sector = sector
dimension-format = format
dimension-typology = national type of place
dimension-label = label
dimension-mobility = fixed or mobile
dimension-connection = connection
dimension-need = need

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
# $value (text): the number to reach. $share (text): a share with its sign.
export-target = Target: { $value }
export-target-share = Target: { $value }, { $share } reached
export-not-for-publication = Internal figures: not for publication.
export-empty = Nothing is recorded for these indicators in this period. Record a session, or choose another period.
# $site (text): its code.
export-site = Site { $site }
# $name, $code (texts): a place, a commune, an intercommunal body, a department or a region, and its code.
export-territory = { $name } ({ $code })
export-territory-unknown = Unknown territory
# $hours (number): whole hours. $minutes (text): two digits.
export-hours = { $hours } h { $minutes }
# $minutes (number): whole minutes. $seconds (text): two digits.
export-minutes = { $minutes } min { $seconds } s
# Behind the name of what the rows are values of. $dimension, $value (texts): what they are crossed with, "autonomy after", "Alone".
export-crossed = { $dimension }: { $value }
# A path made for an audience, and a step of a lesson. $first, $second (texts): "Older people", "Write and receive e-mails".
export-both = { $first } · { $second }

# What the indicators of one letter are about.
indicator-family-a = Activity
indicator-family-b = Audiences
indicator-family-c = Levels, usages and themes
indicator-family-d = Use of the kiosk and progress
indicator-family-e = Places, territory and hours
indicator-family-f = Equipment and connections
indicator-family-g = Cycles, workshops and referrals
indicator-family-h = Needs expressed
