### The public side: from the attract screen to goodbye.

## Attract screen

attract-title = Palier
# The greeting, said in each language at once: 30 letters at most.
attract-hello = مرحبا! اضغط على أي مفتاح.
attract-begin = ابدأ
attract-leave = مغادرة Palier
attract-demo = عرض تجريبي: البيانات خيالية.
attract-no-records = لا يُحفظ أي شيء اليوم. أخبر وسيطا من فضلك.

## Choice of a language

languages-title = اختر لغتك

## What would you like to do?

wishes-title = ماذا تريد أن تفعل؟
wishes-otherwise = شيء آخر
wishes-unsure = لا أعرف
wishes-today = لدي معاملة أريد إنجازها اليوم

## Lessons

lessons-text = اختر درسا.
lessons-start-title = لنبدأ من البداية
lessons-start-text = هذه هي الخطوات الأولى. يمكنك التوقف متى شئت.
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
done-more = أريد شيئا آخر
done-end = انتهيت

## Something to do today

today-title = أي معاملة؟
today-text = نقول لك ماذا تحضر معك، ثم يساعدك شخص.
today-official = الاسم الرسمي
today-time = المدة
today-bring = أحضر معك
today-call = طلب المساعدة من وسيط
today-end = انتهيت

## Goodbye

goodbye-title = مع السلامة وإلى اللقاء
goodbye-text = لقد مُسح كل ما كتبته.
goodbye-end = إغلاق

## Help

help-title = مساعدة
help-move = السهمان إلى الأعلى وإلى الأسفل: للانتقال من سطر إلى سطر.
help-confirm = مفتاح Enter، أو رقم السطر: للاختيار.
help-back = مفتاح Esc: للرجوع.
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
keys-capitals = Shift
keys-latin = abc
keys-signs = 123
keys-space = مسافة
keys-erase = مسح
keys-hide = إغلاق
