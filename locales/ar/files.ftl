### Words of the files that figures and sessions are written to: workbooks, data packages, the columns of the national tool.

## A workbook of indicators

# The name of its first sheet, at most 31 characters.
files-sheet-definitions = التعريفات
# $by (text): what figures are grouped by, "month, site".
files-grouped = الأرقام حسب: { $by }
files-by-day = اليوم
files-by-week = الأسبوع
files-by-month = الشهر
files-by-quarter = الفصل
files-by-year = السنة
# $sheets (text): the names of the second sheets, "A1 (2), C2 (2)".
files-sheets-cut = لا تتسع ورقة الجدول لأكثر من 1048576 سطرا، والبقية في أوراق أخرى ({ $sheets }).
files-column-sheet = الورقة
files-column-definition = التعريف

## Sessions in the columns of the national tool

files-cut = لا تتسع ورقة الجدول لأكثر من 1048576 سطرا، والبقية في أوراق أخرى.
files-accompaniments-internal = ملف داخلي يعرض كل نشاط على حدة: ليس للنشر.
files-accompaniments-none = لا يوجد أي نشاط في هذه الفترة. لا يحتوي الملف إلا على عناوين الأعمدة.

## Where files go

files-out-needed = هذه الصيغة تكتب في ملف ولا تعرض على الشاشة.
files-out-needed-remedy = أضف الخيار --out مع اسم الملف.
files-folder-needed = حزمة البيانات مجلد فيه عدة ملفات.
files-folder-needed-remedy = أضف الخيار --out مع اسم المجلد.
