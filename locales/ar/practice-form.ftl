### The imitation of an official site: an application in pages, an appointment, a sign-in, the cookies of a site.
### Buttons: at most 30 characters. What was not right: at most 110, without the words that packs bring.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Buttons

practice-form-continue = متابعة
practice-form-back = رجوع
practice-form-send = إرسال الطلب
practice-form-keep = حفظ إشعار الاستلام
practice-form-confirm = تأكيد الموعد
# $service: name of the one account for several services.
practice-form-sign-in = الدخول عبر { $service }
practice-form-new-account = إنشاء حساب جديد
practice-form-accept = قبول الكل
practice-form-refuse = رفض الكل
practice-form-choose = الاختيار واحدا واحدا
practice-form-save = حفظ اختياراتي

## Application: pages

# $page: which page; $pages: how many pages.
practice-form-page = الصفحة { $page } من { $pages }
# $count: how many boxes are empty.
practice-form-left =
    { $count ->
        [zero] لم تبق خانة فارغة.
        [one] بقيت خانة واحدة فارغة.
        [two] بقيت خانتان فارغتان.
        [few] بقيت { $count } خانات فارغة.
        [many] بقيت { $count } خانة فارغة.
       *[other] بقيت { $count } خانة فارغة.
    }
practice-form-filled = خانات هذه الصفحة مملوءة.
# $field: label of the field.
practice-form-shape-date = { $field }: اكتب اليوم ثم الشهر ثم السنة. مثال: 05/11/2026.
# $field: label of the field; $count: how many digits it takes.
practice-form-shape-digits =
    { $count ->
        [zero] { $field }: اكتب أرقاما فقط.
        [one] { $field }: المطلوب رقم واحد.
        [two] { $field }: المطلوب رقمان.
        [few] { $field }: المطلوب { $count } أرقام.
        [many] { $field }: المطلوب { $count } رقما.
       *[other] { $field }: المطلوب { $count } رقم.
    }
# $field: label of the field.
practice-form-shape-number = { $field }: اكتب عددا بالأرقام.
# $field: label of the field.
practice-form-options = { $field }: اختر جوابا.
practice-form-to-choose = لم تختر بعد
practice-form-yes = نعم
practice-form-no = لا

## Application: papers, last reading, receipt

practice-form-papers = الوثائق المطلوبة: اخترها واحدة واحدة.
practice-form-attached = مرفقة
practice-form-to-attach = غير مرفقة
# $paper: the paper to attach.
practice-form-files = أي ملف ترفق: { $paper }؟
practice-form-review = راجع طلبك. لتصحيح سطر، اختره.
practice-form-papers-row = الوثائق
# $count: how many papers are attached.
practice-form-papers-count =
    { $count ->
        [zero] لا وثيقة مرفقة
        [one] وثيقة واحدة مرفقة
        [two] وثيقتان مرفقتان
        [few] { $count } وثائق مرفقة
        [many] { $count } وثيقة مرفقة
       *[other] { $count } وثيقة مرفقة
    }
practice-form-receipt = رقم الطلب
practice-form-received = وصل طلبك (للتدريب فقط). هذا الرقم دليل على ذلك: احتفظ به.

## Application: not what was asked

# $field: label of the field.
practice-form-wrong-empty = { $field }: هذه الخانة فارغة. املأها لتتابع.
# $field: label of the field.
practice-form-wrong-value = { $field }: اقرأ من جديد النص فوق الخانات، ثم صحح.
# $field: label of the field.
practice-form-wrong-choose = { $field }: اختر جوابا لتتابع.
# $field: what the tick says.
practice-form-wrong-tick = علامة الموافقة ناقصة. اختر السطر: { $field }.
# $field: what the tick says.
practice-form-wrong-ticked = هذه العلامة غير مطلوبة. أزلها: { $field }.
# $paper: the paper that is missing.
practice-form-wrong-paper = تنقص وثيقة: { $paper }. اختر سطرها.
# $paper: the paper asked for.
practice-form-wrong-file = ليس هذا هو الملف المطلوب. ابحث عن: { $paper }.
# $field: label of the field that is wrong.
practice-form-wrong-review = { $field }: قارن مع النص. اختر هذا السطر لتصحيحه.

## Appointment

practice-form-reasons = ما سبب زيارتك؟
# $offer: the reason chosen.
practice-form-slots = { $offer }: اختر اليوم والساعة.
practice-form-reason = السبب
practice-form-slot = الموعد
practice-form-slot-free = متاح، مجاني
practice-form-slot-full = محجوز
# Beside a slot that somebody sells.
practice-form-slot-paid = للبيع: 35 يورو
practice-form-wrong-reason = ليس هذا هو السبب المطلوب. اختر «رجوع» واقرأ المطلوب من جديد.
practice-form-wrong-slot = هذا الوقت لا يناسب. اقرأ المطلوب من جديد، ثم اختر وقتا آخر.
practice-form-wrong-full = هذا الوقت محجوز. اختر وقتا متاحا.
practice-form-wrong-paid = الموعد الرسمي مجاني. لا تشتر موعدا أبدا: اختر وقتا مجانيا.

## Signing in through one account for several services

practice-form-sites = أي موقع تفتح؟ انظر إلى نهاية كل عنوان.
# $address: address of the site.
practice-form-address = عنوان الموقع: { $address }
# $service: name of the one account for several services.
practice-form-accounts = { $service }: اختر حسابا موجودا من قبل.
practice-form-invented = لا تكتب هنا أبدا كلمة سر حقيقية.
practice-form-login = اسم المستخدم
practice-form-secret = كلمة السر
# $service: name of the one account for several services.
practice-form-data = يعطي { $service } هذه المعلومات للموقع:
practice-form-wrong-site = ليس هذا هو العنوان الصحيح. العنوان الرسمي ينتهي بـ «.gouv.example».
# $service: name of the one account for several services.
practice-form-wrong-new-account = لا تحتاج إلى حساب جديد. ادخل عبر { $service }.
practice-form-wrong-account = ليس هذا هو الحساب المطلوب. اقرأ المطلوب من جديد.
# $login: the invented name to type.
practice-form-wrong-login = اسم المستخدم مختلف. اكتب { $login }.
# $secret: the invented password to type.
practice-form-wrong-secret = كلمة السر مختلفة. اكتب { $secret }.

## Cookies of a site

practice-form-cookies = اختر سطرا لتغيير إعداده.
practice-form-allowed = مسموح
practice-form-refused = مرفوض
practice-form-always = يعمل دائما
practice-form-wrong-accept = «قبول الكل» يسمح بالإعلانات أيضا. اقرأ المطلوب من جديد.
practice-form-wrong-refuse = المطلوب أن تبقي شيئا واحدا. اختر «الاختيار واحدا واحدا».
# $what: what the line allows.
practice-form-wrong-always = { $what }: يحتاج الموقع إليها ليعمل. اترك هذا السطر.
# $what: what the line allows.
practice-form-wrong-allowed = { $what }: ما زال هذا مسموحا. اختر هذا السطر لترفضه.
# $what: what the line allows.
practice-form-wrong-refused = { $what }: المطلوب أن تبقيها. اختر هذا السطر لتسمح بها.
