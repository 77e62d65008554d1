### Lesson "first-steps.keyboard-pointer": screen words, pointing, typing, digits, erasing.

## The lesson

# At most 40 characters.
first-steps-keyboard-pointer-title = لوحة المفاتيح والمؤشر
# Each outcome: at most 60 characters.
first-steps-keyboard-pointer-can-1 = أعرف كيف أشير وأختار بالمؤشر.
first-steps-keyboard-pointer-can-2 = أعرف كيف أكتب كلمة بلوحة المفاتيح.
first-steps-keyboard-pointer-can-3 = أعرف كيف أصحح خطأ.
# The same gesture on one's own machine: one line each.
first-steps-keyboard-pointer-home-1 = الهاتف: المس خانة فارغة، فتظهر لوحة المفاتيح.
first-steps-keyboard-pointer-home-2 = الحاسوب: انقر داخل خانة فارغة، ثم اكتب.
# The card to take away: at most 5 short lines.
first-steps-keyboard-pointer-card =
    المؤشر: يتبع الفأرة أو الإصبع.
    النقر: أضغط، ثم أرفع إصبعي.
    الأرقام: في أعلى لوحة المفاتيح.
    الخطأ: مفتاح المسح.
    آخذ كل وقتي.

## Reading: the words of the screen

first-steps-keyboard-pointer-words-title = كلمات الشاشة
# At most 55 words.
first-steps-keyboard-pointer-words-text =
    الشاشة تعرض نصوصا وصورا. النافذة جزء من الشاشة.

    المؤشر علامة تتبع الفأرة أو إصبعك. النقر هو أن تضغط، ثم ترفع إصبعك.

    المفتاح زر من أزرار لوحة المفاتيح. هنا لا يمكنك أن تعطل أي شيء.

## Practice: pointing

first-steps-keyboard-pointer-point-title = الإشارة والنقر
# At most 30 words.
first-steps-keyboard-pointer-point-text = حرك المؤشر إلى الخانة المطلوبة، ثم انقر. على شاشة اللمس: المس الخانة. بلا فأرة: استعمل مفاتيح الأسهم، ثم مفتاح الإدخال (Entrée).
first-steps-keyboard-pointer-point-hint-1 = اقرأ الاسم المطلوب فوق الخانات. ثم ابحث عن الخانة التي تحمل هذا الاسم.
first-steps-keyboard-pointer-point-hint-2 = حرك الفأرة ببطء. توقف في وسط الخانة، ثم انقر مرة واحدة. اختيار خانة أخرى لا يعطل شيئا.
first-steps-keyboard-pointer-point-hint-3 = على لوحة المفاتيح، اضغط مفاتيح الأسهم حتى تصل إلى الخانة المطلوبة. ثم اضغط مفتاح الإدخال (Entrée).
first-steps-keyboard-pointer-point-done = أحسنت، أصبحت تعرف كيف تشير إلى خانة وتنقر عليها.
# Labels of the boxes: at most 10 characters.
first-steps-keyboard-pointer-point-place-1 = البيت
first-steps-keyboard-pointer-point-place-2 = الشمس
first-steps-keyboard-pointer-point-place-3 = الشجرة
first-steps-keyboard-pointer-point-place-4 = القمر
first-steps-keyboard-pointer-point-place-5 = الخبز
first-steps-keyboard-pointer-point-place-6 = البحر

## Practice: typing letters

first-steps-keyboard-pointer-type-title = كتابة ثلاث كلمات
first-steps-keyboard-pointer-type-text = اكتب الكلمة المعروضة حرفا بعد حرف. خذ وقتك. الحرف الخطأ لا يظهر ولا يعطل شيئا.
first-steps-keyboard-pointer-type-hint-1 = اقرأ الحرف الأول من الكلمة. ابحث عن الحرف نفسه على لوحة المفاتيح.
first-steps-keyboard-pointer-type-hint-2 = اضغط مرة واحدة، ثم ارفع إصبعك. يمكنك أيضا اختيار الحرف من لوحة المفاتيح على الشاشة.
# The letters of the three words below.
first-steps-keyboard-pointer-type-hint-3 = كلمة «باب»: ب، ا، ب. كلمة «قلم»: ق، ل، م. كلمة «كتاب»: ك، ت، ا، ب.
first-steps-keyboard-pointer-type-done = أحسنت، أصبحت تعرف كيف تجد الحروف وتكتب كلمة.
# Words to type: 2 to 8 letters, without hamza or vowel marks.
first-steps-keyboard-pointer-type-word-1 = باب
first-steps-keyboard-pointer-type-word-2 = قلم
first-steps-keyboard-pointer-type-word-3 = كتاب

## Practice: digits

# Arabic has no capital letters: a word and a number.
first-steps-keyboard-pointer-capitals-title = كلمة ثم رقم
first-steps-keyboard-pointer-capitals-text = الأرقام في الصف الأعلى، مع مفتاح Maj. اكتب كلمة، ثم اكتب سنة. خذ وقتك.
first-steps-keyboard-pointer-capitals-hint-1 = ابحث عن الأرقام فوق الحروف. هي مرتبة من اليسار إلى اليمين، والصفر في آخرها.
first-steps-keyboard-pointer-capitals-hint-2 = على لوحة المفاتيح الفرنسية، اضغط Maj مع مفتاح الرقم. يمكنك أيضا استعمال لوحة المفاتيح على الشاشة.
first-steps-keyboard-pointer-capitals-hint-3 = الكلمة: س، ل، ا، م. ثم السنة، رقما بعد رقم: 2، ثم 0، ثم 2، ثم 6.
first-steps-keyboard-pointer-capitals-done = أحسنت، أصبحت تعرف كيف تكتب كلمة ورقما.
first-steps-keyboard-pointer-capitals-word-1 = سلام
first-steps-keyboard-pointer-capitals-word-2 = 2026

## Practice: erasing

first-steps-keyboard-pointer-erase-title = تصحيح كلمة
first-steps-keyboard-pointer-erase-text = انزلق الإصبع، فتبادل حرفان مكانهما. مفتاح المسح يزيل الحرف الأخير. صحح الكلمة.
first-steps-keyboard-pointer-erase-hint-1 = مفتاح المسح في آخر صف الأرقام، إلى اليمين. عليه سهم نحو اليسار.
first-steps-keyboard-pointer-erase-hint-2 = كل ضغطة تزيل حرفا من آخر الكلمة. أزل الحرفين الأخيرين.
first-steps-keyboard-pointer-erase-hint-3 = اضغط مفتاح المسح مرتين. يبقى حرفان: م، ك. ثم اكتب ت، ثم ب.
first-steps-keyboard-pointer-erase-done = أحسنت، أصبحت تعرف كيف تصحح كلمة.
# The right word, then the same word with its last two letters in the wrong order.
first-steps-keyboard-pointer-erase-word-1 = مكتب
first-steps-keyboard-pointer-erase-start-1 = مكبت

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
first-steps-keyboard-pointer-check-1-title = كتبت حرفا زائدا. أي مفتاح يزيله؟
first-steps-keyboard-pointer-check-1-answer-1 = مفتاح الإدخال (Entrée).
first-steps-keyboard-pointer-check-1-answer-2 = مفتاح المسح.
first-steps-keyboard-pointer-check-1-answer-3 = مفتاح Maj.
first-steps-keyboard-pointer-check-1-why-1 = مفتاح الإدخال معناه «أواصل». أما مفتاح المسح فيزيل الحرف الأخير.
first-steps-keyboard-pointer-check-1-why-2 = نعم. كل ضغطة تزيل الحرف الأخير.
first-steps-keyboard-pointer-check-1-why-3 = مفتاح Maj يفيد في كتابة الأرقام على اللوحة الفرنسية. أما مفتاح المسح فيزيل الحرف الأخير.

first-steps-keyboard-pointer-check-2-title = ما معنى «النقر»؟
first-steps-keyboard-pointer-check-2-answer-1 = الضغط على زر الفأرة، ثم رفع الإصبع.
first-steps-keyboard-pointer-check-2-answer-2 = تحريك الفأرة دون ضغط.
first-steps-keyboard-pointer-check-2-answer-3 = كتابة كلمة بلوحة المفاتيح.
first-steps-keyboard-pointer-check-2-why-1 = نعم. ضغطة قصيرة تكفي. على شاشة اللمس، تلمس بإصبعك.
first-steps-keyboard-pointer-check-2-why-2 = هذه بداية الحركة: المؤشر يتحرك. لكي تنقر، اضغط بعد ذلك على الزر.
first-steps-keyboard-pointer-check-2-why-3 = بلوحة المفاتيح نقول «الكتابة». أما النقر فيكون بالفأرة: تضغط، ثم ترفع إصبعك.

first-steps-keyboard-pointer-check-3-title = هنا، ضغطت على مفتاح آخر غير المطلوب. ماذا يحدث؟
first-steps-keyboard-pointer-check-3-answer-1 = يتعطل الجهاز.
first-steps-keyboard-pointer-check-3-answer-2 = علي أن أبدأ كل شيء من جديد.
first-steps-keyboard-pointer-check-3-answer-3 = لا بأس: أصحح وأواصل.
first-steps-keyboard-pointer-check-3-why-1 = لا تقلق: الضغط على مفتاح لا يعطل الجهاز. تصحح الخطأ وتواصل.
first-steps-keyboard-pointer-check-3-why-2 = عملك باق في مكانه. تصحح الخطأ فقط، ثم تواصل.
first-steps-keyboard-pointer-check-3-why-3 = نعم. كل الناس يضغطون أحيانا على مفتاح آخر، وتصحيح الخطأ ممكن.

### Lesson "first-steps.screen": window, tab, menu, button, scrolling, questions of a window.

## Screen: the lesson

# At most 40 characters.
first-steps-screen-title = كلمات الشاشة
# Each outcome: at most 60 characters.
first-steps-screen-can-1 = أعرف أسماء أجزاء النافذة.
first-steps-screen-can-2 = أعرف كيف أمرر الصفحة.
first-steps-screen-can-3 = أعرف كيف أجيب عن سؤال نافذة.
# The same gesture on one's own machine.
first-steps-screen-home-1 = الهاتف: مرر إصبعك إلى الأعلى لترى البقية.
first-steps-screen-home-2 = الحاسوب: أدر عجلة الفأرة لترى البقية.
# The card to take away: at most 5 short lines.
first-steps-screen-card =
    النافذة: جزء من الشاشة.
    علامة التبويب: صفحة مفتوحة، في الأعلى.
    القائمة: ما يمكنني أن أفعله.
    التمرير: أرى البقية في الأسفل.
    إلغاء: أعود ولا يتغير شيء.

## Screen: reading

first-steps-screen-words-title = النافذة وأجزاؤها
# At most 55 words.
first-steps-screen-words-text =
    النافذة (fenêtre) تعرض صفحة أو أداة. في الأعلى، كل علامة تبويب (onglet) تحفظ صفحة مفتوحة.

    القائمة (menu) تعرض ما يمكنك أن تفعله. فيها أزرار تضغط عليها.

    زر «إغلاق» (Fermer) أو علامة × يزيل النافذة. يمكنك دائما أن تفتحها من جديد.

## Screen: pointing at the parts

first-steps-screen-parts-title = رسم نافذة
# At most 30 words.
first-steps-screen-parts-text = هذه نافذة نراها من بعيد. اختر الجزء المطلوب: بالفأرة، أو بالإصبع، أو بمفاتيح الأسهم ثم مفتاح الإدخال (Entrée).
first-steps-screen-parts-hint-1 = اقرأ الاسم المطلوب فوق الخانات. ثم ابحث عن الخانة التي تحمل هذا الاسم.
first-steps-screen-parts-hint-2 = علامات التبويب وزر «إغلاق» في الأعلى. القائمة على الجانب. الزر في الأسفل.
first-steps-screen-parts-hint-3 = على لوحة المفاتيح، اضغط مفاتيح الأسهم حتى تصل إلى الخانة المطلوبة. ثم اضغط مفتاح الإدخال.
first-steps-screen-parts-done = أحسنت، أصبحت تعرف أجزاء النافذة.
# Labels of the boxes: at most 10 characters. Two tabs, the cross, the menu, the page, the scroll bar, a button.
first-steps-screen-parts-place-1 = تبويب 1
first-steps-screen-parts-place-2 = تبويب 2
first-steps-screen-parts-place-3 = إغلاق
first-steps-screen-parts-place-4 = القائمة
first-steps-screen-parts-place-5 = الصفحة
first-steps-screen-parts-place-6 = التمرير
first-steps-screen-parts-place-7 = الزر

## Screen: reading about scrolling and questions

first-steps-screen-move-title = رؤية البقية والإجابة
# At most 55 words.
first-steps-screen-move-text =
    الصفحة غالبا أطول من الشاشة. التمرير هو تحريكها إلى الأعلى أو إلى الأسفل.

    أحيانا تسألك نافذة صغيرة سؤالا. اقرأ أولا عنوانها، ثم أزرارها.

    «إلغاء» (Annuler) معناه: أعود ولا يتغير شيء. خذ وقتك.

## Screen: answering windows

first-steps-screen-answer-title = الإجابة عن نافذة
first-steps-screen-answer-text = 4 نوافذ تسألك سؤالا. كل نافذة تقول ماذا تريد. اختر الزر المناسب.
first-steps-screen-answer-hint-1 = اقرأ الجملة تحت العنوان: تقول ماذا تريد أن تفعل.
first-steps-screen-answer-hint-2 = «إلغاء» يعيدك إلى الصفحة دون أي تغيير. «حفظ» يحتفظ بعملك.
first-steps-screen-answer-hint-3 = بالترتيب: «التمرير إلى الأسفل»، «إلغاء»، «إغلاق هذا التبويب»، «حفظ».
first-steps-screen-answer-done = أحسنت، أصبحت تعرف كيف تقرأ نافذة وتجيب عنها.

## Screen: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
first-steps-screen-check-1-title = لا ترى زر «تأكيد» (Valider) في الصفحة. ماذا تفعل؟
first-steps-screen-check-1-answer-1 = أطفئ الجهاز وأشغله من جديد.
first-steps-screen-check-1-answer-2 = أغلق النافذة.
first-steps-screen-check-1-answer-3 = أمرر الصفحة إلى الأسفل.
first-steps-screen-check-1-why-1 = الجهاز بخير. الصفحة أطول من الشاشة: مررها.
first-steps-screen-check-1-why-2 = الإغلاق يزيل الصفحة مع ما كتبته. من الأفضل أن تمررها.
first-steps-screen-check-1-why-3 = نعم. الزر يكون غالبا في آخر الصفحة، في الأسفل.

first-steps-screen-check-2-title = ما معنى زر «إلغاء» (Annuler)؟
first-steps-screen-check-2-answer-1 = أعود ولا يتغير شيء.
first-steps-screen-check-2-answer-2 = أمسح كل عملي.
first-steps-screen-check-2-answer-3 = أنا موافق.
first-steps-screen-check-2-why-1 = نعم. يُغلق السؤال، ويبقى كل شيء كما كان.
first-steps-screen-check-2-why-2 = الإلغاء لا يمسح عملك. يُغلق السؤال، ويبقى كل شيء كما كان.
first-steps-screen-check-2-why-3 = للموافقة تجد غالبا «OK» أو «تأكيد». أما الإلغاء فمعناه: أعود.

first-steps-screen-check-3-title = ما هي علامة التبويب (onglet)؟
first-steps-screen-check-3-answer-1 = مفتاح على لوحة المفاتيح.
first-steps-screen-check-3-answer-2 = صفحة مفتوحة في أعلى النافذة.
first-steps-screen-check-3-answer-3 = صورة تتحرك.
first-steps-screen-check-3-why-1 = المفاتيح على لوحة المفاتيح. أما علامة التبويب فعلى الشاشة، في أعلى النافذة.
first-steps-screen-check-3-why-2 = نعم. كل علامة تبويب تحفظ صفحة. تنتقل من صفحة إلى أخرى.
first-steps-screen-check-3-why-3 = الصورة المتحركة إعلان في الغالب. علامة التبويب تبقي صفحة مفتوحة، في الأعلى.

### Lesson "first-steps.touch": touch gestures, and signs of a touch keyboard.

## Touch: the lesson

# At most 40 characters.
first-steps-touch-title = حركات الإصبع على شاشة اللمس
# Each outcome: at most 60 characters.
first-steps-touch-can-1 = أعرف كيف ألمس وأمرر وأكبر.
first-steps-touch-can-2 = أعرف كيف أجد حرفا خاصا أو علامة.
first-steps-touch-can-3 = أعرف كيف أكتب @ و€.
# The same gesture on one's own machine.
first-steps-touch-home-1 = الهاتف: اضغط مطولا على حرف، فتظهر أشكاله الأخرى.
first-steps-touch-home-2 = الحاسوب الفرنسي: @ بالمفتاحين Alt Gr و0. € بالمفتاحين Alt Gr وE.
# The card to take away: at most 5 short lines.
first-steps-touch-card =
    اللمس: أفتح أو أختار.
    التمرير: أرى البقية.
    إبعاد إصبعين: أكبر الصورة.
    الضغط المطول: حروف واختيارات أخرى.
    123؟: الأرقام والعلامات.

## Touch: reading

first-steps-touch-gestures-title = 4 حركات للإصبع
# At most 55 words.
first-steps-touch-gestures-text =
    شاشة اللمس تستجيب للإصبع. لمسة واحدة تفتح أو تختار.

    تمرير الإصبع يحرك الصفحة. إبعاد إصبعين يكبر الصورة.

    الضغط المطول يعرض اختيارات أخرى. الحركة الخفيفة أفضل من الحركة القوية.

## Touch: small boxes, near to each other

first-steps-touch-icons-title = لمس الأيقونة المطلوبة
# At most 30 words.
first-steps-touch-icons-text = الأيقونة صورة صغيرة تفتح تطبيقا (برنامجا). المس الأيقونة المطلوبة. بلا شاشة لمس: استعمل الفأرة، أو مفاتيح الأسهم ثم مفتاح الإدخال (Entrée).
first-steps-touch-icons-hint-1 = اقرأ الاسم المطلوب، ثم ابحث عن الأيقونة. الأيقونات متقاربة: المس وسطها.
first-steps-touch-icons-hint-2 = ضع طرف إصبعك، ثم ارفعه فورا. لمس أيقونة أخرى لا يعطل شيئا.
first-steps-touch-icons-hint-3 = على لوحة المفاتيح، اضغط مفاتيح الأسهم حتى تصل إلى الأيقونة. ثم اضغط مفتاح الإدخال.
first-steps-touch-icons-done = أحسنت، حركتك دقيقة.
# Labels of the boxes: at most 10 characters.
first-steps-touch-icons-place-1 = مكالمات
first-steps-touch-icons-place-2 = صور
first-steps-touch-icons-place-3 = طقس
first-steps-touch-icons-place-4 = خرائط
first-steps-touch-icons-place-5 = رسائل
first-steps-touch-icons-place-6 = إعدادات

## Touch: which gesture

first-steps-touch-choose-title = اختيار الحركة المناسبة
first-steps-touch-choose-text = في يدك هاتف. لكل شاشة، اختر الحركة المناسبة.
first-steps-touch-choose-hint-1 = تذكر الحركات الأربع: اللمس، والتمرير، وإبعاد إصبعين، والضغط المطول.
first-steps-touch-choose-hint-2 = إبعاد إصبعين يكبر. التمرير يعرض البقية. اللمس يفتح. الضغط المطول يعرض الحروف الأخرى.
first-steps-touch-choose-hint-3 = بالترتيب: «إبعاد إصبعين»، «تمرير الإصبع إلى الأعلى»، «لمس الطقس مرة واحدة»، «الضغط المطول على e».
first-steps-touch-choose-done = أحسنت، أصبحت تعرف الحركات الأربع.

## Touch: reading about signs

first-steps-touch-signs-title = الأرقام والعلامات
# At most 55 words.
first-steps-touch-signs-text =
    على الهاتف، تظهر لوحة المفاتيح عندما تلمس خانة فارغة.

    مفتاح 123؟ يعرض الأرقام والعلامات. والمفتاح الذي عليه حروف يعيد الحروف.

    العلامة @ اسمها «آت»، وبالفرنسية arobase. تجدها في كل عنوان بريد إلكتروني. € معناها يورو.

## Touch: typing signs

first-steps-touch-type-title = كتابة علامات
# At most 30 words.
first-steps-touch-type-text = اكتب ما هو معروض: كلمة، ثم مبلغا مع علامة €، ثم العلامة @ مع رقم. بالإصبع: افتح لوحة المفاتيح على الشاشة.
first-steps-touch-type-hint-1 = اكتب علامة بعد علامة. العلامة الخطأ لا تظهر.
# Keys of a French keyboard.
first-steps-touch-type-hint-2 = لوحة الشاشة: المس 123 لترى الأرقام و€. اللوحة الأخرى: Alt Gr على يمين المفتاح الطويل.
first-steps-touch-type-hint-3 = كلمة قهوة: ق، ه، و، ة. لكتابة 20: Maj مع 2، ثم Maj مع 0. لكتابة €: Alt Gr مع E. لكتابة @: Alt Gr مع 0. بينها مسافة.
first-steps-touch-type-done = أحسنت، أصبحت تعرف كيف تكتب العلامات.
# Words to type: 2 to 8 characters: a word with a special letter, a number and €, @ and a number.
first-steps-touch-type-word-1 = قهوة
# An ordinary space.
first-steps-touch-type-word-2 = 20 €
first-steps-touch-type-word-3 = @ 7

## Touch: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
first-steps-touch-check-1-title = الصورة صغيرة جدا. أي حركة تكبرها؟
first-steps-touch-check-1-answer-1 = الضغط بقوة كبيرة.
first-steps-touch-check-1-answer-2 = إبعاد إصبعين فوق الصورة.
first-steps-touch-check-1-answer-3 = تمرير الإصبع إلى الأسفل.
first-steps-touch-check-1-why-1 = القوة لا تغير شيئا: الشاشة تحس بالإصبع الخفيف. أبعد إصبعين.
first-steps-touch-check-1-why-2 = نعم. ولتصغير الصورة، قرب الإصبعين.
first-steps-touch-check-1-why-3 = التمرير يحرك الصفحة. للتكبير، أبعد إصبعين.

first-steps-touch-check-2-title = كيف تكتب «é» على لوحة مفاتيح الهاتف؟
first-steps-touch-check-2-answer-1 = ألمس الحرف e مرتين.
first-steps-touch-check-2-answer-2 = أهز الهاتف.
first-steps-touch-check-2-answer-3 = أضغط مطولا على الحرف e.
first-steps-touch-check-2-why-1 = اللمس مرتين يكتب «ee». اضغط مطولا: تظهر الحروف الأخرى.
first-steps-touch-check-2-why-2 = في بعض الهواتف، الهز يلغي ما كتبته. الأفضل أن تضغط مطولا على الحرف e.
first-steps-touch-check-2-why-3 = نعم. تظهر الحروف الأخرى. مرر إصبعك إلى الحرف الذي تريده.

first-steps-touch-check-3-title = أين توجد العلامة @ على لوحة مفاتيح الهاتف؟
first-steps-touch-check-3-answer-1 = مع مفتاح 123؟، بين العلامات.
first-steps-touch-check-3-answer-2 = لا توجد: يلزم حاسوب.
first-steps-touch-check-3-answer-3 = في قائمة الإعدادات.
first-steps-touch-check-3-why-1 = نعم. وعندما يُطلب عنوان بريد، تكون @ ظاهرة غالبا.
first-steps-touch-check-3-why-2 = في كل الهواتف هذه العلامة. المس 123؟ لترى العلامات.
first-steps-touch-check-3-why-3 = الإعدادات تغير الهاتف. العلامات على لوحة المفاتيح، مع مفتاح 123؟.

### What the imitations show.

## Windows

# Place: at most 14 characters. Title: at most 34. Text: at most 2 rows of 56. Choices: at most 40. Reasons: at most 130.
first-steps-window-scroll-place = صفحة
first-steps-window-scroll-title = التسجيل في المكتبة
first-steps-window-scroll-body = للصفحة بقية في الأسفل. أنت تبحث عن زر «تأكيد».
first-steps-window-scroll-choice-1 = إغلاق الصفحة
first-steps-window-scroll-choice-2 = التمرير إلى الأسفل
first-steps-window-scroll-choice-3 = البدء من جديد
first-steps-window-scroll-why-1 = الإغلاق يزيل الصفحة. الزر في الأسفل: مرر الصفحة.
first-steps-window-scroll-why-3 = عملك صحيح. الزر في الأسفل فقط: مرر الصفحة.

first-steps-window-print-place = سؤال
first-steps-window-print-title = هل تطبع هذه الصفحة؟
first-steps-window-print-body = أردت أن تقرأها فقط. ارجع إلى الصفحة.
first-steps-window-print-choice-1 = طباعة
first-steps-window-print-choice-2 = إلغاء
first-steps-window-print-why-1 = ستخرج الصفحة على الورق. لترجع دون تغيير، اختر «إلغاء».

first-steps-window-tab-place = سؤال
first-steps-window-tab-title = هل تغلق علامات التبويب؟
first-steps-window-tab-body = لديك 3 صفحات مفتوحة. انتهيت من صفحة واحدة فقط.
first-steps-window-tab-choice-1 = إغلاق هذا التبويب
first-steps-window-tab-choice-2 = إغلاق التبويبات الثلاثة
first-steps-window-tab-why-2 = ستُغلق الصفحات الثلاث. أغلق فقط الصفحة التي انتهيت منها.

first-steps-window-keep-place = سؤال
first-steps-window-keep-title = هل تحفظ رسالتك؟
first-steps-window-keep-body = أنت تغلق النافذة. وتريد أن تحتفظ بالرسالة.
first-steps-window-keep-choice-1 = عدم الحفظ
first-steps-window-keep-choice-2 = إلغاء
first-steps-window-keep-choice-3 = حفظ
first-steps-window-keep-why-1 = ستضيع الرسالة. للاحتفاظ بها، اختر «حفظ».
first-steps-window-keep-why-2 = «إلغاء» يعيدك إلى الرسالة دون إغلاقها. للاحتفاظ بها، اختر «حفظ».

first-steps-window-enlarge-place = صورة
first-steps-window-enlarge-title = حفلة المدرسة
first-steps-window-enlarge-body = الوجوه صغيرة جدا. تريد أن تراها أحسن.
first-steps-window-enlarge-choice-1 = الضغط بقوة أكبر
first-steps-window-enlarge-choice-2 = تمرير الإصبع
first-steps-window-enlarge-choice-3 = إبعاد إصبعين
first-steps-window-enlarge-why-1 = القوة لا تغير شيئا. يلزم إصبعان يبتعد أحدهما عن الآخر.
first-steps-window-enlarge-why-2 = التمرير ينتقل إلى صورة أخرى. يلزم إصبعان يبتعد أحدهما عن الآخر.

first-steps-window-further-place = جريدة
first-steps-window-further-title = مقال طويل
first-steps-window-further-body = تريد أن تقرأ البقية، في أسفل الصفحة.
first-steps-window-further-choice-1 = تمرير الإصبع إلى الأعلى
first-steps-window-further-choice-2 = الضغط المطول على النص
first-steps-window-further-choice-3 = إبعاد إصبعين
first-steps-window-further-why-2 = الضغط المطول يختار كلمة. لترى البقية، ادفع الصفحة إلى الأعلى.
first-steps-window-further-why-3 = إبعاد إصبعين يكبر. لترى البقية، ادفع الصفحة إلى الأعلى.

first-steps-window-open-place = البداية
first-steps-window-open-title = أيقونات تطبيقاتك
first-steps-window-open-body = تريد أن تفتح تطبيق الطقس.
first-steps-window-open-choice-1 = الضغط المطول على الطقس
first-steps-window-open-choice-2 = لمس الطقس مرة واحدة
first-steps-window-open-choice-3 = تمرير الإصبع على الطقس
first-steps-window-open-why-1 = الضغط المطول للنقل أو الحذف. للفتح، لمسة خفيفة تكفي.
first-steps-window-open-why-3 = التمرير ينتقل إلى صفحة أخرى. للفتح، المس مرة واحدة.

first-steps-window-accent-place = لوحة
first-steps-window-accent-title = رسالة إلى Zoé
first-steps-window-accent-body = تريد أن تكتب الحرف الفرنسي é.
first-steps-window-accent-choice-1 = لمس e مرة واحدة
first-steps-window-accent-choice-2 = لمس e مرتين
first-steps-window-accent-choice-3 = الضغط المطول على e
first-steps-window-accent-why-1 = لمسة واحدة تكتب e بلا علامة. اترك إصبعك على الحرف.
first-steps-window-accent-why-2 = لمستان تكتبان ee. اترك إصبعك على الحرف.
