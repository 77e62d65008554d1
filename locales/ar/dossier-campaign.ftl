### Campaigns of surveys: from when to when, and how many were asked.

dossier-campaign-list = حملات الاستبيان
dossier-campaign-new = فتح حملة
dossier-campaign-correct = تصحيح الحملة
dossier-campaign-one = حملة
dossier-campaign-none = لا توجد حملات. افتح حملة لعرض استبيان.
dossier-campaign-field-survey = الاستبيان
dossier-campaign-field-date = اليوم الأول
dossier-campaign-field-until = اليوم الأخير إن كان معروفًا
dossier-campaign-field-asked = عدد من وُجه إليهم الاستبيان
