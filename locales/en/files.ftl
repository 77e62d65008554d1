### Words of the files that figures and sessions are written to: workbooks, data packages, the columns of the national tool.

## A workbook of indicators

# The name of its first sheet, at most 31 characters.
files-sheet-definitions = Definitions
# $by (text): what figures are grouped by, "month, site".
files-grouped = Figures by { $by }
files-by-day = day
files-by-week = week
files-by-month = month
files-by-quarter = quarter
files-by-year = year
# $sheets (text): the names of the second sheets, "A1 (2), C2 (2)".
files-sheets-cut = A sheet of a spreadsheet has at most 1,048,576 rows: the rest is on further sheets ({ $sheets }).
files-column-sheet = sheet
files-column-definition = definition

## Sessions in the columns of the national tool

files-cut = A sheet of a spreadsheet has at most 1,048,576 rows: the rest is on further sheets.
files-accompaniments-internal = Internal file, session by session: not for publication.
files-accompaniments-none = There is no session in this period. The file has only the names of its columns.

## Where files go

files-out-needed = This format is made for a file, not for the screen.
files-out-needed-remedy = Add --out with the name of the file to write.
files-folder-needed = A data package is a folder of several files.
files-folder-needed-remedy = Add --out with the name of the folder to write.
