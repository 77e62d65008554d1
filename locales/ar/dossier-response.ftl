### Responses to surveys.

dossier-response-list = إجابات الاستبيانات
dossier-response-new = إجابة جديدة
dossier-response-correct = تصحيح الإجابة
dossier-response-one = إجابة
dossier-response-none = لا توجد إجابات.
dossier-response-field-survey = الاستبيان
dossier-response-field-date = اليوم
dossier-response-field-source = المصدر
dossier-response-field-answers = الإجابات المعطاة
dossier-response-response-source-kiosk = على الجهاز
dossier-response-response-source-paper = على الورق
