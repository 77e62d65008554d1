### The trail of actions: who did what, and when.

trail-title = Trail of actions
trail-text = This trail serves security and the correction of errors. It is not a performance file. Coordinators read all of it, everybody reads their own lines. It is kept for twelve months.
trail-text-own = These are your own lines, kept for twelve months. This trail serves security and the correction of errors. It is not a performance file. Coordinators read it too.
trail-reading = Reading…
trail-none = No action is noted here.
# $day (text, 2026-11-22), $hour (number), $who (text): the head of a line.
trail-when = { $day }, { $hour }:00, { $who }
# Whoever types commands on the machine itself.
trail-shell = command
trail-older = Older
trail-newer = Newer
trail-back = Back to the desk
trail-back-to-lines = Back to the trail
trail-choose = Lines shown
trail-everything = everything
trail-kind-door = coming and going
trail-kind-sessions = sessions and entries
trail-kind-team = team
trail-kind-data = place, files, contents
trail-code = One code only
trail-show-code = Show this code

## What was done

trail-signed-in = desk opened
# $number (number): wrong PINs in a row.
trail-sign-in-refused = { $number ->
    [one] PIN refused, { $number } try in a row
   *[other] PIN refused, { $number } tries in a row
}
trail-signed-out = desk closed
trail-locked = desk closed after five minutes
# $number (text): that of the record, its digits together.
trail-session-added = session { $number } added
# $number (text)
trail-session-revised = session { $number } corrected
# $number (text)
trail-session-removed = session { $number } removed
# $number (text)
trail-session-restored = session { $number } put back
# $number (text)
trail-dossier-added = entry { $number } added
# $number (text)
trail-dossier-revised = entry { $number } corrected
# $number (text)
trail-dossier-removed = entry { $number } removed
# $number (text)
trail-dossier-restored = entry { $number } put back
# $number (text): that of the code of the date.
trail-date-joined = this kiosk takes part in date { $number }
trail-date-left = this kiosk takes part in no date any more
# $code (text)
trail-staff-added = { $code }: registered
# $code (text)
trail-staff-reset = { $code }: new one-time code
# $code (text)
trail-pin-chosen = { $code }: PIN chosen, desk opened
# $code (text)
trail-role-changed = { $code }: another role
# $code (text)
trail-staff-removed = { $code }: code removed
# $code (text): what was found, so that later changes can be told.
trail-staff-noted = { $code }: code and role as found
trail-site-set = description of the place changed
trail-pack-installed = contents installed
trail-pack-removed = contents removed
trail-backup-written = backup written
trail-backup-restored = backup put back
trail-export-written = file of figures written
# $number (number): how many records came in.
trail-records-imported = { $number ->
    [one] { $number } session imported
   *[other] { $number } sessions imported
}
# $number (text): that of the last line that went.
trail-trail-purged = trail deleted up to line { $number }

## The purge

# $count (number)
trail-purge = { $count ->
    [one] Delete { $count } line older than twelve months
   *[other] Delete { $count } lines older than twelve months
}
# $count (number), $limit and $today (texts): two days.
trail-purge-sure = { $count ->
    [one] Is today { $today }? One line from before { $limit } will be deleted for good.
   *[other] Is today { $today }? { $count } lines from before { $limit } will be deleted for good.
}
trail-purge-yes = Yes, delete
trail-purge-keep = No, keep
# $count (number)
trail-purged = { $count ->
    [one] { $count } line is deleted.
   *[other] { $count } lines are deleted.
}
