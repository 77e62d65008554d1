### Lessons "e-culture.books", "e-culture.museum", "e-culture.licences": books, collections and what may be used again.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

## Lesson "e-culture.books"

# At most 40 characters.
e-culture-books-title = استعارة كتاب رقمي
# Each outcome: at most 60 characters.
e-culture-books-can-1 = أعرف كيف أبحث في فهرس المكتبة.
e-culture-books-can-2 = أعرف كيف أستعير كتابا رقميا.
e-culture-books-can-3 = أعرف كيف أختار كتابا صوتيا.
e-culture-books-home-1 = الهاتف: افتح موقع مكتبتك (médiathèque)، ثم «Livres numériques» أي الكتب الرقمية.
e-culture-books-home-2 = الحاسوب: افتح الموقع نفسه، ومعك رقم بطاقة القارئ.
# At most 5 short lines.
e-culture-books-card =
    بطاقة القارئ تكفي غالبا.
    أنظر إلى شكل الكتاب.
    أكبر الحروف عند الحاجة.
    الكتاب الصوتي: صوت يقرؤه لي.
    في نهاية المدة يعود الكتاب وحده.

## Reading: what a loan is

e-culture-books-loan-title = كتاب بلا ورق
# At most 55 words.
e-culture-books-loan-text =
    الكتاب الرقمي ملف. تقرؤه على الهاتف أو اللوح أو الحاسوب أو القارئ الإلكتروني (جهاز مخصص للقراءة).

    كثير من المكتبات العامة (médiathèques) تعيره ببطاقة القارئ.

    تدوم الإعارة بضعة أسابيع. في النهاية يغلق الكتاب وحده: لا تأخير أبدا.

## Practice: borrowing an electronic book

e-culture-books-borrow-title = استعارة كتاب رقمي
# At most 30 words.
e-culture-books-borrow-text = أنت تقرأ على اللوح. ابحث عن رواية جول فيرن بالكلمتين: حول العالم. استعر الكتاب الرقمي.
e-culture-books-borrow-hint-1 = اكتب الكلمتين في خانة «بحثك»، ثم اختر «بحث».
e-culture-books-borrow-hint-2 = بجانب كل عنوان، اقرأ الشكل: كتاب ورقي أو فيلم أو كتاب رقمي.
e-culture-books-borrow-hint-3 = اكتب: حول العالم، ثم اختر «بحث». افتح السطر الذي فيه «كتاب رقمي». اختر «استعارة».
e-culture-books-borrow-done = أحسنت، أصبحت تعرف كيف تستعير كتابا وأنت في بيتك.
# Words that the search must have: 2 to 15 characters, the shortest form.
e-culture-books-borrow-query-1 = حول
e-culture-books-borrow-query-2 = عالم

## Reading: reading at ease

e-culture-books-comfort-title = القراءة براحة
e-culture-books-comfort-text =
    الإعداد «Aa» يغير حجم الحروف. يمكنك أيضا اختيار خلفية فاتحة أو داكنة.

    بعض الأجهزة تقرأ النص بصوت عال.

    الكتاب الصوتي يقرؤه شخص. وهو مفيد إذا كانت عيناك متعبتين، أو لتعلم لغة.

    إذا كان الكتاب معارا، فاحجزه.

## Practice: an audiobook that is free tonight

e-culture-books-audio-title = كتاب صوتي لهذا المساء
e-culture-books-audio-text = نظر سمير ضعيف. يريد سماع حكايات هذا المساء على هاتفه. ابحث عن: حكايات صوتية. استعر الكتاب المتاح الآن.
e-culture-books-audio-hint-1 = اكتب الكلمتين، ثم اختر «بحث». افتح النتائج واحدة بعد الأخرى.
e-culture-books-audio-hint-2 = المطلوب كتاب صوتي على الإنترنت ومتاح الآن. القرص لا يصلح للهاتف.
e-culture-books-audio-hint-3 = اكتب: حكايات صوتية، ثم اختر «بحث». افتح «حكايات الجبل». اختر «استعارة».
e-culture-books-audio-done = أحسنت، أصبحت تعرف كيف تختار كتابا صوتيا متاحا.
e-culture-books-audio-query-1 = حكايات
e-culture-books-audio-query-2 = صوتي

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
e-culture-books-check-1-title = انتهت مدة إعارة كتاب رقمي. ماذا يجب أن تفعل؟
e-culture-books-check-1-answer-1 = أعيده إلى المكتبة.
e-culture-books-check-1-answer-2 = لا شيء: يعود وحده.
e-culture-books-check-1-answer-3 = أعيده برسالة إلكترونية.
e-culture-books-check-1-why-1 = هذا صحيح للكتاب الورقي. أما الكتاب الرقمي فيغلق وحده في الموعد.
e-culture-books-check-1-why-2 = نعم. يغلق في الموعد. ويمكنك إعادته قبل ذلك في التطبيق.
e-culture-books-check-1-why-3 = لا حاجة إلى إرسال الملف. يغلق وحده في الموعد.

e-culture-books-check-2-title = حروف الكتاب الرقمي صغيرة جدا. ماذا تفعل؟
e-culture-books-check-2-answer-1 = أختار كتابا أقصر.
e-culture-books-check-2-answer-2 = أشتري شاشة أكبر.
e-culture-books-check-2-answer-3 = أفتح الإعداد «Aa» وأكبر الحروف.
e-culture-books-check-2-why-1 = طول الكتاب لا يغير شيئا. الإعداد «Aa» يكبر حروف كل كتبك.
e-culture-books-check-2-why-2 = لا داعي لذلك. الإعداد «Aa» يكبر الحروف مجانا.
e-culture-books-check-2-why-3 = نعم. هذه ميزة للكتاب الرقمي لا توجد في الورق.

e-culture-books-check-3-title = موقع مجهول يعطي كل روايات هذه السنة. ما رأيك؟
e-culture-books-check-3-answer-1 = هذا غير قانوني على الأرجح، وفيه خطر.
e-culture-books-check-3-answer-2 = هذا مسموح لأنه مجاني.
e-culture-books-check-3-answer-3 = هذا مسموح إذا قرأت البداية فقط.
e-culture-books-check-3-why-1 = نعم. لا يحصل المؤلفون على أجرهم، وقد يكون في الملف فيروس.
e-culture-books-check-3-why-2 = المجاني ليس دائما مسموحا. أما المكتبة العامة فتدفع للمؤلفين بدلا منك.
e-culture-books-check-3-why-3 = التنزيل يبقى غير قانوني. كثير من بائعي الكتب يعرضون بداية الكتاب مجانا.

## Lesson "e-culture.museum"

e-culture-museum-title = المتاحف والأرشيف على الإنترنت
e-culture-museum-can-1 = أعرف كيف أبحث عن صورة قديمة.
e-culture-museum-can-2 = أعرف كيف أقرأ الكاتب والتاريخ والحقوق.
e-culture-museum-can-3 = أعرف كيف أبحث عن أجدادي.
e-culture-museum-home-1 = الهاتف: ابحث عن «Gallica»، وهي مكتبة BnF على الإنترنت.
e-culture-museum-home-2 = الحاسوب: ابحث عن «archives départementales» (أرشيف المنطقة) مع اسم المنطقة.
e-culture-museum-card =
    المتاحف والأرشيف: مجاني غالبا.
    أبحث: مكان، شيء، سنة.
    أقرأ الكاتب والتاريخ والحقوق.
    الأجداد: اسم، مكان، تاريخ.
    أتأكد بوثيقتين.

## Reading: visiting from home

e-culture-museum-visit-title = زيارة من البيت
e-culture-museum-visit-text =
    تعرض متاحف ومكتبات مجموعاتها على الإنترنت. هذا مجاني غالبا.

    موقع Gallica هو مكتبة BnF على الإنترنت، وهي مكتبة فرنسا الوطنية. يعرض ملايين الكتب والصحف والخرائط والصور.

    لكل وثيقة بطاقة وصف (notice) تذكر الكاتب والتاريخ والحقوق.

## Practice: an old photograph

e-culture-museum-picture-title = صورة قديمة للسوق
e-culture-museum-picture-text = يقيم ناديك معرضا عن مدينة Vallon القديمة. ابحث عن: صورة السوق. اختر صورة للسوق قبل سنة 1920.
e-culture-museum-picture-hint-1 = اكتب الكلمتين، ثم اختر «بحث». افتح نتيجة لتقرأ تاريخها.
e-culture-museum-picture-hint-2 = الملصق ليس صورة، والإعلان يبيع إطارات. ابحث عن سنة 1908.
e-culture-museum-picture-hint-3 = اكتب: صورة السوق، ثم اختر «بحث». افتح «ساحة السوق، 1908». اختر «اختيار هذه الوثيقة».
e-culture-museum-picture-done = أحسنت، أصبحت تعرف كيف تبحث في مجموعات متحف.
e-culture-museum-picture-query-1 = صورة
e-culture-museum-picture-query-2 = سوق

## Reading: family history

e-culture-museum-family-title = البحث عن العائلة
e-culture-museum-family-text =
    يحفظ الأرشيف الأوراق القديمة. في فرنسا، شهادات الميلاد التي مر عليها أكثر من 75 سنة مفتوحة للجميع. كثير منها على الإنترنت.

    ابدأ من اسم ومكان وتاريخ. قد يكتب الاسم بأكثر من طريقة.

    شجرة العائلة المنسوخة قد تكون خاطئة: ابحث عن وثيقتين من ذلك الزمن.

## Practice: two documents that agree

e-culture-museum-grandfather-title = جد روزا
e-culture-museum-grandfather-text = تبحث روزا عن تاريخ ميلاد Jean Lefort المولود في Vallon سنة 1931. احفظ وثيقتين من ذلك الزمن فيهما التاريخ نفسه.
e-culture-museum-grandfather-hint-1 = افتح كل وثيقة. انظر من كتبها وفي أي سنة.
e-culture-museum-grandfather-hint-2 = هناك وثيقة عن شخص آخر له الاسم نفسه، وشجرة عائلة منسوخة بلا دليل.
e-culture-museum-grandfather-hint-3 = افتح «مواليد سنة 1931»، ثم اختر «حفظ هذا المصدر». افعل الشيء نفسه مع «المدرسة، خريف 1937».
e-culture-museum-grandfather-done = أحسنت، أصبحت تعرف كيف تتأكد من تاريخ بوثيقتين.
# What was searched: at most 40 characters.
e-culture-museum-grandfather-query = Jean Lefort Vallon 1931

## Check: three questions

e-culture-museum-check-1-title = ماذا تجد في بطاقة وصف صورة في متحف؟
e-culture-museum-check-1-answer-1 = الكاتب أو المصور، والتاريخ، والحقوق.
e-culture-museum-check-1-answer-2 = ثمن شرائها.
e-culture-museum-check-1-answer-3 = رأي الزوار.
e-culture-museum-check-1-why-1 = نعم. بهذه المعلومات الثلاث تعرف ما تراه وما يمكنك أن تفعل به.
e-culture-museum-check-1-why-2 = المتحف لا يبيع مجموعاته. البطاقة تذكر الكاتب والتاريخ والحقوق.
e-culture-museum-check-1-why-3 = المتحف هو الذي يكتب البطاقة. وهي تذكر الكاتب والتاريخ والحقوق.

e-culture-museum-check-2-title = أي شهادة ميلاد يمكنك أن تقرأها بحرية في سنة 2026؟
e-culture-museum-check-2-answer-1 = شهادة جار مولود سنة 1990.
e-culture-museum-check-2-answer-2 = لا شيء: كلها سرية.
e-culture-museum-check-2-answer-3 = شهادة شخص مولود سنة 1940.
e-culture-museum-check-2-why-1 = يجب انتظار 75 سنة. قبل ذلك، يطلبها بعض أفراد العائلة فقط.
e-culture-museum-check-2-why-2 = بعد 75 سنة تصبح شهادات الميلاد مفتوحة للجميع، وغالبا على الإنترنت.
e-culture-museum-check-2-why-3 = نعم. في سنة 2026 مر على هذه الشهادة أكثر من 75 سنة: هي مفتوحة للجميع.

e-culture-museum-check-3-title = لا تجد الاسم «Lefort» في سجل. ماذا تفعل؟
e-culture-museum-check-3-answer-1 = أتوقف: هذا الشخص لم يوجد.
e-culture-museum-check-3-answer-2 = أجرب «Le Fort» و«Lefor».
e-culture-museum-check-3-answer-3 = أنسخ شجرة عائلة من الإنترنت.
e-culture-museum-check-3-why-1 = ربما كتب الاسم بطريقة أخرى. جرب طرقا أخرى، أو اسأل موظفي الأرشيف.
e-culture-museum-check-3-why-2 = نعم. في الماضي كان الاسم يكتب بأكثر من طريقة.
e-culture-museum-check-3-why-3 = ربما في هذه الشجرة أخطاء. هي بداية بحث، وليست دليلا.

## Lesson "e-culture.licences"

e-culture-licences-title = إعادة استعمال الأعمال الثقافية
e-culture-licences-can-1 = أعرف هل يمكنني استعمال صورة.
e-culture-licences-can-2 = أعرف كيف أقرأ رخصة Creative Commons.
e-culture-licences-can-3 = أعرف كيف أذكر المؤلف وكيف أساهم.
e-culture-licences-home-1 = الهاتف: تحت الصورة، ابحث عن «Licence» أو «Droits» (الحقوق) قبل نسخها.
e-culture-licences-home-2 = الحاسوب: في بحث الصور، افتح «Droits d’usage» (حقوق الاستعمال).
e-culture-licences-card =
    لا شيء مكتوب: أطلب الإذن.
    حرفا BY: أذكر المؤلف.
    حرفا NC: لا أبيع.
    حرفا SA: أشارك بالشروط نفسها.
    الملك العام: حر.

## Reading: rights and licences

e-culture-licences-rights-title = لمن هذه الصورة؟
e-culture-licences-rights-text =
    الصورة ملك لصاحبها. لاستعمالها يجب أن تحصل على إذنه.

    الرخصة إذن يعطى مسبقا. Creative Commons (CC) مجموعة من الرخص. BY: اذكر المؤلف. NC: دون بيع. SA: شارك بالشروط نفسها.

    بعد 70 سنة من وفاة المؤلف يصبح العمل حرا: هذا هو الملك العام (domaine public).

## Practice: pictures for a poster

e-culture-licences-poster-title = ملصق للجمعية
e-culture-licences-poster-text = تصنع ملصقا مجانيا فيه أسماء المؤلفين. افتح الصور الأربع. هل يمكنك استعمالها، أم يجب أن تطلب الإذن؟
e-culture-licences-poster-hint-1 = اقرأ سطر «الحقوق» في كل صورة. الرخصة إذن يعطى مسبقا.
e-culture-licences-poster-hint-2 = مع CC BY والملك العام: يمكنك ذلك. إذا كانت كل الحقوق محفوظة أو لا شيء مكتوب: اطلب الإذن.
e-culture-licences-poster-hint-3 = «حديقة مشتركة» و«الحصاد، نقش»: اختر «يمكنني استعماله». الصورتان الأخريان: اختر «يجب أن أطلب الإذن».
e-culture-licences-poster-done = أحسنت، أصبحت تعرف كيف تقرأ حقوق صورة.
e-culture-licences-poster-query = صور حديقة

## Reading: giving one's share

e-culture-licences-give-title = العطاء والمساهمة
e-culture-licences-give-text =
    يمكنك أن تعطي أيضا. في Wikipédia يستطيع كل شخص تصحيح مقال. وفي OpenStreetMap يستطيع كل شخص إكمال الخريطة. هذه هي المساهمة: أعمال صغيرة كثيرة تفيد الجميع.

    اختيار روابط جيدة وتقديمها للآخرين اسمه «curation». ويمكنك أن تضع رخصة على صورك أيضا.

## Practice: a picture that may be sold

e-culture-licences-sell-title = صورة لبطاقات للبيع
e-culture-licences-sell-text = تبيع ورشتك بطاقات بريدية. ابحث عن: صورة الخزامى. اختر صورة مجانية تسمح رخصتها بالبيع.
e-culture-licences-sell-hint-1 = اكتب الكلمتين، ثم اختر «بحث». اقرأ الحقوق بجانب كل عنوان.
e-culture-licences-sell-hint-2 = حرفا NC: دون بيع. حرفا SA: المشاركة بالشروط نفسها. والإعلان ليس مجانيا.
e-culture-licences-sell-hint-3 = اكتب: صورة الخزامى، ثم اختر «بحث». افتح «خزامى تحت الشمس». اختر «اختيار هذه الوثيقة».
e-culture-licences-sell-done = أحسنت، أصبحت تعرف كيف تختار رخصة لمشروعك.
e-culture-licences-sell-query-1 = صورة
e-culture-licences-sell-query-2 = خزامى

## Check: three questions

e-culture-licences-check-1-title = على صورة رخصة CC BY. ماذا يجب أن تفعل لتنشرها؟
e-culture-licences-check-1-answer-1 = أدفع للمؤلف.
e-culture-licences-check-1-answer-2 = لا شيء.
e-culture-licences-check-1-answer-3 = أكتب اسم المؤلف والرخصة.
e-culture-licences-check-1-why-1 = الإذن موجود مسبقا بلا مقابل. المطلوب فقط أن تذكر المؤلف والرخصة.
e-culture-licences-check-1-why-2 = معنى BY: اذكر المؤلف. هذا طلبه الوحيد، مع ذكر الرخصة.
e-culture-licences-check-1-why-3 = نعم. مثلا: «صورة: Ana Roux، CC BY 4.0».

e-culture-licences-check-2-title = تجد رسما جميلا بلا رخصة وبلا اسم مؤلف. ماذا تفعل؟
e-culture-licences-check-2-answer-1 = أبحث عن المؤلف وأطلب الإذن.
e-culture-licences-check-2-answer-2 = أستعمله: هو على الإنترنت.
e-culture-licences-check-2-answer-3 = أكتب «حقوق محفوظة» وأستعمله.
e-culture-licences-check-2-why-1 = نعم. بلا إذن مكتوب، نطلب الإذن أو نختار صورة حرة.
e-culture-licences-check-2-why-2 = ما نراه على الإنترنت ليس دائما حرا. تبقى الحقوق للمؤلف.
e-culture-licences-check-2-why-3 = هذه الجملة لا تعطي أي حق. يجب أن تحصل على إذن المؤلف.

e-culture-licences-check-3-title = ترى خطأ عن قريتك في Wikipédia. ماذا تفعل؟
e-culture-licences-check-3-answer-1 = لا شيء: الخبراء وحدهم يكتبون فيها.
e-culture-licences-check-3-answer-2 = أصحح الخطأ وأضيف مصدري.
e-culture-licences-check-3-answer-3 = أمسح المقال كله.
e-culture-licences-check-3-why-1 = كل شخص يستطيع أن يكتب فيها، وأنت أيضا. ثم يراجع آخرون ما كتب.
e-culture-licences-check-3-why-2 = نعم. هذه هي المساهمة. المصدر يسمح للآخرين بالتأكد.
e-culture-licences-check-3-why-3 = بقية المقال مفيدة. صحح الخطأ واذكر مصدرك.

## Results of the search page

# Titles: at most 28 characters. Sources (format or rights): at most 22. Who and when: at most 36. Texts: at most 35 words. Reasons: at most 110 characters.
# Invented, except the novel by Jules Verne.
e-culture-result-verne-paper-title = حول العالم في 80 يوما
e-culture-result-verne-paper-source = كتاب ورقي
e-culture-result-verne-paper-who = جول فيرن
e-culture-result-verne-paper-when = 1873، طبعة 2018
e-culture-result-verne-paper-text = يراهن فيلياس فوغ على أن يدور حول العالم في 80 يوما. نسختان في المكتبة.
e-culture-result-verne-paper-why = هذا كتاب ورقي: يجب أن تأتي لأخذه. ابحث عن الكتاب الرقمي.

e-culture-result-verne-film-title = حول العالم، الفيلم
e-culture-result-verne-film-source = فيلم (DVD)
e-culture-result-verne-film-who = عن قصة جول فيرن
e-culture-result-verne-film-when = 2009
e-culture-result-verne-film-text = فيلم مغامرات لكل العائلة. مدته ساعة و50 دقيقة. نسخة واحدة في المكتبة.
e-culture-result-verne-film-why = هذا فيلم. ابحث عن الكتاب الرقمي.

e-culture-result-verne-ebook-title = حول العالم في 80 يوما
e-culture-result-verne-ebook-source = كتاب رقمي
e-culture-result-verne-ebook-who = جول فيرن
e-culture-result-verne-ebook-when = 1873، ملف من سنة 2022
e-culture-result-verne-ebook-text = للقراءة على الهاتف أو اللوح أو الحاسوب أو القارئ الإلكتروني. متاح الآن. مدة الإعارة 28 يوما. يعود وحده.

e-culture-result-tales-ebook-title = حكايات المساء
e-culture-result-tales-ebook-source = كتاب رقمي
e-culture-result-tales-ebook-who = لينا فيردييه
e-culture-result-tales-ebook-when = 2020
e-culture-result-tales-ebook-text = 12 حكاية للقراءة على الشاشة. متاح الآن. توجد نسخة صوتية في مكتبة أخرى.
e-culture-result-tales-ebook-why = هذا الكتاب يقرأ بالعينين. سمير يريد أن يستمع.

e-culture-result-tales-taken-title = حكايات البحر
e-culture-result-tales-taken-source = كتاب صوتي
e-culture-result-tales-taken-who = يان كيرلو، بصوت مود بوتي
e-culture-result-tales-taken-when = 2023
e-culture-result-tales-taken-text = ساعتان من الاستماع. معار الآن. ينتظره 3 أشخاص. يمكنك أن تحجزه.
e-culture-result-tales-taken-why = هذا الكتاب الصوتي معار الآن. سمير يريد الاستماع هذا المساء.

e-culture-result-tales-disc-title = حكايات الشتاء
e-culture-result-tales-disc-source = قرص (CD)
e-culture-result-tales-disc-who = عدة مؤلفين، بصوت جو مارتان
e-culture-result-tales-disc-when = 2006
e-culture-result-tales-disc-text = قرص من 70 دقيقة. متاح. يؤخذ من المكتبة بين الساعة 10 والساعة 18.
e-culture-result-tales-disc-why = هذا قرص، ولا يدخل في الهاتف. ابحث عن كتاب صوتي على الإنترنت.

e-culture-result-tales-audio-title = حكايات الجبل
e-culture-result-tales-audio-source = كتاب صوتي
e-culture-result-tales-audio-who = ريمي دوفال، بصوت آوا سار
e-culture-result-tales-audio-when = 2021
e-culture-result-tales-audio-text = 3 ساعات من الاستماع على الهاتف أو الحاسوب. متاح الآن. مدة الإعارة 28 يوما.

e-culture-result-market-frames-title = إطارات للصور
e-culture-result-market-frames-source = cadres.example
e-culture-result-market-frames-who = متجر Cadres et Compagnie
e-culture-result-market-frames-when = نوفمبر 2026
e-culture-result-market-frames-text = تخفيض 30 % على الإطارات القديمة. اجعل بيتك يشبه سوقا من الماضي.

e-culture-result-market-1975-title = السوق المغطى
e-culture-result-market-1975-source = كل الحقوق محفوظة
e-culture-result-market-1975-who = هنري كارون، مصور
e-culture-result-market-1975-when = 1975
e-culture-result-market-1975-text = صورة ملونة. زبائن أمام بائع فواكه. أرشيف Vallon.
e-culture-result-market-1975-why = هذه الصورة من سنة 1975. النادي يريد صورة قبل سنة 1920.

e-culture-result-market-poster-title = عيد السوق
e-culture-result-market-poster-source = ملك عام
e-culture-result-market-poster-who = مطبعة Blanc
e-culture-result-market-poster-when = 1911
e-culture-result-market-poster-text = ملصق بثلاثة ألوان. رسم للفرقة الموسيقية وسوق الزهور. متحف Vallon.
e-culture-result-market-poster-why = هذا ملصق مرسوم. النادي يريد صورة.

e-culture-result-market-1908-title = ساحة السوق، 1908
e-culture-result-market-1908-source = ملك عام
e-culture-result-market-1908-who = لويز غارنييه (1870-1934)
e-culture-result-market-1908-when = مايو 1908
e-culture-result-market-1908-text = صورة بالأبيض والأسود. فلاحات يبعن الخضر أمام الكنيسة. متحف Vallon.

e-culture-result-lefort-tree-title = شجرة عائلة Lefort
e-culture-result-lefort-tree-source = حقوق غير معروفة
e-culture-result-lefort-tree-who = زائر للموقع
e-culture-result-lefort-tree-when = 2017
e-culture-result-lefort-tree-text = الاسم Jean Lefort، ولد في مارس 1930 أو 1931. منقول من شجرة أخرى. لا وثيقة مرفقة.
e-culture-result-lefort-tree-why = هذه الشجرة منسوخة، وكاتبها غير متأكد. ابحث عن وثيقة من ذلك الزمن.

e-culture-result-lefort-birth-title = مواليد سنة 1931
e-culture-result-lefort-birth-source = مفتوح للجميع
e-culture-result-lefort-birth-who = بلدية Vallon، الحالة المدنية
e-culture-result-lefort-birth-when = 5 مارس 1931
e-culture-result-lefort-birth-text = «في 4 مارس 1931 ولد Jean Marie Lefort، ابن Pierre، بناء، وابن Rose Blin».
e-culture-result-lefort-birth-why = كتبت هذه الشهادة في البلدية في اليوم التالي للميلاد: 4 مارس 1931.

e-culture-result-lefort-other-title = مواليد سنة 1913
e-culture-result-lefort-other-source = مفتوح للجميع
e-culture-result-lefort-other-who = بلدية Vallon، الحالة المدنية
e-culture-result-lefort-other-when = 20 يونيو 1913
e-culture-result-lefort-other-text = «في 19 يونيو 1913 ولد Jean Lefort، ابن Louis، خباز، وابن Marie Colas».
e-culture-result-lefort-other-why = هذا الشخص ولد سنة 1913 من والدين آخرين: إنه شخص آخر.

e-culture-result-lefort-school-title = المدرسة، خريف 1937
e-culture-result-lefort-school-source = مفتوح للجميع
e-culture-result-lefort-school-who = مدرسة Le Bourg في Vallon
e-culture-result-lefort-school-when = 1 أكتوبر 1937
e-culture-result-lefort-school-text = تلميذ دخل اليوم: Lefort Jean، ولد في 4 مارس 1931. الأب: Pierre Lefort، بناء.
e-culture-result-lefort-school-why = سجل المدرسة يعطي التاريخ نفسه والأب نفسه.

e-culture-result-picture-by-title = حديقة مشتركة
e-culture-result-picture-by-source = CC BY 4.0
e-culture-result-picture-by-who = Ana Roux
e-culture-result-picture-by-when = 2024
e-culture-result-picture-by-text = صورة 3 أشخاص من الخلف يسقون الطماطم. تطلب صاحبة الصورة فقط أن يذكر اسمها.
e-culture-result-picture-by-why = رخصة CC BY إذن يعطى مسبقا: يمكنك ذلك، مع ذكر Ana Roux.

e-culture-result-picture-reserved-title = زهور الصباح
e-culture-result-picture-reserved-source = كل الحقوق محفوظة
e-culture-result-picture-reserved-who = لوك برنار، مصور
e-culture-result-picture-reserved-when = 2025
e-culture-result-picture-reserved-text = صورة ورود تحت المطر. لكل استعمال، يجب أن تكتب إلى المصور.
e-culture-result-picture-reserved-why = كل الحقوق محفوظة: يجب أن تحصل على إذن المصور.

e-culture-result-picture-old-title = الحصاد، نقش
e-culture-result-picture-old-source = ملك عام
e-culture-result-picture-old-who = إميل فابر (1831-1897)
e-culture-result-picture-old-when = 1862
e-culture-result-picture-old-text = نقش لحديقة خضر فيها عربة. من مجموعة مكتبة Vallon.
e-culture-result-picture-old-why = توفي المؤلف قبل أكثر من 70 سنة: الصورة في الملك العام.

e-culture-result-picture-found-title = طماطم مضحكة
e-culture-result-picture-found-source = لا شيء مكتوب
e-culture-result-picture-found-who = شاركها Kiki_89
e-culture-result-picture-found-when = 2026
e-culture-result-picture-found-text = صورة من شبكة اجتماعية، شاركها الناس 4000 مرة. صاحبها غير معروف.
e-culture-result-picture-found-why = لا شيء مكتوب لا يعني أنها حرة. تبقى الحقوق لصاحبها، ويجب أن نجده.

e-culture-result-lavender-stock-title = صور الخزامى
e-culture-result-lavender-stock-source = photo.example
e-culture-result-lavender-stock-who = بنك صور
e-culture-result-lavender-stock-when = 2026
e-culture-result-lavender-stock-text = 10000 صورة من جنوب فرنسا. 19 يورو للصورة، لكل مشاريعك.

e-culture-result-lavender-nc-title = حقل الخزامى
e-culture-result-lavender-nc-source = CC BY-NC 4.0
e-culture-result-lavender-nc-who = Hugo Lenoir
e-culture-result-lavender-nc-when = 2023
e-culture-result-lavender-nc-text = صورة حقل في شهر يوليو. يمكنك مشاركتها مع ذكر المؤلف، دون بيع أي شيء.
e-culture-result-lavender-nc-why = حرفا NC معناهما: دون بيع. بطاقاتك للبيع.

e-culture-result-lavender-family-title = عطلة في الجنوب
e-culture-result-lavender-family-source = كل الحقوق محفوظة
e-culture-result-lavender-family-who = عائلة Perrin
e-culture-result-lavender-family-when = 2022
e-culture-result-lavender-family-text = أطفالنا بين الخزامى. صور العائلة. نرجو عدم نسخ صورنا.
e-culture-result-lavender-family-why = هذه العائلة تحتفظ بحقوقها، وفي الصورة أطفالها. ابحث عن صورة حرة.

e-culture-result-lavender-sa-title = خزامى تحت الشمس
e-culture-result-lavender-sa-source = CC BY-SA 4.0
e-culture-result-lavender-sa-who = Salima Haddad
e-culture-result-lavender-sa-when = 2021
e-culture-result-lavender-sa-text = صورة نحلة على زهرة الخزامى. اذكر المؤلفة واحتفظ بالرخصة نفسها. البيع مسموح.
