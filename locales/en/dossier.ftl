### The dossiers of the team: what every kind of them shares.

# $before, $after (texts): two things that a dossier says, one after the other.
dossier-joined = { $before } · { $after }
# $day (text)
dossier-day = { $day }
# $number (number)
dossier-number = { $number }
dossier-yes = yes
dossier-no = no
dossier-not-said = not said
dossier-nothing = nothing
# $first (text), $count (number): one choice and how many more.
dossier-and-more = { $first } and { $count } more
dossier-empty-list = This list is empty. Complete the description of the site, or record an entry first.
dossier-save = Save
dossier-saving = Saving…
dossier-more = Show everything
dossier-less = Show less
dossier-ready = Done
# $first, $last, $total (numbers)
dossier-range = { $first } to { $last } of { $total }
dossier-older = Older
dossier-newer = Newer
dossier-reading = Reading…
dossier-failed = The list could not be read. Go back, then try again.
dossier-back = Back
dossier-back-to-list = Back to the list
dossier-edit = Correct
dossier-remove = Remove
dossier-remove-sure = Yes, remove
dossier-keep = No, keep it
dossier-sure = Remove this entry from the counts? You can undo it right after.
