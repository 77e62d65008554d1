### The imitation of a social feed: posts, an audience, consent for a photo, settings, an answer.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.

## Feed: places

practice-feed-from = نشره
practice-feed-text = منشورك
practice-feed-photo = الصورة
practice-feed-person = الشخص
practice-feed-which-photo = أي صورة تريد نشرها؟
practice-feed-empty = الصفحة فارغة: كل شيء على ما يرام.
# $setting: what the setting is about, such as "My birthday".
practice-feed-who-sees = من يرى هذا: { $setting }

## Feed: who sees something; at most 20 characters each

practice-feed-everyone = كل الناس
practice-feed-contacts = معارفي
practice-feed-group = مجموعتي
practice-feed-me = أنا فقط

## Feed: how a person stands towards the photo; at most 25 characters each

practice-feed-not-asked = لا جواب بعد
practice-feed-agrees = موافقة
practice-feed-refuses = رفض
practice-feed-masked = الوجه مخفي
practice-feed-silent = لم تطرح السؤال بعد.

## Feed: buttons

practice-feed-write = كتابة منشور
practice-feed-choose-photo = نشر صورة
# $audience: one of the four above; at most 10 characters before it.
practice-feed-audience = يراه: { $audience }
practice-feed-publish = نشر
practice-feed-report = إبلاغ الموقع
practice-feed-hide = إخفاء عني
practice-feed-block = حظر هذا الشخص
practice-feed-ask = طلب الموافقة
practice-feed-mask = إخفاء الوجه
practice-feed-reply = رد
practice-feed-removal = طلب الحذف
practice-feed-send = إرسال
practice-feed-save = حفظ

## Feed: what "show me how" writes

practice-feed-example = مرحبا بالجميع وشكرا، إلى اللقاء قريبا.

## Feed: not what was asked; at most 110 characters each

# $count: how many words are missing.
practice-feed-wrong-few-words =
    { $count ->
        [zero] المنشور قصير قليلا. أضف بعض الكلمات.
        [one] المنشور قصير قليلا. أضف كلمة واحدة.
        [two] المنشور قصير قليلا. أضف كلمتين.
        [few] المنشور قصير قليلا. أضف { $count } كلمات.
        [many] المنشور قصير قليلا. أضف { $count } كلمة.
       *[other] المنشور قصير قليلا. أضف { $count } كلمة.
    }
# $audience: who would see the post, one of the four above.
practice-feed-wrong-audience = سيرى منشورك: { $audience }. اقرأ المطلوب من جديد، ثم غير هذا الاختيار.
# $from: who wrote the post.
practice-feed-wrong-fair = { $from }: هذا المنشور لا يؤذي أحدا. اختر «رجوع».
# $from: who wrote the post.
practice-feed-wrong-report = { $from }: هذا المنشور مخالف للقواعد. اختر «إبلاغ الموقع».
# $from: who wrote the post.
practice-feed-wrong-hide = { $from }: هذا المنشور مسموح، لكنه يزعجك. اختر «إخفاء عني».
# $from: who wrote the post.
practice-feed-wrong-block = { $from }: هذا الشخص يلح كثيرا. اختر «حظر هذا الشخص».
# $from: who wrote the post to answer.
practice-feed-wrong-post = ليس هذا المنشور. اختر «رجوع» وافتح منشور: { $from }.
practice-feed-wrong-reply = الرد قد يلفت الانتباه. اختر هنا «طلب الحذف».
practice-feed-wrong-removal = الرأي المزعج ليس ممنوعا. اختر هنا «رد».
# $photo: name of the photo to publish.
practice-feed-wrong-photo = ليست هذه الصورة. اختر: { $photo }.
# $person: name of a person on the photo.
practice-feed-wrong-unasked = { $person }: لا جواب بعد. افتح الاسم واطلب الموافقة أولا.
# $person: name of a person on the photo.
practice-feed-wrong-agrees = { $person }: الموافقة موجودة، ويمكن أن يبقى الوجه. اختر «رجوع».
# $person: name of a person on the photo.
practice-feed-wrong-refuses = { $person }: الجواب هو الرفض. افتح الاسم، ثم اختر «إخفاء الوجه».
# $setting: what the setting is about; $audience: who sees it now.
practice-feed-wrong-setting = { $setting }: الاختيار الآن «{ $audience }». اقرأ المطلوب من جديد، ثم غيره.
# $count: how many useful sentences are missing.
practice-feed-wrong-few-sentences =
    { $count ->
        [zero] تنقص بعض الجمل المفيدة. اخترها من القائمة.
        [one] تنقص جملة مفيدة واحدة. اخترها من القائمة.
        [two] تنقص جملتان مفيدتان. اخترهما من القائمة.
        [few] تنقص { $count } جمل مفيدة. اخترها من القائمة.
        [many] تنقص { $count } جملة مفيدة. اخترها من القائمة.
       *[other] تنقص { $count } جملة مفيدة. اخترها من القائمة.
    }
