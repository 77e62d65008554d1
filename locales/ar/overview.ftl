### Words of the coordinator's overview: what is followed, the indicators, silent sites, files to write.

## Titles

overview-title = نظرة عامة
# $title (text): what is looked at; $period (text): a month or a year.
overview-of-period = { $title }: { $period }
# $first, $second (text): two names that belong together.
overview-two = { $first } · { $second }

## What is followed

overview-workshops = المشاركات في الورشات
overview-lessons = الدروس المكتملة
overview-matrix = خانات المصفوفة التي تم بلوغها
# $value (text): a number; $share (text): a percentage.
overview-share = { $value } ({ $share })
overview-months = عرض الشهر
overview-year = عرض السنة

## The indicators

overview-indicators = جميع المؤشرات
# $letter (text): that of the codes, "A". $family (text): what they are about, "Activity".
overview-group = { $letter } – { $family }
# $code (text), such as A2; $title (text)
overview-indicator = { $code } – { $title }
# $value (text): a number; $unit (text): what it counts.
overview-total = المجموع: { $value } ({ $unit })
overview-nothing = لم يُحسب أي شيء في هذه الفترة.
# $what (text): what figures are told apart by.
overview-by = التوزيع: { $what }
overview-by-site = حسب الموقع
overview-territories = حسب المنطقة
overview-by-commune = حسب البلدية
overview-by-intercommunal = حسب التجمع البلدي
overview-by-department = حسب المقاطعة
overview-by-region = حسب الإقليم
overview-no-territory = لا تُعرف أي منطقة لهذه الأرقام. أدخل البلدية في «وصف المكان».
# $site (text): the code of a site.
overview-site = الموقع { $site }
overview-more = التالي
overview-define = ماذا نحسب هنا؟
overview-to-figures = العودة إلى الأرقام
overview-unit = الوحدة
overview-denominator = النسب من
overview-no-share = لا توجد نسبة

## Silent sites

overview-silent = المواقع الصامتة
# $silent, $sites, $days (numbers)
overview-silent-count = مواقع لم تسجل شيئا منذ مدة (عدد الأيام: { $days } أو أكثر): { $silent } من { $sites }. أطولها صمتا أولا.
# $days (number)
overview-days = { $days ->
    [zero] اليوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}
# $days (number)
overview-none-silent = { $days ->
    [zero] سجلت جميع المواقع شيئا اليوم.
    [one] سجلت جميع المواقع شيئا خلال يوم واحد.
    [two] سجلت جميع المواقع شيئا خلال آخر يومين.
    [few] سجلت جميع المواقع شيئا خلال آخر { $days } أيام.
    [many] سجلت جميع المواقع شيئا خلال آخر { $days } يوما.
   *[other] سجلت جميع المواقع شيئا خلال آخر { $days } يوم.
}
overview-no-site = لم يسجل أي موقع شيئا بعد.

## Files

overview-file = كتابة ملف
overview-file-what = الأرقام
overview-file-period = الفترة
overview-file-grouped = التفصيل
overview-file-form = الصيغة
overview-file-release = لمن
overview-file-where = أين
overview-file-all = جميع المؤشرات
overview-file-whole = الفترة كلها
overview-form-xlsx = مصنف Excel (XLSX)
overview-form-ods = مصنف حر (ODS)
overview-form-french-csv = جدول لبرامج الجداول الفرنسية (CSV)
overview-form-csv = جدول للبرامج (CSV)
overview-form-page = تقرير للقراءة والطباعة
overview-form-package = حزمة بيانات
overview-form-json = JSON
overview-form-parquet = Parquet
overview-protected = ملف للنشر
overview-internal = ملف داخلي
overview-protected-means = الأعداد الصغيرة مخفية: لا يمكن التعرف على أحد.
overview-internal-means = جميع الأعداد ظاهرة: ليس للنشر.
overview-exports = مجلد ملفات الموقع
# $disk (text): the full name of the folder where the disk stands.
overview-disk = القرص { $disk }
overview-no-disk = لا يوجد قرص موصول. أوصل قرصا، ثم عد إلى هنا.
overview-begin = كتابة الملف
# $percent (number)
overview-writing-at = جار كتابة الملف… { $percent }%
