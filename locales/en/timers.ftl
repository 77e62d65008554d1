### A mediator's timers: one for each person, who is not named.

## On the desk

timers-desk = Timers
# $count (number)
timers-desk-going = { $count ->
    [one] { $count } timer running
   *[other] { $count } timers running
}
# $count (number)
timers-desk-waiting = { $count ->
    [one] { $count } timer to record
   *[other] { $count } timers to record
}

## The list

timers-title = Timers
timers-text = One timer for each person, and nothing about them.
timers-unread = The timers could not be read. Go back to the desk, then try again.
# $number (number)
timers-timer = Timer { $number }
# $hour (number): when it was started, today.
timers-since = at { $hour }:00
# $day (text), $hour (number): when it was started, another day.
timers-since-day = { $day }, { $hour }:00
# $minutes (number)
timers-minutes = { $minutes } min
timers-running = running
timers-paused = paused
timers-stopped = stopped
timers-check = to check
timers-new = New timer
# $number (number): the timer that was just stopped or deleted.
timers-put-back = Undo: put timer { $number } back

## One timer

timers-start = Start
timers-length = Length
timers-doubtful = The clocks disagree. Check the length and the hour.
timers-record = Record the session
timers-resume = Go on with the form you began
timers-pause = Pause
timers-go-on = Go on
timers-stop = Stop
timers-undo-stop = Undo the stop
timers-drop = Delete without recording
timers-back = Back to the desk
timers-back-to-list = Back to the list
