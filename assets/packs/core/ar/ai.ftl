### Lessons of AI: asking an assistant, checking its answers, letting a machine translate, write and read aloud.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

### Lesson "ai.ask": a request made of good parts, and nothing personal in it.

## Ask: the lesson

# At most 40 characters.
ai-ask-title = كيف تطلب من مساعد ذكي
# Each outcome: at most 60 characters.
ai-ask-can-1 = أعرف ما هو مساعد الذكاء الاصطناعي.
ai-ask-can-2 = أعرف كيف أكتب طلبا واضحا وكاملا.
ai-ask-can-3 = أعرف ما لا أقوله له أبدا.
# The same gesture on one's own machine.
ai-ask-home-1 = الهاتف: افتح مساعدا، ثم اطلب قائمة مشتريات لمدة 3 أيام.
ai-ask-home-2 = الحاسوب: في إعدادات المساعد، ابحث عن طريقة حذف السجل (historique).
# The card to take away: at most 5 short lines.
ai-ask-card =
    أقول ماذا أريد.
    أقول لمن، وبأي شكل.
    أعيد القراءة، ثم أوضح.
    لا أعطي اسما ولا عنوانا ولا رقما.
    أنا من يقرر.

## Ask: reading

ai-ask-what-title = برنامج يكتب
# At most 55 words.
ai-ask-what-text =
    مساعد الذكاء الاصطناعي (IA) برنامج. تكتب له فيجيبك.

    هو لا يفكر. قرأ نصوصا كثيرة، ويختار الكلمات التي تتناسب معا.

    يساعد على الكتابة والتلخيص وإيجاد الأفكار. ويمكنه أن يخطئ أيضا.

## Ask: a letter

ai-ask-letter-title = طلب كامل
# At most 30 words.
ai-ask-letter-text = سامي يشعر بالبرد: التدفئة معطلة. يريد أن يكتب إلى صاحب المسكن. كون طلبه، وأرسله، ثم وضحه في 3 كلمات.
ai-ask-letter-hint-1 = افتح كل سطر. اختر الكلمات الأدق.
ai-ask-letter-hint-2 = الطلب الجيد يقول ماذا، ولمن، وبأي طول. ثم اقرأ الجواب.
ai-ask-letter-hint-3 = اختر: «رسالة عن التدفئة»، «صاحب المسكن»، «مهذبة، في 5 جمل». أرسل. اكتب: أقصر من هذا شكرا.
ai-ask-letter-done = أحسنت. الطلب الواضح يعطي رسالة مفيدة. يقرؤها سامي قبل أن يرسلها.

## Ask: reading about what is private

ai-ask-private-title = ما تحتفظ به لنفسك
# At most 55 words.
ai-ask-private-text =
    ما تكتبه يذهب إلى أجهزة شركة. يمكنها أن تحفظه وتقرأه.

    لا تكتب أبدا اسم عائلة أو عنوانا أو رقما أو كلمة سر أو مرضا.

    استعمل كلمات أخرى: «جاري»، «مدينتي». ثم أكمل النص بنفسك.

## Ask: a poster

ai-ask-poster-title = ملصق للجمعية
# At most 30 words.
ai-ask-poster-text = تنظم جمعية إيناس سوقا للأشياء المستعملة. كون طلب الملصق بلا شيء خاص. أرسله، ثم وضحه في 4 كلمات.
ai-ask-poster-hint-1 = افتح كل سطر. اترك الكلمات الغامضة والتفاصيل الخاصة.
ai-ask-poster-hint-2 = اذكر الموعد، لا هاتف إيناس. اذكر القراء، ثم الشكل.
ai-ask-poster-hint-3 = «كتابة ملصق»، «عائلات الحي»، «الأحد، من 9 إلى 17»، «عنوان و3 أسطر». أرسل. اكتب: أضف عنوانا مرحا وقصيرا.
ai-ask-poster-done = أحسنت. تضيف إيناس هاتفها بنفسها على الملصق المطبوع.

## Ask: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
ai-ask-check-1-title = أي طلب يعطي الجواب الأكثر فائدة؟
ai-ask-check-1-answer-1 = حدثني عن الطبخ.
ai-ask-check-1-answer-2 = اقترح 3 وجبات بلا فرن، لشخصين.
ai-ask-check-1-answer-3 = أعطني أفضل وصفة في العالم.
ai-ask-check-1-why-1 = الموضوع واسع جدا. قل أي وجبة، ولمن، وبأي أدوات.
ai-ask-check-1-why-2 = نعم. الطلب يقول كم، ولمن، وبأي شرط.
ai-ask-check-1-why-3 = المساعد لا يعرف ذوقك. قل ما يهمك.

ai-ask-check-2-title = تطلب المساعدة في كتابة رسالة إلى CAF. ماذا لا تذكر؟
ai-ask-check-2-answer-1 = رقم ملفي في CAF.
ai-ask-check-2-answer-2 = موضوع الرسالة.
ai-ask-check-2-answer-3 = الطول المطلوب.
ai-ask-check-2-why-1 = نعم. تضيف هذا الرقم بنفسك في الرسالة النهائية.
ai-ask-check-2-why-2 = بلا موضوع لا يستطيع المساعد أن يساعد. اذكره بلا تفاصيل خاصة.
ai-ask-check-2-why-3 = الطول لا يقول شيئا عنك. ويجعل الجواب أنفع.

ai-ask-check-3-title = الجواب لا يناسبك. ماذا تفعل؟
ai-ask-check-3-answer-1 = أرسل الطلب نفسه مرة أخرى.
ai-ask-check-3-answer-2 = أستعمل النص كما هو.
ai-ask-check-3-answer-3 = أوضح: أقصر، أبسط، بنبرة أخرى.
ai-ask-check-3-why-1 = الطلب نفسه لا يضيف شيئا. المساعد يحتاج إلى تفصيل جديد.
ai-ask-check-3-why-2 = هذا النص يخرج باسمك. صححه أولا.
ai-ask-check-3-why-3 = نعم. توضيح قصير يكفي غالبا لتغيير النص.

### Lesson "ai.check": an assistant sounds sure of itself even when it is wrong; each fact has a source.

## Check: the lesson

# At most 40 characters.
ai-check-title = التحقق مما يقوله المساعد
# Each outcome: at most 60 characters.
ai-check-can-1 = أعرف ما يجب التحقق منه.
ai-check-can-2 = أعرف كيف أقارن جوابا مع مصدره.
ai-check-can-3 = أعرف أين أجد موقعا رسميا.
# The same gesture on one's own machine.
ai-check-home-1 = الهاتف: اطرح سؤالا عن مدينتك، ثم تحقق في موقع البلدية (mairie).
ai-check-home-2 = الحاسوب: افتح الرابط الذي يعطيه المساعد، وابحث عن الجملة في الصفحة.
# The card to take away: at most 5 short lines.
ai-check-card =
    المساعد يتكلم بثقة، حتى إن أخطأ.
    تواريخ، أسعار، أرقام، قوانين: أتحقق.
    أفتح المصدر بنفسي.
    الإجراءات: service-public.gouv.fr
    الصحة: أسأل مختصا.

## Check: reading

ai-check-why-title = واثق من نفسه، وليس دائما على صواب
# At most 55 words.
ai-check-why-text =
    المساعد يكتب جملا محتملة. هي صحيحة غالبا، وخاطئة أحيانا.

    النبرة واحدة في الحالتين. ويخترع أيضا كتبا أو قوانين أو روابط.

    الجواب إذن مسودة. وأهم ما فيه يجب التحقق منه في المصدر.

## Check: the library

ai-check-library-title = مكتبة فالبرون
# At most 30 words.
ai-check-library-text = تسأل ليز مساعدا كيف تستعير كتابا. تحقق من كل سطر في مصدره. هناك سطر واحد خاطئ.
ai-check-library-hint-1 = افتح سطرا، ثم اختر «التحقق من المصدر». قارن بين النصين.
ai-check-library-hint-2 = ابحث عن الأرقام والشروط. تفصيل واحد قد يغير كل شيء.
ai-check-library-hint-3 = لكل سطر، اختر «التحقق من المصدر». «البطاقة بسعر 15 € للجميع»: «هذا خطأ». الأسطر الثلاثة الأخرى: «هذا صحيح».
ai-check-library-done = أحسنت. بلا تحقق، كانت ليز ستدفع ثمن بطاقات أولادها.

## Check: reading about where to look

ai-check-where-title = أين تتحقق
# At most 55 words.
ai-check-where-text =
    ابحث عن المسؤول عن المعلومة، ثم افتح موقعه.

    إجراء إداري: service-public.gouv.fr. مواعيد العمل: موقع البلدية. الصحة: ameli.fr أو طبيب أو صيدلي.

    اكتب العنوان بنفسك. قد يكون رابط المساعد مخترعا.

## Check: useful numbers

ai-check-numbers-title = أرقام الطوارئ
# At most 30 words.
ai-check-numbers-text = يحضر تلميذ عرضا مع مساعد. تحقق من الأسطر الخمسة. هناك سطران خاطئان.
ai-check-numbers-hint-1 = افتح كل سطر ومصدره، حتى إن بدا السطر صحيحا.
ai-check-numbers-hint-2 = انظر جيدا إلى سطر الرقم 112 وسطر الرقم 115.
ai-check-numbers-hint-3 = تحقق من كل مصدر. للرقمين 112 و115، اختر «هذا خطأ». للأرقام 15 و114 و33700: «هذا صحيح».
ai-check-numbers-done = أحسنت، العرض صحيح. الخطأ في رقم طوارئ قد يكون خطيرا.

## Check: reading about pictures and voices

ai-check-picture-title = صور وأصوات أيضا
# At most 55 words.
ai-check-picture-text =
    الذكاء الاصطناعي يصنع أيضا صورا وفيديوهات وأصواتا. وهي تبدو حقيقية.

    اسأل نفسك: من ينشر؟ هل تتحدث عنه صحيفة معروفة؟ ماذا يريدون مني؟

    قريب يتصل بك ويريد مالا؟ أنه المكالمة. اتصل به على رقمه المعتاد.

## Check: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
ai-check-check-1-title = يجيب المساعد بنبرة واثقة جدا. ماذا يثبت ذلك؟
ai-check-check-1-answer-1 = الجواب صحيح.
ai-check-check-1-answer-2 = الجواب من موقع رسمي.
ai-check-check-1-answer-3 = لا شيء: نبرته لا تتغير عندما يخطئ.
ai-check-check-1-why-1 = قد تكون جملة خاطئة مكتوبة جيدا. النبرة لا تكفي.
ai-check-check-1-why-2 = يجب أن ترى الموقع لتعرف. افتحه بنفسك.
ai-check-check-1-why-3 = نعم. المصدر وحده يسمح بالمعرفة.

ai-check-check-2-title = يذكر المساعد قانونا يمنحك 3 أشهر. ماذا تفعل؟
ai-check-check-2-answer-1 = أبحث عن هذه القاعدة في موقع رسمي.
ai-check-check-2-answer-2 = أسأل المساعد إن كان متأكدا.
ai-check-check-2-answer-3 = أنتظر 3 أشهر: القانون مذكور.
ai-check-check-2-why-1 = نعم. موقع service-public.gouv.fr يشرح القواعد ومواعيدها.
ai-check-check-2-why-2 = قد يجيب بنعم ويخطئ مرة أخرى. ابحث في مكان آخر.
ai-check-check-2-why-3 = قد يكون هذا القانون مخترعا. تحقق قبل أن يمر الوقت.

ai-check-check-3-title = ينصحك المساعد بوقف دواء. ماذا تفعل؟
ai-check-check-3-answer-1 = أوقفه: فقد قرأ نصوصا كثيرة.
ai-check-check-3-answer-2 = أسأل طبيبي أو الصيدلي.
ai-check-check-3-answer-3 = أقلل الجرعة قليلا فقط.
ai-check-check-3-why-1 = هو لا يعرفك وقد يخطئ. اسأل مختصا في الصحة.
ai-check-check-3-why-2 = نعم. هما يعرفان صحتك وأدويتك الأخرى.
ai-check-check-3-why-3 = حتى تغيير صغير قد يكون خطيرا. اسأل مختصا أولا.

### Lesson "ai.language": translation, dictation and reading aloud by machine.

## Language: the lesson

# At most 40 characters.
ai-language-title = الترجمة والإملاء والقراءة بصوت
# Each outcome: at most 60 characters.
ai-language-can-1 = أعرف كيف أترجم نصا وأشك في سطر.
ai-language-can-2 = أعرف كيف أملي رسالة وأصححها.
ai-language-can-3 = أعرف كيف أجعل الجهاز يقرأ نصا بصوت عال.
# The same gesture on one's own machine.
ai-language-home-1 = الهاتف: في رسالة، المس الميكروفون في لوحة المفاتيح، ثم تكلم.
ai-language-home-2 = الحاسوب: في المتصفح، اضغط بالزر الأيمن على صفحة وابحث عن «ترجمة» (Traduire).
# The card to take away: at most 5 short lines.
ai-language-card =
    أترجم لكي أفهم.
    سطر غريب: أتحقق منه.
    أملي، ثم أعيد القراءة.
    أستمع إلى النص قبل إرساله.
    ورقة رسمية: مترجم معتمد.

## Language: reading

ai-language-uses-title = 3 خدمات للغة
# At most 55 words.
ai-language-uses-text =
    الترجمة: تنقل الآلة نصا من لغة إلى أخرى.

    الإملاء: أنت تتكلم والآلة تكتب. القراءة: الآلة تقرأ بصوت عال.

    هذه الخدمات تساعد من يتعلم الفرنسية، أو يرى بصعوبة، أو تتعبه الكتابة.

## Language: a leaflet

ai-language-leaflet-title = تعليمات الغلاية
# At most 30 words; on a small screen, at most 3 rows of 56.
ai-language-leaflet-text = وصلتك غلاية ماء. ترجم تعليماتها إلى العربية، ثم اختر السطرين المترجمين ترجمة سيئة.
ai-language-leaflet-hint-1 = اختر لغتك أولا. ثم اقرأ كل سطر: ماذا ستفعل الغلاية؟
ai-language-leaflet-hint-2 = ابحث عن سطر يتحدث عن شيء آخر، وعن سطر خطير.
ai-language-leaflet-hint-3 = اختر «العربية». ثم اختر سطر «البطانية»، ثم سطر «اغسل الجهاز تحت الماء».
ai-language-leaflet-done = أحسنت. أمام سطر غريب، تحقق من الكلمة أو اسأل شخصا.

## Language: reading about papers

ai-language-papers-title = مساعدة، وليست إثباتا
# At most 55 words.
ai-language-papers-text =
    ترجمة الآلة تساعد على الفهم. وقد تنسى كلمة «لا» أو تغير تاريخا.

    لشهادة ميلاد أو شهادة دراسية، قد يطلب منك مترجم معتمد (traducteur agréé). تسأل عنه في البلدية أو المحكمة.

    لا تلصق أوراقا خاصة في خدمة مجانية.

## Language: a dictated message

ai-language-message-title = إملاء رسالة إلى المدرسة
# At most 30 words.
ai-language-message-text = أمل رسالة فاتو إلى المدرسة. صحح السطرين اللذين لم تفهمهما الآلة، واستمع إلى النص كله، ثم احتفظ به.
ai-language-message-hint-1 = اقرأ الرسالة، ثم اختر «إملاء بالصوت». خلطت الآلة بين كلمات متقاربة.
ai-language-message-hint-2 = انظر إلى اليوم والساعة. اختر السطر الخاطئ، ثم ما قالته فاتو.
ai-language-message-hint-3 = السطر 2: اختر «الثلاثاء». السطر 3: اختر «الساعة العاشرة». ثم استمع إلى الأسطر الأربعة، ثم «الاحتفاظ بهذا النص».
ai-language-message-done = أحسنت. الاستماع يكشف أخطاء لا تراها العين.

## Language: reading about listening

ai-language-aloud-title = قراءة نص بصوت عال
# At most 55 words.
ai-language-aloud-text =
    الهواتف والحواسيب تقرأ النصوص بصوت عال. ابحث عن «إمكانية الوصول» (Accessibilité) في الإعدادات.

    تختار الصوت والسرعة. الصوت البطيء يساعد على متابعة لغة جديدة.

    في مكان عام، استعمل سماعات. الرسالة المقروءة بصوت عال لم تعد خاصة.

## Language: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
ai-language-check-1-title = سطر مترجم يقول: «خذ 20 حبة». ماذا تفعل؟
ai-language-check-1-answer-1 = أتحقق عند صيدلي.
ai-language-check-1-answer-2 = أتبع التعليمات: ترجمة الأرقام سهلة.
ai-language-check-1-answer-3 = آخذ حبتين: هذا خطأ في الكتابة.
ai-language-check-1-why-1 = نعم. للدواء، يعطيك المختص الجرعة الصحيحة.
ai-language-check-1-why-2 = قد تغير الآلة رقما أيضا. والخطر هنا كبير.
ai-language-check-1-why-3 = قد يكون تخمينك خاطئا. اسأل صيدليا عن الجرعة.

ai-language-check-2-title = تطلب المحافظة (préfecture) ترجمة شهادة ميلادك. ماذا تفعل؟
ai-language-check-2-answer-1 = أترجمها بهاتفي.
ai-language-check-2-answer-2 = يترجمها صديق يعرف اللغتين.
ai-language-check-2-answer-3 = أذهب إلى مترجم معتمد.
ai-language-check-2-why-1 = هذه الترجمة تساعد على الفهم، لكنها لا تثبت شيئا.
ai-language-check-2-why-2 = حتى إن كانت جيدة، فهي ليست رسمية. تحتاج إلى مترجم معتمد.
ai-language-check-2-why-3 = نعم. توقيعه وختمه يجعلان الترجمة رسمية.

ai-language-check-3-title = أمليت رسالة. ماذا تفعل قبل إرسالها؟
ai-language-check-3-answer-1 = لا شيء: الآلة تسمع جيدا.
ai-language-check-3-answer-2 = أعيد قراءة النص أو أستمع إليه.
ai-language-check-3-answer-3 = أملي الرسالة مرة ثانية.
ai-language-check-3-why-1 = تخلط بين كلمات متقاربة، خصوصا الأسماء والأيام والساعات.
ai-language-check-3-why-2 = نعم. هكذا تجد الكلمات التي لم تفهمها الآلة.
ai-language-check-3-why-3 = قد يعود الخطأ نفسه. أعد القراءة، ثم صحح السطر الخاطئ فقط.

### Words that the imitations show.

## Requests: the heating

# Names of parts: at most 14 characters. Choices: at most 36. Reasons: at most 110. Answers: at most 45 words.
ai-request-heating-part-1 = الطلب
ai-request-heating-part-1-choice-1 = ساعدني، الأمر عاجل
ai-request-heating-part-1-choice-2 = رسالة عن التدفئة
ai-request-heating-part-1-choice-3 = حدثني عن التدفئة
ai-request-heating-part-1-why-1 = المساعد لا يعرف كيف يساعد. قل أي نص تريد، وعن أي موضوع.
ai-request-heating-part-1-why-3 = ستحصل على شرح عن التدفئة. قل إنك تريد رسالة.
ai-request-heating-part-2 = لمن
ai-request-heating-part-2-choice-1 = صاحب المسكن
ai-request-heating-part-2-choice-2 = شخص ما
ai-request-heating-part-2-why-2 = الكتابة إلى صديق ليست كالكتابة إلى صاحب المسكن. قل من سيقرأ.
ai-request-heating-part-3 = الشكل
ai-request-heating-part-3-choice-1 = كما تريد
ai-request-heating-part-3-choice-2 = في 10 صفحات
ai-request-heating-part-3-choice-3 = مهذبة، في 5 جمل
ai-request-heating-part-3-why-1 = سيختار المساعد بالصدفة. قل النبرة والطول.
ai-request-heating-part-3-why-2 = لن يقرأ أحد 10 صفحات. بضع جمل أنفع.
ai-request-heating-shown = «مرحبا، التدفئة في المسكن معطلة منذ يوم الاثنين. الجو بارد. هل يمكنكم إرسال فني هذا الأسبوع؟ أنا موجود في المساء. شكرا على جوابكم.»
ai-request-heating-end = «مرحبا، التدفئة معطلة منذ يوم الاثنين. هل يمكنكم إرسال فني هذا الأسبوع؟ شكرا.»

## Requests: the sale

ai-request-sale-part-1 = الطلب
ai-request-sale-part-1-choice-1 = كتابة ملصق
ai-request-sale-part-1-choice-2 = جلب الناس
ai-request-sale-part-1-choice-3 = كتابة شيء جميل
ai-request-sale-part-1-why-2 = هذا هدفك، لكن أي نص تريد؟ قله للمساعد.
ai-request-sale-part-1-why-3 = كلمة «شيء» غامضة. قل أي نص تريد.
ai-request-sale-part-2 = لمن
ai-request-sale-part-2-choice-1 = عائلة فالمون، 4 شارع ليلا
ai-request-sale-part-2-choice-2 = كل الناس
ai-request-sale-part-2-choice-3 = عائلات الحي
ai-request-sale-part-2-why-1 = الاسم والعنوان معلومات خاصة. المساعد لا يحتاج إليها.
ai-request-sale-part-2-why-2 = لكي تخاطب الناس، قل من تريد أن يأتي.
ai-request-sale-part-3 = التفاصيل
ai-request-sale-part-3-choice-1 = هاتف إيناس الشخصي
ai-request-sale-part-3-choice-2 = الأحد، من 9 إلى 17
ai-request-sale-part-3-choice-3 = الحساب البنكي للجمعية
ai-request-sale-part-3-why-1 = الهاتف معلومة خاصة. تضيفه إيناس بنفسها في النهاية.
ai-request-sale-part-3-why-3 = لا تعط أبدا رقم حساب لمساعد.
ai-request-sale-part-4 = الشكل
ai-request-sale-part-4-choice-1 = عنوان و3 أسطر
ai-request-sale-part-4-choice-2 = نص طويل وجاد
ai-request-sale-part-4-choice-3 = مفاجأة
ai-request-sale-part-4-why-2 = الناس يقرؤون الملصق وهم يمشون. اختر شكلا قصيرا.
ai-request-sale-part-4-why-3 = قد تكون المفاجأة بعيدة عن حاجتك. قل الشكل المطلوب.
ai-request-sale-shown = «سوق الأشياء المستعملة في الحي. الأحد، من 9 إلى 17. ألعاب وكتب وأوان: تعالوا مع العائلة!»
ai-request-sale-end = «يوم الأحد، أشياء قديمة وفرحة جديدة! من 9 إلى 17، في الحي. ألعاب وكتب وأوان: تعالوا مع العائلة!»

## Claims: the library

# Claims: at most 38 characters. Sources: at most 40. What they say: at most 30 words. Reasons: at most 110.
ai-claim-saturday-text = تفتح صباح السبت
ai-claim-saturday-source = www.mairie-valbrune.example
ai-claim-saturday-says = مواعيد المكتبة: من الثلاثاء إلى السبت، من 9 إلى 12 ومن 14 إلى 18.
ai-claim-saturday-why = المصدر يقول: من الثلاثاء إلى السبت، من 9 إلى 12. السطر صحيح.
ai-claim-card-text = البطاقة بسعر 15 € للجميع
ai-claim-card-source = www.mairie-valbrune.example
ai-claim-card-says = البطاقة مجانية حتى 18 سنة وللباحثين عن عمل. سعرها 15 € في السنة للبالغين الآخرين.
ai-claim-card-why = أعد قراءة المصدر: البطاقة مجانية لبعض الناس. إذن «للجميع» خطأ.
ai-claim-loan-text = نحتفظ بالكتاب 3 أسابيع
ai-claim-loan-source = نظام المكتبة
ai-claim-loan-says = مدة الإعارة 21 يوما. يمكنك تمديدها مرة واحدة.
ai-claim-loan-why = 21 يوما هي 3 أسابيع. السطر صحيح، بكلمات أخرى.
ai-claim-place-text = هي قرب محطة القطار
ai-claim-place-source = خريطة مدينة فالبرون
ai-claim-place-says = المكتبة: ساحة المحطة (place de la Gare)، قرب موقف الحافلة.
ai-claim-place-why = الخريطة تقول: ساحة المحطة. السطر صحيح.

## Claims: useful numbers

ai-claim-doctor-text = 15: رقم Samu للطوارئ الصحية
ai-claim-doctor-source = service-public.gouv.fr
ai-claim-doctor-says = الرقم 15 يتصل بخدمة Samu، وهي الإسعاف الطبي العاجل.
ai-claim-doctor-why = المصدر يقول الشيء نفسه: الرقم 15 هو رقم Samu.
ai-claim-europe-text = 112 يعمل في فرنسا فقط
ai-claim-europe-source = service-public.gouv.fr
ai-claim-europe-says = الرقم 112 هو رقم الطوارئ في كل بلدان الاتحاد الأوروبي.
ai-claim-europe-why = المصدر يقول: في كل الاتحاد الأوروبي. إذن «في فرنسا فقط» خطأ.
ai-claim-messages-text = 114: الطوارئ برسالة نصية
ai-claim-messages-source = service-public.gouv.fr
ai-claim-messages-says = الرقم 114 يستقبل الطوارئ برسالة نصية أو بالفيديو أو بالدردشة. يساعد الصم ومن لا يستطيع الكلام.
ai-claim-messages-why = المصدر يؤكد ذلك: يمكن الكتابة إلى 114 في حالة الطوارئ.
ai-claim-night-text = 115: صيدلية ليلية
ai-claim-night-source = service-public.gouv.fr
ai-claim-night-says = الرقم 115 يساعد من لا مسكن له على إيجاد مأوى عاجل.
ai-claim-night-why = المصدر يتحدث عن مأوى، لا عن صيدلية. السطر خاطئ.
ai-claim-texts-text = 33700: التبليغ عن رسالة كاذبة
ai-claim-texts-source = service-public.gouv.fr
ai-claim-texts-says = حول الرسالة النصية غير المرغوبة إلى 33700 للتبليغ عنها.
ai-claim-texts-why = المصدر يقول الشيء نفسه: 33700 يستقبل الرسائل الكاذبة.

## Texts to translate

# A leaflet in a foreign language (here French): at most 30 words. Languages: at most 25 characters.
ai-text-kettle-original = « Mettez de l’eau froide. Fermez le couvercle. Appuyez sur le bouton. Ne lavez pas l’appareil sous l’eau. Gardez loin des enfants. »
ai-language-spanish = الإسبانية
# The language of this file.
ai-language-mine = العربية
ai-language-italian = الإيطالية
# Lines of the translation: at most 48 characters. Lines 2 and 4 are wrong. Reasons: at most 110 and 2 rows of 56.
ai-text-kettle-line-1 = ضع ماء باردا.
ai-text-kettle-line-2 = أغلق البطانية.
ai-text-kettle-line-3 = اضغط على الزر.
ai-text-kettle-line-4 = اغسل الجهاز تحت الماء.
ai-text-kettle-line-5 = احفظه بعيدا عن الأطفال.
ai-text-kettle-why-1 = هذا السطر واضح ومفيد. ترجمته جيدة.
ai-text-kettle-why-2 = للغلاية غطاء (couvercle)، وليس لها بطانية.
ai-text-kettle-why-3 = هذا السطر واضح ومفيد. ترجمته جيدة.
ai-text-kettle-why-4 = نسيت الآلة «Ne… pas»: يجب ألا تغسله تحت الماء.
ai-text-kettle-why-5 = هذا السطر قاعدة سلامة. ترجمته جيدة.

## Texts to dictate

# What is said: at most 30 words. Lines and choices: at most 48 characters; lines 2 and 3 were misheard.
ai-text-school-said = «مرحبا، ابنتي آوا مريضة. ستعود إلى القسم يوم الثلاثاء. سأمر الساعة العاشرة لآخذ واجباتها. شكرا، فاتو.»
ai-text-school-line-1 = مرحبا، ابنتي آوا مريضة.
ai-text-school-line-2 = ستعود إلى القسم يوم الثلاثين.
ai-text-school-line-2-choice-1 = ستعود إلى القسم يوم الأربعاء.
ai-text-school-line-2-choice-2 = ستعود إلى الرسم يوم الثلاثاء.
ai-text-school-line-2-choice-3 = ستعود إلى القسم يوم الثلاثاء.
ai-text-school-line-3 = سأمر الساعة السادسة لآخذ واجباتها.
ai-text-school-line-3-choice-1 = سأمر الساعة العاشرة لآخذ واجباتها.
ai-text-school-line-3-choice-2 = سأمر الساعة العاشرة لآخذ وجباتها.
ai-text-school-line-3-choice-3 = سأمر الساعة الثامنة لآخذ واجباتها.
ai-text-school-line-4 = شكرا، فاتو.
