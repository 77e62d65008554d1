### The imitation of files kept online: folders, names, links, versions, copies.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.

## Shelf: places

# Cell beside a folder. $count: how many files it holds.
practice-shelf-count =
    { $count ->
        [one] folder, { $count } file
       *[other] folder, { $count } files
    }
practice-shelf-find = Search
practice-shelf-nothing = No file has this name. Try another word.
# $folder: name of the folder.
practice-shelf-inside = Open folder: { $folder }
practice-shelf-empty = This folder is empty.
# $file: name of the file.
practice-shelf-file = Open file: { $file }
practice-shelf-name = Name
# Cells beside a file: one or two words.
practice-shelf-shared = shared
practice-shelf-copied = copied
practice-shelf-newest = current version
practice-shelf-has-link = A link opens this file to other people.
practice-shelf-no-link = This file is private: only you can open it.
practice-shelf-when = Version of
# $file: name of the file.
practice-shelf-where = Where should the copy of { $file } go?

## Shelf: settings of a link

practice-shelf-who = Who
practice-shelf-anyone = anyone who has the link
practice-shelf-person = only the person invited
practice-shelf-right = Right
practice-shelf-read = read
practice-shelf-write = read and change
practice-shelf-end = End
practice-shelf-never = never
# $count: how many days the link lasts, 7 or 30.
practice-shelf-days =
    { $count ->
        [one] in { $count } day
       *[other] in { $count } days
    }

## Shelf: buttons

practice-shelf-make = New folder
practice-shelf-rename = Rename
practice-shelf-keep-name = Save the name
# $folder: name of the folder.
practice-shelf-move = Put in “{ $folder }”
practice-shelf-share = Share
practice-shelf-create = Create the link
practice-shelf-stop = Stop sharing
practice-shelf-versions = See the versions
practice-shelf-restore = Restore this version
practice-shelf-copy = Copy elsewhere

## Shelf: not what was asked

# At most 110 characters each. $file: name of a file.
practice-shelf-wrong-folder = { $file } goes into another folder. Read the instructions again.
practice-shelf-wrong-stays = { $file } stays where it is. Choose “Back”.
practice-shelf-wrong-file = { $file } is not the file asked for. Read the instructions again.
# $name: the name to type.
practice-shelf-wrong-name = The name is different. Type: { $name }
practice-shelf-wrong-needed = { $file }: this link is still needed. Choose “Back”.
practice-shelf-wrong-anyone = This link opens to everybody. Change the line “Who”.
practice-shelf-wrong-person = Only one person can open it. Change the line “Who”.
practice-shelf-wrong-write = With this link, people can change the file. Change the line “Right”.
practice-shelf-wrong-read = With this link, people can only read. Change the line “Right”.
practice-shelf-wrong-end = This link has an end. This time, choose “never” on the line “End”.
# $count: how many days are asked.
practice-shelf-wrong-days =
    { $count ->
        [one] The end is different. Change the line “End”: in { $count } day.
       *[other] The end is different. Change the line “End”: in { $count } days.
    }
practice-shelf-wrong-newest = This is the current version. Choose “Back”, then an older version.
practice-shelf-wrong-version = This is not the right version. Choose “Back”, then read another one.
practice-shelf-wrong-unimportant = Losing { $file } would do no harm. Look for the important papers.
practice-shelf-wrong-place = This place does not protect the copy enough. Choose a place apart.
