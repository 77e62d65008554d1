### The imitations people rehearse in: a mailbox, a keyboard, a pointer.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Mailbox: places

practice-from = من
practice-to = إلى
practice-subject = الموضوع
practice-body = النص
# $name: who wrote; $address: their e-mail address.
practice-letter-from = { $name }، { $address }
# $subject: subject of the letter that is answered.
practice-reply-subject = رد: { $subject }
# $file: name of the file.
practice-attached = الملف المرفق: { $file }
practice-empty = الصندوق فارغ: كل شيء في مكانه.
practice-sent = أُرسلت رسالتك (للتدريب فقط).
practice-choose-file = أي ملف تريد إرفاقه؟

## Mailbox: buttons

practice-write = رسالة جديدة
practice-reply = رد
practice-attach = إرفاق ملف
practice-remove = إزالة الملف
practice-send = إرسال
# $folder: name of the folder.
practice-move = نقل إلى «{ $folder }»
practice-report = الإبلاغ عن احتيال
practice-back = رجوع

## Mailbox: what "show me how" writes

practice-example-subject = مرحبا
practice-example-body = مرحبا، أنا موافق. شكرا ويوما سعيدا.

## Mailbox: not what was asked

practice-wrong-no-address = خانة «إلى» فارغة. اكتب عنوان الشخص.
# $address: the address to type.
practice-wrong-address = العنوان مختلف. اكتب { $address } مع كل النقاط.
practice-wrong-no-subject = خانة «الموضوع» فارغة. اكتب الموضوع في كلمة أو كلمتين.
# $count: how many characters are missing.
practice-wrong-short =
    { $count ->
        [zero] النص قصير قليلا. أضف بعض الحروف.
        [one] النص قصير قليلا. أضف حرفا واحدا.
        [two] النص قصير قليلا. أضف حرفين.
        [few] النص قصير قليلا. أضف { $count } حروف.
        [many] النص قصير قليلا. أضف { $count } حرفا.
       *[other] النص قصير قليلا. أضف { $count } حرف.
    }
# $count: how many words are missing.
practice-wrong-few-words =
    { $count ->
        [zero] الرد قصير قليلا. أضف بعض الكلمات.
        [one] الرد قصير قليلا. أضف كلمة واحدة.
        [two] الرد قصير قليلا. أضف كلمتين.
        [few] الرد قصير قليلا. أضف { $count } كلمات.
        [many] الرد قصير قليلا. أضف { $count } كلمة.
       *[other] الرد قصير قليلا. أضف { $count } كلمة.
    }
# $file: name of the file to attach.
practice-wrong-no-file = الملف ناقص. اختر «إرفاق ملف»، ثم { $file }.
# $file: name of the file to attach.
practice-wrong-file = ليس هذا هو الملف المطلوب. أزله، ثم أرفق { $file }.
# $from: who wrote the letter to answer.
practice-wrong-letter = ليست هذه الرسالة. ارجع إلى القائمة وافتح رسالة: { $from }.
practice-wrong-new-letter = هذه المرة نكتب رسالة جديدة. اختر «رجوع»، ثم «رسالة جديدة».
# $from: who wrote the letter.
practice-wrong-honest = { $from }: هذه رسالة صادقة. لا تطلب مالا ولا رمزا.
# $from: who wrote the letter.
practice-wrong-stays = { $from }: هذه الرسالة تبقى في الصندوق. اختر «رجوع».
# $from: who wrote the letter.
practice-wrong-folder = { $from }: مكان هذه الرسالة في مجلد آخر. اقرأ المطلوب من جديد.
practice-wrong-full = الخانة ممتلئة. امسح بعض الحروف لتتابع.

## Keyboard

# $word: the word to type.
practice-keyboard-type = اكتب هذه الكلمة: { $word }
# $word: the right word.
practice-keyboard-correct = صحح لتكتب: { $word }
practice-keyboard-word = كلمتك
# $number: which word; $total: how many words.
practice-keyboard-count = الكلمة { $number } من { $total }
# $key: the character to type.
practice-wrong-key = ابحث عن المفتاح { $key }.
# $key: the capital letter to type.
practice-wrong-capital = المطلوب حرف كبير: اضغط على مفتاح Shift واكتب { $key }.
# $key: the small letter to type.
practice-wrong-small = المطلوب حرف صغير: اكتب { $key } بدون مفتاح Shift.
# $key: the letter to type, with its accent.
practice-wrong-accent = المطلوب حرف بعلامته: ابحث عن المفتاح { $key }.
# $key: a space, not to be shown.
practice-wrong-space = المطلوب مسافة: اضغط على المفتاح الطويل في الأسفل.
practice-wrong-erase-first = امسح أولا الحرف الأخير بمفتاح المسح.

## Pointer

# $place: the label of the box asked for.
practice-pointer-ask = اختر الخانة: { $place }
# $pressed: the label of the box that was pressed; $place: the one asked for.
practice-wrong-place = لقد اخترت: { $pressed }. ابحث عن: { $place }.

## Refused: looks like real personal data

practice-refused-card = يشبه هذا رقم بطاقة حقيقيا: لقد مُسح. لا تكتب هنا شيئا حقيقيا.
practice-refused-phone = يشبه هذا رقم هاتف حقيقيا: لقد مُسح. لا تكتب هنا شيئا حقيقيا.
practice-refused-email = قد يكون هذا العنوان حقيقيا: لقد مُسح. العناوين هنا تنتهي بـ «.example».
practice-refused-social-security = يشبه هذا رقم ضمان اجتماعي حقيقيا: لقد مُسح. لا تكتب هنا شيئا حقيقيا.
practice-refused-iban = يشبه هذا رقم حساب حقيقيا: لقد مُسح. لا تكتب هنا شيئا حقيقيا.
