### The session form, its drafts, and the sheet of a recorded session.

## The session form

form-individual = مرافقة فردية
form-workshop = ورشة جماعية
form-other = نشاط
form-correct = تصحيح نشاط
form-save = حفظ
form-saving = جار الحفظ…
form-more = تفاصيل أكثر
form-less = تفاصيل أقل
form-ready = تم
form-future = هذا التاريخ في المستقبل. يمكنك الحفظ رغم ذلك.
form-administrative = المعاملات الإدارية
# Labels of the fields: 26 letters at most.
form-date = التاريخ
form-hour = ساعة البداية
# $hour (number)
form-hour-value = الساعة { $hour }
form-minutes = المدة بالدقائق
form-place-type = المكان
form-place = المكان بالتحديد
form-commune = البلدية (الاسم أو الرمز)
form-themes = المواضيع
form-theme = الموضوع
form-usages = الاستعمالات
form-usage = الاستعمال
form-workshop-level = مستوى الورشة
form-procedure = المعاملة
form-mandate = تفويض Aidants Connect
form-serves = في خدمة
form-devices = الأجهزة
form-own-device = لمن الجهاز
form-language = لغة الحديث
form-audience = الفئة المستهدفة
form-title = اسم الورشة
form-event = الموعد المخطط
form-stop = المحطة
form-cycle = الدورة
form-block = مرحلة الدورة
form-total = عدد الأشخاص
form-people = الأشخاص
# $count (number)
form-people-value = { $count }
form-already = سبق الحضور
form-first-time = أول مرة هنا
form-returning = هل سبق الحضور؟
form-gender = الجنس
form-age = العمر
form-status = الوضعية
form-autonomy-before = الاستقلالية قبل المرافقة
form-autonomy-after = الاستقلالية بعد المرافقة
form-referral = جهة التوجيه
form-tags = الوسوم
form-mediator-role = دورك في ذلك اليوم
# Values
form-not-said = غير مصرح به
form-nothing = لا شيء
form-own = للشخص
form-lent = للمكان
form-yes = نعم
form-no = لا
form-block-why = 1 – لماذا
form-block-how = 2 – كيف
form-block-spreading = 3 – النشر
# $first (text), $count (number): one choice and how many more.
form-and-more = { $count ->
    [zero] { $first }
    [one] { $first } وخيار آخر
    [two] { $first } وخياران آخران
    [few] { $first } و{ $count } خيارات أخرى
    [many] { $first } و{ $count } خيارا آخر
   *[other] { $first } و{ $count } خيار آخر
}
# $count, $rest (numbers)
form-counted = مصرح به: { $count }، غير مصرح به: { $rest }
# $count (number): people left by the counters.
form-rest = { $count ->
    [zero] لم يبق أحد.
    [one] بقي شخص واحد: غير مصرح به.
    [two] بقي شخصان: غير مصرح به.
    [few] بقي { $count } أشخاص: غير مصرح به.
    [many] بقي { $count } شخصا: غير مصرح به.
   *[other] بقي { $count } شخص: غير مصرح به.
}

## What is wrong in a field, and what to do

fault-themes = اختر موضوعًا واحدًا على الأقل
fault-commune-missing = اكتب اسم البلدية أو رمز Insee
fault-people = اكتب عدد الأشخاص الذين حضروا
fault-required = ينقص شيء هنا
# $from, $to (numbers)
fault-range = اكتب عددًا من { $from } إلى { $to }
# $day (text): a day that comes before.
fault-too-early = لا يمكن أن يسبق هذا التاريخ { $day }. صححه.
fault-date = اكتب اليوم هكذا: 22/11/2026
# Of a name that is typed: no commune has it; or several stand below, to choose from.
fault-commune = لا توجد بلدية بهذا الاسم: تحقق منه، أو اكتب رمز Insee
fault-commune-choose = اختر البلدية من الأسماء أدناه
fault-commune-not-asked = البلدية هي بلدية المكان: اترك الخانة فارغة
fault-administrative = أضف «المساعدة في المعاملات الإدارية»
# $sum, $total (numbers)
fault-total = المجموع { $sum }، والحد الأقصى { $total }
fault-no-device = «بلا جهاز» لا يُختار معه شيء آخر
fault-only-for = لا يناسب هذا النشاط
fault-list = غير موجود في قائمة المركز
fault-other = هذه القيمة غير مناسبة

## What is used most

# $day (text): under a date while another is typed over it.
form-date-former = كان التاريخ { $day }. يعيده Ctrl+Z.
# $lengths (text): numbers of minutes with dots between them. The arrows are those of the keyboard.
form-lengths = المعتاد: { $lengths } دقيقة (السهمان يمينا ويسارا)
form-often-usages = الاستعمالات المعتادة
form-often = الأكثر اختيارا
form-others = البقية
form-save-next = حفظ وإدخال النشاط التالي
# $count (number): sessions recorded one after the other.
form-run = { $count ->
    [zero] لم يُحفظ أي نشاط بعد.
    [one] حُفظ نشاط واحد. انتقل إلى التالي.
    [two] حُفظ نشاطان. انتقل إلى التالي.
    [few] حُفظت { $count } أنشطة. انتقل إلى التالي.
    [many] حُفظ { $count } نشاطا. انتقل إلى التالي.
   *[other] حُفظ { $count } نشاط. انتقل إلى التالي.
}
form-give-up = التخلي عن هذا الإدخال

## The counters in one line

# The letters that stand for each value, in the order of the labels (label-gender-…, label-age-…, label-status-…).
form-letters-gender = ذ أ
form-letters-age = أ ب ج د ه و ز
form-letters-status = د ب ع م
form-line = في سطر واحد
# What the letters mean, with an example.
form-line-gender = أ: أنثى، ذ: ذكر. مثلا: أ6 ذ4
form-line-age = أ: أقل من 12 سنة، ب: من 12 إلى 17، ج: من 18 إلى 24، د: من 25 إلى 39، ه: من 40 إلى 59، و: من 60 إلى 69، ز: 70 فأكثر. مثلا: ه3 ز5
form-line-status = د: في الدراسة، ب: بلا عمل، ع: في العمل، م: متقاعد. مثلا: ب4 م6
# $letter (text), $letters (text): a letter that means nothing, and those that do.
fault-letter = «{ $letter }» لا يعني شيئا هنا. الحروف الممكنة: { $letters }
fault-letter-twice = كُتب الحرف نفسه مرتين

## Drafts: what was typed and not saved

drafts-title = إدخال في انتظارك
drafts-text = بدأت إدخالا ولم تحفظه. ماذا تريد أن تفعل؟
drafts-resume = متابعة الإدخال الذي بدأته
drafts-start-over = حذفه وبدء إدخال آخر
drafts-back = رجوع
drafts-give-up-title = هل تتخلى عن هذا الإدخال؟
drafts-give-up-text = سيضيع ما كتبته.
drafts-give-up-sure = نعم، حذف هذا الإدخال
drafts-give-up-no = لا، متابعة الإدخال

## The sheet of a recorded session

sheet-level = المستوى
sheet-visit = مؤكد من الجهاز
sheet-mediator = سجله
sheet-recorded = تاريخ التسجيل
sheet-revised = تاريخ التصحيح
# $label (text), $count (number): a value of a counter and how many people.
sheet-counted = { $label }: { $count }
