### The audit of published files, and the preview of what a publication would withhold.

# $path (text): a file; $row (number): a line of it.
audit-contradiction = { $path }, line { $row }: this figure does not agree with those of other lines. It was used for no sum.
# $count (number): withheld figures that can be computed, or that are known to be under the threshold.
audit-leaks = { $count ->
    [one] One withheld figure can be found from these files.
   *[other] { $count } withheld figures can be found from these files.
}
audit-leaks-remedy = Do not publish these files together: keep one of them, or ask for a coarser table (quarter, territory).
# $count (number): withheld figures that the calculation did not settle.
audit-undecided = { $count ->
    [one] For one withheld figure the calculation did not end: nothing says that it is protected.
   *[other] For { $count } withheld figures the calculation did not end: nothing says that they are protected.
}
audit-too-large = These files together are too large to be audited.
audit-too-large-remedy = Audit fewer indicators at a time, or a coarser table: by quarter instead of month, by territory instead of site.
# $path (text): a file; $row (number): the line at fault; $detail (text): the reason, in English.
audit-not-ours = { $path }, line { $row }: this is not a file of indicators that Palier wrote ({ $detail }).
audit-damaged = { $path }: this file is damaged, or Palier did not write it ({ $detail }).
# $value (text): a file of a data package.
audit-changed = { $path }: the file { $value } is not the one that this package describes.
audit-changed-remedy = It was changed or replaced. Export again, or put the original file back.
# $column (text): the name of a column, in English.
audit-no-column = { $path } has no column { $column }.
# $value (text): what is written in the column.
audit-value = { $path }, line { $row }, column { $column }: "{ $value }" is not understood.
# $count (number): the most lines that can be audited.
audit-too-many-rows = { $path }, line { $row }: more than { $count } lines in all.
audit-refused-remedy = Give a file that "palier indicators" wrote, in any format, unchanged.

## The preview

# $withheld, $cells (numbers): figures withheld, of all figures of the table.
audit-preview = Published like this, the table would withhold { $withheld } figures of { $cells }.
# $by (text): options --by, in English.
audit-preview-coarser = A coarser table would show a larger part: { $by } ({ $withheld } withheld of { $cells }).
audit-preview-whole = without --by
