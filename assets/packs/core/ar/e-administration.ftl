### Lessons "e-administration.form", ".account" and ".appointment": an allowance form, a sign-in, a residence permit.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.
### Sites, people and numbers are invented; in the rehearsals official addresses end in .gouv.example.

## Lesson: the allowance form

# At most 40 characters.
e-administration-form-title = ملء طلب مساعدة
# Each outcome: at most 60 characters.
e-administration-form-can-1 = أعرف كيف أملأ استمارة صفحة بعد صفحة.
e-administration-form-can-2 = أعرف كيف أرفق الوثائق المطلوبة.
e-administration-form-can-3 = أعرف كيف أراجع وأصحح وأحتفظ بإثبات الإرسال.
# The same gesture on one's own machine.
e-administration-form-home-1 = الهاتف: قبل أن تبدأ، صور أوراقك وهي مفرودة جيدا.
e-administration-form-home-2 = الحاسوب: ضع أوراقك في مجلد واحد، ثم افتح الموقع الرسمي.
# The card to take away: at most 5 short lines.
e-administration-form-card =
    قبل البدء: أوراقي جاهزة.
    صفحة بعد صفحة: أقرأ ثم أملأ.
    التاريخ: اليوم، الشهر، السنة.
    قبل الإرسال: أراجع كل شيء.
    بعد الإرسال: أحتفظ بالرقم.

## Reading: getting ready

e-administration-form-prepare-title = تجهيز الأوراق
# At most 55 words.
e-administration-form-prepare-text =
    الاستمارة (formulaire) ورقة نملؤها، لكن على الشاشة. فيها عادة عدة صفحات.

    الموقع الرسمي يراجع إجاباتك. إذا نقص شيء، يخبرك بذلك.

    جهز أوراقك قبل أن تبدأ. يمكنك غالبا أن تتوقف ثم تكمل لاحقا.

## Practice: filling in an application for housing benefit

e-administration-form-fill-title = ملء طلب وإرساله
# At most 30 words.
e-administration-form-fill-text = تطلب سامية مساعدة على دفع إيجارها. املأ طلبها، وأرفق وثيقتين، ثم راجع الطلب وأرسله. احتفظ بالإثبات.
# What to write on each page: at most 2 rows of 56.
e-administration-form-fill-page-you = اكتب الاسم بالحروف الفرنسية: Samia Benali. ولدت يوم 14 مارس 1990. مارس هو الشهر 03.
e-administration-form-fill-page-home = سامية مستأجرة: تدفع 520 يورو كل شهر في مدينة Nantes. الرمز البريدي: 44000.
e-administration-form-fill-hint-1 = اقرأ نص كل صفحة. فيه جواب كل خانة.
e-administration-form-fill-hint-2 = يكتب التاريخ بالأرقام: اليوم ثم الشهر ثم السنة. يوم 5 نوفمبر 2026 يكتب هكذا: 05/11/2026.
e-administration-form-fill-hint-3 = Samia Benali، ثم 14/03/1990، ثم 44000، ثم 520، ثم «مستأجر». اختر سطر «أشهد...»، ثم «متابعة». أرفق عقد الإيجار ورقم الحساب.
e-administration-form-fill-done = أحسنت، أصبحت تعرف كيف تملأ طلبا وتحفظ إشعار الاستلام.

## Practice: reading again and correcting a request for school meals

e-administration-form-correct-title = المراجعة والتصحيح
e-administration-form-correct-text = هذا الطلب للمطعم المدرسي مملوء، لكن فيه خطآن. صححهما، ثم أرسل الطلب.
# What is right: at most 2 rows of 56.
e-administration-form-correct-facts = ولدت Lina Costa يوم 2 سبتمبر 2020، وهي في صف CP. تأكل في المطعم 4 مرات في الأسبوع.
e-administration-form-correct-page-child = ولدت Lina Costa يوم 2 سبتمبر 2020. سبتمبر هو الشهر 09.
e-administration-form-correct-page-meals = لينا في صف CP (الصف الأول). تأكل في المطعم 4 مرات في الأسبوع.
e-administration-form-correct-hint-1 = قارن كل سطر مع النص. يفتح السطر عندما تختاره.
e-administration-form-correct-hint-2 = انظر إلى تاريخ الميلاد وعدد الوجبات. اليوم يأتي قبل الشهر.
e-administration-form-correct-hint-3 = امسح التاريخ واكتب 02/09/2020، ثم «متابعة». عدد الوجبات: 4. ثم اختر «إرسال الطلب».
e-administration-form-correct-done = أحسنت، أصبحت تعرف كيف تراجع وتصحح قبل الإرسال.

## Reading: after sending

e-administration-form-after-title = بعد الإرسال
e-administration-form-after-text =
    إشعار الاستلام (accusé de réception) يثبت الإرسال. فيه رقم وتاريخ. احفظه أو اطبعه أو اكتب رقمه.

    يصل الجواب عادة بعد بضعة أسابيع، في رسالة إلكترونية أو في حسابك على الموقع.

    تنقص ورقة؟ يطلبها الموقع منك. أجب بسرعة.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
e-administration-form-check-1-title = ولدت يوم 3 يونيو 1985. ماذا تكتب في خانة «تاريخ الميلاد»؟
e-administration-form-check-1-answer-1 = 06/03/1985
e-administration-form-check-1-answer-2 = 3 يونيو 85
e-administration-form-check-1-answer-3 = 03/06/1985
e-administration-form-check-1-why-1 = الشهر هنا قبل اليوم. في فرنسا يأتي اليوم أولا: 03/06/1985.
e-administration-form-check-1-why-2 = الاستمارة تنتظر أرقاما، و4 أرقام للسنة: 03/06/1985.
e-administration-form-check-1-why-3 = نعم. اليوم، ثم الشهر، ثم السنة في 4 أرقام.

e-administration-form-check-2-title = أرسلت الطلب. بماذا تحتفظ؟
e-administration-form-check-2-answer-1 = بإشعار الاستلام ورقمه.
e-administration-form-check-2-answer-2 = بلا شيء، فالموقع يحفظ كل شيء.
e-administration-form-check-2-answer-3 = بالصفحة الأولى من الاستمارة فقط.
e-administration-form-check-2-why-1 = نعم. هذا الرقم يثبت الإرسال وتاريخه. تحتاج إليه إذا اتصلت بهم.
e-administration-form-check-2-why-2 = الموقع يحفظ الطلب، لكن إثبات التاريخ صعب بدون الرقم. احتفظ بإشعار الاستلام.
e-administration-form-check-2-why-3 = هذه الصفحة لا تثبت الإرسال. أما إشعار الاستلام ففيه رقم وتاريخ.

e-administration-form-check-3-title = تنقص وثيقة وهي ليست معك. ماذا تفعل؟
e-administration-form-check-3-answer-1 = أرفق ورقة أخرى مكانها.
e-administration-form-check-3-answer-2 = أتوقف، ثم أكمل عندما تكون الوثيقة معي.
e-administration-form-check-3-answer-3 = أترك الطلب.
e-administration-form-check-3-why-1 = قد يرفض الملف أو يتأخر. انتظر حتى تكون الوثيقة الصحيحة معك.
e-administration-form-check-3-why-2 = نعم. مواقع كثيرة تحفظ المسودة، أي الطلب الذي بدأته.
e-administration-form-check-3-why-3 = ربما لك حق في هذه المساعدة. ابحث عن الوثيقة، ثم أكمل الطلب.

## Lesson: one account for several services

e-administration-account-title = الدخول إلى موقع رسمي
e-administration-account-can-1 = أعرف كيف أميز عنوان موقع رسمي.
e-administration-account-can-2 = أعرف كيف أدخل بحساب أملكه من قبل.
e-administration-account-can-3 = أعرف كيف أجيب على طلب ملفات cookies.
e-administration-account-home-1 = الهاتف: في الموقع الرسمي، المس زر «S’identifier avec FranceConnect».
e-administration-account-home-2 = الحاسوب: اقرأ نهاية العنوان، ثم اختر «S’identifier avec FranceConnect».
e-administration-account-card =
    مواقع الدولة: تنتهي غالبا بـ .gouv.fr
    FranceConnect: حساب واحد لعدة مواقع.
    أختار حسابا أملكه من قبل.
    كلمة السر: لا أعطيها لأحد.
    ملفات cookies: يمكنني أن أرفض.

## Reading: why one account

e-administration-account-why-title = حساب واحد لعدة مواقع
e-administration-account-why-text =
    الحساب هو بابك إلى الموقع. له اسم مستخدم وكلمة سر.

    مع FranceConnect، حساب واحد مؤكد يفتح عدة مواقع عمومية. مثلا: حسابك في موقع الضرائب.

    في هذا التمرين، اسم هذه الخدمة «Clé Unique». كل شيء فيها خيالي.

## Practice: signing in

e-administration-account-sign-in-title = فتح الموقع الصحيح
e-administration-account-sign-in-text = يريد عمر أن يرى مساعداته. افتح الموقع الرسمي. ادخل عبر Clé Unique بحسابه الصحي. اسم المستخدم: omar-22. كلمة السر: soleil-77.
e-administration-account-sign-in-hint-1 = هنا ينتهي العنوان الرسمي بـ «.gouv.example». انظر إلى النقاط والشرطات.
e-administration-account-sign-in-hint-2 = لعمر حساب من قبل. اختر «الدخول عبر Clé Unique»، ثم حسابه الصحي.
e-administration-account-sign-in-hint-3 = اختر aides.gouv.example، ثم «الدخول عبر Clé Unique»، ثم «حساب صحي». اكتب omar-22 وsoleil-77، ثم «متابعة» مرتين.
e-administration-account-sign-in-done = أحسنت، أصبحت تعرف كيف تدخل إلى موقع رسمي بحساب موجود.

## Reading: signs of an official site

e-administration-account-official-title = كيف تميز الموقع الرسمي
e-administration-account-official-text =
    انظر إلى نهاية العنوان، قبل أول علامة «/». مواقع الدولة تنتهي غالبا بـ .gouv.fr.

    وهناك مواقع أخرى معروفة: caf.fr و ameli.fr و francetravail.fr.

    احذر من الإعلانات في أعلى النتائج. بعض المواقع الخاصة تأخذ المال مقابل خدمة مجانية.

## Practice: the cookies of a site

e-administration-account-cookies-title = الرد على طلب ملفات cookies
e-administration-account-cookies-text = ملف cookie ملف صغير يحفظ اختياراتك أو يتابع زياراتك. تريد أن ترى مقاطع الفيديو، ولا شيء غير ذلك. أجب الموقع.
# What the banner of an invented town says: at most 3 rows of 56.
e-administration-account-cookies-banner = مدينة Belrive تستعمل ملفات cookies لعمل الموقع وعد الزيارات والفيديو والإعلانات. ماذا تريد؟
e-administration-account-cookies-hint-1 = يعرض عليك الموقع عدة أزرار. من حقك أن تختار.
e-administration-account-cookies-hint-2 = اختر «الاختيار واحدا واحدا». تظهر في القائمة الأشياء المسموحة والمرفوضة.
e-administration-account-cookies-hint-3 = اختر «الاختيار واحدا واحدا»، ثم سطر «عرض مقاطع الفيديو». ثم اختر «حفظ اختياراتي».
e-administration-account-cookies-done = أحسنت، أصبحت تعرف كيف تختار ما تسمح به.

## Check: three questions

e-administration-account-check-1-title = أي عنوان من هذه العناوين لموقع من مواقع الدولة؟
e-administration-account-check-1-answer-1 = impots-gouv.example
e-administration-account-check-1-answer-2 = www.impots.gouv.fr
e-administration-account-check-1-answer-3 = gouv.impots-rapides.example
e-administration-account-check-1-why-1 = هنا شرطة مكان النقطة. لا ينتهي العنوان بـ .gouv.fr، فالموقع ليس رسميا.
e-administration-account-check-1-why-2 = نعم. ينتهي العنوان بـ .gouv.fr، مع نقطة قبل gouv.
e-administration-account-check-1-why-3 = كلمة gouv في البداية. المهم هو نهاية العنوان، وهي ليست .gouv.fr.

e-administration-account-check-2-title = يعرض موقع عمومي FranceConnect. لك حساب في موقع الضرائب. ماذا تفعل؟
e-administration-account-check-2-answer-1 = أنشئ حسابا جديدا لهذا الموقع.
e-administration-account-check-2-answer-2 = أطلب حساب صديق.
e-administration-account-check-2-answer-3 = أستعمل حسابي في موقع الضرائب.
e-administration-account-check-2-why-1 = هذا ممكن أحيانا، لكنه كلمة سر إضافية. حسابك في موقع الضرائب يكفي.
e-administration-account-check-2-why-2 = سيكون الطلب باسمه. الحساب شخصي: استعمل حسابك أنت.
e-administration-account-check-2-why-3 = نعم. يفتح FranceConnect هذا الموقع بحساب تعرفه.

e-administration-account-check-3-title = يتصل بك شخص ويطلب كلمة سر موقع الضرائب. ماذا تفعل؟
e-administration-account-check-3-answer-1 = لا أعطيها، وأنهي المكالمة.
e-administration-account-check-3-answer-2 = أعطيها إذا كان يعرف اسمي.
e-administration-account-check-3-answer-3 = أعطيها، ثم أغيرها غدا.
e-administration-account-check-3-why-1 = نعم. لا تطلب أي إدارة كلمة السر عبر الهاتف.
e-administration-account-check-3-why-2 = معرفة اسمك سهلة. لا تطلب أي إدارة كلمة السر.
e-administration-account-check-3-why-3 = غدا يكون الوقت قد فات: سرقة الحساب تأخذ بضع دقائق. لا تعطها أبدا.

## Lesson: the residence permit

e-administration-appointment-title = بطاقة الإقامة والموعد
e-administration-appointment-can-1 = أعرف متى أطلب تجديد بطاقة إقامتي.
e-administration-appointment-can-2 = أعرف كيف أملأ الطلب وأرفق أوراقي.
e-administration-appointment-can-3 = أعرف كيف آخذ موعدا مجانيا في préfecture.
e-administration-appointment-home-1 = الهاتف: ابحث عن «ANEF»، ثم تأكد أن العنوان ينتهي بـ .gouv.fr.
e-administration-appointment-home-2 = الحاسوب: افتح موقع préfecture، ثم «Prendre un rendez-vous» (أخذ موعد).
e-administration-appointment-card =
    التجديد: من 4 أشهر إلى شهرين قبل النهاية.
    موقع الدولة: .gouv.fr
    الموعد مجاني دائما.
    أحتفظ برقم طلبي.
    المساعدة: مكتب الاستقبال الرقمي.

## Reading: when and where

e-administration-appointment-why-title = متى وأين تقدم الطلب
e-administration-appointment-why-text =
    لبطاقة الإقامة (titre de séjour) تاريخ نهاية. عبر الإنترنت، اطلب التجديد من 4 أشهر إلى شهرين قبله.

    لكثير من البطاقات، يقدم الطلب في موقع للدولة اسمه ANEF. ولغيرها في préfecture (مكتب الدولة في المحافظة).

    موقع préfecture يقول لك أين تذهب.

## Practice: applying for a renewal

e-administration-appointment-renew-title = طلب التجديد
e-administration-appointment-renew-text = تجدد مريم بطاقة إقامتها. املأ طلبها، وأرفق وثيقتين، ثم أرسله واحتفظ بالرقم.
e-administration-appointment-renew-page-permit = مريم تعمل. تنتهي بطاقتها يوم 28 فبراير 2027. رقم الأجنبي: 7703001234.
e-administration-appointment-renew-hint-1 = اقرأ نص الصفحة. فبراير هو الشهر 02.
e-administration-appointment-renew-hint-2 = إثبات السكن (justificatif de domicile) يثبت عنوانك. فاتورة الكهرباء مناسبة.
e-administration-appointment-renew-hint-3 = اكتب 7703001234 و28/02/2027، واختر «العمل»، ثم «متابعة». أرفق «جواز السفر.pdf» و«فاتورة الكهرباء.pdf».
e-administration-appointment-renew-done = أحسنت، أصبحت تعرف كيف ترسل طلبا كاملا.

## Practice: booking at the prefecture

e-administration-appointment-book-title = أخذ موعد
e-administration-appointment-book-text = بطاقة مريم جاهزة. خذ موعدا مجانيا لاستلامها. تعمل مريم في الصباح: اختر وقتا بعد الظهر.
# What stands under the appointment before it is confirmed: at most 3 rows of 56.
e-administration-appointment-book-confirm = أحضر: جواز السفر، البطاقة القديمة، الرسالة التي وصلتك، والطابع الضريبي (timbre fiscal). هذا الموعد مجاني.
e-administration-appointment-book-hint-1 = اختر أولا السبب الصحيح: مريم تأتي لاستلام بطاقة.
e-administration-appointment-book-hint-2 = ابحث عن وقت متاح ومجاني بعد الساعة 12. لا تشتر موعدا أبدا.
e-administration-appointment-book-hint-3 = اختر «استلام بطاقة إقامة»، ثم الأربعاء الساعة 14. ثم اختر «تأكيد الموعد».
e-administration-appointment-book-done = أحسنت، أصبحت تعرف كيف تأخذ موعدا رسميا مجانيا.

## Reading: no slot, or a problem with the site

e-administration-appointment-alone-title = إذا واجهت مشكلة
e-administration-appointment-alone-text =
    لا يوجد وقت متاح؟ عد في يوم آخر: تفتح أماكن جديدة باستمرار. احتفظ بصورة للشاشة.

    في كل préfecture مكتب اسمه «point d’accès numérique». يساعدك الموظفون فيه مجانا.

    لا تشتر موعدا أبدا: الموعد مجاني.

## Check: three questions

e-administration-appointment-check-1-title = تنتهي بطاقتك يوم 30 يونيو. تجديدها عبر الإنترنت. متى تقدم الطلب؟
e-administration-appointment-check-1-answer-1 = في مارس أو أبريل.
e-administration-appointment-check-1-answer-2 = يوم 30 يونيو.
e-administration-appointment-check-1-answer-3 = في يوليو، بعد النهاية.
e-administration-appointment-check-1-why-1 = نعم. هذا بين 4 أشهر وشهرين قبل النهاية.
e-administration-appointment-check-1-why-2 = هذا متأخر. قدم الطلب من 4 أشهر إلى شهرين قبل النهاية.
e-administration-appointment-check-1-why-3 = بعد النهاية قد تفقد حقوقا. قدم الطلب من 4 أشهر إلى شهرين قبلها.

e-administration-appointment-check-2-title = تعرض صفحة: «موعد في préfecture غدا، 35 يورو». ماذا تفعل؟
e-administration-appointment-check-2-answer-1 = أدفع، لأن الأمر عاجل.
e-administration-appointment-check-2-answer-2 = أرفض: الموعد مجاني.
e-administration-appointment-check-2-answer-3 = أطلب سعرا أقل.
e-administration-appointment-check-2-why-1 = قد يكون الموعد كاذبا ويضيع مالك. إذا كان الأمر عاجلا، اكتب إلى préfecture.
e-administration-appointment-check-2-why-2 = نعم. الموعد الرسمي يؤخذ من موقع الدولة، بدون دفع.
e-administration-appointment-check-2-why-3 = حتى بسعر أقل، أنت تدفع مقابل شيء مجاني. خذ الموعد من موقع الدولة.

e-administration-appointment-check-3-title = يرفض الموقع وثيقتك ولا تعرف السبب. ماذا تفعل؟
e-administration-appointment-check-3-answer-1 = أنتظر، فالموقع سيتغير.
e-administration-appointment-check-3-answer-2 = أعطي أوراقي لشخص لا أعرفه على الإنترنت.
e-administration-appointment-check-3-answer-3 = أذهب إلى مكتب «point d’accès numérique».
e-administration-appointment-check-3-why-1 = الوقت يمر وتاريخ النهاية يقترب. اطلب المساعدة الآن.
e-administration-appointment-check-3-why-2 = قد يستعمل هذا الشخص أوراقك. اطلب المساعدة من موظف أو من وسيط رقمي.
e-administration-appointment-check-3-why-3 = نعم. يساعدك الموظفون هناك مجانا.

## Fields of the forms

# At most 22 characters; what is ticked: at most 40.
e-administration-field-name = الاسم واللقب
# Typed in French letters, as on official papers.
e-administration-value-name = Samia Benali
e-administration-field-birth = تاريخ الميلاد
e-administration-field-postcode = الرمز البريدي
e-administration-field-rent = الإيجار في الشهر
e-administration-field-lodging = السكن
e-administration-field-sworn = أشهد أن إجاباتي صحيحة
e-administration-field-child = اسم الطفل ولقبه
e-administration-value-child = Lina Costa
e-administration-field-child-birth = تاريخ ميلاد الطفل
e-administration-field-class = الصف
e-administration-field-meals = الوجبات في الأسبوع
e-administration-field-rules = أقبل نظام المطعم المدرسي
e-administration-field-permit-number = رقم الأجنبي
e-administration-field-permit-end = تاريخ نهاية البطاقة
e-administration-field-stay = سبب الإقامة

## Answers to choose

# At most 30 characters.
e-administration-option-owner = مالك
e-administration-option-tenant = مستأجر
e-administration-option-hosted = ساكن عند شخص آخر
e-administration-option-cp = CP
e-administration-option-ce1 = CE1
e-administration-option-ce2 = CE2
e-administration-option-family = العائلة
e-administration-option-work = العمل
e-administration-option-studies = الدراسة

## Papers and files

# At most 26 characters.
e-administration-paper-lease = عقد الإيجار (bail)
e-administration-paper-bank = رقم الحساب (RIB)
e-administration-paper-passport = جواز السفر
e-administration-paper-address = إثبات السكن
e-administration-file-beach = صورة البحر.jpg
e-administration-file-lease = عقد إيجار سامية.pdf
e-administration-file-bank = رقم حساب سامية.pdf
e-administration-file-electricity = فاتورة الكهرباء.pdf
e-administration-file-till-receipt = وصل المتجر.jpg
e-administration-file-passport = جواز السفر.pdf

## Sites, accounts, what is passed on

# The invented service: at most 14 characters. Sites: at most 24; the others: at most 30.
e-administration-service = Clé Unique
e-administration-site-express = ملف سريع، إعلان
e-administration-site-copy = مساعدات سريعة
e-administration-site-official = المساعدات العمومية
e-administration-account-tax = حساب الضرائب
e-administration-account-health = حساب صحي
e-administration-account-pension = حساب التقاعد
e-administration-data-name = الاسم واللقب
e-administration-data-birth = تاريخ الميلاد ومكانه
e-administration-data-e-mail = عنوان البريد الإلكتروني

## What the cookies are for

# At most 32 characters.
e-administration-consent-needed = الملفات اللازمة لعمل الموقع
e-administration-consent-visits = عد الزيارات
e-administration-consent-videos = عرض مقاطع الفيديو
e-administration-consent-adverts = إعلانات حسب زياراتك

## Appointments

# Reasons: at most 45 characters. Days and hours: at most 28.
e-administration-reason-first = طلب بطاقة لأول مرة
e-administration-reason-collect = استلام بطاقة إقامة
e-administration-reason-address = تغيير العنوان
e-administration-slot-mon-9 = الاثنين 7 ديسمبر، 9:00
e-administration-slot-tue-14 = الثلاثاء 8 ديسمبر، 14:00
e-administration-slot-tue-fast = الثلاثاء 8 ديسمبر، 16:00
e-administration-slot-wed-14 = الأربعاء 9 ديسمبر، 14:00
e-administration-slot-thu-10 = الخميس 10 ديسمبر، 10:00
e-administration-slot-fri-15 = الجمعة 11 ديسمبر، 15:00
