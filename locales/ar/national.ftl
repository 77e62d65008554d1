### A day's sessions, as the national tool asks for them. The labels of its fields are data, not messages.

national-desk = النقل إلى الأداة الوطنية
national-title = النقل إلى الأداة الوطنية
# $day (text)
national-day = { $day }
# $day (text), $copied, $total (numbers)
national-count = { $day }. المنقول: { $copied } من { $total }.
national-reading = جار القراءة…
national-failed = فشلت القراءة. عد إلى المكتب ثم حاول من جديد.
national-none = لا نشاط في ذلك اليوم.
national-all = نقلت كل أنشطة هذا اليوم.
national-corrected = صححت هذا النشاط هنا بعد نقله. انقله من جديد.
# $text (text): a label or a value in the words of the national tool. The empty part makes it keep its own direction.
national-said = { $text }{ "" }
national-copied = نقل
national-not-copied = إزالة العلامة
# $number, $total (numbers): which of the day's sessions comes next.
national-next = النشاط التالي ({ $number } من { $total })
# $number, $total (numbers): which of the day's sessions comes before.
national-before = النشاط السابق ({ $number } من { $total })
national-day-before = اليوم السابق
national-day-after = اليوم التالي
# Beside a field in which a day is typed, and what is said when it is none.
national-day-typed = الانتقال إلى يوم
national-day-refused = اكتب يوما مضى، مثل 22/11 أو 22/11/2026.
national-back = رجوع
