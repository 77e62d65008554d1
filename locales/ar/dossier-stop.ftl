### Stops of mobile tours.

dossier-stop-list = الجولات والمحطات
dossier-stop-new = محطة جديدة
dossier-stop-correct = تصحيح المحطة
dossier-stop-one = محطة
dossier-stop-none = لا توجد محطات. خطط هنا لمرور الحقيبة أو الحافلة.
dossier-stop-field-code = الرقم
dossier-stop-field-tour = الجولة
dossier-stop-field-date = اليوم الأول
dossier-stop-field-commune = البلدية (الاسم أو الرمز)
dossier-stop-field-until = اليوم الأخير إن تعددت الأيام
dossier-stop-field-place-type = المكان
dossier-stop-field-carried = المعدات المحمولة
dossier-stop-field-cancelled = ملغاة
dossier-stop-field-mediator = من طرف
dossier-stop-stop-place-autre = عند شريك أو في ساحة
dossier-stop-stop-place-domicile = في المنزل
dossier-stop-session = تسجيل مرافقة في هذه المحطة
# Beside a stop in the list.
dossier-stop-today = اليوم
dossier-stop-soon = قريبًا
dossier-stop-off = ملغاة
