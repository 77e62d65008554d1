### Lessons of prototypes: from a need to an idea, a first object made and tested, its sheet shared with others.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

### Lesson "prototype.idea": the need first, then several ideas, then a choice.

## Idea: the lesson

# At most 40 characters.
prototype-idea-title = من الحاجة إلى الفكرة
# Each outcome: at most 60 characters.
prototype-idea-can-1 = أعرف كيف أقول حاجة في جملة واحدة.
prototype-idea-can-2 = أعرف كيف أقارن بين عدة أفكار.
prototype-idea-can-3 = أعرف كيف أضع فكرة جانبا وأقول لماذا.
# The same gesture on one's own machine.
prototype-idea-home-1 = الهاتف: صور في بيتك شيئا غير عملي، واكتب ما يزعجك فيه.
prototype-idea-home-2 = الحاسوب: ابحث عن «prototype carton» (نموذج من كرتون) وانظر إلى 3 أمثلة.
# The card to take away: at most 5 short lines.
prototype-idea-card =
    أولا الحاجة: من، ومتى، وماذا.
    ثم عدة أفكار، بلا حكم عليها.
    أحتفظ بالفكرة البسيطة والمفيدة.
    أكتب لماذا تركت الأفكار الأخرى.
    قد يفشل النموذج: أنا أتعلم.

## Idea: reading

prototype-idea-what-title = محاولة أولى
# At most 55 words.
prototype-idea-what-text =
    النموذج الأولي (prototype) محاولة أولى لشيء أو خدمة. هو بسيط وسريع ورخيص.

    به نرى هل تنجح الفكرة، قبل أن ننفق أكثر. الكرتون والشريط اللاصق يناسبان كثيرا.

    كل شيء يبدأ بحاجة حقيقية.

## Idea: sorting ideas

prototype-idea-sort-title = القراءة بيد واحدة
# At most 30 words.
prototype-idea-sort-text = ذراع جويل في الجبس. تريد أن تقرأ على الطاولة، ومعها 10 € وبعد ظهر واحد. احتفظ بالفكرة الجيدة.
prototype-idea-sort-hint-1 = افتح كل فكرة. قارن التكلفة مع مبلغ جويل: 10 €.
prototype-idea-sort-hint-2 = الفكرة الجيدة تبقي الكتاب مفتوحا، بلا ضرر، وبمال قليل.
prototype-idea-sort-hint-3 = «حامل من كرتون»: اختر «الاحتفاظ بهذه الفكرة». للفكرتين الأخريين: «وضعها جانبا».
prototype-idea-sort-done = أحسنت. أبسط فكرة تلبي حاجة جويل.

## Idea: reading about needs

prototype-idea-need-title = الأسئلة أولا
# At most 55 words.
prototype-idea-need-text =
    قبل أن تبحث عن حل، انظر إلى الشخص واستمع إليه.

    من لديه مشكلة؟ متى؟ ماذا يفعل اليوم؟ ماذا جرب من قبل؟

    اكتب الحاجة في جملة: «تريد جويل أن تقرأ على الطاولة بيد واحدة». هذه الجملة لا تذكر الحل.

## Idea: the workshop

prototype-idea-workshop-title = محل تصليح الأحذية
# At most 30 words.
prototype-idea-workshop-text = زبائن مارك يسألون دائما هل أحذيتهم جاهزة. معه 50 €. رتب أفكاره الأربع وقل لماذا.
prototype-idea-workshop-hint-1 = لكل فكرة: كم تكلف؟ ماذا يعرف الزبون؟ ماذا يرى الآخرون؟
prototype-idea-workshop-hint-2 = احتفظ بفكرة واحدة فقط. للأفكار الأخرى، ابحث عن المال أو الحاجة أو الخصوصية.
prototype-idea-workshop-hint-3 = احتفظ بفكرة «تذاكر مرقمة». التطبيق: السعر. الأضواء: الحاجة. الدفتر المفتوح: المعلومات الخاصة.
prototype-idea-workshop-done = أحسنت. مارك يعرف ماذا يجرب، ولماذا يترك الباقي.

## Idea: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
prototype-idea-check-1-title = ما فائدة النموذج الأولي؟
prototype-idea-check-1-answer-1 = بيع شيء في الحال.
prototype-idea-check-1-answer-2 = تجربة فكرة بثمن قليل.
prototype-idea-check-1-answer-3 = تعويض شيء لمدة طويلة.
prototype-idea-check-1-why-1 = الوقت مبكر: لم يجرب الشيء بعد.
prototype-idea-check-1-why-2 = نعم. تتعلم بسرعة، بلا إنفاق كبير.
prototype-idea-check-1-why-3 = النموذج لا يصنع ليدوم. يصنع لنتعلم.

prototype-idea-check-2-title = أي جملة تقول حاجة؟
prototype-idea-check-2-answer-1 = يجب أن نصنع روبوتا.
prototype-idea-check-2-answer-2 = الطابعات ثلاثية الأبعاد رائعة.
prototype-idea-check-2-answer-3 = يريد علي أن يسقي نباتاته لمدة أسبوعين.
prototype-idea-check-2-why-1 = هذا حل. ولا نعرف من يحتاج إليه.
prototype-idea-check-2-why-2 = هذا رأي في أداة. قل من لديه مشكلة، ومتى.
prototype-idea-check-2-why-3 = نعم. نعرف من، وماذا، وكم من الوقت. والحل يبقى مفتوحا.

prototype-idea-check-3-title = لديك 4 أفكار للحاجة نفسها. ماذا تفعل؟
prototype-idea-check-3-answer-1 = أقارن بينها: التكلفة والوقت والفائدة.
prototype-idea-check-3-answer-2 = أختار أكثرها غرابة.
prototype-idea-check-3-answer-3 = أصنع الأفكار الأربع معا.
prototype-idea-check-3-why-1 = نعم. تحتفظ بأبسط فكرة تلبي الحاجة.
prototype-idea-check-3-why-2 = الغرابة لا تكفي. اسأل هل تلبي الفكرة الحاجة.
prototype-idea-check-3-why-3 = هذا طويل ومكلف. قارن أولا، ثم جرب فكرة واحدة.

### Lesson "prototype.make": materials, steps, a test, one change at a time.

## Make: the lesson

# At most 40 characters.
prototype-make-title = صنع نموذج أولي وتجربته
# Each outcome: at most 60 characters.
prototype-make-can-1 = أعرف كيف أحضر المواد.
prototype-make-can-2 = أعرف كيف أرتب الخطوات.
prototype-make-can-3 = أعرف كيف أجرب، ثم أغير شيئا واحدا كل مرة.
# The same gesture on one's own machine.
prototype-make-home-1 = الهاتف: صور تجربتك بالفيديو، ثم انظر إلى ما لا ينجح.
prototype-make-home-2 = الحاسوب: اكتب خطواتك في مستند، خطوة في كل سطر.
# The card to take away: at most 5 short lines.
prototype-make-card =
    أحضر كل المواد أولا.
    أتبع الخطوات بالترتيب.
    أجرب كما في الحياة الحقيقية.
    أغير شيئا واحدا، ثم أجرب من جديد.
    أكتب كل نتيجة.

## Make: reading

prototype-make-plan-title = التحضير قبل القص
# At most 55 words.
prototype-make-plan-text =
    الخطة الجيدة قائمتان: المواد والخطوات.

    اختر مواد يسهل إيجادها. لكل خطوة، اسأل نفسك: ماذا يجب أن نفعل قبلها؟

    نقيس مرتين، ونقص مرة واحدة.

## Make: building

prototype-make-build-title = حامل الكتاب
# At most 30 words.
prototype-make-build-text = تريد جويل حاملها من كرتون مطوي. خذ 3 أشياء مفيدة، ثم نفذ الخطوات الخمس بالترتيب.
prototype-make-build-hint-1 = تحتاج إلى شيء للقياس، وشيء للقص، ومادة الحامل.
prototype-make-build-hint-2 = لكل خطوة، اسأل نفسك ما الذي يأتي قبلها. نقيس قبل أن نقص.
prototype-make-build-hint-3 = خذ الكرتون والقاطع والمسطرة. الخطوات: القياس، القص، تعليم الطيات، الطي، وضع الكتاب.
prototype-make-build-done = أحسنت، النموذج الأول جاهز. بقيت تجربته.

## Make: reading about tests

prototype-make-one-title = شيء واحد كل مرة
# At most 55 words.
prototype-make-one-text =
    التجربة هي استعمال الشيء كما في الحياة الحقيقية. التجربة الفاشلة تعلمنا شيئا.

    غير شيئا واحدا، ثم أعد التجربة. مع 3 تغييرات معا، لا نعرف أيها مفيد.

    اكتب كل تجربة: ماذا فعلت، وماذا رأيت.

## Make: testing

prototype-make-try-title = تجربة الحامل
# At most 30 words.
prototype-make-try-text = نفذ تجارب الحامل الثلاث. عندما تفشل تجربة، اختر التغيير المناسب، ثم جرب من جديد.
prototype-make-try-hint-1 = افتح تجربة واقرأ النتيجة. ما الذي انثنى أو انزلق أو تحرك؟
prototype-make-try-hint-2 = لين جدا: يجب أن يكون أسمك. الصفحة تنقلب وحدها: يجب أن يمسكها شيء.
prototype-make-try-hint-3 = الكتاب الكبير: اختر «مضاعفة الكرتون». الصفحة: اختر «إضافة حافة». ثم افتح هاتين التجربتين من جديد.
prototype-make-try-done = أحسنت، نجحت التجارب الثلاث. تستطيع جويل أن تقرأ على الطاولة.

## Make: reading about machines

prototype-make-machines-title = الآلات المشتركة
# At most 55 words.
prototype-make-machines-text =
    الفابلاب (fablab) ورشة مفتوحة للجميع. فيها آلات يقودها الحاسوب.

    الطابعة ثلاثية الأبعاد تضع البلاستيك طبقة فوق طبقة. القاطعة بالليزر تقص الخشب الرقيق.

    اطلب دائما من يرافقك في المرة الأولى. نظارات، وشعر مربوط: اتبع قواعد المكان.

## Make: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
prototype-make-check-1-title = الحامل يميل. لديك 3 أفكار لتصحيحه. ماذا تفعل؟
prototype-make-check-1-answer-1 = أجرب الأفكار الثلاث معا.
prototype-make-check-1-answer-2 = أبدأ من جديد بمادة أخرى.
prototype-make-check-1-answer-3 = أطبق فكرة واحدة، ثم أجرب.
prototype-make-check-1-why-1 = إن ثبت الحامل، فلن تعرف السبب.
prototype-make-check-1-why-2 = هذا طويل. قد يكفي تغيير صغير.
prototype-make-check-1-why-3 = نعم. هكذا تعرف أي تغيير مفيد.

prototype-make-check-2-title = فشلت تجربة. ماذا تفعل بالنتيجة؟
prototype-make-check-2-answer-1 = أكتبها: فهي تعلمني شيئا.
prototype-make-check-2-answer-2 = أنساها: المهم هو النجاح.
prototype-make-check-2-answer-3 = أوقف المشروع.
prototype-make-check-2-why-1 = نعم. الكتابة تجنبك الخطأ نفسه.
prototype-make-check-2-why-2 = بلا كتابة، كثيرا ما نعيد الخطأ نفسه.
prototype-make-check-2-why-3 = في كل المشاريع تقريبا تفشل تجربة. صحح، ثم جرب من جديد.

prototype-make-check-3-title = تستعمل قاطعة ليزر لأول مرة. ماذا تفعل؟
prototype-make-check-3-answer-1 = أشاهد فيديو، ثم أشغلها وحدي.
prototype-make-check-3-answer-2 = أطلب من يرافقني.
prototype-make-check-3-answer-3 = أشغلها، ثم أخرج قليلا.
prototype-make-check-3-why-1 = الفيديو لا يعرف هذه الآلة ولا قواعدها. اطلب المساعدة في المكان.
prototype-make-check-3-why-2 = نعم. المسؤول في المكان يريك الحركات والأخطار.
prototype-make-check-3-why-3 = قد يسبب الليزر حريقا. لا نترك الآلة وحدها أبدا.

### Lesson "prototype.share": the sheet of a project, its licence, the fablab.

## Share: the lesson

# At most 40 characters.
prototype-share-title = مشاركة نموذجك
# Each outcome: at most 60 characters.
prototype-share-can-1 = أعرف كيف أكتب بطاقة مشروع.
prototype-share-can-2 = أعرف كيف أختار رخصة حرة.
prototype-share-can-3 = أعرف ماذا نفعل في الفابلاب.
# The same gesture on one's own machine.
prototype-share-home-1 = الهاتف: صور كل خطوة، بلا وجوه.
prototype-share-home-2 = الحاسوب: ابحث عن «fablab» واسم مدينتك.
# The card to take away: at most 5 short lines.
prototype-share-card =
    بطاقتي: عنوان ومواد وخطوات.
    أكتب أيضا ما فشل.
    أختار رخصة.
    صورة شخص: أطلب إذنه.
    عنوان بيتي ليس في البطاقة.

## Share: reading

prototype-share-why-title = لماذا نكتب بطاقة
# At most 55 words.
prototype-share-why-text =
    بالبطاقة يستطيع شخص آخر أن يصنع هذا الشيء من جديد، وأن يحسنه.

    هي تذكر الحاجة، والمواد مع القياسات، والخطوات، والتجارب الفاشلة.

    أعطها لشخص لم ير هذا الشيء. أسئلته تبين ما ينقص.

## Share: the sheet of the stand

prototype-share-sheet-title = بطاقة الحامل
# At most 30 words.
prototype-share-sheet-text = تشارك حامل جويل. اختر أجزاء البطاقة الثلاثة، وأعطها عنوانا من كلمتين، ثم انشرها.
prototype-share-sheet-hint-1 = افتح كل سطر. بكلماتك يجب أن يستطيع شخص آخر صنع هذا الشيء.
prototype-share-sheet-hint-2 = أعط أرقاما وترتيبا. اترك ما هو خاص.
prototype-share-sheet-hint-3 = «القراءة بيد واحدة»، «كرتون 30 × 40 سم، مسطرة، قاطع»، «قياس، قص، تعليم، طي». اكتب: حامل مطوي.
prototype-share-sheet-done = أحسنت. بهذه البطاقة، يستطيع أي شخص أن يساعد جارته.

## Share: reading about licences

prototype-share-licence-title = الرخصة تقول ما هو مسموح
# At most 55 words.
prototype-share-licence-text =
    بلا رخصة، لا يستطيع الناس استعمال بطاقتك تقريبا دون أن يسألوك.

    تقترح Creative Commons رخصا بسيطة. رخصة CC BY: يمكن النسخ والتغيير، مع ذكر اسمك أو اسمك المستعار.

    رخصة CC BY-SA تضيف: النسخ تبقى بالرخصة نفسها. وأنت تبقى المؤلف.

## Share: the sheet of the knob

prototype-share-knob-title = إصلاح زر فرن
# At most 30 words.
prototype-share-knob-text = في الفابلاب، طبعت نور زر فرن بطابعة ثلاثية الأبعاد. أكمل بطاقتها في 4 أجزاء، وأعطها عنوانا من 3 كلمات، ثم انشرها.
prototype-share-knob-hint-1 = فكر في شخص لديه الفرن نفسه: ماذا يجب أن يعرف؟
prototype-share-knob-hint-2 = التجربة الفاشلة مفيدة. الصورة تبين الشيء لا الناس. الرخصة تسمح بالنسخ.
prototype-share-knob-hint-3 = «زر فرن، محور 6 مم»، «محور 5 مم: ضيق جدا»، «الزر على الفرن»، «CC BY، الاسم: NourFab». اكتب: زر فرن جديد.
prototype-share-knob-done = أحسنت. أفران أخرى ستصلح بدل أن ترمى.

## Share: reading about fablabs

prototype-share-fablab-title = الفابلاب، ورشة مشتركة
# At most 55 words.
prototype-share-fablab-text =
    في الفابلاب آلات ومعارف مشتركة. يلتقي فيه حرفيون وتلاميذ ومتقاعدون.

    له ميثاق (charte): نتعلم، ونساعد، ونشارك ما صنعناه.

    الزيارة مجانية غالبا. اسأل عن المواعيد والسعر والتدريب قبل أن تأتي.

## Share: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
prototype-share-check-1-title = ماذا يجب أن يكون في بطاقة مشروع؟
prototype-share-check-1-answer-1 = المواد والقياسات والخطوات.
prototype-share-check-1-answer-2 = صورة جميلة فقط.
prototype-share-check-1-answer-3 = عنوان الشخص الذي ساعدناه.
prototype-share-check-1-why-1 = نعم. هكذا يستطيع شخص آخر صنع هذا الشيء.
prototype-share-check-1-why-2 = الصورة تساعد، لكنها لا تعطي قياسا ولا ترتيبا.
prototype-share-check-1-why-3 = العنوان معلومة خاصة. وهو لا يساعد على صنع الشيء.

prototype-share-check-2-title = بطاقة برخصة CC BY. ماذا يمكنك أن تفعل؟
prototype-share-check-2-answer-1 = أقرؤها، ولا شيء أكثر.
prototype-share-check-2-answer-2 = أنسخها وأوقعها باسمي.
prototype-share-check-2-answer-3 = أغيرها وأذكر اسم المؤلف.
prototype-share-check-2-why-1 = رخصة CC BY تسمح بأكثر: النسخ والتغيير، مع ذكر المؤلف.
prototype-share-check-2-why-2 = يجب ذكر المؤلف. التوقيع مكانه ممنوع.
prototype-share-check-2-why-3 = نعم. تذكر المؤلف والرخصة، وتقول ماذا غيرت.

prototype-share-check-3-title = هل نكتب في البطاقة تجربة فاشلة؟
prototype-share-check-3-answer-1 = لا، هذا يعطي صورة سيئة.
prototype-share-check-3-answer-2 = نعم، ليتجنب الآخرون الخطأ نفسه.
prototype-share-check-3-answer-3 = فقط إن كانت التجربة مكلفة.
prototype-share-check-3-why-1 = على العكس، يربح القراء وقتا ويشكرونك.
prototype-share-check-3-why-2 = نعم. تجربة فاشلة ومشروحة توفر وقتا للجميع.
prototype-share-check-3-why-3 = الثمن لا يغير شيئا. كل تجربة فاشلة تعلمنا شيئا.

### Words that the imitations show.

## Ideas for Joëlle

# Names: at most 25 characters. Costs: at most 40. What it is: at most 40 words. Reasons: at most 110.
prototype-idea-robot-name = روبوت يقلب الصفحات
prototype-idea-robot-detail = 400 €، عدة أشهر
prototype-idea-robot-about = محرك وكاميرا يقلبان الصفحات. يجب تعلم البرمجة وشراء القطع.
prototype-idea-robot-why = مع جويل 10 € وبعد ظهر واحد. هذه الفكرة تكلف 400 € وتأخذ أشهرا.
prototype-idea-card-name = حامل من كرتون
prototype-idea-card-detail = 2 €، ساعة واحدة
prototype-idea-card-about = كرتون مطوي يبقي الكتاب مفتوحا ومائلا على الطاولة. يد واحدة تكفي لقلب الصفحات.
prototype-idea-card-why = هذه الفكرة تبقي الكتاب مفتوحا بثمن 2 €. وهي تلبي الحاجة.
prototype-idea-glue-name = صفحات ملصقة
prototype-idea-glue-detail = 3 €، عشر دقائق
prototype-idea-glue-about = نلصق أطراف الكتاب على لوح. يبقى الكتاب مفتوحا على الصفحة نفسها.
prototype-idea-glue-why = يتضرر الكتاب، ولا يمكن قلب الصفحات بعد ذلك.

## Ideas for Marek

prototype-idea-app-name = تطبيق خاص
prototype-idea-app-detail = 6000 €، 4 أشهر
prototype-idea-app-about = تصنع شركة تطبيقا. يصل كل زبون تنبيه عندما تصبح أحذيته جاهزة.
prototype-idea-app-why = التطبيق يلبي الحاجة، لكن مع مارك 50 €. ضعه جانبا.
prototype-idea-tickets-name = تذاكر مرقمة
prototype-idea-tickets-detail = 12 €، مساء واحد
prototype-idea-tickets-about = لكل زبون تذكرة. في الواجهة لوحة تبين الأرقام الجاهزة، بلا أي اسم.
prototype-idea-tickets-why = الأرقام تبين ما هو جاهز، بثمن 12 € وبلا أي اسم. احتفظ بهذه الفكرة.
prototype-idea-garland-name = سلسلة أضواء
prototype-idea-garland-detail = 30 €، ساعة واحدة
prototype-idea-garland-about = سلسلة أضواء تجعل الواجهة أجمل. تضيء كل مساء.
prototype-idea-garland-why = هي جميلة، لكن الزبون ما زال لا يعرف هل أحذيته جاهزة.
prototype-idea-diary-name = دفتر مفتوح
prototype-idea-diary-detail = 3 €، في الحال
prototype-idea-diary-about = دفتر عند المدخل فيه اسم كل زبون وهاتفه وطلبه.
prototype-idea-diary-why = كل الناس يقرؤون الأسماء والهواتف. ضع هذه الفكرة جانبا.

# Reasons to choose from: at most 45 characters.
prototype-sign-money = تكلف كثيرا.
prototype-sign-need = لا تلبي الحاجة.
prototype-sign-private = تكشف معلومات خاصة.

## Materials and steps

# Materials: at most 35 characters. Reasons: at most 110. Steps: at most 40.
prototype-material-cardboard = كرتون سميك
prototype-material-iron = مكواة لحام
prototype-material-iron-why = مكواة اللحام للأسلاك الكهربائية. هنا كل شيء من كرتون مطوي.
prototype-material-cutter = قاطع
prototype-material-ruler = مسطرة
prototype-material-paint = علبة طلاء
prototype-material-paint-why = الطلاء يمكنه أن ينتظر. النموذج يبين أولا هل تنجح الفكرة.
prototype-step-measure = القياس والرسم
prototype-step-cut = قص الكرتون
prototype-step-score = تعليم الطيات بالمسطرة
prototype-step-fold = طي الكرتون
prototype-step-place = وضع الكتاب فوقه

## Trials

# Trials: at most 35 characters. Results: at most 25 words. Changes: at most 45 characters.
prototype-trial-stands = وضع كتاب خفيف
prototype-trial-stands-first = الكتاب ثابت ومستقيم. نجحت هذه التجربة من المرة الأولى.
prototype-trial-heavy = وضع كتاب كبير
prototype-trial-heavy-first = الكرتون لين جدا: ينثني تحت الوزن، فيسقط الكتاب.
prototype-trial-heavy-after = الحامل يبقى مستقيما. الكتاب الكبير ثابت.
prototype-trial-page = إبقاء الصفحة مفتوحة
prototype-trial-page-first = لا شيء يمسك أسفل الصفحات. الكتاب ينغلق وحده.
prototype-trial-page-after = الصفحات تبقى مفتوحة. جويل تقلبها بيد واحدة.
prototype-change-paint = طلاء الحامل
prototype-change-lip = إضافة حافة
prototype-change-double = مضاعفة الكرتون

## The sheet of the stand

# Names of parts: at most 14 characters. Choices: at most 36. Reasons: at most 110. Sheets: at most 45 words.
prototype-sheet-stand-part-1 = الحاجة
prototype-sheet-stand-part-1-choice-1 = مساعدة جويل، 12 شارع الميناء
prototype-sheet-stand-part-1-choice-2 = القراءة بيد واحدة
prototype-sheet-stand-part-1-choice-3 = صنع شيء جميل
prototype-sheet-stand-part-1-why-1 = العنوان معلومة خاصة. قل ماذا يريد الشخص أن يفعل.
prototype-sheet-stand-part-1-why-3 = لا نعرف ما فائدته. قل ماذا يريد الشخص أن يفعل.
prototype-sheet-stand-part-2 = المواد
prototype-sheet-stand-part-2-choice-1 = ما نجده قربنا
prototype-sheet-stand-part-2-choice-2 = كرتون
prototype-sheet-stand-part-2-choice-3 = كرتون 30 × 40 سم، مسطرة، قاطع
prototype-sheet-stand-part-2-why-1 = القارئ لا يعرف ماذا يحضر. أعط القائمة والقياسات.
prototype-sheet-stand-part-2-why-2 = أي كرتون، وبأي قياس؟ وبأي أدوات؟
prototype-sheet-stand-part-3 = الخطوات
prototype-sheet-stand-part-3-choice-1 = قياس، قص، تعليم، طي
prototype-sheet-stand-part-3-choice-2 = طي، قياس، قص، تعليم
prototype-sheet-stand-part-3-choice-3 = الأمر سهل، انظر إلى الصورة
prototype-sheet-stand-part-3-why-2 = بهذا الترتيب، نطوي قبل أن نقيس. سيكون الحامل مائلا.
prototype-sheet-stand-part-3-why-3 = الصورة لا تبين الترتيب. اكتب كل خطوة.
prototype-sheet-stand-shown = للقراءة بيد واحدة. تحتاج إلى كرتون 30 × 40 سم ومسطرة وقاطع. قس، وقص، وعلم الطيات، واطو. ينقص العنوان.
prototype-sheet-stand-end = البطاقة منشورة (للتدريب فقط). يحفظها 3 أشخاص، ومدرسة تصنع الحامل من جديد.

## The sheet of the knob

prototype-sheet-knob-part-1 = الشيء
prototype-sheet-knob-part-1-choice-1 = زر فرن، محور 6 مم
prototype-sheet-knob-part-1-choice-2 = زر صغير
prototype-sheet-knob-part-1-choice-3 = فرن خالتي روزا
prototype-sheet-knob-part-1-why-2 = هناك آلاف الأزرار. اذكر الاستعمال وقياس المحور.
prototype-sheet-knob-part-1-why-3 = القارئ لا يعرف هذا الفرن. اذكر الاستعمال والقياس.
prototype-sheet-knob-part-2 = التجارب
prototype-sheet-knob-part-2-choice-1 = كل شيء نجح، أظن ذلك
prototype-sheet-knob-part-2-choice-2 = محور 5 مم: ضيق جدا
prototype-sheet-knob-part-2-choice-3 = لا شيء، هذا سر
prototype-sheet-knob-part-2-why-1 = «أظن» لا تساعد أحدا. قل ماذا جربت وماذا رأيت.
prototype-sheet-knob-part-2-why-3 = البطاقة المشتركة تشرح. التجربة الفاشلة تجنب الآخرين خطأ.
prototype-sheet-knob-part-3 = الصورة
prototype-sheet-knob-part-3-choice-1 = صورة مأخوذة من موقع آخر
prototype-sheet-knob-part-3-choice-2 = أطفال الورشة
prototype-sheet-knob-part-3-choice-3 = الزر على الفرن
prototype-sheet-knob-part-3-why-1 = لهذه الصورة مؤلف، وليست صورة زرك. التقط صورتك أنت.
prototype-sheet-knob-part-3-why-2 = لصور الأطفال، يجب أن يوافق الوالدان. صور الشيء بدلا من ذلك.
prototype-sheet-knob-part-4 = الرخصة
prototype-sheet-knob-part-4-choice-1 = لا شيء
prototype-sheet-knob-part-4-choice-2 = CC BY، الاسم: NourFab
prototype-sheet-knob-part-4-choice-3 = النسخ ممنوع
prototype-sheet-knob-part-4-why-1 = بلا رخصة، لا يجرؤ الآخرون على النسخ. اختر رخصة حرة.
prototype-sheet-knob-part-4-why-3 = نور تريد أن تساعد على إصلاحات أخرى. الرخصة الحرة تسمح بذلك.
prototype-sheet-knob-shown = زر فرن، محور 6 مم. تجربة فاشلة: 5 مم، ضيق جدا. صورة الزر على الفرن. رخصة CC BY، NourFab. ينقص العنوان.
prototype-sheet-knob-end = البطاقة منشورة (للتدريب فقط). تصل رسالة: «شكرا، فرني يعمل من جديد!»
