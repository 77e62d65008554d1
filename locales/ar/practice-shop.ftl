### The imitation of a shop: buying, paying, selling, giving and receiving gifts.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.
### What is wrong and why: at most 110 characters, kind, saying what to do.

## Amounts

# $amount: whole euros.
practice-shop-euros = { $amount } يورو

## Buying: articles and basket

practice-shop-seller = البائع
practice-shop-price = السعر
practice-shop-add = إضافة إلى السلة
practice-shop-basket = عرض السلة
# $article: what is in the basket.
practice-shop-in-basket = في السلة: { $article }
practice-shop-choose-delivery = اختر طريقة التوصيل لترى المجموع.
# $total: an amount with its currency, delivery included.
practice-shop-total = المجموع مع التوصيل: { $total }
practice-shop-order = إرسال الطلب
practice-shop-remove = إزالة من السلة
practice-shop-go-on = مواصلة التسوق
practice-shop-wrong-no-delivery = التوصيل ناقص. اختر أولا كيف تستلم مشترياتك.
# $delivery: the way of delivery asked for.
practice-shop-wrong-delivery = ليست هذه طريقة التوصيل المطلوبة. اختر: { $delivery }.

## Paying: page, card, bank

practice-shop-address = العنوان
practice-shop-to-pay = المبلغ
practice-shop-pay-here = الدفع في هذه الصفحة
# $number, $until, $code: what to copy, digit by digit.
practice-shop-invented-card = بطاقة وهمية: { $number }، التاريخ { $until }، الرمز { $code }
practice-shop-card-number = رقم البطاقة
practice-shop-card-until = تاريخ الانتهاء
practice-shop-card-code = الرمز خلف البطاقة
# A button. $amount: an amount with its currency.
practice-shop-pay = دفع { $amount }
practice-shop-bank = يطلب منك بنكك تأكيد هذا الدفع:
practice-shop-confirm = تأكيد الدفع
practice-shop-refuse = رفض الدفع
practice-shop-wrong-number = الرقم غير كامل. انقل أرقام البطاقة الوهمية، وعددها 16.
practice-shop-wrong-until = التاريخ غير كامل. انقل تاريخ البطاقة الوهمية.
practice-shop-wrong-code = الرمز غير كامل. انقل أرقام رمز البطاقة الوهمية، وعددها 3.
practice-shop-wrong-card-full = هذه الخانة كاملة. انتقل إلى الخانة التالية.
# $key: the digit to type next.
practice-shop-refused-card = لا نقبل هنا إلا البطاقة الوهمية. الرقم التالي هو { $key }.
# $amount: what the purchase costs, with its currency.
practice-shop-wrong-confirm = انظر إلى المبلغ: ثمن مشترياتك { $amount }. ارفض هذا الدفع.
practice-shop-wrong-refuse = البائع والمبلغ صحيحان. يمكنك التأكيد.

## Contactless

practice-shop-unlock = فتح قفل الهاتف
practice-shop-tap = تقريب الهاتف من القارئ
practice-shop-wrong-no-pass = اختر أولا بطاقة من القائمة.
# $pass: the card that the reader waits for.
practice-shop-wrong-pass = القارئ لا يقبل هذه البطاقة. اختر: { $pass }.

## Selling: the advert

practice-shop-title = العنوان
practice-shop-price-euros = السعر باليورو
practice-shop-state = الحالة
practice-shop-picture = الصورة
practice-shop-to-choose = لم تختر بعد
practice-shop-choose-state = ما هي حالة الغرض؟
practice-shop-choose-picture = أي صورة تريد عرضها؟
practice-shop-publish = نشر الإعلان
practice-shop-wrong-title = العنوان قصير. قل في كلمتين على الأقل ماذا تبيع.
practice-shop-wrong-digits = اكتب السعر بالأرقام فقط.
# $least, $most: whole euros.
practice-shop-wrong-price = السعر المطلوب بين { $least } و{ $most } يورو. صحح خانة «السعر باليورو».
practice-shop-wrong-no-state = الحالة ناقصة. اختر «الحالة»، ثم قل الحقيقة.
practice-shop-wrong-no-picture = الصورة ناقصة. اختر «الصورة».

## Judging shops

practice-shop-name = المتجر
practice-shop-trust-shop = متجر موثوق
practice-shop-doubt-shop = متجر مشبوه
practice-shop-to-read = للقراءة
practice-shop-trusted = موثوق
practice-shop-doubted = مشبوه
practice-shop-which-sign = أي علامة تجعلك تشك؟
practice-shop-wrong-sign = هذه العلامة ليست في النص. ارجع واقرأ من جديد.

## Answering buyers

practice-shop-buyer = المشتري
practice-shop-profile = الملف
practice-shop-accept = قبول عبر الموقع
practice-shop-refuse-buyer = رفض وإبلاغ
practice-shop-to-answer = للقراءة
practice-shop-accepted = مقبول
practice-shop-refused = مرفوض

## Giving

practice-shop-receiver = الجمعية
practice-shop-gift = التبرع
practice-shop-rhythm = عدد المرات
practice-shop-once = مرة واحدة
practice-shop-monthly = كل شهر
practice-shop-receipt = الإيصال الضريبي
practice-shop-yes = نعم
practice-shop-no = لا
# Label of the sum given within a year.
practice-shop-year = المجموع في السنة
practice-shop-give = تبرع
practice-shop-confirm-gift = تأكيد التبرع
practice-shop-change = تعديل
practice-shop-wrong-no-amount = اختر أولا المبلغ.
# $amount: the gift asked for, with its currency.
practice-shop-wrong-amount = ليس هذا هو المبلغ المطلوب. اختر «تعديل»، ثم { $amount }.
# $rhythm: "only once" or "every month".
practice-shop-wrong-rhythm = انظر إلى عدد المرات. اختر «تعديل»، ثم «عدد المرات»: { $rhythm }.
practice-shop-wrong-no-receipt = الإيصال ناقص. اختر «تعديل»، ثم «الإيصال الضريبي».

## Receiving gifts

practice-shop-project = لماذا نجمع المال
practice-shop-shown = ظاهر
practice-shop-hidden = مخفي
practice-shop-publish-page = نشر الصفحة
practice-shop-gifts = الصفحة منشورة. هذه أولى التبرعات (للتدريب فقط):
practice-shop-thanked = وصله الشكر
practice-shop-to-thank = ينتظر الشكر
practice-shop-giver = من
practice-shop-thank = إرسال الشكر والإيصال
# $count: how many words are missing.
practice-shop-wrong-project =
    { $count ->
        [zero] المشروع غير واضح. أضف بعض الكلمات.
        [one] المشروع غير واضح. أضف كلمة واحدة.
        [two] المشروع غير واضح. أضف كلمتين.
        [few] المشروع غير واضح. أضف { $count } كلمات.
        [many] المشروع غير واضح. أضف { $count } كلمة.
       *[other] المشروع غير واضح. أضف { $count } كلمة.
    }
