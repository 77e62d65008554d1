### Planned dates: workshops, talks, short formats, conferences, trainings.

dossier-event-list = Workshops and dates
dossier-event-new = Plan a date
dossier-event-correct = Correct a date
dossier-event-one = Date
dossier-event-none = No date is planned. Plan the first one: you will then count who enrolled and who came.
dossier-event-field-code = Code of the date
dossier-event-field-format = Format
dossier-event-field-title = Workshop of the catalogue
dossier-event-field-date = Day
dossier-event-field-hour = Starting hour
dossier-event-field-minutes = Length in minutes
dossier-event-field-seats = Seats
dossier-event-field-enrolled = Enrolled
dossier-event-field-waiting = Waiting
dossier-event-field-present = Present
dossier-event-field-absent = Absent
dossier-event-field-place = Exact place
dossier-event-field-cycle = Cycle
dossier-event-field-cancelled = Date cancelled
dossier-event-field-mediator = By
dossier-event-event-format-workshop = Workshop
dossier-event-event-format-talk = Talk
dossier-event-event-format-conference = Conference day
dossier-event-event-format-training = Training
dossier-event-event-format-on-the-go = On the go
dossier-event-event-format-themed-cafe = Themed café
dossier-event-event-format-webinar = Webinar
dossier-event-event-format-clinic = Clinic
dossier-event-event-format-interactive-workshop = Interactive workshop

## The list

# $day (text), $hour (number)
dossier-event-when = { $day }, { $hour }:00
# $hour (number)
dossier-event-today = today, { $hour }:00
# $minutes (number)
dossier-event-minutes = { $minutes } min
# $count (number): seats.
dossier-event-room = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}
# $enrolled, $seats, $waiting (numbers)
dossier-event-enrolled = { $enrolled } enrolled
dossier-event-seats = { $enrolled } enrolled of { $seats }
dossier-event-full = { $enrolled } enrolled of { $seats }, { $waiting } waiting
dossier-event-cancelled = cancelled
# $count (number): people who came.
dossier-event-recorded = recorded, { $count } present
dossier-event-recorded-only = recorded
# $count (number): people who came.
dossier-event-to-record = { $count } present, to be recorded
dossier-event-to-count = people to be counted
dossier-event-further = Further dates
dossier-event-nearer = Nearer dates

## The catalogue

dossier-event-no-catalogue = The site has no workshop catalogue yet. Coordination adds it to the site’s description.
dossier-event-formats = Without a title of the catalogue
# $from, $to (numbers): minutes.
dossier-event-usual = This format usually lasts { $from } to { $to } minutes. You can save all the same.
# $name (text): another date at the same hour.
dossier-event-same-hour = Another date is planned at this hour: { $name }.

## One date

dossier-event-people = Enrolment
dossier-event-came = Attendance
# $present, $absent, $rest (numbers): the last are those enrolled of whom nothing was said.
dossier-event-attendance = present: { $present } · absent: { $absent } · not said: { $rest }
dossier-event-kiosk = On this kiosk
# $visits, $lessons (numbers): visits on this kiosk during the date, and lessons completed in them.
dossier-event-joined = { $visits ->
    [one] { $visits } visit, { $lessons ->
        [one] { $lessons } lesson completed
       *[other] { $lessons } lessons completed
    }
   *[other] { $visits } visits, { $lessons ->
        [one] { $lessons } lesson completed
       *[other] { $lessons } lessons completed
    }
}
dossier-event-is-cancelled = This date is cancelled.
dossier-event-is-recorded = The activity of this date is recorded.
dossier-event-begin = Begin: count who is present
dossier-event-count = Count who was present
dossier-event-enrol = Enrol one person
dossier-event-wait = Full: add to the waiting list
dossier-event-withdraw = Take one person off the list
dossier-event-stop-waiting = Take one person off the waiting list
dossier-event-print = Attendance sheet without names
dossier-event-again = Plan the same a week later
dossier-event-cancel = Cancel the date
dossier-event-restore = Restore the date
dossier-event-printed = The attendance sheet is on its way to the printer.
dossier-event-not-printed = The sheet was not printed. Check the printer, then try again.
# $name (text): the full name of a file.
dossier-event-kept = The sheet is in the file { $name }

## Counting who came

dossier-event-how = Type a number, or press an arrow for each person.
# $enrolled (number)
dossier-event-absent-over = More absent than enrolled ({ $enrolled }). Correct it, or enrol them first.
# $count (number): people who came beyond the seats.
dossier-event-over-seats = { $count ->
    [one] { $count } person more than there are seats. You can go on.
   *[other] { $count } people more than there are seats. You can go on.
}
# $count (number): people who came without having enrolled.
dossier-event-walk-in = { $count ->
    [one] { $count } person more than enrolled: did they come without enrolling?
   *[other] { $count } people more than enrolled: did they come without enrolling?
}
# $count (number): people enrolled of whom nothing was said yet.
dossier-event-rest = { $count ->
    [0] Everybody who enrolled is counted.
    [one] { $count } person left: not said.
   *[other] { $count } people left: not said.
}
# A letter was typed in a counter.
dossier-event-digits-only = Only the number here. The detail, such as f6 m4, is typed later, in the session.
dossier-event-nobody = Count who is present first. If nobody came, cancel the date.
dossier-event-record = Record the activity
dossier-event-counted = Done

## Kiosks that take part

# $name (text), $hour (number)
dossier-event-part = This kiosk takes part until { $hour }:00: { $name }.
# $name (text)
dossier-event-part-today = This kiosk takes part until tonight: { $name }.
# $hour (number)
dossier-event-join = Take part until { $hour }:00
dossier-event-join-today = Take part until tonight
dossier-event-leave = Stop this kiosk taking part
dossier-event-take-part = Let this kiosk take part
dossier-event-take-part-text = Visits on this kiosk will be counted with this date. The public sees no difference.
dossier-event-elsewhere = Take part in a date of another kiosk
dossier-event-elsewhere-text = The code is written on the page of the date, on the other kiosk. Visits here will be counted with that date.
dossier-event-code-wrong = The code of a date looks like 12-a2b3. Check it on the other kiosk.

## The attendance sheet: the heads of its columns have 14 letters at most.

dossier-event-sheet-number = No.
dossier-event-sheet-present = Present
dossier-event-sheet-first = First time
dossier-event-sheet-own = Own device
dossier-event-sheet-foot = Write no names: only the numbers are copied.
