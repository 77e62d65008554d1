### Lessons of "job-search": finding, applying, spotting false offers on an imitation job board.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.
### Every employer and person is invented. Addresses end in .example.

## Lesson "job-search.offers": filters and an alert

# At most 40 characters.
job-search-offers-title = البحث عن عروض العمل
# Each outcome: at most 60 characters.
job-search-offers-can-1 = أعرف كيف أختار العروض باستعمال الفلاتر.
job-search-offers-can-2 = أعرف كيف أفتح عرضا وأحفظه.
job-search-offers-can-3 = أعرف كيف أنشئ تنبيها.
# The same gesture on one's own machine: one line each.
job-search-offers-home-1 = الهاتف: في موقع عمل، المس «Filtres» (الفلاتر)، ثم اختر المكان.
job-search-offers-home-2 = الحاسوب: في موقع francetravail.fr، اكتب المهنة والمكان.
# The card to take away: at most 5 short lines.
job-search-offers-card =
    مهنة ومكان، ثم الفلاتر.
    العروض قليلة؟ أزيل فلترا.
    أفتح، أقرأ، أحفظ.
    التنبيه يبحث بدلا مني.
    أقرأ بريدي كل يوم.

## Offers: reading

job-search-offers-why-title = آلاف العروض
# At most 55 words.
job-search-offers-why-text =
    موقع العمل يجمع عروض العمل. الموقع الحكومي اسمه France Travail.

    الفلتر يخفي العروض التي لا تناسبك: المكان والعقد والدوام.

    CDI: عقد بلا تاريخ نهاية. CDD: عقد له تاريخ نهاية. العروض هنا وهمية.

## Offers: filtering

job-search-offers-filter-title = استعمال الفلاتر للبحث
# At most 30 words.
job-search-offers-filter-text = تبحث عن عمل في المطبخ في مدينة أنجيه (Angers)، بعقد CDI، في النهار. اضبط الفلاتر، وافتح العرض المناسب، ثم احفظه.
job-search-offers-filter-hint-1 = تعرض القائمة عرضين في كل مرة. الفلاتر فوقها: ابدأ بـ «المكان».
job-search-offers-filter-hint-2 = «المكان»: أنجيه. «العقد»: CDI. «الدوام»: في النهار. يبقى عرض واحد.
job-search-offers-filter-hint-3 = بعد الفلاتر الثلاثة، افتح «طباخ في مطعم مدرسي». اختر «حفظ هذا العرض».
job-search-offers-filter-done = أحسنت، أصبحت تعرف كيف تجد عرضا بالفلاتر.

## Offers: once more, alone

job-search-offers-alone-title = بحث آخر
job-search-offers-alone-text = تبحث أمينة عن عمل تنظيف في أنجيه، بدوام جزئي. يناسبها عقد CDD. ابحث عن العرض واحفظه.
job-search-offers-alone-hint-1 = اقرأ الطلب من جديد: فيه مكان وعقد ودوام.
job-search-offers-alone-hint-2 = «المكان»: أنجيه. «العقد»: CDD. «الدوام»: دوام جزئي.
job-search-offers-alone-hint-3 = بعد الفلاتر الثلاثة، افتح «عامل نظافة، حضانة». اختر «حفظ هذا العرض».
job-search-offers-alone-done = أحسنت، أصبحت تبحث دون مساعدة.

## Offers: an alert

job-search-offers-alert-title = التنبيه يبحث بدلا منك
job-search-offers-alert-text = يرسل التنبيه رسالة إلكترونية عند وصول عرض جديد. أنشئ تنبيها لأمينة: أنجيه، CDI، كل يوم. عنوانها: amina@mail.example.
job-search-offers-alert-hint-1 = املأ الأسطر واحدا بعد الآخر: المكان، العقد، عدد المرات، ثم البريد الإلكتروني.
job-search-offers-alert-hint-2 = اضغط على سطر مكتوب فيه «لم تختر بعد». تظهر قائمة. يمكنك التصحيح في كل وقت.
job-search-offers-alert-hint-3 = «المكان»: أنجيه. «العقد»: CDI. «عدد المرات»: كل يوم. «بريدك الإلكتروني»: amina@mail.example. ثم «إنشاء التنبيه».
job-search-offers-alert-done = أحسنت، ستصل العروض الجديدة إلى أمينة.

## Offers: three questions

job-search-offers-check-1-title = لا تعطي الفلاتر أي عرض. ماذا تفعل؟
job-search-offers-check-1-answer-1 = أزيل فلترا وأنظر.
job-search-offers-check-1-answer-2 = أتوقف، لأنه لا يوجد عمل.
job-search-offers-check-1-answer-3 = أضيف فلترا آخر.
job-search-offers-check-1-why-1 = نعم. فلتر أقل يعني عروضا أكثر، مثلا حول مدينتك.
job-search-offers-check-1-why-2 = قد توجد عروض أبعد قليلا. أزل فلترا أولا.
job-search-offers-check-1-why-3 = كل فلتر يخفي عروضا. مع فلتر آخر ستقل العروض.

job-search-offers-check-2-title = ما فائدة التنبيه؟
job-search-offers-check-2-answer-1 = يرسل سيرتي الذاتية بدلا مني.
job-search-offers-check-2-answer-2 = يحذرني من خطر.
job-search-offers-check-2-answer-3 = يرسل إلي العروض الجديدة في بريدي.
job-search-offers-check-2-why-1 = التنبيه يعرض العروض. أنت تختار وأنت ترسل سيرتك الذاتية.
job-search-offers-check-2-why-2 = الكلمة نفسها، لكن التنبيه هنا يخبرك بعروض جديدة فقط.
job-search-offers-check-2-why-3 = نعم. يبحث كل يوم أو كل أسبوع حسب فلاترك.

job-search-offers-check-3-title = ما معنى CDI؟
job-search-offers-check-3-answer-1 = عقد لبضعة أشهر.
job-search-offers-check-3-answer-2 = عقد بلا تاريخ نهاية.
job-search-offers-check-3-answer-3 = عمل في الصباح فقط.
job-search-offers-check-3-why-1 = العقد الذي له تاريخ نهاية هو CDD. أما CDI فلا نهاية محددة له.
job-search-offers-check-3-why-2 = نعم. CDI تعني «contrat à durée indéterminée»: عقد بلا تاريخ نهاية.
job-search-offers-check-3-why-3 = الصباح أو المساء هو الدوام. أما CDI فيخص مدة العقد.

## Lesson "job-search.apply": the right CV, a short message

job-search-apply-title = الرد على عرض عمل
job-search-apply-can-1 = أعرف كيف أختار ملف السيرة الذاتية الصحيح.
job-search-apply-can-2 = أعرف كيف أكتب رسالة قصيرة.
job-search-apply-can-3 = أعرف كيف أرسل طلب العمل.
job-search-apply-home-1 = الهاتف: احفظ سيرتك الذاتية بصيغة PDF في ملفاتك، جاهزة للإرسال.
job-search-apply-home-2 = الحاسوب: في نصك، اختر «Enregistrer sous» (حفظ باسم)، ثم PDF.
job-search-apply-card =
    سيرة ذاتية حديثة بصيغة PDF وعليها اسمي.
    رسالة قصيرة: من، لماذا، متى.
    أقرأ قبل الإرسال.
    أسجل التاريخ وصاحب العمل.
    بعد أسبوع، أرسل تذكيرا.

## Applying: reading

job-search-apply-why-title = التعريف بنفسك عبر الإنترنت
job-search-apply-why-text =
    الرد على عرض هو إرسال طلب عمل: سيرة ذاتية (CV) ورسالة.

    السيرة الذاتية تقول ما تعرف أن تفعله. ملف PDF يظهر بالشكل نفسه في كل مكان.

    اكتب سيرة ذاتية لكل مهنة. هنا لن يصل أي شيء، والملفات وهمية.

## Applying: the CV

job-search-apply-cv-title = اختيار السيرة الذاتية المناسبة
job-search-apply-cv-text = يبحث مطعم مدرسي في أنجيه عن طباخ. اختر السيرة الذاتية المناسبة. اكتب رسالة من 3 كلمات أو أكثر، ثم أرسل.
job-search-apply-cv-hint-1 = افتح سطر «السيرة الذاتية». اقرأ جيدا أسماء الملفات: المهنة والسنة والنوع.
job-search-apply-cv-hint-2 = الملف الصحيح عن الطبخ، وهو حديث وينتهي بـ .pdf.
job-search-apply-cv-hint-3 = «السيرة الذاتية»: «CV-cuisine-2026.pdf». «الرسالة»: مرحبا، هذه سيرتي الذاتية. ثم «إرسال طلبي».
job-search-apply-cv-done = أحسنت، تصل السيرة الذاتية الصحيحة إلى صاحب العمل.
# What "show me how" writes: at most 120 characters.
job-search-apply-cv-example = مرحبا، هذه سيرتي الذاتية. شكرا.
# Why another file is not the right one: at most 110 characters.
job-search-apply-cv-no-photo = هذه صورة من العطلة. افتح «السيرة الذاتية» من جديد واختر سيرة ذاتية.
job-search-apply-cv-no-cv-old = هذه السيرة من سنة 2019: تنقصها أعمالك الأخيرة. اختر الأحدث.

## Applying: reading, the message

job-search-apply-message-title = 3 جمل فقط
job-search-apply-message-text =
    الرسالة الجيدة تقول 3 أشياء:

    من: «أعمل في التنظيف منذ 4 سنوات.»
    لماذا: «يهمني عرضكم، وأسكن قريبا منكم.»
    متى: «أنا متاح ابتداء من يوم الاثنين.»

    ابدأ بالتحية واختم بالشكر. في الموقع الحقيقي، أضف رقم هاتفك.

## Applying: sending

job-search-apply-send-title = السيرة الذاتية والرسالة
job-search-apply-send-text = تبحث حضانة عن عامل نظافة. اختر السيرة الذاتية المناسبة. اكتب رسالة من 8 كلمات أو أكثر: من، لماذا، متى. ثم أرسل.
job-search-apply-send-hint-1 = ابحث عن السيرة الذاتية للمهنة المطلوبة: التنظيف. تأكد أنها كاملة.
job-search-apply-send-hint-2 = «السيرة الذاتية»: «CV-entretien.pdf». في «الرسالة»، اكتب جملتين أو 3 جمل قصيرة.
job-search-apply-send-hint-3 = «الرسالة»: مرحبا، يهمني عرضكم. أنا متاح ابتداء من يوم الاثنين. شكرا لكم. ثم «إرسال طلبي».
job-search-apply-send-done = أحسنت، طلبك واضح وكامل.
job-search-apply-send-example = مرحبا، أعمل في التنظيف. يهمني عرضكم. أنا متاح يوم الاثنين. شكرا لكم.
job-search-apply-send-no-cv-kitchen = هذه السيرة عن الطبخ. تبحث الحضانة عن شخص للتنظيف.
job-search-apply-send-no-payslip = كشف الراتب ورقة خاصة. اختر سيرة ذاتية.
job-search-apply-send-no-cv-draft = هذه مسودة غير كاملة (brouillon). اختر السيرة الكاملة.

## Applying: three questions

job-search-apply-check-1-title = لماذا ترسل سيرتك الذاتية بصيغة PDF؟
job-search-apply-check-1-answer-1 = لأنها أجمل.
job-search-apply-check-1-answer-2 = لأنها تظهر بالشكل نفسه في كل مكان.
job-search-apply-check-1-answer-3 = لأن صاحب العمل يستطيع تصحيحها.
job-search-apply-check-1-why-1 = صيغة PDF لا تغير نصك. تحفظ الشكل نفسه على كل الشاشات.
job-search-apply-check-1-why-2 = نعم. تحافظ صفحتك على شكلها على الحاسوب وعلى الهاتف.
job-search-apply-check-1-why-3 = بالعكس: تغيير ملف PDF صعب. يحافظ على الشكل الذي اخترته.

job-search-apply-check-2-title = ما هي الأشياء الثلاثة التي تقولها رسالة جيدة؟
job-search-apply-check-2-answer-1 = من أنا، ولماذا، ومتى أنا متاح.
job-search-apply-check-2-answer-2 = عمري وصحتي وعائلتي.
job-search-apply-check-2-answer-3 = كل أعمالي مع التواريخ.
job-search-apply-check-2-why-1 = نعم. يفهم صاحب العمل في ثوان. والتفاصيل في السيرة الذاتية.
job-search-apply-check-2-why-2 = هذه أمور تخصك. لا يحق لصاحب العمل أن يختار بسببها.
job-search-apply-check-2-why-3 = قائمة الأعمال في السيرة الذاتية. أما الرسالة فتبقى قصيرة.

job-search-apply-check-3-title = أجبت عن عرض قبل أسبوع. لم يصلك أي رد. ماذا تفعل؟
job-search-apply-check-3-answer-1 = أرسل السيرة الذاتية نفسها كل يوم.
job-search-apply-check-3-answer-2 = أنتظر دون أن أفعل شيئا.
job-search-apply-check-3-answer-3 = أكتب رسالة تذكير قصيرة.
job-search-apply-check-3-why-1 = كثرة الرسائل تزعج صاحب العمل. تذكير واحد قصير ومهذب أفضل.
job-search-apply-check-3-why-2 = ربما نسي صاحب العمل. بعد أسبوع، التذكير القصير يظهر اهتمامك.
job-search-apply-check-3-why-3 = نعم. اذكر العرض وتاريخ طلبك، واختم بالشكر.

## Lesson "job-search.false-offers": spotting a false offer, preparing an interview

job-search-false-offers-title = العروض الكاذبة ومقابلة العمل
job-search-false-offers-can-1 = أعرف كيف أكتشف عرض عمل كاذبا.
job-search-false-offers-can-2 = أعرف كيف أبلغ عنه.
job-search-false-offers-can-3 = أعرف كيف أستعد لمقابلة عمل.
job-search-false-offers-home-1 = الهاتف: ابحث عن اسم صاحب العمل قبل أن تجيبه.
job-search-false-offers-home-2 = الحاسوب: في صفحة العرض، ابحث عن رابط «Signaler» (إبلاغ).
job-search-false-offers-card =
    لا ندفع أبدا من أجل عمل.
    بطاقة الهوية و RIB: بعد التوظيف.
    أبحث عن صاحب العمل في الإنترنت.
    عند الشك: أبلغ وأسأل شخصا.
    المقابلة: المكان، الطريق، 3 أسئلة جاهزة.

## False offers: reading

job-search-false-offers-why-title = عرض أجمل من الحقيقة؟
job-search-false-offers-why-text =
    العرض الكاذب يعد بعمل ليأخذ مالك أو أوراقك.

    3 علامات: يطلبون منك أن تدفع، يريدون فورا أوراقك أو رقم حسابك (RIB)، الراتب كبير جدا.

    صاحب العمل الصادق يذكر اسمه ويقابلك. كل شيء هنا وهمي.

## False offers: spotting

job-search-false-offers-spot-title = موثوق أم كاذب؟
job-search-false-offers-spot-text = اقرأ هذه العروض الثلاثة. عرض واحد فقط موثوق. أبلغ عن العرضين الآخرين. يمكنك القراءة من جديد، والخطأ هنا لا يضر.
job-search-false-offers-spot-hint-1 = افتح كل عرض. انظر إلى جهة الاتصال والعمل المطلوب والراتب.
job-search-false-offers-spot-hint-2 = في العرض الموثوق عنوان وساعات عمل ومكان تذهب إليه.
job-search-false-offers-spot-hint-3 = «بائع في مخبز»: «عرض موثوق». أما «استلام طرود» و«كتابة نصوص»: «الإبلاغ عن العرض».
job-search-false-offers-spot-done = أحسنت، أصبحت تعرف كيف تكتشف عرضا كاذبا.

## False offers: the sign

job-search-false-offers-signs-title = تحديد العلامة
job-search-false-offers-signs-text = هذه 3 عروض أخرى. عرض واحد فقط موثوق. أبلغ عن العرضين الآخرين وقل أي علامة جعلتك تشك.
job-search-false-offers-signs-hint-1 = ابحث عن 3 علامات: الدفع، إعطاء الأوراق، راتب كبير جدا.
job-search-false-offers-signs-hint-2 = «مساعدة في البيوت» عرض موثوق. العرضان الآخران يطلبان شيئا قبل التوظيف.
job-search-false-offers-signs-hint-3 = «موظف استقبال»: «الإبلاغ عن العرض»، ثم «يجب أن تدفع». «مساعد عن بعد»: «الإبلاغ عن العرض»، ثم «يريدون أوراقك».
job-search-false-offers-signs-done = أحسنت، أصبحت تعرف لماذا العرض كاذب.

## Interview: reading

job-search-false-offers-interview-title = الاستعداد لمقابلة عمل
job-search-false-offers-interview-text =
    مقابلة العمل (entretien) لقاء في المكان أو بالفيديو (على الشاشة).

    قبلها: ابحث عن صاحب العمل. حضر الطريق أو جرب الكاميرا.
    خلالها: أعط مثالين من عملك. اطرح 3 أسئلة: الدوام والفريق والراتب.
    بعدها: أرسل كلمة شكر.

## False offers: three questions

job-search-false-offers-check-1-title = يطلب منك شخص 50 يورو «لفتح ملفك» قبل التوظيف. ماذا تفعل؟
job-search-false-offers-check-1-answer-1 = أدفع، لأن المبلغ صغير.
job-search-false-offers-check-1-answer-2 = أطلب الدفع على مرتين.
job-search-false-offers-check-1-answer-3 = أرفض وأبلغ عن العرض.
job-search-false-offers-check-1-why-1 = المبلغ الصغير يضيع أيضا. لا ندفع أبدا من أجل عمل.
job-search-false-offers-check-1-why-2 = على مرتين يضيع المال أيضا. لا يحق لصاحب العمل أن يطلب منك الدفع.
job-search-false-offers-check-1-why-3 = نعم. لا ندفع أبدا من أجل عمل. والإبلاغ يحمي الآخرين.

job-search-false-offers-check-2-title = متى تعطي نسخة بطاقة هويتك ورقم حسابك (RIB)؟
job-search-false-offers-check-2-answer-1 = من أول رسالة.
job-search-false-offers-check-2-answer-2 = عند توظيفي.
job-search-false-offers-check-2-answer-3 = مع سيرتي الذاتية.
job-search-false-offers-check-2-why-1 = هذا مبكر جدا. بهذه الأوراق قد ينتحل شخص هويتك.
job-search-false-offers-check-2-why-2 = نعم. يحتاج إليها صاحب العمل للعقد والراتب، لا قبل ذلك.
job-search-false-offers-check-2-why-3 = السيرة الذاتية تكفي للتعريف بنفسك. احتفظ بأوراقك ليوم التوظيف.

job-search-false-offers-check-3-title = مقابلتك غدا بالفيديو. ماذا تحضر أولا؟
job-search-false-offers-check-3-answer-1 = أجرب الكاميرا والميكروفون.
job-search-false-offers-check-3-answer-2 = أحفظ سيرتي الذاتية عن ظهر قلب.
job-search-false-offers-check-3-answer-3 = أنتظر الموعد وسأرى.
job-search-false-offers-check-3-why-1 = نعم. ستكون هادئا في الموعد. اختر أيضا مكانا بلا ضجيج.
job-search-false-offers-check-3-why-2 = سيرتك الذاتية عند صاحب العمل. حضر مثالين من عملك، وجرب الكاميرا أولا.
job-search-false-offers-check-3-why-3 = الكاميرا التي لا تعمل تضيع الوقت. جربها قبل الموعد بيوم.

## Values of the filters

# At most 25 characters.
job-search-place-angers = أنجيه
job-search-place-nantes = نانت
job-search-contract-permanent = CDI
job-search-contract-fixed = CDD
job-search-contract-temporary = عمل مؤقت (intérim)
job-search-hours-day = في النهار
job-search-hours-evening = في المساء
job-search-hours-part = دوام جزئي

## Offers

# Titles: at most 30 characters. Employers: at most 30. Texts: at most 25 words.
job-search-offer-hotel-title = مساعد طباخ في فندق
job-search-offer-hotel-employer = Hôtel des Halles
job-search-offer-hotel-about = تساعد الطباخ في وجبات المساء. عقد لمدة 4 أشهر.
job-search-offer-restaurant-title = طباخ في مطعم
job-search-offer-restaurant-employer = La Table Verte
job-search-offer-restaurant-about = تحضر أطباق المساء، من الثلاثاء إلى السبت.
job-search-offer-snack-title = طباخ وجبات خفيفة
job-search-offer-snack-employer = Midi Pile
job-search-offer-snack-about = تحضر وجبات الظهر. عقد لمدة 6 أشهر.
job-search-offer-canteen-title = طباخ في مطعم مدرسي
job-search-offer-canteen-employer = Cantine des Érables
job-search-offer-canteen-about = تطبخ لـ 80 طفلا، من الاثنين إلى الجمعة، من الساعة 7 إلى الساعة 15.
job-search-offer-pizzeria-title = صانع بيتزا
job-search-offer-pizzeria-employer = Pizzeria du Pont
job-search-offer-pizzeria-about = تحضر البيتزا كل مساء ما عدا الاثنين.
job-search-offer-office-title = عامل نظافة، مكاتب
job-search-offer-office-employer = Net et Clair
job-search-offer-office-about = تنظف المكاتب بعد الساعة 18.
job-search-offer-clinic-title = عامل نظافة، عيادة
job-search-offer-clinic-employer = Clinique des Tilleuls
job-search-offer-clinic-about = عمل لمدة 3 أسابيع، في المساء، مكان زميلة.
job-search-offer-school-title = عامل نظافة، مدرسة
job-search-offer-school-employer = École des Sources
job-search-offer-school-about = تنظف الأقسام بعد الساعة 17. عقد لمدة 10 أشهر.
job-search-offer-shop-title = عامل نظافة، متجر
job-search-offer-shop-employer = Galerie du Quai
job-search-offer-shop-about = تنظف المتجر، 15 ساعة في الأسبوع. عقد لمدة 3 أشهر.
job-search-offer-nursery-title = عامل نظافة، حضانة
job-search-offer-nursery-employer = Crèche Les Petits Pas
job-search-offer-nursery-about = تنظف الحضانة، 20 ساعة في الأسبوع. عقد لمدة 6 أشهر.
job-search-offer-townhall-title = عامل نظافة، بلدية
job-search-offer-townhall-employer = Mairie de Saint-Aubin
job-search-offer-townhall-about = تنظف الاستقبال، 24 ساعة في الأسبوع، بلا تاريخ نهاية.

## Files

# File names as they are shown: short, with their ending. At most 30 characters.
job-search-file-photo = Photo-plage.jpg
job-search-file-cv-old = CV-cuisine-2019.pdf
job-search-file-cv-kitchen = CV-cuisine-2026.pdf
job-search-file-payslip = Fiche-de-paie.pdf
job-search-file-cv-cleaning = CV-entretien.pdf
job-search-file-cv-draft = CV-entretien-brouillon.pdf

## Adverts to judge

# Names: at most 25 characters. Contacts: at most 40. Texts: at most 40 words. Reasons: at most 110 characters.
job-search-advert-parcels-name = استلام طرود
job-search-advert-parcels-detail = recrute44@colis-facile.example
job-search-advert-parcels-about = اربح 3000 يورو في الشهر، من بيتك، ساعة في اليوم. تستلم طرودا وترسلها إلى خارج البلد. بلا مقابلة. أجب قبل هذا المساء.
job-search-advert-parcels-why = اقرأ من جديد: راتب كبير مقابل ساعة وبلا مقابلة. هذه الطرود غالبا مسروقة.
job-search-advert-bakery-name = بائع في مخبز
job-search-advert-bakery-detail = مخبز Levain، 2 place du Puits
job-search-advert-bakery-about = عقد CDD لمدة 6 أشهر، 30 ساعة في الأسبوع، بالحد الأدنى للأجور. تستقبل الزبائن وتعمل على الصندوق. تعال إلى المخبز صباحا ومعك سيرتك الذاتية.
job-search-advert-bakery-why = في هذا العرض عنوان وساعات عمل وراتب عادي. هو موثوق.
job-search-advert-typing-name = كتابة نصوص
job-search-advert-typing-detail = رسائل فقط، بلا اسم
job-search-advert-typing-about = انقل نصوصا واربح 200 يورو في اليوم! بلا شهادة. للبدء، اشتر برنامجنا بـ 39 يورو. سنعيد إليك المبلغ في الشهر الأول.
job-search-advert-typing-why = اقرأ من جديد: يجب أن تشتري شيئا لتعمل. صاحب العمل الصادق لا يطلب منك الدفع.
job-search-advert-training-name = موظف استقبال
job-search-advert-training-detail = emploi@accueil-pro.example
job-search-advert-training-about = تم اختيارك! عقد بدوام كامل، بالحد الأدنى للأجور. التدريب إجباري قبل البدء: ادفع 120 يورو بالتحويل البنكي اليوم لتحتفظ بمكانك.
job-search-advert-training-why = اقرأ من جديد: يطلبون منك المال قبل أن تبدأ. هذا العرض كاذب.
job-search-advert-nurse-name = مساعدة في البيوت
job-search-advert-nurse-detail = جمعية Main Tendue، أنجيه
job-search-advert-nurse-about = عقد CDI، 25 ساعة في الأسبوع. تساعد كبار السن في بيوتهم: الطعام والمشتريات والتنظيف. ندربك وندفع ثمن تنقلاتك. المقابلة في مكاتبنا يوم الخميس.
job-search-advert-nurse-why = صاحب عمل معروف، ومقابلة، وتدريب على حسابه: هذا العرض موثوق.
job-search-advert-account-name = مساعد عن بعد
job-search-advert-account-detail = rh@bureau-mondial.example
job-search-advert-account-about = عمل من البيت، 1600 يورو في الشهر. بلا مقابلة. أرسل فورا صورة بطاقة هويتك من الجهتين، ورقم حسابك (RIB). العقد يأتي فيما بعد.
job-search-advert-account-why = اقرأ من جديد: يريدون بطاقة هويتك قبل أن يتحدثوا معك. هذا العرض كاذب.
# Signs: at most 45 characters.
job-search-sign-pay = يجب أن تدفع قبل أن تبدأ
job-search-sign-papers = يريدون أوراقك قبل التوظيف
job-search-sign-rich = الراتب كبير جدا
