### The public side: from the attract screen to goodbye.

## Attract screen

attract-title = Palier
# The greeting, said in each language at once: 30 letters at most.
attract-hello = مرحبا! اضغط على أي مفتاح.
attract-begin = ابدأ
attract-leave = مغادرة Palier
attract-demo = عرض تجريبي: البيانات خيالية.
# Shown on an unattended machine where nobody is staff yet.
attract-no-staff = إلى مُثبّت الجهاز: لن يستطيع أحد الخروج. أغلق Palier ثم شغّل «palier staff add».
attract-no-records = لا يُحفظ أي شيء اليوم. أخبر وسيطا من فضلك.

## Choice of a language

languages-title = اختر لغتك

## What would you like to do?

wishes-title = ماذا تريد أن تفعل؟
wishes-learn = التعلّم
# Beside the name of a level: 30 letters at most.
wishes-basic = لوحة المفاتيح، البريد، الأمان
wishes-intermediate = الكتابة، المكالمات، الشراء
wishes-advanced = المعاملات، الصحة، الإنشاء
wishes-path = مسار مناسب لي
wishes-unsure = لا أعرف: أين أبدأ؟
wishes-otherwise = شيء آخر
wishes-need = أقوله بكلماتي
wishes-today = عندي معاملة أقوم بها اليوم
wishes-resume = عندي رمز للمتابعة

## The usages of a level

level-text = اختر موضوعا.

## A need in everyday words, and something to do today

need-title = قل ما تريد بكلماتك
need-text = اكتب كلمة أو كلمتين، مثلا: رؤية أحفادي.
# Beside the field to type in: 16 letters at most.
need-field = أبحث عن
today-field = المعاملة
search-more = عرض المزيد
search-again = العودة إلى أول القائمة
search-nothing = لا شيء يشبه هذه الكلمات. جرّب كلمة أخرى أو نادِ شخصا.

## Paths

paths-title = مسار مناسب لي
paths-text = المسار يجمع عدة دروس. اختر ما يشبه وضعك اليوم.
paths-which = اختر مسارا.
path-completed = انتهى هذا المسار. يمكنك إعادة كل درس.

## Placement: never called a test

placement-title = أين أبدأ؟ (دقيقتان على الأكثر)
placement-text = خلال الأشهر الثلاثة الأخيرة:
placement-yes = نعم
placement-no = لا
placement-skip = أفضّل عدم الجواب
placement-before = السؤال السابق
placement-stop = عرض النتيجة الآن
placement-found-title = من أين تبدأ
# Beside a competence area in which nothing was done yet.
placement-found-new = للاكتشاف
placement-found-text = هذه فكرة للبداية. القرار لك.
placement-found-nothing = لم تجب عن شيء: ابدأ من البداية بكل بساطة.
placement-found-other = اختيار شيء آخر
placement-again-title = والآن؟
placement-again-text = بعد هذا الدرس:
placement-again-stop = التوقف هنا

## Resume code

code-title = رمز المتابعة
code-text = اكتب حروف بطاقتك وأرقامها. الفراغات لا تهم.
# Beside the field: 16 letters at most.
code-field = الرمز
code-take = متابعة
code-wrong-empty = الخانة فارغة. اكتب رمزك.
# $sign: the character typed.
code-wrong-sign = العلامة «{ $sign }» لا توجد في أي رمز. انظر إليها مرة أخرى.
code-wrong-short = تنقص علامات. الرمز مجموعات من 4 علامات.
code-wrong-long = العلامات كثيرة. امسح الأخيرة منها.
code-wrong-check = علامة خاطئة، أو علامتان تبادلتا المكان. قارن مع بطاقتك.
code-wrong-pack = هذا الرمز من جهاز له محتويات أخرى. اختر موضوعا أو نادِ شخصا.
code-welcome-title = سعداء برؤيتك من جديد
# $count (number): lessons done.
code-welcome-done =
    { $count ->
        [0] وجدنا مسارك.
        [zero] وجدنا مسارك.
        [one] أنهيت درسا واحدا من قبل.
        [two] أنهيت درسين من قبل.
        [few] أنهيت { $count } دروس من قبل.
        [many] أنهيت { $count } درسا من قبل.
       *[other] أنهيت { $count } درس من قبل.
    }
# $count (number): lessons that this kiosk does not have.
code-welcome-unknown =
    { $count ->
        [zero] كل دروسك على هذا الجهاز.
        [one] درس واحد غير موجود على هذا الجهاز.
        [two] درسان غير موجودين على هذا الجهاز.
        [few] { $count } دروس غير موجودة على هذا الجهاز.
        [many] { $count } درسا غير موجود على هذا الجهاز.
       *[other] { $count } درس غير موجود على هذا الجهاز.
    }
code-welcome-edition = تغيّرت المحتويات منذ زيارتك. ما أنجزته محفوظ.
code-welcome-on = متابعة

## What to take away

away-title = رمزك للمتابعة
away-text = انسخ هذا الرمز أو صوّره. في المرة القادمة اختر «عندي رمز للمتابعة».
away-print = طباعة
away-printed = البطاقة تخرج من الطابعة.
away-not-printed = الطابعة لا تجيب. انسخ الرمز بيدك.
away-back = رجوع

## Lessons

lessons-text = اختر درسا.
lessons-done = تم
# $minutes (number): beside a lesson's title, 12 letters at most.
lessons-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}

lesson-gone = لم يعد هذا الدرس موجودا هنا.
lesson-continue = متابعة
lesson-before = الخطوة السابقة
lesson-undo = التراجع عن آخر حركة
lesson-show = أرني كيف أفعل
lesson-call = طلب المساعدة من شخص

## Last screen of a lesson

done-title = أحسنت، لقد أنهيت الدرس!
done-home = في بيتك، على جهازك
done-feeling = كيف كان الأمر؟
done-more = القيام بشيء آخر
# $title: the next lesson of the path.
done-next = تتمة المسار: { $title }
done-again = والآن؟ (دقيقة واحدة)
done-away = أخذ رمز المتابعة معي
done-end = انتهيت

## Something to do today

today-title = أي معاملة؟
today-text = نقول لك ماذا تحضر معك، ثم يساعدك شخص.
today-official = الاسم الرسمي
today-time = المدة
today-bring = أحضر معك
today-call = طلب المساعدة من وسيط
today-practice = التدرّب على استمارة مشابهة
today-end = انتهيت

## Goodbye

goodbye-title = مع السلامة وإلى اللقاء
goodbye-text = لقد مُسح كل ما كتبته.
goodbye-end = إغلاق

## Help

help-title = مساعدة
help-move = السهمان إلى الأعلى وإلى الأسفل: للانتقال من سطر إلى سطر.
help-confirm = مفتاح الإدخال (Entrée)، أو رقم السطر: للاختيار.
help-back = مفتاح الخروج (Échap): للرجوع.
help-pointer = الفأرة أو الإصبع: المس السطر.
help-safe = هنا لا يمكنك أن تعطل أي شيء. جرّب كما تشاء.
help-call = طلب المساعدة من وسيط

overlay-close = إغلاق

## Display

display-title = العرض
display-normal = ألوان عادية
display-contrast = تباين قوي
display-no-colour = بلا ألوان

## Still there?

still-title = هل ما زلت هنا؟
still-text = إذا لم تجب خلال 30 ثانية، فسيُمسح كل شيء من أجل الشخص التالي.
still-yes = نعم، أتابع
still-no = لا، انتهيت

## A call was made

called-title = سيأتي شخص لمساعدتك
# Before a large number.
called-number = رقمك
called-text = ابق هنا. يمكنك أن تتابع في انتظار وصوله.
called-close = متابعة

## Leaving the program

leave-title = هل تريد مغادرة Palier؟
leave-text = لن تظهر شاشة الاستقبال بعد ذلك.
leave-no = لا، البقاء
leave-yes = نعم، المغادرة

## Keys on the screen: 7 letters at most

keys-letters = أبت
keys-capitals = Maj
keys-latin = abc
keys-signs = 123
keys-space = مسافة
keys-erase = مسح
keys-hide = إغلاق
