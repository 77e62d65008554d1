### The imitation of a health portal: an appointment taken or cancelled, documents and who may read them.
### Buttons: at most 30 characters. What was not right: at most 110, without the words that packs bring.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Buttons

practice-health-back = رجوع
practice-health-confirm = تأكيد الموعد
practice-health-cancel = إلغاء هذا الموعد
practice-health-yes = نعم، إلغاء الموعد
practice-health-keep = لا، الاحتفاظ بالموعد

## Appointments

practice-health-practitioners = مع من تريد موعدا؟
# $offer: name of the practitioner.
practice-health-slots = { $offer }: اختر اليوم والساعة.
practice-health-with = مع
practice-health-when = متى
practice-health-slot-free = متاح، في العيادة
practice-health-slot-full = محجوز
practice-health-slot-video = متاح، بالفيديو
practice-health-appointments = مواعيدك: اختر سطرا لفتحه.
# $with: name of the practitioner.
practice-health-sure = هل تريد إلغاء الموعد مع { $with }؟

## Documents

practice-health-documents = وثائقك: اختر سطرا لفتحه.
# $count: how many professionals may read the document.
practice-health-readers =
    { $count ->
        [zero] تقرؤها أنت فقط
        [one] يقرؤها شخص واحد
        [two] يقرؤها شخصان
        [few] يقرؤها { $count } أشخاص
        [many] يقرؤها { $count } شخصا
       *[other] يقرؤها { $count } شخص
    }
# $document: name of the document.
practice-health-who = { $document }: من يمكنه القراءة؟ اختر سطرا لتغييره.
practice-health-reads = يمكنه القراءة
practice-health-reads-not = لا يمكنه القراءة

## Not what was asked

practice-health-wrong-practitioner = ليس هذا هو الشخص المطلوب. اختر «رجوع» واقرأ المطلوب من جديد.
practice-health-wrong-slot = هذا الوقت لا يناسب. اقرأ المطلوب من جديد، ثم اختر وقتا آخر.
practice-health-wrong-full = هذا الوقت محجوز. اختر وقتا متاحا.
# $with: name of the practitioner.
practice-health-wrong-appointment = { $with }: احتفظ بهذا الموعد. اختر «رجوع»، ثم الموعد الآخر.
# $reader: the professional.
practice-health-wrong-shown = { $reader }: المطلوب ألا يرى هذا الشخص الوثيقة.
# $reader: the professional.
practice-health-wrong-hidden = { $reader }: يحتفظ هذا الشخص بحق قراءة الوثيقة.
