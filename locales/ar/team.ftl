### The team, for coordinators.

team-title = الفريق
team-reading = جار القراءة…
# Columns of a list: 30 letters at most.
team-active = نشط
team-must-choose = أُعطي رمزا لمرة واحدة
# $minutes (number): what is left to wait after too many wrong PINs.
team-blocked = { $minutes ->
    [zero] موقوف لحظات أخرى
    [one] موقوف دقيقة أخرى
    [two] موقوف دقيقتين أخريين
    [few] موقوف { $minutes } دقائق أخرى
    [many] موقوف { $minutes } دقيقة أخرى
   *[other] موقوف { $minutes } دقيقة أخرى
}
team-new = تسجيل زميل
team-text = اختر رمزا لا يدل على اسم: حرف أو حرفان، ثم أرقام.
team-code = الرمز
team-add = تسجيل
team-back = العودة إلى المكتب
team-back-to-list = العودة إلى الفريق
# $code, $once (texts): the second is a code to be used once.
team-added = تم تسجيل { $code }. الرمز الصالح لمرة واحدة، أعطه لصاحبه: { $once }
# $code, $once (texts): the second is a code to be used once.
team-was-reset = الرمز الجديد لمرة واحدة الخاص بـ { $code }: { $once }. دوّنه، لن يظهر مرة أخرى.
team-noted = كتبته، العودة إلى الفريق
# $code (text)
team-role-changed = أصبح لـ { $code } دور آخر.
# $code (text)
team-removed = تم سحب الرمز { $code }. لن يُمنح لأحد بعد الآن.
# $code (text)
team-one = الرمز { $code }
team-role = الدور
team-state = الحالة
team-make-coordinator = تكليفه بالتنسيق
team-make-mediator = إعفاؤه من التنسيق
team-undo-role = تراجع: إعادة الدور السابق
team-reset = إعطاء رمز جديد لمرة واحدة
# $code (text)
team-reset-sure = لن يعمل الرمز السري الحالي لـ { $code } بعد الآن. ستعطيه رمزا لمرة واحدة ليختار رمزا آخر.
team-reset-yes = نعم، إعطاء رمز جديد
team-remove = سحب هذا الرمز
# $code (text)
team-remove-sure = لن يتمكن { $code } من الدخول بعد الآن. تبقى أنشطته في الإحصاءات. لن يُمنح الرمز مرة أخرى: هذا نهائي.
team-remove-yes = نعم، سحب هذا الرمز
team-keep = لا، دون أي تغيير
