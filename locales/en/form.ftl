### The session form, its drafts, and the sheet of a recorded session.

## The session form

form-individual = One-to-one session
form-workshop = Workshop
form-other = Session
form-correct = Correct a session
form-save = Save
form-saving = Saving…
form-more = More details
form-less = Fewer details
form-ready = Done
form-future = The date is in the future. You can save all the same.
form-administrative = Official procedures
# Labels of the fields: 26 letters at most.
form-date = Date
form-hour = Start time
# $hour (number)
form-hour-value = { $hour }:00
form-minutes = Length in minutes
form-place-type = Where
form-place = Exact place
form-commune = Commune (name or code)
form-themes = Themes
form-theme = Theme
form-usages = Usages
form-usage = Usage
form-workshop-level = Workshop level
form-procedure = Procedure
form-mandate = Aidants Connect mandate
form-serves = In the service of
form-devices = Devices
form-own-device = Whose device
form-language = Language spoken
form-audience = Audience
form-title = Workshop title
form-event = Planned date
form-stop = Stop
form-cycle = Cycle
form-block = Block of the cycle
form-total = Number of people
form-people = People
# $count (number)
form-people-value = { $count }
form-already = been here before
form-first-time = first time here
form-returning = Been here before?
form-gender = Gender
form-age = Age
form-status = Situation
form-autonomy-before = Autonomy before
form-autonomy-after = Autonomy after
form-referral = Referral
form-tags = Tags
form-mediator-role = Your role that day
# Values
form-not-said = not said
form-nothing = nothing
form-own = the person’s own
form-lent = lent by the place
form-yes = yes
form-no = no
form-block-why = 1 – Why
form-block-how = 2 – How
form-block-spreading = 3 – Spreading
# $first (text), $count (number): one choice and how many more.
form-and-more = { $first } and { $count } more
# $count, $rest (numbers)
form-counted = { $count } said, { $rest } not said
# $count (number): people left by the counters.
form-rest = { $count ->
    [one] { $count } person left: not said.
   *[other] { $count } people left: not said.
}

## What is wrong in a field, and what to do

fault-themes = choose at least one theme
fault-commune-missing = write the name or the Insee code of the commune
fault-people = say how many people came
fault-required = something is missing here
# $from, $to (numbers)
fault-range = write a number from { $from } to { $to }
# $day (text): a day that comes before.
fault-too-early = This date cannot come before { $day }. Correct it.
fault-date = write the day like this: 22/11/2026
# Of a name that is typed: no commune has it; or several stand below, to choose from.
fault-commune = no commune matches: check the name, or type its Insee code
fault-commune-choose = choose the commune among those below
fault-commune-not-asked = the commune is that of the place: leave it empty
fault-administrative = add “Help with official procedures”
# $sum, $total (numbers)
fault-total = adds up to { $sum }: { $total } at most
fault-no-device = “No device” stands alone
fault-only-for = does not go with this session
fault-list = is not in the list of the site
fault-other = this value is not right

## What is used most

# $day (text): under a date while another is typed over it.
form-date-former = The date was { $day }. Ctrl+Z puts it back.
# $lengths (text): numbers of minutes with dots between them. The arrows are those of the keyboard.
form-lengths = Often: { $lengths } min (left and right arrows)
form-often-usages = Frequent usages
form-often = Chosen often
form-others = The others
form-save-next = Save and enter the next one
# $count (number): sessions recorded one after the other.
form-run = { $count ->
    [one] { $count } saved. On to the next one.
   *[other] { $count } saved. On to the next one.
}
form-give-up = Discard this entry

## The counters in one line

# The letters that stand for each value, in the order of the labels (label-gender-…, label-age-…, label-status-…).
form-letters-gender = m f
form-letters-age = a b c d e f g
form-letters-status = s o w r
form-line = In one line
# What the letters mean, with an example.
form-line-gender = f: female, m: male. For example: f6 m4
form-line-age = a: under 12, b: 12 to 17, c: 18 to 24, d: 25 to 39, e: 40 to 59, f: 60 to 69, g: 70 and over. For example: e3 g5
form-line-status = s: in education, o: out of work, w: in work, r: retired. For example: o4 r6
# $letter (text), $letters (text): a letter that means nothing, and those that do.
fault-letter = “{ $letter }” means nothing here. Possible letters: { $letters }
fault-letter-twice = the same letter is written twice

## Drafts: what was typed and not saved

drafts-title = An entry is waiting for you
drafts-text = You began an entry and did not save it. What would you like to do?
drafts-resume = Go on with the entry I began
drafts-start-over = Discard it and begin another one
drafts-back = Back
drafts-give-up-title = Discard this entry?
drafts-give-up-text = What you typed will be lost.
drafts-give-up-sure = Yes, discard this entry
drafts-give-up-no = No, go on with it

## The sheet of a recorded session

sheet-level = Level
sheet-visit = Confirmed from the kiosk
sheet-mediator = Recorded by
sheet-recorded = Recorded on
sheet-revised = Corrected on
# $label (text), $count (number): a value of a counter and how many people.
sheet-counted = { $label }: { $count }
