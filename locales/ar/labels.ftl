### Labels of the closed lists, by list and code.

label-unknown = غير مصرح به

## What was held

label-kind-individual = مرافقة فردية
label-kind-workshop = ورشة جماعية
label-kind-talk = محاضرة
label-kind-project = مشروع
label-kind-self-service = استعمال ذاتي

## Where

label-place-type-lieu-activite = في مقر النشاط
label-place-type-domicile = في المنزل
label-place-type-a-distance = عن بعد
label-place-type-autre = في مكان آخر
label-premises-mobile-stop = محطة من جولة
label-premises-home = المنزل
label-premises-elsewhere = مكان آخر
label-premises-inside = داخل الجدران أو عن بعد

## National themes

label-theme-diagnostic-numerique = تقييم الاحتياجات الرقمية
label-theme-prendre-en-main-du-materiel = التعود على استعمال الأجهزة
label-theme-maintenance-de-materiel = صيانة الأجهزة
label-theme-gere-ses-contenus-numeriques = تنظيم المحتويات الرقمية
label-theme-navigation-sur-internet = تصفح الإنترنت
label-theme-email = البريد الإلكتروني
label-theme-bureautique = البرامج المكتبية
label-theme-reseaux-sociaux = شبكات التواصل الاجتماعي
label-theme-sante = الصحة
label-theme-banque-et-achats-en-ligne = البنك والشراء عبر الإنترنت
label-theme-entrepreneuriat = مرافقة أصحاب المهن
label-theme-insertion-professionnelle = الإدماج المهني
label-theme-securite-numerique = الوقاية والسلامة الرقمية
label-theme-parentalite = شؤون الوالدين
label-theme-scolarite-et-numerique = الدراسة والأدوات الرقمية
label-theme-creer-avec-le-numerique = الإبداع بالأدوات الرقمية
label-theme-culture-numerique = الثقافة الرقمية
label-theme-intelligence-artificielle = الذكاء الاصطناعي
label-theme-aide-aux-demarches-administratives = المساعدة في المعاملات الإدارية
label-theme-papiers-elections-citoyennete = الوثائق - الانتخابات - المواطنة
label-theme-famille-scolarite = الأسرة - الدراسة
label-theme-social-sante = الشؤون الاجتماعية - الصحة
label-theme-travail-formation = العمل - التكوين - المؤسسات
label-theme-logement = السكن
label-theme-transports-mobilite = النقل - التنقل
label-theme-argent-impots = المال - الضرائب
label-theme-justice = العدالة
label-theme-etrangers-europe = الأجانب - أوروبا
label-theme-loisirs-sports-culture = الترفيه - الرياضة - الثقافة
label-theme-associations = الجمعيات

## Devices

label-device-ordinateur = حاسوب
label-device-telephone = هاتف
label-device-tablette = لوحة رقمية
label-device-autre = جهاز آخر
label-device-aucun = بلا جهاز
label-own-device-true = للشخص
label-own-device-false = للمكان

## The people, as counters

label-gender-masculin = ذكر
label-gender-feminin = أنثى
label-gender-non-communique = غير مصرح به
label-age-moins-de-douze = أقل من 12 سنة
label-age-douze-dix-huit = من 12 إلى 17 سنة
label-age-dix-huit-vingt-quatre = من 18 إلى 24 سنة
label-age-vingt-cinq-trente-neuf = من 25 إلى 39 سنة
label-age-quarante-cinquante-neuf = من 40 إلى 59 سنة
label-age-soixante-soixante-neuf = من 60 إلى 69 سنة
label-age-soixante-dix-plus = 70 سنة فأكثر
label-age-non-communique = غير مصرح به
label-status-scolarise = في الدراسة
label-status-sans-emploi = بلا عمل
label-status-en-emploi = في العمل
label-status-retraite = متقاعد
label-status-non-communique = غير مصرح به أو متنوع
label-returning-already = سبق له الحضور
label-returning-first-time = أول مرة هنا
label-returning-unknown = غير مصرح به

## How it went

label-autonomy-entierement-accompagne = مع التوجيه
label-autonomy-partiellement-autonome = بمفرده مع التوجيه عند الحاجة
label-autonomy-autonome = بمفرده
label-workshop-level-debutant = مبتدئ
label-workshop-level-intermediaire = متوسط
label-workshop-level-avance = متقدم
label-referral-administration = إدارة عمومية (البلدية، المحافظة…)
label-referral-mediation-numerique = مركز آخر للوساطة الرقمية
label-referral-operateur-ou-organisme-en-charge = الهيئة المكلفة بالمعاملة
label-referral-aide-sociale = مصلحة للمساعدة الاجتماعية (مركز اجتماعي…)
label-referral-insertion-professionnelle = هيئة للإدماج المهني (وكالة التشغيل، غرفة التجارة…)
label-referral-aide-aux-demarches-administratives = مكتب للمساعدة في المعاملات الإدارية (France Services…)
label-referral-autre = وجهة أخرى

## Staff

# The day's role of the person who held the session.
label-mediator-role-mediateur-numerique = وسيط رقمي / وسيطة رقمية
label-mediator-role-conseiller-numerique = مستشار رقمي / مستشارة رقمية
label-mediator-role-aidant-numerique = مساعد رقمي / مساعدة رقمية
label-mediator-role-coordinateur = منسق / منسقة
label-mediator-role-benevole = متطوع / متطوعة
# What a name code may do on this kiosk.
label-role-mediator = وسيط رقمي / وسيطة رقمية
label-role-coordinator = منسق / منسقة

## When and how long

label-duration-under-30 = أقل من 30 دقيقة
label-duration-30-to-59 = من 30 إلى 59 دقيقة
label-duration-60-to-119 = من ساعة إلى أقل من ساعتين
label-duration-120-and-over = ساعتان أو أكثر
label-weekday-monday = الاثنين
label-weekday-tuesday = الثلاثاء
label-weekday-wednesday = الأربعاء
label-weekday-thursday = الخميس
label-weekday-friday = الجمعة
label-weekday-saturday = السبت
label-weekday-sunday = الأحد
# The same at the head of a narrow column.
label-weekday-short-monday = اثنين
label-weekday-short-tuesday = ثلاثاء
label-weekday-short-wednesday = أربعاء
label-weekday-short-thursday = خميس
label-weekday-short-friday = جمعة
label-weekday-short-saturday = سبت
label-weekday-short-sunday = أحد
# Steps of a usage on the scale of its audience, in the priority matrix.
label-matrix-step-1 = الخطوة 1
label-matrix-step-2 = الخطوة 2
label-matrix-step-3 = الخطوة 3

## Paths, as visitors read them: 44 characters at most

# The three landings of the staircase.
label-level-basic = الخطوات الأولى
label-level-intermediate = الحياة الرقمية اليومية
label-level-advanced = إلى أبعد من ذلك

# Where a call for help was made when it was in none.
label-lesson-none = خارج أي درس

# What placement finds below the levels above.
label-placement-none = البدء بلوحة المفاتيح والفأرة

# The five competence areas.
label-area-1 = البحث عن المعلومات وفرزها
label-area-2 = التواصل والتعاون
label-area-3 = إنشاء المحتوى
label-area-4 = الحماية والحفاظ على الصحة
label-area-5 = حل المشكلات

# How many of these areas somebody uses.
label-areas-0 = ولا مجال
label-areas-1 = مجال واحد
label-areas-2 = مجالان
label-areas-3 = 3 مجالات
label-areas-4 = 4 مجالات
label-areas-5 = المجالات الخمسة كلها

label-usage-first-steps = التعود على لوحة المفاتيح والفأرة
label-usage-inform = التصفح والبحث على الإنترنت
label-usage-email = كتابة الرسائل الإلكترونية وتلقيها
label-usage-online-safety = الاحتماء من الاحتيال على الإنترنت
label-usage-office = كتابة الوثائق وتنسيقها
label-usage-video-call = التحدث واللقاء بالفيديو
label-usage-social = التواصل على الشبكات الاجتماعية
label-usage-e-commerce = الشراء والبيع عبر الإنترنت
label-usage-job-search = البحث عن عمل
label-usage-e-culture = القراءة والاستماع والزيارة عبر الإنترنت
label-usage-e-administration = إنجاز المعاملات عبر الإنترنت
label-usage-e-reputation = العناية بصورتك على الإنترنت
label-usage-cloud = حفظ ملفاتك ومشاركتها عبر الإنترنت
label-usage-publish = إنشاء موقع أو مدونة أو تطبيق
label-usage-e-health = الصحة عبر الإنترنت والبيت المتصل
label-usage-prototype = ابتكار نموذج أولي وصنعه
label-usage-ai = استعمال الذكاء الاصطناعي
label-usage-footprint = تقليل الأثر البيئي للتقنيات الرقمية
label-audience-people-in-difficulty = أشخاص بعيدون عن العالم الرقمي
label-audience-seniors = كبار السن
label-audience-very-small-businesses = المؤسسات الصغيرة والحرفيون
label-audience-job-seekers = الباحثون عن عمل
label-audience-associations = الجمعيات
label-audience-pupils = التلاميذ
label-audience-local-authorities = الجماعات المحلية
label-audience-general = جميع الناس

## What digital technology serves

label-serves-health = الصحة
label-serves-research = البحث العلمي
label-serves-environment = البيئة
label-serves-transport = النقل
label-serves-globalisation = العولمة
label-serves-digital-society = المجتمع الرقمي
label-serves-education-training = التعليم والتكوين
label-serves-open-data = البيانات المفتوحة
label-serves-employment = التشغيل
label-serves-culture-tourism = الثقافة والسياحة
label-serves-public-services = الخدمات العمومية
label-serves-economic-development = التنمية الاقتصادية

## Self-service visits

label-entry-usage = شيء يريد تعلمه
label-entry-need = حاجة
label-entry-placement = تحديد المستوى
label-entry-procedure = معاملة لإنجازها اليوم
# The three faces, 1 to 3.
label-face-1 = غير راض
label-face-2 = بين بين
label-face-3 = راض

## Whom a path is made for, in the words of the person

label-audience-of-path-people-in-difficulty = أنا مبتدئ وأريد أن أعتاد على الأجهزة
label-audience-of-path-seniors = أنا متقاعد
label-audience-of-path-very-small-businesses = عندي شركة صغيرة
label-audience-of-path-job-seekers = أبحث عن عمل
label-audience-of-path-associations = أنا في جمعية
label-audience-of-path-pupils = أنا في المدرسة
label-audience-of-path-local-authorities = أعمل في بلدية
label-audience-of-path-general = الجميع
