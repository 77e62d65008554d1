### The imitation of a job board: filters, an alert, an application, false offers.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.
### What is wrong and why: at most 110 characters, kind, saying what to do.

## Finding an offer

practice-jobs-place = المكان
practice-jobs-contract = العقد
practice-jobs-hours = الدوام
# A filter that lets everything through.
practice-jobs-all = الكل
practice-jobs-none = لا يوجد أي عرض. وسع البحث باختيار «الكل».
# $count: how many offers the filters let through.
practice-jobs-found =
    { $count ->
        [zero] لا يوجد أي عرض.
        [one] عرض واحد:
        [two] عرضان:
        [few] { $count } عروض:
        [many] { $count } عرضا:
       *[other] { $count } عرض:
    }
# $count: how many offers the filters let through; $shown: how many are shown below.
practice-jobs-found-more = عدد العروض: { $count }. تظهر منها { $shown } فقط. استعمل الفلاتر لترى غيرها.
practice-jobs-employer = صاحب العمل
practice-jobs-keep = حفظ هذا العرض
# $what: name of the filter; $asked: the value to look for.
practice-jobs-wrong-offer = هذا العرض غير مناسب. { $what }: ابحث عن «{ $asked }».

## An alert

practice-jobs-rhythm = عدد المرات
practice-jobs-daily = كل يوم
practice-jobs-weekly = كل أسبوع
practice-jobs-to-choose = لم تختر بعد
practice-jobs-address = بريدك الإلكتروني
practice-jobs-create = إنشاء التنبيه
# $what: name of the setting; $asked: the value to choose.
practice-jobs-wrong-setting = { $what }: اختر «{ $asked }».
# $address: the address to type.
practice-jobs-wrong-address = العنوان فارغ أو مختلف. اكتب { $address }.

## Applying

practice-jobs-cv = السيرة الذاتية
practice-jobs-choose-cv = أي ملف تريد إرساله؟
practice-jobs-message = الرسالة
practice-jobs-send = إرسال طلبي
practice-jobs-wrong-no-cv = السيرة الذاتية ناقصة. اختر «السيرة الذاتية»، ثم ملفك.
# $count: how many words are missing.
practice-jobs-wrong-short =
    { $count ->
        [zero] الرسالة قصيرة قليلا. أضف بعض الكلمات.
        [one] الرسالة قصيرة قليلا. أضف كلمة واحدة.
        [two] الرسالة قصيرة قليلا. أضف كلمتين.
        [few] الرسالة قصيرة قليلا. أضف { $count } كلمات.
        [many] الرسالة قصيرة قليلا. أضف { $count } كلمة.
       *[other] الرسالة قصيرة قليلا. أضف { $count } كلمة.
    }

## False offers

practice-jobs-title = العرض
practice-jobs-contact = جهة الاتصال
practice-jobs-serious = عرض موثوق
practice-jobs-report = الإبلاغ عن العرض
practice-jobs-to-read = للقراءة
practice-jobs-kept-serious = موثوق
practice-jobs-reported = تم الإبلاغ عنه
practice-jobs-which-sign = أي علامة جعلتك تشك؟
practice-jobs-wrong-sign = هذه العلامة ليست في هذا العرض. ارجع واقرأ من جديد.
