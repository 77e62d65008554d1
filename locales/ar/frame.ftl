### What stands around every screen: header, footer, edges; and the words of the numbered plain lines.

## Header

# $site (text): the name of the place. "Palier" is the name of the program and is not translated.
frame-header = Palier · { $site }
frame-header-bare = Palier
# $step, $steps (numbers). Stands at the end of the title's line: 20 letters at most.
frame-step = الخطوة { $step } من { $steps }
# $number (number): written alone, after a bar of a chart.
frame-number = { $number }
# $first, $last (numbers): what a shade of a chart stands for.
frame-range = من { $first } إلى { $last }
# Cells of a matrix, beside their marks.
frame-reached = خانة تم بلوغها
frame-not-reached = ليس بعد

## Footer: a key, then one or two words that say what it does

# What is written on the keys of a keyboard of this language: 6 letters at most.
frame-key-enter = إدخال
frame-key-escape = خروج
# One word if possible, 12 letters at most, lower case.
frame-command-confirm = متابعة
frame-command-back = رجوع
frame-command-undo = تراجع
frame-command-help = مساعدة
frame-command-language = اللغة
frame-command-display = العرض
frame-command-keys = لوحة المفاتيح
frame-command-staff = الفريق

## Edges

# Shown on the edge of a page that is higher than the screen: 36 letters at most.
frame-more-above = المزيد في الأعلى: الصفحة السابقة
frame-more-below = المزيد في الأسفل: الصفحة التالية
# Alone on a screen of less than 46 columns or 14 rows.
frame-too-small = النافذة صغيرة جدا: كبّرها من فضلك.

## Numbered lines

# Beside an item that is on, not read yet, opened; and a field with nothing in it.
frame-linear-new = (جديد)
frame-linear-chosen = (مختار)
frame-linear-empty = (فارغ)
# $count (number): characters typed in a field that stays hidden.
frame-linear-hidden = { $count ->
    [zero] (لا حروف)
    [one] (حرف مخفي واحد)
    [two] (حرفان مخفيان)
    [few] ({ $count } حروف مخفية)
    [many] ({ $count } حرفا مخفيا)
   *[other] ({ $count } حرف مخفي)
}
# $label, $value (texts): a label and what stands beside it.
frame-linear-pair = { $label }: { $value }
# $first, $next (texts): cells of a row, or commands, one after the other.
frame-linear-list = { $first }، { $next }
# $words (text): said before what a screen shows with a mark.
frame-linear-error = خطأ: { $words }
frame-linear-success = تم بنجاح: { $words }
frame-linear-hint = نصيحة: { $words }
frame-linear-note = ملاحظة: { $words }
# $reached (number): landings climbed of three.
frame-linear-stairs = المستوى { $reached } من 3
# $column, $row (numbers): a place of a board.
frame-linear-place = العمود { $column }، السطر { $row }
# One letter that this language's keyboard types without Shift, other than its neighbours'; c, l, d, m and u always work.
frame-linear-key-confirm = م
frame-linear-key-language = ل
frame-linear-key-display = ع
frame-linear-key-staff = ف
frame-linear-key-undo = ت
# At the end of a page, when the line is awaited; and while a text is awaited.
frame-linear-prompt = رقم اختيارك:
# $label (text): the field.
frame-linear-type = اكتب نص «{ $label }» ثم اضغط مفتاح الإدخال. السطر الفارغ لا يغيّر شيئا.
# $last (number): the highest number of the page. The second is for a page without numbers.
frame-linear-unknown = لم أفهم. اكتب رقما من 1 إلى { $last }، أو ? للمساعدة.
frame-linear-unknown-bare = لم أفهم. اكتب ? للمساعدة أو 0 للرجوع.
