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

first-steps-keyboard-pointer-type-title = كتابة 3 كلمات
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
first-steps-keyboard-pointer-capitals-text = الأرقام في الصف الأعلى من لوحة المفاتيح. اكتب كلمة، ثم اكتب سنة. خذ وقتك.
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
