### Lessons "cloud.store", "cloud.share", "cloud.archive": files kept online, in an imitation shelf called Mon Étagère.
### Words in guillemets are the labels of the interface or names of files: keep them the same on both sides.

## Lesson cloud.store: putting files away online and finding them again

# At most 40 characters.
cloud-store-title = ترتيب الملفات على الإنترنت
# Each outcome: at most 60 characters.
cloud-store-can-1 = أعرف كيف أرتب ملفاتي في مجلدات.
cloud-store-can-2 = أعرف كيف أعطي الملف اسما واضحا.
cloud-store-can-3 = أعرف كيف أجد ملفا من اسمه.
# The same gesture on one's own machine.
cloud-store-home-1 = الهاتف: في تطبيق الملفات، أبق إصبعك على الملف، ثم اختر «نقل» (Déplacer).
cloud-store-home-2 = الحاسوب: اسحب الملف إلى المجلد. المفتاح F2 يغير الاسم غالبا.
# The card to take away: at most 5 short lines.
cloud-store-card =
    مجلد لكل موضوع: أوراق، صور، صحة.
    اسم واضح: ماذا ومن ومتى.
    لا أجد الملف؟ أبحث بكلمة من اسمه.
    حاسوب عام: أسجل الخروج.

## Reading: why online

cloud-store-why-title = ملفات ترافقك أينما كنت
# At most 55 words.
cloud-store-why-text =
    التخزين على الإنترنت (stockage en ligne) يحفظ ملفاتك عند خدمة. تفتحها من هاتف أو من حاسوب.

    المجلد (dossier) علبة لها اسم، وفيها ملفات.

    اسم الخدمة هنا Mon Étagère، أي «رفي». هي خدمة خيالية: لا خطر عليك.

## Practice: tidying

cloud-store-tidy-title = ترتيب 3 ملفات
# At most 30 words.
cloud-store-tidy-text = انقل الفاتورة والعقد إلى مجلد «أوراق». انقل الصورة إلى مجلد «صور».
cloud-store-tidy-hint-1 = اختر أولا ملفا من القائمة. تظهر بعد ذلك المجلدات.
cloud-store-tidy-hint-2 = الفاتورة والعقد من الأوراق. صورة الشاطئ من الصور.
cloud-store-tidy-hint-3 = اختر «فاتورة الماء.pdf»، ثم «نقل إلى «أوراق»». افعل الشيء نفسه مع «عقد العمل.pdf». أما الصورة فإلى «صور».
cloud-store-tidy-done = أحسنت، ملفاتك مرتبة. الملف المنقول إلى مجلد لا يضيع.

## Practice: a new folder and a clear name

cloud-store-name-title = إعطاء اسم واضح
cloud-store-name-text = الملف «Scan0042.pdf» وصفة طبيب (ordonnance). أنشئ مجلد «صحة». ثم غير اسم الملف إلى: وصفة مايو. انقله بعد ذلك إلى «صحة».
cloud-store-name-hint-1 = ابدأ بالزر «مجلد جديد». تظهر خانة لاسمه.
cloud-store-name-hint-2 = اكتب صحة، ثم اختر «حفظ الاسم». افتح الملف، ثم اختر «تغيير الاسم».
cloud-store-name-hint-3 = في الخانة اكتب وصفة مايو. اختر «حفظ الاسم»، ثم «نقل إلى «صحة»».
cloud-store-name-done = أحسنت، هذا الاسم مفهوم دون فتح الملف.
# The name to type: at most 30 characters, easy to type.
cloud-store-name-name = وصفة مايو

## Practice: finding

cloud-store-find-title = العثور على ملف
cloud-store-find-text = تطلب منك خدمة مساعدات السكن عقد الإيجار (bail). العقد في أحد المجلدات. ابحث عنه باسمه، ثم افتحه.
cloud-store-find-hint-1 = خانة «بحث» تنظر في كل المجلدات.
cloud-store-find-hint-2 = اكتب كلمة واحدة من الاسم. تصبح القائمة أقصر.
cloud-store-find-hint-3 = في «بحث» اكتب إيجار. ثم اختر «عقد إيجار 2025.pdf».
cloud-store-find-done = أحسنت، كلمة واحدة من الاسم أوصلتك إلى العقد.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
cloud-store-check-1-title = أي اسم يساعد أكثر على العثور على فاتورة؟
cloud-store-check-1-answer-1 = وثيقة مهمة.pdf
cloud-store-check-1-answer-2 = فاتورة الماء مايو 2026.pdf
cloud-store-check-1-answer-3 = Scan0042.pdf
cloud-store-check-1-why-1 = أوراق كثيرة مهمة. هذا الاسم لا يقول أي ورقة هي. اذكر ماذا ومتى.
cloud-store-check-1-why-2 = نعم. الاسم يقول ماذا ومتى. تجده بكلمة «ماء» أو «مايو».
cloud-store-check-1-why-3 = الجهاز يعطي هذا الاسم وحده. بعد سنة عليك أن تفتح الملف لتفهم.

cloud-store-check-2-title = سقط هاتفك في الماء. أين ملفاتك المخزنة على الإنترنت؟
cloud-store-check-2-answer-1 = ما زالت على الإنترنت: أفتحها من جهاز آخر.
cloud-store-check-2-answer-2 = ضاعت: كانت في الهاتف.
cloud-store-check-2-answer-3 = في شريحة SIM: أضعها في هاتف آخر.
cloud-store-check-2-why-1 = نعم. تفتح الخدمة على جهاز آخر بكلمة السر.
cloud-store-check-2-why-2 = تحفظ الخدمة الملفات في حواسيبها. هاتفك يعرضها فقط.
cloud-store-check-2-why-3 = الشريحة لرقم الهاتف. الملفات المخزنة على الإنترنت ليست فيها.

cloud-store-check-3-title = فتحت ملفاتك على حاسوب المكتبة. ماذا تفعل قبل أن تغادر؟
cloud-store-check-3-answer-1 = أغلق النافذة.
cloud-store-check-3-answer-2 = أطفئ الشاشة.
cloud-store-check-3-answer-3 = أختار «تسجيل الخروج» (Se déconnecter).
cloud-store-check-3-why-1 = النافذة مغلقة، لكن الحساب قد يبقى مفتوحا. الشخص التالي قد يرى ملفاتك.
cloud-store-check-3-why-2 = الشاشة سوداء، لكن الحاسوب ما زال يعمل. حسابك يبقى مفتوحا.
cloud-store-check-3-why-3 = نعم. أغلق الحساب. الشخص التالي لا يرى شيئا من ملفاتك.

## Lesson cloud.share: sharing a file with a link

cloud-share-title = مشاركة ملف برابط
cloud-share-can-1 = أعرف كيف أنشئ رابطا إلى ملف.
cloud-share-can-2 = أعرف كيف أختار من يفتحه وبأي حق.
cloud-share-can-3 = أعرف كيف أوقف المشاركة.
cloud-share-home-1 = الهاتف: افتح الملف على الإنترنت، والمس «مشاركة» (Partager)، ثم تحقق ممن يفتحه قبل نسخ الرابط.
cloud-share-home-2 = الحاسوب: انقر بالزر الأيمن على الملف، ثم «مشاركة» (Partager)، ثم اختر من يفتحه.
cloud-share-card =
    قبل المشاركة 3 أسئلة.
    من يفتح؟ الشخص المدعو فقط، هذا أكثر أمانا.
    قراءة أم تعديل؟ القراءة في أغلب الأحيان.
    إلى متى؟ أختار نهاية.
    انتهى الأمر؟ أوقف المشاركة.

## Reading: what a link is

cloud-share-why-title = الرابط يفتح بابا
cloud-share-why-text =
    الرابط (lien) عنوان يفتح ملفك لأشخاص آخرين دون إرساله.

    تختار 3 أشياء. من يفتح؟ بأي حق: القراءة، أم التعديل (التغيير) أيضا؟ إلى متى؟

    يكون الرابط أحيانا مفتوحا أكثر من اللازم في البداية. تحقق دائما من هذه الأسطر الثلاثة.

## Practice: a link to read

cloud-share-read-only-title = مشاركة السيرة الذاتية
cloud-share-read-only-text = تبحث عن عمل. شارك «CV.pdf» (السيرة الذاتية) مع عدة شركات: كل من لديه الرابط، القراءة فقط، والنهاية بعد 30 يوما.
cloud-share-read-only-hint-1 = افتح «CV.pdf»، ثم اختر «مشاركة». أمامك 3 أسطر لضبطها.
cloud-share-read-only-hint-2 = اختر سطرا لتغييره. اختره مرة أخرى لترى الخيار التالي.
cloud-share-read-only-hint-3 = اجعل «الحق» القراءة، و«النهاية» بعد 30 يوما. ثم اختر «إنشاء الرابط».
cloud-share-read-only-done = أحسنت، يقرأ الناس سيرتك ولا يغيرها أحد. بعد 30 يوما يغلق الرابط.

## Practice: working together

cloud-share-together-title = شخصان يكتبان في ملف واحد
cloud-share-together-text = مستشارة التوظيف تضيف معك عروض العمل. شارك «عروض.ods»: الشخص المدعو فقط، القراءة والتعديل، والنهاية بعد 7 أيام.
cloud-share-together-hint-1 = افتح «عروض.ods»، ثم «مشاركة». انظر إلى الأسطر الثلاثة.
cloud-share-together-hint-2 = يجب أن يقول سطر «من يفتح»: الشخص المدعو فقط. ويجب أن تستطيع المستشارة التعديل.
cloud-share-together-hint-3 = اجعل «من يفتح» الشخص المدعو فقط، و«النهاية» بعد 7 أيام. ثم اختر «إنشاء الرابط».
cloud-share-together-done = أحسنت، تكتبان معا. لا يستطيع الآخرون الدخول.

## Practice: stopping links

cloud-share-stop-title = إغلاق الروابط غير المفيدة
cloud-share-stop-text = وجدت عملا. أوقف مشاركة السيرة والعروض. اترك رابط «توصيل.ods» (جدول توصيل الجيران): جيرانك يستعملونه.
cloud-share-stop-hint-1 = تقول القائمة أي الملفات مشتركة. افتح واحدا منها.
cloud-share-stop-hint-2 = افتح «CV.pdf»، ثم اختر «إيقاف المشاركة». يبقى الملف عندك.
cloud-share-stop-hint-3 = افعل الشيء نفسه مع «عروض.ods»: افتحه، ثم «إيقاف المشاركة». اترك «توصيل.ods».
cloud-share-stop-done = أحسنت، عاد هذان الملفان خاصين. الروابط القديمة لا تعمل.

## Check: three questions

cloud-share-check-1-title = ترسل رابط سيرتك الذاتية مع حق «القراءة والتعديل». ماذا قد يحدث؟
cloud-share-check-1-answer-1 = لا شيء: السيرة الذاتية لا تتغير.
cloud-share-check-1-answer-2 = يتوقف الرابط فورا.
cloud-share-check-1-answer-3 = قد يغير أحد سيرتي، حتى دون قصد.
cloud-share-check-1-why-1 = مع هذا الحق يستطيع كل واحد تغيير الملف. اختر «القراءة».
cloud-share-check-1-why-2 = الرابط يعمل، وهو مفتوح أكثر من اللازم: يسمح بالتعديل. اختر «القراءة».
cloud-share-check-1-why-3 = نعم. للسيرة الذاتية يكفي حق «القراءة».

cloud-share-check-2-title = نشرت جارة رابطك «كل من لديه الرابط» في مجموعة عامة. من يستطيع فتح الملف؟
cloud-share-check-2-answer-1 = كل من يرى المجموعة.
cloud-share-check-2-answer-2 = جارتي فقط.
cloud-share-check-2-answer-3 = سكان مدينتي فقط.
cloud-share-check-2-why-1 = نعم. هذا الرابط مثل مفتاح معار. للأوراق الخاصة، ادع شخصا واحدا.
cloud-share-check-2-why-2 = لا تنظر الخدمة إلى من يفتح. يكفي أن يكون لديه الرابط.
cloud-share-check-2-why-3 = يعمل الرابط في كل العالم. لا تعرف الخدمة مدينة كل شخص.

cloud-share-check-3-title = انتهى بحثك عن عمل. ماذا تفعل برابط سيرتك الذاتية؟
cloud-share-check-3-answer-1 = أتركه: لا أحد ينظر إليه.
cloud-share-check-3-answer-2 = أوقف المشاركة.
cloud-share-check-3-answer-3 = أحذف سيرتي من التخزين على الإنترنت.
cloud-share-check-3-why-1 = السيرة تقول أين تسكن وكيف يتصل بك الناس. الرابط المنسي باب مفتوح.
cloud-share-check-3-why-2 = نعم. لا يعمل الرابط بعد ذلك، وتحتفظ بسيرتك.
cloud-share-check-3-why-3 = يغلق الرابط، لكنك تفقد سيرتك. إيقاف المشاركة أفضل.

## Lesson cloud.archive: versions, and keeping important papers

cloud-archive-title = حفظ الأوراق المهمة
cloud-archive-can-1 = أعرف كيف أستعيد نسخة سابقة من ملف.
cloud-archive-can-2 = أعرف كيف أنسخ ورقة مهمة إلى مكان منفصل.
cloud-archive-can-3 = أعرف كم من الوقت أحفظ أوراقي.
cloud-archive-home-1 = الهاتف: في قائمة الملف على الإنترنت، ابحث عن Historique أو Versions (النسخ السابقة).
cloud-archive-home-2 = الحاسوب: أدخل مفتاح USB، ثم اسحب أوراقك إليه.
cloud-archive-card =
    خطأ؟ أنظر إلى النسخ السابقة.
    ورقة مهمة: مكانان مختلفان.
    الشهادات: طوال الحياة.
    قسائم الراتب: حتى التقاعد.
    فواتير الكهرباء: 5 سنوات.

## Reading: versions

cloud-archive-why-title = الخدمة تتذكر
cloud-archive-why-text =
    تحفظ الخدمة غالبا نسخ الملف (versions): كما كان أمس، وأول أمس…

    لذلك ليس الخطأ مشكلة كبيرة. تفتح نسخة سابقة، ثم تستعيدها: يعود الملف كما كان.

    انتبه: قد تحفظ الخدمة النسخ 30 يوما فقط. لا تنتظر كثيرا.

## Practice: bringing a version back

cloud-archive-restore-title = استعادة رسالة ممسوحة
cloud-archive-restore-text = مسح أحد نص «رسالة.odt»، وهي رسالتك إلى صاحب البيت. اقرأ النسخ. استعد النسخة التي فيها الرسالة كاملة.
cloud-archive-restore-hint-1 = افتح «رسالة.odt»، ثم اختر «عرض النسخ السابقة». افتح نسخة لتقرأها.
cloud-archive-restore-hint-2 = النسخة الحالية شبه فارغة. والأقدم غير مكتملة. تبقى النسخة التي بينهما.
cloud-archive-restore-hint-3 = في «عرض النسخ السابقة»، افتح «الاثنين الساعة 15». ثم اختر «استعادة هذه النسخة».
cloud-archive-restore-done = أحسنت، عادت الرسالة كاملة.

## Reading: how long

cloud-archive-keep-title = كم من الوقت أحفظ الورقة؟
cloud-archive-keep-text =
    طوال الحياة: الشهادات، أحكام القضاء، دفتر التلقيح.
    حتى التقاعد: قسائم الراتب (fiches de paie) وعقود العمل.
    5 سنوات: فواتير الكهرباء أو الغاز.
    3 سنوات: إشعار الضريبة (avis d’impôt).
    3 سنوات بعد مغادرة البيت: عقد الإيجار (bail).

    القائمة الكاملة في service-public.gouv.fr.

## Practice: a copy apart

cloud-archive-copy-title = نسخة في مكان منفصل
cloud-archive-copy-text = إذا أغلقت خدمة Mon Étagère، ذهبت أوراقك معها. انسخ الورقتين المهمتين في القائمة إلى مكان منفصل في بيتك.
cloud-archive-copy-hint-1 = افتح ورقة مهمة، ثم اختر «نسخ إلى مكان آخر».
cloud-archive-copy-hint-2 = الورقتان المهمتان هما الشهادة وقسائم الراتب. توضع النسخة خارج Mon Étagère، في بيتك.
cloud-archive-copy-hint-3 = افتح «شهادة.jpg»، ثم «نسخ إلى مكان آخر»، ثم مفتاح USB. افعل الشيء نفسه مع «قسائم الراتب.pdf».
cloud-archive-copy-done = أحسنت، أوراقك في مكانين. إذا ضاع مكان، بقي الآخر.

## Check: three questions

cloud-archive-check-1-title = شهادتك محفوظة على الإنترنت. أين تضع نسخة ثانية؟
cloud-archive-check-1-answer-1 = على مفتاح USB في بيتي.
cloud-archive-check-1-answer-2 = في مجلد آخر من الخدمة نفسها.
cloud-archive-check-1-answer-3 = على حاسوب المكتبة.
cloud-archive-check-1-why-1 = نعم. مكان آخر لك وحدك: إذا أغلقت الخدمة، بقي المفتاح.
cloud-archive-check-1-why-2 = تكون النسختان في المكان نفسه. عطل واحد يذهب بهما معا.
cloud-archive-check-1-why-3 = يستعمله أشخاص آخرون. قد يرون ملفاتك، وغالبا ما تمسح في المساء.

cloud-archive-check-2-title = أمس مسحت نصف نص على الإنترنت دون قصد. ماذا تفعل أولا؟
cloud-archive-check-2-answer-1 = أكتب كل شيء من الذاكرة.
cloud-archive-check-2-answer-2 = أنظر إلى النسخ السابقة للملف.
cloud-archive-check-2-answer-3 = أحذف الملف الناقص.
cloud-archive-check-2-why-1 = هذا ممكن أيضا، لكنه طويل. النص السابق موجود غالبا في النسخ السابقة.
cloud-archive-check-2-why-2 = نعم. نسخة أول أمس فيها النص كله.
cloud-archive-check-2-why-3 = النسخ السابقة مرتبطة بهذا الملف. إذا حذفته فقد تفقدها.

cloud-archive-check-3-title = كم من الوقت تحفظ قسائم راتبك؟
cloud-archive-check-3-answer-1 = سنة واحدة.
cloud-archive-check-3-answer-2 = 5 سنوات.
cloud-archive-check-3-answer-3 = حتى التقاعد.
cloud-archive-check-3-why-1 = هذا قصير جدا. هي دليل على عملك، وبها يحسب معاش التقاعد.
cloud-archive-check-3-why-2 = 5 سنوات لفاتورة الكهرباء. أما قسائم الراتب فتفيد في معاش التقاعد.
cloud-archive-check-3-why-3 = نعم. هي دليل على سنوات عملك.

## Files and folders

# File names as they are shown: short, with their ending. At most 30 characters.
cloud-file-water-bill = فاتورة الماء.pdf
cloud-file-beach = صورة الشاطئ.jpg
cloud-file-contract = عقد العمل.pdf
cloud-file-scan = Scan0042.pdf
cloud-file-list = مشتريات.txt
cloud-file-lease = عقد إيجار 2025.pdf
cloud-file-letter = رسالة.odt
cloud-file-cv = CV.pdf
cloud-file-offers = عروض.ods
cloud-file-carpool = توصيل.ods
cloud-file-diploma = شهادة.jpg
cloud-file-menu = قائمة مطعم.jpg
cloud-file-payslips = قسائم الراتب.pdf
cloud-folder-papers = أوراق
cloud-folder-photos = صور
# The name to type: easy to type.
cloud-folder-health = صحة

## Versions of the letter

# When: at most 25 characters. Texts: at most 30 words.
cloud-version-tuesday-when = الثلاثاء الساعة 17
cloud-version-tuesday-text = مرحبا.
cloud-version-monday-when = الاثنين الساعة 15
cloud-version-monday-text = مرحبا. التدفئة في شقتي معطلة منذ 5 أيام. هل يمكنكم إرسال من يصلحها هذا الأسبوع؟ شكرا على جوابكم. أمينة بن علي
cloud-version-sunday-when = الأحد الساعة 20
cloud-version-sunday-text = مرحبا. التدفئة في شقتي معطلة منذ

## Places for a copy

# At most 40 characters.
cloud-place-same = مجلد آخر من Mon Étagère
cloud-place-library = حاسوب المكتبة
cloud-place-key = مفتاح USB في بيتي
