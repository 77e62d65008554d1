### The trail of actions: who did what, and when.

trail-title = سجل العمليات
trail-text = يفيد هذا السجل في الأمان وفي تصحيح الأخطاء. وليس ملفا لتقييم العمل. يقرؤه المنسق كله، ويقرأ كل شخص أسطره فقط. ويُحفظ اثني عشر شهرا.
trail-text-own = هذه أسطرك أنت، وتُحفظ اثني عشر شهرا. يفيد هذا السجل في الأمان وفي تصحيح الأخطاء. وليس ملفا لتقييم العمل. يقرؤه المنسق أيضا.
trail-reading = جار القراءة…
trail-none = لا توجد أي عملية مسجلة هنا.
# $day (text, 2026-11-22), $hour (number), $who (text): the head of a line.
trail-when = { $day }، الساعة { $hour }، { $who }
# Whoever types commands on the machine itself.
trail-shell = أمر مباشر
trail-older = الأقدم
trail-newer = الأحدث
trail-back = العودة إلى المكتب
trail-back-to-lines = العودة إلى السجل
trail-choose = الأسطر المعروضة
trail-everything = الكل
trail-kind-door = الدخول والخروج
trail-kind-sessions = الأنشطة والبطاقات
trail-kind-team = الفريق
trail-kind-data = المكان والملفات والمحتويات
trail-code = رمز واحد فقط
trail-show-code = عرض هذا الرمز

## What was done

trail-signed-in = فُتح المكتب
# $number (number): wrong PINs in a row.
trail-sign-in-refused = { $number ->
    [zero] رُفض الرمز السري
    [one] رُفض الرمز السري، محاولة واحدة
    [two] رُفض الرمز السري، محاولتان متتاليتان
    [few] رُفض الرمز السري، { $number } محاولات متتالية
    [many] رُفض الرمز السري، { $number } محاولة متتالية
   *[other] رُفض الرمز السري، { $number } محاولة متتالية
}
trail-signed-out = أُغلق المكتب
trail-locked = أُغلق المكتب بعد خمس دقائق
# $number (text): that of the record, its digits together.
trail-session-added = أُضيف النشاط { $number }
# $number (text)
trail-session-revised = صُحح النشاط { $number }
# $number (text)
trail-session-removed = سُحب النشاط { $number }
# $number (text)
trail-session-restored = أُعيد النشاط { $number }
# $number (text)
trail-dossier-added = أُضيفت البطاقة { $number }
# $number (text)
trail-dossier-revised = صُححت البطاقة { $number }
# $number (text)
trail-dossier-removed = سُحبت البطاقة { $number }
# $number (text)
trail-dossier-restored = أُعيدت البطاقة { $number }
# $number (text): that of the code of the date.
trail-date-joined = يشارك هذا الجهاز في الموعد { $number }
trail-date-left = لم يعد هذا الجهاز يشارك في أي موعد
# $code (text)
trail-staff-added = { $code }: تسجيل
# $code (text)
trail-staff-reset = { $code }: رمز جديد لمرة واحدة
# $code (text)
trail-pin-chosen = { $code }: اختير الرمز السري وفُتح المكتب
# $code (text)
trail-role-changed = { $code }: دور آخر
# $code (text)
trail-staff-removed = { $code }: سُحب الرمز
# $code (text): what was found, so that later changes can be told.
trail-staff-noted = { $code }: الرمز والدور كما وُجدا
trail-site-set = تغيّر وصف المكان
trail-pack-installed = ثُبتت محتويات
trail-pack-removed = أُزيلت محتويات
trail-backup-written = كُتبت نسخة احتياطية
trail-backup-restored = أُعيدت نسخة احتياطية
trail-export-written = كُتب ملف أرقام
# $number (number): how many records came in.
trail-records-imported = { $number ->
    [zero] لم يُستورد أي نشاط
    [one] استُورد نشاط واحد
    [two] استُورد نشاطان
    [few] استُوردت { $number } أنشطة
    [many] استُورد { $number } نشاطا
   *[other] استُورد { $number } نشاط
}
# $number (text): that of the last line that went.
trail-trail-purged = مُسح السجل حتى السطر { $number }

## The purge

# $count (number)
trail-purge = { $count ->
    [zero] لا أسطر للمسح
    [one] مسح سطر عمره أكثر من اثني عشر شهرا
    [two] مسح سطرين عمرهما أكثر من اثني عشر شهرا
    [few] مسح { $count } أسطر عمرها أكثر من اثني عشر شهرا
    [many] مسح { $count } سطرا عمرها أكثر من اثني عشر شهرا
   *[other] مسح { $count } سطر عمرها أكثر من اثني عشر شهرا
}
# $count (number), $limit and $today (texts): two days.
trail-purge-sure = { $count ->
    [zero] هل اليوم فعلا هو { $today }؟ لا توجد أسطر قبل { $limit }.
    [one] هل اليوم فعلا هو { $today }؟ سيُمسح نهائيا سطر واحد من قبل { $limit }.
    [two] هل اليوم فعلا هو { $today }؟ سيُمسح نهائيا سطران من قبل { $limit }.
    [few] هل اليوم فعلا هو { $today }؟ ستُمسح نهائيا { $count } أسطر من قبل { $limit }.
    [many] هل اليوم فعلا هو { $today }؟ سيُمسح نهائيا { $count } سطرا من قبل { $limit }.
   *[other] هل اليوم فعلا هو { $today }؟ سيُمسح نهائيا { $count } سطر من قبل { $limit }.
}
trail-purge-yes = نعم، المسح
trail-purge-keep = لا، الإبقاء عليها
# $count (number)
trail-purged = { $count ->
    [zero] لم يُمسح أي سطر.
    [one] مُسح سطر واحد.
    [two] مُسح سطران.
    [few] مُسحت { $count } أسطر.
    [many] مُسح { $count } سطرا.
   *[other] مُسح { $count } سطر.
}
