### Lessons "e-health.appointment", ".documents" and ".home": the doctor's portal, health documents, the connected home.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.
### The portal Médisoin and all people are invented.

## Lesson: the doctor's portal

# At most 40 characters.
e-health-appointment-title = أخذ موعد عند الطبيب
# Each outcome: at most 60 characters.
e-health-appointment-can-1 = أعرف كيف أختار الطبيب والساعة.
e-health-appointment-can-2 = أعرف كيف ألغي موعدا في الوقت المناسب.
e-health-appointment-can-3 = أعرف كيف أستعد لفحص طبي بالفيديو.
# The same gesture on one's own machine.
e-health-appointment-home-1 = الهاتف: ابحث عن اسم طبيبك ومدينتك. يمكنك أيضا أن تتصل به.
e-health-appointment-home-2 = الحاسوب: افتح موقع المواعيد الخاص بالعيادة، ثم ابحث عن اسمها.
# The card to take away: at most 5 short lines.
e-health-appointment-card =
    أختار الشخص، ثم الساعة.
    أكتب اليوم، أو أحتفظ بالرسالة.
    لن أحضر؟ ألغي الموعد.
    أحضر بطاقتي carte Vitale.
    حالة عاجلة: أتصل بالرقم 15 أو 112.

## Reading: what a portal is

e-health-appointment-why-title = موقع المواعيد الطبية
# At most 55 words.
e-health-appointment-why-text =
    موقع المواعيد الطبية يتيح لك أخذ موعد، ليلا ونهارا. الحجز فيه مجاني.

    تختار المهني: طبيب أو طبيب أسنان أو قابلة. ثم تختار الساعة.

    الحالة عاجلة؟ اتصل بالرقم 15 أو 112. للصم وضعاف السمع: 114.

## Practice: booking

e-health-appointment-book-title = أخذ موعد
# At most 30 words.
e-health-appointment-book-text = تريد Odile، وعمرها 74 سنة، رؤية الطبيبة Hélène Roux في مدينة Belrive. تريد الحضور إلى العيادة بعد الساعة 16. خذ هذا الموعد.
# What stands under the appointment before it is confirmed: at most 3 rows of 56.
e-health-appointment-book-confirm = أحضر: بطاقة carte Vitale (التأمين الصحي) وقائمة أدويتك. لا يمكنك الحضور؟ ألغ الموعد عبر الإنترنت.
e-health-appointment-book-hint-1 = اقرأ كل سطر إلى نهايته: الاسم والمهنة والمدينة.
e-health-appointment-book-hint-2 = «بالفيديو» يعني أنك تتكلم مع الطبيب عبر الشاشة. تفضل Odile الحضور إلى العيادة.
e-health-appointment-book-hint-3 = اختر «Dre Hélène Roux»، طبيبة في Belrive، ثم الخميس 17:00. ثم اختر «تأكيد الموعد».
e-health-appointment-book-done = أحسنت، أصبحت تعرف كيف تأخذ موعدا عبر الإنترنت.

## Practice: cancelling

e-health-appointment-cancel-title = إلغاء موعد
e-health-appointment-cancel-text = لا يستطيع كريم الذهاب إلى طبيب العيون (ophtalmologue). ألغ هذا الموعد فقط، ليأخذه شخص آخر.
e-health-appointment-cancel-hint-1 = اختر سطرا فيفتح الموعد. فتح الموعد لا يغير شيئا.
e-health-appointment-cancel-hint-2 = ابحث في القائمة عن طبيب العيون. تحت الموعد زر للإلغاء.
e-health-appointment-cancel-hint-3 = افتح «Dr Paul Vasseur، عيون». اختر «إلغاء هذا الموعد»، ثم «نعم، إلغاء الموعد».
e-health-appointment-cancel-done = أحسنت، ألغيت الموعد مبكرا. سيأخذ شخص آخر هذا المكان.

## Reading: the day of the appointment

e-health-appointment-day-title = يوم الموعد
e-health-appointment-day-text =
    في العيادة: أحضر بطاقة carte Vitale ووصفاتك الطبية (ordonnances)، وهي أوراق الطبيب للصيدلية.

    بالفيديو: اختر مكانا هادئا. جرب الميكروفون والكاميرا. يمكن للطبيب أن يرسل وصفة طبية إلى حسابك.

    يمكنك دائما أن تأخذ موعدا بالهاتف.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
e-health-appointment-check-1-title = لا تستطيع الذهاب غدا إلى طبيب الأسنان. ماذا تفعل؟
e-health-appointment-check-1-answer-1 = لا شيء: الطبيب سيفهم.
e-health-appointment-check-1-answer-2 = ألغي الموعد عبر الإنترنت أو بالهاتف.
e-health-appointment-check-1-answer-3 = آخذ موعدا ثانيا، دون إلغاء الأول.
e-health-appointment-check-1-why-1 = يبقى المكان فارغا وهناك من يحتاج إليه. ألغ الموعد حالما تعرف ذلك.
e-health-appointment-check-1-why-2 = نعم. يمكن عندئذ لشخص آخر أن يأخذ مكانك.
e-health-appointment-check-1-why-3 = هكذا تحجز مكانين. ألغ أولا موعد الغد.

e-health-appointment-check-2-title = شخص قريب منك يشعر بألم شديد في صدره. ماذا تفعل؟
e-health-appointment-check-2-answer-1 = أتصل فورا بالرقم 15 أو 112.
e-health-appointment-check-2-answer-2 = أبحث عن موعد عبر الإنترنت.
e-health-appointment-check-2-answer-3 = أرسل رسالة إلكترونية إلى طبيبه.
e-health-appointment-check-2-why-1 = نعم. في الحالة العاجلة نتصل بالهاتف، ولا نستعمل موقع المواعيد أبدا.
e-health-appointment-check-2-why-2 = الموعد يأتي متأخرا. في الحالة العاجلة، اتصل بالرقم 15 أو 112.
e-health-appointment-check-2-why-3 = ستقرأ الرسالة متأخرة. في الحالة العاجلة، اتصل بالرقم 15 أو 112.

e-health-appointment-check-3-title = فحصك الطبي بالفيديو. ماذا تجهز؟
e-health-appointment-check-3-answer-1 = الطريق إلى العيادة.
e-health-appointment-check-3-answer-2 = رقم بطاقتي البنكية في رسالة إلكترونية.
e-health-appointment-check-3-answer-3 = مكانا هادئا والميكروفون والكاميرا.
e-health-appointment-check-3-why-1 = بالفيديو تبقى في بيتك. جهز مكانا هادئا والميكروفون والكاميرا.
e-health-appointment-check-3-why-2 = لا ترسل هذا الرقم أبدا برسالة إلكترونية. جهز مكانا هادئا والميكروفون والكاميرا.
e-health-appointment-check-3-why-3 = نعم. جربها قبل الموعد بقليل.

## Lesson: health documents

e-health-documents-title = وثائقي الصحية
e-health-documents-can-1 = أعرف كيف أجد وثيقة صحية.
e-health-documents-can-2 = أعرف كيف أعرض وثيقة على مهني صحة.
e-health-documents-can-3 = أعرف كيف أخفي وثيقة عن مهني صحة.
e-health-documents-home-1 = الهاتف: تطبيق «Mon espace santé»، قسم «Documents» (الوثائق).
e-health-documents-home-2 = الحاسوب: monespacesante.fr، قسم «Documents» (الوثائق)، ثم افتح وثيقة.
e-health-documents-card =
    Mon espace santé: خدمة عمومية مجانية.
    وثائقي: تحاليل ووصفات طبية.
    أختار من يقرأ.
    أستطيع أن أرى من جاء ليقرأ.
    كلمة السر: لي وحدي.

## Reading: one's own health space

e-health-documents-why-title = دفتر صحي على الإنترنت
e-health-documents-why-text =
    «Mon espace santé» (فضائي الصحي) خدمة عمومية مجانية. يحفظ وثائقك: تحاليل ووصفات ولقاحات.

    يقرؤها مهنيو الصحة الذين يعالجونك، إذا وافقت. يمكنك أن تخفي وثيقة أو تمنع شخصا.

    هذا التمرين في موقع خيالي اسمه Médisoin.

## Practice: showing a document

e-health-documents-show-title = عرض وثيقة
e-health-documents-show-text = ركبة Odile تؤلمها. اعرض صورة أشعة الركبة على المعالج الطبيعي (kiné)، الذي يعالج بالحركة. لا تغير شيئا آخر.
e-health-documents-show-hint-1 = اختر سطرا لفتح الوثيقة. ترى عندئذ من يمكنه أن يقرأها.
e-health-documents-show-hint-2 = افتح صورة أشعة الركبة. ابحث عن المعالج الطبيعي في قائمة القراء.
e-health-documents-show-hint-3 = افتح «أشعة الركبة»، ثم اختر سطر «Hugo Lenoir، معالج طبيعي».
e-health-documents-show-done = أحسنت، يستطيع المعالج قراءة الصورة. لم تتغير الوثائق الأخرى.

## Practice: hiding and showing

e-health-documents-hide-title = الإخفاء والعرض
e-health-documents-hide-text = يجب أن تقرأ الطبيبة وحدها رسالة المستشفى. ويجب أن تقرأ الممرضة الوصفة الطبية أيضا. قم بهذه التغييرات.
e-health-documents-hide-hint-1 = افتح الرسالة: 3 أشخاص يمكنهم قراءتها. يتغير إعداد السطر عندما تختاره.
e-health-documents-hide-hint-2 = في الرسالة، احذف شخصين. في الوصفة الطبية، أضف الممرضة.
e-health-documents-hide-hint-3 = «رسالة المستشفى»: اختر الممرضة، ثم طبيب الأسنان، ثم «رجوع». «وصفة طبية»: اختر الممرضة.
e-health-documents-hide-done = أحسنت، أصبحت تعرف كيف تختار من يقرأ كل وثيقة.

## Reading: who may read

e-health-documents-who-title = من يقرأ في الواقع؟
e-health-documents-who-text =
    في «Mon espace santé»، الوثيقة المخفية تراها أنت وكاتبها وطبيبك المعالج (médecin traitant)، أي الطبيب الذي يتابعك.

    صاحب العمل والبنك وشركة التأمين لا يدخلون إليه.

    هناك سجل يبين لك من جاء ليقرأ.

## Check: three questions

e-health-documents-check-1-title = تطلب شركة تأمين أن ترى «Mon espace santé». بماذا تجيب؟
e-health-documents-check-1-answer-1 = أعطيها كلمة السر.
e-health-documents-check-1-answer-2 = أرسل إليها كل وثائقي.
e-health-documents-check-1-answer-3 = لا: شركات التأمين لا تدخل إليه.
e-health-documents-check-1-why-1 = كلمة السر لك وحدك. شركات التأمين لا تدخل إلى فضائك الصحي.
e-health-documents-check-1-why-2 = هذه الوثائق خاصة. هي لعلاجك، وليست لحساب سعر عقد.
e-health-documents-check-1-why-3 = نعم. هذا الفضاء لعلاجك، مع مهنيي الصحة.

e-health-documents-check-2-title = أخفيت وثيقة في «Mon espace santé». من يمكنه أن يقرأها بعد ذلك؟
e-health-documents-check-2-answer-1 = كل مهنيي الصحة في المدينة.
e-health-documents-check-2-answer-2 = أنت وكاتبها وطبيبك المعالج.
e-health-documents-check-2-answer-3 = صاحب العمل.
e-health-documents-check-2-why-1 = الوثيقة مخفية عنهم. تراها أنت وكاتبها وطبيبك المعالج فقط.
e-health-documents-check-2-why-2 = نعم. لا تظهر الوثيقة للآخرين.
e-health-documents-check-2-why-3 = صاحب العمل لا يدخل أبدا إلى هذا الفضاء، حتى دون إخفاء أي شيء.

e-health-documents-check-3-title = لماذا تعرض صورة أشعة على المعالج الطبيعي قبل الموعد؟
e-health-documents-check-3-answer-1 = ليفهم المشكلة ويعالج أفضل.
e-health-documents-check-3-answer-2 = لأن ذلك إجباري.
e-health-documents-check-3-answer-3 = ليعرضها على عائلتي.
e-health-documents-check-3-why-1 = نعم. وأحيانا لا تحتاج إلى إعادة الفحص.
e-health-documents-check-3-why-2 = لا شيء يجبرك: أنت تختار. لكن ذلك يساعد على علاجك جيدا.
e-health-documents-check-3-why-3 = مهني الصحة يحفظ السر. لا يعرض وثائقك على عائلتك دون موافقتك.

## Lesson: the connected home

e-health-home-title = البيت المتصل
e-health-home-can-1 = أعرف كيف أضبط عدة أجهزة معا.
e-health-home-can-2 = أعرف كيف أرفض ما يطلبه جهاز دون حاجة.
e-health-home-can-3 = أعرف كيف أحمي جهازا متصلا.
e-health-home-home-1 = الهاتف: الإعدادات، ثم «Confidentialité» (الخصوصية): انظر ما يراه كل تطبيق.
e-health-home-home-2 = الحاسوب: في صفحة جهاز الإنترنت (box)، غير كلمة سر wifi (الإنترنت بلا سلك).
e-health-home-card =
    المشهد يضبط عدة أجهزة.
    أسمح بالمفيد فقط.
    أغير كلمة السر الأولى.
    أقوم بالتحديثات.
    الكاميرا: أخبر زواري.

## Reading: what a connected home is

e-health-home-what-title = أجهزة تضبط عن بعد
e-health-home-what-text =
    الجهاز المتصل يضبط من الهاتف: المصباح والستائر المعدنية والتدفئة. بالفرنسية: «domotique».

    قد يساعد على البقاء في البيت: علبة أدوية ترن، أو جهاز يكشف السقوط.

    المشهد (scène) يضبط عدة أجهزة بحركة واحدة. مثلا: «ليلة سعيدة».

## Practice: a scene for the night

e-health-home-night-title = إعداد مشهد
e-health-home-night-text = أعد ليلة Odile: المصباح متوقف، والتدفئة 17 درجة، والستائر الساعة 22. لا تغير علبة الأدوية. احفظ المشهد.
# Name of the scene: at most 20 characters.
e-health-home-night-scene = ليلة سعيدة
e-health-home-night-hint-1 = اختر جهازا لتغيير إعداده. يتغير المصباح فورا.
e-health-home-night-hint-2 = التدفئة والستائر تفتحان صفحة. فيها أزرار لتغيير الدرجة أو الساعة.
e-health-home-night-hint-3 = المصباح: مرة واحدة. التدفئة: 3 مرات «أبرد»، ثم «رجوع». الستائر: 3 مرات «وقت لاحق»، ثم «رجوع». ثم «حفظ المشهد».
e-health-home-night-done = أحسنت، مشهد واحد يضبط الآن كل البيت.

## Practice: a light bulb that asks too much

e-health-home-bulb-title = مصباح يطلب أكثر من حاجته
e-health-home-bulb-text = تركب مصباحا متصلا. يحتاج إلى wifi (الإنترنت بلا سلك)، ولا شيء غير ذلك. أجبه.
# What the device asks: at most 3 rows of 56.
e-health-home-bulb-banner = يطلب مصباح Lumo الدخول إلى wifi وجهات اتصالك وموقعك والميكروفون.
e-health-home-bulb-hint-1 = اسأل نفسك: إلى ماذا يحتاج المصباح ليضيء؟
e-health-home-bulb-hint-2 = اختر «الاختيار واحدا واحدا». في البداية كل شيء مسموح.
e-health-home-bulb-hint-3 = اختر سطور «جهات اتصالك» و«موقعك» و«الميكروفون». ثم اختر «تأكيد اختياراتي».
e-health-home-bulb-done = أحسنت، المصباح يضيء ولا يعرف عنك شيئا آخر.

## Reading: protecting the home

e-health-home-safe-title = بيت محمي جيدا
e-health-home-safe-text =
    غير كلمة السر الأولى لكل جهاز. قم بالتحديثات: فهي تصلح العيوب.

    الكاميرا تصور زوارك أيضا. أخبرهم. ويجب أن يعرف ذلك من يساعدك في البيت.

    تعطي جهازا أو ترميه؟ امسح أولا بياناته.

## Check: three questions

e-health-home-check-1-title = يطلب مصباح أن يرى صورك. ماذا تفعل؟
e-health-home-check-1-answer-1 = أرفض: لا يحتاج إليها.
e-health-home-check-1-answer-2 = أقبل، وإلا فلن يعمل.
e-health-home-check-1-answer-3 = أقبل، لأن العلامة معروفة.
e-health-home-check-1-why-1 = نعم. اسمح فقط بما يفيد في الإضاءة.
e-health-home-check-1-why-2 = صورك لا تفيد في الإضاءة. ارفض، ثم جرب المصباح.
e-health-home-check-1-why-3 = حتى العلامة المعروفة قد تطلب أكثر من حاجتها. اسأل نفسك عن الفائدة.

e-health-home-check-2-title = تركب جهازا يكشف السقوط في بيت أمك. ماذا تفعل أولا؟
e-health-home-check-2-answer-1 = أركبه دون أن أقول شيئا.
e-health-home-check-2-answer-2 = أربطه بكل جيرانها.
e-health-home-check-2-answer-3 = أشرح لها وأطلب موافقتها.
e-health-home-check-2-why-1 = هذا بيتها وهذه حياتها الخاصة. يجب أن تعرف وأن تقرر.
e-health-home-check-2-why-2 = ستصل تنبيهاتها إلى أشخاص كثيرين. هي التي تختار من يصله التنبيه.
e-health-home-check-2-why-3 = نعم. وهي التي تختار من يصله التنبيه إذا سقطت.

e-health-home-check-3-title = كلمة سر الكاميرا الجديدة «1234». ماذا تفعل؟
e-health-home-check-3-answer-1 = أحتفظ بها، فهي سهلة الحفظ.
e-health-home-check-3-answer-2 = أغيرها قبل أن أستعمل الكاميرا.
e-health-home-check-3-answer-3 = أنتظر مشكلة لأغيرها.
e-health-home-check-3-why-1 = سهلة عليك، وعلى شخص غريب أيضا. قد ينظر إلى داخل بيتك.
e-health-home-check-3-why-2 = نعم. اختر كلمة سر طويلة لا تستعملها في أي مكان آخر.
e-health-home-check-3-why-3 = عندما تأتي المشكلة، قد يكون غريب رأى صورك. غيرها الآن.

## Practitioners

# Name: at most 24 characters; what and where: at most 26.
e-health-practitioner-dentist = Dr Samir Haddad
e-health-practitioner-dentist-about = طبيب أسنان، Belrive
e-health-practitioner-doctor = Dre Hélène Roux
e-health-practitioner-doctor-about = طبيبة، Belrive
e-health-practitioner-doctor-far = Dr Marc Roux
e-health-practitioner-doctor-far-about = طبيب، Montclair

## Days and hours

# At most 28 characters.
e-health-slot-mon-10 = الاثنين 7 ديسمبر، 10:00
e-health-slot-tue-9 = الثلاثاء 8 ديسمبر، 9:00
e-health-slot-wed-18 = الأربعاء 9 ديسمبر، 18:00
e-health-slot-thu-17 = الخميس 10 ديسمبر، 17:00

## Appointments taken

# With whom: at most 24 characters; when: at most 26.
e-health-appointment-physio-with = Hugo Lenoir، معالج
e-health-appointment-physio-when = الاثنين 7 ديسمبر، 18:00
e-health-appointment-eyes-with = Dr Paul Vasseur، عيون
e-health-appointment-eyes-when = الأربعاء 9 ديسمبر، 11:00
e-health-appointment-vaccine-with = صيدلية، لقاح
e-health-appointment-vaccine-when = السبت 12 ديسمبر، 9:00

## Documents and who may read them

# Names: at most 30 characters. What a document says: at most 3 rows of 56.
e-health-document-blood = تحليل الدم، سبتمبر
e-health-document-blood-body = تحليل الدم يوم 14 سبتمبر 2026، مختبر Belrive.
e-health-document-knee = أشعة الركبة
e-health-document-knee-body = صورة أشعة (صورة العظام) للركبة اليمنى، يوم 20 أكتوبر 2026.
e-health-document-vaccines = دفتر اللقاحات
e-health-document-vaccines-body = قائمة لقاحات Odile. لقاح الإنفلونزا: يوم 3 نوفمبر 2026.
e-health-document-prescription = وصفة طبية
e-health-document-prescription-body = وصفة الطبيبة Hélène Roux يوم 16 نوفمبر 2026: ضمادات كل صباح.
e-health-document-letter = رسالة المستشفى
e-health-document-letter-body = رسالة من مستشفى Montclair بعد زيارة، يوم 9 نوفمبر 2026.
# At most 28 characters.
e-health-reader-doctor = Dre Hélène Roux، طبيبة
e-health-reader-nurse = Inès Morel، ممرضة
e-health-reader-physio = Hugo Lenoir، معالج طبيعي
e-health-reader-dentist = Dr Samir Haddad، أسنان

## Devices of the home

# At most 26 characters.
e-health-device-lamp = مصباح غرفة الجلوس
e-health-device-pill-box = علبة الأدوية
e-health-device-heating = تدفئة غرفة النوم
e-health-device-shutters = إغلاق الستائر

## What a device asks

# At most 32 characters.
e-health-consent-network = شبكة wifi
e-health-consent-contacts = جهات اتصالك
e-health-consent-place = موقعك
e-health-consent-microphone = الميكروفون
