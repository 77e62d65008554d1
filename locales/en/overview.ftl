### Words of the coordinator's overview: what is followed, the indicators, silent sites, files to write.

## Titles

overview-title = Overview
# $title (text): what is looked at; $period (text): a month or a year.
overview-of-period = { $title }: { $period }
# $first, $second (text): two names that belong together.
overview-two = { $first } · { $second }

## What is followed

overview-workshops = Attendance at workshops
overview-lessons = Lessons completed
overview-matrix = Cells of the matrix reached
# $value (text): a number; $share (text): a percentage.
overview-share = { $value } ({ $share })
overview-months = See the month
overview-year = See the year

## The indicators

overview-indicators = All indicators
# $letter (text): that of the codes, "A". $family (text): what they are about, "Activity".
overview-group = { $letter } – { $family }
# $code (text), such as A2; $title (text)
overview-indicator = { $code } – { $title }
# $value (text): a number; $unit (text): what it counts.
overview-total = Total: { $value } ({ $unit })
overview-nothing = Nothing was counted in this period.
# $what (text): what figures are told apart by, such as "age band".
overview-by = Breakdown: { $what }
overview-by-site = By site
overview-territories = By territory
overview-by-commune = By commune
overview-by-intercommunal = By intercommunal body
overview-by-department = By department
overview-by-region = By region
overview-no-territory = No territory is known for these figures. Say the commune in “Describe the place”.
# $site (text): the code of a site.
overview-site = Site { $site }
overview-more = More rows
overview-define = What this counts
overview-to-figures = Back to the figures
overview-unit = Unit
overview-denominator = Shares are of
overview-no-share = no share

## Silent sites

overview-silent = Silent sites
# $silent, $sites, $days (numbers)
overview-silent-count = Sites with nothing for { $days } days or more: { $silent } of { $sites }. The longest silence comes first.
# $days (number)
overview-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
# $days (number)
overview-none-silent = { $days ->
    [one] Every site has written something in the last { $days } day.
   *[other] Every site has written something in the last { $days } days.
}
overview-no-site = No site has written anything yet.

## Files

overview-file = Write a file
overview-file-what = Figures
overview-file-period = Period
overview-file-grouped = Detail
overview-file-form = Format
overview-file-release = For whom
overview-file-where = Where
overview-file-all = All indicators
overview-file-whole = The whole period
overview-form-xlsx = Excel workbook (XLSX)
overview-form-ods = Open workbook (ODS)
overview-form-french-csv = Table for French spreadsheets (CSV)
overview-form-csv = Table for software (CSV)
overview-form-page = Report to read and print
overview-form-package = Data package
overview-form-json = JSON
overview-form-parquet = Parquet
overview-protected = File to publish
overview-internal = Internal file
overview-protected-means = Small numbers are hidden: nobody can be recognised.
overview-internal-means = Every number is in it: not for publication.
overview-exports = The site’s folder of files
# $disk (text): the full name of the folder where the disk stands.
overview-disk = Disk { $disk }
overview-no-disk = No disk is plugged in. Plug one in, then come back here.
overview-begin = Write the file
# $percent (number)
overview-writing-at = Writing the file… { $percent }%
