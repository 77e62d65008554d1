### What "palier session add" says of files from elsewhere, on the error output. Names of commands and options are not translated.

## What the file is

# $form (text): XLSX, or CSV with its encoding and separator.
import-format-national = هذا ملف من الأداة الوطنية ({ $form }).
import-format-mapped = قُرئ الجدول حسب ملف المطابقة ({ $form }).
# $hour (number): 0 to 23.
import-hour = لا يذكر هذا الملف الساعة: سُجّلت الساعة { $hour } في كل السجلات. لاختيار ساعة أخرى أضف --hour.
# $column (text): the name of a column, as the file writes it.
import-column-personal = لم يؤخذ العمود «{ $column }»: قد يدل على شخص.
import-column-other = لم يؤخذ العمود «{ $column }».
# $count (number): records.
import-known = سجلات موجودة من قبل ولم تُحسب مرتين: { $count }.
import-no-id = سجلات بلا رقم تعريف: { $count }. إضافة هذا الملف مرتين تحسبها مرتين.

## The dry run

# Column titles and what becomes of a row; at most 7 and 11 letters.
import-line = السطر
import-state = النتيجة
import-state-new = جديد
import-state-known = موجود
import-state-refused = مرفوض
# $new, $known, $refused (numbers): rows or records.
import-dry-run = تجربة: لم يُضف شيء. الجديدة: { $new }. الموجودة من قبل: { $known }. السطور المرفوضة: { $refused }.
# The values that were refused most often. $count (number): lines; $column, $value (texts): as the file writes them.
import-often = مرفوض (عدد المرات: { $count }): { $column }، «{ $value }».

## What cannot be read

# $path (text): a file; $detail (text): what the program found, in English.
import-table-refused = لا يمكن قراءة { $path } كجدول ({ $detail }).
import-table-refused-remedy = احفظ الملف من جديد بصيغة XLSX أو CSV UTF-8، وقسّمه إلى عدة ملفات إن كان كبيرا جدا.
# $count (number): faults, told before.
import-map-refused = في الملف { $path } أخطاء، عددها { $count }. لم يُضف شيء.
import-map-refused-remedy = صحّح السطور أعلاه. لرؤية النتيجة دون إضافة شيء: --dry-run
import-no-map = يحتاج --format csv إلى ملف مطابقة.
import-no-map-remedy = أضف --map مع ملف TOML يذكر معنى كل عمود. يوجد مثال في ملف README.
import-map-for-nothing = لا يُستعمل --map إلا مع --format csv.
import-map-for-nothing-remedy = احذف أحدهما.
