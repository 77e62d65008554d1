### Cycles of digital culture: sectors and skills, a cycle at a glance, the targets of the network.

dossier-cycle-list = دورات الثقافة الرقمية
dossier-cycle-new = دورة جديدة
dossier-cycle-correct = تصحيح الدورة
dossier-cycle-one = دورة
dossier-cycle-none = لا توجد دورة بعد. تجمع الدورة قطاعًا مهنيًا في ثلاث مراحل: لماذا، وكيف، والنشر.
dossier-cycle-field-code = الرمز
dossier-cycle-field-sector = القطاع
dossier-cycle-field-began = البداية
dossier-cycle-field-structures = الهيئات
dossier-cycle-field-relays = المتطوعون
dossier-cycle-field-skills = المهارات
dossier-cycle-field-ended = النهاية
dossier-cycle-field-mediator = من طرف

## A cycle at a glance.

# $cycle (text): its sector, the day it began.
dossier-cycle-titled = الدورة: { $cycle }
# $part (text): one of the parts below.
dossier-cycle-next = الخطوة القادمة · { $part }
dossier-cycle-whole = اكتملت المراحل الثلاث. يمكنك إغلاق الدورة.
# $day (text)
dossier-cycle-ended = أغلقت الدورة: { $day }
# The blocks (why, how, spreading) and their parts, in their order. At most 25 letters.
dossier-cycle-part-talk = لماذا: محاضرة ساعتين
dossier-cycle-part-workshop-day = لماذا: يوم ورشة
dossier-cycle-relays = لماذا: المتطوعون
dossier-cycle-part-project-days = كيف: يوما مشروع
dossier-cycle-part-production = النشر: إنتاج
dossier-cycle-skills = النشر: مهارات
# $held, $times (numbers): how often a part was held, and how often a cycle holds it.
dossier-cycle-held = { $held } من { $times }
dossier-cycle-close = إغلاق الدورة اليوم
dossier-cycle-reopen = إعادة فتح الدورة

## The targets of the network.

dossier-cycle-targets = أهداف الشبكة
# $year (text), $held, $times (numbers): reached and wanted.
dossier-cycle-target-cycles = الدورات التي بدأت في { $year }: { $held } من { $times }
dossier-cycle-target-conferences = المؤتمرات المنعقدة في { $year }: { $held } من { $times }
# $held, $times (numbers): since the programme began; the year is left out.
dossier-cycle-target-trained = الوسطاء الذين تلقوا تكوينًا: { $held } من { $times }
dossier-cycle-share = النسبة المحققة
# What the numbers of the bars are.
dossier-cycle-share-unit = بالمئة من الهدف
dossier-cycle-share-cycles = الدورات
dossier-cycle-share-conferences = المؤتمرات
dossier-cycle-share-trained = التكوين
dossier-cycle-targets-counted = التكوين بعدد الحاضرين. الأهداف في وصف الموقع.
dossier-cycle-year-before = السنة السابقة
dossier-cycle-year-after = السنة التالية

## The professional sectors.

dossier-cycle-sector-tourism = السياحة
dossier-cycle-sector-social-integration = الإدماج الاجتماعي
dossier-cycle-sector-culture = الثقافة
dossier-cycle-sector-work-integration = الإدماج عن طريق العمل
dossier-cycle-sector-social-economy = الاقتصاد الاجتماعي والتضامني
dossier-cycle-sector-crafts = الصناعات التقليدية والحرف
dossier-cycle-sector-environmental-education = التربية على البيئة
dossier-cycle-sector-science-outreach = الثقافة العلمية
dossier-cycle-sector-social-action = العمل الاجتماعي
dossier-cycle-sector-special-education = التربية المتخصصة
dossier-cycle-sector-metal-industry = صناعة المعادن
dossier-cycle-sector-elected-officials = المنتخبون
dossier-cycle-sector-senior-civil-servants = كبار الموظفين العموميين

## The shared skills: what a group can do after a cycle. At most 40 letters.

dossier-cycle-skill-first-steps-device = التعرف على جهاز
dossier-cycle-skill-first-steps-beginners = مرافقة مبتدئ
dossier-cycle-skill-inform-search = البحث بمنهجية
dossier-cycle-skill-inform-verify = التحقق من معلومة
dossier-cycle-skill-inform-watch = متابعة مستجدات موضوع
dossier-cycle-skill-email-write = كتابة رسالة إلكترونية واضحة
dossier-cycle-skill-email-newsletter = إرسال نشرة إخبارية
dossier-cycle-skill-online-safety-passwords = إدارة كلمات السر
dossier-cycle-skill-online-safety-scams = كشف الاحتيال
dossier-cycle-skill-online-safety-data = حماية بيانات الجمهور
dossier-cycle-skill-office-text = تنسيق نص
dossier-cycle-skill-office-table = إعداد جدول
dossier-cycle-skill-office-slides = تحضير عرض
dossier-cycle-skill-video-call-hold = إدارة مكالمة فيديو
dossier-cycle-skill-video-call-webinar = تنظيم ندوة عبر الإنترنت
dossier-cycle-skill-social-account = إدارة حساب مهني
dossier-cycle-skill-social-community = تنشيط مجموعة على الشبكات
dossier-cycle-skill-e-commerce-shop = فتح متجر على الإنترنت
dossier-cycle-skill-e-commerce-payment = تلقي الدفع عبر الإنترنت
dossier-cycle-skill-job-search-profile = عرض مسار مهني
dossier-cycle-skill-e-culture-collections = نشر مجموعات على الإنترنت
dossier-cycle-skill-e-culture-visit = إنشاء زيارة عن بعد
dossier-cycle-skill-e-administration-assist = المساعدة في معاملة عبر الإنترنت
dossier-cycle-skill-e-reputation-follow = متابعة الآراء على الإنترنت
dossier-cycle-skill-e-reputation-answer = الرد على رأي
dossier-cycle-skill-cloud-share = مشاركة الملفات بين الزملاء
dossier-cycle-skill-cloud-backup = حفظ نسخ من الملفات
dossier-cycle-skill-publish-blog = إدارة مدونة
dossier-cycle-skill-publish-web-page = إنشاء صفحة ويب
dossier-cycle-skill-publish-photo = التقاط الصور وتحسينها
dossier-cycle-skill-publish-sound = تسجيل الصوت وتركيبه
dossier-cycle-skill-publish-video = تصوير فيديو وتركيبه
dossier-cycle-skill-publish-rights = احترام حقوق المؤلف
dossier-cycle-skill-publish-access = النشر لكل الجمهور
dossier-cycle-skill-e-health-assist = المساعدة في الصحة عبر الإنترنت
dossier-cycle-skill-prototype-draw = رسم شيء ثلاثي الأبعاد
dossier-cycle-skill-prototype-print = الطباعة ثلاثية الأبعاد
dossier-cycle-skill-prototype-program = برمجة لوحة إلكترونية
dossier-cycle-skill-ai-ask = صياغة طلب للذكاء الاصطناعي
dossier-cycle-skill-ai-check = مراجعة ما يكتبه الذكاء الاصطناعي
dossier-cycle-skill-footprint-measure = قياس الأثر الرقمي
dossier-cycle-skill-footprint-repair = الإصلاح وإطالة عمر الأجهزة
