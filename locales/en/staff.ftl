### The mediator's and the coordinator's side.

## The door

sign-in-title = Mediators’ area
sign-in-text = Enter your code, then your PIN.
sign-in-demo = Demonstration: codes m1 to m5 or c1, PIN 246810.
sign-in-nobody = Nobody is registered yet. On this device, run the command “palier staff add”.
sign-in-code = Code (m1, for example)
sign-in-pin = PIN
sign-in-new-title = Choose your PIN
sign-in-new-text = At least 6 digits, or a phrase. Not 111111, not 123456.
sign-in-new-notice = A PIN is not as strong as the data-protection authority asks of a password. Nothing personal is behind it. A phrase is safer.
sign-in-new-pin = New PIN
sign-in-again = The same, once more
sign-in-first-title = First coordinator
sign-in-first-text = Nobody is registered yet. Create the code of the first coordinator.
sign-in-enter = Sign in
sign-in-back = Back
sign-in-wrong = Wrong code or PIN. Check them, then try again.
# $seconds (number)
sign-in-wait = { $seconds ->
    [one] Too many tries. Wait { $seconds } second, then try again.
   *[other] Too many tries. Wait { $seconds } seconds, then try again.
}
sign-in-not-a-code = A code is one or two letters, then digits: m1, c12.
sign-in-weak = Too easy to guess. It needs at least 6 characters, not all the same and not in sequence.
sign-in-different = The two are not the same. Type it once more.
sign-in-checking = Checking…

## The desk

desk-title = Desk
# $code (text): the mediator's code.
desk-title-of = Desk of { $code }
desk-no-records = The data of this site cannot be read. Nothing is being recorded. Run “palier doctor”.
desk-doubtful = Some records are no longer as they were written. A copy is kept. Run “palier verify”.
# $count (number)
desk-calls = { $count ->
    [one] { $count } person is waiting for help
   *[other] { $count } people are waiting for help
}
# $hour, $minutes (numbers), $language (text): a visit that just ended.
desk-from-visit = Confirm the { $hour }:00 session ({ $minutes } min, { $language })
desk-resume = Go on with the form you began
desk-individual = New one-to-one session
desk-workshop = New workshop
desk-sessions = Past sessions
desk-today = Today
desk-month = My month
desk-site-month = The site’s month
desk-site-year = The site’s year
desk-overview = Overview and files
desk-team = The team
desk-trail = Trail of actions
desk-undo-added = Undo: remove the session just saved
desk-undo-revised = Undo the last correction
desk-undo-removed = Undo: put the removed session back
desk-sign-out = Close my desk
# Escape at the desk asks before it is closed; the second when something can still be undone.
sign-out-title = Close your desk?
sign-out-undo = Everything is saved. Once the desk is closed, the last action can no longer be undone.

## The drawers of the desk

menu-work = Follow-up: workshops, cycles, tours
menu-figures = Figures and charts
menu-site = The place and the team

## Calls for help

calls-title = Calls for help
calls-text = Choose a call once somebody has answered it.
calls-none = Nobody is waiting.
# $number (number)
calls-call = Number { $number }
# $minutes (number)
calls-waiting = { $minutes ->
    [0] just now
    [one] waiting for { $minutes } minute
   *[other] waiting for { $minutes } minutes
}
# $day (text), $hour (number)
calls-since = { $day }, { $hour }:00
calls-back = Back to the desk

## Past sessions

sessions-title = Past sessions
sessions-reading = Reading…
sessions-failed = The sessions could not be read.
sessions-none = No session is recorded. The first one is created from the desk.
# $first, $last, $total (numbers)
sessions-range = { $first } to { $last } of { $total }, latest first
# $minutes (number)
sessions-minutes = { $minutes } min
# $day (text)
sessions-day = { $day }
sessions-older = Older
sessions-newer = Newer
sessions-back = Back to the desk
sessions-back-to-list = Back to the list
sessions-duplicate = Record a similar session
sessions-edit = Correct
sessions-remove = Remove
sessions-sure = Remove this session from the counts? You can undo this from the desk.
sessions-remove-sure = Yes, remove
sessions-keep = No, keep

## Notices and troubles

notice-saved = Saved.
notice-given-up = Entry discarded.
notice-undone = Undone.
notice-removed = Session removed from the counts.
notice-place-removed = Place removed. You can put it back.
trouble-disk-full = The disk is full: nothing was saved. Make some room, then try again.
trouble-read-only = The disk cannot be written to: nothing was saved. Tell the coordinator.
trouble-unavailable = The data cannot be read: nothing was saved. Run “palier doctor”.
trouble-taken = This code is already taken. Choose another one.
trouble-not-allowed = Your role does not allow this: nothing was changed.
trouble-last-coordinator = Nobody else coordinates this site: add another coordinator first.
trouble-disk-gone = The disk is no longer there: nothing was saved. Plug it in again, or choose another place.
trouble-clock-behind = The clock is behind the trail: nothing was deleted. Set the time of the machine.
trouble-unsound-trail = The trail is not as it was written: nothing was deleted. Run “palier verify”.
trouble-other = Nothing was saved. Try again; if it goes on, run “palier doctor”.
