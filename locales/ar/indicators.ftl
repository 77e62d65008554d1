### Words of the shared indicators: titles, definitions, units, and what surrounds a table.

## Titles and definitions, one pair an indicator

indicator-a1-title = الأنشطة المنجزة
indicator-a1-definition = عدد الأنشطة المسجلة. كل مرافقة فردية أو ورشة أو محاضرة أو مشروع تحتسب مرة واحدة.
indicator-a2-title = المرافقات
indicator-a2-definition = يحتسب كل نشاط مرة عن كل شخص حاضر. ورشة من 10 أشخاص تحتسب 10 مرافقات.
indicator-a3-title = ساعات الوساطة
indicator-a3-definition = مدة الأنشطة، محتسبة مرة واحدة عن كل نشاط.
indicator-a4-title = ساعات التعلم
indicator-a4-definition = مدة كل نشاط مضروبة في عدد الأشخاص الحاضرين.
indicator-a6-title = الجمهور العائد
indicator-a6-definition = مرافقات أشخاص سبق لهم الحضور، ومرافقات أشخاص حضروا لأول مرة.
indicator-b1-title = الفئات العمرية
indicator-b1-definition = المرافقات حسب الفئة العمرية الوطنية، يوم النشاط.
indicator-b2-title = الجنس
indicator-b2-definition = المرافقات حسب الجنس، وفق القائمة الوطنية.
indicator-b3-title = الوضعية
indicator-b3-definition = المرافقات حسب الوضعية الاجتماعية، وفق القائمة الوطنية.
indicator-b4-title = الجمهور
indicator-b4-definition = المرافقات حسب الجمهور الذي أعد له النشاط.
indicator-b6-title = اللغات المستعملة
indicator-b6-definition = المرافقات حسب لغة النشاط.
indicator-c1-title = مستويات الاستعمال
indicator-c1-definition = المرافقات حسب أعلى مستوى بين استعمالات النشاط: أساسي أو متوسط أو متقدم.
indicator-c2-title = الاستعمالات
indicator-c2-definition = يحتسب النشاط مرة عن كل استعمال فيه، مهما كان عدد الحاضرين.
indicator-c3-title = المواضيع الوطنية
indicator-c3-definition = يحتسب النشاط مرة عن كل موضوع فيه. المواضيع الإدارية في قائمة على حدة، والمجموع يشمل القائمتين.
indicator-d1-title = الاستعمال الذاتي
indicator-d1-definition = استعمالات الجهاز من دون وسيط. لا تحتسب ضمن المرافقات.
indicator-d2-title = الدروس
indicator-d2-definition = الدروس التي بدأت والتي اكتملت خلال الاستعمال الذاتي.

## Units

unit-sessions = الأنشطة
unit-accompaniments = المرافقات
unit-mediator-minutes = دقائق الوساطة
unit-learner-minutes = دقائق التعلم
unit-mentions = مرات الذكر
unit-visits = مرات الاستعمال
unit-lessons-started = دروس بدأت
unit-lessons-completed = دروس اكتملت
# The two units above that a table for people shows in hours.
unit-mediator-hours = ساعات الوساطة
unit-learner-hours = ساعات التعلم

## What a figure is broken down by

dimension-kind = النوع
dimension-place-type = نوع المكان
dimension-mediator-role = الدور
dimension-level = المستوى
dimension-returning = الحضور السابق
dimension-age = الفئة العمرية
dimension-gender = الجنس
dimension-status = الوضعية
dimension-audience = الجمهور
dimension-language = اللغة
dimension-usage = الاستعمال
dimension-theme = الموضوع
dimension-administrative-theme = الموضوع الإداري
dimension-workshop-level = مستوى الورشة
dimension-autonomy-before = الاستقلالية قبل النشاط
dimension-autonomy-after = الاستقلالية بعد النشاط
dimension-referral = التوجيه
dimension-lesson = الدرس
dimension-hour = الساعة

## Columns of a file made for a spreadsheet

column-period-start = البداية
column-period-end = النهاية
column-territory = المنطقة
column-site = الموقع
column-indicator = المؤشر
column-unit = الوحدة
column-share-of = النسبة من
column-dimension-1 = المعيار 1
column-value-1 = القيمة 1
column-dimension-2 = المعيار 2
column-value-2 = القيمة 2
column-n = العدد
column-value = الرقم
column-share = النسبة (%)
column-status = الحالة

## A table for people

export-title = المؤشرات المشتركة
# $from, $to (text): the first and the last day, written out.
export-period = من { $from } إلى { $to }
export-total = المجموع
export-share = النسبة
# $unit (text): a unit, such as "sessions", when it is not that of the figures.
export-share-of = النسبة من { $unit }
export-ok = متاح
export-withheld = سرية إحصائية
# $threshold (number): shown below any table with a withheld figure; < and · are the marks in its cells.
export-withheld-note = <{ $threshold } : أقل من { $threshold } أشخاص، والرقم محجوب حتى لا يُعرف أحد. · : رقم محجوب حتى لا يُستنتج غيره. وقد يظهر عدد قليل من الأنشطة إذا شارك فيها { $threshold } أشخاص أو أكثر.
export-not-for-publication = أرقام داخلية: ليست للنشر.
export-empty = لا شيء مسجل لهذه المؤشرات في هذه الفترة. سجلوا نشاطا أو اختاروا فترة أخرى.
# $site (text): its code.
export-site = الموقع { $site }
# $hours (number): whole hours. $minutes (text): two digits.
export-hours = { $hours } س { $minutes } د
