### Lessons of "publish": one page for a craft business, the site of an association, a small application and a blog.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.
### Every business, association and town is invented. Addresses end in .example.

## Lesson "publish.page": one page to exist

# At most 40 characters.
publish-page-title = صفحة واحدة للتعريف بمهنتك
# Each outcome: at most 60 characters.
publish-page-can-1 = أعرف كيف أختار ما تقوله صفحتي.
publish-page-can-2 = أعرف كيف أتحقق من صفحتي على الهاتف.
publish-page-can-3 = أعرف المعلومات التي يطلبها القانون.
# The same gesture on one's own machine.
publish-page-home-1 = الهاتف: افتح صفحتك كأنك زبون. هل تجد الرقم خلال 10 ثوان؟
publish-page-home-2 = الحاسوب: ابحث عن «créer un site» (إنشاء موقع)، ثم قارن خدمتين وسعريهما.
# The card to take away: at most 5 short lines.
publish-page-card =
    من، ماذا، أين، متى، كيف تتصلون بي.
    صفحة قصيرة وحديثة.
    أنظر إليها على الهاتف.
    المعلومات القانونية: يطلبها القانون.
    صور لي، أو صور مسموحة.

## Page: reading

publish-page-why-title = صفحة مثل واجهة المحل
# At most 55 words.
publish-page-why-text =
    زبون يبحث عن نجار قريب من بيته. ينظر إلى هاتفه. صفحة واحدة قد تكفي.

    هي تجيب عن 4 أسئلة: ماذا تعمل؟ متى؟ أين؟ كيف نتصل بك؟

    تبني الصفحة من أقسام، أي قطع. هنا لا ينشر شيء في الحقيقة.

## Page: building

publish-page-build-title = بناء الصفحة
# At most 30 words.
publish-page-build-text = أنشئ صفحة لورشة نجارة. اكتب اسمها. أضف 4 أقسام من الأعلى إلى الأسفل: التعريف، المواعيد، الاتصال، المعلومات القانونية. ثم انشرها.
publish-page-build-hint-1 = اكتب الاسم أولا. ثم اختر «إضافة قسم»، ثم قسما من القائمة.
publish-page-build-hint-2 = قسم في غير مكانه؟ اختره، ثم اختر «إلى الأعلى» أو «إلى الأسفل».
publish-page-build-hint-3 = الاسم: نجارة الخشب الفاتح. أضف: «التعريف»، «المواعيد»، «الاتصال»، «المعلومات القانونية». ثم «نشر الصفحة».
publish-page-build-done = أحسنت، الصفحة تقول المهم بالترتيب الصحيح.
# A name of a page: at most 40 characters.
publish-page-build-example = نجارة الخشب الفاتح
# Why a block is not needed: at most 110 characters.
publish-page-build-no-music = الموسيقى تفاجئ الناس وتزعجهم، خاصة في العمل. اختر قسما آخر.
publish-page-build-no-counter = عدد الزيارات لا يفيد زبائنك. اختر قسما آخر.

## Page: preview on a phone

publish-page-phone-title = التحقق ثم النشر
publish-page-phone-text = انظر إلى الصفحة على الهاتف. افتح الأقسام الأربعة وصحح ما تصعب قراءته. اكتب عنوانا قصيرا بحروف لاتينية، ثم انشر.
publish-page-phone-hint-1 = اختر «معاينة على الهاتف». اقرأ ما يظهر في كل قسم.
publish-page-phone-hint-2 = قسمان تصعب قراءتهما: «المواعيد» و«الاتصال». في كل واحد اختر «تصحيح هذا القسم».
publish-page-phone-hint-3 = صحح «المواعيد» و«الاتصال». اختر «رجوع». في «الاسم المختار» اكتب: bois-clair. ثم «نشر الصفحة».
publish-page-phone-done = أحسنت، الصفحة سهلة القراءة على شاشة صغيرة.
# A name for an address, in Latin letters: 3 to 30.
publish-page-phone-example = bois-clair
# What the phone shows of a faulty block: at most 80 characters.
publish-page-phone-fault-hours = الجدول عريض جدا: يظهر الاثنين والثلاثاء فقط.
publish-page-phone-fault-contact = الرقم صورة: لا يمكن الاتصال به بالإصبع.

## Page: after publishing

publish-page-after-title = بعد النشر
publish-page-after-text =
    الصفحة تحتاج إلى تحديث: المواعيد الخاطئة تضيع الزبائن.

    في فرنسا يطلب القانون معلومات قانونية (mentions légales): اسمك وعنوانك، وطريقة الاتصال بك، ورقم شركتك، والمستضيف. المستضيف هو الشركة التي تحفظ الصفحة.

## Page: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
publish-page-check-1-title = عمّ يبحث الزبون أولا في صفحة حرفي؟
publish-page-check-1-answer-1 = عن قصة الورشة كاملة.
publish-page-check-1-answer-2 = عن المهنة والمكان وطريقة الاتصال.
publish-page-check-1-answer-3 = عن عدد زيارات الصفحة.
publish-page-check-1-why-1 = قد تعجبه القصة، لكن في أسفل الصفحة. يريد أولا أن يعرف هل يمكنك مساعدته.
publish-page-check-1-why-2 = نعم. ضع هذه الإجابات في أعلى الصفحة، بكلمات بسيطة.
publish-page-check-1-why-3 = هذا العدد لا يفيد الزبون. يريد أن يعرف ماذا تعمل، وأين.

publish-page-check-2-title = لماذا تنظر إلى صفحتك على الهاتف قبل نشرها؟
publish-page-check-2-answer-1 = لأن زبائن كثيرين سيقرؤونها على الهاتف.
publish-page-check-2-answer-2 = لأن الصفحة تصبح أخف.
publish-page-check-2-answer-3 = لأن القانون يطلب هاتفا.
publish-page-check-2-why-1 = نعم. الجدول الواضح على الحاسوب قد يظهر ناقصا على شاشة صغيرة.
publish-page-check-2-why-2 = المعاينة لا تغير حجم الصفحة. هي تبين كيف نقرؤها.
publish-page-check-2-why-3 = القانون لا يطلب ذلك. لكن زبائن كثيرين ليس عندهم إلا الهاتف.

publish-page-check-3-title = تبيع أثاثا. أين تكتب رقم شركتك؟
publish-page-check-3-answer-1 = لا أكتبه: هو سر.
publish-page-check-3-answer-2 = على الفواتير فقط.
publish-page-check-3-answer-3 = في المعلومات القانونية للموقع.
publish-page-check-3-why-1 = هذا الرقم معلن للجميع. هو يطمئن الزبون، فيمكنه التحقق من وجود الشركة.
publish-page-check-3-why-2 = يكتب على الفواتير، وكذلك في المعلومات القانونية لموقعك.
publish-page-check-3-why-3 = نعم. هكذا يعرف الزبون من صاحب الصفحة.

## Lesson "publish.site": the site of an association

publish-site-title = موقع جمعيتي
publish-site-can-1 = أعرف كيف أرتب صفحة الاستقبال.
publish-site-can-2 = أعرف كيف أختار صورة يحق لي استعمالها.
publish-site-can-3 = أعرف كيف أذكر صاحب الصورة وأصفها.
publish-site-home-1 = الهاتف: أبق إصبعك على صورة، ثم اقرأ من صاحبها قبل أن ترسلها.
publish-site-home-2 = الحاسوب: في البحث عن الصور، اختر Outils (أدوات)، ثم Droits d’usage (حقوق الاستعمال).
publish-site-card =
    الاستقبال: من نحن، متى، أين.
    كل صورة على الإنترنت لها صاحب.
    أذكر صاحب الصورة والرخصة.
    أصف الصورة بكلمات قليلة.
    أشخاص في الصورة: أطلب موافقتهم.

## Site: reading

publish-site-why-title = موقع للتعريف بالجمعية
publish-site-why-text =
    جمعية Les Jardins du Canal تبحث عن متطوعين. موقعها مفتوح ليلا ونهارا.

    صفحة الاستقبال هي الصفحة الأولى. هي ترحب بأشخاص لا يعرفونكم.

    لا تعرض الحياة الخاصة للأعضاء: لا عناوين ولا أرقام هواتف.

## Site: the home page

publish-site-home-title = تكوين صفحة الاستقبال
publish-site-home-text = انشر صفحة الاستقبال في 4 أقسام بهذا الترتيب: الترحيب، المواعيد القادمة، المشاركة، راسلونا. اترك ما هو خاص أو قديم جدا.
publish-site-home-hint-1 = اختر «إضافة قسم». ابدأ بالقسم الذي يرحب بالناس.
publish-site-home-hint-2 = القسم المنخفض يمكن أن يصعد: اختره، ثم «إلى الأعلى». «إزالة القسم» تزيله.
publish-site-home-hint-3 = أضف بالترتيب: «الترحيب»، «المواعيد القادمة»، «المشاركة»، «راسلونا». ثم «نشر الصفحة».
publish-site-home-done = أحسنت، من لا يعرفكم يفهم ويعرف كيف يأتي.
publish-site-home-no-members = الأسماء والهواتف معلومات خاصة. يجب أن يوافق كل شخص. اختر قسما آخر.
publish-site-home-no-old-news = مر على هذا الخبر 3 سنوات. يبدو الموقع مهملا. اختر قسما آخر.

## Site: pictures and rights

publish-site-rights-title = كل صورة لها صاحب
publish-site-rights-text =
    الصورة الموجودة على الإنترنت لها صاحب. لنشرها تحتاج إلى موافقته.

    رخصة Creative Commons تعطي هذه الموافقة مسبقا. الرخصة «CC BY» تطلب شيئا واحدا: ذكر صاحب الصورة.

    الأشخاص الظاهرون يجب أن يوافقوا أيضا. عن الطفل يوافق والداه.

## Site: a picture and its credit

publish-site-picture-title = اختيار صورة وذكر صاحبها
publish-site-picture-text = ابحث عن صورة مجانية مسموحة، لا يظهر فيها شخص. استعملها. اكتب اسم صاحبها والرخصة. صف الصورة في 4 كلمات.
publish-site-picture-hint-1 = افتح كل صورة. اقرأ من صاحبها، وما رخصتها، وماذا نرى فيها.
publish-site-picture-hint-2 = الصورة المسموحة فيها سلة خضار. رخصتها «CC BY 4.0».
publish-site-picture-hint-3 = «سلة خضار»، ثم «استعمال هذه الصورة». صاحب الصورة: إيناس كارون. الوصف: سلة خضار من الحديقة. الرخصة: CC BY 4.0. «وضع الصورة».
publish-site-picture-done = أحسنت، ذكرت صاحب الصورة، ويفهمها من لا يراها.
# A description of the picture: at most 60 characters.
publish-site-picture-example = سلة خضار من الحديقة
# Why a picture may not be used: at most 110 characters.
publish-site-picture-no-found = صاحب الصورة مجهول وكل الحقوق محفوظة. اختر «رجوع».
publish-site-picture-no-children = يظهر وجها طفلين، دون موافقة والديهما. اختر «رجوع».
publish-site-picture-no-bank = هذه الصورة للبيع. الجمعية تبحث عن صورة مجانية. اختر «رجوع».

## Site: three questions

publish-site-check-1-title = صورة رخصتها «CC BY». ماذا يجب أن تفعل لنشرها؟
publish-site-check-1-answer-1 = أذكر صاحب الصورة والرخصة.
publish-site-check-1-answer-2 = أدفع لصاحب الصورة.
publish-site-check-1-answer-3 = لا شيء: هي على الإنترنت.
publish-site-check-1-why-1 = نعم. الكلمة BY إنجليزية: نقول من صنع الصورة.
publish-site-check-1-why-2 = هذه الرخصة مجانية. في المقابل، يجب ذكر صاحب الصورة.
publish-site-check-1-why-3 = وجود الصورة على الإنترنت لا يجعلها حرة. هنا يجب ذكر صاحبها.

publish-site-check-2-title = ما فائدة وصف الصورة؟
publish-site-check-2-answer-1 = لتصبح الصورة أجمل.
publish-site-check-2-answer-2 = لإخفاء صاحب الصورة.
publish-site-check-2-answer-3 = ليفهمها من لا يراها.
publish-site-check-2-why-1 = الوصف لا يغير الصورة. يقرؤه صوت آلي للمكفوفين.
publish-site-check-2-why-2 = صاحب الصورة مذكور بجانبها. أما الوصف فيقول ماذا نرى.
publish-site-check-2-why-3 = نعم. يقرؤه صوت آلي للمكفوفين. ويظهر أيضا عندما تغيب الصورة.

publish-site-check-3-title = عندك صورة جميلة للحفل، وفيها وجوه. ماذا تفعل قبل نشرها؟
publish-site-check-3-answer-1 = أنشرها: كان الحفل مفتوحا للجميع.
publish-site-check-3-answer-2 = أطلب موافقة الأشخاص.
publish-site-check-3-answer-3 = أكتب أسماءهم تحت الصورة.
publish-site-check-3-why-1 = الحفل المفتوح لا يعطي هذه الموافقة. اسأل كل شخص يظهر وجهه.
publish-site-check-3-why-2 = نعم. دون موافقة، اختر صورة لا يظهر فيها وجه.
publish-site-check-3-why-3 = الأسماء تكشف أكثر عن هؤلاء الأشخاص. اطلب موافقتهم أولا.

## Lesson "publish.app": a small application, a blog

publish-app-title = تطبيق صغير ومدونة
publish-app-can-1 = أعرف كيف أرسم طريق تطبيق.
publish-app-can-2 = أعرف كيف أجرب قبل النشر.
publish-app-can-3 = أعرف كيف أكتب مقالا في مدونة.
publish-app-home-1 = الهاتف: عد شاشات تطبيق يعجبك.
publish-app-home-2 = الحاسوب: ارسم شاشاتك على ورقة. مربع لكل شاشة، وسهم لكل زر.
publish-app-card =
    حاجة، ثم أقصر طريق.
    شاشة واحدة: سؤال واحد.
    أجرب مع 3 أشخاص.
    أطلب معلومات قليلة.
    المقال: تاريخ، ملخص، نص.

## App: reading

publish-app-why-title = شاشات وأزرار
publish-app-why-text =
    تريد بلدة Valjoli مساعدة السكان على التخلص من أثاث قديم. هي تحضر تطبيقا صغيرا.

    التطبيق سلسلة من الشاشات. الزر يفتح شاشة.

    قبل كتابة البرنامج، أي الأوامر للآلة، نرسم هذا الطريق.

## App: linking screens

publish-app-link-title = ربط الأزرار
publish-app-link-text = حدد الشاشة التي يفتحها كل زر. من الاستقبال إلى الطلب، ثم إلى الشكر. ومن الشكر إلى الاستقبال. بعد ذلك جرب.
publish-app-link-hint-1 = اختر زرا من القائمة. ثم اختر الشاشة التي يفتحها.
publish-app-link-hint-2 = «طلب مرور الشاحنة» يفتح «الطلب». «إرسال» يفتح «الشكر».
publish-app-link-hint-3 = «العودة إلى البداية» يفتح «الاستقبال». ثم «تجربة التطبيق»، «طلب مرور الشاحنة»، «إرسال».
publish-app-link-done = أحسنت، يصل الساكن إلى النهاية بحركتين.

## App: for everybody

publish-app-everyone-title = للجميع ودون فضول
publish-app-everyone-text =
    الخدمة العامة على الإنترنت يجب أن تناسب الجميع: تعمل أيضا بلوحة المفاتيح، أو بصوت يقرأ الشاشة.

    اطلب المعلومات الضرورية فقط. لأخذ أثاث نحتاج إلى عنوان، لا إلى تاريخ الميلاد.

    أبق طريقا آخر: مكتب الاستقبال أو الهاتف.

## App: a longer way

publish-app-lamp-title = التبليغ عن مصباح في الشارع
publish-app-lamp-text = اربط الأزرار الخمسة. الطريق: الشارع، المكان، العطل، الوصل. «أحتاج مساعدة» يفتح المساعدة. ومن المساعدة نعود إلى الشارع. جرب حتى الوصل.
publish-app-lamp-hint-1 = خذ الأزرار من الأعلى إلى الأسفل. العمود الأول يقول في أي شاشة يوجد الزر.
publish-app-lamp-hint-2 = «تبليغ» يفتح «المكان». «التالي» يفتح «العطل». «تأكيد» يفتح «الوصل».
publish-app-lamp-hint-3 = «أحتاج مساعدة»: «المساعدة». «بدء من جديد»: «الشارع». ثم «تجربة التطبيق»، «تبليغ»، «التالي»، «تأكيد».
publish-app-lamp-done = أحسنت، حتى طريق المساعدة يصل إلى مكان.

## App: a blog

publish-app-blog-title = مقال في مدونة
publish-app-blog-text = المدونة (blog) جريدة على الإنترنت. أعلن عن التطبيق: عنوان من 3 كلمات، ثم التاريخ، فالملخص، فالقصة. اترك الباقي. انشر.
publish-app-blog-hint-1 = العنوان مكانه «اسم الصفحة». أضف الأقسام واحدا بعد الآخر.
publish-app-blog-hint-2 = التاريخ في الأعلى: نعرف هل المقال حديث. بعده الملخص.
publish-app-blog-hint-3 = العنوان: أثاثك القديم في حركتين. أضف «التاريخ»، «الملخص»، «القصة». ثم «نشر الصفحة».
publish-app-blog-done = أحسنت، المقال يقول متى وماذا وكيف.
publish-app-blog-example = أثاثك القديم في حركتين
publish-app-blog-no-banner = النص المتحرك صعب القراءة ويزعج بعض الناس. اختر قسما آخر.
publish-app-blog-no-crowd = تظهر وجوه سكان. دون موافقتهم لا ننشر الصورة. اختر قسما آخر.

## App: three questions

publish-app-check-1-title = بماذا تبدأ تطبيقا صغيرا؟
publish-app-check-1-answer-1 = بالألوان.
publish-app-check-1-answer-2 = باسم التطبيق.
publish-app-check-1-answer-3 = بالحاجة وطريق الشاشات.
publish-app-check-1-why-1 = الألوان تأتي في النهاية. الزر الجميل الذي لا يفتح شيئا لا يفيد.
publish-app-check-1-why-2 = الاسم يمكن أن ينتظر. قل أولا من يحتاج إليه، ولماذا.
publish-app-check-1-why-3 = نعم. الرسم على الورق يبين بسرعة الطريق الطويل جدا.

publish-app-check-2-title = التطبيق يطلب مرور شاحنة لأخذ أثاث. أي معلومة زائدة؟
publish-app-check-2-answer-1 = عنوان المرور.
publish-app-check-2-answer-2 = تاريخ الميلاد.
publish-app-check-2-answer-3 = حجم الأثاث.
publish-app-check-2-why-1 = دون عنوان لا يمكن أن تأتي الشاحنة. هذه المعلومة مفيدة.
publish-app-check-2-why-2 = نعم. لا حاجة إليه لأخذ الأثاث. القانون يقول: لا تطلبه.
publish-app-check-2-why-3 = الحجم يساعد على اختيار الشاحنة. أما تاريخ الميلاد فلا حاجة إليه.

publish-app-check-3-title = من يستطيع أن يقول لك هل التطبيق سهل؟
publish-app-check-3-answer-1 = سكان يجربونه.
publish-app-check-3-answer-2 = الشخص الذي صنعه.
publish-app-check-3-answer-3 = لا أحد: يجب نشره أولا.
publish-app-check-3-why-1 = نعم. انظر إلى 3 أشخاص يجربونه دون أن تساعدهم. ترددهم يعلمك الكثير.
publish-app-check-3-why-2 = هو يعرف الطريق مسبقا. من يكتشفه يرى الصعوبات أفضل منه.
publish-app-check-3-why-3 = التجربة قبل النشر تمنع مشاكل كثيرة. اطلبها من 3 سكان.

## Blocks of the pages

# Names: at most 24 characters. Texts: at most 40 characters.
publish-block-about = التعريف
publish-block-about-text = أصنع أثاثكم وأصلحه.
publish-block-hours = المواعيد
publish-block-hours-text = من الاثنين إلى الجمعة، من 9 إلى 18
publish-block-contact = الاتصال
publish-block-contact-text = 3 rue du Lavoir، أو الزر «اتصال»
publish-block-legal = المعلومات القانونية
publish-block-legal-text = الاسم، العنوان، الرقم، المستضيف
publish-block-music = الموسيقى
publish-block-music-text = أغنية تبدأ وحدها.
publish-block-counter = عداد الزيارات
publish-block-counter-text = أنت الزائر رقم 27.
publish-block-welcome = الترحيب
publish-block-welcome-text = حديقة مشتركة مفتوحة للجميع
publish-block-agenda = المواعيد القادمة
publish-block-agenda-text = كل سبت، من 10 إلى 12
publish-block-join = المشاركة
publish-block-join-text = تعالوا وجربوا، دون تسجيل.
publish-block-write-us = راسلونا
publish-block-write-us-text = bonjour@jardins-canal.example
publish-block-members = قائمة الأعضاء
publish-block-members-text = أسماء الجميع وهواتفهم
publish-block-old-news = حفل الربيع 2023
publish-block-old-news-text = ننتظركم في أبريل 2023!
publish-block-date = التاريخ
publish-block-date-text = 9 نوفمبر 2026
publish-block-summary = الملخص
publish-block-summary-text = البلدية تأتي لأخذ أثاثكم القديم.
publish-block-story = القصة
publish-block-story-text = طلب، ويوم، وشاحنة.
publish-block-banner = نص متحرك
publish-block-banner-text = جديد! جديد! جديد!
publish-block-crowd = صورة السوق
publish-block-crowd-text = وجوه سكان لم يوافقوا

## Pictures and licences

# Names and authors: at most 30 characters. What is seen: at most 20 words. Licences: at most 36 characters.
publish-picture-found = محصول الصيف
publish-picture-found-author = مجهول
publish-picture-found-about = وجدناها في البحث عن الصور. نرى طماطم على طاولة.
publish-picture-children = في الحديقة
publish-picture-children-author = بول أدريان
publish-picture-children-about = نرى وجهي طفلين. لم يوافق والداهما.
publish-picture-bank = خضار من السوق
publish-picture-bank-author = Photos Lumina
publish-picture-bank-about = على موقع يبيع الصور: 29 يورو لصفحة واحدة.
publish-picture-harvest = سلة خضار
publish-picture-harvest-author = إيناس كارون
publish-picture-harvest-about = نرى سلة خضار على العشب. لا يوجد أشخاص.
publish-licence-reserved = كل الحقوق محفوظة
publish-licence-paid = للبيع
publish-licence-cc-by = CC BY 4.0

## Screens and buttons of the applications

# Screens: at most 20 characters; their texts: at most 20 words. Buttons: at most 22 characters.
publish-screen-home = الاستقبال
publish-screen-home-text = عندك أثاث قديم؟ البلدية تأتي لأخذه.
publish-screen-request = الطلب
publish-screen-request-text = إلى أين نأتي، ولأي أثاث؟
publish-screen-thanks = الشكر
publish-screen-thanks-text = وصل طلبك. تمر الشاحنة يوم الثلاثاء.
publish-screen-street = الشارع
publish-screen-street-text = مصباح مطفأ في شارعك؟ أخبرنا هنا.
publish-screen-place = المكان
publish-screen-place-text = أمام أي رقم من الشارع؟
publish-screen-fault = العطل
publish-screen-fault-text = هل المصباح مطفأ، أم يرتجف ضوءه؟
publish-screen-sent = الوصل
publish-screen-sent-text = شكرا! رقم تبليغك 12.
publish-screen-help = المساعدة
publish-screen-help-text = رقم المصباح مكتوب على العمود.
publish-button-ask = طلب مرور الشاحنة
publish-button-send = إرسال
publish-button-start = العودة إلى البداية
publish-button-report = تبليغ
publish-button-help = أحتاج مساعدة
publish-button-next = التالي
publish-button-post = تأكيد
publish-button-again = بدء من جديد
