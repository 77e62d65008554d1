### The imitation of a word processor: laying out, writing, saving, finding again, printing.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.
### What is wrong and why: at most 110 characters, kind, saying what to do.

## Laying out: tools, and what a line is

# $line: the text of the line.
practice-writer-line = Chosen line: { $line }
# $line: the text of a line of a list; keep the bullet.
practice-writer-listed = • { $line }
practice-writer-title = Title
practice-writer-bold = Bold
practice-writer-list = Bulleted list
practice-writer-centre = Centre
practice-writer-right = Align right
# Beside a tool: whether the line has it.
practice-writer-on = yes
practice-writer-off = no
# Beside a line: at most 10 characters each.
practice-writer-is-title = title
practice-writer-is-bold = bold
practice-writer-is-list = list
practice-writer-is-centre = centred
practice-writer-is-right = right
practice-writer-wrong-title = This line is not a title. Read the instructions again, then choose “Back”.
practice-writer-wrong-bold = This line stays normal. Bold is for a few words: read the instructions again.
practice-writer-wrong-list = This line does not go in a list. Read the instructions again, then choose “Back”.
practice-writer-wrong-centre = This line does not go in the centre. Read the instructions again, then choose “Back”.
practice-writer-wrong-right = This line does not go on the right. Read the instructions again, then choose “Back”.
practice-writer-wrong-keep = This is already right for this line. Keep it, and look at the other tools.

## Writing

practice-writer-finish = Finish
# $line: the name of the field; $count: how many words are missing.
practice-writer-wrong-words =
    { $count ->
        [one] “{ $line }” is a little short. Add { $count } more word.
       *[other] “{ $line }” is a little short. Add { $count } more words.
    }

## Saving

practice-writer-file = File
# The document that has no name yet.
practice-writer-untitled = Untitled document
practice-writer-save-as = Save as
practice-writer-close = Close the document
practice-writer-name = File name
practice-writer-folder = Folder
practice-writer-format = Format
practice-writer-format-text = Document to edit
practice-writer-format-pdf = PDF to send
practice-writer-save = Save
practice-writer-which-folder = In which folder do you put the file?
practice-writer-which-format = In which format?
practice-writer-wrong-close = The document is not saved: it would be lost. Choose “Save as”.
practice-writer-wrong-sign = This sign is not allowed in a file name. Use a space or a hyphen.
# $count: how many words are missing.
practice-writer-wrong-name =
    { $count ->
        [one] The name does not say enough. Add { $count } more word.
       *[other] The name does not say enough. Add { $count } more words.
    }
# $folder: name of the folder asked for.
practice-writer-wrong-folder = This is not the right folder. Choose “Folder”, then { $folder }.
# $format: name of the format asked for.
practice-writer-wrong-format = This is not the right format. Choose “Format”, then { $format }.

## Finding again

practice-writer-search = Search
# $folder: name of a folder in a list.
practice-writer-a-folder = Folder: { $folder }
practice-writer-no-result = No file has this word in its name. Try another word.
practice-writer-empty-folder = This folder is empty.
# $file: name of the file that was opened.
practice-writer-wrong-file = You opened “{ $file }”. This is not the file asked for: read the name and the date.

## Printing

practice-writer-preview = Print preview
practice-writer-page = Page
# $page: which page; $pages: how many pages.
practice-writer-page-of = { $page } of { $pages }
practice-writer-page-next = Next page
practice-writer-page-before = Previous page
practice-writer-pages = Pages
practice-writer-all-pages = all
# $page: number of the only page to print.
practice-writer-only-page = only page { $page }
practice-writer-copies = Copies
practice-writer-colour = Colour
practice-writer-colour-on = in colour
practice-writer-colour-off = in black and white
# $count: sheets of paper.
practice-writer-sheets =
    { $count ->
        [one] Paper: { $count } sheet
       *[other] Paper: { $count } sheets
    }
practice-writer-print = Print
practice-writer-wrong-pages = These are not the pages asked for. Change the line “Pages”.
practice-writer-wrong-copies = This is not the number of copies asked for. Change “Copies”.
practice-writer-wrong-colour = This is not the colour asked for. Change the line “Colour”.
