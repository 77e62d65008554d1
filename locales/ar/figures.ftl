### Words of the screens of figures: today, a month, a year.

## Titles

figures-own-day = يومي
figures-site-day = يوم الموقع
# $day (text): a day, written out.
figures-day = { $day }
# $month (text)
figures-own-month = شهري: { $month }
figures-site-month = شهر الموقع: { $month }
# $year (text)
figures-own-year = سنتي: { $year }
figures-site-year = سنة الموقع: { $year }

## What was counted

# $sessions, $accompaniments, $hours, $minutes (numbers)
figures-summary = الأنشطة: { $sessions }. المرافقات: { $accompaniments }. الوقت: { $hours } س و{ $minutes } د.
figures-sessions = الأنشطة
figures-accompaniments = المرافقات
figures-minutes = وقت الوساطة
# $hours, $minutes (numbers)
figures-time = { $hours } س و{ $minutes } د
figures-visits = مرات استعمال الجهاز
figures-calls = النداءات المنتظرة
figures-reading = جار القراءة…
# $percent (number)
figures-reading-at = جار القراءة… { $percent }%
figures-none = لا يوجد أي نشاط في هذه الفترة.
figures-not-for-publication = أرقام داخلية: ليست للنشر.

## Charts: titles, and what their numbers are

figures-by-day = حسب اليوم
figures-by-month = حسب الشهر
figures-by-level = حسب المستوى
figures-by-theme = حسب الموضوع
figures-by-hour = حسب يوم الأسبوع والساعة
figures-matrix = مصفوفة الأولويات
figures-waiting = نداءات المساعدة
figures-targets = الأهداف
figures-unit-sessions = أنشطة
figures-unit-accompaniments = مرافقات
figures-unit-mentions = مرات الذكر
figures-unit-calls = نداءات
# $title, $unit (text): the title of a chart, and what its numbers are.
figures-title-unit = { $title } ({ $unit })
# $part (text): one value.
figures-title-part-unit = { $title }: { $part } ({ $unit })
# $what (text): a day or a month, written out.
figures-of = { $what }
# $hour (number): an hour of the day.
figures-hour = س { $hour }
# $count (number): themes or lessons that have no bar of their own.
figures-others = { $count ->
    [zero] لا شيء غيرها
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
}
# $reached, $cells (numbers): cells of the matrix.
figures-matrix-reached = الخانات التي تم بلوغها: { $reached } من { $cells }.
# $calls (number); $median, $most (text): times. Half of the calls, and 9 in 10, waited less.
figures-waits = النداءات: { $calls }. انتظر نصفها أقل من { $median }، و9 من 10 أقل من { $most }.
figures-waiting-none = لا يوجد أي نداء للمساعدة في هذه الفترة.
# $minutes, $seconds (numbers)
figures-seconds = { $minutes } د و{ $seconds } ث

## Tables

figures-share = النسبة
figures-usage = الاستعمال
figures-median = الانتظار الوسيط
figures-p90 = 9 من 10
figures-value = ما تحقق
figures-aim = الهدف
figures-share-reached = النسبة
figures-nothing = –

## Targets

# $value, $target, $percent (numbers)
figures-target = { $value } من { $target } ({ $percent }%)
figures-targets-none = لا يوجد أي هدف لهذه الفترة. اكتبوا أهدافكم في الملف targets.toml في مجلد البيانات.
# $count (number): faults in the file of targets.
figures-targets-faulty = { $count ->
    [zero] لا أخطاء في الملف targets.toml.
    [one] في الملف targets.toml خطأ واحد. لقراءته: palier indicators --targets
    [two] في الملف targets.toml خطآن. لقراءتهما: palier indicators --targets
    [few] في الملف targets.toml { $count } أخطاء. لقراءتها: palier indicators --targets
    [many] في الملف targets.toml { $count } خطأ. لقراءتها: palier indicators --targets
   *[other] في الملف targets.toml { $count } خطأ. لقراءتها: palier indicators --targets
}

## What can be done

figures-choose = عرض شيء آخر
figures-see-table = عرض الجدول
figures-see-chart = عرض الرسم البياني
figures-write = الكتابة في ملف
figures-writing = جار كتابة الملف…
# The full name of the file follows, on a line of its own.
figures-written = تمت الكتابة في هذا الملف:
# $name (text): the full name of a file, written from left to right: the empty text keeps it so.
figures-file = { "" }{ $name }
figures-month-before = الشهر السابق
figures-month-after = الشهر التالي
figures-year-before = السنة السابقة
figures-year-after = السنة التالية
figures-see-calls = عرض النداءات المنتظرة
figures-back = رجوع
