### Lessons of "office": a letter, files, a CV, in an imitation word processor.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.
### Everybody named is invented. In an Arabic letter the date stands at the end of the line, on the left.

## Lesson "office.letter": writing and laying out a letter

# At most 40 characters.
office-letter-title = كتابة رسالة وتنسيقها
# Each outcome: at most 60 characters.
office-letter-can-1 = أعرف كيف أكتب رسالة واضحة لها موضوع.
office-letter-can-2 = أعرف كيف أجعل سطرا عريضا أو أضعه في اليسار.
office-letter-can-3 = أعرف كيف أراجع وأصحح قبل الإرسال.
# The same gesture on one's own machine.
office-letter-home-1 = الهاتف: أبق إصبعك على كلمة لاختيارها، ثم المس الحرف G أو B (خط عريض، بالفرنسية gras).
office-letter-home-2 = الحاسوب: اضغط زر الفأرة ومرر على السطر، ثم اختر الحرف G (خط عريض).
# The card to take away: at most 5 short lines.
office-letter-card =
    الموضوع يلخص الرسالة في كلمات قليلة.
    رسالة واحدة: طلب واحد.
    أختار السطر، ثم الأداة.
    الخط العريض: لكلمات قليلة.
    أراجع قبل الإرسال.

## Letter: reading

office-letter-why-title = برنامج لكتابة النصوص
# At most 55 words.
office-letter-why-text =
    معالج النصوص (traitement de texte) برنامج، أي أداة في الحاسوب، لكتابة الرسائل.

    هو بديل للآلة الكاتبة. عند الخطأ تصحح دون أن تبدأ من جديد.

    تكتب الكلمات أولا، ثم تنسقها. هنا لا يرسل أي شيء.

## Letter: writing

office-letter-write-title = رسالة إلى صاحب المسكن
# At most 30 words.
office-letter-write-text = الماء يتسرب تحت حوض المطبخ. اكتب الموضوع في كلمتين على الأقل. اطلب الإصلاح في 6 كلمات على الأقل، ثم اختر «إنهاء».
office-letter-write-hint-1 = هناك سطران للكتابة: «الموضوع» و«الطلب». الباقي مكتوب مسبقا.
office-letter-write-hint-2 = الموضوع يذكر المشكلة: تسرب ماء. الطلب يذكر ما تنتظره، وأين.
office-letter-write-hint-3 = «الموضوع»: تسرب ماء. «الطلب»: هل يمكنكم إصلاح تسرب الماء في المطبخ؟ ثم اختر «إنهاء».
office-letter-write-done = أحسنت، رسالتك تذكر المشكلة والطلب.
# What "show me how" writes: at most 60 characters.
office-letter-write-example-subject = تسرب ماء في المطبخ
office-letter-write-example-request = هل يمكنكم إرسال سباك خلال هذا الأسبوع؟

## Letter: layout

office-letter-layout-title = تنسيق الرسالة
office-letter-layout-text = ضع التاريخ في اليسار كما في رسالة ورقية. اجعل سطر الموضوع بخط عريض. اترك الأسطر الأخرى عادية.
office-letter-layout-hint-1 = اختر سطرا أولا. تظهر الأدوات. الزر «رجوع» يعرض الرسالة كلها.
office-letter-layout-hint-2 = ينتقل التاريخ إلى اليسار بأداة «محاذاة إلى اليسار». يصبح الموضوع عريضا بأداة «خط عريض».
office-letter-layout-hint-3 = اختر «3 نوفمبر 2026»، ثم «محاذاة إلى اليسار». اختر «الموضوع: تسرب ماء»، ثم «خط عريض».
office-letter-layout-done = أحسنت، أصبحت الرسالة مفهومة من أول نظرة.

## Letter: reading again

office-letter-reread-title = المراجعة قبل الإرسال
office-letter-reread-text =
    خط أحمر تحت كلمة؟ البرنامج لا يعرف هذه الكلمة. قد تكون خطأ أو اسم شخص.

    اقرأ رسالتك بصوت منخفض. تحقق من التاريخ والأسماء والطلب.

    سهم التراجع (Annuler) يلغي آخر ما فعلته.

## Letter: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
office-letter-check-1-title = تريد أن تجعل سطرا واحدا بخط عريض. ماذا تفعل أولا؟
office-letter-check-1-answer-1 = أختار «خط عريض».
office-letter-check-1-answer-2 = أمسح السطر.
office-letter-check-1-answer-3 = أختار السطر.
office-letter-check-1-why-1 = دون سطر مختار لا تعرف الأداة أين تعمل. اختر السطر أولا.
office-letter-check-1-why-2 = لا فائدة من المسح: الكلمات تبقى نفسها. اختر السطر، ثم «خط عريض».
office-letter-check-1-why-3 = نعم. السطر أولا، ثم الأداة. الأمر نفسه في كل البرامج.

office-letter-check-2-title = ما فائدة موضوع الرسالة؟
office-letter-check-2-answer-1 = لتلخيص الرسالة في كلمات قليلة.
office-letter-check-2-answer-2 = لكتابة العنوان البريدي.
office-letter-check-2-answer-3 = لرواية القصة كلها.
office-letter-check-2-why-1 = نعم. يفهم القارئ فورا، وتصل رسالتك إلى القسم المناسب.
office-letter-check-2-why-2 = عنوانك البريدي في أعلى الرسالة. الموضوع يلخص الطلب فقط.
office-letter-check-2-why-3 = التفاصيل تأتي بعد ذلك، في النص. الموضوع كلمات قليلة فقط.

office-letter-check-3-title = خط أحمر تحت اسم عائلتك. ماذا تفعل؟
office-letter-check-3-answer-1 = أغير اسمي.
office-letter-check-3-answer-2 = أتحقق من اسمي وأتركه.
office-letter-check-3-answer-3 = أمسح السطر كله.
office-letter-check-3-why-1 = البرنامج لا يعرف كل الأسماء. إذا كان اسمك مكتوبا كما يجب، فاتركه.
office-letter-check-3-why-2 = نعم. الخط الأحمر يدل على كلمة مجهولة. وهو لا يظهر عند الطباعة.
office-letter-check-3-why-3 = قد يكون السطر صحيحا. أعد قراءة الكلمة قبل أن تغير أي شيء.

## Lesson "office.save": saving, finding again, PDF, printing

office-save-title = الحفظ والبحث والطباعة
office-save-can-1 = أعرف كيف أعطي الملف اسما واضحا.
office-save-can-2 = أعرف كيف أجد ملفا من جديد.
office-save-can-3 = أعرف كيف أصنع ملف PDF وأطبع صفحة واحدة.
office-save-home-1 = الهاتف: ابحث عن تطبيق الملفات (Fichiers)، ثم صورة العدسة.
office-save-home-2 = الحاسوب: القائمة Fichier (ملف)، ثم Enregistrer sous (حفظ باسم).
office-save-card =
    أحفظ منذ البداية.
    اسم واضح: ماذا، ولمن.
    مجلد لكل موضوع.
    للإرسال: ملف PDF.
    للطباعة: المعاينة أولا.

## Save: reading

office-save-why-title = الاحتفاظ بعملك
office-save-why-text =
    قد تضيع الوثيقة المفتوحة، مثلا عند انقطاع الكهرباء. للاحتفاظ بها، احفظها.

    تصبح ملفا: اسم داخل مجلد.

    على حاسوب مشترك، احفظ ملفك على مفتاح USB (ذاكرة صغيرة). ثم امسحه من الحاسوب.

## Save: saving

office-save-save-title = اسم ومكان
office-save-save-text = انتهت الرسالة. احفظها في مجلد «السكن». اسمها يدل على محتواها، في كلمتين على الأقل.
office-save-save-hint-1 = اختر «حفظ باسم». تظهر صفحة تطلب اسما ومجلدا.
office-save-save-hint-2 = اكتب اسما، مثلا موضوع الرسالة. اختر «المجلد» لتغيير المكان.
office-save-save-hint-3 = «اسم الملف»: رسالة التسرب. «المجلد»: اختر «السكن». ثم اختر «حفظ».
office-save-save-done = أحسنت، أصبح لرسالتك اسم ومكان.
# A file name: at most 40 characters.
office-save-save-example = رسالة التسرب

## Save: finding again

office-save-find-title = البحث عن ملف
office-save-find-text = مرت أسابيع. ابحث عن رسالة تسرب الماء، المكتوبة في نوفمبر. افتح المجلدات، أو اكتب كلمة في «بحث».
office-save-find-hint-1 = في أي مجلد وضعت هذه الرسالة؟ هي عن مسكنك.
office-save-find-hint-2 = افتح مجلد «السكن». فيه رسالتان. اقرأ الأسماء والتواريخ.
office-save-find-hint-3 = افتح مجلد «السكن»، ثم «رسالة التسرب.odt» بتاريخ 3 نوفمبر.
office-save-find-done = أحسنت، الاسم الواضح نجده بسرعة.

## Save: PDF

office-save-pdf-title = صنع ملف PDF
office-save-pdf-text = ملف PDF له الشكل نفسه على كل الأجهزة. احفظ الرسالة بصيغة PDF في مجلد «للإرسال»، باسم من كلمتين.
office-save-pdf-hint-1 = اختر «حفظ باسم». هذه المرة انظر أيضا إلى سطر «الصيغة».
office-save-pdf-hint-2 = اكتب الاسم. غير «المجلد» و«الصيغة»: كل واحد يفتح قائمة.
office-save-pdf-hint-3 = الاسم: رسالة التسرب. «المجلد»: «للإرسال». «الصيغة»: «PDF للإرسال». ثم اختر «حفظ».
office-save-pdf-done = أحسنت، ملف PDF جاهز للإرسال بالبريد الإلكتروني.
office-save-pdf-example = رسالة التسرب

## Save: printing

office-save-print-title = طباعة صفحة واحدة
office-save-print-text = عقد الإيجار (bail) فيه 3 صفحات. ابحث عن صفحة التوقيعات بالمعاينة. اطبع هذه الصفحة فقط: نسختان، بالأبيض والأسود.
office-save-print-hint-1 = اختر «معاينة قبل الطباعة». تصفح الوثيقة، ثم اختر «رجوع».
office-save-print-hint-2 = التوقيعات في الصفحة 3. اختر «الصفحات» عدة مرات: يتغير السطر.
office-save-print-hint-3 = «الصفحات»: الصفحة 3 فقط. «النسخ»: 2. «اللون»: بالأبيض والأسود. ثم «طباعة».
office-save-print-done = أحسنت: ورقتان بدل 3 أوراق، ودون ألوان.

## Save: three questions

office-save-check-1-title = أي اسم ملف نجده بسهولة؟
office-save-check-1-answer-1 = وثيقة1
office-save-check-1-answer-2 = رسالة البلدية مطعم المدرسة
office-save-check-1-answer-3 = ااا نهائي جديد
office-save-check-1-why-1 = هذا الاسم لا يدل على شيء. قريبا ستكون عندك وثيقة2 ووثيقة3.
office-save-check-1-why-2 = نعم. يذكر ماذا، ولمن، وفي أي موضوع.
office-save-check-1-why-3 = كلمتا «نهائي» و«جديد» لا تدلان على الموضوع. اكتب ما في الملف.

office-save-check-2-title = ترسل رسالة بالبريد الإلكتروني. لماذا تختار PDF؟
office-save-check-2-answer-1 = لأنه يصحح الأخطاء.
office-save-check-2-answer-2 = لأنه يخفي المكتوب.
office-save-check-2-answer-3 = لأن شكله لا يتغير.
office-save-check-2-why-1 = ملف PDF لا يصحح شيئا. راجع الرسالة قبل صنعه.
office-save-check-2-why-2 = كل الناس يستطيعون قراءة ملف PDF عادي. هو يحافظ على الشكل فقط.
office-save-check-2-why-3 = نعم. يرى القارئ الصفحة كما تراها، على الهاتف أيضا.

office-save-check-3-title = عملت على حاسوب المكتبة. ماذا تفعل قبل أن تغادر؟
office-save-check-3-answer-1 = أنسخ ملفي، ثم أمسحه من هنا.
office-save-check-3-answer-2 = أترك ملفي على سطح المكتب.
office-save-check-3-answer-3 = أطفئ الشاشة فقط.
office-save-check-3-why-1 = نعم. مفتاح USB أو رسالة إلى بريدك تحفظ الملف. لن يقرأه أحد بعدك.
office-save-check-3-why-2 = قد يقرؤه الشخص التالي. انسخه على مفتاح USB، ثم امسحه.
office-save-check-3-why-3 = إطفاء الشاشة لا يمسح شيئا. يبقى ملفك أمام الشخص التالي.

## Lesson "office.cv": a title, bold, a list, a CV

office-cv-title = سيرة ذاتية واضحة
office-cv-can-1 = أعرف كيف أنسق سيرة بعنوان وخط عريض وقائمة.
office-cv-can-2 = أعرف كيف أعرف بنفسي في جملة واحدة.
office-cv-can-3 = أعرف كيف أحفظ سيرتي بصيغة PDF.
office-cv-home-1 = الهاتف: ابحث عن «modèle de CV» (نموذج سيرة) في برنامج الكتابة.
office-cv-home-2 = الحاسوب: اختر Nouveau (جديد)، ثم نموذج سيرة ذاتية. خذ أبسط نموذج.
office-cv-card =
    سيرتي في صفحة واحدة.
    عنوان وقليل من الخط العريض وقوائم.
    أذكر ما أعرف أن أعمله.
    العمر والصورة غير مطلوبين.
    أرسلها بصيغة PDF وفيها اسمي.

## CV: reading

office-cv-why-title = السيرة تقرأ بسرعة
office-cv-why-text =
    السيرة الذاتية (CV) صفحة تذكر ما تعرف أن تعمله. مسؤول التوظيف ينظر إليها ثواني قليلة.

    يبحث عن مهنة ووظائف سابقة وتكوين.

    في فرنسا، العمر والصورة والحالة العائلية غير مطلوبة.

## CV: layout

office-cv-layout-title = عنوان وخط عريض وقائمة
office-cv-layout-text = اجعل «Lina Morel» عنوانا في الوسط. اجعل «الخبرة» بخط عريض. ضع الوظيفتين في قائمة نقطية. اترك «بائعة» عادية.
office-cv-layout-hint-1 = اختر سطرا، ثم أداة. القائمة النقطية تضع نقطة صغيرة في أول السطر.
office-cv-layout-hint-2 = «Lina Morel» لها أداتان: «عنوان» و«توسيط». الأسطر الأخرى لها أداة واحدة أو لا شيء.
office-cv-layout-hint-3 = «Lina Morel»: «عنوان»، ثم «توسيط». «الخبرة»: «خط عريض». كل وظيفة: «قائمة نقطية».
office-cv-layout-done = أحسنت، الاسم والوظائف واضحة من أول نظرة.

## CV: too much of everything

office-cv-clear-title = كثير من الخط العريض
office-cv-clear-text = كل شيء هنا عريض فلا يبرز شيء. أزل الخط العريض عن الدورتين. إحداهما ذهبت أيضا إلى اليسار: أعدها إلى أول السطر.
office-cv-clear-hint-1 = اختر سطر دورة. الأدوات التي أمامها «نعم» تعمل الآن.
office-cv-clear-hint-2 = اختيار أداة أمامها «نعم» يزيلها. أبق القائمة: هي مفيدة.
office-cv-clear-hint-3 = الدورة الأولى: اختر «خط عريض». الثانية: اختر «خط عريض»، ثم «محاذاة إلى اليسار».
office-cv-clear-done = أحسنت، الصفحة البسيطة أسهل في القراءة.

## CV: profile

office-cv-write-title = التعريف بالنفس
office-cv-write-text = عرف بنفسك في 5 كلمات على الأقل: ماذا تعرف أن تعمل؟ اكتب نقطة قوة في كلمتين. ثم اختر «إنهاء».
office-cv-write-hint-1 = فكر في مهنة، أو في البيت، أو في جمعية. كل تجربة مهمة.
office-cv-write-hint-2 = اذكر شيئا صحيحا ودقيقا: استقبال الناس، القيادة، الطبخ، الإصلاح.
office-cv-write-hint-3 = «التعريف»: أعرف كيف أستقبل الزبائن وأنصحهم. «نقطة قوة»: دقيقة في المواعيد. ثم «إنهاء».
office-cv-write-done = أحسنت، جملة صادقة أفضل من كلمات كبيرة.
office-cv-write-example-profile = أعرف كيف أستقبل الزبائن وأنصحهم
office-cv-write-example-strength = دقيقة في المواعيد

## CV: sending

office-cv-send-title = ملف جاهز للإرسال
office-cv-send-text = احفظ السيرة بصيغة PDF في مجلد «العمل». اسمها: CV ثم Lina Morel. هكذا يجدها مسؤول التوظيف.
office-cv-send-hint-1 = اختر «حفظ باسم». املأ كل سطر، من الأعلى إلى الأسفل.
office-cv-send-hint-2 = الاسم من 3 كلمات: CV والاسم الأول واسم العائلة. غير أيضا «المجلد» و«الصيغة».
office-cv-send-hint-3 = الاسم: CV Lina Morel. «المجلد»: «العمل». «الصيغة»: «PDF للإرسال». ثم اختر «حفظ».
office-cv-send-done = أحسنت، سيرتك لها اسم واضح.
office-cv-send-example = CV Lina Morel

## CV: three questions

office-cv-check-1-title = في فرنسا، ماذا يمكنك ألا تكتب في سيرتك؟
office-cv-check-1-answer-1 = العمر والصورة والحالة العائلية.
office-cv-check-1-answer-2 = المهنة المطلوبة.
office-cv-check-1-answer-3 = طريقة الاتصال بك.
office-cv-check-1-why-1 = نعم. لا شيء يجبرك على ذكرها. المهم هو ما تعرف أن تعمله.
office-cv-check-1-why-2 = المهنة تساعد على فهم سيرتك. اكتبها تحت اسمك.
office-cv-check-1-why-3 = دون هاتف أو بريد إلكتروني لا يمكن الرد عليك. اكتب واحدا منهما على الأقل.

office-cv-check-2-title = لماذا نستعمل الخط العريض لكلمات قليلة؟
office-cv-check-2-answer-1 = لأن الخط العريض أغلى ثمنا.
office-cv-check-2-answer-2 = لأن الخط العريض ممنوع في السيرة.
office-cv-check-2-answer-3 = إذا كان كل شيء عريضا، فلا يبرز شيء.
office-cv-check-2-why-1 = الخط العريض لا يكلف شيئا على الشاشة. لكن كثرته تتعب القارئ.
office-cv-check-2-why-2 = الخط العريض مسموح ومفيد. استعمله للكلمات المهمة.
office-cv-check-2-why-3 = نعم. العين تذهب إلى المختلف. استعمل الخط العريض للعناوين.

office-cv-check-3-title = بأي اسم ترسل سيرتك إلى مسؤول التوظيف؟
office-cv-check-3-answer-1 = CV bon.odt
office-cv-check-3-answer-2 = CV Lina Morel.pdf
office-cv-check-3-answer-3 = Scan0007.pdf
office-cv-check-3-why-1 = هذا الاسم لا يدل عليك. وقد يتغير شكل هذه الصيغة على جهاز آخر.
office-cv-check-3-why-2 = نعم. تصل سير كثيرة: باسمك يجد المسؤول سيرتك بسهولة.
office-cv-check-3-why-3 = هذا الاسم وضعته آلة. لن يعرف المسؤول أنه سيرتك.

## Lines of the documents

# At most 36 characters each where they are laid out.
office-line-sender = الشقة 12، Lina Morel
office-line-date = 3 نوفمبر 2026
office-line-subject = الموضوع: تسرب ماء
office-line-hello = تحية طيبة،
office-line-request = هل يمكنكم إصلاح الحوض؟
office-line-goodbye = مع الاحترام، Lina Morel
office-line-name = Lina Morel
office-line-job = بائعة
office-line-experience = الخبرة
office-line-work-1 = بائعة في مخبز Fournil du Port
office-line-work-2 = محاسبة صندوق في بقالة Soleil
office-line-training = التكوين
office-line-course-1 = شهادة في البيع، 2019
office-line-course-2 = الإسعافات الأولية، 2024
office-line-languages = اللغات: الفرنسية والبرتغالية
# Names of fields: at most 16 characters.
office-ask-subject = الموضوع
office-ask-request = الطلب
office-ask-profile = التعريف
office-ask-strength = نقطة قوة

## Documents and files

# At most 20 words.
office-document-letter = تحية طيبة، الماء يتسرب تحت حوض المطبخ. هل يمكنكم إرسال سباك؟ Lina Morel
office-document-cv = Lina Morel، بائعة. أعرف كيف أستقبل الزبائن وأنصحهم. اللغات: الفرنسية والبرتغالية.
office-document-lease-page-1 = عقد إيجار. المؤجر: وكالة Le Toit Clair. المستأجرة: Lina Morel.
office-document-lease-page-2 = يدفع الإيجار في بداية الشهر. الوكالة تعتني بالمبنى.
office-document-lease-page-3 = حرر في نسختين. توقيع الوكالة. توقيع المستأجرة.
# File names as they are shown: short, with their ending.
office-file-photo-leak = صورة الحوض.jpg
office-file-photo-leak-date = 2 نوفمبر
office-file-advert = إعلان أثاث.pdf
office-file-advert-date = 18 أكتوبر
office-file-meals = مطعم المدرسة.pdf
office-file-meals-date = 1 سبتمبر
office-file-lease = عقد الإيجار.pdf
office-file-lease-date = 4 يناير
office-file-letter-rent = رسالة الإيجار.odt
office-file-letter-rent-date = 12 مارس
office-file-letter-leak = رسالة التسرب.odt
office-file-letter-leak-date = 3 نوفمبر
office-file-insurance = تأمين السكن.pdf
office-file-insurance-date = 5 يناير
office-folder-downloads = التنزيلات
office-folder-school = المدرسة
office-folder-housing = السكن
office-folder-to-send = للإرسال
office-folder-job = العمل
