### Planned dates: workshops, talks, short formats, conferences, trainings.

dossier-event-list = الورشات والمواعيد
dossier-event-new = تحديد موعد
dossier-event-correct = تصحيح موعد
dossier-event-one = موعد
dossier-event-none = لا يوجد أي موعد. حدد الموعد الأول، ثم أحص المسجلين والحاضرين.
dossier-event-field-code = رمز الموعد
dossier-event-field-format = النوع
dossier-event-field-title = ورشة من الدليل
dossier-event-field-date = اليوم
dossier-event-field-hour = ساعة البداية
dossier-event-field-minutes = المدة بالدقائق
dossier-event-field-seats = المقاعد
dossier-event-field-enrolled = المسجلون
dossier-event-field-waiting = في الانتظار
dossier-event-field-present = الحاضرون
dossier-event-field-absent = الغائبون
dossier-event-field-place = المكان بالتحديد
dossier-event-field-cycle = الدورة
dossier-event-field-cancelled = الموعد ملغى
dossier-event-field-mediator = من طرف
dossier-event-event-format-workshop = ورشة
dossier-event-event-format-talk = محاضرة ونقاش
dossier-event-event-format-conference = يوم محاضرات
dossier-event-event-format-training = تدريب
dossier-event-event-format-on-the-go = لقاء سريع
dossier-event-event-format-themed-cafe = مقهى حول موضوع
dossier-event-event-format-webinar = ندوة على الإنترنت
dossier-event-event-format-clinic = لقاء لحل مشكلة معا
dossier-event-event-format-interactive-workshop = ورشة تفاعلية

## The list

# $day (text), $hour (number)
dossier-event-when = { $day }، الساعة { $hour }
# $hour (number)
dossier-event-today = اليوم، الساعة { $hour }
# $minutes (number)
dossier-event-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
# $count (number): seats.
dossier-event-room = { $count ->
    [zero] بلا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
    [many] { $count } مقعدا
   *[other] { $count } مقعد
}
# $enrolled, $seats, $waiting (numbers)
dossier-event-enrolled = المسجلون: { $enrolled }
dossier-event-seats = المسجلون: { $enrolled } من { $seats }
dossier-event-full = المسجلون: { $enrolled } من { $seats }، في الانتظار: { $waiting }
dossier-event-cancelled = ملغى
# $count (number): people who came.
dossier-event-recorded = محفوظ، الحاضرون: { $count }
dossier-event-recorded-only = محفوظ
# $count (number): people who came.
dossier-event-to-record = الحاضرون: { $count }، لم يحفظ بعد
dossier-event-to-count = الحاضرون لم يحصوا بعد
dossier-event-further = المواعيد التالية
dossier-event-nearer = المواعيد السابقة

## The catalogue

dossier-event-no-catalogue = دليل الورشات فارغ. يضيف التنسيق الورشات إلى وصف المكان.
dossier-event-formats = بلا عنوان من الدليل
# $from, $to (numbers): minutes.
dossier-event-usual = يدوم هذا النوع عادة من { $from } إلى { $to } دقيقة. يمكنك التسجيل رغم ذلك.
# $name (text): another date at the same hour.
dossier-event-same-hour = يوجد موعد آخر في هذه الساعة: { $name }.

## One date

dossier-event-people = التسجيل
dossier-event-came = الحضور
# $present, $absent, $rest (numbers): the last are those enrolled of whom nothing was said.
dossier-event-attendance = الحاضرون: { $present } · الغائبون: { $absent } · غير مذكور: { $rest }
dossier-event-kiosk = على هذا الجهاز
# $visits, $lessons (numbers): visits on this kiosk during the date, and lessons completed in them.
dossier-event-joined = مرات الاستعمال: { $visits }، الدروس المكتملة: { $lessons }
dossier-event-is-cancelled = هذا الموعد ملغى.
dossier-event-is-recorded = نشاط هذا الموعد محفوظ.
dossier-event-begin = البدء: إحصاء الحاضرين
dossier-event-count = إحصاء الحاضرين
dossier-event-enrol = تسجيل شخص
dossier-event-wait = اكتمل العدد: إضافة إلى قائمة الانتظار
dossier-event-withdraw = إلغاء تسجيل شخص
dossier-event-stop-waiting = حذف شخص من قائمة الانتظار
dossier-event-print = ورقة حضور بلا أسماء
dossier-event-again = تحديد الموعد نفسه للأسبوع التالي
dossier-event-cancel = إلغاء الموعد
dossier-event-restore = إعادة الموعد
dossier-event-printed = أرسلت ورقة الحضور إلى الطابعة.
dossier-event-not-printed = لم تطبع الورقة. تحقق من الطابعة ثم أعد المحاولة.
# $name (text): the full name of a file.
dossier-event-kept = الورقة في الملف { $name }

## Counting who came

dossier-event-how = اكتب عددا، أو اضغط على سهم لكل شخص.
# $enrolled (number)
dossier-event-absent-over = الغائبون أكثر من المسجلين ({ $enrolled }). صحح العدد، أو سجلهم أولا.
# $count (number): people who came beyond the seats.
dossier-event-over-seats = الحاضرون أكثر من المقاعد بعدد: { $count }. يمكنك المتابعة.
# $count (number): people who came without having enrolled.
dossier-event-walk-in = العدد أكثر من المسجلين: { $count } زيادة. هل جاؤوا بلا تسجيل؟
# $count (number): people enrolled of whom nothing was said yet.
dossier-event-rest = { $count ->
    [zero] تم إحصاء كل المسجلين.
    [one] بقي مسجل واحد: غير مذكور.
    [two] بقي مسجلان: غير مذكور.
    [few] بقي { $count } مسجلين: غير مذكور.
    [many] بقي { $count } مسجلا: غير مذكور.
   *[other] بقي { $count } مسجل: غير مذكور.
}
# A letter was typed in a counter.
dossier-event-digits-only = هنا العدد فقط. التفاصيل، مثل أ6 ذ4، تُكتب بعد ذلك في النشاط.
dossier-event-nobody = أحص الحاضرين أولا. إذا لم يحضر أحد، ألغ الموعد.
dossier-event-record = حفظ النشاط
dossier-event-counted = تم

## Kiosks that take part

# $name (text), $hour (number)
dossier-event-part = هذا الجهاز مشارك حتى الساعة { $hour }: { $name }.
# $name (text)
dossier-event-part-today = هذا الجهاز مشارك إلى آخر اليوم: { $name }.
# $hour (number)
dossier-event-join = المشاركة حتى الساعة { $hour }
dossier-event-join-today = المشاركة إلى آخر اليوم
dossier-event-leave = إيقاف مشاركة هذا الجهاز
dossier-event-take-part = إشراك هذا الجهاز
dossier-event-take-part-text = تحسب مرات استعمال هذا الجهاز مع هذا الموعد. لا يرى الزوار أي فرق.
dossier-event-elsewhere = المشاركة في موعد جهاز آخر
dossier-event-elsewhere-text = الرمز مكتوب في صفحة الموعد على الجهاز الآخر. تحسب مرات الاستعمال هنا مع ذلك الموعد.
dossier-event-code-wrong = رمز الموعد مثل 12-a2b3. تحقق منه على الجهاز الآخر.

## The attendance sheet: the heads of its columns have 14 letters at most.

dossier-event-sheet-number = الرقم
dossier-event-sheet-present = حاضر
dossier-event-sheet-first = أول مرة
dossier-event-sheet-own = جهازه الخاص
dossier-event-sheet-foot = لا تكتب أي اسم: تنقل الأعداد فقط.
