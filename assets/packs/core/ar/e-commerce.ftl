### Lessons of "e-commerce": buying, paying, selling, giving and receiving gifts in an imitation shop.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.
### Every shop, buyer and card is invented. Addresses end in .example.

## Lesson "e-commerce.buy": signs of a serious shop, basket

# At most 40 characters.
e-commerce-buy-title = الشراء من متجر موثوق
# Each outcome: at most 60 characters.
e-commerce-buy-can-1 = أعرف كيف أكتشف متجرا مشبوها.
e-commerce-buy-can-2 = أعرف كيف أقارن الأسعار مع ثمن التوصيل.
e-commerce-buy-can-3 = أعرف كيف أملأ السلة وأرسل الطلب.
# The same gesture on one's own machine: one line each.
e-commerce-buy-home-1 = الهاتف: قبل الشراء، ابحث عن «mentions légales» (المعلومات القانونية) في أسفل الصفحة.
e-commerce-buy-home-2 = الحاسوب: اقرأ العنوان في أعلى الشاشة، ثم أسفل الصفحة.
# The card to take away: at most 5 short lines.
e-commerce-buy-card =
    المتجر الموثوق يقول من هو.
    أقرأ عنوانه ومعلوماته القانونية.
    أقارن المجموع مع ثمن التوصيل.
    أحتفظ برسالة تأكيد الطلب.
    عندي 14 يوما لأغير رأيي.

## Buying: reading

e-commerce-buy-why-title = متجر بلا واجهة
# At most 55 words.
e-commerce-buy-why-text =
    المتجر الإلكتروني يبيع عبر الإنترنت. أنت لا ترى البائع ولا الغرض.

    القانون يلزم المتجر بأن يقول من هو. ابحث عن «mentions légales» (المعلومات القانونية: الاسم والعنوان ووسيلة الاتصال).

    المتاجر هنا وهمية. لن تدفع أي شيء.

## Buying: judging three shops

e-commerce-buy-signs-title = موثوق أم مشبوه؟
# At most 30 words.
e-commerce-buy-signs-text = أمامك 3 متاجر. افتح كل متجر واقرأ. قل هل هو موثوق أم مشبوه. متجر واحد فقط مشبوه: قل لماذا.
e-commerce-buy-signs-hint-1 = افتح متجرا. ابحث عن اسمه الكامل وعنوانه وطريقة الدفع.
e-commerce-buy-signs-hint-2 = المتجر المشبوه يعد بسعر منخفض جدا. ولا يقبل إلا طريقة دفع واحدة.
e-commerce-buy-signs-hint-3 = Maison Garance و Atelier Lumo: «متجر موثوق». Super Soldes: «متجر مشبوه»، ثم «لا يقبل إلا التحويل البنكي».
e-commerce-buy-signs-done = أحسنت، أصبحت تعرف كيف تقرأ عن المتجر قبل الشراء.

## Buying: comparing and ordering

e-commerce-buy-basket-title = الاختيار والطلب
e-commerce-buy-basket-text = تبحث عن غلاية ماء جديدة سعتها لتر واحد، تصل هذا الأسبوع. أضفها إلى السلة، ثم أرسل الطلب مع التوصيل إلى نقطة استلام.
e-commerce-buy-basket-hint-1 = افتح كل غرض. اقرأ الحجم ومدة التوصيل، وليس السعر فقط.
e-commerce-buy-basket-hint-2 = الغلاية المطلوبة من متجر Maison Garance. اختر «إضافة إلى السلة»، ثم طريقة التوصيل.
e-commerce-buy-basket-hint-3 = افتح الغلاية بسعر 24 يورو، ثم «إضافة إلى السلة». اختر «إلى نقطة استلام»، ثم «إرسال الطلب».
e-commerce-buy-basket-done = أحسنت، أصبحت تعرف كيف تطلب. المجموع 27 يورو مع التوصيل.
# Why another article is not the one asked for: at most 110 characters.
e-commerce-buy-basket-no-far = هذه الغلاية تصل بعد 6 أسابيع. اختر «إزالة من السلة» وابحث عن غيرها.
e-commerce-buy-basket-no-small = هذه الغلاية صغيرة جدا. اختر «إزالة من السلة» وابحث عن لتر واحد.

## Buying: after the order

e-commerce-buy-after-title = بعد الطلب
e-commerce-buy-after-text =
    تصلك رسالة إلكترونية تؤكد الشراء. احتفظ بها: فهي دليلك.

    بعد وصول الطلب، عندك 14 يوما لتغير رأيك. هذا لا ينطبق على البيع بين الأفراد (أشخاص وليس متجرا).

    عندك مشكلة؟ الموقع الحكومي SignalConso يستقبل بلاغك.

## Buying: three questions

e-commerce-buy-check-1-title = أين يذكر المتجر اسمه وعنوانه الكامل؟
e-commerce-buy-check-1-answer-1 = في إعلاناته.
e-commerce-buy-check-1-answer-2 = في معلوماته القانونية (mentions légales).
e-commerce-buy-check-1-answer-3 = على صورة الغرض.
e-commerce-buy-check-1-why-1 = الإعلان يقول ما يريد. أما المعلومات القانونية فهي إجبارية، وغالبا في أسفل الصفحة.
e-commerce-buy-check-1-why-2 = نعم. هي إجبارية. إذا لم تجد اسما ولا عنوانا، فالأفضل أن تشتري من مكان آخر.
e-commerce-buy-check-1-why-3 = الصورة قد تكون منقولة. المعلومات القانونية تقول من يبيع وأين.

e-commerce-buy-check-2-title = غرض ثمنه 15 يورو وتوصيله 12 يورو. غرض آخر ثمنه 24 يورو مع التوصيل. أيهما أرخص؟
e-commerce-buy-check-2-answer-1 = الأول، لأن سعره 15 يورو.
e-commerce-buy-check-2-answer-2 = المجموع نفسه.
e-commerce-buy-check-2-answer-3 = الثاني، لأن مجموعه 24 يورو.
e-commerce-buy-check-2-why-1 = مع التوصيل، ثمن الأول 27 يورو. انظر دائما إلى المجموع قبل الدفع.
e-commerce-buy-check-2-why-2 = ثمن الأول 15 + 12، أي 27 يورو. وثمن الثاني 24 يورو.
e-commerce-buy-check-2-why-3 = نعم. المجموع أهم من السعر المعروض: 24 يورو مقابل 27 يورو.

e-commerce-buy-check-3-title = أوصل إليك المتجر مصباحا. لم يعجبك. ماذا يمكنك أن تفعل؟
e-commerce-buy-check-3-answer-1 = أعيده خلال 14 يوما.
e-commerce-buy-check-3-answer-2 = لا شيء، لأنه بلا عيب.
e-commerce-buy-check-3-answer-3 = أطلب من البنك إيقاف بطاقتي.
e-commerce-buy-check-3-why-1 = نعم. عندك 14 يوما لتخبر المتجر، دون ذكر أي سبب.
e-commerce-buy-check-3-why-2 = لا حاجة إلى عيب. عند الشراء عبر الإنترنت، عندك 14 يوما لتغير رأيك.
e-commerce-buy-check-3-why-3 = إيقاف البطاقة يكون عند السرقة. هنا، أخبر المتجر خلال 14 يوما.

## Lesson "e-commerce.pay": page, card, bank, contactless

e-commerce-pay-title = الدفع عبر الإنترنت وبدون تلامس
e-commerce-pay-can-1 = أعرف كيف أتحقق من عنوان صفحة الدفع.
e-commerce-pay-can-2 = أقرأ طلب البنك قبل أن أؤكد.
e-commerce-pay-can-3 = أعرف كيف أستعمل بطاقة محفوظة في هاتفي.
e-commerce-pay-home-1 = الهاتف: المس العنوان في أعلى الصفحة لتقرأه كاملا.
e-commerce-pay-home-2 = الحاسوب: اقرأ العنوان في أعلى الشاشة قبل أن تخرج بطاقتك.
e-commerce-pay-card =
    أدفع من سلتي، لا من رسالة.
    أقرأ عنوان الصفحة كاملا.
    القفل لا يقول من هو البائع.
    البنك: أقرأ المبلغ قبل أن أقبل.
    عند الشك: أرفض وأتصل ببنكي.

## Paying: reading

e-commerce-pay-why-title = قبل استعمال البطاقة
e-commerce-pay-why-text =
    عنوان الصفحة مكتوب في أعلى الشاشة. هو يقول لك أين أنت.

    القفل يحمي بياناتك في الطريق. لكنه لا يقول إن البائع صادق.

    بعد ذلك، يطلب منك البنك أن تؤكد. البطاقة المستعملة هنا وهمية.

## Paying: the right page, the invented card

e-commerce-pay-card-title = الدفع في الصفحة الصحيحة
e-commerce-pay-card-text = تدفع 27 يورو ثمن الغلاية لمتجر Maison Garance. اختر الصفحة الصحيحة. انقل البطاقة الوهمية، ثم أجب بنكك. لا تكتب أبدا بطاقتك الحقيقية.
e-commerce-pay-card-hint-1 = افتح الصفحتين وقارن العنوانين. في عنوان المتجر تجد maison-garance.example.
e-commerce-pay-card-hint-2 = افتح «من سلتي»، ثم «الدفع في هذه الصفحة». انقل كل رقم. المسافات تظهر وحدها.
e-commerce-pay-card-hint-3 = الرقم: 1234 5678 9012 3456. التاريخ: 12/30. الرمز: 123. اختر «دفع 27 يورو»، ثم «تأكيد الدفع».
e-commerce-pay-card-done = أحسنت، دفعت في الصفحة الصحيحة دون أي خطر.
# The name of the seller, as the bank shows it: at most 30 characters.
e-commerce-pay-card-seller = Maison Garance
# Why another page is not the right one: at most 110 characters.
e-commerce-pay-card-no-message = هذا العنوان ليس عنوان المتجر. اختر «رجوع»، ثم الصفحة الأخرى.

## Paying: what the bank asks

e-commerce-pay-bank-title = القراءة قبل التأكيد
e-commerce-pay-bank-text = تدفع مرة أخرى 27 يورو. انقل البطاقة الوهمية. اقرأ جيدا طلب البنك. هل هو صحيح؟
e-commerce-pay-bank-hint-1 = ادفع كما فعلت من قبل، بالبطاقة الوهمية. ثم يكتب لك البنك اسم البائع والمبلغ.
e-commerce-pay-bank-hint-2 = قارن المبلغين: ثمن مشترياتك والمبلغ الذي يطلبه البنك.
e-commerce-pay-bank-hint-3 = 1234 5678 9012 3456، ثم 12/30، ثم 123. يطلب البنك 270 يورو بدل 27 يورو: اختر «رفض الدفع».
e-commerce-pay-bank-done = أحسنت، رفضت مبلغا غير صحيح. في الحياة الحقيقية، أخبر بنكك أيضا.
e-commerce-pay-bank-seller = Maison Garance

## Contactless: reading and doing

e-commerce-pay-contactless-title = الدفع بدون تلامس
e-commerce-pay-contactless-text =
    للدفع بدون تلامس (sans contact)، تقرب البطاقة من القارئ. فوق 50 يورو، يطلب القارئ الرمز السري.

    يمكن للهاتف أن يحفظ بطاقاتك: البنك، الحافلة، المكتبة. يجب أولا فتح قفله برمز أو بالإصبع.

    تفضل البطاقة أو النقود؟ الاختيار لك.

e-commerce-pay-tap-title = هاتف واحد وبطاقات كثيرة
e-commerce-pay-tap-text = تصعد إلى الحافلة. اشتراكك محفوظ في الهاتف. افتح قفل الهاتف، واختر البطاقة المناسبة، ثم قرب الهاتف من القارئ.
e-commerce-pay-tap-hint-1 = الهاتف المقفل لا يظهر أي بطاقة. ابدأ بفتح قفله.
e-commerce-pay-tap-hint-2 = اختر «فتح قفل الهاتف». ثم ابحث عن البطاقة التي تستعملها في الحافلة.
e-commerce-pay-tap-hint-3 = «فتح قفل الهاتف»، ثم «اشتراك الحافلة»، ثم «تقريب الهاتف من القارئ».
e-commerce-pay-tap-done = أحسنت، تعرف القارئ على اشتراكك.
# What the reader shows: one row of 56 columns.
e-commerce-pay-tap-reader = قارئ الحافلة: قدم اشتراكك.

## Paying: three questions

e-commerce-pay-check-1-title = في الصفحة قفل صغير. ماذا تعرف؟
e-commerce-pay-check-1-answer-1 = البائع صادق.
e-commerce-pay-check-1-answer-2 = السعر مناسب.
e-commerce-pay-check-1-answer-3 = بياناتي محمية في الطريق.
e-commerce-pay-check-1-why-1 = المتجر الكاذب قد يكون فيه قفل أيضا. اقرأ العنوان والمعلومات القانونية.
e-commerce-pay-check-1-why-2 = القفل لا علاقة له بالسعر. هو يحمي فقط بياناتك في الطريق.
e-commerce-pay-check-1-why-3 = نعم، ولا شيء غير ذلك. لتعرف من يبيع، اقرأ عنوان الصفحة.

e-commerce-pay-check-2-title = يتصل بك شخص ويقول: «أنا من البنك، أكد هذا الدفع بسرعة». ماذا تفعل؟
e-commerce-pay-check-2-answer-1 = أنهي المكالمة وأتصل بنفسي ببنكي.
e-commerce-pay-check-2-answer-2 = أؤكد، لأنه البنك.
e-commerce-pay-check-2-answer-3 = أعطيه رمزي ليتحقق.
e-commerce-pay-check-2-why-1 = نعم. البنك لا يطلب ذلك أبدا بالهاتف. اتصل برقم الهاتف المكتوب خلف بطاقتك.
e-commerce-pay-check-2-why-2 = قد يقلد المحتال رقم بنكك. أكد مشترياتك أنت فقط.
e-commerce-pay-check-2-why-3 = لا تعط رمزك لأحد، ولا للبنك. أنه المكالمة واتصل بنفسك.

e-commerce-pay-check-3-title = ثمن مشترياتك 60 يورو. تدفع بالبطاقة بدون تلامس. ماذا يحدث؟
e-commerce-pay-check-3-answer-1 = تدفع البطاقة دون أي سؤال.
e-commerce-pay-check-3-answer-2 = يطلب القارئ رمز البطاقة.
e-commerce-pay-check-3-answer-3 = تتوقف البطاقة عن العمل.
e-commerce-pay-check-3-why-1 = بدون رمز، تتوقف البطاقة عند 50 يورو. هذا يقلل الخسارة عند السرقة.
e-commerce-pay-check-3-why-2 = نعم. فوق 50 يورو، تحتاج البطاقة إلى رمزها. أخف الأرقام بيدك.
e-commerce-pay-check-3-why-3 = البطاقة تعمل. القارئ يطلب الرمز فقط، لأن المبلغ أكثر من 50 يورو.

## Lesson "e-commerce.sell": an advert, honest and dishonest buyers

e-commerce-sell-title = بيع غرض مستعمل
e-commerce-sell-can-1 = أعرف كيف أكتب إعلانا واضحا وصادقا.
e-commerce-sell-can-2 = أعرف كيف أختار صورة بلا خطر.
e-commerce-sell-can-3 = أعرف كيف أرفض مشتريا مشبوها.
e-commerce-sell-home-1 = الهاتف: افتح موقع البيع، ثم «Vendre» (بيع) أو العلامة +.
e-commerce-sell-home-2 = الحاسوب: في موقع البيع، اختر «Déposer une annonce» (نشر إعلان).
e-commerce-sell-card =
    الإعلان: عنوان واضح، سعر عادل، حالة حقيقية.
    الصورة: الغرض وحده، بلا وجه ولا عنوان.
    أتحدث وأستلم المال داخل الموقع.
    لاستلام المال، لا أعطي أي رمز.
    أحتفظ بدليل الإرسال.

## Selling: reading

e-commerce-sell-why-title = حياة ثانية للأشياء
e-commerce-sell-why-text =
    الغرض المستعمل استعمله شخص من قبل. عندما تبيعه لا ترميه.

    الإعلان هو واجهتك: عنوان وسعر وحالة وصورة. قل الحقيقة، حتى عن العيوب الصغيرة.

    الموقع هنا اسمه «Trocadou» وهو وهمي. لن يرى أحد إعلانك.

## Selling: the advert

e-commerce-sell-advert-title = كتابة إعلان
e-commerce-sell-advert-text = تبيع دراجة أطفال في حالة جيدة، بسعر بين 30 و60 يورو. املأ الإعلان. اختر صورة تظهر فيها الدراجة فقط.
e-commerce-sell-advert-hint-1 = أمامك 4 أشياء: العنوان والسعر والحالة والصورة. ابدأ بالعنوان.
e-commerce-sell-advert-hint-2 = اكتب عنوانا من كلمتين، ثم سعرا. افتح «الحالة» و«الصورة» لتختار من القائمة.
e-commerce-sell-advert-hint-3 = العنوان: دراجة أطفال. السعر: 45. «الحالة»: «حالة جيدة». «الصورة»: «الدراجة وحدها». ثم «نشر الإعلان».
e-commerce-sell-advert-done = أحسنت، إعلانك واضح وصادق.
# What "show me how" writes as a title: at least 2 words, at most 40 characters.
e-commerce-sell-advert-example = دراجة أطفال حمراء
e-commerce-sell-advert-no-state-new = الدراجة مستعملة. اختر حالة أخرى لتبقى صادقا.
e-commerce-sell-advert-no-state-broken = هذه الدراجة تعمل جيدا. اختر حالة أفضل.
e-commerce-sell-advert-no-picture-child = يظهر وجه طفل في الصورة. اختر صورة ليس فيها أحد.
e-commerce-sell-advert-no-picture-street = يظهر اسم شارعك في الصورة. اختر صورة لا تقول أين تسكن.

## Selling: the buyers

e-commerce-sell-buyers-title = من يريد الشراء حقا؟
e-commerce-sell-buyers-text = كتب إليك 3 أشخاص عن الدراجة، وثمنها 45 يورو. اقرأ الرسائل الثلاث. اقبل الشخص الصادق. ارفض الآخرين وقل لماذا.
e-commerce-sell-buyers-hint-1 = في هذا الموقع، يمر المال عبر الموقع. المشتري الصادق يقبل ذلك.
e-commerce-sell-buyers-hint-2 = هناك رسالتان مشبوهتان. واحدة تريد الخروج من الموقع. والأخرى تريد رمزا.
e-commerce-sell-buyers-hint-3 = «سميرة»: «قبول عبر الموقع». Kevin و Transport 24: «رفض وإبلاغ». يريد Kevin الخروج من الموقع. والآخر يريد رمزا.
e-commerce-sell-buyers-done = أحسنت، أصبحت تعرف المشتري الصادق.

## Selling: reading, the sending

e-commerce-sell-send-title = الإرسال واستلام المال
e-commerce-sell-send-text =
    يحتفظ الموقع بمال المشتري. ترسل أنت الغرض. يستلمه المشتري، ثم يدفع لك الموقع.

    التقط صورة للغرض بعد تغليفه. احتفظ بإيصال البريد أو نقطة الاستلام.

    للتسليم وجها لوجه، اختر مكانا عاما.

## Selling: three questions

e-commerce-sell-check-1-title = أي صورة تختار لبيع طاولة؟
e-commerce-sell-check-1-answer-1 = الطاولة وحدها مع خدشها الصغير.
e-commerce-sell-check-1-answer-2 = الطاولة وحولها أطفالك.
e-commerce-sell-check-1-answer-3 = صورة وجدتها في موقع آخر.
e-commerce-sell-check-1-why-1 = نعم. يظهر الغرض وعيبه. يعرف المشتري ماذا يشتري.
e-commerce-sell-check-1-why-2 = سيرى الجميع هذه الصورة. الأفضل أن يظهر الغرض وحده دون وجوه.
e-commerce-sell-check-1-why-3 = يريد المشتري أن يرى طاولتك أنت. وهذه الصورة ملك لشخص آخر.

e-commerce-sell-check-2-title = يكتب مشتر: «أعطني الرمز الذي وصلك في رسالة SMS لأدفع لك». ماذا تفعل؟
e-commerce-sell-check-2-answer-1 = أعطيه الرمز، لأنه سيدفع.
e-commerce-sell-check-2-answer-2 = أرفض وأبلغ الموقع.
e-commerce-sell-check-2-answer-3 = أعطيه الرمز دون اسمي.
e-commerce-sell-check-2-why-1 = هذا الرمز يفتح حسابك أو بنكك. لاستلام المال لا حاجة إلى أي رمز.
e-commerce-sell-check-2-why-2 = نعم. الرمز الذي يصلك في رسالة SMS (رسالة هاتف) لا تعطه لأحد.
e-commerce-sell-check-2-why-3 = الرمز يعمل دون اسمك أيضا. لا تعطه لأحد.

e-commerce-sell-check-3-title = يقترح المشتري الدفع خارج الموقع «لربح الوقت». ما هو الخطر؟
e-commerce-sell-check-3-answer-1 = سيدفع أكثر قليلا.
e-commerce-sell-check-3-answer-2 = سيستلم الغرض متأخرا.
e-commerce-sell-check-3-answer-3 = قد تخسر الغرض والمال.
e-commerce-sell-check-3-why-1 = السعر ليس هو المشكلة. خارج الموقع، لا أحد يضمن مالك.
e-commerce-sell-check-3-why-2 = التأخر ليس هو الأخطر. خارج الموقع، لم تعد محميا.
e-commerce-sell-check-3-why-3 = نعم. خارج الموقع، لم يعد البيع محميا. ابق داخل الموقع.

## Lesson "e-commerce.donations": giving, and calling for gifts

e-commerce-donations-title = التبرع وجمع التبرعات
e-commerce-donations-can-1 = أقرأ صفحة التبرع قبل أن أتبرع.
e-commerce-donations-can-2 = أعرف كيف أعد صفحة لجمع التبرعات.
e-commerce-donations-can-3 = أعرف كيف أشكر المتبرعين وأحميهم.
e-commerce-donations-home-1 = الهاتف: افتح صفحة التبرع لجمعية واقرأها كاملة.
e-commerce-donations-home-2 = الحاسوب: قارن صفحتي التبرع لجمعيتين.
e-commerce-donations-card =
    التبرع: أقرأ المبلغ وعدد المرات.
    أطلب إيصالا.
    جمع التبرعات: أقول لماذا نجمع المال.
    أعرض وسيلة الاتصال والمصاريف.
    أسماء المتبرعين تبقى مخفية.

## Donations: reading

e-commerce-donations-why-title = التبرع لجمعية
e-commerce-donations-why-text =
    يمكن للجمعية أن تستقبل تبرعات عبر الإنترنت. تقول الصفحة من يستلم وكم ولماذا.

    الإيصال الضريبي (reçu fiscal) قد يخفض ضريبة المتبرع. تعطيه فقط الجمعيات ذات المصلحة العامة (المفيدة للجميع).

    ستتبرع ثم تستقبل التبرعات: كل شيء هنا وهمي.

## Donations: giving

e-commerce-donations-give-title = مكان المتبرع
e-commerce-donations-give-text = تستقبل جمعية Les Jardins Bleus التبرعات. تبرع بمبلغ 20 يورو، مرة واحدة، مع إيصال. اقرأ جيدا: الصفحة تقترح شيئا آخر.
e-commerce-donations-give-hint-1 = اختر المبلغ، ثم انظر إلى سطر «عدد المرات». الضغط على السطر يغيره.
e-commerce-donations-give-hint-2 = في «عدد المرات» يجب أن تقرأ «مرة واحدة». وفي «الإيصال الضريبي» تقرأ «نعم».
e-commerce-donations-give-hint-3 = اختر 20 يورو. اضغط «عدد المرات»، ثم «الإيصال الضريبي». اختر «تبرع»، واقرأ، ثم «تأكيد التبرع».
e-commerce-donations-give-done = أحسنت، قرأت قبل أن تتبرع.
e-commerce-donations-give-receiver = Les Jardins Bleus

## Donations: receiving

e-commerce-donations-page-title = إعداد صفحة جمعيتك
e-commerce-donations-page-text = تجمع جمعيتك المال لحديقة خضر. اذكر المشروع في 3 كلمات أو أكثر. أظهر ما يعطي الثقة. انشر الصفحة، ثم اشكر كل متبرع.
e-commerce-donations-page-hint-1 = اكتب المشروع أولا. الضغط على سطر يظهره أو يخفيه.
e-commerce-donations-page-hint-2 = أظهر 3 أسطر: وسيلة الاتصال والإيصال والمصاريف. أخف أسماء المتبرعين.
e-commerce-donations-page-hint-3 = المشروع: حديقة خضر مشتركة. أظهر كل شيء ما عدا «أسماء المتبرعين». «نشر الصفحة». افتح كل تبرع: «إرسال الشكر والإيصال».
e-commerce-donations-page-done = أحسنت، صفحتك واضحة وقد شكرت المتبرعين.
# What "show me how" writes: at least 3 words, at most 60 characters.
e-commerce-donations-page-example = حديقة خضر مشتركة
# What to do with a line that stands wrong: at most 110 characters.
e-commerce-donations-page-no-contact = أظهر وسيلة الاتصال: المتبرع يريد أن يكتب إليكم.
e-commerce-donations-page-no-receipt = أظهر الإيصال الضريبي: كثير من المتبرعين يبحثون عنه.
e-commerce-donations-page-no-givers = أخف الأسماء: التبرع معلومة خاصة.
e-commerce-donations-page-no-spending = أظهر المصاريف: هي تبين أين يذهب المال.

## Donations: trust

e-commerce-donations-trust-title = الحفاظ على الثقة
e-commerce-donations-trust-text =
    استعمل خدمة دفع معروفة. هكذا لا ترى الجمعية رقم البطاقة أبدا.

    احتفظ بالبيانات المفيدة فقط: الاسم والعنوان والمبلغ. يحق للمتبرع أن يطلب الاطلاع عليها.

    كل سنة، تصرح الجمعية لإدارة الضرائب بمجموع إيصالاتها الضريبية.

## Donations: three questions

e-commerce-donations-check-1-title = تعرض صفحة تبرع «20 يورو»، وتحتها «كل شهر». بكم تتبرع في السنة؟
e-commerce-donations-check-1-answer-1 = 20 يورو.
e-commerce-donations-check-1-answer-2 = 40 يورو.
e-commerce-donations-check-1-answer-3 = 240 يورو.
e-commerce-donations-check-1-why-1 = 20 يورو لشهر واحد. كل شهر يعني 12 مرة 20 يورو.
e-commerce-donations-check-1-why-2 = احسب 12 شهرا: 12 مرة 20 يورو، أي 240 يورو.
e-commerce-donations-check-1-why-3 = نعم. 12 مرة 20 يورو تساوي 240 يورو. اقرأ دائما عدد المرات.

e-commerce-donations-check-2-title = ما الذي يعطي أكبر ثقة في صفحة تبرع؟
e-commerce-donations-check-2-answer-1 = ذكر سبب جمع المال ووسيلة الاتصال.
e-commerce-donations-check-2-answer-2 = صورة حزينة وساعة أخيرة.
e-commerce-donations-check-2-answer-3 = قائمة أسماء المتبرعين.
e-commerce-donations-check-2-why-1 = نعم. المشروع الواضح ووسيلة الاتصال يسمحان بالتحقق.
e-commerce-donations-check-2-why-2 = استعجال الناس من علامات الاحتيال. المشروع الواضح يعطي ثقة أكبر.
e-commerce-donations-check-2-why-3 = التبرع أمر خاص. لا ننشر هذه الأسماء دون موافقة.

e-commerce-donations-check-3-title = أي جمعية يمكنها أن تعطي إيصالا ضريبيا؟
e-commerce-donations-check-3-answer-1 = كل الجمعيات.
e-commerce-donations-check-3-answer-2 = الجمعيات ذات المصلحة العامة.
e-commerce-donations-check-3-answer-3 = فقط التي فيها أكثر من 100 عضو.
e-commerce-donations-check-3-why-1 = لا، بعض الجمعيات تخدم أعضاءها فقط. عند الشك، تسأل الجمعية إدارة الضرائب.
e-commerce-donations-check-3-why-2 = نعم. عند الشك، يمكن للجمعية أن تسأل إدارة الضرائب قبل إعطاء الإيصالات.
e-commerce-donations-check-3-why-3 = عدد الأعضاء لا يهم. يجب أن تكون الجمعية ذات مصلحة عامة.

## Shops to judge

# Names: at most 25 characters. Addresses: at most 40. Texts: at most 40 words. Reasons: at most 110 characters.
e-commerce-shop-garance-name = Maison Garance
e-commerce-shop-garance-detail = www.maison-garance.example
e-commerce-shop-garance-about =
    أجهزة صغيرة للمطبخ. Maison Garance، 12 rue du Port، مدينة Angers. للاتصال: bonjour@maison-garance.example. الدفع بالبطاقة. يمكن إرجاع الطلب خلال 14 يوما. المعلومات القانونية في أسفل الصفحة.
e-commerce-shop-garance-why = يذكر هذا المتجر اسمه وعنوانه وقواعد الإرجاع. هو موثوق.
e-commerce-shop-soldes-name = Super Soldes
e-commerce-shop-soldes-detail = www.super-soldes-90.example
e-commerce-shop-soldes-about =
    آلة مطبخ بسعر 29 يورو بدل 390 يورو! الدفع بالتحويل البنكي فقط، لا نقبل البطاقات. توصيل سريع. للكتابة إلينا، املأ الاستمارة.
e-commerce-shop-soldes-why = اقرأ من جديد: سعر لا يصدق، ولا عنوان، ولا يقبل البطاقة. هو مشبوه.
e-commerce-shop-lumo-name = Atelier Lumo
e-commerce-shop-lumo-detail = www.atelier-lumo.example
e-commerce-shop-lumo-about =
    مصابيح مصنوعة باليد منذ 2024. Lumo، 3 place du Marché، مدينة Quimper. المدة: 10 أيام، لأننا نصنع كل مصباح عند الطلب. بطاقة أو شيك. آراء الزبائن، الجيدة وغير الجيدة.
e-commerce-shop-lumo-why = هو جديد وبطيء، لكنه يقول من هو ويعرض آراء حقيقية. هو موثوق.
# Signs: at most 45 characters.
e-commerce-sign-hurry = يقول إنه لم تبق إلا ساعة واحدة
e-commerce-sign-reviews = كل آراء الزبائن سيئة
e-commerce-sign-transfer = لا يقبل إلا التحويل البنكي
e-commerce-sign-outside = يريد الخروج من الموقع
e-commerce-sign-code = يريد رمزا
e-commerce-sign-low = يقترح سعرا منخفضا جدا

## Articles

# Names: at most 30 characters. Sellers: at most 35. Texts: at most 35 words.
e-commerce-article-far-name = غلاية حمراء
e-commerce-article-far-seller = Import Éclair
e-commerce-article-far-about = جديدة، سعتها لتر واحد. تأتي من خارج البلد: تصل بعد 6 أسابيع. الإرجاع على حسابك.
e-commerce-article-small-name = غلاية صغيرة
e-commerce-article-small-seller = Atelier Lumo
e-commerce-article-small-about = جديدة، سعتها 0.4 لتر، لكوب واحد. تصل خلال 3 أيام. ضمان سنتين.
e-commerce-article-kettle-name = غلاية زرقاء
e-commerce-article-kettle-seller = Maison Garance
e-commerce-article-kettle-about = جديدة، سعتها لتر واحد. تصل خلال 3 أيام. ضمان سنتين. يمكن إرجاعها خلال 14 يوما.
e-commerce-delivery-home = إلى البيت
e-commerce-delivery-relay = إلى نقطة استلام

## Pages of payment

# Names: at most 35 characters. Addresses: at most 45. Texts: at most 30 words.
e-commerce-page-message-name = من رابط في رسالة SMS
e-commerce-page-message-address = https://garance-paie77.example
e-commerce-page-message-about = قفل مغلق. ادفع بسرعة لتحتفظ بطلبك. أعط أيضا رمزك السري.
e-commerce-page-basket-name = من سلتي
e-commerce-page-basket-address = https://paiement.maison-garance.example
e-commerce-page-basket-about = قفل مغلق. Maison Garance. غلاية زرقاء واحدة، التوصيل إلى نقطة استلام.

## What a telephone keeps

# At most 30 characters.
e-commerce-pass-bank = البطاقة البنكية
e-commerce-pass-library = بطاقة المكتبة
e-commerce-pass-bus = اشتراك الحافلة
e-commerce-pass-cinema = تذكرة السينما

## Selling: states and pictures

# At most 40 characters.
e-commerce-state-new = جديد غير مستعمل
e-commerce-state-good = حالة جيدة
e-commerce-state-broken = يحتاج إلى تصليح
e-commerce-picture-child = طفل على الدراجة
e-commerce-picture-bicycle = الدراجة وحدها
e-commerce-picture-street = الدراجة أمام اسم الشارع

## Buyers

# Names: at most 25 characters. Profiles: at most 40. Messages: at most 40 words. Reasons: at most 110 characters.
e-commerce-buyer-hurry-name = Kevin
e-commerce-buyer-hurry-detail = مسجل منذ اليوم، بلا آراء
e-commerce-buyer-hurry-about = مرحبا، آخذ الدراجة بـ 45 يورو دون أن أراها. لا داعي للموقع، هكذا أسهل. اكتب إلي على عنواني وأعطني رقم حسابك.
e-commerce-buyer-hurry-why = اقرأ من جديد: يريد Kevin الدفع خارج الموقع. هناك لا توجد أي حماية.
e-commerce-buyer-samira-name = سميرة
e-commerce-buyer-samira-detail = مسجلة منذ 2021، 14 رأيا
e-commerce-buyer-samira-about = مرحبا، الدراجة لابنتي وعمرها 6 سنوات. هل تعمل الفرامل جيدا؟ إذا نعم، أدفع هذا المساء على الموقع. شكرا.
e-commerce-buyer-samira-why = تطرح سميرة سؤالا مفيدا وتدفع على الموقع. يمكنك أن تقبل.
e-commerce-buyer-courier-name = Transport 24
e-commerce-buyer-courier-detail = مسجل منذ أمس، بلا آراء
e-commerce-buyer-courier-about = بيعت دراجتك! لتستلم 45 يورو، أعطنا الرمز الذي سيصلك في رسالة SMS. يمر السائق بعد ساعة.
e-commerce-buyer-courier-why = اقرأ من جديد: يطلبون منك رمزا. لاستلام المال لا حاجة إلى أي رمز.

## Donations: lines of the page, gifts

# At most 45 characters.
e-commerce-line-contact = وسيلة الاتصال بالجمعية
e-commerce-line-receipt = إمكانية الإيصال الضريبي
e-commerce-line-givers = أسماء المتبرعين
e-commerce-line-spending = أين يذهب المال
e-commerce-gift-jeanne-from = Jeanne
e-commerce-gift-jeanne-about = أحسنتم على مشروع الحديقة! أسكن قريبا منها. سآتي أيضا للعمل معكم.
e-commerce-gift-bakery-from = مخبز Levain
e-commerce-gift-bakery-about = يسعدنا أن نساعدكم. نرجو أن ترسلوا إلينا إيصالا.
