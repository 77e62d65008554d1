### A day's sessions, as the national tool asks for them. The labels of its fields are data, not messages.

national-desk = Copy into the national tool
national-title = Copy into the national tool
# $day (text)
national-day = { $day }
# $day (text), $copied, $total (numbers)
national-count = { $day }. Copied: { $copied } of { $total }.
national-reading = Reading…
national-failed = Reading failed. Go back to the desk, then try again.
national-none = No session on that day.
national-all = Everything of this day is copied.
national-corrected = You corrected it here since. Copy it again.
# $text (text): a label or a value in the words of the national tool.
national-said = { $text }
national-copied = Copied
national-not-copied = Take the tick back
# $number, $total (numbers): which of the day's sessions comes next.
national-next = Next session ({ $number } of { $total })
# $number, $total (numbers): which of the day's sessions comes before.
national-before = Session before ({ $number } of { $total })
national-day-before = Day before
national-day-after = Next day
# Beside a field in which a day is typed, and what is said when it is none.
national-day-typed = Go to the day
national-day-refused = Type a day that has come, such as 22/11 or 22/11/2026.
national-back = Back
