# كل الكلمات التي يقرؤها الناس في دروس "email".
# غيّروا النص الذي يلي علامة المساواة. لا تغيّروا الاسم الذي قبلها: يحتاج إليه الملف pack.toml.
# العناوين مخترعة وتنتهي بـ ".example".

## الدرس: عنوانه، وما يستطيع المتعلم فعله بعده، والخطوات في البيت، والبطاقة

# 40 حرفا على الأكثر
email-local-news-title = ترتيب أخبار الحي
# 60 حرفا على الأكثر
email-local-news-can-1 = أعرف ما فائدة المجلد.
email-local-news-can-2 = أستطيع وضع رسالة في مجلد.
email-local-news-can-3 = أستطيع العثور على رسالة رتبتها.
email-local-news-home-1 = على الهاتف: أبق إصبعك على الرسالة، ثم اختر المجلد.
email-local-news-home-2 = على الحاسوب: اسحب الرسالة بالفأرة إلى المجلد.
# 5 أسطر على الأكثر
email-local-news-card =
    مجلد لكل موضوع.
    أرتب ما أريد الاحتفاظ به.

## خطوة للقراءة: عنوان من سطر واحد، ونص من 55 كلمة على الأكثر

email-local-news-why-title = ما فائدة المجلد
email-local-news-why-text =
    المجلد صندوق له اسم. ضع فيه الرسائل التي تريد الاحتفاظ بها.
    ستجدها بعد ذلك دون بحث.

## خطوة للتطبيق: 30 كلمة على الأكثر، وثلاثة تلميحات، وجملة نجاح

email-local-news-sort-title = ترتيب دعوة
email-local-news-sort-text = حفل الحي يهمك. ضع الدعوة في المجلد "نزهات".
email-local-news-sort-hint-1 = الدعوة تتحدث عن حفل.
email-local-news-sort-hint-2 = افتح رسالة جمعية الحي.
email-local-news-sort-hint-3 = تحت الرسالة المفتوحة، اختر "نزهات".
email-local-news-sort-done = الدعوة في مكانها. ستجدها في "نزهات".

email-letter-local-party-from = جمعية الحي
email-letter-local-party-address = bonjour@quartier.example
email-letter-local-party-subject = الحفل يوم السبت
email-letter-local-party-body = يبدأ الحفل يوم السبت في الساعة 15. تعالوا مع جيرانكم!
email-letter-local-sale-from = المتجر الأزرق
email-letter-local-sale-address = offres@boutique.example
email-letter-local-sale-subject = عروضنا
email-letter-local-sale-body = كل شيء أرخص هذا الأسبوع.
email-folder-local-outings = نزهات

## ثلاثة أسئلة: 55 حرفا على الأكثر لكل جواب، و25 كلمة على الأكثر لكل شرح

email-local-news-check-1-title = ماذا يحدث لرسالة وضعتها في مجلد؟
email-local-news-check-1-answer-1 = تنتظر في المجلد.
email-local-news-check-1-why-1 = افتح المجلد متى شئت: الرسالة فيه.
email-local-news-check-1-answer-2 = تحذف.
email-local-news-check-1-why-2 = الترتيب لا يحذف شيئا: الرسالة تغيّر مكانها فقط.

email-local-news-check-2-title = أي اسم يساعدك على العثور على رسائل المدرسة؟
email-local-news-check-2-answer-1 = متفرقات
email-local-news-check-2-why-1 = "متفرقات" لا تقول ماذا يوجد في المجلد.
email-local-news-check-2-answer-2 = المدرسة
email-local-news-check-2-why-2 = اسم قصير يقول الموضوع: ستعرفه بسهولة.
email-local-news-check-2-answer-3 = المجلد 3
email-local-news-check-2-why-3 = بعد شهر، لن يقول لك هذا الرقم شيئا.

email-local-news-check-3-title = هل يجب ترتيب كل الرسائل؟
email-local-news-check-3-answer-1 = نعم، كلها
email-local-news-check-3-why-1 = يمكن نقل الإعلانات إلى سلة المهملات.
email-local-news-check-3-answer-2 = لا، فقط ما أحتفظ به
email-local-news-check-3-why-2 = رتب ما سينفعك. والباقي يمكن أن ينتظر أو يحذف.
