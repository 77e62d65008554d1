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
sign-in-new-notice = الرمز السري أضعف مما تطلبه هيئة حماية البيانات من كلمة المرور. لا توجد خلفه أي بيانات شخصية. الجملة أكثر أمانا.
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
desk-today = اليوم
desk-month = شهري
desk-site-month = شهر الموقع
desk-site-year = سنة الموقع
desk-overview = نظرة عامة وملفات
desk-team = الفريق
desk-trail = سجل العمليات
desk-undo-added = تراجع: سحب النشاط المحفوظ
desk-undo-revised = التراجع عن آخر تصحيح
desk-undo-removed = تراجع: إعادة النشاط المسحوب
desk-sign-out = إغلاق مكتبي
# Escape at the desk asks before it is closed; the second when something can still be undone.
sign-out-title = هل تريد إغلاق مكتبك؟
sign-out-undo = كل شيء محفوظ. بعد إغلاق المكتب لن يمكن التراجع عن آخر إجراء.

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
sessions-duplicate = تسجيل نشاط مشابه
sessions-edit = تصحيح
sessions-remove = سحب
sessions-sure = هل تريد سحب هذا النشاط من الإحصاءات؟ يمكنك التراجع من المكتب.
sessions-remove-sure = نعم، سحبه
sessions-keep = لا، إبقاؤه

## Notices and troubles

notice-saved = تم الحفظ.
notice-given-up = تم التخلي عن الإدخال.
notice-undone = تم التراجع.
notice-removed = سُحب النشاط من الإحصاءات.
notice-place-removed = تمت إزالة المكان. يمكنك إعادته.
trouble-disk-full = القرص ممتلئ: لم يُحفظ أي شيء. أفرغ بعض المساحة، ثم أعد المحاولة.
trouble-read-only = القرص يرفض الكتابة: لم يُحفظ أي شيء. أخبر المنسق.
trouble-unavailable = لا يمكن قراءة البيانات: لم يُحفظ أي شيء. شغّل «palier doctor».
trouble-taken = هذا الرمز مستعمل. اختر رمزا آخر.
trouble-not-allowed = لا يسمح دورك بهذا: لم يتغير أي شيء.
trouble-last-coordinator = لا يوجد منسق آخر لهذا الموقع: سجّل منسقا آخر أولا.
trouble-disk-gone = لم يعد القرص موصولا: لم يُحفظ أي شيء. أعد توصيله، أو اختر مكانا آخر.
trouble-clock-behind = ساعة الجهاز متأخرة عن السجل: لم يُمسح أي شيء. اضبط وقت الجهاز.
trouble-unsound-trail = السجل لم يعد كما كُتب: لم يُمسح أي شيء. شغّل الأمر «palier verify».
trouble-other = لم يُحفظ أي شيء. أعد المحاولة، وإن تكرر ذلك فشغّل «palier doctor».
