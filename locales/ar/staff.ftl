### The mediator's and the coordinator's side.

## The door

sign-in-title = فضاء الوسطاء
sign-in-text = أدخل رمزك، ثم رمزك السري.
sign-in-demo = عرض تجريبي: الرموز من m1 إلى m5 أو c1، والرمز السري 246810.
sign-in-nobody = لم يُسجَّل أحد بعد. على هذا الجهاز، شغّل الأمر «palier staff add».
sign-in-code = الرمز (m1 مثلا)
sign-in-pin = الرمز السري
sign-in-new-title = اختر رمزك السري
sign-in-new-text = 6 أرقام على الأقل أو جملة. لا 111111 ولا 123456.
sign-in-new-pin = الرمز السري الجديد
sign-in-again = الرمز نفسه، مرة أخرى
sign-in-first-title = أول منسق أو منسقة
sign-in-first-text = لم يُسجَّل أحد بعد. أنشئ رمز أول منسق أو منسقة.
sign-in-enter = دخول
sign-in-back = رجوع
sign-in-wrong = الرمز أو الرمز السري خطأ. تحقق منهما، ثم أعد المحاولة.
# $seconds (number)
sign-in-wait = { $seconds ->
    [zero] محاولات كثيرة. أعد المحاولة الآن.
    [one] محاولات كثيرة. انتظر ثانية واحدة، ثم أعد المحاولة.
    [two] محاولات كثيرة. انتظر ثانيتين، ثم أعد المحاولة.
    [few] محاولات كثيرة. انتظر { $seconds } ثوان، ثم أعد المحاولة.
    [many] محاولات كثيرة. انتظر { $seconds } ثانية، ثم أعد المحاولة.
   *[other] محاولات كثيرة. انتظر { $seconds } ثانية، ثم أعد المحاولة.
}
sign-in-not-a-code = الرمز حرف أو حرفان، ثم أرقام، مثل m1 أو c12.
sign-in-weak = يسهل تخمينه. المطلوب 6 حروف أو أرقام على الأقل، لا متشابهة كلها ولا متتالية.
sign-in-different = الرمزان مختلفان. اكتبه مرة أخرى.
sign-in-checking = جار التحقق…

## The desk

desk-title = المكتب
# $code (text): the mediator's code.
desk-title-of = مكتب { $code }
desk-no-records = لا يمكن قراءة بيانات هذا المركز. لا يُحفظ أي شيء. شغّل «palier doctor».
desk-doubtful = بعض البيانات لم تعد كما كُتبت. حُفظت نسخة منها. شغّل الأمر «palier verify».
# $count (number)
desk-calls = { $count ->
    [zero] لا أحد ينتظر المساعدة
    [one] شخص واحد ينتظر المساعدة
    [two] شخصان ينتظران المساعدة
    [few] { $count } أشخاص ينتظرون المساعدة
    [many] { $count } شخصا ينتظرون المساعدة
   *[other] { $count } شخص ينتظرون المساعدة
}
# $hour, $minutes (numbers), $language (text): a visit that just ended.
desk-from-visit = تأكيد مرافقة الساعة { $hour } ({ $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}، { $language })
desk-resume = متابعة الاستمارة التي بدأتها
desk-individual = مرافقة فردية جديدة
desk-workshop = ورشة جماعية جديدة
desk-sessions = الأنشطة السابقة
desk-month = نظرة سريعة على الشهر
desk-team = تسجيل زميل
desk-undo-added = تراجع: سحب النشاط المحفوظ
desk-undo-revised = التراجع عن آخر تصحيح
desk-undo-removed = تراجع: إعادة النشاط المسحوب
desk-sign-out = إغلاق مكتبي

## The drawers of the desk

menu-work = المتابعة: الورشات والدورات والجولات
menu-figures = الأرقام والرسوم البيانية
menu-site = المكان والفريق

## Calls for help

calls-title = طلبات المساعدة
calls-text = اختر الطلب بعد أن يستجيب له أحد الزملاء.
calls-none = لا أحد ينتظر.
# $number (number)
calls-call = الرقم { $number }
# $minutes (number)
calls-waiting = { $minutes ->
    [zero] الآن
    [one] ينتظر منذ دقيقة واحدة
    [two] ينتظر منذ دقيقتين
    [few] ينتظر منذ { $minutes } دقائق
    [many] ينتظر منذ { $minutes } دقيقة
   *[other] ينتظر منذ { $minutes } دقيقة
}
# $day (text), $hour (number)
calls-since = { $day }، الساعة { $hour }
calls-back = العودة إلى المكتب

## Past sessions

sessions-title = الأنشطة السابقة
sessions-reading = جار القراءة…
sessions-failed = تعذرت القراءة.
sessions-none = لا يوجد أي نشاط محفوظ. يمكنك إنشاء أول نشاط من المكتب.
# $first, $last, $total (numbers)
sessions-range = من { $first } إلى { $last } من أصل { $total }، والأحدث أولا
# $minutes (number)
sessions-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
# $day (text)
sessions-day = { $day }
sessions-older = الأقدم
sessions-newer = الأحدث
sessions-back = العودة إلى المكتب
sessions-back-to-list = العودة إلى القائمة
sessions-edit = تصحيح
sessions-remove = سحب
sessions-sure = هل تريد سحب هذا النشاط من الإحصاءات؟ يمكنك التراجع من المكتب.
sessions-remove-sure = نعم، سحبه
sessions-keep = لا، إبقاؤه

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
form-commune = رمز Insee للبلدية
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
fault-commune-missing = اكتب رمز Insee للبلدية (5 خانات)
fault-people = اكتب عدد الأشخاص الذين حضروا
fault-required = ينقص شيء هنا
# $from, $to (numbers)
fault-range = اكتب عددًا من { $from } إلى { $to }
# $day (text): a day that comes before.
fault-too-early = لا يمكن أن يسبق هذا التاريخ { $day }. صححه.
fault-date = اكتب اليوم هكذا: 22/11/2026
fault-commune = هذا الرمز غير موجود في قائمة البلديات
fault-commune-not-asked = البلدية هي بلدية المكان: اترك الخانة فارغة
fault-administrative = أضف «المساعدة في المعاملات الإدارية»
# $sum, $total (numbers)
fault-total = المجموع { $sum }، والحد الأقصى { $total }
fault-no-device = «بلا جهاز» لا يُختار معه شيء آخر
fault-only-for = لا يناسب هذا النشاط
fault-list = غير موجود في قائمة المركز
fault-other = هذه القيمة غير مناسبة

## The month

# $month (text)
month-title = الشهر: { $month }
month-reading = جار القراءة…
month-none = لا يوجد أي نشاط في هذا الشهر.
# $sessions, $accompaniments, $hours, $minutes (numbers)
month-summary = الأنشطة: { $sessions }. المرافقات: { $accompaniments }. الوقت: { $hours ->
    [zero] 0 ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
} و{ $minutes ->
    [zero] 0 دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
month-by-day = حسب اليوم
month-by-level = حسب المستوى
month-by-theme = حسب الموضوع
month-unit-sessions = أنشطة
month-unit-accompaniments = مرافقات
month-unit-mentions = مرات الذكر
# $day (number): a day of the month.
month-day = { $day }
month-before = الشهر السابق
month-after = الشهر التالي
month-back = العودة إلى المكتب

## The team

team-title = تسجيل زميل
team-text = اختر رمزا لا يدل على اسم: حرف أو حرفان، ثم أرقام.
team-code = الرمز
team-add = تسجيل
team-back = العودة إلى المكتب
# $code, $once (texts): the second is a code to be used once.
team-added = تم تسجيل { $code }. الرمز الصالح لمرة واحدة، أعطه لصاحبه: { $once }

## Notices and troubles

notice-saved = تم الحفظ.
notice-undone = تم التراجع.
notice-removed = سُحب النشاط من الإحصاءات.
trouble-disk-full = القرص ممتلئ: لم يُحفظ أي شيء. أفرغ بعض المساحة، ثم أعد المحاولة.
trouble-read-only = القرص يرفض الكتابة: لم يُحفظ أي شيء. أخبر المنسق.
trouble-unavailable = لا يمكن قراءة البيانات: لم يُحفظ أي شيء. شغّل «palier doctor».
trouble-taken = هذا الرمز مستعمل. اختر رمزا آخر.
trouble-other = لم يُحفظ أي شيء. أعد المحاولة، وإن تكرر ذلك فشغّل «palier doctor».
