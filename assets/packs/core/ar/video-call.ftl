### Lessons "video-call.join", "video-call.family", "video-call.meeting": an imitation video call.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

## Lesson video-call.join

# At most 40 characters.
video-call-join-title = الانضمام إلى مكالمة فيديو
# Each outcome: at most 60 characters.
video-call-join-can-1 = أعرف كيف أدخل مكالمة بواسطة رابط.
video-call-join-can-2 = أعرف كيف أغلق الميكروفون وأفتحه.
video-call-join-can-3 = أعرف كيف أفتح الكاميرا وأغلقها.
# The same gesture on one's own machine: at most 3 rows each.
video-call-join-home-1 = الهاتف: افتح رسالة الدعوة، ثم المس الرابط.
video-call-join-home-2 = الحاسوب: افتح الرابط، واسمح باستعمال الميكروفون والكاميرا، ثم ادخل.
# The card to take away: at most 5 short lines.
video-call-join-card =
    الرابط موجود في الدعوة.
    أدخل والميكروفون مغلق.
    أفتح الميكروفون لأتكلم.
    أكتب إذا لم أستطع الكلام.
    أغادر المكالمة في النهاية.

video-call-join-why-title = نرى بعضنا ونتكلم عن بعد
# At most 55 words.
video-call-join-why-text =
    في مكالمة الفيديو يرى الناس بعضهم ويتكلمون من بعيد. يقال لها بالفرنسية (visio).

    تصلك دعوة فيها رابط، أي عنوان تفتحه. الميكروفون ينقل صوتك. الكاميرا تنقل صورتك.

    هنا لا أحد يراك ولا أحد يسمعك.

video-call-join-enter-title = دخول مكالمة
# At most 30 words.
video-call-join-enter-text = تدعوك السيدة بوتي، مستشارة العمل. انضم إلى مكالمتها باسم من خيالك. قبل الدخول، أغلق الميكروفون وافتح الكاميرا.
# Hints: at most 3 rows each; the third says exactly what to press or type.
video-call-join-enter-hint-1 = افتح دعوة السيدة بوتي. تحت الرسالة، ابحث عن طريقة الانضمام إلى المكالمة.
video-call-join-enter-hint-2 = «الانضمام إلى المكالمة» يفتح صفحة للاستعداد. هناك، اختر سطرا لتغير حالته.
video-call-join-enter-hint-3 = «السيدة بوتي»، «الانضمام إلى المكالمة». اكتب: روزا. اختر «الميكروفون»، ثم «الكاميرا»، ثم «دخول المكالمة».
video-call-join-enter-done = أحسنت، أصبحت تعرف كيف تدخل مكالمة. أنت اخترت ما يراه الآخرون وما يسمعونه.

video-call-join-manners-title = أثناء المكالمة
video-call-join-manners-text =
    عندما يتكلم شخص آخر، أغلق الميكروفون. لا يعود الآخرون يسمعون الضجة من حولك.

    هل جاء دورك؟ افتح الميكروفون، ثم تكلم.

    هل تفضل الكتابة؟ اكتب رسالة قصيرة في الدردشة، فيقرؤها الجميع.

    في النهاية غادر المكالمة: تنطفئ الكاميرا.

video-call-join-talk-title = الكلام والكتابة والمغادرة
video-call-join-talk-text = انضم إلى اجتماع المدرسة والميكروفون مغلق والكاميرا مفتوحة. ثم تظهر جملة تقول ما يحدث. افعل ما تطلبه.
video-call-join-talk-hint-1 = اقرأ الجملة التي فوق «الميكروفون». تتغير بعد كل حركة صحيحة.
video-call-join-talk-hint-2 = لا أحد يسمعك؟ افتح الميكروفون. شخص آخر يتكلم؟ أغلقه.
video-call-join-talk-hint-3 = قبل الدخول: «الميكروفون»، «الكاميرا». ثم «الميكروفون» مرتين، «كتابة رسالة»، شكرا جزيلا، «إرسال»، «مغادرة المكالمة».
video-call-join-talk-done = أحسنت، أصبحت تعرف كيف تتكلم وتكتب وتغادر المكالمة.

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
video-call-join-check-1-title = في اجتماع، يتكلم شخص آخر وقتا طويلا. ماذا تفعل بالميكروفون؟
video-call-join-check-1-answer-1 = أتركه مفتوحا احتراما له.
video-call-join-check-1-answer-2 = أغلقه.
video-call-join-check-1-answer-3 = أغادر المكالمة وأعود لاحقا.
video-call-join-check-1-why-1 = الميكروفون المفتوح ينقل ضجة بيتك إلى الجميع. إغلاقه من الأدب.
video-call-join-check-1-why-2 = نعم. يسمع الآخرون بشكل أفضل. يمكنك فتحه من جديد لتتكلم.
video-call-join-check-1-why-3 = ستفوتك البقية. أغلق الميكروفون: تبقى تسمع الآخرين.

video-call-join-check-2-title = تتكلم ولا أحد يسمعك. ماذا تتفقد أولا؟
video-call-join-check-2-answer-1 = هل الكاميرا مفتوحة.
video-call-join-check-2-answer-2 = هل الحاسوب حديث.
video-call-join-check-2-answer-3 = هل الميكروفون مغلق.
video-call-join-check-2-why-1 = الكاميرا تنقل صورتك. للصوت، تفقد الميكروفون.
video-call-join-check-2-why-2 = نادرا ما يكون هذا هو السبب. في الغالب يكون الميكروفون مغلقا فقط.
video-call-join-check-2-why-3 = نعم. هذا أكثر الأسباب شيوعا. المس الميكروفون لتفتحه.

video-call-join-check-3-title = لا تريد أن تظهر غرفتك. ماذا يمكنك أن تفعل؟
video-call-join-check-3-answer-1 = أغلق الكاميرا أو أجعل الخلفية غير واضحة.
video-call-join-check-3-answer-2 = أغلق الميكروفون.
video-call-join-check-3-answer-3 = لا شيء: الكاميرا إجبارية.
video-call-join-check-3-why-1 = نعم. خدمات كثيرة يمكنها أيضا أن تخفي الخلفية: لا تظهر الغرفة.
video-call-join-check-3-why-2 = الميكروفون ينقل الصوت لا الصورة. أغلق الكاميرا أو أخف الخلفية.
video-call-join-check-3-why-3 = يمكنك المشاركة بلا صورة. قل ذلك للآخرين في البداية.

## Lesson video-call.family

video-call-family-title = رؤية العائلة من هاتفك
video-call-family-can-1 = أعرف كيف أرد على مكالمة فيديو من قريب.
video-call-family-can-2 = أعرف كيف أضبط الصوت والصورة أثناء المكالمة.
video-call-family-can-3 = أعرف كيف أتأكد من هوية المتصل.
video-call-family-home-1 = الهاتف: افتح المحادثة مع الشخص، ثم المس الكاميرا الصغيرة.
video-call-family-home-2 = الحاسوب: افتح الخدمة نفسها، واختر الشخص، ثم الكاميرا الصغيرة.
video-call-family-card =
    الهاتف في مستوى العينين.
    الضوء أمامي، لا خلفي.
    لا يسمعونني: الميكروفون.
    لا يرونني: الكاميرا.
    عند الشك: أتصل برقم أعرفه.

video-call-family-why-title = نرى بعضنا رغم المسافة
video-call-family-why-text =
    بالهاتف يمكنك أن ترى أقاربك مباشرة، حتى في الخارج.

    يستعمل الشخصان التطبيق نفسه، أي البرنامج نفسه. تمر المكالمة عبر الإنترنت.

    مع شبكة البيت (Wi-Fi) لا تستهلك المكالمة شيئا من اشتراك هاتفك. بدونها، تستهلك الكثير من البيانات.

video-call-family-answer-title = الرد على لينا
video-call-family-answer-text = تريد حفيدتك لينا أن تريك رسمها. ابحث عن دعوتها. افتح الميكروفون والكاميرا، ثم ادخل المكالمة.
video-call-family-answer-hint-1 = هناك دعوتان. واحدة فقط من لينا. افتحها.
video-call-family-answer-hint-2 = اختر «الانضمام إلى المكالمة». ثم انظر إلى سطري «الميكروفون» و«الكاميرا».
video-call-family-answer-hint-3 = «لينا»، «الانضمام إلى المكالمة». اختر «الميكروفون»، ثم «الكاميرا»، ثم «دخول المكالمة».
video-call-family-answer-done = أحسنت، لينا تراك وتسمعك. وقد تركت جانبا دعوة شخص مجهول.

video-call-family-picture-title = صورة جميلة وصوت واضح
video-call-family-picture-text =
    ضع الهاتف في مستوى العينين، على كتاب مثلا.

    اجعل الضوء أمامك. النافذة خلف ظهرك تجعل وجهك مظلما.

    هل توقفت الصورة؟ اقترب من جهاز الإنترنت (box). إغلاق الكاميرا يساعد أيضا: يصل الصوت بشكل أفضل.

video-call-family-mend-title = البقاء على اتصال أثناء المكالمة
video-call-family-mend-text = انضم إلى مكالمة الأحد والميكروفون مفتوح والكاميرا مفتوحة. ثم اقرأ الجملة في الأعلى وافعل اللازم. ستتغير 5 مرات.
video-call-family-mend-hint-1 = الصورة في سطر «الكاميرا». الصوت والضجة في سطر «الميكروفون».
video-call-family-mend-hint-2 = السطر الذي تختاره تتغير حالته. اختره من جديد لترجع. عندما ينتهي كل شيء، غادر المكالمة.
video-call-family-mend-hint-3 = قبل الدخول: «الميكروفون»، «الكاميرا». في المكالمة: «الكاميرا» مرتين، «الميكروفون» مرتين، «مغادرة المكالمة».
video-call-family-mend-done = أحسنت، أصبحت تعرف كيف تضبط الصوت والصورة دون قطع المكالمة.

video-call-family-check-1-title = أثناء المكالمة ترى عائلتك وجهك مظلما. ماذا تفعل؟
video-call-family-check-1-answer-1 = أتكلم بصوت أعلى.
video-call-family-check-1-answer-2 = أغلق التطبيق وأفتحه من جديد.
video-call-family-check-1-answer-3 = أستدير ليكون الضوء أمامي.
video-call-family-check-1-why-1 = الصوت لا يغير الصورة. استدر نحو الضوء.
video-call-family-check-1-why-2 = التطبيق يعمل: الصورة مظلمة فقط. استدر نحو النافذة أو المصباح.
video-call-family-check-1-why-3 = نعم. يجب أن يضيء النور وجهك. النافذة خلف ظهرك تجعله مظلما.

video-call-family-check-2-title = في مكالمة فيديو، يطلب حفيدك مالا على الفور. صوته غريب. ماذا تفعل؟
video-call-family-check-2-answer-1 = أنهي المكالمة وأتصل برقمه المعتاد.
video-call-family-check-2-answer-2 = أرسل المال: أعرف وجهه.
video-call-family-check-2-answer-3 = أبقى على الخط وأسأل عن المبلغ.
video-call-family-check-2-why-1 = نعم. يمكن للآلة أن تقلد وجها وصوتا. الرقم المعتاد يسمح بالتأكد.
video-call-family-check-2-why-2 = يمكن للآلة أن تقلد وجها في مكالمة مباشرة. تأكد دائما بطريقة أخرى قبل الدفع.
video-call-family-check-2-why-3 = كلما بقيت، زاد الضغط عليك. أنه المكالمة، ثم اتصل بالرقم الذي تعرفه.

video-call-family-check-3-title = ليس لديك Wi-Fi واشتراكك صغير. ماذا تفعل قبل مكالمة فيديو طويلة؟
video-call-family-check-3-answer-1 = أخفض الصوت لأستهلك أقل.
video-call-family-check-3-answer-2 = أنتظر وجود Wi-Fi أو أتصل بلا صورة.
video-call-family-check-3-answer-3 = أطفئ الهاتف ثم أشغله.
video-call-family-check-3-why-1 = خفض الصوت لا يغير الاستهلاك. الصورة هي التي تستهلك أكثر البيانات.
video-call-family-check-3-why-2 = نعم. الصورة تستهلك الكثير من البيانات. في البيت أو في المكتبة، توفرها شبكة Wi-Fi.
video-call-family-check-3-why-3 = إعادة التشغيل لا تغير الاستهلاك. ابحث عن Wi-Fi أو اتصل بلا صورة.

## Lesson video-call.meeting

video-call-meeting-title = إدارة اجتماع عن بعد
video-call-meeting-can-1 = أعرف كيف أحضر اجتماعا ودعوته.
video-call-meeting-can-2 = أعرف كيف أسمح بالدخول للمدعوين فقط.
video-call-meeting-can-3 = أعرف كيف أعرض وثيقة دون عرض الباقي.
video-call-meeting-home-1 = الهاتف: في تطبيق المكالمات، المس «اجتماع جديد» (Nouvelle réunion)، ثم أرسل الرابط.
video-call-meeting-home-2 = الحاسوب: أنشئ الاجتماع، وشغل غرفة الانتظار (salle d’attente)، ثم أرسل الرابط.
video-call-meeting-card =
    أرسل الرابط والتاريخ والبرنامج.
    أبقي غرفة الانتظار.
    شخص مجهول؟ أرفض.
    أعرض نافذة واحدة فقط.
    أوقف المشاركة قبل المتابعة.

video-call-meeting-prepare-title = تحضير الاجتماع
video-call-meeting-prepare-text =
    أنت تدير الاجتماع: تحضره وتقوده. أرسل الرابط والتاريخ والساعة والبرنامج.

    لا تنشر الرابط للعموم: قد يدخل أي شخص.

    شغل غرفة الانتظار. ينتظر الناس فيها، وأنت تختار من يدخل.

video-call-meeting-door-title = حراسة الباب
video-call-meeting-door-text = تدير اجتماع الجمعية. ينتظر 4 أشخاص. اسمح بالدخول لمن هم في قائمتك وارفض الآخرين. ثم اقفل الاجتماع.
video-call-meeting-door-hint-1 = اختر «عرض قائمة المدعوين». احفظ الأسماء، ثم ارجع بزر «رجوع».
video-call-meeting-door-hint-2 = افتح اسما. إذا كان في القائمة، اختر «السماح بالدخول». وإلا فاختر «رفض».
video-call-meeting-door-hint-3 = «السماح بالدخول»: نادية ب. وبول م. «رفض»: ضيف 42 وCrédit Rapide. ثم «قفل الاجتماع».
video-call-meeting-door-done = أحسنت، يبدأ الاجتماع مع الأشخاص المناسبين. بعد القفل لا يدخل أحد آخر.

video-call-meeting-window-title = عرض نافذة واحدة
video-call-meeting-window-text =
    المشاركة هي أن تعرض على الآخرين جزءا من شاشتك.

    «الشاشة كلها» تعرض كل شيء: رسائلك وصورك وما يصلك من رسائل. اختر نافذة واحدة فقط، نافذة الوثيقة.

    عندما يقرأ الجميع، أوقف المشاركة. يرى الآخرون الوجوه من جديد.

video-call-meeting-budget-title = عرض الميزانية
video-call-meeting-budget-text = الاجتماع مفتوح. اعرض على الآخرين نافذة «ميزانية 2026» وحدها. ثم اقرأ كل جملة في الأعلى وافعل ما تطلبه.
video-call-meeting-budget-hint-1 = اختر «مشاركة وثيقة». تظهر قائمة نوافذك.
video-call-meeting-budget-hint-2 = اختر نافذة الميزانية. عندما يقرؤها الجميع، أوقف المشاركة. ثم انتبه إلى السؤال.
video-call-meeting-budget-hint-3 = «مشاركة وثيقة»، «ميزانية 2026»، «إيقاف المشاركة»، «الميكروفون»، ثم «مغادرة المكالمة».
video-call-meeting-budget-done = أحسنت، أصبحت تعرف كيف تعرض وثيقة وتحتفظ بالباقي لنفسك.

video-call-meeting-check-1-title = شخص مجهول ينتظر دخول اجتماعك. ماذا تفعل؟
video-call-meeting-check-1-answer-1 = أرفضه أو أتأكد من هويته.
video-call-meeting-check-1-answer-2 = أسمح له بالدخول: لديه الرابط.
video-call-meeting-check-1-answer-3 = ألغي الاجتماع.
video-call-meeting-check-1-why-1 = نعم. قد ينتقل الرابط من شخص إلى آخر. يمكنك أن تسأل المدعوين هل يعرفونه.
video-call-meeting-check-1-why-2 = يمكن نسخ الرابط أو إرساله إلى آخرين. من لديه الرابط ليس مدعوا بالضرورة.
video-call-meeting-check-1-why-3 = لا حاجة إلى ذلك. هذه فائدة غرفة الانتظار: أنت تختار من يدخل.

video-call-meeting-check-2-title = تريد تسجيل الاجتماع بالفيديو. ماذا تفعل أولا؟
video-call-meeting-check-2-answer-1 = لا شيء: هذا اجتماعي.
video-call-meeting-check-2-answer-2 = أخبر الجميع وأطلب موافقتهم.
video-call-meeting-check-2-answer-3 = أسجل، ثم أرسل الفيديو إلى الجميع.
video-call-meeting-check-2-why-1 = الصوت والصورة ملك لكل شخص. يجب إخبار الجميع وطلب موافقتهم.
video-call-meeting-check-2-why-2 = نعم. يمكن لكل شخص أن يرفض أو أن يغلق كاميرته. قل أيضا ما فائدة الفيديو.
video-call-meeting-check-2-why-3 = بعد ذلك يفوت الأوان: لم يستطع الناس أن يختاروا. اسأل قبل التسجيل.

video-call-meeting-check-3-title = تريد أن تعرض ملصقا في الاجتماع. ماذا تختار للمشاركة؟
video-call-meeting-check-3-answer-1 = الشاشة كلها، لأنها أسرع.
video-call-meeting-check-3-answer-2 = الكاميرا، وأمسك الملصق أمامها.
video-call-meeting-check-3-answer-3 = نافذة الملصق فقط.
video-call-meeting-check-3-why-1 = الشاشة كلها تعرض أيضا رسائلك الخاصة. اختر نافذة الملصق.
video-call-meeting-check-3-why-2 = هذا ممكن، لكن النص يكون غالبا غير واضح أو مقلوبا. النافذة أوضح.
video-call-meeting-check-3-why-3 = نعم. يرى الآخرون الملصق وحده وبوضوح. وباقي شاشتك يبقى خاصا بك.

## Invitations

# From: at most 25 characters; about: 30; link: 40, ending in .example before its path; text: at most 35 words.
video-call-invitation-adviser-from = السيدة بوتي
video-call-invitation-adviser-about = موعدك حول العمل
video-call-invitation-adviser-link = vite-visio.example/rdv-emploi
video-call-invitation-adviser-text = مرحبا، يبدأ موعدنا بعد 5 دقائق. سنتحدث عن سيرتك الذاتية (CV). يمكنك الدخول من الآن. إلى اللقاء بعد قليل!

video-call-invitation-club-from = نادي التصوير
video-call-invitation-club-about = اجتماع يوم السبت
video-call-invitation-club-link = vite-visio.example/club-photo
video-call-invitation-club-text = مرحبا بالجميع، اجتماع النادي القادم يوم السبت الساعة 17. احتفظوا بهذا الرابط حتى السبت.

video-call-invitation-school-from = مدرسة Les Tilleuls
video-call-invitation-school-about = اجتماع الآباء والأمهات
video-call-invitation-school-link = vite-visio.example/ecole-tilleuls
video-call-invitation-school-text = أعزاءنا الآباء والأمهات، يبدأ اجتماع العام الدراسي الجديد. نرجو الدخول والميكروفون مغلق. نرحب بأسئلتكم.

video-call-invitation-lina-from = لينا
video-call-invitation-lina-about = مرحبا، هل تأتي لتراني؟
video-call-invitation-lina-link = allo-famille.example/lina
video-call-invitation-lina-text = مرحبا! أنهيت رسمي وأريد أن أريك إياه. أمي هنا أيضا. نحن في انتظارك!

video-call-invitation-stranger-from = Assistance 24h
video-call-invitation-stranger-about = في هاتفك مشكلة
video-call-invitation-stranger-link = aide-mobile.example/urgent
video-call-invitation-stranger-text = هاتفك في خطر. انضم إلى مكالمة الفيديو هذه الآن. سيطلب منك الفني رمز هاتفك.

video-call-invitation-sunday-from = سمير
video-call-invitation-sunday-about = مكالمة الأحد
video-call-invitation-sunday-link = allo-famille.example/dimanche
video-call-invitation-sunday-text = مرحبا! كل العائلة هنا لمكالمة الأحد. انضم إلينا متى شئت، عند الأطفال أخبار.

## People in the waiting room

# Names shown: at most 25 characters; what they say: at most 25 words.
video-call-guest-nadia = نادية ب.
video-call-guest-nadia-says = مساء الخير، أنا نادية. حضرت برنامج الحفلة.
video-call-guest-paul = بول م.
video-call-guest-paul-says = مساء الخير، أنا بول، أمين المال. أتصل من هاتفي هذا المساء.
video-call-guest-visitor = ضيف 42
video-call-guest-visitor-says = مرحبا، أعطاني شخص الرابط. هل أدخل؟
video-call-guest-seller = Crédit Rapide
video-call-guest-seller-says = مرحبا! عرض خاص لجمعيتكم. اسمحوا لي بالدخول 5 دقائق.

## Windows open on the computer

# At most 30 characters.
video-call-window-mailbox = رسائلي الإلكترونية
video-call-window-budget = ميزانية 2026
video-call-window-photos = صور العائلة
