### The support of very small businesses, by milestones.

dossier-support-list = متابعة المؤسسات الصغيرة
dossier-support-new = متابعة مؤسسة جديدة
dossier-support-correct = تصحيح المتابعة
dossier-support-one = متابعة مؤسسة
dossier-support-none = لا توجد متابعة بعد. المتابعة ترافق مؤسسة صغيرة من أول موعد حتى تعمل وحدها.
dossier-support-field-code = الرمز
dossier-support-field-goal = الغاية
dossier-support-field-began = البداية
dossier-support-field-structure = المؤسسة
dossier-support-field-diagnosed = تحديد الحاجات
dossier-support-field-planned = إقرار الخطة
dossier-support-field-built = بناء الأداة
dossier-support-field-online = بدء الاستعمال
dossier-support-field-autonomous = العمل باستقلال
dossier-support-field-given-up = التوقف
dossier-support-field-mediator = من طرف
dossier-support-goal-be-found = الظهور على الإنترنت
dossier-support-goal-sell = البيع عبر الإنترنت
dossier-support-goal-manage = التسيير والفوترة
dossier-support-goal-communicate = التواصل
dossier-support-goal-be-safe = الحماية
dossier-support-goal-make = صنع نموذج أولي

## A support at a glance.

# $support (text): the day it began, its goal, the business.
dossier-support-titled = المتابعة: { $support }
# $milestone (text): one of the fields above.
dossier-support-next = الخطوة القادمة: { $milestone }. مفتاح الإدخال يسجل التاريخ: { $day }.
dossier-support-whole = تحققت كل الخطوات. المؤسسة تواصل وحدها.
# $day (text)
dossier-support-given-up = توقفت المتابعة: { $day }
# A milestone that is not reached yet.
dossier-support-ahead = لم يحن بعد
dossier-support-record-individual = تسجيل موعد
dossier-support-record-project = تسجيل وقت مشروع مع عدة أشخاص
dossier-support-give-up = إيقاف هذه المتابعة
dossier-support-take-up-again = استئناف هذه المتابعة
dossier-support-give-up-sure = هل توقف هذه المتابعة اليوم؟ تبقى الخطوات المحققة مسجلة. يمكنك استئنافها لاحقًا.
dossier-support-give-up-yes = نعم، أوقفها
dossier-support-give-up-no = لا، واصل
dossier-support-forget-sure = هل تمحو تاريخ هذه الخطوة؟ { $milestone }: { $day }.
dossier-support-forget-yes = نعم، امح التاريخ
dossier-support-forget-no = لا، احتفظ به
