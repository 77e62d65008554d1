### The imitation of files kept online: folders, names, links, versions, copies.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.

## Shelf: places

# Cell beside a folder. $count: how many files it holds.
practice-shelf-count =
    { $count ->
        [zero] مجلد فارغ
        [one] مجلد، ملف واحد
        [two] مجلد، ملفان
        [few] مجلد، { $count } ملفات
        [many] مجلد، { $count } ملفا
       *[other] مجلد، { $count } ملف
    }
practice-shelf-find = بحث
practice-shelf-nothing = لا يوجد ملف بهذا الاسم. جرب كلمة أخرى.
# $folder: name of the folder.
practice-shelf-inside = المجلد المفتوح: { $folder }
practice-shelf-empty = هذا المجلد فارغ.
# $file: name of the file.
practice-shelf-file = الملف المفتوح: { $file }
practice-shelf-name = الاسم
# Cells beside a file: one or two words.
practice-shelf-shared = مشترك
practice-shelf-copied = له نسخة
practice-shelf-newest = النسخة الحالية
practice-shelf-has-link = يوجد رابط يفتح هذا الملف لأشخاص آخرين.
practice-shelf-no-link = هذا الملف خاص: أنت وحدك تستطيع فتحه.
practice-shelf-when = نسخة
# $file: name of the file.
practice-shelf-where = أين تضع نسخة { $file }؟

## Shelf: settings of a link

practice-shelf-who = من يفتح
practice-shelf-anyone = كل من لديه الرابط
practice-shelf-person = الشخص المدعو فقط
practice-shelf-right = الحق
practice-shelf-read = القراءة
practice-shelf-write = القراءة والتعديل
practice-shelf-end = النهاية
practice-shelf-never = بلا نهاية
# $count: how many days the link lasts, 7 or 30.
practice-shelf-days =
    { $count ->
        [zero] اليوم
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $count } أيام
        [many] بعد { $count } يوما
       *[other] بعد { $count } يوم
    }

## Shelf: buttons

practice-shelf-make = مجلد جديد
practice-shelf-rename = تغيير الاسم
practice-shelf-keep-name = حفظ الاسم
# $folder: name of the folder.
practice-shelf-move = نقل إلى «{ $folder }»
practice-shelf-share = مشاركة
practice-shelf-create = إنشاء الرابط
practice-shelf-stop = إيقاف المشاركة
practice-shelf-versions = عرض النسخ السابقة
practice-shelf-restore = استعادة هذه النسخة
practice-shelf-copy = نسخ إلى مكان آخر

## Shelf: not what was asked

# At most 110 characters each. $file: name of a file.
practice-shelf-wrong-folder = مكان { $file } في مجلد آخر. أعد قراءة المطلوب.
practice-shelf-wrong-stays = يبقى { $file } في مكانه. اختر «رجوع».
practice-shelf-wrong-file = { $file } ليس الملف المطلوب. أعد قراءة المطلوب.
# $name: the name to type.
practice-shelf-wrong-name = الاسم مختلف. اكتب: { $name }
practice-shelf-wrong-needed = { $file }: ما زال هذا الرابط مفيدا. اختر «رجوع».
practice-shelf-wrong-anyone = هذا الرابط مفتوح للجميع. غير سطر «من يفتح».
practice-shelf-wrong-person = يستطيع شخص واحد فقط فتح الملف. غير سطر «من يفتح».
practice-shelf-wrong-write = هذا الرابط يسمح بتعديل الملف. غير سطر «الحق».
practice-shelf-wrong-read = هذا الرابط يسمح بالقراءة فقط. غير سطر «الحق».
practice-shelf-wrong-end = لهذا الرابط نهاية. هذه المرة اختر «بلا نهاية» في سطر «النهاية».
# $count: how many days are asked.
practice-shelf-wrong-days =
    { $count ->
        [zero] النهاية مختلفة. غير سطر «النهاية»: اليوم.
        [one] النهاية مختلفة. غير سطر «النهاية»: بعد يوم واحد.
        [two] النهاية مختلفة. غير سطر «النهاية»: بعد يومين.
        [few] النهاية مختلفة. غير سطر «النهاية»: بعد { $count } أيام.
        [many] النهاية مختلفة. غير سطر «النهاية»: بعد { $count } يوما.
       *[other] النهاية مختلفة. غير سطر «النهاية»: بعد { $count } يوم.
    }
practice-shelf-wrong-newest = هذه هي النسخة الحالية. اختر «رجوع»، ثم نسخة أقدم.
practice-shelf-wrong-version = ليست هذه النسخة المطلوبة. اختر «رجوع»، ثم اقرأ نسخة أخرى.
practice-shelf-wrong-unimportant = ضياع { $file } لا يضر. ابحث عن الأوراق المهمة.
practice-shelf-wrong-place = هذا المكان لا يحمي النسخة جيدا. اختر مكانا منفصلا.
