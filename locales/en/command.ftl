### What the commands say on the error output: what happened, then ("-remedy") what to do. Names of commands and options are not translated.

## Who has the records

# $path (text): a directory or a file, here and below.
command-already-open = Palier is already open in { $path }.
command-already-open-remedy = Close the other Palier, or wait for its command to end. Reading (list, indicators, verify, backup, doctor) still works.
command-newer-file = { $path } was written by a newer Palier.
command-newer-file-remedy = Install the newest version of Palier. Nothing was changed.
command-older-file = { $path } was written by an older Palier.
command-older-file-remedy = Open the kiosk once: a backup is made, then the file is brought up to date.
command-foreign-file = { $path } is not a Palier database. The file was left untouched.
command-foreign-file-remedy = Choose another directory with --data-dir, or move this file away.
command-nothing-yet = Nothing was recorded yet: { $path } does not exist.
command-nothing-yet-remedy = Check the directory given by --data-dir, or open the kiosk first.
command-nothing-here = Nothing is recorded in { $path }. If you expected records, check the directory given by --data-dir.
command-no-data-dir = No directory to keep the records in: this user has no home directory.
command-no-data-dir-remedy = Give a directory with --data-dir or PALIER_DATA_DIR.

## Damage

# $detail (text): what the program found, in English, here and below.
command-damaged = { $path } is damaged ({ $detail }).
command-damaged-remedy = Delete nothing. Put the last backup back with "palier restore FILE". To know more: palier doctor
# $copy (text): the path of the copy that was kept.
command-damaged-kept-remedy = Delete nothing: a copy is kept in { $copy }. Put the last backup back with "palier restore FILE".
# $expected, $found (numbers)
command-records-missing = { $path } should hold { $expected } records and holds only { $found }.
command-other-history = { $path } does not hold the records made here: another file took its place.
command-trail-missing = The trail of actions of { $path } should have { $expected } lines and has only { $found }.
command-other-trail = The trail of actions of { $path } is not the one that was written here.
command-trail-unwritten = It is done, but the trail of actions could not be completed ({ $detail }).
command-lost-records-remedy = Delete nothing. Put the last backup back with "palier restore FILE", or the right file in its place.
command-read-only = { $path } cannot be written.
command-read-only-remedy = Give this user the right to write in this directory, or choose another with --data-dir.
command-disk-full = The disk of { $path } is full: the last writing is not recorded.
command-disk-full-remedy = Make room on this disk, then try again.
command-store-io = { $path } cannot be read or written ({ $detail }).
command-store-io-remedy = Check the directory and the disk with "palier doctor", then try again.
command-unsettled = It is recorded, but the disk answered badly afterwards ({ $detail }). Run "palier doctor".
command-reserve-spent = The disk is almost full: it has no reserve left. Make room.

## Files

command-unreadable = { $path } cannot be read ({ $detail }).
command-unreadable-remedy = Check the name of the file and the right to read it.
command-unwritable = { $path } cannot be written ({ $detail }).
command-unwritable-remedy = Check that the directory exists and can be written, or choose another name.
command-no-file = { $path } is not a file: it is a device, a pipe or a socket. It was left untouched.
command-no-file-remedy = Choose another name for --out, or leave --out away to write to the standard output.
command-exists = { $path } exists already. It was not replaced.
command-exists-remedy = Choose a name that was never used.
command-unsound-copy = The copy { $path } is not faithful ({ $detail }). It was removed.
command-unsound-copy-remedy = Run "palier verify", then try again on another disk.
# $count (number): the most that is read, in bytes.
command-not-text = { $path } is not UTF-8 text of { $count } bytes at most. Nothing was changed.
command-not-text-remedy = Save it as UTF-8, or give another file.
# $count (number): the most lines that are read.
command-too-many-lines = { $path } has more than { $count } lines. Nothing was added.
command-too-many-lines-remedy = Cut it into several files.

## What was asked

# $tag (text): a language tag; $list (text): those there are.
command-unknown-language = The language "{ $tag }" is not offered.
command-unknown-language-remedy = Languages offered: { $list }.
# $codes (text): what was typed; $list (text): those there are.
command-unknown-indicators = No indicator of that name: { $codes }.
command-unknown-indicators-remedy = Indicators: { $list }.
# $period (text): what was typed; $from, $to (texts): dates, YYYY-MM-DD.
command-period-unreadable = "{ $period }" is not a period.
command-period-backwards = The period ends on { $to }, before it begins on { $from }.
command-period-remedy = Give two dates in order (--from then --to), or --period 2026, 2026-Q3, 2026-09, 2026-W36.
command-request-no-code = No indicator is asked for.
# $people (number)
command-request-threshold = A threshold of { $people } would let people be recognised: it must be 3 at least.
command-request-not-whole = Figures for publication take whole months, not { $from } to { $to }.
# $by, $first, $second (texts): words of the option --by, in English; $indicator (text): a code.
command-request-too-fine = Figures by { $by } are not published: their differences would give small numbers away.
command-request-publish-remedy = Ask for whole months, quarters or years. For the network alone, add --internal.
command-request-two = Figures are not given by { $first } and by { $second } together.
command-request-counters = Figures are not crossed by { $by }: a group is described by totals only, so that nobody is recognised.
command-request-many-valued = Figures are not crossed by { $by }: a session may have several, and would count several times.
command-request-not-of-visits = { $indicator } counts self-service visits, which have no { $by }.
command-request-not-of-sessions = { $indicator } counts sessions, which have no { $by }.
command-request-not-of-facts = { $indicator } counts neither sessions nor visits, and is not crossed by { $by }.
command-request-of-facts = No session has a { $by }: ask for the indicator whose figures are broken down so.
command-request-of-last-day = { $indicator } is of the whole period or of its last day, and is not given by { $by }.
command-request-level = C2 already says the level of each usage, which is not that of the session.
# $value, $values (texts): codes, as typed.
command-request-value = “{ $value }” is not a value of { $by }. The values: { $values }.
command-request-remedy = Change --by, --where or the indicators. Help: palier indicators --help
command-dialect-csv = --dialect goes with --format csv only.
command-dialect-csv-remedy = Remove one of the two.

## Sites, staff

# $count (number): faults, told line by line before.
command-site-refused = { $count ->
    [one] { $path } has { $count } fault: nothing was changed.
   *[other] { $path } has { $count } faults: nothing was changed.
}
command-site-refused-remedy = Mend the lines above, then try again. "palier site show" shows what is expected.
# $count (number): faults, told line by line before.
command-targets-refused = { $count ->
    [one] { $path } has { $count } fault: the targets are not used.
   *[other] { $path } has { $count } faults: the targets are not used.
}
command-targets-refused-remedy = Correct the lines above, then try again.
# $name (text): the site's name.
command-site-set = The site "{ $name }" is recorded.
# $code (text): a name code, here and below.
command-no-such-staff = Nobody has the code { $code }.
command-no-such-staff-remedy = "palier staff list" shows the codes given out.
command-staff-exists = The code { $code } was given out already.
command-staff-exists-remedy = Choose another code. For a forgotten PIN: palier staff reset { $code }
command-staff-once = This one-time code is for { $code }. Note it: it is shown only once. On the kiosk: F10, { $code }, this code, then a PIN to choose.
command-once-unseen = The code { $code } is given out, but its one-time code could not be shown.
command-once-unseen-remedy = For a new one: palier staff reset { $code }
command-staff-removed = The code { $code } is removed. It will not be given to anybody again.
command-staff-nobody = Nobody is enrolled. Begin with: palier staff add c1 --role coordinator
command-staff-no-coordinator = This site has no coordinator yet.
command-staff-role = { $code } now has another role.
command-last-coordinator = { $code } is the only coordinator of this site.
command-last-coordinator-remedy = Add somebody else first: palier staff add c2 --role coordinator

## Records

# $count (number)
command-session-added = { $count ->
    [one] { $count } record added.
   *[other] { $count } records added.
}
# $count (number): faults, told line by line before; $lines (number): faulty lines.
command-session-refused = { $count ->
    [one] { $count } fault, faulty lines: { $lines }. Nothing was added.
   *[other] { $count } faults, faulty lines: { $lines }. Nothing was added.
}
command-session-refused-remedy = Mend the lines above, then add the whole file.
command-list-empty = No record in this period. Add some on the kiosk, or with "palier session add".
command-record-none = No record of this kind. Add some on the kiosk, or with “palier record add”.
# Column titles. At most 10, 5, 26, 7, 9, 8 and 9 letters; the last is free.
command-list-date = Date
command-list-hour = Hour
command-list-kind = Activity
command-list-minutes = Minutes
command-list-people = People
command-list-language = Language
command-list-mediator = Mediator
command-list-about = Themes, lessons
command-not-for-publication = Internal figures: not for publication.
# $count (number): records in all their revisions.
command-verify-sound = { $count ->
    [one] { $count } record verified: all is as it was written.
   *[other] { $count } records verified: all is as it was written.
}
# $count (number): findings, told line by line.
command-verify-unsound = { $count ->
    [one] { $count } thing found wrong.
   *[other] { $count } things found wrong.
}
command-verify-unsound-remedy = Delete nothing. Put the last backup back with "palier restore FILE": what is there will be kept beside.
command-backup-done = The copy { $path } is whole and verified.
# $detail (text): what the program found, in English.
command-unfit-backup = The backup { $path } cannot be put back ({ $detail }). Nothing was changed.
command-unfit-backup-remedy = Give a file that "palier backup" wrote, for example an older backup.
# $count (number): sessions and visits that stand; $path (text): the data directory.
command-restore-done = { $count ->
    [one] { $count } record is back and verified in { $path }.
   *[other] { $count } records are back and verified in { $path }.
}
command-restore-kept = The former database is kept whole in { $path }.

## Learning content

# $count (number): faults, told line by line before.
command-pack-refused = { $count ->
    [one] { $count } fault in this pack.
   *[other] { $count } faults in this pack.
}
command-pack-refused-remedy = Mend the lines above, then check again.
command-no-pack = { $path } holds no file pack.toml.
command-no-pack-remedy = Give the directory of the pack, the one that holds pack.toml.
# $path (text): a directory.
command-pack-new = Your pack is in { $path }, ready to be changed. After each change: palier pack check { $path }
command-pack-taken = { $path } holds something already.
command-pack-taken-remedy = Give a new or empty directory.
# $path (text): a file; $detail (text): the fault, in English.
command-pack-file = { $path } is not a pack file ({ $detail }).
command-pack-file-remedy = Ask for a new file, written with: palier pack write
# $id (text): the name of a pack.
command-pack-name = A pack cannot be called "{ $id }" here.
command-pack-name-remedy = Change "id" in pack.toml: lower-case letters, digits, hyphens, and not "core".
command-pack-unsigned = { $path } is not signed.
# CODE is a mediator's code: c1, for instance.
command-pack-yes-remedy = A coordinator may accept it: add --yes-by CODE, then type their PIN.
command-pack-unknown-key = { $path } is signed with a key that this site does not know.
command-pack-key-remedy = If you know this key, add it to pack_keys in site.toml. Otherwise, a coordinator may accept it: --yes-by CODE
command-pack-wrong-signature = The signature of { $path } is wrong: the file was changed, or the signature is that of another file.
command-pack-wrong-signature-remedy = Do not install this file. Ask for it again, with its signature.
command-pack-none-such = No installed pack is called "{ $id }".
command-pack-none-such-remedy = See the names with: palier pack list
# $version (text): the version that the pack gives itself.
command-pack-installed = The pack "{ $id }" is installed, version { $version }. The kiosk will show it when it next starts.
command-pack-removed = The pack "{ $id }" is removed.
# $path (text): a file.
command-pack-written = The pack is in { $path }. To sign it: minisign -Sm { $path }
# $code (text): the code of a coordinator.
command-pack-pin = PIN of { $code }:
command-pin-refused = This is not the PIN of a coordinator "{ $code }".
command-pin-refused-remedy = Check the code and the PIN. A one-time code does not do: choose a PIN at the kiosk first.
command-pin-locked = Too many wrong PINs for { $code }.
command-pin-locked-remedy = Sign in at the kiosk, or give a new code: palier staff reset { $code }
# $id (text): the name of a pack. $detail (text): the fault, in English.
command-pack-left-out = The pack "{ $id }" is left out ({ $detail }).
command-pack-left-out-remedy = Install it again, or remove it: palier pack remove { $id }

## Demonstration

# $count (number): records made.
command-demo-done = { $count ->
    [one] { $count } invented record, marked as a demonstration.
   *[other] { $count } invented records, marked as a demonstration.
}
# $pin (text): the PIN of all. m1 to m5 and c1 are name codes.
command-demo-staff = Mediators: m1, m2, m3, m4, m5. Coordinator: c1. PIN of all: { $pin }
command-demo-not-empty = { $path } is not empty: nothing was invented.
command-demo-not-empty-remedy = Give an empty or a new directory with --data-dir.
# Said beside any figure computed from invented records.
command-demo-figures = Demonstration: these figures are invented.

## Places

# $count (number): faults.
command-places-refused = { $count ->
    [one] { $count } thing is missing from the places: no file was written.
   *[other] { $count } things are missing from the places: no file was written.
}
command-places-refused-remedy = Fill in the fields above at the kiosk (the place and the team), or with "palier site set".
command-places-demo = Demonstration: these places are invented. Do not publish them.

## The doctor

# $term (text): the value of TERM; $colours (text): how many colours.
command-doctor-terminal = Terminal { $term }, { $colours } colours.
command-doctor-console = Linux console ({ $term }), { $colours } colours.
command-doctor-printer = This terminal only prints lines.
command-doctor-printer-remedy = Run "palier kiosk --linear", or set TERM to the name of your terminal.
command-doctor-utf8 = Letters are in UTF-8.
command-doctor-not-utf8 = Letters are not in UTF-8: accents may be lost.
command-doctor-not-utf8-remedy = Set LANG to a UTF-8 value, for example fr_FR.UTF-8.
# $language (text): the name of a language in itself, here and below.
command-doctor-language = { $language }: can be shown.
command-doctor-language-likely = { $language }: can be shown, if the terminal leaves the order of text to Palier. The kiosk asks it.
command-doctor-language-charset = { $language }: cannot be shown, letters are not in UTF-8.
command-doctor-language-printer = { $language }: cannot be shown on a screen, this terminal only prints lines.
command-doctor-language-font = { $language }: the font probably does not have these letters.
command-doctor-language-font-remedy = Load a font that has them (setfont Arabic-VGA32x16), or use cage and foot.
command-doctor-language-fonts-remedy = Install the Noto fonts of all scripts.
command-doctor-language-order = { $language }: this terminal changes the order of letters.
command-doctor-language-order-remedy = Use another terminal: foot, xterm or the Linux console.
command-doctor-language-kitty-remedy = Add "force_ltr yes" to the settings of kitty.
# $megabytes (number): free space.
command-doctor-disk = Free space on the disk: { $megabytes } MiB.
command-doctor-disk-remedy = Make room, or choose another disk with --data-dir.
command-doctor-disk-unknown = The free space on the disk is not known ({ $detail }).
command-doctor-disk-unknown-remedy = Look with the command "df".
# $date (text): today by the clock, YYYY-MM-DD.
command-doctor-clock = The clock says { $date }.
command-doctor-clock-wrong = The clock says { $date }: it is not right.
command-doctor-clock-wrong-remedy = Set the clock before recording, and check its battery.
command-doctor-directory = { $path } can be read and written.
command-doctor-directory-none = { $path } does not exist yet; it will be made.
command-doctor-directory-closed = { $path } is not a directory that can be read and written.
# $count (number): sessions and visits.
command-doctor-records = Database sound at opening, records: { $count }. To check all: palier verify
command-doctor-records-none = Nothing was recorded yet.
command-doctor-staff = A coordinator is enrolled.
command-doctor-staff-remedy = Enrol one: palier staff add c1 --role coordinator
# $id (text): the name of a pack; $count (number): its lessons; $detail (text): the fault, in English.
command-doctor-pack-fault = The pack "{ $id }" has a fault ({ $detail }).
command-doctor-pack = The pack "{ $id }" reads, lessons: { $count }.
command-doctor-lock-free = No other Palier writes here.
# $process (text): the number of a process.
command-doctor-lock-held = A Palier is open here (process { $process }).
# $count (number): lines that say "error".
command-doctor-ailing = { $count ->
    [one] { $count } thing keeps Palier from working well: see the lines "error".
   *[other] { $count } things keep Palier from working well: see the lines "error".
}

## The machine

command-no-terminal = The kiosk could not open the terminal ({ $detail }).
command-no-terminal-remedy = Start it in a terminal, or check with "palier doctor".
command-no-randomness = The system gives no random numbers ({ $detail }).
command-no-randomness-remedy = Restart the machine, then try again.
# $detail (text): a place in the program, for whoever mends it.
command-defect = Palier has a defect ({ $detail }). What was recorded still is.
command-defect-remedy = Try again. If it happens again, report this message to whoever looks after Palier.
