### The imitation of a video call: an invitation, microphone and camera, chat, a document to show, a waiting room.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.

## Call: places

practice-call-from = من
practice-call-link = الرابط
practice-call-name = اسمك
practice-call-text = رسالتك
practice-call-which-window = ماذا تريد أن تعرض؟
# $window: title of the window that the others see.
practice-call-shown = أنت تعرض: { $window }
practice-call-nobody = لا أحد ينتظر الآن.
practice-call-guest = الاسم الظاهر
practice-call-on-list = في القائمة

## Call: microphone and camera, a name then a state, in two columns

practice-call-microphone = الميكروفون
practice-call-microphone-on = مفتوح
practice-call-microphone-off = مغلق
practice-call-camera = الكاميرا
practice-call-camera-on = مفتوحة
practice-call-camera-off = مغلقة

## Call: buttons

practice-call-join = الانضمام إلى المكالمة
practice-call-enter = دخول المكالمة
practice-call-chat = كتابة رسالة
practice-call-send = إرسال
practice-call-share = مشاركة وثيقة
practice-call-stop = إيقاف المشاركة
practice-call-leave = مغادرة المكالمة
practice-call-whole = الشاشة كلها
practice-call-admit = السماح بالدخول
practice-call-refuse = رفض
practice-call-invited = عرض قائمة المدعوين
practice-call-lock = قفل الاجتماع

## Call: what happens now; at most 55 characters each

practice-call-now-mute = يتكلم شخص آخر. الضجة عندك مسموعة.
practice-call-now-speak = طرحوا عليك سؤالا، لكن لا أحد يسمعك.
practice-call-now-see = لا يرى الآخرون وجهك.
practice-call-now-hide = يمر شخص خلفك. أخف صورتك.
practice-call-now-chat = يطلبون منك رسالة مكتوبة قصيرة.
practice-call-now-share = حان دورك لعرض الوثيقة.
practice-call-now-stop = قرأ الجميع الوثيقة.
practice-call-now-leave = انتهت المكالمة: الجميع يودع.

## Call: what "show me how" writes

practice-call-example-name = كاميليا
practice-call-example = شكرا للجميع

## Call: not what was asked; at most 110 characters each

# $from: who sent the invitation to follow.
practice-call-wrong-invitation = ليست هذه المكالمة. اختر «رجوع» وافتح دعوة: { $from }.
practice-call-wrong-no-name = خانة «اسمك» فارغة. اكتب اسما من خيالك.
practice-call-wrong-microphone-on = الميكروفون مفتوح. اختر سطر «الميكروفون» لإغلاقه.
practice-call-wrong-microphone-off = الميكروفون مغلق. اختر سطر «الميكروفون» لفتحه.
practice-call-wrong-camera-on = الكاميرا مفتوحة. اختر سطر «الكاميرا» لإغلاقها.
practice-call-wrong-camera-off = الكاميرا مغلقة. اختر سطر «الكاميرا» لفتحها.
practice-call-wrong-moment = لم يحن الوقت بعد. اقرأ الجملة التي فوق «الميكروفون».
# $count: how many words are missing.
practice-call-wrong-few-words =
    { $count ->
        [zero] الرسالة قصيرة قليلا. أضف بعض الكلمات.
        [one] الرسالة قصيرة قليلا. أضف كلمة واحدة.
        [two] الرسالة قصيرة قليلا. أضف كلمتين.
        [few] الرسالة قصيرة قليلا. أضف { $count } كلمات.
        [many] الرسالة قصيرة قليلا. أضف { $count } كلمة.
       *[other] الرسالة قصيرة قليلا. أضف { $count } كلمة.
    }
practice-call-wrong-whole = سيرى الآخرون أيضا رسائلك وصورك. اختر نافذة واحدة فقط.
# $window: title of the window to show.
practice-call-wrong-window = ليست هذه الوثيقة. اختر: { $window }.
# $guest: name that a person in the waiting room shows.
practice-call-wrong-admitted = { $guest }: هذا الاسم ليس في قائمتك. اختر «رفض».
# $guest: name that a person in the waiting room shows.
practice-call-wrong-refused = { $guest }: هذا الاسم في قائمتك. اختر «السماح بالدخول».
practice-call-wrong-lock = ما زال أشخاص ينتظرون. أجب كل واحد منهم أولا.
