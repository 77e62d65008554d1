### Lessons "footprint.devices", "footprint.habits", "footprint.measure": what digital technology weighs for the climate.
### Figures are rounded orders of magnitude (ADEME, Arcep, Arcom). Words in guillemets are labels of the interface.

## Lesson footprint.devices: keeping devices longer

# At most 40 characters.
footprint-devices-title = الاحتفاظ بالأجهزة مدة أطول
# Each outcome: at most 60 characters.
footprint-devices-can-1 = أعرف ما هو الأثقل في حياة الجهاز.
footprint-devices-can-2 = أعرف أين أصلح جهازا.
footprint-devices-can-3 = أعرف كيف أعطي جهازا دون إعطاء بياناتي.
# The same gesture on one's own machine.
footprint-devices-home-1 = الهاتف: في الإعدادات، ابحث عن «البطارية» (Batterie) لترى حالتها. يمكن تغيير البطارية.
footprint-devices-home-2 = الحاسوب: هل هو بطيء؟ أفرغ مكانا في القرص قبل أن تشتري غيره.
# The card to take away: at most 5 short lines.
footprint-devices-card =
    أحتفظ: 5 سنوات بدل سنتين.
    أصلح: علامة QualiRépar، مقهى الإصلاح.
    أشتري: مجددا (reconditionné) بدل الجديد.
    أعطي: أمسح بياناتي أولا.

## Reading: making weighs most

footprint-devices-why-title = صنع الجهاز ثقيل
# At most 55 words.
footprint-devices-why-text =
    في الهاتف عشرات المعادن. لا بد من الحفر والنقل والصنع.

    نحسب بالكيلوغرام من CO2e، أي الغازات التي ترفع حرارة الأرض. هاتف جديد: حوالي 80 كغ. تلفاز: حوالي 350 كغ.

    في فرنسا، كهرباء الأجهزة أخف من صنعها.

## Practice: two phones

footprint-devices-compare-title = مقارنة هاتفين
# At most 30 words.
footprint-devices-compare-text = عند ليا وسامي الهاتف نفسه. اختر كل هاتف، واقرأ الجملة، واكتب الأعداد. ثم ابحث عن الأثقل في السنة.
footprint-devices-compare-hint-1 = هناك جملة تعطي عددي كل هاتف. اكتبهما، ثم قارن الكيلوغرامات.
footprint-devices-compare-hint-2 = «العدد»: 1. «سنوات الاستعمال»: 5 لليا و2 لسامي. ثم «حفظ».
footprint-devices-compare-hint-3 = عندما تنتهي من الهاتفين، قارن الكيلوغرامات. اختر «هاتف سامي».
footprint-devices-compare-done = أحسنت. إذا بقي الهاتف 5 سنوات فوزنه 16 كغ في السنة. وإذا بقي سنتين فوزنه 40 كغ في السنة.
# The sentence that gives the numbers: at most 20 words and 2 rows.
footprint-devices-compare-given-phone-lea = عند ليا هاتف واحد (1). تحتفظ به 5 سنوات.
footprint-devices-compare-given-phone-sami = عند سامي هاتف واحد (1). يغيره كل سنتين (2).

## Reading: repairing

footprint-devices-repair-title = الإصلاح أولا
footprint-devices-repair-text =
    للجهاز الجديد ضمان قانوني (garantie légale) مدته سنتان. الإصلاح مجاني، إلا إذا كسرته أنت.

    في غير ذلك، قد يخصم مصلح يحمل علامة QualiRépar مساعدة من الفاتورة. وفي مقهى الإصلاح (café de réparation) يساعدك متطوعون.

## Practice: halving a family's figure

footprint-devices-longer-title = قسمة المجموع على 2
footprint-devices-longer-text = عند عائلة هاتفان وحاسوب وتلفاز. اختر 3 تغييرات على الأكثر لتصل إلى الهدف. ثم «انتهيت».
footprint-devices-longer-hint-1 = جرب اختيارا: ترى عدد الكيلوغرامات التي تربحها. اختره مرة أخرى لإزالته.
footprint-devices-longer-hint-2 = الشاحن لا يغير شيئا تقريبا. ابحث عما يغني عن صنع جهاز جديد.
footprint-devices-longer-hint-3 = خذ اختياري الهاتفين واختيار إصلاح الحاسوب. ثم اختر «انتهيت».
footprint-devices-longer-done = أحسنت. الاحتفاظ والإصلاح وشراء المجدد: هذا هو المهم. فصل الشاحن يساعد قليلا جدا.

## Reading: giving

footprint-devices-give-title = إعطاء الجهاز أو إعادة تدويره
footprint-devices-give-text =
    الجهاز المنسي في الدرج لا ينفع أحدا. إذا كان يعمل، فأعطه لجمعية أو بعه.

    قبل ذلك انسخ صورك، ثم امسح كل شيء. في الإعدادات ابحث عن «إعادة الضبط» (Réinitialiser).

    إذا كان معطلا: المتجر الذي يبيع الجديد يأخذ القديم. لا ترمه في القمامة أبدا.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
footprint-devices-check-1-title = في فرنسا، ما هو الأثقل في حياة الهاتف؟
footprint-devices-check-1-answer-1 = شحنه كل ليلة.
footprint-devices-check-1-answer-2 = صنعه.
footprint-devices-check-1-answer-3 = الرسائل الإلكترونية التي تصله.
footprint-devices-check-1-why-1 = الشحن يأخذ كهرباء قليلة: بضعة كيلوواط ساعة في السنة. الصنع أثقل بكثير.
footprint-devices-check-1-why-2 = نعم. لذلك يفيد كثيرا أن تحتفظ بهاتفك مدة طويلة.
footprint-devices-check-1-why-3 = الرسالة خفيفة جدا. صنع الهاتف أثقل بكثير.

footprint-devices-check-2-title = بطارية هاتفك ضعيفة. عمر الهاتف 3 سنوات. ماذا تفعل أولا؟
footprint-devices-check-2-answer-1 = أغير البطارية عند مصلح.
footprint-devices-check-2-answer-2 = أشتري هاتفا جديدا يستهلك أقل.
footprint-devices-check-2-answer-3 = أتركه موصولا بالكهرباء طوال اليوم.
footprint-devices-check-2-why-1 = نعم. البطارية الجديدة أرخص، ويعمل الهاتف سنوات أخرى.
footprint-devices-check-2-why-2 = صنع هاتف جديد يزن حوالي 80 كغ. البطارية الأحسن لا تعوضها.
footprint-devices-check-2-why-3 = لا يمكنك عندئذ أن تحمله معك. بطارية جديدة تحل المشكلة.

footprint-devices-check-3-title = تعطي حاسوبك القديم لجمعية. ماذا تفعل قبل ذلك؟
footprint-devices-check-3-answer-1 = أفرغ سلة المهملات في الحاسوب.
footprint-devices-check-3-answer-2 = أعطي كلمة السر أيضا.
footprint-devices-check-3-answer-3 = أنسخ ملفاتي، ثم أعيد ضبط الحاسوب.
footprint-devices-check-3-why-1 = تبقى صورك وحساباتك في الحاسوب. يجب إعادة ضبطه كله.
footprint-devices-check-3-why-2 = كلمة السر لا تعطى أبدا. بعد إعادة الضبط لا يطلبها الحاسوب.
footprint-devices-check-3-why-3 = نعم. تحتفظ بملفاتك، ولا يجد أحد بياناتك.

## Lesson footprint.habits: video, e-mails, settings

footprint-habits-title = اختيار الإعدادات المفيدة
footprint-habits-can-1 = أعرف لماذا Wi-Fi أخف من 4G.
footprint-habits-can-2 = أعرف كيف أضبط جودة الفيديو.
footprint-habits-can-3 = أعرف أي الأعمال فائدتها قليلة.
footprint-habits-home-1 = الهاتف: في إعدادات تطبيق الفيديو، اختر جودة متوسطة خارج Wi-Fi.
footprint-habits-home-2 = الحاسوب أو التلفاز: في قائمة الفيديو، ابحث عن «الجودة» (Qualité)، ثم HD بدل 4K.
footprint-habits-card =
    الفيديو: Wi-Fi بدل 4G أو 5G.
    الجودة: HD بدل 4K.
    التشغيل التلقائي: أوقفه.
    الرسائل القديمة: لا شيء تقريبا.

## Reading: what lies behind a video

footprint-habits-why-title = ما وراء الفيديو
footprint-habits-why-text =
    يمر الفيديو عبر شبكات ومراكز بيانات (مبان كبيرة مليئة بالحواسيب). كل هذا يحتاج إلى طاقة.

    تزن الساعة حوالي 6 إلى 57 غراما من CO2e، مع الشاشة. يتعلق ذلك بالشاشة والشبكة وجودة الصورة.

## Practice: mobile network or Wi-Fi

footprint-habits-network-title = 4G أم Wi-Fi؟
footprint-habits-network-text = يشاهد توم ولينا الفيديوهات نفسها. اختر كل هاتف، واقرأ الجملة، واكتب الأعداد. ثم ابحث عن الأثقل.
footprint-habits-network-hint-1 = هناك جملة تعطي 3 أعداد لكل هاتف. اكتبها، ثم قارن الكيلوغرامات.
footprint-habits-network-hint-2 = للهاتفين: العدد 1، السنوات 4، الساعات 2. ثم «حفظ».
footprint-habits-network-hint-3 = عندما تنتهي من الهاتفين، قارن الكيلوغرامات. اختر «هاتف توم».
footprint-habits-network-done = أحسنت. في البيت يمر Wi-Fi عبر جهاز الإنترنت (box)، وهو أخف من 4G أو 5G.
# The sentence that gives the numbers: at most 20 words and 2 rows.
footprint-habits-network-given-video-mobile = عند توم هاتف واحد (1) لمدة 4 سنوات. يشاهد الفيديو عبر 4G، ساعتين (2) في اليوم.
footprint-habits-network-given-video-wifi = عند لينا هاتف واحد (1) لمدة 4 سنوات. تشاهد الفيديو عبر Wi-Fi، ساعتين (2) في اليوم.

## Reading: small gestures

footprint-habits-small-title = الأعمال الصغيرة
footprint-habits-small-text =
    يقول الناس: «احذف رسائلك القديمة من أجل الأرض». في الحقيقة، الرسالة المحفوظة خفيفة جدا.

    الترتيب يساعدك على إيجاد رسائلك: هذا سبب جيد.

    من أجل المناخ، انظر إلى الفيديو وحجم الشاشة وعمر الأجهزة.

## Practice: the settings that matter

footprint-habits-settings-title = إيجاد الإعدادين المناسبين
footprint-habits-settings-text = نحسب هنا الاستعمال فقط. صورة 4K دقيقة جدا، وصورة HD دقيقة. اختر تغييرين على الأكثر لتصل إلى الهدف. ثم «انتهيت».
footprint-habits-settings-hint-1 = جرب اختيارا: ترى عدد الكيلوغرامات التي تربحها. اختره مرة أخرى لإزالته.
footprint-habits-settings-hint-2 = الرسائل القديمة وجهاز الإنترنت أثرهما قليل. انظر إلى الفيديو.
footprint-habits-settings-hint-3 = اختر الفيديو بجودة HD على التلفاز، وWi-Fi على الهاتف. ثم «انتهيت».
footprint-habits-settings-done = أحسنت. إعدادان تضبطهما مرة واحدة يقسمان هذا المجموع على 2.

## Check: three questions

footprint-habits-check-1-title = في بيتك، كيف تشاهد فيديو على الهاتف بأثر أخف؟
footprint-habits-check-1-answer-1 = عبر 5G، لأنه أسرع.
footprint-habits-check-1-answer-2 = أخفض الصوت.
footprint-habits-check-1-answer-3 = عبر Wi-Fi، بجودة متوسطة.
footprint-habits-check-1-why-1 = السرعة ليست هي الوزن. شبكة الهاتف أثقل من Wi-Fi عند مشاهدة الفيديو.
footprint-habits-check-1-why-2 = أثر الصوت قليل جدا. الصورة هي الجزء الثقيل.
footprint-habits-check-1-why-3 = نعم. Wi-Fi أخف، والجودة المتوسطة تكفي على شاشة صغيرة.

footprint-habits-check-2-title = عندك 3000 رسالة إلكترونية قديمة. ماذا يربح المناخ إذا حذفتها؟
footprint-habits-check-2-answer-1 = مثل الاحتفاظ بالهاتف مدة أطول.
footprint-habits-check-2-answer-2 = لا شيء تقريبا.
footprint-habits-check-2-answer-3 = نصف أثري الرقمي.
footprint-habits-check-2-why-1 = الاحتفاظ بالهاتف يغني عن صنع غيره: عشرات الكيلوغرامات. هنا لا شيء تقريبا.
footprint-habits-check-2-why-2 = نعم. رتب رسائلك لتجدها. ومن أجل المناخ، انظر إلى الأجهزة والفيديو.
footprint-habits-check-2-why-3 = حفظ هذه الرسائل يحتاج إلى طاقة قليلة جدا. الأجهزة أثقل بكثير.

footprint-habits-check-3-title = ماذا يفعل «التشغيل التلقائي» (lecture automatique) في خدمة فيديو؟
footprint-habits-check-3-answer-1 = يبدأ الفيديو التالي دون أن يسألك.
footprint-habits-check-3-answer-2 = يخفض جودة الصورة.
footprint-habits-check-3-answer-3 = يحفظ الفيديو في الجهاز.
footprint-habits-check-3-why-1 = نعم. عندما توقفه، تختار أنت ما تشاهده.
footprint-habits-check-3-why-2 = تضبط الجودة في مكان آخر اسمه «الجودة». التشغيل التلقائي يبدأ فيديو بعد فيديو.
footprint-habits-check-3-why-3 = هذا هو التنزيل. التشغيل التلقائي يبدأ فيديو بعد فيديو.

## Lesson footprint.measure: the calculator

footprint-measure-title = قياس الأثر الرقمي
footprint-measure-can-1 = أعرف معنى CO2e.
footprint-measure-can-2 = أعرف كيف أملأ حاسبة الأثر.
footprint-measure-can-3 = أعرف كيف أختار التغييرات المهمة.
footprint-measure-home-1 = الهاتف: افتح Impact CO2 من ADEME، ثم Numérique (التقنيات الرقمية).
footprint-measure-home-2 = الحاسوب: افتح Nos Gestes Climat. يأخذ الاختبار الكامل 10 دقائق.
footprint-measure-card =
    CO2e: الغازات التي ترفع الحرارة، بالكيلوغرام.
    kWh: الكهرباء المستعملة.
    أحسب: كم جهازا، وكم سنة، وكم ساعة.
    أبدأ بالأثقل.

## Reading: the units

footprint-measure-why-title = وحدتان للقياس
footprint-measure-why-text =
    CO2e (équivalent CO2): نحسب معا الغازات التي ترفع حرارة الأرض. نحسبها بالكيلوغرام.

    kWh (كيلوواط ساعة): نحسب بها الكهرباء.

    تعطي الحاسبة عددا تقريبيا. هو يساعد على المقارنة، لا على الحكم.

## Practice: Inès's home

footprint-measure-home-title = في بيت إيناس
footprint-measure-home-text = املأ الحاسبة لبيت إيناس. اختر جهازا، واقرأ الجملة، واكتب الأعداد. ثم ابحث عن الجهاز الأثقل.
footprint-measure-home-hint-1 = اختر جهازا مكتوبا أمامه «بانتظار الأرقام». الجملة تعطيك كل عدد.
footprint-measure-home-hint-2 = الهواتف: 3، سنتان. الحاسوب: 1، 5 سنوات، 4 ساعات. التلفاز: 1، 7 سنوات، 4 ساعات.
footprint-measure-home-hint-3 = بعد كل جهاز اختر «حفظ». في النهاية اختر «الهواتف»: 120 كغ في السنة.
footprint-measure-home-done = أحسنت. في بيت إيناس، الهواتف الثلاثة التي تتغير كل سنتين هي الأثقل.
# The sentence that gives the numbers: at most 20 words and 2 rows.
footprint-measure-home-given-phones = عند العائلة 3 هواتف. يبقى كل واحد سنتين (2).
footprint-measure-home-given-laptop = عند إيناس حاسوب محمول واحد (1) لمدة 5 سنوات. تشغله 4 ساعات في اليوم.
footprint-measure-home-given-tv = في البيت تلفاز واحد (1) لمدة 7 سنوات. يعمل 4 ساعات في اليوم.

## Reading: understanding the result

footprint-measure-result-title = قراءة النتيجة
footprint-measure-result-text =
    مجموع إيناس: حوالي 217 كغ من CO2e في السنة. هذا قريب من 1000 كم لشخص وحده في سيارة بنزين.

    وزن الصنع يقسم على السنوات. كلما بقي الجهاز مدة أطول، صغر وزنه في السنة.

## Practice: a small town hall

footprint-measure-townhall-title = بلدية صغيرة
footprint-measure-townhall-text = عند البلدية 6 حواسيب و6 شاشات و4 هواتف. اختر 3 تغييرات على الأكثر لقسمة المجموع على 2. ثم «انتهيت».
footprint-measure-townhall-hint-1 = جرب كل اختيار: ترى عدد الكيلوغرامات التي تربحها.
footprint-measure-townhall-hint-2 = الخلفية الداكنة لا تغير شيئا تقريبا. الحواسيب الجديدة هي الأثقل.
footprint-measure-townhall-hint-3 = اختر الحواسيب المجددة، والهواتف لمدة 4 سنوات. ثم «انتهيت».
footprint-measure-townhall-done = أحسنت. تشتري البلدية أجهزة جديدة أقل وتحتفظ بها مدة أطول.

## Reading: real calculators

footprint-measure-tools-title = حاسبات حقيقية
footprint-measure-tools-text =
    ADEME هي الوكالة العامة الفرنسية للانتقال البيئي. تقدم أداتين مجانيتين بالفرنسية.

    أداة Impact CO2 تقارن أشياء واستعمالات، ومنها الرقمية.
    أداة Nos Gestes Climat تحسب الحياة كلها: السكن والطعام والنقل.

    هاتان الأداتان لا تطلبان اسمك.

## Check: three questions

footprint-measure-check-1-title = ماذا يحسب CO2e؟
footprint-measure-check-1-answer-1 = الغازات التي ترفع حرارة الأرض.
footprint-measure-check-1-answer-2 = ثمن الكهرباء.
footprint-measure-check-1-answer-3 = سرعة الإنترنت.
footprint-measure-check-1-why-1 = نعم. هناك عدة غازات ترفع الحرارة. نحسبها معا مثل CO2.
footprint-measure-check-1-why-2 = تحسب الكهرباء بوحدة kWh وثمنها باليورو. أما CO2e فيحسب الغازات.
footprint-measure-check-1-why-3 = تحسب السرعة بالميغابت في الثانية. أما CO2e فيحسب الغازات.

footprint-measure-check-2-title = تعطي حاسبتان 200 كغ و230 كغ. ما رأيك؟
footprint-measure-check-2-answer-1 = إحداهما كاذبة.
footprint-measure-check-2-answer-2 = يجب أخذ العدد الأصغر.
footprint-measure-check-2-answer-3 = العددان متقاربان، وهذا كاف.
footprint-measure-check-2-why-1 = كل حاسبة تقرب الأعداد بطريقتها. النتيجتان قريبتان.
footprint-measure-check-2-why-2 = الأصغر ليس أصح. العددان يقولان الشيء نفسه تقريبا.
footprint-measure-check-2-why-3 = نعم. هذه الأدوات تقرب الأعداد. هي تساعد على إيجاد الأثقل.

footprint-measure-check-3-title = عند جمعية 10 حواسيب. أي اختيار يخفض أثرها أكثر؟
footprint-measure-check-3-answer-1 = اختيار خلفية داكنة.
footprint-measure-check-3-answer-2 = الاحتفاظ بها 6 سنوات بدل 3.
footprint-measure-check-3-answer-3 = شراء حواسيب جديدة تستهلك أقل.
footprint-measure-check-3-why-1 = هذا لا يغير شيئا تقريبا. صنع الحواسيب أثقل بكثير.
footprint-measure-check-3-why-2 = نعم. يقسم وزن الصنع على ضعف عدد السنوات.
footprint-measure-check-3-why-3 = صنع 10 حواسيب يزن حوالي 2000 كغ. الكهرباء الموفرة لا تعوضها.

## Devices

# At most 25 characters.
footprint-device-phone-lea = هاتف ليا
footprint-device-phone-sami = هاتف سامي
footprint-device-video-mobile = هاتف توم
footprint-device-video-wifi = هاتف لينا
footprint-device-phones = الهواتف
footprint-device-laptop = الحاسوب المحمول
footprint-device-tv = التلفاز

## Changes to choose

# At most 31 characters: what each spares stands beside it.
footprint-choice-phones-longer = الاحتفاظ بالهواتف 5 سنوات
footprint-choice-phones-refurbished = شراء هواتف مجددة
footprint-choice-laptop-repaired = إصلاح الحاسوب: 8 سنوات
footprint-choice-tv-longer = الاحتفاظ بالتلفاز 10 سنوات
footprint-choice-charger = فصل الشواحن عن الكهرباء
footprint-choice-definition = التلفاز: HD بدل 4K
footprint-choice-wifi = الهاتف: Wi-Fi بدل 4G
footprint-choice-box-night = إطفاء جهاز الإنترنت ليلا
footprint-choice-old-emails = حذف الرسائل القديمة
footprint-choice-laptops-longer = الاحتفاظ بالحواسيب 6 سنوات
footprint-choice-laptops-refurbished = شراء حواسيب مجددة
footprint-choice-phones-four-years = الاحتفاظ بالهواتف 4 سنوات
footprint-choice-dark-screen = اختيار خلفية داكنة للشاشة
