### The imitation of a prototype bench: ideas, materials and steps, trials, the sheet of the project.
### Buttons: at most 30 characters. What was not right: at most 110, without the words that packs bring.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Buttons

practice-bench-keep = الاحتفاظ بهذه الفكرة
practice-bench-set-aside = وضعها جانبا
practice-bench-go-on = الانتقال إلى الخطوات
practice-bench-materials = رؤية المواد من جديد
practice-bench-preview = رؤية البطاقة
practice-bench-publish = نشر البطاقة

## Ideas

practice-bench-idea = الفكرة
practice-bench-cost = التكلفة
# States of an idea: at most 12 characters.
practice-bench-to-read = للقراءة
practice-bench-kept = محفوظة
practice-bench-aside = جانبا
practice-bench-which-reason = لماذا تضع هذه الفكرة جانبا؟
practice-bench-wrong-reason = ليس هذا هو السبب. اختر «رجوع» واقرأ الفكرة من جديد.

## Materials and steps

# States of a material: at most 14 characters.
practice-bench-taken = مأخوذ
practice-bench-stored = على الرف
# $count: how many needed materials are missing.
practice-bench-wrong-material =
    { $count ->
        [zero] لا ينقص شيء.
        [one] ما زال ينقص شيء واحد. اقرأ التعليمات من جديد.
        [two] ما زال ينقص شيئان. اقرأ التعليمات من جديد.
        [few] ما زالت تنقص { $count } أشياء. اقرأ التعليمات من جديد.
        [many] ما زال ينقص { $count } شيئا. اقرأ التعليمات من جديد.
       *[other] ما زال ينقص { $count } شيء. اقرأ التعليمات من جديد.
    }
# State of a step; at most 12 characters.
practice-bench-to-do = للتنفيذ
# $rank: rank of a step that is done. At most 12 characters.
practice-bench-rank = الخطوة { $rank }
# $step: the step that was chosen too early.
practice-bench-wrong-order = «{ $step }»: هناك خطوة أخرى قبلها.

## Trials

practice-bench-trial = التجربة
# States of a trial: at most 14 characters.
practice-bench-untried = للتجربة
practice-bench-failed = للتصحيح
practice-bench-changed = لإعادة التجربة
practice-bench-passed = ناجحة
practice-bench-which-change = ماذا تغير؟
practice-bench-wrong-change = هذا التغيير لا يحل هذه المشكلة. اقرأ نتيجة التجربة من جديد.

## The sheet of a project

# State of a part of the sheet; at most 12 characters.
practice-bench-to-choose = للاختيار
practice-bench-title = العنوان
# A title, typed by "show me how".
practice-bench-example = نموذجي خطوة بعد خطوة
# $part: name of the part of the sheet.
practice-bench-wrong-missing = ينقص جزء: { $part }. اختر هذا السطر.
# $count: how many words are missing.
practice-bench-wrong-few-words =
    { $count ->
        [zero] العنوان قصير قليلا. أضف كلمات أخرى.
        [one] العنوان قصير قليلا. أضف كلمة واحدة.
        [two] العنوان قصير قليلا. أضف كلمتين.
        [few] العنوان قصير قليلا. أضف { $count } كلمات أخرى.
        [many] العنوان قصير قليلا. أضف { $count } كلمة أخرى.
       *[other] العنوان قصير قليلا. أضف { $count } كلمة أخرى.
    }
