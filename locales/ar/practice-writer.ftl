### The imitation of a word processor: laying out, writing, saving, finding again, printing.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.
### What is wrong and why: at most 110 characters, kind, saying what to do.

## Laying out: tools, and what a line is

# $line: the text of the line.
practice-writer-line = السطر المختار: { $line }
# $line: the text of a line of a list; keep the bullet.
practice-writer-listed = • { $line }
practice-writer-title = عنوان
practice-writer-bold = خط عريض
practice-writer-list = قائمة نقطية
practice-writer-centre = توسيط
practice-writer-right = محاذاة إلى اليسار
# Beside a tool: whether the line has it.
practice-writer-on = نعم
practice-writer-off = لا
# Beside a line: at most 10 characters each.
practice-writer-is-title = عنوان
practice-writer-is-bold = عريض
practice-writer-is-list = قائمة
practice-writer-is-centre = في الوسط
practice-writer-is-right = يسارا
practice-writer-wrong-title = هذا السطر ليس عنوانا. أعد قراءة المطلوب، ثم اختر «رجوع».
practice-writer-wrong-bold = هذا السطر يبقى عاديا. الخط العريض لكلمات قليلة: أعد قراءة المطلوب.
practice-writer-wrong-list = هذا السطر ليس جزءا من قائمة. أعد قراءة المطلوب، ثم اختر «رجوع».
practice-writer-wrong-centre = هذا السطر لا يوضع في الوسط. أعد قراءة المطلوب، ثم اختر «رجوع».
practice-writer-wrong-right = هذا السطر لا يوضع في اليسار. أعد قراءة المطلوب، ثم اختر «رجوع».
practice-writer-wrong-keep = هذا صحيح لهذا السطر. أبقه كما هو، وانظر إلى الأدوات الأخرى.

## Writing

practice-writer-finish = إنهاء
# $line: the name of the field; $count: how many words are missing.
practice-writer-wrong-words =
    { $count ->
        [zero] النص قصير في «{ $line }». عدد الكلمات الناقصة: { $count }.
        [one] النص قصير في «{ $line }». أضف كلمة واحدة.
        [two] النص قصير في «{ $line }». أضف كلمتين.
        [few] النص قصير في «{ $line }». أضف { $count } كلمات.
        [many] النص قصير في «{ $line }». أضف { $count } كلمة.
       *[other] النص قصير في «{ $line }». أضف { $count } كلمة.
    }

## Saving

practice-writer-file = الملف
# The document that has no name yet.
practice-writer-untitled = وثيقة بلا اسم
practice-writer-save-as = حفظ باسم
practice-writer-close = إغلاق الوثيقة
practice-writer-name = اسم الملف
practice-writer-folder = المجلد
practice-writer-format = الصيغة
practice-writer-format-text = وثيقة للتعديل
practice-writer-format-pdf = PDF للإرسال
practice-writer-save = حفظ
practice-writer-which-folder = في أي مجلد تضع الملف؟
practice-writer-which-format = بأي صيغة؟
practice-writer-wrong-close = الوثيقة غير محفوظة وستضيع إن أغلقتها. اختر «حفظ باسم».
practice-writer-wrong-sign = هذه العلامة ممنوعة في اسم الملف. استعمل مسافة أو شرطة.
# $count: how many words are missing.
practice-writer-wrong-name =
    { $count ->
        [zero] الاسم غير واضح. عدد الكلمات الناقصة: { $count }.
        [one] الاسم غير واضح بما يكفي. أضف كلمة واحدة.
        [two] الاسم غير واضح بما يكفي. أضف كلمتين.
        [few] الاسم غير واضح بما يكفي. أضف { $count } كلمات.
        [many] الاسم غير واضح بما يكفي. أضف { $count } كلمة.
       *[other] الاسم غير واضح بما يكفي. أضف { $count } كلمة.
    }
# $folder: name of the folder asked for.
practice-writer-wrong-folder = هذا ليس المجلد المطلوب. اختر «المجلد»، ثم { $folder }.
# $format: name of the format asked for.
practice-writer-wrong-format = هذه ليست الصيغة المطلوبة. اختر «الصيغة»، ثم { $format }.

## Finding again

practice-writer-search = بحث
# $folder: name of a folder in a list.
practice-writer-a-folder = مجلد: { $folder }
practice-writer-no-result = لا يوجد ملف في اسمه هذه الكلمة. جرب كلمة أخرى.
practice-writer-empty-folder = هذا المجلد فارغ.
# $file: name of the file that was opened.
practice-writer-wrong-file = فتحت «{ $file }». ليس هذا هو الملف المطلوب: اقرأ الاسم والتاريخ.

## Printing

practice-writer-preview = معاينة قبل الطباعة
practice-writer-page = الصفحة
# $page: which page; $pages: how many pages.
practice-writer-page-of = { $page } من { $pages }
practice-writer-page-next = الصفحة التالية
practice-writer-page-before = الصفحة السابقة
practice-writer-pages = الصفحات
practice-writer-all-pages = كلها
# $page: number of the only page to print.
practice-writer-only-page = الصفحة { $page } فقط
practice-writer-copies = النسخ
practice-writer-colour = اللون
practice-writer-colour-on = بالألوان
practice-writer-colour-off = بالأبيض والأسود
# $count: sheets of paper.
practice-writer-sheets =
    { $count ->
        [zero] الورق: { $count } ورقة
        [one] الورق: ورقة واحدة
        [two] الورق: ورقتان
        [few] الورق: { $count } أوراق
        [many] الورق: { $count } ورقة
       *[other] الورق: { $count } ورقة
    }
practice-writer-print = طباعة
practice-writer-wrong-pages = هذه ليست الصفحات المطلوبة. غير سطر «الصفحات».
practice-writer-wrong-copies = هذا ليس عدد النسخ المطلوب. غير «النسخ».
practice-writer-wrong-colour = هذا ليس اللون المطلوب. غير سطر «اللون».
