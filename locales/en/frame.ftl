### What stands around every screen: header, footer, edges; and the words of the numbered plain lines.

## Header

# $site (text): the name of the place. "Palier" is the name of the program and is not translated.
frame-header = Palier · { $site }
frame-header-bare = Palier
# $step, $steps (numbers). Stands at the end of the title's line: 20 letters at most.
frame-step = step { $step } of { $steps }
# $number (number): written alone, after a bar of a chart.
frame-number = { $number }
# $first, $last (numbers): what a shade of a chart stands for.
frame-range = { $first } to { $last }
# Cells of a matrix, beside their marks.
frame-reached = cell reached
frame-not-reached = not yet

## Footer: a key, then one or two words that say what it does

# What is written on the keys of a keyboard of this language: 6 letters at most.
frame-key-enter = Enter
frame-key-escape = Esc
# One word if possible, 12 letters at most, lower case.
frame-command-confirm = continue
frame-command-back = back
frame-command-undo = undo
frame-command-help = help
frame-command-language = language
frame-command-display = display
frame-command-keys = keyboard
frame-command-staff = staff

## Edges

# Shown on the edge of a page that is higher than the screen: 36 letters at most.
frame-more-above = more above: Page Up key
frame-more-below = more below: Page Down key
# Alone on a screen of less than 46 columns or 14 rows.
frame-too-small = The window is too small: please make it larger.

## Numbered lines

# Beside an item that is on, not read yet, opened; and a field with nothing in it.
frame-linear-new = (new)
frame-linear-chosen = (chosen)
frame-linear-empty = (empty)
# $count (number): characters typed in a field that stays hidden.
frame-linear-hidden = { $count ->
    [one] ({ $count } hidden character)
   *[other] ({ $count } hidden characters)
}
# $label, $value (texts): a label and what stands beside it.
frame-linear-pair = { $label }: { $value }
# $first, $next (texts): cells of a row, or commands, one after the other.
frame-linear-list = { $first }, { $next }
# $words (text): said before what a screen shows with a mark.
frame-linear-error = Error: { $words }
frame-linear-success = Done: { $words }
frame-linear-hint = Tip: { $words }
frame-linear-note = Note: { $words }
# $reached (number): landings climbed of three.
frame-linear-stairs = Level { $reached } of 3
# $column, $row (numbers): a place of a board.
frame-linear-place = column { $column }, row { $row }
# One letter that this language's keyboard types without Shift, other than its neighbours'; c, l, d, m and u always work.
frame-linear-key-confirm = c
frame-linear-key-language = l
frame-linear-key-display = d
frame-linear-key-staff = m
frame-linear-key-undo = u
# At the end of a page, when the line is awaited; and while a text is awaited.
frame-linear-prompt = Your number:
# $label (text): the field.
frame-linear-type = Write the text of “{ $label }”, then Enter. Empty line: nothing changes.
# $last (number): the highest number of the page. The second is for a page without numbers.
frame-linear-unknown = I did not understand. Write a number from 1 to { $last }, or ? for help.
frame-linear-unknown-bare = I did not understand. Write ? for help, 0 to go back.
