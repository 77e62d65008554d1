### The fleet and its yearly inventory.

dossier-equipment-list = معدات المكان
dossier-equipment-new = إضافة جهاز
dossier-equipment-correct = تصحيح بطاقة الجهاز
dossier-equipment-one = جهاز
dossier-equipment-none = لا يوجد جهاز مسجل. أضف الأجهزة التي يستعملها المكان أو يعيرها.
dossier-equipment-field-code = الرقم
dossier-equipment-field-type = الجهاز
dossier-equipment-field-year = سنة الشراء
dossier-equipment-field-state = الحالة
dossier-equipment-field-lent-to = معار إلى
dossier-equipment-field-watts = القدرة بالواط
dossier-equipment-field-checked-on = تاريخ آخر معاينة
dossier-equipment-equipment-type-desktop = حاسوب مكتبي
dossier-equipment-equipment-type-laptop = حاسوب محمول
dossier-equipment-equipment-type-tablet = جهاز لوحي
dossier-equipment-equipment-type-phone = هاتف
dossier-equipment-equipment-type-printer = طابعة
dossier-equipment-equipment-type-screen = شاشة أو جهاز عرض
dossier-equipment-equipment-type-network = جهاز شبكة
dossier-equipment-equipment-type-prototyping = آلة تصنيع
dossier-equipment-equipment-type-other = غير ذلك
dossier-equipment-equipment-state-in-use = قيد الاستعمال
dossier-equipment-equipment-state-lent = معار
dossier-equipment-equipment-state-in-repair = قيد الإصلاح
dossier-equipment-equipment-state-spare = احتياطي
dossier-equipment-equipment-state-retired = خارج الخدمة
dossier-equipment-inventory = جرد السنة
# $count (number): machines not seen this year.
dossier-equipment-to-check = { $count ->
    [zero] لا جهاز للمعاينة هذه السنة
    [one] جهاز واحد للمعاينة هذه السنة
    [two] جهازان للمعاينة هذه السنة
    [few] { $count } أجهزة للمعاينة هذه السنة
    [many] { $count } جهازًا للمعاينة هذه السنة
   *[other] { $count } جهاز للمعاينة هذه السنة
}
dossier-equipment-old = ست سنوات فأكثر
dossier-equipment-all-seen = عوينت كل الأجهزة هذه السنة.
dossier-equipment-question = هل ما زال هذا الجهاز هنا؟ اذكر حالته.
dossier-equipment-later = تخط، سأبحث عنه
dossier-equipment-undo = إلغاء الإدخال الأخير: { $machine }
