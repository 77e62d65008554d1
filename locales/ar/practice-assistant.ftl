### The imitation of an AI assistant: a request, an answer to check, a translation, a dictation.
### Buttons: at most 30 characters. What was not right: at most 110, without the words that packs bring.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Buttons

practice-assistant-send = إرسال الطلب
practice-assistant-send-again = إرسال التوضيح
practice-assistant-source = التحقق من المصدر
practice-assistant-true = هذا صحيح
practice-assistant-false = هذا خطأ
practice-assistant-dictate = إملاء بالصوت
practice-assistant-listen = الاستماع إلى النص
practice-assistant-listen-on = الاستماع إلى السطر التالي
practice-assistant-listen-again = الاستماع من البداية
practice-assistant-keep = الاحتفاظ بهذا النص
practice-assistant-see-said = رؤية الرسالة من جديد

## A request

# State of a part of the request; at most 12 characters.
practice-assistant-to-choose = للاختيار
practice-assistant-follow = توضيحك
# What "show me how" types.
practice-assistant-example = شكرا، اكتب نصا أقصر من فضلك.
# $part: name of the part of the request.
practice-assistant-wrong-missing = ينقص جزء: { $part }. اختر هذا السطر.
# $count: how many words are missing.
practice-assistant-wrong-few-words =
    { $count ->
        [zero] التوضيح قصير قليلا. أضف كلمات أخرى.
        [one] التوضيح قصير قليلا. أضف كلمة واحدة.
        [two] التوضيح قصير قليلا. أضف كلمتين.
        [few] التوضيح قصير قليلا. أضف { $count } كلمات أخرى.
        [many] التوضيح قصير قليلا. أضف { $count } كلمة أخرى.
       *[other] التوضيح قصير قليلا. أضف { $count } كلمة أخرى.
    }

## An answer to check

practice-assistant-answer = جواب المساعد، سطرا بعد سطر:
practice-assistant-claim = يقول المساعد
practice-assistant-from = المصدر
# States of a line: at most 12 characters.
practice-assistant-to-check = للتحقق
practice-assistant-is-true = صحيح
practice-assistant-is-false = خطأ
practice-assistant-wrong-unchecked = اقرأ المصدر أولا. اختر «التحقق من المصدر».

## A translation

practice-assistant-which-language = إلى أي لغة تريد الترجمة؟
practice-assistant-wrong-language = ليست هذه اللغة المطلوبة. اقرأ التعليمات من جديد.
# $count: how many lines are badly translated.
practice-assistant-doubtful =
    { $count ->
        [zero] لا يوجد سطر ترجمته سيئة.
        [one] يوجد سطر واحد ترجمته سيئة. اختره.
        [two] يوجد سطران ترجمتهما سيئة. اخترهما.
        [few] توجد { $count } أسطر ترجمتها سيئة. اخترها.
        [many] يوجد { $count } سطرا ترجمتها سيئة. اخترها.
       *[other] يوجد { $count } سطر ترجمتها سيئة. اخترها.
    }

## A dictation

practice-assistant-which-said = ماذا قلت؟
practice-assistant-wrong-line = هذا السطر صحيح. ابحث عن سطر لم تفهمه الآلة جيدا.
practice-assistant-wrong-choice = ليس هذا ما قلته. اختر «رجوع»، ثم «رؤية الرسالة من جديد».
practice-assistant-wrong-misheard = هناك سطر غير صحيح. قارن مع الرسالة، ثم اختر هذا السطر.
practice-assistant-wrong-unheard = استمع أولا إلى كل الأسطر، حتى الأخير.
