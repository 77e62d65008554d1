### The places of the site in the national standard: the coordinator's side.

## The pages

site-open = وصف المكان (الدليل الوطني)
site-title = المكان
# $name (text): the name of the place.
site-title-of = المكان: { $name }
site-reading = جار القراءة…
site-failed = تعذرت القراءة.
site-back = العودة إلى المكتب
site-taken-up = هذا ما بدأته من قبل. لم يُحفظ بعد.
# The titles of the pages: 24 letters at most.
site-identity = الهوية
site-presentation = التقديم
site-address = العنوان
site-contact = الاتصال
site-opening = أوقات العمل
site-offer = المرافقة
site-public = الجمهور
site-access = الوصول
# $count (number): fields that say something.
site-filled = الخانات المملوءة: { $count }
# $count (number): fields that the standard requires and that are empty.
site-lacking = خانات للملء: { $count }
site-nothing = لا شيء
site-save = حفظ
site-saving = جار الحفظ…
site-forget = ترك التغييرات
site-forget-text = هل تترك ما غيرته منذ آخر حفظ؟
site-forget-sure = نعم، اترك التغييرات
site-forget-keep = لا، واصل
site-others = أماكن المركز
# $count (number)
site-standard = خانات إلزامية ناقصة للدليل الوطني: { $count }. يمكنك الحفظ من الآن.
site-others-title = أماكن المركز
site-unsaved = غير محفوظ
site-own = المكان الرئيسي
site-other = مكان آخر
site-unnamed = مكان بلا اسم
site-add = إضافة مكان
site-pages = العودة إلى الوصف
site-remove = إزالة هذا المكان
# $name (text): the name of the place.
site-remove-title = إزالة هذا المكان: { $name }؟
site-remove-text = لن يظهر في القوائم بعد الآن. الأنشطة المسجلة من قبل لا تتغير.
site-remove-sure = نعم، إزالته
site-remove-keep = لا، الاحتفاظ به
# $name (text): the name of the place that was taken away.
site-put-back = إعادة: { $name }
# $page (text): the title of the next page.
site-next = التالي: { $page }
site-ready = تم
# $count (number): letters that may still be typed.
site-left = الحروف الباقية: { $count }.
# $field (text): the name of a field that the standard requires.
site-required = { $field } *
site-not-said = غير مذكور
site-yes = نعم
site-no = لا
# $first (text), $count (number): one choice and how many more.
site-and-more = { $first }، وغيره: { $count }
site-identity-help = * : إلزامي في الدليل الوطني.
site-address-help = * : إلزامي في الدليل الوطني. خط العرض وخط الطول بالدرجات: 48.8386.
site-contact-help = اكتب معلومات الاتصال بالمكان، لا بشخص. ضع فراغا بين عنوانين.
site-public-help = هل يستقبل المكان الجميع؟ لا تختر شيئا في القائمة الأولى.

## Fields: 26 letters at most on a line

site-field-id = المعرّف (اختياري)
site-field-pivot = SIRET أو RNA أو RIDET
site-field-name = اسم المكان
site-field-commune-name = اسم البلدية
site-field-postcode = الرمز البريدي
site-field-commune = رمز Insee
site-field-address = الرقم والشارع
site-field-address-detail = تكملة العنوان
site-field-latitude = خط العرض
site-field-longitude = خط الطول
site-field-types = نوع المكان
site-field-phone = الهاتف
site-field-emails = البريد الإلكتروني
site-field-websites = موقع الويب
site-field-summary = المكان في جملتين
site-field-presentation = تقديم كامل
site-field-source = من يجمع هذه البيانات
site-field-mobility = ثابت أو متنقل
site-field-parent = المؤسسة أو الشبكة
site-field-services = الخدمات
site-field-audiences = مخصص لفئة
site-field-needs = احتياجات خاصة
site-field-fees = التكلفة
site-field-programmes = البرامج الوطنية
site-field-labels = التكوينات والعلامات
site-field-other-labels = علامات أخرى
site-field-access = كيفية الحضور
site-field-support = طرق المرافقة
site-field-accessibility = صفحة Acceslibre
site-field-booking = صفحة المواعيد
site-field-connections = اتصال المكان
site-field-very-small-businesses = استقبال المؤسسات الصغيرة

## Opening hours

site-opening-help = اكتب هكذا: 9-12 14-18:30. اليوم مغلق: اترك الخانة فارغة.
site-copy-monday = نسخ يوم الاثنين حتى الجمعة
site-holidays = العطل الرسمية
site-as-usual = كبقية الأيام
site-closed = مغلق
site-exceptions = الإغلاق والاستثناءات
site-exceptions-help = يوم واحد: 24/12/2026. عدة أيام: 24/12/2026 2/1/2027. بلا سنة يعني كل سنة. اختر سطرا لتغييره أو حذفه.
# $count (number)
site-exceptions-count = الاستثناءات: { $count }
site-days = الأيام
site-days-hours = الساعات (فارغ: مغلق)
site-exception-add = إضافة
# $days, $hours (texts): "jeudi 24 décembre 2026", "fermé".
site-exception = { $days }: { $hours }
site-read-hours = قراءة الأوقات من جديد
# $hour (number)
site-time = { $hour }:00
# $hour (number), $minutes (text): two digits.
site-time-minutes = { $hour }:{ $minutes }
# $from, $to (texts): hours.
site-hours-span = من { $from } إلى { $to }
# $first, $next (texts): ranges of hours.
site-hours-and = { $first }، { $next }
# $day (text): a whole date.
site-day = { $day }
# $day (text): day and month, in digits.
site-day-yearly = { $day } (كل سنة)
# $first, $last (texts): days or weekdays.
site-days-between = من { $first } إلى { $last }
site-weekday-1 = الاثنين
site-weekday-2 = الثلاثاء
site-weekday-3 = الأربعاء
site-weekday-4 = الخميس
site-weekday-5 = الجمعة
site-weekday-6 = السبت
site-weekday-7 = الأحد

## What is wrong in a field, and what to do

# $most (number)
site-fault-long = النص طويل جدا. الحد الأقصى: { $most }
site-fault-sign = هنا علامة غير مقبولة: احذفها
site-fault-id = حروف لاتينية وأرقام وشرطات فقط
site-fault-pivot = هذا الرقم خطأ: تحقق من أرقامه
site-fault-postcode = اكتب أرقام الرمز البريدي الخمسة
site-postcode-doubt = هذا الرمز البريدي ليس من مقاطعة البلدية. تحقق من الاثنين.
site-fault-commune = هذا الرمز غير موجود في قائمة البلديات
site-fault-degrees = اكتب درجات، مثل 48.8386
site-fault-alone = اكتب خط العرض وخط الطول معا
site-fault-phone = اكتب 10 أرقام، أو +33 ثم 9 أرقام
site-fault-email = هذا ليس عنوان بريد إلكتروني
site-fault-web = يبدأ العنوان بـ https://
site-fault-many = العدد أكبر من المسموح
site-fault-none = «لا اتصال» لا يُختار معه شيء آخر
site-fault-time = اكتب الساعات هكذا: 9-12 14-18:30
site-fault-end = النهاية قبل البداية
site-fault-overlap = وقتان متداخلان
site-fault-day = اكتب اليوم هكذا: 24/12/2026
site-fault-backwards = اليوم الأخير قبل اليوم الأول

## Types of place

site-types-others = أنواع أخرى برموزها الوطنية
site-types-bib = مكتبة عمومية
site-types-epn = فضاء رقمي عمومي
site-types-muni = بلدية
site-types-epci = تجمع بلديات
site-types-ccas = مركز البلدية للعمل الاجتماعي
site-types-cias = مركز مشترك للعمل الاجتماعي
site-types-cs = مركز اجتماعي
site-types-asso = جمعية
site-types-tiers-lieux = فضاء مشترك
site-types-fablab = ورشة تصنيع رقمي
site-types-mjc = دار الشباب والثقافة
site-types-rfs = مركز France services
site-types-pimms = نقطة وساطة (PIMMS)
site-types-mds = دار التضامن
site-types-ml = بعثة محلية لتشغيل الشباب
site-types-ft = وكالة France Travail
site-types-pij-bij = مركز إعلام الشباب
site-types-la-poste = مكتب بريد
site-types-evs = فضاء الحياة الاجتماعية
site-types-relais-lecture = نقطة قراءة
site-types-ressourcerie = متجر إعادة الاستعمال
site-types-cd = مجلس المقاطعة
site-types-autre = نوع آخر

## Values of the standard

site-mobility-mobile = متنقل
site-mobility-fixed = ثابت
site-services-procedures = المساعدة في المعاملات الإدارية
site-services-everyday-tools = إتقان الأدوات الرقمية اليومية
site-services-employment = الإدماج المهني بالوسائل الرقمية
site-services-safe-use = الاستعمال الآمن للوسائل الرقمية
site-services-parenting = التربية والتعليم في العالم الرقمي
site-services-leisure-creation = الترفيه والإبداع الرقمي
site-services-understanding = فهم العالم الرقمي
site-services-access-equipment = الوصول إلى الإنترنت والأجهزة
site-services-buying-equipment = شراء أجهزة بسعر تضامني
site-audiences-youth = الشباب
site-audiences-students = الطلبة
site-audiences-families-children = العائلات والأطفال
site-audiences-seniors = كبار السن
site-audiences-women = النساء
site-needs-deafness = الصمم
site-needs-motor-disability = الإعاقات الحركية
site-needs-mental-disability = الإعاقات الذهنية
site-needs-illiteracy = صعوبات القراءة والكتابة
site-needs-languages-english = لغات أجنبية (الإنجليزية)
site-needs-languages-other = لغات أجنبية (غيرها)
site-needs-visual-impairment = ضعف البصر
site-fees-free = مجاني
site-fees-free-conditions = مجاني بشروط
site-fees-paid = بمقابل
site-programmes-aidants-connect = Aidants Connect
site-programmes-reference-libraries = المكتبات الرقمية المرجعية
site-programmes-pix-certification = شهادة Pix
site-programmes-conseillers-numeriques = المستشارون الرقميون
site-programmes-emmaus-connect = Emmaüs Connect
site-programmes-france-services = France services
site-programmes-grande-ecole-du-numerique = Grande École du Numérique
site-programmes-red-cross = الصليب الأحمر
site-programmes-caf-digital-point = نقطة رقمية للصندوق CAF
site-programmes-promeneurs-du-net = Promeneurs du Net
site-programmes-digital-relay = محطة رقمية (Emmaüs Connect)
site-labels-mon-espace-sante = تكوين «Mon espace santé»
site-labels-duplex = تكوين «DUPLEX» (صعوبات القراءة والكتابة)
site-labels-arnia-mednum-bfc = Arnia/MedNum BFC (Bourgogne-Franche-Comté)
site-labels-reuse-normandie = مجموعة إعادة الاستعمال (Normandie)
site-labels-etapes-numeriques = Étapes numériques (La Poste)
site-labels-fabriques-de-territoire = Fabriques de territoire
site-labels-eclaireurs-drome = Les Éclaireurs du numérique (Drôme)
site-labels-mes-papiers = Mes Papiers (Métropole de Lyon)
site-labels-ordi-3 = ORDI 3.0
site-labels-sud-labs = SUD LABS (PACA)
site-access-come = الحضور
site-access-phone = الاتصال بالهاتف
site-access-email = إرسال رسالة إلكترونية
site-access-book-online = أخذ موعد عبر الإنترنت
site-access-no-public = هذا المكان لا يستقبل الجمهور
site-access-referral-email = إرسال رسالة إلكترونية مع ورقة توجيه
site-support-alone = باستقلالية
site-support-individual = مرافقة فردية
site-support-workshop = في ورشة جماعية
site-support-remote = عن بعد
site-connections-wired = كابل
site-connections-wifi = واي فاي
site-connections-mobile = شبكة الهاتف
site-connections-none = لا اتصال
