### The page of the shared indicators: what it says beside the words of indicators.ftl.

## Its top

# The first link, for those who go with the keyboard.
report-skip = الانتقال إلى الأرقام
report-demonstration = عرض تجريبي: هذه الأرقام مختلقة.
# $threshold (number); $kept (number), $kept-text and $all-text (texts): figures kept back, and all figures, as written.
report-protected = { $kept ->
    [0] الأعداد الصغيرة محمية. لا يخص أي رقم هنا أقل من { $threshold } شخصا.
    [zero] الأعداد الصغيرة محمية. لا يخص أي رقم هنا أقل من { $threshold } شخصا.
    [one] الأعداد الصغيرة محمية: حجب رقم واحد من أصل { $all-text } حتى لا يعرف أحد.
    [two] الأعداد الصغيرة محمية: حجب رقمان من أصل { $all-text } حتى لا يعرف أحد.
    [few] الأعداد الصغيرة محمية: حجبت { $kept-text } أرقام من أصل { $all-text } حتى لا يعرف أحد.
    [many] الأعداد الصغيرة محمية: حجب { $kept-text } رقما من أصل { $all-text } حتى لا يعرف أحد.
   *[other] الأعداد الصغيرة محمية: حجب { $kept-text } رقم من أصل { $all-text } حتى لا يعرف أحد.
}
# What the mark < and the mark · mean. $threshold (number)
report-mark-primary = أقل من { $threshold } شخصا
report-mark-complementary = محجوب حتى لا يستنتج منه رقم آخر
report-key-figures = أهم الأرقام
report-contents = المحتويات

## Charts and tables

report-nothing = لا شيء لعرضه في هذه الفترة.
# $unit (text): with a capital, "Accompaniments". $by (text): "audience", "audience and step", "over time".
report-chart = { $unit }: { $by }
# $first, $second (texts): what rows and columns are.
report-chart-both = { $first } و{ $second }
# $title (text): the title of a chart. $count (number): how many bars it has room for.
report-chart-first = { $title } (أول { $count } قيمة)
report-chart-description = الأرقام نفسها في الجدول التالي.
report-over-time = مع مرور الوقت
report-by-place = المكان
report-by-commune = البلدية
report-by-intercommunal = التجمع البلدي
report-by-department = المقاطعة
report-by-region = الإقليم
# Before and behind the shades, from the lightest to the darkest.
report-scale-less = أقل
report-scale-more = أكثر
# Beside a box with a broken line.
report-scale-withheld = محجوب
# Above a map whose shades say how many.
report-communes-reached = البلديات التي أقيمت فيها أنشطة، حسب المقاطعة
# $by (text): what the rows are, "site".
report-by-time = { $by }، مع مرور الوقت
# $title (text): that of the indicator.
report-totals = { $title }: المجاميع
