### Lessons "inform.search", "inform.judge", "inform.news": finding, judging and reading information.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

## Lesson "inform.search"

# At most 40 characters.
inform-search-title = البحث على الإنترنت
# Each outcome: at most 60 characters.
inform-search-can-1 = أعرف كيف أختار كلمتين أو 3 كلمات للبحث.
inform-search-can-2 = أعرف كيف أميز الإعلان.
inform-search-can-3 = أعرف كيف أجد موقعا رسميا للدولة.
inform-search-home-1 = الهاتف: المس الشريط في الأعلى، واكتب كلمتين أو 3 كلمات، ثم المس صورة العدسة.
inform-search-home-2 = الحاسوب: انقر على شريط العنوان، واكتب كلماتك، ثم اضغط على Entrée.
# At most 5 short lines.
inform-search-card =
    أكتب كلمتين أو 3 كلمات مهمة.
    أضيف المكان أو السنة.
    كلمة Annonce أو Sponsorisé: إعلان مدفوع.
    أقرأ العنوان قبل أن أفتح الصفحة.
    مواقع الدولة تنتهي غالبا بنقطة ثم gouv.fr

## Reading: words and results

inform-search-words-title = كلمات قليلة للبحث
# At most 55 words.
inform-search-words-text =
    محرك البحث خدمة تجد صفحات على الإنترنت. تكتب بعض الكلمات المهمة. لا حاجة إلى جملة طويلة.

    يعرض المحرك قائمة: هذه هي النتائج. في الأعلى إعلانات في كثير من الأحيان. على الإعلان كلمة «Annonce» أو «Sponsorisé» بالفرنسية.

## Practice: the opening hours of a swimming pool

inform-search-find-title = البحث عن مواعيد المسبح
# At most 30 words.
inform-search-find-text = تريد السباحة يوم السبت في Vallon. ابحث بكلمتين: مواعيد المسبح. ثم افتح الصفحة المناسبة وقل إنها هي المطلوبة.
inform-search-find-hint-1 = اكتب الكلمتين في خانة «بحثك». ثم اختر «بحث».
inform-search-find-hint-2 = افتح نتيجة لتعرف من كتبها ومتى. صفحة البلدية هي الأكثر ثقة.
inform-search-find-hint-3 = اكتب: مواعيد المسبح، ثم اختر «بحث». افتح «مسبح Vallon: المواعيد». اختر «هذه هي الصفحة المطلوبة».
inform-search-find-done = أحسنت، أصبحت تعرف كيف تجد صفحة بكلمتين وكيف تتجنب الإعلان.
# Words that the search must have: 2 to 15 characters, the shortest form.
inform-search-find-query-1 = مواعيد
inform-search-find-query-2 = مسبح

## Reading: the address of a site

inform-search-sites-title = قراءة عنوان الموقع
inform-search-sites-text =
    العنوان يدلك على صاحب الموقع. العناوين التي تنتهي بنقطة ثم gouv.fr خاصة بالدولة الفرنسية.
    موقع service-public.gouv.fr يشرح المعاملات الإدارية.

    هناك مواقع تقلد الدولة وتطلب المال. وأحيانا تكتب آلة جوابا في أعلى الصفحة. قد تخطئ الآلة: افتح الصفحات.

## Practice: an official page among others

inform-search-official-title = البحث عن الموقع الرسمي
inform-search-official-text = أضعت بطاقة هويتك. ابحث بالكلمتين: بطاقة الهوية. ثم جد صفحة الدولة بين الصفحات الأخرى.
inform-search-official-hint-1 = اكتب الكلمتين، ثم اختر «بحث». انظر إلى العنوان بجانب كل نتيجة.
inform-search-official-hint-2 = الإعلان مدفوع. وكلمة مثل «gouv» قد تخدعك: يجب أن ينتهي العنوان بنقطة ثم gouv.fr.
inform-search-official-hint-3 = اكتب: بطاقة الهوية، ثم اختر «بحث». افتح «ضياع بطاقة الهوية». اختر «هذه هي الصفحة المطلوبة».
inform-search-official-done = أحسنت، أصبحت تعرف موقع الدولة من عنوانه.
inform-search-official-query-1 = بطاقة
inform-search-official-query-2 = هوية

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
inform-search-check-1-title = تبحث عن طبيب يعمل يوم السبت في ليون. ماذا تكتب؟
inform-search-check-1-answer-1 = طبيب السبت ليون
inform-search-check-1-answer-2 = مرحبا، أنا مريض، هل يمكنكم مساعدتي؟
inform-search-check-1-answer-3 = طبيب
inform-search-check-1-why-1 = نعم. 3 كلمات مهمة: من ومتى وأين.
inform-search-check-1-why-2 = يقرأ المحرك الكلمات المهمة خصوصا. هنا ينقص اليوم والمدينة.
inform-search-check-1-why-3 = هذه بداية جيدة. أضف اليوم والمدينة، وإلا كانت القائمة طويلة جدا.

inform-search-check-2-title = على النتيجة الأولى كلمة «Sponsorisé». ما معنى ذلك؟
inform-search-check-2-answer-1 = إنها أصح إجابة.
inform-search-check-2-answer-2 = إنها موقع للدولة.
inform-search-check-2-answer-3 = هناك من يدفع ليظهر في الأعلى.
inform-search-check-2-why-1 = المكان يشترى، أما الجودة فلا. أفضل صفحة تكون غالبا في الأسفل.
inform-search-check-2-why-2 = تعرف موقع الدولة من عنوانه، وغالبا ينتهي بنقطة ثم gouv.fr. هذه الكلمة تدل على إعلان.
inform-search-check-2-why-3 = نعم. كلمة «Sponsorisé» وكلمة «Annonce» معناهما: إعلان.

inform-search-check-3-title = كيف تتأكد من أن صفحة عن معاملة إدارية هي صفحة الدولة؟
inform-search-check-3-answer-1 = فيها علم أزرق وأبيض وأحمر.
inform-search-check-3-answer-2 = ينتهي عنوانها بنقطة ثم gouv.fr
inform-search-check-3-answer-3 = هي الأولى في القائمة.
inform-search-check-3-why-1 = يمكن لموقع كاذب أن ينسخ العلم. تقليد العنوان أصعب: انظر إلى نهايته.
inform-search-check-3-why-2 = نعم. الدولة وحدها تملك عناوين تنتهي بنقطة ثم gouv.fr.
inform-search-check-3-why-3 = قد يكون المكان الأول إعلانا. انظر إلى نهاية العنوان.

## Lesson "inform.judge"

inform-judge-title = الحكم على المعلومات
inform-judge-can-1 = أعرف كيف أبحث عن الكاتب والتاريخ.
inform-judge-can-2 = أعرف كيف أميز الإشاعة.
inform-judge-can-3 = أعرف كيف أتأكد من مصدرين.
inform-judge-home-1 = الهاتف: ابحث عن اسم الكاتب والتاريخ في أعلى الصفحة أو أسفلها.
inform-judge-home-2 = الحاسوب: افتح صفحة أخرى، وابحث عن المعلومة نفسها.
inform-judge-card =
    من يتكلم؟
    متى؟
    ماذا يكسب هذا الشخص؟
    هل المعلومة مكتوبة في مكان آخر؟
    عند الشك: لا أشاركها.

## Reading: three questions

inform-judge-signs-title = 3 أسئلة مفيدة
inform-judge-signs-text =
    على الإنترنت، كل شخص يستطيع أن يكتب. قبل أن تصدق صفحة، اطرح 3 أسئلة.

    من يتكلم؟ ابحث عن اسم أو مهنة أو مؤسسة.
    متى؟ قد تكون الصفحة القديمة خاطئة اليوم.
    لماذا؟ البائع يريد أن يبيع، وهناك من يريد أن يخيفك.

    الشخص أو الصفحة التي تعطي المعلومة هي المصدر.

## Practice: reliable or not

inform-judge-verdict-title = موثوق أم غير موثوق؟
inform-judge-verdict-text = يقال إن ماء Vallon خطير. افتح الصفحات الأربع. قل عن كل صفحة هل هي موثوقة، أي هل يمكن تصديقها.
inform-judge-verdict-hint-1 = اقرأ الأسطر الثلاثة في أعلى كل صفحة: الموقع والكاتب والتاريخ.
inform-judge-verdict-hint-2 = هناك صفحتان موثوقتان. الصفحتان الأخريان تخفيان الكاتب أو تبيعان شيئا.
inform-judge-verdict-hint-3 = «الماء: نتائج التحليل» و«الماء صالح للشرب»: اختر «موثوق». الصفحتان الأخريان: اختر «غير موثوق».
inform-judge-verdict-done = أحسنت، أصبحت تنظر من يتكلم ومتى ولماذا.
# What was searched: at most 40 characters.
inform-judge-verdict-query = ماء Vallon خطر

## Reading: rumours

inform-judge-rumour-title = إيقاف الإشاعة
inform-judge-rumour-text =
    الإشاعة معلومة بلا دليل تنتقل من شخص إلى شخص. تخيف الناس أو تغضبهم. وتقول غالبا: «شاركوا بسرعة!»

    قد تكون الصورة قديمة أو معدلة أو من صنع آلة.

    قبل المشاركة، ابحث عن مصدرين مختلفين. النسخة لا تحسب: إنها المصدر نفسه.

## Practice: two sources that agree

inform-judge-confirm-title = التأكد من مصدرين
inform-judge-confirm-text = هل تغلق مدرسة Les Lilas يوم الاثنين 16 نوفمبر 2026؟ احفظ مصدرين موثوقين يقولان الشيء نفسه، ولا ينسخ أحدهما الآخر.
inform-judge-confirm-hint-1 = افتح كل صفحة. انظر أولا إلى التاريخ والكاتب.
inform-judge-confirm-hint-2 = هناك صفحة قديمة، وصفحة تنسخ كلام البلدية. اترك هاتين الصفحتين.
inform-judge-confirm-hint-3 = افتح «إغلاق مدرسة Les Lilas» من موقع mairie-vallon، ثم اختر «حفظ هذا المصدر». افعل الشيء نفسه مع gazette-vallon.
inform-judge-confirm-done = أحسنت، أصبحت تعرف كيف تتأكد من معلومة بمصدرين.
inform-judge-confirm-query = إغلاق مدرسة Les Lilas

## Check: three questions

inform-judge-check-1-title = تريد أن تعرف هل هذا الدواء خطير. ما الصفحة الأكثر ثقة؟
inform-judge-check-1-answer-1 = فيديو لشخص مشهور جدا.
inform-judge-check-1-answer-2 = صفحة مؤسسة صحية، وفيها تاريخ.
inform-judge-check-1-answer-3 = رسالة شاركها 10000 شخص.
inform-judge-check-1-why-1 = الشهرة لا تجعل الشخص خبيرا. ابحث عن مؤسسة صحية، أو اسأل الصيدلية.
inform-judge-check-1-why-2 = نعم. نعرف من يتكلم ومتى، وهذه مهنته.
inform-judge-check-1-why-3 = الإشاعة أيضا ينشرها كثيرون. العدد لا يثبت شيئا: ابحث عمن يتكلم.

inform-judge-check-2-title = أرسلت لك صديقة: «شاركوا بسرعة، إنهم يخفون كل شيء!» ماذا تفعل؟
inform-judge-check-2-answer-1 = أتأكد قبل أن أشارك.
inform-judge-check-2-answer-2 = أشارك، فقد يفيد ذلك.
inform-judge-check-2-answer-3 = أشارك مع عائلتي فقط.
inform-judge-check-2-why-1 = نعم. الاستعجال علامة من علامات الإشاعة. دقيقتان من التأكد تحميان أقاربك.
inform-judge-check-2-why-2 = النية حسنة، لكن الإنذار الكاذب يضر. تأكد أولا.
inform-judge-check-2-why-3 = عائلتك تصدقك. المعلومة الكاذبة تنتشر فيها أسرع. تأكد أولا.

inform-judge-check-3-title = ينشر موقعان النص نفسه كلمة بكلمة. كم مصدرا لديك؟
inform-judge-check-3-answer-1 = مصدران، لأن هناك موقعين.
inform-judge-check-3-answer-2 = لا مصدر.
inform-judge-check-3-answer-3 = مصدر واحد، لأن أحدهما ينسخ الآخر.
inform-judge-check-3-why-1 = النص واحد: أحدهما ينسخ الآخر. ابحث عن صفحة كتبها شخص آخر.
inform-judge-check-3-why-2 = هناك مصدر واحد: الصفحة المنسوخة. ينقص مصدر ثان مختلف.
inform-judge-check-3-why-3 = نعم. النسخة لا تؤكد شيئا. ابحث عن مصدر ثان مختلف.

## Lesson "inform.news"

inform-news-title = قراءة الأخبار على الإنترنت
inform-news-can-1 = أعرف كيف أميز الخبر المؤكد من الرأي.
inform-news-can-2 = أعرف كيف أقرأ ما بعد العنوان.
inform-news-can-3 = أعرف كيف أقارن بين عدة صحف.
inform-news-home-1 = الهاتف: افتح المقال كاملا قبل أن تشاركه.
inform-news-home-2 = الحاسوب: اقرأ الخبر نفسه في صحيفتين مختلفتين.
inform-news-card =
    العنوان لا يقول كل شيء.
    أقرأ المقال وتاريخه.
    الخبر يمكن التأكد منه.
    الرأي يمكن مناقشته.
    أقرأ صحيفتين مختلفتين.

## Reading: what an article is made of

inform-news-article-title = ماذا يوجد في المقال؟
inform-news-article-text =
    للمقال عنوان وتاريخ وكاتب. الصحفي يتأكد ويذكر مصادره.

    الخبر المؤكد يمكن التحقق منه: «يبدأ الترام يوم الاثنين». الرأي هو ما يفكر فيه شخص: «الترام غال جدا».

    لكل منهما مكانه في الصحيفة. المهم أن نميز بينهما.

## Practice: fact or opinion

inform-news-facts-title = خبر مؤكد أم رأي؟
inform-news-facts-text = هذه 4 نصوص عن ترام Vallon. افتحها. قل عن كل نص هل هو خبر مؤكد أم رأي.
inform-news-facts-hint-1 = اسأل نفسك: هل أستطيع التأكد منه بتاريخ أو بعدد؟
inform-news-facts-hint-2 = كلمات مثل «جميل» أو «جدا» أو «أظن» تدل على رأي. هناك نصان هما خبران.
inform-news-facts-hint-3 = «الترام يبدأ يوم الاثنين» و«12000 راكب في اليوم»: اختر «خبر مؤكد». النصان الآخران: اختر «رأي».
inform-news-facts-done = أحسنت، أصبحت تميز الخبر المؤكد من الرأي.
inform-news-facts-query = ترام Vallon

## Reading: beyond the title

inform-news-headline-title = العنوان والمقال
inform-news-headline-text =
    العنوان قصير، ويريد أن يدفعك إلى فتح المقال. أحيانا يخيفك، والمقال يقول شيئا آخر.

    اقرأ المقال كاملا وانظر إلى تاريخه. بعض المواقع تخترع أخبارا للضحك.

    بعض المقالات بمقابل. ببطاقة المكتبة العامة (médiathèque) تستطيع غالبا قراءتها مجانا.

## Practice: the article that really informs

inform-news-choose-title = المقال الذي يعطي الخبر حقا
inform-news-choose-text = قيل لك: «المكتبة ستغلق!» ابحث عن: إغلاق المكتبة. اختر المقال الحديث الذي يعطي التواريخ والمصادر.
inform-news-choose-hint-1 = اكتب الكلمتين، ثم اختر «بحث». افتح كل مقال واقرأه إلى آخره.
inform-news-choose-hint-2 = هناك موقع يمزح، ومقال من سنة 2024، ومقال يخيف دون تفاصيل.
inform-news-choose-hint-3 = اكتب: إغلاق المكتبة، ثم اختر «بحث». افتح «أسبوعان من الأشغال». اختر «هذه هي الصفحة المطلوبة».
inform-news-choose-done = أحسنت، أصبحت تقرأ ما بعد العنوان.
inform-news-choose-query-1 = إغلاق
inform-news-choose-query-2 = مكتبة

## Check: three questions

inform-news-check-1-title = أي جملة من هذه الجمل خبر مؤكد؟
inform-news-check-1-answer-1 = هذا الفيلم أفضل فيلم في السنة.
inform-news-check-1-answer-2 = يجب أن تكون الحافلات مجانية.
inform-news-check-1-answer-3 = ثمن الحافلة 1.80 يورو منذ شهر مارس.
inform-news-check-1-why-1 = هذا ذوق شخصي. قد يرى شخص آخر العكس: إنه رأي.
inform-news-check-1-why-2 = هذه أمنية، إذن هي رأي. أما ثمن الحافلة فيمكن التأكد منه.
inform-news-check-1-why-3 = نعم. يمكن التأكد من الثمن ومن التاريخ.

inform-news-check-2-title = أغضبك عنوان. ماذا تفعل أولا؟
inform-news-check-2-answer-1 = أشاركه مع تعليق.
inform-news-check-2-answer-2 = أقرأ المقال كاملا وأنظر إلى تاريخه.
inform-news-check-2-answer-3 = لا أقرأ هذه الصحيفة أبدا بعد اليوم.
inform-news-check-2-why-1 = انتظر قليلا. قد يقول المقال شيئا غير ما يقوله العنوان.
inform-news-check-2-why-2 = نعم. المقال يوضح غالبا ما لا يقوله العنوان.
inform-news-check-2-why-3 = قد يكون المقال جيدا رغم عنوانه. اقرأ أولا، ثم احكم.

inform-news-check-3-title = لماذا نقرأ الخبر نفسه في صحيفتين؟
inform-news-check-3-answer-1 = لنعرف أكثر من وجهة نظر.
inform-news-check-3-answer-2 = لنجد الصحيفة التي تفكر مثلنا.
inform-news-check-3-answer-3 = لأن إحدى الصحف تخطئ دائما.
inform-news-check-3-why-1 = نعم. كل صحيفة تختار شهودها. مقالان يعطيان صورة أكمل.
inform-news-check-3-why-2 = هذا مريح، لكننا نتعلم أقل. وجهة نظر أخرى تساعدك على تكوين رأيك.
inform-news-check-3-why-3 = الصحفيون يتأكدون، لكن الخطأ ممكن. صحيفتان تسمحان بالمقارنة.

## Results of the search page

# Titles: at most 28 characters. Sources: at most 22. Who and when: at most 36. Texts: at most 35 words. Reasons: at most 110 characters.
# People and sites are invented, except those of the State; invented addresses end in .example.
inform-result-pool-spa-title = سباحة دافئة: تخفيض 50 %
inform-result-pool-spa-source = spa-soleil.example
inform-result-pool-spa-who = متجر Spa Soleil لبيع الأحواض
inform-result-pool-spa-when = 20 نوفمبر 2026
inform-result-pool-spa-text = حوض الفقاعات لبيتك بنصف الثمن. التوصيل في 3 أيام. لماذا تذهب إلى المسبح بعد اليوم؟

inform-result-pool-town-title = مسبح Vallon: المواعيد
inform-result-pool-town-source = mairie-vallon.example
inform-result-pool-town-who = بلدية Vallon، قسم الرياضة
inform-result-pool-town-when = آخر تحديث: 2 نوفمبر 2026
inform-result-pool-town-text = من الثلاثاء إلى الجمعة: من 12 إلى 20. السبت والأحد: من 9 إلى 18. مغلق يوم الاثنين. الدخول: 3.50 يورو.

inform-result-pool-blog-title = مسبحي المفضل
inform-result-pool-blog-source = blog-lulu.example
inform-result-pool-blog-who = لولو، من سكان المدينة
inform-result-pool-blog-when = 14 مايو 2019
inform-result-pool-blog-text = أحب مسبح Vallon كثيرا! أظن أنه يفتح الساعة 10 يوم السبت. الماء جيد والقهوة أيضا.
inform-result-pool-blog-why = هذه الصفحة من سنة 2019، وكاتبتها غير متأكدة. ربما تغيرت المواعيد.

inform-result-card-fast-title = بطاقة هوية في 24 ساعة
inform-result-card-fast-source = vite.example
inform-result-card-fast-who = شركة خاصة اسمها Papiers Vite
inform-result-card-fast-when = 18 نوفمبر 2026
inform-result-card-fast-text = نملأ طلبك بدلا منك مقابل 39 يورو. ادفع بالبطاقة وأرسل صورة أوراقك.

inform-result-card-portal-title = بوابة بطاقة الهوية
inform-result-card-portal-source = gouv-cartes.example
inform-result-card-portal-who = الكاتب غير مذكور
inform-result-card-portal-when = بلا تاريخ
inform-result-card-portal-text = مرحبا بك في البوابة الوطنية. رسوم الملف الإجبارية: 24 يورو. نرسل طلبك خلال 8 أيام.
inform-result-card-portal-why = في العنوان كلمة «gouv»، لكنه لا ينتهي بنقطة ثم gouv.fr. هذا الموقع يقلد الدولة.

inform-result-card-state-title = ضياع بطاقة الهوية
inform-result-card-state-source = service-public.gouv.fr
inform-result-card-state-who = مصالح رئيس الوزراء
inform-result-card-state-when = تم التحقق في 5 أكتوبر 2026
inform-result-card-state-text = صرح بالضياع في البلدية عند طلب بطاقة جديدة. لتعويض البطاقة الضائعة، تشتري طابعا ماليا (timbre fiscal). احجز موعدا في أي بلدية.

inform-result-card-forum-title = ضاعت بطاقتي، ما العمل؟
inform-result-card-forum-source = forum-entraide.example
inform-result-card-forum-who = زائر اسمه Sam75
inform-result-card-forum-when = 3 فبراير 2021
inform-result-card-forum-text = مرحبا، ضاعت بطاقتي. قيل لي أن أذهب إلى الشرطة، لكن ابن عمي يقول لا. هل يعرف أحد؟
inform-result-card-forum-why = هذا منتدى: كل شخص يعطي رأيه. ابحث عن صفحة الدولة.

inform-result-water-alert-title = خطر: لا تشربوا الماء!
inform-result-water-alert-source = infos-choc.example
inform-result-water-alert-who = الكاتب غير مذكور
inform-result-water-alert-when = بلا تاريخ
inform-result-water-alert-text = يخفون عنا كل شيء! ماء Vallon يسبب المرض. شاركوا بسرعة مع أصدقائكم قبل أن تختفي هذه الرسالة!
inform-result-water-alert-why = لا كاتب ولا تاريخ، والصفحة تستعجلك للمشاركة: هذه علامات الإشاعة.

inform-result-water-town-title = الماء: نتائج التحليل
inform-result-water-town-source = mairie-vallon.example
inform-result-water-town-who = بلدية Vallon، قسم الماء
inform-result-water-town-when = 12 نوفمبر 2026
inform-result-water-town-text = فحصت وكالة الصحة في المنطقة الماء يوم 10 نوفمبر. الماء مطابق للقواعد. النتيجة الكاملة معلقة في البلدية.
inform-result-water-town-why = الكاتب والتاريخ معروفان. والصفحة تذكر فحصا يستطيع كل شخص أن يقرأه.

inform-result-water-filter-title = ماء وسخ؟ عندنا الحل
inform-result-water-filter-source = filtre-pur.example
inform-result-water-filter-who = شركة Filtre Pur لبيع المصافي
inform-result-water-filter-when = 3 نوفمبر 2026
inform-result-water-filter-text = كل مياه الحنفية خطيرة. مصفاتنا وحدها تحميك. ثمنها 299 يورو، اليوم فقط.
inform-result-water-filter-why = هذا الموقع يبيع مصفاة، ويكسب المال إذا خفت. ولا يعطي دليلا.

inform-result-water-paper-title = الماء صالح للشرب
inform-result-water-paper-source = gazette-vallon.example
inform-result-water-paper-who = إيناس موران، صحفية
inform-result-water-paper-when = 13 نوفمبر 2026
inform-result-water-paper-text = قرأت الصحيفة نتائج التحليل وسألت طبيبة. لا شيء غير عادي. الوثيقة مرفقة بالمقال.
inform-result-water-paper-why = وقعت صحفية المقال، والتاريخ حديث، والدليل مرفق.

inform-result-school-old-title = إغلاق مدرسة في Vallon
inform-result-school-old-source = actu-vallon.example
inform-result-school-old-who = هيئة تحرير Actu Vallon
inform-result-school-old-when = 15 نوفمبر 2021
inform-result-school-old-text = تغلق مدرسة Les Lilas يوم الاثنين بسبب الثلج. تعود الدروس يوم الثلاثاء.
inform-result-school-old-why = هذه الصفحة من سنة 2021. تتحدث عن يوم اثنين آخر.

inform-result-school-copy-title = لا مدرسة يوم الاثنين
inform-result-school-copy-source = vallon-malin.example
inform-result-school-copy-who = صفحة الجيران Vallon Malin
inform-result-school-copy-when = 13 نوفمبر 2026
inform-result-school-copy-text = منقول من موقع البلدية: «مدرسة Les Lilas مغلقة يوم الاثنين 16 نوفمبر، التدفئة معطلة».
inform-result-school-copy-why = هذه الصفحة تنسخ كلام البلدية. النسخة ليست مصدرا ثانيا.

inform-result-school-town-title = إغلاق مدرسة Les Lilas
inform-result-school-town-source = mairie-vallon.example
inform-result-school-town-who = بلدية Vallon، قسم المدارس
inform-result-school-town-when = 13 نوفمبر 2026
inform-result-school-town-text = مدرسة Les Lilas مغلقة يوم الاثنين 16 نوفمبر، التدفئة معطلة. تستقبل مدرسة Le Parc التلاميذ.
inform-result-school-town-why = البلدية مسؤولة عن المدرسة. والتاريخ هو التاريخ المطلوب.

inform-result-school-paper-title = مدرسة Les Lilas لا تفتح
inform-result-school-paper-source = gazette-vallon.example
inform-result-school-paper-who = بول ريفال، صحفي
inform-result-school-paper-when = 14 نوفمبر 2026
inform-result-school-paper-text = أكدت المديرة للصحيفة: لن تفتح مدرسة Les Lilas يوم 16 نوفمبر. ينتهي الإصلاح يوم الثلاثاء.
inform-result-school-paper-why = سأل الصحفي المديرة: هو لا ينسخ كلام البلدية.

inform-result-tram-opens-title = الترام يبدأ يوم الاثنين
inform-result-tram-opens-source = gazette-vallon.example
inform-result-tram-opens-who = إيناس موران، صحفية
inform-result-tram-opens-when = 6 نوفمبر 2026
inform-result-tram-opens-text = يعمل الخط A ابتداء من الاثنين 9 نوفمبر، من الساعة 5 إلى الساعة 23. فيه 14 محطة. نشرت البلدية المواعيد.
inform-result-tram-opens-why = يمكن التأكد من التاريخ والساعات والمحطات: هذا خبر مؤكد.

inform-result-tram-costly-title = هذا الترام غال جدا!
inform-result-tram-costly-source = gazette-vallon.example
inform-result-tram-costly-who = قارئة، رسائل القراء
inform-result-tram-costly-when = 10 نوفمبر 2026
inform-result-tram-costly-text = أظن أن هذا المال أنفع لمدارسنا. في رأيي، أخطأت البلدية في الاختيار.
inform-result-tram-costly-why = «أظن»، «في رأيي»: هذا شخص يعطي رأيه.

inform-result-tram-riders-title = 12000 راكب في اليوم
inform-result-tram-riders-source = transports.example
inform-result-tram-riders-who = شركة النقل في Vallon
inform-result-tram-riders-when = 20 نوفمبر 2026
inform-result-tram-riders-text = سجلت آلات التذاكر 12000 راكب في اليوم في المتوسط، من 9 إلى 18 نوفمبر.
inform-result-tram-riders-why = عدد محسوب في تواريخ محددة يمكن التأكد منه: هذا خبر مؤكد.

inform-result-tram-nicest-title = أجمل ترام في فرنسا
inform-result-tram-nicest-source = vallon-blog.example
inform-result-tram-nicest-who = مارك، من سكان المدينة
inform-result-tram-nicest-when = 12 نوفمبر 2026
inform-result-tram-nicest-text = ما أروعه! ألوانه جميلة. لا يوجد ترام مريح مثله. على كل الناس أن يركبوه.
inform-result-tram-nicest-why = «رائع»، «جميل»: هذا ذوق، إذن هو رأي.

inform-result-library-shock-title = هل هي نهاية المكتبة؟
inform-result-library-shock-source = buzz-actu.example
inform-result-library-shock-who = هيئة التحرير
inform-result-library-shock-when = 11 نوفمبر 2026
inform-result-library-shock-text = السكان في صدمة. يقول بعضهم إن المكتبة قد تغلق. كم من الوقت؟ لا أحد يعرف. أعطنا رأيك!
inform-result-library-shock-why = العنوان مخيف، لكن المقال بلا تاريخ محدد وبلا مصدر.

inform-result-library-joke-title = خرفان في المكتبة
inform-result-library-joke-source = le-farceur.example
inform-result-library-joke-who = صحيفة Le Farceur للضحك
inform-result-library-joke-when = 10 نوفمبر 2026
inform-result-library-joke-text = تغلق المكتبة وتصبح حظيرة للخرفان. لكل خروف بطاقة قارئ. الخرفان تفضل كتب الطبخ.
inform-result-library-joke-why = هذا الموقع يخترع الأخبار للضحك. ذلك مكتوب بجانب اسمه.

inform-result-library-works-title = أسبوعان من الأشغال
inform-result-library-works-source = gazette-vallon.example
inform-result-library-works-who = إيناس موران، صحفية
inform-result-library-works-when = 12 نوفمبر 2026
inform-result-library-works-text = تغلق المكتبة من 23 نوفمبر إلى 5 ديسمبر لتغيير السقف. تقول المديرة: مدة الإعارة أطول، وتمر حافلة الكتب يوم الأربعاء.

inform-result-library-old-title = المكتبة ستغلق
inform-result-library-old-source = actu-vallon.example
inform-result-library-old-who = هيئة تحرير Actu Vallon
inform-result-library-old-when = 8 أبريل 2024
inform-result-library-old-text = تغلق المكتبة 3 أيام لتركيب حواسيب جديدة. وتفتح من جديد يوم الجمعة.
inform-result-library-old-why = هذا المقال من سنة 2024: يتحدث عن إغلاق آخر.
