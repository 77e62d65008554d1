### What "palier session add" says of files from elsewhere, on the error output. Names of commands and options are not translated.

## What the file is

# $form (text): XLSX, or CSV with its encoding and separator.
import-format-national = Export of the national tool recognised ({ $form }).
import-format-mapped = Table read with your map ({ $form }).
# $hour (number): 0 to 23.
import-hour = This file does not tell the hour: { $hour }:00 is noted everywhere. For another hour, add --hour.
# $column (text): the name of a column, as the file writes it.
import-column-personal = The column "{ $column }" is not taken: it may name a person.
import-column-other = The column "{ $column }" is not taken.
# $count (number): records.
import-known = { $count ->
    [one] { $count } record was already here, and is not counted twice.
   *[other] { $count } records were already here, and are not counted twice.
}
import-no-id = { $count ->
    [one] { $count } record has no id: adding this file twice would count it twice.
   *[other] { $count } records have no id: adding this file twice would count them twice.
}

## The dry run

# Column titles and what becomes of a row; at most 7 and 11 letters.
import-line = Line
import-state = Result
import-state-new = new
import-state-known = known
import-state-refused = refused
# $new, $known, $refused (numbers): rows or records.
import-dry-run = Dry run: nothing was added. New: { $new }. Already here: { $known }. Lines refused: { $refused }.
# The values that were refused most often. $count (number): lines; $column, $value (texts): as the file writes them.
import-often = Refused { $count } times: { $column }, "{ $value }".

## What cannot be read

# $path (text): a file; $detail (text): what the program found, in English.
import-table-refused = { $path } cannot be read as a table ({ $detail }).
import-table-refused-remedy = Save it again as XLSX or CSV UTF-8, in several files if it is too large.
# $count (number): faults, told before.
import-map-refused = { $count ->
    [one] { $path } has { $count } fault: nothing was added.
   *[other] { $path } has { $count } faults: nothing was added.
}
import-map-refused-remedy = Correct the lines above. To see the result without adding anything: --dry-run
import-no-map = --format csv needs a map.
import-no-map-remedy = Add --map with a TOML file that says what each column is. The README shows one.
import-map-for-nothing = --map goes with --format csv only.
import-map-for-nothing-remedy = Remove one of them.
