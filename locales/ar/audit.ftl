### The audit of published files, and the preview of what a publication would withhold.

# $path (text): a file; $row (number): a line of it.
audit-contradiction = { $path }، السطر { $row }: هذا الرقم لا يتفق مع أرقام الأسطر الأخرى. لم يستعمل في أي حساب.
# $count (number): withheld figures that can be computed, or that are known to be under the threshold.
audit-leaks = { $count ->
    [zero] لا يمكن استنتاج أي رقم محجوب من هذه الملفات.
    [one] يمكن استنتاج رقم محجوب واحد من هذه الملفات.
    [two] يمكن استنتاج رقمين محجوبين من هذه الملفات.
    [few] يمكن استنتاج { $count } أرقام محجوبة من هذه الملفات.
    [many] يمكن استنتاج { $count } رقمًا محجوبًا من هذه الملفات.
   *[other] يمكن استنتاج { $count } رقم محجوب من هذه الملفات.
}
audit-leaks-remedy = لا تنشروا هذه الملفات معًا: احتفظوا بواحد منها، أو اطلبوا جدولًا أقل تفصيلًا (الفصل أو المنطقة).
# $count (number): withheld figures that the calculation did not settle.
audit-undecided = { $count ->
    [zero] اكتمل حساب كل الأرقام المحجوبة.
    [one] لم يكتمل حساب رقم محجوب واحد: لا شيء يؤكد أنه محمي.
    [two] لم يكتمل حساب رقمين محجوبين: لا شيء يؤكد أنهما محميان.
    [few] لم يكتمل حساب { $count } أرقام محجوبة: لا شيء يؤكد أنها محمية.
    [many] لم يكتمل حساب { $count } رقمًا محجوبًا: لا شيء يؤكد أنها محمية.
   *[other] لم يكتمل حساب { $count } رقم محجوب: لا شيء يؤكد أنها محمية.
}
audit-too-large = هذه الملفات معًا أكبر من أن يمكن التحقق منها.
audit-too-large-remedy = تحققوا من عدد أقل من المؤشرات في كل مرة، أو من جدول أقل تفصيلًا: الفصل بدل الشهر، والمنطقة بدل الموقع.
# $path (text): a file; $row (number): the line at fault; $detail (text): the reason, in English.
audit-not-ours = { $path }، السطر { $row }: هذا ليس ملف مؤشرات كتبه Palier ({ $detail }).
audit-damaged = { $path }: هذا الملف تالف، أو لم يكتبه Palier ({ $detail }).
# $value (text): a file of a data package.
audit-changed = { $path }: الملف { $value } ليس هو الذي تصفه هذه الحزمة.
audit-changed-remedy = تغير الملف أو حل محله غيره. أعيدوا التصدير، أو أعيدوا الملف الأصلي.
# $column (text): the name of a column, in English.
audit-no-column = لا يوجد في { $path } العمود { $column }.
# $value (text): what is written in the column.
audit-value = { $path }، السطر { $row }، العمود { $column }: «{ $value }» غير مفهوم.
# $count (number): the most lines that can be audited.
audit-too-many-rows = { $path }، السطر { $row }: عدد الأسطر كلها يتجاوز { $count }.
audit-refused-remedy = قدموا ملفا كتبه الأمر palier indicators، بأي صيغة كانت، دون تغيير.

## The preview

# $withheld, $cells (numbers): figures withheld, of all figures of the table.
audit-preview = لو نشر الجدول هكذا، لحجبت منه { $withheld } من أصل { $cells } من الأرقام.
# $by (text): options --by, in English.
audit-preview-coarser = جدول أقل تفصيلًا يظهر نسبة أكبر: { $by } (المحجوب { $withheld } من أصل { $cells }).
audit-preview-whole = دون --by
