### Productions: what a cycle published.

dossier-production-list = إنتاجات الدورات
dossier-production-new = إنتاج جديد
dossier-production-correct = تصحيح الإنتاج
dossier-production-one = إنتاج
dossier-production-none = لا يوجد إنتاج بعد. الإنتاج يوثق الدورة: صورة أو صوت أو نص أو فيديو، ومكان نشره.
dossier-production-field-cycle = الدورة
dossier-production-field-date = التاريخ
dossier-production-field-medium = الوسيلة
dossier-production-field-address = العنوان (https)
dossier-production-field-skills = المهارات
dossier-production-field-mediator = من طرف
dossier-production-medium-photo = صورة
dossier-production-medium-sound = صوت
dossier-production-medium-text = نص
dossier-production-medium-video = فيديو
