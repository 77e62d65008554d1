### Lesson "email.mailbox": writing, answering, attaching, sorting and spotting scams in an imitation mailbox.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

## The lesson

# At most 40 characters.
email-mailbox-title = كتابة الرسائل الإلكترونية وقراءتها
# Each outcome: at most 60 characters.
email-mailbox-can-1 = أعرف كيف أكتب رسالة إلكترونية وأرسلها.
email-mailbox-can-2 = أعرف كيف أرد على رسالة وأرفق ملفا.
email-mailbox-can-3 = أعرف 3 علامات تدل على الاحتيال.
# The same gesture on one's own machine: one line each.
email-mailbox-home-1 = الهاتف: افتح بريدك الإلكتروني، ثم المس صورة القلم.
email-mailbox-home-2 = الحاسوب: افتح بريدك الإلكتروني، ثم اختر «رسالة جديدة».
# The card to take away: at most 5 short lines.
email-mailbox-card =
    الكتابة: العنوان، الموضوع، النص، الإرسال.
    الرد: العنوان مكتوب مسبقا.
    الإرفاق: إضافة ملف إلى الرسالة.
    الاحتيال: استعجال وطلب مال أو رمز.
    عند الشك: لا أنقر.

## Reading: why an e-mail

email-mailbox-why-title = ما هي الرسالة الإلكترونية؟
# At most 55 words.
email-mailbox-why-text =
    الرسالة الإلكترونية (e-mail) رسالة تمر عبر الإنترنت. تصل خلال ثوان قليلة.

    تحتاج إلى عنوان الشخص. في كل عنوان العلامة @ واسمها «آت».

    ستتدرب هنا: لن تصل أي رسالة إلى أحد. هنا لا يمكنك أن تعطل أي شيء.

## Practice: writing an e-mail

email-mailbox-write-title = كتابة رسالة إلى ليلى
# At most 30 words; the address must stay as it is.
email-mailbox-write-text = تنتظرك ليلى يوم الخميس في المكتبة. اكتب إليها لتأكيد الموعد. عنوانها: leila@mail.example. املأ خانة الموضوع وخانة النص، ثم أرسل الرسالة.
email-mailbox-write-hint-1 = اختر «رسالة جديدة». تظهر صفحة فارغة. يمكنك التراجع في كل وقت.
email-mailbox-write-hint-2 = أمامك 3 خانات: «إلى» للعنوان، و«الموضوع» لفكرة الرسالة، والخانة الكبيرة لنصك.
email-mailbox-write-hint-3 = «إلى»: leila@mail.example. «الموضوع»: الخميس. في النص اكتب: سأحضر يوم الخميس. ثم اختر «إرسال».
email-mailbox-write-done = أحسنت، أصبحت تعرف كيف تكتب رسالة إلكترونية وترسلها.

## Practice: replying

email-mailbox-reply-title = الرد على رسالة
email-mailbox-reply-text = تقترح عليك جمعية Les Voisins موعدا. افتح رسالتها، ثم أجب بكلمات قليلة. العنوان مكتوب مسبقا.
email-mailbox-reply-hint-1 = ابحث في القائمة عن رسالة جمعية Les Voisins. افتحها.
email-mailbox-reply-hint-2 = تحت الرسالة، اختر «رد». يبقى عليك أن تكتب النص فقط.
email-mailbox-reply-hint-3 = في النص اكتب: نعم شكرا. ثم اختر «إرسال».
email-mailbox-reply-done = أحسنت، أصبحت تعرف كيف ترد دون كتابة العنوان.

## Practice: attaching a file

email-mailbox-attach-title = إرفاق ملف
email-mailbox-attach-text = الإرفاق هو إضافة ملف (وثيقة) إلى رسالة. تنتظر البلدية شهادة التأمين الخاصة بك. أرسلها مع موضوع إلى accueil@mairie.example.
email-mailbox-attach-hint-1 = اختر «رسالة جديدة». في «إلى» اكتب عنوان البلدية.
email-mailbox-attach-hint-2 = اختر «إرفاق ملف». تظهر قائمة ملفاتك. يمكنك تغيير الملف في كل وقت.
email-mailbox-attach-hint-3 = «إلى»: accueil@mairie.example. «الموضوع»: شهادة. اختر «إرفاق ملف»، ثم «شهادة.pdf»، ثم «إرسال».
email-mailbox-attach-done = أحسنت، أصبحت تعرف كيف ترفق ملفا برسالة.

## Practice: sorting letters into folders

email-mailbox-sort-title = ترتيب الرسائل
email-mailbox-sort-text = المجلد علبة لحفظ الرسائل. انقل رسالة البلدية إلى مجلد «أوراق». انقل رسالة Jardin Malin إلى مجلد «إعلانات».
email-mailbox-sort-hint-1 = افتح رسالة. المجلدات مكتوبة تحتها. الرسالة المنقولة إلى مجلد لا تضيع.
email-mailbox-sort-hint-2 = افتح رسالة البلدية. تحت الرسالة، اختر مجلد «أوراق».
email-mailbox-sort-hint-3 = رسالة البلدية: اختر «أوراق». رسالة Jardin Malin: اختر «إعلانات». اترك الرسائل الأخرى في مكانها.
email-mailbox-sort-done = أحسنت، أصبحت تعرف كيف ترتب رسائلك في مجلدات.

## Practice: spotting scams

email-mailbox-scam-title = كشف الاحتيال
email-mailbox-scam-text = رسالة الاحتيال رسالة كاذبة تريد أخذ مالك. اقرأ الرسائل الأربع. أبلغ عن الرسائل الكاذبة. لا خطر عليك هنا.
email-mailbox-scam-hint-1 = ابحث عن 3 علامات: الاستعجال، وطلب المال أو الرمز، وعنوان المرسل الغريب.
email-mailbox-scam-hint-2 = هناك رسالتا احتيال. واحدة عن طرد، والأخرى عن حساب.
email-mailbox-scam-hint-3 = افتح «متابعة الطرود»، ثم اختر «الإبلاغ عن احتيال». افعل الشيء نفسه مع «تنبيه البنك». اترك الرسالتين الأخريين.
email-mailbox-scam-done = أحسنت، أصبحت تعرف علامات الاحتيال.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
email-mailbox-check-1-title = ما فائدة خانة «الموضوع» في الرسالة؟
email-mailbox-check-1-answer-1 = لإرفاق ملف.
email-mailbox-check-1-answer-2 = لذكر فكرة الرسالة بكلمات قليلة.
email-mailbox-check-1-answer-3 = لكتابة عنوان الشخص.
email-mailbox-check-1-why-1 = لإضافة ملف، هناك زر «إرفاق ملف». أما الموضوع فيذكر فكرة الرسالة بكلمات قليلة.
email-mailbox-check-1-why-2 = نعم. يساعد الموضوع الشخص على فهم رسالتك قبل أن يفتحها.
email-mailbox-check-1-why-3 = العنوان مكانه خانة «إلى»، فوق الموضوع. أما الموضوع فيذكر فكرة الرسالة بكلمات قليلة.

email-mailbox-check-2-title = تقول رسالة: «ادفع 2 يورو قبل المساء وإلا أتلفنا طردك». ماذا تفعل؟
email-mailbox-check-2-answer-1 = لا أنقر، وأبلغ عن الرسالة.
email-mailbox-check-2-answer-2 = أرد وأسأل عن السبب.
email-mailbox-check-2-answer-3 = أدفع، لأن المبلغ صغير.
email-mailbox-check-2-why-1 = نعم. الرسالة تستعجلك وتطلب منك المال: هاتان علامتان من علامات الاحتيال.
email-mailbox-check-2-why-2 = الرد يدل على أن شخصا يقرأ هذا البريد. قد تصل رسائل احتيال أخرى. الأفضل هو الإبلاغ.
email-mailbox-check-2-why-3 = المبلغ صغير لكسب ثقتك. الهدف هو أخذ رقم بطاقتك البنكية.

email-mailbox-check-3-title = أرفقت ملفا آخر بدل الملف الصحيح. لم ترسل الرسالة بعد. ماذا تفعل؟
email-mailbox-check-3-answer-1 = أرسل الرسالة كما هي.
email-mailbox-check-3-answer-2 = أمسح كل شيء وأبدأ من جديد.
email-mailbox-check-3-answer-3 = أزيل هذا الملف وأرفق الملف الصحيح.
email-mailbox-check-3-why-1 = الرسالة المرسلة لا تعود. قبل الإرسال، خذ وقتك لتغيير الملف.
email-mailbox-check-3-why-2 = هذا ممكن أيضا، لكنه يأخذ وقتا أطول. يمكنك إزالة الملف مع الاحتفاظ بنصك.
email-mailbox-check-3-why-3 = نعم. قبل الإرسال يمكنك تغيير كل شيء.

## Letters of the mailbox

# Bodies: at most 45 words. People and addresses are invented; addresses end in .example.
email-letter-library-from = المكتبة
email-letter-library-address = accueil@mediatheque.example
email-letter-library-subject = موعدك يوم الخميس
email-letter-library-body =
    مرحبا، موعدك يوم الخميس الساعة 10 صباحا. تنتظرك ليلى في استقبال المكتبة. لتأكيد الموعد، اكتب إليها: leila@mail.example.
    فريق المكتبة

email-letter-appointment-from = جمعية Les Voisins
email-letter-appointment-address = nadia@les-voisins.example
email-letter-appointment-subject = موعد يوم الثلاثاء الساعة 14
email-letter-appointment-body =
    مرحبا، نقترح عليك موعدا يوم الثلاثاء الساعة 14 في مكتبنا. هل يناسبك هذا الموعد؟ نرجو الرد على هذه الرسالة.
    نادية، جمعية Les Voisins

email-letter-townhall-from = البلدية، الاستقبال
email-letter-townhall-address = accueil@mairie.example
email-letter-townhall-subject = ورقة ناقصة
email-letter-townhall-body =
    مرحبا، وصلنا طلبك الخاص بالمطعم المدرسي. تنقصه شهادة التأمين. يمكنك إرسالها إلى accueil@mairie.example، أو تسليمها في الاستقبال.
    كريم، البلدية

email-letter-newsletter-from = Jardin Malin
email-letter-newsletter-address = offres@jardin-malin.example
email-letter-newsletter-subject = عروضنا لهذا الأسبوع
email-letter-newsletter-body =
    هذا الأسبوع، أصص الزهور أرخص من قبل. وكذلك التربة. زورونا في المتجر، من الاثنين إلى السبت.
    فريق Jardin Malin

email-letter-parcel-scam-from = متابعة الطرود
email-letter-parcel-scam-address = client77@colis-express-paie.example
email-letter-parcel-scam-subject = عاجل: طردك محجوز
email-letter-parcel-scam-body =
    عزيزنا الزبون، طردك محجوز. ادفع 1.99 يورو ببطاقتك البنكية قبل هذا المساء. وإلا فسوف نتلف طردك.
    ادفع هنا: www.colis-paie.example

email-letter-bank-scam-from = تنبيه البنك
email-letter-bank-scam-address = securite@votre-banque-alerte.example
email-letter-bank-scam-subject = حسابك موقوف
email-letter-bank-scam-body =
    تنبيه! حسابك موقوف. أرسل إلينا رمزك السري ورقم بطاقتك ردا على هذه الرسالة. أمامك ساعتان. بعد ذلك سنغلق حسابك.
    قسم الأمن

email-letter-grandson-from = يانيس
email-letter-grandson-address = yanis@mail.example
email-letter-grandson-subject = شكرا على يوم الأحد
email-letter-grandson-body =
    مرحبا، شكرا على غداء يوم الأحد، كان لذيذا جدا! سأمر يوم السبت في حوالي الساعة 15 ومعي الصور. سأحضر الحلوى.
    مع محبتي، يانيس

## Files and folders

# File names as they are shown: short, with their ending.
email-file-certificate = شهادة.pdf
email-file-holiday-photo = صورة العطلة.jpg
email-file-shopping-list = قائمة المشتريات.txt
email-folder-papers = أوراق
email-folder-adverts = إعلانات
