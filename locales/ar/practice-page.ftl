### The imitation of a page builder: blocks, a picture and its credit, a small application, publishing.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.
### What is wrong and why: at most 110 characters, kind, saying what to do.

## Building: a page and its blocks

practice-page-name = اسم الصفحة
practice-page-empty = الصفحة فارغة.
practice-page-add = إضافة قسم
practice-page-publish = نشر الصفحة
practice-page-which-block = أي قسم تريد إضافته؟
# $block: name of the block.
practice-page-block = القسم: { $block }
practice-page-up = إلى الأعلى
practice-page-down = إلى الأسفل
practice-page-remove = إزالة القسم
# $count: how many words are missing.
practice-page-wrong-name =
    { $count ->
        [zero] اسم الصفحة قصير. أضف بعض الكلمات.
        [one] اسم الصفحة قصير. أضف كلمة واحدة.
        [two] اسم الصفحة قصير. أضف كلمتين.
        [few] اسم الصفحة قصير. أضف { $count } كلمات.
        [many] اسم الصفحة قصير. أضف { $count } كلمة.
       *[other] اسم الصفحة قصير. أضف { $count } كلمة.
    }
# $block: name of the block.
practice-page-wrong-missing = ينقص قسم: { $block }. اختر «إضافة قسم».
# $block: name of the block.
practice-page-wrong-order = { $block }: هذا القسم منخفض جدا. اختره، ثم اختر «إلى الأعلى».

## A picture and its credit

practice-page-which-picture = أي صورة تريد أن تراها؟
practice-page-author = صاحب الصورة
practice-page-licence = الرخصة
practice-page-use = استعمال هذه الصورة
practice-page-description = الوصف
practice-page-to-choose = للاختيار
practice-page-which-licence = ما الرخصة المكتوبة تحت الصورة؟
practice-page-place = وضع الصورة
# $author: the name to write.
practice-page-wrong-author = اسم صاحب الصورة ناقص أو مختلف. اكتب: { $author }.
# $count: how many words are missing.
practice-page-wrong-description =
    { $count ->
        [zero] الوصف قصير. قل ما نراه في الصورة.
        [one] الوصف قصير. قل ما نراه في الصورة: أضف كلمة واحدة.
        [two] الوصف قصير. قل ما نراه في الصورة: أضف كلمتين.
        [few] الوصف قصير. قل ما نراه في الصورة: أضف { $count } كلمات.
        [many] الوصف قصير. قل ما نراه في الصورة: أضف { $count } كلمة.
       *[other] الوصف قصير. قل ما نراه في الصورة: أضف { $count } كلمة.
    }
# $licence: the licence of the picture.
practice-page-wrong-licence = هذه ليست رخصة الصورة. اختر «الرخصة»، ثم: { $licence }.

## A small application

# $screen: name of the screen that a button opens.
practice-page-opens = يفتح: { $screen }
practice-page-to-link = غير مربوط
# $button: name of the button.
practice-page-which-screen = أي شاشة يفتحها الزر «{ $button }»؟
practice-page-screen = الشاشة
practice-page-try = تجربة التطبيق
# $button: name of the button.
practice-page-wrong-no-link = الزر «{ $button }» لا يفتح شيئا. اختره، ثم اختر شاشة.
# $button: name of the button.
practice-page-wrong-link = الزر «{ $button }» لا يفتح الشاشة الصحيحة. أعد قراءة المطلوب.

## Publishing

practice-page-address = الاسم المختار
# $name: what is typed before the end of the address; keep .pages.example.
practice-page-whole-address = عنوان الصفحة: { $name }.pages.example
practice-page-phone = معاينة على الهاتف
practice-page-a-block = القسم
practice-page-mend = تصحيح هذا القسم
practice-page-wrong-sign = في العنوان حروف لاتينية بلا علامات وأرقام وشرطات فقط.
practice-page-wrong-address = الاسم قصير أو نهايته غير صحيحة. اكتب 3 حروف لاتينية على الأقل، بلا مسافة.
# $count: how many blocks are still to be mended.
practice-page-wrong-phone =
    { $count ->
        [zero] بقيت أقسام للتصحيح. اختر «معاينة على الهاتف».
        [one] بقي قسم واحد للتصحيح. اختر «معاينة على الهاتف».
        [two] بقي قسمان للتصحيح. اختر «معاينة على الهاتف».
        [few] بقيت { $count } أقسام للتصحيح. اختر «معاينة على الهاتف».
        [many] بقي { $count } قسما للتصحيح. اختر «معاينة على الهاتف».
       *[other] بقي { $count } قسم للتصحيح. اختر «معاينة على الهاتف».
    }
practice-page-wrong-fine = هذا القسم واضح وصحيح. اختر «رجوع» وانظر إلى الأقسام الأخرى.
